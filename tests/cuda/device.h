// What the tests of a plugin's device share: which device it is, and tensors there.
#pragma once
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "capi/generated/impl.h"
#include "core/ops/generated/calls.h"
#include "tests/ops/cases.h"

namespace stn::test {

inline Device* device;

// Starts the engine with the device that "--device NAME" names at the end of the arguments, or STERNA_TEST_DEVICE; by
// default CUDA's kernels run on the host.  Both are taken from the plugins beside this build's libsterna.
inline void start_on_device(int& argc, char** argv) {
  const char* asked = std::getenv("STERNA_TEST_DEVICE");
  std::string name = asked && *asked ? asked : "emulated";
  if (argc > 2 && std::string(argv[argc - 2]) == "--device") name = argv[argc - 1], argc -= 2;
  start_engine();
  capi::impl::load_device_plugin(str(STERNA_PLUGINS, "/libsterna_", name.substr(0, name.find(':')), ".so"));
  device = find_device(name);
}

// The same bytes, strides and offset on the device.
inline Tensor moved(const Tensor& t) {
  if (!t) return t;
  Ref<Storage> storage = Storage::allocate(device, t.impl()->storage->bytes());
  if (storage->bytes())
    device->copy(storage->data(), t.impl()->storage->data(), storage->bytes(), STERNA_COPY_HOST_TO_DEVICE);
  return Tensor::make(t.dtype(), t.layout(), device, storage);
}
inline Tensors moved(const Tensors& ts) {
  Tensors r;
  for (const Tensor& t : ts) r.push_back(moved(t));
  return r;
}
inline Tensors fetched(const Tensors& ts) {
  Tensors r;
  for (const Tensor& t : ts) r.push_back(t && t.device() == device ? ops::to_device(t, cpu()) : t);
  return r;
}

inline std::vector<double> values_of(const Tensor& t) {
  Tensor wide = ops::contiguous(ops::cast(ops::to_device(t, cpu()), DType::f64));
  std::vector<double> r(static_cast<size_t>(wide.numel()));
  wide.copy_to(r.data());
  return r;
}

// Within `tolerance` of the largest value.
inline std::string differs(const Tensor& expected, const Tensor& got, double tolerance) {
  if (types_of({expected}) != types_of({got})) return types_of({got}) + " instead of " + types_of({expected});
  std::vector<double> a = values_of(expected), b = values_of(got);
  double largest = 0;
  for (double v : a) largest = std::max(largest, std::fabs(v));
  for (size_t i = 0; i < a.size(); ++i)
    if (!(std::fabs(a[i] - b[i]) <= tolerance * largest))
      return str("element ", i, " is ", b[i], ", not ", a[i], " (largest: ", largest, ")");
  return "";
}
inline double tolerance_of(DType d) {
  return d == DType::f64 ? 1e-12 : d == DType::f32 ? 1e-5 : d == DType::f16 ? 4e-3 : 3e-2;
}
// Products of libraries: with what follows them in one call they are rounded once.
inline bool joins_product(const std::string& program) {
  return program.find("linear_fused") != std::string::npos || program.find("matmul_fused") != std::string::npos;
}

// Attributes that name no device make their result on the thread's.
struct OnDevice {
  Device* before = thread_state.device;
  explicit OnDevice(Device* d = device) {
    thread_state.device = d;
    d->generator->set_state({.seed = 0x5eed0000beef, .offset = 3});
  }
  ~OnDevice() { thread_state.device = before; }
};
inline Tensors run(const Case& c, const Tensors& in, Device* d = device) {
  OnDevice here(d);
  return apply(c.op, in, c.sample.attrs.empty() ? nullptr : c.sample.attrs.data());
}

}  // namespace stn::test
