// Pointwise ops of a tensor and a number.  The number does not raise the dtype within its category: i64 + 2 → i64,
// i64 + 0.5 → f32, f16 + 0.5 → f16.
#include <cmath>

#include "core/op/types/pointwise.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

using Gradient = Grads (*)(const Call&, const Tensors&);
using Samples = void (*)(Sampler&);

double value(const Call& c) { return c.attrs<ValueAttrs>().value; }

Types scalar_type(const Call& c) { return {{promote_scalar(c.dtype(0), value(c)), c.shape(0), {}}}; }
Types quotient_type(const Call& c) { return floating_type(c); }
Types bool_type(const Call& c) { return {{DType::bool_, c.shape(0), {}}}; }

template <Draw draw>
void samples(Sampler& s) {
  s({{{4, 7}, draw}}, ValueAttrs{2});
  s({{{2, 3, 5}, draw}}, ValueAttrs{-3});
  s({{{}, draw}}, ValueAttrs{0.5});
  s({{{0, 3}, draw}}, ValueAttrs{1});
}
template <Draw draw>
void numbers(Sampler& s) {
  s.floats_and_ints();
  samples<draw>(s);
}
void anything(Sampler& s) {
  s.floats_and_ints();
  samples<Draw::integers>(s);
  s({{{4, 7}, Draw::integers}}, ValueAttrs{1.5});
}

// x and the value in the result's dtype as the operands of one ONNX operator.
template <to_onnx::Text type, bool reversed = false>
bool operands(OnnxBuilder& b, const Call& c) {
  return to_onnx::with_scalar(b, c, value(c), [&](const OnnxValue& x, const OnnxValue& v, DType) {
    return reversed ? b.node(type.text, {v, x}) : b.node(type.text, {x, v});
  });
}

Op scalar(const char* name, const char* doc, Samples samples, Gradient grad, uint32_t keeps, to_onnx::Build onnx,
          Types (*infer)(const Call&) = scalar_type) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any shape"}},
          .attrs = attrs<ValueAttrs>(),
          .flags = op_pointwise | keeps,
          .infer = infer,
          .grad = grad,
          .onnx_build = onnx,
          .samples = samples};
}
template <to_onnx::Text type, bool negate = false>
bool comparison(OnnxBuilder& b, const Call& c) {
  return to_onnx::compare_scalar(b, c, type.text, value(c), negate);
}
Op predicate(const char* name, const char* doc, to_onnx::Build onnx) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any shape"}},
          .attrs = attrs<ValueAttrs>(),
          .flags = op_pointwise,
          .infer = bool_type,
          .differentiable = false,
          .onnx_build = onnx,
          .samples = anything};
}

}  // namespace

extern const Op add_scalar, sub_scalar, rsub_scalar, mul_scalar, div_scalar, rdiv_scalar, pow_scalar, rpow_scalar,
  fmod_scalar, remainder_scalar, floor_divide_scalar, eq_scalar, ne_scalar, lt_scalar, le_scalar, gt_scalar, ge_scalar;

const Op add_scalar = scalar(
  "add_scalar", "x + value.", numbers<Draw::normal>, [](const Call&, const Tensors& g) -> Grads { return {g[0]}; },
  grad_keeps_nothing, operands<"Add">);
const Op sub_scalar = scalar(
  "sub_scalar", "x - value.", numbers<Draw::normal>, [](const Call&, const Tensors& g) -> Grads { return {g[0]}; },
  grad_keeps_nothing, operands<"Sub">);
const Op rsub_scalar = scalar(
  "rsub_scalar", "value - x.", numbers<Draw::normal>,
  [](const Call&, const Tensors& g) -> Grads { return {ops::neg(g[0])}; }, grad_keeps_nothing, operands<"Sub", true>);
const Op mul_scalar = scalar(
  "mul_scalar", "x * value.", numbers<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::mul_scalar(g[0], value(c))}; }, grad_keeps_nothing,
  operands<"Mul">);
const Op div_scalar = scalar(
  "div_scalar", "x / value; integers are divided as f32.", samples<Draw::normal>,
  [](const Call& c, const Tensors& g) -> Grads { return {ops::div_scalar(g[0], value(c))}; }, grad_keeps_nothing,
  operands<"Div">, quotient_type);
const Op rdiv_scalar = scalar(
  "rdiv_scalar", "value / x; integers are divided as f32.", samples<Draw::nonzero>,
  [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::rdiv_scalar(ops::square(c.in(0)), -value(c)))};
  },
  0, operands<"Div", true>, quotient_type);
const Op fmod_scalar = scalar(
  "fmod_scalar", "The remainder of x / value with the sign of x.  An integer division by zero is an error.",
  samples<Draw::normal>, [](const Call&, const Tensors& g) -> Grads { return {g[0]}; }, grad_keeps_nothing,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::with_scalar(b, c, value(c),
                                [&](const OnnxValue& x, const OnnxValue& v, DType) { return to_onnx::fmod(b, x, v); });
  });
const Op remainder_scalar = scalar(
  "remainder_scalar", "The remainder of x / value with the sign of value.  An integer division by zero is an error.",
  samples<Draw::normal>, [](const Call&, const Tensors& g) -> Grads { return {g[0]}; }, grad_keeps_nothing,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::with_scalar(
      b, c, value(c), [&](const OnnxValue& x, const OnnxValue& v, DType d) { return to_onnx::remainder(b, x, v, d); });
  });
const Op floor_divide_scalar = scalar(
  "floor_divide_scalar", "floor(x / value).  An integer division by zero is an error.", samples<Draw::normal>,
  [](const Call&, const Tensors& g) -> Grads { return {ops::zeros_like(g[0])}; }, grad_keeps_nothing,
  [](OnnxBuilder& b, const Call& c) {
    return to_onnx::with_scalar(b, c, value(c), [&](const OnnxValue& x, const OnnxValue& v, DType d) {
      return to_onnx::floor_divide(b, x, v, d);
    });
  });

const Op pow_scalar = {
  .name = "pow_scalar",
  .doc =
    "x to the power `exponent`; NaN for x < 0 with a fractional exponent.  Integers with a negative exponent are an "
    "error.",
  .inputs = {{"x", "any shape"}},
  .attrs = attrs<ExponentAttrs>(),
  .flags = op_pointwise | autocast_f32,
  .infer = [](const Call& c) -> Types {
    double e = c.attrs<ExponentAttrs>().exponent;
    DType d = promote_scalar(c.dtype(0), e);
    if (!is_floating(d) && e < 0) c.fail(Code::invalid_argument, "exponent", "must not be negative for integers: ", e);
    return {{d, c.shape(0), {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    double e = c.attrs<ExponentAttrs>().exponent;
    if (e == 0) return {ops::zeros_like(g[0])};
    return {ops::mul(g[0], ops::mul_scalar(ops::pow_scalar(c.in(0), e - 1), e))};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      return to_onnx::with_scalar(
        b, c, c.attrs<ExponentAttrs>().exponent,
        [&](const OnnxValue& x, const OnnxValue& e, DType d) { return to_onnx::pow(b, x, e, d); });
    },
  .samples =
    [](Sampler& s) {
      for (double e : {2.0, 3.0, 0.5, -1.0, 1.7, 0.0}) s({{{4, 7}, Draw::positive}}, ExponentAttrs{e});
      s({{{0}, Draw::positive}}, ExponentAttrs{2});
      s.error(Code::invalid_argument, {{3}}, ExponentAttrs{-1}, {DType::i32});
    },
};
const Op rpow_scalar = {
  .name = "rpow_scalar",
  .doc = "`base` to the power x.",
  .inputs = {{"x", "any shape"}},
  .attrs = attrs<BaseAttrs>(),
  .flags = op_pointwise | grad_keeps_nothing | grad_keeps_outputs | autocast_f32,
  .infer = [](const Call& c) -> Types {
    return {{promote_scalar(c.dtype(0), c.attrs<BaseAttrs>().base), c.shape(0), {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::mul(g[0], ops::mul_scalar(c.out(), std::log(c.attrs<BaseAttrs>().base)))};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      return to_onnx::with_scalar(
        b, c, c.attrs<BaseAttrs>().base,
        [&](const OnnxValue& x, const OnnxValue& base, DType d) { return to_onnx::pow(b, base, x, d); });
    },
  .samples =
    [](Sampler& s) {
      s({{4, 7}}, BaseAttrs{2});
      s({{2, 3}}, BaseAttrs{0.5});
    },
};

const Op eq_scalar = predicate("eq_scalar", "True where x = value.", comparison<"Equal">);
const Op ne_scalar = predicate("ne_scalar", "True where x ≠ value.", comparison<"Equal", true>);
const Op lt_scalar = predicate("lt_scalar", "True where x < value.", comparison<"Less">);
const Op le_scalar = predicate("le_scalar", "True where x ≤ value.", comparison<"LessOrEqual">);
const Op gt_scalar = predicate("gt_scalar", "True where x > value.", comparison<"Greater">);
const Op ge_scalar = predicate("ge_scalar", "True where x ≥ value.", comparison<"GreaterOrEqual">);

}  // namespace stn::op

namespace stn {
OpList scalar_ops() {
  using namespace op;
  return {&add_scalar,  &sub_scalar,  &rsub_scalar,      &mul_scalar,          &div_scalar, &rdiv_scalar, &pow_scalar,
          &rpow_scalar, &fmod_scalar, &remainder_scalar, &floor_divide_scalar, &eq_scalar,  &ne_scalar,   &lt_scalar,
          &le_scalar,   &gt_scalar,   &ge_scalar};
}
}  // namespace stn
