// Streams and events of devices.
#pragma once
#include <sterna/cpp/tensor.hpp>

namespace sterna {

class Event;

/** An order of work on a device, side by side with others; see sterna_stream_create. */
class Stream {
 public:
  /** "": on this thread's device. */
  explicit Stream(const std::string& device = "") {
    check(sterna_stream_create(device.empty() ? nullptr : device.c_str(), h_.put()));
  }
  std::string device() const {
    sterna_str name;
    check(sterna_stream_device(get(), &name));
    return detail::text(name);
  }
  /** Waits until all its work is done. */
  void synchronize() const { check(sterna_stream_synchronize(get())); }
  /** What it is given from now on waits for the event. */
  void wait(const Event& event) const;
  sterna_stream* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_stream> h_;
};

/** Until the end of the block, calls of this thread use `stream`; see sterna_set_stream. */
class StreamGuard {
 public:
  explicit StreamGuard(const Stream& stream) { check(sterna_set_stream(stream.get(), before_.put())); }
  ~StreamGuard() { sterna_error_release(sterna_set_stream(before_.get(), nullptr)); }
  StreamGuard(const StreamGuard&) = delete;
  StreamGuard& operator=(const StreamGuard&) = delete;

 private:
  detail::Handle<sterna_stream> before_;
};

/** A point in the work of a stream. */
class Event {
 public:
  /** "": on this thread's device.  Not recorded yet. */
  explicit Event(const std::string& device = "") {
    check(sterna_event_create(device.empty() ? nullptr : device.c_str(), h_.put()));
  }
  std::string device() const {
    sterna_str name;
    check(sterna_event_device(get(), &name));
    return detail::text(name);
  }
  /** It is the end of what the stream, or the one that this thread uses, has been given so far. */
  void record() const { check(sterna_event_record(get(), nullptr)); }
  void record(const Stream& stream) const { check(sterna_event_record(get(), stream.get())); }
  /** What the stream that this thread uses is given from now on waits for it. */
  void wait() const { check(sterna_event_wait(get(), nullptr)); }
  /** Waits until it has happened. */
  void synchronize() const { check(sterna_event_synchronize(get())); }
  /** Whether it has happened. */
  bool done() const {
    int32_t done = 0;
    check(sterna_event_done(get(), &done));
    return done != 0;
  }
  /** Seconds from this event to another. */
  double elapsed(const Event& to) const {
    double seconds = 0;
    check(sterna_event_elapsed(get(), to.get(), &seconds));
    return seconds;
  }
  sterna_event* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_event> h_;
};

inline void Stream::wait(const Event& event) const { check(sterna_event_wait(event.get(), get())); }

}  // namespace sterna
