// Generated from the op records; do not edit.
#include "core/ops/generated/calls.h"

namespace stn::op {
extern const Op zeros;
extern const Op ones;
extern const Op full;
extern const Op arange;
extern const Op linspace;
extern const Op eye;
extern const Op rand;
extern const Op randn;
extern const Op randint;
extern const Op randperm;
extern const Op zeros_like;
extern const Op ones_like;
extern const Op full_like;
extern const Op rand_like;
extern const Op randn_like;
extern const Op bernoulli;
extern const Op cast;
extern const Op to_device;
extern const Op contiguous;
extern const Op clone;
extern const Op detach;
extern const Op neg;
extern const Op abs;
extern const Op sign;
extern const Op exp;
extern const Op exp2;
extern const Op expm1;
extern const Op log;
extern const Op log2;
extern const Op log10;
extern const Op log1p;
extern const Op sqrt;
extern const Op rsqrt;
extern const Op square;
extern const Op reciprocal;
extern const Op sin;
extern const Op cos;
extern const Op tan;
extern const Op asin;
extern const Op acos;
extern const Op atan;
extern const Op sinh;
extern const Op cosh;
extern const Op tanh;
extern const Op asinh;
extern const Op acosh;
extern const Op atanh;
extern const Op erf;
extern const Op erfc;
extern const Op floor;
extern const Op ceil;
extern const Op round;
extern const Op trunc;
extern const Op isnan;
extern const Op isinf;
extern const Op isfinite;
extern const Op logical_not;
extern const Op sigmoid;
extern const Op log_sigmoid;
extern const Op relu;
extern const Op relu6;
extern const Op leaky_relu;
extern const Op elu;
extern const Op selu;
extern const Op silu;
extern const Op mish;
extern const Op hardswish;
extern const Op hardsigmoid;
extern const Op gelu;
extern const Op softplus;
extern const Op relu_grad;
extern const Op sigmoid_grad;
extern const Op tanh_grad;
extern const Op gelu_grad;
extern const Op silu_grad;
extern const Op leaky_relu_grad;
extern const Op elu_grad;
extern const Op softplus_grad;
extern const Op add;
extern const Op sub;
extern const Op mul;
extern const Op div;
extern const Op pow;
extern const Op maximum;
extern const Op minimum;
extern const Op fmod;
extern const Op remainder;
extern const Op floor_divide;
extern const Op atan2;
extern const Op eq;
extern const Op ne;
extern const Op lt;
extern const Op le;
extern const Op gt;
extern const Op ge;
extern const Op logical_and;
extern const Op logical_or;
extern const Op logical_xor;
extern const Op add_scalar;
extern const Op sub_scalar;
extern const Op rsub_scalar;
extern const Op mul_scalar;
extern const Op div_scalar;
extern const Op rdiv_scalar;
extern const Op pow_scalar;
extern const Op rpow_scalar;
extern const Op fmod_scalar;
extern const Op remainder_scalar;
extern const Op floor_divide_scalar;
extern const Op eq_scalar;
extern const Op ne_scalar;
extern const Op lt_scalar;
extern const Op le_scalar;
extern const Op gt_scalar;
extern const Op ge_scalar;
extern const Op where;
extern const Op lerp;
extern const Op addcmul;
extern const Op addcdiv;
extern const Op masked_fill;
extern const Op clamp;
extern const Op sum;
extern const Op mean;
extern const Op prod;
extern const Op max;
extern const Op min;
extern const Op argmax;
extern const Op argmin;
extern const Op var;
extern const Op std;
extern const Op logsumexp;
extern const Op all;
extern const Op any;
extern const Op norm;
extern const Op count_nonzero;
extern const Op global_norm;
extern const Op cumsum;
extern const Op cumprod;
extern const Op matmul;
extern const Op linear;
extern const Op view;
extern const Op reshape;
extern const Op flatten;
extern const Op unflatten;
extern const Op transpose;
extern const Op permute;
extern const Op squeeze;
extern const Op unsqueeze;
extern const Op expand;
extern const Op slice;
extern const Op select;
extern const Op narrow;
extern const Op unfold;
extern const Op diagonal;
extern const Op as_strided;
extern const Op view_scatter;
extern const Op cat;
extern const Op stack;
extern const Op split;
extern const Op chunk;
extern const Op flip;
extern const Op roll;
extern const Op repeat;
extern const Op pad;
extern const Op tril;
extern const Op triu;
extern const Op index_select;
extern const Op index_add;
extern const Op gather;
extern const Op scatter;
extern const Op scatter_add;
extern const Op take_along_axis;
extern const Op masked_select;
extern const Op masked_scatter_grad;
extern const Op one_hot;
extern const Op embedding;
extern const Op embedding_grad;
extern const Op sort;
extern const Op argsort;
extern const Op topk;
extern const Op softmax;
extern const Op log_softmax;
extern const Op softmax_grad;
extern const Op log_softmax_grad;
extern const Op conv1d;
extern const Op conv2d;
extern const Op conv2d_input_grad;
extern const Op conv2d_weight_grad;
extern const Op max_pool1d;
extern const Op max_pool2d;
extern const Op max_pool2d_grad;
extern const Op avg_pool1d;
extern const Op avg_pool2d;
extern const Op avg_pool2d_grad;
extern const Op adaptive_avg_pool1d;
extern const Op adaptive_avg_pool2d;
extern const Op adaptive_avg_pool2d_grad;
extern const Op adaptive_max_pool2d;
extern const Op batch_norm;
extern const Op batch_norm_grad;
extern const Op layer_norm;
extern const Op layer_norm_grad;
extern const Op dropout;
extern const Op dropout2d;
extern const Op dropout_mask;
extern const Op masked_scale;
extern const Op cross_entropy;
extern const Op softmax_cross_entropy;
extern const Op softmax_cross_entropy_grad;
extern const Op nll_loss;
extern const Op bce_with_logits;
extern const Op mse_loss;
extern const Op l1_loss;
extern const Op smooth_l1_loss;
extern const Op sgd_update;
extern const Op adam_update;
extern const Op rmsprop_update;
extern const Op clip_grads_with_norm;
extern const Op amp_unscale;
extern const Op amp_update_scale;
extern const Op fused;
extern const Op linear_fused;
extern const Op matmul_fused;
extern const Op batch_norm_fused;
extern const Op layer_norm_grad_fused;
extern const Op fused_layer_norm;
extern const Op conv2d_fused;
extern const Op batch_norm_relu;
extern const Op batch_norm_relu_grad;
}  // namespace stn::op

namespace stn::ops {

// Attributes are written by field index: the records own the structs.
namespace {
struct Attrs {
  explicit Attrs(const Op& op) : type(*op.attrs) { std::memcpy(bytes, type.defaults, type.size); }
  template <class T>
  void set(size_t field, const T& v) { std::memcpy(bytes + type.fields[field].offset, &v, sizeof v); }
  const AttrType& type;
  alignas(16) char bytes[1024];
};
}  // namespace

Tensor zeros(const Ints& shape, const ZerosOptions& options) {
  Attrs attrs(op::zeros);
  attrs.set(0, shape);
  attrs.set(1, options.dtype);
  attrs.set(2, options.device);
  return std::move(apply(op::zeros, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor ones(const Ints& shape, const OnesOptions& options) {
  Attrs attrs(op::ones);
  attrs.set(0, shape);
  attrs.set(1, options.dtype);
  attrs.set(2, options.device);
  return std::move(apply(op::ones, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor full(const Ints& shape, double value, const FullOptions& options) {
  Attrs attrs(op::full);
  attrs.set(0, shape);
  attrs.set(1, value);
  attrs.set(2, options.dtype);
  attrs.set(3, options.device);
  return std::move(apply(op::full, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor arange(double start, double end, const ArangeOptions& options) {
  Attrs attrs(op::arange);
  attrs.set(0, start);
  attrs.set(1, end);
  attrs.set(2, options.step);
  attrs.set(3, options.dtype);
  attrs.set(4, options.device);
  return std::move(apply(op::arange, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor linspace(double start, double end, int64_t steps, const LinspaceOptions& options) {
  Attrs attrs(op::linspace);
  attrs.set(0, start);
  attrs.set(1, end);
  attrs.set(2, steps);
  attrs.set(3, options.dtype);
  attrs.set(4, options.device);
  return std::move(apply(op::linspace, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor eye(int64_t n, const EyeOptions& options) {
  Attrs attrs(op::eye);
  attrs.set(0, n);
  attrs.set(1, options.m);
  attrs.set(2, options.dtype);
  attrs.set(3, options.device);
  return std::move(apply(op::eye, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor rand(const Ints& shape, const RandOptions& options) {
  Attrs attrs(op::rand);
  attrs.set(0, shape);
  attrs.set(1, options.dtype);
  attrs.set(2, options.device);
  return std::move(apply(op::rand, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor randn(const Ints& shape, const RandnOptions& options) {
  Attrs attrs(op::randn);
  attrs.set(0, shape);
  attrs.set(1, options.dtype);
  attrs.set(2, options.device);
  return std::move(apply(op::randn, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor randint(int64_t low, int64_t high, const Ints& shape, const RandintOptions& options) {
  Attrs attrs(op::randint);
  attrs.set(0, low);
  attrs.set(1, high);
  attrs.set(2, shape);
  attrs.set(3, options.dtype);
  attrs.set(4, options.device);
  return std::move(apply(op::randint, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor randperm(int64_t n, const RandpermOptions& options) {
  Attrs attrs(op::randperm);
  attrs.set(0, n);
  attrs.set(1, options.dtype);
  attrs.set(2, options.device);
  return std::move(apply(op::randperm, std::span<const Tensor>(), attrs.bytes)[0]);
}
Tensor zeros_like(const Tensor& x, const ZerosLikeOptions& options) {
  Attrs attrs(op::zeros_like);
  attrs.set(0, options.dtype);
  return std::move(apply(op::zeros_like, Borrowed(x), attrs.bytes)[0]);
}
Tensor ones_like(const Tensor& x, const OnesLikeOptions& options) {
  Attrs attrs(op::ones_like);
  attrs.set(0, options.dtype);
  return std::move(apply(op::ones_like, Borrowed(x), attrs.bytes)[0]);
}
Tensor full_like(const Tensor& x, double value, const FullLikeOptions& options) {
  Attrs attrs(op::full_like);
  attrs.set(0, value);
  attrs.set(1, options.dtype);
  return std::move(apply(op::full_like, Borrowed(x), attrs.bytes)[0]);
}
Tensor rand_like(const Tensor& x, const RandLikeOptions& options) {
  Attrs attrs(op::rand_like);
  attrs.set(0, options.dtype);
  return std::move(apply(op::rand_like, Borrowed(x), attrs.bytes)[0]);
}
Tensor randn_like(const Tensor& x, const RandnLikeOptions& options) {
  Attrs attrs(op::randn_like);
  attrs.set(0, options.dtype);
  return std::move(apply(op::randn_like, Borrowed(x), attrs.bytes)[0]);
}
Tensor bernoulli(const Tensor& x) {
  return std::move(apply(op::bernoulli, Borrowed(x), nullptr)[0]);
}
Tensor cast(const Tensor& x, DType dtype) {
  Attrs attrs(op::cast);
  attrs.set(0, dtype);
  return std::move(apply(op::cast, Borrowed(x), attrs.bytes)[0]);
}
Tensor to_device(const Tensor& x, Device* device) {
  Attrs attrs(op::to_device);
  attrs.set(0, device);
  return std::move(apply(op::to_device, Borrowed(x), attrs.bytes)[0]);
}
Tensor contiguous(const Tensor& x) {
  return std::move(apply(op::contiguous, Borrowed(x), nullptr)[0]);
}
Tensor clone(const Tensor& x) {
  return std::move(apply(op::clone, Borrowed(x), nullptr)[0]);
}
Tensor detach(const Tensor& x) {
  return std::move(apply(op::detach, Borrowed(x), nullptr)[0]);
}
Tensor neg(const Tensor& x) {
  return std::move(apply(op::neg, Borrowed(x), nullptr)[0]);
}
Tensor abs(const Tensor& x) {
  return std::move(apply(op::abs, Borrowed(x), nullptr)[0]);
}
Tensor sign(const Tensor& x) {
  return std::move(apply(op::sign, Borrowed(x), nullptr)[0]);
}
Tensor exp(const Tensor& x) {
  return std::move(apply(op::exp, Borrowed(x), nullptr)[0]);
}
Tensor exp2(const Tensor& x) {
  return std::move(apply(op::exp2, Borrowed(x), nullptr)[0]);
}
Tensor expm1(const Tensor& x) {
  return std::move(apply(op::expm1, Borrowed(x), nullptr)[0]);
}
Tensor log(const Tensor& x) {
  return std::move(apply(op::log, Borrowed(x), nullptr)[0]);
}
Tensor log2(const Tensor& x) {
  return std::move(apply(op::log2, Borrowed(x), nullptr)[0]);
}
Tensor log10(const Tensor& x) {
  return std::move(apply(op::log10, Borrowed(x), nullptr)[0]);
}
Tensor log1p(const Tensor& x) {
  return std::move(apply(op::log1p, Borrowed(x), nullptr)[0]);
}
Tensor sqrt(const Tensor& x) {
  return std::move(apply(op::sqrt, Borrowed(x), nullptr)[0]);
}
Tensor rsqrt(const Tensor& x) {
  return std::move(apply(op::rsqrt, Borrowed(x), nullptr)[0]);
}
Tensor square(const Tensor& x) {
  return std::move(apply(op::square, Borrowed(x), nullptr)[0]);
}
Tensor reciprocal(const Tensor& x) {
  return std::move(apply(op::reciprocal, Borrowed(x), nullptr)[0]);
}
Tensor sin(const Tensor& x) {
  return std::move(apply(op::sin, Borrowed(x), nullptr)[0]);
}
Tensor cos(const Tensor& x) {
  return std::move(apply(op::cos, Borrowed(x), nullptr)[0]);
}
Tensor tan(const Tensor& x) {
  return std::move(apply(op::tan, Borrowed(x), nullptr)[0]);
}
Tensor asin(const Tensor& x) {
  return std::move(apply(op::asin, Borrowed(x), nullptr)[0]);
}
Tensor acos(const Tensor& x) {
  return std::move(apply(op::acos, Borrowed(x), nullptr)[0]);
}
Tensor atan(const Tensor& x) {
  return std::move(apply(op::atan, Borrowed(x), nullptr)[0]);
}
Tensor sinh(const Tensor& x) {
  return std::move(apply(op::sinh, Borrowed(x), nullptr)[0]);
}
Tensor cosh(const Tensor& x) {
  return std::move(apply(op::cosh, Borrowed(x), nullptr)[0]);
}
Tensor tanh(const Tensor& x) {
  return std::move(apply(op::tanh, Borrowed(x), nullptr)[0]);
}
Tensor asinh(const Tensor& x) {
  return std::move(apply(op::asinh, Borrowed(x), nullptr)[0]);
}
Tensor acosh(const Tensor& x) {
  return std::move(apply(op::acosh, Borrowed(x), nullptr)[0]);
}
Tensor atanh(const Tensor& x) {
  return std::move(apply(op::atanh, Borrowed(x), nullptr)[0]);
}
Tensor erf(const Tensor& x) {
  return std::move(apply(op::erf, Borrowed(x), nullptr)[0]);
}
Tensor erfc(const Tensor& x) {
  return std::move(apply(op::erfc, Borrowed(x), nullptr)[0]);
}
Tensor floor(const Tensor& x) {
  return std::move(apply(op::floor, Borrowed(x), nullptr)[0]);
}
Tensor ceil(const Tensor& x) {
  return std::move(apply(op::ceil, Borrowed(x), nullptr)[0]);
}
Tensor round(const Tensor& x) {
  return std::move(apply(op::round, Borrowed(x), nullptr)[0]);
}
Tensor trunc(const Tensor& x) {
  return std::move(apply(op::trunc, Borrowed(x), nullptr)[0]);
}
Tensor isnan(const Tensor& x) {
  return std::move(apply(op::isnan, Borrowed(x), nullptr)[0]);
}
Tensor isinf(const Tensor& x) {
  return std::move(apply(op::isinf, Borrowed(x), nullptr)[0]);
}
Tensor isfinite(const Tensor& x) {
  return std::move(apply(op::isfinite, Borrowed(x), nullptr)[0]);
}
Tensor logical_not(const Tensor& x) {
  return std::move(apply(op::logical_not, Borrowed(x), nullptr)[0]);
}
Tensor sigmoid(const Tensor& x) {
  return std::move(apply(op::sigmoid, Borrowed(x), nullptr)[0]);
}
Tensor log_sigmoid(const Tensor& x) {
  return std::move(apply(op::log_sigmoid, Borrowed(x), nullptr)[0]);
}
Tensor relu(const Tensor& x) {
  return std::move(apply(op::relu, Borrowed(x), nullptr)[0]);
}
Tensor relu6(const Tensor& x) {
  return std::move(apply(op::relu6, Borrowed(x), nullptr)[0]);
}
Tensor leaky_relu(const Tensor& x, const LeakyReluOptions& options) {
  Attrs attrs(op::leaky_relu);
  attrs.set(0, options.negative_slope);
  return std::move(apply(op::leaky_relu, Borrowed(x), attrs.bytes)[0]);
}
Tensor elu(const Tensor& x, const EluOptions& options) {
  Attrs attrs(op::elu);
  attrs.set(0, options.alpha);
  return std::move(apply(op::elu, Borrowed(x), attrs.bytes)[0]);
}
Tensor selu(const Tensor& x) {
  return std::move(apply(op::selu, Borrowed(x), nullptr)[0]);
}
Tensor silu(const Tensor& x) {
  return std::move(apply(op::silu, Borrowed(x), nullptr)[0]);
}
Tensor mish(const Tensor& x) {
  return std::move(apply(op::mish, Borrowed(x), nullptr)[0]);
}
Tensor hardswish(const Tensor& x) {
  return std::move(apply(op::hardswish, Borrowed(x), nullptr)[0]);
}
Tensor hardsigmoid(const Tensor& x) {
  return std::move(apply(op::hardsigmoid, Borrowed(x), nullptr)[0]);
}
Tensor gelu(const Tensor& x, const GeluOptions& options) {
  Attrs attrs(op::gelu);
  attrs.set(0, options.approximate);
  return std::move(apply(op::gelu, Borrowed(x), attrs.bytes)[0]);
}
Tensor softplus(const Tensor& x, const SoftplusOptions& options) {
  Attrs attrs(op::softplus);
  attrs.set(0, options.beta);
  attrs.set(1, options.threshold);
  return std::move(apply(op::softplus, Borrowed(x), attrs.bytes)[0]);
}
Tensor relu_grad(const Tensor& g, const Tensor& y) {
  return std::move(apply(op::relu_grad, Borrowed(g, y), nullptr)[0]);
}
Tensor sigmoid_grad(const Tensor& g, const Tensor& y) {
  return std::move(apply(op::sigmoid_grad, Borrowed(g, y), nullptr)[0]);
}
Tensor tanh_grad(const Tensor& g, const Tensor& y) {
  return std::move(apply(op::tanh_grad, Borrowed(g, y), nullptr)[0]);
}
Tensor gelu_grad(const Tensor& g, const Tensor& x, const GeluGradOptions& options) {
  Attrs attrs(op::gelu_grad);
  attrs.set(0, options.approximate);
  return std::move(apply(op::gelu_grad, Borrowed(g, x), attrs.bytes)[0]);
}
Tensor silu_grad(const Tensor& g, const Tensor& x) {
  return std::move(apply(op::silu_grad, Borrowed(g, x), nullptr)[0]);
}
Tensor leaky_relu_grad(const Tensor& g, const Tensor& x, const LeakyReluGradOptions& options) {
  Attrs attrs(op::leaky_relu_grad);
  attrs.set(0, options.negative_slope);
  return std::move(apply(op::leaky_relu_grad, Borrowed(g, x), attrs.bytes)[0]);
}
Tensor elu_grad(const Tensor& g, const Tensor& x, const EluGradOptions& options) {
  Attrs attrs(op::elu_grad);
  attrs.set(0, options.alpha);
  return std::move(apply(op::elu_grad, Borrowed(g, x), attrs.bytes)[0]);
}
Tensor softplus_grad(const Tensor& g, const Tensor& x, const SoftplusGradOptions& options) {
  Attrs attrs(op::softplus_grad);
  attrs.set(0, options.beta);
  attrs.set(1, options.threshold);
  return std::move(apply(op::softplus_grad, Borrowed(g, x), attrs.bytes)[0]);
}
Tensor add(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::add, Borrowed(a, b), nullptr)[0]);
}
Tensor sub(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::sub, Borrowed(a, b), nullptr)[0]);
}
Tensor mul(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::mul, Borrowed(a, b), nullptr)[0]);
}
Tensor div(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::div, Borrowed(a, b), nullptr)[0]);
}
Tensor pow(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::pow, Borrowed(a, b), nullptr)[0]);
}
Tensor maximum(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::maximum, Borrowed(a, b), nullptr)[0]);
}
Tensor minimum(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::minimum, Borrowed(a, b), nullptr)[0]);
}
Tensor fmod(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::fmod, Borrowed(a, b), nullptr)[0]);
}
Tensor remainder(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::remainder, Borrowed(a, b), nullptr)[0]);
}
Tensor floor_divide(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::floor_divide, Borrowed(a, b), nullptr)[0]);
}
Tensor atan2(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::atan2, Borrowed(a, b), nullptr)[0]);
}
Tensor eq(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::eq, Borrowed(a, b), nullptr)[0]);
}
Tensor ne(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::ne, Borrowed(a, b), nullptr)[0]);
}
Tensor lt(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::lt, Borrowed(a, b), nullptr)[0]);
}
Tensor le(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::le, Borrowed(a, b), nullptr)[0]);
}
Tensor gt(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::gt, Borrowed(a, b), nullptr)[0]);
}
Tensor ge(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::ge, Borrowed(a, b), nullptr)[0]);
}
Tensor logical_and(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::logical_and, Borrowed(a, b), nullptr)[0]);
}
Tensor logical_or(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::logical_or, Borrowed(a, b), nullptr)[0]);
}
Tensor logical_xor(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::logical_xor, Borrowed(a, b), nullptr)[0]);
}
Tensor add_scalar(const Tensor& x, double value) {
  Attrs attrs(op::add_scalar);
  attrs.set(0, value);
  return std::move(apply(op::add_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor sub_scalar(const Tensor& x, double value) {
  Attrs attrs(op::sub_scalar);
  attrs.set(0, value);
  return std::move(apply(op::sub_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor rsub_scalar(const Tensor& x, double value) {
  Attrs attrs(op::rsub_scalar);
  attrs.set(0, value);
  return std::move(apply(op::rsub_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor mul_scalar(const Tensor& x, double value) {
  Attrs attrs(op::mul_scalar);
  attrs.set(0, value);
  return std::move(apply(op::mul_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor div_scalar(const Tensor& x, double value) {
  Attrs attrs(op::div_scalar);
  attrs.set(0, value);
  return std::move(apply(op::div_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor rdiv_scalar(const Tensor& x, double value) {
  Attrs attrs(op::rdiv_scalar);
  attrs.set(0, value);
  return std::move(apply(op::rdiv_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor pow_scalar(const Tensor& x, double exponent) {
  Attrs attrs(op::pow_scalar);
  attrs.set(0, exponent);
  return std::move(apply(op::pow_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor rpow_scalar(const Tensor& x, double base) {
  Attrs attrs(op::rpow_scalar);
  attrs.set(0, base);
  return std::move(apply(op::rpow_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor fmod_scalar(const Tensor& x, double value) {
  Attrs attrs(op::fmod_scalar);
  attrs.set(0, value);
  return std::move(apply(op::fmod_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor remainder_scalar(const Tensor& x, double value) {
  Attrs attrs(op::remainder_scalar);
  attrs.set(0, value);
  return std::move(apply(op::remainder_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor floor_divide_scalar(const Tensor& x, double value) {
  Attrs attrs(op::floor_divide_scalar);
  attrs.set(0, value);
  return std::move(apply(op::floor_divide_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor eq_scalar(const Tensor& x, double value) {
  Attrs attrs(op::eq_scalar);
  attrs.set(0, value);
  return std::move(apply(op::eq_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor ne_scalar(const Tensor& x, double value) {
  Attrs attrs(op::ne_scalar);
  attrs.set(0, value);
  return std::move(apply(op::ne_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor lt_scalar(const Tensor& x, double value) {
  Attrs attrs(op::lt_scalar);
  attrs.set(0, value);
  return std::move(apply(op::lt_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor le_scalar(const Tensor& x, double value) {
  Attrs attrs(op::le_scalar);
  attrs.set(0, value);
  return std::move(apply(op::le_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor gt_scalar(const Tensor& x, double value) {
  Attrs attrs(op::gt_scalar);
  attrs.set(0, value);
  return std::move(apply(op::gt_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor ge_scalar(const Tensor& x, double value) {
  Attrs attrs(op::ge_scalar);
  attrs.set(0, value);
  return std::move(apply(op::ge_scalar, Borrowed(x), attrs.bytes)[0]);
}
Tensor where(const Tensor& condition, const Tensor& a, const Tensor& b) {
  return std::move(apply(op::where, Borrowed(condition, a, b), nullptr)[0]);
}
Tensor lerp(const Tensor& a, const Tensor& b, const Tensor& weight) {
  return std::move(apply(op::lerp, Borrowed(a, b, weight), nullptr)[0]);
}
Tensor addcmul(const Tensor& x, const Tensor& a, const Tensor& b, const AddcmulOptions& options) {
  Attrs attrs(op::addcmul);
  attrs.set(0, options.value);
  return std::move(apply(op::addcmul, Borrowed(x, a, b), attrs.bytes)[0]);
}
Tensor addcdiv(const Tensor& x, const Tensor& a, const Tensor& b, const AddcdivOptions& options) {
  Attrs attrs(op::addcdiv);
  attrs.set(0, options.value);
  return std::move(apply(op::addcdiv, Borrowed(x, a, b), attrs.bytes)[0]);
}
Tensor masked_fill(const Tensor& x, const Tensor& mask, double value) {
  Attrs attrs(op::masked_fill);
  attrs.set(0, value);
  return std::move(apply(op::masked_fill, Borrowed(x, mask), attrs.bytes)[0]);
}
Tensor clamp(const Tensor& x, const ClampOptions& options) {
  Attrs attrs(op::clamp);
  attrs.set(0, options.min);
  attrs.set(1, options.max);
  return std::move(apply(op::clamp, Borrowed(x), attrs.bytes)[0]);
}
Tensor sum(const Tensor& x, const SumOptions& options) {
  Attrs attrs(op::sum);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  attrs.set(2, options.dtype);
  return std::move(apply(op::sum, Borrowed(x), attrs.bytes)[0]);
}
Tensor mean(const Tensor& x, const MeanOptions& options) {
  Attrs attrs(op::mean);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::mean, Borrowed(x), attrs.bytes)[0]);
}
Tensor prod(const Tensor& x, const ProdOptions& options) {
  Attrs attrs(op::prod);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::prod, Borrowed(x), attrs.bytes)[0]);
}
Tensor max(const Tensor& x, const MaxOptions& options) {
  Attrs attrs(op::max);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::max, Borrowed(x), attrs.bytes)[0]);
}
Tensor min(const Tensor& x, const MinOptions& options) {
  Attrs attrs(op::min);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::min, Borrowed(x), attrs.bytes)[0]);
}
Tensor argmax(const Tensor& x, const ArgmaxOptions& options) {
  Attrs attrs(op::argmax);
  attrs.set(0, options.axis);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::argmax, Borrowed(x), attrs.bytes)[0]);
}
Tensor argmin(const Tensor& x, const ArgminOptions& options) {
  Attrs attrs(op::argmin);
  attrs.set(0, options.axis);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::argmin, Borrowed(x), attrs.bytes)[0]);
}
Tensor var(const Tensor& x, const VarOptions& options) {
  Attrs attrs(op::var);
  attrs.set(0, options.axes);
  attrs.set(1, options.correction);
  attrs.set(2, options.keepdim);
  return std::move(apply(op::var, Borrowed(x), attrs.bytes)[0]);
}
Tensor std(const Tensor& x, const StdOptions& options) {
  Attrs attrs(op::std);
  attrs.set(0, options.axes);
  attrs.set(1, options.correction);
  attrs.set(2, options.keepdim);
  return std::move(apply(op::std, Borrowed(x), attrs.bytes)[0]);
}
Tensor logsumexp(const Tensor& x, const LogsumexpOptions& options) {
  Attrs attrs(op::logsumexp);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::logsumexp, Borrowed(x), attrs.bytes)[0]);
}
Tensor all(const Tensor& x, const AllOptions& options) {
  Attrs attrs(op::all);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::all, Borrowed(x), attrs.bytes)[0]);
}
Tensor any(const Tensor& x, const AnyOptions& options) {
  Attrs attrs(op::any);
  attrs.set(0, options.axes);
  attrs.set(1, options.keepdim);
  return std::move(apply(op::any, Borrowed(x), attrs.bytes)[0]);
}
Tensor norm(const Tensor& x, const NormOptions& options) {
  Attrs attrs(op::norm);
  attrs.set(0, options.p);
  attrs.set(1, options.axes);
  attrs.set(2, options.keepdim);
  return std::move(apply(op::norm, Borrowed(x), attrs.bytes)[0]);
}
Tensor count_nonzero(const Tensor& x, const CountNonzeroOptions& options) {
  Attrs attrs(op::count_nonzero);
  attrs.set(0, options.axes);
  return std::move(apply(op::count_nonzero, Borrowed(x), attrs.bytes)[0]);
}
Tensor global_norm(std::span<const Tensor> xs) {
  return std::move(apply(op::global_norm, xs, nullptr)[0]);
}
Tensor cumsum(const Tensor& x, int64_t axis) {
  Attrs attrs(op::cumsum);
  attrs.set(0, axis);
  return std::move(apply(op::cumsum, Borrowed(x), attrs.bytes)[0]);
}
Tensor cumprod(const Tensor& x, int64_t axis) {
  Attrs attrs(op::cumprod);
  attrs.set(0, axis);
  return std::move(apply(op::cumprod, Borrowed(x), attrs.bytes)[0]);
}
Tensor matmul(const Tensor& a, const Tensor& b) {
  return std::move(apply(op::matmul, Borrowed(a, b), nullptr)[0]);
}
Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias) {
  return std::move(apply(op::linear, Borrowed(x, weight, bias), nullptr)[0]);
}
Tensor view(const Tensor& x, const Ints& shape) {
  Attrs attrs(op::view);
  attrs.set(0, shape);
  return std::move(apply(op::view, Borrowed(x), attrs.bytes)[0]);
}
Tensor reshape(const Tensor& x, const Ints& shape) {
  Attrs attrs(op::reshape);
  attrs.set(0, shape);
  return std::move(apply(op::reshape, Borrowed(x), attrs.bytes)[0]);
}
Tensor flatten(const Tensor& x, const FlattenOptions& options) {
  Attrs attrs(op::flatten);
  attrs.set(0, options.start_axis);
  attrs.set(1, options.end_axis);
  return std::move(apply(op::flatten, Borrowed(x), attrs.bytes)[0]);
}
Tensor unflatten(const Tensor& x, int64_t axis, const Ints& shape) {
  Attrs attrs(op::unflatten);
  attrs.set(0, axis);
  attrs.set(1, shape);
  return std::move(apply(op::unflatten, Borrowed(x), attrs.bytes)[0]);
}
Tensor transpose(const Tensor& x, int64_t axis0, int64_t axis1) {
  Attrs attrs(op::transpose);
  attrs.set(0, axis0);
  attrs.set(1, axis1);
  return std::move(apply(op::transpose, Borrowed(x), attrs.bytes)[0]);
}
Tensor permute(const Tensor& x, const Ints& axes) {
  Attrs attrs(op::permute);
  attrs.set(0, axes);
  return std::move(apply(op::permute, Borrowed(x), attrs.bytes)[0]);
}
Tensor squeeze(const Tensor& x, const SqueezeOptions& options) {
  Attrs attrs(op::squeeze);
  attrs.set(0, options.axes);
  return std::move(apply(op::squeeze, Borrowed(x), attrs.bytes)[0]);
}
Tensor unsqueeze(const Tensor& x, int64_t axis) {
  Attrs attrs(op::unsqueeze);
  attrs.set(0, axis);
  return std::move(apply(op::unsqueeze, Borrowed(x), attrs.bytes)[0]);
}
Tensor expand(const Tensor& x, const Ints& shape) {
  Attrs attrs(op::expand);
  attrs.set(0, shape);
  return std::move(apply(op::expand, Borrowed(x), attrs.bytes)[0]);
}
Tensor slice(const Tensor& x, int64_t axis, const SliceOptions& options) {
  Attrs attrs(op::slice);
  attrs.set(0, axis);
  attrs.set(1, options.start);
  attrs.set(2, options.end);
  attrs.set(3, options.step);
  return std::move(apply(op::slice, Borrowed(x), attrs.bytes)[0]);
}
Tensor select(const Tensor& x, int64_t axis, int64_t index) {
  Attrs attrs(op::select);
  attrs.set(0, axis);
  attrs.set(1, index);
  return std::move(apply(op::select, Borrowed(x), attrs.bytes)[0]);
}
Tensor narrow(const Tensor& x, int64_t axis, int64_t start, int64_t length) {
  Attrs attrs(op::narrow);
  attrs.set(0, axis);
  attrs.set(1, start);
  attrs.set(2, length);
  return std::move(apply(op::narrow, Borrowed(x), attrs.bytes)[0]);
}
Tensor unfold(const Tensor& x, int64_t axis, int64_t size, int64_t step) {
  Attrs attrs(op::unfold);
  attrs.set(0, axis);
  attrs.set(1, size);
  attrs.set(2, step);
  return std::move(apply(op::unfold, Borrowed(x), attrs.bytes)[0]);
}
Tensor diagonal(const Tensor& x, const DiagonalOptions& options) {
  Attrs attrs(op::diagonal);
  attrs.set(0, options.offset);
  attrs.set(1, options.axis0);
  attrs.set(2, options.axis1);
  return std::move(apply(op::diagonal, Borrowed(x), attrs.bytes)[0]);
}
Tensor as_strided(const Tensor& x, const Ints& size, const Ints& stride, const AsStridedOptions& options) {
  Attrs attrs(op::as_strided);
  attrs.set(0, size);
  attrs.set(1, stride);
  attrs.set(2, options.offset);
  return std::move(apply(op::as_strided, Borrowed(x), attrs.bytes)[0]);
}
Tensor view_scatter(const Tensor& g, const Ints& shape, const Ints& size, const Ints& stride, const ViewScatterOptions& options) {
  Attrs attrs(op::view_scatter);
  attrs.set(0, shape);
  attrs.set(1, size);
  attrs.set(2, stride);
  attrs.set(3, options.offset);
  return std::move(apply(op::view_scatter, Borrowed(g), attrs.bytes)[0]);
}
Tensor cat(std::span<const Tensor> xs, const CatOptions& options) {
  Attrs attrs(op::cat);
  attrs.set(0, options.axis);
  return std::move(apply(op::cat, xs, attrs.bytes)[0]);
}
Tensor stack(std::span<const Tensor> xs, const StackOptions& options) {
  Attrs attrs(op::stack);
  attrs.set(0, options.axis);
  return std::move(apply(op::stack, xs, attrs.bytes)[0]);
}
Tensors split(const Tensor& x, int64_t size, const SplitOptions& options) {
  Attrs attrs(op::split);
  attrs.set(0, size);
  attrs.set(1, options.axis);
  return apply(op::split, Borrowed(x), attrs.bytes);
}
Tensors chunk(const Tensor& x, int64_t chunks, const ChunkOptions& options) {
  Attrs attrs(op::chunk);
  attrs.set(0, chunks);
  attrs.set(1, options.axis);
  return apply(op::chunk, Borrowed(x), attrs.bytes);
}
Tensor flip(const Tensor& x, const Ints& axes) {
  Attrs attrs(op::flip);
  attrs.set(0, axes);
  return std::move(apply(op::flip, Borrowed(x), attrs.bytes)[0]);
}
Tensor roll(const Tensor& x, const Ints& shifts, const Ints& axes) {
  Attrs attrs(op::roll);
  attrs.set(0, shifts);
  attrs.set(1, axes);
  return std::move(apply(op::roll, Borrowed(x), attrs.bytes)[0]);
}
Tensor repeat(const Tensor& x, const Ints& repeats) {
  Attrs attrs(op::repeat);
  attrs.set(0, repeats);
  return std::move(apply(op::repeat, Borrowed(x), attrs.bytes)[0]);
}
Tensor pad(const Tensor& x, const Ints& pads, const PadOptions& options) {
  Attrs attrs(op::pad);
  attrs.set(0, pads);
  attrs.set(1, options.value);
  return std::move(apply(op::pad, Borrowed(x), attrs.bytes)[0]);
}
Tensor tril(const Tensor& x, const TrilOptions& options) {
  Attrs attrs(op::tril);
  attrs.set(0, options.diagonal);
  return std::move(apply(op::tril, Borrowed(x), attrs.bytes)[0]);
}
Tensor triu(const Tensor& x, const TriuOptions& options) {
  Attrs attrs(op::triu);
  attrs.set(0, options.diagonal);
  return std::move(apply(op::triu, Borrowed(x), attrs.bytes)[0]);
}
Tensor index_select(const Tensor& x, const Tensor& index, int64_t axis) {
  Attrs attrs(op::index_select);
  attrs.set(0, axis);
  return std::move(apply(op::index_select, Borrowed(x, index), attrs.bytes)[0]);
}
Tensor index_add(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis) {
  Attrs attrs(op::index_add);
  attrs.set(0, axis);
  return std::move(apply(op::index_add, Borrowed(x, index, src), attrs.bytes)[0]);
}
Tensor gather(const Tensor& x, const Tensor& index, int64_t axis) {
  Attrs attrs(op::gather);
  attrs.set(0, axis);
  return std::move(apply(op::gather, Borrowed(x, index), attrs.bytes)[0]);
}
Tensor scatter(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis) {
  Attrs attrs(op::scatter);
  attrs.set(0, axis);
  return std::move(apply(op::scatter, Borrowed(x, index, src), attrs.bytes)[0]);
}
Tensor scatter_add(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis) {
  Attrs attrs(op::scatter_add);
  attrs.set(0, axis);
  return std::move(apply(op::scatter_add, Borrowed(x, index, src), attrs.bytes)[0]);
}
Tensor take_along_axis(const Tensor& x, const Tensor& index, int64_t axis) {
  Attrs attrs(op::take_along_axis);
  attrs.set(0, axis);
  return std::move(apply(op::take_along_axis, Borrowed(x, index), attrs.bytes)[0]);
}
Tensor masked_select(const Tensor& x, const Tensor& mask) {
  return std::move(apply(op::masked_select, Borrowed(x, mask), nullptr)[0]);
}
Tensor masked_scatter_grad(const Tensor& g, const Tensor& mask) {
  return std::move(apply(op::masked_scatter_grad, Borrowed(g, mask), nullptr)[0]);
}
Tensor one_hot(const Tensor& x, int64_t num_classes) {
  Attrs attrs(op::one_hot);
  attrs.set(0, num_classes);
  return std::move(apply(op::one_hot, Borrowed(x), attrs.bytes)[0]);
}
Tensor embedding(const Tensor& weight, const Tensor& index, const EmbeddingOptions& options) {
  Attrs attrs(op::embedding);
  attrs.set(0, options.padding_idx);
  return std::move(apply(op::embedding, Borrowed(weight, index), attrs.bytes)[0]);
}
Tensor embedding_grad(const Tensor& g, const Tensor& index, int64_t num_embeddings, const EmbeddingGradOptions& options) {
  Attrs attrs(op::embedding_grad);
  attrs.set(0, num_embeddings);
  attrs.set(1, options.padding_idx);
  return std::move(apply(op::embedding_grad, Borrowed(g, index), attrs.bytes)[0]);
}
std::array<Tensor, 2> sort(const Tensor& x, const SortOptions& options) {
  Attrs attrs(op::sort);
  attrs.set(0, options.axis);
  attrs.set(1, options.descending);
  Tensors r = apply(op::sort, Borrowed(x), attrs.bytes);
  return {std::move(r[0]), std::move(r[1])};
}
Tensor argsort(const Tensor& x, const ArgsortOptions& options) {
  Attrs attrs(op::argsort);
  attrs.set(0, options.axis);
  attrs.set(1, options.descending);
  return std::move(apply(op::argsort, Borrowed(x), attrs.bytes)[0]);
}
std::array<Tensor, 2> topk(const Tensor& x, int64_t k, const TopkOptions& options) {
  Attrs attrs(op::topk);
  attrs.set(0, k);
  attrs.set(1, options.axis);
  attrs.set(2, options.largest);
  attrs.set(3, options.sorted);
  Tensors r = apply(op::topk, Borrowed(x), attrs.bytes);
  return {std::move(r[0]), std::move(r[1])};
}
Tensor softmax(const Tensor& x, const SoftmaxOptions& options) {
  Attrs attrs(op::softmax);
  attrs.set(0, options.axis);
  return std::move(apply(op::softmax, Borrowed(x), attrs.bytes)[0]);
}
Tensor log_softmax(const Tensor& x, const LogSoftmaxOptions& options) {
  Attrs attrs(op::log_softmax);
  attrs.set(0, options.axis);
  return std::move(apply(op::log_softmax, Borrowed(x), attrs.bytes)[0]);
}
Tensor softmax_grad(const Tensor& g, const Tensor& y, const SoftmaxGradOptions& options) {
  Attrs attrs(op::softmax_grad);
  attrs.set(0, options.axis);
  return std::move(apply(op::softmax_grad, Borrowed(g, y), attrs.bytes)[0]);
}
Tensor log_softmax_grad(const Tensor& g, const Tensor& y, const LogSoftmaxGradOptions& options) {
  Attrs attrs(op::log_softmax_grad);
  attrs.set(0, options.axis);
  return std::move(apply(op::log_softmax_grad, Borrowed(g, y), attrs.bytes)[0]);
}
Tensor conv1d(const Tensor& x, const Tensor& weight, const Tensor& bias, const Conv1dOptions& options) {
  Attrs attrs(op::conv1d);
  attrs.set(0, options.stride);
  attrs.set(1, options.padding);
  attrs.set(2, options.dilation);
  attrs.set(3, options.groups);
  return std::move(apply(op::conv1d, Borrowed(x, weight, bias), attrs.bytes)[0]);
}
Tensor conv2d(const Tensor& x, const Tensor& weight, const Tensor& bias, const Conv2dOptions& options) {
  Attrs attrs(op::conv2d);
  attrs.set(0, options.stride);
  attrs.set(1, options.padding);
  attrs.set(2, options.dilation);
  attrs.set(3, options.groups);
  return std::move(apply(op::conv2d, Borrowed(x, weight, bias), attrs.bytes)[0]);
}
Tensor conv2d_input_grad(const Tensor& g, const Tensor& weight, const Ints& input_shape, const Conv2dInputGradOptions& options) {
  Attrs attrs(op::conv2d_input_grad);
  attrs.set(0, input_shape);
  attrs.set(1, options.stride);
  attrs.set(2, options.padding);
  attrs.set(3, options.dilation);
  attrs.set(4, options.groups);
  return std::move(apply(op::conv2d_input_grad, Borrowed(g, weight), attrs.bytes)[0]);
}
Tensor conv2d_weight_grad(const Tensor& g, const Tensor& x, const Ints& weight_shape, const Conv2dWeightGradOptions& options) {
  Attrs attrs(op::conv2d_weight_grad);
  attrs.set(0, weight_shape);
  attrs.set(1, options.stride);
  attrs.set(2, options.padding);
  attrs.set(3, options.dilation);
  attrs.set(4, options.groups);
  return std::move(apply(op::conv2d_weight_grad, Borrowed(g, x), attrs.bytes)[0]);
}
Tensor max_pool1d(const Tensor& x, const Ints& kernel, const MaxPool1dOptions& options) {
  Attrs attrs(op::max_pool1d);
  attrs.set(0, kernel);
  attrs.set(1, options.stride);
  attrs.set(2, options.padding);
  attrs.set(3, options.dilation);
  attrs.set(4, options.ceil_mode);
  return std::move(apply(op::max_pool1d, Borrowed(x), attrs.bytes)[0]);
}
std::array<Tensor, 2> max_pool2d(const Tensor& x, const Ints& kernel, const MaxPool2dOptions& options) {
  Attrs attrs(op::max_pool2d);
  attrs.set(0, kernel);
  attrs.set(1, options.stride);
  attrs.set(2, options.padding);
  attrs.set(3, options.dilation);
  attrs.set(4, options.ceil_mode);
  Tensors r = apply(op::max_pool2d, Borrowed(x), attrs.bytes);
  return {std::move(r[0]), std::move(r[1])};
}
Tensor max_pool2d_grad(const Tensor& g, const Tensor& indices, const Ints& input_shape) {
  Attrs attrs(op::max_pool2d_grad);
  attrs.set(0, input_shape);
  return std::move(apply(op::max_pool2d_grad, Borrowed(g, indices), attrs.bytes)[0]);
}
Tensor avg_pool1d(const Tensor& x, const Ints& kernel, const AvgPool1dOptions& options) {
  Attrs attrs(op::avg_pool1d);
  attrs.set(0, kernel);
  attrs.set(1, options.stride);
  attrs.set(2, options.padding);
  attrs.set(3, options.ceil_mode);
  attrs.set(4, options.count_include_pad);
  return std::move(apply(op::avg_pool1d, Borrowed(x), attrs.bytes)[0]);
}
Tensor avg_pool2d(const Tensor& x, const Ints& kernel, const AvgPool2dOptions& options) {
  Attrs attrs(op::avg_pool2d);
  attrs.set(0, kernel);
  attrs.set(1, options.stride);
  attrs.set(2, options.padding);
  attrs.set(3, options.ceil_mode);
  attrs.set(4, options.count_include_pad);
  return std::move(apply(op::avg_pool2d, Borrowed(x), attrs.bytes)[0]);
}
Tensor avg_pool2d_grad(const Tensor& g, const Ints& input_shape, const Ints& kernel, const AvgPool2dGradOptions& options) {
  Attrs attrs(op::avg_pool2d_grad);
  attrs.set(0, input_shape);
  attrs.set(1, kernel);
  attrs.set(2, options.stride);
  attrs.set(3, options.padding);
  attrs.set(4, options.ceil_mode);
  attrs.set(5, options.count_include_pad);
  return std::move(apply(op::avg_pool2d_grad, Borrowed(g), attrs.bytes)[0]);
}
Tensor adaptive_avg_pool1d(const Tensor& x, const Ints& output_size) {
  Attrs attrs(op::adaptive_avg_pool1d);
  attrs.set(0, output_size);
  return std::move(apply(op::adaptive_avg_pool1d, Borrowed(x), attrs.bytes)[0]);
}
Tensor adaptive_avg_pool2d(const Tensor& x, const Ints& output_size) {
  Attrs attrs(op::adaptive_avg_pool2d);
  attrs.set(0, output_size);
  return std::move(apply(op::adaptive_avg_pool2d, Borrowed(x), attrs.bytes)[0]);
}
Tensor adaptive_avg_pool2d_grad(const Tensor& g, const Ints& input_shape) {
  Attrs attrs(op::adaptive_avg_pool2d_grad);
  attrs.set(0, input_shape);
  return std::move(apply(op::adaptive_avg_pool2d_grad, Borrowed(g), attrs.bytes)[0]);
}
std::array<Tensor, 2> adaptive_max_pool2d(const Tensor& x, const Ints& output_size) {
  Attrs attrs(op::adaptive_max_pool2d);
  attrs.set(0, output_size);
  Tensors r = apply(op::adaptive_max_pool2d, Borrowed(x), attrs.bytes);
  return {std::move(r[0]), std::move(r[1])};
}
std::array<Tensor, 5> batch_norm(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& running_mean, const Tensor& running_var, const BatchNormOptions& options) {
  Attrs attrs(op::batch_norm);
  attrs.set(0, options.training);
  attrs.set(1, options.momentum);
  attrs.set(2, options.eps);
  Tensors r = apply(op::batch_norm, Borrowed(x, weight, bias, running_mean, running_var), attrs.bytes);
  return {std::move(r[0]), std::move(r[1]), std::move(r[2]), std::move(r[3]), std::move(r[4])};
}
std::array<Tensor, 3> batch_norm_grad(const Tensor& g, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_invstd, const BatchNormGradOptions& options) {
  Attrs attrs(op::batch_norm_grad);
  attrs.set(0, options.training);
  Tensors r = apply(op::batch_norm_grad, Borrowed(g, x, weight, save_mean, save_invstd), attrs.bytes);
  return {std::move(r[0]), std::move(r[1]), std::move(r[2])};
}
std::array<Tensor, 3> layer_norm(const Tensor& x, const Tensor& weight, const Tensor& bias, const Ints& normalized_shape, const LayerNormOptions& options) {
  Attrs attrs(op::layer_norm);
  attrs.set(0, normalized_shape);
  attrs.set(1, options.eps);
  Tensors r = apply(op::layer_norm, Borrowed(x, weight, bias), attrs.bytes);
  return {std::move(r[0]), std::move(r[1]), std::move(r[2])};
}
std::array<Tensor, 3> layer_norm_grad(const Tensor& g, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_rstd, const Ints& normalized_shape) {
  Attrs attrs(op::layer_norm_grad);
  attrs.set(0, normalized_shape);
  Tensors r = apply(op::layer_norm_grad, Borrowed(g, x, weight, save_mean, save_rstd), attrs.bytes);
  return {std::move(r[0]), std::move(r[1]), std::move(r[2])};
}
std::array<Tensor, 2> dropout(const Tensor& x, const DropoutOptions& options) {
  Attrs attrs(op::dropout);
  attrs.set(0, options.p);
  attrs.set(1, options.training);
  Tensors r = apply(op::dropout, Borrowed(x), attrs.bytes);
  return {std::move(r[0]), std::move(r[1])};
}
Tensor dropout2d(const Tensor& x, const Dropout2dOptions& options) {
  Attrs attrs(op::dropout2d);
  attrs.set(0, options.p);
  attrs.set(1, options.training);
  return std::move(apply(op::dropout2d, Borrowed(x), attrs.bytes)[0]);
}
Tensor dropout_mask(const Tensor& x, const DropoutMaskOptions& options) {
  Attrs attrs(op::dropout_mask);
  attrs.set(0, options.p);
  return std::move(apply(op::dropout_mask, Borrowed(x), attrs.bytes)[0]);
}
Tensor masked_scale(const Tensor& x, const Tensor& mask, double value) {
  Attrs attrs(op::masked_scale);
  attrs.set(0, value);
  return std::move(apply(op::masked_scale, Borrowed(x, mask), attrs.bytes)[0]);
}
Tensor cross_entropy(const Tensor& x, const Tensor& target, const Tensor& weight, const CrossEntropyOptions& options) {
  Attrs attrs(op::cross_entropy);
  attrs.set(0, options.ignore_index);
  attrs.set(1, options.label_smoothing);
  attrs.set(2, options.reduction);
  return std::move(apply(op::cross_entropy, Borrowed(x, target, weight), attrs.bytes)[0]);
}
std::array<Tensor, 2> softmax_cross_entropy(const Tensor& x, const Tensor& target, const Tensor& weight, const SoftmaxCrossEntropyOptions& options) {
  Attrs attrs(op::softmax_cross_entropy);
  attrs.set(0, options.ignore_index);
  attrs.set(1, options.label_smoothing);
  attrs.set(2, options.reduction);
  Tensors r = apply(op::softmax_cross_entropy, Borrowed(x, target, weight), attrs.bytes);
  return {std::move(r[0]), std::move(r[1])};
}
Tensor softmax_cross_entropy_grad(const Tensor& x, const Tensor& target, const Tensor& weight, const Tensor& lse, const Tensor& g, const SoftmaxCrossEntropyGradOptions& options) {
  Attrs attrs(op::softmax_cross_entropy_grad);
  attrs.set(0, options.ignore_index);
  attrs.set(1, options.label_smoothing);
  attrs.set(2, options.reduction);
  return std::move(apply(op::softmax_cross_entropy_grad, Borrowed(x, target, weight, lse, g), attrs.bytes)[0]);
}
Tensor nll_loss(const Tensor& x, const Tensor& target, const Tensor& weight, const NllLossOptions& options) {
  Attrs attrs(op::nll_loss);
  attrs.set(0, options.ignore_index);
  attrs.set(1, options.reduction);
  return std::move(apply(op::nll_loss, Borrowed(x, target, weight), attrs.bytes)[0]);
}
Tensor bce_with_logits(const Tensor& x, const Tensor& target, const Tensor& weight, const Tensor& pos_weight, const BceWithLogitsOptions& options) {
  Attrs attrs(op::bce_with_logits);
  attrs.set(0, options.reduction);
  return std::move(apply(op::bce_with_logits, Borrowed(x, target, weight, pos_weight), attrs.bytes)[0]);
}
Tensor mse_loss(const Tensor& x, const Tensor& target, const MseLossOptions& options) {
  Attrs attrs(op::mse_loss);
  attrs.set(0, options.reduction);
  return std::move(apply(op::mse_loss, Borrowed(x, target), attrs.bytes)[0]);
}
Tensor l1_loss(const Tensor& x, const Tensor& target, const L1LossOptions& options) {
  Attrs attrs(op::l1_loss);
  attrs.set(0, options.reduction);
  return std::move(apply(op::l1_loss, Borrowed(x, target), attrs.bytes)[0]);
}
Tensor smooth_l1_loss(const Tensor& x, const Tensor& target, const SmoothL1LossOptions& options) {
  Attrs attrs(op::smooth_l1_loss);
  attrs.set(0, options.beta);
  attrs.set(1, options.reduction);
  return std::move(apply(op::smooth_l1_loss, Borrowed(x, target), attrs.bytes)[0]);
}
Tensors sgd_update(const Tensor& lr, std::span<const Tensor> tensors, const SgdUpdateOptions& options) {
  Attrs attrs(op::sgd_update);
  attrs.set(0, options.momentum);
  attrs.set(1, options.dampening);
  attrs.set(2, options.weight_decay);
  attrs.set(3, options.nesterov);
  attrs.set(4, options.maximize);
  attrs.set(5, options.first);
  Tensors given = {lr};
  for (const Tensor& t : tensors) given.push_back(t);
  return apply(op::sgd_update, std::span<const Tensor>(given), attrs.bytes);
}
Tensors adam_update(const Tensor& lr, std::span<const Tensor> tensors, const AdamUpdateOptions& options) {
  Attrs attrs(op::adam_update);
  attrs.set(0, options.beta1);
  attrs.set(1, options.beta2);
  attrs.set(2, options.eps);
  attrs.set(3, options.weight_decay);
  attrs.set(4, options.decoupled);
  attrs.set(5, options.amsgrad);
  attrs.set(6, options.maximize);
  Tensors given = {lr};
  for (const Tensor& t : tensors) given.push_back(t);
  return apply(op::adam_update, std::span<const Tensor>(given), attrs.bytes);
}
Tensors rmsprop_update(const Tensor& lr, std::span<const Tensor> tensors, const RmspropUpdateOptions& options) {
  Attrs attrs(op::rmsprop_update);
  attrs.set(0, options.alpha);
  attrs.set(1, options.eps);
  attrs.set(2, options.weight_decay);
  attrs.set(3, options.momentum);
  attrs.set(4, options.centered);
  attrs.set(5, options.maximize);
  Tensors given = {lr};
  for (const Tensor& t : tensors) given.push_back(t);
  return apply(op::rmsprop_update, std::span<const Tensor>(given), attrs.bytes);
}
Tensors clip_grads_with_norm(const Tensor& norm, std::span<const Tensor> grads, const ClipGradsWithNormOptions& options) {
  Attrs attrs(op::clip_grads_with_norm);
  attrs.set(0, options.max_norm);
  Tensors given = {norm};
  for (const Tensor& t : grads) given.push_back(t);
  return apply(op::clip_grads_with_norm, std::span<const Tensor>(given), attrs.bytes);
}
Tensors amp_unscale(const Tensor& scale, const Tensor& found_inf, std::span<const Tensor> grads) {
  Tensors given = {scale, found_inf};
  for (const Tensor& t : grads) given.push_back(t);
  return apply(op::amp_unscale, std::span<const Tensor>(given), nullptr);
}
std::array<Tensor, 2> amp_update_scale(const Tensor& scale, const Tensor& growth_tracker, const Tensor& found_inf, const AmpUpdateScaleOptions& options) {
  Attrs attrs(op::amp_update_scale);
  attrs.set(0, options.growth_factor);
  attrs.set(1, options.backoff_factor);
  attrs.set(2, options.growth_interval);
  Tensors r = apply(op::amp_update_scale, Borrowed(scale, growth_tracker, found_inf), attrs.bytes);
  return {std::move(r[0]), std::move(r[1])};
}
Tensor fused(std::span<const Tensor> xs) {
  return std::move(apply(op::fused, xs, nullptr)[0]);
}
Tensor linear_fused(const Tensor& x, const Tensor& weight, const Tensor& bias, std::span<const Tensor> xs) {
  Tensors given = {x, weight, bias};
  for (const Tensor& t : xs) given.push_back(t);
  return std::move(apply(op::linear_fused, std::span<const Tensor>(given), nullptr)[0]);
}
Tensor matmul_fused(const Tensor& a, const Tensor& b, std::span<const Tensor> xs) {
  Tensors given = {a, b};
  for (const Tensor& t : xs) given.push_back(t);
  return std::move(apply(op::matmul_fused, std::span<const Tensor>(given), nullptr)[0]);
}
Tensor batch_norm_fused(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& running_mean, const Tensor& running_var, std::span<const Tensor> xs) {
  Tensors given = {x, weight, bias, running_mean, running_var};
  for (const Tensor& t : xs) given.push_back(t);
  return std::move(apply(op::batch_norm_fused, std::span<const Tensor>(given), nullptr)[0]);
}
Tensor layer_norm_grad_fused(const Tensor& g, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_rstd, std::span<const Tensor> xs) {
  Tensors given = {g, x, weight, save_mean, save_rstd};
  for (const Tensor& t : xs) given.push_back(t);
  return std::move(apply(op::layer_norm_grad_fused, std::span<const Tensor>(given), nullptr)[0]);
}
Tensor fused_layer_norm(std::span<const Tensor> xs) {
  return std::move(apply(op::fused_layer_norm, xs, nullptr)[0]);
}
Tensor conv2d_fused(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& norm_weight, const Tensor& norm_bias, const Tensor& running_mean, const Tensor& running_var, const Tensor& residual, const Conv2dFusedOptions& options) {
  Attrs attrs(op::conv2d_fused);
  attrs.set(0, options.stride);
  attrs.set(1, options.padding);
  attrs.set(2, options.dilation);
  attrs.set(3, options.groups);
  attrs.set(4, options.eps);
  attrs.set(5, options.relu);
  return std::move(apply(op::conv2d_fused, Borrowed(x, weight, bias, norm_weight, norm_bias, running_mean, running_var, residual), attrs.bytes)[0]);
}
std::array<Tensor, 5> batch_norm_relu(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& running_mean, const Tensor& running_var, const Tensor& residual, const BatchNormReluOptions& options) {
  Attrs attrs(op::batch_norm_relu);
  attrs.set(0, options.training);
  attrs.set(1, options.momentum);
  attrs.set(2, options.eps);
  Tensors r = apply(op::batch_norm_relu, Borrowed(x, weight, bias, running_mean, running_var, residual), attrs.bytes);
  return {std::move(r[0]), std::move(r[1]), std::move(r[2]), std::move(r[3]), std::move(r[4])};
}
std::array<Tensor, 4> batch_norm_relu_grad(const Tensor& g, const Tensor& y, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_invstd, const BatchNormReluGradOptions& options) {
  Attrs attrs(op::batch_norm_relu_grad);
  attrs.set(0, options.training);
  Tensors r = apply(op::batch_norm_relu_grad, Borrowed(g, y, x, weight, save_mean, save_invstd), attrs.bytes);
  return {std::move(r[0]), std::move(r[1]), std::move(r[2]), std::move(r[3])};
}

}  // namespace stn::ops
