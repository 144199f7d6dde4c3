// Objects that work queued on a device still uses.
#pragma once
#include <atomic>
#include <memory>

#include "core/base/ref.h"

namespace stn {

struct Device;

// One of them.  It is made before the work is queued, as nothing may fail afterwards.
class Held {
 public:
  Held(Device* device, Ref<RefCounted> object);  // throws Code::device
  ~Held();
  static void until_done(std::unique_ptr<Held> h) noexcept;  // until all that this thread has queued is done

 private:
  friend class HeldList;
  Device* device_;
  Ref<RefCounted> object_;
  void* event_ = nullptr;  // null: the device has none
  Held* next_ = nullptr;
};

class HeldList {
 public:
  void add(std::unique_ptr<Held> h) noexcept;
  void drop_done() noexcept;

 private:
  std::atomic<Held*> first_{nullptr};
};

}  // namespace stn
