// Pooling over windows of the last one or two dimensions.
#include "core/op/types/pool.h"

#include "core/base/checked.h"
#include "core/ops/common.h"
#include "core/ops/pool_onnx.h"
#include "core/ops/window.h"

namespace stn::op {

namespace {

using ops::per_dim;

std::string text(std::span<const int64_t> sizes) { return to_string(sizes); }

void require_image(const Call& c, const Shape& x, int dims) {
  if (x.size() != dims + 1 && x.size() != dims + 2)
    c.fail(Code::shape, "x", "must have ", dims + 2, " dimensions, or ", dims + 1, " without a batch, not ", text(x));
  for (int i = x.size() - dims - 1; i < x.size(); ++i)
    if (x[i] == 0) c.fail(Code::shape, "x", "must not be empty but in the batch dimension: ", text(x));
}

// The shape after windows of `kernel`: everything that can be wrong with x and the attributes is raised here.
template <class A>
Shape pooled_shape(const Call& c, const A& a, int dims, const Shape& x) {
  Ints kernel = per_dim(c, "kernel", a.kernel, dims, 1), padding = per_dim(c, "padding", a.padding, dims, 0);
  Ints stride = a.stride.empty() ? kernel : per_dim(c, "stride", a.stride, dims, 1), dilation = Ints::filled(dims, 1);
  if constexpr (requires { a.dilation; }) dilation = per_dim(c, "dilation", a.dilation, dims, 1);
  require_image(c, x, dims);
  Shape out = x;
  for (int i = 0; i < dims; ++i) {
    int64_t &size = out[x.size() - dims + i], extent = checked_mul(dilation[i], kernel[i] - 1) + 1;
    if (padding[i] > extent / 2)
      c.fail(Code::invalid_argument, "padding", padding[i], " is more than half the kernel (", extent, ")");
    int64_t room = checked_add(size, 2 * padding[i]) - extent;
    if (room < 0)
      c.fail(Code::shape, "kernel", "reaches over ", extent, " values where the padded x has ", room + extent);
    int64_t n = room / stride[i] + 1;
    // A last window may reach over the end, but must start inside x or its left padding.
    if (a.ceil_mode && room % stride[i] && n * stride[i] < size + padding[i]) ++n;
    // Only dilation can let a window miss every value of x.
    Windows w{size, n, kernel[i], stride[i], padding[i], dilation[i]};
    for (int64_t k = 0; dilation[i] > 1 && k < n; ++k)
      if (w.start(k) >= w.end(k)) c.fail(Code::invalid_argument, "padding", "leaves a window without any value of x");
    size = n;
  }
  return out;
}

Shape resized(const Call& c, const Shape& x, int dims) {
  Ints size = per_dim(c, "output_size", c.attrs<OutputSizeAttrs>().output_size, dims, 0);
  require_image(c, x, dims);
  Shape out = x;
  for (int i = 0; i < dims; ++i) out[x.size() - dims + i] = size[i];
  return out;
}

// NHWC stays NHWC: the strides of a result of `shape` after input `like`.
Shape image_strides(const Call& c, const Shape& shape, size_t like = 0) {
  bool last = shape.size() == 4 && channels_last(c.in(like).layout());
  return last ? channels_last_strides(shape) : Shape{};
}

void require_number(const Call& c) {
  if (c.dtype(0) == DType::bool_) c.fail(Code::dtype, "x", "must not be bool");
}

template <int dims>
Types max_pool_type(const Call& c) {
  require_number(c);
  Type y{c.dtype(0), pooled_shape(c, c.attrs<MaxPoolAttrs>(), dims, c.shape(0)), {}};
  if constexpr (dims == 1) return {y};
  y.strides = image_strides(c, y.shape);
  return {y, {DType::i64, y.shape, y.strides}};
}
template <int dims>
Types avg_pool_type(const Call& c) {
  c.require_floating(0);
  Shape y = pooled_shape(c, c.attrs<AvgPoolAttrs>(), dims, c.shape(0));
  return {{c.dtype(0), y, dims == 2 ? image_strides(c, y) : Shape{}}};
}
template <int dims>
Types adaptive_type(const Call& c) {
  c.require_floating(0);
  Shape y = resized(c, c.shape(0), dims);
  return {{c.dtype(0), y, dims == 2 ? image_strides(c, y) : Shape{}}};
}

// Of the gradients: g must have the pooling's shape.
Types grad_type(const Call& c, const Shape& expected, const Ints& input_shape, size_t like = 0) {
  c.require_floating(0);
  if (c.shape(0) != expected) c.fail(Code::shape, "g", "must be ", text(expected));
  return {{c.dtype(0), input_shape, image_strides(c, input_shape, like)}};
}
Shape last_two_of(const Call& c, const Ints& input_shape) {
  require_image(c, input_shape, 2);
  if (c.dim(0) != input_shape.size()) c.fail(Code::shape, "g", "must have as many dimensions as ", text(input_shape));
  Shape s = input_shape;
  for (int i = s.size() - 2; i < s.size(); ++i) s[i] = c.shape(0)[i];
  return s;
}

// A line is an image of height 1.
Tensor as_image(const Tensor& x) { return ops::unsqueeze(x, -2); }
Tensors as_line(const Tensor& y) { return {ops::squeeze(y, {.axes = {-2}})}; }
Ints lead(int64_t first, const Ints& v) { return v.empty() ? v : Ints{first, v[0]}; }

Grads max_gradient(const Call& c, const Tensors& g) { return {ops::max_pool2d_grad(g[0], c.out(1), c.shape(0))}; }
constexpr const char* cancels = "sums are rounded before they may cancel";
constexpr uint32_t keeps_indices = grad_keeps_nothing | grad_keeps_outputs;

template <class Options, class A>
Options avg_options(const A& a) {
  return {a.stride, a.padding, a.ceil_mode, a.count_include_pad};
}

constexpr auto any_number = "(N, C, H, W) or (C, H, W), any number dtype",
               floats = "(N, C, H, W) or (C, H, W), floating", flat_indices = "[indices]",
               index_doc = "i64, of each maximum in its H × W plane";

}  // namespace

extern const Op max_pool1d, max_pool2d, max_pool2d_grad, avg_pool1d, avg_pool2d, avg_pool2d_grad, adaptive_avg_pool1d,
  adaptive_avg_pool2d, adaptive_avg_pool2d_grad, adaptive_max_pool2d;

const Op max_pool1d = {
  .name = "max_pool1d",
  .doc = "The largest value of each window along the last dimension; NaN wins.  Padding never does.",
  .inputs = {{"x", "(N, C, L) or (C, L), any number dtype"}},
  .attrs = attrs<MaxPoolAttrs>(),
  .infer = max_pool_type<1>,
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<MaxPoolAttrs>();
    return as_line(ops::max_pool2d(as_image(c.in(0)), lead(1, a.kernel),
                                   {.stride = lead(1, a.stride),
                                    .padding = lead(0, a.padding),
                                    .dilation = lead(1, a.dilation),
                                    .ceil_mode = a.ceil_mode})[0]);
  },
  .onnx_build = max_pool_onnx<1>,
  .samples =
    [](Sampler& s) {
      s({{{2, 3, 8}, Draw::distinct}}, MaxPoolAttrs{{2}});
      s({{{3, 9}, Draw::distinct}}, MaxPoolAttrs{{3}, {2}, {1}});
      s({{{2, 2, 9}, Draw::distinct}}, MaxPoolAttrs{{2}, {2}, {0}, {2}, true});
      s.error(Code::shape, {{9}}, MaxPoolAttrs{{2}});
      s.error(Code::shape, {{2, 3, 2}}, MaxPoolAttrs{{3}});
      s.error(Code::invalid_argument, {{2, 3, 8}}, MaxPoolAttrs{{0}});
      s.error(Code::invalid_argument, {{2, 3, 8}}, MaxPoolAttrs{{2, 2}});
    },
};
const Op max_pool2d = {
  .name = "max_pool2d",
  .doc =
    "The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding "
    "never does.",
  .inputs = {{"x", any_number}},
  .attrs = attrs<MaxPoolAttrs>(),
  .outputs = {{"out", "the windows' maxima in x's dtype"}, {flat_indices, index_doc}},
  .flags = keeps_indices,
  .infer = max_pool_type<2>,
  .grad = max_gradient,
  .onnx_build = max_pool_onnx<2>,
  .samples =
    [](Sampler& s) {
      s.floats_and_ints();
      s({{{2, 3, 4, 6}, Draw::distinct}}, MaxPoolAttrs{{2}});
      s({{{2, 5, 5}, Draw::distinct}}, MaxPoolAttrs{{3, 2}, {2, 1}, {1, 0}});
      s({{{1, 2, 7, 5}, Draw::distinct}}, MaxPoolAttrs{{2}, {2}, {1}, {2, 1}, true});
      s({{{0, 2, 4, 4}, Draw::distinct}}, MaxPoolAttrs{{2}});
      s.error(Code::shape, {{4, 4}}, MaxPoolAttrs{{2}});
      s.error(Code::shape, {{2, 3, 0, 4}}, MaxPoolAttrs{{2}});
      s.error(Code::shape, {{2, 3, 2, 4}}, MaxPoolAttrs{{3}});
      s.error(Code::invalid_argument, {{2, 3, 4, 4}}, MaxPoolAttrs{{2}, {2}, {2}});
      s.error(Code::invalid_argument, {{2, 3, 4, 4}}, MaxPoolAttrs{{2}, {0}});
      s.error(Code::invalid_argument, {{2, 3, 4, 4}}, MaxPoolAttrs{});
      s.error(Code::dtype, {{2, 3, 4, 4}}, MaxPoolAttrs{{2}}, {DType::bool_});
    },
};
const Op max_pool2d_grad = {
  .name = "max_pool2d_grad",
  .doc = "Adds each value of g to the element of its plane that won.",
  .inputs = {{"g", "gradient of the pooling's result"}, {"indices", "i64, of the winners in their H × W planes"}},
  .attrs = attrs<PoolInputShapeAttrs>(),
  .outputs = {{"out", "of input_shape"}},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    const Ints& x = c.attrs<PoolInputShapeAttrs>().input_shape;
    if (c.dtype(1) != DType::i64) c.fail(Code::dtype, "indices", "must be i64, not ", c.dtype(1));
    if (c.shape(1) != c.shape(0)) c.fail(Code::shape, "indices", "must have g's shape");
    return grad_type(c, last_two_of(c, x), x, 1);
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    auto planes = [](const Tensor& t) {
      Ints shape(t.shape());
      int64_t area = shape[t.dim() - 2] * shape[t.dim() - 1];
      shape.resize(t.dim() - 1);
      shape.back() = area;
      return ops::reshape(t, shape);
    };
    return {ops::reshape(ops::gather(planes(g[0]), planes(c.in(1)), -1), c.shape(0)), {}};
  },
  .onnx_build = max_pool2d_grad_onnx,
  .samples =
    [](Sampler& s) {
      s({{2, 3, 2, 3}, {{2, 3, 2, 3}, Draw::index, 24}}, PoolInputShapeAttrs{{2, 3, 4, 6}});
      s({{3, 2, 2}, {{3, 2, 2}, Draw::index, 9}}, PoolInputShapeAttrs{{3, 3, 3}});
      s.error(Code::shape, {{2, 3, 2, 2}, {{2, 3, 2, 3}, Draw::index, 4}}, PoolInputShapeAttrs{{2, 3, 4, 6}});
      s.error(Code::shape, {{2, 3, 2, 2}, {{2, 3, 2, 2}, Draw::index, 4}}, PoolInputShapeAttrs{{2, 2, 4, 6}});
      s.error(Code::dtype, {{3, 2, 2}, {3, 2, 2}}, PoolInputShapeAttrs{{3, 3, 3}});
    },
};
const Op avg_pool1d = {
  .name = "avg_pool1d",
  .doc = "The mean of each window along the last dimension.",
  .inputs = {{"x", "(N, C, L) or (C, L), floating"}},
  .attrs = attrs<AvgPoolAttrs>(),
  .infer = avg_pool_type<1>,
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<AvgPoolAttrs>();
    return as_line(ops::avg_pool2d(as_image(c.in(0)), lead(1, a.kernel),
                                   {lead(1, a.stride), lead(0, a.padding), a.ceil_mode, a.count_include_pad}));
  },
  .onnx_build = avg_pool_onnx<1>,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, cancels);
      s({{2, 3, 8}}, AvgPoolAttrs{{2}});
      s({{3, 9}}, AvgPoolAttrs{{3}, {2}, {1}, true, false});
      s.error(Code::shape, {{2, 3, 2}}, AvgPoolAttrs{{3}});
      s.error(Code::dtype, {{2, 3, 8}}, AvgPoolAttrs{{2}}, {DType::i32});
    },
};
const Op avg_pool2d = {
  .name = "avg_pool2d",
  .doc = "The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.",
  .inputs = {{"x", floats}},
  .attrs = attrs<AvgPoolAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = avg_pool_type<2>,
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<AvgPoolAttrs>();
    return {ops::avg_pool2d_grad(g[0], c.shape(0), a.kernel, avg_options<ops::AvgPool2dGradOptions>(a))};
  },
  .onnx_build = avg_pool_onnx<2>,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, cancels);
      s({{2, 3, 4, 6}}, AvgPoolAttrs{{2}});
      s({{2, 5, 5}}, AvgPoolAttrs{{3, 2}, {2, 1}, {1, 0}});
      s({{2, 2, 6, 5}}, AvgPoolAttrs{{3}, {2}, {1}, true, false});
      s({{2, 2, 6, 5}}, AvgPoolAttrs{{3}, {2}, {1}, true, true});
      s({{0, 2, 4, 4}}, AvgPoolAttrs{{2}});
      s.error(Code::shape, {{4, 4}}, AvgPoolAttrs{{2}});
      s.error(Code::invalid_argument, {{2, 3, 4, 4}}, AvgPoolAttrs{{2}, {2}, {2}});
      s.error(Code::dtype, {{2, 3, 4, 4}}, AvgPoolAttrs{{2}}, {DType::i64});
    },
};
const Op avg_pool2d_grad = {
  .name = "avg_pool2d_grad",
  .doc = "The gradient of avg_pool2d's x: each value of g spread over its window.",
  .inputs = {{"g", "gradient of avg_pool2d's result"}},
  .attrs = attrs<AvgPoolGradAttrs>(),
  .outputs = {{"out", "of input_shape"}},
  .flags = op_internal | grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<AvgPoolGradAttrs>();
    return grad_type(c, pooled_shape(c, a, 2, a.input_shape), a.input_shape);
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<AvgPoolGradAttrs>();
    return {ops::avg_pool2d(g[0], a.kernel, avg_options<ops::AvgPool2dOptions>(a))};
  },
  .onnx_build = avg_pool2d_grad_onnx,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, cancels);
      s({{2, 3, 2, 3}}, AvgPoolGradAttrs{{2, 3, 4, 6}, {2}});
      s({{2, 3, 4}}, AvgPoolGradAttrs{{2, 5, 5}, {3, 2}, {2, 1}, {1, 0}});
      s({{2, 2, 4, 3}}, AvgPoolGradAttrs{{2, 2, 6, 5}, {3}, {2}, {1}, true, false});
      s.error(Code::shape, {{2, 3, 2, 2}}, AvgPoolGradAttrs{{2, 3, 4, 6}, {2}});
    },
};
const Op adaptive_avg_pool1d = {
  .name = "adaptive_avg_pool1d",
  .doc = "The means of windows that cover the last dimension evenly: window i is [⌊i L / n⌋, ⌈(i + 1) L / n⌉).",
  .inputs = {{"x", "(N, C, L) or (C, L), floating"}},
  .attrs = attrs<OutputSizeAttrs>(),
  .infer = adaptive_type<1>,
  .expand = [](const Call& c) -> Tensors {
    return as_line(ops::adaptive_avg_pool2d(as_image(c.in(0)), lead(1, c.attrs<OutputSizeAttrs>().output_size)));
  },
  .onnx_build = adaptive_avg_onnx<1>,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, cancels);
      s({{2, 3, 7}}, OutputSizeAttrs{{3}});
      s({{3, 4}}, OutputSizeAttrs{{1}});
      s.error(Code::invalid_argument, {{2, 3, 7}}, OutputSizeAttrs{{-1}});
      s.error(Code::shape, {{7}}, OutputSizeAttrs{{3}});
    },
};
const Op adaptive_avg_pool2d = {
  .name = "adaptive_avg_pool2d",
  .doc =
    "The means of windows that cover the last two dimensions evenly: window i of n is [⌊i H / n⌋, ⌈(i + 1) H / n⌉).",
  .inputs = {{"x", floats}},
  .attrs = attrs<OutputSizeAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = adaptive_type<2>,
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {ops::adaptive_avg_pool2d_grad(g[0], c.shape(0))}; },
  .onnx_build = adaptive_avg_onnx<2>,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, cancels);
      s({{2, 3, 5, 7}}, OutputSizeAttrs{{2, 3}});
      s({{2, 3, 4, 4}}, OutputSizeAttrs{{1}});
      s({{3, 3, 2}}, OutputSizeAttrs{{5, 2}});
      s.error(Code::invalid_argument, {{2, 3, 4, 4}}, OutputSizeAttrs{{1, 2, 3}});
      s.error(Code::shape, {{4, 4}}, OutputSizeAttrs{{1}});
      s.error(Code::dtype, {{2, 3, 4, 4}}, OutputSizeAttrs{{1}}, {DType::i32});
    },
};
const Op adaptive_avg_pool2d_grad = {
  .name = "adaptive_avg_pool2d_grad",
  .doc = "The gradient of adaptive_avg_pool2d's x.",
  .inputs = {{"g", "gradient of adaptive_avg_pool2d's result"}},
  .attrs = attrs<PoolInputShapeAttrs>(),
  .outputs = {{"out", "of input_shape"}},
  .flags = op_internal | grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    const Ints& x = c.attrs<PoolInputShapeAttrs>().input_shape;
    return grad_type(c, last_two_of(c, x), x);
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const Shape& y = c.shape(0);
    return {ops::adaptive_avg_pool2d(g[0], {y[y.size() - 2], y[y.size() - 1]})};
  },
  .onnx_build = adaptive_avg_pool2d_grad_onnx,
  .samples =
    [](Sampler& s) {
      s.tolerance(2, cancels);
      s({{2, 3, 2, 3}}, PoolInputShapeAttrs{{2, 3, 5, 7}});
      s({{3, 1, 1}}, PoolInputShapeAttrs{{3, 4, 4}});
      s.error(Code::shape, {{2, 3, 2, 3}}, PoolInputShapeAttrs{{2, 2, 5, 7}});
    },
};
const Op adaptive_max_pool2d = {
  .name = "adaptive_max_pool2d",
  .doc = "The maxima of the windows of adaptive_avg_pool2d; NaN wins.",
  .inputs = {{"x", any_number}},
  .attrs = attrs<OutputSizeAttrs>(),
  .outputs = {{"out", "the windows' maxima in x's dtype"}, {flat_indices, index_doc}},
  .flags = keeps_indices,
  .infer = [](const Call& c) -> Types {
    require_number(c);
    Shape out = resized(c, c.shape(0), 2);
    Shape strides = image_strides(c, out);
    return {{c.dtype(0), out, strides}, {DType::i64, out, strides}};
  },
  .grad = max_gradient,
  .onnx_build = adaptive_max_pool2d_onnx,
  .samples =
    [](Sampler& s) {
      s.floats_and_ints();
      s({{{2, 3, 5, 7}, Draw::distinct}}, OutputSizeAttrs{{2, 3}});
      s({{{3, 4, 4}, Draw::distinct}}, OutputSizeAttrs{{1}});
      s.error(Code::invalid_argument, {{2, 3, 4, 4}}, OutputSizeAttrs{{-1}});
      s.error(Code::shape, {{4, 4}}, OutputSizeAttrs{{1}});
    },
};

}  // namespace stn::op

namespace stn {
OpList pool_ops() {
  using namespace op;
  return {&max_pool1d,          &max_pool2d,          &max_pool2d_grad,
          &avg_pool1d,          &avg_pool2d,          &avg_pool2d_grad,
          &adaptive_avg_pool1d, &adaptive_avg_pool2d, &adaptive_avg_pool2d_grad,
          &adaptive_max_pool2d};
}
}  // namespace stn
