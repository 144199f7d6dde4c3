// Modules: what all have, those of the library, and one's own.
import { inspect } from "node:util";
import { Dict } from "./dict.js";
import type { Init } from "./generated/enums.js";
import { InvalidHandleError, StateError, UnsupportedError } from "./generated/errors.js";
import * as options from "./generated/options.js";
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { disposable, type HasHandle, handles, none, of } from "./handle.js";
import { raw } from "./load.js";
import { Tensor } from "./tensor.js";
import { wrap, wrapAll } from "./tidy.js";

/** What {@link Module.loadStateDict} found besides what it took. */
export interface Loaded {
  /** The module's variables that had no entry. */
  missing: Dict;
  /** The entries that the module lacks. */
  unexpected: Dict;
}

const buffers = new WeakSet<Tensor>();

/** A variable that a module trains: `scale = nn.parameter(ones([4]))`. */
export function parameter(value: Tensor): Tensor {
  return value.variable({ requiresGrad: true });
}
/** A variable that a module saves and does not train: `mean = nn.buffer(zeros([4]))`. */
export function buffer(value: Tensor): Tensor {
  const v = value.variable();
  buffers.add(v);
  return v;
}

/** @internal How many captures this thread is in. */
export const capturing = { depth: 0 };

/**
 * A module: parameters, buffers, modules below, and a forward.  One's own derives from this; modules, lists of modules,
 * {@link parameter}s and {@link buffer}s that its fields hold when it is first used belong to it, by the fields' names.
 *
 * ```ts
 * class Net extends nn.Module {
 *   l1 = new nn.Linear(64, 256);
 *   l2 = new nn.Linear(256, 10);
 *   forward(x: Tensor) {
 *     return this.l2.call(this.l1.call(x).gelu());
 *   }
 * }
 * ```
 */
export abstract class Module implements HasHandle {
  /** @internal undefined until it is used; 0 once it has ended */
  #handle: RawHandle | undefined;
  #cell = -1;
  #members = new Map<string, object>();
  #lengths = new Map<string, number>(); // of the lists among them

  /** @internal */
  constructor(handle?: RawHandle) {
    if (handle !== undefined) this.#adopt(handle);
  }

  #adopt(handle: RawHandle): void {
    this.#handle = handle;
    this.#cell = raw.track(this, handle, Kind.module);
  }

  /** @internal The module as the library knows it. */
  get _h(): RawHandle {
    if (this.#handle === undefined) this.#adopt(this.#create());
    if (this.#handle !== 0 && this._isOwn()) this.#register(this.#handle as RawHandle);
    return this.#handle as RawHandle;
  }

  /** @internal Whether its forward is JavaScript. */
  _isOwn(): boolean {
    return true;
  }
  /** @internal Whether its forward, or one below, is JavaScript. */
  _hasOwn(): boolean {
    return true;
  }

  #create(): RawHandle {
    const self = new WeakRef(this); // the library's module must not keep this one
    const forward = (inputs: RawHandle[]) => {
      const module = self.deref();
      if (module === undefined) {
        throw new InvalidHandleError("invalid_handle", "a module was called whose JavaScript object is gone");
      }
      const given: unknown = module.forward(...wrapAll(inputs));
      return handles((Array.isArray(given) ? given : [given]) as Tensor[], module.kind, "the result of forward");
    };
    return raw.module_create(this.constructor.name, forward, this.extraRepr());
  }

  // The fields that are new since the last time.
  #register(handle: RawHandle): void {
    for (const [name, value] of Object.entries(this)) {
      if (typeof value !== "object" || value === null) continue;
      const before = this.#members.get(name);
      if (before === value) {
        if (Array.isArray(value)) this.#extend(handle, name, value as Module[]);
        continue;
      }
      const list =
        Array.isArray(value) && value.length > 0 && value.every((m) => m instanceof Module) ? value : undefined;
      if (!(value instanceof Module || list || (value instanceof Tensor && value.isVariable))) continue;
      if (before !== undefined) {
        const message = `the field ${name} of ${this.constructor.name} was replaced after the module had been used`;
        throw new StateError("state", message, { argument: name });
      }
      if (value instanceof Module) raw.module_register_module(handle, name, of(value, "Module", name));
      else if (value instanceof Tensor) {
        if (buffers.has(value)) raw.module_register_buffer(handle, name, value._h);
        else raw.module_register_parameter(handle, name, value._h);
      } else if (list) this.#registerList(handle, name, list);
      this.#members.set(name, value);
    }
  }

  #registerList(handle: RawHandle, name: string, modules: Module[]): void {
    const list = raw.nn_module_list(handles(modules, "Module", name));
    try {
      raw.module_register_module(handle, name, list);
    } finally {
      raw.release(list, Kind.module);
    }
    this.#lengths.set(name, modules.length);
  }

  // The modules that were pushed to a list since the last time.
  #extend(handle: RawHandle, name: string, modules: Module[]): void {
    const before = this.#lengths.get(name);
    if (before === undefined || before === modules.length) return;
    const list = raw.module_child(handle, name);
    for (const m of modules.slice(before)) raw.nn_append(list, of(m, "Module", name));
    raw.release(list, Kind.module);
    this.#lengths.set(name, modules.length);
  }

  /** Computes the outputs of the inputs; one's own modules override it.  Call a module by {@link call}. */
  // biome-ignore lint/suspicious/noExplicitAny: what it takes and gives is up to each module
  forward(..._inputs: any[]): any {
    throw new UnsupportedError("unsupported", `${this.constructor.name} has no forward`, { op: "forward" });
  }

  /** The outputs of the inputs: calls {@link forward}. */
  call(...inputs: Parameters<this["forward"]>): ReturnType<this["forward"]> {
    // While a step is captured the call goes through the library, which so learns the names of the parameters.
    if (capturing.depth > 0 && this._isOwn() && inputs.every((x) => x instanceof Tensor)) {
      const outputs = this.forwardMany(inputs as Tensor[]);
      return (outputs.length === 1 ? outputs[0] : outputs) as ReturnType<this["forward"]>;
    }
    return this.forward(...inputs) as ReturnType<this["forward"]>;
  }
  /** The outputs of any number of inputs. */
  forwardMany(inputs: readonly Tensor[]): Tensor[] {
    const [h, list] = [of(this, "forward", "module"), handles(inputs, "forward", "inputs")];
    return wrapAll(raw.module_forward_many(h, list));
  }
  /** What {@link toString} prints in the parentheses. */
  extraRepr(): string | undefined {
    return undefined;
  }

  /** Training mode, in which modules start, or evaluation, for this module and all below. */
  train(on = true): this {
    raw.module_train(of(this, "train", "module"), on);
    return this;
  }
  /** Evaluation mode. */
  eval(): this {
    return this.train(false);
  }
  /** Whether it is in training mode. */
  get training(): boolean {
    return raw.module_is_training(of(this, "training", "module"));
  }
  /** What it is, such as "Linear". */
  get kind(): string {
    return raw.module_kind(of(this, "kind", "module"));
  }

  /** The parameters of this module and all below; shared ones once. */
  parameters(): Tensor[] {
    const named = this.namedParameters();
    const list = [...named.values()];
    named.dispose();
    return list;
  }
  /** The same by dotted name, such as "l1.weight". */
  namedParameters(): Dict {
    return Dict.adopt(raw.module_parameters(of(this, "namedParameters", "module")));
  }
  /** The buffers of this module and all below by dotted name. */
  namedBuffers(): Dict {
    return Dict.adopt(raw.module_buffers(of(this, "namedBuffers", "module")));
  }
  /** A parameter by its dotted name. */
  parameter(name: string): Tensor {
    return wrap(raw.module_parameter(of(this, "parameter", "module"), name));
  }
  /** A buffer by its dotted name. */
  buffer(name: string): Tensor {
    return wrap(raw.module_buffer(of(this, "buffer", "module"), name));
  }
  /** A module below by its dotted name. */
  child(name: string): Module {
    return this._child(name) ?? new LibraryModule(raw.module_child(of(this, "child", "module"), name));
  }
  /** @internal The object that a child is of, if this module knows it. */
  _child(name: string): Module | undefined {
    const [first = "", ...rest] = name.split(".");
    const member = this.#members.get(first);
    const child = Array.isArray(member) ? (member[Number(rest.shift())] as Module | undefined) : member;
    if (!(child instanceof Module)) return undefined;
    return rest.length === 0 ? child : child.child(rest.join("."));
  }
  /** The modules directly below by name, in order. */
  children(): Map<string, Module> {
    const n = raw.module_children_size(of(this, "children", "module"));
    const children = new Map<string, Module>();
    for (let i = 0; i < n; ++i) {
      const [name, handle] = raw.module_child_at(this._h, i);
      const child = this._child(name);
      children.set(name, child ?? new LibraryModule(handle));
      if (child !== undefined) raw.release(handle, Kind.module);
    }
    return children;
  }

  /** Empties the gradients of all parameters. */
  zeroGrad(): void {
    raw.module_zero_grad(of(this, "zeroGrad", "module"));
  }
  /** Stops training of the parameters at or below a name, or of all; gives how many. */
  freeze(prefix?: string): number {
    return raw.module_freeze(of(this, "freeze", "module"), prefix);
  }
  /** Resumes training of the parameters at or below a name, or of all; gives how many. */
  unfreeze(prefix?: string): number {
    return raw.module_unfreeze(of(this, "unfreeze", "module"), prefix);
  }
  /** Initializes the parameters that the options choose; gives how many. */
  init(init: Init, o: options.InitOptions = none): number {
    return raw.module_init(of(this, "init", "module"), init, ...options.initOptions("init", o));
  }

  /** The values of parameters and buffers by dotted name, in PyTorch's order. */
  stateDict(): Dict {
    return Dict.adopt(raw.module_state_dict(of(this, "stateDict", "module")));
  }
  /** Takes the values of a state dict: all, or after an error none. */
  loadStateDict(entries: Dict, o: options.LoadOptions = none): Loaded {
    const [m, d] = [of(this, "loadStateDict", "module"), of(entries, "loadStateDict", "entries")];
    const [missing, unexpected] = raw.module_load_state_dict(m, d, ...options.loadOptions("loadStateDict", o));
    return { missing: Dict.adopt(missing), unexpected: Dict.adopt(unexpected) };
  }
  /** Writes the state dict as a .safetensors file, in one step: a reader sees the old file or the new one. */
  async save(path: string): Promise<void> {
    await raw.module_save_async(of(this, "save", "module"), path);
  }
  /** {@link save}, waiting. */
  saveSync(path: string): void {
    raw.module_save(of(this, "save", "module"), path);
  }
  /** Takes the values of a .safetensors file: all, or after an error none. */
  async load(path: string, o: options.LoadOptions = none): Promise<void> {
    await raw.module_load_async(of(this, "load", "module"), path, ...options.loadOptions("load", o));
  }
  /** {@link load}, waiting. */
  loadSync(path: string, o: options.LoadOptions = none): void {
    raw.module_load(of(this, "load", "module"), path, ...options.loadOptions("load", o));
  }

  /** A table of modules, shapes and parameter counts. */
  summary(): string {
    return raw.module_summary(of(this, "summary", "module"));
  }
  /** The module for a reader, as PyTorch prints it. */
  toString(): string {
    return raw.module_text(of(this, "toString", "module"));
  }
  /** What the console shows. */
  [inspect.custom](): string {
    return this.disposed ? `${this.constructor.name} (disposed)` : this.toString();
  }

  /** Whether it has ended. */
  get disposed(): boolean {
    return this.#handle === 0;
  }
  /** Ends this reference to it; modules that hold it go on. */
  dispose(): void {
    if (this.#cell >= 0) raw.untrack(this.#cell);
    this.#cell = -1;
    this.#handle = 0;
  }
  /** The same, at the end of a block. */
  declare [Symbol.dispose]: () => void;
}
disposable(Module.prototype);

/** A module that the library computes. */
export class LibraryModule extends Module {
  /** @internal */
  constructor(handle: RawHandle) {
    super(handle);
  }
  /** @internal */
  override _isOwn(): boolean {
    return false;
  }
  /** @internal */
  override _hasOwn(): boolean {
    return false;
  }
  /** The output for one input. */
  override forward(x: Tensor): Tensor {
    return wrap(raw.module_forward(of(this, "forward", "module"), of(x, "forward", "x")));
  }
}

abstract class Container extends LibraryModule {
  readonly #layers: Module[];

  /** @internal */
  constructor(handle: RawHandle, layers: Module[]) {
    super(handle);
    this.#layers = layers;
  }
  /** @internal */
  override _hasOwn(): boolean {
    return this.#layers.some((m) => m._hasOwn());
  }
  /** @internal */
  override _child(name: string): Module | undefined {
    const [first = "", ...rest] = name.split(".");
    const child = this.#layers[Number(first)];
    return rest.length === 0 ? child : child?.child(rest.join("."));
  }
  /** Adds a module at the end, named by its place. */
  append(layer: Module): this {
    raw.nn_append(of(this, "append", "module"), of(layer, "append", "layer"));
    this.#layers.push(layer);
    return this;
  }
  /** Number of modules. */
  get length(): number {
    return this.#layers.length;
  }
  /** A module by its place; a negative one counts from the end. */
  at(index: number): Module | undefined {
    return this.#layers.at(index);
  }
  [Symbol.iterator](): IterableIterator<Module> {
    return this.#layers[Symbol.iterator]();
  }
}

/** Calls its modules one after the other: `new nn.Sequential(new nn.Linear(64, 32), new nn.ReLU())`. */
export class Sequential extends Container {
  constructor(...layers: Module[]) {
    super(raw.nn_sequential(handles(layers, "Sequential", "layers")), layers);
  }
}

/** Holds modules, which a module of one's own calls as it likes. */
export class ModuleList extends Container {
  constructor(...layers: Module[]) {
    super(raw.nn_module_list(handles(layers, "ModuleList", "layers")), layers);
  }
}

/** A function as a module without parameters: `nn.lambda((x) => x.mul(2))`. */
export function lambda(f: (x: Tensor) => Tensor): Module {
  return new Lambda(f);
}
class Lambda extends Module {
  readonly #f: (x: Tensor) => Tensor;
  constructor(f: (x: Tensor) => Tensor) {
    super();
    this.#f = f;
  }
  override forward(x: Tensor): Tensor {
    return this.#f(x);
  }
}
