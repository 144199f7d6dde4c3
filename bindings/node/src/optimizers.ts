// The namespace optim.
export * from "./generated/optim.js";
export {
  clipGradNorm,
  clipGradValue,
  GradScaler,
  LambdaLR,
  Optimizer,
  type Parameters,
  Scheduler,
  SequentialLR,
} from "./optim.js";
