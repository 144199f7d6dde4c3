// Devices, their memory, and which one a thread uses; the sink of messages.
#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/log.h"
#include "core/tensor/tracer.h"

namespace stn::capi::impl {

namespace {
Device& device_at(int32_t index) {
  size_t n = devices().size();
  if (index < 0 || static_cast<size_t>(index) >= n)
    throw Error(Code::index, str("index is ", index, "; there are ", n, " devices"), {}, "index");
  return *devices()[static_cast<size_t>(index)];
}
}  // namespace

int32_t device_count() { return static_cast<int32_t>(devices().size()); }

void device_get_info(int32_t index, sterna_device_info& info) {
  const Device& d = device_at(index);
  Device::settle_memory();
  info.name = {d.name.c_str(), d.name.size()};
  info.type = {d.api.type, std::strlen(d.api.type)};
  info.number = d.index;
  info.is_host = d.is_host();
  info.computes = d.computes;
  info.live_bytes = d.memory.live;
  info.peak_bytes = d.memory.peak;
  info.reserved_bytes = d.reserved_bytes();
  info.allocations = d.memory.allocations;
}

void device_get_properties(int32_t index, sterna_device_properties& info) {
  const sterna_device_hardware& h = device_at(index).hardware();
  info.name = {h.name, std::strlen(h.name)};
  info.total_bytes = h.total_bytes;
  info.major = h.major;
  info.minor = h.minor;
  info.processors = h.processors;
}

void device_reset_peak(int32_t index) {
  MemoryStats& m = device_at(index).memory;
  Device::settle_memory();
  m.peak = m.live.load();
}

void device_synchronize(int32_t index) { device_at(index).synchronize(); }

void set_device(const std::string& device, sterna_str& before) {
  Device* d = find_device(device);
  const std::string& name = default_device()->name;
  before = {name.c_str(), name.size()};
  thread_state.device = d;
}

void empty_cache() {
  for (Device* d : devices()) d->release_memory();
}

void set_log_sink(std::shared_ptr<const sterna_log_sink> sink, int32_t level) {
  if (!sink) return stn::set_log_sink(nullptr, LogLevel::error);
  if (!sink->message) bad_argument("sink.message", "is NULL");
  auto write = [sink](LogLevel l, const std::string& line) {
    sink->message(sink->user, static_cast<int32_t>(l), line.data(), line.size());
  };
  stn::set_log_sink(std::make_shared<const LogSink>(std::move(write)), static_cast<LogLevel>(level));
}

}  // namespace stn::capi::impl
