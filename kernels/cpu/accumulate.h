// Sums into an output of any dtype: half types are summed in f32 and rounded once.
#pragma once
#include <cstring>

#include "core/base/half.h"
#include "kernels/cpu/strided.h"

namespace stn::kernels {

template <class T>
T plus(T a, T b) {
  if constexpr (std::is_same_v<T, bool>)
    return a || b;
  else if constexpr (std::is_integral_v<T>)
    return static_cast<T>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));  // wraps
  else
    return a + b;
}

// Fills `out` with `start` (null: zeros) and what add(sums, T{}) adds: `sums` are out's elements in row-major order, as
// float where T is a half type.
template <class F>
void accumulate(const Tensor& out, const Tensor* start, F add) {
  int64_t n = out.numel(), item = size_of(out.dtype());
  if (n == 0) return;
  visit(out.dtype(), [&](auto z) {
    using T = decltype(z);
    T* to = out.data_as<T>();
    if constexpr (std::is_same_v<T, f16> || std::is_same_v<T, bf16>) {
      Tensor sums = start ? converted(*start, DType::f32) : Tensor::temporary(DType::f32, out.shape(), out.device());
      float* sum = sums.data_as<float>();
      if (!start) std::memset(sum, 0, static_cast<size_t>(n) * sizeof(float));
      add(sum, T{});
      for (int64_t i = 0; i < n; ++i) to[i] = T(sum[i]);
    } else {
      if (start)
        copy_strided(out.shape(), item, out.data_as<char>(), out.strides(), start->data_as<char>(), start->strides());
      else
        std::memset(to, 0, static_cast<size_t>(n * item));
      add(to, T{});
    }
  });
}

}  // namespace stn::kernels
