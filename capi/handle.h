// Checked handles.  What a C program holds is not an address but a token {kind, generation, slot}: a stale, foreign or
// wrong-type handle is told apart by one comparison, and never followed.
//
// A slot is reused after 2^24 generations, so a token that stays stale for exactly that long goes unnoticed.  Releasing
// a handle on one thread while another thread is inside a call with it is the caller's race, as with any C object.
#pragma once
#include <atomic>
#include <cstdint>

#include "capi/generated/kinds.h"
#include "core/base/error.h"
#include "core/base/ref.h"

namespace stn::capi {

const char* name(Kind k);

static_assert(sizeof(void*) == 8, "a token needs 64 bits");

constexpr int32_t kImmortal = 1 << 30;  // references of a handle that no number of releases ends

struct Slot {
  std::atomic<uint32_t> tag{0};  // kind << 24 | generation; 0: free
  std::atomic<int32_t> refs{0};
  RefCounted* object = nullptr;
  uint32_t generation = 0;
  uint32_t next = 0;  // in a free list
};

constexpr uint32_t kChunkBits = 12, kChunkSize = 1u << kChunkBits, kMaxChunks = 1u << 16;
extern std::atomic<Slot*> chunks[kMaxChunks];  // chunks are never freed, so a token can always be looked up

inline Slot* find_slot(const void* handle) {
  auto token = reinterpret_cast<uint64_t>(handle);
  auto index = static_cast<uint32_t>(token);
  if (index >> kChunkBits >= kMaxChunks) return nullptr;
  Slot* chunk = chunks[index >> kChunkBits].load(std::memory_order_acquire);
  return chunk ? chunk + (index & (kChunkSize - 1)) : nullptr;
}

inline Kind kind_of(const void* handle) { return static_cast<Kind>(reinterpret_cast<uint64_t>(handle) >> 56); }

// The object of a live handle of this kind, null for anything else.
inline RefCounted* lookup(const void* handle, Kind kind) {
  auto tag = static_cast<uint32_t>(reinterpret_cast<uint64_t>(handle) >> 32);
  if (tag >> 24 != static_cast<uint32_t>(kind)) [[unlikely]]
    return nullptr;
  Slot* s = find_slot(handle);
  return s && s->tag.load(std::memory_order_acquire) == tag ? s->object : nullptr;
}

// The same, or Code::invalid_handle (null: Code::invalid_argument) naming the argument.
[[noreturn]] void bad_handle(const void* handle, Kind kind, const char* argument);
inline RefCounted* checked(const void* handle, Kind kind, const char* argument) {
  RefCounted* object = lookup(handle, kind);
  if (!object) [[unlikely]]
    bad_handle(handle, kind, argument);
  return object;
}
template <class T>
T& checked(const void* handle, Kind kind, const char* argument) {
  return *static_cast<T*>(checked(handle, kind, argument));
}

void* create_handle(Kind kind, Ref<RefCounted> object);  // with one reference; a tensor joins the thread's scope
void reserve_handles(size_t n);                          // the next n tensor handles of this thread cannot fail
bool retain_handle(const void* handle, Kind kind);       // false: not a live handle of this kind
void release_handle(const void* handle, Kind kind) noexcept;
int64_t live_handles();  // of all kinds; the immortal out-of-memory error does not count

// What scopes use: told of every tensor handle this thread makes; null where no scope is open.
struct HandleScope : RefCounted {
  virtual void add(void* handle) = 0;  // throws std::bad_alloc
  virtual void reserve(size_t n) = 0;  // room for n more
};
extern thread_local constinit HandleScope* current_scope;

}  // namespace stn::capi
