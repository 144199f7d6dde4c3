// The library as a whole: versions, threads, random numbers, devices and their memory, messages.
import {
  DTYPES,
  type DType,
  LOG_LEVELS,
  type LogLevel,
  MATMUL_PRECISIONS,
  type MatmulPrecision,
} from "./generated/enums.js";
import type { DeviceInfo, DeviceProperties } from "./generated/infos.js";
import { Kind, type Handle as RawHandle } from "./generated/raw.js";
import { Handle, of, watch } from "./handle.js";
import { raw } from "./load.js";
import { synchronous } from "./tidy.js";

/** The library's version, such as "0.1.0". */
export const version = (): string => raw.version();
/** The version of the library's interface. */
export const abiVersion = (): number => raw.abi_version();
/** Number of objects of the library that have not ended, for tests that look for leaks. */
export const liveHandles = (): number => raw.debug_live_handles();

/** Number of threads that one call computes on. */
export const numThreads = (): number => raw.num_threads();
/** From the next call on, computes on so many threads; results do not depend on it. */
export const setNumThreads = (n: number): void => raw.set_num_threads(n);

/** How products and convolutions of f32 may be computed. */
export const float32MatmulPrecision = (): MatmulPrecision =>
  MATMUL_PRECISIONS[raw.float32_matmul_precision()] ?? "highest";
/** "high" lets a device round their factors to TF32, from the next call on and for the whole process. */
export const setFloat32MatmulPrecision = (precision: MatmulPrecision): void =>
  raw.set_float32_matmul_precision(precision);

/** Bytes of one element. */
export const dtypeSize = (dtype: DType): number => raw.dtype_size(dtype);
/** The dtype as the library writes it. */
export const dtypeName = (dtype: DType): string => raw.dtype_name(dtype);
/** The smallest dtype that both convert to, as torch.promote_types. */
export function promoteTypes(a: DType, b: DType): DType {
  const name = raw.promote_types(a, b);
  return DTYPES.find((d) => d === name) ?? a;
}

/** Seeds the default generator of every device, and this thread's own. */
export const manualSeed = (seed: number | bigint): void => raw.manual_seed(seed);

/** The state of random numbers: a seed and how far it has counted. */
export class Generator extends Handle {
  constructor(seed: number | bigint);
  /** @internal */
  constructor(seed: number | bigint, handle: RawHandle);
  constructor(seed: number | bigint, handle = raw.generator_create(seed)) {
    super(handle);
    watch(this);
  }
  /** @internal */
  override _kind(): Kind {
    return Kind.generator;
  }
  /** The one that a device uses, by default the thread's device. */
  static ofDevice(device?: string): Generator {
    return new Generator(0, raw.generator_default(device));
  }
  /** Starts anew from a seed. */
  seed(seed: number | bigint): void {
    raw.generator_seed(of(this, "seed", "generator"), seed);
  }
  /** Where it stands. */
  get state(): { seed: bigint; offset: bigint } {
    const [seed, offset] = raw.generator_get_state(of(this, "state", "generator"));
    return { seed, offset };
  }
  set state({ seed, offset }: { seed: number | bigint; offset: number | bigint }) {
    raw.generator_set_state(of(this, "state", "generator"), seed, offset);
  }
}

/** Runs `f`, whose random calls take their numbers from `generator`. */
export function withGenerator<T>(generator: Generator, f: () => T): T {
  const before = raw.set_generator(of(generator, "withGenerator", "generator"));
  try {
    return synchronous("withGenerator", f());
  } finally {
    const mine = raw.set_generator(before === 0 ? undefined : before);
    for (const handle of [before, mine]) if (handle !== 0) raw.release(handle, Kind.generator);
  }
}

/** The devices, "cpu" first, with what their memory holds now. */
export function devices(): DeviceInfo[] {
  return Array.from({ length: raw.device_count() }, (_, i) => raw.device_get_info(i));
}
/** What hardware a device is, by its place in {@link devices}. */
export const deviceProperties = (index = 0): DeviceProperties => raw.device_get_properties(index);
/** Lets `peakBytes` of a device, by its place in {@link devices}, start again from what is alive now. */
export const resetPeak = (device = 0): void => raw.device_reset_peak(device);
/** Tensors that this thread makes from nothing lie on this device from now on; gives the one until now. */
export const setDevice = (device: string): string => raw.set_device(device);
/** Runs `f` with another device of this thread. */
export function withDevice<T>(device: string, f: () => T): T {
  const before = setDevice(device);
  try {
    return synchronous("withDevice", f());
  } finally {
    setDevice(before);
  }
}
/** Adds the devices of a shared object.  It stays loaded; code that is not trusted must not be. */
export const loadDevicePlugin = (path: string): void => raw.load_device_plugin(path);
/** Waits for all work of a device, and throws what failed in it since the last time. */
export const synchronize = (index = 0): void => raw.device_synchronize(index);
/** Gives memory that is kept for the next tensors back to the system. */
export const emptyCache = (): void => raw.empty_cache();

/**
 * The library's messages of at least `level` go to `sink`, when the event loop turns; undefined: nowhere, as at first.  For
 * the whole process.
 */
export function setLogSink(
  sink: ((level: LogLevel, message: string) => void) | undefined,
  level: LogLevel = "info",
): void {
  const f = sink && ((l: number, message: string) => sink(LOG_LEVELS[l] ?? "error", message));
  raw.set_log_sink(f, level);
}
