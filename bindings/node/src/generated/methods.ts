// Generated from capi/api.json by bindings/generate; do not edit.
import { Handle } from "../handle.js";
import type { Tensor } from "../tensor.js";
import type * as enums from "./enums.js";
import * as ops from "./ops.js";

/** The ops whose first input is a tensor, as methods. */
export abstract class TensorOps extends Handle {
  /** Zeros of x's shape and device. */
  zerosLike(options?: ops.ZerosLikeOptions): Tensor {
    return ops.zerosLike(this as unknown as Tensor, options);
  }

  /** Ones of x's shape and device. */
  onesLike(options?: ops.OnesLikeOptions): Tensor {
    return ops.onesLike(this as unknown as Tensor, options);
  }

  /**
   * `value` in x's shape and device.
   * @param value - the value of every element
   */
  fullLike(value: number, options?: ops.FullLikeOptions): Tensor {
    return ops.fullLike(this as unknown as Tensor, value, options);
  }

  /** Uniform numbers in [0, 1) in x's shape and device. */
  randLike(options?: ops.RandLikeOptions): Tensor {
    return ops.randLike(this as unknown as Tensor, options);
  }

  /** Normal numbers in x's shape and device. */
  randnLike(options?: ops.RandnLikeOptions): Tensor {
    return ops.randnLike(this as unknown as Tensor, options);
  }

  /** 1 with probability x, else 0, in x's dtype. */
  bernoulli(): Tensor {
    return ops.bernoulli(this as unknown as Tensor);
  }

  /**
   * x's elements as `dtype`; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; to bool: x != 0.
   * @param dtype - element type to convert to
   */
  cast(dtype: enums.DType): Tensor {
    return ops.cast(this as unknown as Tensor, dtype);
  }

  /**
   * x on `device`; x itself where it is there already.
   * @param device - where the result lies
   */
  toDevice(device: string): Tensor {
    return ops.toDevice(this as unknown as Tensor, device);
  }

  /** x in row-major order without gaps; x itself where it is so already. */
  contiguous(): Tensor {
    return ops.contiguous(this as unknown as Tensor);
  }

  /** A copy of x in memory of its own, in x's order of dimensions. */
  clone(): Tensor {
    return ops.clone(this as unknown as Tensor);
  }

  /** x on the same memory, cut off the tape: no gradient flows through it. */
  detach(): Tensor {
    return ops.detach(this as unknown as Tensor);
  }

  /** -x. */
  neg(): Tensor {
    return ops.neg(this as unknown as Tensor);
  }

  /** |x|.  The gradient at 0 is 0. */
  abs(): Tensor {
    return ops.abs(this as unknown as Tensor);
  }

  /** -1, 0 or 1; NaN stays NaN. */
  sign(): Tensor {
    return ops.sign(this as unknown as Tensor);
  }

  /** e to the power x. */
  exp(): Tensor {
    return ops.exp(this as unknown as Tensor);
  }

  /** 2 to the power x. */
  exp2(): Tensor {
    return ops.exp2(this as unknown as Tensor);
  }

  /** e^x - 1, accurate near 0. */
  expm1(): Tensor {
    return ops.expm1(this as unknown as Tensor);
  }

  /** The natural logarithm; NaN below 0. */
  log(): Tensor {
    return ops.log(this as unknown as Tensor);
  }

  /** The logarithm to base 2. */
  log2(): Tensor {
    return ops.log2(this as unknown as Tensor);
  }

  /** The logarithm to base 10. */
  log10(): Tensor {
    return ops.log10(this as unknown as Tensor);
  }

  /** log(1 + x), accurate near 0. */
  log1p(): Tensor {
    return ops.log1p(this as unknown as Tensor);
  }

  /** The square root; NaN below 0. */
  sqrt(): Tensor {
    return ops.sqrt(this as unknown as Tensor);
  }

  /** 1 / sqrt(x). */
  rsqrt(): Tensor {
    return ops.rsqrt(this as unknown as Tensor);
  }

  /** x * x. */
  square(): Tensor {
    return ops.square(this as unknown as Tensor);
  }

  /** 1 / x. */
  reciprocal(): Tensor {
    return ops.reciprocal(this as unknown as Tensor);
  }

  /** The sine of x in radians. */
  sin(): Tensor {
    return ops.sin(this as unknown as Tensor);
  }

  /** The cosine of x in radians. */
  cos(): Tensor {
    return ops.cos(this as unknown as Tensor);
  }

  /** The tangent of x in radians. */
  tan(): Tensor {
    return ops.tan(this as unknown as Tensor);
  }

  /** The arc sine, in [-π/2, π/2]; NaN outside [-1, 1]. */
  asin(): Tensor {
    return ops.asin(this as unknown as Tensor);
  }

  /** The arc cosine, in [0, π]; NaN outside [-1, 1]. */
  acos(): Tensor {
    return ops.acos(this as unknown as Tensor);
  }

  /** The arc tangent, in (-π/2, π/2). */
  atan(): Tensor {
    return ops.atan(this as unknown as Tensor);
  }

  /** The hyperbolic sine. */
  sinh(): Tensor {
    return ops.sinh(this as unknown as Tensor);
  }

  /** The hyperbolic cosine. */
  cosh(): Tensor {
    return ops.cosh(this as unknown as Tensor);
  }

  /** The hyperbolic tangent. */
  tanh(): Tensor {
    return ops.tanh(this as unknown as Tensor);
  }

  /** The inverse hyperbolic sine. */
  asinh(): Tensor {
    return ops.asinh(this as unknown as Tensor);
  }

  /** The inverse hyperbolic cosine; NaN below 1. */
  acosh(): Tensor {
    return ops.acosh(this as unknown as Tensor);
  }

  /** The inverse hyperbolic tangent; NaN outside [-1, 1]. */
  atanh(): Tensor {
    return ops.atanh(this as unknown as Tensor);
  }

  /** The error function, 2/√π ∫₀ˣ e^(-t²) dt. */
  erf(): Tensor {
    return ops.erf(this as unknown as Tensor);
  }

  /** 1 - erf(x), accurate where that is small. */
  erfc(): Tensor {
    return ops.erfc(this as unknown as Tensor);
  }

  /** The largest integer not above x. */
  floor(): Tensor {
    return ops.floor(this as unknown as Tensor);
  }

  /** The smallest integer not below x. */
  ceil(): Tensor {
    return ops.ceil(this as unknown as Tensor);
  }

  /** The nearest integer, ties to even. */
  round(): Tensor {
    return ops.round(this as unknown as Tensor);
  }

  /** x without its fraction. */
  trunc(): Tensor {
    return ops.trunc(this as unknown as Tensor);
  }

  /** True where x is NaN. */
  isnan(): Tensor {
    return ops.isnan(this as unknown as Tensor);
  }

  /** True where x is +inf or -inf. */
  isinf(): Tensor {
    return ops.isinf(this as unknown as Tensor);
  }

  /** True where x is neither infinite nor NaN. */
  isfinite(): Tensor {
    return ops.isfinite(this as unknown as Tensor);
  }

  /** True where x is zero. */
  logicalNot(): Tensor {
    return ops.logicalNot(this as unknown as Tensor);
  }

  /** 1 / (1 + e^-x). */
  sigmoid(): Tensor {
    return ops.sigmoid(this as unknown as Tensor);
  }

  /** log(sigmoid(x)), without overflow. */
  logSigmoid(): Tensor {
    return ops.logSigmoid(this as unknown as Tensor);
  }

  /** max(x, 0).  The gradient at 0 is 0. */
  relu(): Tensor {
    return ops.relu(this as unknown as Tensor);
  }

  /** min(max(x, 0), 6). */
  relu6(): Tensor {
    return ops.relu6(this as unknown as Tensor);
  }

  /** x where x > 0, else negative_slope * x. */
  leakyRelu(options?: ops.LeakyReluOptions): Tensor {
    return ops.leakyRelu(this as unknown as Tensor, options);
  }

  /** x where x > 0, else alpha * (e^x - 1).  D. Clevert et al., 2015. */
  elu(options?: ops.EluOptions): Tensor {
    return ops.elu(this as unknown as Tensor, options);
  }

  /** 1.0507 * (max(x, 0) + 1.67326 * min(e^x - 1, 0)).  G. Klambauer et al., 2017. */
  selu(): Tensor {
    return ops.selu(this as unknown as Tensor);
  }

  /** x * sigmoid(x), also called swish.  S. Elfwing et al., 2017. */
  silu(): Tensor {
    return ops.silu(this as unknown as Tensor);
  }

  /** x * tanh(softplus(x)).  D. Misra, 2019. */
  mish(): Tensor {
    return ops.mish(this as unknown as Tensor);
  }

  /** x * hardsigmoid(x).  A. Howard et al., MobileNetV3, 2019. */
  hardswish(): Tensor {
    return ops.hardswish(this as unknown as Tensor);
  }

  /** min(max(x / 6 + 1/2, 0), 1). */
  hardsigmoid(): Tensor {
    return ops.hardsigmoid(this as unknown as Tensor);
  }

  /**
   * x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
   */
  gelu(options?: ops.GeluOptions): Tensor {
    return ops.gelu(this as unknown as Tensor, options);
  }

  /** log(1 + e^(beta x)) / beta, and x where beta x > threshold. */
  softplus(options?: ops.SoftplusOptions): Tensor {
    return ops.softplus(this as unknown as Tensor, options);
  }

  /**
   * a + b.
   * @param b - a shape that broadcasts with a's
   */
  add(b: Tensor | number): Tensor {
    return ops.add(this as unknown as Tensor, b);
  }

  /**
   * a - b.
   * @param b - a shape that broadcasts with a's
   */
  sub(b: Tensor | number): Tensor {
    return ops.sub(this as unknown as Tensor, b);
  }

  /**
   * a * b.
   * @param b - a shape that broadcasts with a's
   */
  mul(b: Tensor | number): Tensor {
    return ops.mul(this as unknown as Tensor, b);
  }

  /**
   * a / b; integers are divided as f32.
   * @param b - a shape that broadcasts with a's
   */
  div(b: Tensor | number): Tensor {
    return ops.div(this as unknown as Tensor, b);
  }

  /**
   * a to the power b; NaN for a < 0 with a fractional b.
   * @param b - a shape that broadcasts with a's
   */
  pow(b: Tensor | number): Tensor {
    return ops.pow(this as unknown as Tensor, b);
  }

  /**
   * The larger of a and b; NaN if either is.  Equal values share the gradient.
   * @param b - a shape that broadcasts with a's
   */
  maximum(b: Tensor): Tensor {
    return ops.maximum(this as unknown as Tensor, b);
  }

  /**
   * The smaller of a and b; NaN if either is.  Equal values share the gradient.
   * @param b - a shape that broadcasts with a's
   */
  minimum(b: Tensor): Tensor {
    return ops.minimum(this as unknown as Tensor, b);
  }

  /**
   * The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.
   * @param b - a shape that broadcasts with a's
   */
  fmod(b: Tensor | number): Tensor {
    return ops.fmod(this as unknown as Tensor, b);
  }

  /**
   * The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.
   * @param b - a shape that broadcasts with a's
   */
  remainder(b: Tensor | number): Tensor {
    return ops.remainder(this as unknown as Tensor, b);
  }

  /**
   * floor(a / b), as Python's //.  A zero integer b is an error.
   * @param b - a shape that broadcasts with a's
   */
  floorDivide(b: Tensor | number): Tensor {
    return ops.floorDivide(this as unknown as Tensor, b);
  }

  /**
   * The angle of the point (b, a) in (-π, π].
   * @param b - a shape that broadcasts with a's
   */
  atan2(b: Tensor): Tensor {
    return ops.atan2(this as unknown as Tensor, b);
  }

  /**
   * True where a = b.
   * @param b - a shape that broadcasts with a's
   */
  eq(b: Tensor | number): Tensor {
    return ops.eq(this as unknown as Tensor, b);
  }

  /**
   * True where a ≠ b; NaN differs from everything.
   * @param b - a shape that broadcasts with a's
   */
  ne(b: Tensor | number): Tensor {
    return ops.ne(this as unknown as Tensor, b);
  }

  /**
   * True where a < b.
   * @param b - a shape that broadcasts with a's
   */
  lt(b: Tensor | number): Tensor {
    return ops.lt(this as unknown as Tensor, b);
  }

  /**
   * True where a ≤ b.
   * @param b - a shape that broadcasts with a's
   */
  le(b: Tensor | number): Tensor {
    return ops.le(this as unknown as Tensor, b);
  }

  /**
   * True where a > b.
   * @param b - a shape that broadcasts with a's
   */
  gt(b: Tensor | number): Tensor {
    return ops.gt(this as unknown as Tensor, b);
  }

  /**
   * True where a ≥ b.
   * @param b - a shape that broadcasts with a's
   */
  ge(b: Tensor | number): Tensor {
    return ops.ge(this as unknown as Tensor, b);
  }

  /**
   * True where a and b are both non-zero.
   * @param b - a shape that broadcasts with a's
   */
  logicalAnd(b: Tensor): Tensor {
    return ops.logicalAnd(this as unknown as Tensor, b);
  }

  /**
   * True where a or b is non-zero.
   * @param b - a shape that broadcasts with a's
   */
  logicalOr(b: Tensor): Tensor {
    return ops.logicalOr(this as unknown as Tensor, b);
  }

  /**
   * True where exactly one of a and b is non-zero.
   * @param b - a shape that broadcasts with a's
   */
  logicalXor(b: Tensor): Tensor {
    return ops.logicalXor(this as unknown as Tensor, b);
  }

  /**
   * value - x.
   * @param value - the scalar operand
   */
  rsub(value: number): Tensor {
    return ops.rsub(this as unknown as Tensor, value);
  }

  /**
   * value / x; integers are divided as f32.
   * @param value - the scalar operand
   */
  rdiv(value: number): Tensor {
    return ops.rdiv(this as unknown as Tensor, value);
  }

  /**
   * `base` to the power x.
   * @param base - the base
   */
  rpow(base: number): Tensor {
    return ops.rpow(this as unknown as Tensor, base);
  }

  /**
   * a where `condition` is non-zero, else b; shapes broadcast, a and b promote.
   * @param a - any dtype
   * @param b - any dtype
   */
  where(a: Tensor, b: Tensor): Tensor {
    return ops.where(this as unknown as Tensor, a, b);
  }

  /**
   * a + weight * (b - a).
   * @param b - floating
   * @param weight - floating
   */
  lerp(b: Tensor, weight: Tensor): Tensor {
    return ops.lerp(this as unknown as Tensor, b, weight);
  }

  /**
   * x + value * a * b.
   * @param a - any number
   * @param b - any number
   */
  addcmul(a: Tensor, b: Tensor, options?: ops.AddcmulOptions): Tensor {
    return ops.addcmul(this as unknown as Tensor, a, b, options);
  }

  /**
   * x + value * a / b.
   * @param a - floating
   * @param b - floating
   */
  addcdiv(a: Tensor, b: Tensor, options?: ops.AddcdivOptions): Tensor {
    return ops.addcdiv(this as unknown as Tensor, a, b, options);
  }

  /**
   * `value` where `mask` is true, else x.  The dtype is x's.
   * @param mask - bool, a shape that broadcasts with x's
   * @param value - the scalar operand
   */
  maskedFill(mask: Tensor, value: number): Tensor {
    return ops.maskedFill(this as unknown as Tensor, mask, value);
  }

  /** min(max(x, min), max); at least one bound is given. */
  clamp(options?: ops.ClampOptions): Tensor {
    return ops.clamp(this as unknown as Tensor, options);
  }

  /** Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once. */
  sum(options?: ops.SumOptions): Tensor {
    return ops.sum(this as unknown as Tensor, options);
  }

  /** Arithmetic mean over `axes`; NaN where there are no values. */
  mean(options?: ops.MeanOptions): Tensor {
    return ops.mean(this as unknown as Tensor, options);
  }

  /** Product over `axes`, 1 where there are no values.  Integers and bool give i64. */
  prod(options?: ops.ProdOptions): Tensor {
    return ops.prod(this as unknown as Tensor, options);
  }

  /**
   * Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.
   */
  max(options?: ops.MaxOptions): Tensor {
    return ops.max(this as unknown as Tensor, options);
  }

  /**
   * Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.
   */
  min(options?: ops.MinOptions): Tensor {
    return ops.min(this as unknown as Tensor, options);
  }

  /**
   * Index, i64, of the largest value along `axis`: of the first one among equals, of the first NaN where there is one.
   */
  argmax(options?: ops.ArgmaxOptions): Tensor {
    return ops.argmax(this as unknown as Tensor, options);
  }

  /**
   * Index, i64, of the smallest value along `axis`: of the first one among equals, of the first NaN where there is one.
   */
  argmin(options?: ops.ArgminOptions): Tensor {
    return ops.argmin(this as unknown as Tensor, options);
  }

  /** Variance over `axes`: squared distances from the mean, divided by their number less `correction`. */
  var(options?: ops.VarOptions): Tensor {
    return ops.var(this as unknown as Tensor, options);
  }

  /** Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal. */
  std(options?: ops.StdOptions): Tensor {
    return ops.std(this as unknown as Tensor, options);
  }

  /** log of the sum of e^x over `axes`, without overflow; -inf where there are no values. */
  logsumexp(options?: ops.LogsumexpOptions): Tensor {
    return ops.logsumexp(this as unknown as Tensor, options);
  }

  /** Whether every value over `axes` is non-zero; true where there are none. */
  all(options?: ops.AllOptions): Tensor {
    return ops.all(this as unknown as Tensor, options);
  }

  /** Whether some value over `axes` is non-zero; false where there are none. */
  any(options?: ops.AnyOptions): Tensor {
    return ops.any(this as unknown as Tensor, options);
  }

  /**
   * (sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.
   */
  norm(options?: ops.NormOptions): Tensor {
    return ops.norm(this as unknown as Tensor, options);
  }

  /** Number, i64, of non-zero values over `axes`.  NaN is not zero. */
  countNonzero(options?: ops.CountNonzeroOptions): Tensor {
    return ops.countNonzero(this as unknown as Tensor, options);
  }

  /**
   * Sum of all values up to each along `axis`.  Integers and bool give i64.
   * @param axis - the dimension along which values accumulate
   */
  cumsum(axis: number): Tensor {
    return ops.cumsum(this as unknown as Tensor, axis);
  }

  /**
   * Product of all values up to each along `axis`.  Integers and bool give i64.
   * @param axis - the dimension along which values accumulate
   */
  cumprod(axis: number): Tensor {
    return ops.cumprod(this as unknown as Tensor, axis);
  }

  /**
   * Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers wrap.
   * @param b - […, k, n] or [k], a's dtype
   * @returns […, m, n] in a's dtype
   */
  matmul(b: Tensor): Tensor {
    return ops.matmul(this as unknown as Tensor, b);
  }

  /**
   * x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
   * @param weight - [out, in], x's dtype
   * @returns […, out] in x's dtype
   */
  linear(weight: Tensor, options?: ops.LinearOptions): Tensor {
    return ops.linear(this as unknown as Tensor, weight, options);
  }

  /**
   * x's elements in row-major order as `shape`, on x's memory.  An error where x's strides do not allow that; `reshape` copies then.
   * @param shape - new sizes; one may be -true: what remains
   */
  view(shape: number | readonly number[]): Tensor {
    return ops.view(this as unknown as Tensor, shape);
  }

  /**
   * x's elements in row-major order as `shape`: a view where x's strides allow it, else a copy.
   * @param shape - new sizes; one may be -true: what remains
   */
  reshape(shape: number | readonly number[]): Tensor {
    return ops.reshape(this as unknown as Tensor, shape);
  }

  /** Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it. */
  flatten(options?: ops.FlattenOptions): Tensor {
    return ops.flatten(this as unknown as Tensor, options);
  }

  /**
   * Dimension `axis` split into `shape`; a view.
   * @param axis - dimension to split
   * @param shape - its new sizes; one may be -true: what remains
   */
  unflatten(axis: number, shape: number | readonly number[]): Tensor {
    return ops.unflatten(this as unknown as Tensor, axis, shape);
  }

  /**
   * x with dimensions axis0 and axis1 swapped; a view.
   * @param axis0 - first dimension to swap
   * @param axis1 - second dimension to swap
   */
  transpose(axis0: number, axis1: number): Tensor {
    return ops.transpose(this as unknown as Tensor, axis0, axis1);
  }

  /**
   * x with its dimensions in the order of `axes`; a view.
   * @param axes - x's dimensions in their new order, each once
   */
  permute(axes: number | readonly number[]): Tensor {
    return ops.permute(this as unknown as Tensor, axes);
  }

  /**
   * x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1.
   */
  squeeze(options?: ops.SqueezeOptions): Tensor {
    return ops.squeeze(this as unknown as Tensor, options);
  }

  /**
   * x with a new dimension of size 1 at `axis` of the result.
   * @param axis - where the new dimension stands in the result
   */
  unsqueeze(axis: number): Tensor {
    return ops.unsqueeze(this as unknown as Tensor, axis);
  }

  /**
   * x with dimensions of size 1 repeated to `shape`, new ones in front; a view with stride 0 along them.
   * @param shape - sizes of the result; -1 keeps x's
   */
  expand(shape: number | readonly number[]): Tensor {
    return ops.expand(this as unknown as Tensor, shape);
  }

  /**
   * x[start:end:step] along `axis`, with Python's rules: bounds outside are cut to the size.  A view.
   * @param axis - dimension to cut
   */
  slice(axis: number, options?: ops.SliceOptions): Tensor {
    return ops.slice(this as unknown as Tensor, axis, options);
  }

  /**
   * x[index] along `axis`, which is dropped; a view.
   * @param axis - dimension to drop
   * @param index - index along it; negative counts from the end
   */
  select(axis: number, index: number): Tensor {
    return ops.select(this as unknown as Tensor, axis, index);
  }

  /**
   * `length` elements from `start` along `axis`; a view.  Unlike slice, the range must lie inside.
   * @param axis - dimension to cut
   * @param start - first index; negative counts from the end
   * @param length - how many to keep
   */
  narrow(axis: number, start: number, length: number): Tensor {
    return ops.narrow(this as unknown as Tensor, axis, start, length);
  }

  /**
   * Windows of `size` elements every `step` along `axis`: that dimension counts them, a new last one holds each.  A view; windows overlap where step < size.  0-d counts as one element.
   * @param axis - dimension to slide along
   * @param size - elements per window
   * @param step - distance of windows, at least 1
   */
  unfold(axis: number, size: number, step: number): Tensor {
    return ops.unfold(this as unknown as Tensor, axis, size, step);
  }

  /** The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view. */
  diagonal(options?: ops.DiagonalOptions): Tensor {
    return ops.diagonal(this as unknown as Tensor, options);
  }

  /**
   * The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
   * @param size - sizes of the result
   * @param stride - its strides in x's row-major elements, not negative
   */
  asStrided(size: number | readonly number[], stride: number | readonly number[], options?: ops.AsStridedOptions): Tensor {
    return ops.asStrided(this as unknown as Tensor, size, stride, options);
  }

  /**
   * x cut along `axis` into parts of `size` elements: views.
   * @param size - elements per part, at least 1; the last may have fewer
   */
  split(size: number, options?: ops.SplitOptions): Tensor[] {
    return ops.split(this as unknown as Tensor, size, options);
  }

  /**
   * x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views.
   * @param chunks - how many parts at most, at least 1
   */
  chunk(chunks: number, options?: ops.ChunkOptions): Tensor[] {
    return ops.chunk(this as unknown as Tensor, chunks, options);
  }

  /**
   * x with the order of elements reversed along `axes`.
   * @param axes - dimensions to reverse
   */
  flip(axes: number | readonly number[]): Tensor {
    return ops.flip(this as unknown as Tensor, axes);
  }

  /**
   * x with its elements moved by `shifts` along `axes`; what leaves at the end comes back at the start.
   * @param shifts - places to move, towards the end; one per axis
   * @param axes - dimensions to roll; empty: x flattened, by one shift
   */
  roll(shifts: number | readonly number[], axes: number | readonly number[]): Tensor {
    return ops.roll(this as unknown as Tensor, shifts, axes);
  }

  /**
   * x beside itself repeats[i] times along each dimension (NumPy's tile).
   * @param repeats - times per dimension; additional ones stand in front
   */
  repeat(repeats: number | readonly number[]): Tensor {
    return ops.repeat(this as unknown as Tensor, repeats);
  }

  /**
   * x with `value` around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for the one before it, and so on (PyTorch's order); negative pads crop.
   * @param pads - before, after of the last dimension, then of the one before it …; negative ones crop
   */
  pad(pads: number | readonly number[], options?: ops.PadOptions): Tensor {
    return ops.pad(this as unknown as Tensor, pads, options);
  }

  /** The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above. */
  tril(options?: ops.TrilOptions): Tensor {
    return ops.tril(this as unknown as Tensor, options);
  }

  /** The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below. */
  triu(options?: ops.TriuOptions): Tensor {
    return ops.triu(this as unknown as Tensor, options);
  }

  /**
   * x at each of the indices along `axis`, in their order.  Indices are in [0, size); any other is an error.
   * @param index - integers, 1-d
   * @param axis - dimension that is indexed
   */
  indexSelect(index: Tensor, axis: number): Tensor {
    return ops.indexSelect(this as unknown as Tensor, index, axis);
  }

  /**
   * x with slice i of src added at index[i] along `axis`, in that order: the same on any number of threads.
   * @param index - integers, 1-d
   * @param src - x's dtype; x's shape but for `axis`
   * @param axis - dimension that is indexed
   */
  indexAdd(index: Tensor, src: Tensor, axis: number): Tensor {
    return ops.indexAdd(this as unknown as Tensor, index, src, axis);
  }

  /**
   * out[…, i, …] = x[…, index[…, i, …], …], i along `axis`; index is nowhere else larger than x.  Indices are in [0, size); any other is an error.
   * @param index - integers, as many dimensions as x
   * @param axis - dimension that is indexed
   */
  gather(index: Tensor, axis: number): Tensor {
    return ops.gather(this as unknown as Tensor, index, axis);
  }

  /**
   * x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays, and the gradient of src is defined only without such.
   * @param index - integers, as many dimensions as x
   * @param src - x's dtype, at least index's sizes
   * @param axis - dimension that is indexed
   */
  scatter(index: Tensor, src: Tensor, axis: number): Tensor {
    return ops.scatter(this as unknown as Tensor, index, src, axis);
  }

  /**
   * x with src added at index along `axis`, in index order: the same on any number of threads.
   * @param index - integers, as many dimensions as x
   * @param src - x's dtype, at least index's sizes
   * @param axis - dimension that is indexed
   */
  scatterAdd(index: Tensor, src: Tensor, axis: number): Tensor {
    return ops.scatterAdd(this as unknown as Tensor, index, src, axis);
  }

  /**
   * gather, with the other dimensions of x and index broadcast.  Indices are in [0, size); any other is an error.
   * @param index - integers, as many dimensions as x
   * @param axis - dimension that is indexed
   */
  takeAlongAxis(index: Tensor, axis: number): Tensor {
    return ops.takeAlongAxis(this as unknown as Tensor, index, axis);
  }

  /**
   * The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends on data, so this op cannot be captured.
   * @param mask - bool, a shape that broadcasts with x's
   */
  maskedSelect(mask: Tensor): Tensor {
    return ops.maskedSelect(this as unknown as Tensor, mask);
  }

  /**
   * i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in [0, num_classes); any other is an error.
   * @param numClasses - size of the new last dimension
   */
  oneHot(numClasses: number): Tensor {
    return ops.oneHot(this as unknown as Tensor, numClasses);
  }

  /**
   * The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in [0, rows); any other is an error.
   * @param index - integers, any shape
   */
  embedding(index: Tensor, options?: ops.EmbeddingOptions): Tensor {
    return ops.embedding(this as unknown as Tensor, index, options);
  }

  /**
   * x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than every number.
   * @returns x's type; i64, x's shape
   */
  sort(options?: ops.SortOptions): [Tensor, Tensor] {
    return ops.sort(this as unknown as Tensor, options);
  }

  /** The indices that sort x along `axis`, i64: the second output of sort. */
  argsort(options?: ops.ArgsortOptions): Tensor {
    return ops.argsort(this as unknown as Tensor, options);
  }

  /**
   * The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
   * @param k - how many, at most the dimension's size
   * @returns x's dtype, k elements along `axis`; i64, the same shape
   */
  topk(k: number, options?: ops.TopkOptions): [Tensor, Tensor] {
    return ops.topk(this as unknown as Tensor, k, options);
  }

  /** e^x scaled so that it sums to one along `axis`, without overflow. */
  softmax(options?: ops.SoftmaxOptions): Tensor {
    return ops.softmax(this as unknown as Tensor, options);
  }

  /** log(softmax(x)) along `axis`, computed as x - logsumexp(x). */
  logSoftmax(options?: ops.LogSoftmaxOptions): Tensor {
    return ops.logSoftmax(this as unknown as Tensor, options);
  }

  /**
   * Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
   * @param weight - (out_channels, in_channels / groups, K), x's dtype
   * @returns (N, out_channels, (L + 2 padding - dilation (K - 1) - 1) / stride + 1)
   */
  conv1d(weight: Tensor, options?: ops.Conv1dOptions): Tensor {
    return ops.conv1d(this as unknown as Tensor, weight, options);
  }

  /**
   * Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
   * @param weight - (out_channels, in_channels / groups, kH, kW), x's dtype
   * @returns (N, out_channels, H', W') with H' = (H + 2 padding - dilation (kH - 1) - 1) / stride + 1
   */
  conv2d(weight: Tensor, options?: ops.Conv2dOptions): Tensor {
    return ops.conv2d(this as unknown as Tensor, weight, options);
  }

  /**
   * The largest value of each window along the last dimension; NaN wins.  Padding never does.
   * @param kernel - size of the window; one number for all dimensions or one each
   */
  maxPool1d(kernel: number | readonly number[], options?: ops.MaxPool1dOptions): Tensor {
    return ops.maxPool1d(this as unknown as Tensor, kernel, options);
  }

  /**
   * The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
   * @param kernel - size of the window; one number for all dimensions or one each
   * @returns the windows' maxima in x's dtype
   */
  maxPool2d(kernel: number | readonly number[], options?: ops.MaxPool2dOptions): Tensor {
    return ops.maxPool2d(this as unknown as Tensor, kernel, options);
  }

  /**
   * The mean of each window along the last dimension.
   * @param kernel - size of the window; one number for all dimensions or one each
   */
  avgPool1d(kernel: number | readonly number[], options?: ops.AvgPool1dOptions): Tensor {
    return ops.avgPool1d(this as unknown as Tensor, kernel, options);
  }

  /**
   * The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
   * @param kernel - size of the window; one number for all dimensions or one each
   */
  avgPool2d(kernel: number | readonly number[], options?: ops.AvgPool2dOptions): Tensor {
    return ops.avgPool2d(this as unknown as Tensor, kernel, options);
  }

  /**
   * The means of windows that cover the last dimension evenly: window i is [⌊i L / n⌋, ⌈(i + 1) L / n⌉).
   * @param outputSize - sizes of the result; one number for all or one each
   */
  adaptiveAvgPool1d(outputSize: number | readonly number[]): Tensor {
    return ops.adaptiveAvgPool1d(this as unknown as Tensor, outputSize);
  }

  /**
   * The means of windows that cover the last two dimensions evenly: window i of n is [⌊i H / n⌋, ⌈(i + 1) H / n⌉).
   * @param outputSize - sizes of the result; one number for all or one each
   */
  adaptiveAvgPool2d(outputSize: number | readonly number[]): Tensor {
    return ops.adaptiveAvgPool2d(this as unknown as Tensor, outputSize);
  }

  /**
   * The maxima of the windows of adaptive_avg_pool2d; NaN wins.
   * @param outputSize - sizes of the result; one number for all or one each
   * @returns the windows' maxima in x's dtype
   */
  adaptiveMaxPool2d(outputSize: number | readonly number[]): Tensor {
    return ops.adaptiveMaxPool2d(this as unknown as Tensor, outputSize);
  }

  /**
   * (x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
   * @returns x's shape and dtype; (1 - momentum) * running_mean + momentum * mean; without running_mean the batch's mean; running_mean itself when training is false; likewise, with the batch's unbiased variance
   */
  batchNorm(options?: ops.BatchNormOptions): [Tensor, Tensor, Tensor] {
    return ops.batchNorm(this as unknown as Tensor, options);
  }

  /**
   * (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
   * @param normalizedShape - the last sizes of x
   * @returns x's shape and dtype
   */
  layerNorm(normalizedShape: number | readonly number[], options?: ops.LayerNormOptions): Tensor {
    return ops.layerNorm(this as unknown as Tensor, normalizedShape, options);
  }

  /**
   * Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
   * @returns like x
   */
  dropout(options?: ops.DropoutOptions): Tensor {
    return ops.dropout(this as unknown as Tensor, options);
  }

  /**
   * Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
   */
  dropout2d(options?: ops.Dropout2dOptions): Tensor {
    return ops.dropout2d(this as unknown as Tensor, options);
  }

  /**
   * -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
   * @param target - class indices, integers in [0, C): (N, …) or (); or probabilities: the shape and dtype of x
   */
  crossEntropy(target: Tensor, options?: ops.CrossEntropyOptions): Tensor {
    return ops.crossEntropy(this as unknown as Tensor, target, options);
  }

  /**
   * -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside [0, C) is an error.
   * @param target - class indices, integers in [0, C): (N, …) or ()
   */
  nllLoss(target: Tensor, options?: ops.NllLossOptions): Tensor {
    return ops.nllLoss(this as unknown as Tensor, target, options);
  }

  /**
   * Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * log sigmoid(-x)) * weight.
   * @param target - probabilities, of the shape and dtype of x
   */
  bceWithLogits(target: Tensor, options?: ops.BceWithLogitsOptions): Tensor {
    return ops.bceWithLogits(this as unknown as Tensor, target, options);
  }

  /**
   * (x - target)².
   * @param target - of the shape and dtype of x
   */
  mseLoss(target: Tensor, options?: ops.MseLossOptions): Tensor {
    return ops.mseLoss(this as unknown as Tensor, target, options);
  }

  /**
   * |x - target|.
   * @param target - of the shape and dtype of x
   */
  l1Loss(target: Tensor, options?: ops.L1LossOptions): Tensor {
    return ops.l1Loss(this as unknown as Tensor, target, options);
  }

  /**
   * (x - target)² / (2 beta) where |x - target| < beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
   * @param target - of the shape and dtype of x
   */
  smoothL1Loss(target: Tensor, options?: ops.SmoothL1LossOptions): Tensor {
    return ops.smoothL1Loss(this as unknown as Tensor, target, options);
  }
}
