// Tensors by name: state dicts, parameters, files.
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { Handle, of, watch } from "./handle.js";
import { raw } from "./load.js";
import type { Tensor } from "./tensor.js";
import { wrap } from "./tidy.js";

/** Tensors by name, as a plain object. */
export type Tensors = { readonly [name: string]: Tensor };

/** Tensors by name, in order, with texts of metadata. */
export class Dict extends Handle {
  /** An empty one, or one of the entries of an object. */
  constructor(entries?: Tensors);
  /** @internal */
  constructor(entries: Tensors | undefined, handle: RawHandle);
  constructor(entries: Tensors = {}, handle = raw.dict_create()) {
    super(handle);
    watch(this);
    for (const [name, tensor] of Object.entries(entries)) this.set(name, tensor);
  }
  /** @internal */
  static adopt(handle: RawHandle): Dict {
    return new Dict(undefined, handle);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.dict;
  }
  /** Number of entries. */
  get size(): number {
    return raw.dict_size(of(this, "size", "dict"));
  }
  /** Whether there is an entry of this name. */
  has(name: string): boolean {
    return raw.dict_contains(of(this, "has", "dict"), name);
  }
  /** The tensor or variable of a name, if there is one. */
  get(name: string): Tensor | undefined {
    return this.has(name) ? wrap(raw.dict_get(this._h, name)) : undefined;
  }
  /** Adds an entry at the end, or gives a name another tensor in its place. */
  set(name: string, tensor: Tensor): this {
    raw.dict_set(of(this, "set", "dict"), name, of(tensor, "set", "tensor"));
    return this;
  }
  /** The names, in order. */
  *keys(): IterableIterator<string> {
    for (let i = 0; i < this.size; ++i) yield raw.dict_name(this._h, i);
  }
  /** The tensors, in order. */
  *values(): IterableIterator<Tensor> {
    for (let i = 0; i < this.size; ++i) yield wrap(raw.dict_at(this._h, i));
  }
  /** Names and tensors, in order. */
  *entries(): IterableIterator<[string, Tensor]> {
    for (let i = 0; i < this.size; ++i) yield [raw.dict_name(this._h, i), wrap(raw.dict_at(this._h, i))];
  }
  [Symbol.iterator](): IterableIterator<[string, Tensor]> {
    return this.entries();
  }
  /** The texts of the metadata by key. */
  get metadata(): Record<string, string> {
    const n = raw.dict_metadata_size(of(this, "metadata", "dict"));
    return Object.fromEntries(Array.from({ length: n }, (_, i) => raw.dict_metadata_at(this._h, i)));
  }
  /** The text of a metadata key. */
  getMetadata(key: string): string {
    return raw.dict_metadata(of(this, "getMetadata", "dict"), key);
  }
  /** Gives a metadata key a text. */
  setMetadata(key: string, text: string): this {
    raw.dict_set_metadata(of(this, "setMetadata", "dict"), key, text);
    return this;
  }
}
