// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.kotlin

import dev.sterna.DType
import dev.sterna.Reduction
import dev.sterna.Tensor

/**
 * A tensor of zeros.
 *
 * @param shape sizes, outermost first
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun zeros(vararg shape: Long, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.zeros(shape, dev.sterna.options.ZerosOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * A tensor of ones.
 *
 * @param shape sizes, outermost first
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun ones(vararg shape: Long, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.ones(shape, dev.sterna.options.OnesOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * A tensor whose elements are all `value`.
 *
 * @param shape sizes, outermost first
 * @param value the value of every element
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun full(shape: LongArray, value: Double, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.full(shape, value, dev.sterna.options.FullOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * Start, start + step, … below end; shape \[ceil((end - start) / step)].
 *
 * @param start first value
 * @param end the end, not included
 * @param step distance of neighbours, not 0
 * @param dtype none: i64 when start, end and step are integers, else f32
 * @param device where; none: the default device
 */
public fun arange(start: Double, end: Double, step: Double? = null, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.arange(start, end, dev.sterna.options.ArangeOptions().also { o ->
    step?.let { o.step(it) }
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * `steps` evenly spaced values from start to end, both included.
 *
 * @param start first value
 * @param end last value
 * @param steps number of values
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun linspace(start: Double, end: Double, steps: Long, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.linspace(start, end, steps, dev.sterna.options.LinspaceOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * Ones on the diagonal of an n × m matrix, zeros elsewhere.
 *
 * @param n rows
 * @param m columns; none: n
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun eye(n: Long, m: Long? = null, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.eye(n, dev.sterna.options.EyeOptions().also { o ->
    m?.let { o.m(it) }
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * Uniform numbers in \[0, 1).
 *
 * @param shape sizes, outermost first
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun rand(vararg shape: Long, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.rand(shape, dev.sterna.options.RandOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * Normal numbers, mean 0, variance 1 (Box–Muller).
 *
 * @param shape sizes, outermost first
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun randn(vararg shape: Long, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.randn(shape, dev.sterna.options.RandnOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * Uniform integers in \[low, high).
 *
 * @param low smallest value
 * @param high the end, not included
 * @param shape sizes, outermost first
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun randint(low: Long, high: Long, vararg shape: Long, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.randint(low, high, shape, dev.sterna.options.RandintOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * 0 … n-1 in random order.
 *
 * @param n number of values
 * @param dtype element type of the result
 * @param device where; none: the default device
 */
public fun randperm(n: Long, dtype: DType? = null, device: String? = null): Tensor =
    Tensor.randperm(n, dev.sterna.options.RandpermOptions().also { o ->
    dtype?.let { o.dtype(it) }
    device?.let { o.device(it) }
})

/**
 * a + b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun add(a: Tensor, b: Tensor): Tensor =
    a.add(b)

/**
 * a - b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun sub(a: Tensor, b: Tensor): Tensor =
    a.sub(b)

/**
 * a * b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun mul(a: Tensor, b: Tensor): Tensor =
    a.mul(b)

/**
 * a / b; integers are divided as f32.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun div(a: Tensor, b: Tensor): Tensor =
    a.div(b)

/**
 * a to the power b; NaN for a &lt; 0 with a fractional b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun pow(a: Tensor, b: Tensor): Tensor =
    a.pow(b)

/**
 * The larger of a and b; NaN if either is.  Equal values share the gradient.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun maximum(a: Tensor, b: Tensor): Tensor =
    a.maximum(b)

/**
 * The smaller of a and b; NaN if either is.  Equal values share the gradient.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun minimum(a: Tensor, b: Tensor): Tensor =
    a.minimum(b)

/**
 * The remainder of a / b with the sign of a, as C's fmod.  A zero integer b is an error.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun fmod(a: Tensor, b: Tensor): Tensor =
    a.fmod(b)

/**
 * The remainder of a / b with the sign of b, as Python's %.  A zero integer b is an error.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun remainder(a: Tensor, b: Tensor): Tensor =
    a.remainder(b)

/**
 * Floor(a / b), as Python's //.  A zero integer b is an error.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun floorDivide(a: Tensor, b: Tensor): Tensor =
    a.floorDivide(b)

/**
 * The angle of the point (b, a) in (-π, π].
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun atan2(a: Tensor, b: Tensor): Tensor =
    a.atan2(b)

/**
 * True where a = b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun eq(a: Tensor, b: Tensor): Tensor =
    a.eq(b)

/**
 * True where a ≠ b; NaN differs from everything.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun ne(a: Tensor, b: Tensor): Tensor =
    a.ne(b)

/**
 * True where a &lt; b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun lt(a: Tensor, b: Tensor): Tensor =
    a.lt(b)

/**
 * True where a ≤ b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun le(a: Tensor, b: Tensor): Tensor =
    a.le(b)

/**
 * True where a &gt; b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun gt(a: Tensor, b: Tensor): Tensor =
    a.gt(b)

/**
 * True where a ≥ b.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun ge(a: Tensor, b: Tensor): Tensor =
    a.ge(b)

/**
 * True where a and b are both non-zero.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun logicalAnd(a: Tensor, b: Tensor): Tensor =
    a.logicalAnd(b)

/**
 * True where a or b is non-zero.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun logicalOr(a: Tensor, b: Tensor): Tensor =
    a.logicalOr(b)

/**
 * True where exactly one of a and b is non-zero.
 *
 * @param a any shape
 * @param b a shape that broadcasts with a's
 */
public fun logicalXor(a: Tensor, b: Tensor): Tensor =
    a.logicalXor(b)

/**
 * a where `condition` is non-zero, else b; shapes broadcast, a and b promote.
 *
 * @param condition bool
 * @param a any dtype
 * @param b any dtype
 */
public fun where(condition: Tensor, a: Tensor, b: Tensor): Tensor =
    condition.where(a, b)

/**
 * a + weight * (b - a).
 *
 * @param a floating
 * @param b floating
 * @param weight floating
 */
public fun lerp(a: Tensor, b: Tensor, weight: Tensor): Tensor =
    a.lerp(b, weight)

/**
 * x + value * a * b.
 *
 * @param x any number
 * @param a any number
 * @param b any number
 * @param value factor of the product or quotient
 */
public fun addcmul(x: Tensor, a: Tensor, b: Tensor, value: Double? = null): Tensor =
    x.addcmul(a = a, b = b, value = value)

/**
 * x + value * a / b.
 *
 * @param x floating
 * @param a floating
 * @param b floating
 * @param value factor of the product or quotient
 */
public fun addcdiv(x: Tensor, a: Tensor, b: Tensor, value: Double? = null): Tensor =
    x.addcdiv(a = a, b = b, value = value)

/**
 * `value` where `mask` is true, else x.  The dtype is x's.
 *
 * @param x any dtype
 * @param mask bool, a shape that broadcasts with x's
 * @param value the scalar operand
 */
public fun maskedFill(x: Tensor, mask: Tensor, value: Double): Tensor =
    x.maskedFill(mask, value)

/**
 * The 2-norm of all values of all tensors, as if concatenated: what gradients are clipped by.  f64 when one of them is, else f32.
 *
 * @param xs floating, of any shapes; at least one
 */
public fun globalNorm(xs: List<Tensor>): Tensor =
    Tensor.globalNorm(xs)

/**
 * Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; integers wrap.
 *
 * @param a \[…, m, k] or \[k], any number dtype
 * @param b \[…, k, n] or \[k], a's dtype
 */
public fun matmul(a: Tensor, b: Tensor): Tensor =
    a.matmul(b)

/**
 * x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.
 *
 * @param x \[…, in], any number dtype
 * @param weight \[out, in], x's dtype
 * @param bias \[out], x's dtype; none: 0
 */
public fun linear(x: Tensor, weight: Tensor, bias: Tensor? = null): Tensor =
    x.linear(weight = weight, bias = bias)

/**
 * The inputs one after another along `axis`; their other sizes agree, their dtypes promote.  An empty 1-d tensor adds nothing.
 *
 * @param xs at least one, each at least 1-d
 * @param axis dimension along which the inputs follow one another
 */
public fun cat(xs: List<Tensor>, axis: Long? = null): Tensor =
    Tensor.cat(xs, dev.sterna.options.CatOptions().also { o ->
    axis?.let { o.axis(it) }
})

/**
 * The inputs, all of one shape, along a new dimension `axis`; their dtypes promote.
 *
 * @param xs at least one
 * @param axis where the new dimension stands in the result
 */
public fun stack(xs: List<Tensor>, axis: Long? = null): Tensor =
    Tensor.stack(xs, dev.sterna.options.StackOptions().also { o ->
    axis?.let { o.axis(it) }
})

/**
 * x at each of the indices along `axis`, in their order.  Indices are in \[0, size); any other is an error.
 *
 * @param x any dtype, at least 1-d
 * @param index integers, 1-d
 * @param axis dimension that is indexed
 */
public fun indexSelect(x: Tensor, index: Tensor, axis: Long): Tensor =
    x.indexSelect(index, axis)

/**
 * x with slice i of src added at index\[i] along `axis`, in that order: the same on any number of threads.
 *
 * @param x any dtype, at least 1-d
 * @param index integers, 1-d
 * @param src x's dtype; x's shape but for `axis`
 * @param axis dimension that is indexed
 */
public fun indexAdd(x: Tensor, index: Tensor, src: Tensor, axis: Long): Tensor =
    x.indexAdd(index, src, axis)

/**
 * Out\[…, i, …] = x\[…, index\[…, i, …], …], i along `axis`; index is nowhere else larger than x.  Indices are in \[0, size); any other is an error.
 *
 * @param x any dtype
 * @param index integers, as many dimensions as x
 * @param axis dimension that is indexed
 */
public fun gather(x: Tensor, index: Tensor, axis: Long): Tensor =
    x.gather(index, axis)

/**
 * x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays, and the gradient of src is defined only without such.
 *
 * @param x any dtype
 * @param index integers, as many dimensions as x
 * @param src x's dtype, at least index's sizes
 * @param axis dimension that is indexed
 */
public fun scatter(x: Tensor, index: Tensor, src: Tensor, axis: Long): Tensor =
    x.scatter(index, src, axis)

/**
 * x with src added at index along `axis`, in index order: the same on any number of threads.
 *
 * @param x any dtype
 * @param index integers, as many dimensions as x
 * @param src x's dtype, at least index's sizes
 * @param axis dimension that is indexed
 */
public fun scatterAdd(x: Tensor, index: Tensor, src: Tensor, axis: Long): Tensor =
    x.scatterAdd(index, src, axis)

/**
 * Gather, with the other dimensions of x and index broadcast.  Indices are in \[0, size); any other is an error.
 *
 * @param x any dtype, at least 1-d
 * @param index integers, as many dimensions as x
 * @param axis dimension that is indexed
 */
public fun takeAlongAxis(x: Tensor, index: Tensor, axis: Long): Tensor =
    x.takeAlongAxis(index, axis)

/**
 * The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends on data, so this op cannot be captured.
 *
 * @param x any dtype
 * @param mask bool, a shape that broadcasts with x's
 */
public fun maskedSelect(x: Tensor, mask: Tensor): Tensor =
    x.maskedSelect(mask)

/**
 * The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in \[0, rows); any other is an error.
 *
 * @param weight \[rows, row size], any dtype
 * @param index integers, any shape
 * @param paddingIdx row that gets no gradient; negative counts from the end; none: every row does
 */
public fun embedding(weight: Tensor, index: Tensor, paddingIdx: Long? = null): Tensor =
    weight.embedding(index = index, paddingIdx = paddingIdx)

/**
 * Cross-correlation of x with weight over one dimension, plus bias.  f16 and bf16 are summed in f32.
 *
 * @param x (N, in_channels, L) or (in_channels, L), any number dtype
 * @param weight (out_channels, in_channels / groups, K), x's dtype
 * @param bias (out_channels), x's dtype; none: 0
 * @param stride step of the kernel; one number for all dimensions or one each
 * @param padding zeros at both ends; one number for all dimensions or one each
 * @param dilation distance of the kernel's elements; one number for all dimensions or one each
 * @param groups channels are split into this many independent groups
 */
public fun conv1d(x: Tensor, weight: Tensor, bias: Tensor? = null, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, groups: Long? = null): Tensor =
    x.conv1d(weight = weight, bias = bias, stride = stride, padding = padding, dilation = dilation, groups = groups)

/**
 * Cross-correlation of x with weight over two dimensions, plus bias.  f16 and bf16 are summed in f32.
 *
 * @param x (N, in_channels, H, W) or (in_channels, H, W), any number dtype
 * @param weight (out_channels, in_channels / groups, kH, kW), x's dtype
 * @param bias (out_channels), x's dtype; none: 0
 * @param stride step of the kernel; one number for all dimensions or one each
 * @param padding zeros at both ends; one number for all dimensions or one each
 * @param dilation distance of the kernel's elements; one number for all dimensions or one each
 * @param groups channels are split into this many independent groups
 */
public fun conv2d(x: Tensor, weight: Tensor, bias: Tensor? = null, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, groups: Long? = null): Tensor =
    x.conv2d(weight = weight, bias = bias, stride = stride, padding = padding, dilation = dilation, groups = groups)

/**
 * -log softmax(x) at the target class, or, for probabilities, summed over the classes by their share.  The mean of class indices is weighted, as in PyTorch: the sum over the sum of the targets' weights.
 *
 * @param x logits, floating: (N, C, …) or (C)
 * @param target class indices, integers in \[0, C): (N, …) or (); or probabilities: the shape and dtype of x
 * @param weight of each class: (C), in the dtype of x; gets no gradient
 * @param ignoreIndex targets of this class have no loss and do not count in the mean
 * @param labelSmoothing share, in \[0, 1], of every target spread over all classes
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun crossEntropy(x: Tensor, target: Tensor, weight: Tensor? = null, ignoreIndex: Long? = null, labelSmoothing: Double? = null, reduction: Reduction? = null): Tensor =
    x.crossEntropy(target = target, weight = weight, ignoreIndex = ignoreIndex, labelSmoothing = labelSmoothing, reduction = reduction)

/**
 * -x at the target class, times its weight; x holds logarithms of probabilities.  The mean is weighted: the sum over the sum of the targets' weights.  A target outside \[0, C) is an error.
 *
 * @param x log-probabilities, floating: (N, C, …) or (C)
 * @param target class indices, integers in \[0, C): (N, …) or ()
 * @param weight of each class: (C), in the dtype of x; gets no gradient
 * @param ignoreIndex targets of this class have no loss and do not count in the mean
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun nllLoss(x: Tensor, target: Tensor, weight: Tensor? = null, ignoreIndex: Long? = null, reduction: Reduction? = null): Tensor =
    x.nllLoss(target = target, weight = weight, ignoreIndex = ignoreIndex, reduction = reduction)

/**
 * Binary cross-entropy of sigmoid(x), without overflow: -(pos_weight * target * log sigmoid(x) + (1 - target) * log sigmoid(-x)) * weight.
 *
 * @param x logits, floating, any shape
 * @param target probabilities, of the shape and dtype of x
 * @param weight of each value; a shape that broadcasts to x's
 * @param posWeight of the positive part; a shape that broadcasts to x's
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun bceWithLogits(x: Tensor, target: Tensor, weight: Tensor? = null, posWeight: Tensor? = null, reduction: Reduction? = null): Tensor =
    x.bceWithLogits(target = target, weight = weight, posWeight = posWeight, reduction = reduction)

/**
 * (x - target)².
 *
 * @param x floating, any shape
 * @param target of the shape and dtype of x
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun mseLoss(x: Tensor, target: Tensor, reduction: Reduction? = null): Tensor =
    x.mseLoss(target = target, reduction = reduction)

/**
 * |x - target|.
 *
 * @param x floating, any shape
 * @param target of the shape and dtype of x
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun l1Loss(x: Tensor, target: Tensor, reduction: Reduction? = null): Tensor =
    x.l1Loss(target = target, reduction = reduction)

/**
 * (x - target)² / (2 beta) where |x - target| &lt; beta, else |x - target| - beta / 2: with beta = 1 the Huber loss.  R. Girshick, Fast R-CNN, 2015.
 *
 * @param x floating, any shape
 * @param target of the shape and dtype of x
 * @param beta distance where the loss turns from square to linear, not negative
 * @param reduction mean, sum, or none: one loss per value (per target of a classification)
 */
public fun smoothL1Loss(x: Tensor, target: Tensor, beta: Double? = null, reduction: Reduction? = null): Tensor =
    x.smoothL1Loss(target = target, beta = beta, reduction = reduction)
