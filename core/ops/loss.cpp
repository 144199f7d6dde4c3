// Losses of values beside targets of their shape, as in torch.nn.functional.
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

}  // namespace

extern const Op bce_with_logits, mse_loss, l1_loss, smooth_l1_loss;

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
OpList loss_ops() { return {&op::bce_with_logits, &op::mse_loss, &op::l1_loss, &op::smooth_l1_loss}; }
}  // namespace stn
