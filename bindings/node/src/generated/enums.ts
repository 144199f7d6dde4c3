// Generated from capi/api.json by bindings/generate; do not edit.
/** Element types. */
export type DType = "f32" | "f64" | "f16" | "bf16" | "i8" | "u8" | "i16" | "i32" | "i64" | "bool";
/** The values of {@link DType}, in the order of their numbers. */
export const DTYPES: readonly DType[] = ["f32", "f64", "f16", "bf16", "i8", "u8", "i16", "i32", "i64", "bool"];

/** Families of errors; more may come. */
export type Code = "invalid_argument" | "invalid_handle" | "out_of_memory" | "shape" | "dtype" | "device" | "index" | "unsupported" | "state" | "autograd" | "io" | "corrupt" | "not_found" | "callback" | "version" | "internal";
/** The values of {@link Code}, in the order of their numbers, which start at 1. */
export const CODES: readonly Code[] = ["invalid_argument", "invalid_handle", "out_of_memory", "shape", "dtype", "device", "index", "unsupported", "state", "autograd", "io", "corrupt", "not_found", "callback", "version", "internal"];

/** Whether the calls of a thread are recorded for gradients; results made under INFERENCE may never be later. */
export type GradMode = "enabled" | "disabled" | "inference";
/** The values of {@link GradMode}, in the order of their numbers. */
export const GRAD_MODES: readonly GradMode[] = ["enabled", "disabled", "inference"];

/** The low precision of `setAutocast`. */
export type Autocast = "off" | "bf16" | "f16";
/** The values of {@link Autocast}, in the order of their numbers. */
export const AUTOCASTS: readonly Autocast[] = ["off", "bf16", "f16"];

/** How `setFloat32MatmulPrecision` lets products of f32 be computed. */
export type MatmulPrecision = "highest" | "high";
/** The values of {@link MatmulPrecision}, in the order of their numbers. */
export const MATMUL_PRECISIONS: readonly MatmulPrecision[] = ["highest", "high"];

/** How much a message matters. */
export type LogLevel = "debug" | "info" | "warning" | "error";
/** The values of {@link LogLevel}, in the order of their numbers. */
export const LOG_LEVELS: readonly LogLevel[] = ["debug", "info", "warning", "error"];

/** Which side of a weight counts: what goes in (keeps the variance of activations) or out (that of gradients). */
export type Fan = "in" | "out";
/** The values of {@link Fan}, in the order of their numbers. */
export const FANS: readonly Fan[] = ["in", "out"];

/** Initializations of torch.nn.init. */
export type Init = "zeros" | "ones" | "constant" | "uniform" | "normal" | "trunc_normal" | "xavier_uniform" | "xavier_normal" | "kaiming_uniform" | "kaiming_normal" | "orthogonal";
/** The values of {@link Init}, in the order of their numbers. */
export const INITS: readonly Init[] = ["zeros", "ones", "constant", "uniform", "normal", "trunc_normal", "xavier_uniform", "xavier_normal", "kaiming_uniform", "kaiming_normal", "orthogonal"];

/** The curve between two learning rates. */
export type Anneal = "cos" | "linear";
/** The values of {@link Anneal}, in the order of their numbers. */
export const ANNEALS: readonly Anneal[] = ["cos", "linear"];

/** Values of the attribute `approximate`. */
export type Approximate = "none" | "tanh";
/** The values of {@link Approximate}, in the order of their numbers. */
export const APPROXIMATES: readonly Approximate[] = ["none", "tanh"];

/** Values of the attribute `reduction`. */
export type Reduction = "mean" | "sum" | "none";
/** The values of {@link Reduction}, in the order of their numbers. */
export const REDUCTIONS: readonly Reduction[] = ["mean", "sum", "none"];
