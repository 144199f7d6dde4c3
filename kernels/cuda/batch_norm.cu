// Batch normalization and what is fused with it: two sums for every channel, from which it is settled what becomes of
// its values, and a sweep over them.
#include "core/op/types/norm.h"
#include "kernels/cuda/norm.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// Forward: (x - center) * scale + offset.  Backward: (g - offset - (x - center) * slope) * scale.
template <class C>
struct Factors {
  C center, scale, slope, offset;
};

bool by_row(const Operand& x) {
  bool last = x.ndim > 2 && x.strides[1] == 1 && x.sizes[1] > 1;
  for (int d = 2; d < x.ndim; ++d) last &= x.sizes[d] == 1 || x.strides[d] >= x.sizes[1];
  return last;
}
Channels channels(const Operand& x, bool by_row) {
  int64_t inner = 1;
  for (int d = 2; d < x.ndim; ++d) inner *= x.sizes[d];
  if (by_row) return {x.sizes[0] * inner, x.sizes[1], 1, true};
  return {x.sizes[0], x.sizes[1], inner, inner == 1};
}

// Of values less the channel's first one, so that the variance loses nothing by a large mean.
template <class T, class C>
struct Moments {
  Values<T, C> x;
  Channels at;
  STN_FN Pair<C> operator()(int64_t i, int64_t channel, int64_t) const {
    C d = x.get(i) - x.get(at.first(channel));
    return {d, d * d};
  }
};

template <class T, class C>
struct Settle {
  Values<T, C> x;
  Vector<C> weight, bias, running_mean, running_var, new_mean, new_var, save_mean, save_invstd;
  Channels at;
  bool training;
  double momentum, eps;
  Factors<C>* factors;

  STN_FN void operator()(int64_t k, const Pair<double>& sums) const {
    double n = static_cast<double>(at.count()), mean, var;
    if (training && n > 0) {
      mean = static_cast<double>(x.get(at.first(k))) + sums.a / n;
      var = (sums.b - sums.a * sums.a / n) / n;
      var = var < 0 ? 0 : var;
      double unbiased = var * n / (n - 1), m = running_mean ? momentum : 1;
      new_mean.set(k, static_cast<C>((1 - m) * running_mean.get(k, 0) + m * mean));
      new_var.set(k, static_cast<C>((1 - m) * running_var.get(k, 0) + m * unbiased));
    } else {
      mean = running_mean.get(k, 0), var = running_var.get(k, 1);
      new_mean.set(k, static_cast<C>(mean));
      new_var.set(k, static_cast<C>(var));
    }
    C invstd = static_cast<C>(1 / std::sqrt(var + eps));
    save_mean.set(k, static_cast<C>(mean));
    save_invstd.set(k, invstd);
    factors[k] = {static_cast<C>(mean), invstd * weight.get(k, 1), 0, bias.get(k, 0)};
  }
};

template <class T, class C>
struct Normalize {
  Values<T, C> x, residual, y;
  const Factors<C>* factors;
  bool relu;
  STN_FN C get(int64_t i, int64_t channel) const {
    Factors<C> f = factors[channel];
    C v = (x.get(i) - f.center) * f.scale + f.offset;
    if (residual) v += residual.get(i);
    return relu && v < 0 ? C{0} : v;
  }
  STN_FN void put(int64_t i, C v) const { y.set(i, v); }
};

template <class T, class C>
void run_batch_norm(const Call& c, bool rows, const Operand& residual, bool relu) {
  auto a = c.attrs<BatchNormAttrs>();
  using V = Vector<C>;
  Channels at = channels(c.in(0), rows);
  Values<T, C> x(c.in(0), rows);
  Scratch scratch(c.device(), (at.c + 1) * static_cast<int64_t>(sizeof(Factors<C>)));
  Factors<C>* factors = scratch.as<Factors<C>>();
  Settle<T, C> settle{x,           V(c.in(1)),  V(c.in(2)), V(c.in(3)), V(c.in(4)), V(c.out(1)), V(c.out(2)),
                      V(c.out(3)), V(c.out(4)), at,         a.training, a.momentum, a.eps,       factors};
  if (a.training && at.count() > 0)
    channel_sums<C>(c, at, Moments<T, C>{x, at}, settle);
  else
    each(c.device(), at.c, [=] STN_DEVICE(int64_t channel) { settle(channel, {}); });
  everywhere(c, at, Normalize<T, C>{x, {residual, rows}, {c.out(0), rows}, factors, relu});
}

// ---- gradients

// The gradient that normalization sees: where there is a y, relu's.
template <class T, class C>
struct Masked {
  Values<T, C> g, y;
  STN_FN C get(int64_t i) const { return !y || y.get(i) > 0 ? g.get(i) : C{0}; }
};
template <class T, class C>
struct Products {
  Masked<T, C> g;
  Values<T, C> x;
  Vector<C> mean;
  STN_FN Pair<C> operator()(int64_t i, int64_t channel, int64_t) const {
    C v = g.get(i);
    return {v, v * (x.get(i) - mean.get(channel))};
  }
};
template <class C>
struct SettleGrad {
  Vector<C> weight, mean, invstd, gweight, gbias;
  double n;
  bool training;
  Factors<C>* factors;

  STN_FN void operator()(int64_t k, const Pair<double>& sums) const {
    double scale = invstd.get(k);
    gbias.set(k, static_cast<C>(sums.a));
    gweight.set(k, static_cast<C>(sums.b * scale));
    bool whole = training && n > 0;
    factors[k] = {mean.get(k), invstd.get(k) * weight.get(k, 1),
                  whole ? static_cast<C>(sums.b * scale * scale / n) : C{0}, whole ? static_cast<C>(sums.a / n) : C{0}};
  }
};
template <class T, class C>
struct NormalizeGrad {
  Masked<T, C> g;
  Values<T, C> x, gx, masked;
  const Factors<C>* factors;
  STN_FN Pair<C> get(int64_t i, int64_t channel) const {
    Factors<C> f = factors[channel];
    C v = g.get(i);
    return {(v - f.offset - (x.get(i) - f.center) * f.slope) * f.scale, v};
  }
  STN_FN void put(int64_t i, const Pair<C>& v) const {
    gx.set(i, v.a);
    if (masked) masked.set(i, v.b);
  }
};

// y: of the relu, or none.  x and the inputs after it are numbered from `first` on.
template <class T, class C>
void run_batch_norm_grad(const Call& c, bool rows, const Operand& y, size_t first, const Operand& masked) {
  using V = Vector<C>;
  Channels at = channels(c.in(first), rows);
  Values<T, C> x(c.in(first), rows);
  Masked<T, C> g{{c.in(0), rows}, {y, rows}};
  V weight(c.in(first + 1)), mean(c.in(first + 2)), invstd(c.in(first + 3));
  Scratch scratch(c.device(), (at.c + 1) * static_cast<int64_t>(sizeof(Factors<C>)));
  Factors<C>* factors = scratch.as<Factors<C>>();
  channel_sums<C>(c, at, Products<T, C>{g, x, mean},
                  SettleGrad<C>{weight, mean, invstd, V(c.out(1)), V(c.out(2)), static_cast<double>(at.count()),
                                c.attrs<BatchNormGradAttrs>().training, factors});
  everywhere(c, at, NormalizeGrad<T, C>{g, x, {c.out(0), rows}, {masked, rows}, factors});
}

template <bool then_relu>
bool batch_norm(const Call& c) {
  Operand residual = then_relu && c.has(5) ? c.in(5) : Operand{};
  bool rows = by_row(c.in(0));
  by_storage({c.in(0), residual, c.out(0)}, rows,
             [&](auto t, auto z) { run_batch_norm<decltype(t), decltype(z)>(c, rows, residual, then_relu); });
  return true;
}
template <bool after_relu>
bool batch_norm_grad(const Call& c) {
  constexpr size_t first = after_relu ? 2 : 1;
  Operand y = after_relu ? c.in(1) : Operand{}, masked = c.outputs() > 3 ? c.out(3) : Operand{};
  bool rows = by_row(c.in(first));
  by_storage({c.in(first), c.in(0), y, c.out(0), masked}, rows,
             [&](auto t, auto z) { run_batch_norm_grad<decltype(t), decltype(z)>(c, rows, y, first, masked); });
  return true;
}

}  // namespace

List batch_norm_kernels() {
  return {{"batch_norm", {batch_norm<false>}},
          {"batch_norm_grad", {batch_norm_grad<false>}},
          {"batch_norm_relu", {batch_norm<true>}},
          {"batch_norm_relu_grad", {batch_norm_grad<true>}}};
}

}  // namespace stn::cuda
