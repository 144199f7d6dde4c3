#include "core/base/pool.h"

namespace stn::fault {
std::atomic<int64_t> countdown{0};
bool hit() { return countdown.fetch_sub(1, std::memory_order_relaxed) == 1; }
}  // namespace stn::fault
