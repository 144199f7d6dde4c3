// Options of functions that are not ops.  Generated from capi/api.json by capi/generate; do not edit.
#pragma once
#include <sterna/cpp/tensor.hpp>

namespace sterna {

/** Optional arguments of sterna_tensor_to. */
struct ToOptions {
  bool non_blocking = false;  ///< 1: the copy is only queued, where it can be
};

/** How sterna_tensor_to_text lays a tensor out; the defaults are PyTorch's. */
struct TensorTextOptions {
  int32_t precision = 4;  ///< digits after the point, 0 … 100
  int64_t threshold = 1000;  ///< tensors of more elements are summarized
  int64_t edge_items = 3;  ///< so many at both ends of a dimension remain then
  int32_t line_width = 80;  ///< in characters
};

/** Optional arguments of sterna_variable_create. */
struct VariableOptions {
  bool requires_grad = false;  ///< sterna_backward sums gradients into it; floating dtypes only
};

/** Optional arguments of sterna_backward. */
struct BackwardOptions {
  Tensor gradient = {};  ///< d(result)/d(loss), of the loss's shape and dtype; ones for one element
  bool retain_graph = false;  ///< keep what a second backward through the same calls needs
};

/** Optional arguments of sterna_backward_many. */
struct BackwardManyOptions {
  std::vector<Tensor> gradients = {};  ///< one a loss, as in sterna_backward_options; none: all losses have one element
  bool retain_graph = false;  ///< keep what a second backward through the same calls needs
};

/** Optional arguments of sterna_grad. */
struct GradOptions {
  std::vector<Tensor> grad_outputs = {};  ///< one an output, of its shape and dtype; none: all outputs have one element
  bool create_graph = false;  ///< the gradients can be differentiated again; implies retain_graph
  bool retain_graph = false;  ///< keep what a second backward through the same calls needs
  bool allow_unused = false;  ///< an input that no output depends on gets NULL instead of an error
};

/** Optional arguments of sterna_loader_create and sterna_loader_create_collating. */
struct LoaderOptions {
  int64_t batch_size = 1;  ///< samples in a batch
  bool shuffle = false;  ///< 1: another order each epoch, from seed and epoch alone
  uint64_t seed = 0;  ///< of the order and of random ops in samples
  bool drop_last = false;  ///< 1: a last batch that is not full is left out
  int64_t workers = 0;  ///< threads that make batches ahead; 0: sterna_loader_next makes them
  int64_t prefetch = 2;  ///< batches that each worker may be ahead
  bool pin_memory = false;  ///< 1: batches lie in pinned host memory, or are copied to `device` from there; ignored, with a warning (sterna_set_log_sink), where no device pins memory
  std::string device = {};  ///< where batches are handed out, copied there ahead of use by the workers; NULL: where the samples are
};

/** Optional arguments of sterna_read_csv. */
struct ReadCsvOptions {
  DType dtype = DType::f32;  ///< dtype of the result
  std::string delimiter = ",";  ///< what stands between fields, one byte
  int64_t skip_rows = 0;  ///< lines of headings at the top
  std::vector<int64_t> columns = {};  ///< which columns, from 0, in this order; NULL: all
};

/** Optional arguments of sterna_npz_save. */
struct NpzOptions {
  bool compressed = false;  ///< 1: as numpy.savez_compressed
};

/** Optional arguments of sterna_onnx_export, sterna_onnx_export_many and sterna_onnx_export_program. */
struct OnnxOptions {
  int64_t opset = 17;  ///< ONNX opset, 17 to 21
  bool dynamic_batch = false;  ///< 1: dimension 0 of every input is "batch", of any size
  std::vector<std::string> input_names = {};  ///< one an input; none: "input", or "input_0", "input_1", …
  std::vector<std::string> output_names = {};  ///< one an output; none: "output", or "output_0", …
  std::vector<std::string> dynamic_values = {};  ///< names of inputs that have a dynamic axis, each time it has one
  std::vector<int64_t> dynamic_axes = {};  ///< their axes, one an entry of dynamic_values
  std::vector<std::string> dynamic_dimensions = {};  ///< names of the sizes, one an entry of dynamic_values; the same name is the same size
  std::string doc_string = {};  ///< free text, stored in the model
};

/** How entries are taken into a module. */
struct LoadOptions {
  bool strict = true;  ///< 1: entries that are missing or unexpected are an error
};

/** Optional arguments of sterna_module_create. */
struct ModuleOptions {
  std::string extra_repr = {};  ///< what sterna_module_text prints in the parentheses
};

/** Which parameters sterna_module_init assigns, and the options of the initialization, each with its own defaults. */
struct InitOptions {
  std::string prefix = {};  ///< parameters at or below this name; NULL: all
  std::string module_kind = {};  ///< parameters of modules of this kind, such as "Linear"; NULL: all
  std::string parameter = {};  ///< parameters of this name, such as "weight"; NULL: all
  std::optional<double> value = {};  ///< of constant, required there
  std::optional<double> low = {};  ///< of uniform and trunc_normal
  std::optional<double> high = {};  ///< of uniform and trunc_normal
  std::optional<double> mean = {};  ///< of normal and trunc_normal
  std::optional<double> std = {};  ///< of normal and trunc_normal
  std::optional<double> gain = {};  ///< of xavier and orthogonal
  std::optional<double> a = {};  ///< of kaiming
  Fan mode = Fan::in;  ///< of kaiming
  std::string nonlinearity = "leaky_relu";  ///< of kaiming
};

/** Optional arguments of sterna_optimizer_add_group. */
struct OptimizerGroupOptions {
  std::optional<double> lr = {};  ///< learning rate; not given: that of group 0
};

/** Optional arguments of sterna_clip_grad_norm and sterna_clip_grad_norm_params. */
struct ClipGradNormOptions {
  double norm_type = 2.0;  ///< p of the p-norm; HUGE_VAL: the largest magnitude
  bool error_if_nonfinite = false;  ///< 1: a norm that is infinite or NaN is an error
};

/** Optional arguments of sterna_grad_scaler_create. */
struct GradScalerOptions {
  double init_scale = 65536.0;  ///< the first scale, more than 0
  double growth_factor = 2.0;  ///< what the scale is multiplied by after growth_interval finite steps in a row, more than 1
  double backoff_factor = 0.5;  ///< what the scale is multiplied by after a step that was not finite, between 0 and 1
  int64_t growth_interval = 2000;  ///< finite steps in a row before the scale grows, at least 1
  bool enabled = true;  ///< 0: losses are not scaled, and every step is taken
};

namespace detail {

// The C struct of each, which points into `options` and `keep`.
inline sterna_to_options c_struct(const ToOptions& options, Keep&) {
  sterna_to_options o = STERNA_TO_OPTIONS;
  o.non_blocking = static_cast<int32_t>(options.non_blocking);
  return o;
}
inline sterna_tensor_text_options c_struct(const TensorTextOptions& options, Keep&) {
  sterna_tensor_text_options o = STERNA_TENSOR_TEXT_OPTIONS;
  o.precision = options.precision;
  o.threshold = options.threshold;
  o.edge_items = options.edge_items;
  o.line_width = options.line_width;
  return o;
}
inline sterna_variable_options c_struct(const VariableOptions& options, Keep&) {
  sterna_variable_options o = STERNA_VARIABLE_OPTIONS;
  o.requires_grad = static_cast<int32_t>(options.requires_grad);
  return o;
}
inline sterna_backward_options c_struct(const BackwardOptions& options, Keep&) {
  sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
  o.gradient = options.gradient.get();
  o.retain_graph = static_cast<int32_t>(options.retain_graph);
  return o;
}
inline sterna_backward_many_options c_struct(const BackwardManyOptions& options, Keep& keep) {
  sterna_backward_many_options o = STERNA_BACKWARD_MANY_OPTIONS;
  o.gradients = keep.pointers(options.gradients);
  o.gradients_len = options.gradients.size();
  o.retain_graph = static_cast<int32_t>(options.retain_graph);
  return o;
}
inline sterna_grad_options c_struct(const GradOptions& options, Keep& keep) {
  sterna_grad_options o = STERNA_GRAD_OPTIONS;
  o.grad_outputs = keep.pointers(options.grad_outputs);
  o.grad_outputs_len = options.grad_outputs.size();
  o.create_graph = static_cast<int32_t>(options.create_graph);
  o.retain_graph = static_cast<int32_t>(options.retain_graph);
  o.allow_unused = static_cast<int32_t>(options.allow_unused);
  return o;
}
inline sterna_loader_options c_struct(const LoaderOptions& options, Keep&) {
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  o.batch_size = options.batch_size;
  o.shuffle = static_cast<int32_t>(options.shuffle);
  o.seed = options.seed;
  o.drop_last = static_cast<int32_t>(options.drop_last);
  o.workers = options.workers;
  o.prefetch = options.prefetch;
  o.pin_memory = static_cast<int32_t>(options.pin_memory);
  if (!options.device.empty()) o.device = options.device.c_str();
  return o;
}
inline sterna_read_csv_options c_struct(const ReadCsvOptions& options, Keep&) {
  sterna_read_csv_options o = STERNA_READ_CSV_OPTIONS;
  o.dtype = static_cast<int32_t>(options.dtype);
  if (!options.delimiter.empty()) o.delimiter = options.delimiter.c_str();
  o.skip_rows = options.skip_rows;
  o.columns = options.columns.data();
  o.columns_len = options.columns.size();
  return o;
}
inline sterna_npz_options c_struct(const NpzOptions& options, Keep&) {
  sterna_npz_options o = STERNA_NPZ_OPTIONS;
  o.compressed = static_cast<int32_t>(options.compressed);
  return o;
}
inline sterna_onnx_options c_struct(const OnnxOptions& options, Keep& keep) {
  sterna_onnx_options o = STERNA_ONNX_OPTIONS;
  o.opset = options.opset;
  o.dynamic_batch = static_cast<int32_t>(options.dynamic_batch);
  o.input_names = keep.pointers(options.input_names);
  o.input_names_len = options.input_names.size();
  o.output_names = keep.pointers(options.output_names);
  o.output_names_len = options.output_names.size();
  o.dynamic_values = keep.pointers(options.dynamic_values);
  o.dynamic_values_len = options.dynamic_values.size();
  o.dynamic_axes = options.dynamic_axes.data();
  o.dynamic_axes_len = options.dynamic_axes.size();
  o.dynamic_dimensions = keep.pointers(options.dynamic_dimensions);
  o.dynamic_dimensions_len = options.dynamic_dimensions.size();
  if (!options.doc_string.empty()) o.doc_string = options.doc_string.c_str();
  return o;
}
inline sterna_load_options c_struct(const LoadOptions& options, Keep&) {
  sterna_load_options o = STERNA_LOAD_OPTIONS;
  o.strict = static_cast<int32_t>(options.strict);
  return o;
}
inline sterna_module_options c_struct(const ModuleOptions& options, Keep&) {
  sterna_module_options o = STERNA_MODULE_OPTIONS;
  if (!options.extra_repr.empty()) o.extra_repr = options.extra_repr.c_str();
  return o;
}
inline sterna_init_options c_struct(const InitOptions& options, Keep&) {
  sterna_init_options o = STERNA_INIT_OPTIONS;
  if (!options.prefix.empty()) o.prefix = options.prefix.c_str();
  if (!options.module_kind.empty()) o.module_kind = options.module_kind.c_str();
  if (!options.parameter.empty()) o.parameter = options.parameter.c_str();
  if (options.value) o.value = *options.value;
  if (options.low) o.low = *options.low;
  if (options.high) o.high = *options.high;
  if (options.mean) o.mean = *options.mean;
  if (options.std) o.std = *options.std;
  if (options.gain) o.gain = *options.gain;
  if (options.a) o.a = *options.a;
  o.mode = static_cast<int32_t>(options.mode);
  if (!options.nonlinearity.empty()) o.nonlinearity = options.nonlinearity.c_str();
  return o;
}
inline sterna_optimizer_group_options c_struct(const OptimizerGroupOptions& options, Keep&) {
  sterna_optimizer_group_options o = STERNA_OPTIMIZER_GROUP_OPTIONS;
  if (options.lr) o.lr = *options.lr;
  return o;
}
inline sterna_clip_grad_norm_options c_struct(const ClipGradNormOptions& options, Keep&) {
  sterna_clip_grad_norm_options o = STERNA_CLIP_GRAD_NORM_OPTIONS;
  o.norm_type = options.norm_type;
  o.error_if_nonfinite = static_cast<int32_t>(options.error_if_nonfinite);
  return o;
}
inline sterna_grad_scaler_options c_struct(const GradScalerOptions& options, Keep&) {
  sterna_grad_scaler_options o = STERNA_GRAD_SCALER_OPTIONS;
  o.init_scale = options.init_scale;
  o.growth_factor = options.growth_factor;
  o.backoff_factor = options.backoff_factor;
  o.growth_interval = options.growth_interval;
  o.enabled = static_cast<int32_t>(options.enabled);
  return o;
}

}  // namespace detail

}  // namespace sterna
