// Pointwise ops of two tensors, with broadcasting and PyTorch's type promotion.
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

using Gradient = Grads (*)(const Call&, const Tensors&);
using Samples = void (*)(Sampler&);

Types arithmetic_type(const Call& c) { return broadcast_type(c); }
Types number_type(const Call& c) {
  Types t = broadcast_type(c);
  if (t[0].dtype == DType::bool_) c.fail(Code::dtype, "", "does not take two bool tensors");
  return t;
}
Types quotient_type(const Call& c) { return {{floating(promoted(c)), broadcast_shape(c), {}}}; }

template <Draw a, Draw b>
void samples(Sampler& s) {
  s({{{4, 7}, a}, {{4, 7}, b}});
  s({{{2, 3, 5}, a}, {{3, 1}, b}});
  s({{{5}, a}, {{2, 5}, b}});
  s({{{}, a}, {{3}, b}});
  s({{{0, 3}, a}, {{1, 3}, b}});
  s.error(Code::shape, {{2, 3}, {4}});
}
template <Draw a, Draw b>
void numbers(Sampler& s) {
  s.floats_and_ints();
  samples<a, b>(s);
}
template <Draw a = Draw::integers, Draw b = Draw::integers>
void anything(Sampler& s) {
  s.all_dtypes();
  samples<a, b>(s);
}

Op binary(const char* name, const char* doc, Samples samples, Gradient grad, uint32_t keeps = 0,
          to_onnx::Form onnx = {}, Types (*infer)(const Call&) = number_type) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"a", "any shape"}, {"b", "a shape that broadcasts with a's"}},
          .flags = op_pointwise | keeps,
          .infer = infer,
          .grad = grad,
          .onnx = onnx.name,
          .onnx_build = onnx.build,
          .samples = samples};
}
Op predicate(const char* name, const char* doc, to_onnx::Build onnx) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"a", "any shape"}, {"b", "a shape that broadcasts with a's"}},
          .flags = op_pointwise,
          .infer = compare_type,
          .differentiable = false,
          .onnx_build = onnx,
          .samples = anything<>};
}

// Sums and products; of two bools, or and and.
template <to_onnx::Text type, to_onnx::Text of_bools>
bool arithmetic(OnnxBuilder& b, const Call& c) {
  bool bools = c.out().dtype() == DType::bool_;
  return to_onnx::pointwise(b, c, bools ? of_bools.text : type.text);
}

// ONNX has the arc tangent of one number only, which does not know the half-plane.
bool atan2_of_atan(OnnxBuilder& b, const Call& c) {
  return to_onnx::binary(b, c, [&](const OnnxValue& y, const OnnxValue& x, DType d) {
    OnnxValue zero = b.scalar(d, 0), right = b.node("Atan", {b.node("Div", {y, x})});
    OnnxValue below = b.node("Less", {y, zero}), pi = b.scalar(d, 3.141592653589793);
    OnnxValue turn = b.node("Where", {below, b.node("Neg", {pi}), pi});
    OnnxValue angle = b.node("Where", {b.node("Less", {x, zero}), b.node("Add", {right, turn}), right});
    OnnxValue origin = b.node("And", {b.node("Equal", {x, zero}), b.node("Equal", {y, zero})});
    return b.node("Where", {origin, zero, angle});
  });
}

// Gradients are summed over broadcast dimensions and cast back where promotion widened an input.
Grads both(const Call& c, const Tensor& ga, const Tensor& gb) {
  return {to_dtype(sum_to(ga, c.shape(0)), c.dtype(0)), to_dtype(sum_to(gb, c.shape(1)), c.dtype(1))};
}

// To a where it wins, half to both where they are equal (PyTorch's rule).
Grads extremum(const Call& c, const Tensor& g, const Tensor& a_wins, const Tensor& b_wins) {
  Tensor tie = ops::eq(c.in(0), c.in(1));
  Tensor shared = ops::where(tie, ops::mul_scalar(g, 0.5), g);
  return both(c, ops::masked_fill(shared, b_wins, 0), ops::masked_fill(shared, a_wins, 0));
}

}  // namespace

extern const Op add, sub, mul, div, pow, maximum, minimum, fmod, remainder, floor_divide, atan2, eq, ne, lt, le, gt, ge,
  logical_and, logical_or, logical_xor;

const Op add = binary(
  "add", "a + b.", numbers<Draw::normal, Draw::normal>,
  [](const Call& c, const Tensors& g) { return both(c, g[0], g[0]); }, grad_keeps_nothing, arithmetic<"Add", "Or">,
  arithmetic_type);
const Op sub = binary(
  "sub", "a - b.", numbers<Draw::normal, Draw::normal>,
  [](const Call& c, const Tensors& g) { return both(c, g[0], ops::neg(g[0])); }, grad_keeps_nothing, "Sub");
const Op mul = binary(
  "mul", "a * b.", numbers<Draw::normal, Draw::normal>,
  [](const Call& c, const Tensors& g) { return both(c, ops::mul(g[0], c.in(1)), ops::mul(g[0], c.in(0))); }, 0,
  arithmetic<"Mul", "And">, arithmetic_type);
const Op div = binary(
  "div", "a / b; integers are divided as f32.", samples<Draw::normal, Draw::nonzero>,
  [](const Call& c, const Tensors& g) {
    Tensor ga = ops::div(g[0], c.in(1));
    return both(c, ga, ops::neg(ops::mul(ga, ops::div(c.in(0), c.in(1)))));
  },
  0, "Div", quotient_type);
const Op pow = binary(
  "pow", "a to the power b; NaN for a < 0 with a fractional b.", samples<Draw::positive, Draw::normal>,
  [](const Call& c, const Tensors& g) {
    const Tensor &a = c.in(0), &b = c.in(1);
    Tensor zeros = ops::logical_and(ops::eq_scalar(a, 0), ops::eq_scalar(b, 0));  // 0⁰ = 1, whose slope is 0
    Tensor ga = ops::mul(g[0], ops::mul(b, ops::pow(a, ops::where(zeros, b, ops::sub_scalar(b, 1)))));
    Tensor log_a = ops::log(ops::where(ops::gt_scalar(a, 0), a, ops::ones_like(a)));
    return both(c, ga, ops::mul(g[0], ops::mul(ops::pow(a, b), log_a)));
  },
  autocast_f32,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::binary(b, c,
                           [&](const OnnxValue& x, const OnnxValue& y, DType d) { return to_onnx::pow(b, x, y, d); });
  });
const Op maximum = binary(
  "maximum", "The larger of a and b; NaN if either is.  Equal values share the gradient.",
  anything<Draw::distinct, Draw::nonzero>,
  [](const Call& c, const Tensors& g) {
    return extremum(c, g[0], ops::gt(c.in(0), c.in(1)), ops::lt(c.in(0), c.in(1)));
  },
  0, arithmetic<"Max", "Or">, arithmetic_type);
const Op minimum = binary(
  "minimum", "The smaller of a and b; NaN if either is.  Equal values share the gradient.",
  anything<Draw::distinct, Draw::nonzero>,
  [](const Call& c, const Tensors& g) {
    return extremum(c, g[0], ops::lt(c.in(0), c.in(1)), ops::gt(c.in(0), c.in(1)));
  },
  0, arithmetic<"Min", "And">, arithmetic_type);
const Op fmod = binary(
  "fmod", "The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.",
  samples<Draw::normal, Draw::nonzero>,
  [](const Call& c, const Tensors& g) {
    return both(c, g[0], ops::neg(ops::mul(g[0], ops::trunc(ops::div(c.in(0), c.in(1))))));
  },
  0,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::binary(b, c, [&](const OnnxValue& x, const OnnxValue& y, DType) { return to_onnx::fmod(b, x, y); });
  });
const Op remainder = binary(
  "remainder", "The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.",
  samples<Draw::normal, Draw::nonzero>,
  [](const Call& c, const Tensors& g) {
    return both(c, g[0], ops::neg(ops::mul(g[0], ops::floor(ops::div(c.in(0), c.in(1))))));
  },
  0,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::binary(
      b, c, [&](const OnnxValue& x, const OnnxValue& y, DType d) { return to_onnx::remainder(b, x, y, d); });
  });
const Op floor_divide = binary(
  "floor_divide", "floor(a / b), as Python's //.  A zero integer b is an error.", samples<Draw::normal, Draw::nonzero>,
  [](const Call& c, const Tensors& g) { return both(c, ops::zeros_like(g[0]), ops::zeros_like(g[0])); },
  grad_keeps_nothing,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::binary(
      b, c, [&](const OnnxValue& x, const OnnxValue& y, DType d) { return to_onnx::floor_divide(b, x, y, d); });
  });
const Op atan2 = binary(
  "atan2", "The angle of the point (b, a) in (-π, π].", samples<Draw::nonzero, Draw::nonzero>,
  [](const Call& c, const Tensors& g) {
    Tensor scaled = ops::div(g[0], ops::add(ops::square(c.in(0)), ops::square(c.in(1))));
    return both(c, ops::mul(scaled, c.in(1)), ops::neg(ops::mul(scaled, c.in(0))));
  },
  0, atan2_of_atan, quotient_type);

const Op eq = predicate("eq", "True where a = b.", to_onnx::compare<"Equal">);
const Op ne = predicate("ne", "True where a ≠ b; NaN differs from everything.",
                        [](OnnxBuilder& b, const Call& c) { return to_onnx::compare(b, c, "Equal", true); });
const Op lt = predicate("lt", "True where a < b.", to_onnx::compare<"Less">);
const Op le = predicate("le", "True where a ≤ b.", to_onnx::compare<"LessOrEqual">);
const Op gt = predicate("gt", "True where a > b.", to_onnx::compare<"Greater">);
const Op ge = predicate("ge", "True where a ≥ b.", to_onnx::compare<"GreaterOrEqual">);
const Op logical_and = predicate("logical_and", "True where a and b are both non-zero.", to_onnx::logical<"And">);
const Op logical_or = predicate("logical_or", "True where a or b is non-zero.", to_onnx::logical<"Or">);
const Op logical_xor = predicate("logical_xor", "True where exactly one of a and b is non-zero.",
                                 to_onnx::logical<"Xor">);

}  // namespace stn::op

namespace stn {
OpList binary_ops() {
  using namespace op;
  return {&add,   &sub, &mul, &div, &pow, &maximum, &minimum, &fmod,        &remainder,  &floor_divide,
          &atan2, &eq,  &ne,  &lt,  &le,  &gt,      &ge,      &logical_and, &logical_or, &logical_xor};
}
}  // namespace stn
