// Constants and ranges.
#include "core/op/types/create.h"
#include "kernels/cuda/pack.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// Outputs here are dense, and filled in memory order, 16 bytes at a time.
bool fill(const Call& c, double value) {
  Pack pack;
  Operand out = c.out();
  for (int64_t i = 0; i < 16 / out.item(); ++i) store<double>(&pack, out.type(), i, value);
  auto* to = static_cast<char*>(out.data);
  int64_t bytes = out.numel() * out.item();
  bool aligned = reinterpret_cast<uintptr_t>(to) % 16 == 0;
  each(c.device(), (bytes + 15) / 16, [=] STN_DEVICE(int64_t i) {
    if (aligned && 16 * (i + 1) <= bytes)
      reinterpret_cast<Pack*>(to)[i] = pack;
    else
      for (int64_t k = 16 * i; k < 16 * (i + 1) && k < bytes; ++k) to[k] = reinterpret_cast<const char*>(&pack)[k % 16];
  });
  return true;
}
template <int value>
bool constant(const Call& c) {
  return fill(c, value);
}
template <class A>
bool full(const Call& c) {
  return fill(c, c.attrs<A>().value);
}

bool arange(const Call& c) {
  auto a = c.attrs<ArangeAttrs>();
  double start = a.start, step = a.step;
  void* to = c.out().data;
  DType dtype = c.out().type();
  each(c.device(), c.out().numel(),
       [=] STN_DEVICE(int64_t i) { store<double>(to, dtype, i, start + static_cast<double>(i) * step); });
  return true;
}
bool linspace(const Call& c) {
  auto a = c.attrs<LinspaceAttrs>();
  double start = a.start, end = a.end, step = a.steps > 1 ? (end - start) / static_cast<double>(a.steps - 1) : 0;
  int64_t steps = a.steps;
  void* to = c.out().data;
  DType dtype = c.out().type();
  // From both ends, so that the last value is exact and the sequence symmetric.
  each(c.device(), steps, [=] STN_DEVICE(int64_t i) {
    store<double>(
      to, dtype, i,
      i < (steps + 1) / 2 ? start + static_cast<double>(i) * step : end - static_cast<double>(steps - 1 - i) * step);
  });
  return true;
}
bool eye(const Call& c) {
  int64_t m = c.out().sizes[1];
  void* to = c.out().data;
  DType dtype = c.out().type();
  each(c.device(), c.out().numel(), [=] STN_DEVICE(int64_t i) { store<int64_t>(to, dtype, i, i / m == i % m); });
  return true;
}

}  // namespace

List create_kernels() {
  return {{"zeros", {constant<0>}},     {"zeros_like", {constant<0>}}, {"ones", {constant<1>}},
          {"ones_like", {constant<1>}}, {"full", {full<FullAttrs>}},   {"full_like", {full<FullLikeAttrs>}},
          {"arange", {arange}},         {"linspace", {linspace}},      {"eye", {eye}}};
}

}  // namespace stn::cuda
