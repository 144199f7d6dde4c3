// Philox for lanes of blocks side by side.
#include "kernels/cpu/random.h"

#ifndef STERNA_ISA
#define STERNA_ISA base
#endif

namespace stn::STERNA_ISA {

void random_words(RandomKey key, uint64_t first, int64_t blocks, uint32_t* words) {
  constexpr int kLanes = 16;
  for (int64_t at = 0; at < blocks; at += kLanes) {
    uint32_t c0[kLanes], c1[kLanes], c2[kLanes] = {}, c3[kLanes] = {};
    for (int l = 0; l < kLanes; ++l) {
      uint64_t n = key.offset + first + static_cast<uint64_t>(at + l);
      c0[l] = static_cast<uint32_t>(n);
      c1[l] = static_cast<uint32_t>(n >> 32);
    }
    uint32_t k0 = static_cast<uint32_t>(key.seed), k1 = static_cast<uint32_t>(key.seed >> 32);
    for (int round = 0; round < 10; ++round) {
#pragma GCC unroll 1
      for (int l = 0; l < kLanes; ++l) {
        uint64_t p0 = 0xD2511F53ull * c0[l], p1 = 0xCD9E8D57ull * c2[l];
        c0[l] = static_cast<uint32_t>(p1 >> 32) ^ c1[l] ^ k0;
        c2[l] = static_cast<uint32_t>(p0 >> 32) ^ c3[l] ^ k1;
        c1[l] = static_cast<uint32_t>(p1);
        c3[l] = static_cast<uint32_t>(p0);
      }
      k0 += 0x9E3779B9u;
      k1 += 0xBB67AE85u;
    }
    int64_t n = blocks - at < kLanes ? blocks - at : kLanes;
    for (int64_t l = 0; l < n; ++l) {
      uint32_t* w = words + 4 * (at + l);
      w[0] = c0[l], w[1] = c1[l], w[2] = c2[l], w[3] = c3[l];
    }
  }
}

}  // namespace stn::STERNA_ISA
