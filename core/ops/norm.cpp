// Normalizations: statistics are computed in f32 (f64 for f64), whatever x's dtype.
#include "core/op/types/norm.h"

#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

DType stat_dtype(DType d) { return d == DType::f64 ? d : DType::f32; }

// Every floating input but x may also be in the dtype of the statistics: f32 weights beside f16 activations.
void require_dtypes(const Call& c, size_t x) {
  c.require_floating(x);
  DType d = c.dtype(x), stat = stat_dtype(d);
  for (size_t i = 0; i < c.inputs.size(); ++i) {
    if (!c.has(i) || c.dtype(i) == d || c.dtype(i) == stat) continue;
    std::string name(c.op->inputs[i].name);
    if (d == stat) c.fail(Code::dtype, name.c_str(), "must be ", d, " as x, not ", c.dtype(i));
    c.fail(Code::dtype, name.c_str(), "must be ", d, " or ", stat, ", not ", c.dtype(i));
  }
}
void require_shape(const Call& c, size_t i, const Shape& shape) {
  if (c.has(i) && c.shape(i) != shape)
    c.fail(Code::shape, std::string(c.op->inputs[i].name).c_str(), "must be ",
           to_string(std::span<const int64_t>(shape)));
}

// ---- batch norm: dimension 1 is the channel

Ints all_but_channel(int dim) {
  Ints axes{0};
  for (int i = 2; i < dim; ++i) axes.push_back(i);
  return axes;
}
Tensor by_channel(const Tensor& t, int dim) {
  Ints shape = Ints::filled(dim, 1);
  shape[1] = t.numel();
  return ops::reshape(t, shape);
}
int64_t values_per_channel(const Shape& x) { return x[1] ? numel(x) / x[1] : 0; }

// NHWC stays NHWC.
Type like_x(const Call& c, size_t x) {
  return {c.dtype(x), c.shape(x), channels_last(c.in(x).layout()) ? c.in(x).strides() : Shape{}};
}

Types batch_norm_type(const Call& c) {
  const auto& a = c.attrs<BatchNormAttrs>();
  if (c.dim(0) < 2) c.fail(Code::shape, "x", "must have at least 2 dimensions, (N, C, …)");
  require_dtypes(c, 0);
  Shape channels{c.shape(0)[1]};
  for (size_t i = 1; i < c.inputs.size(); ++i) require_shape(c, i, channels);
  if (c.has(3) != c.has(4))
    c.fail(Code::invalid_argument, c.has(3) ? "running_var" : "running_mean", "is missing: give both or none");
  if (!a.training && !c.has(3))
    c.fail(Code::invalid_argument, "running_mean", "and running_var are needed when training is false");
  if (a.training && values_per_channel(c.shape(0)) == 1)
    c.fail(Code::shape, "x", "has one value per channel; training needs more to take a variance");
  DType stat = stat_dtype(c.dtype(0));
  return {like_x(c, 0),
          {c.has(3) ? c.dtype(3) : stat, channels, {}},
          {c.has(4) ? c.dtype(4) : stat, channels, {}},
          {stat, channels, {}},
          {stat, channels, {}}};
}

Tensors batch_norm_expand(const Call& c) {
  const auto& a = c.attrs<BatchNormAttrs>();
  DType stat = stat_dtype(c.dtype(0));
  Tensor x = to_dtype(c.in(0), stat), mean, variance, running_mean, running_var;
  int dim = x.dim();
  auto optional = [&](size_t i) { return to_dtype(c.in(i), stat); };
  int64_t n = values_per_channel(x.shape());
  if (a.training && n > 0) {
    Ints axes = all_but_channel(dim);
    mean = ops::mean(x, {.axes = axes});
    variance = ops::var(x, {.axes = axes, .correction = 0});
    running_mean = mean;
    running_var = ops::mul_scalar(variance, static_cast<double>(n) / static_cast<double>(n - 1));
    auto blend = [&](size_t i, const Tensor& fresh) {
      return to_dtype(ops::add(ops::mul_scalar(optional(i), 1 - a.momentum), ops::mul_scalar(fresh, a.momentum)),
                      c.dtype(i));
    };
    if (c.has(3)) running_mean = blend(3, running_mean), running_var = blend(4, running_var);
  } else {  // no values: the running statistics stay
    Ints shape{x.shape()[1]};
    running_mean = c.has(3) ? ops::clone(c.in(3)) : ops::zeros(shape, {.dtype = stat, .device = c.device});
    running_var = c.has(4) ? ops::clone(c.in(4)) : ops::ones(shape, {.dtype = stat, .device = c.device});
    mean = to_dtype(running_mean, stat);
    variance = to_dtype(running_var, stat);
  }
  Tensor invstd = ops::rsqrt(ops::add_scalar(variance, a.eps));
  Tensor y = ops::mul(ops::sub(x, by_channel(mean, dim)), by_channel(invstd, dim));
  if (c.has(1)) y = ops::mul(y, by_channel(optional(1), dim));
  if (c.has(2)) y = ops::add(y, by_channel(optional(2), dim));
  return {to_dtype(y, c.dtype(0)), running_mean, running_var, mean, invstd};
}

// Besides y's gradient there may be some of the statistics: from a second derivative, or of the running ones.
Grads batch_norm_gradient(const Call& c, const Tensors& g) {
  const auto& a = c.attrs<BatchNormAttrs>();
  const Tensor &x = c.in(0), &mean = c.out(3), &invstd = c.out(4);
  DType stat = mean.dtype();
  auto sum = [&](const Tensor& p, const Tensor& q) { return !p ? q : !q ? p : ops::add(p, q); };
  Grads r;
  r.resize(5);
  if (g[0]) {
    auto [gx, gw, gb] = ops::batch_norm_grad(g[0], x, c.in(1), mean, invstd, {.training = a.training});
    r[0] = gx, r[1] = gw, r[2] = gb;
  }
  // d / d mean and d / d variance
  int64_t n = values_per_channel(x.shape());
  bool from_batch = a.training && n > 0;
  Tensor gm = g[3], gv;
  if (g[4]) gv = ops::mul(g[4], ops::mul_scalar(ops::pow_scalar(invstd, 3), -0.5));
  auto running = [&](size_t i, double factor, Tensor& to) {
    if (!g[i]) return;
    to = sum(to, ops::mul_scalar(to_dtype(g[i], stat), from_batch ? (c.has(3) ? a.momentum : 1) * factor : 1));
    if (from_batch && c.has(3)) r[i + 2] = ops::mul_scalar(g[i], 1 - a.momentum);
  };
  running(1, 1, gm);
  running(2, static_cast<double>(n) / static_cast<double>(n - 1), gv);
  if (from_batch) {
    auto each = [&](const Tensor& t, double factor) {
      return by_channel(ops::mul_scalar(t, factor / static_cast<double>(n)), x.dim());
    };
    Tensor centred = gv ? ops::sub(to_dtype(x, stat), by_channel(mean, x.dim())) : Tensor();
    Tensor more = sum(gm ? ops::expand(each(gm, 1), x.shape()) : Tensor(), gv ? ops::mul(centred, each(gv, 2)) : gv);
    if (more) r[0] = sum(r[0], to_dtype(more, x.dtype()));
  } else if (c.has(3)) {
    if (g[0] && (c.in(3).requires_grad() || c.in(4).requires_grad())) {
      Tensor w = c.has(1) ? ops::mul(to_dtype(c.in(1), stat), invstd) : invstd;
      gm = sum(gm, ops::neg(ops::mul(w, to_dtype(r[2], stat))));
      gv = sum(gv, ops::mul_scalar(ops::mul(ops::mul(w, invstd), to_dtype(r[1], stat)), -0.5));
    }
    r[3] = gm, r[4] = gv;
  }
  if (!c.has(1)) r[1] = {};
  if (!c.has(2)) r[2] = {};
  return r;
}

Types batch_norm_grad_type(const Call& c) {
  if (c.shape(0) != c.shape(1) || c.dim(1) < 2) c.fail(Code::shape, "g", "must have x's shape, (N, C, …)");
  require_dtypes(c, 1);
  Shape channels{c.shape(1)[1]};
  for (size_t i = 2; i < c.inputs.size(); ++i) require_shape(c, i, channels);
  Type gx = like_x(c, 1);
  DType weight = c.has(2) ? c.dtype(2) : c.dtype(3);
  return {gx, {weight, channels, {}}, {weight, channels, {}}};
}

Tensors batch_norm_grad_expand(const Call& c) {
  DType stat = c.dtype(3), weight = c.has(2) ? c.dtype(2) : stat;
  Tensor g = to_dtype(c.in(0), stat), x = to_dtype(c.in(1), stat);
  int dim = x.dim();
  Ints axes = all_but_channel(dim);
  const Tensor& invstd = c.in(4);
  Tensor normal = ops::mul(ops::sub(x, by_channel(c.in(3), dim)), by_channel(invstd, dim));
  Tensor gw = ops::sum(ops::mul(g, normal), {.axes = axes}), gb = ops::sum(g, {.axes = axes}), inner = g;
  int64_t n = values_per_channel(x.shape());
  if (c.attrs<BatchNormGradAttrs>().training && n > 0) {
    auto mean = [&](const Tensor& t) { return by_channel(ops::div_scalar(t, static_cast<double>(n)), dim); };
    inner = ops::sub(ops::sub(g, mean(gb)), ops::mul(normal, mean(gw)));
  }
  Tensor scale = c.has(2) ? ops::mul(to_dtype(c.in(2), stat), invstd) : invstd;
  Tensor gx = ops::mul(inner, by_channel(scale, dim));
  return {to_dtype(gx, c.dtype(1)), to_dtype(gw, weight), to_dtype(gb, weight)};
}

// ---- layer norm: the last dimensions together

struct Rows {
  Shape outer;  // the sizes before the normalized ones
  Ints outer_axes, axes;
};
Rows rows_of(const Shape& x, const Ints& normalized) {
  Rows r;
  int lead = x.size() - normalized.size();
  for (int i = 0; i < x.size(); ++i) {
    if (i < lead) r.outer.push_back(x[i]), r.outer_axes.push_back(i);
    if (i >= lead) r.axes.push_back(i);
  }
  return r;
}

Shape normalized_shape(const Call& c, size_t x, const Ints& n) {
  std::span<const int64_t> tail = c.shape(x);
  if (n.empty()) c.fail(Code::invalid_argument, "normalized_shape", "must name at least one dimension");
  if (n.size() > c.dim(x) || !std::equal(n.begin(), n.end(), tail.end() - n.size()))
    c.fail(Code::shape, "x", "must end in normalized_shape ", to_string(std::span<const int64_t>(n)));
  return n;
}
Shape stat_shape(const Shape& x, int normalized) {
  Shape s = x;
  for (int i = x.size() - normalized; i < x.size(); ++i) s[i] = 1;
  return s;
}

Types layer_norm_type(const Call& c) {
  const Ints& n = c.attrs<LayerNormAttrs>().normalized_shape;
  require_dtypes(c, 0);
  Shape shape = normalized_shape(c, 0, n);
  require_shape(c, 1, shape);
  require_shape(c, 2, shape);
  Type stat{stat_dtype(c.dtype(0)), stat_shape(c.shape(0), n.size()), {}};
  return {same_type(c)[0], stat, stat};
}

Tensors layer_norm_expand(const Call& c) {
  const auto& a = c.attrs<LayerNormAttrs>();
  DType stat = stat_dtype(c.dtype(0));
  Tensor x = to_dtype(c.in(0), stat);
  Ints axes = rows_of(x.shape(), a.normalized_shape).axes;
  Tensor mean = ops::mean(x, {.axes = axes, .keepdim = true}), centred = ops::sub(x, mean);
  Tensor variance = ops::mean(ops::square(centred), {.axes = axes, .keepdim = true});
  Tensor rstd = ops::rsqrt(ops::add_scalar(variance, a.eps)), y = ops::mul(centred, rstd);
  if (c.has(1)) y = ops::mul(y, to_dtype(c.in(1), stat));
  if (c.has(2)) y = ops::add(y, to_dtype(c.in(2), stat));
  return {to_dtype(y, c.dtype(0)), mean, rstd};
}

Grads layer_norm_gradient(const Call& c, const Tensors& g) {
  const Ints& n = c.attrs<LayerNormAttrs>().normalized_shape;
  const Tensor &x = c.in(0), &mean = c.out(1), &rstd = c.out(2);
  Grads r;
  r.resize(3);
  if (g[0]) {
    auto [gx, gw, gb] = ops::layer_norm_grad(g[0], x, c.in(1), mean, rstd, n);
    r[0] = gx;
    if (c.has(1)) r[1] = gw;
    if (c.has(2)) r[2] = to_dtype(gb, c.dtype(2));
  }
  // Of the statistics, from a second derivative.
  Tensor more;
  double count = static_cast<double>(numel(n));
  if (g[1]) more = ops::expand(ops::div_scalar(g[1], count), x.shape());
  if (g[2]) {
    Tensor slope = ops::mul(g[2], ops::mul_scalar(ops::pow_scalar(rstd, 3), -1 / count));
    Tensor gx = ops::mul(ops::sub(to_dtype(x, mean.dtype()), mean), slope);
    more = more ? ops::add(more, gx) : gx;
  }
  if (more) r[0] = r[0] ? ops::add(r[0], to_dtype(more, x.dtype())) : to_dtype(more, x.dtype());
  return r;
}

Types layer_norm_grad_type(const Call& c) {
  const Ints& n = c.attrs<LayerNormGradAttrs>().normalized_shape;
  if (c.shape(0) != c.shape(1)) c.fail(Code::shape, "g", "must have x's shape");
  require_dtypes(c, 1);
  Shape shape = normalized_shape(c, 1, n), stat = stat_shape(c.shape(1), n.size());
  require_shape(c, 2, shape);
  require_shape(c, 3, stat);
  require_shape(c, 4, stat);
  DType weight = c.has(2) ? c.dtype(2) : c.dtype(3);
  return {{c.dtype(1), c.shape(1), {}}, {weight, shape, {}}, {weight, shape, {}}};
}

Tensors layer_norm_grad_expand(const Call& c) {
  DType stat = c.dtype(3), weight = c.has(2) ? c.dtype(2) : stat;
  Tensor g = to_dtype(c.in(0), stat), x = to_dtype(c.in(1), stat);
  Rows rows = rows_of(x.shape(), c.attrs<LayerNormGradAttrs>().normalized_shape);
  Tensor normal = ops::mul(ops::sub(x, c.in(3)), c.in(4)), gw = ops::mul(g, normal), gb = g;
  if (!rows.outer.empty()) gw = ops::sum(gw, {.axes = rows.outer_axes}), gb = ops::sum(g, {.axes = rows.outer_axes});
  Tensor scaled = c.has(2) ? ops::mul(g, to_dtype(c.in(2), stat)) : g;
  auto mean = [&](const Tensor& t) { return ops::mean(t, {.axes = rows.axes, .keepdim = true}); };
  Tensor inner = ops::sub(ops::sub(scaled, mean(scaled)), ops::mul(normal, mean(ops::mul(scaled, normal))));
  return {to_dtype(ops::mul(inner, c.in(4)), c.dtype(1)), to_dtype(gw, weight), to_dtype(gb, weight)};
}

}  // namespace

extern const Op batch_norm, batch_norm_grad, layer_norm, layer_norm_grad;

const Op batch_norm = {
  .name = "batch_norm",
  .doc =
    "(x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and "
    "variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.",
  .inputs = {{"x", "(N, C, …), floating"},
             {"weight?", "[C]; none: 1"},
             {"bias?", "[C]; none: 0"},
             {"running_mean?", "[C]; needed when training is false"},
             {"running_var?", "[C]; needed when training is false"}},
  .attrs = attrs<BatchNormAttrs>(),
  .outputs = {{"out", "x's shape and dtype"},
              {"new_running_mean",
               "(1 - momentum) * running_mean + momentum * mean; without running_mean the batch's "
               "mean; running_mean itself when training is false"},
              {"new_running_var", "likewise, with the batch's unbiased variance"},
              {"[save_mean]", "[C]"},
              {"[save_invstd]", "[C]"}},
  .flags = grad_keeps_outputs,
  .infer = batch_norm_type,
  .expand = batch_norm_expand,
  .grad = batch_norm_gradient,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<BatchNormAttrs>();
      if (a.training) return false;
      DType stat = stat_dtype(c.dtype(0));
      auto given = [&](size_t i, double otherwise) {
        if (c.has(i)) return b.in(i, stat);
        Tensor t = Tensor::empty(stat, Shape{c.shape(0)[1]}, cpu()), one = Tensor::scalar(stat, otherwise, cpu());
        for (int64_t k = 0; k < t.numel(); ++k) one.copy_to(t.data_as<char>() + k * size_of(stat));
        return b.constant(t);
      };
      OnnxValue mean = b.in(3, stat), variance = b.in(4, stat);
      OnnxValue y = b.node("BatchNormalization", {b.in(0, stat), given(1, 1), given(2, 0), mean, variance},
                           {{"epsilon", a.eps}});
      b.out(0, y, stat);
      b.out(1, b.in(3));
      b.out(2, b.in(4));
      b.out(3, mean);
      if (b.wanted(4))
        b.out(4, b.node("Reciprocal", {b.node("Sqrt", {b.node("Add", {variance, b.scalar(stat, a.eps)})})}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.tolerance(16, "statistics over the batch, in another order");
      BatchNormAttrs train{.training = true};
      SampleInput none = SampleInput::none();
      s({{4, 3}, {{3}, Draw::positive}, {3}, {3}, {{3}, Draw::positive}}, train);
      s({{2, 3, 5}, {{3}, Draw::positive}, {3}, {3}, {{3}, Draw::positive}}, train);
      s({{2, 3, 2, 4}, {{3}, Draw::positive}, {3}, {3}, {{3}, Draw::positive}}, BatchNormAttrs{true, 0.3});
      s({{2, 3, 2, 2}, none, none, none, none}, train);
      s({{2, 3, 4}, {{3}, Draw::positive}, {3}, {3}, {{3}, Draw::positive}}, BatchNormAttrs{.eps = 1e-3});
      s({{5, 2}, none, {2}, {2}, {{2}, Draw::positive}}, BatchNormAttrs{});
      s({{0, 3, 2}, {3}, {3}, {3}, {{3}, Draw::positive}}, BatchNormAttrs{});
      s.error(Code::shape, {{3}, none, none, none, none}, train);
      s.error(Code::shape, {{1, 3}, none, none, none, none}, train);
      s.error(Code::shape, {{4, 3}, {4}, none, none, none}, train);
      s.error(Code::invalid_argument, {{4, 3}, none, none, none, none}, BatchNormAttrs{});
      s.error(Code::invalid_argument, {{4, 3}, none, none, {3}, none}, train);
      s.error(Code::dtype, {{4, 3}, none, none, none, none}, train, {DType::i32});
    },
};
const Op batch_norm_grad = {
  .name = "batch_norm_grad",
  .doc = "The gradients of batch_norm's x, weight and bias.",
  .inputs = {{"g", "gradient of batch_norm's result"},
             {"x", "batch_norm's x"},
             {"weight?", "batch_norm's weight"},
             {"save_mean", "[C]"},
             {"save_invstd", "[C]: 1 / √(variance + eps)"}},
  .attrs = attrs<BatchNormGradAttrs>(),
  .outputs = {{"gx", "x's shape and dtype"}, {"gweight", "[C]"}, {"gbias", "[C]"}},
  .flags = op_internal,
  .infer = batch_norm_grad_type,
  .expand = batch_norm_grad_expand,
  .samples =
    [](Sampler& s) {
      s.tolerance(16, "sums over the batch, in another order");
      s.dtypes({DType::f32, DType::f64});
      s({{4, 3}, {4, 3}, {{3}, Draw::positive}, {3}, {{3}, Draw::positive}}, BatchNormGradAttrs{});
      s({{2, 3, 2, 2}, {2, 3, 2, 2}, SampleInput::none(), {3}, {{3}, Draw::positive}}, BatchNormGradAttrs{});
      s({{2, 3, 4}, {2, 3, 4}, {{3}, Draw::positive}, {3}, {{3}, Draw::positive}}, BatchNormGradAttrs{false});
      s.error(Code::shape, {{4, 3}, {3, 4}, SampleInput::none(), {3}, {3}}, BatchNormGradAttrs{});
    },
};
const Op layer_norm = {
  .name = "layer_norm",
  .doc =
    "(x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  "
    "J. Ba, J. Kiros, G. Hinton, 2016.",
  .inputs = {{"x", "floating, its last sizes are normalized_shape"},
             {"weight?", "of normalized_shape; none: 1"},
             {"bias?", "of normalized_shape; none: 0"}},
  .attrs = attrs<LayerNormAttrs>(),
  .outputs = {{"out", "x's shape and dtype"}, {"[save_mean]", "x's sizes before"}, {"[save_rstd]", "x's sizes before"}},
  .flags = grad_keeps_outputs,
  .infer = layer_norm_type,
  .expand = layer_norm_expand,
  .grad = layer_norm_gradient,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<LayerNormAttrs>();
      DType stat = stat_dtype(c.dtype(0));
      if (stat == DType::f64) return false;  // the operator may compute in f32
      size_t outputs = c.outputs.size();
      while (!b.wanted(outputs - 1)) --outputs;
      OnnxValue weight = b.in(1, stat);
      if (!c.has(1)) {
        Tensor ones = Tensor::empty(stat, a.normalized_shape, cpu());
        std::fill_n(ones.data_as<float>(), ones.numel(), 1.0f);
        weight = b.constant(ones);
      }
      std::vector<OnnxValue> r = b.nodes("LayerNormalization", {b.in(0, stat), weight, b.in(2, stat)},
                                         {{"axis", -a.normalized_shape.size()}, {"epsilon", a.eps}}, outputs);
      b.out(0, r[0], stat);
      for (size_t i = 1; i < outputs; ++i) b.out(i, r[i]);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.tolerance(16, "statistics, in another order");
      SampleInput none = SampleInput::none();
      s({{4, 7}, {{7}, Draw::positive}, {7}}, LayerNormAttrs{{7}});
      s({{2, 3, 5}, {{5}, Draw::positive}, none}, LayerNormAttrs{{5}, 1e-3});
      s({{2, 3, 5}, {{3, 5}, Draw::positive}, {3, 5}}, LayerNormAttrs{{3, 5}});
      s({{6}, none, none}, LayerNormAttrs{{6}});
      s({{2, 4}, none, {4}}, LayerNormAttrs{{4}});
      s({{0, 4}, {4}, {4}}, LayerNormAttrs{{4}});
      s.error(Code::shape, {{4, 7}, none, none}, LayerNormAttrs{{6}});
      s.error(Code::shape, {{7}, none, none}, LayerNormAttrs{{4, 7}});
      s.error(Code::shape, {{4, 7}, {6}, none}, LayerNormAttrs{{7}});
      s.error(Code::invalid_argument, {{4, 7}, none, none}, LayerNormAttrs{});
      s.error(Code::dtype, {{4, 7}, none, none}, LayerNormAttrs{{7}}, {DType::i64});
    },
};
const Op layer_norm_grad = {
  .name = "layer_norm_grad",
  .doc = "The gradients of layer_norm's x, weight and bias.",
  .inputs = {{"g", "gradient of layer_norm's result"},
             {"x", "layer_norm's x"},
             {"weight?", "layer_norm's weight"},
             {"save_mean", "x's shape with 1 for each normalized size"},
             {"save_rstd", "likewise: 1 / √(variance + eps)"}},
  .attrs = attrs<LayerNormGradAttrs>(),
  .outputs = {{"gx", "x's shape and dtype"}, {"gweight", "of normalized_shape"}, {"gbias", "of normalized_shape"}},
  .flags = op_internal,
  .infer = layer_norm_grad_type,
  .expand = layer_norm_grad_expand,
  .samples =
    [](Sampler& s) {
      s.tolerance(16, "sums, in another order");
      s.dtypes({DType::f32, DType::f64});
      s({{4, 7}, {4, 7}, {{7}, Draw::positive}, {4, 1}, {{4, 1}, Draw::positive}}, LayerNormGradAttrs{{7}});
      s({{2, 2, 3}, {2, 2, 3}, SampleInput::none(), {2, 1, 1}, {{2, 1, 1}, Draw::positive}},
        LayerNormGradAttrs{{2, 3}});
      s({{6}, {6}, {{6}, Draw::positive}, {1}, {{1}, Draw::positive}}, LayerNormGradAttrs{{6}});
      s.error(Code::shape, {{4, 7}, {4, 6}, SampleInput::none(), {4, 1}, {4, 1}}, LayerNormGradAttrs{{6}});
    },
};

}  // namespace stn::op

namespace stn {
OpList norm_ops() {
  using namespace op;
  return {&batch_norm, &batch_norm_grad, &layer_norm, &layer_norm_grad};
}
}  // namespace stn
