// The update steps of one instruction set.  Options become template arguments, so that loops have no branches.
#include "kernels/cpu/update.h"

#include <cmath>

#include "core/op/types/update.h"

#ifndef STERNA_ISA
#define STERNA_ISA base
#endif

namespace stn::STERNA_ISA {

using kernels::Rates;

namespace {

// The gradient that a step sees: its sign and its share of the parameter.
template <class T, bool decay>
struct Gradient {
  T sign, weight_decay;
  Gradient(bool maximize, double wd) : sign(maximize ? T{-1} : T{1}), weight_decay(static_cast<T>(wd)) {}
  T operator()(T g, T p) const { return decay ? sign * g + weight_decay * p : sign * g; }
};

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

template <class T>
void sgd(T* const* cells, const T* __restrict g, int64_t n, const void* attrs, const Rates& r) {
  const auto& a = *static_cast<const SgdUpdateAttrs*>(attrs);
  T* __restrict p = cells[0];
  T* __restrict m = cells[1];
  const T lr = static_cast<T>(r.lr), keep = static_cast<T>(a.first ? 0 : a.momentum),
          ahead = static_cast<T>(a.momentum), enter = static_cast<T>(a.first ? 1 : 1 - a.dampening);
  auto run = [&](auto decay, auto momentum, auto nesterov) {
    Gradient<T, decay()> gradient(a.maximize, a.weight_decay);
    for (int64_t i = 0; i < n; ++i) {
      T d = gradient(g[i], p[i]);
      if constexpr (momentum()) {
        T b = keep * m[i] + enter * d;
        m[i] = b;
        d = nesterov() ? d + ahead * b : b;
      }
      p[i] -= lr * d;
    }
  };
  choose(
    [&](auto decay, auto nesterov) {
      a.momentum != 0 ? run(decay, std::true_type{}, nesterov) : run(decay, std::false_type{}, nesterov);
    },
    a.weight_decay != 0, a.nesterov);
}

template <class T>
void adam(T* const* cells, const T* __restrict g, int64_t n, const void* attrs, const Rates& r) {
  const auto& a = *static_cast<const AdamUpdateAttrs*>(attrs);
  T* __restrict p = cells[0];
  T* __restrict mean = cells[1];
  T* __restrict square = cells[2];
  T* __restrict largest = cells[3];
  const T beta1 = static_cast<T>(a.beta1), rest1 = static_cast<T>(1 - a.beta1), beta2 = static_cast<T>(a.beta2),
          rest2 = static_cast<T>(1 - a.beta2), eps = static_cast<T>(a.eps), size = static_cast<T>(r.lr / r.correction1),
          root2 = static_cast<T>(1 / std::sqrt(r.correction2)),
          shrink = static_cast<T>(a.decoupled ? 1 - r.lr * a.weight_decay : 1);
  choose(
    [&](auto decay, auto amsgrad) {
      Gradient<T, decay()> gradient(a.maximize, a.weight_decay);
      for (int64_t i = 0; i < n; ++i) {
        T d = gradient(g[i], p[i]);
        T m = beta1 * mean[i] + rest1 * d, v = beta2 * square[i] + rest2 * d * d, u = v;
        mean[i] = m;
        square[i] = v;
        if constexpr (amsgrad()) {
          T old = largest[i];
          u = v > old || v != v ? v : old;
          largest[i] = u;
        }
        p[i] = shrink * p[i] - size * m / (std::sqrt(u) * root2 + eps);
      }
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
  const T lr = static_cast<T>(r.lr), alpha = static_cast<T>(a.alpha), rest = static_cast<T>(1 - a.alpha),
          eps = static_cast<T>(a.eps), keep = static_cast<T>(a.momentum);
  auto run = [&](auto decay, auto centered, auto momentum) {
    Gradient<T, decay()> gradient(a.maximize, a.weight_decay);
    for (int64_t i = 0; i < n; ++i) {
      T d = gradient(g[i], p[i]), v = alpha * square[i] + rest * d * d, spread = v;
      square[i] = v;
      if constexpr (centered()) {
        T m = alpha * mean[i] + rest * d;
        mean[i] = m;
        spread = v - m * m;
      }
      d /= std::sqrt(spread) + eps;
      if constexpr (momentum()) buffer[i] = d = keep * buffer[i] + d;
      p[i] -= lr * d;
    }
  };
  choose(
    [&](auto decay, auto centered) {
      a.momentum != 0 ? run(decay, centered, std::true_type{}) : run(decay, centered, std::false_type{});
    },
    a.weight_decay != 0, a.centered);
}

}  // namespace

template <class T>
kernels::Steps<T> steps() {
  return {sgd<T>, adam<T>, rmsprop<T>};
}
template kernels::Steps<float> steps<float>();
template kernels::Steps<double> steps<double>();

}  // namespace stn::STERNA_ISA
