// Objects of the library as objects of JavaScript: how they are named in calls, and how they end.
import { InvalidArgumentError, InvalidHandleError } from "./generated/errors.js";
import type { Kind, Handle as RawHandle } from "./generated/raw.js";
import { raw } from "./load.js";

/** Options that are not given. */
export const none = Object.freeze({});

/** Anything that stands for an object of the library. */
export interface HasHandle {
  /** @internal */
  readonly _h: RawHandle;
}

/** An object of the library.  It ends when {@link dispose} is called, or when it is collected. */
export abstract class Handle implements HasHandle {
  /** @internal 0 once it has ended */
  _h: RawHandle;
  /** @internal its place among the objects that are watched, -1 when it is not */
  _cell = -1;

  /** @internal */
  constructor(handle: RawHandle) {
    this._h = handle;
  }

  /** @internal */
  abstract _kind(): Kind;

  /** Whether it has ended. */
  get disposed(): boolean {
    return this._h === 0;
  }

  /** Ends it now.  Calling this again does nothing; any other use afterwards is an {@link InvalidHandleError}. */
  dispose(): void {
    if (this._h === 0) return;
    if (this._cell >= 0) raw.untrack(this._cell);
    else raw.release(this._h, this._kind());
    this._h = 0;
    this._cell = -1;
  }

  /** The same, at the end of a block: `using x = zeros([3])`. */
  declare [Symbol.dispose]: () => void;
}

/** Gives a class the method that `using` calls; Node before 20.5 has no symbol for it. */
export function disposable(prototype: { dispose(): void }): void {
  const symbol: symbol = Symbol.dispose ?? Symbol.for("nodejs.dispose");
  const value = function (this: { dispose(): void }) {
    this.dispose();
  };
  Object.defineProperty(prototype, symbol, { value, writable: true, configurable: true });
}
disposable(Handle.prototype);

/** @internal From now on the handle is released when the object is collected. */
export function watch(object: Handle): void {
  object._cell = raw.track(object, object._h, object._kind());
}

// After each collection the addon looks through the objects that it watches.  The one registered here is garbage from
// the start, and so tells of the next collection.
const collections = new FinalizationRegistry(() => {
  raw.sweep();
  awaitCollection();
});
function awaitCollection(): void {
  collections.register({}, undefined);
}
awaitCollection();

/** @internal The handle of an argument. */
export function of(x: HasHandle, op: string, argument: string): RawHandle {
  const handle = (x as HasHandle | null | undefined)?._h;
  if (handle) return handle;
  if (handle === 0)
    throw new InvalidHandleError("invalid_handle", `${op}: ${argument} has been disposed`, { op, argument });
  const is = x === null ? "null" : typeof x === "object" ? "an object of another kind" : `a ${typeof x}`;
  throw new InvalidArgumentError("invalid_argument", `${op}: ${argument} must be an object of the library, not ${is}`, {
    op,
    argument,
  });
}

/** @internal The same for an argument that may be left out. */
export function optional(x: HasHandle | null | undefined, op: string, argument: string): RawHandle | undefined {
  return x === undefined || x === null ? undefined : of(x, op, argument);
}

/** @internal The handles of a list. */
export function handles(list: readonly HasHandle[], op: string, argument: string): RawHandle[];
export function handles(list: readonly HasHandle[] | undefined, op: string, argument: string): RawHandle[] | undefined;
export function handles(list: readonly HasHandle[] | undefined, op: string, argument: string): RawHandle[] | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) {
    throw new InvalidArgumentError("invalid_argument", `${op}: ${argument} must be an array`, { op, argument });
  }
  return list.map((x: HasHandle) => of(x, op, argument));
}

/** @internal Refuses options that do not exist. */
export function known(op: string, options: object, keys: readonly string[]): void {
  if (options === none) return;
  for (const key in options) {
    if (keys.includes(key)) continue;
    const message = `${op}: there is no option "${key}"; there are: ${keys.join(", ")}`;
    throw new InvalidArgumentError("invalid_argument", message, { op, argument: key });
  }
}
