// Losses of classes, along axis 1 or the only one, as in torch.nn.functional.
#include "core/op/types/loss.h"

#include "core/ops/common.h"

namespace stn::op {

namespace {

DType wide_dtype(DType d) { return d == DType::f64 ? DType::f64 : DType::f32; }
Tensor wide(const Tensor& t) { return to_dtype(t, wide_dtype(t.dtype())); }

Type reduced(const Call& c, Reduction r, const Shape& shape) {
  return {c.dtype(0), r == Reduction::none ? shape : Shape{}, {}};
}

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

void check_smoothing(const Call& c) {
  double share = c.attrs<CrossEntropyAttrs>().label_smoothing;
  if (!(share >= 0 && share <= 1)) c.fail(Code::invalid_argument, "label_smoothing", share, " is outside [0, 1]");
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
  Tensor ignored, index, weight;
  Targets(const Call& c, int64_t ignore_index, DType dtype) {
    ignored = ops::eq_scalar(c.in(1), static_cast<double>(ignore_index));
    index = ops::masked_fill(c.in(1), ignored, 0);
    weight = to_dtype(ops::logical_not(ignored), dtype);
    if (!c.has(2)) return;
    Tensor each = ops::index_select(class_weight(c), ops::reshape(index, {index.numel()}), 0);
    weight = ops::mul(weight, ops::reshape(to_dtype(each, dtype), Ints(c.shape(1))));
  }
};
// What label smoothing gives to each class.
double even_share(const Call& c) {
  return c.attrs<CrossEntropyAttrs>().label_smoothing / static_cast<double>(classes(c));
}
Tensor weighted(const Tensor& loss, const Tensor& weight, Reduction r) {
  if (r == Reduction::none) return loss;
  return r == Reduction::sum ? ops::sum(loss) : ops::div(ops::sum(loss), ops::sum(weight));
}

// f(x, target, weight, attributes) of every form of class indices.
template <class F>
void index_samples(F f) {
  SampleInput none = SampleInput::none(), weight = SampleInput({5}, Draw::positive).constant();
  SampleInput index({4}, Draw::index, 5), image({2, 3}, Draw::index, 5);
  for (Reduction r : {Reduction::mean, Reduction::sum, Reduction::none}) {
    f({4, 5}, index, none, {.reduction = r});
    f({4, 5}, index, weight, {.ignore_index = 1, .label_smoothing = 0.1, .reduction = r});
    f({2, 5, 3}, image, none, {.label_smoothing = 0.2, .reduction = r});
  }
  f({2, 5, 3}, image, weight, {.ignore_index = 0});
  f({3, 40}, {{3}, Draw::index, 40}, none, {});
  f({5}, {{}, Draw::index, 5}, none, {});
}
void classification_errors(Sampler& s) {
  SampleInput none = SampleInput::none();
  s.error(Code::shape, {{4, 5}, {{3}, Draw::index, 5}, none});
  s.error(Code::shape, {{}, {{}, Draw::index, 1}, none});
  s.error(Code::shape, {{4, 5}, {{4}, Draw::index, 5}, {4}});
  s.error(Code::dtype, {{4, 5}, {4}, none});
}

}  // namespace

extern const Op cross_entropy, softmax_cross_entropy, softmax_cross_entropy_grad, nll_loss;

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
    check_smoothing(c);
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
    if (!probabilities(c))
      return {ops::softmax_cross_entropy(
        c.in(0), c.in(1), c.in(2),
        {.ignore_index = a.ignore_index, .label_smoothing = a.label_smoothing, .reduction = a.reduction})[0]};
    int axis = class_axis(c);
    Tensor y = ops::log_softmax(wide(c.in(0)), {.axis = axis}), share = wide(c.in(1));
    if (a.label_smoothing != 0) share = ops::add_scalar(ops::mul_scalar(share, 1 - a.label_smoothing), even_share(c));
    if (c.has(2)) y = ops::mul(y, class_weights(c));
    Tensor loss = ops::neg(ops::sum(ops::mul(y, share), {.axes = {axis}}));
    if (a.reduction != Reduction::none) loss = a.reduction == Reduction::mean ? ops::mean(loss) : ops::sum(loss);
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
const Op softmax_cross_entropy = {
  .name = "softmax_cross_entropy",
  .doc = "cross_entropy of class indices; a target outside [0, C) is an error.",
  .inputs = {{"x", "cross_entropy's"}, {"target", "class indices, cross_entropy's"}, {"weight?", "cross_entropy's"}},
  .attrs = attrs<CrossEntropyAttrs>(),
  .outputs = {"out", {"[lse]", "log Σ e^x over the classes, in f32 or f64"}},
  .flags = op_internal | grad_keeps_outputs,
  .infer = [](const Call& c) -> Types {
    check_classification(c);
    check_smoothing(c);
    check_indices(c);
    return {reduced(c, c.attrs<CrossEntropyAttrs>().reduction, target_shape(c)),
            {wide_dtype(c.dtype(0)), target_shape(c), {}}};
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<CrossEntropyAttrs>();
    int axis = class_axis(c);
    Tensor x = wide(c.in(0)), y = ops::log_softmax(x, {.axis = axis});
    Tensor lse = ops::sub(ops::select(x, axis, 0), ops::select(y, axis, 0));
    Tensor loss = ops::nll_loss(y, c.in(1), class_weight(c),
                                {.ignore_index = a.ignore_index, .reduction = a.reduction});
    if (a.label_smoothing != 0) {
      Targets t(c, a.ignore_index, y.dtype());
      Tensor all = c.has(2) ? ops::mul(y, class_weights(c)) : y;  // the loss of each class, negated
      Tensor spread = ops::neg(ops::masked_fill(ops::sum(all, {.axes = {axis}}), t.ignored, 0));
      loss = ops::add(ops::mul_scalar(loss, 1 - a.label_smoothing),
                      ops::mul_scalar(weighted(spread, t.weight, a.reduction), even_share(c)));
    }
    return {to_dtype(loss, c.dtype(0)), lse};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<CrossEntropyAttrs>();
    Tensor lse = c.out(1), gx;
    if (g[0])
      gx = ops::softmax_cross_entropy_grad(
        c.in(0), c.in(1), c.in(2), lse, g[0],
        {.ignore_index = a.ignore_index, .label_smoothing = a.label_smoothing, .reduction = a.reduction});
    if (g[1]) {  // where the gradient's own gradient is wanted
      int axis = class_axis(c);
      Tensor p = ops::exp(ops::sub(wide(c.in(0)), ops::unsqueeze(lse, axis)));
      Tensor more = to_dtype(ops::mul(p, ops::unsqueeze(g[1], axis)), c.dtype(0));
      gx = gx ? ops::add(gx, more) : more;
    }
    return {gx, {}, {}};
  },
  .samples =
    [](Sampler& s) {
      s.tolerance(2, "the loss is a difference of rounded values");
      index_samples([&](const SampleInput& x, const SampleInput& target, const SampleInput& weight,
                        const CrossEntropyAttrs& a) { s({x, target, weight}, a); });
      classification_errors(s);
      s.error(Code::invalid_argument, {{4, 5}, {{4}, Draw::index, 5}, SampleInput::none()},
              CrossEntropyAttrs{.label_smoothing = 1.5});
    },
};
const Op softmax_cross_entropy_grad = {
  .name = "softmax_cross_entropy_grad",
  .doc = "The gradient of softmax_cross_entropy's x: softmax(x), less what the target has, times the target's weight.",
  .inputs = {{"x", "softmax_cross_entropy's"},
             {"target", "softmax_cross_entropy's"},
             {"weight?", "softmax_cross_entropy's"},
             {"lse", "softmax_cross_entropy's"},
             {"g", "gradient of the loss"}},
  .attrs = attrs<CrossEntropyAttrs>(),
  .outputs = {{"gx", "x's shape and dtype"}},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    check_classification(c);
    check_smoothing(c);
    check_indices(c);
    if (c.shape(3) != c.shape(1)) c.fail(Code::shape, "lse", "must have the shape of target");
    if (c.dtype(3) != wide_dtype(c.dtype(0))) c.fail(Code::dtype, "lse", "must be ", wide_dtype(c.dtype(0)));
    Type loss = reduced(c, c.attrs<CrossEntropyAttrs>().reduction, c.shape(1));
    if (c.shape(4) != loss.shape) c.fail(Code::shape, "g", "must have the shape of the loss, ", text(loss.shape));
    return {c.type(0)};
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<CrossEntropyAttrs>();
    int axis = class_axis(c);
    auto along = [&](const Tensor& t) { return ops::unsqueeze(t, axis); };
    Tensor p = ops::exp(ops::sub(wide(c.in(0)), along(c.in(3))));
    Targets t(c, a.ignore_index, p.dtype());
    Tensor scale = to_dtype(c.in(4), p.dtype());
    if (a.reduction == Reduction::mean) scale = ops::div(scale, ops::sum(t.weight));
    // What each class has of the target: its weight, smoothed.
    Tensor none = ops::zeros(Ints(c.shape(0)), {.dtype = p.dtype(), .device = c.device});
    Tensor share = ops::scatter_add(none, along(t.index), along(ops::mul_scalar(t.weight, 1 - a.label_smoothing)),
                                    axis);
    if (a.label_smoothing != 0)
      share = c.has(2) ? ops::add(share, ops::mul_scalar(class_weights(c), even_share(c)))
                       : ops::add_scalar(share, even_share(c));
    Tensor gx = ops::sub(ops::mul(p, ops::sum(share, {.axes = {axis}, .keepdim = true})), share);
    if (scale.dim() > 0) scale = along(scale);
    return {to_dtype(ops::masked_fill(ops::mul(gx, scale), along(t.ignored), 0), c.dtype(0))};
  },
  .samples =
    [](Sampler& s) {
      s.tolerance(4, "differences are rounded before they may cancel");
      s.dtypes({DType::f32, DType::f64});
      index_samples(
        [&](const SampleInput& x, const SampleInput& target, const SampleInput& weight, const CrossEntropyAttrs& a) {
          SampleInput lse({}, Draw::positive);
          lse.shape = target.shape;
          s({x, target, weight, lse, a.reduction == Reduction::none ? lse : SampleInput({})}, a);
        });
      SampleInput none = SampleInput::none(), index({4}, Draw::index, 5);
      s.error(Code::shape, {{4, 5}, {{3}, Draw::index, 5}, none, {3}, {}}, CrossEntropyAttrs{});
      s.error(Code::shape, {{4, 5}, index, none, {3}, {}}, CrossEntropyAttrs{});
      s.error(Code::shape, {{4, 5}, index, none, {4}, {4}}, CrossEntropyAttrs{});
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

}  // namespace stn::op

namespace stn {
OpList classification_ops() {
  return {&op::cross_entropy, &op::softmax_cross_entropy, &op::softmax_cross_entropy_grad, &op::nll_loss};
}
}  // namespace stn
