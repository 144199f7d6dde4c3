/// <reference lib="esnext.disposable" preserve="true" />
// What the package exports.
import * as autograd from "./autograd.js";
import * as init from "./generated/init.js";
import * as io from "./io.js";
import * as nn from "./nn.js";
import * as onnx from "./onnx.js";
import * as optim from "./optimizers.js";

export { autocast, enableGrad, grad, gradMode, inference, noGrad, withGradMode } from "./autograd.js";
export * from "./data.js";
export * from "./dict.js";
export * from "./errors.js";
export * from "./generated/enums.js";
export * from "./generated/errors.js";
export * from "./generated/infos.js";
export * from "./generated/ops.js";
export type * from "./generated/options.js";
export { Handle } from "./handle.js";
export * from "./library.js";
export { type Compiled, compile, Program, type StepResult } from "./program.js";
export * from "./stream.js";
export * from "./tensor.js";
export { keep, tidy } from "./tidy.js";
export { autograd, init, io, nn, onnx, optim };
