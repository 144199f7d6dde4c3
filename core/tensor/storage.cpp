#include "core/tensor/storage.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

#include "core/tensor/device.h"
#include "core/tensor/stream.h"

namespace stn {

struct Storage::Streams {
  Ref<Stream> own;
  std::vector<Ref<Stream>> others;
};

namespace {
std::mutex& recording() {                                    // others are rare
  alignas(std::mutex) static char room[sizeof(std::mutex)];  // never destroyed
  static auto* m = new (room) std::mutex;
  return *m;
}
}  // namespace

Ref<Storage> Storage::allocate(Device* device, int64_t bytes) {
  Ref<Storage> s = make<Storage>();
  if (device->api.stream_use)
    if (Stream* now = Stream::current(device)) s->streams_.reset(new Streams{Ref<Stream>(now), {}});
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

void Storage::number() {
  static std::atomic<uint64_t> last{0};
  uint64_t none = 0;
  lasting_.compare_exchange_strong(none, ++last, std::memory_order_relaxed);
}

void Storage::record(Stream* stream) {
  if (borrowed_ || !device_->api.stream_use) return;
  std::lock_guard lock(recording());
  if (!streams_ && !stream) return;
  if (!streams_) streams_ = std::make_unique<Streams>();
  std::vector<Ref<Stream>>& all = streams_->others;
  if (stream != streams_->own.get() && std::find(all.begin(), all.end(), Ref<Stream>(stream)) == all.end())
    all.push_back(stream);
}

bool Storage::in_order() const {
  if (!device_->api.stream_use) return true;
  Stream* now = Stream::current(device_);
  std::lock_guard lock(recording());
  if (!streams_) return !now;
  return streams_->own.get() == now && streams_->others.empty();
}

void Storage::free() {
  if (!device_->api.stream_use) return device_->free(data_, bytes_);
  Stream* own = streams_ ? streams_->own.get() : nullptr;
  if (streams_)
    for (const Ref<Stream>& other : streams_->others) Stream::order(device_, other.get(), own);
  Stream::Turn turn(device_, own);
  device_->free(data_, bytes_);
}

Storage::~Storage() {
  if (borrowed_) {
    if (destroy_) destroy_(user_);
  } else if (pinned_by_) {
    pinned_by_->free_host(data_, bytes_);
  } else if (device_) {
    free();
  }
}

}  // namespace stn
