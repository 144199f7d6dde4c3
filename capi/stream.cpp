// Streams and events, and which stream a thread uses.
#include "core/tensor/stream.h"

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/undo.h"
#include "core/tensor/tracer.h"

namespace stn::capi::impl {

namespace {
Device* device_of(const std::string* name) { return name ? find_device(*name) : default_device(); }
sterna_str name_of(const Device& d) { return {d.name.c_str(), d.name.size()}; }
}  // namespace

void stream_create(const std::string* device, Ref<Stream>& stream) { stream = make<Stream>(device_of(device)); }
void stream_device(Stream& stream, sterna_str& device) { device = name_of(*stream.device()); }
void stream_synchronize(Stream& stream) { stream.synchronize(); }

void set_stream(Stream* stream, Ref<Stream>& before) {
  if (Undo* undo = Undo::open()) undo->add([was = Ref<Stream>(Stream::used())] { Stream::use(was); });
  before = Stream::use(stream);
}

void event_create(const std::string* device, Ref<Event>& event) { event = make<Event>(device_of(device)); }
void event_device(Event& event, sterna_str& device) { device = name_of(*event.device()); }
void event_record(Event& event, Stream* stream) { event.record(stream); }
void event_wait(Event& event, Stream* stream) { event.wait(stream); }
void event_synchronize(Event& event) { event.synchronize(); }
void event_done(Event& event, int32_t& done) { done = event.done(); }
void event_elapsed(Event& from, Event& to, double& seconds) { seconds = Event::elapsed(from, to); }

}  // namespace stn::capi::impl
