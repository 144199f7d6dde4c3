// The steps of optimizers for one value, PyTorch's formulas; the CPU's loops and CUDA's kernels have the same text.
// step(i, g, p, …) updates value i of a parameter and of its state, in place; of what a step does not need the address
// may be null.  Flags are bools, or std::bool_constants where a loop shall have no branches.
#pragma once
#include <cmath>
#include <cstdint>
#include <type_traits>

#include "core/base/device_code.h"
#include "core/op/types/update.h"

#ifndef STERNA_ISA
#define STERNA_ISA base
#endif

namespace stn::kernels {

struct Rates {
  double lr = 0, correction1 = 1, correction2 = 1;  // corrections: Adam's 1 - beta^step
};

}  // namespace stn::kernels

namespace stn::STERNA_ISA::update {

using kernels::Rates;

// `step`: how many there were with this one.
template <class A>
STN_FN inline Rates rates_of(const A&, double lr, double) {
  return {lr, 1, 1};
}
STN_FN inline Rates rates_of(const AdamUpdateAttrs& a, double lr, double step) {
  return {lr, 1 - std::pow(a.beta1, step), 1 - std::pow(a.beta2, step)};
}

template <class Flag>
STN_FN inline Flag flag([[maybe_unused]] bool on) {
  if constexpr (std::is_same_v<Flag, bool>)
    return on;
  else
    return {};
}

// The gradient that a step sees: its sign and its share of the parameter.
template <class T, class Decay>
struct Gradient {
  T sign, weight_decay;
  Decay decays;

  STN_FN Gradient(bool maximize, double decay)
      : sign(maximize ? T{-1} : T{1}), weight_decay(static_cast<T>(decay)), decays(flag<Decay>(decay != 0)) {}
  STN_FN T operator()(T g, T p) const { return decays ? sign * g + weight_decay * p : sign * g; }
};

template <class T, class Decay = bool, class Momentum = bool, class Nesterov = bool>
struct Sgd {
  using Attrs = SgdUpdateAttrs;
  Gradient<T, Decay> gradient;
  Momentum momentum;
  Nesterov nesterov;
  T lr, keep, enter, ahead;

  STN_FN Sgd(const Attrs& a, const Rates& r)
      : gradient(a.maximize, a.weight_decay),
        momentum(flag<Momentum>(a.momentum != 0)),
        nesterov(flag<Nesterov>(a.nesterov)),
        lr(static_cast<T>(r.lr)),
        keep(static_cast<T>(a.first ? 0 : a.momentum)),
        enter(static_cast<T>(a.first ? 1 : 1 - a.dampening)),
        ahead(static_cast<T>(a.momentum)) {}
  STN_FN void operator()(int64_t i, const T* g, T* p, T* buffer, T* = nullptr, T* = nullptr) const {
    T d = gradient(g[i], p[i]);
    if (momentum) {
      T b = keep * buffer[i] + enter * d;
      buffer[i] = b;
      d = nesterov ? d + ahead * b : b;
    }
    p[i] -= lr * d;
  }
};

template <class T, class Decay = bool, class Amsgrad = bool>
struct Adam {
  using Attrs = AdamUpdateAttrs;
  Gradient<T, Decay> gradient;
  Amsgrad amsgrad;
  T beta1, rest1, beta2, rest2, eps, size, root2, shrink;

  STN_FN Adam(const Attrs& a, const Rates& r)
      : gradient(a.maximize, a.decoupled ? 0 : a.weight_decay),
        amsgrad(flag<Amsgrad>(a.amsgrad)),
        beta1(static_cast<T>(a.beta1)),
        rest1(static_cast<T>(1 - a.beta1)),
        beta2(static_cast<T>(a.beta2)),
        rest2(static_cast<T>(1 - a.beta2)),
        eps(static_cast<T>(a.eps)),
        size(static_cast<T>(r.lr / r.correction1)),
        root2(static_cast<T>(1 / std::sqrt(r.correction2))),
        shrink(static_cast<T>(a.decoupled ? 1 - r.lr * a.weight_decay : 1)) {}
  STN_FN void operator()(int64_t i, const T* g, T* p, T* mean, T* square, T* largest) const {
    T d = gradient(g[i], p[i]);
    T m = beta1 * mean[i] + rest1 * d, v = beta2 * square[i] + rest2 * d * d, u = v;
    mean[i] = m;
    square[i] = v;
    if (amsgrad) {
      T old = largest[i];
      u = v > old || v != v ? v : old;
      largest[i] = u;
    }
    p[i] = shrink * p[i] - size * m / (std::sqrt(u) * root2 + eps);
  }
};

template <class T, class Decay = bool, class Centered = bool, class Momentum = bool>
struct Rmsprop {
  using Attrs = RmspropUpdateAttrs;
  Gradient<T, Decay> gradient;
  Centered centered;
  Momentum momentum;
  T lr, alpha, rest, eps, keep;

  STN_FN Rmsprop(const Attrs& a, const Rates& r)
      : gradient(a.maximize, a.weight_decay),
        centered(flag<Centered>(a.centered)),
        momentum(flag<Momentum>(a.momentum != 0)),
        lr(static_cast<T>(r.lr)),
        alpha(static_cast<T>(a.alpha)),
        rest(static_cast<T>(1 - a.alpha)),
        eps(static_cast<T>(a.eps)),
        keep(static_cast<T>(a.momentum)) {}
  STN_FN void operator()(int64_t i, const T* g, T* p, T* square, T* mean, T* buffer) const {
    T d = gradient(g[i], p[i]), v = alpha * square[i] + rest * d * d, spread = v;
    square[i] = v;
    if (centered) {
      T m = alpha * mean[i] + rest * d;
      mean[i] = m;
      spread = v - m * m;
    }
    d /= std::sqrt(spread) + eps;
    if (momentum) buffer[i] = d = keep * buffer[i] + d;
    p[i] -= lr * d;
  }
};

}  // namespace stn::STERNA_ISA::update
