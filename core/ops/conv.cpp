// Convolutions.  conv2d is bilinear in x and weight, so its gradients and theirs are three ops that call each other.
#include "core/op/types/conv.h"

#include "core/base/checked.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"
#include "core/ops/window.h"

namespace stn::op {

namespace {

using ops::per_dim;

std::string text(std::span<const int64_t> sizes) { return to_string(sizes); }

// The shape of the convolution's result; all that can be wrong with x, weight and the attributes is raised here.
template <class A>
Shape conv_shape(const Call& c, const A& a, int dims, const Shape& x, const Shape& weight) {
  Ints stride = per_dim(c, "stride", a.stride, dims, 1), padding = per_dim(c, "padding", a.padding, dims, 0),
       dilation = per_dim(c, "dilation", a.dilation, dims, 1);
  if (x.size() != dims + 1 && x.size() != dims + 2)
    c.fail(Code::shape, "x", "must have ", dims + 2, " dimensions, or ", dims + 1, " without a batch, not ", text(x));
  if (weight.size() != dims + 2)
    c.fail(Code::shape, "weight", "must have ", dims + 2, " dimensions, not ", text(weight));
  if (a.groups < 1 || weight[0] % a.groups)
    c.fail(Code::invalid_argument, "groups", a.groups, " must be positive and divide the ", weight[0],
           " output channels");
  int channel = x.size() - dims - 1;
  if (x[channel] != checked_mul(weight[1], a.groups))
    c.fail(Code::shape, "x", "has ", x[channel], " channels where weight ", text(weight), " and ", a.groups,
           " groups expect ", weight[1] * a.groups);
  Shape out = x;
  out[channel] = weight[0];
  for (int i = 0; i < dims; ++i) {
    int64_t k = weight[i + 2];
    if (k < 1) c.fail(Code::shape, "weight", "has an empty kernel: ", text(weight));
    int64_t padded = checked_add(x[channel + 1 + i], 2 * padding[i]), extent = checked_mul(dilation[i], k - 1) + 1;
    if (padded < extent)
      c.fail(Code::shape, "weight", "its kernel reaches over ", extent, " values where the padded x has ", padded);
    out[channel + 1 + i] = (padded - extent) / stride[i] + 1;
  }
  return out;
}

// Images stay NHWC where they are so, and become NHWC where the device is faster then: the strides of a result of
// `shape` after x.  Empty: contiguous.
Shape image_strides(const Call& c, const Tensor& x, const Shape& shape) {
  constexpr int64_t kWorth = 16;  // channels: a vector
  if (shape.size() != 4 || shape[1] < 2) return {};
  bool faster = shape[1] >= kWorth && c.device->channels_last[static_cast<size_t>(x.dtype())];
  return faster || channels_last(x.layout()) ? channels_last_strides(shape) : Shape{};
}

void require_numbers(const Call& c) {
  for (size_t i = 0; i < c.inputs.size(); ++i) {
    if (!c.has(i)) continue;
    std::string name(c.op->inputs[i].name);
    if (c.dtype(i) == DType::bool_) c.fail(Code::dtype, name.c_str(), "must not be bool");
    if (c.dtype(i) != c.dtype(0))
      c.fail(Code::dtype, name.c_str(), "is ", c.dtype(i), " where ", c.op->inputs[0].name, " is ", c.dtype(0),
             ": cast one of them");
  }
}

template <int dims>
Types conv_type(const Call& c) {
  require_numbers(c);
  Shape out = conv_shape(c, c.attrs<ConvAttrs>(), dims, c.shape(0), c.shape(1));
  if (c.has(2) && c.shape(2) != Shape{c.shape(1)[0]}) c.fail(Code::shape, "bias", "must be [", c.shape(1)[0], "]");
  return {{c.dtype(0), out, dims == 2 ? image_strides(c, c.in(0), out) : Shape{}}};
}

// Of the two gradients: input 0 is the result's gradient.
void check_gradient(const Call& c, const Shape& expected) {
  require_numbers(c);
  c.require_floating(0);
  if (c.shape(0) != expected) c.fail(Code::shape, "g", "must be ", text(expected));
}

// The options of a typed call from attributes.
template <class Options, class A>
Options options(const A& a) {
  return {.stride = a.stride, .padding = a.padding, .dilation = a.dilation, .groups = a.groups};
}
template <class A>
Tensor forward(const Tensor& x, const Tensor& weight, const A& a) {
  return ops::conv2d(x, weight, {}, options<ops::Conv2dOptions>(a));
}
template <class A>
Tensor input_grad(const Tensor& g, const Tensor& weight, const Shape& x, const A& a) {
  return ops::conv2d_input_grad(g, weight, x, options<ops::Conv2dInputGradOptions>(a));
}
template <class A>
Tensor weight_grad(const Tensor& g, const Tensor& x, const Shape& weight, const A& a) {
  return ops::conv2d_weight_grad(g, x, weight, options<ops::Conv2dWeightGradOptions>(a));
}

Tensors conv1d_expand(const Call& c) {
  const auto& a = c.attrs<ConvAttrs>();
  Tensor y = ops::conv2d(
    ops::unsqueeze(c.in(0), -2), ops::unsqueeze(c.in(1), -2), c.has(2) ? c.in(2) : Tensor(),
    {.stride = {1, a.stride[0]}, .padding = {0, a.padding[0]}, .dilation = {1, a.dilation[0]}, .groups = a.groups});
  return {ops::squeeze(y, {.axes = {-2}})};
}

Grads conv2d_gradient(const Call& c, const Tensors& g) {
  const auto& a = c.attrs<ConvAttrs>();
  Grads r;
  r.resize(3);
  if (c.in(0).requires_grad()) r[0] = input_grad(g[0], c.in(1), c.shape(0), a);
  if (c.in(1).requires_grad()) r[1] = weight_grad(g[0], c.in(0), c.shape(1), a);
  if (c.has(2) && c.in(2).requires_grad())
    r[2] = ops::sum(g[0], {.axes = g[0].dim() == 4 ? Ints{0, 2, 3} : Ints{1, 2}});
  return r;
}

const std::vector<Io> conv_inputs(const char* x, const char* weight) {
  return {{"x", x}, {"weight", weight}, {"bias?", "(out_channels), x's dtype; none: 0"}};
}
// ONNX's attributes of a convolution over `dims` dimensions.
template <class A>
OnnxAttrs onnx_attrs(const A& a, int dims) {
  Ints stride, padding, dilation;
  for (int i = 0; i < dims; ++i) {
    stride.push_back(of_dim(a.stride, i));
    padding.push_back(of_dim(a.padding, i));
    dilation.push_back(of_dim(a.dilation, i));
  }
  for (int i = 0; i < dims; ++i) padding.push_back(padding[i]);  // all before, then all after
  return {{"strides", stride}, {"pads", padding}, {"dilations", dilation}, {"group", a.groups}};
}
template <int dims>
bool conv_onnx(OnnxBuilder& b, const Call& c) {
  DType d = onnx_compute(c.dtype(0));
  if (!is_floating(d)) return false;
  if (c.in(0).numel() == 0 && b.same([](const Call& k) { return k.in(0).numel(); }))
    return to_onnx::filled(b, c.out().dtype(), 0);  // no batch, no channels: nothing to convolve
  OnnxValue y = b.node("Conv", {to_onnx::batched(b, c, 0, d, dims + 2), b.in(1, d), b.in(2, d)},
                       onnx_attrs(c.attrs<ConvAttrs>(), dims));
  b.out(0, to_onnx::unbatched(b, c, y, dims + 2), d);
  return true;
}

constexpr auto tolerance = "sums of products, in another order or by fewer of them";
// Of samples that are large enough for faster algorithms: too large for gradients by differences.
SampleInput large(std::initializer_list<int64_t> shape) { return SampleInput(shape).constant(); }

}  // namespace

extern const Op conv1d, conv2d, conv2d_input_grad, conv2d_weight_grad;

const Op conv1d = {
  .name = "conv1d",
  .doc = "Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.",
  .inputs = conv_inputs("(N, in_channels, L) or (in_channels, L), any number dtype",
                        "(out_channels, in_channels / groups, K), x's dtype"),
  .attrs = attrs<ConvAttrs>(),
  .outputs = {{"out", "(N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1)"}},
  .flags = autocast_low,
  .infer = conv_type<1>,
  .expand = conv1d_expand,
  .onnx_build = conv_onnx<1>,
  .samples =
    [](Sampler& s) {
      s.tolerance(8, tolerance);
      s({{2, 3, 7}, {4, 3, 3}, {4}});
      s({{3, 7}, {2, 3, 3}, SampleInput::none()}, ConvAttrs{.stride = {2}, .padding = {1}});
      s({{2, 4, 9}, {6, 2, 3}, {6}}, ConvAttrs{.dilation = {2}, .groups = 2});
      s({{0, 3, 7}, {4, 3, 3}, {4}});
      s.error(Code::shape, {{2, 3, 7}, {4, 2, 3}, {4}});
      s.error(Code::shape, {{2, 3, 2}, {4, 3, 3}, {4}});
      s.error(Code::shape, {{2, 3, 7}, {4, 3, 3}, {3}});
      s.error(Code::invalid_argument, {{2, 3, 7}, {4, 3, 3}, {4}}, ConvAttrs{.stride = {0}});
      s.error(Code::invalid_argument, {{2, 3, 7}, {4, 3, 3}, {4}}, ConvAttrs{.padding = {1, 1}});
    },
};
const Op conv2d = {
  .name = "conv2d",
  .doc = "Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.",
  .inputs = conv_inputs("(N, in_channels, H, W) or (in_channels, H, W), any number dtype",
                        "(out_channels, in_channels / groups, kH, kW), x's dtype"),
  .attrs = attrs<ConvAttrs>(),
  .outputs = {{"out", "(N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1"}},
  .flags = autocast_low,
  .infer = conv_type<2>,
  .grad = conv2d_gradient,
  .onnx_build = conv_onnx<2>,
  .samples =
    [](Sampler& s) {
      s.floats_and_ints();
      s.tolerance(16, tolerance);
      s({{2, 3, 5, 4}, {4, 3, 3, 3}, {4}});
      s({{3, 5, 4}, {2, 3, 2, 2}, SampleInput::none()});
      s({{2, 2, 5, 5}, {3, 2, 3, 2}, {3}}, ConvAttrs{.stride = {2}, .padding = {1, 0}});
      s({{1, 4, 6, 5}, {6, 2, 2, 2}, {6}}, ConvAttrs{.padding = {1}, .dilation = {2, 1}, .groups = 2});
      s({{2, 3, 4, 4}, {3, 1, 3, 3}, SampleInput::none()}, ConvAttrs{.padding = {1}, .groups = 3});
      s({{2, 3, 3, 3}, {4, 3, 1, 1}, {4}});
      s({{0, 3, 5, 4}, {2, 3, 3, 3}, {2}});
      s({large({3, 15, 7, 8}), large({16, 15, 3, 3}), {16}}, ConvAttrs{.padding = {1}});
      s({large({1, 31, 14, 13}), large({16, 31, 3, 3}), SampleInput::none()});
      s.error(Code::shape, {{2, 3, 5, 4}, {4, 2, 3, 3}, {4}});
      s.error(Code::shape, {{2, 3, 2, 2}, {4, 3, 3, 3}, {4}});
      s.error(Code::shape, {{5, 4}, {4, 3, 3, 3}, {4}});
      s.error(Code::shape, {{2, 3, 5, 4}, {4, 3, 3}, {4}});
      s.error(Code::shape, {{2, 3, 5, 4}, {4, 3, 3, 3}, {3}});
      s.error(Code::invalid_argument, {{2, 4, 5, 4}, {3, 2, 3, 3}, {3}}, ConvAttrs{.groups = 2});
      s.error(Code::invalid_argument, {{2, 3, 5, 4}, {4, 3, 3, 3}, {4}}, ConvAttrs{.dilation = {0}});
      s.error(Code::dtype, {{2, 3, 5, 4}, {4, 3, 3, 3}, {4}}, {DType::f32, DType::f64, DType::f32});
    },
};
const Op conv2d_input_grad = {
  .name = "conv2d_input_grad",
  .doc = "The gradient of conv2d's x: the transposed convolution of g with weight.",
  .inputs = {{"g", "gradient of conv2d's result"}, {"weight", "conv2d's weight"}},
  .attrs = attrs<ConvInputGradAttrs>(),
  .outputs = {{"out", "of input_shape"}},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<ConvInputGradAttrs>();
    check_gradient(c, conv_shape(c, a, 2, a.input_shape, c.shape(1)));
    return {{c.dtype(0), a.input_shape, image_strides(c, c.in(0), a.input_shape)}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<ConvInputGradAttrs>();
    return {forward(g[0], c.in(1), a), weight_grad(c.in(0), g[0], c.shape(1), a)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<ConvInputGradAttrs>();
      DType d = onnx_compute(c.dtype(0));
      Conv2dSizes z(a.input_shape, c.shape(1), a);
      OnnxAttrs attrs = onnx_attrs(a, 2);
      auto rest = [](int64_t x, int64_t k, int64_t out, int64_t stride, int64_t padding, int64_t dilation) {
        return x - ((out - 1) * stride - 2 * padding + dilation * (k - 1) + 1);
      };
      attrs.emplace_back("output_padding", Ints{rest(z.h, z.kh, z.oh, z.stride[0], z.padding[0], z.dilation[0]),
                                                rest(z.w, z.kw, z.ow, z.stride[1], z.padding[1], z.dilation[1])});
      OnnxValue x = b.node("ConvTranspose", {to_onnx::batched(b, c, 0, d, 4), b.in(1, d)}, attrs);
      b.out(0, to_onnx::unbatched(b, c, x, 4), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.tolerance(16, tolerance);
      s({{2, 4, 3, 2}, {4, 3, 3, 3}}, ConvInputGradAttrs{{2, 3, 5, 4}});
      s({{2, 4, 3}, {2, 3, 2, 2}}, ConvInputGradAttrs{{3, 5, 4}});
      s({{2, 3, 3, 2}, {3, 2, 3, 2}}, ConvInputGradAttrs{{2, 2, 5, 5}, {2}, {1, 0}});
      s({{1, 6, 6, 6}, {6, 2, 2, 2}}, ConvInputGradAttrs{{1, 4, 6, 5}, {1}, {1}, {2, 1}, 2});
      s({large({3, 16, 7, 8}), large({16, 15, 3, 3})}, ConvInputGradAttrs{{3, 15, 7, 8}, {1}, {1}});
      s({large({1, 15, 14, 13}), large({15, 30, 3, 3})}, ConvInputGradAttrs{{1, 30, 12, 11}, {1}, {2}});
      s.error(Code::shape, {{2, 4, 3, 3}, {4, 3, 3, 3}}, ConvInputGradAttrs{{2, 3, 5, 4}});
    },
};
const Op conv2d_weight_grad = {
  .name = "conv2d_weight_grad",
  .doc = "The gradient of conv2d's weight: the correlation of x with g.",
  .inputs = {{"g", "gradient of conv2d's result"}, {"x", "conv2d's x"}},
  .attrs = attrs<ConvWeightGradAttrs>(),
  .outputs = {{"out", "of weight_shape"}},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<ConvWeightGradAttrs>();
    check_gradient(c, conv_shape(c, a, 2, c.shape(1), a.weight_shape));
    return {{c.dtype(0), a.weight_shape, {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<ConvWeightGradAttrs>();
    return {forward(c.in(1), g[0], a), input_grad(c.in(0), g[0], c.shape(1), a)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      // A convolution of x by g: channels as batch, batch as channels, stride and dilation exchanged.
      const auto& a = c.attrs<ConvWeightGradAttrs>();
      if (c.in(0).numel() == 0) return to_onnx::filled(b, c.dtype(0), 0);
      DType d = onnx_compute(c.dtype(0));
      ConvAttrs inner{.stride = a.dilation, .padding = a.padding, .dilation = a.stride, .groups = a.groups};
      OnnxValue x = to_onnx::batched(b, c, 1, d, 4), g = to_onnx::batched(b, c, 0, d, 4);
      int64_t channels = a.weight_shape[1], h = c.shape(1)[c.dim(1) - 2], w = c.shape(1)[c.dim(1) - 1];
      x = b.node("Reshape", {x, b.ints({0, a.groups, channels, h, w})});
      x = b.node("Transpose", {x}, {{"perm", Ints{2, 1, 0, 3, 4}}});
      x = b.node("Reshape", {x, b.ints({channels, -1, h, w})});
      g = b.node("Transpose", {g}, {{"perm", Ints{1, 0, 2, 3}}});
      OnnxValue y = b.node("Conv", {x, g}, onnx_attrs(inner, 2));
      // What a stride left over at the end makes y larger than the kernel.
      y = b.node("Slice", {y, b.ints({0, 0}), b.ints({a.weight_shape[2], a.weight_shape[3]}), b.ints({2, 3})});
      b.out(0, b.node("Transpose", {y}, {{"perm", Ints{1, 0, 2, 3}}}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.tolerance(16, tolerance);
      s({{2, 4, 3, 2}, {2, 3, 5, 4}}, ConvWeightGradAttrs{{4, 3, 3, 3}});
      s({{2, 4, 3}, {3, 5, 4}}, ConvWeightGradAttrs{{2, 3, 2, 2}});
      s({{2, 3, 3, 2}, {2, 2, 5, 5}}, ConvWeightGradAttrs{{3, 2, 3, 2}, {2}, {1, 0}});
      s({{1, 6, 6, 6}, {1, 4, 6, 5}}, ConvWeightGradAttrs{{6, 2, 2, 2}, {1}, {1}, {2, 1}, 2});
      s({{0, 4, 3, 2}, {0, 3, 5, 4}}, ConvWeightGradAttrs{{4, 3, 3, 3}});
      s({large({3, 16, 7, 8}), large({3, 15, 7, 8})}, ConvWeightGradAttrs{{16, 15, 3, 3}, {1}, {1}});
      s({large({1, 16, 12, 11}), large({1, 28, 14, 13})}, ConvWeightGradAttrs{{16, 28, 3, 3}});
      s.error(Code::shape, {{2, 4, 3, 3}, {2, 3, 5, 4}}, ConvWeightGradAttrs{{4, 3, 3, 3}});
    },
};

}  // namespace stn::op

namespace stn {
OpList conv_ops() {
  using namespace op;
  return {&conv1d, &conv2d, &conv2d_input_grad, &conv2d_weight_grad};
}
}  // namespace stn
