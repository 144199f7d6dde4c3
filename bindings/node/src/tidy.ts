// Tensors that the library gives, and scopes that end them.
import { StateError } from "./generated/errors.js";
import type { Handle as RawHandle } from "./generated/raw.js";
import { watch } from "./handle.js";
import { raw } from "./load.js";
import type { Tensor } from "./tensor.js";

// Watching an object costs more than adding two small tensors, and most tensors are disposed soon: so the youngest
// are only held here, until there are enough of them or the event loop turns.
const YOUNG = 16;
const young: (Tensor | undefined)[] = new Array(YOUNG).fill(undefined);
let count = 0;
let scheduled = false;

function grow(): void {
  for (let i = 0; i < count; ++i) {
    const t = young[i];
    young[i] = undefined;
    if (t !== undefined && t._h !== 0) watch(t);
  }
  count = 0;
}

function add(t: Tensor): void {
  if (count === YOUNG) grow();
  young[count++] = t;
  if (scheduled) return;
  scheduled = true;
  setImmediate(() => {
    scheduled = false;
    grow();
  }).unref();
}

interface Scope {
  handle: RawHandle;
  made: Tensor[];
}
const scopes: Scope[] = [];

type TensorClass = new (handle: RawHandle) => Tensor;
let TensorOf: TensorClass; // set by tensor.ts, which needs this file first
/** @internal */
export function setTensorClass(tensor: TensorClass): void {
  TensorOf = tensor;
}

/** @internal A tensor of a handle that the library gave. */
export function wrap(handle: RawHandle): Tensor {
  const t = new TensorOf(handle);
  const scope = scopes[scopes.length - 1];
  if (scope === undefined) add(t);
  else scope.made.push(t);
  return t;
}

/** @internal */
export function wrapMaybe(handle: RawHandle): Tensor | undefined {
  return handle === 0 ? undefined : wrap(handle);
}

/** @internal */
export function wrapAll(list: readonly RawHandle[]): Tensor[] {
  return list.map(wrap);
}
/** @internal */
export function wrapSome(list: readonly RawHandle[]): (Tensor | undefined)[] {
  return list.map(wrapMaybe);
}

/** @internal Refuses what goes on after `f` has returned. */
export function synchronous<T>(op: string, result: T): T {
  if (typeof (result as { then?: unknown } | null | undefined)?.then === "function") {
    throw new StateError("state", `${op}: the function is asynchronous; what it awaits would run outside`, { op });
  }
  return result;
}

/** @internal Calls `f` with the tensors in a value: itself, or those of arrays and plain objects. */
export function eachTensor(value: unknown, f: (t: Tensor) => void): void {
  if (value instanceof TensorOf) f(value);
  else if (Array.isArray(value)) for (const entry of value) eachTensor(entry, f);
  else if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    for (const entry of Object.values(value)) eachTensor(entry, f);
  }
}

/**
 * Runs `f`, and disposes all tensors that were made meanwhile, except those that it returns, alone or in arrays and plain
 * objects, and those given to {@link keep}.
 *
 * ```ts
 * const accuracy = tidy(() => net.call(x).argmax({ axis: 1 }).eq(y).sum().item() / y.numel);
 * ```
 * @throws {@link StateError} for an asynchronous function
 */
export function tidy<T>(f: () => T): T {
  const scope: Scope = { handle: raw.scope_begin(), made: [] };
  scopes.push(scope);
  try {
    const result = synchronous("tidy", f());
    eachTensor(result, keep);
    return result;
  } finally {
    scopes.pop();
    for (const t of scope.made) t._h = 0;
    raw.scope_end(scope.handle);
  }
}

/** Lets a tensor outlive the {@link tidy} that it was made in; an enclosing one has it then.  Gives the tensor. */
export function keep<T extends Tensor>(t: T): T {
  const scope = scopes[scopes.length - 1];
  const at = scope === undefined || t._h === 0 ? -1 : scope.made.lastIndexOf(t);
  if (scope === undefined || at < 0) return t;
  raw.scope_keep(scope.handle, t._h);
  scope.made.splice(at, 1);
  const outer = scopes[scopes.length - 2];
  if (outer === undefined) add(t);
  else outer.made.push(t);
  return t;
}
