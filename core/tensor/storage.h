// Reference-counted bytes on a Device: owned, or borrowed with a destroy callback.
#pragma once
#include <atomic>
#include <cstdint>
#include <memory>

#include "core/base/pool.h"
#include "core/base/ref.h"

namespace stn {

struct Device;
class Stream;

class Storage final : public RefCounted, public Pooled<Storage> {
 public:
  static Ref<Storage> allocate(Device* device, int64_t bytes);
  static Ref<Storage> allocate_pinned(Device* by, int64_t bytes);  // of the host, on cpu()
  // `destroy(user)` runs exactly once, when the last reference goes, on any thread.
  static Ref<Storage> borrow(Device* device, void* data, int64_t bytes, void (*destroy)(void*), void* user,
                             Device* pinned_by = nullptr);

  void* data() const { return data_; }
  int64_t bytes() const { return bytes_; }
  Device* device() const { return device_; }
  bool borrowed() const { return borrowed_; }
  Device* pinned_by() const { return pinned_by_; }  // the device that copies from it asynchronously, or null
  // Counts in-place writes (a Program writing a Variable); backward compares it with what forward saw.
  uint32_t version() const { return version_.load(std::memory_order_relaxed); }
  void bump_version() { version_.fetch_add(1, std::memory_order_relaxed); }

  // A value of a variable, which many calls will read: kernels may keep with it what they derive from its bytes, such
  // as weights packed for a library, for as long as version() stays.  They guard `derived` by a lock of their own.
  // A number that no other such storage has had, or 0.
  uint64_t lasting() const { return lasting_.load(std::memory_order_relaxed); }
  void set_lasting() {
    if (!lasting() && !borrowed_) number();
  }
  Ref<RefCounted> derived;

  // On a device with streams the memory follows the order of the stream that the allocating thread used: freed there,
  // it may be given out again at once.  So other streams that use it must be named before it goes.
  void record(Stream* stream);  // null: the device's own
  bool in_order() const;        // what this thread calls comes after every use of the memory

  Storage() = default;
  ~Storage() override;

 private:
  struct Streams;
  void free();
  void number();
  void* data_ = nullptr;
  int64_t bytes_ = 0;
  Device *device_ = nullptr, *pinned_by_ = nullptr;
  std::unique_ptr<Streams> streams_;  // null: the device's own alone
  void (*destroy_)(void*) = nullptr;
  void* user_ = nullptr;
  bool borrowed_ = false;
  std::atomic<uint64_t> lasting_{0};
  std::atomic<uint32_t> version_{0};
};

}  // namespace stn
