// Softmax and cross entropy with class indices: one pass over the logits, and another for the gradient.
#include "core/op/types/loss.h"

#include "kernels/cuda/softmax.h"
#include "kernels/cuda/table.h"
#include "kernels/cuda/targets.h"

namespace stn::cuda {

namespace {

// What a target's class has of it, and what label smoothing gives to each.
struct Shares {
  double own, even;
  Shares(const CrossEntropyAttrs& a, int64_t classes)
      : own(1 - a.label_smoothing), even(a.label_smoothing / static_cast<double>(classes)) {}
};

template <class C, class T>
struct Forward {
  Lines<const T> x;
  Targets targets;
  Shares share;
  Strided lse;
  double* losses;  // one a line, or null where `out` takes them
  Strided out;

  template <class Group>
  STN_DEVICE void line(const Group& team, int64_t i) const {
    const T* from = x.at(i);
    ExpSum<C> total;
    for (int64_t k = team.rank; k < x.n; k += team.size) total.add(convert<C>(from[k * x.step]));
    total = joined(team, total);
    C log_sum = std::log(total.sum);
    auto less = [&](int64_t k) { return log_sum - (convert<C>(from[k * x.step]) - total.max); };
    int64_t t = targets.at(i);
    C spread = 0;  // of all classes
    if (share.even != 0) {
      for (int64_t k = team.rank; k < x.n; k += team.size) spread += targets.of_class<C>(k) * less(k);
      spread = team.reduce(spread, Plus{});
    }
    if (team.rank != 0) return;
    lse.set<C>(i, total.max + log_sum);
    double loss = targets.weight(t);  // 0 or NaN where the class is none
    if (!targets.ignored(t) && targets.known(t)) loss = share.own * loss * less(t) + share.even * spread;
    if (losses)
      losses[i] = loss;
    else
      out.set<double>(i, loss);
  }
};

struct Stored {
  Targets targets;
  const double* losses;
  STN_DEVICE LossSums operator()(int64_t i) const { return {losses[i], targets.weight(targets.at(i))}; }
};

int class_axis(const Operand& x) { return x.ndim == 1 ? 0 : 1; }

template <class C, class T>
void forward(const Call& c) {
  auto a = c.attrs<CrossEntropyAttrs>();
  Lines<const T> x(c.in(0), class_axis(c.in(0)));
  int64_t n = c.in(1).numel();
  bool whole = a.reduction != Reduction::none;
  Scratch losses(c.device(), whole ? n * 8 : 0);
  Forward<C, T> work{x, {c, x.n, a.ignore_index}, {a, x.n}, Strided(c.out(1)), nullptr, Strided(c.out())};
  if (whole) work.losses = losses.as<double>();
  over_lines(c, n, x.n, x.step, work);
  if (whole) sum_targets(c, n, Stored{work.targets, work.losses}, StoreLoss{work.out, a.reduction == Reduction::mean});
}

// What the gradient of every line needs: what all targets weigh, and all classes.
struct TargetWeights {
  Targets targets;
  STN_DEVICE LossSums operator()(int64_t i) const { return {0, targets.weight(targets.at(i))}; }
};
struct ClassWeights {
  Targets targets;
  STN_FN LossSums operator()(int64_t t) const { return {0, targets.of_class(t)}; }
};
struct StoreWeight {
  double* to;
  STN_FN void operator()(const LossSums& s) const { *to = s.weight; }
};

template <class C, class T>
struct Backward {
  Lines<const T> x;
  Targets targets;
  Shares share;
  Strided lse, g;
  bool each_g;
  const double *targets_weight, *classes_weight;  // of all; null: 1, and the number of classes
  Lines<T> gx;

  template <class Group>
  STN_DEVICE void line(const Group& team, int64_t i) const {
    const T* from = x.at(i);
    T* to = gx.at(i);
    int64_t t = targets.at(i);
    double slope = g.get<double>(each_g ? i : 0) / (targets_weight ? *targets_weight : 1), w = targets.weight(t);
    if (targets.ignored(t)) slope = 0;
    double all = classes_weight ? *classes_weight : static_cast<double>(x.n);
    C scale = static_cast<C>((share.own * w + share.even * all) * slope), sum = lse.get<C>(i),
      even = static_cast<C>(share.even * slope), own = static_cast<C>(share.own * w * slope);
    for (int64_t k = team.rank; k < x.n; k += team.size) {
      C v = scale * std::exp(convert<C>(from[k * x.step]) - sum);
      if (share.even != 0) v -= even * targets.of_class<C>(k);
      if (k == t) v -= own;
      to[k * gx.step] = convert<T>(targets.ignored(t) ? C{0} : v);
    }
  }
};

template <class C, class T>
void backward(const Call& c) {
  auto a = c.attrs<CrossEntropyAttrs>();
  Lines<const T> x(c.in(0), class_axis(c.in(0)));
  int64_t n = c.in(1).numel();
  Targets targets(c, x.n, a.ignore_index);
  Scratch weights(c.device(), 16);
  double* weight = weights.as<double>();
  Backward<C, T> work{x,
                      targets,
                      {a, x.n},
                      Strided(c.in(3)),
                      Strided(c.in(4)),
                      a.reduction == Reduction::none,
                      nullptr,
                      nullptr,
                      {c.out(), class_axis(c.in(0))}};
  if (a.reduction == Reduction::mean) {
    sum_targets(c, n, TargetWeights{targets}, StoreWeight{weight});
    work.targets_weight = weight;
  }
  if (work.share.even != 0 && c.has(2)) {
    sum_targets(c, x.n, ClassWeights{targets}, StoreWeight{weight + 1});
    work.classes_weight = weight + 1;
  }
  over_lines(c, n, x.n, x.step, work);
}

bool forward(const Call& c) {
  switch (c.in(0).type()) {
    case DType::f64: forward<double, double>(c); break;
    case DType::f32: forward<float, float>(c); break;
    case DType::f16: forward<float, f16>(c); break;
    default: forward<float, bf16>(c);
  }
  return true;
}
bool backward(const Call& c) {
  switch (c.in(0).type()) {
    case DType::f64: backward<double, double>(c); break;
    case DType::f32: backward<float, float>(c); break;
    case DType::f16: backward<float, f16>(c); break;
    default: backward<float, bf16>(c);
  }
  return true;
}

}  // namespace

List cross_entropy_kernels() {
  return {{"softmax_cross_entropy", {forward}}, {"softmax_cross_entropy_grad", {backward}}};
}

}  // namespace stn::cuda
