#include "core/tensor/held.h"

#include "core/tensor/device.h"

namespace stn {

Held::Held(Device* device, Ref<RefCounted> object) : device_(device), object_(std::move(object)) {
  if (!device->api.event_create) return;
  event_ = device->api.event_create(device->index);
  if (!event_) device->fail_at("creating an event");
}

Held::~Held() {
  if (event_) device_->api.event_free(device_->index, event_);
}

void Held::until_done(std::unique_ptr<Held> h) noexcept {
  Device& d = *h->device_;
  if (h->event_ && d.api.event_record(d.index, h->event_) == 0)
    d.held.add(std::move(h));
  else
    d.api.synchronize(d.index);
}

void HeldList::add(std::unique_ptr<Held> held) noexcept {
  Held* h = held.release();
  h->next_ = first_.load(std::memory_order_relaxed);
  while (!first_.compare_exchange_weak(h->next_, h, std::memory_order_release, std::memory_order_relaxed)) {}
}

void HeldList::drop_done() noexcept {
  if (!first_.load(std::memory_order_relaxed)) return;
  for (Held* h = first_.exchange(nullptr, std::memory_order_acquire); h;) {
    std::unique_ptr<Held> held(h);
    h = h->next_;
    const Device& d = *held->device_;
    if (!d.api.event_done(d.index, held->event_)) add(std::move(held));
  }
}

}  // namespace stn
