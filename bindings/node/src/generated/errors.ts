// Generated from capi/api.json by bindings/generate; do not edit.
import { SternaError } from "../errors.js";

/** A {@link SternaError} whose code is "invalid_argument". */
export class InvalidArgumentError extends SternaError {}
/** A {@link SternaError} whose code is "invalid_handle". */
export class InvalidHandleError extends SternaError {}
/** A {@link SternaError} whose code is "out_of_memory". */
export class OutOfMemoryError extends SternaError {}
/** A {@link SternaError} whose code is "shape". */
export class ShapeError extends SternaError {}
/** A {@link SternaError} whose code is "dtype". */
export class DTypeError extends SternaError {}
/** A {@link SternaError} whose code is "device". */
export class DeviceError extends SternaError {}
/** A {@link SternaError} whose code is "index". */
export class IndexError extends SternaError {}
/** A {@link SternaError} whose code is "unsupported". */
export class UnsupportedError extends SternaError {}
/** A {@link SternaError} whose code is "state". */
export class StateError extends SternaError {}
/** A {@link SternaError} whose code is "autograd". */
export class AutogradError extends SternaError {}
/** A {@link SternaError} whose code is "io". */
export class IOError extends SternaError {}
/** A {@link SternaError} whose code is "corrupt". */
export class CorruptError extends SternaError {}
/** A {@link SternaError} whose code is "not_found". */
export class NotFoundError extends SternaError {}
/** A {@link SternaError} whose code is "callback". */
export class CallbackError extends SternaError {}
/** A {@link SternaError} whose code is "version". */
export class VersionError extends SternaError {}
/** A {@link SternaError} whose code is "internal". */
export class InternalError extends SternaError {}

/** The class of each code. */
export const ERROR_CLASSES = {
  invalid_argument: InvalidArgumentError,
  invalid_handle: InvalidHandleError,
  out_of_memory: OutOfMemoryError,
  shape: ShapeError,
  dtype: DTypeError,
  device: DeviceError,
  index: IndexError,
  unsupported: UnsupportedError,
  state: StateError,
  autograd: AutogradError,
  io: IOError,
  corrupt: CorruptError,
  not_found: NotFoundError,
  callback: CallbackError,
  version: VersionError,
  internal: InternalError,
};
