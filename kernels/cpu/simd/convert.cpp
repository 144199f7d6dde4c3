// The conversions of one instruction set.
#include "kernels/cpu/convert.h"

#ifndef STERNA_ISA
#define STERNA_ISA base
#endif

namespace stn::STERNA_ISA {

using namespace kernels;

namespace {

template <class From, class To>
void load(const void* from, int64_t stride, void* to, int64_t n) {
  using Stored = std::conditional_t<std::is_same_v<From, bool>, uint8_t, From>;  // loops over bool are not vectorized
  const Stored* __restrict x = static_cast<const Stored*>(from);
  To* __restrict y = static_cast<To*>(to);
  if (stride == 1)
    for (int64_t i = 0; i < n; ++i) y[i] = convert<To>(x[i]);
  else
    for (int64_t i = 0; i < n; ++i) y[i] = convert<To>(x[i * stride]);
}

template <class From, class To>
void store(const void* from, void* to, int64_t n) {
  const From* x = static_cast<const From*>(from);
  To* y = static_cast<To*>(to);
  for (int64_t i = 0; i < n; ++i) y[i] = convert<To>(x[i]);
}

}  // namespace

Load loader(DType from, Compute to) {
  return visit(from, [&](auto z) -> Load {
    using From = decltype(z);
    if (to == Compute::f32) return load<From, float>;
    if (to == Compute::f64) return load<From, double>;
    return load<From, int64_t>;
  });
}

Store storer(Compute from, DType to) {
  return visit(to, [&](auto z) -> Store {
    using To = decltype(z);
    if (from == Compute::f32) return store<float, To>;
    if (from == Compute::f64) return store<double, To>;
    return store<int64_t, To>;
  });
}

Store bool_storer(DType to) {
  return visit(to, [&](auto z) -> Store { return store<uint8_t, decltype(z)>; });
}

}  // namespace stn::STERNA_ISA
