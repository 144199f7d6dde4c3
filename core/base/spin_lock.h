// A lock for a few instructions; 4 bytes, some nanoseconds.  A forked child finds it free, whoever held it.
#pragma once
#include <atomic>
#include <thread>

#include "core/base/platform.h"

namespace stn {

class SpinLock {
 public:
  void lock() {
    uint32_t mine = platform::forks.load(std::memory_order_relaxed) + 1, found = 0;
    for (int tries = 0; !held_by_.compare_exchange_weak(found, mine, std::memory_order_acquire); ++tries) {
      if (found != mine) continue;  // free, or held by a thread that did not come along into this process
      found = 0;
      tries < 100 ? platform::cpu_relax() : std::this_thread::yield();
    }
  }
  void unlock() { held_by_.store(0, std::memory_order_release); }

 private:
  std::atomic<uint32_t> held_by_{0};
};

}  // namespace stn
