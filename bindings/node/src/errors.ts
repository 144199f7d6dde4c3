// What a failed call throws.
import type { Code } from "./generated/enums.js";

/** Where an error happened. */
export interface ErrorDetails {
  /** The op or function that failed. */
  op?: string | undefined;
  /** The argument at fault. */
  argument?: string | undefined;
  /** Shapes and dtypes of the inputs: `"x: f32[2, 3], weight: f32[4, 5]"`. */
  shapes?: string | undefined;
  /** What a callback had failed with. */
  cause?: unknown;
}

/** A call of the library that failed.  There is a subclass for each code, such as {@link ShapeError}. */
export class SternaError extends Error {
  /** The family of the error. */
  readonly code: Code;
  /** The op or function that failed, by its name in the library; "" when none is known. */
  readonly op: string;
  /** The argument at fault, "" when none is. */
  readonly argument: string;
  /** Shapes and dtypes of the inputs: `"x: f32[2, 3], weight: f32[4, 5]"`; may be "". */
  readonly shapes: string;

  constructor(code: Code, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.op = details.op ?? "";
    this.argument = details.argument ?? "";
    this.shapes = details.shapes ?? "";
  }

  override get name(): string {
    return this.constructor.name;
  }
}
