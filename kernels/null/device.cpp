// The device "null": infers shapes and computes nothing.  For shape checks, memory planning and capture without data.
#include "kernels/cpu/table.h"

namespace stn {

void install_null_device() {
  for (const Device* d : devices())
    if (d->name == "null") return;
  auto d = std::make_unique<Device>();
  d->name = "null";
  d->api = {sizeof(DeviceApi),
            "null",
            [](int, int64_t) -> void* { return nullptr; },
            [](int, void*, int64_t) {},
            [](int, void*, const void*, int64_t, int) { return 0; },
            [](int) {},
            false};
  add_device(std::move(d));
}

}  // namespace stn
