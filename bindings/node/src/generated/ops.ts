// Generated from capi/api.json by bindings/generate; do not edit.
import { handles, known, none, of, optional } from "../handle.js";
import { raw } from "../load.js";
import type { Tensor } from "../tensor.js";
import { wrap, wrapAll } from "../tidy.js";
import type * as enums from "./enums.js";

const zeros_options = ["dtype", "device"] as const;
/** Options of {@link zeros}. */
export interface ZerosOptions {
  /** element type of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * A tensor of zeros.
 * @param shape - sizes, outermost first
 */
export function zeros(shape: number | readonly number[], options: ZerosOptions = none): Tensor {
  known("zeros", options, zeros_options);
  return wrap(raw.zeros(shape, options.dtype, options.device));
}

const ones_options = ["dtype", "device"] as const;
/** Options of {@link ones}. */
export interface OnesOptions {
  /** element type of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * A tensor of ones.
 * @param shape - sizes, outermost first
 */
export function ones(shape: number | readonly number[], options: OnesOptions = none): Tensor {
  known("ones", options, ones_options);
  return wrap(raw.ones(shape, options.dtype, options.device));
}

const full_options = ["dtype", "device"] as const;
/** Options of {@link full}. */
export interface FullOptions {
  /** element type of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * A tensor whose elements are all `value`.
 * @param shape - sizes, outermost first
 * @param value - the value of every element
 */
export function full(shape: number | readonly number[], value: number, options: FullOptions = none): Tensor {
  known("full", options, full_options);
  return wrap(raw.full(shape, value, options.dtype, options.device));
}

const arange_options = ["step", "dtype", "device"] as const;
/** Options of {@link arange}. */
export interface ArangeOptions {
  /** distance of neighbours, not 0.  Default: `1`. */
  step?: number | undefined;
  /** none: i64 when start, end and step are integers, else f32. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * start, start + step, … below end; shape [ceil((end - start) / step)].
 * @param start - first value
 * @param end - the end, not included
 */
export function arange(start: number, end: number, options: ArangeOptions = none): Tensor {
  known("arange", options, arange_options);
  return wrap(raw.arange(start, end, options.step, options.dtype, options.device));
}

const linspace_options = ["dtype", "device"] as const;
/** Options of {@link linspace}. */
export interface LinspaceOptions {
  /** element type of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * `steps` evenly spaced values from start to end, both included.
 * @param start - first value
 * @param end - last value
 * @param steps - number of values
 */
export function linspace(start: number, end: number, steps: number, options: LinspaceOptions = none): Tensor {
  known("linspace", options, linspace_options);
  return wrap(raw.linspace(start, end, steps, options.dtype, options.device));
}

const eye_options = ["m", "dtype", "device"] as const;
/** Options of {@link eye}. */
export interface EyeOptions {
  /** columns; none: n. */
  m?: number | undefined;
  /** element type of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * Ones on the diagonal of an n × m matrix, zeros elsewhere.
 * @param n - rows
 */
export function eye(n: number, options: EyeOptions = none): Tensor {
  known("eye", options, eye_options);
  return wrap(raw.eye(n, options.m, options.dtype, options.device));
}

const rand_options = ["dtype", "device"] as const;
/** Options of {@link rand}. */
export interface RandOptions {
  /** element type of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * Uniform numbers in [0, 1).
 * @param shape - sizes, outermost first
 */
export function rand(shape: number | readonly number[], options: RandOptions = none): Tensor {
  known("rand", options, rand_options);
  return wrap(raw.rand(shape, options.dtype, options.device));
}

const randn_options = ["dtype", "device"] as const;
/** Options of {@link randn}. */
export interface RandnOptions {
  /** element type of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * Normal numbers, mean 0, variance 1 (Box–Muller).
 * @param shape - sizes, outermost first
 */
export function randn(shape: number | readonly number[], options: RandnOptions = none): Tensor {
  known("randn", options, randn_options);
  return wrap(raw.randn(shape, options.dtype, options.device));
}

const randint_options = ["dtype", "device"] as const;
/** Options of {@link randint}. */
export interface RandintOptions {
  /** element type of the result.  Default: `"i64"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * Uniform integers in [low, high).
 * @param low - smallest value
 * @param high - the end, not included
 * @param shape - sizes, outermost first
 */
export function randint(low: number, high: number, shape: number | readonly number[], options: RandintOptions = none): Tensor {
  known("randint", options, randint_options);
  return wrap(raw.randint(low, high, shape, options.dtype, options.device));
}

const randperm_options = ["dtype", "device"] as const;
/** Options of {@link randperm}. */
export interface RandpermOptions {
  /** element type of the result.  Default: `"i64"`. */
  dtype?: enums.DType | undefined;
  /** where; none: the default device. */
  device?: string | undefined;
}
/**
 * 0 … n-1 in random order.
 * @param n - number of values
 */
export function randperm(n: number, options: RandpermOptions = none): Tensor {
  known("randperm", options, randperm_options);
  return wrap(raw.randperm(n, options.dtype, options.device));
}

const zeros_like_options = ["dtype"] as const;
/** Options of {@link zerosLike}. */
export interface ZerosLikeOptions {
  /** none: x's. */
  dtype?: enums.DType | undefined;
}
/**
 * Zeros of x's shape and device.
 * @param x - any shape
 */
export function zerosLike(x: Tensor, options: ZerosLikeOptions = none): Tensor {
  known("zeros_like", options, zeros_like_options);
  return wrap(raw.zeros_like(of(x, "zeros_like", "x"), options.dtype));
}

const ones_like_options = ["dtype"] as const;
/** Options of {@link onesLike}. */
export interface OnesLikeOptions {
  /** none: x's. */
  dtype?: enums.DType | undefined;
}
/**
 * Ones of x's shape and device.
 * @param x - any shape
 */
export function onesLike(x: Tensor, options: OnesLikeOptions = none): Tensor {
  known("ones_like", options, ones_like_options);
  return wrap(raw.ones_like(of(x, "ones_like", "x"), options.dtype));
}

const full_like_options = ["dtype"] as const;
/** Options of {@link fullLike}. */
export interface FullLikeOptions {
  /** none: x's. */
  dtype?: enums.DType | undefined;
}
/**
 * `value` in x's shape and device.
 * @param x - any shape
 * @param value - the value of every element
 */
export function fullLike(x: Tensor, value: number, options: FullLikeOptions = none): Tensor {
  known("full_like", options, full_like_options);
  return wrap(raw.full_like(of(x, "full_like", "x"), value, options.dtype));
}

const rand_like_options = ["dtype"] as const;
/** Options of {@link randLike}. */
export interface RandLikeOptions {
  /** none: x's. */
  dtype?: enums.DType | undefined;
}
/**
 * Uniform numbers in [0, 1) in x's shape and device.
 * @param x - any shape
 */
export function randLike(x: Tensor, options: RandLikeOptions = none): Tensor {
  known("rand_like", options, rand_like_options);
  return wrap(raw.rand_like(of(x, "rand_like", "x"), options.dtype));
}

const randn_like_options = ["dtype"] as const;
/** Options of {@link randnLike}. */
export interface RandnLikeOptions {
  /** none: x's. */
  dtype?: enums.DType | undefined;
}
/**
 * Normal numbers in x's shape and device.
 * @param x - any shape
 */
export function randnLike(x: Tensor, options: RandnLikeOptions = none): Tensor {
  known("randn_like", options, randn_like_options);
  return wrap(raw.randn_like(of(x, "randn_like", "x"), options.dtype));
}

/**
 * 1 with probability x, else 0, in x's dtype.
 * @param x - probabilities, floating
 */
export function bernoulli(x: Tensor): Tensor {
  return wrap(raw.bernoulli(of(x, "bernoulli", "x")));
}

/**
 * x's elements as `dtype`; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to bool: x != 0.
 * @param x - any dtype
 * @param dtype - element type to convert to
 */
export function cast(x: Tensor, dtype: enums.DType): Tensor {
  return wrap(raw.cast(of(x, "cast", "x"), dtype));
}

/**
 * x on `device`; x itself where it is there already.
 * @param x - any dtype
 * @param device - where the result lies
 */
export function toDevice(x: Tensor, device: string): Tensor {
  return wrap(raw.to_device(of(x, "to_device", "x"), device));
}

/**
 * x in row-major order without gaps; x itself where it is so already.
 * @param x - any dtype
 */
export function contiguous(x: Tensor): Tensor {
  return wrap(raw.contiguous(of(x, "contiguous", "x")));
}

/**
 * A copy of x in memory of its own, in x's order of dimensions.
 * @param x - any dtype
 */
export function clone(x: Tensor): Tensor {
  return wrap(raw.clone(of(x, "clone", "x")));
}

/**
 * x on the same memory, cut off the tape: no gradient flows through it.
 * @param x - any dtype
 */
export function detach(x: Tensor): Tensor {
  return wrap(raw.detach(of(x, "detach", "x")));
}

/**
 * -x.
 * @param x - any shape
 */
export function neg(x: Tensor): Tensor {
  return wrap(raw.neg(of(x, "neg", "x")));
}

/**
 * |x|.  The gradient at 0 is 0.
 * @param x - any shape
 */
export function abs(x: Tensor): Tensor {
  return wrap(raw.abs(of(x, "abs", "x")));
}

/**
 * -1, 0 or 1; NaN stays NaN.
 * @param x - any shape
 */
export function sign(x: Tensor): Tensor {
  return wrap(raw.sign(of(x, "sign", "x")));
}

/**
 * e to the power x.
 * @param x - any shape; integers and bool are computed as f32
 */
export function exp(x: Tensor): Tensor {
  return wrap(raw.exp(of(x, "exp", "x")));
}

/**
 * 2 to the power x.
 * @param x - any shape; integers and bool are computed as f32
 */
export function exp2(x: Tensor): Tensor {
  return wrap(raw.exp2(of(x, "exp2", "x")));
}

/**
 * e^x - 1, accurate near 0.
 * @param x - any shape; integers and bool are computed as f32
 */
export function expm1(x: Tensor): Tensor {
  return wrap(raw.expm1(of(x, "expm1", "x")));
}

/**
 * The natural logarithm; NaN below 0.
 * @param x - any shape; integers and bool are computed as f32
 */
export function log(x: Tensor): Tensor {
  return wrap(raw.log(of(x, "log", "x")));
}

/**
 * The logarithm to base 2.
 * @param x - any shape; integers and bool are computed as f32
 */
export function log2(x: Tensor): Tensor {
  return wrap(raw.log2(of(x, "log2", "x")));
}

/**
 * The logarithm to base 10.
 * @param x - any shape; integers and bool are computed as f32
 */
export function log10(x: Tensor): Tensor {
  return wrap(raw.log10(of(x, "log10", "x")));
}

/**
 * log(1 + x), accurate near 0.
 * @param x - any shape; integers and bool are computed as f32
 */
export function log1p(x: Tensor): Tensor {
  return wrap(raw.log1p(of(x, "log1p", "x")));
}

/**
 * The square root; NaN below 0.
 * @param x - any shape; integers and bool are computed as f32
 */
export function sqrt(x: Tensor): Tensor {
  return wrap(raw.sqrt(of(x, "sqrt", "x")));
}

/**
 * 1 / sqrt(x).
 * @param x - any shape; integers and bool are computed as f32
 */
export function rsqrt(x: Tensor): Tensor {
  return wrap(raw.rsqrt(of(x, "rsqrt", "x")));
}

/**
 * x * x.
 * @param x - any shape
 */
export function square(x: Tensor): Tensor {
  return wrap(raw.square(of(x, "square", "x")));
}

/**
 * 1 / x.
 * @param x - any shape; integers and bool are computed as f32
 */
export function reciprocal(x: Tensor): Tensor {
  return wrap(raw.reciprocal(of(x, "reciprocal", "x")));
}

/**
 * The sine of x in radians.
 * @param x - any shape; integers and bool are computed as f32
 */
export function sin(x: Tensor): Tensor {
  return wrap(raw.sin(of(x, "sin", "x")));
}

/**
 * The cosine of x in radians.
 * @param x - any shape; integers and bool are computed as f32
 */
export function cos(x: Tensor): Tensor {
  return wrap(raw.cos(of(x, "cos", "x")));
}

/**
 * The tangent of x in radians.
 * @param x - any shape; integers and bool are computed as f32
 */
export function tan(x: Tensor): Tensor {
  return wrap(raw.tan(of(x, "tan", "x")));
}

/**
 * The arc sine, in [-π/2, π/2]; NaN outside [-1, 1].
 * @param x - any shape; integers and bool are computed as f32
 */
export function asin(x: Tensor): Tensor {
  return wrap(raw.asin(of(x, "asin", "x")));
}

/**
 * The arc cosine, in [0, π]; NaN outside [-1, 1].
 * @param x - any shape; integers and bool are computed as f32
 */
export function acos(x: Tensor): Tensor {
  return wrap(raw.acos(of(x, "acos", "x")));
}

/**
 * The arc tangent, in (-π/2, π/2).
 * @param x - any shape; integers and bool are computed as f32
 */
export function atan(x: Tensor): Tensor {
  return wrap(raw.atan(of(x, "atan", "x")));
}

/**
 * The hyperbolic sine.
 * @param x - any shape; integers and bool are computed as f32
 */
export function sinh(x: Tensor): Tensor {
  return wrap(raw.sinh(of(x, "sinh", "x")));
}

/**
 * The hyperbolic cosine.
 * @param x - any shape; integers and bool are computed as f32
 */
export function cosh(x: Tensor): Tensor {
  return wrap(raw.cosh(of(x, "cosh", "x")));
}

/**
 * The hyperbolic tangent.
 * @param x - any shape; integers and bool are computed as f32
 */
export function tanh(x: Tensor): Tensor {
  return wrap(raw.tanh(of(x, "tanh", "x")));
}

/**
 * The inverse hyperbolic sine.
 * @param x - any shape; integers and bool are computed as f32
 */
export function asinh(x: Tensor): Tensor {
  return wrap(raw.asinh(of(x, "asinh", "x")));
}

/**
 * The inverse hyperbolic cosine; NaN below 1.
 * @param x - any shape; integers and bool are computed as f32
 */
export function acosh(x: Tensor): Tensor {
  return wrap(raw.acosh(of(x, "acosh", "x")));
}

/**
 * The inverse hyperbolic tangent; NaN outside [-1, 1].
 * @param x - any shape; integers and bool are computed as f32
 */
export function atanh(x: Tensor): Tensor {
  return wrap(raw.atanh(of(x, "atanh", "x")));
}

/**
 * The error function, 2/√π ∫₀ˣ e^(-t²) dt.
 * @param x - any shape; integers and bool are computed as f32
 */
export function erf(x: Tensor): Tensor {
  return wrap(raw.erf(of(x, "erf", "x")));
}

/**
 * 1 - erf(x), accurate where that is small.
 * @param x - any shape; integers and bool are computed as f32
 */
export function erfc(x: Tensor): Tensor {
  return wrap(raw.erfc(of(x, "erfc", "x")));
}

/**
 * The largest integer not above x.
 * @param x - any shape
 */
export function floor(x: Tensor): Tensor {
  return wrap(raw.floor(of(x, "floor", "x")));
}

/**
 * The smallest integer not below x.
 * @param x - any shape
 */
export function ceil(x: Tensor): Tensor {
  return wrap(raw.ceil(of(x, "ceil", "x")));
}

/**
 * The nearest integer, ties to even.
 * @param x - any shape
 */
export function round(x: Tensor): Tensor {
  return wrap(raw.round(of(x, "round", "x")));
}

/**
 * x without its fraction.
 * @param x - any shape
 */
export function trunc(x: Tensor): Tensor {
  return wrap(raw.trunc(of(x, "trunc", "x")));
}

/**
 * True where x is NaN.
 * @param x - any shape
 */
export function isnan(x: Tensor): Tensor {
  return wrap(raw.isnan(of(x, "isnan", "x")));
}

/**
 * True where x is +inf or -inf.
 * @param x - any shape
 */
export function isinf(x: Tensor): Tensor {
  return wrap(raw.isinf(of(x, "isinf", "x")));
}

/**
 * True where x is neither infinite nor NaN.
 * @param x - any shape
 */
export function isfinite(x: Tensor): Tensor {
  return wrap(raw.isfinite(of(x, "isfinite", "x")));
}

/**
 * True where x is zero.
 * @param x - any shape
 */
export function logicalNot(x: Tensor): Tensor {
  return wrap(raw.logical_not(of(x, "logical_not", "x")));
}

/**
 * 1 / (1 + e^-x).
 * @param x - any shape; integers and bool are computed as f32
 */
export function sigmoid(x: Tensor): Tensor {
  return wrap(raw.sigmoid(of(x, "sigmoid", "x")));
}

/**
 * log(sigmoid(x)), without overflow.
 * @param x - any shape; integers and bool are computed as f32
 */
export function logSigmoid(x: Tensor): Tensor {
  return wrap(raw.log_sigmoid(of(x, "log_sigmoid", "x")));
}

/**
 * max(x, 0).  The gradient at 0 is 0.
 * @param x - any shape; integers and bool are computed as f32
 */
export function relu(x: Tensor): Tensor {
  return wrap(raw.relu(of(x, "relu", "x")));
}

/**
 * min(max(x, 0), 6).
 * @param x - any shape; integers and bool are computed as f32
 */
export function relu6(x: Tensor): Tensor {
  return wrap(raw.relu6(of(x, "relu6", "x")));
}

const leaky_relu_options = ["negativeSlope"] as const;
/** Options of {@link leakyRelu}. */
export interface LeakyReluOptions {
  /** slope for x < 0.  Default: `0.01`. */
  negativeSlope?: number | undefined;
}
/**
 * x where x > 0, else negative_slope * x.
 * @param x - any shape; integers and bool are computed as f32
 */
export function leakyRelu(x: Tensor, options: LeakyReluOptions = none): Tensor {
  known("leaky_relu", options, leaky_relu_options);
  return wrap(raw.leaky_relu(of(x, "leaky_relu", "x"), options.negativeSlope));
}

const elu_options = ["alpha"] as const;
/** Options of {@link elu}. */
export interface EluOptions {
  /** scale for x < 0.  Default: `1`. */
  alpha?: number | undefined;
}
/**
 * x where x > 0, else alpha * (e^x - 1).  D. Clevert et al., 2015.
 * @param x - any shape; integers and bool are computed as f32
 */
export function elu(x: Tensor, options: EluOptions = none): Tensor {
  known("elu", options, elu_options);
  return wrap(raw.elu(of(x, "elu", "x"), options.alpha));
}

/**
 * 1.0507 * (max(x, 0) + 1.67326 * min(e^x - 1, 0)).  G. Klambauer et al., 2017.
 * @param x - any shape; integers and bool are computed as f32
 */
export function selu(x: Tensor): Tensor {
  return wrap(raw.selu(of(x, "selu", "x")));
}

/**
 * x * sigmoid(x), also called swish.  S. Elfwing et al., 2017.
 * @param x - any shape; integers and bool are computed as f32
 */
export function silu(x: Tensor): Tensor {
  return wrap(raw.silu(of(x, "silu", "x")));
}

/**
 * x * tanh(softplus(x)).  D. Misra, 2019.
 * @param x - any shape; integers and bool are computed as f32
 */
export function mish(x: Tensor): Tensor {
  return wrap(raw.mish(of(x, "mish", "x")));
}

/**
 * x * hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019.
 * @param x - any shape; integers and bool are computed as f32
 */
export function hardswish(x: Tensor): Tensor {
  return wrap(raw.hardswish(of(x, "hardswish", "x")));
}

/**
 * min(max(x / 6 + 1/2, 0), 1).
 * @param x - any shape; integers and bool are computed as f32
 */
export function hardsigmoid(x: Tensor): Tensor {
  return wrap(raw.hardsigmoid(of(x, "hardsigmoid", "x")));
}

const gelu_options = ["approximate"] as const;
/** Options of {@link gelu}. */
export interface GeluOptions {
  /** none: by erf; tanh: by tanh.  Default: `"none"`. */
  approximate?: enums.Approximate | undefined;
}
/**
 * x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
 * @param x - any shape; integers and bool are computed as f32
 */
export function gelu(x: Tensor, options: GeluOptions = none): Tensor {
  known("gelu", options, gelu_options);
  return wrap(raw.gelu(of(x, "gelu", "x"), options.approximate));
}

const softplus_options = ["beta", "threshold"] as const;
/** Options of {@link softplus}. */
export interface SoftplusOptions {
  /** sharpness.  Default: `1`. */
  beta?: number | undefined;
  /** above x * beta = threshold the result is x.  Default: `20`. */
  threshold?: number | undefined;
}
/**
 * log(1 + e^(beta x)) / beta, and x where beta x > threshold.
 * @param x - any shape; integers and bool are computed as f32
 */
export function softplus(x: Tensor, options: SoftplusOptions = none): Tensor {
  known("softplus", options, softplus_options);
  return wrap(raw.softplus(of(x, "softplus", "x"), options.beta, options.threshold));
}

/**
 * a + b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function add(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.add_scalar(of(a, "add", "a"), b));
  return wrap(raw.add(of(a, "add", "a"), of(b, "add", "b")));
}

/**
 * a - b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function sub(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.sub_scalar(of(a, "sub", "a"), b));
  return wrap(raw.sub(of(a, "sub", "a"), of(b, "sub", "b")));
}

/**
 * a * b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function mul(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.mul_scalar(of(a, "mul", "a"), b));
  return wrap(raw.mul(of(a, "mul", "a"), of(b, "mul", "b")));
}

/**
 * a / b; integers are divided as f32.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function div(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.div_scalar(of(a, "div", "a"), b));
  return wrap(raw.div(of(a, "div", "a"), of(b, "div", "b")));
}

/**
 * a to the power b; NaN for a < 0 with a fractional b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function pow(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.pow_scalar(of(a, "pow", "a"), b));
  return wrap(raw.pow(of(a, "pow", "a"), of(b, "pow", "b")));
}

/**
 * The larger of a and b; NaN if either is.  Equal values share the gradient.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function maximum(a: Tensor, b: Tensor): Tensor {
  return wrap(raw.maximum(of(a, "maximum", "a"), of(b, "maximum", "b")));
}

/**
 * The smaller of a and b; NaN if either is.  Equal values share the gradient.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function minimum(a: Tensor, b: Tensor): Tensor {
  return wrap(raw.minimum(of(a, "minimum", "a"), of(b, "minimum", "b")));
}

/**
 * The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function fmod(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.fmod_scalar(of(a, "fmod", "a"), b));
  return wrap(raw.fmod(of(a, "fmod", "a"), of(b, "fmod", "b")));
}

/**
 * The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function remainder(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.remainder_scalar(of(a, "remainder", "a"), b));
  return wrap(raw.remainder(of(a, "remainder", "a"), of(b, "remainder", "b")));
}

/**
 * floor(a / b), as Python's //.  A zero integer b is an error.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function floorDivide(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.floor_divide_scalar(of(a, "floor_divide", "a"), b));
  return wrap(raw.floor_divide(of(a, "floor_divide", "a"), of(b, "floor_divide", "b")));
}

/**
 * The angle of the point (b, a) in (-π, π].
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function atan2(a: Tensor, b: Tensor): Tensor {
  return wrap(raw.atan2(of(a, "atan2", "a"), of(b, "atan2", "b")));
}

/**
 * True where a = b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function eq(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.eq_scalar(of(a, "eq", "a"), b));
  return wrap(raw.eq(of(a, "eq", "a"), of(b, "eq", "b")));
}

/**
 * True where a ≠ b; NaN differs from everything.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function ne(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.ne_scalar(of(a, "ne", "a"), b));
  return wrap(raw.ne(of(a, "ne", "a"), of(b, "ne", "b")));
}

/**
 * True where a < b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function lt(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.lt_scalar(of(a, "lt", "a"), b));
  return wrap(raw.lt(of(a, "lt", "a"), of(b, "lt", "b")));
}

/**
 * True where a ≤ b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function le(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.le_scalar(of(a, "le", "a"), b));
  return wrap(raw.le(of(a, "le", "a"), of(b, "le", "b")));
}

/**
 * True where a > b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function gt(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.gt_scalar(of(a, "gt", "a"), b));
  return wrap(raw.gt(of(a, "gt", "a"), of(b, "gt", "b")));
}

/**
 * True where a ≥ b.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function ge(a: Tensor, b: Tensor | number): Tensor {
  if (typeof b === "number") return wrap(raw.ge_scalar(of(a, "ge", "a"), b));
  return wrap(raw.ge(of(a, "ge", "a"), of(b, "ge", "b")));
}

/**
 * True where a and b are both non-zero.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function logicalAnd(a: Tensor, b: Tensor): Tensor {
  return wrap(raw.logical_and(of(a, "logical_and", "a"), of(b, "logical_and", "b")));
}

/**
 * True where a or b is non-zero.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function logicalOr(a: Tensor, b: Tensor): Tensor {
  return wrap(raw.logical_or(of(a, "logical_or", "a"), of(b, "logical_or", "b")));
}

/**
 * True where exactly one of a and b is non-zero.
 * @param a - any shape
 * @param b - a shape that broadcasts with a's
 */
export function logicalXor(a: Tensor, b: Tensor): Tensor {
  return wrap(raw.logical_xor(of(a, "logical_xor", "a"), of(b, "logical_xor", "b")));
}

/**
 * value - x.
 * @param x - any shape
 * @param value - the scalar operand
 */
export function rsub(x: Tensor, value: number): Tensor {
  return wrap(raw.rsub_scalar(of(x, "rsub_scalar", "x"), value));
}

/**
 * value / x; integers are divided as f32.
 * @param x - any shape
 * @param value - the scalar operand
 */
export function rdiv(x: Tensor, value: number): Tensor {
  return wrap(raw.rdiv_scalar(of(x, "rdiv_scalar", "x"), value));
}

/**
 * `base` to the power x.
 * @param x - any shape
 * @param base - the base
 */
export function rpow(x: Tensor, base: number): Tensor {
  return wrap(raw.rpow_scalar(of(x, "rpow_scalar", "x"), base));
}

/**
 * a where `condition` is non-zero, else b; shapes broadcast, a and b promote.
 * @param condition - bool
 * @param a - any dtype
 * @param b - any dtype
 */
export function where(condition: Tensor, a: Tensor, b: Tensor): Tensor {
  return wrap(raw.where(of(condition, "where", "condition"), of(a, "where", "a"), of(b, "where", "b")));
}

/**
 * a + weight * (b - a).
 * @param a - floating
 * @param b - floating
 * @param weight - floating
 */
export function lerp(a: Tensor, b: Tensor, weight: Tensor): Tensor {
  return wrap(raw.lerp(of(a, "lerp", "a"), of(b, "lerp", "b"), of(weight, "lerp", "weight")));
}

const addcmul_options = ["value"] as const;
/** Options of {@link addcmul}. */
export interface AddcmulOptions {
  /** factor of the product or quotient.  Default: `1`. */
  value?: number | undefined;
}
/**
 * x + value * a * b.
 * @param x - any number
 * @param a - any number
 * @param b - any number
 */
export function addcmul(x: Tensor, a: Tensor, b: Tensor, options: AddcmulOptions = none): Tensor {
  known("addcmul", options, addcmul_options);
  return wrap(raw.addcmul(of(x, "addcmul", "x"), of(a, "addcmul", "a"), of(b, "addcmul", "b"), options.value));
}

const addcdiv_options = ["value"] as const;
/** Options of {@link addcdiv}. */
export interface AddcdivOptions {
  /** factor of the product or quotient.  Default: `1`. */
  value?: number | undefined;
}
/**
 * x + value * a / b.
 * @param x - floating
 * @param a - floating
 * @param b - floating
 */
export function addcdiv(x: Tensor, a: Tensor, b: Tensor, options: AddcdivOptions = none): Tensor {
  known("addcdiv", options, addcdiv_options);
  return wrap(raw.addcdiv(of(x, "addcdiv", "x"), of(a, "addcdiv", "a"), of(b, "addcdiv", "b"), options.value));
}

/**
 * `value` where `mask` is true, else x.  The dtype is x's.
 * @param x - any dtype
 * @param mask - bool, a shape that broadcasts with x's
 * @param value - the scalar operand
 */
export function maskedFill(x: Tensor, mask: Tensor, value: number): Tensor {
  return wrap(raw.masked_fill(of(x, "masked_fill", "x"), of(mask, "masked_fill", "mask"), value));
}

const clamp_options = ["min", "max"] as const;
/** Options of {@link clamp}. */
export interface ClampOptions {
  /** lower bound; none: unbounded. */
  min?: number | undefined;
  /** upper bound; none: unbounded. */
  max?: number | undefined;
}
/**
 * min(max(x, min), max); at least one bound is given.
 * @param x - any number
 */
export function clamp(x: Tensor, options: ClampOptions = none): Tensor {
  known("clamp", options, clamp_options);
  return wrap(raw.clamp(of(x, "clamp", "x"), options.min, options.max));
}

const sum_options = ["axes", "keepdim", "dtype"] as const;
/** Options of {@link sum}. */
export interface SumOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
  /** dtype of the result; none: x's, i64 for integers and bool. */
  dtype?: enums.DType | undefined;
}
/**
 * Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.
 * @param x - any dtype
 */
export function sum(x: Tensor, options: SumOptions = none): Tensor {
  known("sum", options, sum_options);
  return wrap(raw.sum(of(x, "sum", "x"), options.axes, options.keepdim, options.dtype));
}

const mean_options = ["axes", "keepdim"] as const;
/** Options of {@link mean}. */
export interface MeanOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Arithmetic mean over `axes`; NaN where there are no values.
 * @param x - any dtype; the mean of integers and bool is f32
 */
export function mean(x: Tensor, options: MeanOptions = none): Tensor {
  known("mean", options, mean_options);
  return wrap(raw.mean(of(x, "mean", "x"), options.axes, options.keepdim));
}

const prod_options = ["axes", "keepdim"] as const;
/** Options of {@link prod}. */
export interface ProdOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Product over `axes`, 1 where there are no values.  Integers and bool give i64.
 * @param x - any dtype
 */
export function prod(x: Tensor, options: ProdOptions = none): Tensor {
  known("prod", options, prod_options);
  return wrap(raw.prod(of(x, "prod", "x"), options.axes, options.keepdim));
}

const max_options = ["axes", "keepdim"] as const;
/** Options of {@link max}. */
export interface MaxOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.
 * @param x - any dtype; reduced dimensions must not be empty
 */
export function max(x: Tensor, options: MaxOptions = none): Tensor {
  known("max", options, max_options);
  return wrap(raw.max(of(x, "max", "x"), options.axes, options.keepdim));
}

const min_options = ["axes", "keepdim"] as const;
/** Options of {@link min}. */
export interface MinOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.
 * @param x - any dtype; reduced dimensions must not be empty
 */
export function min(x: Tensor, options: MinOptions = none): Tensor {
  known("min", options, min_options);
  return wrap(raw.min(of(x, "min", "x"), options.axes, options.keepdim));
}

const argmax_options = ["axis", "keepdim"] as const;
/** Options of {@link argmax}. */
export interface ArgmaxOptions {
  /** the dimension searched; none: all, as if flattened. */
  axis?: number | undefined;
  /** keep searched dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Index, i64, of the largest value along `axis`: of the first one among equals, of the first NaN where there is one.
 * @param x - any dtype, not empty
 */
export function argmax(x: Tensor, options: ArgmaxOptions = none): Tensor {
  known("argmax", options, argmax_options);
  return wrap(raw.argmax(of(x, "argmax", "x"), options.axis, options.keepdim));
}

const argmin_options = ["axis", "keepdim"] as const;
/** Options of {@link argmin}. */
export interface ArgminOptions {
  /** the dimension searched; none: all, as if flattened. */
  axis?: number | undefined;
  /** keep searched dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Index, i64, of the smallest value along `axis`: of the first one among equals, of the first NaN where there is one.
 * @param x - any dtype, not empty
 */
export function argmin(x: Tensor, options: ArgminOptions = none): Tensor {
  known("argmin", options, argmin_options);
  return wrap(raw.argmin(of(x, "argmin", "x"), options.axis, options.keepdim));
}

const var_options = ["axes", "correction", "keepdim"] as const;
/** Options of {@link var}. */
export interface VarOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** taken from the number of values in the divisor.  Default: `1`. */
  correction?: number | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Variance over `axes`: squared distances from the mean, divided by their number less `correction`.
 * @param x - floating
 */
function var_(x: Tensor, options: VarOptions = none): Tensor {
  known("var", options, var_options);
  return wrap(raw.var(of(x, "var", "x"), options.axes, options.correction, options.keepdim));
}

const std_options = ["axes", "correction", "keepdim"] as const;
/** Options of {@link std}. */
export interface StdOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** taken from the number of values in the divisor.  Default: `1`. */
  correction?: number | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal.
 * @param x - floating
 */
export function std(x: Tensor, options: StdOptions = none): Tensor {
  known("std", options, std_options);
  return wrap(raw.std(of(x, "std", "x"), options.axes, options.correction, options.keepdim));
}

const logsumexp_options = ["axes", "keepdim"] as const;
/** Options of {@link logsumexp}. */
export interface LogsumexpOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * log of the sum of e^x over `axes`, without overflow; -inf where there are no values.
 * @param x - any dtype; integers and bool are computed as f32
 */
export function logsumexp(x: Tensor, options: LogsumexpOptions = none): Tensor {
  known("logsumexp", options, logsumexp_options);
  return wrap(raw.logsumexp(of(x, "logsumexp", "x"), options.axes, options.keepdim));
}

const all_options = ["axes", "keepdim"] as const;
/** Options of {@link all}. */
export interface AllOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Whether every value over `axes` is non-zero; true where there are none.
 * @param x - any dtype
 */
export function all(x: Tensor, options: AllOptions = none): Tensor {
  known("all", options, all_options);
  return wrap(raw.all(of(x, "all", "x"), options.axes, options.keepdim));
}

const any_options = ["axes", "keepdim"] as const;
/** Options of {@link any}. */
export interface AnyOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * Whether some value over `axes` is non-zero; false where there are none.
 * @param x - any dtype
 */
export function any(x: Tensor, options: AnyOptions = none): Tensor {
  known("any", options, any_options);
  return wrap(raw.any(of(x, "any", "x"), options.axes, options.keepdim));
}

const norm_options = ["p", "axes", "keepdim"] as const;
/** Options of {@link norm}. */
export interface NormOptions {
  /** order: any number, inf or -inf.  Default: `2`. */
  p?: number | undefined;
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
  /** keep reduced dimensions with size 1.  Default: `false`. */
  keepdim?: boolean | undefined;
}
/**
 * (sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.
 * @param x - floating
 */
export function norm(x: Tensor, options: NormOptions = none): Tensor {
  known("norm", options, norm_options);
  return wrap(raw.norm(of(x, "norm", "x"), options.p, options.axes, options.keepdim));
}

const count_nonzero_options = ["axes"] as const;
/** Options of {@link countNonzero}. */
export interface CountNonzeroOptions {
  /** dimensions that are reduced; empty: all. */
  axes?: number | readonly number[] | undefined;
}
/**
 * Number, i64, of non-zero values over `axes`.  NaN is not zero.
 * @param x - any dtype
 */
export function countNonzero(x: Tensor, options: CountNonzeroOptions = none): Tensor {
  known("count_nonzero", options, count_nonzero_options);
  return wrap(raw.count_nonzero(of(x, "count_nonzero", "x"), options.axes));
}

/**
 * The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of them is, else f32.
 * @param xs - floating, of any shapes; at least one
 */
export function globalNorm(xs: readonly Tensor[]): Tensor {
  return wrap(raw.global_norm(handles(xs, "global_norm", "xs")));
}

/**
 * Sum of all values up to each along `axis`.  Integers and bool give i64.
 * @param x - any dtype
 * @param axis - the dimension along which values accumulate
 */
export function cumsum(x: Tensor, axis: number): Tensor {
  return wrap(raw.cumsum(of(x, "cumsum", "x"), axis));
}

/**
 * Product of all values up to each along `axis`.  Integers and bool give i64.
 * @param x - any dtype
 * @param axis - the dimension along which values accumulate
 */
export function cumprod(x: Tensor, axis: number): Tensor {
  return wrap(raw.cumprod(of(x, "cumprod", "x"), axis));
}

/**
 * Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers wrap.
 * @param a - […, m, k] or [k], any number dtype
 * @param b - […, k, n] or [k], a's dtype
 * @returns […, m, n] in a's dtype
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  return wrap(raw.matmul(of(a, "matmul", "a"), of(b, "matmul", "b")));
}

const linear_options = ["bias"] as const;
/** Options of {@link linear}. */
export interface LinearOptions {
  /** [out], x's dtype; none: 0. */
  bias?: Tensor | undefined;
}
/**
 * x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
 * @param x - […, in], any number dtype
 * @param weight - [out, in], x's dtype
 * @returns […, out] in x's dtype
 */
export function linear(x: Tensor, weight: Tensor, options: LinearOptions = none): Tensor {
  known("linear", options, linear_options);
  return wrap(raw.linear(of(x, "linear", "x"), of(weight, "linear", "weight"), optional(options.bias, "linear", "bias")));
}

/**
 * x's elements in row-major order as `shape`, on x's memory.  An error where x's strides do not allow that; `reshape` copies then.
 * @param x - any dtype
 * @param shape - new sizes; one may be -true: what remains
 */
export function view(x: Tensor, shape: number | readonly number[]): Tensor {
  return wrap(raw.view(of(x, "view", "x"), shape));
}

/**
 * x's elements in row-major order as `shape`: a view where x's strides allow it, else a copy.
 * @param x - any dtype
 * @param shape - new sizes; one may be -true: what remains
 */
export function reshape(x: Tensor, shape: number | readonly number[]): Tensor {
  return wrap(raw.reshape(of(x, "reshape", "x"), shape));
}

const flatten_options = ["startAxis", "endAxis"] as const;
/** Options of {@link flatten}. */
export interface FlattenOptions {
  /** first dimension to join.  Default: `0`. */
  startAxis?: number | undefined;
  /** last dimension to join.  Default: `-1`. */
  endAxis?: number | undefined;
}
/**
 * Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.
 * @param x - any dtype
 */
export function flatten(x: Tensor, options: FlattenOptions = none): Tensor {
  known("flatten", options, flatten_options);
  return wrap(raw.flatten(of(x, "flatten", "x"), options.startAxis, options.endAxis));
}

/**
 * Dimension `axis` split into `shape`; a view.
 * @param x - any dtype, at least 1-d
 * @param axis - dimension to split
 * @param shape - its new sizes; one may be -true: what remains
 */
export function unflatten(x: Tensor, axis: number, shape: number | readonly number[]): Tensor {
  return wrap(raw.unflatten(of(x, "unflatten", "x"), axis, shape));
}

/**
 * x with dimensions axis0 and axis1 swapped; a view.
 * @param x - any dtype
 * @param axis0 - first dimension to swap
 * @param axis1 - second dimension to swap
 */
export function transpose(x: Tensor, axis0: number, axis1: number): Tensor {
  return wrap(raw.transpose(of(x, "transpose", "x"), axis0, axis1));
}

/**
 * x with its dimensions in the order of `axes`; a view.
 * @param x - any dtype
 * @param axes - x's dimensions in their new order, each once
 */
export function permute(x: Tensor, axes: number | readonly number[]): Tensor {
  return wrap(raw.permute(of(x, "permute", "x"), axes));
}

const squeeze_options = ["axes"] as const;
/** Options of {@link squeeze}. */
export interface SqueezeOptions {
  /** dimensions to drop where their size is 1; none: all of size 1. */
  axes?: number | readonly number[] | undefined;
}
/**
 * x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1.
 * @param x - any dtype
 */
export function squeeze(x: Tensor, options: SqueezeOptions = none): Tensor {
  known("squeeze", options, squeeze_options);
  return wrap(raw.squeeze(of(x, "squeeze", "x"), options.axes));
}

/**
 * x with a new dimension of size 1 at `axis` of the result.
 * @param x - any dtype
 * @param axis - where the new dimension stands in the result
 */
export function unsqueeze(x: Tensor, axis: number): Tensor {
  return wrap(raw.unsqueeze(of(x, "unsqueeze", "x"), axis));
}

/**
 * x with dimensions of size 1 repeated to `shape`, new ones in front; a view with stride 0 along them.
 * @param x - any dtype
 * @param shape - sizes of the result; -1 keeps x's
 */
export function expand(x: Tensor, shape: number | readonly number[]): Tensor {
  return wrap(raw.expand(of(x, "expand", "x"), shape));
}

const slice_options = ["start", "end", "step"] as const;
/** Options of {@link slice}. */
export interface SliceOptions {
  /** first index; negative counts from the end; none: 0. */
  start?: number | undefined;
  /** the end, not included; negative counts from the end; none: the size. */
  end?: number | undefined;
  /** distance of neighbours, at least 1.  Default: `1`. */
  step?: number | undefined;
}
/**
 * x[start:end:step] along `axis`, with Python's rules: bounds outside are cut to the size.  A view.
 * @param x - any dtype, at least 1-d
 * @param axis - dimension to cut
 */
export function slice(x: Tensor, axis: number, options: SliceOptions = none): Tensor {
  known("slice", options, slice_options);
  return wrap(raw.slice(of(x, "slice", "x"), axis, options.start, options.end, options.step));
}

/**
 * x[index] along `axis`, which is dropped; a view.
 * @param x - any dtype, at least 1-d
 * @param axis - dimension to drop
 * @param index - index along it; negative counts from the end
 */
export function select(x: Tensor, axis: number, index: number): Tensor {
  return wrap(raw.select(of(x, "select", "x"), axis, index));
}

/**
 * `length` elements from `start` along `axis`; a view.  Unlike slice, the range must lie inside.
 * @param x - any dtype, at least 1-d
 * @param axis - dimension to cut
 * @param start - first index; negative counts from the end
 * @param length - how many to keep
 */
export function narrow(x: Tensor, axis: number, start: number, length: number): Tensor {
  return wrap(raw.narrow(of(x, "narrow", "x"), axis, start, length));
}

/**
 * Windows of `size` elements every `step` along `axis`: that dimension counts them, a new last one holds each.  A view; windows overlap where step < size.  0-d counts as one element.
 * @param x - any dtype
 * @param axis - dimension to slide along
 * @param size - elements per window
 * @param step - distance of windows, at least 1
 */
export function unfold(x: Tensor, axis: number, size: number, step: number): Tensor {
  return wrap(raw.unfold(of(x, "unfold", "x"), axis, size, step));
}

const diagonal_options = ["offset", "axis0", "axis1"] as const;
/** Options of {@link diagonal}. */
export interface DiagonalOptions {
  /** false: main diagonal, positive: above it, negative: below it.  Default: `0`. */
  offset?: number | undefined;
  /** dimension of the rows.  Default: `0`. */
  axis0?: number | undefined;
  /** dimension of the columns.  Default: `1`. */
  axis1?: number | undefined;
}
/**
 * The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.
 * @param x - any dtype, at least 2-d
 */
export function diagonal(x: Tensor, options: DiagonalOptions = none): Tensor {
  known("diagonal", options, diagonal_options);
  return wrap(raw.diagonal(of(x, "diagonal", "x"), options.offset, options.axis0, options.axis1));
}

const as_strided_options = ["offset"] as const;
/** Options of {@link asStrided}. */
export interface AsStridedOptions {
  /** x's row-major element where it starts.  Default: `0`. */
  offset?: number | undefined;
}
/**
 * The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
 * @param x - any dtype
 * @param size - sizes of the result
 * @param stride - its strides in x's row-major elements, not negative
 */
export function asStrided(x: Tensor, size: number | readonly number[], stride: number | readonly number[], options: AsStridedOptions = none): Tensor {
  known("as_strided", options, as_strided_options);
  return wrap(raw.as_strided(of(x, "as_strided", "x"), size, stride, options.offset));
}

const cat_options = ["axis"] as const;
/** Options of {@link cat}. */
export interface CatOptions {
  /** dimension along which the inputs follow one another.  Default: `0`. */
  axis?: number | undefined;
}
/**
 * The inputs one after another along `axis`; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.
 * @param xs - at least one, each at least 1-d
 */
export function cat(xs: readonly Tensor[], options: CatOptions = none): Tensor {
  known("cat", options, cat_options);
  return wrap(raw.cat(handles(xs, "cat", "xs"), options.axis));
}

const stack_options = ["axis"] as const;
/** Options of {@link stack}. */
export interface StackOptions {
  /** where the new dimension stands in the result.  Default: `0`. */
  axis?: number | undefined;
}
/**
 * The inputs, all of one shape, along a new dimension `axis`; their dtypes promote.
 * @param xs - at least one
 */
export function stack(xs: readonly Tensor[], options: StackOptions = none): Tensor {
  known("stack", options, stack_options);
  return wrap(raw.stack(handles(xs, "stack", "xs"), options.axis));
}

const split_options = ["axis"] as const;
/** Options of {@link split}. */
export interface SplitOptions {
  /** dimension to cut.  Default: `0`. */
  axis?: number | undefined;
}
/**
 * x cut along `axis` into parts of `size` elements: views.
 * @param x - any dtype, at least 1-d
 * @param size - elements per part, at least 1; the last may have fewer
 */
export function split(x: Tensor, size: number, options: SplitOptions = none): Tensor[] {
  known("split", options, split_options);
  return wrapAll(raw.split(of(x, "split", "x"), size, options.axis));
}

const chunk_options = ["axis"] as const;
/** Options of {@link chunk}. */
export interface ChunkOptions {
  /** dimension to cut.  Default: `0`. */
  axis?: number | undefined;
}
/**
 * x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views.
 * @param x - any dtype, at least 1-d
 * @param chunks - how many parts at most, at least 1
 */
export function chunk(x: Tensor, chunks: number, options: ChunkOptions = none): Tensor[] {
  known("chunk", options, chunk_options);
  return wrapAll(raw.chunk(of(x, "chunk", "x"), chunks, options.axis));
}

/**
 * x with the order of elements reversed along `axes`.
 * @param x - any dtype
 * @param axes - dimensions to reverse
 */
export function flip(x: Tensor, axes: number | readonly number[]): Tensor {
  return wrap(raw.flip(of(x, "flip", "x"), axes));
}

/**
 * x with its elements moved by `shifts` along `axes`; what leaves at the end comes back at the start.
 * @param x - any dtype
 * @param shifts - places to move, towards the end; one per axis
 * @param axes - dimensions to roll; empty: x flattened, by one shift
 */
export function roll(x: Tensor, shifts: number | readonly number[], axes: number | readonly number[]): Tensor {
  return wrap(raw.roll(of(x, "roll", "x"), shifts, axes));
}

/**
 * x beside itself repeats[i] times along each dimension (NumPy's tile).
 * @param x - any dtype
 * @param repeats - times per dimension; additional ones stand in front
 */
export function repeat(x: Tensor, repeats: number | readonly number[]): Tensor {
  return wrap(raw.repeat(of(x, "repeat", "x"), repeats));
}

const pad_options = ["value"] as const;
/** Options of {@link pad}. */
export interface PadOptions {
  /** of the new elements.  Default: `0`. */
  value?: number | undefined;
}
/**
 * x with `value` around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for the one before it, and so on (PyTorch's order); negative pads crop.
 * @param x - any dtype
 * @param pads - before, after of the last dimension, then of the one before it …; negative ones crop
 */
export function pad(x: Tensor, pads: number | readonly number[], options: PadOptions = none): Tensor {
  known("pad", options, pad_options);
  return wrap(raw.pad(of(x, "pad", "x"), pads, options.value));
}

const tril_options = ["diagonal"] as const;
/** Options of {@link tril}. */
export interface TrilOptions {
  /** false: main diagonal, positive: above it, negative: below it.  Default: `0`. */
  diagonal?: number | undefined;
}
/**
 * The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above.
 * @param x - any dtype, at least 2-d
 */
export function tril(x: Tensor, options: TrilOptions = none): Tensor {
  known("tril", options, tril_options);
  return wrap(raw.tril(of(x, "tril", "x"), options.diagonal));
}

const triu_options = ["diagonal"] as const;
/** Options of {@link triu}. */
export interface TriuOptions {
  /** false: main diagonal, positive: above it, negative: below it.  Default: `0`. */
  diagonal?: number | undefined;
}
/**
 * The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below.
 * @param x - any dtype, at least 2-d
 */
export function triu(x: Tensor, options: TriuOptions = none): Tensor {
  known("triu", options, triu_options);
  return wrap(raw.triu(of(x, "triu", "x"), options.diagonal));
}

/**
 * x at each of the indices along `axis`, in their order.  Indices are in [0, size); any other is an error.
 * @param x - any dtype, at least 1-d
 * @param index - integers, 1-d
 * @param axis - dimension that is indexed
 */
export function indexSelect(x: Tensor, index: Tensor, axis: number): Tensor {
  return wrap(raw.index_select(of(x, "index_select", "x"), of(index, "index_select", "index"), axis));
}

/**
 * x with slice i of src added at index[i] along `axis`, in that order: the same on any number of threads.
 * @param x - any dtype, at least 1-d
 * @param index - integers, 1-d
 * @param src - x's dtype; x's shape but for `axis`
 * @param axis - dimension that is indexed
 */
export function indexAdd(x: Tensor, index: Tensor, src: Tensor, axis: number): Tensor {
  return wrap(raw.index_add(of(x, "index_add", "x"), of(index, "index_add", "index"), of(src, "index_add", "src"), axis));
}

/**
 * out[…, i, …] = x[…, index[…, i, …], …], i along `axis`; index is nowhere else larger than x.  Indices are in [0, size); any other is an error.
 * @param x - any dtype
 * @param index - integers, as many dimensions as x
 * @param axis - dimension that is indexed
 */
export function gather(x: Tensor, index: Tensor, axis: number): Tensor {
  return wrap(raw.gather(of(x, "gather", "x"), of(index, "gather", "index"), axis));
}

/**
 * x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays, and the gradient of src is defined only without such.
 * @param x - any dtype
 * @param index - integers, as many dimensions as x
 * @param src - x's dtype, at least index's sizes
 * @param axis - dimension that is indexed
 */
export function scatter(x: Tensor, index: Tensor, src: Tensor, axis: number): Tensor {
  return wrap(raw.scatter(of(x, "scatter", "x"), of(index, "scatter", "index"), of(src, "scatter", "src"), axis));
}

/**
 * x with src added at index along `axis`, in index order: the same on any number of threads.
 * @param x - any dtype
 * @param index - integers, as many dimensions as x
 * @param src - x's dtype, at least index's sizes
 * @param axis - dimension that is indexed
 */
export function scatterAdd(x: Tensor, index: Tensor, src: Tensor, axis: number): Tensor {
  return wrap(raw.scatter_add(of(x, "scatter_add", "x"), of(index, "scatter_add", "index"), of(src, "scatter_add", "src"), axis));
}

/**
 * gather, with the other dimensions of x and index broadcast.  Indices are in [0, size); any other is an error.
 * @param x - any dtype, at least 1-d
 * @param index - integers, as many dimensions as x
 * @param axis - dimension that is indexed
 */
export function takeAlongAxis(x: Tensor, index: Tensor, axis: number): Tensor {
  return wrap(raw.take_along_axis(of(x, "take_along_axis", "x"), of(index, "take_along_axis", "index"), axis));
}

/**
 * The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends on data, so this op cannot be captured.
 * @param x - any dtype
 * @param mask - bool, a shape that broadcasts with x's
 */
export function maskedSelect(x: Tensor, mask: Tensor): Tensor {
  return wrap(raw.masked_select(of(x, "masked_select", "x"), of(mask, "masked_select", "mask")));
}

/**
 * i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in [0, num_classes); any other is an error.
 * @param x - integers
 * @param numClasses - size of the new last dimension
 */
export function oneHot(x: Tensor, numClasses: number): Tensor {
  return wrap(raw.one_hot(of(x, "one_hot", "x"), numClasses));
}

const embedding_options = ["paddingIdx"] as const;
/** Options of {@link embedding}. */
export interface EmbeddingOptions {
  /** row that gets no gradient; negative counts from the end; none: every row does. */
  paddingIdx?: number | undefined;
}
/**
 * The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in [0, rows); any other is an error.
 * @param weight - [rows, row size], any dtype
 * @param index - integers, any shape
 */
export function embedding(weight: Tensor, index: Tensor, options: EmbeddingOptions = none): Tensor {
  known("embedding", options, embedding_options);
  return wrap(raw.embedding(of(weight, "embedding", "weight"), of(index, "embedding", "index"), options.paddingIdx));
}

const sort_options = ["axis", "descending"] as const;
/** Options of {@link sort}. */
export interface SortOptions {
  /** dimension to sort along.  Default: `-1`. */
  axis?: number | undefined;
  /** largest first.  Default: `false`. */
  descending?: boolean | undefined;
}
/**
 * x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than every number.
 * @param x - any dtype
 * @returns x's type; i64, x's shape
 */
export function sort(x: Tensor, options: SortOptions = none): [Tensor, Tensor] {
  known("sort", options, sort_options);
  return wrapAll(raw.sort(of(x, "sort", "x"), options.axis, options.descending)) as [Tensor, Tensor];
}

const argsort_options = ["axis", "descending"] as const;
/** Options of {@link argsort}. */
export interface ArgsortOptions {
  /** dimension to sort along.  Default: `-1`. */
  axis?: number | undefined;
  /** largest first.  Default: `false`. */
  descending?: boolean | undefined;
}
/**
 * The indices that sort x along `axis`, i64: the second output of sort.
 * @param x - any dtype
 */
export function argsort(x: Tensor, options: ArgsortOptions = none): Tensor {
  known("argsort", options, argsort_options);
  return wrap(raw.argsort(of(x, "argsort", "x"), options.axis, options.descending));
}

const topk_options = ["axis", "largest", "sorted"] as const;
/** Options of {@link topk}. */
export interface TopkOptions {
  /** dimension to choose along.  Default: `-1`. */
  axis?: number | undefined;
  /** the largest; false: the smallest.  Default: `true`. */
  largest?: boolean | undefined;
  /** in order; the result is in order either way.  Default: `true`. */
  sorted?: boolean | undefined;
}
/**
 * The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
 * @param x - any dtype
 * @param k - how many, at most the dimension's size
 * @returns x's dtype, k elements along `axis`; i64, the same shape
 */
export function topk(x: Tensor, k: number, options: TopkOptions = none): [Tensor, Tensor] {
  known("topk", options, topk_options);
  return wrapAll(raw.topk(of(x, "topk", "x"), k, options.axis, options.largest, options.sorted)) as [Tensor, Tensor];
}

const softmax_options = ["axis"] as const;
/** Options of {@link softmax}. */
export interface SoftmaxOptions {
  /** the dimension normalized.  Default: `-1`. */
  axis?: number | undefined;
}
/**
 * e^x scaled so that it sums to one along `axis`, without overflow.
 * @param x - floating, any shape
 */
export function softmax(x: Tensor, options: SoftmaxOptions = none): Tensor {
  known("softmax", options, softmax_options);
  return wrap(raw.softmax(of(x, "softmax", "x"), options.axis));
}

const log_softmax_options = ["axis"] as const;
/** Options of {@link logSoftmax}. */
export interface LogSoftmaxOptions {
  /** the dimension normalized.  Default: `-1`. */
  axis?: number | undefined;
}
/**
 * log(softmax(x)) along `axis`, computed as x - logsumexp(x).
 * @param x - floating, any shape
 */
export function logSoftmax(x: Tensor, options: LogSoftmaxOptions = none): Tensor {
  known("log_softmax", options, log_softmax_options);
  return wrap(raw.log_softmax(of(x, "log_softmax", "x"), options.axis));
}

const conv1d_options = ["bias", "stride", "padding", "dilation", "groups"] as const;
/** Options of {@link conv1d}. */
export interface Conv1dOptions {
  /** (out_channels), x's dtype; none: 0. */
  bias?: Tensor | undefined;
  /** step of the kernel; one number for all dimensions or one each.  Default: `[1]`. */
  stride?: number | readonly number[] | undefined;
  /** zeros at both ends; one number for all dimensions or one each.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** distance of the kernel's elements; one number for all dimensions or one each.  Default: `[1]`. */
  dilation?: number | readonly number[] | undefined;
  /** channels are split into this many independent groups.  Default: `1`. */
  groups?: number | undefined;
}
/**
 * Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
 * @param x - (N, in_channels, L) or (in_channels, L), any number dtype
 * @param weight - (out_channels, in_channels / groups, K), x's dtype
 * @returns (N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1)
 */
export function conv1d(x: Tensor, weight: Tensor, options: Conv1dOptions = none): Tensor {
  known("conv1d", options, conv1d_options);
  return wrap(raw.conv1d(of(x, "conv1d", "x"), of(weight, "conv1d", "weight"), optional(options.bias, "conv1d", "bias"), options.stride, options.padding, options.dilation, options.groups));
}

const conv2d_options = ["bias", "stride", "padding", "dilation", "groups"] as const;
/** Options of {@link conv2d}. */
export interface Conv2dOptions {
  /** (out_channels), x's dtype; none: 0. */
  bias?: Tensor | undefined;
  /** step of the kernel; one number for all dimensions or one each.  Default: `[1]`. */
  stride?: number | readonly number[] | undefined;
  /** zeros at both ends; one number for all dimensions or one each.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** distance of the kernel's elements; one number for all dimensions or one each.  Default: `[1]`. */
  dilation?: number | readonly number[] | undefined;
  /** channels are split into this many independent groups.  Default: `1`. */
  groups?: number | undefined;
}
/**
 * Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
 * @param x - (N, in_channels, H, W) or (in_channels, H, W), any number dtype
 * @param weight - (out_channels, in_channels / groups, kH, kW), x's dtype
 * @returns (N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1
 */
export function conv2d(x: Tensor, weight: Tensor, options: Conv2dOptions = none): Tensor {
  known("conv2d", options, conv2d_options);
  return wrap(raw.conv2d(of(x, "conv2d", "x"), of(weight, "conv2d", "weight"), optional(options.bias, "conv2d", "bias"), options.stride, options.padding, options.dilation, options.groups));
}

const max_pool1d_options = ["stride", "padding", "dilation", "ceilMode"] as const;
/** Options of {@link maxPool1d}. */
export interface MaxPool1dOptions {
  /** step of the window; empty: the kernel's size. */
  stride?: number | readonly number[] | undefined;
  /** values added at both ends, at most half the kernel.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** distance of a window's elements.  Default: `[1]`. */
  dilation?: number | readonly number[] | undefined;
  /** whether a window may reach over the end.  Default: `false`. */
  ceilMode?: boolean | undefined;
}
/**
 * The largest value of each window along the last dimension; NaN wins.  Padding never does.
 * @param x - (N, C, L) or (C, L), any number dtype
 * @param kernel - size of the window; one number for all dimensions or one each
 */
export function maxPool1d(x: Tensor, kernel: number | readonly number[], options: MaxPool1dOptions = none): Tensor {
  known("max_pool1d", options, max_pool1d_options);
  return wrap(raw.max_pool1d(of(x, "max_pool1d", "x"), kernel, options.stride, options.padding, options.dilation, options.ceilMode));
}

const max_pool2d_options = ["stride", "padding", "dilation", "ceilMode"] as const;
/** Options of {@link maxPool2d}. */
export interface MaxPool2dOptions {
  /** step of the window; empty: the kernel's size. */
  stride?: number | readonly number[] | undefined;
  /** values added at both ends, at most half the kernel.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** distance of a window's elements.  Default: `[1]`. */
  dilation?: number | readonly number[] | undefined;
  /** whether a window may reach over the end.  Default: `false`. */
  ceilMode?: boolean | undefined;
}
/**
 * The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
 * @param x - (N, C, H, W) or (C, H, W), any number dtype
 * @param kernel - size of the window; one number for all dimensions or one each
 * @returns the windows' maxima in x's dtype
 */
export function maxPool2d(x: Tensor, kernel: number | readonly number[], options: MaxPool2dOptions = none): Tensor {
  known("max_pool2d", options, max_pool2d_options);
  return wrap(raw.max_pool2d(of(x, "max_pool2d", "x"), kernel, options.stride, options.padding, options.dilation, options.ceilMode));
}

const avg_pool1d_options = ["stride", "padding", "ceilMode", "countIncludePad"] as const;
/** Options of {@link avgPool1d}. */
export interface AvgPool1dOptions {
  /** step of the window; empty: the kernel's size. */
  stride?: number | readonly number[] | undefined;
  /** values added at both ends, at most half the kernel.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** whether a window may reach over the end.  Default: `false`. */
  ceilMode?: boolean | undefined;
  /** whether padding counts in the divisor.  Default: `true`. */
  countIncludePad?: boolean | undefined;
}
/**
 * The mean of each window along the last dimension.
 * @param x - (N, C, L) or (C, L), floating
 * @param kernel - size of the window; one number for all dimensions or one each
 */
export function avgPool1d(x: Tensor, kernel: number | readonly number[], options: AvgPool1dOptions = none): Tensor {
  known("avg_pool1d", options, avg_pool1d_options);
  return wrap(raw.avg_pool1d(of(x, "avg_pool1d", "x"), kernel, options.stride, options.padding, options.ceilMode, options.countIncludePad));
}

const avg_pool2d_options = ["stride", "padding", "ceilMode", "countIncludePad"] as const;
/** Options of {@link avgPool2d}. */
export interface AvgPool2dOptions {
  /** step of the window; empty: the kernel's size. */
  stride?: number | readonly number[] | undefined;
  /** values added at both ends, at most half the kernel.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** whether a window may reach over the end.  Default: `false`. */
  ceilMode?: boolean | undefined;
  /** whether padding counts in the divisor.  Default: `true`. */
  countIncludePad?: boolean | undefined;
}
/**
 * The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
 * @param x - (N, C, H, W) or (C, H, W), floating
 * @param kernel - size of the window; one number for all dimensions or one each
 */
export function avgPool2d(x: Tensor, kernel: number | readonly number[], options: AvgPool2dOptions = none): Tensor {
  known("avg_pool2d", options, avg_pool2d_options);
  return wrap(raw.avg_pool2d(of(x, "avg_pool2d", "x"), kernel, options.stride, options.padding, options.ceilMode, options.countIncludePad));
}

/**
 * The means of windows that cover the last dimension evenly: window i is [⌊i L / n⌋, ⌈(i + 1) L / n⌉).
 * @param x - (N, C, L) or (C, L), floating
 * @param outputSize - sizes of the result; one number for all or one each
 */
export function adaptiveAvgPool1d(x: Tensor, outputSize: number | readonly number[]): Tensor {
  return wrap(raw.adaptive_avg_pool1d(of(x, "adaptive_avg_pool1d", "x"), outputSize));
}

/**
 * The means of windows that cover the last two dimensions evenly: window i of n is [⌊i H / n⌋, ⌈(i + 1) H / n⌉).
 * @param x - (N, C, H, W) or (C, H, W), floating
 * @param outputSize - sizes of the result; one number for all or one each
 */
export function adaptiveAvgPool2d(x: Tensor, outputSize: number | readonly number[]): Tensor {
  return wrap(raw.adaptive_avg_pool2d(of(x, "adaptive_avg_pool2d", "x"), outputSize));
}

/**
 * The maxima of the windows of adaptive_avg_pool2d; NaN wins.
 * @param x - (N, C, H, W) or (C, H, W), any number dtype
 * @param outputSize - sizes of the result; one number for all or one each
 * @returns the windows' maxima in x's dtype
 */
export function adaptiveMaxPool2d(x: Tensor, outputSize: number | readonly number[]): Tensor {
  return wrap(raw.adaptive_max_pool2d(of(x, "adaptive_max_pool2d", "x"), outputSize));
}

const batch_norm_options = ["weight", "bias", "runningMean", "runningVar", "training", "momentum", "eps"] as const;
/** Options of {@link batchNorm}. */
export interface BatchNormOptions {
  /** [C]; none: 1. */
  weight?: Tensor | undefined;
  /** [C]; none: 0. */
  bias?: Tensor | undefined;
  /** [C]; needed when training is false. */
  runningMean?: Tensor | undefined;
  /** [C]; needed when training is false. */
  runningVar?: Tensor | undefined;
  /** true: by the batch's statistics; false: by the running ones.  Default: `false`. */
  training?: boolean | undefined;
  /** weight of the batch in the new running statistics.  Default: `0.1`. */
  momentum?: number | undefined;
  /** added to the variance.  Default: `1e-05`. */
  eps?: number | undefined;
}
/**
 * (x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
 * @param x - (N, C, …), floating
 * @returns x's shape and dtype; (1 - momentum) * running_mean + momentum * mean; without running_mean the batch's mean; running_mean itself when training is false; likewise, with the batch's unbiased variance
 */
export function batchNorm(x: Tensor, options: BatchNormOptions = none): [Tensor, Tensor, Tensor] {
  known("batch_norm", options, batch_norm_options);
  return wrapAll(raw.batch_norm(of(x, "batch_norm", "x"), optional(options.weight, "batch_norm", "weight"), optional(options.bias, "batch_norm", "bias"), optional(options.runningMean, "batch_norm", "runningMean"), optional(options.runningVar, "batch_norm", "runningVar"), options.training, options.momentum, options.eps)) as [Tensor, Tensor, Tensor];
}

const layer_norm_options = ["weight", "bias", "eps"] as const;
/** Options of {@link layerNorm}. */
export interface LayerNormOptions {
  /** of normalized_shape; none: 1. */
  weight?: Tensor | undefined;
  /** of normalized_shape; none: 0. */
  bias?: Tensor | undefined;
  /** added to the variance.  Default: `1e-05`. */
  eps?: number | undefined;
}
/**
 * (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
 * @param x - floating, its last sizes are normalized_shape
 * @param normalizedShape - the last sizes of x
 * @returns x's shape and dtype
 */
export function layerNorm(x: Tensor, normalizedShape: number | readonly number[], options: LayerNormOptions = none): Tensor {
  known("layer_norm", options, layer_norm_options);
  return wrap(raw.layer_norm(of(x, "layer_norm", "x"), normalizedShape, optional(options.weight, "layer_norm", "weight"), optional(options.bias, "layer_norm", "bias"), options.eps));
}

const dropout_options = ["p", "training"] as const;
/** Options of {@link dropout}. */
export interface DropoutOptions {
  /** probability, in [0, 1], of a value to become zero.  Default: `0.5`. */
  p?: number | undefined;
  /** false: the result is x.  Default: `true`. */
  training?: boolean | undefined;
}
/**
 * Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
 * @param x - floating, any shape
 * @returns like x
 */
export function dropout(x: Tensor, options: DropoutOptions = none): Tensor {
  known("dropout", options, dropout_options);
  return wrap(raw.dropout(of(x, "dropout", "x"), options.p, options.training));
}

const dropout2d_options = ["p", "training"] as const;
/** Options of {@link dropout2d}. */
export interface Dropout2dOptions {
  /** probability, in [0, 1], of a value to become zero.  Default: `0.5`. */
  p?: number | undefined;
  /** false: the result is x.  Default: `true`. */
  training?: boolean | undefined;
}
/**
 * Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
 * @param x - floating, (N, C, …)
 */
export function dropout2d(x: Tensor, options: Dropout2dOptions = none): Tensor {
  known("dropout2d", options, dropout2d_options);
  return wrap(raw.dropout2d(of(x, "dropout2d", "x"), options.p, options.training));
}

const cross_entropy_options = ["weight", "ignoreIndex", "labelSmoothing", "reduction"] as const;
/** Options of {@link crossEntropy}. */
export interface CrossEntropyOptions {
  /** of each class: (C), in the dtype of x; gets no gradient. */
  weight?: Tensor | undefined;
  /** targets of this class have no loss and do not count in the mean.  Default: `-100`. */
  ignoreIndex?: number | undefined;
  /** share, in [0, 1], of every target spread over all classes.  Default: `0`. */
  labelSmoothing?: number | undefined;
  /** mean, sum, or none: one loss per value (per target of a classification).  Default: `"mean"`. */
  reduction?: enums.Reduction | undefined;
}
/**
 * -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
 * @param x - logits, floating: (N, C, …) or (C)
 * @param target - class indices, integers in [0, C): (N, …) or (); or probabilities: the shape and dtype of x
 */
export function crossEntropy(x: Tensor, target: Tensor, options: CrossEntropyOptions = none): Tensor {
  known("cross_entropy", options, cross_entropy_options);
  return wrap(raw.cross_entropy(of(x, "cross_entropy", "x"), of(target, "cross_entropy", "target"), optional(options.weight, "cross_entropy", "weight"), options.ignoreIndex, options.labelSmoothing, options.reduction));
}

const nll_loss_options = ["weight", "ignoreIndex", "reduction"] as const;
/** Options of {@link nllLoss}. */
export interface NllLossOptions {
  /** of each class: (C), in the dtype of x; gets no gradient. */
  weight?: Tensor | undefined;
  /** targets of this class have no loss and do not count in the mean.  Default: `-100`. */
  ignoreIndex?: number | undefined;
  /** mean, sum, or none: one loss per value (per target of a classification).  Default: `"mean"`. */
  reduction?: enums.Reduction | undefined;
}
/**
 * -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside [0, C) is an error.
 * @param x - log-probabilities, floating: (N, C, …) or (C)
 * @param target - class indices, integers in [0, C): (N, …) or ()
 */
export function nllLoss(x: Tensor, target: Tensor, options: NllLossOptions = none): Tensor {
  known("nll_loss", options, nll_loss_options);
  return wrap(raw.nll_loss(of(x, "nll_loss", "x"), of(target, "nll_loss", "target"), optional(options.weight, "nll_loss", "weight"), options.ignoreIndex, options.reduction));
}

const bce_with_logits_options = ["weight", "posWeight", "reduction"] as const;
/** Options of {@link bceWithLogits}. */
export interface BceWithLogitsOptions {
  /** of each value; a shape that broadcasts to x's. */
  weight?: Tensor | undefined;
  /** of the positive part; a shape that broadcasts to x's. */
  posWeight?: Tensor | undefined;
  /** mean, sum, or none: one loss per value (per target of a classification).  Default: `"mean"`. */
  reduction?: enums.Reduction | undefined;
}
/**
 * Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * log sigmoid(-x)) * weight.
 * @param x - logits, floating, any shape
 * @param target - probabilities, of the shape and dtype of x
 */
export function bceWithLogits(x: Tensor, target: Tensor, options: BceWithLogitsOptions = none): Tensor {
  known("bce_with_logits", options, bce_with_logits_options);
  return wrap(raw.bce_with_logits(of(x, "bce_with_logits", "x"), of(target, "bce_with_logits", "target"), optional(options.weight, "bce_with_logits", "weight"), optional(options.posWeight, "bce_with_logits", "posWeight"), options.reduction));
}

const mse_loss_options = ["reduction"] as const;
/** Options of {@link mseLoss}. */
export interface MseLossOptions {
  /** mean, sum, or none: one loss per value (per target of a classification).  Default: `"mean"`. */
  reduction?: enums.Reduction | undefined;
}
/**
 * (x - target)².
 * @param x - floating, any shape
 * @param target - of the shape and dtype of x
 */
export function mseLoss(x: Tensor, target: Tensor, options: MseLossOptions = none): Tensor {
  known("mse_loss", options, mse_loss_options);
  return wrap(raw.mse_loss(of(x, "mse_loss", "x"), of(target, "mse_loss", "target"), options.reduction));
}

const l1_loss_options = ["reduction"] as const;
/** Options of {@link l1Loss}. */
export interface L1LossOptions {
  /** mean, sum, or none: one loss per value (per target of a classification).  Default: `"mean"`. */
  reduction?: enums.Reduction | undefined;
}
/**
 * |x - target|.
 * @param x - floating, any shape
 * @param target - of the shape and dtype of x
 */
export function l1Loss(x: Tensor, target: Tensor, options: L1LossOptions = none): Tensor {
  known("l1_loss", options, l1_loss_options);
  return wrap(raw.l1_loss(of(x, "l1_loss", "x"), of(target, "l1_loss", "target"), options.reduction));
}

const smooth_l1_loss_options = ["beta", "reduction"] as const;
/** Options of {@link smoothL1Loss}. */
export interface SmoothL1LossOptions {
  /** distance where the loss turns from square to linear, not negative.  Default: `1`. */
  beta?: number | undefined;
  /** mean, sum, or none: one loss per value (per target of a classification).  Default: `"mean"`. */
  reduction?: enums.Reduction | undefined;
}
/**
 * (x - target)² / (2 beta) where |x - target| < beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
 * @param x - floating, any shape
 * @param target - of the shape and dtype of x
 */
export function smoothL1Loss(x: Tensor, target: Tensor, options: SmoothL1LossOptions = none): Tensor {
  known("smooth_l1_loss", options, smooth_l1_loss_options);
  return wrap(raw.smooth_l1_loss(of(x, "smooth_l1_loss", "x"), of(target, "smooth_l1_loss", "target"), options.beta, options.reduction));
}

export { var_ as var };
