// Unsigned integers in the order of the values; NaN is larger than every number, and zeros are equal.
#pragma once
#include <bit>
#include <cstdint>
#include <type_traits>

#include "core/base/half.h"

namespace stn::kernels {

template <class Bits, class F>
STN_FN inline Bits ordered_float(F v) {
  constexpr Bits sign = Bits{1} << (8 * sizeof(Bits) - 1);
  if (v != v) return ~Bits{0};
  Bits b = std::bit_cast<Bits>(v == 0 ? F{0} : v);
  return b & sign ? ~b : b | sign;
}
template <class T>
STN_FN inline auto ordered(T v) {
  if constexpr (std::is_same_v<T, double>)
    return ordered_float<uint64_t>(v);
  else if constexpr (std::is_same_v<T, int64_t>)
    return static_cast<uint64_t>(v) ^ uint64_t { 1 } << 63;
  else if constexpr (std::is_integral_v<T>)
    return static_cast<uint32_t>(static_cast<int32_t>(v)) ^ uint32_t { 1 } << 31;
  else
    return ordered_float<uint32_t>(static_cast<float>(v));
}

}  // namespace stn::kernels
