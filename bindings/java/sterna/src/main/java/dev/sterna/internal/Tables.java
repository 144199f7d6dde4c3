// Generated from capi/api.json by bindings/generate; do not edit.
package dev.sterna.internal;

/** What the raw layer numbers: tables of callbacks, kinds of handles. */
public final class Tables {
    private Tables() {
    }

    /** The version of the C ABI that these files describe. */
    public static final int ABI = 1;
    static final int BUFFER = 0, BUFFER_SIZE = 24;
    static final int TENSOR_HOOK = 1, TENSOR_HOOK_SIZE = 32;
    static final int CUSTOM_GRADIENT = 2, CUSTOM_GRADIENT_SIZE = 32;
    static final int LOG_SINK = 3, LOG_SINK_SIZE = 32;
    static final int DATASET_CALLBACKS = 4, DATASET_CALLBACKS_SIZE = 32;
    static final int COLLATE_CALLBACKS = 5, COLLATE_CALLBACKS_SIZE = 32;
    static final int MODULE_CALLBACKS = 6, MODULE_CALLBACKS_SIZE = 32;
    static final int SCHEDULER_CALLBACKS = 7, SCHEDULER_CALLBACKS_SIZE = 32;
    /** Bytes and offsets of a struct. */
    public static final int TENSOR_INFO_SIZE = 200,
            TENSOR_INFO_DTYPE = 4, TENSOR_INFO_NDIM = 8, TENSOR_INFO_SIZES = 16, TENSOR_INFO_STRIDES = 80, TENSOR_INFO_NUMEL = 144, TENSOR_INFO_BYTES = 152, TENSOR_INFO_DEVICE = 160, TENSOR_INFO_REQUIRES_GRAD = 176, TENSOR_INFO_IS_LEAF = 180, TENSOR_INFO_IS_VARIABLE = 184, TENSOR_INFO_IS_CONTIGUOUS = 188, TENSOR_INFO_IS_CAPTURED = 192, TENSOR_INFO_IS_PINNED = 196;
    /** Bytes and offsets of a struct. */
    public static final int VALUE_INFO_SIZE = 112,
            VALUE_INFO_NAME = 8, VALUE_INFO_DTYPE = 24, VALUE_INFO_NDIM = 28, VALUE_INFO_SIZES = 32, VALUE_INFO_DEVICE = 96;
    /** Bytes and offsets of a struct. */
    public static final int PROGRAM_INFO_SIZE = 64,
            PROGRAM_INFO_INPUTS = 8, PROGRAM_INFO_OUTPUTS = 16, PROGRAM_INFO_NODES = 24, PROGRAM_INFO_VARIABLES_READ = 32, PROGRAM_INFO_VARIABLES_WRITTEN = 40, PROGRAM_INFO_ARENA_BYTES = 48, PROGRAM_INFO_IS_RANDOM = 56;
    /** Bytes and offsets of a struct. */
    public static final int DEVICE_INFO_SIZE = 88,
            DEVICE_INFO_NAME = 8, DEVICE_INFO_TYPE = 24, DEVICE_INFO_NUMBER = 40, DEVICE_INFO_IS_HOST = 44, DEVICE_INFO_COMPUTES = 48, DEVICE_INFO_LIVE_BYTES = 56, DEVICE_INFO_PEAK_BYTES = 64, DEVICE_INFO_RESERVED_BYTES = 72, DEVICE_INFO_ALLOCATIONS = 80;
    /** Bytes and offsets of a struct. */
    public static final int DEVICE_PROPERTIES_SIZE = 48,
            DEVICE_PROPERTIES_NAME = 8, DEVICE_PROPERTIES_TOTAL_BYTES = 24, DEVICE_PROPERTIES_MAJOR = 32, DEVICE_PROPERTIES_MINOR = 36, DEVICE_PROPERTIES_PROCESSORS = 40;
    /** Bytes and offsets of a struct. */
    public static final int CHECKPOINT_SIZE = 80,
            CHECKPOINT_MODULE = 8, CHECKPOINT_OPTIMIZER = 16, CHECKPOINT_SCHEDULERS = 24, CHECKPOINT_SCHEDULERS_LEN = 32, CHECKPOINT_GENERATORS = 40, CHECKPOINT_GENERATORS_LEN = 48, CHECKPOINT_LOADER = 56, CHECKPOINT_METADATA = 64, CHECKPOINT_GRAD_SCALER = 72;
    /** Kind of handle. */
    public static final int ERROR = 0;
    /** Kind of handle. */
    public static final int BYTES = 1;
    /** Kind of handle. */
    public static final int TENSOR = 2;
    /** Kind of handle. */
    public static final int GENERATOR = 3;
    /** Kind of handle. */
    public static final int STREAM = 4;
    /** Kind of handle. */
    public static final int EVENT = 5;
    /** Kind of handle. */
    public static final int HOOK = 6;
    /** Kind of handle. */
    public static final int CAPTURE = 7;
    /** Kind of handle. */
    public static final int PROGRAM = 8;
    /** Kind of handle. */
    public static final int DATASET = 9;
    /** Kind of handle. */
    public static final int LOADER = 10;
    /** Kind of handle. */
    public static final int BATCH = 11;
    /** Kind of handle. */
    public static final int QUEUE = 12;
    /** Kind of handle. */
    public static final int DICT = 13;
    /** Kind of handle. */
    public static final int MODULE = 14;
    /** Kind of handle. */
    public static final int OPTIMIZER = 15;
    /** Kind of handle. */
    public static final int SCHEDULER = 16;
    /** Kind of handle. */
    public static final int GRAD_SCALER = 17;

    static long retain(int kind, long handle) {
        switch (kind) {
            case ERROR:
                return Abi.sterna_error_retain(handle);
            case BYTES:
                return Abi.sterna_bytes_retain(handle);
            case TENSOR:
                return Abi.sterna_tensor_retain(handle);
            case GENERATOR:
                return Abi.sterna_generator_retain(handle);
            case STREAM:
                return Abi.sterna_stream_retain(handle);
            case EVENT:
                return Abi.sterna_event_retain(handle);
            case HOOK:
                return Abi.sterna_hook_retain(handle);
            case CAPTURE:
                return Abi.sterna_capture_retain(handle);
            case PROGRAM:
                return Abi.sterna_program_retain(handle);
            case DATASET:
                return Abi.sterna_dataset_retain(handle);
            case LOADER:
                return Abi.sterna_loader_retain(handle);
            case BATCH:
                return Abi.sterna_batch_retain(handle);
            case QUEUE:
                return Abi.sterna_queue_retain(handle);
            case DICT:
                return Abi.sterna_dict_retain(handle);
            case MODULE:
                return Abi.sterna_module_retain(handle);
            case OPTIMIZER:
                return Abi.sterna_optimizer_retain(handle);
            case SCHEDULER:
                return Abi.sterna_scheduler_retain(handle);
            case GRAD_SCALER:
                return Abi.sterna_grad_scaler_retain(handle);
            default:
                throw new AssertionError(kind);
        }
    }

    static void release(int kind, long handle) {
        switch (kind) {
            case ERROR:
                Abi.sterna_error_release(handle);
                break;
            case BYTES:
                Abi.sterna_bytes_release(handle);
                break;
            case TENSOR:
                Abi.sterna_tensor_release(handle);
                break;
            case GENERATOR:
                Abi.sterna_generator_release(handle);
                break;
            case STREAM:
                Abi.sterna_stream_release(handle);
                break;
            case EVENT:
                Abi.sterna_event_release(handle);
                break;
            case HOOK:
                Abi.sterna_hook_release(handle);
                break;
            case CAPTURE:
                Abi.sterna_capture_release(handle);
                break;
            case PROGRAM:
                Abi.sterna_program_release(handle);
                break;
            case DATASET:
                Abi.sterna_dataset_release(handle);
                break;
            case LOADER:
                Abi.sterna_loader_release(handle);
                break;
            case BATCH:
                Abi.sterna_batch_release(handle);
                break;
            case QUEUE:
                Abi.sterna_queue_release(handle);
                break;
            case DICT:
                Abi.sterna_dict_release(handle);
                break;
            case MODULE:
                Abi.sterna_module_release(handle);
                break;
            case OPTIMIZER:
                Abi.sterna_optimizer_release(handle);
                break;
            case SCHEDULER:
                Abi.sterna_scheduler_release(handle);
                break;
            case GRAD_SCALER:
                Abi.sterna_grad_scaler_release(handle);
                break;
            default:
                throw new AssertionError(kind);
        }
    }
}
