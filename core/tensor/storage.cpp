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

Ref<Storage> Storage::borrow(Device* device, void* data, int64_t bytes, void (*destroy)(void*), void* user) {
  Ref<Storage> s = make<Storage>();
  s->data_ = data;
  s->bytes_ = bytes;
  s->device_ = device;
  s->destroy_ = destroy;
  s->user_ = user;
  s->borrowed_ = true;
  return s;
}

Storage::~Storage() {
  if (!borrowed_) {
    if (device_) device_->free(data_, bytes_);
  } else if (destroy_) {
    destroy_(user_);
  }
}

}  // namespace stn
