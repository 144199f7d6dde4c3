// Dropout of values and of whole channels.
#include "core/op/types/dropout.h"
#include "core/op/types/pointwise.h"

#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

bool drops(const Call& c) { return c.attrs<DropoutAttrs>().training && c.attrs<DropoutAttrs>().p > 0; }
double scale(const Call& c) {
  double kept = 1 - c.attrs<DropoutAttrs>().p;
  return kept > 0 ? 1 / kept : 0;
}
void check(const Call& c, double p) {
  c.require_floating(0);
  if (!(p >= 0 && p <= 1)) c.fail(Code::invalid_argument, "p", p, " is outside [0, 1]");
}

bool evaluated_onnx(OnnxBuilder& b, const Call& c) {
  if (drops(c)) c.fail(Code::unsupported, "training", "drops at random, which has no ONNX form: export in eval mode");
  b.out(0, b.in(0));
  return true;
}

}  // namespace

extern const Op dropout, dropout2d, dropout_mask, masked_scale;

const Op dropout = {
  .name = "dropout",
  .doc =
    "Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., "
    "2014.",
  .inputs = {{"x", "floating, any shape"}},
  .attrs = attrs<DropoutAttrs>(),
  .outputs = {{"out", "like x"}, {"[mask]", "bool: which values were kept; empty where nothing is dropped"}},
  .flags = op_random | grad_keeps_nothing | grad_keeps_outputs,
  .infer = [](const Call& c) -> Types {
    check(c, c.attrs<DropoutAttrs>().p);
    return {{c.dtype(0), c.shape(0), {}}, {DType::bool_, drops(c) ? c.shape(0) : Shape{0}, {}}};
  },
  .expand = [](const Call& c) -> Tensors {
    if (!drops(c)) return {ops::clone(c.in(0)), ops::zeros({0}, {.dtype = DType::bool_, .device = c.device})};
    Tensor mask = ops::dropout_mask(c.in(0), {.p = c.attrs<DropoutAttrs>().p});
    return {ops::masked_scale(c.in(0), mask, scale(c)), mask};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    if (!drops(c)) return {g[0]};
    return {ops::masked_scale(g[0], c.out(1), scale(c))};
  },
  .onnx_build = evaluated_onnx,
  .samples =
    [](Sampler& s) {
      s({{4, 7}});
      s({{2, 3, 5}}, DropoutAttrs{0.1});
      s({{4, 7}}, DropoutAttrs{0});
      s({{4, 7}}, DropoutAttrs{1});
      s({{4, 7}}, DropoutAttrs{0.5, false});
      s({{}});
      s({{0, 3}});
      s.error(Code::invalid_argument, {{2}}, DropoutAttrs{1.5});
      s.error(Code::invalid_argument, {{2}}, DropoutAttrs{-0.1});
      s.error(Code::dtype, {{2}}, DropoutAttrs{}, {DType::i32});
    },
};
const Op dropout2d = {
  .name = "dropout2d",
  .doc = "Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.",
  .inputs = {{"x", "floating, (N, C, …)"}},
  .attrs = attrs<DropoutAttrs>(),
  .flags = op_random,
  .infer = [](const Call& c) -> Types {
    check(c, c.attrs<DropoutAttrs>().p);
    if (c.dim(0) < 2) c.fail(Code::shape, "x", "must have dimensions (N, C, …)");
    return same_type(c);
  },
  .expand = [](const Call& c) -> Tensors {
    if (!drops(c)) return {c.in(0)};
    Ints channels = Ints::filled(c.dim(0), 1);
    for (int d : {0, 1}) channels[d] = c.shape(0)[d];
    Tensor ones = ops::ones(channels, {.dtype = c.dtype(0), .device = c.device});
    return {ops::mul(c.in(0), ops::dropout(ones, {.p = c.attrs<DropoutAttrs>().p})[0])};
  },
  .onnx_build = evaluated_onnx,
  .samples =
    [](Sampler& s) {
      s({{2, 3, 4, 2}});
      s({{2, 3, 4}}, DropoutAttrs{0.1});
      s({{2, 3, 4, 2}}, DropoutAttrs{1});
      s({{2, 3, 4, 2}}, DropoutAttrs{0.5, false});
      s.error(Code::shape, {{3}});
      s.error(Code::invalid_argument, {{2, 3, 4, 4}}, DropoutAttrs{1.5});
    },
};
const Op dropout_mask = {
  .name = "dropout_mask",
  .doc = "Which values of x dropout keeps, by the same numbers.",
  .inputs = {{"x", "floating, any shape; its values do not matter"}},
  .attrs = attrs<DropoutMaskAttrs>(),
  .outputs = {{"mask", "bool, x's shape"}},
  .flags = op_random | op_internal,
  .infer = [](const Call& c) -> Types {
    check(c, c.attrs<DropoutMaskAttrs>().p);
    return {{DType::bool_, c.shape(0), {}}};
  },
  .expand = [](const Call& c) -> Tensors {
    Tensor kept = ops::full(Ints(c.shape(0)), 1 - c.attrs<DropoutMaskAttrs>().p, {.device = c.device});
    return {ops::cast(ops::bernoulli(kept), DType::bool_)};
  },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      s({{4, 7}});
      s({{2, 3, 5}}, DropoutMaskAttrs{0.1});
      s({{4, 7}}, DropoutMaskAttrs{0});
      s({{4, 7}}, DropoutMaskAttrs{1});
      s({{}});
      s({{0, 3}});
      s.error(Code::invalid_argument, {{2}}, DropoutMaskAttrs{1.5});
      s.error(Code::dtype, {{2}}, DropoutMaskAttrs{}, {DType::i32});
    },
};
const Op masked_scale = {
  .name = "masked_scale",
  .doc = "x * (mask * value): what dropout gives, and its gradient.",
  .inputs = {{"x", "floating, any shape"}, {"mask", "bool, x's shape"}},
  .attrs = attrs<ValueAttrs>(),
  .flags = op_internal | op_pointwise,
  .infer = [](const Call& c) -> Types {
    c.require_floating(0);
    if (c.dtype(1) != DType::bool_) c.fail(Code::dtype, "mask", "must be bool, not ", c.dtype(1));
    if (c.shape(1) != c.shape(0)) c.fail(Code::shape, "mask", "must have x's shape");
    return same_type(c);
  },
  .expand = [](const Call& c) -> Tensors {  // the factor last, as the others round it to f16 and bf16
    return {ops::mul_scalar(ops::mul(c.in(0), to_dtype(c.in(1), c.dtype(0))), c.attrs<ValueAttrs>().value)};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::masked_scale(g[0], c.in(1), c.attrs<ValueAttrs>().value), {}};
  },
  .samples =
    [](Sampler& s) {
      s({{4, 7}, {{4, 7}, Draw::mask}}, ValueAttrs{2});
      s({{2, 3, 5}, {{2, 3, 5}, Draw::mask}}, ValueAttrs{0});
      s({{}, {{}, Draw::mask}}, ValueAttrs{1.25});
      s({{0, 3}, {{0, 3}, Draw::mask}}, ValueAttrs{2});
      s.error(Code::shape, {{4, 7}, {{7}, Draw::mask}}, ValueAttrs{2}, {DType::f32, DType::bool_});
      s.error(Code::dtype, {{4}, {4}}, ValueAttrs{2});
    },
};

}  // namespace stn::op

namespace stn {
OpList dropout_ops() { return {&op::dropout, &op::dropout2d, &op::dropout_mask, &op::masked_scale}; }
}  // namespace stn
