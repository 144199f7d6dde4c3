// Pointwise selection and fused arithmetic of several tensors.
#include "core/op/types/pointwise.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

// g where the mask is true; 0 elsewhere, also of an infinite or NaN g
Tensor masked(const Tensor& g, const Tensor& mask) { return ops::masked_fill(g, ops::logical_not(mask), 0); }
Tensor back(const Tensor& g, const Call& c, size_t i) { return to_dtype(sum_to(g, c.shape(i)), c.dtype(i)); }

Types floating_broadcast(const Call& c) {
  for (size_t i = 0; i < c.inputs.size(); ++i) c.require_floating(i);
  return broadcast_type(c);
}
void three(Sampler& s) {
  s({{4, 7}, {4, 7}, {{4, 7}, Draw::nonzero}});
  s({{2, 3, 5}, {3, 1}, {{5}, Draw::nonzero}});
  s({{0, 2}, {2}, {{1, 1}, Draw::nonzero}});
  s.error(Code::shape, {{2, 3}, {4}, {1}});
}

}  // namespace

extern const Op where, lerp, addcmul, addcdiv, masked_fill, clamp;

const Op where = {
  .name = "where",
  .doc = "a where `condition` is non-zero, else b; shapes broadcast, a and b promote.",
  .inputs = {{"condition", "bool"}, {"a", "any dtype"}, {"b", "any dtype"}},
  .flags = op_pointwise,
  .infer = [](const Call& c) -> Types {
    if (c.dtype(0) != DType::bool_) c.fail(Code::dtype, "condition", "must be bool, not ", c.dtype(0));
    Call values(*c.op, c.attr_data, c.inputs.subspan(1), c.device);
    return {{promoted(values), broadcast_shape(c), {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor ga = masked(g[0], c.in(0));
    return {{}, back(ga, c, 1), back(ops::masked_fill(g[0], c.in(0), 0), c, 2)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = c.out().dtype();
      b.out(0, b.node("Where", {b.in(0), b.in(1, d), b.in(2, d)}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{{4, 7}, Draw::mask}, {4, 7}, {4, 7}});
      s({{{3, 1}, Draw::mask}, {2, 3, 5}, {}});
      s({{{0}, Draw::mask}, {1}, {}});
      s.error(Code::dtype, {{2}, {2}, {2}});
    },
};
const Op lerp = {
  .name = "lerp",
  .doc = "a + weight * (b - a).",
  .inputs = {{"a", "floating"}, {"b", "floating"}, {"weight", "floating"}},
  .flags = op_pointwise,
  .infer = floating_broadcast,
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor gb = ops::mul(g[0], c.in(2));
    return {back(ops::sub(g[0], gb), c, 0), back(gb, c, 1), back(ops::mul(g[0], ops::sub(c.in(1), c.in(0))), c, 2)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      // From the nearer end, so that both ends are met exactly.
      DType d = onnx_compute(c.out().dtype());
      OnnxValue a = b.in(0, d), z = b.in(1, d), w = b.in(2, d), way = b.node("Sub", {z, a});
      OnnxValue from_a = b.node("Add", {a, b.node("Mul", {w, way})});
      OnnxValue from_z = b.node("Sub", {z, b.node("Mul", {way, b.node("Sub", {b.scalar(d, 1), w})})});
      b.out(0, b.node("Where", {b.node("Less", {w, b.scalar(d, 0.5)}), from_a, from_z}), d);
      return true;
    },
  .samples = three,
};
const Op addcmul = {
  .name = "addcmul",
  .doc = "x + value * a * b.",
  .inputs = {{"x", "any number"}, {"a", "any number"}, {"b", "any number"}},
  .attrs = attrs<WeightedAttrs>(),
  .flags = op_pointwise,
  .infer = broadcast_type,
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor scaled = ops::mul_scalar(g[0], c.attrs<WeightedAttrs>().value);
    return {back(g[0], c, 0), back(ops::mul(scaled, c.in(2)), c, 1), back(ops::mul(scaled, c.in(1)), c, 2)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = onnx_compute(c.out().dtype());
      OnnxValue scaled = b.node("Mul",
                                {b.scalar(d, c.attrs<WeightedAttrs>().value), b.node("Mul", {b.in(1, d), b.in(2, d)})});
      b.out(0, b.node("Add", {b.in(0, d), scaled}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      three(s);
      s({{3, 4}, {3, 4}, {3, 4}}, WeightedAttrs{0.5});
      s.tolerance(1, "the product may be rounded before it cancels with x");
    },
};
const Op addcdiv = {
  .name = "addcdiv",
  .doc = "x + value * a / b.",
  .inputs = {{"x", "floating"}, {"a", "floating"}, {"b", "floating"}},
  .attrs = attrs<WeightedAttrs>(),
  .flags = op_pointwise,
  .infer = floating_broadcast,
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor scaled = ops::div(ops::mul_scalar(g[0], c.attrs<WeightedAttrs>().value), c.in(2));
    return {back(g[0], c, 0), back(scaled, c, 1), back(ops::neg(ops::mul(scaled, ops::div(c.in(1), c.in(2)))), c, 2)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = onnx_compute(c.out().dtype());
      OnnxValue scaled = b.node("Mul",
                                {b.scalar(d, c.attrs<WeightedAttrs>().value), b.node("Div", {b.in(1, d), b.in(2, d)})});
      b.out(0, b.node("Add", {b.in(0, d), scaled}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      three(s);
      s({{3, 4}, {3, 4}, {{3, 4}, Draw::nonzero}}, WeightedAttrs{0.5});
      s.tolerance(1, "the quotient is rounded before it may cancel with x");
    },
};
const Op masked_fill = {
  .name = "masked_fill",
  .doc = "`value` where `mask` is true, else x.  The dtype is x's.",
  .inputs = {{"x", "any dtype"}, {"mask", "bool, a shape that broadcasts with x's"}},
  .attrs = attrs<ValueAttrs>(),
  .flags = op_pointwise,
  .infer = [](const Call& c) -> Types {
    if (c.dtype(1) != DType::bool_) c.fail(Code::dtype, "mask", "must be bool, not ", c.dtype(1));
    require_fits(c, c.dtype(0), c.attrs<ValueAttrs>().value);
    return {{c.dtype(0), broadcast_shape(c), {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {sum_to(ops::masked_fill(g[0], c.in(1), 0), c.shape(0)), {}};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      b.out(0, b.node("Where", {b.in(1), b.scalar(c.dtype(0), c.attrs<ValueAttrs>().value), b.in(0)}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}, {{4, 7}, Draw::mask}}, ValueAttrs{1});
      s({{2, 3, 5}, {{3, 1}, Draw::mask}}, ValueAttrs{0});
      s.error(Code::dtype, {{2}, {2}}, ValueAttrs{1});
      s.error(Code::invalid_argument, {{2}, {{2}, Draw::mask}}, ValueAttrs{3e9}, {DType::i32, DType::bool_});
    },
};
const Op clamp = {
  .name = "clamp",
  .doc = "min(max(x, min), max); at least one bound is given.",
  .inputs = {{"x", "any number"}},
  .attrs = attrs<ClampAttrs>(),
  .flags = op_pointwise,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<ClampAttrs>();
    if (!a.min && !a.max) c.fail(Code::invalid_argument, "min", "or max must be given");
    if (c.dtype(0) == DType::bool_) c.fail(Code::dtype, "x", "must not be bool");
    DType d = c.dtype(0);
    if (a.min) d = promote_scalar(d, *a.min);
    if (a.max) d = promote_scalar(d, *a.max);
    return {{d, c.shape(0), {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<ClampAttrs>();
    Tensor r = g[0];
    if (a.min) r = masked(r, ops::ge_scalar(c.in(0), *a.min));
    if (a.max) r = masked(r, ops::le_scalar(c.in(0), *a.max));
    return {r};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<ClampAttrs>();
      DType d = onnx_compute(c.out().dtype());
      if (!is_floating(d)) d = DType::i64;  // a bound may lie outside of a narrow type
      OnnxValue x = b.in(0, d), min = a.min ? b.scalar(d, *a.min) : "", max = a.max ? b.scalar(d, *a.max) : "";
      b.out(0, b.node("Clip", {x, min, max}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.floats_and_ints();
      s({{{4, 7}, Draw::distinct}}, ClampAttrs{-1, 1});
      s({{{2, 3}, Draw::nonzero}}, ClampAttrs{0, {}});
      s({{{2, 3}, Draw::nonzero}}, ClampAttrs{{}, 1});
      s.error(Code::invalid_argument, {{3}}, ClampAttrs{});
    },
};

}  // namespace stn::op

namespace stn {
OpList ternary_ops() { return {&op::where, &op::lerp, &op::addcmul, &op::addcdiv, &op::masked_fill, &op::clamp}; }
}  // namespace stn
