// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.kotlin

import dev.sterna.Approximate
import dev.sterna.DType
import dev.sterna.nn.AdaptiveAvgPool1d
import dev.sterna.nn.AdaptiveAvgPool2d
import dev.sterna.nn.AdaptiveMaxPool2d
import dev.sterna.nn.AvgPool1d
import dev.sterna.nn.AvgPool2d
import dev.sterna.nn.BatchNorm1d
import dev.sterna.nn.BatchNorm2d
import dev.sterna.nn.Conv1d
import dev.sterna.nn.Conv2d
import dev.sterna.nn.Dropout
import dev.sterna.nn.Dropout2d
import dev.sterna.nn.ELU
import dev.sterna.nn.Embedding
import dev.sterna.nn.Flatten
import dev.sterna.nn.GELU
import dev.sterna.nn.Hardsigmoid
import dev.sterna.nn.Hardswish
import dev.sterna.nn.Identity
import dev.sterna.nn.LayerNorm
import dev.sterna.nn.LeakyReLU
import dev.sterna.nn.Linear
import dev.sterna.nn.LogSigmoid
import dev.sterna.nn.LogSoftmax
import dev.sterna.nn.MaxPool1d
import dev.sterna.nn.MaxPool2d
import dev.sterna.nn.Mish
import dev.sterna.nn.Module
import dev.sterna.nn.ReLU
import dev.sterna.nn.ReLU6
import dev.sterna.nn.SELU
import dev.sterna.nn.SiLU
import dev.sterna.nn.Sigmoid
import dev.sterna.nn.Softmax
import dev.sterna.nn.Softplus
import dev.sterna.nn.Tanh
import dev.sterna.nn.Unflatten

/** What the block of [sequential] adds layers by. */
public abstract class Layers internal constructor() {
    /** Adds a layer; gives it back. */
    public abstract fun <M : Module> add(layer: M): M

    /**
     * y = x Wᵀ + b: (…, in_features) → (…, out_features). weight \[out, in] and bias start as U(±1/√in).
     *
     * @param inFeatures size of the last axis of the input
     * @param outFeatures size of the last axis of the output
     * @param bias whether there is a bias
     * @param dtype dtype of the parameters
     * @param device device of the parameters; null: the thread's default
     */
    public fun linear(inFeatures: Long, outFeatures: Long, bias: Boolean? = null, dtype: DType? = null, device: String? = null): Linear =
        add(dev.sterna.nn.Linear(inFeatures, outFeatures, dev.sterna.nn.LinearOptions().also { o ->
        bias?.let { o.bias(it) }
        dtype?.let { o.dtype(it) }
        device?.let { o.device(it) }
    }))

    /**
     * Cross-correlation over (N, C, L).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     * @param stride step, one number or one a dimension
     * @param padding zeros on both sides, one number or one a dimension
     * @param dilation distance of the kernel's points, one number or one a dimension
     * @param groups channels fall in this many groups that do not see each other
     * @param bias whether there is a bias
     * @param dtype dtype of the parameters
     * @param device device of the parameters; null: the thread's default
     */
    public fun conv1d(inChannels: Long, outChannels: Long, vararg kernelSize: Long, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, groups: Long? = null, bias: Boolean? = null, dtype: DType? = null, device: String? = null): Conv1d =
        add(dev.sterna.nn.Conv1d(inChannels, outChannels, kernelSize, dev.sterna.nn.Conv1dOptions().also { o ->
        stride?.let { o.stride(*it) }
        padding?.let { o.padding(*it) }
        dilation?.let { o.dilation(*it) }
        groups?.let { o.groups(it) }
        bias?.let { o.bias(it) }
        dtype?.let { o.dtype(it) }
        device?.let { o.device(it) }
    }))

    /**
     * Cross-correlation over (N, C, H, W).
     *
     * @param inChannels channels of the input
     * @param outChannels channels of the output
     * @param kernelSize one number or one a dimension
     * @param stride step, one number or one a dimension
     * @param padding zeros on both sides, one number or one a dimension
     * @param dilation distance of the kernel's points, one number or one a dimension
     * @param groups channels fall in this many groups that do not see each other
     * @param bias whether there is a bias
     * @param dtype dtype of the parameters
     * @param device device of the parameters; null: the thread's default
     */
    public fun conv2d(inChannels: Long, outChannels: Long, vararg kernelSize: Long, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, groups: Long? = null, bias: Boolean? = null, dtype: DType? = null, device: String? = null): Conv2d =
        add(dev.sterna.nn.Conv2d(inChannels, outChannels, kernelSize, dev.sterna.nn.Conv2dOptions().also { o ->
        stride?.let { o.stride(*it) }
        padding?.let { o.padding(*it) }
        dilation?.let { o.dilation(*it) }
        groups?.let { o.groups(it) }
        bias?.let { o.bias(it) }
        dtype?.let { o.dtype(it) }
        device?.let { o.device(it) }
    }))

    /**
     * Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.
     *
     * @param numFeatures C
     * @param eps added to the variance
     * @param momentum share of the batch in the running statistics
     * @param affine whether there is a weight and a bias
     * @param trackRunningStats 0: batch statistics also in eval mode
     * @param dtype dtype of the parameters
     * @param device device of the parameters; null: the thread's default
     */
    public fun batchNorm1d(numFeatures: Long, eps: Double? = null, momentum: Double? = null, affine: Boolean? = null, trackRunningStats: Boolean? = null, dtype: DType? = null, device: String? = null): BatchNorm1d =
        add(dev.sterna.nn.BatchNorm1d(numFeatures, dev.sterna.nn.BatchNormOptions().also { o ->
        eps?.let { o.eps(it) }
        momentum?.let { o.momentum(it) }
        affine?.let { o.affine(it) }
        trackRunningStats?.let { o.trackRunningStats(it) }
        dtype?.let { o.dtype(it) }
        device?.let { o.device(it) }
    }))

    /**
     * Batch normalization of (N, C, H, W), as nnBatchNorm1d.
     *
     * @param numFeatures C
     * @param eps added to the variance
     * @param momentum share of the batch in the running statistics
     * @param affine whether there is a weight and a bias
     * @param trackRunningStats 0: batch statistics also in eval mode
     * @param dtype dtype of the parameters
     * @param device device of the parameters; null: the thread's default
     */
    public fun batchNorm2d(numFeatures: Long, eps: Double? = null, momentum: Double? = null, affine: Boolean? = null, trackRunningStats: Boolean? = null, dtype: DType? = null, device: String? = null): BatchNorm2d =
        add(dev.sterna.nn.BatchNorm2d(numFeatures, dev.sterna.nn.BatchNormOptions().also { o ->
        eps?.let { o.eps(it) }
        momentum?.let { o.momentum(it) }
        affine?.let { o.affine(it) }
        trackRunningStats?.let { o.trackRunningStats(it) }
        dtype?.let { o.dtype(it) }
        device?.let { o.device(it) }
    }))

    /**
     * Normalization over the last axes, of these sizes.
     *
     * @param normalizedShape sizes of the last axes
     * @param eps added to the variance
     * @param elementwiseAffine whether there is a weight
     * @param bias whether there is a bias, where there is a weight
     * @param dtype dtype of the parameters
     * @param device device of the parameters; null: the thread's default
     */
    public fun layerNorm(vararg normalizedShape: Long, eps: Double? = null, elementwiseAffine: Boolean? = null, bias: Boolean? = null, dtype: DType? = null, device: String? = null): LayerNorm =
        add(dev.sterna.nn.LayerNorm(normalizedShape, dev.sterna.nn.LayerNormOptions().also { o ->
        eps?.let { o.eps(it) }
        elementwiseAffine?.let { o.elementwiseAffine(it) }
        bias?.let { o.bias(it) }
        dtype?.let { o.dtype(it) }
        device?.let { o.device(it) }
    }))

    /**
     * In training, zeroes elements with probability p and scales the others by 1 / (1 - p).
     *
     * @param p 0 to 1
     */
    public fun dropout(p: Double): Dropout =
        add(dev.sterna.nn.Dropout(p))

    /**
     * In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).
     *
     * @param p 0 to 1
     */
    public fun dropout2d(p: Double): Dropout2d =
        add(dev.sterna.nn.Dropout2d(p))

    /**
     * The largest value of each window of (N, C, L).
     *
     * @param kernelSize one number or one a dimension
     * @param stride step, one number or one a dimension; null: kernel_size
     * @param padding on both sides, one number or one a dimension
     * @param dilation distance of the window's points, one number or one a dimension
     * @param ceilMode 1: a last window that is not full counts
     */
    public fun maxPool1d(vararg kernelSize: Long, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, ceilMode: Boolean? = null): MaxPool1d =
        add(dev.sterna.nn.MaxPool1d(kernelSize, dev.sterna.nn.MaxPoolOptions().also { o ->
        stride?.let { o.stride(*it) }
        padding?.let { o.padding(*it) }
        dilation?.let { o.dilation(*it) }
        ceilMode?.let { o.ceilMode(it) }
    }))

    /**
     * The largest value of each window of (N, C, H, W).
     *
     * @param kernelSize one number or one a dimension
     * @param stride step, one number or one a dimension; null: kernel_size
     * @param padding on both sides, one number or one a dimension
     * @param dilation distance of the window's points, one number or one a dimension
     * @param ceilMode 1: a last window that is not full counts
     */
    public fun maxPool2d(vararg kernelSize: Long, stride: LongArray? = null, padding: LongArray? = null, dilation: LongArray? = null, ceilMode: Boolean? = null): MaxPool2d =
        add(dev.sterna.nn.MaxPool2d(kernelSize, dev.sterna.nn.MaxPoolOptions().also { o ->
        stride?.let { o.stride(*it) }
        padding?.let { o.padding(*it) }
        dilation?.let { o.dilation(*it) }
        ceilMode?.let { o.ceilMode(it) }
    }))

    /**
     * The mean of each window of (N, C, L).
     *
     * @param kernelSize one number or one a dimension
     * @param stride step, one number or one a dimension; null: kernel_size
     * @param padding on both sides, one number or one a dimension
     * @param ceilMode 1: a last window that is not full counts
     * @param countIncludePad whether padding counts as elements of the mean
     */
    public fun avgPool1d(vararg kernelSize: Long, stride: LongArray? = null, padding: LongArray? = null, ceilMode: Boolean? = null, countIncludePad: Boolean? = null): AvgPool1d =
        add(dev.sterna.nn.AvgPool1d(kernelSize, dev.sterna.nn.AvgPoolOptions().also { o ->
        stride?.let { o.stride(*it) }
        padding?.let { o.padding(*it) }
        ceilMode?.let { o.ceilMode(it) }
        countIncludePad?.let { o.countIncludePad(it) }
    }))

    /**
     * The mean of each window of (N, C, H, W).
     *
     * @param kernelSize one number or one a dimension
     * @param stride step, one number or one a dimension; null: kernel_size
     * @param padding on both sides, one number or one a dimension
     * @param ceilMode 1: a last window that is not full counts
     * @param countIncludePad whether padding counts as elements of the mean
     */
    public fun avgPool2d(vararg kernelSize: Long, stride: LongArray? = null, padding: LongArray? = null, ceilMode: Boolean? = null, countIncludePad: Boolean? = null): AvgPool2d =
        add(dev.sterna.nn.AvgPool2d(kernelSize, dev.sterna.nn.AvgPoolOptions().also { o ->
        stride?.let { o.stride(*it) }
        padding?.let { o.padding(*it) }
        ceilMode?.let { o.ceilMode(it) }
        countIncludePad?.let { o.countIncludePad(it) }
    }))

    /**
     * Means over (N, C, L) in windows that give the output this size.
     *
     * @param outputSize one number or one a dimension
     */
    public fun adaptiveAvgPool1d(vararg outputSize: Long): AdaptiveAvgPool1d =
        add(dev.sterna.nn.AdaptiveAvgPool1d(*outputSize))

    /**
     * Means over (N, C, H, W) in windows that give the output this size.
     *
     * @param outputSize one number or one a dimension
     */
    public fun adaptiveAvgPool2d(vararg outputSize: Long): AdaptiveAvgPool2d =
        add(dev.sterna.nn.AdaptiveAvgPool2d(*outputSize))

    /**
     * The largest values over (N, C, H, W) in windows that give the output this size.
     *
     * @param outputSize one number or one a dimension
     */
    public fun adaptiveMaxPool2d(vararg outputSize: Long): AdaptiveMaxPool2d =
        add(dev.sterna.nn.AdaptiveMaxPool2d(*outputSize))

    /** The input as it is. */
    public fun identity(): Identity =
        add(dev.sterna.nn.Identity())

    /**
     * Makes the axes from start_axis to end_axis one.
     *
     * @param startAxis first axis that is flattened
     * @param endAxis last axis that is flattened
     */
    public fun flatten(startAxis: Long? = null, endAxis: Long? = null): Flatten =
        add(dev.sterna.nn.Flatten(dev.sterna.nn.FlattenOptions().also { o ->
        startAxis?.let { o.startAxis(it) }
        endAxis?.let { o.endAxis(it) }
    }))

    /**
     * Makes one axis several.
     *
     * @param axis the axis
     * @param shape its new sizes; one may be -1
     */
    public fun unflatten(axis: Long, vararg shape: Long): Unflatten =
        add(dev.sterna.nn.Unflatten(axis, *shape))

    /**
     * Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
     *
     * @param numEmbeddings rows of the table
     * @param embeddingDim size of a row
     * @param paddingIdx this row starts as zero and gets no gradient; negative counts from the end
     * @param dtype dtype of the parameters
     * @param device device of the parameters; null: the thread's default
     */
    public fun embedding(numEmbeddings: Long, embeddingDim: Long, paddingIdx: Long? = null, dtype: DType? = null, device: String? = null): Embedding =
        add(dev.sterna.nn.Embedding(numEmbeddings, embeddingDim, dev.sterna.nn.EmbeddingOptions().also { o ->
        paddingIdx?.let { o.paddingIdx(it) }
        dtype?.let { o.dtype(it) }
        device?.let { o.device(it) }
    }))

    /** Max(x, 0). */
    public fun relu(): ReLU =
        add(dev.sterna.nn.ReLU())

    /** Min(max(x, 0), 6). */
    public fun relu6(): ReLU6 =
        add(dev.sterna.nn.ReLU6())

    /**
     * x Φ(x), with Φ of the normal distribution.
     *
     * @param approximate tanh: the usual approximation
     */
    public fun gelu(approximate: Approximate? = null): GELU =
        add(dev.sterna.nn.GELU(dev.sterna.nn.GELUOptions().also { o ->
        approximate?.let { o.approximate(it) }
    }))

    /** x sigmoid(x). */
    public fun silu(): SiLU =
        add(dev.sterna.nn.SiLU())

    /** 1 / (1 + exp(-x)). */
    public fun sigmoid(): Sigmoid =
        add(dev.sterna.nn.Sigmoid())

    /** Hyperbolic tangent. */
    public fun tanh(): Tanh =
        add(dev.sterna.nn.Tanh())

    /**
     * x above 0, negative_slope x below.
     *
     * @param negativeSlope slope below 0
     */
    public fun leakyRelu(negativeSlope: Double? = null): LeakyReLU =
        add(dev.sterna.nn.LeakyReLU(dev.sterna.nn.LeakyReLUOptions().also { o ->
        negativeSlope?.let { o.negativeSlope(it) }
    }))

    /**
     * x above 0, alpha (exp(x) - 1) below.
     *
     * @param alpha scale below 0
     */
    public fun elu(alpha: Double? = null): ELU =
        add(dev.sterna.nn.ELU(dev.sterna.nn.ELUOptions().also { o ->
        alpha?.let { o.alpha(it) }
    }))

    /** ELU with the scales that keep mean 0 and variance 1. */
    public fun selu(): SELU =
        add(dev.sterna.nn.SELU())

    /**
     * Log(1 + exp(beta x)) / beta.
     *
     * @param beta sharpness
     * @param threshold where beta x is above, the function is x
     */
    public fun softplus(beta: Double? = null, threshold: Double? = null): Softplus =
        add(dev.sterna.nn.Softplus(dev.sterna.nn.SoftplusOptions().also { o ->
        beta?.let { o.beta(it) }
        threshold?.let { o.threshold(it) }
    }))

    /** x tanh(softplus(x)). */
    public fun mish(): Mish =
        add(dev.sterna.nn.Mish())

    /** x min(max(x + 3, 0), 6) / 6. */
    public fun hardswish(): Hardswish =
        add(dev.sterna.nn.Hardswish())

    /** Min(max(x + 3, 0), 6) / 6. */
    public fun hardsigmoid(): Hardsigmoid =
        add(dev.sterna.nn.Hardsigmoid())

    /** Log(sigmoid(x)). */
    public fun logSigmoid(): LogSigmoid =
        add(dev.sterna.nn.LogSigmoid())

    /**
     * Exp(x) / sum(exp(x)) along an axis.
     *
     * @param axis the axis that sums to one
     */
    public fun softmax(axis: Long? = null): Softmax =
        add(dev.sterna.nn.Softmax(dev.sterna.nn.SoftmaxOptions().also { o ->
        axis?.let { o.axis(it) }
    }))

    /**
     * The logarithm of softmax.
     *
     * @param axis the axis that sums to one
     */
    public fun logSoftmax(axis: Long? = null): LogSoftmax =
        add(dev.sterna.nn.LogSoftmax(dev.sterna.nn.SoftmaxOptions().also { o ->
        axis?.let { o.axis(it) }
    }))
}
