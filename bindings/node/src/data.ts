// Datasets, loaders, and queues of batches.
import { InvalidArgumentError, InvalidHandleError, StateError } from "./generated/errors.js";
import * as options from "./generated/options.js";
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { disposable, Handle, type HasHandle, handles, none, of, watch } from "./handle.js";
import { raw } from "./load.js";
import type { Tensor } from "./tensor.js";
import { wrap, wrapAll } from "./tidy.js";

/** Tensors that belong together: of a sample, or of a batch. */
export type Batch = Tensor[];

/**
 * Samples by index; a sample is a list of tensors.  One's own derives from this, and is called on its own thread:
 *
 * ```ts
 * class Squares extends Dataset {
 *   readonly length = 100;
 *   get(i: number) {
 *     return [tensor(i), tensor(i * i)];
 *   }
 * }
 * ```
 */
export abstract class Dataset implements HasHandle {
  #handle: RawHandle | undefined;
  #cell = -1;

  /** Number of samples. */
  abstract readonly length: number;
  /** Makes a sample, from 0. */
  abstract get(index: number): Batch;

  /** @internal The dataset as the library knows it. */
  get _h(): RawHandle {
    if (this.#handle === undefined) {
      this.#handle = this._create();
      this.#cell = raw.track(this, this.#handle, Kind.dataset);
    }
    return this.#handle;
  }
  /** @internal */
  _create(): RawHandle {
    const self = new WeakRef(this); // the library's dataset must not keep this one
    return raw.dataset_create(this.length, (index: number) => {
      const dataset = self.deref();
      if (dataset === undefined)
        throw new InvalidHandleError("invalid_handle", "the dataset's JavaScript object is gone");
      return handles(dataset.get(index), "get", "a sample");
    });
  }
  /** @internal Whether it is JavaScript that makes the samples. */
  _isOwn(): boolean {
    return true;
  }

  /** Some samples, in this order. */
  subset(indices: readonly number[] | BigInt64Array): Dataset {
    return new Part(raw.dataset_subset(of(this, "subset", "dataset"), indices), this);
  }
  /** Disjoint random subsets of these sizes, which add up to this one's; the same for the same seed. */
  randomSplit(lengths: readonly number[], seed: number | bigint): Dataset[] {
    return raw.random_split(of(this, "randomSplit", "dataset"), lengths, seed).map((h) => new Part(h, this));
  }
  /** Ends this reference to it; loaders that use it go on. */
  dispose(): void {
    if (this.#cell >= 0) raw.untrack(this.#cell);
    this.#cell = -1;
    this.#handle = 0;
  }
  /** The same, at the end of a block. */
  declare [Symbol.dispose]: () => void;
}
disposable(Dataset.prototype);

abstract class LibraryDataset extends Dataset {
  override get length(): number {
    return raw.dataset_size(of(this, "length", "dataset"));
  }
  override get(index: number): Batch {
    return wrapAll(raw.dataset_get(of(this, "get", "dataset"), index));
  }
  /** @internal */
  override _isOwn(): boolean {
    return false;
  }
}

/** Sample i is row i of each tensor. */
export class TensorDataset extends LibraryDataset {
  readonly #made: RawHandle;
  constructor(...tensors: Tensor[]) {
    super();
    this.#made = raw.dataset_tensors(handles(tensors, "TensorDataset", "tensors"));
    of(this, "TensorDataset", "dataset"); // watched from here on
  }
  /** @internal */
  override _create(): RawHandle {
    return this.#made;
  }
}

class Part extends LibraryDataset {
  readonly #made: RawHandle;
  readonly #whole: Dataset; // whose JavaScript may be needed
  constructor(handle: RawHandle, whole: Dataset) {
    super();
    this.#made = handle;
    this.#whole = whole;
    of(this, "subset", "dataset");
  }
  override _create(): RawHandle {
    return this.#made;
  }
  override _isOwn(): boolean {
    return this.#whole._isOwn();
  }
}

function unpack(batch: RawHandle): Batch | undefined {
  if (batch === 0) return undefined;
  try {
    return Array.from({ length: raw.batch_size(batch) }, (_, i) => wrap(raw.batch_tensor(batch, i)));
  } finally {
    raw.release(batch, Kind.batch);
  }
}

/** Options of {@link DataLoader}. */
export interface DataLoaderOptions extends options.LoaderOptions {
  /** Makes a batch of its samples, instead of stacking them. */
  collate?: ((samples: Batch[]) => Batch) | undefined;
}

/** Where a loader stands. */
export interface LoaderState {
  /** Number of the epoch. */
  epoch: number;
  /** Batches handed out in it. */
  position: number;
  /** The seed of the order. */
  seed: number | bigint;
}

/**
 * Batches of a dataset.  The first `for` over it is epoch 0, or goes on where {@link setState} has put it; each further
 * one is the next epoch.  `for await` makes batches off the event loop, `for` on it.
 *
 * ```ts
 * for await (const [x, y] of loader) …
 * ```
 */
export class DataLoader extends Handle {
  readonly #own: boolean;
  readonly #dataset: Dataset; // whose JavaScript is called
  #begun = false; // a `for` has been through this epoch, or part of it
  #waiting = false;

  /** @throws {@link InvalidArgumentError} for workers with a dataset or a collate function of JavaScript */
  constructor(dataset: Dataset, o: DataLoaderOptions = none) {
    const { collate, ...rest } = o;
    const own = dataset._isOwn() || collate !== undefined;
    if (own && (rest.workers ?? 0) > 0) {
      const message =
        "DataLoader: a dataset or collate function of JavaScript runs on the event loop's thread, so workers must be 0";
      throw new InvalidArgumentError("invalid_argument", message, { op: "DataLoader", argument: "workers" });
    }
    const [h, fields] = [of(dataset, "DataLoader", "dataset"), options.loaderOptions("DataLoader", rest)];
    const f = (samples: RawHandle[][]) =>
      handles((collate as NonNullable<typeof collate>)(samples.map((s) => wrapAll(s))), "collate", "a batch");
    super(collate === undefined ? raw.loader_create(h, ...fields) : raw.loader_create_collating(h, f, ...fields));
    watch(this);
    this.#own = own;
    this.#dataset = dataset;
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.loader;
  }
  #loader(op: string): RawHandle {
    if (this.#waiting) throw new StateError("state", `${op}: the loader is making a batch; await it first`, { op });
    return of(this, op, "loader");
  }
  /** What the batches are made of. */
  get dataset(): Dataset {
    return this.#dataset;
  }
  /** Batches in an epoch. */
  get length(): number {
    return raw.loader_batches(of(this, "length", "loader"));
  }
  /** Starts an epoch at its first batch: `for await (const [x, y] of loader.epoch(3))`. */
  epoch(epoch: number): this {
    raw.loader_epoch(this.#loader("epoch"), epoch);
    this.#begun = false;
    return this;
  }
  /** The next batch of the epoch, off the event loop; undefined at its end. */
  async next(): Promise<Batch | undefined> {
    const loader = this.#loader("next");
    if (this.#own) return unpack(raw.loader_next(loader));
    this.#waiting = true;
    try {
      return unpack(await raw.loader_next_async(loader));
    } finally {
      this.#waiting = false;
    }
  }
  /** {@link next}, waiting. */
  nextSync(): Batch | undefined {
    return unpack(raw.loader_next(this.#loader("next")));
  }
  /** Where it stands. */
  get state(): LoaderState {
    const [epoch, position, seed] = raw.loader_state(this.#loader("state"));
    return { epoch, position, seed };
  }
  /** The next `for` goes on at the very next batch. */
  setState(state: LoaderState): void {
    raw.loader_set_state(this.#loader("setState"), state.epoch, state.position, state.seed);
    this.#begun = false;
  }
  #begin(): void {
    const { epoch, position } = this.state;
    if (this.#begun || position >= this.length) this.epoch(epoch + 1);
    this.#begun = true;
  }
  *[Symbol.iterator](): Generator<Batch, void, undefined> {
    this.#begin();
    for (let batch = this.nextSync(); batch !== undefined; batch = this.nextSync()) yield batch;
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    this.#begin();
    for (let batch = await this.next(); batch !== undefined; batch = await this.next()) yield batch;
  }
}

/**
 * A bounded queue of batches between a producer and a reader on one event loop: `for await (const [x, y] of queue)`.
 * Whoever makes batches pushes them, and waits while there is no room.
 */
export class Queue extends Handle {
  readonly #capacity: number;
  #ended = false;
  #waiting: (() => void)[] = []; // until something changes

  /** @param capacity - batches that may wait */
  constructor(capacity: number) {
    super(raw.queue_create(capacity));
    watch(this);
    this.#capacity = capacity;
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.queue;
  }
  // Nothing waits inside of the library: that would hold up the thread, or its end.
  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
  #changed(ended = false): void {
    this.#ended ||= ended;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
  /**
   * Adds a batch, when there is room.
   * @throws {@link StateError} once the queue is closed or finished
   */
  async push(batch: Batch): Promise<void> {
    const list = handles(batch, "push", "batch");
    while (!this.#ended && this.size >= this.#capacity) await this.#change();
    raw.queue_push(of(this, "push", "queue"), list);
    this.#changed();
  }
  /** Adds a batch if there is room; false when there is none. */
  tryPush(batch: Batch): boolean {
    const pushed = raw.queue_try_push(of(this, "push", "queue"), handles(batch, "push", "batch"));
    if (pushed) this.#changed();
    return pushed;
  }
  /** No more batches come: the reader gets what is there, then the end. */
  finish(): void {
    raw.queue_finish(of(this, "finish", "queue"));
    this.#changed(true);
  }
  /** No more batches come: the reader gets what is there, then this exception. */
  fail(exception: unknown): void {
    raw.queue_fail(of(this, "fail", "queue"), exception, String(exception));
    this.#changed(true);
  }
  /** The reader gives up: batches are dropped and pushing fails. */
  close(): void {
    raw.queue_close(of(this, "close", "queue"));
    this.#changed(true);
  }
  /** Batches that wait. */
  get size(): number {
    return raw.queue_size(of(this, "size", "queue"));
  }
  /** The next batch, when there is one; undefined at the end. */
  async next(): Promise<Batch | undefined> {
    while (!this.#ended && this.size === 0) await this.#change();
    const batch = unpack(raw.queue_next(of(this, "next", "queue")));
    this.#changed();
    return batch;
  }
  async *[Symbol.asyncIterator](): AsyncGenerator<Batch, void, undefined> {
    for (let batch = await this.next(); batch !== undefined; batch = await this.next()) yield batch;
  }
}
