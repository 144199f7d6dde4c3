// Generated from capi/api.json by bindings/generate; do not edit.
import type { Tensor } from "../tensor.js";
import type * as enums from "./enums.js";
import { known, none, of } from "../handle.js";
import { raw } from "../load.js";

/**
 * Assigns zeros.
 * @param variable - what is assigned
 */
export function zeros(variable: Tensor): void {
  raw.init_zeros(of(variable, "init_zeros", "variable"));
}

/**
 * Assigns ones.
 * @param variable - what is assigned
 */
export function ones(variable: Tensor): void {
  raw.init_ones(of(variable, "init_ones", "variable"));
}

/**
 * Assigns one value.
 * @param variable - what is assigned
 * @param value - the value
 */
export function constant(variable: Tensor, value: number): void {
  raw.init_constant(of(variable, "init_constant", "variable"), value);
}

const init_uniform_options = ["low", "high"] as const;
/** Options of {@link uniform}. */
export interface UniformOptions {
  /** smallest value.  Default: `0`. */
  low?: number | undefined;
  /** largest value.  Default: `1`. */
  high?: number | undefined;
}
/**
 * Assigns numbers from U(low, high), drawn by the current generator.
 * @param variable - what is assigned
 */
export function uniform(variable: Tensor, options: UniformOptions = none): void {
  known("init_uniform", options, init_uniform_options);
  raw.init_uniform(of(variable, "init_uniform", "variable"), options.low, options.high);
}

const init_normal_options = ["mean", "std"] as const;
/** Options of {@link normal}. */
export interface NormalOptions {
  /** mean.  Default: `0`. */
  mean?: number | undefined;
  /** standard deviation.  Default: `1`. */
  std?: number | undefined;
}
/**
 * Assigns numbers from N(mean, std²).
 * @param variable - what is assigned
 */
export function normal(variable: Tensor, options: NormalOptions = none): void {
  known("init_normal", options, init_normal_options);
  raw.init_normal(of(variable, "init_normal", "variable"), options.mean, options.std);
}

const init_trunc_normal_options = ["mean", "std", "low", "high"] as const;
/** Options of {@link truncNormal}. */
export interface TruncNormalOptions {
  /** mean.  Default: `0`. */
  mean?: number | undefined;
  /** standard deviation.  Default: `1`. */
  std?: number | undefined;
  /** smallest value.  Default: `-2`. */
  low?: number | undefined;
  /** largest value.  Default: `2`. */
  high?: number | undefined;
}
/**
 * Assigns numbers from N(mean, std²) cut to [low, high].
 * @param variable - what is assigned
 */
export function truncNormal(variable: Tensor, options: TruncNormalOptions = none): void {
  known("init_trunc_normal", options, init_trunc_normal_options);
  raw.init_trunc_normal(of(variable, "init_trunc_normal", "variable"), options.mean, options.std, options.low, options.high);
}

const init_gain_options = ["gain"] as const;
/** Options of {@link xavierUniform}, {@link xavierNormal}, {@link orthogonal}. */
export interface GainOptions {
  /** factor, see `initGain`.  Default: `1`. */
  gain?: number | undefined;
}
/**
 * Assigns numbers from U(±gain √(6 / (fan_in + fan_out))).
 * @param variable - what is assigned
 * @throws {@link ShapeError} for fewer than 2 axes
 */
export function xavierUniform(variable: Tensor, options: GainOptions = none): void {
  known("init_xavier_uniform", options, init_gain_options);
  raw.init_xavier_uniform(of(variable, "init_xavier_uniform", "variable"), options.gain);
}

/**
 * Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)).
 * @param variable - what is assigned
 * @throws {@link ShapeError} for fewer than 2 axes
 */
export function xavierNormal(variable: Tensor, options: GainOptions = none): void {
  known("init_xavier_normal", options, init_gain_options);
  raw.init_xavier_normal(of(variable, "init_xavier_normal", "variable"), options.gain);
}

const init_kaiming_options = ["a", "mode", "nonlinearity"] as const;
/** Options of {@link kaimingUniform}, {@link kaimingNormal}. */
export interface KaimingOptions {
  /** slope below 0, for leaky_relu.  Default: `0`. */
  a?: number | undefined;
  /** which fan the variance is divided by.  Default: `"in"`. */
  mode?: enums.Fan | undefined;
  /** what follows: the names of `initGain`.  Default: `"leaky_relu"`. */
  nonlinearity?: string | undefined;
}
/**
 * Assigns numbers from U(±gain √(3 / fan)).
 * @param variable - what is assigned
 * @throws {@link ShapeError} for fewer than 2 axes
 */
export function kaimingUniform(variable: Tensor, options: KaimingOptions = none): void {
  known("init_kaiming_uniform", options, init_kaiming_options);
  raw.init_kaiming_uniform(of(variable, "init_kaiming_uniform", "variable"), options.a, options.mode, options.nonlinearity);
}

/**
 * Assigns numbers from N(0, gain² / fan).
 * @param variable - what is assigned
 * @throws {@link ShapeError} for fewer than 2 axes
 */
export function kaimingNormal(variable: Tensor, options: KaimingOptions = none): void {
  known("init_kaiming_normal", options, init_kaiming_options);
  raw.init_kaiming_normal(of(variable, "init_kaiming_normal", "variable"), options.a, options.mode, options.nonlinearity);
}

/**
 * Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain.
 * @param variable - what is assigned
 * @throws {@link ShapeError} for fewer than 2 axes
 */
export function orthogonal(variable: Tensor, options: GainOptions = none): void {
  known("init_orthogonal", options, init_gain_options);
  raw.init_orthogonal(of(variable, "init_orthogonal", "variable"), options.gain);
}

/**
 * The factor that suits what follows a layer: 1 for linear, conv1d, conv2d and sigmoid, 5/3 for tanh, √2 for relu, √(2 / (1 + a²)) for leaky_relu, 3/4 for selu.
 * @param nonlinearity - one of these names
 * @param a - slope below 0 of leaky_relu
 * @returns the factor
 */
export function gain(nonlinearity: string, a: number): number {
  return raw.init_gain(nonlinearity, a);
}
