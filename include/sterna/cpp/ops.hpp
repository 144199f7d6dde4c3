// Sterna's ops for C++.  Generated from the op records by capi/generate; do not edit.  Included by sterna.hpp.
#pragma once
#include <sterna/cpp/tensor.hpp>

namespace sterna {

/** Optional arguments of sterna_zeros. */
struct ZerosOptions {
  DType dtype = DType::f32;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** A tensor of zeros. */
inline Tensor zeros(const std::vector<int64_t>& shape, const ZerosOptions& options = {}) {
  sterna_zeros_options o = STERNA_ZEROS_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_zeros(shape.data(), shape.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_ones. */
struct OnesOptions {
  DType dtype = DType::f32;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** A tensor of ones. */
inline Tensor ones(const std::vector<int64_t>& shape, const OnesOptions& options = {}) {
  sterna_ones_options o = STERNA_ONES_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_ones(shape.data(), shape.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_full. */
struct FullOptions {
  DType dtype = DType::f32;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** A tensor whose elements are all `value`. */
inline Tensor full(const std::vector<int64_t>& shape, double value, const FullOptions& options = {}) {
  sterna_full_options o = STERNA_FULL_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_full(shape.data(), shape.size(), value, &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_arange. */
struct ArangeOptions {
  double step = 1.0;  ///< distance of neighbours, not 0
  std::optional<DType> dtype = {};  ///< none: i64 when start, end and step are integers, else f32
  std::string device = {};  ///< where; none: the default device
};
/** start, start + step, … below end; shape [ceil((end - start) / step)]. */
inline Tensor arange(double start, double end, const ArangeOptions& options = {}) {
  sterna_arange_options o = STERNA_ARANGE_OPTIONS;
  o.step = options.step;
  if (options.dtype) o.dtype = static_cast<int32_t>(*options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_arange(start, end, &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_linspace. */
struct LinspaceOptions {
  DType dtype = DType::f32;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** `steps` evenly spaced values from start to end, both included. */
inline Tensor linspace(double start, double end, int64_t steps, const LinspaceOptions& options = {}) {
  sterna_linspace_options o = STERNA_LINSPACE_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_linspace(start, end, steps, &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_eye. */
struct EyeOptions {
  std::optional<int64_t> m = {};  ///< columns; none: n
  DType dtype = DType::f32;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** Ones on the diagonal of an n × m matrix, zeros elsewhere. */
inline Tensor eye(int64_t n, const EyeOptions& options = {}) {
  sterna_eye_options o = STERNA_EYE_OPTIONS;
  if (options.m) o.m = *options.m;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_eye(n, &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_rand. */
struct RandOptions {
  DType dtype = DType::f32;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** Uniform numbers in [0, 1). */
inline Tensor rand(const std::vector<int64_t>& shape, const RandOptions& options = {}) {
  sterna_rand_options o = STERNA_RAND_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_rand(shape.data(), shape.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_randn. */
struct RandnOptions {
  DType dtype = DType::f32;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** Normal numbers, mean 0, variance 1 (Box–Muller). */
inline Tensor randn(const std::vector<int64_t>& shape, const RandnOptions& options = {}) {
  sterna_randn_options o = STERNA_RANDN_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_randn(shape.data(), shape.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_randint. */
struct RandintOptions {
  DType dtype = DType::i64;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** Uniform integers in [low, high). */
inline Tensor randint(int64_t low, int64_t high, const std::vector<int64_t>& shape, const RandintOptions& options = {}) {
  sterna_randint_options o = STERNA_RANDINT_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_randint(low, high, shape.data(), shape.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_randperm. */
struct RandpermOptions {
  DType dtype = DType::i64;  ///< element type of the result
  std::string device = {};  ///< where; none: the default device
};
/** 0 … n-1 in random order. */
inline Tensor randperm(int64_t n, const RandpermOptions& options = {}) {
  sterna_randperm_options o = STERNA_RANDPERM_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.device.empty()) o.device = options.device.c_str();
  Tensor out_;
  check(sterna_randperm(n, &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_zeros_like. */
struct ZerosLikeOptions {
  std::optional<DType> dtype = {};  ///< none: x's
};
/** Zeros of x's shape and device. */
inline Tensor zeros_like(const Tensor& x, const ZerosLikeOptions& options = {}) {
  sterna_zeros_like_options o = STERNA_ZEROS_LIKE_OPTIONS;
  if (options.dtype) o.dtype = static_cast<int32_t>(*options.dtype);
  Tensor out_;
  check(sterna_zeros_like(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_ones_like. */
struct OnesLikeOptions {
  std::optional<DType> dtype = {};  ///< none: x's
};
/** Ones of x's shape and device. */
inline Tensor ones_like(const Tensor& x, const OnesLikeOptions& options = {}) {
  sterna_ones_like_options o = STERNA_ONES_LIKE_OPTIONS;
  if (options.dtype) o.dtype = static_cast<int32_t>(*options.dtype);
  Tensor out_;
  check(sterna_ones_like(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_full_like. */
struct FullLikeOptions {
  std::optional<DType> dtype = {};  ///< none: x's
};
/** `value` in x's shape and device. */
inline Tensor full_like(const Tensor& x, double value, const FullLikeOptions& options = {}) {
  sterna_full_like_options o = STERNA_FULL_LIKE_OPTIONS;
  if (options.dtype) o.dtype = static_cast<int32_t>(*options.dtype);
  Tensor out_;
  check(sterna_full_like(x.get(), value, &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_rand_like. */
struct RandLikeOptions {
  std::optional<DType> dtype = {};  ///< none: x's
};
/** Uniform numbers in [0, 1) in x's shape and device. */
inline Tensor rand_like(const Tensor& x, const RandLikeOptions& options = {}) {
  sterna_rand_like_options o = STERNA_RAND_LIKE_OPTIONS;
  if (options.dtype) o.dtype = static_cast<int32_t>(*options.dtype);
  Tensor out_;
  check(sterna_rand_like(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_randn_like. */
struct RandnLikeOptions {
  std::optional<DType> dtype = {};  ///< none: x's
};
/** Normal numbers in x's shape and device. */
inline Tensor randn_like(const Tensor& x, const RandnLikeOptions& options = {}) {
  sterna_randn_like_options o = STERNA_RANDN_LIKE_OPTIONS;
  if (options.dtype) o.dtype = static_cast<int32_t>(*options.dtype);
  Tensor out_;
  check(sterna_randn_like(x.get(), &o, out_.put()));
  return out_;
}

/** 1 with probability x, else 0, in x's dtype. */
inline Tensor bernoulli(const Tensor& x) {
  Tensor out_;
  check(sterna_bernoulli(x.get(), out_.put()));
  return out_;
}

/** x's elements as `dtype`; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to
    bool: x != 0. */
inline Tensor cast(const Tensor& x, DType dtype) {
  Tensor out_;
  check(sterna_cast(x.get(), static_cast<int32_t>(dtype), out_.put()));
  return out_;
}

/** x on `device`; x itself where it is there already. */
inline Tensor to_device(const Tensor& x, const std::string& device) {
  Tensor out_;
  check(sterna_to_device(x.get(), device.c_str(), out_.put()));
  return out_;
}

/** x in row-major order without gaps; x itself where it is so already. */
inline Tensor contiguous(const Tensor& x) {
  Tensor out_;
  check(sterna_contiguous(x.get(), out_.put()));
  return out_;
}

/** A copy of x in memory of its own, in x's order of dimensions. */
inline Tensor clone(const Tensor& x) {
  Tensor out_;
  check(sterna_clone(x.get(), out_.put()));
  return out_;
}

/** x on the same memory, cut off the tape: no gradient flows through it. */
inline Tensor detach(const Tensor& x) {
  Tensor out_;
  check(sterna_detach(x.get(), out_.put()));
  return out_;
}

/** -x. */
inline Tensor neg(const Tensor& x) {
  Tensor out_;
  check(sterna_neg(x.get(), out_.put()));
  return out_;
}

/** |x|.  The gradient at 0 is 0. */
inline Tensor abs(const Tensor& x) {
  Tensor out_;
  check(sterna_abs(x.get(), out_.put()));
  return out_;
}

/** -1, 0 or 1; NaN stays NaN. */
inline Tensor sign(const Tensor& x) {
  Tensor out_;
  check(sterna_sign(x.get(), out_.put()));
  return out_;
}

/** e to the power x. */
inline Tensor exp(const Tensor& x) {
  Tensor out_;
  check(sterna_exp(x.get(), out_.put()));
  return out_;
}

/** 2 to the power x. */
inline Tensor exp2(const Tensor& x) {
  Tensor out_;
  check(sterna_exp2(x.get(), out_.put()));
  return out_;
}

/** e^x - 1, accurate near 0. */
inline Tensor expm1(const Tensor& x) {
  Tensor out_;
  check(sterna_expm1(x.get(), out_.put()));
  return out_;
}

/** The natural logarithm; NaN below 0. */
inline Tensor log(const Tensor& x) {
  Tensor out_;
  check(sterna_log(x.get(), out_.put()));
  return out_;
}

/** The logarithm to base 2. */
inline Tensor log2(const Tensor& x) {
  Tensor out_;
  check(sterna_log2(x.get(), out_.put()));
  return out_;
}

/** The logarithm to base 10. */
inline Tensor log10(const Tensor& x) {
  Tensor out_;
  check(sterna_log10(x.get(), out_.put()));
  return out_;
}

/** log(1 + x), accurate near 0. */
inline Tensor log1p(const Tensor& x) {
  Tensor out_;
  check(sterna_log1p(x.get(), out_.put()));
  return out_;
}

/** The square root; NaN below 0. */
inline Tensor sqrt(const Tensor& x) {
  Tensor out_;
  check(sterna_sqrt(x.get(), out_.put()));
  return out_;
}

/** 1 / sqrt(x). */
inline Tensor rsqrt(const Tensor& x) {
  Tensor out_;
  check(sterna_rsqrt(x.get(), out_.put()));
  return out_;
}

/** x * x. */
inline Tensor square(const Tensor& x) {
  Tensor out_;
  check(sterna_square(x.get(), out_.put()));
  return out_;
}

/** 1 / x. */
inline Tensor reciprocal(const Tensor& x) {
  Tensor out_;
  check(sterna_reciprocal(x.get(), out_.put()));
  return out_;
}

/** The sine of x in radians. */
inline Tensor sin(const Tensor& x) {
  Tensor out_;
  check(sterna_sin(x.get(), out_.put()));
  return out_;
}

/** The cosine of x in radians. */
inline Tensor cos(const Tensor& x) {
  Tensor out_;
  check(sterna_cos(x.get(), out_.put()));
  return out_;
}

/** The tangent of x in radians. */
inline Tensor tan(const Tensor& x) {
  Tensor out_;
  check(sterna_tan(x.get(), out_.put()));
  return out_;
}

/** The arc sine, in [-π/2, π/2]; NaN outside [-1, 1]. */
inline Tensor asin(const Tensor& x) {
  Tensor out_;
  check(sterna_asin(x.get(), out_.put()));
  return out_;
}

/** The arc cosine, in [0, π]; NaN outside [-1, 1]. */
inline Tensor acos(const Tensor& x) {
  Tensor out_;
  check(sterna_acos(x.get(), out_.put()));
  return out_;
}

/** The arc tangent, in (-π/2, π/2). */
inline Tensor atan(const Tensor& x) {
  Tensor out_;
  check(sterna_atan(x.get(), out_.put()));
  return out_;
}

/** The hyperbolic sine. */
inline Tensor sinh(const Tensor& x) {
  Tensor out_;
  check(sterna_sinh(x.get(), out_.put()));
  return out_;
}

/** The hyperbolic cosine. */
inline Tensor cosh(const Tensor& x) {
  Tensor out_;
  check(sterna_cosh(x.get(), out_.put()));
  return out_;
}

/** The hyperbolic tangent. */
inline Tensor tanh(const Tensor& x) {
  Tensor out_;
  check(sterna_tanh(x.get(), out_.put()));
  return out_;
}

/** The inverse hyperbolic sine. */
inline Tensor asinh(const Tensor& x) {
  Tensor out_;
  check(sterna_asinh(x.get(), out_.put()));
  return out_;
}

/** The inverse hyperbolic cosine; NaN below 1. */
inline Tensor acosh(const Tensor& x) {
  Tensor out_;
  check(sterna_acosh(x.get(), out_.put()));
  return out_;
}

/** The inverse hyperbolic tangent; NaN outside [-1, 1]. */
inline Tensor atanh(const Tensor& x) {
  Tensor out_;
  check(sterna_atanh(x.get(), out_.put()));
  return out_;
}

/** The error function, 2/√π ∫₀ˣ e^(-t²) dt. */
inline Tensor erf(const Tensor& x) {
  Tensor out_;
  check(sterna_erf(x.get(), out_.put()));
  return out_;
}

/** 1 - erf(x), accurate where that is small. */
inline Tensor erfc(const Tensor& x) {
  Tensor out_;
  check(sterna_erfc(x.get(), out_.put()));
  return out_;
}

/** The largest integer not above x. */
inline Tensor floor(const Tensor& x) {
  Tensor out_;
  check(sterna_floor(x.get(), out_.put()));
  return out_;
}

/** The smallest integer not below x. */
inline Tensor ceil(const Tensor& x) {
  Tensor out_;
  check(sterna_ceil(x.get(), out_.put()));
  return out_;
}

/** The nearest integer, ties to even. */
inline Tensor round(const Tensor& x) {
  Tensor out_;
  check(sterna_round(x.get(), out_.put()));
  return out_;
}

/** x without its fraction. */
inline Tensor trunc(const Tensor& x) {
  Tensor out_;
  check(sterna_trunc(x.get(), out_.put()));
  return out_;
}

/** True where x is NaN. */
inline Tensor isnan(const Tensor& x) {
  Tensor out_;
  check(sterna_isnan(x.get(), out_.put()));
  return out_;
}

/** True where x is +inf or -inf. */
inline Tensor isinf(const Tensor& x) {
  Tensor out_;
  check(sterna_isinf(x.get(), out_.put()));
  return out_;
}

/** True where x is neither infinite nor NaN. */
inline Tensor isfinite(const Tensor& x) {
  Tensor out_;
  check(sterna_isfinite(x.get(), out_.put()));
  return out_;
}

/** True where x is zero. */
inline Tensor logical_not(const Tensor& x) {
  Tensor out_;
  check(sterna_logical_not(x.get(), out_.put()));
  return out_;
}

/** 1 / (1 + e^-x). */
inline Tensor sigmoid(const Tensor& x) {
  Tensor out_;
  check(sterna_sigmoid(x.get(), out_.put()));
  return out_;
}

/** log(sigmoid(x)), without overflow. */
inline Tensor log_sigmoid(const Tensor& x) {
  Tensor out_;
  check(sterna_log_sigmoid(x.get(), out_.put()));
  return out_;
}

/** max(x, 0).  The gradient at 0 is 0. */
inline Tensor relu(const Tensor& x) {
  Tensor out_;
  check(sterna_relu(x.get(), out_.put()));
  return out_;
}

/** min(max(x, 0), 6). */
inline Tensor relu6(const Tensor& x) {
  Tensor out_;
  check(sterna_relu6(x.get(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_leaky_relu. */
struct LeakyReluOptions {
  double negative_slope = 0.01;  ///< slope for x < 0
};
/** x where x > 0, else negative_slope * x. */
inline Tensor leaky_relu(const Tensor& x, const LeakyReluOptions& options = {}) {
  sterna_leaky_relu_options o = STERNA_LEAKY_RELU_OPTIONS;
  o.negative_slope = options.negative_slope;
  Tensor out_;
  check(sterna_leaky_relu(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_elu. */
struct EluOptions {
  double alpha = 1.0;  ///< scale for x < 0
};
/** x where x > 0, else alpha * (e^x - 1).  D. Clevert et al., 2015. */
inline Tensor elu(const Tensor& x, const EluOptions& options = {}) {
  sterna_elu_options o = STERNA_ELU_OPTIONS;
  o.alpha = options.alpha;
  Tensor out_;
  check(sterna_elu(x.get(), &o, out_.put()));
  return out_;
}

/** 1.0507 * (max(x, 0) + 1.67326 * min(e^x - 1, 0)).  G. Klambauer et al., 2017. */
inline Tensor selu(const Tensor& x) {
  Tensor out_;
  check(sterna_selu(x.get(), out_.put()));
  return out_;
}

/** x * sigmoid(x), also called swish.  S. Elfwing et al., 2017. */
inline Tensor silu(const Tensor& x) {
  Tensor out_;
  check(sterna_silu(x.get(), out_.put()));
  return out_;
}

/** x * tanh(softplus(x)).  D. Misra, 2019. */
inline Tensor mish(const Tensor& x) {
  Tensor out_;
  check(sterna_mish(x.get(), out_.put()));
  return out_;
}

/** x * hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019. */
inline Tensor hardswish(const Tensor& x) {
  Tensor out_;
  check(sterna_hardswish(x.get(), out_.put()));
  return out_;
}

/** min(max(x / 6 + 1/2, 0), 1). */
inline Tensor hardsigmoid(const Tensor& x) {
  Tensor out_;
  check(sterna_hardsigmoid(x.get(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_gelu. */
struct GeluOptions {
  Approximate approximate = Approximate::none;  ///< none: by erf; tanh: by tanh
};
/** x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x +
    0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016. */
inline Tensor gelu(const Tensor& x, const GeluOptions& options = {}) {
  sterna_gelu_options o = STERNA_GELU_OPTIONS;
  o.approximate = static_cast<int32_t>(options.approximate);
  Tensor out_;
  check(sterna_gelu(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_softplus. */
struct SoftplusOptions {
  double beta = 1.0;  ///< sharpness
  double threshold = 20.0;  ///< above x * beta = threshold the result is x
};
/** log(1 + e^(beta x)) / beta, and x where beta x > threshold. */
inline Tensor softplus(const Tensor& x, const SoftplusOptions& options = {}) {
  sterna_softplus_options o = STERNA_SOFTPLUS_OPTIONS;
  o.beta = options.beta;
  o.threshold = options.threshold;
  Tensor out_;
  check(sterna_softplus(x.get(), &o, out_.put()));
  return out_;
}

/** a + b. */
inline Tensor add(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_add(a.get(), b.get(), out_.put()));
  return out_;
}

/** a - b. */
inline Tensor sub(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_sub(a.get(), b.get(), out_.put()));
  return out_;
}

/** a * b. */
inline Tensor mul(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_mul(a.get(), b.get(), out_.put()));
  return out_;
}

/** a / b; integers are divided as f32. */
inline Tensor div(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_div(a.get(), b.get(), out_.put()));
  return out_;
}

/** a to the power b; NaN for a < 0 with a fractional b. */
inline Tensor pow(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_pow(a.get(), b.get(), out_.put()));
  return out_;
}

/** The larger of a and b; NaN if either is.  Equal values share the gradient. */
inline Tensor maximum(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_maximum(a.get(), b.get(), out_.put()));
  return out_;
}

/** The smaller of a and b; NaN if either is.  Equal values share the gradient. */
inline Tensor minimum(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_minimum(a.get(), b.get(), out_.put()));
  return out_;
}

/** The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error. */
inline Tensor fmod(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_fmod(a.get(), b.get(), out_.put()));
  return out_;
}

/** The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error. */
inline Tensor remainder(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_remainder(a.get(), b.get(), out_.put()));
  return out_;
}

/** floor(a / b), as Python's //.  A zero integer b is an error. */
inline Tensor floor_divide(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_floor_divide(a.get(), b.get(), out_.put()));
  return out_;
}

/** The angle of the point (b, a) in (-π, π]. */
inline Tensor atan2(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_atan2(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a = b. */
inline Tensor eq(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_eq(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a ≠ b; NaN differs from everything. */
inline Tensor ne(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_ne(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a < b. */
inline Tensor lt(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_lt(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a ≤ b. */
inline Tensor le(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_le(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a > b. */
inline Tensor gt(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_gt(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a ≥ b. */
inline Tensor ge(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_ge(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a and b are both non-zero. */
inline Tensor logical_and(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_logical_and(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where a or b is non-zero. */
inline Tensor logical_or(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_logical_or(a.get(), b.get(), out_.put()));
  return out_;
}

/** True where exactly one of a and b is non-zero. */
inline Tensor logical_xor(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_logical_xor(a.get(), b.get(), out_.put()));
  return out_;
}

/** x + value. */
inline Tensor add_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_add_scalar(x.get(), value, out_.put()));
  return out_;
}

/** x - value. */
inline Tensor sub_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_sub_scalar(x.get(), value, out_.put()));
  return out_;
}

/** value - x. */
inline Tensor rsub_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_rsub_scalar(x.get(), value, out_.put()));
  return out_;
}

/** x * value. */
inline Tensor mul_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_mul_scalar(x.get(), value, out_.put()));
  return out_;
}

/** x / value; integers are divided as f32. */
inline Tensor div_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_div_scalar(x.get(), value, out_.put()));
  return out_;
}

/** value / x; integers are divided as f32. */
inline Tensor rdiv_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_rdiv_scalar(x.get(), value, out_.put()));
  return out_;
}

/** x to the power `exponent`; NaN for x < 0 with a fractional exponent.  Integers with a negative exponent are an
    error. */
inline Tensor pow_scalar(const Tensor& x, double exponent) {
  Tensor out_;
  check(sterna_pow_scalar(x.get(), exponent, out_.put()));
  return out_;
}

/** `base` to the power x. */
inline Tensor rpow_scalar(const Tensor& x, double base) {
  Tensor out_;
  check(sterna_rpow_scalar(x.get(), base, out_.put()));
  return out_;
}

/** The remainder of x / value with the sign of x.  An integer division by zero is an error. */
inline Tensor fmod_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_fmod_scalar(x.get(), value, out_.put()));
  return out_;
}

/** The remainder of x / value with the sign of value.  An integer division by zero is an error. */
inline Tensor remainder_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_remainder_scalar(x.get(), value, out_.put()));
  return out_;
}

/** floor(x / value).  An integer division by zero is an error. */
inline Tensor floor_divide_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_floor_divide_scalar(x.get(), value, out_.put()));
  return out_;
}

/** True where x = value. */
inline Tensor eq_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_eq_scalar(x.get(), value, out_.put()));
  return out_;
}

/** True where x ≠ value. */
inline Tensor ne_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_ne_scalar(x.get(), value, out_.put()));
  return out_;
}

/** True where x < value. */
inline Tensor lt_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_lt_scalar(x.get(), value, out_.put()));
  return out_;
}

/** True where x ≤ value. */
inline Tensor le_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_le_scalar(x.get(), value, out_.put()));
  return out_;
}

/** True where x > value. */
inline Tensor gt_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_gt_scalar(x.get(), value, out_.put()));
  return out_;
}

/** True where x ≥ value. */
inline Tensor ge_scalar(const Tensor& x, double value) {
  Tensor out_;
  check(sterna_ge_scalar(x.get(), value, out_.put()));
  return out_;
}

/** a where `condition` is non-zero, else b; shapes broadcast, a and b promote. */
inline Tensor where(const Tensor& condition, const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_where(condition.get(), a.get(), b.get(), out_.put()));
  return out_;
}

/** a + weight * (b - a). */
inline Tensor lerp(const Tensor& a, const Tensor& b, const Tensor& weight) {
  Tensor out_;
  check(sterna_lerp(a.get(), b.get(), weight.get(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_addcmul. */
struct AddcmulOptions {
  double value = 1.0;  ///< factor of the product or quotient
};
/** x + value * a * b. */
inline Tensor addcmul(const Tensor& x, const Tensor& a, const Tensor& b, const AddcmulOptions& options = {}) {
  sterna_addcmul_options o = STERNA_ADDCMUL_OPTIONS;
  o.value = options.value;
  Tensor out_;
  check(sterna_addcmul(x.get(), a.get(), b.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_addcdiv. */
struct AddcdivOptions {
  double value = 1.0;  ///< factor of the product or quotient
};
/** x + value * a / b. */
inline Tensor addcdiv(const Tensor& x, const Tensor& a, const Tensor& b, const AddcdivOptions& options = {}) {
  sterna_addcdiv_options o = STERNA_ADDCDIV_OPTIONS;
  o.value = options.value;
  Tensor out_;
  check(sterna_addcdiv(x.get(), a.get(), b.get(), &o, out_.put()));
  return out_;
}

/** `value` where `mask` is true, else x.  The dtype is x's. */
inline Tensor masked_fill(const Tensor& x, const Tensor& mask, double value) {
  Tensor out_;
  check(sterna_masked_fill(x.get(), mask.get(), value, out_.put()));
  return out_;
}

/** Optional arguments of sterna_clamp. */
struct ClampOptions {
  std::optional<double> min = {};  ///< lower bound; none: unbounded
  std::optional<double> max = {};  ///< upper bound; none: unbounded
};
/** min(max(x, min), max); at least one bound is given. */
inline Tensor clamp(const Tensor& x, const ClampOptions& options = {}) {
  sterna_clamp_options o = STERNA_CLAMP_OPTIONS;
  if (options.min) o.min = *options.min;
  if (options.max) o.max = *options.max;
  Tensor out_;
  check(sterna_clamp(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_sum. */
struct SumOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
  std::optional<DType> dtype = {};  ///< dtype of the result; none: x's, i64 for integers and bool
};
/** Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once. */
inline Tensor sum(const Tensor& x, const SumOptions& options = {}) {
  sterna_sum_options o = STERNA_SUM_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  if (options.dtype) o.dtype = static_cast<int32_t>(*options.dtype);
  Tensor out_;
  check(sterna_sum(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_mean. */
struct MeanOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Arithmetic mean over `axes`; NaN where there are no values. */
inline Tensor mean(const Tensor& x, const MeanOptions& options = {}) {
  sterna_mean_options o = STERNA_MEAN_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_mean(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_prod. */
struct ProdOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Product over `axes`, 1 where there are no values.  Integers and bool give i64. */
inline Tensor prod(const Tensor& x, const ProdOptions& options = {}) {
  sterna_prod_options o = STERNA_PROD_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_prod(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_max. */
struct MaxOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax
    does. */
inline Tensor max(const Tensor& x, const MaxOptions& options = {}) {
  sterna_max_options o = STERNA_MAX_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_max(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_min. */
struct MinOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as
    torch.amin does. */
inline Tensor min(const Tensor& x, const MinOptions& options = {}) {
  sterna_min_options o = STERNA_MIN_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_min(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_argmax. */
struct ArgmaxOptions {
  std::optional<int64_t> axis = {};  ///< the dimension searched; none: all, as if flattened
  bool keepdim = false;  ///< keep searched dimensions with size 1
};
/** Index, i64, of the largest value along `axis`: of the first one among equals, of the first NaN where there is
    one. */
inline Tensor argmax(const Tensor& x, const ArgmaxOptions& options = {}) {
  sterna_argmax_options o = STERNA_ARGMAX_OPTIONS;
  if (options.axis) o.axis = *options.axis;
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_argmax(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_argmin. */
struct ArgminOptions {
  std::optional<int64_t> axis = {};  ///< the dimension searched; none: all, as if flattened
  bool keepdim = false;  ///< keep searched dimensions with size 1
};
/** Index, i64, of the smallest value along `axis`: of the first one among equals, of the first NaN where there is
    one. */
inline Tensor argmin(const Tensor& x, const ArgminOptions& options = {}) {
  sterna_argmin_options o = STERNA_ARGMIN_OPTIONS;
  if (options.axis) o.axis = *options.axis;
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_argmin(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_var. */
struct VarOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  double correction = 1.0;  ///< taken from the number of values in the divisor
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Variance over `axes`: squared distances from the mean, divided by their number less `correction`. */
inline Tensor var(const Tensor& x, const VarOptions& options = {}) {
  sterna_var_options o = STERNA_VAR_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.correction = options.correction;
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_var(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_std. */
struct StdOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  double correction = 1.0;  ///< taken from the number of values in the divisor
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal. */
inline Tensor std(const Tensor& x, const StdOptions& options = {}) {
  sterna_std_options o = STERNA_STD_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.correction = options.correction;
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_std(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_logsumexp. */
struct LogsumexpOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** log of the sum of e^x over `axes`, without overflow; -inf where there are no values. */
inline Tensor logsumexp(const Tensor& x, const LogsumexpOptions& options = {}) {
  sterna_logsumexp_options o = STERNA_LOGSUMEXP_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_logsumexp(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_all. */
struct AllOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Whether every value over `axes` is non-zero; true where there are none. */
inline Tensor all(const Tensor& x, const AllOptions& options = {}) {
  sterna_all_options o = STERNA_ALL_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_all(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_any. */
struct AnyOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** Whether some value over `axes` is non-zero; false where there are none. */
inline Tensor any(const Tensor& x, const AnyOptions& options = {}) {
  sterna_any_options o = STERNA_ANY_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_any(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_norm. */
struct NormOptions {
  double p = 2.0;  ///< order: any number, inf or -inf
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
  bool keepdim = false;  ///< keep reduced dimensions with size 1
};
/** (sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the
    smallest |x|. */
inline Tensor norm(const Tensor& x, const NormOptions& options = {}) {
  sterna_norm_options o = STERNA_NORM_OPTIONS;
  o.p = options.p;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  o.keepdim = static_cast<int32_t>(options.keepdim);
  Tensor out_;
  check(sterna_norm(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_count_nonzero. */
struct CountNonzeroOptions {
  std::vector<int64_t> axes = {};  ///< dimensions that are reduced; empty: all
};
/** Number, i64, of non-zero values over `axes`.  NaN is not zero. */
inline Tensor count_nonzero(const Tensor& x, const CountNonzeroOptions& options = {}) {
  sterna_count_nonzero_options o = STERNA_COUNT_NONZERO_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  Tensor out_;
  check(sterna_count_nonzero(x.get(), &o, out_.put()));
  return out_;
}

/** The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of
    them is, else f32. */
inline Tensor global_norm(const std::vector<Tensor>& xs) {
  auto xs_ = detail::handles(xs);
  Tensor out_;
  check(sterna_global_norm(xs_.data(), xs_.size(), out_.put()));
  return out_;
}

/** Sum of all values up to each along `axis`.  Integers and bool give i64. */
inline Tensor cumsum(const Tensor& x, int64_t axis) {
  Tensor out_;
  check(sterna_cumsum(x.get(), axis, out_.put()));
  return out_;
}

/** Product of all values up to each along `axis`.  Integers and bool give i64. */
inline Tensor cumprod(const Tensor& x, int64_t axis) {
  Tensor out_;
  check(sterna_cumprod(x.get(), axis, out_.put()));
  return out_;
}

/** Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one
    column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers
    wrap. */
inline Tensor matmul(const Tensor& a, const Tensor& b) {
  Tensor out_;
  check(sterna_matmul(a.get(), b.get(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_linear. */
struct LinearOptions {
  Tensor bias = {};  ///< [out], x's dtype; none: 0
};
/** x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once. */
inline Tensor linear(const Tensor& x, const Tensor& weight, const LinearOptions& options = {}) {
  sterna_linear_options o = STERNA_LINEAR_OPTIONS;
  o.bias = options.bias.get();
  Tensor out_;
  check(sterna_linear(x.get(), weight.get(), &o, out_.put()));
  return out_;
}

/** x's elements in row-major order as `shape`, on x's memory.  An error where x's strides do not allow that;
    `reshape` copies then. */
inline Tensor view(const Tensor& x, const std::vector<int64_t>& shape) {
  Tensor out_;
  check(sterna_view(x.get(), shape.data(), shape.size(), out_.put()));
  return out_;
}

/** x's elements in row-major order as `shape`: a view where x's strides allow it, else a copy. */
inline Tensor reshape(const Tensor& x, const std::vector<int64_t>& shape) {
  Tensor out_;
  check(sterna_reshape(x.get(), shape.data(), shape.size(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_flatten. */
struct FlattenOptions {
  int64_t start_axis = 0;  ///< first dimension to join
  int64_t end_axis = -1;  ///< last dimension to join
};
/** Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it. */
inline Tensor flatten(const Tensor& x, const FlattenOptions& options = {}) {
  sterna_flatten_options o = STERNA_FLATTEN_OPTIONS;
  o.start_axis = options.start_axis;
  o.end_axis = options.end_axis;
  Tensor out_;
  check(sterna_flatten(x.get(), &o, out_.put()));
  return out_;
}

/** Dimension `axis` split into `shape`; a view. */
inline Tensor unflatten(const Tensor& x, int64_t axis, const std::vector<int64_t>& shape) {
  Tensor out_;
  check(sterna_unflatten(x.get(), axis, shape.data(), shape.size(), out_.put()));
  return out_;
}

/** x with dimensions axis0 and axis1 swapped; a view. */
inline Tensor transpose(const Tensor& x, int64_t axis0, int64_t axis1) {
  Tensor out_;
  check(sterna_transpose(x.get(), axis0, axis1, out_.put()));
  return out_;
}

/** x with its dimensions in the order of `axes`; a view. */
inline Tensor permute(const Tensor& x, const std::vector<int64_t>& axes) {
  Tensor out_;
  check(sterna_permute(x.get(), axes.data(), axes.size(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_squeeze. */
struct SqueezeOptions {
  std::vector<int64_t> axes = {};  ///< dimensions to drop where their size is 1; none: all of size 1
};
/** x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1. */
inline Tensor squeeze(const Tensor& x, const SqueezeOptions& options = {}) {
  sterna_squeeze_options o = STERNA_SQUEEZE_OPTIONS;
  o.axes = options.axes.data();
  o.axes_len = options.axes.size();
  Tensor out_;
  check(sterna_squeeze(x.get(), &o, out_.put()));
  return out_;
}

/** x with a new dimension of size 1 at `axis` of the result. */
inline Tensor unsqueeze(const Tensor& x, int64_t axis) {
  Tensor out_;
  check(sterna_unsqueeze(x.get(), axis, out_.put()));
  return out_;
}

/** x with dimensions of size 1 repeated to `shape`, new ones in front; a view with stride 0 along them. */
inline Tensor expand(const Tensor& x, const std::vector<int64_t>& shape) {
  Tensor out_;
  check(sterna_expand(x.get(), shape.data(), shape.size(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_slice. */
struct SliceOptions {
  std::optional<int64_t> start = {};  ///< first index; negative counts from the end; none: 0
  std::optional<int64_t> end = {};  ///< the end, not included; negative counts from the end; none: the size
  int64_t step = 1;  ///< distance of neighbours, at least 1
};
/** x[start:end:step] along `axis`, with Python's rules: bounds outside are cut to the size.  A view. */
inline Tensor slice(const Tensor& x, int64_t axis, const SliceOptions& options = {}) {
  sterna_slice_options o = STERNA_SLICE_OPTIONS;
  if (options.start) o.start = *options.start;
  if (options.end) o.end = *options.end;
  o.step = options.step;
  Tensor out_;
  check(sterna_slice(x.get(), axis, &o, out_.put()));
  return out_;
}

/** x[index] along `axis`, which is dropped; a view. */
inline Tensor select(const Tensor& x, int64_t axis, int64_t index) {
  Tensor out_;
  check(sterna_select(x.get(), axis, index, out_.put()));
  return out_;
}

/** `length` elements from `start` along `axis`; a view.  Unlike slice, the range must lie inside. */
inline Tensor narrow(const Tensor& x, int64_t axis, int64_t start, int64_t length) {
  Tensor out_;
  check(sterna_narrow(x.get(), axis, start, length, out_.put()));
  return out_;
}

/** Windows of `size` elements every `step` along `axis`: that dimension counts them, a new last one holds each.  A
    view; windows overlap where step < size.  0-d counts as one element. */
inline Tensor unfold(const Tensor& x, int64_t axis, int64_t size, int64_t step) {
  Tensor out_;
  check(sterna_unfold(x.get(), axis, size, step, out_.put()));
  return out_;
}

/** Optional arguments of sterna_diagonal. */
struct DiagonalOptions {
  int64_t offset = 0;  ///< 0: main diagonal, positive: above it, negative: below it
  int64_t axis0 = 0;  ///< dimension of the rows
  int64_t axis1 = 1;  ///< dimension of the columns
};
/** The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view. */
inline Tensor diagonal(const Tensor& x, const DiagonalOptions& options = {}) {
  sterna_diagonal_options o = STERNA_DIAGONAL_OPTIONS;
  o.offset = options.offset;
  o.axis0 = options.axis0;
  o.axis1 = options.axis1;
  Tensor out_;
  check(sterna_diagonal(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_as_strided. */
struct AsStridedOptions {
  int64_t offset = 0;  ///< x's row-major element where it starts
};
/** The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a
    contiguous copy. */
inline Tensor as_strided(const Tensor& x, const std::vector<int64_t>& size, const std::vector<int64_t>& stride, const AsStridedOptions& options = {}) {
  sterna_as_strided_options o = STERNA_AS_STRIDED_OPTIONS;
  o.offset = options.offset;
  Tensor out_;
  check(sterna_as_strided(x.get(), size.data(), size.size(), stride.data(), stride.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_cat. */
struct CatOptions {
  int64_t axis = 0;  ///< dimension along which the inputs follow one another
};
/** The inputs one after another along `axis`; their other sizes agree, their dtypes promote.  An empty 1-d tensor
    adds nothing. */
inline Tensor cat(const std::vector<Tensor>& xs, const CatOptions& options = {}) {
  auto xs_ = detail::handles(xs);
  sterna_cat_options o = STERNA_CAT_OPTIONS;
  o.axis = options.axis;
  Tensor out_;
  check(sterna_cat(xs_.data(), xs_.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_stack. */
struct StackOptions {
  int64_t axis = 0;  ///< where the new dimension stands in the result
};
/** The inputs, all of one shape, along a new dimension `axis`; their dtypes promote. */
inline Tensor stack(const std::vector<Tensor>& xs, const StackOptions& options = {}) {
  auto xs_ = detail::handles(xs);
  sterna_stack_options o = STERNA_STACK_OPTIONS;
  o.axis = options.axis;
  Tensor out_;
  check(sterna_stack(xs_.data(), xs_.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_split. */
struct SplitOptions {
  int64_t axis = 0;  ///< dimension to cut
};
/** x cut along `axis` into parts of `size` elements: views. */
inline std::vector<Tensor> split(const Tensor& x, int64_t size, const SplitOptions& options = {}) {
  sterna_split_options o = STERNA_SPLIT_OPTIONS;
  o.axis = options.axis;
  return detail::list([&](sterna_tensor** outs, size_t capacity, size_t* len) {
    return sterna_split(x.get(), size, &o, outs, capacity, len);
  });
}

/** Optional arguments of sterna_chunk. */
struct ChunkOptions {
  int64_t axis = 0;  ///< dimension to cut
};
/** x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views. */
inline std::vector<Tensor> chunk(const Tensor& x, int64_t chunks, const ChunkOptions& options = {}) {
  sterna_chunk_options o = STERNA_CHUNK_OPTIONS;
  o.axis = options.axis;
  return detail::list([&](sterna_tensor** outs, size_t capacity, size_t* len) {
    return sterna_chunk(x.get(), chunks, &o, outs, capacity, len);
  });
}

/** x with the order of elements reversed along `axes`. */
inline Tensor flip(const Tensor& x, const std::vector<int64_t>& axes) {
  Tensor out_;
  check(sterna_flip(x.get(), axes.data(), axes.size(), out_.put()));
  return out_;
}

/** x with its elements moved by `shifts` along `axes`; what leaves at the end comes back at the start. */
inline Tensor roll(const Tensor& x, const std::vector<int64_t>& shifts, const std::vector<int64_t>& axes) {
  Tensor out_;
  check(sterna_roll(x.get(), shifts.data(), shifts.size(), axes.data(), axes.size(), out_.put()));
  return out_;
}

/** x beside itself repeats[i] times along each dimension (NumPy's tile). */
inline Tensor repeat(const Tensor& x, const std::vector<int64_t>& repeats) {
  Tensor out_;
  check(sterna_repeat(x.get(), repeats.data(), repeats.size(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_pad. */
struct PadOptions {
  double value = 0.0;  ///< of the new elements
};
/** x with `value` around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for
    the one before it, and so on (PyTorch's order); negative pads crop. */
inline Tensor pad(const Tensor& x, const std::vector<int64_t>& pads, const PadOptions& options = {}) {
  sterna_pad_options o = STERNA_PAD_OPTIONS;
  o.value = options.value;
  Tensor out_;
  check(sterna_pad(x.get(), pads.data(), pads.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_tril. */
struct TrilOptions {
  int64_t diagonal = 0;  ///< 0: main diagonal, positive: above it, negative: below it
};
/** The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above. */
inline Tensor tril(const Tensor& x, const TrilOptions& options = {}) {
  sterna_tril_options o = STERNA_TRIL_OPTIONS;
  o.diagonal = options.diagonal;
  Tensor out_;
  check(sterna_tril(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_triu. */
struct TriuOptions {
  int64_t diagonal = 0;  ///< 0: main diagonal, positive: above it, negative: below it
};
/** The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below. */
inline Tensor triu(const Tensor& x, const TriuOptions& options = {}) {
  sterna_triu_options o = STERNA_TRIU_OPTIONS;
  o.diagonal = options.diagonal;
  Tensor out_;
  check(sterna_triu(x.get(), &o, out_.put()));
  return out_;
}

/** x at each of the indices along `axis`, in their order.  Indices are in [0, size); any other is an error. */
inline Tensor index_select(const Tensor& x, const Tensor& index, int64_t axis) {
  Tensor out_;
  check(sterna_index_select(x.get(), index.get(), axis, out_.put()));
  return out_;
}

/** x with slice i of src added at index[i] along `axis`, in that order: the same on any number of threads. */
inline Tensor index_add(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis) {
  Tensor out_;
  check(sterna_index_add(x.get(), index.get(), src.get(), axis, out_.put()));
  return out_;
}

/** out[…, i, …] = x[…, index[…, i, …], …], i along `axis`; index is nowhere else larger than x.  Indices are in [0,
    size); any other is an error. */
inline Tensor gather(const Tensor& x, const Tensor& index, int64_t axis) {
  Tensor out_;
  check(sterna_gather(x.get(), index.get(), axis, out_.put()));
  return out_;
}

/** x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays,
    and the gradient of src is defined only without such. */
inline Tensor scatter(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis) {
  Tensor out_;
  check(sterna_scatter(x.get(), index.get(), src.get(), axis, out_.put()));
  return out_;
}

/** x with src added at index along `axis`, in index order: the same on any number of threads. */
inline Tensor scatter_add(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis) {
  Tensor out_;
  check(sterna_scatter_add(x.get(), index.get(), src.get(), axis, out_.put()));
  return out_;
}

/** gather, with the other dimensions of x and index broadcast.  Indices are in [0, size); any other is an error. */
inline Tensor take_along_axis(const Tensor& x, const Tensor& index, int64_t axis) {
  Tensor out_;
  check(sterna_take_along_axis(x.get(), index.get(), axis, out_.put()));
  return out_;
}

/** The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size
    depends on data, so this op cannot be captured. */
inline Tensor masked_select(const Tensor& x, const Tensor& mask) {
  Tensor out_;
  check(sterna_masked_select(x.get(), mask.get(), out_.put()));
  return out_;
}

/** i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in [0,
    num_classes); any other is an error. */
inline Tensor one_hot(const Tensor& x, int64_t num_classes) {
  Tensor out_;
  check(sterna_one_hot(x.get(), num_classes, out_.put()));
  return out_;
}

/** Optional arguments of sterna_embedding. */
struct EmbeddingOptions {
  std::optional<int64_t> padding_idx = {};  ///< row that gets no gradient; negative counts from the end; none: every row does
};
/** The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in
    [0, rows); any other is an error. */
inline Tensor embedding(const Tensor& weight, const Tensor& index, const EmbeddingOptions& options = {}) {
  sterna_embedding_options o = STERNA_EMBEDDING_OPTIONS;
  if (options.padding_idx) o.padding_idx = *options.padding_idx;
  Tensor out_;
  check(sterna_embedding(weight.get(), index.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_sort. */
struct SortOptions {
  int64_t axis = -1;  ///< dimension to sort along
  bool descending = false;  ///< largest first
};
/** x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than
    every number. */
inline std::array<Tensor, 2> sort(const Tensor& x, const SortOptions& options = {}) {
  sterna_sort_options o = STERNA_SORT_OPTIONS;
  o.axis = options.axis;
  o.descending = static_cast<int32_t>(options.descending);
  Tensor values_;
  Tensor indices_;
  check(sterna_sort(x.get(), &o, values_.put(), indices_.put()));
  return {values_, indices_};
}

/** Optional arguments of sterna_argsort. */
struct ArgsortOptions {
  int64_t axis = -1;  ///< dimension to sort along
  bool descending = false;  ///< largest first
};
/** The indices that sort x along `axis`, i64: the second output of sort. */
inline Tensor argsort(const Tensor& x, const ArgsortOptions& options = {}) {
  sterna_argsort_options o = STERNA_ARGSORT_OPTIONS;
  o.axis = options.axis;
  o.descending = static_cast<int32_t>(options.descending);
  Tensor out_;
  check(sterna_argsort(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_topk. */
struct TopkOptions {
  int64_t axis = -1;  ///< dimension to choose along
  bool largest = true;  ///< the largest; false: the smallest
  bool sorted = true;  ///< in order; the result is in order either way
};
/** The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first
    come first; NaN is larger than every number. */
inline std::array<Tensor, 2> topk(const Tensor& x, int64_t k, const TopkOptions& options = {}) {
  sterna_topk_options o = STERNA_TOPK_OPTIONS;
  o.axis = options.axis;
  o.largest = static_cast<int32_t>(options.largest);
  o.sorted = static_cast<int32_t>(options.sorted);
  Tensor values_;
  Tensor indices_;
  check(sterna_topk(x.get(), k, &o, values_.put(), indices_.put()));
  return {values_, indices_};
}

/** Optional arguments of sterna_softmax. */
struct SoftmaxOptions {
  int64_t axis = -1;  ///< the dimension normalized
};
/** e^x scaled so that it sums to one along `axis`, without overflow. */
inline Tensor softmax(const Tensor& x, const SoftmaxOptions& options = {}) {
  sterna_softmax_options o = STERNA_SOFTMAX_OPTIONS;
  o.axis = options.axis;
  Tensor out_;
  check(sterna_softmax(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_log_softmax. */
struct LogSoftmaxOptions {
  int64_t axis = -1;  ///< the dimension normalized
};
/** log(softmax(x)) along `axis`, computed as x - logsumexp(x). */
inline Tensor log_softmax(const Tensor& x, const LogSoftmaxOptions& options = {}) {
  sterna_log_softmax_options o = STERNA_LOG_SOFTMAX_OPTIONS;
  o.axis = options.axis;
  Tensor out_;
  check(sterna_log_softmax(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_conv1d. */
struct Conv1dOptions {
  Tensor bias = {};  ///< (out_channels), x's dtype; none: 0
  std::vector<int64_t> stride = {1};  ///< step of the kernel; one number for all dimensions or one each
  std::vector<int64_t> padding = {0};  ///< zeros at both ends; one number for all dimensions or one each
  std::vector<int64_t> dilation = {1};  ///< distance of the kernel's elements; one number for all dimensions or one each
  int64_t groups = 1;  ///< channels are split into this many independent groups
};
/** Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32. */
inline Tensor conv1d(const Tensor& x, const Tensor& weight, const Conv1dOptions& options = {}) {
  sterna_conv1d_options o = STERNA_CONV1D_OPTIONS;
  o.bias = options.bias.get();
  o.stride = options.stride.data();
  o.stride_len = options.stride.size();
  o.padding = options.padding.data();
  o.padding_len = options.padding.size();
  o.dilation = options.dilation.data();
  o.dilation_len = options.dilation.size();
  o.groups = options.groups;
  Tensor out_;
  check(sterna_conv1d(x.get(), weight.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_conv2d. */
struct Conv2dOptions {
  Tensor bias = {};  ///< (out_channels), x's dtype; none: 0
  std::vector<int64_t> stride = {1};  ///< step of the kernel; one number for all dimensions or one each
  std::vector<int64_t> padding = {0};  ///< zeros at both ends; one number for all dimensions or one each
  std::vector<int64_t> dilation = {1};  ///< distance of the kernel's elements; one number for all dimensions or one each
  int64_t groups = 1;  ///< channels are split into this many independent groups
};
/** Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32. */
inline Tensor conv2d(const Tensor& x, const Tensor& weight, const Conv2dOptions& options = {}) {
  sterna_conv2d_options o = STERNA_CONV2D_OPTIONS;
  o.bias = options.bias.get();
  o.stride = options.stride.data();
  o.stride_len = options.stride.size();
  o.padding = options.padding.data();
  o.padding_len = options.padding.size();
  o.dilation = options.dilation.data();
  o.dilation_len = options.dilation.size();
  o.groups = options.groups;
  Tensor out_;
  check(sterna_conv2d(x.get(), weight.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_max_pool1d. */
struct MaxPool1dOptions {
  std::vector<int64_t> stride = {};  ///< step of the window; empty: the kernel's size
  std::vector<int64_t> padding = {0};  ///< values added at both ends, at most half the kernel
  std::vector<int64_t> dilation = {1};  ///< distance of a window's elements
  bool ceil_mode = false;  ///< whether a window may reach over the end
};
/** The largest value of each window along the last dimension; NaN wins.  Padding never does. */
inline Tensor max_pool1d(const Tensor& x, const std::vector<int64_t>& kernel, const MaxPool1dOptions& options = {}) {
  sterna_max_pool1d_options o = STERNA_MAX_POOL1D_OPTIONS;
  o.stride = options.stride.data();
  o.stride_len = options.stride.size();
  o.padding = options.padding.data();
  o.padding_len = options.padding.size();
  o.dilation = options.dilation.data();
  o.dilation_len = options.dilation.size();
  o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
  Tensor out_;
  check(sterna_max_pool1d(x.get(), kernel.data(), kernel.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_max_pool2d. */
struct MaxPool2dOptions {
  std::vector<int64_t> stride = {};  ///< step of the window; empty: the kernel's size
  std::vector<int64_t> padding = {0};  ///< values added at both ends, at most half the kernel
  std::vector<int64_t> dilation = {1};  ///< distance of a window's elements
  bool ceil_mode = false;  ///< whether a window may reach over the end
};
/** The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never
    does. */
inline Tensor max_pool2d(const Tensor& x, const std::vector<int64_t>& kernel, const MaxPool2dOptions& options = {}) {
  sterna_max_pool2d_options o = STERNA_MAX_POOL2D_OPTIONS;
  o.stride = options.stride.data();
  o.stride_len = options.stride.size();
  o.padding = options.padding.data();
  o.padding_len = options.padding.size();
  o.dilation = options.dilation.data();
  o.dilation_len = options.dilation.size();
  o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
  Tensor out_;
  check(sterna_max_pool2d(x.get(), kernel.data(), kernel.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_avg_pool1d. */
struct AvgPool1dOptions {
  std::vector<int64_t> stride = {};  ///< step of the window; empty: the kernel's size
  std::vector<int64_t> padding = {0};  ///< values added at both ends, at most half the kernel
  bool ceil_mode = false;  ///< whether a window may reach over the end
  bool count_include_pad = true;  ///< whether padding counts in the divisor
};
/** The mean of each window along the last dimension. */
inline Tensor avg_pool1d(const Tensor& x, const std::vector<int64_t>& kernel, const AvgPool1dOptions& options = {}) {
  sterna_avg_pool1d_options o = STERNA_AVG_POOL1D_OPTIONS;
  o.stride = options.stride.data();
  o.stride_len = options.stride.size();
  o.padding = options.padding.data();
  o.padding_len = options.padding.size();
  o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
  o.count_include_pad = static_cast<int32_t>(options.count_include_pad);
  Tensor out_;
  check(sterna_avg_pool1d(x.get(), kernel.data(), kernel.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_avg_pool2d. */
struct AvgPool2dOptions {
  std::vector<int64_t> stride = {};  ///< step of the window; empty: the kernel's size
  std::vector<int64_t> padding = {0};  ///< values added at both ends, at most half the kernel
  bool ceil_mode = false;  ///< whether a window may reach over the end
  bool count_include_pad = true;  ///< whether padding counts in the divisor
};
/** The mean of each window of the last two dimensions, summed in f32 for f16 and bf16. */
inline Tensor avg_pool2d(const Tensor& x, const std::vector<int64_t>& kernel, const AvgPool2dOptions& options = {}) {
  sterna_avg_pool2d_options o = STERNA_AVG_POOL2D_OPTIONS;
  o.stride = options.stride.data();
  o.stride_len = options.stride.size();
  o.padding = options.padding.data();
  o.padding_len = options.padding.size();
  o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
  o.count_include_pad = static_cast<int32_t>(options.count_include_pad);
  Tensor out_;
  check(sterna_avg_pool2d(x.get(), kernel.data(), kernel.size(), &o, out_.put()));
  return out_;
}

/** The means of windows that cover the last dimension evenly: window i is [⌊i L / n⌋, ⌈(i + 1) L / n⌉). */
inline Tensor adaptive_avg_pool1d(const Tensor& x, const std::vector<int64_t>& output_size) {
  Tensor out_;
  check(sterna_adaptive_avg_pool1d(x.get(), output_size.data(), output_size.size(), out_.put()));
  return out_;
}

/** The means of windows that cover the last two dimensions evenly: window i of n is [⌊i H / n⌋, ⌈(i + 1) H / n⌉). */
inline Tensor adaptive_avg_pool2d(const Tensor& x, const std::vector<int64_t>& output_size) {
  Tensor out_;
  check(sterna_adaptive_avg_pool2d(x.get(), output_size.data(), output_size.size(), out_.put()));
  return out_;
}

/** The maxima of the windows of adaptive_avg_pool2d; NaN wins. */
inline Tensor adaptive_max_pool2d(const Tensor& x, const std::vector<int64_t>& output_size) {
  Tensor out_;
  check(sterna_adaptive_max_pool2d(x.get(), output_size.data(), output_size.size(), out_.put()));
  return out_;
}

/** Optional arguments of sterna_batch_norm. */
struct BatchNormOptions {
  Tensor weight = {};  ///< [C]; none: 1
  Tensor bias = {};  ///< [C]; none: 0
  Tensor running_mean = {};  ///< [C]; needed when training is false
  Tensor running_var = {};  ///< [C]; needed when training is false
  bool training = false;  ///< true: by the batch's statistics; false: by the running ones
  double momentum = 0.1;  ///< weight of the batch in the new running statistics
  double eps = 1e-05;  ///< added to the variance
};
/** (x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance
    from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015. */
inline std::array<Tensor, 3> batch_norm(const Tensor& x, const BatchNormOptions& options = {}) {
  sterna_batch_norm_options o = STERNA_BATCH_NORM_OPTIONS;
  o.weight = options.weight.get();
  o.bias = options.bias.get();
  o.running_mean = options.running_mean.get();
  o.running_var = options.running_var.get();
  o.training = static_cast<int32_t>(options.training);
  o.momentum = options.momentum;
  o.eps = options.eps;
  Tensor out_;
  Tensor new_running_mean_;
  Tensor new_running_var_;
  check(sterna_batch_norm(x.get(), &o, out_.put(), new_running_mean_.put(), new_running_var_.put()));
  return {out_, new_running_mean_, new_running_var_};
}

/** Optional arguments of sterna_layer_norm. */
struct LayerNormOptions {
  Tensor weight = {};  ///< of normalized_shape; none: 1
  Tensor bias = {};  ///< of normalized_shape; none: 0
  double eps = 1e-05;  ///< added to the variance
};
/** (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba,
    J. Kiros, G. Hinton, 2016. */
inline Tensor layer_norm(const Tensor& x, const std::vector<int64_t>& normalized_shape, const LayerNormOptions& options = {}) {
  sterna_layer_norm_options o = STERNA_LAYER_NORM_OPTIONS;
  o.weight = options.weight.get();
  o.bias = options.bias.get();
  o.eps = options.eps;
  Tensor out_;
  check(sterna_layer_norm(x.get(), normalized_shape.data(), normalized_shape.size(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_dropout. */
struct DropoutOptions {
  double p = 0.5;  ///< probability, in [0, 1], of a value to become zero
  bool training = true;  ///< false: the result is x
};
/** Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014. */
inline Tensor dropout(const Tensor& x, const DropoutOptions& options = {}) {
  sterna_dropout_options o = STERNA_DROPOUT_OPTIONS;
  o.p = options.p;
  o.training = static_cast<int32_t>(options.training);
  Tensor out_;
  check(sterna_dropout(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_dropout2d. */
struct Dropout2dOptions {
  double p = 0.5;  ///< probability, in [0, 1], of a value to become zero
  bool training = true;  ///< false: the result is x
};
/** Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015. */
inline Tensor dropout2d(const Tensor& x, const Dropout2dOptions& options = {}) {
  sterna_dropout2d_options o = STERNA_DROPOUT2D_OPTIONS;
  o.p = options.p;
  o.training = static_cast<int32_t>(options.training);
  Tensor out_;
  check(sterna_dropout2d(x.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_cross_entropy. */
struct CrossEntropyOptions {
  Tensor weight = {};  ///< of each class: (C), in the dtype of x; gets no gradient
  int64_t ignore_index = -100;  ///< targets of this class have no loss and do not count in the mean
  double label_smoothing = 0.0;  ///< share, in [0, 1], of every target spread over all classes
  Reduction reduction = Reduction::mean;  ///< mean, sum, or none: one loss per value (per target of a classification)
};
/** -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of
    class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights. */
inline Tensor cross_entropy(const Tensor& x, const Tensor& target, const CrossEntropyOptions& options = {}) {
  sterna_cross_entropy_options o = STERNA_CROSS_ENTROPY_OPTIONS;
  o.weight = options.weight.get();
  o.ignore_index = options.ignore_index;
  o.label_smoothing = options.label_smoothing;
  o.reduction = static_cast<int32_t>(options.reduction);
  Tensor out_;
  check(sterna_cross_entropy(x.get(), target.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_nll_loss. */
struct NllLossOptions {
  Tensor weight = {};  ///< of each class: (C), in the dtype of x; gets no gradient
  int64_t ignore_index = -100;  ///< targets of this class have no loss and do not count in the mean
  Reduction reduction = Reduction::mean;  ///< mean, sum, or none: one loss per value (per target of a classification)
};
/** -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum
    over the sum of the targets' weights.  A target outside [0, C) is an error. */
inline Tensor nll_loss(const Tensor& x, const Tensor& target, const NllLossOptions& options = {}) {
  sterna_nll_loss_options o = STERNA_NLL_LOSS_OPTIONS;
  o.weight = options.weight.get();
  o.ignore_index = options.ignore_index;
  o.reduction = static_cast<int32_t>(options.reduction);
  Tensor out_;
  check(sterna_nll_loss(x.get(), target.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_bce_with_logits. */
struct BceWithLogitsOptions {
  Tensor weight = {};  ///< of each value; a shape that broadcasts to x's
  Tensor pos_weight = {};  ///< of the positive part; a shape that broadcasts to x's
  Reduction reduction = Reduction::mean;  ///< mean, sum, or none: one loss per value (per target of a classification)
};
/** Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) *
    log sigmoid(-x)) * weight. */
inline Tensor bce_with_logits(const Tensor& x, const Tensor& target, const BceWithLogitsOptions& options = {}) {
  sterna_bce_with_logits_options o = STERNA_BCE_WITH_LOGITS_OPTIONS;
  o.weight = options.weight.get();
  o.pos_weight = options.pos_weight.get();
  o.reduction = static_cast<int32_t>(options.reduction);
  Tensor out_;
  check(sterna_bce_with_logits(x.get(), target.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_mse_loss. */
struct MseLossOptions {
  Reduction reduction = Reduction::mean;  ///< mean, sum, or none: one loss per value (per target of a classification)
};
/** (x - target)². */
inline Tensor mse_loss(const Tensor& x, const Tensor& target, const MseLossOptions& options = {}) {
  sterna_mse_loss_options o = STERNA_MSE_LOSS_OPTIONS;
  o.reduction = static_cast<int32_t>(options.reduction);
  Tensor out_;
  check(sterna_mse_loss(x.get(), target.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_l1_loss. */
struct L1LossOptions {
  Reduction reduction = Reduction::mean;  ///< mean, sum, or none: one loss per value (per target of a classification)
};
/** |x - target|. */
inline Tensor l1_loss(const Tensor& x, const Tensor& target, const L1LossOptions& options = {}) {
  sterna_l1_loss_options o = STERNA_L1_LOSS_OPTIONS;
  o.reduction = static_cast<int32_t>(options.reduction);
  Tensor out_;
  check(sterna_l1_loss(x.get(), target.get(), &o, out_.put()));
  return out_;
}

/** Optional arguments of sterna_smooth_l1_loss. */
struct SmoothL1LossOptions {
  double beta = 1.0;  ///< distance where the loss turns from square to linear, not negative
  Reduction reduction = Reduction::mean;  ///< mean, sum, or none: one loss per value (per target of a classification)
};
/** (x - target)² / (2 beta) where |x - target| < beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.
    R. Girshick, Fast R-CNN, 2015. */
inline Tensor smooth_l1_loss(const Tensor& x, const Tensor& target, const SmoothL1LossOptions& options = {}) {
  sterna_smooth_l1_loss_options o = STERNA_SMOOTH_L1_LOSS_OPTIONS;
  o.beta = options.beta;
  o.reduction = static_cast<int32_t>(options.reduction);
  Tensor out_;
  check(sterna_smooth_l1_loss(x.get(), target.get(), &o, out_.put()));
  return out_;
}

inline Tensor TensorMethods::zeros_like(const ZerosLikeOptions& options) const { return sterna::zeros_like(self(), options); }
inline Tensor TensorMethods::zeros_like() const { return sterna::zeros_like(self()); }
inline Tensor TensorMethods::ones_like(const OnesLikeOptions& options) const { return sterna::ones_like(self(), options); }
inline Tensor TensorMethods::ones_like() const { return sterna::ones_like(self()); }
inline Tensor TensorMethods::full_like(double value, const FullLikeOptions& options) const { return sterna::full_like(self(), value, options); }
inline Tensor TensorMethods::full_like(double value) const { return sterna::full_like(self(), value); }
inline Tensor TensorMethods::rand_like(const RandLikeOptions& options) const { return sterna::rand_like(self(), options); }
inline Tensor TensorMethods::rand_like() const { return sterna::rand_like(self()); }
inline Tensor TensorMethods::randn_like(const RandnLikeOptions& options) const { return sterna::randn_like(self(), options); }
inline Tensor TensorMethods::randn_like() const { return sterna::randn_like(self()); }
inline Tensor TensorMethods::bernoulli() const { return sterna::bernoulli(self()); }
inline Tensor TensorMethods::cast(DType dtype) const { return sterna::cast(self(), dtype); }
inline Tensor TensorMethods::to_device(const std::string& device) const { return sterna::to_device(self(), device); }
inline Tensor TensorMethods::contiguous() const { return sterna::contiguous(self()); }
inline Tensor TensorMethods::clone() const { return sterna::clone(self()); }
inline Tensor TensorMethods::detach() const { return sterna::detach(self()); }
inline Tensor TensorMethods::neg() const { return sterna::neg(self()); }
inline Tensor TensorMethods::abs() const { return sterna::abs(self()); }
inline Tensor TensorMethods::sign() const { return sterna::sign(self()); }
inline Tensor TensorMethods::exp() const { return sterna::exp(self()); }
inline Tensor TensorMethods::exp2() const { return sterna::exp2(self()); }
inline Tensor TensorMethods::expm1() const { return sterna::expm1(self()); }
inline Tensor TensorMethods::log() const { return sterna::log(self()); }
inline Tensor TensorMethods::log2() const { return sterna::log2(self()); }
inline Tensor TensorMethods::log10() const { return sterna::log10(self()); }
inline Tensor TensorMethods::log1p() const { return sterna::log1p(self()); }
inline Tensor TensorMethods::sqrt() const { return sterna::sqrt(self()); }
inline Tensor TensorMethods::rsqrt() const { return sterna::rsqrt(self()); }
inline Tensor TensorMethods::square() const { return sterna::square(self()); }
inline Tensor TensorMethods::reciprocal() const { return sterna::reciprocal(self()); }
inline Tensor TensorMethods::sin() const { return sterna::sin(self()); }
inline Tensor TensorMethods::cos() const { return sterna::cos(self()); }
inline Tensor TensorMethods::tan() const { return sterna::tan(self()); }
inline Tensor TensorMethods::asin() const { return sterna::asin(self()); }
inline Tensor TensorMethods::acos() const { return sterna::acos(self()); }
inline Tensor TensorMethods::atan() const { return sterna::atan(self()); }
inline Tensor TensorMethods::sinh() const { return sterna::sinh(self()); }
inline Tensor TensorMethods::cosh() const { return sterna::cosh(self()); }
inline Tensor TensorMethods::tanh() const { return sterna::tanh(self()); }
inline Tensor TensorMethods::asinh() const { return sterna::asinh(self()); }
inline Tensor TensorMethods::acosh() const { return sterna::acosh(self()); }
inline Tensor TensorMethods::atanh() const { return sterna::atanh(self()); }
inline Tensor TensorMethods::erf() const { return sterna::erf(self()); }
inline Tensor TensorMethods::erfc() const { return sterna::erfc(self()); }
inline Tensor TensorMethods::floor() const { return sterna::floor(self()); }
inline Tensor TensorMethods::ceil() const { return sterna::ceil(self()); }
inline Tensor TensorMethods::round() const { return sterna::round(self()); }
inline Tensor TensorMethods::trunc() const { return sterna::trunc(self()); }
inline Tensor TensorMethods::isnan() const { return sterna::isnan(self()); }
inline Tensor TensorMethods::isinf() const { return sterna::isinf(self()); }
inline Tensor TensorMethods::isfinite() const { return sterna::isfinite(self()); }
inline Tensor TensorMethods::logical_not() const { return sterna::logical_not(self()); }
inline Tensor TensorMethods::sigmoid() const { return sterna::sigmoid(self()); }
inline Tensor TensorMethods::log_sigmoid() const { return sterna::log_sigmoid(self()); }
inline Tensor TensorMethods::relu() const { return sterna::relu(self()); }
inline Tensor TensorMethods::relu6() const { return sterna::relu6(self()); }
inline Tensor TensorMethods::leaky_relu(const LeakyReluOptions& options) const { return sterna::leaky_relu(self(), options); }
inline Tensor TensorMethods::leaky_relu() const { return sterna::leaky_relu(self()); }
inline Tensor TensorMethods::elu(const EluOptions& options) const { return sterna::elu(self(), options); }
inline Tensor TensorMethods::elu() const { return sterna::elu(self()); }
inline Tensor TensorMethods::selu() const { return sterna::selu(self()); }
inline Tensor TensorMethods::silu() const { return sterna::silu(self()); }
inline Tensor TensorMethods::mish() const { return sterna::mish(self()); }
inline Tensor TensorMethods::hardswish() const { return sterna::hardswish(self()); }
inline Tensor TensorMethods::hardsigmoid() const { return sterna::hardsigmoid(self()); }
inline Tensor TensorMethods::gelu(const GeluOptions& options) const { return sterna::gelu(self(), options); }
inline Tensor TensorMethods::gelu() const { return sterna::gelu(self()); }
inline Tensor TensorMethods::softplus(const SoftplusOptions& options) const { return sterna::softplus(self(), options); }
inline Tensor TensorMethods::softplus() const { return sterna::softplus(self()); }
inline Tensor TensorMethods::add(const Tensor& b) const { return sterna::add(self(), b); }
inline Tensor TensorMethods::sub(const Tensor& b) const { return sterna::sub(self(), b); }
inline Tensor TensorMethods::mul(const Tensor& b) const { return sterna::mul(self(), b); }
inline Tensor TensorMethods::div(const Tensor& b) const { return sterna::div(self(), b); }
inline Tensor TensorMethods::pow(const Tensor& b) const { return sterna::pow(self(), b); }
inline Tensor TensorMethods::maximum(const Tensor& b) const { return sterna::maximum(self(), b); }
inline Tensor TensorMethods::minimum(const Tensor& b) const { return sterna::minimum(self(), b); }
inline Tensor TensorMethods::fmod(const Tensor& b) const { return sterna::fmod(self(), b); }
inline Tensor TensorMethods::remainder(const Tensor& b) const { return sterna::remainder(self(), b); }
inline Tensor TensorMethods::floor_divide(const Tensor& b) const { return sterna::floor_divide(self(), b); }
inline Tensor TensorMethods::atan2(const Tensor& b) const { return sterna::atan2(self(), b); }
inline Tensor TensorMethods::eq(const Tensor& b) const { return sterna::eq(self(), b); }
inline Tensor TensorMethods::ne(const Tensor& b) const { return sterna::ne(self(), b); }
inline Tensor TensorMethods::lt(const Tensor& b) const { return sterna::lt(self(), b); }
inline Tensor TensorMethods::le(const Tensor& b) const { return sterna::le(self(), b); }
inline Tensor TensorMethods::gt(const Tensor& b) const { return sterna::gt(self(), b); }
inline Tensor TensorMethods::ge(const Tensor& b) const { return sterna::ge(self(), b); }
inline Tensor TensorMethods::logical_and(const Tensor& b) const { return sterna::logical_and(self(), b); }
inline Tensor TensorMethods::logical_or(const Tensor& b) const { return sterna::logical_or(self(), b); }
inline Tensor TensorMethods::logical_xor(const Tensor& b) const { return sterna::logical_xor(self(), b); }
inline Tensor TensorMethods::add_scalar(double value) const { return sterna::add_scalar(self(), value); }
inline Tensor TensorMethods::sub_scalar(double value) const { return sterna::sub_scalar(self(), value); }
inline Tensor TensorMethods::rsub_scalar(double value) const { return sterna::rsub_scalar(self(), value); }
inline Tensor TensorMethods::mul_scalar(double value) const { return sterna::mul_scalar(self(), value); }
inline Tensor TensorMethods::div_scalar(double value) const { return sterna::div_scalar(self(), value); }
inline Tensor TensorMethods::rdiv_scalar(double value) const { return sterna::rdiv_scalar(self(), value); }
inline Tensor TensorMethods::pow_scalar(double exponent) const { return sterna::pow_scalar(self(), exponent); }
inline Tensor TensorMethods::rpow_scalar(double base) const { return sterna::rpow_scalar(self(), base); }
inline Tensor TensorMethods::fmod_scalar(double value) const { return sterna::fmod_scalar(self(), value); }
inline Tensor TensorMethods::remainder_scalar(double value) const { return sterna::remainder_scalar(self(), value); }
inline Tensor TensorMethods::floor_divide_scalar(double value) const { return sterna::floor_divide_scalar(self(), value); }
inline Tensor TensorMethods::eq_scalar(double value) const { return sterna::eq_scalar(self(), value); }
inline Tensor TensorMethods::ne_scalar(double value) const { return sterna::ne_scalar(self(), value); }
inline Tensor TensorMethods::lt_scalar(double value) const { return sterna::lt_scalar(self(), value); }
inline Tensor TensorMethods::le_scalar(double value) const { return sterna::le_scalar(self(), value); }
inline Tensor TensorMethods::gt_scalar(double value) const { return sterna::gt_scalar(self(), value); }
inline Tensor TensorMethods::ge_scalar(double value) const { return sterna::ge_scalar(self(), value); }
inline Tensor TensorMethods::where(const Tensor& a, const Tensor& b) const { return sterna::where(self(), a, b); }
inline Tensor TensorMethods::lerp(const Tensor& b, const Tensor& weight) const { return sterna::lerp(self(), b, weight); }
inline Tensor TensorMethods::addcmul(const Tensor& a, const Tensor& b, const AddcmulOptions& options) const { return sterna::addcmul(self(), a, b, options); }
inline Tensor TensorMethods::addcmul(const Tensor& a, const Tensor& b) const { return sterna::addcmul(self(), a, b); }
inline Tensor TensorMethods::addcdiv(const Tensor& a, const Tensor& b, const AddcdivOptions& options) const { return sterna::addcdiv(self(), a, b, options); }
inline Tensor TensorMethods::addcdiv(const Tensor& a, const Tensor& b) const { return sterna::addcdiv(self(), a, b); }
inline Tensor TensorMethods::masked_fill(const Tensor& mask, double value) const { return sterna::masked_fill(self(), mask, value); }
inline Tensor TensorMethods::clamp(const ClampOptions& options) const { return sterna::clamp(self(), options); }
inline Tensor TensorMethods::clamp() const { return sterna::clamp(self()); }
inline Tensor TensorMethods::sum(const SumOptions& options) const { return sterna::sum(self(), options); }
inline Tensor TensorMethods::sum() const { return sterna::sum(self()); }
inline Tensor TensorMethods::mean(const MeanOptions& options) const { return sterna::mean(self(), options); }
inline Tensor TensorMethods::mean() const { return sterna::mean(self()); }
inline Tensor TensorMethods::prod(const ProdOptions& options) const { return sterna::prod(self(), options); }
inline Tensor TensorMethods::prod() const { return sterna::prod(self()); }
inline Tensor TensorMethods::max(const MaxOptions& options) const { return sterna::max(self(), options); }
inline Tensor TensorMethods::max() const { return sterna::max(self()); }
inline Tensor TensorMethods::min(const MinOptions& options) const { return sterna::min(self(), options); }
inline Tensor TensorMethods::min() const { return sterna::min(self()); }
inline Tensor TensorMethods::argmax(const ArgmaxOptions& options) const { return sterna::argmax(self(), options); }
inline Tensor TensorMethods::argmax() const { return sterna::argmax(self()); }
inline Tensor TensorMethods::argmin(const ArgminOptions& options) const { return sterna::argmin(self(), options); }
inline Tensor TensorMethods::argmin() const { return sterna::argmin(self()); }
inline Tensor TensorMethods::var(const VarOptions& options) const { return sterna::var(self(), options); }
inline Tensor TensorMethods::var() const { return sterna::var(self()); }
inline Tensor TensorMethods::std(const StdOptions& options) const { return sterna::std(self(), options); }
inline Tensor TensorMethods::std() const { return sterna::std(self()); }
inline Tensor TensorMethods::logsumexp(const LogsumexpOptions& options) const { return sterna::logsumexp(self(), options); }
inline Tensor TensorMethods::logsumexp() const { return sterna::logsumexp(self()); }
inline Tensor TensorMethods::all(const AllOptions& options) const { return sterna::all(self(), options); }
inline Tensor TensorMethods::all() const { return sterna::all(self()); }
inline Tensor TensorMethods::any(const AnyOptions& options) const { return sterna::any(self(), options); }
inline Tensor TensorMethods::any() const { return sterna::any(self()); }
inline Tensor TensorMethods::norm(const NormOptions& options) const { return sterna::norm(self(), options); }
inline Tensor TensorMethods::norm() const { return sterna::norm(self()); }
inline Tensor TensorMethods::count_nonzero(const CountNonzeroOptions& options) const { return sterna::count_nonzero(self(), options); }
inline Tensor TensorMethods::count_nonzero() const { return sterna::count_nonzero(self()); }
inline Tensor TensorMethods::cumsum(int64_t axis) const { return sterna::cumsum(self(), axis); }
inline Tensor TensorMethods::cumprod(int64_t axis) const { return sterna::cumprod(self(), axis); }
inline Tensor TensorMethods::matmul(const Tensor& b) const { return sterna::matmul(self(), b); }
inline Tensor TensorMethods::linear(const Tensor& weight, const LinearOptions& options) const { return sterna::linear(self(), weight, options); }
inline Tensor TensorMethods::linear(const Tensor& weight) const { return sterna::linear(self(), weight); }
inline Tensor TensorMethods::view(const std::vector<int64_t>& shape) const { return sterna::view(self(), shape); }
inline Tensor TensorMethods::reshape(const std::vector<int64_t>& shape) const { return sterna::reshape(self(), shape); }
inline Tensor TensorMethods::flatten(const FlattenOptions& options) const { return sterna::flatten(self(), options); }
inline Tensor TensorMethods::flatten() const { return sterna::flatten(self()); }
inline Tensor TensorMethods::unflatten(int64_t axis, const std::vector<int64_t>& shape) const { return sterna::unflatten(self(), axis, shape); }
inline Tensor TensorMethods::transpose(int64_t axis0, int64_t axis1) const { return sterna::transpose(self(), axis0, axis1); }
inline Tensor TensorMethods::permute(const std::vector<int64_t>& axes) const { return sterna::permute(self(), axes); }
inline Tensor TensorMethods::squeeze(const SqueezeOptions& options) const { return sterna::squeeze(self(), options); }
inline Tensor TensorMethods::squeeze() const { return sterna::squeeze(self()); }
inline Tensor TensorMethods::unsqueeze(int64_t axis) const { return sterna::unsqueeze(self(), axis); }
inline Tensor TensorMethods::expand(const std::vector<int64_t>& shape) const { return sterna::expand(self(), shape); }
inline Tensor TensorMethods::slice(int64_t axis, const SliceOptions& options) const { return sterna::slice(self(), axis, options); }
inline Tensor TensorMethods::slice(int64_t axis) const { return sterna::slice(self(), axis); }
inline Tensor TensorMethods::select(int64_t axis, int64_t index) const { return sterna::select(self(), axis, index); }
inline Tensor TensorMethods::narrow(int64_t axis, int64_t start, int64_t length) const { return sterna::narrow(self(), axis, start, length); }
inline Tensor TensorMethods::unfold(int64_t axis, int64_t size, int64_t step) const { return sterna::unfold(self(), axis, size, step); }
inline Tensor TensorMethods::diagonal(const DiagonalOptions& options) const { return sterna::diagonal(self(), options); }
inline Tensor TensorMethods::diagonal() const { return sterna::diagonal(self()); }
inline Tensor TensorMethods::as_strided(const std::vector<int64_t>& size, const std::vector<int64_t>& stride, const AsStridedOptions& options) const { return sterna::as_strided(self(), size, stride, options); }
inline Tensor TensorMethods::as_strided(const std::vector<int64_t>& size, const std::vector<int64_t>& stride) const { return sterna::as_strided(self(), size, stride); }
inline std::vector<Tensor> TensorMethods::split(int64_t size, const SplitOptions& options) const { return sterna::split(self(), size, options); }
inline std::vector<Tensor> TensorMethods::split(int64_t size) const { return sterna::split(self(), size); }
inline std::vector<Tensor> TensorMethods::chunk(int64_t chunks, const ChunkOptions& options) const { return sterna::chunk(self(), chunks, options); }
inline std::vector<Tensor> TensorMethods::chunk(int64_t chunks) const { return sterna::chunk(self(), chunks); }
inline Tensor TensorMethods::flip(const std::vector<int64_t>& axes) const { return sterna::flip(self(), axes); }
inline Tensor TensorMethods::roll(const std::vector<int64_t>& shifts, const std::vector<int64_t>& axes) const { return sterna::roll(self(), shifts, axes); }
inline Tensor TensorMethods::repeat(const std::vector<int64_t>& repeats) const { return sterna::repeat(self(), repeats); }
inline Tensor TensorMethods::pad(const std::vector<int64_t>& pads, const PadOptions& options) const { return sterna::pad(self(), pads, options); }
inline Tensor TensorMethods::pad(const std::vector<int64_t>& pads) const { return sterna::pad(self(), pads); }
inline Tensor TensorMethods::tril(const TrilOptions& options) const { return sterna::tril(self(), options); }
inline Tensor TensorMethods::tril() const { return sterna::tril(self()); }
inline Tensor TensorMethods::triu(const TriuOptions& options) const { return sterna::triu(self(), options); }
inline Tensor TensorMethods::triu() const { return sterna::triu(self()); }
inline Tensor TensorMethods::index_select(const Tensor& index, int64_t axis) const { return sterna::index_select(self(), index, axis); }
inline Tensor TensorMethods::index_add(const Tensor& index, const Tensor& src, int64_t axis) const { return sterna::index_add(self(), index, src, axis); }
inline Tensor TensorMethods::gather(const Tensor& index, int64_t axis) const { return sterna::gather(self(), index, axis); }
inline Tensor TensorMethods::scatter(const Tensor& index, const Tensor& src, int64_t axis) const { return sterna::scatter(self(), index, src, axis); }
inline Tensor TensorMethods::scatter_add(const Tensor& index, const Tensor& src, int64_t axis) const { return sterna::scatter_add(self(), index, src, axis); }
inline Tensor TensorMethods::take_along_axis(const Tensor& index, int64_t axis) const { return sterna::take_along_axis(self(), index, axis); }
inline Tensor TensorMethods::masked_select(const Tensor& mask) const { return sterna::masked_select(self(), mask); }
inline Tensor TensorMethods::one_hot(int64_t num_classes) const { return sterna::one_hot(self(), num_classes); }
inline Tensor TensorMethods::embedding(const Tensor& index, const EmbeddingOptions& options) const { return sterna::embedding(self(), index, options); }
inline Tensor TensorMethods::embedding(const Tensor& index) const { return sterna::embedding(self(), index); }
inline std::array<Tensor, 2> TensorMethods::sort(const SortOptions& options) const { return sterna::sort(self(), options); }
inline std::array<Tensor, 2> TensorMethods::sort() const { return sterna::sort(self()); }
inline Tensor TensorMethods::argsort(const ArgsortOptions& options) const { return sterna::argsort(self(), options); }
inline Tensor TensorMethods::argsort() const { return sterna::argsort(self()); }
inline std::array<Tensor, 2> TensorMethods::topk(int64_t k, const TopkOptions& options) const { return sterna::topk(self(), k, options); }
inline std::array<Tensor, 2> TensorMethods::topk(int64_t k) const { return sterna::topk(self(), k); }
inline Tensor TensorMethods::softmax(const SoftmaxOptions& options) const { return sterna::softmax(self(), options); }
inline Tensor TensorMethods::softmax() const { return sterna::softmax(self()); }
inline Tensor TensorMethods::log_softmax(const LogSoftmaxOptions& options) const { return sterna::log_softmax(self(), options); }
inline Tensor TensorMethods::log_softmax() const { return sterna::log_softmax(self()); }
inline Tensor TensorMethods::conv1d(const Tensor& weight, const Conv1dOptions& options) const { return sterna::conv1d(self(), weight, options); }
inline Tensor TensorMethods::conv1d(const Tensor& weight) const { return sterna::conv1d(self(), weight); }
inline Tensor TensorMethods::conv2d(const Tensor& weight, const Conv2dOptions& options) const { return sterna::conv2d(self(), weight, options); }
inline Tensor TensorMethods::conv2d(const Tensor& weight) const { return sterna::conv2d(self(), weight); }
inline Tensor TensorMethods::max_pool1d(const std::vector<int64_t>& kernel, const MaxPool1dOptions& options) const { return sterna::max_pool1d(self(), kernel, options); }
inline Tensor TensorMethods::max_pool1d(const std::vector<int64_t>& kernel) const { return sterna::max_pool1d(self(), kernel); }
inline Tensor TensorMethods::max_pool2d(const std::vector<int64_t>& kernel, const MaxPool2dOptions& options) const { return sterna::max_pool2d(self(), kernel, options); }
inline Tensor TensorMethods::max_pool2d(const std::vector<int64_t>& kernel) const { return sterna::max_pool2d(self(), kernel); }
inline Tensor TensorMethods::avg_pool1d(const std::vector<int64_t>& kernel, const AvgPool1dOptions& options) const { return sterna::avg_pool1d(self(), kernel, options); }
inline Tensor TensorMethods::avg_pool1d(const std::vector<int64_t>& kernel) const { return sterna::avg_pool1d(self(), kernel); }
inline Tensor TensorMethods::avg_pool2d(const std::vector<int64_t>& kernel, const AvgPool2dOptions& options) const { return sterna::avg_pool2d(self(), kernel, options); }
inline Tensor TensorMethods::avg_pool2d(const std::vector<int64_t>& kernel) const { return sterna::avg_pool2d(self(), kernel); }
inline Tensor TensorMethods::adaptive_avg_pool1d(const std::vector<int64_t>& output_size) const { return sterna::adaptive_avg_pool1d(self(), output_size); }
inline Tensor TensorMethods::adaptive_avg_pool2d(const std::vector<int64_t>& output_size) const { return sterna::adaptive_avg_pool2d(self(), output_size); }
inline Tensor TensorMethods::adaptive_max_pool2d(const std::vector<int64_t>& output_size) const { return sterna::adaptive_max_pool2d(self(), output_size); }
inline std::array<Tensor, 3> TensorMethods::batch_norm(const BatchNormOptions& options) const { return sterna::batch_norm(self(), options); }
inline std::array<Tensor, 3> TensorMethods::batch_norm() const { return sterna::batch_norm(self()); }
inline Tensor TensorMethods::layer_norm(const std::vector<int64_t>& normalized_shape, const LayerNormOptions& options) const { return sterna::layer_norm(self(), normalized_shape, options); }
inline Tensor TensorMethods::layer_norm(const std::vector<int64_t>& normalized_shape) const { return sterna::layer_norm(self(), normalized_shape); }
inline Tensor TensorMethods::dropout(const DropoutOptions& options) const { return sterna::dropout(self(), options); }
inline Tensor TensorMethods::dropout() const { return sterna::dropout(self()); }
inline Tensor TensorMethods::dropout2d(const Dropout2dOptions& options) const { return sterna::dropout2d(self(), options); }
inline Tensor TensorMethods::dropout2d() const { return sterna::dropout2d(self()); }
inline Tensor TensorMethods::cross_entropy(const Tensor& target, const CrossEntropyOptions& options) const { return sterna::cross_entropy(self(), target, options); }
inline Tensor TensorMethods::cross_entropy(const Tensor& target) const { return sterna::cross_entropy(self(), target); }
inline Tensor TensorMethods::nll_loss(const Tensor& target, const NllLossOptions& options) const { return sterna::nll_loss(self(), target, options); }
inline Tensor TensorMethods::nll_loss(const Tensor& target) const { return sterna::nll_loss(self(), target); }
inline Tensor TensorMethods::bce_with_logits(const Tensor& target, const BceWithLogitsOptions& options) const { return sterna::bce_with_logits(self(), target, options); }
inline Tensor TensorMethods::bce_with_logits(const Tensor& target) const { return sterna::bce_with_logits(self(), target); }
inline Tensor TensorMethods::mse_loss(const Tensor& target, const MseLossOptions& options) const { return sterna::mse_loss(self(), target, options); }
inline Tensor TensorMethods::mse_loss(const Tensor& target) const { return sterna::mse_loss(self(), target); }
inline Tensor TensorMethods::l1_loss(const Tensor& target, const L1LossOptions& options) const { return sterna::l1_loss(self(), target, options); }
inline Tensor TensorMethods::l1_loss(const Tensor& target) const { return sterna::l1_loss(self(), target); }
inline Tensor TensorMethods::smooth_l1_loss(const Tensor& target, const SmoothL1LossOptions& options) const { return sterna::smooth_l1_loss(self(), target, options); }
inline Tensor TensorMethods::smooth_l1_loss(const Tensor& target) const { return sterna::smooth_l1_loss(self(), target); }

}  // namespace sterna
