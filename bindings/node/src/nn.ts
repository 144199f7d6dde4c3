// The namespace nn.
export * from "./generated/nn.js";
export { buffer, LibraryModule, type Loaded, lambda, Module, ModuleList, parameter, Sequential } from "./module.js";
