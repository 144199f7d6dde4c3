#include "core/tensor/host_memory.h"

#include <atomic>
#include <bit>
#include <cstdlib>

#include "core/base/pool.h"

namespace stn::host_memory {

namespace {

constexpr int64_t kAlign = 64;
constexpr int64_t kSmall = 4096;           // up to here: per-thread free lists of powers of two
constexpr int64_t kMapped = 1 << 20;       // from here on: pages of the system, which a heap would not give back
constexpr int64_t kKeepBytes = 1ll << 30;  // cached large blocks beyond this go back to the system
constexpr int kSmallKeep = 256;

std::atomic<int64_t> held{0};  // from the system

void* from_system(int64_t bytes) {
  void* p = bytes >= kMapped ? platform::map_memory(bytes) : std::aligned_alloc(kAlign, static_cast<size_t>(bytes));
  if (p) held.fetch_add(bytes, std::memory_order_relaxed);
  return p;
}
void to_system(void* p, int64_t bytes) {
  held.fetch_sub(bytes, std::memory_order_relaxed);
  bytes >= kMapped ? platform::unmap_memory(p, bytes) : std::free(p);
}

constexpr int kClasses = 7;  // 64 … 4096
int small_class(int64_t rounded) { return std::countr_zero(static_cast<uint64_t>(rounded)) - 6; }

struct ThreadCache {
  FreeNode* head[kClasses] = {};
  int count[kClasses] = {};
  bool dead = false;
  void clear() {
    for (int c = 0; c < kClasses; ++c)
      while (head[c]) {
        FreeNode* n = head[c];
        head[c] = n->next;
        to_system(n, kAlign << c);
      }
    for (int& c : count) c = 0;
  }
  ~ThreadCache() {
    dead = true;
    clear();
  }
};
ThreadCache& thread_cache() {
  static thread_local ThreadCache c;
  return c;
}

BlockCache& large_cache() {
  static auto* c = new BlockCache;
  return *c;
}

}  // namespace

// 1/8 of their power of two, so that nearly equal requests share blocks with ≤ 12.5 % waste.
int64_t round_up(int64_t bytes) {
  if (bytes <= kAlign) return kAlign;
  if (bytes <= kSmall) return static_cast<int64_t>(std::bit_ceil(static_cast<uint64_t>(bytes)));
  int64_t step = static_cast<int64_t>(std::bit_floor(static_cast<uint64_t>(bytes))) / 8;
  return (bytes + step - 1) / step * step;
}

void count_held(int64_t bytes) { held.fetch_add(bytes, std::memory_order_relaxed); }

void* BlockCache::take(int64_t size) {
  std::lock_guard lock(mutex_);
  for (size_t i = blocks_.size(); i-- > 0;)
    if (blocks_[i].size == size) {
      void* p = blocks_[i].data;
      blocks_[i] = blocks_.back();
      blocks_.pop_back();
      bytes_ -= size;
      return p;
    }
  return nullptr;
}

bool BlockCache::keep(void* p, int64_t size) {
  std::lock_guard lock(mutex_);
  if (kSanitized || bytes_ + size > kKeepBytes || blocks_.size() >= 1024) return false;
  try {
    blocks_.push_back({size, p});
  } catch (...) { return false; }
  bytes_ += size;
  return true;
}

void* allocate(int64_t bytes) {
  int64_t size = round_up(bytes);
  if (kSanitized) return from_system(size);
  if (size <= kSmall) {
    ThreadCache& t = thread_cache();
    int c = small_class(size);
    if (FreeNode* n = t.head[c]) {
      t.head[c] = n->next;
      --t.count[c];
      return n;
    }
    return from_system(size);
  }
  if (void* p = large_cache().take(size)) return p;
  if (void* p = from_system(size)) return p;
  trim();  // the system is short: give it what we cache, and ask once more
  return from_system(size);
}

void free(void* p, int64_t bytes) {
  int64_t size = round_up(bytes);
  if (kSanitized) return to_system(p, size);
  if (size <= kSmall) {
    ThreadCache& t = thread_cache();
    int c = small_class(size);
    if (t.dead || t.count[c] >= kSmallKeep) return to_system(p, size);
    t.head[c] = new (p) FreeNode{t.head[c]};
    ++t.count[c];
    return;
  }
  if (!large_cache().keep(p, size)) to_system(p, size);
}

void trim() {
  thread_cache().clear();
  large_cache().clear(to_system);
}

int64_t reserved() { return held.load(std::memory_order_relaxed); }

}  // namespace stn::host_memory
