// Generated from capi/api.json by bindings/generate; do not edit.
import type * as enums from "./enums.js";

/** Facts. */
export interface TensorInfo {
  /** element type. */
  readonly dtype: enums.DType;
  /** by dimension. */
  readonly sizes: readonly number[];
  /** in elements; contiguous where the value is not known yet. */
  readonly strides: readonly number[];
  /** number of elements. */
  readonly numel: number;
  /** numel times the size of an element. */
  readonly bytes: number;
  /** its name. */
  readonly device: string;
  /** gradients flow to it. */
  readonly requiresGrad: boolean;
  /** not the result of a recorded call: gradients end here. */
  readonly isLeaf: boolean;
  /** a cell that can be assigned. */
  readonly isVariable: boolean;
  /** row-major, without gaps. */
  readonly isContiguous: boolean;
  /** a value of the step being captured; it has no data. */
  readonly isCaptured: boolean;
  /** in pinned memory of the host; see `tensorPinMemory`. */
  readonly isPinned: boolean;
}

/** An input or output of a program. */
export interface ValueInfo {
  /** may be "". */
  readonly name: string;
  /** element type. */
  readonly dtype: enums.DType;
  /** by dimension. */
  readonly sizes: readonly number[];
  /** its name. */
  readonly device: string;
}

/** Facts. */
export interface ProgramInfo {
  /** number of inputs. */
  readonly inputs: number;
  /** number of outputs. */
  readonly outputs: number;
  /** number of calls that a run makes. */
  readonly nodes: number;
  /** number of variables whose value a run reads. */
  readonly variablesRead: number;
  /** number of variables that a run assigns. */
  readonly variablesWritten: number;
  /** memory that all intermediate values of a run share. */
  readonly arenaBytes: number;
  /** a run takes numbers from a generator. */
  readonly isRandom: boolean;
}

/** Facts. */
export interface DeviceInfo {
  /** "cpu", "null", "cuda:0" …. */
  readonly name: string;
  /** "cpu", "null", "cuda" …. */
  readonly type: string;
  /** among the devices of its type. */
  readonly number: number;
  /** the host can read its memory. */
  readonly isHost: boolean;
  /** false: it knows shapes only, as "null". */
  readonly computes: boolean;
  /** memory of the tensors that exist. */
  readonly liveBytes: number;
  /** the most that live_bytes has been since `deviceResetPeak`. */
  readonly peakBytes: number;
  /** held from the system, in use or kept for the next tensor. */
  readonly reservedBytes: number;
  /** number of requests so far. */
  readonly allocations: number;
}

/** Facts. */
export interface DeviceProperties {
  /** "NVIDIA H100", or the model of the CPU; the type of the device where it has no such name. */
  readonly name: string;
  /** memory of the hardware; 0 where there is none. */
  readonly totalBytes: number;
  /** compute capability of a CUDA device, first part; 0 for others. */
  readonly major: number;
  /** its second part. */
  readonly minor: number;
  /** that work side by side: multiprocessors of a CUDA device, processors that the process may use. */
  readonly processors: number;
}
