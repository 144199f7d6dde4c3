// Reductions over any dimensions.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/ops/reduce.h"

namespace stn::op {

namespace {

int64_t reduced_count(const Call& c, const Ints& axes) {
  int64_t n = 1;
  for (int64_t a : axes) n *= c.shape(0)[a];
  return n;
}
Tensor floating_input(const Call& c) { return to_dtype(c.in(0), floating(c.dtype(0))); }
DType accumulated(DType d) { return d == DType::f64 ? d : DType::f32; }
DType widened(DType d) { return is_floating(d) ? d : DType::i64; }

void shapes(Sampler& s, Draw draw) {
  s({{{4, 7}, draw}});
  s({{{2, 3, 5}, draw}}, ReduceAttrs{{1}});
  s({{{2, 3, 5}, draw}}, ReduceAttrs{{0, -1}, true});
  s({{{}, draw}});
  s.error(Code::index, {{2, 3}}, ReduceAttrs{{2}});
  s.error(Code::invalid_argument, {{2, 3}}, ReduceAttrs{{1, -1}});
}
void empties(Sampler& s) {
  s({{0, 3}}, ReduceAttrs{{0}});
  s({{0, 3}}, ReduceAttrs{{1}});
}

template <class A, to_onnx::Text type>
bool reduced_onnx(OnnxBuilder& b, const Call& c) {
  DType d = onnx_compute(c.out().dtype());
  b.out(0, reduction<A>(b, c, type.text, b.in(0, d)), d);
  return true;
}
// ---- extrema

Grads extremum_grad(const Call& c, const Tensors& g) {
  Tensor hit = to_dtype(ops::eq(c.in(0), restored<ReduceAttrs>(c, c.out())), c.dtype(0));
  Tensor ties = ops::sum(hit, {.axes = c.attrs<ReduceAttrs>().axes, .keepdim = c.attrs<ReduceAttrs>().keepdim});
  return {ops::mul(hit, restored<ReduceAttrs>(c, ops::div(g[0], ties)))};
}
template <to_onnx::Text type>
bool extremum_onnx(OnnxBuilder& b, const Call& c) {
  DType d = onnx_compute(c.dtype(0));
  if (d == DType::bool_) d = DType::u8;  // bool joins in opset 20, i16 never
  if (d == DType::i16) d = DType::i32;
  b.out(0, reduction<ReduceAttrs>(b, c, type.text, b.in(0, d)), d);
  return true;
}
Op extremum(const char* name, const char* doc, to_onnx::Build onnx) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any dtype; reduced dimensions must not be empty"}},
          .attrs = attrs<ReduceAttrs>(),
          .flags = grad_keeps_outputs,
          .infer = [](const Call& c) -> Types {
            require_values<ReduceAttrs>(c);
            return {reduced<ReduceAttrs>(c, c.dtype(0))};
          },
          .grad = extremum_grad,
          .onnx_build = onnx,
          .samples =
            [](Sampler& s) {
              s.all_dtypes();
              shapes(s, Draw::distinct);
              s({{0, 3}}, ReduceAttrs{{1}});
              s.error(Code::shape, {{0, 3}}, ReduceAttrs{{0}});
            }};
}

template <to_onnx::Text type>
bool arg_onnx(OnnxBuilder& b, const Call& c) {
  const auto& a = c.attrs<ArgReduceAttrs>();
  DType d = onnx_compute(c.dtype(0));
  if (a.axis && c.dim(0)) {
    b.out(0, b.node(type.text, {b.in(0, d)}, {{"axis", c.axis(*a.axis, c.dim(0))}, {"keepdims", a.keepdim}}));
    return true;
  }
  OnnxValue flat = b.node("Reshape", {b.in(0, d), b.ints({-1})});
  OnnxValue at = b.node(type.text, {flat}, {{"axis", 0}, {"keepdims", false}});
  b.out(0, a.keepdim ? b.node("Reshape", {at, b.sizes(0)}) : at);
  return true;
}
Op arg_extremum(const char* name, const char* doc, to_onnx::Build onnx) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any dtype, not empty"}},
          .attrs = attrs<ArgReduceAttrs>(),
          .infer = [](const Call& c) -> Types {
            const auto& a = c.attrs<ArgReduceAttrs>();
            Ints axes;
            if (a.axis) axes.push_back(c.axis(*a.axis, c.dim(0)));
            axes = c.axes(axes, c.dim(0));
            Type t{DType::i64, reduced_shape(c, axes, a.keepdim), {}};
            if (t.numel() && !c.in(0).numel()) c.fail(Code::shape, "x", "is empty: there is no value to find");
            return {t};
          },
          .differentiable = false,
          .onnx_build = onnx,
          .samples =
            [](Sampler& s) {
              s.floats_and_ints();
              s({{{4, 7}, Draw::distinct}});
              s({{{2, 3, 5}, Draw::distinct}}, ArgReduceAttrs{1});
              s({{{2, 3, 5}, Draw::distinct}}, ArgReduceAttrs{-1, true});
              s({{{}, Draw::distinct}});
              s({{0, 3}}, ArgReduceAttrs{1});
              s.error(Code::shape, {{0, 3}}, ArgReduceAttrs{0});
              s.error(Code::index, {{2, 3}}, ArgReduceAttrs{2});
            }};
}

// ---- predicates

Op predicate(const char* name, const char* doc, to_onnx::Build onnx) {
  return {.name = name,
          .doc = doc,
          .inputs = {{"x", "any dtype"}},
          .attrs = attrs<ReduceAttrs>(),
          .infer = [](const Call& c) -> Types { return {reduced<ReduceAttrs>(c, DType::bool_)}; },
          .differentiable = false,
          .onnx_build = onnx,
          .samples =
            [](Sampler& s) {
              s.all_dtypes();
              shapes(s, Draw::integers);
              empties(s);
            }};
}

// ---- variance

Types variance_type(const Call& c) {
  c.require_floating(0);
  return {reduced<VarAttrs>(c, c.dtype(0))};
}
double freedom(const Call& c) {
  double n = static_cast<double>(reduced_count(c, axes_of<VarAttrs>(c))) - c.attrs<VarAttrs>().correction;
  return n > 0 ? n : 0;  // as PyTorch: nothing is left to divide by
}
Tensor centered(const Tensor& x, const Ints& axes) {
  return ops::sub(x, ops::mean(x, {.axes = axes, .keepdim = true}));
}
Tensor variance(const Call& c) {
  const auto& a = c.attrs<VarAttrs>();
  Tensor d = centered(to_dtype(c.in(0), accumulated(c.dtype(0))), a.axes);
  return ops::div_scalar(ops::sum(ops::square(d), {.axes = a.axes, .keepdim = a.keepdim}), freedom(c));
}
void variance_samples(Sampler& s) {
  s({{4, 7}});
  s({{2, 3, 5}}, VarAttrs{{1}});
  s({{2, 3, 5}}, VarAttrs{{0, -1}, 0, true});
  s.error(Code::index, {{2, 3}}, VarAttrs{{2}});
  s.error(Code::dtype, {{2, 3}}, VarAttrs{}, {DType::i32});
}

}  // namespace

extern const Op sum, mean, prod, max, min, argmax, argmin, var, std, logsumexp, all, any;

const Op sum = {
  .name = "sum",
  .doc = "Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<SumAttrs>(),
  .flags = grad_keeps_nothing | autocast_f32,
  .infer = [](const Call& c) -> Types {
    return {reduced<SumAttrs>(c, c.attrs<SumAttrs>().dtype.value_or(widened(c.dtype(0))))};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {restored<SumAttrs>(c, to_dtype(g[0], c.dtype(0)))}; },
  .onnx_build = reduced_onnx<SumAttrs, "ReduceSum">,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}});
      s({{2, 3, 5}}, SumAttrs{{1}});
      s({{2, 3, 5}}, SumAttrs{{0, -1}, true});
      s({{2, 3, 4}}, SumAttrs{{2}, false, DType::f64});
      s({{}});
      s({{0, 3}}, SumAttrs{{0}});
      s({{0, 3}}, SumAttrs{{1}});
      s.error(Code::index, {{2, 3}}, SumAttrs{{2}});
      s.error(Code::invalid_argument, {{2, 3}}, SumAttrs{{1, -1}});
    },
};
const Op mean = {
  .name = "mean",
  .doc = "Arithmetic mean over `axes`; NaN where there are no values.",
  .inputs = {{"x", "any dtype; the mean of integers and bool is f32"}},
  .attrs = attrs<ReduceAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types { return {reduced<ReduceAttrs>(c, floating(c.dtype(0)))}; },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    double n = static_cast<double>(::std::max<int64_t>(reduced_count(c, axes_of<ReduceAttrs>(c)), 1));
    return {restored<ReduceAttrs>(c, ops::div_scalar(g[0], n))};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      // ONNX leaves the mean of no values undefined.
      if (c.out().numel() && !c.in(0).numel()) return to_onnx::filled(b, c.out().dtype(), NAN);
      return reduced_onnx<ReduceAttrs, "ReduceMean">(b, c);
    },
  .samples =
    [](Sampler& s) {
      shapes(s, Draw::normal);
      empties(s);
    },
};
const Op prod = {
  .name = "prod",
  .doc = "Product over `axes`, 1 where there are no values.  Integers and bool give i64.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<ReduceAttrs>(),
  .flags = autocast_f32,
  .infer = [](const Call& c) -> Types { return {reduced<ReduceAttrs>(c, widened(c.dtype(0)))}; },
  // A tree of products: unlike the quotient of the product and x, its gradient holds where x is zero, in every order.
  .expand = [](const Call& c) -> Tensors {
    Type type = reduced<ReduceAttrs>(c, widened(c.dtype(0)));
    Ints axes = axes_of<ReduceAttrs>(c), order, kept;
    int64_t n = reduced_count(c, axes);
    if (n == 0) {  // 1, and still a function of x
      Tensor zero = ops::sum(c.in(0), {.axes = axes, .keepdim = keeps<ReduceAttrs>(c), .dtype = type.dtype});
      return {ops::add_scalar(zero, 1)};
    }
    for (int d = 0, k = 0; d < c.dim(0); ++d) {
      if (k < axes.size() && axes[k] == d)
        ++k;
      else
        order.push_back(d), kept.push_back(c.shape(0)[d]);
    }
    for (int64_t a : axes) order.push_back(a);
    kept.push_back(n);
    DType wide = is_floating(type.dtype) ? accumulated(type.dtype) : type.dtype;
    Tensor t = ops::reshape(ops::permute(to_dtype(c.in(0), wide), order), kept);
    int64_t last = kept.size() - 1;
    Tensor odd;  // what halving leaves over
    for (; n > 1; n /= 2) {
      if (n % 2) {
        Tensor end = ops::narrow(t, last, n - 1, 1);
        odd = odd ? ops::mul(odd, end) : end;
      }
      t = ops::mul(ops::narrow(t, last, 0, n / 2), ops::narrow(t, last, n / 2, n / 2));
    }
    if (odd) t = ops::mul(t, odd);
    return {to_dtype(ops::reshape(t, Ints(type.shape)), type.dtype)};
  },
  .onnx_build = reduced_onnx<ReduceAttrs, "ReduceProd">,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{{3, 4}, Draw::nonzero}});
      s({{{2, 3, 5}, Draw::nonzero}}, ReduceAttrs{{1}});
      s({{{2, 3, 2}, Draw::nonzero}}, ReduceAttrs{{0, -1}, true});
      s({{{}, Draw::nonzero}});
      empties(s);
      s.error(Code::index, {{2, 3}}, ReduceAttrs{{2}});
      s.error(Code::invalid_argument, {{2, 3}}, ReduceAttrs{{1, -1}});
    },
};
const Op max = extremum("max",
                        "Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by "
                        "equal values, as torch.amax does.",
                        extremum_onnx<"ReduceMax">);
const Op min = extremum("min",
                        "Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by "
                        "equal values, as torch.amin does.",
                        extremum_onnx<"ReduceMin">);
const Op argmax = arg_extremum("argmax",
                               "Index, i64, of the largest value along `axis`: of the first one among equals, "
                               "of the first NaN where there is one.",
                               arg_onnx<"ArgMax">);
const Op argmin = arg_extremum("argmin",
                               "Index, i64, of the smallest value along `axis`: of the first one among "
                               "equals, of the first NaN where there is one.",
                               arg_onnx<"ArgMin">);
const Op var = {
  .name = "var",
  .doc = "Variance over `axes`: squared distances from the mean, divided by their number less `correction`.",
  .inputs = {{"x", "floating"}},
  .attrs = attrs<VarAttrs>(),
  .infer = variance_type,
  .expand = [](const Call& c) -> Tensors { return {to_dtype(variance(c), c.dtype(0))}; },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor scale = restored<VarAttrs>(c, ops::mul_scalar(g[0], 2 / freedom(c)));
    return {ops::mul(centered(c.in(0), c.attrs<VarAttrs>().axes), scale)};
  },
  .samples = variance_samples,
};
const Op std = {
  .name = "std",
  .doc = "Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal.",
  .inputs = {{"x", "floating"}},
  .attrs = attrs<VarAttrs>(),
  .flags = grad_keeps_outputs,
  .infer = variance_type,
  .expand = [](const Call& c) -> Tensors { return {to_dtype(ops::sqrt(variance(c)), c.dtype(0))}; },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor scale = ops::div(ops::mul_scalar(g[0], 1 / freedom(c)), zero_as_one(c.out()));
    return {ops::mul(centered(c.in(0), c.attrs<VarAttrs>().axes), restored<VarAttrs>(c, scale))};
  },
  .samples = variance_samples,
};
const Op logsumexp = {
  .name = "logsumexp",
  .doc = "log of the sum of e^x over `axes`, without overflow; -inf where there are no values.",
  .inputs = {{"x", "any dtype; integers and bool are computed as f32"}},
  .attrs = attrs<ReduceAttrs>(),
  .flags = grad_keeps_outputs | autocast_f32,
  .infer = [](const Call& c) -> Types { return {reduced<ReduceAttrs>(c, floating(c.dtype(0)))}; },
  .expand = [](const Call& c) -> Tensors {
    Type type = reduced<ReduceAttrs>(c, floating(c.dtype(0)));
    Ints axes = axes_of<ReduceAttrs>(c);
    if (type.numel() && !c.in(0).numel())
      return {ops::full(Ints(type.shape), -::std::numeric_limits<double>::infinity(),
                        {.dtype = type.dtype, .device = c.device})};
    Tensor x = to_dtype(c.in(0), accumulated(floating(c.dtype(0))));
    Tensor largest = ops::max(x, {.axes = axes, .keepdim = true});
    largest = ops::masked_fill(largest, ops::isinf(largest), 0);  // inf - inf is no number
    Tensor total = ops::sum(ops::exp(ops::sub(x, largest)), {.axes = axes, .keepdim = true});
    return {to_dtype(ops::reshape(ops::add(ops::log(total), largest), Ints(type.shape)), type.dtype)};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor y = ops::masked_fill(c.out(), ops::isinf(c.out()), 0);
    return {
      ops::mul(ops::exp(ops::sub(floating_input(c), restored<ReduceAttrs>(c, y))), restored<ReduceAttrs>(c, g[0]))};
  },
  .onnx_build = reduced_onnx<ReduceAttrs, "ReduceLogSumExp">,
  .samples =
    [](Sampler& s) {
      shapes(s, Draw::normal);
      empties(s);
    },
};
const Op all = predicate("all", "Whether every value over `axes` is non-zero; true where there are none.",
                         [](OnnxBuilder& b, const Call& c) {
                           OnnxValue zeros = counted<ReduceAttrs>(b, c, b.node("Not", {b.in(0, DType::bool_)}));
                           b.out(0, b.node("Equal", {zeros, b.integer(0)}));
                           return true;
                         });
const Op any = predicate(
  "any", "Whether some value over `axes` is non-zero; false where there are none.", [](OnnxBuilder& b, const Call& c) {
    b.out(0, b.node("Greater", {counted<ReduceAttrs>(b, c, b.in(0, DType::bool_)), b.integer(0)}));
    return true;
  });
}  // namespace stn::op

namespace stn {
OpList reduce_ops() {
  using namespace op;
  return {&sum, &mean, &prod, &max, &min, &argmax, &argmin, &op::var, &op::std, &logsumexp, &op::all, &op::any};
}
}  // namespace stn
