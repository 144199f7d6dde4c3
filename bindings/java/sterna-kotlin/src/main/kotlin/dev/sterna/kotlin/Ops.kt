// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.kotlin

import dev.sterna.Approximate
import dev.sterna.BatchNormResult
import dev.sterna.DType
import dev.sterna.Reduction
import dev.sterna.SortResult
import dev.sterna.Tensor
import dev.sterna.TopkResult

/**
 * Zeros of x's shape and device.
 *
 * @param dtype none: x's
 */
public fun Tensor.zerosLike(dtype: DType? = null): Tensor =
    zerosLike(dev.sterna.options.ZerosLikeOptions().also { o ->
    dtype?.let { o.dtype(it) }
})

/**
 * Ones of x's shape and device.
 *
 * @param dtype none: x's
 */
public fun Tensor.onesLike(dtype: DType? = null): Tensor =
    onesLike(dev.sterna.options.OnesLikeOptions().also { o ->
    dtype?.let { o.dtype(it) }
})

/**
 * `value` in x's shape and device.
 *
 * @param value the value of every element
 * @param dtype none: x's
 */
public fun Tensor.fullLike(value: Double, dtype: DType? = null): Tensor =
    fullLike(value, dev.sterna.options.FullLikeOptions().also { o ->
    dtype?.let { o.dtype(it) }
})

/**
 * Uniform numbers in \[0, 1) in x's shape and device.
 *
 * @param dtype none: x's
 */
public fun Tensor.randLike(dtype: DType? = null): Tensor =
    randLike(dev.sterna.options.RandLikeOptions().also { o ->
    dtype?.let { o.dtype(it) }
})

/**
 * Normal numbers in x's shape and device.
 *
 * @param dtype none: x's
 */
public fun Tensor.randnLike(dtype: DType? = null): Tensor =
    randnLike(dev.sterna.options.RandnLikeOptions().also { o ->
    dtype?.let { o.dtype(it) }
})

/**
 * x where x &gt; 0, else negative_slope * x.
 *
 * @param negativeSlope slope for x &lt; 0
 */
public fun Tensor.leakyRelu(negativeSlope: Double? = null): Tensor =
    leakyRelu(dev.sterna.options.LeakyReluOptions().also { o ->
    negativeSlope?.let { o.negativeSlope(it) }
})

/**
 * x where x &gt; 0, else alpha * (e^x - 1).  D. Clevert et al., 2015.
 *
 * @param alpha scale for x &lt; 0
 */
public fun Tensor.elu(alpha: Double? = null): Tensor =
    elu(dev.sterna.options.EluOptions().also { o ->
    alpha?.let { o.alpha(it) }
})

/**
 * x * Φ(x), Φ the normal distribution's cumulative function; approximate=tanh uses 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³))).  D. Hendrycks, K. Gimpel, 2016.
 *
 * @param approximate none: by erf; tanh: by tanh
 */
public fun Tensor.gelu(approximate: Approximate? = null): Tensor =
    gelu(dev.sterna.options.GeluOptions().also { o ->
    approximate?.let { o.approximate(it) }
})

/**
 * Log(1 + e^(beta x)) / beta, and x where beta x &gt; threshold.
 *
 * @param beta sharpness
 * @param threshold above x * beta = threshold the result is x
 */
public fun Tensor.softplus(beta: Double? = null, threshold: Double? = null): Tensor =
    softplus(dev.sterna.options.SoftplusOptions().also { o ->
    beta?.let { o.beta(it) }
    threshold?.let { o.threshold(it) }
})

/**
 * x + value * a * b.
 *
 * @param a any number
 * @param b any number
 * @param value factor of the product or quotient
 */
public fun Tensor.addcmul(a: Tensor, b: Tensor, value: Double? = null): Tensor =
    addcmul(a, b, dev.sterna.options.AddcmulOptions().also { o ->
    value?.let { o.value(it) }
})

/**
 * x + value * a / b.
 *
 * @param a floating
 * @param b floating
 * @param value factor of the product or quotient
 */
public fun Tensor.addcdiv(a: Tensor, b: Tensor, value: Double? = null): Tensor =
    addcdiv(a, b, dev.sterna.options.AddcdivOptions().also { o ->
    value?.let { o.value(it) }
})

/**
 * Min(max(x, min), max); at least one bound is given.
 *
 * @param min lower bound; none: unbounded
 * @param max upper bound; none: unbounded
 */
public fun Tensor.clamp(min: Double? = null, max: Double? = null): Tensor =
    clamp(dev.sterna.options.ClampOptions().also { o ->
    min?.let { o.min(it) }
    max?.let { o.max(it) }
})

/**
 * Sum over `axes`.  Integers and bool sum up to i64; floating values accumulate in f64 and round once.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 * @param dtype dtype of the result; none: x's, i64 for integers and bool
 */
public fun Tensor.sum(axes: LongArray? = null, keepdim: Boolean? = null, dtype: DType? = null): Tensor =
    sum(dev.sterna.options.SumOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
    dtype?.let { o.dtype(it) }
})

/**
 * Arithmetic mean over `axes`; NaN where there are no values.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.mean(axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    mean(dev.sterna.options.MeanOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Product over `axes`, 1 where there are no values.  Integers and bool give i64.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.prod(axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    prod(dev.sterna.options.ProdOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Largest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amax does.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.max(axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    max(dev.sterna.options.MaxOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Smallest value over `axes`; NaN where there is one.  The gradient is shared evenly by equal values, as torch.amin does.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.min(axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    min(dev.sterna.options.MinOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Index, i64, of the largest value along `axis`: of the first one among equals, of the first NaN where there is one.
 *
 * @param axis the dimension searched; none: all, as if flattened
 * @param keepdim keep searched dimensions with size 1
 */
public fun Tensor.argmax(axis: Long? = null, keepdim: Boolean? = null): Tensor =
    argmax(dev.sterna.options.ArgmaxOptions().also { o ->
    axis?.let { o.axis(it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Index, i64, of the smallest value along `axis`: of the first one among equals, of the first NaN where there is one.
 *
 * @param axis the dimension searched; none: all, as if flattened
 * @param keepdim keep searched dimensions with size 1
 */
public fun Tensor.argmin(axis: Long? = null, keepdim: Boolean? = null): Tensor =
    argmin(dev.sterna.options.ArgminOptions().also { o ->
    axis?.let { o.axis(it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Variance over `axes`: squared distances from the mean, divided by their number less `correction`.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param correction taken from the number of values in the divisor
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.`var`(axes: LongArray? = null, correction: Double? = null, keepdim: Boolean? = null): Tensor =
    `var`(dev.sterna.options.VarOptions().also { o ->
    axes?.let { o.axes(*it) }
    correction?.let { o.correction(it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Standard deviation over `axes`: the square root of `var`.  The gradient is 0 where all values are equal.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param correction taken from the number of values in the divisor
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.std(axes: LongArray? = null, correction: Double? = null, keepdim: Boolean? = null): Tensor =
    std(dev.sterna.options.StdOptions().also { o ->
    axes?.let { o.axes(*it) }
    correction?.let { o.correction(it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Log of the sum of e^x over `axes`, without overflow; -inf where there are no values.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.logsumexp(axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    logsumexp(dev.sterna.options.LogsumexpOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Whether every value over `axes` is non-zero; true where there are none.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.all(axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    all(dev.sterna.options.AllOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Whether some value over `axes` is non-zero; false where there are none.
 *
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.any(axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    any(dev.sterna.options.AnyOptions().also { o ->
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * (sum of |x|^p)^(1/p) over `axes`; p = 0 counts the non-zero values, p = inf and -inf give the largest and the smallest |x|.
 *
 * @param p order: any number, inf or -inf
 * @param axes dimensions that are reduced; empty: all
 * @param keepdim keep reduced dimensions with size 1
 */
public fun Tensor.norm(p: Double? = null, axes: LongArray? = null, keepdim: Boolean? = null): Tensor =
    norm(dev.sterna.options.NormOptions().also { o ->
    p?.let { o.p(it) }
    axes?.let { o.axes(*it) }
    keepdim?.let { o.keepdim(it) }
})

/**
 * Number, i64, of non-zero values over `axes`.  NaN is not zero.
 *
 * @param axes dimensions that are reduced; empty: all
 */
public fun Tensor.countNonzero(axes: LongArray? = null): Tensor =
    countNonzero(dev.sterna.options.CountNonzeroOptions().also { o ->
    axes?.let { o.axes(*it) }
})

/**
 * x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
 *
 * @param weight \[out, in], x's dtype
 * @param bias \[out], x's dtype; none: 0
 */
public fun Tensor.linear(weight: Tensor, bias: Tensor? = null): Tensor =
    linear(weight, dev.sterna.options.LinearOptions().also { o ->
    bias?.let { o.bias(it) }
})

/**
 * Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.
 *
 * @param startAxis first dimension to join
 * @param endAxis last dimension to join
 */
public fun Tensor.flatten(startAxis: Long? = null, endAxis: Long? = null): Tensor =
    flatten(dev.sterna.options.FlattenOptions().also { o ->
    startAxis?.let { o.startAxis(it) }
    endAxis?.let { o.endAxis(it) }
})

/**
 * x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1.
 *
 * @param axes dimensions to drop where their size is 1; none: all of size 1
 */
public fun Tensor.squeeze(axes: LongArray? = null): Tensor =
    squeeze(dev.sterna.options.SqueezeOptions().also { o ->
    axes?.let { o.axes(*it) }
})

/**
 * x\[start:end:step] along `axis`, with Python's rules: bounds outside are cut to the size.  A view.
 *
 * @param axis dimension to cut
 * @param start first index; negative counts from the end; none: 0
 * @param end the end, not included; negative counts from the end; none: the size
 * @param step distance of neighbours, at least 1
 */
public fun Tensor.slice(axis: Long, start: Long? = null, end: Long? = null, step: Long? = null): Tensor =
    slice(axis, dev.sterna.options.SliceOptions().also { o ->
    start?.let { o.start(it) }
    end?.let { o.end(it) }
    step?.let { o.step(it) }
})

/**
 * The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.
 *
 * @param offset 0: main diagonal, positive: above it, negative: below it
 * @param axis0 dimension of the rows
 * @param axis1 dimension of the columns
 */
public fun Tensor.diagonal(offset: Long? = null, axis0: Long? = null, axis1: Long? = null): Tensor =
    diagonal(dev.sterna.options.DiagonalOptions().also { o ->
    offset?.let { o.offset(it) }
    axis0?.let { o.axis0(it) }
    axis1?.let { o.axis1(it) }
})

/**
 * The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of a contiguous copy.
 *
 * @param size sizes of the result
 * @param stride its strides in x's row-major elements, not negative
 * @param offset x's row-major element where it starts
 */
public fun Tensor.asStrided(size: LongArray, vararg stride: Long, offset: Long? = null): Tensor =
    asStrided(size, stride, dev.sterna.options.AsStridedOptions().also { o ->
    offset?.let { o.offset(it) }
})

/**
 * x cut along `axis` into parts of `size` elements: views.
 *
 * @param size elements per part, at least 1; the last may have fewer
 * @param axis dimension to cut
 */
public fun Tensor.split(size: Long, axis: Long? = null): List<Tensor> =
    split(size, dev.sterna.options.SplitOptions().also { o ->
    axis?.let { o.axis(it) }
})

/**
 * x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views.
 *
 * @param chunks how many parts at most, at least 1
 * @param axis dimension to cut
 */
public fun Tensor.chunk(chunks: Long, axis: Long? = null): List<Tensor> =
    chunk(chunks, dev.sterna.options.ChunkOptions().also { o ->
    axis?.let { o.axis(it) }
})

/**
 * x with `value` around it: pads\[0] elements before and pads\[1] after the last dimension, pads\[2] and pads\[3] for the one before it, and so on (PyTorch's order); negative pads crop.
 *
 * @param pads before, after of the last dimension, then of the one before it …; negative ones crop
 * @param value of the new elements
 */
public fun Tensor.pad(vararg pads: Long, value: Double? = null): Tensor =
    pad(pads, dev.sterna.options.PadOptions().also { o ->
    value?.let { o.value(it) }
})

/**
 * The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above.
 *
 * @param diagonal 0: main diagonal, positive: above it, negative: below it
 */
public fun Tensor.tril(diagonal: Long? = null): Tensor =
    tril(dev.sterna.options.TrilOptions().also { o ->
    diagonal?.let { o.diagonal(it) }
})

/**
 * The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below.
 *
 * @param diagonal 0: main diagonal, positive: above it, negative: below it
 */
public fun Tensor.triu(diagonal: Long? = null): Tensor =
    triu(dev.sterna.options.TriuOptions().also { o ->
    diagonal?.let { o.diagonal(it) }
})

/**
 * The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in \[0, rows); any other is an error.
 *
 * @param index integers, any shape
 * @param paddingIdx row that gets no gradient; negative counts from the end; none: every row does
 */
public fun Tensor.embedding(index: Tensor, paddingIdx: Long? = null): Tensor =
    embedding(index, dev.sterna.options.EmbeddingOptions().also { o ->
    paddingIdx?.let { o.paddingIdx(it) }
})

/**
 * x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than every number.
 *
 * @param axis dimension to sort along
 * @param descending largest first
 */
public fun Tensor.sort(axis: Long? = null, descending: Boolean? = null): SortResult =
    sort(dev.sterna.options.SortOptions().also { o ->
    axis?.let { o.axis(it) }
    descending?.let { o.descending(it) }
})

/**
 * The indices that sort x along `axis`, i64: the second output of sort.
 *
 * @param axis dimension to sort along
 * @param descending largest first
 */
public fun Tensor.argsort(axis: Long? = null, descending: Boolean? = null): Tensor =
    argsort(dev.sterna.options.ArgsortOptions().also { o ->
    axis?.let { o.axis(it) }
    descending?.let { o.descending(it) }
})

/**
 * The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first come first; NaN is larger than every number.
 *
 * @param k how many, at most the dimension's size
 * @param axis dimension to choose along
 * @param largest the largest; false: the smallest
 * @param sorted in order; the result is in order either way
 */
public fun Tensor.topk(k: Long, axis: Long? = null, largest: Boolean? = null, sorted: Boolean? = null): TopkResult =
    topk(k, dev.sterna.options.TopkOptions().also { o ->
    axis?.let { o.axis(it) }
    largest?.let { o.largest(it) }
    sorted?.let { o.sorted(it) }
})

/**
 * e^x scaled so that it sums to one along `axis`, without overflow.
 *
 * @param axis the dimension normalized
 */
public fun Tensor.softmax(axis: Long? = null): Tensor =
    softmax(dev.sterna.options.SoftmaxOptions().also { o ->
    axis?.let { o.axis(it) }
})

/**
 * Log(softmax(x)) along `axis`, computed as x - logsumexp(x).
 *
 * @param axis the dimension normalized
 */
public fun Tensor.logSoftmax(axis: Long? = null): Tensor =
    logSoftmax(dev.sterna.options.LogSoftmaxOptions().also { o ->
    axis?.let { o.axis(it) }
})

/**
 * Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
 *
 * @param weight (out_channels, in_channels / groups, K), x's dtype
 * @param bias (out_channels), x's dtype; none: 0
 * @param stride step of the kernel; one number for all dimensions or one each
 * @param padding zeros at both ends; one number for all dimensions or one each
 * @param dilation distance of the kernel's elements; one number for all dimensions or one each
 * @param groups channels are split into this many independent groups
 */
public fun Tensor.conv1d(weight: Tensor, bias: Tensor? = null, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, groups: Long? = null): Tensor =
    conv1d(weight, dev.sterna.options.Conv1dOptions().also { o ->
    bias?.let { o.bias(it) }
    stride?.let { o.stride(*it) }
    padding?.let { o.padding(*it) }
    dilation?.let { o.dilation(*it) }
    groups?.let { o.groups(it) }
})

/**
 * Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
 *
 * @param weight (out_channels, in_channels / groups, kH, kW), x's dtype
 * @param bias (out_channels), x's dtype; none: 0
 * @param stride step of the kernel; one number for all dimensions or one each
 * @param padding zeros at both ends; one number for all dimensions or one each
 * @param dilation distance of the kernel's elements; one number for all dimensions or one each
 * @param groups channels are split into this many independent groups
 */
public fun Tensor.conv2d(weight: Tensor, bias: Tensor? = null, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, groups: Long? = null): Tensor =
    conv2d(weight, dev.sterna.options.Conv2dOptions().also { o ->
    bias?.let { o.bias(it) }
    stride?.let { o.stride(*it) }
    padding?.let { o.padding(*it) }
    dilation?.let { o.dilation(*it) }
    groups?.let { o.groups(it) }
})

/**
 * The largest value of each window along the last dimension; NaN wins.  Padding never does.
 *
 * @param kernel size of the window; one number for all dimensions or one each
 * @param stride step of the window; empty: the kernel's size
 * @param padding values added at both ends, at most half the kernel
 * @param dilation distance of a window's elements
 * @param ceilMode whether a window may reach over the end
 */
public fun Tensor.maxPool1d(vararg kernel: Long, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, ceilMode: Boolean? = null): Tensor =
    maxPool1d(kernel, dev.sterna.options.MaxPool1dOptions().also { o ->
    stride?.let { o.stride(*it) }
    padding?.let { o.padding(*it) }
    dilation?.let { o.dilation(*it) }
    ceilMode?.let { o.ceilMode(it) }
})

/**
 * The largest value of each window of the last two dimensions; NaN wins, the first of equals too.  Padding never does.
 *
 * @param kernel size of the window; one number for all dimensions or one each
 * @param stride step of the window; empty: the kernel's size
 * @param padding values added at both ends, at most half the kernel
 * @param dilation distance of a window's elements
 * @param ceilMode whether a window may reach over the end
 */
public fun Tensor.maxPool2d(vararg kernel: Long, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, ceilMode: Boolean? = null): Tensor =
    maxPool2d(kernel, dev.sterna.options.MaxPool2dOptions().also { o ->
    stride?.let { o.stride(*it) }
    padding?.let { o.padding(*it) }
    dilation?.let { o.dilation(*it) }
    ceilMode?.let { o.ceilMode(it) }
})

/**
 * The mean of each window along the last dimension.
 *
 * @param kernel size of the window; one number for all dimensions or one each
 * @param stride step of the window; empty: the kernel's size
 * @param padding values added at both ends, at most half the kernel
 * @param ceilMode whether a window may reach over the end
 * @param countIncludePad whether padding counts in the divisor
 */
public fun Tensor.avgPool1d(vararg kernel: Long, stride: LongArray? = null, padding: LongArray? = null, ceilMode: Boolean? = null, countIncludePad: Boolean? = null): Tensor =
    avgPool1d(kernel, dev.sterna.options.AvgPool1dOptions().also { o ->
    stride?.let { o.stride(*it) }
    padding?.let { o.padding(*it) }
    ceilMode?.let { o.ceilMode(it) }
    countIncludePad?.let { o.countIncludePad(it) }
})

/**
 * The mean of each window of the last two dimensions, summed in f32 for f16 and bf16.
 *
 * @param kernel size of the window; one number for all dimensions or one each
 * @param stride step of the window; empty: the kernel's size
 * @param padding values added at both ends, at most half the kernel
 * @param ceilMode whether a window may reach over the end
 * @param countIncludePad whether padding counts in the divisor
 */
public fun Tensor.avgPool2d(vararg kernel: Long, stride: LongArray? = null, padding: LongArray? = null, ceilMode: Boolean? = null, countIncludePad: Boolean? = null): Tensor =
    avgPool2d(kernel, dev.sterna.options.AvgPool2dOptions().also { o ->
    stride?.let { o.stride(*it) }
    padding?.let { o.padding(*it) }
    ceilMode?.let { o.ceilMode(it) }
    countIncludePad?.let { o.countIncludePad(it) }
})

/**
 * (x - mean) / √(variance + eps) * weight + bias for each channel, dimension 1.  Training takes mean and variance from the batch, otherwise they are the running ones.  S. Ioffe, C. Szegedy, 2015.
 *
 * @param weight \[C]; none: 1
 * @param bias \[C]; none: 0
 * @param runningMean \[C]; needed when training is false
 * @param runningVar \[C]; needed when training is false
 * @param training true: by the batch's statistics; false: by the running ones
 * @param momentum weight of the batch in the new running statistics
 * @param eps added to the variance
 */
public fun Tensor.batchNorm(weight: Tensor? = null, bias: Tensor? = null, runningMean: Tensor? = null, runningVar: Tensor? = null, training: Boolean? = null, momentum: Double? = null, eps: Double? = null): BatchNormResult =
    batchNorm(dev.sterna.options.BatchNormOptions().also { o ->
    weight?.let { o.weight(it) }
    bias?.let { o.bias(it) }
    runningMean?.let { o.runningMean(it) }
    runningVar?.let { o.runningVar(it) }
    training?.let { o.training(it) }
    momentum?.let { o.momentum(it) }
    eps?.let { o.eps(it) }
})

/**
 * (x - mean) / √(variance + eps) * weight + bias, with mean and biased variance over the last dimensions.  J. Ba, J. Kiros, G. Hinton, 2016.
 *
 * @param normalizedShape the last sizes of x
 * @param weight of normalized_shape; none: 1
 * @param bias of normalized_shape; none: 0
 * @param eps added to the variance
 */
public fun Tensor.layerNorm(vararg normalizedShape: Long, weight: Tensor? = null, bias: Tensor? = null, eps: Double? = null): Tensor =
    layerNorm(normalizedShape, dev.sterna.options.LayerNormOptions().also { o ->
    weight?.let { o.weight(it) }
    bias?.let { o.bias(it) }
    eps?.let { o.eps(it) }
})

/**
 * Sets each value to zero with probability p and scales the others by 1 / (1 - p).  N. Srivastava et al., 2014.
 *
 * @param p probability, in \[0, 1], of a value to become zero
 * @param training false: the result is x
 */
public fun Tensor.dropout(p: Double? = null, training: Boolean? = null): Tensor =
    dropout(dev.sterna.options.DropoutOptions().also { o ->
    p?.let { o.p(it) }
    training?.let { o.training(it) }
})

/**
 * Sets each channel to zero with probability p and scales the others by 1 / (1 - p).  J. Tompson et al., 2015.
 *
 * @param p probability, in \[0, 1], of a value to become zero
 * @param training false: the result is x
 */
public fun Tensor.dropout2d(p: Double? = null, training: Boolean? = null): Tensor =
    dropout2d(dev.sterna.options.Dropout2dOptions().also { o ->
    p?.let { o.p(it) }
    training?.let { o.training(it) }
})

/**
 * -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
 *
 * @param target class indices, integers in \[0, C): (N, …) or (); or probabilities: the shape and dtype of x
 * @param weight of each class: (C), in the dtype of x; gets no gradient
 * @param ignoreIndex targets of this class have no loss and do not count in the mean
 * @param labelSmoothing share, in \[0, 1], of every target spread over all classes
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun Tensor.crossEntropy(target: Tensor, weight: Tensor? = null, ignoreIndex: Long? = null, labelSmoothing: Double? = null, reduction: Reduction? = null): Tensor =
    crossEntropy(target, dev.sterna.options.CrossEntropyOptions().also { o ->
    weight?.let { o.weight(it) }
    ignoreIndex?.let { o.ignoreIndex(it) }
    labelSmoothing?.let { o.labelSmoothing(it) }
    reduction?.let { o.reduction(it) }
})

/**
 * -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside \[0, C) is an error.
 *
 * @param target class indices, integers in \[0, C): (N, …) or ()
 * @param weight of each class: (C), in the dtype of x; gets no gradient
 * @param ignoreIndex targets of this class have no loss and do not count in the mean
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun Tensor.nllLoss(target: Tensor, weight: Tensor? = null, ignoreIndex: Long? = null, reduction: Reduction? = null): Tensor =
    nllLoss(target, dev.sterna.options.NllLossOptions().also { o ->
    weight?.let { o.weight(it) }
    ignoreIndex?.let { o.ignoreIndex(it) }
    reduction?.let { o.reduction(it) }
})

/**
 * Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * log sigmoid(-x)) * weight.
 *
 * @param target probabilities, of the shape and dtype of x
 * @param weight of each value; a shape that broadcasts to x's
 * @param posWeight of the positive part; a shape that broadcasts to x's
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun Tensor.bceWithLogits(target: Tensor, weight: Tensor? = null, posWeight: Tensor? = null, reduction: Reduction? = null): Tensor =
    bceWithLogits(target, dev.sterna.options.BceWithLogitsOptions().also { o ->
    weight?.let { o.weight(it) }
    posWeight?.let { o.posWeight(it) }
    reduction?.let { o.reduction(it) }
})

/**
 * (x - target)².
 *
 * @param target of the shape and dtype of x
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun Tensor.mseLoss(target: Tensor, reduction: Reduction? = null): Tensor =
    mseLoss(target, dev.sterna.options.MseLossOptions().also { o ->
    reduction?.let { o.reduction(it) }
})

/**
 * |x - target|.
 *
 * @param target of the shape and dtype of x
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun Tensor.l1Loss(target: Tensor, reduction: Reduction? = null): Tensor =
    l1Loss(target, dev.sterna.options.L1LossOptions().also { o ->
    reduction?.let { o.reduction(it) }
})

/**
 * (x - target)² / (2 beta) where |x - target| &lt; beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
 *
 * @param target of the shape and dtype of x
 * @param beta distance where the loss turns from square to linear, not negative
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun Tensor.smoothL1Loss(target: Tensor, beta: Double? = null, reduction: Reduction? = null): Tensor =
    smoothL1Loss(target, dev.sterna.options.SmoothL1LossOptions().also { o ->
    beta?.let { o.beta(it) }
    reduction?.let { o.reduction(it) }
})
