// How large values are: norms, and the count of those that are not zero.
#include <cmath>

#include "core/ops/reduce.h"

namespace stn::op {

namespace {

// d|x|_p / dx = sign(x) |x|^(p-1) / |x|_p^(p-1); nothing flows where x, or the norm, is zero.
Grads norm_grad(const Call& c, const Tensors& g) {
  const auto& a = c.attrs<NormAttrs>();
  const Tensor& x = c.in(0);
  if (a.p == 0) return {ops::zeros_like(x)};
  if (a.p == 1) return {ops::mul(ops::sign(x), restored<NormAttrs>(c, g[0]))};
  if (a.p == 2) return {ops::mul(x, restored<NormAttrs>(c, ops::div(g[0], zero_as_one(c.out()))))};
  if (std::isinf(a.p)) {
    Tensor hit = to_dtype(ops::eq(ops::abs(x), restored<NormAttrs>(c, c.out())), c.dtype(0));
    Tensor ties = ops::sum(hit, {.axes = a.axes, .keepdim = a.keepdim});
    return {ops::mul(ops::mul(hit, ops::sign(x)), restored<NormAttrs>(c, ops::div(g[0], ties)))};
  }
  Tensor direction = ops::mul(ops::sign(x), ops::pow_scalar(zero_as_one(ops::abs(x)), a.p - 1));
  Tensor scale = ops::div(g[0], ops::pow_scalar(zero_as_one(c.out()), a.p - 1));
  return {ops::mul(direction, restored<NormAttrs>(c, scale))};
}

}  // namespace

extern const Op norm, count_nonzero, global_norm;

const Op norm = {
  .name = "norm",
  .doc =
    "(sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the "
    "smallest |x|.",
  .inputs = {{"x", "floating"}},
  .attrs = attrs<NormAttrs>(),
  .flags = grad_keeps_outputs | autocast_f32,
  .infer = [](const Call& c) -> Types {
    c.require_floating(0);
    double p = c.attrs<NormAttrs>().p;
    if (::std::isnan(p)) c.fail(Code::invalid_argument, "p", "must be a number");
    if (::std::isinf(p)) require_values<NormAttrs>(c);
    return {reduced<NormAttrs>(c, c.dtype(0))};
  },
  .grad = norm_grad,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      double p = c.attrs<NormAttrs>().p;
      DType d = onnx_compute(c.dtype(0));
      OnnxValue x = b.in(0, d);
      auto of = [&](const char* type, const OnnxValue& v) { return reduction<NormAttrs>(b, c, type, v); };
      auto power = [&](const OnnxValue& v, double e) { return b.node("Pow", {v, b.scalar(d, e)}); };
      OnnxValue r;
      if (p == 0)
        r = b.cast(counted<NormAttrs>(b, c, b.cast(x, d, DType::bool_)), DType::i64, d);
      else if (p == 1 || p == 2)
        r = of(p == 1 ? "ReduceL1" : "ReduceL2", x);
      else if (::std::isinf(p))
        r = of(p > 0 ? "ReduceMax" : "ReduceMin", b.node("Abs", {x}));
      else
        r = power(of("ReduceSum", power(b.node("Abs", {x}), p)), 1 / p);
      b.out(0, r, d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s({{{4, 7}, Draw::nonzero}});
      for (double p : {1.0, 2.0, 3.0, 0.5}) s({{{2, 3, 5}, Draw::nonzero}}, NormAttrs{p, {1}});
      s({{{2, 3, 5}, Draw::distinct}}, NormAttrs{HUGE_VAL, {0, -1}, true});
      s({{{4, 3}, Draw::distinct}}, NormAttrs{-HUGE_VAL, {0}});
      s({{{4, 3}, Draw::nonzero}}, NormAttrs{0, {0}});
      s({{{}, Draw::nonzero}});
      s({{0, 3}}, NormAttrs{2, {0}});
      s.error(Code::shape, {{0, 3}}, NormAttrs{HUGE_VAL, {0}});
      s.error(Code::index, {{2, 3}}, NormAttrs{2, {2}});
      s.error(Code::dtype, {{2, 3}}, NormAttrs{}, {DType::i32});
    },
};
const Op count_nonzero = {
  .name = "count_nonzero",
  .doc = "Number, i64, of non-zero values over `axes`.  NaN is not zero.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<CountAttrs>(),
  .infer = [](const Call& c) -> Types { return {reduced<CountAttrs>(c, DType::i64)}; },
  .differentiable = false,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      b.out(0, counted<CountAttrs>(b, c, b.in(0, DType::bool_)));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{{4, 7}, Draw::integers}});
      s({{{2, 3, 5}, Draw::integers}}, CountAttrs{{0, -1}});
      s({{0, 3}}, CountAttrs{{0}});
      s({{{}, Draw::integers}});
      s.error(Code::index, {{2, 3}}, CountAttrs{{2}});
    },
};
const Op global_norm = {
  .name = "global_norm",
  .doc =
    "The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of "
    "them is, else f32.",
  .inputs = {{"xs*", "floating, of any shapes; at least one"}},
  .flags = grad_keeps_outputs | autocast_f32,
  .infer = [](const Call& c) -> Types {
    if (c.inputs.empty()) c.fail(Code::invalid_argument, "xs", "must hold at least one tensor");
    DType d = DType::f32;
    for (size_t i = 0; i < c.inputs.size(); ++i) {
      c.require_floating(i);
      d = promote(d, c.dtype(i));
    }
    return {{d, {}, {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor scale = ops::div(g[0], zero_as_one(c.out()));
    Grads r;
    for (const Tensor& x : c.inputs) r.push_back(ops::mul(x, scale));
    return r;
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = c.out().dtype();
      std::vector<OnnxValue> squares;
      for (size_t i = 0; i < c.inputs.size(); ++i)
        squares.push_back(b.node("ReduceSumSquare", {b.in(i, d)}, {{"keepdims", 0}}));
      b.out(0, b.node("Sqrt", {squares.size() == 1 ? squares[0] : b.node("Sum", squares)}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s({{{4, 7}, Draw::nonzero}});
      s({{{4, 7}, Draw::nonzero}, {{3}, Draw::nonzero}, {{}, Draw::nonzero}, {0, 2}});
      s.error(Code::dtype, {{2}, {3}}, {DType::f32, DType::i32});
      s.error(Code::invalid_argument, {});
    },
};

}  // namespace stn::op

namespace stn {
OpList magnitude_ops() { return {&op::norm, &op::count_nonzero, &op::global_norm}; }
}  // namespace stn
