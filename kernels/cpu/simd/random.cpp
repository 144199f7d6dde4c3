// Random numbers of one instruction set: Philox for lanes of blocks side by side, and dropout.
#include "kernels/cpu/random.h"

#if __AVX2__
#include <immintrin.h>
#endif

#ifndef STERNA_ISA
#define STERNA_ISA base
#endif

namespace stn::STERNA_ISA {

namespace {

constexpr uint32_t kMul0 = 0xD2511F53u, kMul1 = 0xCD9E8D57u, kKey0 = 0x9E3779B9u, kKey1 = 0xBB67AE85u;

// The plain form, for any number of blocks.
void plain(RandomKey key, uint64_t first, int64_t blocks, uint32_t* words) {
  for (int64_t b = 0; b < blocks; ++b) {
    auto w = philox(key, first + static_cast<uint64_t>(b));
    for (size_t i = 0; i < 4; ++i) words[4 * b + static_cast<int64_t>(i)] = w[i];
  }
}

#if __AVX2__
// A word in each 64-bit lane, whose upper half may hold anything: products read the lower halves alone.
template <int kGroups>
void lanes(RandomKey key, uint64_t first, uint32_t* words) {
  __m256i c0[kGroups], c1[kGroups], c2[kGroups], c3[kGroups];
  for (int g = 0; g < kGroups; ++g) {
    uint64_t n = key.offset + first + static_cast<uint64_t>(4 * g);
    c0[g] = _mm256_add_epi64(_mm256_set1_epi64x(static_cast<int64_t>(n)), _mm256_set_epi64x(3, 2, 1, 0));
    c1[g] = _mm256_srli_epi64(c0[g], 32);
    c2[g] = c3[g] = _mm256_setzero_si256();
  }
  const __m256i mul0 = _mm256_set1_epi64x(kMul0), mul1 = _mm256_set1_epi64x(kMul1);
  uint32_t k0 = static_cast<uint32_t>(key.seed), k1 = static_cast<uint32_t>(key.seed >> 32);
  for (int round = 0; round < 10; ++round, k0 += kKey0, k1 += kKey1) {
    const __m256i x0 = _mm256_set1_epi64x(k0), x1 = _mm256_set1_epi64x(k1);
    for (int g = 0; g < kGroups; ++g) {
      __m256i p0 = _mm256_mul_epu32(c0[g], mul0), p1 = _mm256_mul_epu32(c2[g], mul1);
      c0[g] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p1, 32), c1[g]), x0);
      c2[g] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(p0, 32), c3[g]), x1);
      c1[g] = p1;
      c3[g] = p0;
    }
  }
  for (int g = 0; g < kGroups; ++g) {
    // Pairs of words in each lane, then the two pairs of a block side by side.
    __m256i low = _mm256_blend_epi32(c0[g], _mm256_slli_epi64(c1[g], 32), 0xAA);
    __m256i high = _mm256_blend_epi32(c2[g], _mm256_slli_epi64(c3[g], 32), 0xAA);
    __m256i even = _mm256_unpacklo_epi64(low, high), odd = _mm256_unpackhi_epi64(low, high);
    auto* to = reinterpret_cast<__m256i*>(words + 16 * g);
    _mm256_storeu_si256(to, _mm256_permute2x128_si256(even, odd, 0x20));
    _mm256_storeu_si256(to + 1, _mm256_permute2x128_si256(even, odd, 0x31));
  }
}
#endif

}  // namespace

void random_words(RandomKey key, uint64_t first, int64_t blocks, uint32_t* words) {
  int64_t at = 0;
#if __AVX2__
  for (; at + 12 <= blocks; at += 12) lanes<3>(key, first + static_cast<uint64_t>(at), words + 4 * at);
  for (; at + 8 <= blocks; at += 8) lanes<2>(key, first + static_cast<uint64_t>(at), words + 4 * at);
  for (; at + 4 <= blocks; at += 4) lanes<1>(key, first + static_cast<uint64_t>(at), words + 4 * at);
#endif
  plain(key, first + static_cast<uint64_t>(at), blocks - at, words + 4 * at);
}

void below(const uint32_t* __restrict words, int32_t limit, int64_t n, uint8_t* __restrict mask) {
  for (int64_t i = 0; i < n; ++i) mask[i] = static_cast<int32_t>(words[i] >> 8) < limit ? 1 : 0;
}

// Two loops without branches, each of which vectorizes.
template <class T>
void drop(const uint32_t* __restrict words, int32_t limit, const T* __restrict x, T scale, int64_t n, T* __restrict y,
          uint8_t* __restrict mask) {
  for (int64_t i = 0; i < n; ++i) mask[i] = static_cast<int32_t>(words[i] >> 8) < limit ? 1 : 0;
  for (int64_t i = 0; i < n; ++i) y[i] = x[i] * (static_cast<int32_t>(words[i] >> 8) < limit ? scale : T{0});
}
template void drop(const uint32_t*, int32_t, const float*, float, int64_t, float*, uint8_t*);
template void drop(const uint32_t*, int32_t, const double*, double, int64_t, double*, uint8_t*);

}  // namespace stn::STERNA_ISA
