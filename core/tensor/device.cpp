#include "core/tensor/device.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <mutex>

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/pool.h"

namespace stn {

namespace {

// Never destroyed, as handles may outlive main(); never moved, as others look while a plugin adds its devices.
constexpr size_t kMaxDevices = 64;
Device* registry[kMaxDevices];
std::atomic<size_t> registered{0};
std::mutex registry_mutex;

constexpr int64_t kSmallBlock = 4096, kSettleBytes = 1 << 16, kSettleCount = 1 << 10;

// What this thread has allocated and freed in small blocks of one device since it last told the device.
struct Pending {
  Device* device = nullptr;
  int64_t live = 0, allocations = 0, changes = 0;

  void add(Device* d, int64_t bytes) {
    if (device != d) {
      settle();
      device = d;
    }
    live += bytes;
    allocations += bytes > 0;
    if (++changes >= kSettleCount || live >= kSettleBytes || live <= -kSettleBytes || bytes >= kSmallBlock ||
        bytes <= -kSmallBlock)
      settle();
  }
  void settle() {
    if (!device) return;
    MemoryStats& m = device->memory;
    int64_t now = m.live.fetch_add(live, std::memory_order_relaxed) + live;
    for (int64_t peak = m.peak.load(std::memory_order_relaxed); now > peak;)
      if (m.peak.compare_exchange_weak(peak, now, std::memory_order_relaxed)) break;
    m.allocations.fetch_add(allocations, std::memory_order_relaxed);
    live = allocations = changes = 0;
  }
  ~Pending() { settle(); }
};
thread_local Pending pending;

}  // namespace

void Device::settle_memory() { pending.settle(); }

void* Device::allocate(int64_t bytes) {
  fault::point();
  void* p = api.allocate(index, bytes);
  if (!p) [[unlikely]] {
    settle_memory();
    fail(Code::out_of_memory, "out of memory on ", name, ": ", bytes, " bytes asked, ", memory.live.load(), " live, ",
         memory.peak.load(), " peak, ", reserved_bytes(), " reserved");
  }
  pending.add(this, bytes);
  return p;
}

void Device::fail_at(const char* what) {
  const char* why = api.error ? api.error(index) : nullptr;
  fail(Code::device, name, ": ", what, " failed", why ? ": " : "", why ? why : "");
}
void Device::copy(void* to, const void* from, int64_t bytes, int32_t direction) {
  if (api.copy(index, to, from, bytes, direction) != 0) fail_at("copying");
  held.drop_done();
}
void Device::copy_async(void* to, const void* from, int64_t bytes, int32_t direction, Ref<RefCounted> host) {
  held.drop_done();
  auto h = std::make_unique<Held>(this, std::move(host));
  if (api.copy_async(index, to, from, bytes, direction) != 0) fail_at("copying");
  Held::until_done(std::move(h));
}
void Device::synchronize() {
  if (api.synchronize(index) != 0) fail_at("earlier work");
  held.drop_done();
}

const sterna_device_hardware& Device::hardware() {
  std::call_once(asked_, [this] {
    hardware_.struct_size = sizeof hardware_;
    if (api.hardware) api.hardware(index, &hardware_);
    if (!*hardware_.name) std::snprintf(hardware_.name, sizeof hardware_.name, "%s", api.type);
  });
  return hardware_;
}

void Device::free(void* data, int64_t bytes) {
  pending.add(this, -bytes);
  api.free(index, data, bytes);
}

void* Device::allocate_host(int64_t bytes) {
  if (!pins()) fail(Code::device, name, " does not pin memory of the host");
  fault::point();
  held.drop_done();
  int64_t size = host_memory::round_up(bytes);
  void* p = pinned.take(size);
  if (!p) {
    p = api.allocate_host(size);
    if (!p) {  // once more, without what is kept and what copies have held
      api.synchronize(index);
      held.drop_done();
      release_pinned();
      p = api.allocate_host(size);
    }
    if (!p)
      fail(Code::out_of_memory, "out of memory that ", name, " can pin: ", bytes, " bytes asked, ",
           host_memory::reserved(), " held");
    host_memory::count_held(size);
  }
  pending.add(cpu(), bytes);
  return p;
}

void Device::free_host(void* data, int64_t bytes) {
  pending.add(cpu(), -bytes);
  int64_t size = host_memory::round_up(bytes);
  if (pinned.keep(data, size)) return;
  api.free_host(data);
  host_memory::count_held(-size);
}

void Device::release_pinned() {
  pinned.clear([this](void* p, int64_t size) {
    api.free_host(p);
    host_memory::count_held(-size);
  });
}

void Device::release_memory() {
  release_pinned();
  if (api.release_memory) api.release_memory(index);
}

Device* cpu() {
  static Device* device = [] {
    auto d = std::make_unique<Device>();
    d->name = "cpu";
    d->api = {.struct_size = sizeof d->api,
              .count = 1,
              .type = "cpu",
              .allocate = [](int32_t, int64_t bytes) { return host_memory::allocate(bytes); },
              .free = [](int32_t, void* p, int64_t bytes) { host_memory::free(p, bytes); },
              .copy = [](int32_t, void* to, const void* from, int64_t bytes, int32_t) -> int32_t {
                std::memcpy(to, from, static_cast<size_t>(bytes));
                return 0;
              },
              .synchronize = [](int32_t) -> int32_t { return 0; },
              .hardware =
                [](int32_t, sterna_device_hardware* h) {
                  std::snprintf(h->name, sizeof h->name, "%s", platform::cpu_name().c_str());
                  h->total_bytes = platform::memory_bytes();
                  h->processors = platform::usable_cpus();
                },
              .reserved_bytes = [](int32_t) { return host_memory::reserved(); },
              .release_memory = [](int32_t) { host_memory::trim(); }};
    Device* p = d.get();
    add_device(std::move(d));
    return p;
  }();
  return device;
}

std::string (*bring_devices)(const std::string& type) = nullptr;

static Device* known_device(const std::string& name) {
  for (Device* d : devices())
    if (d->name == name || d->name == name + ":0") return d;
  return nullptr;
}

Device* find_device(const std::string& name) {
  if (Device* d = known_device(name)) return d;
  std::string type = name.substr(0, name.find(':')), note;
  if (bring_devices && !known_device(type)) {
    note = bring_devices(type);
    if (Device* d = known_device(name)) return d;
  }
  std::string known;
  for (Device* d : devices()) known += (known.empty() ? "" : ", ") + d->name;
  throw Error(Code::device, str("no device \"", name, "\"; there is ", known, note), {}, "device");
}

Device* pinning_device() {
  auto all = devices();
  auto d = std::find_if(all.begin(), all.end(), [](Device* d) { return d->pins(); });
  return d == all.end() ? nullptr : *d;
}

void add_device(std::unique_ptr<Device> device) {
  device->generator = make<Generator>();
  std::lock_guard lock(registry_mutex);
  size_t n = registered.load(std::memory_order_relaxed);
  if (n == kMaxDevices) fail(Code::device, "no room for ", device->name, ": there are ", n, " devices");
  registry[n] = device.release();
  registered.store(n + 1, std::memory_order_release);
}

std::span<Device* const> devices() {
  cpu();
  return {registry, registered.load(std::memory_order_acquire)};
}

}  // namespace stn
