#include "core/tensor/device.h"

#include <algorithm>
#include <cstring>

#include "core/base/error.h"
#include "core/base/pool.h"
#include "core/tensor/host_memory.h"

namespace stn {

namespace {
std::vector<Device*>& registry() {
  static auto* list = new std::vector<Device*>;  // never destroyed: handles may outlive main()
  return *list;
}
}  // namespace

void* Device::allocate(int64_t bytes) {
  fault::point();
  void* p = api.allocate(index, bytes);
  if (!p) [[unlikely]]
    fail(Code::out_of_memory, "out of memory on ", name, ": ", bytes, " bytes asked, ", memory.live.load(), " live, ",
         memory.peak.load(), " peak, ", memory.reserved.load(), " reserved");
  int64_t live = memory.live.fetch_add(bytes, std::memory_order_relaxed) + bytes;
  if (live > memory.peak.load(std::memory_order_relaxed)) memory.peak.store(live, std::memory_order_relaxed);
  memory.allocations.fetch_add(1, std::memory_order_relaxed);
  return p;
}

void Device::free(void* data, int64_t bytes) {
  memory.live.fetch_sub(bytes, std::memory_order_relaxed);
  api.free(index, data, bytes);
}

Device* cpu() {
  static Device* device = [] {
    auto d = std::make_unique<Device>();
    d->name = "cpu";
    d->api = {
      sizeof(DeviceApi),
      "cpu",
      [](int, int64_t bytes) { return host_memory::allocate(bytes); },
      [](int, void* p, int64_t bytes) { host_memory::free(p, bytes); },
      [](int, void* to, const void* from, int64_t bytes, int) { std::memcpy(to, from, static_cast<size_t>(bytes)); },
      [](int) {},
      true};
    Device* p = d.get();
    add_device(std::move(d));
    return p;
  }();
  return device;
}

Device* find_device(const std::string& name) {
  cpu();
  for (Device* d : registry())
    if (d->name == name || d->name == name + ":0") return d;
  std::string known;
  for (Device* d : registry()) known += (known.empty() ? "" : ", ") + d->name;
  fail(Code::device, "no device \"", name, "\"; there is ", known);
}

void add_device(std::unique_ptr<Device> device) {
  device->generator = make<Generator>();
  registry().push_back(device.release());
}

const std::vector<Device*>& devices() {
  cpu();
  return registry();
}

}  // namespace stn
