#include "core/base/pool.h"

namespace stn::fault {
std::atomic<int64_t> countdown{0};
std::atomic<bool> lasting{false};
std::atomic<int64_t> struck{0};
bool hit() {
  int64_t n = countdown.load();
  while (n > 0)
    if (countdown.compare_exchange_weak(n, n == 1 && lasting ? 1 : n - 1)) {
      struck += n == 1;
      return n == 1;
    }
  return false;
}
}  // namespace stn::fault
