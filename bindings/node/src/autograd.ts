// Gradient modes, backward, gradients as values, and functions with a gradient of one's own.
import { type Autocast, GRAD_MODES, type GradMode } from "./generated/enums.js";
import { CallbackError } from "./generated/errors.js";
import * as options from "./generated/options.js";
import type { Handle as RawHandle } from "./generated/raw.js";
import { handles, none, of } from "./handle.js";
import { raw } from "./load.js";
import type { Tensor } from "./tensor.js";
import { synchronous, wrapAll, wrapSome } from "./tidy.js";

/**
 * Runs `f` in a gradient mode of this thread.
 * @throws {@link StateError} for an asynchronous function
 */
export function withGradMode<T>(mode: GradMode, f: () => T): T {
  const before = raw.set_grad_mode(mode);
  try {
    return synchronous("withGradMode", f());
  } finally {
    raw.set_grad_mode(before);
  }
}
/** The gradient mode of this thread. */
export function gradMode(): GradMode {
  const before = raw.set_grad_mode("enabled") as GradMode;
  raw.set_grad_mode(before);
  return GRAD_MODES.find((m) => m === before) ?? "enabled";
}
/** Runs `f` without recording its calls for gradients. */
export const noGrad = <T>(f: () => T): T => withGradMode("disabled", f);
/** Runs `f` with its calls recorded, inside of {@link noGrad} too. */
export const enableGrad = <T>(f: () => T): T => withGradMode("enabled", f);
/** As {@link noGrad}; what is made may never be part of a recorded call. */
export const inference = <T>(f: () => T): T => withGradMode("inference", f);

/**
 * Runs `f` in mixed precision, as torch.autocast: matrix products, linear layers and convolutions take f32 inputs in the low
 * precision; losses, softmax, sums, powers and logarithms compute in f32.
 *
 * ```ts
 * const loss = autocast("bf16", () => crossEntropy(net.call(x), y));
 * ```
 */
export function autocast<T>(mode: Autocast, f: () => T): T {
  const before = raw.set_autocast(mode);
  try {
    return synchronous("autocast", f());
  } finally {
    raw.set_autocast(before);
  }
}

/** While on, a backward fails at the first NaN and names the call behind it.  For the whole process; slow. */
export function setAnomalyMode(on: boolean): void {
  raw.set_anomaly_mode(on);
}

/** Backward of the sum of several losses, in one pass. */
export function backward(losses: readonly Tensor[], o: options.BackwardManyOptions = none): void {
  raw.backward_many(handles(losses, "backward", "losses"), ...options.backwardManyOptions("backward", o));
}
/** The same off the event loop. */
export function backwardAsync(losses: readonly Tensor[], o: options.BackwardManyOptions = none): Promise<void> {
  return raw.backward_many_async(handles(losses, "backward", "losses"), ...options.backwardManyOptions("backward", o));
}

/**
 * The gradients of the sum of `outputs` with respect to `inputs`; no leaf's own gradient changes.  undefined where
 * `allowUnused` permits an input that the outputs do not depend on.
 */
export function grad(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  o: options.GradOptions = none,
): (Tensor | undefined)[] {
  const [outs, ins] = [handles(outputs, "grad", "outputs"), handles(inputs, "grad", "inputs")];
  return wrapSome(raw.grad(outs, ins, ...options.gradOptions("grad", o)));
}

/** Gradients, undefined where there is none. */
export type Grads = readonly (Tensor | undefined)[];
type OneOrMore<T> = T | readonly T[];
const list = <T>(x: OneOrMore<T>): readonly T[] => (Array.isArray(x) ? x : [x as T]);

/**
 * Makes what `forward` computes of the inputs, without recording, the results of one recorded call.  `backward` turns
 * the gradients of the results, undefined where none arrived, into those of the inputs, undefined where none flows.
 */
export function customFunction(
  name: string,
  inputs: readonly Tensor[],
  forward: (...inputs: Tensor[]) => OneOrMore<Tensor>,
  backward: (...grads: (Tensor | undefined)[]) => OneOrMore<Tensor | undefined>,
): Tensor[] {
  const outputs = list(noGrad(() => forward(...inputs)));
  const [ins, outs] = [handles(inputs, name, "inputs"), handles(outputs, name, "outputs")];
  return wrapAll(raw.custom_function(name, ins, outs, rawBackward(name, inputs.length, backward)));
}

// In a function of its own, because the result lives as long as the closure: it must not hold the inputs, or what
// `forward` refers to, which may be the result itself.
function rawBackward(
  name: string,
  n: number,
  backward: (...grads: (Tensor | undefined)[]) => OneOrMore<Tensor | undefined>,
) {
  return (grads: RawHandle[]) => {
    const given = list(backward(...wrapSome(grads)));
    if (given.length === n) return given.map((g) => (g === undefined ? 0 : of(g, name, "a gradient")));
    const message = `${name}: a function of ${n} inputs had a backward that gave ${given.length} gradients`;
    throw new CallbackError("callback", message, { op: name });
  };
}

/**
 * A function with a gradient of its own, as a class.  An object is for one call, and may keep in fields what its
 * backward needs.
 *
 * ```ts
 * class Cube extends autograd.Function {
 *   x!: Tensor;
 *   forward(x: Tensor) {
 *     this.x = x.detach();
 *     return x.pow(3);
 *   }
 *   backward(grad: Tensor) {
 *     return grad.mul(this.x.square().mul(3));
 *   }
 * }
 * const y = new Cube().apply(x);
 * ```
 */
abstract class CustomFunction {
  /** Computes the result or results, without recording. */
  abstract forward(...inputs: Tensor[]): OneOrMore<Tensor>;
  /** The gradients of the inputs, of those of the results. */
  abstract backward(...grads: (Tensor | undefined)[]): OneOrMore<Tensor | undefined>;
  /** Calls it. */
  apply(...inputs: Parameters<this["forward"]>): ReturnType<this["forward"]> {
    let many = false;
    const results = customFunction(
      this.constructor.name,
      inputs,
      (...given) => {
        const made = this.forward(...given);
        many = Array.isArray(made);
        return made;
      },
      (...grads) => this.backward(...grads),
    );
    return (many ? results : results[0]) as ReturnType<this["forward"]>;
  }
}

export { CustomFunction as Function };
