// Generated from capi/api.json by bindings/generate; do not edit.
import { handles, known, optional } from "../handle.js";
import type { Dict } from "../dict.js";
import type { Generator } from "../library.js";
import type { GradScaler } from "../optim.js";
import type { DataLoader as Loader } from "../data.js";
import type { Module } from "../module.js";
import type { Optimizer } from "../optim.js";
import type { Scheduler } from "../optim.js";
import type { Tensor } from "../tensor.js";
import type * as enums from "./enums.js";

const to_options = ["nonBlocking"] as const;
/** Options. */
export interface ToOptions {
  /** true: the copy is only queued, where it can be.  Default: `false`. */
  nonBlocking?: boolean | undefined;
}
/** @internal */
export function toOptions(op: string, o: ToOptions) {
  known(op, o, to_options);
  return [o.nonBlocking] as const;
}

const tensor_text_options = ["precision", "threshold", "edgeItems", "lineWidth"] as const;
/** How `tensorToText` lays a tensor out; the defaults are PyTorch's. */
export interface TensorTextOptions {
  /** digits after the point, 0 … 100.  Default: `4`. */
  precision?: number | undefined;
  /** tensors of more elements are summarized.  Default: `1000`. */
  threshold?: number | undefined;
  /** so many at both ends of a dimension remain then.  Default: `3`. */
  edgeItems?: number | undefined;
  /** in characters.  Default: `80`. */
  lineWidth?: number | undefined;
}
/** @internal */
export function tensorTextOptions(op: string, o: TensorTextOptions) {
  known(op, o, tensor_text_options);
  return [o.precision, o.threshold, o.edgeItems, o.lineWidth] as const;
}

const variable_options = ["requiresGrad"] as const;
/** Options. */
export interface VariableOptions {
  /** `backward` sums gradients into it; floating dtypes only.  Default: `false`. */
  requiresGrad?: boolean | undefined;
}
/** @internal */
export function variableOptions(op: string, o: VariableOptions) {
  known(op, o, variable_options);
  return [o.requiresGrad] as const;
}

const backward_options = ["gradient", "retainGraph"] as const;
/** Options. */
export interface BackwardOptions {
  /** d(result)/d(loss), of the loss's shape and dtype; ones for one element. */
  gradient?: Tensor | undefined;
  /** keep what a second backward through the same calls needs.  Default: `false`. */
  retainGraph?: boolean | undefined;
}
/** @internal */
export function backwardOptions(op: string, o: BackwardOptions) {
  known(op, o, backward_options);
  return [optional(o.gradient, op, "gradient"), o.retainGraph] as const;
}

const backward_many_options = ["gradients", "retainGraph"] as const;
/** Options. */
export interface BackwardManyOptions {
  /** one a loss, as in `BackwardOptions`; none: all losses have one element. */
  gradients?: readonly Tensor[] | undefined;
  /** keep what a second backward through the same calls needs.  Default: `false`. */
  retainGraph?: boolean | undefined;
}
/** @internal */
export function backwardManyOptions(op: string, o: BackwardManyOptions) {
  known(op, o, backward_many_options);
  return [handles(o.gradients, op, "gradients"), o.retainGraph] as const;
}

const grad_options = ["gradOutputs", "createGraph", "retainGraph", "allowUnused"] as const;
/** Options. */
export interface GradOptions {
  /** one an output, of its shape and dtype; none: all outputs have one element. */
  gradOutputs?: readonly Tensor[] | undefined;
  /** the gradients can be differentiated again; implies retain_graph.  Default: `false`. */
  createGraph?: boolean | undefined;
  /** keep what a second backward through the same calls needs.  Default: `false`. */
  retainGraph?: boolean | undefined;
  /** an input that no output depends on gets none instead of an error.  Default: `false`. */
  allowUnused?: boolean | undefined;
}
/** @internal */
export function gradOptions(op: string, o: GradOptions) {
  known(op, o, grad_options);
  return [handles(o.gradOutputs, op, "gradOutputs"), o.createGraph, o.retainGraph, o.allowUnused] as const;
}

const loader_options = ["batchSize", "shuffle", "seed", "dropLast", "workers", "prefetch", "pinMemory", "device"] as const;
/** Options. */
export interface LoaderOptions {
  /** samples in a batch.  Default: `1`. */
  batchSize?: number | undefined;
  /** true: another order each epoch, from seed and epoch alone.  Default: `false`. */
  shuffle?: boolean | undefined;
  /** of the order and of random ops in samples.  Default: `0`. */
  seed?: number | bigint | undefined;
  /** true: a last batch that is not full is left out.  Default: `false`. */
  dropLast?: boolean | undefined;
  /** threads that make batches ahead; false: `loaderNext` makes them.  Default: `0`. */
  workers?: number | undefined;
  /** batches that each worker may be ahead.  Default: `2`. */
  prefetch?: number | undefined;
  /**
   * true: batches lie in pinned host memory, or are copied to `device` from there; ignored, with a warning (`setLogSink`), where no device pins memory.  Default: `false`.
   */
  pinMemory?: boolean | undefined;
  /** where batches are handed out, copied there ahead of use by the workers; none: where the samples are. */
  device?: string | undefined;
}
/** @internal */
export function loaderOptions(op: string, o: LoaderOptions) {
  known(op, o, loader_options);
  return [o.batchSize, o.shuffle, o.seed, o.dropLast, o.workers, o.prefetch, o.pinMemory, o.device] as const;
}

const read_csv_options = ["dtype", "delimiter", "skipRows", "columns"] as const;
/** Options. */
export interface ReadCsvOptions {
  /** dtype of the result.  Default: `"f32"`. */
  dtype?: enums.DType | undefined;
  /** what stands between fields, one byte.  Default: `","`. */
  delimiter?: string | undefined;
  /** lines of headings at the top.  Default: `0`. */
  skipRows?: number | undefined;
  /** which columns, from 0, in this order; none: all. */
  columns?: number | readonly number[] | undefined;
}
/** @internal */
export function readCsvOptions(op: string, o: ReadCsvOptions) {
  known(op, o, read_csv_options);
  return [o.dtype, o.delimiter, o.skipRows, o.columns] as const;
}

const npz_options = ["compressed"] as const;
/** Options. */
export interface NpzOptions {
  /** true: as numpy.savez_compressed.  Default: `false`. */
  compressed?: boolean | undefined;
}
/** @internal */
export function npzOptions(op: string, o: NpzOptions) {
  known(op, o, npz_options);
  return [o.compressed] as const;
}

const checkpoint = ["module", "optimizer", "schedulers", "generators", "loader", "metadata", "gradScaler"] as const;
/** The objects of a training run; those that are none are left out. */
export interface CheckpointOptions {
  /** its parameters and buffers. */
  module?: Module | undefined;
  /** its state and options. */
  optimizer?: Optimizer | undefined;
  /** where they stand. */
  schedulers?: readonly Scheduler[] | undefined;
  /** random numbers; none: the default one of the device of the module's parameters, or the CPU's. */
  generators?: readonly Generator[] | undefined;
  /** where it stands. */
  loader?: Loader | undefined;
  /** its metadata is saved: epoch, best loss, …; loading replaces it. */
  metadata?: Dict | undefined;
  /** its scale and options. */
  gradScaler?: GradScaler | undefined;
}
/** @internal */
export function checkpointOptions(op: string, o: CheckpointOptions) {
  known(op, o, checkpoint);
  return [optional(o.module, op, "module"), optional(o.optimizer, op, "optimizer"), handles(o.schedulers, op, "schedulers"), handles(o.generators, op, "generators"), optional(o.loader, op, "loader"), optional(o.metadata, op, "metadata"), optional(o.gradScaler, op, "gradScaler")] as const;
}

const onnx_options = ["opset", "dynamicBatch", "inputNames", "outputNames", "dynamicValues", "dynamicAxes", "dynamicDimensions", "docString"] as const;
/** Options. */
export interface OnnxOptions {
  /** ONNX opset, 17 to 21.  Default: `17`. */
  opset?: number | undefined;
  /** true: dimension 0 of every input is "batch", of any size.  Default: `false`. */
  dynamicBatch?: boolean | undefined;
  /** one an input; none: "input", or "input_0", "input_1", …. */
  inputNames?: readonly string[] | undefined;
  /** one an output; none: "output", or "output_0", …. */
  outputNames?: readonly string[] | undefined;
  /** names of inputs that have a dynamic axis, each time it has one. */
  dynamicValues?: readonly string[] | undefined;
  /** their axes, one an entry of dynamic_values. */
  dynamicAxes?: number | readonly number[] | undefined;
  /** names of the sizes, one an entry of dynamic_values; the same name is the same size. */
  dynamicDimensions?: readonly string[] | undefined;
  /** free text, stored in the model. */
  docString?: string | undefined;
}
/** @internal */
export function onnxOptions(op: string, o: OnnxOptions) {
  known(op, o, onnx_options);
  return [o.opset, o.dynamicBatch, o.inputNames, o.outputNames, o.dynamicValues, o.dynamicAxes, o.dynamicDimensions, o.docString] as const;
}

const load_options = ["strict"] as const;
/** How entries are taken into a module. */
export interface LoadOptions {
  /** true: entries that are missing or unexpected are an error.  Default: `true`. */
  strict?: boolean | undefined;
}
/** @internal */
export function loadOptions(op: string, o: LoadOptions) {
  known(op, o, load_options);
  return [o.strict] as const;
}

const module_options = ["extraRepr"] as const;
/** Options. */
export interface ModuleOptions {
  /** what `moduleText` prints in the parentheses. */
  extraRepr?: string | undefined;
}
/** @internal */
export function moduleOptions(op: string, o: ModuleOptions) {
  known(op, o, module_options);
  return [o.extraRepr] as const;
}

const init_options = ["prefix", "moduleKind", "parameter", "value", "low", "high", "mean", "std", "gain", "a", "mode", "nonlinearity"] as const;
/** Which parameters `moduleInit` assigns, and the options of the initialization, each with its own defaults. */
export interface InitOptions {
  /** parameters at or below this name; none: all. */
  prefix?: string | undefined;
  /** parameters of modules of this kind, such as "Linear"; none: all. */
  moduleKind?: string | undefined;
  /** parameters of this name, such as "weight"; none: all. */
  parameter?: string | undefined;
  /** of constant, required there. */
  value?: number | undefined;
  /** of uniform and trunc_normal. */
  low?: number | undefined;
  /** of uniform and trunc_normal. */
  high?: number | undefined;
  /** of normal and trunc_normal. */
  mean?: number | undefined;
  /** of normal and trunc_normal. */
  std?: number | undefined;
  /** of xavier and orthogonal. */
  gain?: number | undefined;
  /** of kaiming. */
  a?: number | undefined;
  /** of kaiming.  Default: `"in"`. */
  mode?: enums.Fan | undefined;
  /** of kaiming.  Default: `"leaky_relu"`. */
  nonlinearity?: string | undefined;
}
/** @internal */
export function initOptions(op: string, o: InitOptions) {
  known(op, o, init_options);
  return [o.prefix, o.moduleKind, o.parameter, o.value, o.low, o.high, o.mean, o.std, o.gain, o.a, o.mode, o.nonlinearity] as const;
}

const optimizer_group_options = ["lr"] as const;
/** Options. */
export interface OptimizerGroupOptions {
  /** learning rate; not given: that of group 0. */
  lr?: number | undefined;
}
/** @internal */
export function optimizerGroupOptions(op: string, o: OptimizerGroupOptions) {
  known(op, o, optimizer_group_options);
  return [o.lr] as const;
}

const clip_grad_norm_options = ["normType", "errorIfNonfinite"] as const;
/** Options. */
export interface ClipGradNormOptions {
  /** p of the p-norm; Infinity: the largest magnitude.  Default: `2`. */
  normType?: number | undefined;
  /** true: a norm that is infinite or NaN is an error.  Default: `false`. */
  errorIfNonfinite?: boolean | undefined;
}
/** @internal */
export function clipGradNormOptions(op: string, o: ClipGradNormOptions) {
  known(op, o, clip_grad_norm_options);
  return [o.normType, o.errorIfNonfinite] as const;
}

const grad_scaler_options = ["initScale", "growthFactor", "backoffFactor", "growthInterval", "enabled"] as const;
/** Options. */
export interface GradScalerOptions {
  /** the first scale, more than 0.  Default: `65536`. */
  initScale?: number | undefined;
  /** what the scale is multiplied by after growth_interval finite steps in a row, more than 1.  Default: `2`. */
  growthFactor?: number | undefined;
  /** what the scale is multiplied by after a step that was not finite, between 0 and 1.  Default: `0.5`. */
  backoffFactor?: number | undefined;
  /** finite steps in a row before the scale grows, at least 1.  Default: `2000`. */
  growthInterval?: number | undefined;
  /** false: losses are not scaled, and every step is taken.  Default: `true`. */
  enabled?: boolean | undefined;
}
/** @internal */
export function gradScalerOptions(op: string, o: GradScalerOptions) {
  known(op, o, grad_scaler_options);
  return [o.initScale, o.growthFactor, o.backoffFactor, o.growthInterval, o.enabled] as const;
}
