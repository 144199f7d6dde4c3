// 16 bytes, which a thread reads or writes at once.
#pragma once
#include <utility>

#include "kernels/cuda/call.h"

namespace stn::cuda {

struct alignas(16) Pack {
  uint32_t words[4];
};
constexpr int kLanes = 8;  // floating values in a pack, at most

STN_FN inline int64_t bytes_of(DType d) {
  switch (d) {
    case DType::f64:
    case DType::i64: return 8;
    case DType::f32:
    case DType::i32: return 4;
    case DType::f16:
    case DType::bf16:
    case DType::i16: return 2;
    default: return 1;
  }
}

namespace detail {
template <class T>
struct LanesOf {
  T v[16 / sizeof(T)];
};
// Unrolled, so that f may keep something for each k in registers.
template <class C, class T, class F, int... k>
STN_DEVICE inline void unpack(const Pack& p, F& f, std::integer_sequence<int, k...>) {
  auto x = std::bit_cast<LanesOf<T>>(p);
  (f(k, convert<C>(x.v[k])), ...);
}
template <class C, class T, class F>
STN_DEVICE inline void unpack(const Pack& p, F& f) {
  unpack<C, T>(p, f, std::make_integer_sequence<int, 16 / sizeof(T)>());
}
}  // namespace detail

// The dtypes that packs are read of in type C, float or double; others are read value by value.
template <class C>
bool unpacks(DType d) {
  return is_floating(d) && (d == DType::f64) == std::is_same_v<C, double>;
}
// f(k, value) for its values in order.
template <class C, class F>
STN_DEVICE inline void unpack(const Pack& p, DType d, F f) {
  if constexpr (std::is_same_v<C, double>) {
    detail::unpack<C, double>(p, f);
  } else {
    switch (d) {
      case DType::f16: return detail::unpack<C, f16>(p, f);
      case DType::bf16: return detail::unpack<C, bf16>(p, f);
      default: return detail::unpack<C, float>(p, f);
    }
  }
}

}  // namespace stn::cuda
