// Export to ONNX.
import * as options from "./generated/options.js";
import { handles, none, of } from "./handle.js";
import { raw } from "./load.js";
import type { Module } from "./module.js";
import { Program } from "./program.js";
import { Tensor } from "./tensor.js";

/** How a model is exported. */
export interface ExportOptions
  extends Omit<options.OnnxOptions, "dynamicValues" | "dynamicAxes" | "dynamicDimensions"> {
  /** Names of the sizes of axes that are dynamic, by input and axis: `{ input: { 0: "batch" } }`. */
  dynamicAxes?: { readonly [input: string]: { readonly [axis: number]: string } } | undefined;
}

function fields({ dynamicAxes, ...rest }: ExportOptions): options.OnnxOptions {
  if (dynamicAxes === undefined) return rest;
  const all = Object.entries(dynamicAxes).flatMap(([input, axes]) =>
    Object.entries(axes).map(([axis, dimension]) => ({ input, axis: Number(axis), dimension })),
  );
  return {
    ...rest,
    dynamicValues: all.map((d) => d.input),
    dynamicAxes: all.map((d) => d.axis),
    dynamicDimensions: all.map((d) => d.dimension),
  };
}

/**
 * Writes a module, in evaluation mode, or a program as an ONNX model.  Weights keep their names in the state dict.  A
 * module whose forward is JavaScript is traced on the event loop, others off it.
 *
 * @param example - an input whose shape and dtype the model takes, or a list of inputs; of a program, undefined
 * @throws {@link UnsupportedError} naming the op, for what ONNX cannot express
 */
async function exportModel(
  module: Module,
  example: Tensor | readonly Tensor[],
  path: string,
  o?: ExportOptions,
): Promise<void>;
async function exportModel(program: Program, example: undefined, path: string, o?: ExportOptions): Promise<void>;
async function exportModel(
  model: Module | Program,
  example: Tensor | readonly Tensor[] | undefined,
  path: string,
  o: ExportOptions = none,
): Promise<void> {
  if (!(model instanceof Program) && model._hasOwn()) return exportSync(model, example as Tensor, path, o);
  const list = options.onnxOptions("onnx.export", fields(o));
  const h = of(model, "onnx.export", "model");
  if (model instanceof Program) await raw.onnx_export_program_async(h, ...list, path);
  else if (example instanceof Tensor)
    await raw.onnx_export_async(h, of(example, "onnx.export", "example"), ...list, path);
  else await raw.onnx_export_many_async(h, handles(example ?? [], "onnx.export", "example"), ...list, path);
}

export { exportModel as export };

/** {@link export}, waiting. */
export function exportSync(module: Module, example: Tensor | readonly Tensor[], path: string, o?: ExportOptions): void;
export function exportSync(program: Program, example: undefined, path: string, o?: ExportOptions): void;
export function exportSync(
  model: Module | Program,
  example: Tensor | readonly Tensor[] | undefined,
  path: string,
  o: ExportOptions = none,
): void {
  const list = options.onnxOptions("onnx.export", fields(o));
  const h = of(model, "onnx.export", "model");
  if (model instanceof Program) raw.onnx_export_program(h, ...list, path);
  else if (example instanceof Tensor) raw.onnx_export(h, of(example, "onnx.export", "example"), ...list, path);
  else raw.onnx_export_many(h, handles(example ?? [], "onnx.export", "example"), ...list, path);
}
