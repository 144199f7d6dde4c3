// Generated from capi/api.json by bindings/generate; do not edit.
import { Optimizer, Scheduler, type Parameters, parametersOf } from "../optim.js";
import type * as enums from "./enums.js";
import { known, none, of } from "../handle.js";
import { raw } from "../load.js";

const optim_sgd_options = ["lr", "momentum", "dampening", "weightDecay", "nesterov", "maximize"] as const;
/** Options of {@link SGD}. */
export interface SGDOptions {
  /** learning rate.  Default: `0.001`. */
  lr?: number | undefined;
  /** share of the last update that is kept.  Default: `0`. */
  momentum?: number | undefined;
  /** share of the gradient that the momentum leaves out.  Default: `0`. */
  dampening?: number | undefined;
  /** L2 penalty, added to the gradient.  Default: `0`. */
  weightDecay?: number | undefined;
  /** true: Nesterov momentum, which needs momentum and no dampening.  Default: `false`. */
  nesterov?: boolean | undefined;
  /** true: climb instead of descend.  Default: `false`. */
  maximize?: boolean | undefined;
}
/** Stochastic gradient descent with PyTorch's momentum. */
export class SGD extends Optimizer {
  /** @param parameters - a module, whose parameters are group 0, or variables */
  constructor(parameters: Parameters, options: SGDOptions = none) {
    known("optim_sgd", options, optim_sgd_options);
    const { lr = 0.001 } = options;
    const [module, list] = parametersOf(parameters, "optim_sgd");
    super(
      list
        ? raw.optim_sgd_params(list, lr, options.momentum, options.dampening, options.weightDecay, options.nesterov, options.maximize)
        : raw.optim_sgd(module, lr, options.momentum, options.dampening, options.weightDecay, options.nesterov, options.maximize),
    );
  }
}

const optim_adam_options = ["lr", "beta1", "beta2", "eps", "weightDecay", "amsgrad", "maximize"] as const;
/** Options of {@link Adam}. */
export interface AdamOptions {
  /** learning rate.  Default: `0.001`. */
  lr?: number | undefined;
  /** decay of the mean of gradients.  Default: `0.9`. */
  beta1?: number | undefined;
  /** decay of the mean of squared gradients.  Default: `0.999`. */
  beta2?: number | undefined;
  /** added to the denominator.  Default: `1e-08`. */
  eps?: number | undefined;
  /** L2 penalty, added to the gradient.  Default: `0`. */
  weightDecay?: number | undefined;
  /** true: the largest second moment so far counts.  Default: `false`. */
  amsgrad?: boolean | undefined;
  /** true: climb instead of descend.  Default: `false`. */
  maximize?: boolean | undefined;
}
/** Adam. Kingma & Ba, 2015. */
export class Adam extends Optimizer {
  /** @param parameters - a module, whose parameters are group 0, or variables */
  constructor(parameters: Parameters, options: AdamOptions = none) {
    known("optim_adam", options, optim_adam_options);
    const { lr = 0.001 } = options;
    const [module, list] = parametersOf(parameters, "optim_adam");
    super(
      list
        ? raw.optim_adam_params(list, lr, options.beta1, options.beta2, options.eps, options.weightDecay, options.amsgrad, options.maximize)
        : raw.optim_adam(module, lr, options.beta1, options.beta2, options.eps, options.weightDecay, options.amsgrad, options.maximize),
    );
  }
}

const optim_adamw_options = ["lr", "beta1", "beta2", "eps", "weightDecay", "amsgrad", "maximize"] as const;
/** Options of {@link AdamW}. */
export interface AdamWOptions {
  /** learning rate.  Default: `0.001`. */
  lr?: number | undefined;
  /** decay of the mean of gradients.  Default: `0.9`. */
  beta1?: number | undefined;
  /** decay of the mean of squared gradients.  Default: `0.999`. */
  beta2?: number | undefined;
  /** added to the denominator.  Default: `1e-08`. */
  eps?: number | undefined;
  /** decay of the parameters, times lr, apart from the gradient.  Default: `0.01`. */
  weightDecay?: number | undefined;
  /** true: the largest second moment so far counts.  Default: `false`. */
  amsgrad?: boolean | undefined;
  /** true: climb instead of descend.  Default: `false`. */
  maximize?: boolean | undefined;
}
/** Adam with decoupled weight decay. Loshchilov & Hutter, 2019. */
export class AdamW extends Optimizer {
  /** @param parameters - a module, whose parameters are group 0, or variables */
  constructor(parameters: Parameters, options: AdamWOptions = none) {
    known("optim_adamw", options, optim_adamw_options);
    const { lr = 0.001 } = options;
    const [module, list] = parametersOf(parameters, "optim_adamw");
    super(
      list
        ? raw.optim_adamw_params(list, lr, options.beta1, options.beta2, options.eps, options.weightDecay, options.amsgrad, options.maximize)
        : raw.optim_adamw(module, lr, options.beta1, options.beta2, options.eps, options.weightDecay, options.amsgrad, options.maximize),
    );
  }
}

const optim_rmsprop_options = ["lr", "alpha", "eps", "weightDecay", "momentum", "centered", "maximize"] as const;
/** Options of {@link RMSprop}. */
export interface RMSpropOptions {
  /** learning rate.  Default: `0.01`. */
  lr?: number | undefined;
  /** decay of the mean of squared gradients.  Default: `0.99`. */
  alpha?: number | undefined;
  /** added to the denominator.  Default: `1e-08`. */
  eps?: number | undefined;
  /** L2 penalty, added to the gradient.  Default: `0`. */
  weightDecay?: number | undefined;
  /** share of the last update that is kept.  Default: `0`. */
  momentum?: number | undefined;
  /** true: divides by the variance instead of the second moment.  Default: `false`. */
  centered?: boolean | undefined;
  /** true: climb instead of descend.  Default: `false`. */
  maximize?: boolean | undefined;
}
/** RMSprop. */
export class RMSprop extends Optimizer {
  /** @param parameters - a module, whose parameters are group 0, or variables */
  constructor(parameters: Parameters, options: RMSpropOptions = none) {
    known("optim_rmsprop", options, optim_rmsprop_options);
    const { lr = 0.01 } = options;
    const [module, list] = parametersOf(parameters, "optim_rmsprop");
    super(
      list
        ? raw.optim_rmsprop_params(list, lr, options.alpha, options.eps, options.weightDecay, options.momentum, options.centered, options.maximize)
        : raw.optim_rmsprop(module, lr, options.alpha, options.eps, options.weightDecay, options.momentum, options.centered, options.maximize),
    );
  }
}

const scheduler_gamma_options = ["gamma"] as const;
/** Options of {@link StepLR}, {@link MultiStepLR}. */
export interface GammaOptions {
  /** factor of each decay.  Default: `0.1`. */
  gamma?: number | undefined;
}
/** lr = base · gamma^⌊step / step_size⌋ */
export class StepLR extends Scheduler {
  /**
   * lr = base · gamma^⌊step / step_size⌋
   * @param optimizer - whose learning rates are set
   * @param stepSize - steps between decays
   */
  constructor(optimizer: Optimizer, stepSize: number, options: GammaOptions = none) {
    known("scheduler_step_lr", options, scheduler_gamma_options);
    super(raw.scheduler_step_lr(of(optimizer, "scheduler", "optimizer"), stepSize, options.gamma));
  }
}

/** lr = base · gamma^(number of milestones ≤ step) */
export class MultiStepLR extends Scheduler {
  /**
   * lr = base · gamma^(number of milestones ≤ step)
   * @param optimizer - whose learning rates are set
   * @param milestones - steps, increasing
   */
  constructor(optimizer: Optimizer, milestones: number | readonly number[], options: GammaOptions = none) {
    known("scheduler_multi_step", options, scheduler_gamma_options);
    super(raw.scheduler_multi_step(of(optimizer, "scheduler", "optimizer"), milestones, options.gamma));
  }
}

/** lr = base · gamma^step */
export class ExponentialLR extends Scheduler {
  /**
   * lr = base · gamma^step
   * @param optimizer - whose learning rates are set
   * @param gamma - factor of each step
   */
  constructor(optimizer: Optimizer, gamma: number) {
    super(raw.scheduler_exponential(of(optimizer, "scheduler", "optimizer"), gamma));
  }
}

const scheduler_cosine_annealing_options = ["etaMin"] as const;
/** Options of {@link CosineAnnealingLR}. */
export interface CosineAnnealingOptions {
  /** the lowest learning rate.  Default: `0`. */
  etaMin?: number | undefined;
}
/** lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2 */
export class CosineAnnealingLR extends Scheduler {
  /**
   * lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2
   * @param optimizer - whose learning rates are set
   * @param tMax - steps to the lowest learning rate
   */
  constructor(optimizer: Optimizer, tMax: number, options: CosineAnnealingOptions = none) {
    known("scheduler_cosine_annealing", options, scheduler_cosine_annealing_options);
    super(raw.scheduler_cosine_annealing(of(optimizer, "scheduler", "optimizer"), tMax, options.etaMin));
  }
}

const scheduler_linear_options = ["startFactor", "endFactor", "totalIters"] as const;
/** Options of {@link LinearLR}. */
export interface LinearOptions {
  /** factor at the start.  Default: `0.333333`. */
  startFactor?: number | undefined;
  /** factor at the end.  Default: `1`. */
  endFactor?: number | undefined;
  /** steps from start to end.  Default: `5`. */
  totalIters?: number | undefined;
}
/** Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps. */
export class LinearLR extends Scheduler {
  /**
   * Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
   * @param optimizer - whose learning rates are set
   */
  constructor(optimizer: Optimizer, options: LinearOptions = none) {
    known("scheduler_linear", options, scheduler_linear_options);
    super(raw.scheduler_linear(of(optimizer, "scheduler", "optimizer"), options.startFactor, options.endFactor, options.totalIters));
  }
}

const scheduler_one_cycle_options = ["pctStart", "anneal", "divFactor", "finalDivFactor", "cycleMomentum", "baseMomentum", "maxMomentum"] as const;
/** Options of {@link OneCycleLR}. */
export interface OneCycleOptions {
  /** share of the steps that climb.  Default: `0.3`. */
  pctStart?: number | undefined;
  /** the curve.  Default: `"cos"`. */
  anneal?: enums.Anneal | undefined;
  /** the start is max_lr / div_factor.  Default: `25`. */
  divFactor?: number | undefined;
  /** the end is the start / final_div_factor.  Default: `10000`. */
  finalDivFactor?: number | undefined;
  /** true: momentum (beta1) goes the other way.  Default: `false`. */
  cycleMomentum?: boolean | undefined;
  /** momentum at the highest learning rate.  Default: `0.85`. */
  baseMomentum?: number | undefined;
  /** momentum at the lowest learning rate.  Default: `0.95`. */
  maxMomentum?: number | undefined;
}
/**
 * From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
 */
export class OneCycleLR extends Scheduler {
  /**
   * From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L. Smith, "Super-convergence", 2018.
   * @param optimizer - whose learning rates are set
   * @param maxLr - the highest learning rate
   * @param totalSteps - steps of the whole training
   */
  constructor(optimizer: Optimizer, maxLr: number, totalSteps: number, options: OneCycleOptions = none) {
    known("scheduler_one_cycle", options, scheduler_one_cycle_options);
    super(raw.scheduler_one_cycle(of(optimizer, "scheduler", "optimizer"), maxLr, totalSteps, options.pctStart, options.anneal, options.divFactor, options.finalDivFactor, options.cycleMomentum, options.baseMomentum, options.maxMomentum));
  }
}

const scheduler_reduce_on_plateau_options = ["maximize", "factor", "patience", "threshold", "thresholdAbsolute", "cooldown", "minLr", "eps"] as const;
/** Options of {@link ReduceLROnPlateau}. */
export interface ReduceOnPlateauOptions {
  /** true: larger metrics are better.  Default: `false`. */
  maximize?: boolean | undefined;
  /** factor of each reduction.  Default: `0.1`. */
  factor?: number | undefined;
  /** steps without improvement that are let pass.  Default: `10`. */
  patience?: number | undefined;
  /** improvements must be larger than this.  Default: `0.0001`. */
  threshold?: number | undefined;
  /** false: threshold is a share of the best metric.  Default: `false`. */
  thresholdAbsolute?: boolean | undefined;
  /** steps after a reduction that do not count.  Default: `0`. */
  cooldown?: number | undefined;
  /** the lowest learning rate.  Default: `0`. */
  minLr?: number | undefined;
  /** smaller changes of the learning rate are not made.  Default: `1e-08`. */
  eps?: number | undefined;
}
/** Multiplies lr by `factor` when the metric given to `schedulerStepMetric` no longer improves. */
export class ReduceLROnPlateau extends Scheduler {
  /**
   * Multiplies lr by `factor` when the metric given to `schedulerStepMetric` no longer improves.
   * @param optimizer - whose learning rates are set
   */
  constructor(optimizer: Optimizer, options: ReduceOnPlateauOptions = none) {
    known("scheduler_reduce_on_plateau", options, scheduler_reduce_on_plateau_options);
    super(raw.scheduler_reduce_on_plateau(of(optimizer, "scheduler", "optimizer"), options.maximize, options.factor, options.patience, options.threshold, options.thresholdAbsolute, options.cooldown, options.minLr, options.eps));
  }
}
