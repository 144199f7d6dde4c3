// Programs: a step that is captured once and replayed.
import { Dict } from "./dict.js";
import { CallbackError } from "./generated/errors.js";
import type { ProgramInfo, ValueInfo } from "./generated/infos.js";
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { Handle, handles, of, watch } from "./handle.js";
import { raw } from "./load.js";
import { capturing } from "./module.js";
import { Tensor } from "./tensor.js";
import { synchronous, tidy, wrapAll } from "./tidy.js";

/** What a step may return. */
// biome-ignore lint/suspicious/noConfusingVoidType: a step may return nothing
export type StepResult = Tensor | readonly Tensor[] | { readonly [name: string]: Tensor } | void;

/** How the tensors of a result are put together again. */
type Shape = "nothing" | "one" | "list" | readonly string[];

function take(result: StepResult): [Tensor[], Shape] {
  if (result === undefined) return [[], "nothing"];
  if (result instanceof Tensor) return [[result], "one"];
  if (Array.isArray(result)) return [[...result], "list"];
  if (typeof result === "object" && Object.values(result).every((t) => t instanceof Tensor)) {
    return [Object.values(result), Object.keys(result)];
  }
  const message = "compile: a step returns a tensor, an array or an object of tensors, or nothing";
  throw new CallbackError("callback", message, { op: "compile" });
}

function give(tensors: Tensor[], shape: Shape): StepResult {
  if (shape === "nothing") return undefined;
  if (shape === "one") return tensors[0];
  if (shape === "list") return tensors;
  return Object.fromEntries(shape.map((name, i) => [name, tensors[i] as Tensor]));
}

function capture(examples: readonly Tensor[], step: (...inputs: Tensor[]) => StepResult): [RawHandle, Shape] {
  const [placeholders, recording] = raw.capture_begin(handles(examples, "capture", "examples"));
  ++capturing.depth;
  try {
    const inputs = wrapAll(placeholders);
    const [outputs, shape] = take(synchronous("capture", step(...inputs)));
    return [raw.capture_end(recording, handles(outputs, "capture", "outputs")), shape];
  } finally {
    --capturing.depth;
    raw.release(recording, Kind.capture); // which ends it, if it has not ended
  }
}

/** A captured step, ready to run. */
export class Program extends Handle {
  readonly #outputs: number;

  /** @internal */
  constructor(handle: RawHandle) {
    super(handle);
    watch(this);
    this.#outputs = this.info.outputs;
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.program;
  }
  /** Runs `step` once on placeholders shaped like the examples, and keeps what it did, updates of variables included. */
  static capture(examples: readonly Tensor[], step: (...inputs: Tensor[]) => StepResult): Program {
    let handle: RawHandle = 0;
    tidy(() => {
      [handle] = capture(examples, step);
    });
    return new Program(handle);
  }
  /** Runs the step; nothing is recorded for gradients. */
  run(...inputs: Tensor[]): Tensor[] {
    const [h, list] = [of(this, "run", "program"), handles(inputs, "run", "inputs")];
    return wrapAll(raw.program_run(h, list, this.#outputs));
  }
  /** The same off the event loop.  Programs that assign no variables may run side by side. */
  async runAsync(...inputs: Tensor[]): Promise<Tensor[]> {
    const [h, list] = [of(this, "run", "program"), handles(inputs, "run", "inputs")];
    return wrapAll(await raw.program_run_async(h, list, this.#outputs));
  }
  /** Numbers about it. */
  get info(): ProgramInfo {
    return raw.program_get_info(of(this, "info", "program"));
  }
  /** What its inputs must be. */
  inputs(): ValueInfo[] {
    return Array.from({ length: this.info.inputs }, (_, i) => raw.program_get_input(this._h, i));
  }
  /** What its outputs will be. */
  outputs(): ValueInfo[] {
    return Array.from({ length: this.info.outputs }, (_, i) => raw.program_get_output(this._h, i));
  }
  /** Of a program that was loaded, its variables by the names in its file. */
  variables(): Dict {
    return Dict.adopt(raw.program_variables(of(this, "variables", "program")));
  }
  /** Whether runs measure the times of their calls, from none on; toString() shows the mean of each. */
  setProfile(on: boolean): void {
    raw.program_set_profile(of(this, "setProfile", "program"), on);
  }
  /** The program for a reader, a line a call. */
  override toString(): string {
    return raw.program_text(of(this, "toString", "program"));
  }
  /** Writes it with its variables as one .safetensors file, which runs without the code that made it. */
  async save(path: string): Promise<void> {
    await raw.program_save_async(of(this, "save", "program"), path);
  }
  /** {@link save}, waiting. */
  saveSync(path: string): void {
    raw.program_save(of(this, "save", "program"), path);
  }
  /** Reads what {@link save} wrote, in any language. */
  static async load(path: string): Promise<Program> {
    return new Program(await raw.program_load_async(path));
  }
  /** {@link load}, waiting. */
  static loadSync(path: string): Program {
    return new Program(raw.program_load(path));
  }
}

/** What {@link compile} gives: the step, and more. */
export interface Compiled<A extends Tensor[], R extends StepResult> {
  (...inputs: A): R;
  /** Runs the step off the event loop. */
  async(...inputs: A): Promise<R>;
  /** The programs so far, one for each combination of shapes, dtypes and devices. */
  readonly programs: ReadonlyMap<string, Program>;
}

/**
 * A step that is captured once for each combination of input shapes, dtypes and devices, and replayed after.  What it
 * reads besides its inputs and variables, such as the mode of a module, stays as it was when captured.
 *
 * ```ts
 * const step = compile((x: Tensor, y: Tensor) => {
 *   const loss = crossEntropy(net.call(x), y);
 *   optimizer.zeroGrad();
 *   loss.backward();
 *   optimizer.step();
 *   return loss;
 * });
 * ```
 */
export function compile<A extends Tensor[], R extends StepResult>(step: (...inputs: A) => R): Compiled<A, R> {
  const programs = new Map<string, Program>();
  const shapes = new Map<Program, Shape>();
  const find = (inputs: A): Program => {
    let key = "";
    for (const x of inputs) {
      const { dtype, sizes, device } = x.info;
      key += `${dtype}[${sizes.join(", ")}] ${device}; `;
    }
    let program = programs.get(key);
    if (program === undefined) {
      let shape: Shape = "nothing";
      program = Program.capture(inputs, (...placeholders) => {
        const result = synchronous("compile", step(...(placeholders as A)));
        [, shape] = take(result);
        return result;
      });
      programs.set(key, program);
      shapes.set(program, shape);
    }
    return program;
  };
  const result = (program: Program, outputs: Tensor[]) => give(outputs, shapes.get(program) as Shape) as R;
  const compiled = (...inputs: A): R => {
    const program = find(inputs);
    return result(program, program.run(...inputs));
  };
  const runAsync = async (...inputs: A): Promise<R> => {
    const program = find(inputs);
    return result(program, await program.runAsync(...inputs));
  };
  return Object.assign(compiled, { async: runAsync, programs });
}
