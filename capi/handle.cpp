#include "capi/handle.h"

#include "core/base/platform.h"
#include "core/base/pool.h"

namespace stn::capi {

namespace {
Slot first_chunk[kChunkSize];  // there from the start: the out-of-memory error needs a handle when nothing else is to
                               // be had
}
std::atomic<Slot*> chunks[kMaxChunks] = {first_chunk};
thread_local constinit HandleScope* current_scope = nullptr;

const char* name(Kind k) {
  return static_cast<size_t>(k) < std::size(kind_names) ? kind_names[static_cast<size_t>(k)] : "unknown";
}

namespace {

// Free slots: a list per thread, so that making a handle takes no lock; lists trade in batches with the shared one.
constexpr uint32_t kBatch = 64, kKeep = 512;

struct Shared {
  platform::ForkSafeMutex mutex;
  uint32_t head = 0, slots = 1;  // slot 0 is never used: an all-zero token is null
};
Shared& shared() {
  alignas(Shared) static char room[sizeof(Shared)];  // never destroyed
  static auto* s = new (room) Shared;
  return *s;
}

Slot& at(uint32_t index) {
  return chunks[index >> kChunkBits].load(std::memory_order_acquire)[index & (kChunkSize - 1)];
}

struct FreeList {
  uint32_t head = 0, count = 0;

  void refill(uint32_t wanted) {
    Shared& s = shared();
    std::lock_guard lock(s.mutex);
    while (count < wanted) {
      uint32_t index = s.head;
      if (index) {
        s.head = at(index).next;
      } else {
        uint32_t chunk = s.slots >> kChunkBits;
        if (chunk >= kMaxChunks) break;
        if (!chunks[chunk].load(std::memory_order_relaxed)) {
          fault::point();
          chunks[chunk].store(new Slot[kChunkSize], std::memory_order_release);
        }
        index = s.slots++;
      }
      push(index);
    }
  }
  void push(uint32_t index) {
    at(index).next = head;
    head = index;
    ++count;
  }
  uint32_t pop() {
    if (!head) refill(kBatch);
    if (!head) throw std::bad_alloc();
    uint32_t index = head;
    head = at(index).next;
    --count;
    return index;
  }
  void give_back(uint32_t keep) {
    Shared& s = shared();
    std::lock_guard lock(s.mutex);
    while (count > keep) {
      uint32_t index = pop();
      at(index).next = s.head;
      s.head = index;
    }
  }
  ~FreeList() { give_back(0); }
};
thread_local FreeList free_list;

}  // namespace

void bad_handle(const void* handle, Kind kind, const char* argument) {
  if (!handle)
    throw Error(Code::invalid_argument, str(argument, " is NULL; a ", name(kind), " is needed"), {}, argument);
  Kind is = kind_of(handle);
  Slot* slot = find_slot(handle);
  auto tag = static_cast<uint32_t>(reinterpret_cast<uint64_t>(handle) >> 32);
  bool live = slot && is != Kind::none && slot->tag.load(std::memory_order_acquire) == tag;
  std::string what = live                                     ? str("is a ", name(is), ", not a ", name(kind))
                     : is == kind && slot && slot->generation ? str("is a ", name(kind), " that has been released")
                                                              : str("is not a handle of this library");
  throw Error(Code::invalid_handle, str(argument, " ", what), {}, argument);
}

void* create_handle(Kind kind, Ref<RefCounted> object) {
  uint32_t index = free_list.pop();
  Slot& s = at(index);
  s.generation = (s.generation + 1) & 0xffffff;
  if (!s.generation) s.generation = 1;
  uint32_t tag = static_cast<uint32_t>(kind) << 24 | s.generation;
  auto* handle = reinterpret_cast<void*>(static_cast<uint64_t>(tag) << 32 | index);
  if (kind == Kind::tensor && current_scope) {
    try {
      current_scope->add(handle);
    } catch (...) {
      free_list.push(index);
      throw;
    }
  }
  s.object = object.detach();
  s.refs.store(1, std::memory_order_relaxed);
  s.tag.store(tag, std::memory_order_release);
  return handle;
}

void reserve_handles(size_t n) {
  free_list.refill(static_cast<uint32_t>(n));
  if (free_list.count < n) throw std::bad_alloc();
  if (current_scope) current_scope->reserve(n);
}

bool retain_handle(const void* handle, Kind kind) {
  if (!lookup(handle, kind)) return false;
  find_slot(handle)->refs.fetch_add(1, std::memory_order_relaxed);
  return true;
}

void release_handle(const void* handle, Kind kind) noexcept {
  if (!lookup(handle, kind)) return;
  Slot& s = *find_slot(handle);
  if (s.refs.load(std::memory_order_acquire) != 1 && s.refs.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  RefCounted* object = std::exchange(s.object, nullptr);
  s.tag.store(0, std::memory_order_release);  // stale from here on, also for what the object's end calls
  free_list.push(static_cast<uint32_t>(reinterpret_cast<uint64_t>(handle)));
  if (free_list.count > kKeep) free_list.give_back(kKeep / 2);
  object->release();
}

int64_t live_handles() {
  Shared& s = shared();
  std::lock_guard lock(s.mutex);
  int64_t n = 0;
  for (uint32_t i = 1; i < s.slots; ++i) {
    const Slot& slot = at(i);
    n += slot.tag.load(std::memory_order_relaxed) != 0 && slot.refs.load(std::memory_order_relaxed) < kImmortal / 2;
  }
  return n;
}

}  // namespace stn::capi
