// Generated from capi/api.json by bindings/generate; do not edit.
import { LibraryModule } from "../module.js";
import type * as enums from "./enums.js";
import { known, none } from "../handle.js";
import { raw } from "../load.js";

const nn_linear_options = ["bias", "dtype", "device"] as const;
/** Options of {@link Linear}. */
export interface LinearOptions {
  /** whether there is a bias.  Default: `true`. */
  bias?: boolean | undefined;
  /** dtype of the parameters.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** device of the parameters; none: the thread's default. */
  device?: string | undefined;
}
/** y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in). */
export class Linear extends LibraryModule {
  /**
   * y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in).
   * @param inFeatures - size of the last axis of the input
   * @param outFeatures - size of the last axis of the output
   */
  constructor(inFeatures: number, outFeatures: number, options: LinearOptions = none) {
    known("nn_linear", options, nn_linear_options);
    super(raw.nn_linear(inFeatures, outFeatures, options.bias, options.dtype, options.device));
  }
}

const nn_conv1d_options = ["stride", "padding", "dilation", "groups", "bias", "dtype", "device"] as const;
/** Options of {@link Conv1d}. */
export interface Conv1dOptions {
  /** step, one number or one a dimension.  Default: `[1]`. */
  stride?: number | readonly number[] | undefined;
  /** zeros on both sides, one number or one a dimension.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** distance of the kernel's points, one number or one a dimension.  Default: `[1]`. */
  dilation?: number | readonly number[] | undefined;
  /** channels fall in this many groups that do not see each other.  Default: `1`. */
  groups?: number | undefined;
  /** whether there is a bias.  Default: `true`. */
  bias?: boolean | undefined;
  /** dtype of the parameters.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** device of the parameters; none: the thread's default. */
  device?: string | undefined;
}
/** Cross-correlation over (N, C, L). */
export class Conv1d extends LibraryModule {
  /**
   * Cross-correlation over (N, C, L).
   * @param inChannels - channels of the input
   * @param outChannels - channels of the output
   * @param kernelSize - one number or one a dimension
   */
  constructor(inChannels: number, outChannels: number, kernelSize: number | readonly number[], options: Conv1dOptions = none) {
    known("nn_conv1d", options, nn_conv1d_options);
    super(raw.nn_conv1d(inChannels, outChannels, kernelSize, options.stride, options.padding, options.dilation, options.groups, options.bias, options.dtype, options.device));
  }
}

const nn_conv2d_options = ["stride", "padding", "dilation", "groups", "bias", "dtype", "device"] as const;
/** Options of {@link Conv2d}. */
export interface Conv2dOptions {
  /** step, one number or one a dimension.  Default: `[1]`. */
  stride?: number | readonly number[] | undefined;
  /** zeros on both sides, one number or one a dimension.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** distance of the kernel's points, one number or one a dimension.  Default: `[1]`. */
  dilation?: number | readonly number[] | undefined;
  /** channels fall in this many groups that do not see each other.  Default: `1`. */
  groups?: number | undefined;
  /** whether there is a bias.  Default: `true`. */
  bias?: boolean | undefined;
  /** dtype of the parameters.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** device of the parameters; none: the thread's default. */
  device?: string | undefined;
}
/** Cross-correlation over (N, C, H, W). */
export class Conv2d extends LibraryModule {
  /**
   * Cross-correlation over (N, C, H, W).
   * @param inChannels - channels of the input
   * @param outChannels - channels of the output
   * @param kernelSize - one number or one a dimension
   */
  constructor(inChannels: number, outChannels: number, kernelSize: number | readonly number[], options: Conv2dOptions = none) {
    known("nn_conv2d", options, nn_conv2d_options);
    super(raw.nn_conv2d(inChannels, outChannels, kernelSize, options.stride, options.padding, options.dilation, options.groups, options.bias, options.dtype, options.device));
  }
}

const nn_batch_norm_options = ["eps", "momentum", "affine", "trackRunningStats", "dtype", "device"] as const;
/** Options of {@link BatchNorm1d}, {@link BatchNorm2d}. */
export interface BatchNormOptions {
  /** added to the variance.  Default: `1e-05`. */
  eps?: number | undefined;
  /** share of the batch in the running statistics.  Default: `0.1`. */
  momentum?: number | undefined;
  /** whether there is a weight and a bias.  Default: `true`. */
  affine?: boolean | undefined;
  /** false: batch statistics also in eval mode.  Default: `true`. */
  trackRunningStats?: boolean | undefined;
  /** dtype of the parameters.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** device of the parameters; none: the thread's default. */
  device?: string | undefined;
}
/**
 * Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.
 */
export class BatchNorm1d extends LibraryModule {
  /**
   * Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean, running_var and num_batches_tracked; those in evaluation.
   * @param numFeatures - C
   */
  constructor(numFeatures: number, options: BatchNormOptions = none) {
    known("nn_batch_norm1d", options, nn_batch_norm_options);
    super(raw.nn_batch_norm1d(numFeatures, options.eps, options.momentum, options.affine, options.trackRunningStats, options.dtype, options.device));
  }
}

/** Batch normalization of (N, C, H, W), as `nnBatchNorm1d`. */
export class BatchNorm2d extends LibraryModule {
  /**
   * Batch normalization of (N, C, H, W), as `nnBatchNorm1d`.
   * @param numFeatures - C
   */
  constructor(numFeatures: number, options: BatchNormOptions = none) {
    known("nn_batch_norm2d", options, nn_batch_norm_options);
    super(raw.nn_batch_norm2d(numFeatures, options.eps, options.momentum, options.affine, options.trackRunningStats, options.dtype, options.device));
  }
}

const nn_layer_norm_options = ["eps", "elementwiseAffine", "bias", "dtype", "device"] as const;
/** Options of {@link LayerNorm}. */
export interface LayerNormOptions {
  /** added to the variance.  Default: `1e-05`. */
  eps?: number | undefined;
  /** whether there is a weight.  Default: `true`. */
  elementwiseAffine?: boolean | undefined;
  /** whether there is a bias, where there is a weight.  Default: `true`. */
  bias?: boolean | undefined;
  /** dtype of the parameters.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** device of the parameters; none: the thread's default. */
  device?: string | undefined;
}
/** Normalization over the last axes, of these sizes. */
export class LayerNorm extends LibraryModule {
  /**
   * Normalization over the last axes, of these sizes.
   * @param normalizedShape - sizes of the last axes
   */
  constructor(normalizedShape: number | readonly number[], options: LayerNormOptions = none) {
    known("nn_layer_norm", options, nn_layer_norm_options);
    super(raw.nn_layer_norm(normalizedShape, options.eps, options.elementwiseAffine, options.bias, options.dtype, options.device));
  }
}

/** In training, zeroes elements with probability p and scales the others by 1 / (1 - p). */
export class Dropout extends LibraryModule {
  /**
   * In training, zeroes elements with probability p and scales the others by 1 / (1 - p).
   * @param p - 0 to 1
   */
  constructor(p: number) {
    super(raw.nn_dropout(p));
  }
}

/** In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p). */
export class Dropout2d extends LibraryModule {
  /**
   * In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).
   * @param p - 0 to 1
   */
  constructor(p: number) {
    super(raw.nn_dropout2d(p));
  }
}

const nn_max_pool_options = ["stride", "padding", "dilation", "ceilMode"] as const;
/** Options of {@link MaxPool1d}, {@link MaxPool2d}. */
export interface MaxPoolOptions {
  /** step, one number or one a dimension; none: kernel_size. */
  stride?: number | readonly number[] | undefined;
  /** on both sides, one number or one a dimension.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** distance of the window's points, one number or one a dimension.  Default: `[1]`. */
  dilation?: number | readonly number[] | undefined;
  /** true: a last window that is not full counts.  Default: `false`. */
  ceilMode?: boolean | undefined;
}
/** The largest value of each window of (N, C, L). */
export class MaxPool1d extends LibraryModule {
  /**
   * The largest value of each window of (N, C, L).
   * @param kernelSize - one number or one a dimension
   */
  constructor(kernelSize: number | readonly number[], options: MaxPoolOptions = none) {
    known("nn_max_pool1d", options, nn_max_pool_options);
    super(raw.nn_max_pool1d(kernelSize, options.stride, options.padding, options.dilation, options.ceilMode));
  }
}

/** The largest value of each window of (N, C, H, W). */
export class MaxPool2d extends LibraryModule {
  /**
   * The largest value of each window of (N, C, H, W).
   * @param kernelSize - one number or one a dimension
   */
  constructor(kernelSize: number | readonly number[], options: MaxPoolOptions = none) {
    known("nn_max_pool2d", options, nn_max_pool_options);
    super(raw.nn_max_pool2d(kernelSize, options.stride, options.padding, options.dilation, options.ceilMode));
  }
}

const nn_avg_pool_options = ["stride", "padding", "ceilMode", "countIncludePad"] as const;
/** Options of {@link AvgPool1d}, {@link AvgPool2d}. */
export interface AvgPoolOptions {
  /** step, one number or one a dimension; none: kernel_size. */
  stride?: number | readonly number[] | undefined;
  /** on both sides, one number or one a dimension.  Default: `[0]`. */
  padding?: number | readonly number[] | undefined;
  /** true: a last window that is not full counts.  Default: `false`. */
  ceilMode?: boolean | undefined;
  /** whether padding counts as elements of the mean.  Default: `true`. */
  countIncludePad?: boolean | undefined;
}
/** The mean of each window of (N, C, L). */
export class AvgPool1d extends LibraryModule {
  /**
   * The mean of each window of (N, C, L).
   * @param kernelSize - one number or one a dimension
   */
  constructor(kernelSize: number | readonly number[], options: AvgPoolOptions = none) {
    known("nn_avg_pool1d", options, nn_avg_pool_options);
    super(raw.nn_avg_pool1d(kernelSize, options.stride, options.padding, options.ceilMode, options.countIncludePad));
  }
}

/** The mean of each window of (N, C, H, W). */
export class AvgPool2d extends LibraryModule {
  /**
   * The mean of each window of (N, C, H, W).
   * @param kernelSize - one number or one a dimension
   */
  constructor(kernelSize: number | readonly number[], options: AvgPoolOptions = none) {
    known("nn_avg_pool2d", options, nn_avg_pool_options);
    super(raw.nn_avg_pool2d(kernelSize, options.stride, options.padding, options.ceilMode, options.countIncludePad));
  }
}

/** Means over (N, C, L) in windows that give the output this size. */
export class AdaptiveAvgPool1d extends LibraryModule {
  /**
   * Means over (N, C, L) in windows that give the output this size.
   * @param outputSize - one number or one a dimension
   */
  constructor(outputSize: number | readonly number[]) {
    super(raw.nn_adaptive_avg_pool1d(outputSize));
  }
}

/** Means over (N, C, H, W) in windows that give the output this size. */
export class AdaptiveAvgPool2d extends LibraryModule {
  /**
   * Means over (N, C, H, W) in windows that give the output this size.
   * @param outputSize - one number or one a dimension
   */
  constructor(outputSize: number | readonly number[]) {
    super(raw.nn_adaptive_avg_pool2d(outputSize));
  }
}

/** The largest values over (N, C, H, W) in windows that give the output this size. */
export class AdaptiveMaxPool2d extends LibraryModule {
  /**
   * The largest values over (N, C, H, W) in windows that give the output this size.
   * @param outputSize - one number or one a dimension
   */
  constructor(outputSize: number | readonly number[]) {
    super(raw.nn_adaptive_max_pool2d(outputSize));
  }
}

/** The input as it is. */
export class Identity extends LibraryModule {
  /** The input as it is. */
  constructor() {
    super(raw.nn_identity());
  }
}

const nn_flatten_options = ["startAxis", "endAxis"] as const;
/** Options of {@link Flatten}. */
export interface FlattenOptions {
  /** first axis that is flattened.  Default: `1`. */
  startAxis?: number | undefined;
  /** last axis that is flattened.  Default: `-1`. */
  endAxis?: number | undefined;
}
/** Makes the axes from start_axis to end_axis one. */
export class Flatten extends LibraryModule {
  /** Makes the axes from start_axis to end_axis one. */
  constructor(options: FlattenOptions = none) {
    known("nn_flatten", options, nn_flatten_options);
    super(raw.nn_flatten(options.startAxis, options.endAxis));
  }
}

/** Makes one axis several. */
export class Unflatten extends LibraryModule {
  /**
   * Makes one axis several.
   * @param axis - the axis
   * @param shape - its new sizes; one may be -1
   */
  constructor(axis: number, shape: number | readonly number[]) {
    super(raw.nn_unflatten(axis, shape));
  }
}

const nn_embedding_options = ["paddingIdx", "dtype", "device"] as const;
/** Options of {@link Embedding}. */
export interface EmbeddingOptions {
  /** this row starts as zero and gets no gradient; negative counts from the end. */
  paddingIdx?: number | undefined;
  /** dtype of the parameters.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** device of the parameters; none: the thread's default. */
  device?: string | undefined;
}
/** Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1). */
export class Embedding extends LibraryModule {
  /**
   * Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
   * @param numEmbeddings - rows of the table
   * @param embeddingDim - size of a row
   */
  constructor(numEmbeddings: number, embeddingDim: number, options: EmbeddingOptions = none) {
    known("nn_embedding", options, nn_embedding_options);
    super(raw.nn_embedding(numEmbeddings, embeddingDim, options.paddingIdx, options.dtype, options.device));
  }
}

/** max(x, 0) */
export class ReLU extends LibraryModule {
  /** max(x, 0) */
  constructor() {
    super(raw.nn_relu());
  }
}

/** min(max(x, 0), 6) */
export class ReLU6 extends LibraryModule {
  /** min(max(x, 0), 6) */
  constructor() {
    super(raw.nn_relu6());
  }
}

const nn_gelu_options = ["approximate"] as const;
/** Options of {@link GELU}. */
export interface GELUOptions {
  /** tanh: the usual approximation.  Default: `"none"`. */
  approximate?: enums.Approximate | undefined;
}
/** x Φ(x), with Φ of the normal distribution. */
export class GELU extends LibraryModule {
  /** x Φ(x), with Φ of the normal distribution. */
  constructor(options: GELUOptions = none) {
    known("nn_gelu", options, nn_gelu_options);
    super(raw.nn_gelu(options.approximate));
  }
}

/** x sigmoid(x) */
export class SiLU extends LibraryModule {
  /** x sigmoid(x) */
  constructor() {
    super(raw.nn_silu());
  }
}

/** 1 / (1 + exp(-x)) */
export class Sigmoid extends LibraryModule {
  /** 1 / (1 + exp(-x)) */
  constructor() {
    super(raw.nn_sigmoid());
  }
}

/** Hyperbolic tangent. */
export class Tanh extends LibraryModule {
  /** Hyperbolic tangent. */
  constructor() {
    super(raw.nn_tanh());
  }
}

const nn_leaky_relu_options = ["negativeSlope"] as const;
/** Options of {@link LeakyReLU}. */
export interface LeakyReLUOptions {
  /** slope below 0.  Default: `0.01`. */
  negativeSlope?: number | undefined;
}
/** x above 0, negative_slope x below. */
export class LeakyReLU extends LibraryModule {
  /** x above 0, negative_slope x below. */
  constructor(options: LeakyReLUOptions = none) {
    known("nn_leaky_relu", options, nn_leaky_relu_options);
    super(raw.nn_leaky_relu(options.negativeSlope));
  }
}

const nn_elu_options = ["alpha"] as const;
/** Options of {@link ELU}. */
export interface ELUOptions {
  /** scale below 0.  Default: `1`. */
  alpha?: number | undefined;
}
/** x above 0, alpha (exp(x) - 1) below. */
export class ELU extends LibraryModule {
  /** x above 0, alpha (exp(x) - 1) below. */
  constructor(options: ELUOptions = none) {
    known("nn_elu", options, nn_elu_options);
    super(raw.nn_elu(options.alpha));
  }
}

/** ELU with the scales that keep mean 0 and variance 1. */
export class SELU extends LibraryModule {
  /** ELU with the scales that keep mean 0 and variance 1. */
  constructor() {
    super(raw.nn_selu());
  }
}

const nn_softplus_options = ["beta", "threshold"] as const;
/** Options of {@link Softplus}. */
export interface SoftplusOptions {
  /** sharpness.  Default: `1`. */
  beta?: number | undefined;
  /** where beta x is above, the function is x.  Default: `20`. */
  threshold?: number | undefined;
}
/** log(1 + exp(beta x)) / beta */
export class Softplus extends LibraryModule {
  /** log(1 + exp(beta x)) / beta */
  constructor(options: SoftplusOptions = none) {
    known("nn_softplus", options, nn_softplus_options);
    super(raw.nn_softplus(options.beta, options.threshold));
  }
}

/** x tanh(softplus(x)) */
export class Mish extends LibraryModule {
  /** x tanh(softplus(x)) */
  constructor() {
    super(raw.nn_mish());
  }
}

/** x min(max(x + 3, 0), 6) / 6 */
export class Hardswish extends LibraryModule {
  /** x min(max(x + 3, 0), 6) / 6 */
  constructor() {
    super(raw.nn_hardswish());
  }
}

/** min(max(x + 3, 0), 6) / 6 */
export class Hardsigmoid extends LibraryModule {
  /** min(max(x + 3, 0), 6) / 6 */
  constructor() {
    super(raw.nn_hardsigmoid());
  }
}

/** log(sigmoid(x)) */
export class LogSigmoid extends LibraryModule {
  /** log(sigmoid(x)) */
  constructor() {
    super(raw.nn_log_sigmoid());
  }
}

const nn_softmax_options = ["axis"] as const;
/** Options of {@link Softmax}, {@link LogSoftmax}. */
export interface SoftmaxOptions {
  /** the axis that sums to one.  Default: `-1`. */
  axis?: number | undefined;
}
/** exp(x) / sum(exp(x)) along an axis. */
export class Softmax extends LibraryModule {
  /** exp(x) / sum(exp(x)) along an axis. */
  constructor(options: SoftmaxOptions = none) {
    known("nn_softmax", options, nn_softmax_options);
    super(raw.nn_softmax(options.axis));
  }
}

/** The logarithm of softmax. */
export class LogSoftmax extends LibraryModule {
  /** The logarithm of softmax. */
  constructor(options: SoftmaxOptions = none) {
    known("nn_log_softmax", options, nn_softmax_options);
    super(raw.nn_log_softmax(options.axis));
  }
}
