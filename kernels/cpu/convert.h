// Moving values between storage dtypes and compute types (f32, f64, i64), with any stride.
#pragma once
#include <cmath>
#include <limits>

#include "kernels/convert.h"

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

// n values: to[i] = from[i · stride].
using Load = void (*)(const void* from, int64_t stride, void* to, int64_t n);
// n values: to[i] = from[i], both dense.
using Store = void (*)(const void* from, void* to, int64_t n);
Load loader(DType from, Compute to);
Store storer(Compute from, DType to);
Store bool_storer(DType to);  // from a tile's bytes of 0 and 1

}  // namespace stn::kernels
