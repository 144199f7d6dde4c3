// The caching allocator of host memory: 64-byte aligned blocks, kept in size classes for the next request.
#pragma once
#include <cstdint>
#include <mutex>
#include <vector>

#include "core/base/platform.h"

namespace stn::host_memory {

void* allocate(int64_t bytes);  // null when the system has no more
void free(void* p, int64_t bytes);
void trim();         // gives cached blocks back to the system
int64_t reserved();  // bytes held from the system, in use or cached, pinned ones among them

int64_t round_up(int64_t bytes);  // to the size class that serves so many
void count_held(int64_t bytes);   // what others took from the system, or gave back (negative)

// Blocks that are kept for the next request of their size class.
class BlockCache {
 public:
  void* take(int64_t size);          // null: there is none
  bool keep(void* p, int64_t size);  // false: there is no room
  template <class F>
  void clear(F&& give_back) {
    std::lock_guard lock(mutex_);
    for (const Block& b : blocks_) give_back(b.data, b.size);
    blocks_.clear();
    bytes_ = 0;
  }

 private:
  struct Block {
    int64_t size;
    void* data;
  };
  platform::ForkSafeMutex mutex_;
  std::vector<Block> blocks_;  // few and large: a linear search from the newest end is cheap and cache-warm
  int64_t bytes_ = 0;
};

}  // namespace stn::host_memory
