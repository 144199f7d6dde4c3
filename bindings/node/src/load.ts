// Finds the addon of this platform and the library behind it.
import { dirname, join } from "node:path";
import { CODES, type Code } from "./generated/enums.js";
import { ERROR_CLASSES } from "./generated/errors.js";
import { ABI, type GeneratedRaw, type Handle, type Kind } from "./generated/raw.js";

/** The functions of the addon. */
export interface Raw extends GeneratedRaw {
  track(object: object, handle: Handle, kind: Kind): number;
  untrack(cell: number): void;
  sweep(): void;
  release(handle: Handle, kind: Kind): void;
  release_tensor(handle: Handle): void;
  scope_begin(): Handle;
  scope_keep(scope: Handle, tensor: Handle): void;
  scope_end(scope: Handle): void;
  tensor_from_data(data: NodeJS.TypedArray, dtype: string, shape: readonly number[]): Handle;
  tensor_borrow(data: NodeJS.TypedArray, dtype: string, shape: readonly number[]): Handle;
  tensor_copy_to(tensor: Handle, data: NodeJS.TypedArray): void;
  tensor_data(tensor: Handle): ArrayBuffer;
  tensor_to_dlpack(tensor: Handle): object;
  tensor_from_dlpack(capsule: object): Handle;
  queue_fail(queue: Handle, exception: unknown, message: string): void;
}

type MakeError = (code: number, message: string, op: string, argument: string, shapes: string, cause: unknown) => Error;

interface Addon {
  load(library: string, abi: number, makeError: MakeError): Raw | string;
}

const PLATFORMS = ["linux-x64"];
const { version } = require("../package.json") as { version: string };

/** An error of the library as an object of the class of its code; the addon calls this. */
const makeError: MakeError = (code, message, op, argument, shapes, cause) => {
  const name: Code = CODES[code - 1] ?? "internal";
  return new ERROR_CLASSES[name](name, message, { op, argument, shapes, cause });
};

function problem(what: string, remedy: string, cause?: unknown): Error {
  return new Error(`sterna ${version} cannot start: ${what}.  ${remedy}`, { cause });
}

function findAddon(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) {
    throw problem(`there is no package for ${platform}`, `There are packages for ${PLATFORMS.join(", ")}.`);
  }
  try {
    return require.resolve(`@sterna/${platform}/sterna.node`);
  } catch (cause) {
    const remedy = `Install it: npm install @sterna/${platform}@${version}, without --omit=optional.`;
    throw problem(
      `its package @sterna/${platform}, with sterna.node and libsterna.so.1, is not installed`,
      remedy,
      cause,
    );
  }
}

function load(): Raw {
  const file = findAddon();
  const library = process.env.STERNA_LIBRARY ?? join(dirname(file), "libsterna.so.1");
  const remedy = process.env.STERNA_LIBRARY
    ? "STERNA_LIBRARY names that file: correct it, or unset it to use the library of the package."
    : `Install the packages sterna and @sterna/${process.platform}-${process.arch} anew, both of version ${version}.`;
  let addon: Addon;
  try {
    addon = require(file) as Addon;
  } catch (cause) {
    throw problem(`${file} cannot be loaded: ${(cause as Error).message}`, remedy, cause);
  }
  const raw = addon.load(library, ABI, makeError);
  if (typeof raw === "string") {
    throw problem(`the native library cannot be used: ${raw}`, remedy);
  }
  return Object.create(raw); // V8 looks up the properties of a prototype faster than those of an object with so many
}

/** @internal */
export const raw: Raw = load();
