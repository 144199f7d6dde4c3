// Softmax, its logarithm, and their gradients.
#include "core/op/types/softmax.h"

#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

constexpr uint32_t keeps_y = grad_keeps_nothing | grad_keeps_outputs;

int64_t axis_of(const Call& c) { return c.attrs<SoftmaxAttrs>().axis; }
Tensor wide(const Tensor& t) { return to_dtype(t, t.dtype() == DType::f64 ? DType::f64 : DType::f32); }
Tensor total(const Tensor& t, int64_t axis) { return ops::sum(t, {.axes = {axis}, .keepdim = true}); }
Tensor below_max(const Call& c) {
  Tensor x = wide(c.in(0));
  return ops::sub(x, ops::max(x, {.axes = {axis_of(c)}, .keepdim = true}));
}

Types normalized_type(const Call& c) {
  c.require_floating(0);
  c.axis(axis_of(c), c.dim(0));
  return same_type(c);
}
Types gradient_type(const Call& c) {
  if (c.shape(0) != c.shape(1)) c.fail(Code::shape, "", "shapes must be equal");
  if (c.dtype(0) != c.dtype(1)) c.fail(Code::dtype, "", "dtypes must be equal");
  return normalized_type(c);
}

template <to_onnx::Text type>
bool normalized_onnx(OnnxBuilder& b, const Call& c) {
  if (c.dim(0) == 0 || c.in(0).numel() == 0) return false;
  DType d = onnx_compute(c.dtype(0));
  b.out(0, b.node(type.text, {b.in(0, d)}, {{"axis", axis_of(c)}}), d);
  return true;
}

void samples(Sampler& s) {
  s.tolerance(2, "x - max, or x - logsumexp, is rounded");
  s({{4, 7}});
  s({{2, 3, 5}}, SoftmaxAttrs{1});
  s({{2, 3, 5}}, SoftmaxAttrs{0});
  s({{3, 33}});
  s({{}});
  s({{0, 3}});
  s({{2, 0}});
  s.error(Code::index, {{2, 3}}, SoftmaxAttrs{2});
  s.error(Code::dtype, {{2, 3}}, SoftmaxAttrs{}, {DType::i64});
}
template <Draw y>
void gradient_samples(Sampler& s) {
  s.tolerance(2, "differences are rounded before they may cancel");
  s({{4, 7}, {{4, 7}, y}});
  s({{2, 3, 5}, {{2, 3, 5}, y}}, SoftmaxAttrs{1});
  s({{3, 33}, {{3, 33}, y}});
  s({{0, 3}, {{0, 3}, y}});
  s.error(Code::shape, {{2, 3}, {3, 2}});
  s.error(Code::index, {{2, 3}, {2, 3}}, SoftmaxAttrs{2});
}

}  // namespace

extern const Op softmax, log_softmax, softmax_grad, log_softmax_grad;

const Op softmax = {
  .name = "softmax",
  .doc = "e^x scaled so that it sums to one along `axis`, without overflow.",
  .inputs = {{"x", "floating, any shape"}},
  .attrs = attrs<SoftmaxAttrs>(),
  .flags = keeps_y | autocast_f32,
  .infer = normalized_type,
  .expand = [](const Call& c) -> Tensors {
    if (c.in(0).numel() == 0) return {ops::clone(c.in(0))};
    Tensor e = ops::exp(below_max(c));
    return {to_dtype(ops::div(e, total(e, axis_of(c))), c.dtype(0))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::softmax_grad(g[0], c.out(), {.axis = axis_of(c)})};
  },
  .onnx_build = normalized_onnx<"Softmax">,
  .samples = samples,
};
const Op log_softmax = {
  .name = "log_softmax",
  .doc = "log(softmax(x)) along `axis`, computed as x - logsumexp(x).",
  .inputs = {{"x", "floating, any shape"}},
  .attrs = attrs<SoftmaxAttrs>(),
  .flags = keeps_y | autocast_f32,
  .infer = normalized_type,
  .expand = [](const Call& c) -> Tensors {
    if (c.in(0).numel() == 0) return {ops::clone(c.in(0))};
    Tensor d = below_max(c);
    return {to_dtype(ops::sub(d, ops::log(total(ops::exp(d), axis_of(c)))), c.dtype(0))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::log_softmax_grad(g[0], c.out(), {.axis = axis_of(c)})};
  },
  .onnx_build = normalized_onnx<"LogSoftmax">,
  .samples = samples,
};
const Op softmax_grad = {
  .name = "softmax_grad",
  .doc = "y * (g - sum(g * y)) along `axis`, with y = softmax(x).",
  .inputs = {{"g", "gradient of y"}, {"y", "of the shape and dtype of g"}},
  .attrs = attrs<SoftmaxAttrs>(),
  .flags = op_internal,
  .infer = gradient_type,
  .expand = [](const Call& c) -> Tensors {
    Tensor g = wide(c.in(0)), y = wide(c.in(1));
    return {to_dtype(ops::mul(y, ops::sub(g, total(ops::mul(g, y), axis_of(c)))), c.dtype(0))};
  },
  .samples = gradient_samples<Draw::probability>,
};
const Op log_softmax_grad = {
  .name = "log_softmax_grad",
  .doc = "g - e^y * sum(g) along `axis`, with y = log_softmax(x).",
  .inputs = {{"g", "gradient of y"}, {"y", "of the shape and dtype of g"}},
  .attrs = attrs<SoftmaxAttrs>(),
  .flags = op_internal,
  .infer = gradient_type,
  .expand = [](const Call& c) -> Tensors {
    Tensor g = wide(c.in(0)), y = wide(c.in(1));
    return {to_dtype(ops::sub(g, ops::mul(ops::exp(y), total(g, axis_of(c)))), c.dtype(0))};
  },
  .samples = gradient_samples<Draw::unit>,
};

}  // namespace stn::op

namespace stn {
OpList softmax_ops() { return {&op::softmax, &op::log_softmax, &op::softmax_grad, &op::log_softmax_grad}; }
}  // namespace stn
