// Activations and the pointwise gradients that deserve a kernel of their own.
#include "core/op/types/pointwise.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

using Gradient = Grads (*)(const Call&, const Tensors&);
using Expand = Tensors (*)(const Call&);
constexpr uint32_t keeps_y = grad_keeps_nothing | grad_keeps_outputs;

void samples(Sampler& s) {
  s({{{4, 7}, Draw::nonzero}});
  s({{{2, 3, 5}, Draw::nonzero}});
  s({{{}, Draw::nonzero}});
  s({{{0, 3}, Draw::nonzero}});
}
template <class A>
void with(Sampler& s, const A& attrs) {
  samples(s);
  s({{{3, 5}, Draw::nonzero}}, attrs);
}

Op activation(const char* name, const char* doc, Gradient grad, Expand expand, uint32_t keeps = 0,
              to_onnx::Form onnx = {}) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any shape; integers and bool are computed as f32"}},
          .flags = op_pointwise | keeps,
          .infer = floating_type,
          .expand = expand,
          .grad = grad,
          .onnx = onnx.name,
          .onnx_build = onnx.build,
          .samples = samples};
}

Types pair_type(const Call& c) {
  if (c.shape(0) != c.shape(1)) c.fail(Code::shape, "", "shapes must be equal");
  c.require_floating(0);
  return same_type(c);
}
void pair_samples(Sampler& s) {
  s({{4, 7}, {{4, 7}, Draw::nonzero}});
  s({{0, 2}, {{0, 2}, Draw::nonzero}});
  s.error(Code::shape, {{2, 3}, {3, 2}});
}
void cancelling_pair_samples(Sampler& s) {
  pair_samples(s);
  s.tolerance(1, "the slope is a difference, which cancels near its zero");
}
// Internal: dx from g and y or x.  Differentiated again through `expand`.
Op gradient(const char* name, const char* doc, std::vector<Io> inputs, Expand expand, const AttrType* attrs = nullptr,
            void (*samples)(Sampler&) = pair_samples) {
  return {.name = name,
          .doc = doc,
          .inputs = std::move(inputs),
          .attrs = attrs,
          .flags = op_pointwise | op_internal,
          .infer = pair_type,
          .expand = expand,
          .samples = samples};
}

Tensor like(const Tensor& mask, const Tensor& t) { return ops::cast(mask, t.dtype()); }
Tensor positive_part(const Tensor& x) { return ops::maximum(x, ops::zeros_like(x)); }

}  // namespace

extern const Op sigmoid, log_sigmoid, relu, relu6, leaky_relu, elu, selu, silu, mish, hardswish, hardsigmoid, gelu,
  softplus;
extern const Op relu_grad, sigmoid_grad, tanh_grad, gelu_grad, silu_grad, leaky_relu_grad, elu_grad, softplus_grad;

const Op relu = activation(
  "relu", "max(x, 0).  The gradient at 0 is 0.",
  [](const Call& c, const Tensors& g) -> Grads { return {ops::relu_grad(g[0], c.out())}; },
  [](const Call& c) -> Tensors { return {positive_part(to_dtype(c.in(0), floating(c.dtype(0))))}; }, keeps_y, "Relu");
const Op relu6 = activation(
  "relu6", "min(max(x, 0), 6).",
  [](const Call& c, const Tensors& g) -> Grads {
    Tensor inside = ops::logical_and(ops::gt_scalar(c.in(0), 0), ops::lt_scalar(c.in(0), 6));
    return {ops::mul(g[0], like(inside, g[0]))};
  },
  [](const Call& c) -> Tensors { return {ops::clamp(to_dtype(c.in(0), floating(c.dtype(0))), {.min = 0, .max = 6})}; });
const Op sigmoid = activation(
  "sigmoid", "1 / (1 + e^-x).",
  [](const Call& c, const Tensors& g) -> Grads { return {ops::sigmoid_grad(g[0], c.out())}; },
  [](const Call& c) -> Tensors {
    return {ops::reciprocal(ops::add_scalar(ops::exp(ops::neg(to_dtype(c.in(0), floating(c.dtype(0))))), 1))};
  },
  keeps_y, "Sigmoid");
const Op log_sigmoid = activation(
  "log_sigmoid", "log(sigmoid(x)), without overflow.",
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::sigmoid(ops::neg(c.in(0))))}; },
  [](const Call& c) -> Tensors {
    return {ops::neg(ops::softplus(ops::neg(to_dtype(c.in(0), floating(c.dtype(0))))))};
  });
const Op silu = activation(
  "silu", "x * sigmoid(x), also called swish.  S. Elfwing et al., 2017.",
  [](const Call& c, const Tensors& g) -> Grads { return {ops::silu_grad(g[0], c.in(0))}; },
  [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    return {ops::mul(x, ops::sigmoid(x))};
  });
const Op mish = activation(
  "mish", "x * tanh(softplus(x)).  D. Misra, 2019.",
  [](const Call& c, const Tensors& g) -> Grads {
    const Tensor& x = c.in(0);
    Tensor t = ops::tanh(ops::softplus(x)), s = ops::sigmoid(x);
    return {ops::mul(g[0], ops::add(t, ops::mul(ops::mul(x, s), ops::rsub_scalar(ops::square(t), 1))))};
  },
  [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    return {ops::mul(x, ops::tanh(ops::softplus(x)))};
  },
  0, [](OnnxBuilder& b, const Call& c) { return b.opset >= 18 && to_onnx::pointwise(b, c, "Mish"); });
const Op hardsigmoid = activation(
  "hardsigmoid", "min(max(x / 6 + 1/2, 0), 1).",
  [](const Call& c, const Tensors& g) -> Grads {
    Tensor inside = ops::logical_and(ops::gt_scalar(c.in(0), -3), ops::lt_scalar(c.in(0), 3));
    return {ops::mul(g[0], ops::div_scalar(like(inside, g[0]), 6))};
  },
  [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    return {ops::clamp(ops::add_scalar(ops::div_scalar(x, 6), 0.5), {.min = 0, .max = 1})};
  },
  0,
  [](OnnxBuilder& b, const Call& c) {
    DType d = onnx_compute(c.out().dtype());
    if (!to_onnx::fits_attribute(1.0 / 6, d)) return false;
    b.out(0, b.node("HardSigmoid", {b.in(0, d)}, {{"alpha", 1.0 / 6}, {"beta", 0.5}}), d);
    return true;
  });
const Op hardswish = activation(
  "hardswish", "x * hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019.",
  [](const Call& c, const Tensors& g) -> Grads {
    const Tensor& x = c.in(0);
    Tensor inside = like(ops::logical_and(ops::gt_scalar(x, -3), ops::lt_scalar(x, 3)), g[0]);
    return {ops::mul(g[0], ops::add(ops::hardsigmoid(x), ops::mul(inside, ops::div_scalar(x, 6))))};
  },
  [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    return {ops::mul(x, ops::hardsigmoid(x))};
  },
  0,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::fits_attribute(1.0 / 6, c.out().dtype()) && to_onnx::pointwise(b, c, "HardSwish");
  });
const Op selu = activation(
  "selu", "1.0507 * (max(x, 0) + 1.67326 * min(e^x - 1, 0)).  G. Klambauer et al., 2017.",
  [](const Call& c, const Tensors& g) -> Grads {
    constexpr double scale = 1.0507009873554805, alpha = 1.6732632423543772;
    Tensor negative = ops::mul_scalar(ops::exp(c.in(0)), scale * alpha);
    return {ops::mul(g[0], ops::where(ops::gt_scalar(c.in(0), 0), ops::full_like(negative, scale), negative))};
  },
  [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    return {ops::mul_scalar(ops::elu(x, {.alpha = 1.6732632423543772}), 1.0507009873554805)};
  },
  0, [](OnnxBuilder& b, const Call& c) { return c.out().dtype() != DType::f64 && to_onnx::pointwise(b, c, "Selu"); });

const Op gelu = {
  .name = "gelu",
  .doc =
    "x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + "
    "0.044715 x³))).  "
    "D. Hendrycks, K. Gimpel, 2016.",
  .inputs = {{"x", "any shape; integers and bool are computed as f32"}},
  .attrs = attrs<GeluAttrs>(),
  .flags = op_pointwise,
  .infer = floating_type,
  .expand = [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    Tensor inner = c.attrs<GeluAttrs>().approximate == Approximate::none
                     ? ops::erf(ops::mul_scalar(x, 0.7071067811865476))
                     : ops::tanh(ops::mul_scalar(ops::add(x, ops::mul_scalar(ops::pow_scalar(x, 3), 0.044715)),
                                                 0.7978845608028654));
    return {ops::mul(ops::mul_scalar(x, 0.5), ops::add_scalar(inner, 1))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::gelu_grad(g[0], c.in(0), {.approximate = c.attrs<GeluAttrs>().approximate})};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      if (b.opset < 20) return false;
      DType d = onnx_compute(c.out().dtype());
      const char* form = c.attrs<GeluAttrs>().approximate == Approximate::none ? "none" : "tanh";
      b.out(0, b.node("Gelu", {b.in(0, d)}, {{"approximate", form}}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      with(s, GeluAttrs{.approximate = Approximate::tanh});
      s.tolerance(1, "Φ is a difference, which cancels for x far below 0");
    },
};
const Op leaky_relu = {
  .name = "leaky_relu",
  .doc = "x where x > 0, else negative_slope * x.",
  .inputs = {{"x", "any shape; integers and bool are computed as f32"}},
  .attrs = attrs<SlopeAttrs>(),
  .flags = op_pointwise,
  .infer = floating_type,
  .expand = [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    return {ops::where(ops::gt_scalar(x, 0), x, ops::mul_scalar(x, c.attrs<SlopeAttrs>().negative_slope))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::leaky_relu_grad(g[0], c.in(0), {.negative_slope = c.attrs<SlopeAttrs>().negative_slope})};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = onnx_compute(c.out().dtype());
      double alpha = c.attrs<SlopeAttrs>().negative_slope;
      if (!to_onnx::fits_attribute(alpha, d)) return false;
      b.out(0, b.node("LeakyRelu", {b.in(0, d)}, {{"alpha", alpha}}), d);
      return true;
    },
  .samples = [](Sampler& s) { with(s, SlopeAttrs{.negative_slope = 0.2}); },
};
const Op elu = {
  .name = "elu",
  .doc = "x where x > 0, else alpha * (e^x - 1).  D. Clevert et al., 2015.",
  .inputs = {{"x", "any shape; integers and bool are computed as f32"}},
  .attrs = attrs<AlphaAttrs>(),
  .flags = op_pointwise,
  .infer = floating_type,
  .expand = [](const Call& c) -> Tensors {
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0)));
    return {ops::where(ops::gt_scalar(x, 0), x, ops::mul_scalar(ops::expm1(x), c.attrs<AlphaAttrs>().alpha))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::elu_grad(g[0], c.in(0), {.alpha = c.attrs<AlphaAttrs>().alpha})};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = onnx_compute(c.out().dtype());
      double alpha = c.attrs<AlphaAttrs>().alpha;
      if (!to_onnx::fits_attribute(alpha, d)) return false;
      b.out(0, b.node("Elu", {b.in(0, d)}, {{"alpha", alpha}}), d);
      return true;
    },
  .samples = [](Sampler& s) { with(s, AlphaAttrs{.alpha = 0.5}); },
};
const Op softplus = {
  .name = "softplus",
  .doc = "log(1 + e^(beta x)) / beta, and x where beta x > threshold.",
  .inputs = {{"x", "any shape; integers and bool are computed as f32"}},
  .attrs = attrs<SoftplusAttrs>(),
  .flags = op_pointwise | autocast_f32,
  .infer = floating_type,
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<SoftplusAttrs>();
    Tensor x = to_dtype(c.in(0), floating(c.dtype(0))), z = ops::mul_scalar(x, a.beta);
    Tensor soft = ops::add(positive_part(z), ops::log1p(ops::exp(ops::neg(ops::abs(z)))));
    return {ops::where(ops::gt_scalar(z, a.threshold), x, ops::div_scalar(soft, a.beta))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<SoftplusAttrs>();
    return {ops::softplus_grad(g[0], c.in(0), {.beta = a.beta, .threshold = a.threshold})};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<SoftplusAttrs>();
      DType d = onnx_compute(c.out().dtype());
      OnnxValue x = b.in(0, d), z = a.beta == 1 ? x : b.node("Mul", {x, b.scalar(d, a.beta)});
      OnnxValue y = b.node("Softplus", {z});
      if (a.beta != 1) y = b.node("Div", {y, b.scalar(d, a.beta)});
      // Where f32 has log(1 + e^z) = z anyway, the threshold changes nothing.
      if (d == DType::f64 || a.threshold < 17)
        y = b.node("Where", {b.node("Greater", {z, b.scalar(d, a.threshold)}), x, y});
      b.out(0, y, d);
      return true;
    },
  .samples = [](Sampler& s) { with(s, SoftplusAttrs{.beta = 2, .threshold = 1}); },
};

const Op relu_grad = gradient("relu_grad", "g where y > 0, else 0.", {"g", "y"}, [](const Call& c) -> Tensors {
  return {ops::mul(c.in(0), like(ops::gt_scalar(c.in(1), 0), c.in(0)))};
});
const Op sigmoid_grad = gradient("sigmoid_grad", "g * y * (1 - y).", {"g", "y"}, [](const Call& c) -> Tensors {
  return {ops::mul(c.in(0), ops::mul(c.in(1), ops::rsub_scalar(c.in(1), 1)))};
});
const Op tanh_grad = gradient("tanh_grad", "g * (1 - y²).", {"g", "y"}, [](const Call& c) -> Tensors {
  return {ops::mul(c.in(0), ops::rsub_scalar(ops::square(c.in(1)), 1))};
});
const Op silu_grad = gradient(
  "silu_grad", "g * s * (1 + x (1 - s)), s = sigmoid(x).", {"g", "x"},
  [](const Call& c) -> Tensors {
    Tensor s = ops::sigmoid(c.in(1));
    return {ops::mul(c.in(0), ops::mul(s, ops::add_scalar(ops::mul(c.in(1), ops::rsub_scalar(s, 1)), 1)))};
  },
  nullptr, cancelling_pair_samples);
const Op gelu_grad = gradient(
  "gelu_grad", "g * d gelu(x) / dx.", {"g", "x"},
  [](const Call& c) -> Tensors {
    const Tensor &g = c.in(0), &x = c.in(1);
    if (c.attrs<GeluAttrs>().approximate == Approximate::none) {
      Tensor cdf = ops::mul_scalar(ops::add_scalar(ops::erf(ops::mul_scalar(x, 0.7071067811865476)), 1), 0.5);
      Tensor pdf = ops::mul_scalar(ops::exp(ops::mul_scalar(ops::square(x), -0.5)), 0.3989422804014327);
      return {ops::mul(g, ops::add(cdf, ops::mul(x, pdf)))};
    }
    constexpr double k = 0.7978845608028654;
    Tensor t = ops::tanh(ops::mul_scalar(ops::add(x, ops::mul_scalar(ops::pow_scalar(x, 3), 0.044715)), k));
    Tensor inner = ops::mul_scalar(ops::add_scalar(ops::mul_scalar(ops::square(x), 3 * 0.044715), 1), k);
    Tensor slope = ops::mul(ops::mul(ops::mul_scalar(x, 0.5), ops::rsub_scalar(ops::square(t), 1)), inner);
    return {ops::mul(g, ops::add(ops::mul_scalar(ops::add_scalar(t, 1), 0.5), slope))};
  },
  attrs<GeluAttrs>(), cancelling_pair_samples);
const Op leaky_relu_grad = gradient(
  "leaky_relu_grad", "g where x > 0, else negative_slope * g.", {"g", "x"},
  [](const Call& c) -> Tensors {
    return {
      ops::where(ops::gt_scalar(c.in(1), 0), c.in(0), ops::mul_scalar(c.in(0), c.attrs<SlopeAttrs>().negative_slope))};
  },
  attrs<SlopeAttrs>());
const Op elu_grad = gradient(
  "elu_grad", "g where x > 0, else g * alpha * e^x.", {"g", "x"},
  [](const Call& c) -> Tensors {
    Tensor negative = ops::mul(c.in(0), ops::mul_scalar(ops::exp(c.in(1)), c.attrs<AlphaAttrs>().alpha));
    return {ops::where(ops::gt_scalar(c.in(1), 0), c.in(0), negative)};
  },
  attrs<AlphaAttrs>());
const Op softplus_grad = gradient(
  "softplus_grad", "g * sigmoid(beta x), and g above the threshold.", {"g", "x"},
  [](const Call& c) -> Tensors {
    const auto& a = c.attrs<SoftplusAttrs>();
    Tensor z = ops::mul_scalar(c.in(1), a.beta);
    return {ops::where(ops::gt_scalar(z, a.threshold), c.in(0), ops::mul(c.in(0), ops::sigmoid(z)))};
  },
  attrs<SoftplusAttrs>());

}  // namespace stn::op

namespace stn {
OpList activation_ops() {
  using namespace op;
  return {&sigmoid,
          &log_sigmoid,
          &relu,
          &relu6,
          &leaky_relu,
          &elu,
          &selu,
          &silu,
          &mish,
          &hardswish,
          &hardsigmoid,
          &gelu,
          &softplus,
          &relu_grad,
          &sigmoid_grad,
          &tanh_grad,
          &gelu_grad,
          &silu_grad,
          &leaky_relu_grad,
          &elu_grad,
          &softplus_grad};
}
}  // namespace stn
