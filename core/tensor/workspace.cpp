#include "core/tensor/workspace.h"

#include <utility>

#include "core/base/thread_pool.h"
#include "core/tensor/device.h"

namespace stn {

Workspace::Use::Use(Workspace& w) : before_(std::exchange(region_context, &w)) {}
Workspace::Use::~Use() { region_context = before_; }

// The smallest of the free buffers that suffices; else a new one in the place of the largest, so that there are never
// more than were in use at one time.
Ref<Storage> Workspace::take(Device* device, int64_t bytes) {
  std::lock_guard lock(mutex_);
  Ref<Storage>* best = nullptr;
  for (Ref<Storage>& b : buffers_) {
    if (!b->unique() || b->device() != device) continue;
    bool suffices = best && (*best)->bytes() >= bytes;
    if (!best || (suffices ? b->bytes() >= bytes && b->bytes() < (*best)->bytes() : b->bytes() > (*best)->bytes()))
      best = &b;
  }
  if (best && (*best)->bytes() >= bytes) return *best;
  if (best) {
    std::swap(*best, buffers_.back());
    buffers_.pop_back();
  }
  return buffers_.emplace_back(Storage::allocate(device, bytes));
}

Ref<Storage> workspace(Device* device, int64_t bytes) {
  auto* w = static_cast<Workspace*>(region_context);
  return w && bytes > 0 ? w->take(device, bytes) : Storage::allocate(device, bytes);
}

}  // namespace stn
