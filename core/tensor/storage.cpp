#include "core/tensor/storage.h"

#include "core/tensor/device.h"

namespace stn {

Ref<Storage> Storage::allocate(Device* device, int64_t bytes) {
  Ref<Storage> s = make<Storage>();
  s->data_ = device->allocate(bytes);
  s->bytes_ = bytes;
  s->device_ = device;
  return s;
}

Ref<Storage> Storage::allocate_pinned(Device* by, int64_t bytes) {
  Ref<Storage> s = make<Storage>();
  s->data_ = by->allocate_host(bytes);
  s->bytes_ = bytes;
  s->device_ = cpu();
  s->pinned_by_ = by;
  return s;
}

Ref<Storage> Storage::borrow(Device* device, void* data, int64_t bytes, void (*destroy)(void*), void* user,
                             Device* pinned_by) {
  Ref<Storage> s = make<Storage>();
  s->data_ = data;
  s->bytes_ = bytes;
  s->device_ = device;
  s->pinned_by_ = pinned_by;
  s->destroy_ = destroy;
  s->user_ = user;
  s->borrowed_ = true;
  return s;
}

Storage::~Storage() {
  if (borrowed_) {
    if (destroy_) destroy_(user_);
  } else if (pinned_by_) {
    pinned_by_->free_host(data_, bytes_);
  } else if (device_) {
    device_->free(data_, bytes_);
  }
}

}  // namespace stn
