// Running sums and products.
#include "core/op/types/reduce.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

Types scan_type(const Call& c) {
  c.axis(c.attrs<ScanAttrs>().axis, c.dim(0));
  return {{is_floating(c.dtype(0)) ? c.dtype(0) : DType::i64, c.shape(0), {}}};
}

// By doubling: after step k every value holds the result of the 2^k values that end there.  Unlike the quotient of a
// product and its factors, the gradient of this holds where a factor is zero, in every order.
template <class F>
Tensor doubled(const Call& c, F combine) {
  DType dtype = scan_type(c)[0].dtype, wide = dtype == DType::f16 || dtype == DType::bf16 ? DType::f32 : dtype;
  Tensor x = to_dtype(c.in(0), wide);
  if (x.dim() > 0) {
    int axis = c.axis(c.attrs<ScanAttrs>().axis, x.dim());
    for (int64_t d = 1, n = x.size(axis); d < n; d *= 2) {
      Tensor ends = combine(ops::narrow(x, axis, d, n - d), ops::narrow(x, axis, 0, n - d));
      Tensor parts[] = {ops::narrow(x, axis, 0, d), ends};
      x = ops::cat(parts, {.axis = axis});
    }
  }
  return to_dtype(x, dtype);
}

void samples(Sampler& s) {
  s.all_dtypes();
  s({{{4, 7}, Draw::nonzero}}, ScanAttrs{0});
  s({{{4, 7}, Draw::nonzero}}, ScanAttrs{-1});
  s({{{2, 3, 5}, Draw::nonzero}}, ScanAttrs{1});
  s({{{}, Draw::nonzero}}, ScanAttrs{0});
  s({{0, 3}}, ScanAttrs{0});
  s({{0, 3}}, ScanAttrs{1});
  s.error(Code::index, {{2, 3}}, ScanAttrs{2});
}

}  // namespace

extern const Op cumsum, cumprod;

const Op cumsum = {
  .name = "cumsum",
  .doc = "Sum of all values up to each along `axis`.  Integers and bool give i64.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<ScanAttrs>(),
  .flags = grad_keeps_nothing | autocast_f32,
  .infer = scan_type,
  .expand = [](const Call& c) -> Tensors { return {doubled(c, ops::add)}; },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    if (c.dim(0) == 0) return {g[0]};
    int64_t axis = c.axis(c.attrs<ScanAttrs>().axis, c.dim(0));
    return {ops::flip(ops::cumsum(ops::flip(g[0], {axis}), axis), {axis})};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = onnx_compute(c.out().dtype());
      OnnxValue x = b.in(0, d);
      int axis = c.axis(c.attrs<ScanAttrs>().axis, c.dim(0));
      b.out(0, c.dim(0) ? b.node("CumSum", {x, b.integer(axis)}) : x, d);
      return true;
    },
  .samples = samples,
};
const Op cumprod = {
  .name = "cumprod",
  .doc = "Product of all values up to each along `axis`.  Integers and bool give i64.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<ScanAttrs>(),
  .flags = autocast_f32,
  .infer = scan_type,
  .expand = [](const Call& c) -> Tensors { return {doubled(c, ops::mul)}; },
  .samples = samples,
};

}  // namespace stn::op

namespace stn {
OpList scan_ops() { return {&op::cumsum, &op::cumprod}; }
}  // namespace stn
