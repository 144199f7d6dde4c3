// Pointwise ops of one tensor: arithmetic, powers, exponentials, trigonometry, rounding, tests.
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

Types bool_type(const Call& c) { return {{DType::bool_, c.shape(0), {}}}; }

Types not_bool(const Call& c) {
  if (c.dtype(0) == DType::bool_) c.fail(Code::dtype, "x", "must not be bool");
  return same_type(c);
}

template <Draw draw>
void floats(Sampler& s) {
  s({{{4, 7}, draw}});
  s({{{2, 3, 5}, draw}});
  s({{{}, draw}});
  s({{{0, 3}, draw}});
}
template <Draw draw>
void numbers(Sampler& s) {
  s.floats_and_ints();
  floats<draw>(s);
  s.error(Code::dtype, {{2}}, {DType::bool_});
}
void anything(Sampler& s) {
  s.all_dtypes();
  floats<Draw::integers>(s);
}

using Gradient = Grads (*)(const Call&, const Tensors&);
using Samples = void (*)(Sampler&);

// Floating result: integers are computed as f32.
Op smooth(const char* name, const char* doc, Samples samples, Gradient grad, uint32_t keeps = 0,
          to_onnx::Form onnx = {}) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any shape; integers and bool are computed as f32"}},
          .flags = op_pointwise | keeps,
          .infer = floating_type,
          .grad = grad,
          .onnx = onnx.name,
          .onnx_build = onnx.build,
          .samples = samples};
}
// The dtype stays; the gradient, if any, is given.
Op number(const char* name, const char* doc, Samples samples, Gradient grad, to_onnx::Form onnx = {},
          uint32_t keeps = 0) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any shape"}},
          .flags = op_pointwise | keeps,
          .infer = not_bool,
          .grad = grad,
          .onnx = onnx.name,
          .onnx_build = onnx.build,
          .samples = samples};
}
Op test(const char* name, const char* doc, to_onnx::Form onnx) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any shape"}},
          .flags = op_pointwise,
          .infer = bool_type,
          .differentiable = false,
          .onnx = onnx.name,
          .onnx_build = onnx.build,
          .samples = anything};
}

constexpr uint32_t keeps_y = grad_keeps_nothing | grad_keeps_outputs;

// Piecewise constant: the gradient is zero everywhere it exists.
Grads zero_grad(const Call&, const Tensors& g) { return {ops::zeros_like(g[0])}; }

// A formula on x in the result's dtype.
template <class F>
bool formula(OnnxBuilder& b, const Call& c, F f) {
  DType d = onnx_compute(c.out().dtype());
  b.out(0, f(b.in(0, d), d), d);
  return true;
}

// Integers are tested as f32, in which each is finite.
template <auto f>
bool tested(OnnxBuilder& b, const Call& c) {
  b.out(0, f(b, b.in(0, onnx_compute(floating(c.dtype(0))))));
  return true;
}

bool logarithm(OnnxBuilder& b, const Call& c, double log_base) {
  return formula(
    b, c, [&](const OnnxValue& x, DType d) { return b.node("Div", {b.node("Log", {x}), b.scalar(d, log_base)}); });
}

Tensor one_minus(const Tensor& x) { return ops::rsub_scalar(x, 1); }

}  // namespace

extern const Op neg, abs, sign, exp, exp2, expm1, log, log2, log10, log1p, sqrt, rsqrt, square, reciprocal, sin, cos,
  tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, erf, erfc, floor, ceil, round, trunc, isnan, isinf,
  isfinite, logical_not;

const Op neg = number(
  "neg", "-x.", numbers<Draw::normal>, [](const Call&, const Tensors& g) -> Grads { return {ops::neg(g[0])}; },
  [](OnnxBuilder& b, const Call& c) {
    return formula(b, c, [&](const OnnxValue& x, DType d) {
      return d == DType::u8 ? b.node("Sub", {b.scalar(d, 0), x}) : b.node("Neg", {x});  // Neg lacks u8
    });
  },
  grad_keeps_nothing);
const Op abs = number(
  "abs", "|x|.  The gradient at 0 is 0.", numbers<Draw::nonzero>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::sign(c.in(0)))}; }, "Abs");
const Op sign = number("sign", "-1, 0 or 1; NaN stays NaN.", numbers<Draw::nonzero>, zero_grad, "Sign",
                       grad_keeps_nothing);
const Op square = number(
  "square", "x * x.", numbers<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::mul_scalar(c.in(0), 2))}; },
  [](OnnxBuilder& b, const Call& c) {
    return formula(b, c, [&](const OnnxValue& x, DType) { return b.node("Mul", {x, x}); });
  });
const Op floor = number("floor", "The largest integer not above x.", numbers<Draw::normal>, zero_grad,
                        to_onnx::rounding<"Floor">, grad_keeps_nothing);
const Op ceil = number("ceil", "The smallest integer not below x.", numbers<Draw::normal>, zero_grad,
                       to_onnx::rounding<"Ceil">, grad_keeps_nothing);
const Op round = number("round", "The nearest integer, ties to even.", numbers<Draw::normal>, zero_grad,
                        to_onnx::rounding<"Round">, grad_keeps_nothing);
const Op trunc = number(
  "trunc", "x without its fraction.", numbers<Draw::normal>, zero_grad,
  [](OnnxBuilder& b, const Call& c) {
    if (!is_floating(c.dtype(0))) return to_onnx::identity(b, c);
    return formula(b, c, [&](const OnnxValue& x, DType d) {
      return b.node("Where", {b.node("Less", {x, b.scalar(d, 0)}), b.node("Ceil", {x}), b.node("Floor", {x})});
    });
  },
  grad_keeps_nothing);

const Op exp = smooth(
  "exp", "e to the power x.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], c.out())}; }, keeps_y | autocast_f32, "Exp");
const Op exp2 = smooth(
  "exp2", "2 to the power x.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::mul_scalar(c.out(), 0.6931471805599453))};
  },
  keeps_y,
  [](OnnxBuilder& b, const Call& c) {
    return formula(b, c, [&](const OnnxValue& x, DType d) { return b.node("Pow", {b.scalar(d, 2), x}); });
  });
const Op expm1 = smooth(
  "expm1", "e^x - 1, accurate near 0.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::add_scalar(c.out(), 1))}; },
  keeps_y | autocast_f32,
  [](OnnxBuilder& b, const Call& c) {
    return formula(b, c, [&](const OnnxValue& x, DType d) { return to_onnx::expm1(b, x, d); });
  });
const Op log = smooth(
  "log", "The natural logarithm; NaN below 0.", floats<Draw::positive>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::div(g[0], c.in(0))}; }, autocast_f32, "Log");
const Op log2 = smooth(
  "log2", "The logarithm to base 2.", floats<Draw::positive>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::div(g[0], ops::mul_scalar(c.in(0), 0.6931471805599453))};
  },
  autocast_f32, [](OnnxBuilder& b, const Call& c) { return logarithm(b, c, 0.6931471805599453); });
const Op log10 = smooth(
  "log10", "The logarithm to base 10.", floats<Draw::positive>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::div(g[0], ops::mul_scalar(c.in(0), 2.302585092994046))};
  },
  autocast_f32, [](OnnxBuilder& b, const Call& c) { return logarithm(b, c, 2.302585092994046); });
const Op log1p = smooth(
  "log1p", "log(1 + x), accurate near 0.", floats<Draw::positive>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::div(g[0], ops::add_scalar(c.in(0), 1))}; }, autocast_f32,
  [](OnnxBuilder& b, const Call& c) {
    return formula(b, c, [&](const OnnxValue& x, DType d) { return to_onnx::log1p(b, x, d); });
  });
const Op sqrt = smooth(
  "sqrt", "The square root; NaN below 0.", floats<Draw::positive>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::div(g[0], ops::mul_scalar(c.out(), 2))}; }, keeps_y,
  "Sqrt");
const Op rsqrt = smooth(
  "rsqrt", "1 / sqrt(x).", floats<Draw::positive>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(ops::mul_scalar(g[0], -0.5), ops::pow_scalar(c.out(), 3))};
  },
  keeps_y | autocast_f32,
  [](OnnxBuilder& b, const Call& c) {
    return formula(b, c, [&](const OnnxValue& x, DType) { return b.node("Reciprocal", {b.node("Sqrt", {x})}); });
  });
const Op reciprocal = smooth(
  "reciprocal", "1 / x.", floats<Draw::nonzero>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::neg(ops::mul(g[0], ops::square(c.out())))}; },
  keeps_y | autocast_f32, "Reciprocal");
const Op sin = smooth(
  "sin", "The sine of x in radians.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::cos(c.in(0)))}; }, 0, "Sin");
const Op cos = smooth(
  "cos", "The cosine of x in radians.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::neg(ops::mul(g[0], ops::sin(c.in(0))))}; }, 0, "Cos");
const Op tan = smooth(
  "tan", "The tangent of x in radians.", floats<Draw::unit>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::add_scalar(ops::square(c.out()), 1))}; },
  keeps_y, "Tan");
const Op asin = smooth(
  "asin", "The arc sine, in [-π/2, π/2]; NaN outside [-1, 1].", floats<Draw::unit>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::rsqrt(one_minus(ops::square(c.in(0)))))};
  },
  0, "Asin");
const Op acos = smooth(
  "acos", "The arc cosine, in [0, π]; NaN outside [-1, 1].", floats<Draw::unit>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::neg(ops::mul(g[0], ops::rsqrt(one_minus(ops::square(c.in(0))))))};
  },
  0, "Acos");
const Op atan = smooth(
  "atan", "The arc tangent, in (-π/2, π/2).", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::div(g[0], ops::add_scalar(ops::square(c.in(0)), 1))}; },
  0, "Atan");
const Op sinh = smooth(
  "sinh", "The hyperbolic sine.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::cosh(c.in(0)))}; }, 0, "Sinh");
const Op cosh = smooth(
  "cosh", "The hyperbolic cosine.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul(g[0], ops::sinh(c.in(0)))}; }, 0, "Cosh");
const Op tanh = smooth(
  "tanh", "The hyperbolic tangent.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::tanh_grad(g[0], c.out())}; }, keeps_y, "Tanh");
const Op asinh = smooth(
  "asinh", "The inverse hyperbolic sine.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::rsqrt(ops::add_scalar(ops::square(c.in(0)), 1)))};
  },
  0, "Asinh");
const Op acosh = smooth(
  "acosh", "The inverse hyperbolic cosine; NaN below 1.", floats<Draw::above_one>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::rsqrt(ops::sub_scalar(ops::square(c.in(0)), 1)))};
  },
  0, "Acosh");
const Op atanh = smooth(
  "atanh", "The inverse hyperbolic tangent; NaN outside [-1, 1].", floats<Draw::unit>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::div(g[0], one_minus(ops::square(c.in(0))))}; }, 0,
  "Atanh");
const Op erf = smooth(
  "erf", "The error function, 2/√π ∫₀ˣ e^(-t²) dt.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::mul_scalar(ops::exp(ops::neg(ops::square(c.in(0)))), 1.1283791670955126))};
  },
  0, "Erf");
const Op erfc = smooth(
  "erfc", "1 - erf(x), accurate where that is small.", floats<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::mul_scalar(ops::exp(ops::neg(ops::square(c.in(0)))), -1.1283791670955126))};
  },
  0,
  [](OnnxBuilder& b, const Call& c) {
    return formula(b, c,
                   [&](const OnnxValue& x, DType d) { return b.node("Sub", {b.scalar(d, 1), b.node("Erf", {x})}); });
  });

const Op isnan = test("isnan", "True where x is NaN.",
                      tested<[](OnnxBuilder& b, const OnnxValue& x) { return b.node("IsNaN", {x}); }>);
const Op isinf = test("isinf", "True where x is +inf or -inf.",
                      tested<[](OnnxBuilder& b, const OnnxValue& x) { return b.node("IsInf", {x}); }>);
const Op isfinite = test("isfinite", "True where x is neither infinite nor NaN.",
                         tested<[](OnnxBuilder& b, const OnnxValue& x) {
                           return b.node("Not", {b.node("Or", {b.node("IsNaN", {x}), b.node("IsInf", {x})})});
                         }>);
const Op logical_not = test("logical_not", "True where x is zero.", [](OnnxBuilder& b, const Call&) {
  b.out(0, b.node("Not", {b.in(0, DType::bool_)}));
  return true;
});

}  // namespace stn::op

namespace stn {
OpList unary_ops() {
  using namespace op;
  return {&neg,    &abs,        &sign, &exp,  &exp2,  &expm1, &log,   &log2,  &log10, &log1p, &sqrt,     &rsqrt,
          &square, &reciprocal, &sin,  &cos,  &tan,   &asin,  &acos,  &atan,  &sinh,  &cosh,  &tanh,     &asinh,
          &acosh,  &atanh,      &erf,  &erfc, &floor, &ceil,  &round, &trunc, &isnan, &isinf, &isfinite, &logical_not};
}
}  // namespace stn
