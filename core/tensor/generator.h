// Philox4x32-10, a counter-based generator: the numbers depend on (seed, offset, index) alone, so they are the same on
// every device and for every thread count.  J. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
#pragma once
#include <array>
#include <cstdint>
#include <mutex>

#include "core/base/device_code.h"
#include "core/base/ref.h"

namespace stn {

struct RandomKey {
  uint64_t seed = 0;
  uint64_t offset = 0;  // counter of the first block
};

// The four 32-bit words of block `key.offset + block`.
STN_FN inline std::array<uint32_t, 4> philox(RandomKey key, uint64_t block) {
  uint64_t n = key.offset + block;
  uint32_t c0 = static_cast<uint32_t>(n), c1 = static_cast<uint32_t>(n >> 32), c2 = 0, c3 = 0;
  uint32_t k0 = static_cast<uint32_t>(key.seed), k1 = static_cast<uint32_t>(key.seed >> 32);
  for (int round = 0; round < 10; ++round) {
    uint64_t p0 = 0xD2511F53ull * c0, p1 = 0xCD9E8D57ull * c2;
    uint32_t n0 = static_cast<uint32_t>(p1 >> 32) ^ c1 ^ k0, n2 = static_cast<uint32_t>(p0 >> 32) ^ c3 ^ k1;
    c1 = static_cast<uint32_t>(p1);
    c3 = static_cast<uint32_t>(p0);
    c0 = n0;
    c2 = n2;
    k0 += 0x9E3779B9u;
    k1 += 0xBB67AE85u;
  }
  return {c0, c1, c2, c3};
}

// The state behind rand, randn, dropout …: a seed and the next unused block.
class Generator : public RefCounted {
 public:
  explicit Generator(uint64_t seed = 0) { key_.seed = seed; }
  void seed(uint64_t s) { set_state({s, 0}); }
  RandomKey state() const {
    std::lock_guard lock(mutex_);
    return key_;
  }
  void set_state(RandomKey k) {
    std::lock_guard lock(mutex_);
    key_ = k;
  }
  RandomKey reserve(uint64_t blocks);  // given back when the call under way fails

 private:
  void give_back(RandomKey taken, uint64_t blocks);
  mutable std::mutex mutex_;
  RandomKey key_;
};

}  // namespace stn
