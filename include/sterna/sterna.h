/* Sterna: tensors, autograd, networks, training and export.  The C ABI of libsterna, all but the ops.
   Generated from capi/functions*.yaml by capi/generate; do not edit. */

#ifndef STERNA_H
#define STERNA_H

#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(STERNA_BUILDING) && defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/* Errors.  Every function that can fail returns `sterna_error *`: NULL is success, anything else is to be read with
   sterna_error_message and released with sterna_error_release.  Outputs are set to NULL or 0 first.

   Handles.  Objects are reached through checked handles; a stale, foreign or wrong handle is an error, never a crash.
   Every handle that a function gives is the caller's own, to be released once; scopes (sterna_scope_begin) do that for
   tensors.  A handle may be used from any thread; a call that changes an object must not run beside another call on it.

   Options.  A struct starts from its default value, `sterna_sum_options o = STERNA_SUM_OPTIONS;`; NULL means all defaults.
   Optional numbers are STERNA_NONE (integers) or STERNA_NONE_F64 (a NaN) when not given, optional lists and handles NULL.

   Text is UTF-8 and ends with a 0.  Sizes, strides and axes are int64_t; a negative axis counts from the end. */
#define STERNA_NONE INT64_MIN
#define STERNA_NONE_F64 ((double)NAN)

/** Element types.  Open: later versions may add values. */
typedef int32_t sterna_dtype;
enum {
  STERNA_F32 = 0,
  STERNA_F64 = 1,
  STERNA_F16 = 2,
  STERNA_BF16 = 3,
  STERNA_I8 = 4,
  STERNA_U8 = 5,
  STERNA_I16 = 6,
  STERNA_I32 = 7,
  STERNA_I64 = 8,
  STERNA_BOOL = 9,
};

/** Families of errors; more may come.  Open: later versions may add values. */
typedef int32_t sterna_code;
enum {
  STERNA_ERROR_INVALID_ARGUMENT = 1,
  STERNA_ERROR_INVALID_HANDLE = 2,
  STERNA_ERROR_OUT_OF_MEMORY = 3,
  STERNA_ERROR_SHAPE = 4,
  STERNA_ERROR_DTYPE = 5,
  STERNA_ERROR_DEVICE = 6,
  STERNA_ERROR_INDEX = 7,
  STERNA_ERROR_UNSUPPORTED = 8,
  STERNA_ERROR_STATE = 9,
  STERNA_ERROR_AUTOGRAD = 10,
  STERNA_ERROR_IO = 11,
  STERNA_ERROR_CORRUPT = 12,
  STERNA_ERROR_NOT_FOUND = 13,
  STERNA_ERROR_CALLBACK = 14,
  STERNA_ERROR_VERSION = 15,
  STERNA_ERROR_INTERNAL = 16,
};

/** Whether the calls of a thread are recorded for gradients; results made under INFERENCE may never be later.
    Open: later versions may add values. */
typedef int32_t sterna_grad_mode;
enum {
  STERNA_GRAD_ENABLED = 0,
  STERNA_GRAD_DISABLED = 1,
  STERNA_GRAD_INFERENCE = 2,
};

/** The low precision of sterna_set_autocast.  Open: later versions may add values. */
typedef int32_t sterna_autocast;
enum {
  STERNA_AUTOCAST_OFF = 0,
  STERNA_AUTOCAST_BF16 = 1,
  STERNA_AUTOCAST_F16 = 2,
};

/** How sterna_set_float32_matmul_precision lets products of f32 be computed.  Open: later versions may add values. */
typedef int32_t sterna_matmul_precision;
enum {
  STERNA_MATMUL_HIGHEST = 0,
  STERNA_MATMUL_HIGH = 1,
};

/** How much a message matters.  Open: later versions may add values. */
typedef int32_t sterna_log_level;
enum {
  STERNA_LOG_DEBUG = 0,
  STERNA_LOG_INFO = 1,
  STERNA_LOG_WARNING = 2,
  STERNA_LOG_ERROR = 3,
};

/** Which side of a weight counts: what goes in (keeps the variance of activations) or out (that of gradients).
    Open: later versions may add values. */
typedef int32_t sterna_fan;
enum {
  STERNA_FAN_IN = 0,
  STERNA_FAN_OUT = 1,
};

/** Initializations of torch.nn.init.  Open: later versions may add values. */
typedef int32_t sterna_init;
enum {
  STERNA_INIT_ZEROS = 0,
  STERNA_INIT_ONES = 1,
  STERNA_INIT_CONSTANT = 2,
  STERNA_INIT_UNIFORM = 3,
  STERNA_INIT_NORMAL = 4,
  STERNA_INIT_TRUNC_NORMAL = 5,
  STERNA_INIT_XAVIER_UNIFORM = 6,
  STERNA_INIT_XAVIER_NORMAL = 7,
  STERNA_INIT_KAIMING_UNIFORM = 8,
  STERNA_INIT_KAIMING_NORMAL = 9,
  STERNA_INIT_ORTHOGONAL = 10,
};

/** The curve between two learning rates.  Open: later versions may add values. */
typedef int32_t sterna_anneal;
enum {
  STERNA_ANNEAL_COS = 0,
  STERNA_ANNEAL_LINEAR = 1,
};

/** Values of the attribute `approximate`.  Open: later versions may add values. */
typedef int32_t sterna_approximate;
enum {
  STERNA_APPROXIMATE_NONE = 0,
  STERNA_APPROXIMATE_TANH = 1,
};

/** Values of the attribute `reduction`.  Open: later versions may add values. */
typedef int32_t sterna_reduction;
enum {
  STERNA_REDUCTION_MEAN = 0,
  STERNA_REDUCTION_SUM = 1,
  STERNA_REDUCTION_NONE = 2,
};

/** Why a call failed: code, message, op, argument, shapes, cause. */
typedef struct sterna_error sterna_error;
/** Text or bytes made by the library. */
typedef struct sterna_bytes sterna_bytes;
/** An immutable value, or a variable: a cell that holds one. */
typedef struct sterna_tensor sterna_tensor;
/** The state of random numbers: a seed and a counter. */
typedef struct sterna_generator sterna_generator;
/** An order of work on a device. */
typedef struct sterna_stream sterna_stream;
/** A point in the work of a stream. */
typedef struct sterna_event sterna_event;
/** What sees a tensor's gradient during backward. */
typedef struct sterna_hook sterna_hook;
/** A step being recorded on the thread that began it. */
typedef struct sterna_capture sterna_capture;
/** A captured step, ready to run. */
typedef struct sterna_program sterna_program;
/** Releases the tensors made between its begin and its end. */
typedef struct sterna_scope sterna_scope;
/** Samples by index; a sample is a list of tensors. */
typedef struct sterna_dataset sterna_dataset;
/** Makes batches of a dataset, on worker threads if wanted. */
typedef struct sterna_loader sterna_loader;
/** A list of tensors that belong together. */
typedef struct sterna_batch sterna_batch;
/** A bounded queue of batches from a producer of the host language; any thread may use it at any time. */
typedef struct sterna_queue sterna_queue;
/** Tensors by name, in order, with metadata: state dicts, parameters, files of tensors. */
typedef struct sterna_dict sterna_dict;
/** A tree of parameters, buffers and child modules with a forward function. */
typedef struct sterna_module sterna_module;
/** Updates parameters from their gradients; keeps its state per parameter. */
typedef struct sterna_optimizer sterna_optimizer;
/** Sets an optimizer's learning rates by the number of steps. */
typedef struct sterna_scheduler sterna_scheduler;
/** Scales losses, so that gradients in f16 neither vanish nor overflow. */
typedef struct sterna_grad_scaler sterna_grad_scaler;

/** Borrowed text, UTF-8, followed by a 0 that len does not count. Valid while the handle it came from lives. */
typedef struct sterna_str {
  const char *data; /* the first byte */
  size_t len; /* number of bytes */
} sterna_str;

/** Host memory lent to the library.  Called on whichever thread drops the last tensor.  `destroy(user)` runs
    exactly once, also when the call that took the table fails. */
typedef struct sterna_buffer {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
} sterna_buffer;
static const sterna_buffer STERNA_BUFFER = {sizeof(sterna_buffer), NULL, NULL};

/** Sees the gradient of one tensor.  Called on the thread that is inside sterna_backward or sterna_grad.  Callbacks
    return NULL or an error (sterna_error_create), which the caller gets.  `destroy(user)` runs exactly once, also
    when the call that took the table fails. */
typedef struct sterna_tensor_hook {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
  /** `grad` is borrowed for the call. `*replacement` is NULL; a tensor of the same shape and dtype stored there is
      taken over and replaces the gradient. */
  sterna_error *(*on_grad)(void *user, const sterna_tensor *grad, sterna_tensor **replacement);
} sterna_tensor_hook;
static const sterna_tensor_hook STERNA_TENSOR_HOOK = {sizeof(sterna_tensor_hook), NULL, NULL, NULL};

/** The gradient of a function that the host has computed.  Called on the thread that is inside sterna_backward or
    sterna_grad.  Callbacks return NULL or an error (sterna_error_create), which the caller gets.  `destroy(user)`
    runs exactly once, also when the call that took the table fails. */
typedef struct sterna_custom_gradient {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
  /** `grads`: d(loss)/d(output), one an output, borrowed for the call, NULL where none arrived. `input_grads`:
      place for d(loss)/d(input), one an input, all NULL; tensors of the input's shape stored there are taken over,
      NULL means that no gradient flows. */
  sterna_error *(*backward)(void *user, const sterna_tensor *const *grads, size_t grads_len, sterna_tensor **input_grads, size_t input_grads_len);
} sterna_custom_gradient;
static const sterna_custom_gradient STERNA_CUSTOM_GRADIENT = {sizeof(sterna_custom_gradient), NULL, NULL, NULL};

/** Where the library's messages go.  Called on whichever thread has something to say, several at once.
    `destroy(user)` runs exactly once, also when the call that took the table fails. */
typedef struct sterna_log_sink {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
  /** One line of UTF-8 without its end, valid during the call; `level` is one of STERNA_LOG_*. */
  void (*message)(void *user, int32_t level, const char *text, size_t text_len);
} sterna_log_sink;
static const sterna_log_sink STERNA_LOG_SINK = {sizeof(sterna_log_sink), NULL, NULL, NULL};

/** A dataset of the host language.  Called from several threads at once when a loader has workers, otherwise on the
    thread of the call.  Callbacks return NULL or an error (sterna_error_create), which the caller gets.
    `destroy(user)` runs exactly once, also when the call that took the table fails. */
typedef struct sterna_dataset_callbacks {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
  /** Makes sample `index`. The handles put in `outputs`, at most `outputs_capacity` of them, are taken over, and
      their number goes in *outputs_len. */
  sterna_error *(*get)(void *user, int64_t index, sterna_tensor **outputs, size_t outputs_capacity, size_t *outputs_len);
} sterna_dataset_callbacks;
static const sterna_dataset_callbacks STERNA_DATASET_CALLBACKS = {sizeof(sterna_dataset_callbacks), NULL, NULL, NULL};

/** How samples become a batch.  Called from several threads at once when the loader has workers, otherwise on the
    thread of the call.  Callbacks return NULL or an error (sterna_error_create), which the caller gets.
    `destroy(user)` runs exactly once, also when the call that took the table fails. */
typedef struct sterna_collate_callbacks {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
  /** `tensors` are those of all samples, one sample after the other, borrowed for the call; sample i has lengths[i]
      of them. The handles put in `outputs`, at most `outputs_capacity`, are taken over, and their number goes in
      *outputs_len. */
  sterna_error *(*collate)(void *user, const sterna_tensor *const *tensors, const size_t *lengths, size_t samples, sterna_tensor **outputs, size_t outputs_capacity, size_t *outputs_len);
} sterna_collate_callbacks;
static const sterna_collate_callbacks STERNA_COLLATE_CALLBACKS = {sizeof(sterna_collate_callbacks), NULL, NULL, NULL};

/** The forward function of a host language's module.  Called on the thread of the call that needs the module's
    outputs.  Callbacks return NULL or an error (sterna_error_create), which the caller gets.  `destroy(user)` runs
    exactly once, also when the call that took the table fails. */
typedef struct sterna_module_callbacks {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
  /** Computes the outputs by ops. `inputs` are borrowed for the call; the handles put in `outputs`, at most
      `outputs_capacity` of them, are taken over, and their number goes in *outputs_len. */
  sterna_error *(*forward)(void *user, const sterna_tensor *const *inputs, size_t inputs_len, sterna_tensor **outputs, size_t outputs_capacity, size_t *outputs_len);
} sterna_module_callbacks;
static const sterna_module_callbacks STERNA_MODULE_CALLBACKS = {sizeof(sterna_module_callbacks), NULL, NULL, NULL};

/** A learning rate's factor by the host language.  Called on the thread of the call that makes or steps the
    schedule.  Callbacks return NULL or an error (sterna_error_create), which the caller gets.  `destroy(user)` runs
    exactly once, also when the call that took the table fails. */
typedef struct sterna_scheduler_callbacks {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  void *user; /* handed to every function */
  void (*destroy)(void *user); /* may be NULL */
  /** Puts the factor of the initial learning rate after `step` steps in *value. */
  sterna_error *(*factor)(void *user, int64_t step, double *value);
} sterna_scheduler_callbacks;
static const sterna_scheduler_callbacks STERNA_SCHEDULER_CALLBACKS = {sizeof(sterna_scheduler_callbacks), NULL, NULL, NULL};

/** What sterna_tensor_get_info tells. */
typedef struct sterna_tensor_info {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* element type */
  int32_t ndim; /* number of dimensions */
  int64_t sizes[8]; /* by dimension */
  int64_t strides[8]; /* in elements; contiguous where the value is not known yet */
  int64_t numel; /* number of elements */
  int64_t bytes; /* numel times the size of an element */
  sterna_str device; /* its name; valid for ever */
  int32_t requires_grad; /* gradients flow to it */
  int32_t is_leaf; /* not the result of a recorded call: gradients end here */
  int32_t is_variable; /* a cell that can be assigned */
  int32_t is_contiguous; /* row-major, without gaps */
  int32_t is_captured; /* a value of the step being captured; it has no data */
  int32_t is_pinned; /* in pinned memory of the host; see sterna_tensor_pin_memory */
} sterna_tensor_info;
static const sterna_tensor_info STERNA_TENSOR_INFO = {sizeof(sterna_tensor_info), STERNA_F32, 0, {0}, {0}, 0, 0, {NULL, 0}, 0, 0, 0, 0, 0, 0};

/** An input or output of a program. */
typedef struct sterna_value_info {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_str name; /* may be ""; valid while the program lives */
  sterna_dtype dtype; /* element type */
  int32_t ndim; /* number of dimensions */
  int64_t sizes[8]; /* by dimension */
  sterna_str device; /* its name; valid for ever */
} sterna_value_info;
static const sterna_value_info STERNA_VALUE_INFO = {sizeof(sterna_value_info), {NULL, 0}, STERNA_F32, 0, {0}, {NULL, 0}};

/** What sterna_program_get_info tells. */
typedef struct sterna_program_info {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t inputs; /* number of inputs */
  int64_t outputs; /* number of outputs */
  int64_t nodes; /* number of calls that a run makes */
  int64_t variables_read; /* number of variables whose value a run reads */
  int64_t variables_written; /* number of variables that a run assigns */
  int64_t arena_bytes; /* memory that all intermediate values of a run share */
  int32_t is_random; /* a run takes numbers from a generator */
} sterna_program_info;
static const sterna_program_info STERNA_PROGRAM_INFO = {sizeof(sterna_program_info), 0, 0, 0, 0, 0, 0, 0};

/** What sterna_device_get_info tells. */
typedef struct sterna_device_info {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_str name; /* "cpu", "null", "cuda:0" …; valid for ever */
  sterna_str type; /* "cpu", "null", "cuda" …; valid for ever */
  int32_t number; /* among the devices of its type */
  int32_t is_host; /* the host can read its memory */
  int32_t computes; /* 0: it knows shapes only, as "null" */
  int64_t live_bytes; /* memory of the tensors that exist */
  int64_t peak_bytes; /* the most that live_bytes has been since sterna_device_reset_peak */
  int64_t reserved_bytes; /* held from the system, in use or kept for the next tensor */
  int64_t allocations; /* number of requests so far */
} sterna_device_info;
static const sterna_device_info STERNA_DEVICE_INFO = {sizeof(sterna_device_info), {NULL, 0}, {NULL, 0}, 0, 0, 0, 0, 0, 0, 0};

/** What sterna_device_get_properties tells. */
typedef struct sterna_device_properties {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_str name; /* "NVIDIA H100", or the model of the CPU; the type of the device where it has no such name; valid for ever */
  int64_t total_bytes; /* memory of the hardware; 0 where there is none */
  int32_t major; /* compute capability of a CUDA device, first part; 0 for others */
  int32_t minor; /* its second part */
  int32_t processors; /* that work side by side: multiprocessors of a CUDA device, processors that the process may use */
} sterna_device_properties;
static const sterna_device_properties STERNA_DEVICE_PROPERTIES = {sizeof(sterna_device_properties), {NULL, 0}, 0, 0, 0, 0};

/** Optional arguments of sterna_tensor_to. */
typedef struct sterna_to_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int32_t non_blocking; /* 1: the copy is only queued, where it can be */
} sterna_to_options;
static const sterna_to_options STERNA_TO_OPTIONS = {sizeof(sterna_to_options), 0};

/** How sterna_tensor_to_text lays a tensor out; the defaults are PyTorch's. */
typedef struct sterna_tensor_text_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int32_t precision; /* digits after the point, 0 … 100 */
  int64_t threshold; /* tensors of more elements are summarized */
  int64_t edge_items; /* so many at both ends of a dimension remain then */
  int32_t line_width; /* in characters */
} sterna_tensor_text_options;
static const sterna_tensor_text_options STERNA_TENSOR_TEXT_OPTIONS = {sizeof(sterna_tensor_text_options), 4, 1000, 3, 80};

/** Optional arguments of sterna_variable_create. */
typedef struct sterna_variable_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int32_t requires_grad; /* sterna_backward sums gradients into it; floating dtypes only */
} sterna_variable_options;
static const sterna_variable_options STERNA_VARIABLE_OPTIONS = {sizeof(sterna_variable_options), 0};

/** Optional arguments of sterna_backward. */
typedef struct sterna_backward_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *gradient; /* d(result)/d(loss), of the loss's shape and dtype; ones for one element; NULL: none */
  int32_t retain_graph; /* keep what a second backward through the same calls needs */
} sterna_backward_options;
static const sterna_backward_options STERNA_BACKWARD_OPTIONS = {sizeof(sterna_backward_options), NULL, 0};

/** Optional arguments of sterna_backward_many. */
typedef struct sterna_backward_many_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *const *gradients; /* one a loss, as in sterna_backward_options; none: all losses have one element; NULL: none */
  size_t gradients_len;
  int32_t retain_graph; /* keep what a second backward through the same calls needs */
} sterna_backward_many_options;
static const sterna_backward_many_options STERNA_BACKWARD_MANY_OPTIONS = {sizeof(sterna_backward_many_options), NULL, 0, 0};

/** Optional arguments of sterna_grad. */
typedef struct sterna_grad_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const sterna_tensor *const *grad_outputs; /* one an output, of its shape and dtype; none: all outputs have one element; NULL: none */
  size_t grad_outputs_len;
  int32_t create_graph; /* the gradients can be differentiated again; implies retain_graph */
  int32_t retain_graph; /* keep what a second backward through the same calls needs */
  int32_t allow_unused; /* an input that no output depends on gets NULL instead of an error */
} sterna_grad_options;
static const sterna_grad_options STERNA_GRAD_OPTIONS = {sizeof(sterna_grad_options), NULL, 0, 0, 0, 0};

/** Optional arguments of sterna_loader_create and sterna_loader_create_collating. */
typedef struct sterna_loader_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t batch_size; /* samples in a batch */
  int32_t shuffle; /* 1: another order each epoch, from seed and epoch alone */
  uint64_t seed; /* of the order and of random ops in samples */
  int32_t drop_last; /* 1: a last batch that is not full is left out */
  int64_t workers; /* threads that make batches ahead; 0: sterna_loader_next makes them */
  int64_t prefetch; /* batches that each worker may be ahead */
  int32_t pin_memory; /* 1: batches lie in pinned host memory, or are copied to `device` from there; ignored, with a warning (sterna_set_log_sink), where no device pins memory */
  const char *device; /* where batches are handed out, copied there ahead of use by the workers; NULL: where the samples are */
} sterna_loader_options;
static const sterna_loader_options STERNA_LOADER_OPTIONS = {sizeof(sterna_loader_options), 1, 0, 0, 0, 0, 2, 0, NULL};

/** Optional arguments of sterna_read_csv. */
typedef struct sterna_read_csv_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_dtype dtype; /* dtype of the result */
  const char *delimiter; /* what stands between fields, one byte */
  int64_t skip_rows; /* lines of headings at the top */
  const int64_t *columns; /* which columns, from 0, in this order; NULL: all; NULL: none */
  size_t columns_len;
} sterna_read_csv_options;
static const sterna_read_csv_options STERNA_READ_CSV_OPTIONS = {sizeof(sterna_read_csv_options), STERNA_F32, ",", 0, NULL, 0};

/** Optional arguments of sterna_npz_save. */
typedef struct sterna_npz_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int32_t compressed; /* 1: as numpy.savez_compressed */
} sterna_npz_options;
static const sterna_npz_options STERNA_NPZ_OPTIONS = {sizeof(sterna_npz_options), 0};

/** The objects of a training run; those that are NULL are left out. */
typedef struct sterna_checkpoint {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_module *module; /* its parameters and buffers */
  sterna_optimizer *optimizer; /* its state and options */
  sterna_scheduler *const *schedulers; /* where they stand */
  size_t schedulers_len;
  sterna_generator *const *generators; /* random numbers; none: the default one of the device of the module's parameters, or the CPU's */
  size_t generators_len;
  sterna_loader *loader; /* where it stands */
  sterna_dict *metadata; /* its metadata is saved: epoch, best loss, …; loading replaces it */
  sterna_grad_scaler *grad_scaler; /* its scale and options */
} sterna_checkpoint;
static const sterna_checkpoint STERNA_CHECKPOINT = {sizeof(sterna_checkpoint), NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL};

/** Optional arguments of sterna_onnx_export, sterna_onnx_export_many and sterna_onnx_export_program. */
typedef struct sterna_onnx_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t opset; /* ONNX opset, 17 to 21 */
  int32_t dynamic_batch; /* 1: dimension 0 of every input is "batch", of any size */
  const char *const *input_names; /* one an input; none: "input", or "input_0", "input_1", …; NULL: none */
  size_t input_names_len;
  const char *const *output_names; /* one an output; none: "output", or "output_0", …; NULL: none */
  size_t output_names_len;
  const char *const *dynamic_values; /* names of inputs that have a dynamic axis, each time it has one; NULL: none */
  size_t dynamic_values_len;
  const int64_t *dynamic_axes; /* their axes, one an entry of dynamic_values; NULL: none */
  size_t dynamic_axes_len;
  const char *const *dynamic_dimensions; /* names of the sizes, one an entry of dynamic_values; the same name is the same size; NULL: none */
  size_t dynamic_dimensions_len;
  const char *doc_string; /* free text, stored in the model */
} sterna_onnx_options;
static const sterna_onnx_options STERNA_ONNX_OPTIONS = {sizeof(sterna_onnx_options), 17, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL};

/** How entries are taken into a module. */
typedef struct sterna_load_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int32_t strict; /* 1: entries that are missing or unexpected are an error */
} sterna_load_options;
static const sterna_load_options STERNA_LOAD_OPTIONS = {sizeof(sterna_load_options), 1};

/** Optional arguments of sterna_module_create. */
typedef struct sterna_module_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const char *extra_repr; /* what sterna_module_text prints in the parentheses */
} sterna_module_options;
static const sterna_module_options STERNA_MODULE_OPTIONS = {sizeof(sterna_module_options), NULL};

/** Optional arguments of sterna_nn_linear. */
typedef struct sterna_nn_linear_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int32_t bias; /* whether there is a bias */
  sterna_dtype dtype; /* dtype of the parameters */
  const char *device; /* device of the parameters; NULL: the thread's default */
} sterna_nn_linear_options;
static const sterna_nn_linear_options STERNA_NN_LINEAR_OPTIONS = {sizeof(sterna_nn_linear_options), 1, STERNA_F32, NULL};

/** Optional arguments of sterna_nn_conv1d. */
typedef struct sterna_nn_conv1d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step, one number or one a dimension; NULL: {1} */
  size_t stride_len;
  const int64_t *padding; /* zeros on both sides, one number or one a dimension; NULL: {0} */
  size_t padding_len;
  const int64_t *dilation; /* distance of the kernel's points, one number or one a dimension; NULL: {1} */
  size_t dilation_len;
  int64_t groups; /* channels fall in this many groups that do not see each other */
  int32_t bias; /* whether there is a bias */
  sterna_dtype dtype; /* dtype of the parameters */
  const char *device; /* device of the parameters; NULL: the thread's default */
} sterna_nn_conv1d_options;
static const sterna_nn_conv1d_options STERNA_NN_CONV1D_OPTIONS = {sizeof(sterna_nn_conv1d_options), NULL, 0, NULL, 0, NULL, 0, 1, 1, STERNA_F32, NULL};

/** Optional arguments of sterna_nn_conv2d. */
typedef struct sterna_nn_conv2d_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step, one number or one a dimension; NULL: {1} */
  size_t stride_len;
  const int64_t *padding; /* zeros on both sides, one number or one a dimension; NULL: {0} */
  size_t padding_len;
  const int64_t *dilation; /* distance of the kernel's points, one number or one a dimension; NULL: {1} */
  size_t dilation_len;
  int64_t groups; /* channels fall in this many groups that do not see each other */
  int32_t bias; /* whether there is a bias */
  sterna_dtype dtype; /* dtype of the parameters */
  const char *device; /* device of the parameters; NULL: the thread's default */
} sterna_nn_conv2d_options;
static const sterna_nn_conv2d_options STERNA_NN_CONV2D_OPTIONS = {sizeof(sterna_nn_conv2d_options), NULL, 0, NULL, 0, NULL, 0, 1, 1, STERNA_F32, NULL};

/** Optional arguments of sterna_nn_batch_norm1d and sterna_nn_batch_norm2d. */
typedef struct sterna_nn_batch_norm_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double eps; /* added to the variance */
  double momentum; /* share of the batch in the running statistics */
  int32_t affine; /* whether there is a weight and a bias */
  int32_t track_running_stats; /* 0: batch statistics also in eval mode */
  sterna_dtype dtype; /* dtype of the parameters */
  const char *device; /* device of the parameters; NULL: the thread's default */
} sterna_nn_batch_norm_options;
static const sterna_nn_batch_norm_options STERNA_NN_BATCH_NORM_OPTIONS = {sizeof(sterna_nn_batch_norm_options), 1e-05, 0.1, 1, 1, STERNA_F32, NULL};

/** Optional arguments of sterna_nn_layer_norm. */
typedef struct sterna_nn_layer_norm_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double eps; /* added to the variance */
  int32_t elementwise_affine; /* whether there is a weight */
  int32_t bias; /* whether there is a bias, where there is a weight */
  sterna_dtype dtype; /* dtype of the parameters */
  const char *device; /* device of the parameters; NULL: the thread's default */
} sterna_nn_layer_norm_options;
static const sterna_nn_layer_norm_options STERNA_NN_LAYER_NORM_OPTIONS = {sizeof(sterna_nn_layer_norm_options), 1e-05, 1, 1, STERNA_F32, NULL};

/** Optional arguments of sterna_nn_max_pool1d and sterna_nn_max_pool2d. */
typedef struct sterna_nn_max_pool_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step, one number or one a dimension; NULL: kernel_size; NULL: none */
  size_t stride_len;
  const int64_t *padding; /* on both sides, one number or one a dimension; NULL: {0} */
  size_t padding_len;
  const int64_t *dilation; /* distance of the window's points, one number or one a dimension; NULL: {1} */
  size_t dilation_len;
  int32_t ceil_mode; /* 1: a last window that is not full counts */
} sterna_nn_max_pool_options;
static const sterna_nn_max_pool_options STERNA_NN_MAX_POOL_OPTIONS = {sizeof(sterna_nn_max_pool_options), NULL, 0, NULL, 0, NULL, 0, 0};

/** Optional arguments of sterna_nn_avg_pool1d and sterna_nn_avg_pool2d. */
typedef struct sterna_nn_avg_pool_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const int64_t *stride; /* step, one number or one a dimension; NULL: kernel_size; NULL: none */
  size_t stride_len;
  const int64_t *padding; /* on both sides, one number or one a dimension; NULL: {0} */
  size_t padding_len;
  int32_t ceil_mode; /* 1: a last window that is not full counts */
  int32_t count_include_pad; /* whether padding counts as elements of the mean */
} sterna_nn_avg_pool_options;
static const sterna_nn_avg_pool_options STERNA_NN_AVG_POOL_OPTIONS = {sizeof(sterna_nn_avg_pool_options), NULL, 0, NULL, 0, 0, 1};

/** Optional arguments of sterna_nn_flatten. */
typedef struct sterna_nn_flatten_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t start_axis; /* first axis that is flattened */
  int64_t end_axis; /* last axis that is flattened */
} sterna_nn_flatten_options;
static const sterna_nn_flatten_options STERNA_NN_FLATTEN_OPTIONS = {sizeof(sterna_nn_flatten_options), 1, -1};

/** Optional arguments of sterna_nn_embedding. */
typedef struct sterna_nn_embedding_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t padding_idx; /* this row starts as zero and gets no gradient; negative counts from the end; STERNA_NONE: not given */
  sterna_dtype dtype; /* dtype of the parameters */
  const char *device; /* device of the parameters; NULL: the thread's default */
} sterna_nn_embedding_options;
static const sterna_nn_embedding_options STERNA_NN_EMBEDDING_OPTIONS = {sizeof(sterna_nn_embedding_options), STERNA_NONE, STERNA_F32, NULL};

/** Optional arguments of sterna_nn_gelu. */
typedef struct sterna_nn_gelu_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  sterna_approximate approximate; /* tanh: the usual approximation */
} sterna_nn_gelu_options;
static const sterna_nn_gelu_options STERNA_NN_GELU_OPTIONS = {sizeof(sterna_nn_gelu_options), STERNA_APPROXIMATE_NONE};

/** Optional arguments of sterna_nn_leaky_relu. */
typedef struct sterna_nn_leaky_relu_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double negative_slope; /* slope below 0 */
} sterna_nn_leaky_relu_options;
static const sterna_nn_leaky_relu_options STERNA_NN_LEAKY_RELU_OPTIONS = {sizeof(sterna_nn_leaky_relu_options), 0.01};

/** Optional arguments of sterna_nn_elu. */
typedef struct sterna_nn_elu_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double alpha; /* scale below 0 */
} sterna_nn_elu_options;
static const sterna_nn_elu_options STERNA_NN_ELU_OPTIONS = {sizeof(sterna_nn_elu_options), 1.0};

/** Optional arguments of sterna_nn_softplus. */
typedef struct sterna_nn_softplus_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double beta; /* sharpness */
  double threshold; /* where beta x is above, the function is x */
} sterna_nn_softplus_options;
static const sterna_nn_softplus_options STERNA_NN_SOFTPLUS_OPTIONS = {sizeof(sterna_nn_softplus_options), 1.0, 20.0};

/** Optional arguments of sterna_nn_softmax and sterna_nn_log_softmax. */
typedef struct sterna_nn_softmax_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int64_t axis; /* the axis that sums to one */
} sterna_nn_softmax_options;
static const sterna_nn_softmax_options STERNA_NN_SOFTMAX_OPTIONS = {sizeof(sterna_nn_softmax_options), -1};

/** Optional arguments of sterna_init_uniform. */
typedef struct sterna_init_uniform_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double low; /* smallest value */
  double high; /* largest value */
} sterna_init_uniform_options;
static const sterna_init_uniform_options STERNA_INIT_UNIFORM_OPTIONS = {sizeof(sterna_init_uniform_options), 0.0, 1.0};

/** Optional arguments of sterna_init_normal. */
typedef struct sterna_init_normal_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double mean; /* mean */
  double std; /* standard deviation */
} sterna_init_normal_options;
static const sterna_init_normal_options STERNA_INIT_NORMAL_OPTIONS = {sizeof(sterna_init_normal_options), 0.0, 1.0};

/** Optional arguments of sterna_init_trunc_normal. */
typedef struct sterna_init_trunc_normal_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double mean; /* mean */
  double std; /* standard deviation */
  double low; /* smallest value */
  double high; /* largest value */
} sterna_init_trunc_normal_options;
static const sterna_init_trunc_normal_options STERNA_INIT_TRUNC_NORMAL_OPTIONS = {sizeof(sterna_init_trunc_normal_options), 0.0, 1.0, -2.0, 2.0};

/** Optional arguments of sterna_init_xavier_uniform, sterna_init_xavier_normal and sterna_init_orthogonal. */
typedef struct sterna_init_gain_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double gain; /* factor, see sterna_init_gain */
} sterna_init_gain_options;
static const sterna_init_gain_options STERNA_INIT_GAIN_OPTIONS = {sizeof(sterna_init_gain_options), 1.0};

/** Optional arguments of sterna_init_kaiming_uniform and sterna_init_kaiming_normal. */
typedef struct sterna_init_kaiming_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double a; /* slope below 0, for leaky_relu */
  sterna_fan mode; /* which fan the variance is divided by */
  const char *nonlinearity; /* what follows: the names of sterna_init_gain */
} sterna_init_kaiming_options;
static const sterna_init_kaiming_options STERNA_INIT_KAIMING_OPTIONS = {sizeof(sterna_init_kaiming_options), 0.0, STERNA_FAN_IN, "leaky_relu"};

/** Which parameters sterna_module_init assigns, and the options of the initialization, each with its own defaults. */
typedef struct sterna_init_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  const char *prefix; /* parameters at or below this name; NULL: all */
  const char *module_kind; /* parameters of modules of this kind, such as "Linear"; NULL: all */
  const char *parameter; /* parameters of this name, such as "weight"; NULL: all */
  double value; /* of constant, required there; STERNA_NONE_F64: not given */
  double low; /* of uniform and trunc_normal; STERNA_NONE_F64: not given */
  double high; /* of uniform and trunc_normal; STERNA_NONE_F64: not given */
  double mean; /* of normal and trunc_normal; STERNA_NONE_F64: not given */
  double std; /* of normal and trunc_normal; STERNA_NONE_F64: not given */
  double gain; /* of xavier and orthogonal; STERNA_NONE_F64: not given */
  double a; /* of kaiming; STERNA_NONE_F64: not given */
  sterna_fan mode; /* of kaiming */
  const char *nonlinearity; /* of kaiming */
} sterna_init_options;
static const sterna_init_options STERNA_INIT_OPTIONS = {sizeof(sterna_init_options), NULL, NULL, NULL, STERNA_NONE_F64, STERNA_NONE_F64, STERNA_NONE_F64, STERNA_NONE_F64, STERNA_NONE_F64, STERNA_NONE_F64, STERNA_NONE_F64, STERNA_FAN_IN, "leaky_relu"};

/** Optional arguments of sterna_optim_sgd and sterna_optim_sgd_params. */
typedef struct sterna_optim_sgd_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double momentum; /* share of the last update that is kept */
  double dampening; /* share of the gradient that the momentum leaves out */
  double weight_decay; /* L2 penalty, added to the gradient */
  int32_t nesterov; /* 1: Nesterov momentum, which needs momentum and no dampening */
  int32_t maximize; /* 1: climb instead of descend */
} sterna_optim_sgd_options;
static const sterna_optim_sgd_options STERNA_OPTIM_SGD_OPTIONS = {sizeof(sterna_optim_sgd_options), 0.0, 0.0, 0.0, 0, 0};

/** Optional arguments of sterna_optim_adam and sterna_optim_adam_params. */
typedef struct sterna_optim_adam_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double beta1; /* decay of the mean of gradients */
  double beta2; /* decay of the mean of squared gradients */
  double eps; /* added to the denominator */
  double weight_decay; /* L2 penalty, added to the gradient */
  int32_t amsgrad; /* 1: the largest second moment so far counts */
  int32_t maximize; /* 1: climb instead of descend */
} sterna_optim_adam_options;
static const sterna_optim_adam_options STERNA_OPTIM_ADAM_OPTIONS = {sizeof(sterna_optim_adam_options), 0.9, 0.999, 1e-08, 0.0, 0, 0};

/** Optional arguments of sterna_optim_adamw and sterna_optim_adamw_params. */
typedef struct sterna_optim_adamw_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double beta1; /* decay of the mean of gradients */
  double beta2; /* decay of the mean of squared gradients */
  double eps; /* added to the denominator */
  double weight_decay; /* decay of the parameters, times lr, apart from the gradient */
  int32_t amsgrad; /* 1: the largest second moment so far counts */
  int32_t maximize; /* 1: climb instead of descend */
} sterna_optim_adamw_options;
static const sterna_optim_adamw_options STERNA_OPTIM_ADAMW_OPTIONS = {sizeof(sterna_optim_adamw_options), 0.9, 0.999, 1e-08, 0.01, 0, 0};

/** Optional arguments of sterna_optim_rmsprop and sterna_optim_rmsprop_params. */
typedef struct sterna_optim_rmsprop_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double alpha; /* decay of the mean of squared gradients */
  double eps; /* added to the denominator */
  double weight_decay; /* L2 penalty, added to the gradient */
  double momentum; /* share of the last update that is kept */
  int32_t centered; /* 1: divides by the variance instead of the second moment */
  int32_t maximize; /* 1: climb instead of descend */
} sterna_optim_rmsprop_options;
static const sterna_optim_rmsprop_options STERNA_OPTIM_RMSPROP_OPTIONS = {sizeof(sterna_optim_rmsprop_options), 0.99, 1e-08, 0.0, 0.0, 0, 0};

/** Optional arguments of sterna_optimizer_add_group. */
typedef struct sterna_optimizer_group_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double lr; /* learning rate; not given: that of group 0; STERNA_NONE_F64: not given */
} sterna_optimizer_group_options;
static const sterna_optimizer_group_options STERNA_OPTIMIZER_GROUP_OPTIONS = {sizeof(sterna_optimizer_group_options), STERNA_NONE_F64};

/** Optional arguments of sterna_clip_grad_norm and sterna_clip_grad_norm_params. */
typedef struct sterna_clip_grad_norm_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double norm_type; /* p of the p-norm; HUGE_VAL: the largest magnitude */
  int32_t error_if_nonfinite; /* 1: a norm that is infinite or NaN is an error */
} sterna_clip_grad_norm_options;
static const sterna_clip_grad_norm_options STERNA_CLIP_GRAD_NORM_OPTIONS = {sizeof(sterna_clip_grad_norm_options), 2.0, 0};

/** Optional arguments of sterna_grad_scaler_create. */
typedef struct sterna_grad_scaler_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double init_scale; /* the first scale, more than 0 */
  double growth_factor; /* what the scale is multiplied by after growth_interval finite steps in a row, more than 1 */
  double backoff_factor; /* what the scale is multiplied by after a step that was not finite, between 0 and 1 */
  int64_t growth_interval; /* finite steps in a row before the scale grows, at least 1 */
  int32_t enabled; /* 0: losses are not scaled, and every step is taken */
} sterna_grad_scaler_options;
static const sterna_grad_scaler_options STERNA_GRAD_SCALER_OPTIONS = {sizeof(sterna_grad_scaler_options), 65536.0, 2.0, 0.5, 2000, 1};

/** Optional arguments of sterna_scheduler_step_lr and sterna_scheduler_multi_step. */
typedef struct sterna_scheduler_gamma_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double gamma; /* factor of each decay */
} sterna_scheduler_gamma_options;
static const sterna_scheduler_gamma_options STERNA_SCHEDULER_GAMMA_OPTIONS = {sizeof(sterna_scheduler_gamma_options), 0.1};

/** Optional arguments of sterna_scheduler_cosine_annealing. */
typedef struct sterna_scheduler_cosine_annealing_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double eta_min; /* the lowest learning rate */
} sterna_scheduler_cosine_annealing_options;
static const sterna_scheduler_cosine_annealing_options STERNA_SCHEDULER_COSINE_ANNEALING_OPTIONS = {sizeof(sterna_scheduler_cosine_annealing_options), 0.0};

/** Optional arguments of sterna_scheduler_linear. */
typedef struct sterna_scheduler_linear_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double start_factor; /* factor at the start */
  double end_factor; /* factor at the end */
  int64_t total_iters; /* steps from start to end */
} sterna_scheduler_linear_options;
static const sterna_scheduler_linear_options STERNA_SCHEDULER_LINEAR_OPTIONS = {sizeof(sterna_scheduler_linear_options), 0.3333333333333333, 1.0, 5};

/** Optional arguments of sterna_scheduler_one_cycle. */
typedef struct sterna_scheduler_one_cycle_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  double pct_start; /* share of the steps that climb */
  sterna_anneal anneal; /* the curve */
  double div_factor; /* the start is max_lr / div_factor */
  double final_div_factor; /* the end is the start / final_div_factor */
  int32_t cycle_momentum; /* 1: momentum (beta1) goes the other way */
  double base_momentum; /* momentum at the highest learning rate */
  double max_momentum; /* momentum at the lowest learning rate */
} sterna_scheduler_one_cycle_options;
static const sterna_scheduler_one_cycle_options STERNA_SCHEDULER_ONE_CYCLE_OPTIONS = {sizeof(sterna_scheduler_one_cycle_options), 0.3, STERNA_ANNEAL_COS, 25.0, 10000.0, 0, 0.85, 0.95};

/** Optional arguments of sterna_scheduler_reduce_on_plateau. */
typedef struct sterna_scheduler_reduce_on_plateau_options {
  uint32_t struct_size; /* of this struct, as the caller knows it */
  int32_t maximize; /* 1: larger metrics are better */
  double factor; /* factor of each reduction */
  int64_t patience; /* steps without improvement that are let pass */
  double threshold; /* improvements must be larger than this */
  int32_t threshold_absolute; /* 0: threshold is a share of the best metric */
  int64_t cooldown; /* steps after a reduction that do not count */
  double min_lr; /* the lowest learning rate */
  double eps; /* smaller changes of the learning rate are not made */
} sterna_scheduler_reduce_on_plateau_options;
static const sterna_scheduler_reduce_on_plateau_options STERNA_SCHEDULER_REDUCE_ON_PLATEAU_OPTIONS = {sizeof(sterna_scheduler_reduce_on_plateau_options), 0, 0.1, 10, 0.0001, 0, 0, 0.0, 1e-08};

/** The family of an error, one of STERNA_ERROR_*; 0 when `error` is not an error.
    @param error the error */
int32_t sterna_error_code(const sterna_error *error);

/** One sentence for a programmer, naming function, argument, shapes and dtypes. Borrowed from `error`.
    @param error the error */
sterna_str sterna_error_message(const sterna_error *error);

/** The op or function that failed. Borrowed from `error`.
    @param error the error */
sterna_str sterna_error_op(const sterna_error *error);

/** The argument at fault, "" when none is. Borrowed from `error`.
    @param error the error */
sterna_str sterna_error_argument(const sterna_error *error);

/** Shapes and dtypes of the inputs: "x: f32[2, 3], weight: f32[4, 5]"; may be "". Borrowed from `error`.
    @param error the error */
sterna_str sterna_error_shapes(const sterna_error *error);

/** What a callback had failed with, as an error of its own to release; NULL when there is none.
    @param error the error */
sterna_error *sterna_error_cause(const sterna_error *error);

/** The host language's exception that sterna_error_create was given, NULL when there is none. Borrowed from
    `error`.
    @param error the error */
void *sterna_error_host(const sterna_error *error);

/** An error for a callback to return. `host` is the host language's own exception; it comes out again through
    sterna_error_host, and `destroy(host)` runs once when no error refers to it any more.
    @param code one of STERNA_ERROR_*
    @param message what went wrong
    @param host the exception. May be NULL.
    @param destroy frees it. May be NULL. */
sterna_error *sterna_error_create(int32_t code, const char *message, void *host, void (*destroy)(void *));

/** The content. Borrowed from `bytes`; "" when `bytes` is no handle.
    @param bytes the text or bytes */
sterna_str sterna_bytes_str(const sterna_bytes *bytes);

/** Opens a scope on this thread. Until its end it notes every tensor handle that this thread makes.
    @param [out] scope the scope */
sterna_error *sterna_scope_begin(sterna_scope **scope);

/** The tensor outlives the scope; an enclosing scope takes it over.
    @param scope the scope
    @param tensor made in it */
sterna_error *sterna_scope_keep(sterna_scope *scope, const sterna_tensor *tensor);

/** Ends the scope and releases one reference to each tensor handle made in it that was neither kept nor released.
    Scopes still open inside it end too. It must have been begun on this thread (STERNA_ERROR_STATE).
    @param scope the scope. The call takes it over, also when it fails. */
sterna_error *sterna_scope_end(sterna_scope *scope);

/** The version of this interface; grows when functions are added. Bindings compare it when they load the library. */
int32_t sterna_abi_version(void);

/** The library's version, such as "0.1.0". Valid for ever. */
sterna_str sterna_version(void);

/** Number of handles that are not released, for tests that look for leaks. */
int64_t sterna_debug_live_handles(void);

/** "f32", "bool" …; "" for a number that is no dtype. Valid for ever.
    @param dtype one of the dtypes */
sterna_str sterna_dtype_name(sterna_dtype dtype);

/** Bytes of one element; 0 for a number that is no dtype.
    @param dtype one of the dtypes */
size_t sterna_dtype_size(sterna_dtype dtype);

/** The smallest dtype that both convert to, as torch.promote_types.
    @param a a dtype
    @param b another
    @param [out] result their common dtype */
sterna_error *sterna_promote_types(sterna_dtype a, sterna_dtype b, sterna_dtype *result);

/** Number of threads that one call computes on. */
int32_t sterna_num_threads(void);

/** From the next call on, computes on so many threads; results do not depend on it. For the whole process.
    @param threads 1 … 1024; at first, the processors that the process may use */
sterna_error *sterna_set_num_threads(int32_t threads);

/** What sterna_set_float32_matmul_precision has set, one of STERNA_MATMUL_*. */
int32_t sterna_float32_matmul_precision(void);

/** As torch.set_float32_matmul_precision, for convolutions too: HIGH lets products of f32 round their factors to
    TF32 (10 bits of mantissa), which is many times faster on NVIDIA devices since Ampere; the CPU computes in f32
    always. From the next call on, for the whole process; a captured step keeps what held when its capture began,
    also in a file.
    @param precision the new one; HIGHEST at first */
sterna_error *sterna_set_float32_matmul_precision(sterna_matmul_precision precision);

/** Seeds the default generator of every device, and the thread's own where sterna_set_generator gave it one.
    @param seed any number */
sterna_error *sterna_manual_seed(uint64_t seed);

/** A generator of its own state.
    @param seed any number
    @param [out] generator the generator */
sterna_error *sterna_generator_create(uint64_t seed, sterna_generator **generator);

/** The default generator of a device.
    @param device its name; NULL: this thread's device. May be NULL.
    @param [out] generator another handle of the generator that the device uses
    @errors STERNA_ERROR_DEVICE */
sterna_error *sterna_generator_default(const char *device, sterna_generator **generator);

/** Starts the generator anew.
    @param generator to be changed
    @param seed any number */
sterna_error *sterna_generator_seed(sterna_generator *generator, uint64_t seed);

/** Where the generator is in its numbers; with sterna_generator_set_state the same numbers come again.
    @param generator to be read
    @param [out] seed the seed
    @param [out] offset how far it has counted */
sterna_error *sterna_generator_get_state(sterna_generator *generator, uint64_t *seed, uint64_t *offset);

/** Puts the generator where sterna_generator_get_state found it.
    @param generator to be changed
    @param seed the seed
    @param offset how far it has counted */
sterna_error *sterna_generator_set_state(sterna_generator *generator, uint64_t seed, uint64_t offset);

/** Random calls of this thread take their numbers from `generator`, NULL for the device's default.
    @param generator the new one. May be NULL.
    @param [out] before the one until now; NULL when it was the default. May be NULL. */
sterna_error *sterna_set_generator(sterna_generator *generator, sterna_generator **before);

/** A tensor that copies row-major elements from the host's memory.
    @param data the elements, exactly as many bytes as they take; bools: anything but 0 is true
    @param dtype their type
    @param shape sizes ≥ 0, at most 8; none: a 0-d tensor
    @param [out] tensor the tensor
    @errors STERNA_ERROR_SHAPE: a negative size, or too many */
sterna_error *sterna_tensor_from_data(const void *data, size_t data_len, sterna_dtype dtype, const int64_t *shape,
    size_t shape_len, sterna_tensor **tensor);

/** A tensor of row-major elements in the host's memory, without a copy. The memory must be aligned to an element,
    must not change, and must stay until `buffer.destroy`.
    @param data the elements, exactly as many bytes as they take; bools: 0 or 1
    @param dtype their type
    @param shape sizes ≥ 0, at most 8; none: a 0-d tensor
    @param buffer says when the memory is free again
    @param [out] tensor the tensor
    @errors STERNA_ERROR_SHAPE: a negative size, or too many */
sterna_error *sterna_tensor_borrow(const void *data, size_t data_len, sterna_dtype dtype, const int64_t *shape,
    size_t shape_len, const sterna_buffer *buffer, sterna_tensor **tensor);

/** Everything about a tensor but its elements, in one call.
    @param tensor a tensor or variable
    @param [out] info to be filled; start from STERNA_TENSOR_INFO */
sterna_error *sterna_tensor_get_info(const sterna_tensor *tensor, sterna_tensor_info *info);

/** The value of a tensor of one element.
    @param tensor one element of any dtype
    @param [out] value its value; bools as 0 or 1, i64 beyond 2^53 rounded
    @errors STERNA_ERROR_SHAPE: not one element; STERNA_ERROR_STATE: no data, as it is being captured */
sterna_error *sterna_tensor_item(const sterna_tensor *tensor, double *value);

/** The value of an integer or bool tensor of one element, exactly.
    @param tensor one element
    @param [out] value its value
    @errors STERNA_ERROR_SHAPE: not one element; STERNA_ERROR_DTYPE: a floating dtype; STERNA_ERROR_STATE: being
        captured */
sterna_error *sterna_tensor_item_i64(const sterna_tensor *tensor, int64_t *value);

/** Copies all elements, in row-major order, to the host's memory.
    @param tensor any tensor with data
    @param [out] data room for exactly the elements' bytes
    @errors STERNA_ERROR_STATE: being captured */
sterna_error *sterna_tensor_copy_to(const sterna_tensor *tensor, void *data, size_t data_len);

/** The elements of a contiguous tensor in host memory, borrowed: they may be read while `tensor` lives and, if it
    is a variable, is not assigned.
    @param tensor contiguous (sterna_contiguous makes it so), on a device whose memory the host sees
    @param [out] data the first element
    @errors STERNA_ERROR_STATE: not contiguous, not in host memory, or being captured */
sterna_error *sterna_tensor_data(const sterna_tensor *tensor, const void **data);

/** The value in pinned (page-locked) host memory, from which a device copies faster and, if asked to,
    asynchronously; as torch.Tensor.pin_memory. A pinned tensor stays as it is, another one is copied in row-major
    order. No gradient flows through it.
    @param tensor on a device whose memory the host sees
    @param device the device that shall copy from it; NULL: the first that can pin memory. May be NULL.
    @param [out] pinned on "cpu", with is_pinned
    @errors STERNA_ERROR_DEVICE: no device that pins is loaded, the one named does not, or the tensor is not in host
        memory; STERNA_ERROR_OUT_OF_MEMORY; STERNA_ERROR_STATE: being captured */
sterna_error *sterna_tensor_pin_memory(const sterna_tensor *tensor, const char *device, sterna_tensor **pinned);

/** The tensor on `device`, as sterna_to_device. With non_blocking, a copy from pinned memory
    (sterna_tensor_pin_memory) to a device that copies asynchronously returns at once; the source is kept until it
    is done, and what is called on the device afterwards sees the values. So does a copy of a contiguous tensor from
    such a device to "cpu", whose result is pinned: it must not be read before sterna_device_synchronize. All other
    copies are done when the call returns.
    @param tensor any tensor
    @param device its name; on it already: the tensor itself
    @param options NULL: all defaults
    @param [out] moved the tensor there; gradients flow through it
    @errors STERNA_ERROR_DEVICE */
sterna_error *sterna_tensor_to(const sterna_tensor *tensor, const char *device, const sterna_to_options *options,
    sterna_tensor **moved);

/** The tensor as PyTorch prints it.
    @param tensor any tensor
    @param options NULL: all defaults
    @param [out] text UTF-8 */
sterna_error *sterna_tensor_to_text(const sterna_tensor *tensor, const sterna_tensor_text_options *options,
    sterna_bytes **text);

/** Whether two handles mean the same object, for a variable the same cell.
    @param a a tensor or variable
    @param b another
    @param [out] same 1 or 0 */
sterna_error *sterna_tensor_is_same(const sterna_tensor *a, const sterna_tensor *b, int32_t *same);

/** A variable, the one kind of tensor that can be assigned. Where a tensor is an argument, it stands for its value.
    @param value the first value
    @param options NULL: all defaults
    @param [out] variable the variable
    @errors STERNA_ERROR_DTYPE: requires_grad with an integer value; STERNA_ERROR_STATE: the value is being captured */
sterna_error *sterna_variable_create(const sterna_tensor *value, const sterna_variable_options *options,
    sterna_tensor **variable);

/** Gives a variable a new value. What was computed from the old one keeps it.
    @param variable to be assigned
    @param value of the same shape, dtype and device
    @errors STERNA_ERROR_STATE: a plain tensor; STERNA_ERROR_SHAPE: another shape, dtype or device */
sterna_error *sterna_tensor_assign(sterna_tensor *variable, const sterna_tensor *value);

/** A leaf with the tensor's value, into which sterna_backward sums gradients. For variables, see
    sterna_variable_options.
    @param tensor of a floating dtype
    @param [out] leaf the leaf
    @errors STERNA_ERROR_DTYPE: not floating */
sterna_error *sterna_tensor_requires_grad(const sterna_tensor *tensor, sterna_tensor **leaf);

/** Whether gradients flow to a variable from now on. A change drops the gradient that it holds.
    @param variable to be changed
    @param requires_grad 1 or 0
    @errors STERNA_ERROR_DTYPE: not floating */
sterna_error *sterna_tensor_set_requires_grad(sterna_tensor *variable, int32_t requires_grad);

/** The gradient that backward calls have summed.
    @param tensor a variable or leaf that requires a gradient
    @param [out] gradient of the same shape and dtype; NULL when there is none yet
    @errors STERNA_ERROR_AUTOGRAD: no gradient is collected here */
sterna_error *sterna_tensor_grad(const sterna_tensor *tensor, sterna_tensor **gradient);

/** Replaces the gradient.
    @param tensor a variable or leaf that requires a gradient
    @param gradient of the same shape, dtype and device; NULL: none, as sterna_tensor_zero_grad. May be NULL.
    @errors STERNA_ERROR_AUTOGRAD: no gradient is collected here; STERNA_ERROR_SHAPE: another shape, dtype or device */
sterna_error *sterna_tensor_set_grad(const sterna_tensor *tensor, const sterna_tensor *gradient);

/** Drops the gradient, so that the next backward starts from nothing.
    @param tensor a variable or leaf that requires a gradient
    @errors STERNA_ERROR_AUTOGRAD: no gradient is collected here */
sterna_error *sterna_tensor_zero_grad(const sterna_tensor *tensor);

/** Says whether calls of this thread are recorded for gradients from now on.
    @param mode the new mode; ENABLED at first
    @param [out] before the mode until now. May be NULL. */
sterna_error *sterna_set_grad_mode(sterna_grad_mode mode, sterna_grad_mode *before);

/** Mixed precision as torch.autocast: until the next call, matmul, linear and convolutions of this thread take f32
    inputs in the low precision, losses, softmax, sums, powers and logarithms take low-precision inputs in f32, and
    all other ops promote as always. Weights, their gradients and the optimizer stay f32; gradients run in the
    precisions of the forward pass. In f16 small gradients vanish: see sterna_grad_scaler_create.
    @param mode the new mode; OFF at first
    @param [out] before the mode until now. May be NULL. */
sterna_error *sterna_set_autocast(sterna_autocast mode, sterna_autocast *before);

/** While on, a backward fails (STERNA_ERROR_AUTOGRAD) at the first NaN and names the call behind it. For the whole
    process; slow.
    @param enabled 1 or 0 */
sterna_error *sterna_set_anomaly_mode(int32_t enabled);

/** Sums d(loss)/d(leaf) into the gradient of every variable and leaf that the loss was computed from.
    @param loss one element, unless options.gradient is given
    @param options NULL: all defaults
    @errors STERNA_ERROR_AUTOGRAD: the loss requires no gradient, or was differentiated before; STERNA_ERROR_SHAPE:
        see loss */
sterna_error *sterna_backward(const sterna_tensor *loss, const sterna_backward_options *options);

/** As sterna_backward for the sum of several losses, in one pass.
    @param losses at least one
    @param options NULL: all defaults
    @errors STERNA_ERROR_AUTOGRAD: a loss requires no gradient, or was differentiated before; STERNA_ERROR_SHAPE:
        see losses */
sterna_error *sterna_backward_many(const sterna_tensor *const *losses, size_t losses_len,
    const sterna_backward_many_options *options);

/** The gradients of the sum of `outputs` with respect to `inputs`; no variable's gradient changes.
    @param outputs at least one
    @param inputs any tensors that the outputs were computed from
    @param options NULL: all defaults
    @param [out] gradients place for one an input; of its shape and dtype
    @errors STERNA_ERROR_AUTOGRAD: no gradient flows from an output, or none to an input; STERNA_ERROR_SHAPE: see
        grad_outputs */
sterna_error *sterna_grad(const sterna_tensor *const *outputs, size_t outputs_len,
    const sterna_tensor *const *inputs, size_t inputs_len, const sterna_grad_options *options,
    sterna_tensor **gradients);

/** `hook` sees the gradient of `tensor` in every backward from now on, after it is summed and before it is used.
    @param tensor a variable, leaf or result that requires a gradient
    @param hook on_grad is required
    @param [out] handle for sterna_hook_remove; releasing it changes nothing. May be NULL.
    @errors STERNA_ERROR_AUTOGRAD: the tensor requires no gradient */
sterna_error *sterna_tensor_add_hook(const sterna_tensor *tensor, const sterna_tensor_hook *hook,
    sterna_hook **handle);

/** The hook is not called any more. Removing it twice is no error.
    @param hook to be removed */
sterna_error *sterna_hook_remove(sterna_hook *hook);

/** Makes `outputs`, which the host has computed from `inputs`, results of one recorded call whose gradient is
    `gradient.backward`. Where no input requires a gradient, or nothing is recorded, the outputs come out as they
    are.
    @param name for messages
    @param inputs what the outputs depend on
    @param outputs computed with STERNA_GRAD_DISABLED, or their own record is dropped
    @param gradient backward is required
    @param [out] results place for one an output: its value, recorded */
sterna_error *sterna_custom_function(const char *name, const sterna_tensor *const *inputs, size_t inputs_len,
    const sterna_tensor *const *outputs, size_t outputs_len, const sterna_custom_gradient *gradient,
    sterna_tensor **results);

/** From now on, this thread's calls are recorded instead of executed, until sterna_capture_end, or until the
    capture is released. Variables that the step reads and assigns become part of it; other tensors become
    constants. Reading data meanwhile is an error (STERNA_ERROR_STATE).
    @param examples one an input of the step: its shape, dtype and device count, not its data
    @param [out] placeholders place for one an example: what stands for it in the step
    @param [out] capture the running capture
    @errors STERNA_ERROR_STATE: this thread is capturing already */
sterna_error *sterna_capture_begin(const sterna_tensor *const *examples, size_t examples_len,
    sterna_tensor **placeholders, sterna_capture **capture);

/** Ends the capture, and makes what was recorded ready to run.
    @param capture begun on this thread. The call takes it over, also when it fails.
    @param outputs what the step returns
    @param [out] program the step
    @errors STERNA_ERROR_STATE: it runs on another thread, or has ended */
sterna_error *sterna_capture_end(sterna_capture *capture, const sterna_tensor *const *outputs, size_t outputs_len,
    sterna_program **program);

/** Runs the step: reads the variables, computes, assigns the variables. No gradients are recorded. Several threads
    may run a program that assigns no variables.
    @param program the step
    @param inputs of the examples' shapes, dtypes and devices
    @param [out] outputs place for all outputs
    @errors STERNA_ERROR_SHAPE: an input differs from its example; STERNA_ERROR_STATE: while capturing, or a
        gradient is no longer empty */
sterna_error *sterna_program_run(sterna_program *program, const sterna_tensor *const *inputs, size_t inputs_len,
    sterna_tensor **outputs, size_t outputs_len);

/** The size of a program.
    @param program the step
    @param [out] info to be filled; start from STERNA_PROGRAM_INFO */
sterna_error *sterna_program_get_info(sterna_program *program, sterna_program_info *info);

/** What an input must be.
    @param program the step
    @param index from 0
    @param [out] info to be filled; start from STERNA_VALUE_INFO
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_program_get_input(sterna_program *program, int64_t index, sterna_value_info *info);

/** What an output will be.
    @param program the step
    @param index from 0
    @param [out] info to be filled; start from STERNA_VALUE_INFO
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_program_get_output(sterna_program *program, int64_t index, sterna_value_info *info);

/** Whether runs measure the times of their calls, from none on; sterna_program_text shows the mean of each.
    @param program the step
    @param on 1: measure, from now on; 0: stop */
sterna_error *sterna_program_set_profile(sterna_program *program, int32_t on);

/** The program for a reader, a line a call.
    @param program the step
    @param [out] text UTF-8 */
sterna_error *sterna_program_text(sterna_program *program, sterna_bytes **text);

/** Number of devices. */
int32_t sterna_device_count(void);

/** A device and its memory.
    @param index 0 … sterna_device_count() - 1
    @param [out] info to be filled; start from STERNA_DEVICE_INFO
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_device_get_info(int32_t index, sterna_device_info *info);

/** What hardware a device is, as torch.cuda.get_device_properties.
    @param index 0 … sterna_device_count() - 1
    @param [out] info to be filled; start from STERNA_DEVICE_PROPERTIES
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_device_get_properties(int32_t index, sterna_device_properties *info);

/** Lets peak_bytes start again from what is alive now.
    @param index 0 … sterna_device_count() - 1
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_device_reset_peak(int32_t index);

/** Waits until all work of a device is done; at once where calls are done when they return, as on "cpu".
    @param index 0 … sterna_device_count() - 1
    @errors STERNA_ERROR_INDEX; STERNA_ERROR_DEVICE: what has failed on the device since the last call that waited
        for it */
sterna_error *sterna_device_synchronize(int32_t index);

/** A stream as torch.cuda.Stream: its work is done in the order of the calls, side by side with that of other
    streams. On a device without streams, such as "cpu" and "null", calls are done when they return, and streams
    change nothing.
    @param device its name; NULL: this thread's device. May be NULL.
    @param [out] stream the stream
    @errors STERNA_ERROR_DEVICE */
sterna_error *sterna_stream_create(const char *device, sterna_stream **stream);

/** The device of a stream.
    @param stream to be read
    @param [out] device its name; valid for ever */
sterna_error *sterna_stream_device(sterna_stream *stream, sterna_str *device);

/** Waits until all work of a stream is done.
    @param stream to wait for
    @errors STERNA_ERROR_DEVICE: what has failed on the device since the last call that waited for it */
sterna_error *sterna_stream_synchronize(sterna_stream *stream);

/** Calls of this thread, and programs that it runs, use `stream` from now on, and keep it alive; on other devices,
    and with NULL on all, the device's own stream, which orders the work of all threads that have set none. What one
    stream computes another must wait for before it uses it: see sterna_event_wait. Memory of tensors needs no such
    care: it is used for others only after all streams whose calls have used it.
    @param stream the new one. May be NULL.
    @param [out] before the one until now; NULL when it was none. May be NULL. */
sterna_error *sterna_set_stream(sterna_stream *stream, sterna_stream **before);

/** An event as torch.cuda.Event, not recorded yet.
    @param device its name; NULL: this thread's device. May be NULL.
    @param [out] event the event
    @errors STERNA_ERROR_DEVICE */
sterna_error *sterna_event_create(const char *device, sterna_event **event);

/** The device of an event.
    @param event to be read
    @param [out] device its name; valid for ever */
sterna_error *sterna_event_device(sterna_event *event, sterna_str *device);

/** The event is the end of all work that `stream` has been given so far. It may be recorded again.
    @param event to be recorded
    @param stream on its device; NULL: the one that this thread uses. May be NULL.
    @errors STERNA_ERROR_DEVICE: the stream is on another device; STERNA_ERROR_STATE: while capturing */
sterna_error *sterna_event_record(sterna_event *event, sterna_stream *stream);

/** What `stream` is given from now on waits for the event; the host does not, unless the two are on devices of
    different types. An event that was never recorded is not waited for, here and below.
    @param event to wait for
    @param stream of any device; NULL: the one that this thread uses on the event's. May be NULL.
    @errors STERNA_ERROR_STATE: while capturing */
sterna_error *sterna_event_wait(sterna_event *event, sterna_stream *stream);

/** Waits until the event has happened.
    @param event to wait for
    @errors STERNA_ERROR_DEVICE: what has failed on the device since the last call that waited for it */
sterna_error *sterna_event_synchronize(sterna_event *event);

/** Whether the event has happened.
    @param event to be asked
    @param [out] happened 1 or 0
    @errors STERNA_ERROR_DEVICE: what has failed on the device since the last call that waited for it */
sterna_error *sterna_event_done(sterna_event *event, int32_t *happened);

/** The time between two events of one device that have happened.
    @param from the first
    @param to the second
    @param [out] seconds from one to the other, negative if the second came first
    @errors STERNA_ERROR_STATE: one was not recorded, or has not happened yet; STERNA_ERROR_DEVICE: on different
        devices */
sterna_error *sterna_event_elapsed(sterna_event *from, sterna_event *to, double *seconds);

/** Tensors that this thread makes from nothing lie on this device from now on, unless a call says otherwise.
    @param device its name; "cpu" at first
    @param [out] before the device until now; valid for ever. May be NULL.
    @errors STERNA_ERROR_DEVICE */
sterna_error *sterna_set_device(const char *device, sterna_str *before);

/** Adds the devices of a shared object that exports sterna_device_plugin (see sterna_device.h). It stays loaded for
    ever; code that is not trusted must not be loaded.
    @param path a file, or a name that the system's loader finds
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO: not loadable; STERNA_ERROR_DEVICE: the plugin finds no devices;
        STERNA_ERROR_STATE: its devices are there already, or it is incomplete */
sterna_error *sterna_load_device_plugin(const char *path);

/** Gives memory that is kept for the next tensors back to the system. */
sterna_error *sterna_empty_cache(void);

/** The library's messages of at least `level` go to `sink`. At first they go nowhere. For the whole process.
    @param sink message is required. May be NULL.
    @param level the least that is wanted */
sterna_error *sterna_set_log_sink(const sterna_log_sink *sink, sterna_log_level level);

/** The tensor as a `DLManagedTensorVersioned *` of DLPack 1, without a copy, marked read-only. It is the caller's:
    its deleter must run once, and keeps the memory until then. Gradients are left behind. Of a device such as CUDA,
    the call waits for its work, so that the memory can be read on any stream, and so does the deleter.
    @param tensor in host memory, or on a device whose memory DLPack knows; any strides
    @param [out] managed the DLManagedTensorVersioned
    @errors STERNA_ERROR_DEVICE: DLPack has no type for its memory; STERNA_ERROR_STATE: being captured */
sterna_error *sterna_tensor_to_dlpack(const sterna_tensor *tensor, void **managed);

/** A tensor that uses the memory of a `DLManagedTensorVersioned *` of DLPack 1, without a copy. The memory must not
    change, and what was queued to fill it must be done. Its deleter runs once, when the last tensor on the memory
    goes, or when the call fails; of a device's memory, when what is queued on it is done too, at a later call for
    that device.
    @param managed the DLManagedTensorVersioned. The call takes it over, also when it fails.
    @param [out] tensor the tensor
    @errors STERNA_ERROR_VERSION: not DLPack 1; STERNA_ERROR_DEVICE: neither host memory, pinned or not, nor that of
        a device that is loaded; STERNA_ERROR_DTYPE: vector, complex and sub-byte elements, unsigned ones of more
        than a byte; STERNA_ERROR_UNSUPPORTED: negative strides */
sterna_error *sterna_tensor_from_dlpack(void *managed, sterna_tensor **tensor);

/** Sample i is row i of each of the tensors.
    @param tensors at least one; all with the same size of the first axis
    @param [out] dataset the dataset
    @errors STERNA_ERROR_SHAPE */
sterna_error *sterna_dataset_tensors(const sterna_tensor *const *tensors, size_t tensors_len,
    sterna_dataset **dataset);

/** Samples that the host language makes.
    @param size number of samples
    @param callbacks what makes them
    @param [out] dataset the dataset */
sterna_error *sterna_dataset_create(int64_t size, const sterna_dataset_callbacks *callbacks,
    sterna_dataset **dataset);

/** Some samples of a dataset, in this order.
    @param dataset the dataset
    @param indices which samples, from 0
    @param [out] subset the subset
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_dataset_subset(const sterna_dataset *dataset, const int64_t *indices, size_t indices_len,
    sterna_dataset **subset);

/** Disjoint random subsets, the same for the same seed.
    @param dataset the dataset
    @param lengths their sizes, which add up to the dataset's
    @param seed chooses the samples
    @param [out] parts the subsets */
sterna_error *sterna_random_split(const sterna_dataset *dataset, const int64_t *lengths, size_t lengths_len,
    uint64_t seed, sterna_dataset **parts);

/** The number of samples.
    @param dataset the dataset
    @param [out] size number of samples */
sterna_error *sterna_dataset_size(const sterna_dataset *dataset, int64_t *size);

/** One sample.
    @param dataset the dataset
    @param index from 0
    @param [out] sample its tensors
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_dataset_get(const sterna_dataset *dataset, int64_t index, sterna_tensor **sample,
    size_t sample_capacity, size_t *sample_len);

/** Batches of a dataset whose samples are stacked along a new first axis. Starts in epoch 0.
    @param dataset the dataset
    @param options NULL: all defaults
    @param [out] loader the loader */
sterna_error *sterna_loader_create(const sterna_dataset *dataset, const sterna_loader_options *options,
    sterna_loader **loader);

/** Batches of a dataset that the host language makes of the samples.
    @param dataset the dataset
    @param callbacks what makes them
    @param options NULL: all defaults
    @param [out] loader the loader */
sterna_error *sterna_loader_create_collating(const sterna_dataset *dataset,
    const sterna_collate_callbacks *callbacks, const sterna_loader_options *options, sterna_loader **loader);

/** Starts an epoch at its first batch; a running one is abandoned.
    @param loader the loader
    @param epoch from 0; with the seed, it gives the order */
sterna_error *sterna_loader_epoch(sterna_loader *loader, int64_t epoch);

/** The next batch; NULL at the end of the epoch, until sterna_loader_epoch starts another. After an error in making
    a batch the next call tries the same batch again.
    @param loader the loader
    @param [out] batch the batch, or NULL
    @errors what the dataset raises */
sterna_error *sterna_loader_next(sterna_loader *loader, sterna_batch **batch);

/** The number of batches in an epoch.
    @param loader the loader
    @param [out] batches number of batches */
sterna_error *sterna_loader_batches(sterna_loader *loader, int64_t *batches);

/** Where the loader stands, for sterna_loader_set_state.
    @param loader the loader
    @param [out] epoch the epoch
    @param [out] position batches handed out in it
    @param [out] seed the seed */
sterna_error *sterna_loader_state(sterna_loader *loader, int64_t *epoch, int64_t *position, uint64_t *seed);

/** Continues at the very next batch.
    @param loader the loader
    @param epoch the epoch
    @param position batches handed out in it
    @param seed the seed */
sterna_error *sterna_loader_set_state(sterna_loader *loader, int64_t epoch, int64_t position, uint64_t seed);

/** The number of tensors in a batch.
    @param batch the batch
    @param [out] size number of tensors */
sterna_error *sterna_batch_size(const sterna_batch *batch, size_t *size);

/** A tensor of a batch.
    @param batch the batch
    @param index from 0
    @param [out] tensor the tensor
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_batch_tensor(const sterna_batch *batch, size_t index, sterna_tensor **tensor);

/** An empty queue.
    @param capacity batches that may wait
    @param [out] queue the queue */
sterna_error *sterna_queue_create(int64_t capacity, sterna_queue **queue);

/** Adds a batch; waits while the queue is full.
    @param queue the queue
    @param tensors the batch
    @errors STERNA_ERROR_STATE once the queue is closed or finished */
sterna_error *sterna_queue_push(sterna_queue *queue, const sterna_tensor *const *tensors, size_t tensors_len);

/** Adds a batch if there is room.
    @param queue the queue
    @param tensors the batch
    @param [out] pushed 0: the queue is full
    @errors STERNA_ERROR_STATE once the queue is closed or finished */
sterna_error *sterna_queue_try_push(sterna_queue *queue, const sterna_tensor *const *tensors, size_t tensors_len,
    int32_t *pushed);

/** There will be no more batches: the reader gets what is there, then the end.
    @param queue the queue */
sterna_error *sterna_queue_finish(sterna_queue *queue);

/** There will be no more batches: the reader gets what is there, then this error.
    @param queue the queue
    @param error as by sterna_error_create; it stays the caller's */
sterna_error *sterna_queue_fail(sterna_queue *queue, const sterna_error *error);

/** The next batch, waiting for one; NULL at the end.
    @param queue the queue
    @param [out] batch the batch, or NULL
    @errors what the producer failed with */
sterna_error *sterna_queue_next(sterna_queue *queue, sterna_batch **batch);

/** The reader gives up: batches are dropped and pushing fails.
    @param queue the queue */
sterna_error *sterna_queue_close(sterna_queue *queue);

/** The number of batches that wait.
    @param queue the queue
    @param [out] size number of batches */
sterna_error *sterna_queue_size(sterna_queue *queue, int64_t *size);

/** Writes tensors as a safetensors file, in one step.
    @param path the file, replaced when it exists
    @param names one a tensor, unique
    @param tensors the tensors
    @errors STERNA_ERROR_IO */
sterna_error *sterna_safetensors_save(const char *path, const char *const *names,
    const sterna_tensor *const *tensors, size_t tensors_len);

/** Writes a dict's tensors and metadata as a safetensors file, in one step.
    @param path the file, replaced when it exists
    @param dict what is saved; variables with their present values
    @errors STERNA_ERROR_IO */
sterna_error *sterna_safetensors_save_dict(const char *path, sterna_dict *dict);

/** Reads a safetensors file with its metadata. Damaged files are refused, naming the key.
    @param path the file
    @param [out] dict its tensors and metadata
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO, STERNA_ERROR_CORRUPT, STERNA_ERROR_UNSUPPORTED for dtypes that
        Sterna lacks */
sterna_error *sterna_safetensors_load(const char *path, sterna_dict **dict);

/** Writes a tensor as a NumPy .npy file, in one step.
    @param path the file, replaced when it exists
    @param tensor the tensor
    @errors STERNA_ERROR_IO, STERNA_ERROR_UNSUPPORTED for bf16 */
sterna_error *sterna_npy_save(const char *path, const sterna_tensor *tensor);

/** Reads a NumPy .npy file of any byte and dimension order.
    @param path the file
    @param [out] tensor its content
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO, STERNA_ERROR_CORRUPT, STERNA_ERROR_UNSUPPORTED for dtypes that
        Sterna lacks */
sterna_error *sterna_npy_load(const char *path, sterna_tensor **tensor);

/** Writes tensors as a NumPy .npz archive, in one step.
    @param path the file, replaced when it exists
    @param names one a tensor, unique
    @param tensors the tensors
    @param options NULL: all defaults
    @errors STERNA_ERROR_IO, STERNA_ERROR_UNSUPPORTED for bf16 */
sterna_error *sterna_npz_save(const char *path, const char *const *names, const sterna_tensor *const *tensors,
    size_t tensors_len, const sterna_npz_options *options);

/** Reads a NumPy .npz archive.
    @param path the file
    @param [out] dict its tensors and metadata
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO, STERNA_ERROR_CORRUPT, STERNA_ERROR_UNSUPPORTED for dtypes that
        Sterna lacks */
sterna_error *sterna_npz_load(const char *path, sterna_dict **dict);

/** Reads a file of comma-separated numbers as (rows, columns).
    @param path the file
    @param options NULL: all defaults
    @param [out] tensor its content
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO; STERNA_ERROR_CORRUPT, naming line and column;
        STERNA_ERROR_INDEX for a column that is not there */
sterna_error *sterna_read_csv(const char *path, const sterna_read_csv_options *options, sterna_tensor **tensor);

/** Reads a file in the IDX format of MNIST, plain or gzip.
    @param path the file
    @param [out] tensor its content
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO, STERNA_ERROR_CORRUPT */
sterna_error *sterna_read_idx(const char *path, sterna_tensor **tensor);

/** Writes all that a training run needs to go on as if it had never stopped, as one safetensors file, in one step.
    @param path the file, replaced when it exists
    @param parts NULL: nothing but the CPU's default generator
    @errors STERNA_ERROR_IO */
sterna_error *sterna_checkpoint_save(const char *path, const sterna_checkpoint *parts);

/** Puts the objects into the saved state. After an error every object is as it was.
    @param path the file
    @param parts NULL: nothing but the CPU's default generator
    @errors STERNA_ERROR_NOT_FOUND for the file and for a part that was not saved, STERNA_ERROR_IO,
        STERNA_ERROR_CORRUPT, STERNA_ERROR_SHAPE */
sterna_error *sterna_checkpoint_load(const char *path, const sterna_checkpoint *parts);

/** Writes a program with the values that its variables hold now, as one safetensors file, in one step. Variables of
    a module whose forward was captured keep their dotted names.
    @param program the program
    @param path the file, replaced when it exists
    @errors STERNA_ERROR_IO */
sterna_error *sterna_program_save(sterna_program *program, const char *path);

/** Reads a program, which runs without the code that made it. Its variables are its own.
    @param path the file
    @param [out] program the program
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO, STERNA_ERROR_CORRUPT; STERNA_ERROR_VERSION for ops that this
        version lacks */
sterna_error *sterna_program_load(const char *path, sterna_program **program);

/** The variables of a program that was loaded, by the names in its file; those of a captured one are the caller's
    own.
    @param program the program
    @param [out] dict its tensors and metadata */
sterna_error *sterna_program_variables(sterna_program *program, sterna_dict **dict);

/** Writes a module of one input as an ONNX model, in evaluation mode. Weights keep their names in the state dict;
    with dynamic axes, what depends on one size is refused.
    @param module the module
    @param example an input whose shape and dtype the model takes
    @param options NULL: all defaults
    @param path the file, replaced when it exists
    @errors STERNA_ERROR_UNSUPPORTED, naming the op, for what ONNX cannot express; STERNA_ERROR_IO */
sterna_error *sterna_onnx_export(sterna_module *module, const sterna_tensor *example,
    const sterna_onnx_options *options, const char *path);

/** The same for a module of any number of inputs.
    @param module the module
    @param examples inputs whose shapes and dtypes the model takes
    @param options NULL: all defaults
    @param path the file, replaced when it exists
    @errors STERNA_ERROR_UNSUPPORTED, naming the op, for what ONNX cannot express; STERNA_ERROR_IO */
sterna_error *sterna_onnx_export_many(sterna_module *module, const sterna_tensor *const *examples,
    size_t examples_len, const sterna_onnx_options *options, const char *path);

/** The same for a captured program. Its sizes are fixed, so dynamic axes are refused.
    @param program the program
    @param options NULL: all defaults
    @param path the file, replaced when it exists
    @errors STERNA_ERROR_UNSUPPORTED, naming the op, for what ONNX cannot express; STERNA_ERROR_IO */
sterna_error *sterna_onnx_export_program(sterna_program *program, const sterna_onnx_options *options,
    const char *path);

/** An empty dict.
    @param [out] dict the dict */
sterna_error *sterna_dict_create(sterna_dict **dict);

/** The number of entries.
    @param dict the dict
    @param [out] size number of entries */
sterna_error *sterna_dict_size(sterna_dict *dict, size_t *size);

/** The name of an entry. Borrowed from `dict`; it stays valid when entries are added.
    @param dict the dict
    @param index from 0
    @param [out] name the name
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_dict_name(sterna_dict *dict, size_t index, sterna_str *name);

/** The tensor or variable of an entry by its place.
    @param dict the dict
    @param index from 0
    @param [out] tensor the tensor
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_dict_at(sterna_dict *dict, size_t index, sterna_tensor **tensor);

/** The tensor or variable of a name.
    @param dict the dict
    @param name the name
    @param [out] tensor the tensor
    @errors STERNA_ERROR_NOT_FOUND */
sterna_error *sterna_dict_get(sterna_dict *dict, const char *name, sterna_tensor **tensor);

/** Whether there is an entry of this name.
    @param dict the dict
    @param name the name
    @param [out] found 1 or 0 */
sterna_error *sterna_dict_contains(sterna_dict *dict, const char *name, int32_t *found);

/** Adds an entry at the end, or gives a name another tensor in its place.
    @param dict the dict
    @param name the name
    @param tensor a tensor or variable */
sterna_error *sterna_dict_set(sterna_dict *dict, const char *name, const sterna_tensor *tensor);

/** The number of metadata texts that came with a file or were set.
    @param dict the dict
    @param [out] size number of texts */
sterna_error *sterna_dict_metadata_size(sterna_dict *dict, size_t *size);

/** A key and its text by place, in the order of the keys.
    @param dict the dict
    @param index from 0
    @param [out] key the key. May be NULL.
    @param [out] text the text. May be NULL.
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_dict_metadata_at(sterna_dict *dict, size_t index, sterna_bytes **key, sterna_bytes **text);

/** The text of a metadata key.
    @param dict the dict
    @param key the key
    @param [out] text the text
    @errors STERNA_ERROR_NOT_FOUND */
sterna_error *sterna_dict_metadata(sterna_dict *dict, const char *key, sterna_bytes **text);

/** Gives a metadata key a text.
    @param dict the dict
    @param key the key
    @param text the text */
sterna_error *sterna_dict_set_metadata(sterna_dict *dict, const char *key, const char *text);

/** A module whose forward is the host's own. Its parameters, buffers and children are registered afterwards;
    without callbacks it only holds them.
    @param kind what sterna_module_text calls it, such as "Net"
    @param callbacks its forward. May be NULL.
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_module_create(const char *kind, const sterna_module_callbacks *callbacks,
    const sterna_module_options *options, sterna_module **module);

/** Adds a variable that optimizers update.
    @param module the module
    @param name not empty, without dots, not taken
    @param variable the parameter */
sterna_error *sterna_module_register_parameter(sterna_module *module, const char *name, sterna_tensor *variable);

/** Adds a variable that is saved with the module but not trained.
    @param module the module
    @param name not empty, without dots, not taken
    @param variable the buffer */
sterna_error *sterna_module_register_buffer(sterna_module *module, const char *name, sterna_tensor *variable);

/** Adds a child. The module keeps a reference of its own; the caller's handle stays the caller's.
    @param module the module
    @param name not empty, without dots, not taken
    @param child a module that does not contain `module` */
sterna_error *sterna_module_register_module(sterna_module *module, const char *name, sterna_module *child);

/** The output for one input.
    @param module the module
    @param x the input
    @param [out] y the output
    @errors what the ops of the module raise; STERNA_ERROR_UNSUPPORTED when it has no forward for one input and
        output */
sterna_error *sterna_module_forward(sterna_module *module, const sterna_tensor *x, sterna_tensor **y);

/** The outputs for any number of inputs.
    @param module the module
    @param inputs the inputs
    @param [out] outputs the outputs
    @errors what the ops of the module raise */
sterna_error *sterna_module_forward_many(sterna_module *module, const sterna_tensor *const *inputs,
    size_t inputs_len, sterna_tensor **outputs, size_t outputs_capacity, size_t *outputs_len);

/** Turns training mode on or off, for the module and all below it; dropout and batch norm differ.
    @param module the module
    @param training 1: training; 0: evaluation */
sterna_error *sterna_module_train(sterna_module *module, int32_t training);

/** Whether the module is in training mode, which it starts in.
    @param module the module
    @param [out] training 1 or 0 */
sterna_error *sterna_module_is_training(sterna_module *module, int32_t *training);

/** The kind, such as "Linear". Borrowed from `module`.
    @param module the module
    @param [out] kind the kind */
sterna_error *sterna_module_kind(sterna_module *module, sterna_str *kind);

/** The parameters of the module and all below, as variables by dotted name, such as "0.weight"; shared ones once,
    by their first name.
    @param module the module
    @param [out] dict the dict */
sterna_error *sterna_module_parameters(sterna_module *module, sterna_dict **dict);

/** The buffers of the module and all below, as variables by dotted name.
    @param module the module
    @param [out] dict the dict */
sterna_error *sterna_module_buffers(sterna_module *module, sterna_dict **dict);

/** A parameter by its dotted name.
    @param module the module
    @param name such as "0.weight"
    @param [out] variable the parameter
    @errors STERNA_ERROR_NOT_FOUND */
sterna_error *sterna_module_parameter(sterna_module *module, const char *name, sterna_tensor **variable);

/** A buffer by its dotted name.
    @param module the module
    @param name such as "1.running_mean"
    @param [out] variable the buffer
    @errors STERNA_ERROR_NOT_FOUND */
sterna_error *sterna_module_buffer(sterna_module *module, const char *name, sterna_tensor **variable);

/** A module below by its dotted name.
    @param module the module
    @param name such as "encoder.0"
    @param [out] child the module
    @errors STERNA_ERROR_NOT_FOUND */
sterna_error *sterna_module_child(sterna_module *module, const char *name, sterna_module **child);

/** The number of children.
    @param module the module
    @param [out] size number of children */
sterna_error *sterna_module_children_size(sterna_module *module, size_t *size);

/** A child by its place, in the order of registration.
    @param module the module
    @param index from 0
    @param [out] name its name. May be NULL.
    @param [out] child the child. May be NULL.
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_module_child_at(sterna_module *module, size_t index, sterna_bytes **name, sterna_module **child);

/** Stops training of the parameters at or below a name.
    @param module the module
    @param prefix such as "encoder"; NULL: all. May be NULL.
    @param [out] count how many parameters. May be NULL.
    @errors STERNA_ERROR_NOT_FOUND when there is none */
sterna_error *sterna_module_freeze(sterna_module *module, const char *prefix, int64_t *count);

/** Resumes training of the parameters at or below a name.
    @param module the module
    @param prefix such as "encoder"; NULL: all. May be NULL.
    @param [out] count how many parameters. May be NULL.
    @errors STERNA_ERROR_NOT_FOUND when there is none; STERNA_ERROR_DTYPE when one is not floating, and nothing
        changes */
sterna_error *sterna_module_unfreeze(sterna_module *module, const char *prefix, int64_t *count);

/** Empties the gradients of all parameters.
    @param module the module */
sterna_error *sterna_module_zero_grad(sterna_module *module);

/** The tree of modules as PyTorch prints it.
    @param module the module
    @param [out] text the text */
sterna_error *sterna_module_text(sterna_module *module, sterna_bytes **text);

/** A table of the modules with their parameters' shapes and counts, and the totals.
    @param module the module
    @param [out] text the text */
sterna_error *sterna_module_summary(sterna_module *module, sterna_bytes **text);

/** The values of parameters and buffers by dotted name, in PyTorch's order; shared ones under each name.
    @param module the module
    @param [out] dict the dict */
sterna_error *sterna_module_state_dict(sterna_module *module, sterna_dict **dict);

/** Assigns parameters and buffers, converting dtype and device. All is checked first: after an error nothing has
    changed.
    @param module the module
    @param entries tensors by dotted name
    @param options NULL: all defaults
    @param [out] missing the module's variables that had no entry. May be NULL.
    @param [out] unexpected the entries that the module lacks. May be NULL.
    @errors STERNA_ERROR_NOT_FOUND for missing and unexpected entries when strict; STERNA_ERROR_SHAPE */
sterna_error *sterna_module_load_state_dict(sterna_module *module, sterna_dict *entries,
    const sterna_load_options *options, sterna_dict **missing, sterna_dict **unexpected);

/** Writes the state dict as a safetensors file, in one step; PyTorch and others read it.
    @param module the module
    @param path the file, replaced when it exists
    @errors STERNA_ERROR_IO */
sterna_error *sterna_module_save(sterna_module *module, const char *path);

/** Assigns parameters and buffers from a safetensors file, as sterna_module_load_state_dict.
    @param module the module
    @param path the file
    @param options NULL: all defaults
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_IO and STERNA_ERROR_CORRUPT for the file; STERNA_ERROR_NOT_FOUND
        for missing and unexpected entries when strict; STERNA_ERROR_SHAPE */
sterna_error *sterna_module_load(sterna_module *module, const char *path, const sterna_load_options *options);

/** y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in).
    @param in_features size of the last axis of the input
    @param out_features size of the last axis of the output
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_linear(int64_t in_features, int64_t out_features, const sterna_nn_linear_options *options,
    sterna_module **module);

/** Cross-correlation over (N, C, L).
    @param in_channels channels of the input
    @param out_channels channels of the output
    @param kernel_size one number or one a dimension
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_conv1d(int64_t in_channels, int64_t out_channels, const int64_t *kernel_size,
    size_t kernel_size_len, const sterna_nn_conv1d_options *options, sterna_module **module);

/** Cross-correlation over (N, C, H, W).
    @param in_channels channels of the input
    @param out_channels channels of the output
    @param kernel_size one number or one a dimension
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_conv2d(int64_t in_channels, int64_t out_channels, const int64_t *kernel_size,
    size_t kernel_size_len, const sterna_nn_conv2d_options *options, sterna_module **module);

/** Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean,
    running_var and num_batches_tracked; those in evaluation.
    @param num_features C
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_batch_norm1d(int64_t num_features, const sterna_nn_batch_norm_options *options,
    sterna_module **module);

/** Batch normalization of (N, C, H, W), as sterna_nn_batch_norm1d.
    @param num_features C
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_batch_norm2d(int64_t num_features, const sterna_nn_batch_norm_options *options,
    sterna_module **module);

/** Normalization over the last axes, of these sizes.
    @param normalized_shape sizes of the last axes
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_layer_norm(const int64_t *normalized_shape, size_t normalized_shape_len,
    const sterna_nn_layer_norm_options *options, sterna_module **module);

/** In training, zeroes elements with probability p and scales the others by 1 / (1 - p).
    @param p 0 to 1
    @param [out] module the module */
sterna_error *sterna_nn_dropout(double p, sterna_module **module);

/** In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p).
    @param p 0 to 1
    @param [out] module the module */
sterna_error *sterna_nn_dropout2d(double p, sterna_module **module);

/** The largest value of each window of (N, C, L).
    @param kernel_size one number or one a dimension
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_max_pool1d(const int64_t *kernel_size, size_t kernel_size_len,
    const sterna_nn_max_pool_options *options, sterna_module **module);

/** The largest value of each window of (N, C, H, W).
    @param kernel_size one number or one a dimension
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_max_pool2d(const int64_t *kernel_size, size_t kernel_size_len,
    const sterna_nn_max_pool_options *options, sterna_module **module);

/** The mean of each window of (N, C, L).
    @param kernel_size one number or one a dimension
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_avg_pool1d(const int64_t *kernel_size, size_t kernel_size_len,
    const sterna_nn_avg_pool_options *options, sterna_module **module);

/** The mean of each window of (N, C, H, W).
    @param kernel_size one number or one a dimension
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_avg_pool2d(const int64_t *kernel_size, size_t kernel_size_len,
    const sterna_nn_avg_pool_options *options, sterna_module **module);

/** Means over (N, C, L) in windows that give the output this size.
    @param output_size one number or one a dimension
    @param [out] module the module */
sterna_error *sterna_nn_adaptive_avg_pool1d(const int64_t *output_size, size_t output_size_len,
    sterna_module **module);

/** Means over (N, C, H, W) in windows that give the output this size.
    @param output_size one number or one a dimension
    @param [out] module the module */
sterna_error *sterna_nn_adaptive_avg_pool2d(const int64_t *output_size, size_t output_size_len,
    sterna_module **module);

/** The largest values over (N, C, H, W) in windows that give the output this size.
    @param output_size one number or one a dimension
    @param [out] module the module */
sterna_error *sterna_nn_adaptive_max_pool2d(const int64_t *output_size, size_t output_size_len,
    sterna_module **module);

/** The input as it is.
    @param [out] module the module */
sterna_error *sterna_nn_identity(sterna_module **module);

/** Makes the axes from start_axis to end_axis one.
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_flatten(const sterna_nn_flatten_options *options, sterna_module **module);

/** Makes one axis several.
    @param axis the axis
    @param shape its new sizes; one may be -1
    @param [out] module the module */
sterna_error *sterna_nn_unflatten(int64_t axis, const int64_t *shape, size_t shape_len, sterna_module **module);

/** Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1).
    @param num_embeddings rows of the table
    @param embedding_dim size of a row
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_embedding(int64_t num_embeddings, int64_t embedding_dim,
    const sterna_nn_embedding_options *options, sterna_module **module);

/** Calls its children one after the other; they are named "0", "1", …
    @param layers the children. The call takes it over, also when it fails.
    @param [out] module the module */
sterna_error *sterna_nn_sequential(sterna_module *const *layers, size_t layers_len, sterna_module **module);

/** Holds children named "0", "1", …, without a forward of its own.
    @param layers the children. The call takes it over, also when it fails.
    @param [out] module the module */
sterna_error *sterna_nn_module_list(sterna_module *const *layers, size_t layers_len, sterna_module **module);

/** Adds a child at the end of a Sequential or ModuleList.
    @param module the module
    @param layer the child. The call takes it over, also when it fails. */
sterna_error *sterna_nn_append(sterna_module *module, sterna_module *layer);

/** max(x, 0)
    @param [out] module the module */
sterna_error *sterna_nn_relu(sterna_module **module);

/** min(max(x, 0), 6)
    @param [out] module the module */
sterna_error *sterna_nn_relu6(sterna_module **module);

/** x Φ(x), with Φ of the normal distribution.
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_gelu(const sterna_nn_gelu_options *options, sterna_module **module);

/** x sigmoid(x)
    @param [out] module the module */
sterna_error *sterna_nn_silu(sterna_module **module);

/** 1 / (1 + exp(-x))
    @param [out] module the module */
sterna_error *sterna_nn_sigmoid(sterna_module **module);

/** Hyperbolic tangent.
    @param [out] module the module */
sterna_error *sterna_nn_tanh(sterna_module **module);

/** x above 0, negative_slope x below.
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_leaky_relu(const sterna_nn_leaky_relu_options *options, sterna_module **module);

/** x above 0, alpha (exp(x) - 1) below.
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_elu(const sterna_nn_elu_options *options, sterna_module **module);

/** ELU with the scales that keep mean 0 and variance 1.
    @param [out] module the module */
sterna_error *sterna_nn_selu(sterna_module **module);

/** log(1 + exp(beta x)) / beta
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_softplus(const sterna_nn_softplus_options *options, sterna_module **module);

/** x tanh(softplus(x))
    @param [out] module the module */
sterna_error *sterna_nn_mish(sterna_module **module);

/** x min(max(x + 3, 0), 6) / 6
    @param [out] module the module */
sterna_error *sterna_nn_hardswish(sterna_module **module);

/** min(max(x + 3, 0), 6) / 6
    @param [out] module the module */
sterna_error *sterna_nn_hardsigmoid(sterna_module **module);

/** log(sigmoid(x))
    @param [out] module the module */
sterna_error *sterna_nn_log_sigmoid(sterna_module **module);

/** exp(x) / sum(exp(x)) along an axis.
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_softmax(const sterna_nn_softmax_options *options, sterna_module **module);

/** The logarithm of softmax.
    @param options NULL: all defaults
    @param [out] module the module */
sterna_error *sterna_nn_log_softmax(const sterna_nn_softmax_options *options, sterna_module **module);

/** Assigns zeros.
    @param variable what is assigned */
sterna_error *sterna_init_zeros(sterna_tensor *variable);

/** Assigns ones.
    @param variable what is assigned */
sterna_error *sterna_init_ones(sterna_tensor *variable);

/** Assigns one value.
    @param variable what is assigned
    @param value the value */
sterna_error *sterna_init_constant(sterna_tensor *variable, double value);

/** Assigns numbers from U(low, high), drawn by the current generator.
    @param variable what is assigned
    @param options NULL: all defaults */
sterna_error *sterna_init_uniform(sterna_tensor *variable, const sterna_init_uniform_options *options);

/** Assigns numbers from N(mean, std²).
    @param variable what is assigned
    @param options NULL: all defaults */
sterna_error *sterna_init_normal(sterna_tensor *variable, const sterna_init_normal_options *options);

/** Assigns numbers from N(mean, std²) cut to [low, high].
    @param variable what is assigned
    @param options NULL: all defaults */
sterna_error *sterna_init_trunc_normal(sterna_tensor *variable, const sterna_init_trunc_normal_options *options);

/** Assigns numbers from U(±gain √(6 / (fan_in + fan_out))).
    @param variable what is assigned
    @param options NULL: all defaults
    @errors STERNA_ERROR_SHAPE for fewer than 2 axes */
sterna_error *sterna_init_xavier_uniform(sterna_tensor *variable, const sterna_init_gain_options *options);

/** Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)).
    @param variable what is assigned
    @param options NULL: all defaults
    @errors STERNA_ERROR_SHAPE for fewer than 2 axes */
sterna_error *sterna_init_xavier_normal(sterna_tensor *variable, const sterna_init_gain_options *options);

/** Assigns numbers from U(±gain √(3 / fan)).
    @param variable what is assigned
    @param options NULL: all defaults
    @errors STERNA_ERROR_SHAPE for fewer than 2 axes */
sterna_error *sterna_init_kaiming_uniform(sterna_tensor *variable, const sterna_init_kaiming_options *options);

/** Assigns numbers from N(0, gain² / fan).
    @param variable what is assigned
    @param options NULL: all defaults
    @errors STERNA_ERROR_SHAPE for fewer than 2 axes */
sterna_error *sterna_init_kaiming_normal(sterna_tensor *variable, const sterna_init_kaiming_options *options);

/** Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain.
    @param variable what is assigned
    @param options NULL: all defaults
    @errors STERNA_ERROR_SHAPE for fewer than 2 axes */
sterna_error *sterna_init_orthogonal(sterna_tensor *variable, const sterna_init_gain_options *options);

/** The factor that suits what follows a layer: 1 for linear, conv1d, conv2d and sigmoid, 5/3 for tanh, √2 for relu,
    √(2 / (1 + a²)) for leaky_relu, 3/4 for selu.
    @param nonlinearity one of these names
    @param a slope below 0 of leaky_relu
    @param [out] gain the factor */
sterna_error *sterna_init_gain(const char *nonlinearity, double a, double *gain);

/** Initializes the parameters of a module and all below, those that the options choose.
    @param module the module
    @param init which initialization
    @param options NULL: all parameters, all defaults
    @param [out] count how many parameters. May be NULL.
    @errors STERNA_ERROR_NOT_FOUND when there is none; STERNA_ERROR_SHAPE for fans of a parameter of fewer than 2
        axes */
sterna_error *sterna_module_init(sterna_module *module, sterna_init init, const sterna_init_options *options,
    int64_t *count);

/** Stochastic gradient descent with PyTorch's momentum, for all parameters of a module.
    @param module its parameters are group 0
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_sgd(sterna_module *module, double lr, const sterna_optim_sgd_options *options,
    sterna_optimizer **optimizer);

/** The same for a list of variables.
    @param params floating variables, each once
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_sgd_params(sterna_tensor *const *params, size_t params_len, double lr,
    const sterna_optim_sgd_options *options, sterna_optimizer **optimizer);

/** Adam for all parameters of a module. Kingma & Ba, 2015.
    @param module its parameters are group 0
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_adam(sterna_module *module, double lr, const sterna_optim_adam_options *options,
    sterna_optimizer **optimizer);

/** The same for a list of variables.
    @param params floating variables, each once
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_adam_params(sterna_tensor *const *params, size_t params_len, double lr,
    const sterna_optim_adam_options *options, sterna_optimizer **optimizer);

/** Adam with decoupled weight decay for all parameters of a module. Loshchilov & Hutter, 2019.
    @param module its parameters are group 0
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_adamw(sterna_module *module, double lr, const sterna_optim_adamw_options *options,
    sterna_optimizer **optimizer);

/** The same for a list of variables.
    @param params floating variables, each once
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_adamw_params(sterna_tensor *const *params, size_t params_len, double lr,
    const sterna_optim_adamw_options *options, sterna_optimizer **optimizer);

/** RMSprop for all parameters of a module.
    @param module its parameters are group 0
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_rmsprop(sterna_module *module, double lr, const sterna_optim_rmsprop_options *options,
    sterna_optimizer **optimizer);

/** The same for a list of variables.
    @param params floating variables, each once
    @param lr learning rate
    @param options NULL: all defaults
    @param [out] optimizer the optimizer */
sterna_error *sterna_optim_rmsprop_params(sterna_tensor *const *params, size_t params_len, double lr,
    const sterna_optim_rmsprop_options *options, sterna_optimizer **optimizer);

/** Updates every parameter that has a gradient. After an error none has changed.
    @param optimizer the optimizer */
sterna_error *sterna_optimizer_step(sterna_optimizer *optimizer);

/** Empties the gradients of all parameters.
    @param optimizer the optimizer */
sterna_error *sterna_optimizer_zero_grad(sterna_optimizer *optimizer);

/** Adds parameters with options of their own, which start as those of group 0.
    @param optimizer the optimizer
    @param params floating variables, none of them in a group already
    @param options NULL: all defaults
    @param [out] index the group's number. May be NULL. */
sterna_error *sterna_optimizer_add_group(sterna_optimizer *optimizer, sterna_tensor *const *params,
    size_t params_len, const sterna_optimizer_group_options *options, size_t *index);

/** The number of groups.
    @param optimizer the optimizer
    @param [out] count number of groups */
sterna_error *sterna_optimizer_groups(sterna_optimizer *optimizer, size_t *count);

/** The learning rate of a group.
    @param optimizer the optimizer
    @param group from 0
    @param [out] lr its learning rate
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_optimizer_lr(sterna_optimizer *optimizer, size_t group, double *lr);

/** Sets the learning rate of all groups. A captured step reads it at each run.
    @param optimizer the optimizer
    @param lr learning rate */
sterna_error *sterna_optimizer_set_lr(sterna_optimizer *optimizer, double lr);

/** Sets the learning rate of one group.
    @param optimizer the optimizer
    @param group from 0
    @param lr learning rate
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_optimizer_set_group_lr(sterna_optimizer *optimizer, size_t group, double lr);

/** An option of a group by the name of its field, such as "weight_decay"; flags are 0 or 1.
    @param optimizer the optimizer
    @param group from 0
    @param name the option
    @param [out] value its value
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_INDEX */
sterna_error *sterna_optimizer_option(sterna_optimizer *optimizer, size_t group, const char *name, double *value);

/** Sets an option of a group. A captured step keeps what it was captured with.
    @param optimizer the optimizer
    @param group from 0
    @param name the option
    @param value its value
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_INDEX */
sterna_error *sterna_optimizer_set_option(sterna_optimizer *optimizer, size_t group, const char *name, double value);

/** "state.PARAMETER.NAME" of every parameter that was stepped, by its number over all groups, then "group.GROUP.lr"
    and the other options.
    @param optimizer the optimizer
    @param [out] dict the dict */
sterna_error *sterna_optimizer_state_dict(sterna_optimizer *optimizer, sterna_dict **dict);

/** Takes over state and options. After an error nothing has changed.
    @param optimizer the optimizer
    @param entries of sterna_optimizer_state_dict
    @errors STERNA_ERROR_NOT_FOUND for entries that are missing or do not belong, STERNA_ERROR_SHAPE */
sterna_error *sterna_optimizer_load_state_dict(sterna_optimizer *optimizer, sterna_dict *entries);

/** Kind, groups and options as PyTorch prints them.
    @param optimizer the optimizer
    @param [out] text the text */
sterna_error *sterna_optimizer_text(sterna_optimizer *optimizer, sterna_bytes **text);

/** A scaler for training with sterna_set_autocast(STERNA_AUTOCAST_F16), as torch.amp.GradScaler. In each step:
    backward of sterna_grad_scaler_scale's loss, sterna_grad_scaler_step, sterna_grad_scaler_update. Scale and the
    decision whether a step is taken stay on the device, so a step may be captured, and none waits for the device.
    @param options NULL: all defaults
    @param [out] scaler the scaler
    @errors STERNA_ERROR_INVALID_ARGUMENT */
sterna_error *sterna_grad_scaler_create(const sterna_grad_scaler_options *options, sterna_grad_scaler **scaler);

/** The loss times the scale. The scale lies on the device of the first loss.
    @param scaler the scaler
    @param loss floating, of any shape
    @param [out] scaled of the loss's shape; f32 for a 0-d loss in f16 or bf16
    @errors STERNA_ERROR_DTYPE: not floating */
sterna_error *sterna_grad_scaler_scale(sterna_grad_scaler *scaler, const sterna_tensor *loss, sterna_tensor **scaled);

/** Divides the gradients of an optimizer's parameters by the scale now, to clip or look at them before
    sterna_grad_scaler_step, which does it otherwise.
    @param scaler the scaler
    @param optimizer of parameters in f32, bf16 or f64
    @errors STERNA_ERROR_STATE: done since the last sterna_grad_scaler_update, or there are no gradients;
        STERNA_ERROR_DTYPE: a gradient in f16 */
sterna_error *sterna_grad_scaler_unscale(sterna_grad_scaler *scaler, sterna_optimizer *optimizer);

/** sterna_optimizer_step where all gradients are finite; else parameters, state and counts keep their values. After
    an error nothing has changed.
    @param scaler the scaler
    @param optimizer of parameters in f32, bf16 or f64
    @errors STERNA_ERROR_STATE: stepped since the last sterna_grad_scaler_update, or there are no gradients;
        STERNA_ERROR_DTYPE: a gradient in f16 */
sterna_error *sterna_grad_scaler_step(sterna_grad_scaler *scaler, sterna_optimizer *optimizer);

/** Chooses the scale of the next step. Once a step, after those of all optimizers.
    @param scaler the scaler
    @errors STERNA_ERROR_STATE: nothing was unscaled or stepped since the last time */
sterna_error *sterna_grad_scaler_update(sterna_grad_scaler *scaler);

/** The scale of the next loss; 1 when not enabled. Waits for the device.
    @param scaler the scaler
    @param [out] scale the scale */
sterna_error *sterna_grad_scaler_get_scale(sterna_grad_scaler *scaler, double *scale);

/** Sets the scale. A captured step reads it at each run.
    @param scaler the scaler
    @param scale more than 0, finite in f32
    @errors STERNA_ERROR_INVALID_ARGUMENT; STERNA_ERROR_STATE: while capturing */
sterna_error *sterna_grad_scaler_set_scale(sterna_grad_scaler *scaler, double scale);

/** "growth_factor", "backoff_factor", "growth_interval" or "enabled", which is 0 or 1.
    @param scaler the scaler
    @param name the option
    @param [out] value its value
    @errors STERNA_ERROR_NOT_FOUND */
sterna_error *sterna_grad_scaler_option(sterna_grad_scaler *scaler, const char *name, double *value);

/** Sets an option. A captured step keeps what it was captured with.
    @param scaler the scaler
    @param name the option
    @param value its value
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_INVALID_ARGUMENT */
sterna_error *sterna_grad_scaler_set_option(sterna_grad_scaler *scaler, const char *name, double value);

/** "scale", "growth_tracker" (finite steps since the scale changed), "growth_factor", "backoff_factor" and
    "growth_interval" as 0-d f64 tensors; nothing when not enabled.
    @param scaler the scaler
    @param [out] dict the dict */
sterna_error *sterna_grad_scaler_state_dict(sterna_grad_scaler *scaler, sterna_dict **dict);

/** Continues where the dict says; does nothing when not enabled. After an error nothing has changed.
    @param scaler the scaler
    @param entries of sterna_grad_scaler_state_dict
    @errors STERNA_ERROR_NOT_FOUND, STERNA_ERROR_SHAPE, STERNA_ERROR_INVALID_ARGUMENT */
sterna_error *sterna_grad_scaler_load_state_dict(sterna_grad_scaler *scaler, sterna_dict *entries);

/** Scales the gradients of a module so that the norm of all of them together is at most max_norm.
    @param module its parameters' gradients are scaled
    @param max_norm the limit
    @param options NULL: all defaults
    @param [out] norm the norm before. May be NULL.
    @errors STERNA_ERROR_INVALID_ARGUMENT for a norm that is not finite, if so chosen */
sterna_error *sterna_clip_grad_norm(sterna_module *module, double max_norm,
    const sterna_clip_grad_norm_options *options, sterna_tensor **norm);

/** The same for a list of variables.
    @param params variables that require gradients
    @param max_norm the limit
    @param options NULL: all defaults
    @param [out] norm the norm before. May be NULL. */
sterna_error *sterna_clip_grad_norm_params(sterna_tensor *const *params, size_t params_len, double max_norm,
    const sterna_clip_grad_norm_options *options, sterna_tensor **norm);

/** Clamps every element of a module's gradients to [-value, value].
    @param module its parameters' gradients are clamped
    @param value the limit */
sterna_error *sterna_clip_grad_value(sterna_module *module, double value);

/** The same for a list of variables.
    @param params variables that require gradients
    @param value the limit */
sterna_error *sterna_clip_grad_value_params(sterna_tensor *const *params, size_t params_len, double value);

/** lr = base · gamma^⌊step / step_size⌋
    @param optimizer whose learning rates are set
    @param step_size steps between decays
    @param options NULL: all defaults
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_step_lr(sterna_optimizer *optimizer, int64_t step_size,
    const sterna_scheduler_gamma_options *options, sterna_scheduler **scheduler);

/** lr = base · gamma^(number of milestones ≤ step)
    @param optimizer whose learning rates are set
    @param milestones steps, increasing
    @param options NULL: all defaults
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_multi_step(sterna_optimizer *optimizer, const int64_t *milestones,
    size_t milestones_len, const sterna_scheduler_gamma_options *options, sterna_scheduler **scheduler);

/** lr = base · gamma^step
    @param optimizer whose learning rates are set
    @param gamma factor of each step
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_exponential(sterna_optimizer *optimizer, double gamma, sterna_scheduler **scheduler);

/** lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2
    @param optimizer whose learning rates are set
    @param t_max steps to the lowest learning rate
    @param options NULL: all defaults
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_cosine_annealing(sterna_optimizer *optimizer, int64_t t_max,
    const sterna_scheduler_cosine_annealing_options *options, sterna_scheduler **scheduler);

/** Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps.
    @param optimizer whose learning rates are set
    @param options NULL: all defaults
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_linear(sterna_optimizer *optimizer, const sterna_scheduler_linear_options *options,
    sterna_scheduler **scheduler);

/** lr = base · factor(step), by a host function.
    @param optimizer whose learning rates are set
    @param callbacks the function
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_lambda(sterna_optimizer *optimizer, const sterna_scheduler_callbacks *callbacks,
    sterna_scheduler **scheduler);

/** One schedule after the other: schedule i + 1 takes over at milestone i and counts from there.
    @param optimizer whose learning rates are set
    @param schedules schedules of this optimizer, one more than milestones. The call takes it over, also when it
        fails.
    @param milestones steps, increasing
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_sequential(sterna_optimizer *optimizer, sterna_scheduler *const *schedules,
    size_t schedules_len, const int64_t *milestones, size_t milestones_len, sterna_scheduler **scheduler);

/** From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L.
    Smith, "Super-convergence", 2018.
    @param optimizer whose learning rates are set
    @param max_lr the highest learning rate
    @param total_steps steps of the whole training
    @param options NULL: all defaults
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_one_cycle(sterna_optimizer *optimizer, double max_lr, int64_t total_steps,
    const sterna_scheduler_one_cycle_options *options, sterna_scheduler **scheduler);

/** Multiplies lr by `factor` when the metric given to sterna_scheduler_step_metric no longer improves.
    @param optimizer whose learning rates are set
    @param options NULL: all defaults
    @param [out] scheduler the schedule */
sterna_error *sterna_scheduler_reduce_on_plateau(sterna_optimizer *optimizer,
    const sterna_scheduler_reduce_on_plateau_options *options, sterna_scheduler **scheduler);

/** One step on; sets the learning rates.
    @param scheduler the schedule
    @errors STERNA_ERROR_STATE for a schedule that needs a metric, and after the last step of one_cycle */
sterna_error *sterna_scheduler_step(sterna_scheduler *scheduler);

/** One step on, with a metric for reduce_on_plateau; other schedules do not look at it.
    @param scheduler the schedule
    @param metric what is to improve, such as a loss */
sterna_error *sterna_scheduler_step_metric(sterna_scheduler *scheduler, double metric);

/** The learning rate of a group, as last set.
    @param scheduler the schedule
    @param group from 0
    @param [out] lr the learning rate
    @errors STERNA_ERROR_INDEX */
sterna_error *sterna_scheduler_last_lr(sterna_scheduler *scheduler, size_t group, double *lr);

/** The number of steps taken.
    @param scheduler the schedule
    @param [out] step from 0 */
sterna_error *sterna_scheduler_last_step(sterna_scheduler *scheduler, int64_t *step);

/** Where the schedule stands, as 0-d f64 tensors.
    @param scheduler the schedule
    @param [out] dict the dict */
sterna_error *sterna_scheduler_state_dict(sterna_scheduler *scheduler, sterna_dict **dict);

/** Continues where the dict says. The learning rates come with the optimizer's dict. After an error nothing has
    changed.
    @param scheduler the schedule
    @param entries of sterna_scheduler_state_dict
    @errors STERNA_ERROR_NOT_FOUND */
sterna_error *sterna_scheduler_load_state_dict(sterna_scheduler *scheduler, sterna_dict *entries);

/** Adds a reference to the handle. */
sterna_error *sterna_error_retain(const sterna_error *error);

/** Gives one reference back; takes NULL, runs on any thread.
    @param error  May be NULL. */
void sterna_error_release(const sterna_error *error);

/** Adds a reference to the handle. */
sterna_error *sterna_bytes_retain(const sterna_bytes *bytes);

/** Gives one reference back; takes NULL, runs on any thread.
    @param bytes  May be NULL. */
void sterna_bytes_release(const sterna_bytes *bytes);

/** Adds a reference to the handle. */
sterna_error *sterna_tensor_retain(const sterna_tensor *tensor);

/** Gives one reference back; takes NULL, runs on any thread.
    @param tensor  May be NULL. */
void sterna_tensor_release(const sterna_tensor *tensor);

/** Adds a reference to the handle. */
sterna_error *sterna_generator_retain(sterna_generator *generator);

/** Gives one reference back; takes NULL, runs on any thread.
    @param generator  May be NULL. */
void sterna_generator_release(sterna_generator *generator);

/** Adds a reference to the handle. */
sterna_error *sterna_stream_retain(sterna_stream *stream);

/** Gives one reference back; takes NULL, runs on any thread.
    @param stream  May be NULL. */
void sterna_stream_release(sterna_stream *stream);

/** Adds a reference to the handle. */
sterna_error *sterna_event_retain(sterna_event *event);

/** Gives one reference back; takes NULL, runs on any thread.
    @param event  May be NULL. */
void sterna_event_release(sterna_event *event);

/** Adds a reference to the handle. */
sterna_error *sterna_hook_retain(sterna_hook *hook);

/** Gives one reference back; takes NULL, runs on any thread.
    @param hook  May be NULL. */
void sterna_hook_release(sterna_hook *hook);

/** Adds a reference to the handle. */
sterna_error *sterna_capture_retain(sterna_capture *capture);

/** Gives one reference back; takes NULL, runs on any thread.
    @param capture  May be NULL. */
void sterna_capture_release(sterna_capture *capture);

/** Adds a reference to the handle. */
sterna_error *sterna_program_retain(sterna_program *program);

/** Gives one reference back; takes NULL, runs on any thread.
    @param program  May be NULL. */
void sterna_program_release(sterna_program *program);

/** Adds a reference to the handle. */
sterna_error *sterna_dataset_retain(const sterna_dataset *dataset);

/** Gives one reference back; takes NULL, runs on any thread.
    @param dataset  May be NULL. */
void sterna_dataset_release(const sterna_dataset *dataset);

/** Adds a reference to the handle. */
sterna_error *sterna_loader_retain(sterna_loader *loader);

/** Gives one reference back; takes NULL, runs on any thread.
    @param loader  May be NULL. */
void sterna_loader_release(sterna_loader *loader);

/** Adds a reference to the handle. */
sterna_error *sterna_batch_retain(const sterna_batch *batch);

/** Gives one reference back; takes NULL, runs on any thread.
    @param batch  May be NULL. */
void sterna_batch_release(const sterna_batch *batch);

/** Adds a reference to the handle. */
sterna_error *sterna_queue_retain(sterna_queue *queue);

/** Gives one reference back; takes NULL, runs on any thread.
    @param queue  May be NULL. */
void sterna_queue_release(sterna_queue *queue);

/** Adds a reference to the handle. */
sterna_error *sterna_dict_retain(sterna_dict *dict);

/** Gives one reference back; takes NULL, runs on any thread.
    @param dict  May be NULL. */
void sterna_dict_release(sterna_dict *dict);

/** Adds a reference to the handle. */
sterna_error *sterna_module_retain(sterna_module *module);

/** Gives one reference back; takes NULL, runs on any thread.
    @param module  May be NULL. */
void sterna_module_release(sterna_module *module);

/** Adds a reference to the handle. */
sterna_error *sterna_optimizer_retain(sterna_optimizer *optimizer);

/** Gives one reference back; takes NULL, runs on any thread.
    @param optimizer  May be NULL. */
void sterna_optimizer_release(sterna_optimizer *optimizer);

/** Adds a reference to the handle. */
sterna_error *sterna_scheduler_retain(sterna_scheduler *scheduler);

/** Gives one reference back; takes NULL, runs on any thread.
    @param scheduler  May be NULL. */
void sterna_scheduler_release(sterna_scheduler *scheduler);

/** Adds a reference to the handle. */
sterna_error *sterna_grad_scaler_retain(sterna_grad_scaler *grad_scaler);

/** Gives one reference back; takes NULL, runs on any thread.
    @param grad_scaler  May be NULL. */
void sterna_grad_scaler_release(sterna_grad_scaler *grad_scaler);

#include "sterna_ops.h"

#if defined(STERNA_BUILDING) && defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
