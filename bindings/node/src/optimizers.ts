// The namespace optim.
export * from "./generated/optim.js";
export { clipGradNorm, clipGradValue, LambdaLR, Optimizer, type Parameters, Scheduler, SequentialLR } from "./optim.js";
