/* Sterna's ops: one function each, with inputs, required attributes, options and outputs in this order.
   Generated from the op records by capi/generate; do not edit.  Included by sterna.h. */
#ifndef STERNA_OPS_H
#define STERNA_OPS_H

#ifndef STERNA_H
#error "include sterna/sterna.h"
#endif

/** Optional arguments of sterna_zeros. */
typedef struct sterna_zeros_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_zeros_options;
static const sterna_zeros_options STERNA_ZEROS_OPTIONS = {sizeof(sterna_zeros_options), STERNA_F32, NULL};

/** A tensor of zeros.
    @param shape sizes, outermost first
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_zeros(const int64_t *shape, size_t shape_len, const sterna_zeros_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_ones. */
typedef struct sterna_ones_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_ones_options;
static const sterna_ones_options STERNA_ONES_OPTIONS = {sizeof(sterna_ones_options), STERNA_F32, NULL};

/** A tensor of ones.
    @param shape sizes, outermost first
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_ones(const int64_t *shape, size_t shape_len, const sterna_ones_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_full. */
typedef struct sterna_full_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_full_options;
static const sterna_full_options STERNA_FULL_OPTIONS = {sizeof(sterna_full_options), STERNA_F32, NULL};

/** A tensor whose elements are all `value`.
    @param shape sizes, outermost first
    @param value the value of every element
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_full(const int64_t *shape, size_t shape_len, double value, const sterna_full_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_arange. */
typedef struct sterna_arange_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double step; /* distance of neighbours, not 0 */
  sterna_dtype dtype; /* none: i64 when start, end and step are integers, else f32 */
  const char *device; /* where; none: the default device */
} sterna_arange_options;
static const sterna_arange_options STERNA_ARANGE_OPTIONS = {sizeof(sterna_arange_options), 1.0, -1, NULL};

/** start, start + step, … below end; shape [ceil((end - start) / step)].
    @param start first value
    @param end the end, not included
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_arange(double start, double end, const sterna_arange_options *options, sterna_tensor **out);

/** Optional arguments of sterna_linspace. */
typedef struct sterna_linspace_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_linspace_options;
static const sterna_linspace_options STERNA_LINSPACE_OPTIONS = {sizeof(sterna_linspace_options), STERNA_F32, NULL};

/** `steps` evenly spaced values from start to end, both included.
    @param start first value
    @param end last value
    @param steps number of values
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_linspace(double start, double end, int64_t steps, const sterna_linspace_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_eye. */
typedef struct sterna_eye_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t m; /* columns; none: n; STERNA_NONE: not given */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_eye_options;
static const sterna_eye_options STERNA_EYE_OPTIONS = {sizeof(sterna_eye_options), STERNA_NONE, STERNA_F32, NULL};

/** Ones on the diagonal of an n × m matrix, zeros elsewhere.
    @param n rows
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_eye(int64_t n, const sterna_eye_options *options, sterna_tensor **out);

/** Optional arguments of sterna_rand. */
typedef struct sterna_rand_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_rand_options;
static const sterna_rand_options STERNA_RAND_OPTIONS = {sizeof(sterna_rand_options), STERNA_F32, NULL};

/** Uniform numbers in [0, 1).
    @param shape sizes, outermost first
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_rand(const int64_t *shape, size_t shape_len, const sterna_rand_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_randn. */
typedef struct sterna_randn_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_randn_options;
static const sterna_randn_options STERNA_RANDN_OPTIONS = {sizeof(sterna_randn_options), STERNA_F32, NULL};

/** Normal numbers, mean 0, variance 1 (Box–Muller).
    @param shape sizes, outermost first
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_randn(const int64_t *shape, size_t shape_len, const sterna_randn_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_randint. */
typedef struct sterna_randint_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_randint_options;
static const sterna_randint_options STERNA_RANDINT_OPTIONS = {sizeof(sterna_randint_options), STERNA_I64, NULL};

/** Uniform integers in [low, high).
    @param low smallest value
    @param high the end, not included
    @param shape sizes, outermost first
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_randint(int64_t low, int64_t high, const int64_t *shape, size_t shape_len,
    const sterna_randint_options *options, sterna_tensor **out);

/** Optional arguments of sterna_randperm. */
typedef struct sterna_randperm_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type of the result */
  const char *device; /* where; none: the default device */
} sterna_randperm_options;
static const sterna_randperm_options STERNA_RANDPERM_OPTIONS = {sizeof(sterna_randperm_options), STERNA_I64, NULL};

/** 0 … n-1 in random order.
    @param n number of values
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_randperm(int64_t n, const sterna_randperm_options *options, sterna_tensor **out);

/** Optional arguments of sterna_zeros_like. */
typedef struct sterna_zeros_like_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* none: x's */
} sterna_zeros_like_options;
static const sterna_zeros_like_options STERNA_ZEROS_LIKE_OPTIONS = {sizeof(sterna_zeros_like_options), -1};

/** Zeros of x's shape and device.
    @param x any shape
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_zeros_like(const sterna_tensor *x, const sterna_zeros_like_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_ones_like. */
typedef struct sterna_ones_like_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* none: x's */
} sterna_ones_like_options;
static const sterna_ones_like_options STERNA_ONES_LIKE_OPTIONS = {sizeof(sterna_ones_like_options), -1};

/** Ones of x's shape and device.
    @param x any shape
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_ones_like(const sterna_tensor *x, const sterna_ones_like_options *options, sterna_tensor **out);

/** Optional arguments of sterna_full_like. */
typedef struct sterna_full_like_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* none: x's */
} sterna_full_like_options;
static const sterna_full_like_options STERNA_FULL_LIKE_OPTIONS = {sizeof(sterna_full_like_options), -1};

/** `value` in x's shape and device.
    @param x any shape
    @param value the value of every element
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_full_like(const sterna_tensor *x, double value, const sterna_full_like_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_rand_like. */
typedef struct sterna_rand_like_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* none: x's */
} sterna_rand_like_options;
static const sterna_rand_like_options STERNA_RAND_LIKE_OPTIONS = {sizeof(sterna_rand_like_options), -1};

/** Uniform numbers in [0, 1) in x's shape and device.
    @param x any shape
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_rand_like(const sterna_tensor *x, const sterna_rand_like_options *options, sterna_tensor **out);

/** Optional arguments of sterna_randn_like. */
typedef struct sterna_randn_like_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* none: x's */
} sterna_randn_like_options;
static const sterna_randn_like_options STERNA_RANDN_LIKE_OPTIONS = {sizeof(sterna_randn_like_options), -1};

/** Normal numbers in x's shape and device.
    @param x any shape
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_randn_like(const sterna_tensor *x, const sterna_randn_like_options *options,
    sterna_tensor **out);

/** 1 with probability x, else 0, in x's dtype.
    @param x probabilities, floating
    @param [out] out the result */
sterna_error *sterna_bernoulli(const sterna_tensor *x, sterna_tensor **out);

/** x's elements as `dtype`; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to
    bool: x != 0.
    @param x any dtype
    @param dtype element type to convert to
    @param [out] out the result */
sterna_error *sterna_cast(const sterna_tensor *x, sterna_dtype dtype, sterna_tensor **out);

/** x on `device`; x itself where it is there already.
    @param x any dtype
    @param device where the result lies
    @param [out] out the result */
sterna_error *sterna_to_device(const sterna_tensor *x, const char *device, sterna_tensor **out);

/** x in row-major order without gaps; x itself where it is so already.
    @param x any dtype
    @param [out] out the result */
sterna_error *sterna_contiguous(const sterna_tensor *x, sterna_tensor **out);

/** A copy of x in memory of its own, in x's order of dimensions.
    @param x any dtype
    @param [out] out the result */
sterna_error *sterna_clone(const sterna_tensor *x, sterna_tensor **out);

/** x on the same memory, cut off the tape: no gradient flows through it.
    @param x any dtype
    @param [out] out the result */
sterna_error *sterna_detach(const sterna_tensor *x, sterna_tensor **out);

/** -x.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_neg(const sterna_tensor *x, sterna_tensor **out);

/** |x|.  The gradient at 0 is 0.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_abs(const sterna_tensor *x, sterna_tensor **out);

/** -1, 0 or 1; NaN stays NaN.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_sign(const sterna_tensor *x, sterna_tensor **out);

/** e to the power x.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_exp(const sterna_tensor *x, sterna_tensor **out);

/** 2 to the power x.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_exp2(const sterna_tensor *x, sterna_tensor **out);

/** e^x - 1, accurate near 0.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_expm1(const sterna_tensor *x, sterna_tensor **out);

/** The natural logarithm; NaN below 0.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_log(const sterna_tensor *x, sterna_tensor **out);

/** The logarithm to base 2.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_log2(const sterna_tensor *x, sterna_tensor **out);

/** The logarithm to base 10.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_log10(const sterna_tensor *x, sterna_tensor **out);

/** log(1 + x), accurate near 0.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_log1p(const sterna_tensor *x, sterna_tensor **out);

/** The square root; NaN below 0.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_sqrt(const sterna_tensor *x, sterna_tensor **out);

/** 1 / sqrt(x).
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_rsqrt(const sterna_tensor *x, sterna_tensor **out);

/** x * x.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_square(const sterna_tensor *x, sterna_tensor **out);

/** 1 / x.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_reciprocal(const sterna_tensor *x, sterna_tensor **out);

/** The sine of x in radians.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_sin(const sterna_tensor *x, sterna_tensor **out);

/** The cosine of x in radians.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_cos(const sterna_tensor *x, sterna_tensor **out);

/** The tangent of x in radians.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_tan(const sterna_tensor *x, sterna_tensor **out);

/** The arc sine, in [-π/2, π/2]; NaN outside [-1, 1].
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_asin(const sterna_tensor *x, sterna_tensor **out);

/** The arc cosine, in [0, π]; NaN outside [-1, 1].
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_acos(const sterna_tensor *x, sterna_tensor **out);

/** The arc tangent, in (-π/2, π/2).
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_atan(const sterna_tensor *x, sterna_tensor **out);

/** The hyperbolic sine.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_sinh(const sterna_tensor *x, sterna_tensor **out);

/** The hyperbolic cosine.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_cosh(const sterna_tensor *x, sterna_tensor **out);

/** The hyperbolic tangent.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_tanh(const sterna_tensor *x, sterna_tensor **out);

/** The inverse hyperbolic sine.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_asinh(const sterna_tensor *x, sterna_tensor **out);

/** The inverse hyperbolic cosine; NaN below 1.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_acosh(const sterna_tensor *x, sterna_tensor **out);

/** The inverse hyperbolic tangent; NaN outside [-1, 1].
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_atanh(const sterna_tensor *x, sterna_tensor **out);

/** The error function, 2/√π ∫₀ˣ e^(-t²) dt.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_erf(const sterna_tensor *x, sterna_tensor **out);

/** 1 - erf(x), accurate where that is small.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_erfc(const sterna_tensor *x, sterna_tensor **out);

/** The largest integer not above x.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_floor(const sterna_tensor *x, sterna_tensor **out);

/** The smallest integer not below x.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_ceil(const sterna_tensor *x, sterna_tensor **out);

/** The nearest integer, ties to even.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_round(const sterna_tensor *x, sterna_tensor **out);

/** x without its fraction.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_trunc(const sterna_tensor *x, sterna_tensor **out);

/** True where x is NaN.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_isnan(const sterna_tensor *x, sterna_tensor **out);

/** True where x is +inf or -inf.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_isinf(const sterna_tensor *x, sterna_tensor **out);

/** True where x is neither infinite nor NaN.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_isfinite(const sterna_tensor *x, sterna_tensor **out);

/** True where x is zero.
    @param x any shape
    @param [out] out the result */
sterna_error *sterna_logical_not(const sterna_tensor *x, sterna_tensor **out);

/** 1 / (1 + e^-x).
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_sigmoid(const sterna_tensor *x, sterna_tensor **out);

/** log(sigmoid(x)), without overflow.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_log_sigmoid(const sterna_tensor *x, sterna_tensor **out);

/** max(x, 0).  The gradient at 0 is 0.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_relu(const sterna_tensor *x, sterna_tensor **out);

/** min(max(x, 0), 6).
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_relu6(const sterna_tensor *x, sterna_tensor **out);

/** Optional arguments of sterna_leaky_relu. */
typedef struct sterna_leaky_relu_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double negative_slope; /* slope for x < 0 */
} sterna_leaky_relu_options;
static const sterna_leaky_relu_options STERNA_LEAKY_RELU_OPTIONS = {sizeof(sterna_leaky_relu_options), 0.01};

/** x where x > 0, else negative_slope * x.
    @param x any shape; integers and bool are computed as f32
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_leaky_relu(const sterna_tensor *x, const sterna_leaky_relu_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_elu. */
typedef struct sterna_elu_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double alpha; /* scale for x < 0 */
} sterna_elu_options;
static const sterna_elu_options STERNA_ELU_OPTIONS = {sizeof(sterna_elu_options), 1.0};

/** x where x > 0, else alpha * (e^x - 1).  D. Clevert et al., 2015.
    @param x any shape; integers and bool are computed as f32
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_elu(const sterna_tensor *x, const sterna_elu_options *options, sterna_tensor **out);

/** 1.0507 * (max(x, 0) + 1.67326 * min(e^x - 1, 0)).  G. Klambauer et al., 2017.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_selu(const sterna_tensor *x, sterna_tensor **out);

/** x * sigmoid(x), also called swish.  S. Elfwing et al., 2017.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_silu(const sterna_tensor *x, sterna_tensor **out);

/** x * tanh(softplus(x)).  D. Misra, 2019.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_mish(const sterna_tensor *x, sterna_tensor **out);

/** x * hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019.
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_hardswish(const sterna_tensor *x, sterna_tensor **out);

/** min(max(x / 6 + 1/2, 0), 1).
    @param x any shape; integers and bool are computed as f32
    @param [out] out the result */
sterna_error *sterna_hardsigmoid(const sterna_tensor *x, sterna_tensor **out);

/** Optional arguments of sterna_gelu. */
typedef struct sterna_gelu_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_approximate approximate; /* none: by erf; tanh: by tanh */
} sterna_gelu_options;
static const sterna_gelu_options STERNA_GELU_OPTIONS = {sizeof(sterna_gelu_options), STERNA_APPROXIMATE_NONE};

/** x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x +
    0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
    @param x any shape; integers and bool are computed as f32
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_gelu(const sterna_tensor *x, const sterna_gelu_options *options, sterna_tensor **out);

/** Optional arguments of sterna_softplus. */
typedef struct sterna_softplus_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double beta; /* sharpness */
  double threshold; /* above x * beta = threshold the result is x */
} sterna_softplus_options;
static const sterna_softplus_options STERNA_SOFTPLUS_OPTIONS = {sizeof(sterna_softplus_options), 1.0, 20.0};

/** log(1 + e^(beta x)) / beta, and x where beta x > threshold.
    @param x any shape; integers and bool are computed as f32
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_softplus(const sterna_tensor *x, const sterna_softplus_options *options, sterna_tensor **out);

/** a + b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_add(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** a - b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_sub(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** a * b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_mul(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** a / b; integers are divided as f32.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_div(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** a to the power b; NaN for a < 0 with a fractional b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_pow(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** The larger of a and b; NaN if either is.  Equal values share the gradient.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_maximum(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** The smaller of a and b; NaN if either is.  Equal values share the gradient.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_minimum(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_fmod(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_remainder(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** floor(a / b), as Python's //.  A zero integer b is an error.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_floor_divide(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** The angle of the point (b, a) in (-π, π].
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_atan2(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a = b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_eq(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a ≠ b; NaN differs from everything.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_ne(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a < b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_lt(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a ≤ b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_le(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a > b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_gt(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a ≥ b.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_ge(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a and b are both non-zero.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_logical_and(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where a or b is non-zero.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_logical_or(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** True where exactly one of a and b is non-zero.
    @param a any shape
    @param b a shape that broadcasts with a's
    @param [out] out the result */
sterna_error *sterna_logical_xor(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** x + value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_add_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** x - value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_sub_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** value - x.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_rsub_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** x * value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_mul_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** x / value; integers are divided as f32.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_div_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** value / x; integers are divided as f32.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_rdiv_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** x to the power `exponent`; NaN for x < 0 with a fractional exponent.  Integers with a negative exponent are an
    error.
    @param x any shape
    @param exponent the exponent
    @param [out] out the result */
sterna_error *sterna_pow_scalar(const sterna_tensor *x, double exponent, sterna_tensor **out);

/** `base` to the power x.
    @param x any shape
    @param base the base
    @param [out] out the result */
sterna_error *sterna_rpow_scalar(const sterna_tensor *x, double base, sterna_tensor **out);

/** The remainder of x / value with the sign of x.  An integer division by zero is an error.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_fmod_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** The remainder of x / value with the sign of value.  An integer division by zero is an error.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_remainder_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** floor(x / value).  An integer division by zero is an error.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_floor_divide_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** True where x = value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_eq_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** True where x ≠ value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_ne_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** True where x < value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_lt_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** True where x ≤ value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_le_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** True where x > value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_gt_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** True where x ≥ value.
    @param x any shape
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_ge_scalar(const sterna_tensor *x, double value, sterna_tensor **out);

/** a where `condition` is non-zero, else b; shapes broadcast, a and b promote.
    @param condition bool
    @param a any dtype
    @param b any dtype
    @param [out] out the result */
sterna_error *sterna_where(const sterna_tensor *condition, const sterna_tensor *a, const sterna_tensor *b,
    sterna_tensor **out);

/** a + weight * (b - a).
    @param a floating
    @param b floating
    @param weight floating
    @param [out] out the result */
sterna_error *sterna_lerp(const sterna_tensor *a, const sterna_tensor *b, const sterna_tensor *weight,
    sterna_tensor **out);

/** Optional arguments of sterna_addcmul. */
typedef struct sterna_addcmul_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double value; /* factor of the product or quotient */
} sterna_addcmul_options;
static const sterna_addcmul_options STERNA_ADDCMUL_OPTIONS = {sizeof(sterna_addcmul_options), 1.0};

/** x + value * a * b.
    @param x any number
    @param a any number
    @param b any number
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_addcmul(const sterna_tensor *x, const sterna_tensor *a, const sterna_tensor *b,
    const sterna_addcmul_options *options, sterna_tensor **out);

/** Optional arguments of sterna_addcdiv. */
typedef struct sterna_addcdiv_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double value; /* factor of the product or quotient */
} sterna_addcdiv_options;
static const sterna_addcdiv_options STERNA_ADDCDIV_OPTIONS = {sizeof(sterna_addcdiv_options), 1.0};

/** x + value * a / b.
    @param x floating
    @param a floating
    @param b floating
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_addcdiv(const sterna_tensor *x, const sterna_tensor *a, const sterna_tensor *b,
    const sterna_addcdiv_options *options, sterna_tensor **out);

/** `value` where `mask` is true, else x.  The dtype is x's.
    @param x any dtype
    @param mask bool, a shape that broadcasts with x's
    @param value the scalar operand
    @param [out] out the result */
sterna_error *sterna_masked_fill(const sterna_tensor *x, const sterna_tensor *mask, double value,
    sterna_tensor **out);

/** Optional arguments of sterna_clamp. */
typedef struct sterna_clamp_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double min; /* lower bound; none: unbounded; STERNA_NONE_F64: not given */
  double max; /* upper bound; none: unbounded; STERNA_NONE_F64: not given */
} sterna_clamp_options;
static const sterna_clamp_options STERNA_CLAMP_OPTIONS = {sizeof(sterna_clamp_options), STERNA_NONE_F64, STERNA_NONE_F64};

/** min(max(x, min), max); at least one bound is given.
    @param x any number
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_clamp(const sterna_tensor *x, const sterna_clamp_options *options, sterna_tensor **out);

/** Optional arguments of sterna_sum. */
typedef struct sterna_sum_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
  sterna_dtype dtype; /* dtype of the result; none: x's, i64 for integers and bool */
} sterna_sum_options;
static const sterna_sum_options STERNA_SUM_OPTIONS = {sizeof(sterna_sum_options), NULL, 0, 0, -1};

/** Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_sum(const sterna_tensor *x, const sterna_sum_options *options, sterna_tensor **out);

/** Optional arguments of sterna_mean. */
typedef struct sterna_mean_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_mean_options;
static const sterna_mean_options STERNA_MEAN_OPTIONS = {sizeof(sterna_mean_options), NULL, 0, 0};

/** Arithmetic mean over `axes`; NaN where there are no values.
    @param x any dtype; the mean of integers and bool is f32
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_mean(const sterna_tensor *x, const sterna_mean_options *options, sterna_tensor **out);

/** Optional arguments of sterna_prod. */
typedef struct sterna_prod_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_prod_options;
static const sterna_prod_options STERNA_PROD_OPTIONS = {sizeof(sterna_prod_options), NULL, 0, 0};

/** Product over `axes`, 1 where there are no values.  Integers and bool give i64.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_prod(const sterna_tensor *x, const sterna_prod_options *options, sterna_tensor **out);

/** Optional arguments of sterna_max. */
typedef struct sterna_max_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_max_options;
static const sterna_max_options STERNA_MAX_OPTIONS = {sizeof(sterna_max_options), NULL, 0, 0};

/** Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax
    does.
    @param x any dtype; reduced dimensions must not be empty
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_max(const sterna_tensor *x, const sterna_max_options *options, sterna_tensor **out);

/** Optional arguments of sterna_min. */
typedef struct sterna_min_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_min_options;
static const sterna_min_options STERNA_MIN_OPTIONS = {sizeof(sterna_min_options), NULL, 0, 0};

/** Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as
    torch.amin does.
    @param x any dtype; reduced dimensions must not be empty
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_min(const sterna_tensor *x, const sterna_min_options *options, sterna_tensor **out);

/** Optional arguments of sterna_argmax. */
typedef struct sterna_argmax_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* the dimension searched; none: all, as if flattened; STERNA_NONE: not given */
  int32_t keepdim; /* keep searched dimensions with size 1 */
} sterna_argmax_options;
static const sterna_argmax_options STERNA_ARGMAX_OPTIONS = {sizeof(sterna_argmax_options), STERNA_NONE, 0};

/** Index, i64, of the largest value along `axis`: of the first one among equals, of the first NaN where there is
    one.
    @param x any dtype, not empty
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_argmax(const sterna_tensor *x, const sterna_argmax_options *options, sterna_tensor **out);

/** Optional arguments of sterna_argmin. */
typedef struct sterna_argmin_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* the dimension searched; none: all, as if flattened; STERNA_NONE: not given */
  int32_t keepdim; /* keep searched dimensions with size 1 */
} sterna_argmin_options;
static const sterna_argmin_options STERNA_ARGMIN_OPTIONS = {sizeof(sterna_argmin_options), STERNA_NONE, 0};

/** Index, i64, of the smallest value along `axis`: of the first one among equals, of the first NaN where there is
    one.
    @param x any dtype, not empty
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_argmin(const sterna_tensor *x, const sterna_argmin_options *options, sterna_tensor **out);

/** Optional arguments of sterna_var. */
typedef struct sterna_var_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  double correction; /* taken from the number of values in the divisor */
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_var_options;
static const sterna_var_options STERNA_VAR_OPTIONS = {sizeof(sterna_var_options), NULL, 0, 1.0, 0};

/** Variance over `axes`: squared distances from the mean, divided by their number less `correction`.
    @param x floating
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_var(const sterna_tensor *x, const sterna_var_options *options, sterna_tensor **out);

/** Optional arguments of sterna_std. */
typedef struct sterna_std_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  double correction; /* taken from the number of values in the divisor */
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_std_options;
static const sterna_std_options STERNA_STD_OPTIONS = {sizeof(sterna_std_options), NULL, 0, 1.0, 0};

/** Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal.
    @param x floating
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_std(const sterna_tensor *x, const sterna_std_options *options, sterna_tensor **out);

/** Optional arguments of sterna_logsumexp. */
typedef struct sterna_logsumexp_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_logsumexp_options;
static const sterna_logsumexp_options STERNA_LOGSUMEXP_OPTIONS = {sizeof(sterna_logsumexp_options), NULL, 0, 0};

/** log of the sum of e^x over `axes`, without overflow; -inf where there are no values.
    @param x any dtype; integers and bool are computed as f32
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_logsumexp(const sterna_tensor *x, const sterna_logsumexp_options *options, sterna_tensor **out);

/** Optional arguments of sterna_all. */
typedef struct sterna_all_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_all_options;
static const sterna_all_options STERNA_ALL_OPTIONS = {sizeof(sterna_all_options), NULL, 0, 0};

/** Whether every value over `axes` is non-zero; true where there are none.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_all(const sterna_tensor *x, const sterna_all_options *options, sterna_tensor **out);

/** Optional arguments of sterna_any. */
typedef struct sterna_any_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_any_options;
static const sterna_any_options STERNA_ANY_OPTIONS = {sizeof(sterna_any_options), NULL, 0, 0};

/** Whether some value over `axes` is non-zero; false where there are none.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_any(const sterna_tensor *x, const sterna_any_options *options, sterna_tensor **out);

/** Optional arguments of sterna_norm. */
typedef struct sterna_norm_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double p; /* order: any number, inf or -inf */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
  int32_t keepdim; /* keep reduced dimensions with size 1 */
} sterna_norm_options;
static const sterna_norm_options STERNA_NORM_OPTIONS = {sizeof(sterna_norm_options), 2.0, NULL, 0, 0};

/** (sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the
    smallest |x|.
    @param x floating
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_norm(const sterna_tensor *x, const sterna_norm_options *options, sterna_tensor **out);

/** Optional arguments of sterna_count_nonzero. */
typedef struct sterna_count_nonzero_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions that are reduced; empty: all; NULL: none */
  size_t axes_len;
} sterna_count_nonzero_options;
static const sterna_count_nonzero_options STERNA_COUNT_NONZERO_OPTIONS = {sizeof(sterna_count_nonzero_options), NULL, 0};

/** Number, i64, of non-zero values over `axes`.  NaN is not zero.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_count_nonzero(const sterna_tensor *x, const sterna_count_nonzero_options *options,
    sterna_tensor **out);

/** The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of
    them is, else f32.
    @param xs floating, of any shapes; at least one
    @param [out] out the result */
sterna_error *sterna_global_norm(const sterna_tensor *const *xs, size_t xs_len, sterna_tensor **out);

/** Sum of all values up to each along `axis`.  Integers and bool give i64.
    @param x any dtype
    @param axis the dimension along which values accumulate
    @param [out] out the result */
sterna_error *sterna_cumsum(const sterna_tensor *x, int64_t axis, sterna_tensor **out);

/** Product of all values up to each along `axis`.  Integers and bool give i64.
    @param x any dtype
    @param axis the dimension along which values accumulate
    @param [out] out the result */
sterna_error *sterna_cumprod(const sterna_tensor *x, int64_t axis, sterna_tensor **out);

/** Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one
    column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers
    wrap.
    @param a […, m, k] or [k], any number dtype
    @param b […, k, n] or [k], a's dtype
    @param [out] out […, m, n] in a's dtype */
sterna_error *sterna_matmul(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);

/** Optional arguments of sterna_linear. */
typedef struct sterna_linear_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *bias; /* [out], x's dtype; none: 0; NULL: none */
} sterna_linear_options;
static const sterna_linear_options STERNA_LINEAR_OPTIONS = {sizeof(sterna_linear_options), NULL};

/** x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
    @param x […, in], any number dtype
    @param weight [out, in], x's dtype
    @param options NULL: all defaults
    @param [out] out […, out] in x's dtype */
sterna_error *sterna_linear(const sterna_tensor *x, const sterna_tensor *weight,
    const sterna_linear_options *options, sterna_tensor **out);

/** x's elements in row-major order as `shape`, on x's memory.  An error where x's strides do not allow that;
    `reshape` copies then.
    @param x any dtype
    @param shape new sizes; one may be -1: what remains
    @param [out] out the result */
sterna_error *sterna_view(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out);

/** x's elements in row-major order as `shape`: a view where x's strides allow it, else a copy.
    @param x any dtype
    @param shape new sizes; one may be -1: what remains
    @param [out] out the result */
sterna_error *sterna_reshape(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out);

/** Optional arguments of sterna_flatten. */
typedef struct sterna_flatten_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t start_axis; /* first dimension to join */
  int64_t end_axis; /* last dimension to join */
} sterna_flatten_options;
static const sterna_flatten_options STERNA_FLATTEN_OPTIONS = {sizeof(sterna_flatten_options), 0, -1};

/** Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_flatten(const sterna_tensor *x, const sterna_flatten_options *options, sterna_tensor **out);

/** Dimension `axis` split into `shape`; a view.
    @param x any dtype, at least 1-d
    @param axis dimension to split
    @param shape its new sizes; one may be -1: what remains
    @param [out] out the result */
sterna_error *sterna_unflatten(const sterna_tensor *x, int64_t axis, const int64_t *shape, size_t shape_len,
    sterna_tensor **out);

/** x with dimensions axis0 and axis1 swapped; a view.
    @param x any dtype
    @param axis0 first dimension to swap
    @param axis1 second dimension to swap
    @param [out] out the result */
sterna_error *sterna_transpose(const sterna_tensor *x, int64_t axis0, int64_t axis1, sterna_tensor **out);

/** x with its dimensions in the order of `axes`; a view.
    @param x any dtype
    @param axes x's dimensions in their new order, each once
    @param [out] out the result */
sterna_error *sterna_permute(const sterna_tensor *x, const int64_t *axes, size_t axes_len, sterna_tensor **out);

/** Optional arguments of sterna_squeeze. */
typedef struct sterna_squeeze_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *axes; /* dimensions to drop where their size is 1; none: all of size 1; NULL: none */
  size_t axes_len;
} sterna_squeeze_options;
static const sterna_squeeze_options STERNA_SQUEEZE_OPTIONS = {sizeof(sterna_squeeze_options), NULL, 0};

/** x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_squeeze(const sterna_tensor *x, const sterna_squeeze_options *options, sterna_tensor **out);

/** x with a new dimension of size 1 at `axis` of the result.
    @param x any dtype
    @param axis where the new dimension stands in the result
    @param [out] out the result */
sterna_error *sterna_unsqueeze(const sterna_tensor *x, int64_t axis, sterna_tensor **out);

/** x with dimensions of size 1 repeated to `shape`, new ones in front; a view with stride 0 along them.
    @param x any dtype
    @param shape sizes of the result; -1 keeps x's
    @param [out] out the result */
sterna_error *sterna_expand(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out);

/** Optional arguments of sterna_slice. */
typedef struct sterna_slice_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t start; /* first index; negative counts from the end; none: 0; STERNA_NONE: not given */
  int64_t end; /* the end, not included; negative counts from the end; none: the size; STERNA_NONE: not given */
  int64_t step; /* distance of neighbours, at least 1 */
} sterna_slice_options;
static const sterna_slice_options STERNA_SLICE_OPTIONS = {sizeof(sterna_slice_options), STERNA_NONE, STERNA_NONE, 1};

/** x[start:end:step] along `axis`, with Python's rules: bounds outside are cut to the size.  A view.
    @param x any dtype, at least 1-d
    @param axis dimension to cut
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_slice(const sterna_tensor *x, int64_t axis, const sterna_slice_options *options,
    sterna_tensor **out);

/** x[index] along `axis`, which is dropped; a view.
    @param x any dtype, at least 1-d
    @param axis dimension to drop
    @param index index along it; negative counts from the end
    @param [out] out the result */
sterna_error *sterna_select(const sterna_tensor *x, int64_t axis, int64_t index, sterna_tensor **out);

/** `length` elements from `start` along `axis`; a view.  Unlike slice, the range must lie inside.
    @param x any dtype, at least 1-d
    @param axis dimension to cut
    @param start first index; negative counts from the end
    @param length how many to keep
    @param [out] out the result */
sterna_error *sterna_narrow(const sterna_tensor *x, int64_t axis, int64_t start, int64_t length, sterna_tensor **out);

/** Windows of `size` elements every `step` along `axis`: that dimension counts them, a new last one holds each.  A
    view; windows overlap where step < size.  0-d counts as one element.
    @param x any dtype
    @param axis dimension to slide along
    @param size elements per window
    @param step distance of windows, at least 1
    @param [out] out the result */
sterna_error *sterna_unfold(const sterna_tensor *x, int64_t axis, int64_t size, int64_t step, sterna_tensor **out);

/** Optional arguments of sterna_diagonal. */
typedef struct sterna_diagonal_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t offset; /* 0: main diagonal, positive: above it, negative: below it */
  int64_t axis0; /* dimension of the rows */
  int64_t axis1; /* dimension of the columns */
} sterna_diagonal_options;
static const sterna_diagonal_options STERNA_DIAGONAL_OPTIONS = {sizeof(sterna_diagonal_options), 0, 0, 1};

/** The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.
    @param x any dtype, at least 2-d
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_diagonal(const sterna_tensor *x, const sterna_diagonal_options *options, sterna_tensor **out);

/** Optional arguments of sterna_as_strided. */
typedef struct sterna_as_strided_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t offset; /* x's row-major element where it starts */
} sterna_as_strided_options;
static const sterna_as_strided_options STERNA_AS_STRIDED_OPTIONS = {sizeof(sterna_as_strided_options), 0};

/** The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a
    contiguous copy.
    @param x any dtype
    @param size sizes of the result
    @param stride its strides in x's row-major elements, not negative
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_as_strided(const sterna_tensor *x, const int64_t *size, size_t size_len,
    const int64_t *stride, size_t stride_len, const sterna_as_strided_options *options, sterna_tensor **out);

/** Optional arguments of sterna_cat. */
typedef struct sterna_cat_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* dimension along which the inputs follow one another */
} sterna_cat_options;
static const sterna_cat_options STERNA_CAT_OPTIONS = {sizeof(sterna_cat_options), 0};

/** The inputs one after another along `axis`; their other sizes agree, their dtypes promote.  An empty 1-d tensor
    adds nothing.
    @param xs at least one, each at least 1-d
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_cat(const sterna_tensor *const *xs, size_t xs_len, const sterna_cat_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_stack. */
typedef struct sterna_stack_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* where the new dimension stands in the result */
} sterna_stack_options;
static const sterna_stack_options STERNA_STACK_OPTIONS = {sizeof(sterna_stack_options), 0};

/** The inputs, all of one shape, along a new dimension `axis`; their dtypes promote.
    @param xs at least one
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_stack(const sterna_tensor *const *xs, size_t xs_len, const sterna_stack_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_split. */
typedef struct sterna_split_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* dimension to cut */
} sterna_split_options;
static const sterna_split_options STERNA_SPLIT_OPTIONS = {sizeof(sterna_split_options), 0};

/** x cut along `axis` into parts of `size` elements: views.
    @param x any dtype, at least 1-d
    @param size elements per part, at least 1; the last may have fewer
    @param options NULL: all defaults
    @param [out] parts the result */
sterna_error *sterna_split(const sterna_tensor *x, int64_t size, const sterna_split_options *options,
    sterna_tensor **parts, size_t parts_capacity, size_t *parts_len);

/** Optional arguments of sterna_chunk. */
typedef struct sterna_chunk_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* dimension to cut */
} sterna_chunk_options;
static const sterna_chunk_options STERNA_CHUNK_OPTIONS = {sizeof(sterna_chunk_options), 0};

/** x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views.
    @param x any dtype, at least 1-d
    @param chunks how many parts at most, at least 1
    @param options NULL: all defaults
    @param [out] parts the result */
sterna_error *sterna_chunk(const sterna_tensor *x, int64_t chunks, const sterna_chunk_options *options,
    sterna_tensor **parts, size_t parts_capacity, size_t *parts_len);

/** x with the order of elements reversed along `axes`.
    @param x any dtype
    @param axes dimensions to reverse
    @param [out] out the result */
sterna_error *sterna_flip(const sterna_tensor *x, const int64_t *axes, size_t axes_len, sterna_tensor **out);

/** x with its elements moved by `shifts` along `axes`; what leaves at the end comes back at the start.
    @param x any dtype
    @param shifts places to move, towards the end; one per axis
    @param axes dimensions to roll; empty: x flattened, by one shift
    @param [out] out the result */
sterna_error *sterna_roll(const sterna_tensor *x, const int64_t *shifts, size_t shifts_len, const int64_t *axes,
    size_t axes_len, sterna_tensor **out);

/** x beside itself repeats[i] times along each dimension (NumPy's tile).
    @param x any dtype
    @param repeats times per dimension; additional ones stand in front
    @param [out] out the result */
sterna_error *sterna_repeat(const sterna_tensor *x, const int64_t *repeats, size_t repeats_len, sterna_tensor **out);

/** Optional arguments of sterna_pad. */
typedef struct sterna_pad_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double value; /* of the new elements */
} sterna_pad_options;
static const sterna_pad_options STERNA_PAD_OPTIONS = {sizeof(sterna_pad_options), 0.0};

/** x with `value` around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for
    the one before it, and so on (PyTorch's order); negative pads crop.
    @param x any dtype
    @param pads before, after of the last dimension, then of the one before it …; negative ones crop
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_pad(const sterna_tensor *x, const int64_t *pads, size_t pads_len,
    const sterna_pad_options *options, sterna_tensor **out);

/** Optional arguments of sterna_tril. */
typedef struct sterna_tril_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t diagonal; /* 0: main diagonal, positive: above it, negative: below it */
} sterna_tril_options;
static const sterna_tril_options STERNA_TRIL_OPTIONS = {sizeof(sterna_tril_options), 0};

/** The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above.
    @param x any dtype, at least 2-d
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_tril(const sterna_tensor *x, const sterna_tril_options *options, sterna_tensor **out);

/** Optional arguments of sterna_triu. */
typedef struct sterna_triu_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t diagonal; /* 0: main diagonal, positive: above it, negative: below it */
} sterna_triu_options;
static const sterna_triu_options STERNA_TRIU_OPTIONS = {sizeof(sterna_triu_options), 0};

/** The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below.
    @param x any dtype, at least 2-d
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_triu(const sterna_tensor *x, const sterna_triu_options *options, sterna_tensor **out);

/** x at each of the indices along `axis`, in their order.  Indices are in [0, size); any other is an error.
    @param x any dtype, at least 1-d
    @param index integers, 1-d
    @param axis dimension that is indexed
    @param [out] out the result */
sterna_error *sterna_index_select(const sterna_tensor *x, const sterna_tensor *index, int64_t axis,
    sterna_tensor **out);

/** x with slice i of src added at index[i] along `axis`, in that order: the same on any number of threads.
    @param x any dtype, at least 1-d
    @param index integers, 1-d
    @param src x's dtype; x's shape but for `axis`
    @param axis dimension that is indexed
    @param [out] out the result */
sterna_error *sterna_index_add(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src,
    int64_t axis, sterna_tensor **out);

/** out[…, i, …] = x[…, index[…, i, …], …], i along `axis`; index is nowhere else larger than x.  Indices are in [0,
    size); any other is an error.
    @param x any dtype
    @param index integers, as many dimensions as x
    @param axis dimension that is indexed
    @param [out] out the result */
sterna_error *sterna_gather(const sterna_tensor *x, const sterna_tensor *index, int64_t axis, sterna_tensor **out);

/** x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays,
    and the gradient of src is defined only without such.
    @param x any dtype
    @param index integers, as many dimensions as x
    @param src x's dtype, at least index's sizes
    @param axis dimension that is indexed
    @param [out] out the result */
sterna_error *sterna_scatter(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src,
    int64_t axis, sterna_tensor **out);

/** x with src added at index along `axis`, in index order: the same on any number of threads.
    @param x any dtype
    @param index integers, as many dimensions as x
    @param src x's dtype, at least index's sizes
    @param axis dimension that is indexed
    @param [out] out the result */
sterna_error *sterna_scatter_add(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src,
    int64_t axis, sterna_tensor **out);

/** gather, with the other dimensions of x and index broadcast.  Indices are in [0, size); any other is an error.
    @param x any dtype, at least 1-d
    @param index integers, as many dimensions as x
    @param axis dimension that is indexed
    @param [out] out the result */
sterna_error *sterna_take_along_axis(const sterna_tensor *x, const sterna_tensor *index, int64_t axis,
    sterna_tensor **out);

/** The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size
    depends on data, so this op cannot be captured.
    @param x any dtype
    @param mask bool, a shape that broadcasts with x's
    @param [out] out the result */
sterna_error *sterna_masked_select(const sterna_tensor *x, const sterna_tensor *mask, sterna_tensor **out);

/** i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in [0,
    num_classes); any other is an error.
    @param x integers
    @param num_classes size of the new last dimension
    @param [out] out the result */
sterna_error *sterna_one_hot(const sterna_tensor *x, int64_t num_classes, sterna_tensor **out);

/** Optional arguments of sterna_embedding. */
typedef struct sterna_embedding_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t padding_idx; /* row that gets no gradient; negative counts from the end; none: every row does; STERNA_NONE: not given */
} sterna_embedding_options;
static const sterna_embedding_options STERNA_EMBEDDING_OPTIONS = {sizeof(sterna_embedding_options), STERNA_NONE};

/** The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in
    [0, rows); any other is an error.
    @param weight [rows, row size], any dtype
    @param index integers, any shape
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_embedding(const sterna_tensor *weight, const sterna_tensor *index,
    const sterna_embedding_options *options, sterna_tensor **out);

/** Optional arguments of sterna_sort. */
typedef struct sterna_sort_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* dimension to sort along */
  int32_t descending; /* largest first */
} sterna_sort_options;
static const sterna_sort_options STERNA_SORT_OPTIONS = {sizeof(sterna_sort_options), -1, 0};

/** x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than
    every number.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] values x's type
    @param [out] indices i64, x's shape. May be NULL. */
sterna_error *sterna_sort(const sterna_tensor *x, const sterna_sort_options *options, sterna_tensor **values,
    sterna_tensor **indices);

/** Optional arguments of sterna_argsort. */
typedef struct sterna_argsort_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* dimension to sort along */
  int32_t descending; /* largest first */
} sterna_argsort_options;
static const sterna_argsort_options STERNA_ARGSORT_OPTIONS = {sizeof(sterna_argsort_options), -1, 0};

/** The indices that sort x along `axis`, i64: the second output of sort.
    @param x any dtype
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_argsort(const sterna_tensor *x, const sterna_argsort_options *options, sterna_tensor **out);

/** Optional arguments of sterna_topk. */
typedef struct sterna_topk_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* dimension to choose along */
  int32_t largest; /* the largest; false: the smallest */
  int32_t sorted; /* in order; the result is in order either way */
} sterna_topk_options;
static const sterna_topk_options STERNA_TOPK_OPTIONS = {sizeof(sterna_topk_options), -1, 1, 1};

/** The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first
    come first; NaN is larger than every number.
    @param x any dtype
    @param k how many, at most the dimension's size
    @param options NULL: all defaults
    @param [out] values x's dtype, k elements along `axis`
    @param [out] indices i64, the same shape. May be NULL. */
sterna_error *sterna_topk(const sterna_tensor *x, int64_t k, const sterna_topk_options *options,
    sterna_tensor **values, sterna_tensor **indices);

/** Optional arguments of sterna_softmax. */
typedef struct sterna_softmax_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* the dimension normalized */
} sterna_softmax_options;
static const sterna_softmax_options STERNA_SOFTMAX_OPTIONS = {sizeof(sterna_softmax_options), -1};

/** e^x scaled so that it sums to one along `axis`, without overflow.
    @param x floating, any shape
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_softmax(const sterna_tensor *x, const sterna_softmax_options *options, sterna_tensor **out);

/** Optional arguments of sterna_log_softmax. */
typedef struct sterna_log_softmax_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* the dimension normalized */
} sterna_log_softmax_options;
static const sterna_log_softmax_options STERNA_LOG_SOFTMAX_OPTIONS = {sizeof(sterna_log_softmax_options), -1};

/** log(softmax(x)) along `axis`, computed as x - logsumexp(x).
    @param x floating, any shape
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_log_softmax(const sterna_tensor *x, const sterna_log_softmax_options *options,
    sterna_tensor **out);

/** Optional arguments of sterna_conv1d. */
typedef struct sterna_conv1d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *bias; /* (out_channels), x's dtype; none: 0; NULL: none */
  const int64_t *stride; /* step of the kernel; one number for all dimensions or one each; NULL: {1} */
  size_t stride_len;
  const int64_t *padding; /* zeros at both ends; one number for all dimensions or one each; NULL: {0} */
  size_t padding_len;
  const int64_t *dilation; /* distance of the kernel's elements; one number for all dimensions or one each; NULL: {1} */
  size_t dilation_len;
  int64_t groups; /* channels are split into this many independent groups */
} sterna_conv1d_options;
static const sterna_conv1d_options STERNA_CONV1D_OPTIONS = {sizeof(sterna_conv1d_options), NULL, NULL, 0, NULL, 0, NULL, 0, 1};

/** Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
    @param x (N, in_channels, L) or (in_channels, L), any number dtype
    @param weight (out_channels, in_channels / groups, K), x's dtype
    @param options NULL: all defaults
    @param [out] out (N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1) */
sterna_error *sterna_conv1d(const sterna_tensor *x, const sterna_tensor *weight,
    const sterna_conv1d_options *options, sterna_tensor **out);

/** Optional arguments of sterna_conv2d. */
typedef struct sterna_conv2d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *bias; /* (out_channels), x's dtype; none: 0; NULL: none */
  const int64_t *stride; /* step of the kernel; one number for all dimensions or one each; NULL: {1} */
  size_t stride_len;
  const int64_t *padding; /* zeros at both ends; one number for all dimensions or one each; NULL: {0} */
  size_t padding_len;
  const int64_t *dilation; /* distance of the kernel's elements; one number for all dimensions or one each; NULL: {1} */
  size_t dilation_len;
  int64_t groups; /* channels are split into this many independent groups */
} sterna_conv2d_options;
static const sterna_conv2d_options STERNA_CONV2D_OPTIONS = {sizeof(sterna_conv2d_options), NULL, NULL, 0, NULL, 0, NULL, 0, 1};

/** Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
    @param x (N, in_channels, H, W) or (in_channels, H, W), any number dtype
    @param weight (out_channels, in_channels / groups, kH, kW), x's dtype
    @param options NULL: all defaults
    @param [out] out (N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1 */
sterna_error *sterna_conv2d(const sterna_tensor *x, const sterna_tensor *weight,
    const sterna_conv2d_options *options, sterna_tensor **out);

/** Optional arguments of sterna_max_pool1d. */
typedef struct sterna_max_pool1d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step of the window; empty: the kernel's size; NULL: none */
  size_t stride_len;
  const int64_t *padding; /* values added at both ends, at most half the kernel; NULL: {0} */
  size_t padding_len;
  const int64_t *dilation; /* distance of a window's elements; NULL: {1} */
  size_t dilation_len;
  int32_t ceil_mode; /* whether a window may reach over the end */
} sterna_max_pool1d_options;
static const sterna_max_pool1d_options STERNA_MAX_POOL1D_OPTIONS = {sizeof(sterna_max_pool1d_options), NULL, 0, NULL, 0, NULL, 0, 0};

/** The largest value of each window along the last dimension; NaN wins.  Padding never does.
    @param x (N, C, L) or (C, L), any number dtype
    @param kernel size of the window; one number for all dimensions or one each
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_max_pool1d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len,
    const sterna_max_pool1d_options *options, sterna_tensor **out);

/** Optional arguments of sterna_max_pool2d. */
typedef struct sterna_max_pool2d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step of the window; empty: the kernel's size; NULL: none */
  size_t stride_len;
  const int64_t *padding; /* values added at both ends, at most half the kernel; NULL: {0} */
  size_t padding_len;
  const int64_t *dilation; /* distance of a window's elements; NULL: {1} */
  size_t dilation_len;
  int32_t ceil_mode; /* whether a window may reach over the end */
} sterna_max_pool2d_options;
static const sterna_max_pool2d_options STERNA_MAX_POOL2D_OPTIONS = {sizeof(sterna_max_pool2d_options), NULL, 0, NULL, 0, NULL, 0, 0};

/** The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never
    does.
    @param x (N, C, H, W) or (C, H, W), any number dtype
    @param kernel size of the window; one number for all dimensions or one each
    @param options NULL: all defaults
    @param [out] out the windows' maxima in x's dtype */
sterna_error *sterna_max_pool2d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len,
    const sterna_max_pool2d_options *options, sterna_tensor **out);

/** Optional arguments of sterna_avg_pool1d. */
typedef struct sterna_avg_pool1d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step of the window; empty: the kernel's size; NULL: none */
  size_t stride_len;
  const int64_t *padding; /* values added at both ends, at most half the kernel; NULL: {0} */
  size_t padding_len;
  int32_t ceil_mode; /* whether a window may reach over the end */
  int32_t count_include_pad; /* whether padding counts in the divisor */
} sterna_avg_pool1d_options;
static const sterna_avg_pool1d_options STERNA_AVG_POOL1D_OPTIONS = {sizeof(sterna_avg_pool1d_options), NULL, 0, NULL, 0, 0, 1};

/** The mean of each window along the last dimension.
    @param x (N, C, L) or (C, L), floating
    @param kernel size of the window; one number for all dimensions or one each
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_avg_pool1d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len,
    const sterna_avg_pool1d_options *options, sterna_tensor **out);

/** Optional arguments of sterna_avg_pool2d. */
typedef struct sterna_avg_pool2d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step of the window; empty: the kernel's size; NULL: none */
  size_t stride_len;
  const int64_t *padding; /* values added at both ends, at most half the kernel; NULL: {0} */
  size_t padding_len;
  int32_t ceil_mode; /* whether a window may reach over the end */
  int32_t count_include_pad; /* whether padding counts in the divisor */
} sterna_avg_pool2d_options;
static const sterna_avg_pool2d_options STERNA_AVG_POOL2D_OPTIONS = {sizeof(sterna_avg_pool2d_options), NULL, 0, NULL, 0, 0, 1};

/** The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
    @param x (N, C, H, W) or (C, H, W), floating
    @param kernel size of the window; one number for all dimensions or one each
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_avg_pool2d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len,
    const sterna_avg_pool2d_options *options, sterna_tensor **out);

/** The means of windows that cover the last dimension evenly: window i is [⌊i L / n⌋, ⌈(i + 1) L / n⌉).
    @param x (N, C, L) or (C, L), floating
    @param output_size sizes of the result; one number for all or one each
    @param [out] out the result */
sterna_error *sterna_adaptive_avg_pool1d(const sterna_tensor *x, const int64_t *output_size,
    size_t output_size_len, sterna_tensor **out);

/** The means of windows that cover the last two dimensions evenly: window i of n is [⌊i H / n⌋, ⌈(i + 1) H / n⌉).
    @param x (N, C, H, W) or (C, H, W), floating
    @param output_size sizes of the result; one number for all or one each
    @param [out] out the result */
sterna_error *sterna_adaptive_avg_pool2d(const sterna_tensor *x, const int64_t *output_size,
    size_t output_size_len, sterna_tensor **out);

/** The maxima of the windows of adaptive_avg_pool2d; NaN wins.
    @param x (N, C, H, W) or (C, H, W), any number dtype
    @param output_size sizes of the result; one number for all or one each
    @param [out] out the windows' maxima in x's dtype */
sterna_error *sterna_adaptive_max_pool2d(const sterna_tensor *x, const int64_t *output_size,
    size_t output_size_len, sterna_tensor **out);

/** Optional arguments of sterna_batch_norm. */
typedef struct sterna_batch_norm_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *weight; /* [C]; none: 1; NULL: none */
  const sterna_tensor *bias; /* [C]; none: 0; NULL: none */
  const sterna_tensor *running_mean; /* [C]; needed when training is false; NULL: none */
  const sterna_tensor *running_var; /* [C]; needed when training is false; NULL: none */
  int32_t training; /* true: by the batch's statistics; false: by the running ones */
  double momentum; /* weight of the batch in the new running statistics */
  double eps; /* added to the variance */
} sterna_batch_norm_options;
static const sterna_batch_norm_options STERNA_BATCH_NORM_OPTIONS = {sizeof(sterna_batch_norm_options), NULL, NULL, NULL, NULL, 0, 0.1, 1e-05};

/** (x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance
    from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
    @param x (N, C, …), floating
    @param options NULL: all defaults
    @param [out] out x's shape and dtype
    @param [out] new_running_mean (1 - momentum) * running_mean + momentum * mean; without running_mean the batch's
        mean; running_mean itself when training is false. May be NULL.
    @param [out] new_running_var likewise, with the batch's unbiased variance. May be NULL. */
sterna_error *sterna_batch_norm(const sterna_tensor *x, const sterna_batch_norm_options *options,
    sterna_tensor **out, sterna_tensor **new_running_mean, sterna_tensor **new_running_var);

/** Optional arguments of sterna_layer_norm. */
typedef struct sterna_layer_norm_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *weight; /* of normalized_shape; none: 1; NULL: none */
  const sterna_tensor *bias; /* of normalized_shape; none: 0; NULL: none */
  double eps; /* added to the variance */
} sterna_layer_norm_options;
static const sterna_layer_norm_options STERNA_LAYER_NORM_OPTIONS = {sizeof(sterna_layer_norm_options), NULL, NULL, 1e-05};

/** (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba,
    J. Kiros, G. Hinton, 2016.
    @param x floating, its last sizes are normalized_shape
    @param normalized_shape the last sizes of x
    @param options NULL: all defaults
    @param [out] out x's shape and dtype */
sterna_error *sterna_layer_norm(const sterna_tensor *x, const int64_t *normalized_shape,
    size_t normalized_shape_len, const sterna_layer_norm_options *options, sterna_tensor **out);

/** Optional arguments of sterna_dropout. */
typedef struct sterna_dropout_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double p; /* probability, in [0, 1], of a value to become zero */
  int32_t training; /* false: the result is x */
} sterna_dropout_options;
static const sterna_dropout_options STERNA_DROPOUT_OPTIONS = {sizeof(sterna_dropout_options), 0.5, 1};

/** Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
    @param x floating, any shape
    @param options NULL: all defaults
    @param [out] out like x */
sterna_error *sterna_dropout(const sterna_tensor *x, const sterna_dropout_options *options, sterna_tensor **out);

/** Optional arguments of sterna_dropout2d. */
typedef struct sterna_dropout2d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double p; /* probability, in [0, 1], of a value to become zero */
  int32_t training; /* false: the result is x */
} sterna_dropout2d_options;
static const sterna_dropout2d_options STERNA_DROPOUT2D_OPTIONS = {sizeof(sterna_dropout2d_options), 0.5, 1};

/** Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
    @param x floating, (N, C, …)
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_dropout2d(const sterna_tensor *x, const sterna_dropout2d_options *options, sterna_tensor **out);

/** Optional arguments of sterna_cross_entropy. */
typedef struct sterna_cross_entropy_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *weight; /* of each class: (C), in the dtype of x; gets no gradient; NULL: none */
  int64_t ignore_index; /* targets of this class have no loss and do not count in the mean */
  double label_smoothing; /* share, in [0, 1], of every target spread over all classes */
  sterna_reduction reduction; /* mean, sum, or none: one loss per value (per target of a classification) */
} sterna_cross_entropy_options;
static const sterna_cross_entropy_options STERNA_CROSS_ENTROPY_OPTIONS = {sizeof(sterna_cross_entropy_options), NULL, -100, 0.0, STERNA_REDUCTION_MEAN};

/** -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of
    class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
    @param x logits, floating: (N, C, …) or (C)
    @param target class indices, integers in [0, C): (N, …) or (); or probabilities: the shape and dtype of x
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_cross_entropy(const sterna_tensor *x, const sterna_tensor *target,
    const sterna_cross_entropy_options *options, sterna_tensor **out);

/** Optional arguments of sterna_nll_loss. */
typedef struct sterna_nll_loss_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *weight; /* of each class: (C), in the dtype of x; gets no gradient; NULL: none */
  int64_t ignore_index; /* targets of this class have no loss and do not count in the mean */
  sterna_reduction reduction; /* mean, sum, or none: one loss per value (per target of a classification) */
} sterna_nll_loss_options;
static const sterna_nll_loss_options STERNA_NLL_LOSS_OPTIONS = {sizeof(sterna_nll_loss_options), NULL, -100, STERNA_REDUCTION_MEAN};

/** -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum
    over the sum of the targets' weights.  A target outside [0, C) is an error.
    @param x log-probabilities, floating: (N, C, …) or (C)
    @param target class indices, integers in [0, C): (N, …) or ()
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_nll_loss(const sterna_tensor *x, const sterna_tensor *target,
    const sterna_nll_loss_options *options, sterna_tensor **out);

/** Optional arguments of sterna_bce_with_logits. */
typedef struct sterna_bce_with_logits_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *weight; /* of each value; a shape that broadcasts to x's; NULL: none */
  const sterna_tensor *pos_weight; /* of the positive part; a shape that broadcasts to x's; NULL: none */
  sterna_reduction reduction; /* mean, sum, or none: one loss per value (per target of a classification) */
} sterna_bce_with_logits_options;
static const sterna_bce_with_logits_options STERNA_BCE_WITH_LOGITS_OPTIONS = {sizeof(sterna_bce_with_logits_options), NULL, NULL, STERNA_REDUCTION_MEAN};

/** Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) *
    log sigmoid(-x)) * weight.
    @param x logits, floating, any shape
    @param target probabilities, of the shape and dtype of x
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_bce_with_logits(const sterna_tensor *x, const sterna_tensor *target,
    const sterna_bce_with_logits_options *options, sterna_tensor **out);

/** Optional arguments of sterna_mse_loss. */
typedef struct sterna_mse_loss_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_reduction reduction; /* mean, sum, or none: one loss per value (per target of a classification) */
} sterna_mse_loss_options;
static const sterna_mse_loss_options STERNA_MSE_LOSS_OPTIONS = {sizeof(sterna_mse_loss_options), STERNA_REDUCTION_MEAN};

/** (x - target)².
    @param x floating, any shape
    @param target of the shape and dtype of x
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_mse_loss(const sterna_tensor *x, const sterna_tensor *target,
    const sterna_mse_loss_options *options, sterna_tensor **out);

/** Optional arguments of sterna_l1_loss. */
typedef struct sterna_l1_loss_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_reduction reduction; /* mean, sum, or none: one loss per value (per target of a classification) */
} sterna_l1_loss_options;
static const sterna_l1_loss_options STERNA_L1_LOSS_OPTIONS = {sizeof(sterna_l1_loss_options), STERNA_REDUCTION_MEAN};

/** |x - target|.
    @param x floating, any shape
    @param target of the shape and dtype of x
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_l1_loss(const sterna_tensor *x, const sterna_tensor *target,
    const sterna_l1_loss_options *options, sterna_tensor **out);

/** Optional arguments of sterna_smooth_l1_loss. */
typedef struct sterna_smooth_l1_loss_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double beta; /* distance where the loss turns from square to linear, not negative */
  sterna_reduction reduction; /* mean, sum, or none: one loss per value (per target of a classification) */
} sterna_smooth_l1_loss_options;
static const sterna_smooth_l1_loss_options STERNA_SMOOTH_L1_LOSS_OPTIONS = {sizeof(sterna_smooth_l1_loss_options), 1.0, STERNA_REDUCTION_MEAN};

/** (x - target)² / (2 beta) where |x - target| < beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.
    R. Girshick, Fast R-CNN, 2015.
    @param x floating, any shape
    @param target of the shape and dtype of x
    @param options NULL: all defaults
    @param [out] out the result */
sterna_error *sterna_smooth_l1_loss(const sterna_tensor *x, const sterna_tensor *target,
    const sterna_smooth_l1_loss_options *options, sterna_tensor **out);

#endif
