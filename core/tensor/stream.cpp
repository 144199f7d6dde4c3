#include "core/tensor/stream.h"

#include <chrono>
#include <cmath>

#include "core/base/error.h"
#include "core/tensor/device.h"
#include "core/tensor/tracer.h"

namespace stn {

// What Stream::used_ points to.
struct StreamInUse {
  Ref<Stream> stream;
  ~StreamInUse() { Stream::use({}); }
};

namespace {

thread_local StreamInUse in_use;

void not_captured(const char* what) {
  if (thread_state.tracer) fail(Code::state, what, " cannot be captured: a program runs on the stream that runs it");
}

}  // namespace

thread_local constinit Stream* Stream::used_ = nullptr;

void Stream::tell(Device* device, Stream* stream) {
  if (device->api.stream_use) device->api.stream_use(device->index, stream ? stream->handle_ : nullptr);
}

Stream::Stream(Device* device) : device_(device) {
  if (!device->api.stream_create) return;
  handle_ = device->api.stream_create(device->index);
  if (!handle_) device->fail_at("making a stream");
}

Stream::~Stream() {
  if (handle_) device_->api.stream_free(device_->index, handle_);
}

void Stream::synchronize() {
  if (!handle_) return device_->synchronize();
  if (device_->api.stream_synchronize(device_->index, handle_) != 0) device_->fail_at("earlier work");
}

Ref<Stream> Stream::use(Ref<Stream> stream) {
  if (used_ && (!stream || stream->device_ != used_->device_)) tell(used_->device_, nullptr);
  used_ = stream.get();
  if (used_) tell(used_->device_, used_);
  return std::exchange(in_use.stream, std::move(stream));
}

Stream::Turn::Turn(Device* device, Stream* stream) : device_(device), other_(stream != current(device)) {
  if (other_) tell(device, stream);
}
Stream::Turn::~Turn() {
  if (other_) tell(device_, current(device_));
}

void Stream::order(Device* device, Stream* first, Stream* then) {
  const sterna_device_api& api = device->api;
  void* event = api.event_create(device->index);
  bool ordered = event != nullptr;
  if (ordered) {
    Turn turn(device, first);
    ordered = api.event_record(device->index, event) == 0;
  }
  if (ordered) {
    Turn turn(device, then);
    ordered = api.event_wait(device->index, event) == 0;
  }
  if (event) api.event_free(device->index, event);
  if (!ordered) api.stream_synchronize(device->index, first ? first->handle_ : nullptr);
}

void use_memory(std::span<const Tensor> tensors) {
  for (const Tensor& t : tensors)
    if (t && t.impl()->storage && !t.impl()->storage->in_order())
      t.impl()->storage->record(Stream::current(t.impl()->storage->device()));
}

Event::Event(Device* device) : device_(device) {
  if (!device->api.event_create) return;
  handle_ = device->api.event_create(device->index);
  if (!handle_) device->fail_at("making an event");
}

Event::~Event() {
  if (handle_) device_->api.event_free(device_->index, handle_);
}

void Event::record(Stream* stream) {
  not_captured("recording an event");
  if (stream && stream->device() != device_)
    fail_at(Code::device, "", "stream", "is on ", stream->device()->name, ", the event on ", device_->name);
  if (handle_) {
    Stream::Turn turn(device_, stream ? stream : Stream::current(device_));
    if (device_->api.event_record(device_->index, handle_) != 0) device_->fail_at("recording an event");
  } else {
    device_->synchronize();
  }
  auto now = std::chrono::steady_clock::now().time_since_epoch();
  recorded_ = std::chrono::nanoseconds(now).count();
}

void Event::wait(Stream* stream) {
  not_captured("waiting for an event");
  if (!handle_ || !recorded_) return;
  Device* d = stream ? stream->device() : device_;
  if (d->api.event_wait != device_->api.event_wait) return synchronize();  // of another kind: the host knows both
  Stream::Turn turn(d, stream ? stream : Stream::current(d));
  if (d->api.event_wait(d->index, handle_) != 0) d->fail_at("waiting for an event");
}

void Event::synchronize() {
  if (!handle_ || !recorded_) return;
  if (device_->api.event_synchronize(device_->index, handle_) != 0) device_->fail_at("earlier work");
}

bool Event::done() {
  if (!handle_ || !recorded_) return true;
  int32_t done = device_->api.event_done(device_->index, handle_);
  if (done < 0) device_->fail_at("earlier work");
  return done != 0;
}

double Event::elapsed(Event& from, Event& to) {
  if (from.device_ != to.device_)
    fail_at(Code::device, "", "to", "is on ", to.device_->name, ", from on ", from.device_->name);
  for (Event* e : {&from, &to}) {
    const char* name = e == &from ? "from" : "to";
    if (!e->recorded_) fail_at(Code::state, "", name, "has not been recorded");
    if (!e->done()) fail_at(Code::state, "", name, "has not happened yet; synchronize with it first");
  }
  if (!from.handle_) return static_cast<double>(to.recorded_ - from.recorded_) * 1e-9;
  double seconds = from.device_->api.event_elapsed(from.device_->index, from.handle_, to.handle_);
  if (std::isnan(seconds)) from.device_->fail_at("timing");
  return seconds;
}

}  // namespace stn
