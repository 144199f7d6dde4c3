// Tensor: a value, or a variable that holds one.  Its ops are in generated/ops.ts.
import { inspect } from "node:util";
import { markAsUntransferable } from "node:worker_threads";
import type { DType } from "./generated/enums.js";
import { InvalidArgumentError, ShapeError } from "./generated/errors.js";
import type { TensorInfo } from "./generated/infos.js";
import { TensorOps } from "./generated/methods.js";
import * as options from "./generated/options.js";
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { Handle, none, of, watch } from "./handle.js";
import { raw } from "./load.js";
import { setTensorClass, wrap, wrapMaybe } from "./tidy.js";

/** The arrays that hold elements.  Those of f16 and bf16 are their bits, those of bool are 0 or 1. */
export type TypedArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | BigInt64Array;
/** Numbers in lists of lists of one size. */
export type Nested = number | bigint | boolean | readonly Nested[];

const ARRAYS = {
  f32: Float32Array,
  f64: Float64Array,
  f16: Uint16Array,
  bf16: Uint16Array,
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  i32: Int32Array,
  i64: BigInt64Array,
  bool: Uint8Array,
} as const;

/** The typed array that holds the elements of a dtype. */
export type ArrayOf<D extends DType> = InstanceType<(typeof ARRAYS)[D]>;

/** A function that sees a gradient during backward.  It stays in place until it is removed. */
export class Hook extends Handle {
  /** @internal */
  constructor(handle: RawHandle) {
    super(handle);
    watch(this);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.hook;
  }
  /** Takes the function away; again does nothing. */
  remove(): void {
    raw.hook_remove(of(this, "remove", "hook"));
  }
}

/**
 * An immutable value, or a variable: a cell that holds one.  Made by {@link tensor}, {@link zeros} and others; ops are
 * methods, and functions of the package: `x.softmax({ axis: 1 })`, `softmax(x, { axis: 1 })`.
 *
 * Tensors end when they are collected, by {@link Tensor.dispose}, `using`, or the {@link tidy} that they are made in.
 */
export class Tensor extends TensorOps {
  /** @internal */
  override _kind(): Kind {
    return Kind.tensor;
  }

  override dispose(): void {
    if (this._cell >= 0) super.dispose();
    else if (this._h !== 0) raw.release_tensor(this._h);
    this._h = 0;
  }

  // ---- facts

  /** Everything about it but its elements, in one call. */
  get info(): TensorInfo {
    return raw.tensor_get_info(of(this, "info", "tensor"));
  }
  /** Its sizes, outermost first. */
  get shape(): readonly number[] {
    return this.info.sizes;
  }
  /** Its element type. */
  get dtype(): DType {
    return this.info.dtype;
  }
  /** The name of its device. */
  get device(): string {
    return this.info.device;
  }
  /** Number of dimensions. */
  get ndim(): number {
    return this.info.sizes.length;
  }
  /** Number of elements. */
  get numel(): number {
    return this.info.numel;
  }
  /** Whether gradients flow to it. */
  get requiresGrad(): boolean {
    return this.info.requiresGrad;
  }
  /** Whether it can be assigned. */
  get isVariable(): boolean {
    return this.info.isVariable;
  }
  /** Whether it lies in pinned host memory. */
  get isPinned(): boolean {
    return this.info.isPinned;
  }
  /** It on a device; with `nonBlocking`, a copy from or to pinned memory is only queued. */
  to(device: string, o: options.ToOptions = none): Tensor {
    return wrap(raw.tensor_to(of(this, "to", "tensor"), device, ...options.toOptions("to", o)));
  }
  /** It in pinned host memory, from which the device (by default the first that can pin) copies asynchronously. */
  pinMemory(device?: string): Tensor {
    return wrap(raw.tensor_pin_memory(of(this, "pinMemory", "tensor"), device));
  }
  /** The size of one dimension; a negative one counts from the end. */
  size(axis: number): number {
    const sizes = this.shape;
    const size = sizes.at(axis);
    if (size !== undefined && axis < sizes.length) return size;
    const message = `size: axis ${axis} is out of range for [${sizes.join(", ")}]`;
    throw new ShapeError("shape", message, { op: "size", argument: "axis" });
  }
  /** Whether both are the same tensor or variable, not only equal in value. */
  isSame(other: Tensor): boolean {
    return raw.tensor_is_same(of(this, "isSame", "a"), of(other, "isSame", "b"));
  }

  // ---- elements

  /** The value of a tensor of one element; bools as 0 or 1. */
  item(): number {
    return raw.tensor_item(of(this, "item", "tensor"));
  }
  /** The value of an integer or bool tensor of one element, exactly. */
  itemBigInt(): bigint {
    return raw.tensor_item_i64(of(this, "item", "tensor"));
  }
  /** A copy of the elements in row-major order. */
  toTypedArray(): TypedArray {
    const { dtype, numel } = this.info;
    const array = new ARRAYS[dtype](numel);
    raw.tensor_copy_to(this._h, array);
    return array;
  }
  /**
   * The elements of a contiguous value in host memory, without a copy.  They must not be written; the memory stays while
   * the array does, whatever happens to the tensor.  For variables, which may be assigned, take it of `detach()`.
   */
  data(): TypedArray {
    const { dtype, isVariable } = this.info;
    if (isVariable) {
      const message = "data: a variable may be assigned; take the data of its detach()";
      throw new InvalidArgumentError("invalid_argument", message, { op: "data", argument: "tensor" });
    }
    return new ARRAYS[dtype](raw.tensor_data(this._h));
  }
  /** The elements as numbers (of i64: bigints; of bool: booleans) in lists of lists; of a 0-d tensor, the element. */
  toArray(): Nested {
    const { dtype, sizes } = this.info;
    const half = dtype === "f16" || dtype === "bf16";
    const flat = half ? this.cast("f32").toTypedArray() : this.toTypedArray();
    let at = 0;
    const list = (axis: number): Nested => {
      if (axis < sizes.length) return Array.from({ length: sizes[axis] as number }, () => list(axis + 1));
      const element = flat[at++] as number | bigint;
      return dtype === "bool" ? element !== 0 : element;
    };
    return list(0);
  }
  /** The tensor as PyTorch prints it. */
  override toString(o: options.TensorTextOptions = none): string {
    return raw.tensor_to_text(of(this, "toString", "tensor"), ...options.tensorTextOptions("toString", o));
  }
  /** What the console shows. */
  [inspect.custom](): string {
    return this.disposed ? "Tensor (disposed)" : this.toString();
  }
  /** A capsule of DLPack 1 on the memory of the tensor, for {@link fromDLPack}. */
  toDLPack(): object {
    return raw.tensor_to_dlpack(of(this, "toDLPack", "tensor"));
  }

  // ---- variables and gradients

  /** A variable that starts with this value. */
  variable(o: options.VariableOptions = none): Tensor {
    return wrap(raw.variable_create(of(this, "variable", "value"), ...options.variableOptions("variable", o)));
  }
  /** A leaf with this value, into which backward sums gradients. */
  withGrad(): Tensor {
    return wrap(raw.tensor_requires_grad(of(this, "withGrad", "tensor")));
  }
  /** Gives a variable another value of the same shape, dtype and device. */
  assign(value: Tensor): this {
    raw.tensor_assign(of(this, "assign", "variable"), of(value, "assign", "value"));
    return this;
  }
  /** Whether gradients flow to a variable from now on. */
  setRequiresGrad(on: boolean): this {
    raw.tensor_set_requires_grad(of(this, "setRequiresGrad", "variable"), on);
    return this;
  }
  /** The gradient of a variable or leaf, when there is one. */
  get grad(): Tensor | undefined {
    return wrapMaybe(raw.tensor_grad(of(this, "grad", "tensor")));
  }
  set grad(value: Tensor | undefined) {
    raw.tensor_set_grad(of(this, "grad", "tensor"), value && of(value, "grad", "gradient"));
  }
  /** Drops the gradient. */
  zeroGrad(): void {
    raw.tensor_zero_grad(of(this, "zeroGrad", "tensor"));
  }
  /** Sums d(this)/d(leaf) into the gradient of every leaf that this was computed from. */
  backward(o: options.BackwardOptions = none): void {
    raw.backward(of(this, "backward", "loss"), ...options.backwardOptions("backward", o));
  }
  /** The same off the event loop.  Hooks and functions of JavaScript in the graph make it a {@link CallbackError}. */
  backwardAsync(o: options.BackwardOptions = none): Promise<void> {
    return raw.backward_async(of(this, "backward", "loss"), ...options.backwardOptions("backward", o));
  }
  /**
   * `hook` sees the gradient of this tensor in every backward; a tensor that it returns takes the gradient's place.  A
   * hook that refers to the tensor itself keeps it alive until the hook is removed, or the tensor disposed.
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook that only looks returns nothing
  registerHook(hook: (grad: Tensor) => Tensor | void): Hook {
    const f = (grad: RawHandle) => {
      const replacement = hook(wrap(grad));
      return replacement === undefined ? [] : [of(replacement, "registerHook", "the result")];
    };
    return new Hook(raw.tensor_add_hook(of(this, "registerHook", "tensor"), f));
  }
}
setTensorClass(Tensor);

// ---- from JavaScript's memory

function dtypeOf(data: TypedArray): DType {
  if (data instanceof Float32Array) return "f32";
  if (data instanceof Float64Array) return "f64";
  if (data instanceof BigInt64Array) return "i64";
  if (data instanceof Int32Array) return "i32";
  if (data instanceof Int16Array) return "i16";
  if (data instanceof Int8Array) return "i8";
  if (data instanceof Uint8Array) return "u8";
  const message = "tensor: for the elements of such an array the dtype must be given";
  throw new InvalidArgumentError("invalid_argument", message, { op: "tensor", argument: "dtype" });
}

/** How {@link tensor} and {@link borrow} take an array. */
export interface FromArrayOptions {
  /** Element type.  Default: that of a typed array; of lists, `"bool"`, `"i64"` for bigints, or `"f32"`. */
  dtype?: DType | undefined;
  /** Sizes.  Default: those of nested lists; of a typed array, its length. */
  shape?: readonly number[] | undefined;
}

function flatten(values: Nested): { flat: (number | bigint | boolean)[]; shape: number[] } {
  const shape: number[] = [];
  for (let v: Nested | undefined = values; Array.isArray(v); v = v[0]) shape.push(v.length);
  const flat: (number | bigint | boolean)[] = [];
  const walk = (v: Nested, axis: number): void => {
    if (Array.isArray(v) ? v.length !== shape[axis] || axis >= shape.length : axis !== shape.length) {
      const message = "tensor: the lists are not all of one size";
      throw new ShapeError("shape", message, { op: "tensor", argument: "values" });
    }
    if (Array.isArray(v)) for (const entry of v) walk(entry as Nested, axis + 1);
    else flat.push(v as number | bigint | boolean);
  };
  walk(values, 0);
  return { flat, shape };
}

/**
 * A tensor with a copy of the values: numbers, lists of lists of them, or a typed array.
 *
 * ```ts
 * const x = tensor([[1, 2], [3, 4]]);
 * const y = tensor(new Float32Array(6), { shape: [2, 3] });
 * ```
 */
export function tensor(values: Nested | TypedArray, o: FromArrayOptions = none): Tensor {
  if (ArrayBuffer.isView(values)) {
    return wrap(raw.tensor_from_data(values, o.dtype ?? dtypeOf(values), o.shape ?? [values.length]));
  }
  const { flat, shape } = flatten(values);
  const dtype = o.dtype ?? (typeof flat[0] === "boolean" ? "bool" : typeof flat[0] === "bigint" ? "i64" : "f32");
  const half = dtype === "f16" || dtype === "bf16";
  const array = dtype === "i64" ? BigInt64Array.from(flat, BigInt) : new ARRAYS[half ? "f32" : dtype](flat.map(Number));
  const made = wrap(raw.tensor_from_data(array, half ? "f32" : dtype, o.shape ?? shape));
  if (!half) return made;
  const result = made.cast(dtype);
  made.dispose();
  return result;
}

/**
 * A tensor on the memory of a typed array, without a copy.  The elements must not be changed as long as any tensor
 * uses them; the array stays until then, and cannot be transferred to another thread.
 */
export function borrow(values: TypedArray, o: FromArrayOptions = none): Tensor {
  const memory = values.buffer as ArrayBuffer & { resizable?: boolean };
  if (memory.resizable) {
    const message = "borrow: the memory of the array can be resized; make a tensor with a copy";
    throw new InvalidArgumentError("invalid_argument", message, { op: "borrow", argument: "values" });
  }
  markAsUntransferable(memory);
  return wrap(raw.tensor_borrow(values, o.dtype ?? dtypeOf(values), o.shape ?? [values.length]));
}

/** A tensor on the memory of a capsule of {@link Tensor.toDLPack}, which can be taken once. */
export function fromDLPack(capsule: object): Tensor {
  return wrap(raw.tensor_from_dlpack(capsule));
}
