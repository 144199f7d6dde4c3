// Numbers from the words of Philox blocks: what every device draws.
#pragma once
#include <cmath>

#include "core/tensor/generator.h"

namespace stn::kernels {

// Value i of a stream of f32 uniforms: word i % 4 of block i / 4, its upper 24 bits.  f64: two words of block i / 2.
STN_FN inline float uniform32(uint32_t word) { return static_cast<float>(word >> 8) * 0x1p-24f; }
STN_FN inline double uniform64(uint32_t high, uint32_t low) {
  return static_cast<double>((static_cast<uint64_t>(high) << 32 | low) >> 11) * 0x1p-53;
}

using Words = std::array<uint32_t, 4>;

// Element k of a block of four.
STN_FN inline float random_uniform32(const Words& w, size_t k) { return uniform32(w[k]); }
// Box–Muller on pairs: words 0, 1 give elements 0, 1; words 2, 3 give 2, 3.  1 - u is in (0, 1].
STN_FN inline float random_normal32(const Words& w, size_t k) {
  double radius = std::sqrt(-2 * std::log(1.0 - static_cast<double>(uniform32(w[k & 2])))),
         angle = 6.283185307179586 * static_cast<double>(uniform32(w[k | 1]));
  return static_cast<float>(radius * (k & 1 ? std::sin(angle) : std::cos(angle)));
}
// Element k of a block of two.
STN_FN inline double random_uniform64(const Words& w, size_t k) { return uniform64(w[2 * k], w[2 * k + 1]); }
STN_FN inline double random_normal64(const Words& w, size_t k) {
  double radius = std::sqrt(-2 * std::log(1.0 - uniform64(w[0], w[1]))),
         angle = 6.283185307179586 * uniform64(w[2], w[3]);
  return radius * (k ? std::sin(angle) : std::cos(angle));
}

// An integer in [0, range) for element i of a stream: two words of block i / 2, scaled by a 128-bit product; the bias
// is below range / 2^64.
STN_FN inline uint64_t random_below(RandomKey key, uint64_t i, uint64_t range) {
  Words w = philox(key, i / 2);
  uint64_t bits = i % 2 ? static_cast<uint64_t>(w[2]) << 32 | w[3] : static_cast<uint64_t>(w[0]) << 32 | w[1];
  return static_cast<uint64_t>((static_cast<unsigned __int128>(bits) * range) >> 64);
}

// Dropout keeps what a uniform number of 24 bits is below 1 - p for: its integer is below this.
inline int32_t keep_limit(double p) {
  return static_cast<int32_t>(std::ceil(static_cast<double>(static_cast<float>(1 - p)) * 0x1p24));
}

}  // namespace stn::kernels
