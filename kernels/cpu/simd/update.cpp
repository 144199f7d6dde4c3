// The update steps of one instruction set.  Options become template arguments, so that loops have no branches.
#include "kernels/cpu/update.h"

namespace stn::STERNA_ISA {

using kernels::Rates;

namespace {

template <bool... options, class F>
void with(F f) {
  f(std::bool_constant<options>{}...);
}
// Calls f with a bool_constant for each flag.
template <class F>
void choose(F f, bool a, bool b) {
  if (a)
    b ? with<true, true>(f) : with<true, false>(f);
  else
    b ? with<false, true>(f) : with<false, false>(f);
}
template <class F>
void choose(F f, bool a, bool b, bool c) {
  choose([&](auto... ab) { c ? f(ab..., std::true_type{}) : f(ab..., std::false_type{}); }, a, b);
}

template <class T>
void sgd(T* const* cells, const T* __restrict g, int64_t n, const void* attrs, const Rates& r) {
  const auto& a = *static_cast<const SgdUpdateAttrs*>(attrs);
  T* __restrict p = cells[0];
  T* __restrict buffer = cells[1];
  choose(
    [&](auto decay, auto momentum, auto nesterov) {
      const update::Sgd<T, decltype(decay), decltype(momentum), decltype(nesterov)> step(a, r);
      for (int64_t i = 0; i < n; ++i) step(i, g, p, buffer);
    },
    a.weight_decay != 0, a.momentum != 0, a.nesterov);
}

template <class T>
void adam(T* const* cells, const T* __restrict g, int64_t n, const void* attrs, const Rates& r) {
  const auto& a = *static_cast<const AdamUpdateAttrs*>(attrs);
  T* __restrict p = cells[0];
  T* __restrict mean = cells[1];
  T* __restrict square = cells[2];
  T* __restrict largest = cells[3];
  choose(
    [&](auto decay, auto amsgrad) {
      const update::Adam<T, decltype(decay), decltype(amsgrad)> step(a, r);
      for (int64_t i = 0; i < n; ++i) step(i, g, p, mean, square, largest);
    },
    a.weight_decay != 0 && !a.decoupled, a.amsgrad);
}

template <class T>
void rmsprop(T* const* cells, const T* __restrict g, int64_t n, const void* attrs, const Rates& r) {
  const auto& a = *static_cast<const RmspropUpdateAttrs*>(attrs);
  T* __restrict p = cells[0];
  T* __restrict square = cells[1];
  T* __restrict mean = cells[2];
  T* __restrict buffer = cells[a.centered ? 3 : 2];
  choose(
    [&](auto decay, auto centered, auto momentum) {
      const update::Rmsprop<T, decltype(decay), decltype(centered), decltype(momentum)> step(a, r);
      for (int64_t i = 0; i < n; ++i) step(i, g, p, square, mean, buffer);
    },
    a.weight_decay != 0, a.centered, a.momentum != 0);
}

}  // namespace

template <class T>
kernels::Steps<T> steps() {
  return {sgd<T>, adam<T>, rmsprop<T>};
}
template kernels::Steps<float> steps<float>();
template kernels::Steps<double> steps<double>();

}  // namespace stn::STERNA_ISA
