// What optimizers and schedules have in common; the kinds are in generated/optim.ts.
import { Dict } from "./dict.js";
import { InvalidHandleError } from "./generated/errors.js";
import * as options from "./generated/options.js";
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { Handle, handles, none, of, watch } from "./handle.js";
import { raw } from "./load.js";
import { Module } from "./module.js";
import type { Tensor } from "./tensor.js";
import { wrap } from "./tidy.js";

/** What an optimizer updates: all parameters of a module, or variables. */
export type Parameters = Module | readonly Tensor[];

/** @internal A module's handle, or those of a list. */
export function parametersOf(parameters: Parameters, op: string): [RawHandle, RawHandle[] | undefined] {
  if (parameters instanceof Module) return [of(parameters, op, "parameters"), undefined];
  return [0, handles(parameters, op, "parameters")];
}

/** Updates parameters from their gradients; keeps its state for each. */
export abstract class Optimizer extends Handle {
  /** @internal */
  constructor(handle: RawHandle) {
    super(handle);
    watch(this);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.optimizer;
  }
  /** Updates every parameter that has a gradient.  After an error none has changed. */
  step(): void {
    raw.optimizer_step(of(this, "step", "optimizer"));
  }
  /** Empties the gradients of all parameters. */
  zeroGrad(): void {
    raw.optimizer_zero_grad(of(this, "zeroGrad", "optimizer"));
  }
  /** Adds parameters with options of their own, which start as those of group 0; gives the group's number. */
  addGroup(parameters: readonly Tensor[], o: options.OptimizerGroupOptions = none): number {
    const [h, list] = [of(this, "addGroup", "optimizer"), handles(parameters, "addGroup", "parameters")];
    return raw.optimizer_add_group(h, list, ...options.optimizerGroupOptions("addGroup", o));
  }
  /** Number of groups. */
  get groups(): number {
    return raw.optimizer_groups(of(this, "groups", "optimizer"));
  }
  /** The learning rate of group 0; setting it sets that of all groups.  A captured step reads it at each run. */
  get lr(): number {
    return this.groupLr(0);
  }
  set lr(lr: number) {
    raw.optimizer_set_lr(of(this, "lr", "optimizer"), lr);
  }
  /** The learning rate of a group. */
  groupLr(group: number): number {
    return raw.optimizer_lr(of(this, "groupLr", "optimizer"), group);
  }
  /** Sets the learning rate of a group. */
  setGroupLr(group: number, lr: number): void {
    raw.optimizer_set_group_lr(of(this, "setGroupLr", "optimizer"), group, lr);
  }
  /** An option of a group by its name in the library, such as "weight_decay"; flags are 0 or 1. */
  option(name: string, group = 0): number {
    return raw.optimizer_option(of(this, "option", "optimizer"), group, name);
  }
  /** Sets an option of a group.  A captured step keeps what it was captured with. */
  setOption(name: string, value: number, group = 0): void {
    raw.optimizer_set_option(of(this, "setOption", "optimizer"), group, name, value);
  }
  /** The state of each parameter by its number, and the options of each group. */
  stateDict(): Dict {
    return Dict.adopt(raw.optimizer_state_dict(of(this, "stateDict", "optimizer")));
  }
  /** Takes over state and options.  After an error nothing has changed. */
  loadStateDict(entries: Dict): void {
    raw.optimizer_load_state_dict(of(this, "loadStateDict", "optimizer"), of(entries, "loadStateDict", "entries"));
  }
  /** Kind, groups and options as PyTorch prints them. */
  override toString(): string {
    return raw.optimizer_text(of(this, "toString", "optimizer"));
  }
}

/** Sets an optimizer's learning rates by the number of steps. */
export abstract class Scheduler extends Handle {
  /** @internal */
  constructor(handle: RawHandle) {
    super(handle);
    watch(this);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.scheduler;
  }
  /** One step on.  {@link ReduceLROnPlateau} needs a metric, such as a loss; others do not look at it. */
  step(metric?: number): void {
    const h = of(this, "step", "scheduler");
    if (metric === undefined) raw.scheduler_step(h);
    else raw.scheduler_step_metric(h, metric);
  }
  /** The learning rate of a group, as last set. */
  lastLr(group = 0): number {
    return raw.scheduler_last_lr(of(this, "lastLr", "scheduler"), group);
  }
  /** Number of steps taken. */
  get lastStep(): number {
    return raw.scheduler_last_step(of(this, "lastStep", "scheduler"));
  }
  /** Where the schedule stands. */
  stateDict(): Dict {
    return Dict.adopt(raw.scheduler_state_dict(of(this, "stateDict", "scheduler")));
  }
  /** Continues where the dict says.  The learning rates come with the optimizer's dict. */
  loadStateDict(entries: Dict): void {
    raw.scheduler_load_state_dict(of(this, "loadStateDict", "scheduler"), of(entries, "loadStateDict", "entries"));
  }
}

/**
 * Scales losses, so that gradients in f16 neither vanish nor overflow; a step whose gradients overflowed is not taken.
 *
 *     scaler.scale(loss).backward();
 *     scaler.step(opt);
 *     scaler.update();
 */
export class GradScaler extends Handle {
  constructor(o: options.GradScalerOptions = none) {
    super(raw.grad_scaler_create(...options.gradScalerOptions("GradScaler", o)));
    watch(this);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.grad_scaler;
  }
  /** The loss times the scale. */
  scale(loss: Tensor): Tensor {
    return wrap(raw.grad_scaler_scale(of(this, "scale", "scaler"), of(loss, "scale", "loss")));
  }
  /** Divides the gradients by the scale, to clip or look at them before {@link step}, which does it otherwise. */
  unscale(optimizer: Optimizer): void {
    raw.grad_scaler_unscale(of(this, "unscale", "scaler"), of(optimizer, "unscale", "optimizer"));
  }
  /** The optimizer's step where all gradients are finite.  After an error nothing has changed. */
  step(optimizer: Optimizer): void {
    raw.grad_scaler_step(of(this, "step", "scaler"), of(optimizer, "step", "optimizer"));
  }
  /** Chooses the scale of the next step. */
  update(): void {
    raw.grad_scaler_update(of(this, "update", "scaler"));
  }
  /** The scale of the next loss; waits for the device. */
  getScale(): number {
    return raw.grad_scaler_get_scale(of(this, "getScale", "scaler"));
  }
  /** Sets the scale.  A captured step reads it at each run. */
  setScale(scale: number): void {
    raw.grad_scaler_set_scale(of(this, "setScale", "scaler"), scale);
  }
  /** "growth_factor", "backoff_factor", "growth_interval" or "enabled", which is 0 or 1. */
  option(name: string): number {
    return raw.grad_scaler_option(of(this, "option", "scaler"), name);
  }
  /** Sets an option.  A captured step keeps what it was captured with. */
  setOption(name: string, value: number): void {
    raw.grad_scaler_set_option(of(this, "setOption", "scaler"), name, value);
  }
  /** Its scale, finite steps and options. */
  stateDict(): Dict {
    return Dict.adopt(raw.grad_scaler_state_dict(of(this, "stateDict", "scaler")));
  }
  /** Continues where the dict says.  After an error nothing has changed. */
  loadStateDict(entries: Dict): void {
    raw.grad_scaler_load_state_dict(of(this, "loadStateDict", "scaler"), of(entries, "loadStateDict", "entries"));
  }
}

/** lr = base · factor(step) */
export class LambdaLR extends Scheduler {
  readonly #held: object; // the function, which the library's schedule only refers to: it may refer to this object
  constructor(optimizer: Optimizer, factor: (step: number) => number) {
    const held = { factor };
    super(raw.scheduler_lambda(of(optimizer, "LambdaLR", "optimizer"), weakly(held)));
    this.#held = held;
  }
  /** @internal */
  _holds(): object {
    return this.#held;
  }
}
function weakly(held: { factor: (step: number) => number }): (step: number) => number {
  const ref = new WeakRef(held);
  return (step) => {
    const f = ref.deref()?.factor;
    if (f === undefined) throw new InvalidHandleError("invalid_handle", "the schedule's JavaScript object is gone");
    return f(step);
  };
}

/** One schedule after the other: schedule i + 1 takes over at milestone i and counts from there. */
export class SequentialLR extends Scheduler {
  /** The schedules that it is made of. */
  readonly schedules: readonly Scheduler[];
  /**
   * @param schedules - of this optimizer, one more than milestones
   * @param milestones - steps, increasing
   */
  constructor(optimizer: Optimizer, schedules: readonly Scheduler[], milestones: readonly number[]) {
    const list = handles(schedules, "SequentialLR", "schedules");
    super(raw.scheduler_sequential(of(optimizer, "SequentialLR", "optimizer"), list, milestones));
    this.schedules = [...schedules];
  }
}

/** Scales the gradients so that the norm of all of them together is at most `maxNorm`; gives the norm before. */
export function clipGradNorm(parameters: Parameters, maxNorm: number, o: options.ClipGradNormOptions = none): Tensor {
  const [module, list] = parametersOf(parameters, "clipGradNorm");
  const fields = options.clipGradNormOptions("clipGradNorm", o);
  return wrap(
    list ? raw.clip_grad_norm_params(list, maxNorm, ...fields) : raw.clip_grad_norm(module, maxNorm, ...fields),
  );
}
/** Clamps every element of the gradients to [-value, value]. */
export function clipGradValue(parameters: Parameters, value: number): void {
  const [module, list] = parametersOf(parameters, "clipGradValue");
  if (list) raw.clip_grad_value_params(list, value);
  else raw.clip_grad_value(module, value);
}
