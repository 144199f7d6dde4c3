// Moving values between storage dtypes and compute types (f32, f64, i64), with any stride.
#pragma once
#include <cmath>
#include <limits>

#include "core/base/checked.h"
#include "core/base/half.h"

namespace stn::kernels {

enum class Compute : uint8_t { f32, f64, i64 };

template <class T>  // float, double, int64_t
inline constexpr Compute compute_of = std::is_same_v<T, float>    ? Compute::f32
                                      : std::is_same_v<T, double> ? Compute::f64
                                                                  : Compute::i64;
inline int64_t bytes_of(Compute c) { return c == Compute::f32 ? 4 : 8; }
inline Compute compute_for(DType d) {
  return d == DType::f64 ? Compute::f64 : is_floating(d) ? Compute::f32 : Compute::i64;
}
inline bool is_stored_as(DType d, Compute c) {
  return (c == Compute::f32 && d == DType::f32) || (c == Compute::f64 && d == DType::f64) ||
         (c == Compute::i64 && d == DType::i64);
}

// One value; floating → integer as to_int64(), then wraps to the width.
template <class To, class From>
inline To convert(From v) {
  if constexpr (std::is_same_v<To, From>) {
    return v;
  } else if constexpr (std::is_same_v<To, bool>) {
    if constexpr (std::is_same_v<From, f16> || std::is_same_v<From, bf16>)
      return static_cast<float>(v) != 0;
    else
      return v != From{0};
  } else if constexpr (std::is_integral_v<To> && !std::is_integral_v<From>) {
    return static_cast<To>(to_int64(static_cast<double>(v)));
  } else if constexpr (std::is_same_v<To, f16> || std::is_same_v<To, bf16>) {
    return To(static_cast<float>(v));
  } else {
    return static_cast<To>(v);
  }
}

// n values: to[i] = from[i · stride].
using Load = void (*)(const void* from, int64_t stride, void* to, int64_t n);
// n values: to[i] = from[i], both dense.
using Store = void (*)(const void* from, void* to, int64_t n);
Load loader(DType from, Compute to);
Store storer(Compute from, DType to);
Store bool_storer(DType to);  // from a tile's bytes of 0 and 1

}  // namespace stn::kernels
