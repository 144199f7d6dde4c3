// Losses, as in torch.nn.functional.
#include "core/op/types/loss.h"

#include "core/ops/common.h"

namespace stn::op {

namespace {

Tensor wide(const Tensor& t) { return to_dtype(t, t.dtype() == DType::f64 ? DType::f64 : DType::f32); }

Type reduced(const Call& c, Reduction r, const Shape& shape) {
  return {c.dtype(0), r == Reduction::none ? shape : Shape{}, {}};
}
Tensor reduced(const Call& c, Reduction r, const Tensor& loss) {
  Tensor t = r == Reduction::mean ? ops::mean(loss) : r == Reduction::sum ? ops::sum(loss) : loss;
  return to_dtype(t, c.dtype(0));
}

// ---- regression: x and target alike

void require_alike(const Call& c) {
  c.require_floating(0);
  if (c.dtype(1) != c.dtype(0)) c.fail(Code::dtype, "target", "must be ", c.dtype(0), " as x, not ", c.dtype(1));
  if (c.shape(1) != c.shape(0)) c.fail(Code::shape, "target", "must have the shape of x");
}
template <class A>
Types regression_type(const Call& c) {
  require_alike(c);
  return {reduced(c, c.attrs<A>().reduction, c.shape(0))};
}
Tensor difference(const Call& c) { return ops::sub(wide(c.in(0)), wide(c.in(1))); }

const Io x_io{"x", "floating, any shape"}, target_io{"target", "of the shape and dtype of x"};

void pair_samples(Sampler& s) {
  s({{{4, 7}, Draw::distinct}, {{4, 7}, Draw::positive}});
  s({{{}, Draw::distinct}, {{}, Draw::positive}});
  s.error(Code::shape, {{2, 3}, {3}});
  s.error(Code::dtype, {{2}, {2}}, {DType::i64, DType::i64});
}
void regression_samples(Sampler& s) {
  pair_samples(s);
  s({{{2, 3}, Draw::distinct}, {{2, 3}, Draw::positive}}, LossAttrs{Reduction::sum});
  s({{{2, 3}, Draw::distinct}, {{2, 3}, Draw::positive}}, LossAttrs{Reduction::none});
  s({{0, 3}, {0, 3}}, LossAttrs{Reduction::sum});
}

// ---- classification: classes along axis 1, or the only one

int class_axis(const Call& c) { return c.dim(0) == 1 ? 0 : 1; }
int64_t classes(const Call& c) { return c.shape(0)[class_axis(c)]; }
Shape target_shape(const Call& c) {
  Shape s = c.shape(0);
  s.erase(class_axis(c));
  return s;
}
std::string text(const Shape& s) { return to_string(std::span<const int64_t>(s)); }
bool probabilities(const Call& c) { return is_floating(c.dtype(1)); }

void check_classification(const Call& c) {
  c.require_floating(0);
  if (c.dim(0) == 0) c.fail(Code::shape, "x", "must have a dimension of classes");
  if (c.has(2)) {
    if (c.dtype(2) != c.dtype(0)) c.fail(Code::dtype, "weight", "must be ", c.dtype(0), " as x, not ", c.dtype(2));
    if (c.shape(2) != Shape{classes(c)}) c.fail(Code::shape, "weight", "must have shape [", classes(c), "]");
  }
}
void check_indices(const Call& c) {
  c.require_integral(1);
  if (c.shape(1) != target_shape(c)) c.fail(Code::shape, "target", "must have shape ", text(target_shape(c)));
}

// No gradient flows to the weights of classes.
Tensor class_weight(const Call& c) { return c.has(2) ? wide(ops::detach(c.in(2))) : Tensor(); }
// Along the class axis of x.
Tensor class_weights(const Call& c) {
  Ints shape = Ints::filled(c.dim(0), 1);
  shape[class_axis(c)] = classes(c);
  return ops::reshape(class_weight(c), shape);
}

// Class indices that may be looked up, and the weight of each target; both are 0 for those ignored.
struct Targets {
  Tensor index, weight;
  Targets(const Call& c, int64_t ignore_index, DType dtype) {
    Tensor ignored = ops::eq_scalar(c.in(1), static_cast<double>(ignore_index));
    index = ops::masked_fill(c.in(1), ignored, 0);
    weight = to_dtype(ops::logical_not(ignored), dtype);
    if (!c.has(2)) return;
    Tensor each = ops::index_select(class_weight(c), ops::reshape(index, {index.numel()}), 0);
    weight = ops::mul(weight, ops::reshape(to_dtype(each, dtype), Ints(c.shape(1))));
  }
};
Tensor weighted(const Tensor& loss, const Tensor& weight, Reduction r) {
  if (r == Reduction::none) return loss;
  return r == Reduction::sum ? ops::sum(loss) : ops::div(ops::sum(loss), ops::sum(weight));
}

void classification_errors(Sampler& s) {
  SampleInput none = SampleInput::none();
  s.error(Code::shape, {{4, 5}, {{3}, Draw::index, 5}, none});
  s.error(Code::shape, {{}, {{}, Draw::index, 1}, none});
  s.error(Code::shape, {{4, 5}, {{4}, Draw::index, 5}, {4}});
  s.error(Code::dtype, {{4, 5}, {4}, none});
}

}  // namespace

extern const Op cross_entropy, nll_loss, bce_with_logits, mse_loss, l1_loss, smooth_l1_loss;

const Op cross_entropy = {
  .name = "cross_entropy",
  .doc =
    "-log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of "
    "class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.",
  .inputs = {{"x", "logits, floating: (N, C, …) or (C)"},
             {"target", "class indices, integers in [0, C): (N, …) or (); or probabilities: the shape and dtype of x"},
             {"weight?", "of each class: (C), in the dtype of x; gets no gradient"}},
  .attrs = attrs<CrossEntropyAttrs>(),
  .flags = autocast_f32,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<CrossEntropyAttrs>();
    check_classification(c);
    if (!(a.label_smoothing >= 0 && a.label_smoothing <= 1))
      c.fail(Code::invalid_argument, "label_smoothing", a.label_smoothing, " is outside [0, 1]");
    if (!probabilities(c))
      check_indices(c);
    else if (c.shape(1) != c.shape(0))
      c.fail(c.shape(1) == target_shape(c) ? Code::dtype : Code::shape, "target",
             "must be class indices, integers of shape ", text(target_shape(c)), ", or probabilities of shape ",
             text(c.shape(0)));
    else if (c.dtype(1) != c.dtype(0))
      c.fail(Code::dtype, "target", "must be ", c.dtype(0), " as x, not ", c.dtype(1));
    return {reduced(c, a.reduction, target_shape(c))};
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<CrossEntropyAttrs>();
    int axis = class_axis(c);
    double smoothing = a.label_smoothing, even = smoothing / static_cast<double>(classes(c));
    Tensor y = ops::log_softmax(wide(c.in(0)), {.axis = axis});
    Tensor all = c.has(2) ? ops::mul(y, class_weights(c)) : y;  // the loss of each class, negated
    if (probabilities(c)) {
      Tensor share = wide(c.in(1));
      if (smoothing != 0) share = ops::add_scalar(ops::mul_scalar(share, 1 - smoothing), even);
      Tensor loss = ops::neg(ops::sum(ops::mul(all, share), {.axes = {axis}}));
      return {reduced(c, a.reduction, loss)};
    }
    Tensor loss = ops::nll_loss(y, c.in(1), class_weight(c),
                                {.ignore_index = a.ignore_index, .reduction = a.reduction});
    if (smoothing != 0) {
      Targets t(c, a.ignore_index, y.dtype());
      Tensor ignored = ops::eq_scalar(c.in(1), static_cast<double>(a.ignore_index));
      Tensor spread = ops::neg(ops::masked_fill(ops::sum(all, {.axes = {axis}}), ignored, 0));
      loss = ops::add(ops::mul_scalar(loss, 1 - smoothing),
                      ops::mul_scalar(weighted(spread, t.weight, a.reduction), even));
    }
    return {to_dtype(loss, c.dtype(0))};
  },
  .samples =
    [](Sampler& s) {
      SampleInput none = SampleInput::none(), weight = SampleInput({5}, Draw::positive).constant();
      SampleInput index({4}, Draw::index, 5), image({2, 3}, Draw::index, 5), share({4, 5}, Draw::probability);
      for (Reduction r : {Reduction::mean, Reduction::sum, Reduction::none}) {
        s({{4, 5}, index, none}, CrossEntropyAttrs{.reduction = r});
        s({{4, 5}, index, weight}, CrossEntropyAttrs{.ignore_index = 1, .label_smoothing = 0.1, .reduction = r});
        s({{4, 5}, share, weight}, CrossEntropyAttrs{.label_smoothing = 0.1, .reduction = r});
      }
      s({{2, 5, 3}, image, weight}, CrossEntropyAttrs{.ignore_index = 0});
      s({{5}, {{}, Draw::index, 5}, none});
      s({{5}, {{5}, Draw::probability}, none});
      classification_errors(s);
      s.error(Code::shape, {{4, 5}, {4, 3}, none});
      s.error(Code::invalid_argument, {{4, 5}, index, none}, CrossEntropyAttrs{.label_smoothing = 1.5});
    },
};

const Op nll_loss = {
  .name = "nll_loss",
  .doc =
    "-x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum "
    "over the sum of the targets' weights.  A target outside [0, C) is an error.",
  .inputs = {{"x", "log-probabilities, floating: (N, C, …) or (C)"},
             {"target", "class indices, integers in [0, C): (N, …) or ()"},
             {"weight?", "of each class: (C), in the dtype of x; gets no gradient"}},
  .attrs = attrs<NllLossAttrs>(),
  .flags = autocast_f32,
  .infer = [](const Call& c) -> Types {
    check_classification(c);
    check_indices(c);
    return {reduced(c, c.attrs<NllLossAttrs>().reduction, target_shape(c))};
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<NllLossAttrs>();
    Tensor x = wide(c.in(0));
    Targets t(c, a.ignore_index, x.dtype());
    Tensor picked = ops::gather(x, ops::unsqueeze(t.index, class_axis(c)), class_axis(c));
    Tensor loss = ops::neg(ops::mul(ops::reshape(picked, Ints(c.shape(1))), t.weight));
    return {to_dtype(weighted(loss, t.weight, a.reduction), c.dtype(0))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<NllLossAttrs>();
    Targets t(c, a.ignore_index, g[0].dtype());
    Tensor scale = a.reduction == Reduction::mean ? ops::div(g[0], ops::sum(t.weight)) : g[0];
    int axis = class_axis(c);
    return {
      ops::scatter_add(ops::zeros(Ints(c.shape(0)), {.dtype = g[0].dtype(), .device = c.device}),
                       ops::unsqueeze(t.index, axis), ops::unsqueeze(ops::neg(ops::mul(t.weight, scale)), axis), axis),
      {},
      {}};
  },
  .samples =
    [](Sampler& s) {
      SampleInput none = SampleInput::none(), weight = SampleInput({5}, Draw::positive).constant();
      SampleInput index({4}, Draw::index, 5), image({2, 3}, Draw::index, 5);
      for (Reduction r : {Reduction::mean, Reduction::sum, Reduction::none}) {
        s({{4, 5}, index, none}, NllLossAttrs{.reduction = r});
        s({{4, 5}, index, weight}, NllLossAttrs{.ignore_index = 1, .reduction = r});
      }
      s({{2, 5, 3}, image, weight}, NllLossAttrs{.ignore_index = 0});
      s({{5}, {{}, Draw::index, 5}, none});
      classification_errors(s);
    },
};

const Op bce_with_logits = {
  .name = "bce_with_logits",
  .doc =
    "Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * "
    "log sigmoid(-x)) * weight.",
  .inputs = {{"x", "logits, floating, any shape"},
             {"target", "probabilities, of the shape and dtype of x"},
             {"weight?", "of each value; a shape that broadcasts to x's"},
             {"pos_weight?", "of the positive part; a shape that broadcasts to x's"}},
  .attrs = attrs<LossAttrs>(),
  .flags = autocast_f32,
  .infer = [](const Call& c) -> Types {
    require_alike(c);
    for (size_t i : {2, 3})
      if (c.has(i)) c.require_floating(i);
    if (broadcast_shape(c) != c.shape(0)) c.fail(Code::shape, "", "weights must broadcast to the shape of x");
    return {reduced(c, c.attrs<LossAttrs>().reduction, c.shape(0))};
  },
  .expand = [](const Call& c) -> Tensors {
    Tensor x = wide(c.in(0)), target = wide(c.in(1));
    Tensor positive = ops::log_sigmoid(x);
    if (c.has(3)) {  // 1 + (pos_weight - 1) target
      Tensor extra = ops::add_scalar(to_dtype(c.in(3), x.dtype()), -1);
      positive = ops::mul(positive, ops::add_scalar(ops::mul(extra, target), 1));
    }
    Tensor loss = ops::sub(ops::mul(ops::rsub_scalar(target, 1), x), positive);
    if (c.has(2)) loss = ops::mul(loss, to_dtype(c.in(2), x.dtype()));
    return {reduced(c, c.attrs<LossAttrs>().reduction, loss)};
  },
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "terms are rounded before they are summed");
      SampleInput none = SampleInput::none(), target({4, 3}, Draw::probability);
      for (Reduction r : {Reduction::mean, Reduction::sum, Reduction::none})
        s({{4, 3}, target, none, none}, LossAttrs{r});
      s({{4, 3}, target, {{4, 1}, Draw::positive}, {{3}, Draw::positive}});
      s({{4, 3}, target, none, {{3}, Draw::positive}}, LossAttrs{Reduction::none});
      s({{}, {{}, Draw::probability}, none, none});
      s.error(Code::shape, {{4, 3}, {3}, none, none});
      s.error(Code::shape, {{4, 3}, target, {5}, none});
      s.error(Code::shape, {{1, 3}, {1, 3}, {4, 3}, none});
    },
};

const Op mse_loss = {
  .name = "mse_loss",
  .doc = "(x - target)².",
  .inputs = {x_io, target_io},
  .attrs = attrs<LossAttrs>(),
  .flags = autocast_f32,
  .infer = regression_type<LossAttrs>,
  .expand = [](const Call& c) -> Tensors {
    return {reduced(c, c.attrs<LossAttrs>().reduction, ops::square(difference(c)))};
  },
  .samples = regression_samples,
};
const Op l1_loss = {
  .name = "l1_loss",
  .doc = "|x - target|.",
  .inputs = {x_io, target_io},
  .attrs = attrs<LossAttrs>(),
  .flags = autocast_f32,
  .infer = regression_type<LossAttrs>,
  .expand = [](const Call& c) -> Tensors {
    return {reduced(c, c.attrs<LossAttrs>().reduction, ops::abs(difference(c)))};
  },
  .samples = regression_samples,
};
const Op smooth_l1_loss = {
  .name = "smooth_l1_loss",
  .doc =
    "(x - target)² / (2 beta) where |x - target| < beta, else |x - target| - beta / 2: with beta = 1 the Huber "
    "loss.  R. Girshick, Fast R-CNN, 2015.",
  .inputs = {x_io, target_io},
  .attrs = attrs<SmoothL1LossAttrs>(),
  .flags = autocast_f32,
  .infer = [](const Call& c) -> Types {
    double beta = c.attrs<SmoothL1LossAttrs>().beta;
    if (!(beta >= 0)) c.fail(Code::invalid_argument, "beta", "must not be negative, but is ", beta);
    return regression_type<SmoothL1LossAttrs>(c);
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<SmoothL1LossAttrs>();
    Tensor d = difference(c), distance = ops::abs(d), loss = distance;
    if (a.beta != 0)
      loss = ops::where(ops::lt_scalar(distance, a.beta), ops::mul_scalar(ops::square(d), 0.5 / a.beta),
                        ops::add_scalar(distance, -0.5 * a.beta));
    return {reduced(c, a.reduction, loss)};
  },
  .samples =
    [](Sampler& s) {
      pair_samples(s);
      for (double beta : {0.0, 0.7}) s({{{3, 4}, Draw::distinct}, {{3, 4}, Draw::positive}}, SmoothL1LossAttrs{beta});
      s({{{2, 3}, Draw::distinct}, {{2, 3}, Draw::positive}}, SmoothL1LossAttrs{.reduction = Reduction::none});
      s.error(Code::invalid_argument, {{2}, {2}}, SmoothL1LossAttrs{-1});
    },
};

}  // namespace stn::op

namespace stn {
OpList loss_ops() {
  return {&op::cross_entropy, &op::nll_loss, &op::bce_with_logits, &op::mse_loss, &op::l1_loss, &op::smooth_l1_loss};
}
}  // namespace stn
