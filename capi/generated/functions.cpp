// Generated from capi/api.json by capi/generate; do not edit.
#include "capi/generated/impl.h"
#include "capi/guard.h"

using namespace stn;
using namespace stn::capi;

extern "C" {

int32_t sterna_error_code(const sterna_error *error) {
  return guard_value(static_cast<int32_t>(0), [&] { init_engine(); return impl::error_code(error); });
}

sterna_str sterna_error_message(const sterna_error *error) {
  return guard_value(sterna_str{"", 0}, [&] { init_engine(); return impl::error_message(error); });
}

sterna_str sterna_error_op(const sterna_error *error) {
  return guard_value(sterna_str{"", 0}, [&] { init_engine(); return impl::error_op(error); });
}

sterna_str sterna_error_argument(const sterna_error *error) {
  return guard_value(sterna_str{"", 0}, [&] { init_engine(); return impl::error_argument(error); });
}

sterna_str sterna_error_shapes(const sterna_error *error) {
  return guard_value(sterna_str{"", 0}, [&] { init_engine(); return impl::error_shapes(error); });
}

sterna_error *sterna_error_cause(const sterna_error *error) {
  return guard_value(static_cast<sterna_error *>(nullptr), [&] { init_engine(); return impl::error_cause(error); });
}

void *sterna_error_host(const sterna_error *error) {
  return guard_value(static_cast<void *>(nullptr), [&] { init_engine(); return impl::error_host(error); });
}

sterna_error *sterna_error_create(int32_t code, const char *message, void *host, void (*destroy)(void *)) {
  return guard_value(static_cast<sterna_error *>(nullptr), [&] { init_engine(); return impl::error_create(code, message, host, destroy); });
}

sterna_str sterna_bytes_str(const sterna_bytes *bytes) {
  return guard_value(sterna_str{"", 0}, [&] { init_engine(); return impl::bytes_str(bytes); });
}

sterna_error *sterna_scope_begin(sterna_scope **scope) {
  if (scope) *scope = {};
  return guard("scope_begin", [&] {
    require_output(scope, "scope");
    Ref<Scope> scope_{};
    impl::scope_begin(scope_);
    *scope = scope_ ? give<sterna_scope>(Kind::scope, std::move(scope_)) : nullptr;
  });
}

sterna_error *sterna_scope_keep(sterna_scope *scope, const sterna_tensor *tensor) {
  return guard("scope_keep", [&] {
    checked(tensor, Kind::tensor, "tensor");
    impl::scope_keep(checked<Scope>(scope, Kind::scope, "scope"), tensor);
  });
}

sterna_error *sterna_scope_end(sterna_scope *scope) {
  return guard("scope_end", [&] {
    Consumed<sterna_scope> scope_owned{&scope, 1, Kind::scope};
    impl::scope_end(Ref<Scope>(&checked<Scope>(scope, Kind::scope, "scope")));
  });
}

int32_t sterna_abi_version(void) {
  return guard_value(static_cast<int32_t>(0), [&] { init_engine(); return impl::abi_version(); });
}

sterna_str sterna_version(void) {
  return guard_value(sterna_str{"", 0}, [&] { init_engine(); return impl::version(); });
}

int64_t sterna_debug_live_handles(void) {
  return guard_value(static_cast<int64_t>(0), [&] { init_engine(); return impl::debug_live_handles(); });
}

sterna_str sterna_dtype_name(sterna_dtype dtype) {
  return guard_value(sterna_str{"", 0}, [&] { init_engine(); return impl::dtype_name(dtype); });
}

size_t sterna_dtype_size(sterna_dtype dtype) {
  return guard_value(static_cast<size_t>(0), [&] { init_engine(); return impl::dtype_size(dtype); });
}

sterna_error *sterna_promote_types(sterna_dtype a, sterna_dtype b, sterna_dtype *result) {
  if (result) *result = {};
  return guard("promote_types", [&] {
    require_output(result, "result");
    sterna_dtype result_{};
    impl::promote_types(static_cast<DType>(enum_of(a, 10, "a")), static_cast<DType>(enum_of(b, 10, "b")), result_);
    *result = result_;
  });
}

int32_t sterna_num_threads(void) {
  return guard_value(static_cast<int32_t>(0), [&] { init_engine(); return impl::num_threads(); });
}

sterna_error *sterna_set_num_threads(int32_t threads) {
  return guard("set_num_threads", [&] {
    impl::set_num_threads(threads);
  });
}

int32_t sterna_float32_matmul_precision(void) {
  return guard_value(static_cast<int32_t>(0), [&] { init_engine(); return impl::float32_matmul_precision(); });
}

sterna_error *sterna_set_float32_matmul_precision(sterna_matmul_precision precision) {
  return guard("set_float32_matmul_precision", [&] {
    impl::set_float32_matmul_precision(static_cast<int32_t>(enum_of(precision, 2, "precision")));
  });
}

sterna_error *sterna_manual_seed(uint64_t seed) {
  return guard("manual_seed", [&] {
    impl::manual_seed(seed);
  });
}

sterna_error *sterna_generator_create(uint64_t seed, sterna_generator **generator) {
  if (generator) *generator = {};
  return guard("generator_create", [&] {
    require_output(generator, "generator");
    Ref<Generator> generator_{};
    impl::generator_create(seed, generator_);
    *generator = generator_ ? give<sterna_generator>(Kind::generator, std::move(generator_)) : nullptr;
  });
}

sterna_error *sterna_generator_default(const char *device, sterna_generator **generator) {
  if (generator) *generator = {};
  return guard("generator_default", [&] {
    require_output(generator, "generator");
    Ref<Generator> generator_{};
    impl::generator_default(string_or_null(device, "device").get(), generator_);
    *generator = generator_ ? give<sterna_generator>(Kind::generator, std::move(generator_)) : nullptr;
  });
}

sterna_error *sterna_generator_seed(sterna_generator *generator, uint64_t seed) {
  return guard("generator_seed", [&] {
    impl::generator_seed(checked<Generator>(generator, Kind::generator, "generator"), seed);
  });
}

sterna_error *sterna_generator_get_state(sterna_generator *generator, uint64_t *seed, uint64_t *offset) {
  if (seed) *seed = {};
  if (offset) *offset = {};
  return guard("generator_get_state", [&] {
    require_output(seed, "seed");
    uint64_t seed_{};
    require_output(offset, "offset");
    uint64_t offset_{};
    impl::generator_get_state(checked<Generator>(generator, Kind::generator, "generator"), seed_, offset_);
    *seed = seed_;
    *offset = offset_;
  });
}

sterna_error *sterna_generator_set_state(sterna_generator *generator, uint64_t seed, uint64_t offset) {
  return guard("generator_set_state", [&] {
    impl::generator_set_state(checked<Generator>(generator, Kind::generator, "generator"), seed, offset);
  });
}

sterna_error *sterna_set_generator(sterna_generator *generator, sterna_generator **before) {
  if (before) *before = {};
  return guard("set_generator", [&] {
    Ref<Generator> before_{};
    impl::set_generator(object_or_null<Generator>(generator, Kind::generator, "generator"), before_);
    if (before) *before = before_ ? give<sterna_generator>(Kind::generator, std::move(before_)) : nullptr;
  });
}

sterna_error *sterna_tensor_from_data(const void *data, size_t data_len, sterna_dtype dtype, const int64_t *shape, size_t shape_len, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("tensor_from_data", [&] {
    require_output(tensor, "tensor");
    Tensor tensor_{};
    impl::tensor_from_data(std::as_bytes(span_of(static_cast<const char*>(data), data_len, "data")), static_cast<DType>(enum_of(dtype, 10, "dtype")), ints_of(shape, shape_len, "shape"), tensor_);
    *tensor = tensor_ ? give(tensor_) : nullptr;
  });
}

sterna_error *sterna_tensor_borrow(const void *data, size_t data_len, sterna_dtype dtype, const int64_t *shape, size_t shape_len, const sterna_buffer *buffer, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("tensor_borrow", [&] {
    auto buffer_ = callbacks_of(buffer, STERNA_BUFFER, "buffer");
    require_output(tensor, "tensor");
    Tensor tensor_{};
    impl::tensor_borrow(std::as_bytes(span_of(static_cast<const char*>(data), data_len, "data")), static_cast<DType>(enum_of(dtype, 10, "dtype")), ints_of(shape, shape_len, "shape"), std::move(buffer_), tensor_);
    *tensor = tensor_ ? give(tensor_) : nullptr;
  });
}

sterna_error *sterna_tensor_get_info(const sterna_tensor *tensor, sterna_tensor_info *info) {
  return guard("tensor_get_info", [&] {
    require_output(info, "info");
    check_struct(info, sizeof *info, "info");
    auto info_ = STERNA_TENSOR_INFO;
    impl::tensor_get_info(checked<TensorObject>(tensor, Kind::tensor, "tensor"), info_);
    write_struct(info, info_);
  });
}

sterna_error *sterna_tensor_item(const sterna_tensor *tensor, double *value) {
  if (value) *value = {};
  return guard("tensor_item", [&] {
    require_output(value, "value");
    double value_{};
    impl::tensor_item(tensor_of(tensor, "tensor"), value_);
    *value = value_;
  });
}

sterna_error *sterna_tensor_item_i64(const sterna_tensor *tensor, int64_t *value) {
  if (value) *value = {};
  return guard("tensor_item_i64", [&] {
    require_output(value, "value");
    int64_t value_{};
    impl::tensor_item_i64(tensor_of(tensor, "tensor"), value_);
    *value = value_;
  });
}

sterna_error *sterna_tensor_copy_to(const sterna_tensor *tensor, void *data, size_t data_len) {
  return guard("tensor_copy_to", [&] {
    impl::tensor_copy_to(tensor_of(tensor, "tensor"), std::span<std::byte>(static_cast<std::byte*>(const_cast<void*>(static_cast<const void*>(span_of(static_cast<char*>(data), data_len, "data").data()))), data_len));
  });
}

sterna_error *sterna_tensor_data(const sterna_tensor *tensor, const void **data) {
  if (data) *data = {};
  return guard("tensor_data", [&] {
    require_output(data, "data");
    const void * data_{};
    impl::tensor_data(tensor_of(tensor, "tensor"), data_);
    *data = data_;
  });
}

sterna_error *sterna_tensor_pin_memory(const sterna_tensor *tensor, const char *device, sterna_tensor **pinned) {
  if (pinned) *pinned = {};
  return guard("tensor_pin_memory", [&] {
    require_output(pinned, "pinned");
    Tensor pinned_{};
    impl::tensor_pin_memory(tensor_of(tensor, "tensor"), string_or_null(device, "device").get(), pinned_);
    *pinned = pinned_ ? give(pinned_) : nullptr;
  });
}

sterna_error *sterna_tensor_to(const sterna_tensor *tensor, const char *device, const sterna_to_options *options, sterna_tensor **moved) {
  if (moved) *moved = {};
  return guard("tensor_to", [&] {
    auto options_ = struct_of(options, STERNA_TO_OPTIONS, "options");
    require_output(moved, "moved");
    Tensor moved_{};
    impl::tensor_to(tensor_of(tensor, "tensor"), string_of(device, "device"), options_, moved_);
    *moved = moved_ ? give(moved_) : nullptr;
  });
}

sterna_error *sterna_tensor_to_text(const sterna_tensor *tensor, const sterna_tensor_text_options *options, sterna_bytes **text) {
  if (text) *text = {};
  return guard("tensor_to_text", [&] {
    auto options_ = struct_of(options, STERNA_TENSOR_TEXT_OPTIONS, "options");
    require_output(text, "text");
    std::string text_{};
    impl::tensor_to_text(tensor_of(tensor, "tensor"), options_, text_);
    *text = give_bytes(std::move(text_));
  });
}

sterna_error *sterna_tensor_is_same(const sterna_tensor *a, const sterna_tensor *b, int32_t *same) {
  if (same) *same = {};
  return guard("tensor_is_same", [&] {
    require_output(same, "same");
    int32_t same_{};
    impl::tensor_is_same(checked<TensorObject>(a, Kind::tensor, "a"), checked<TensorObject>(b, Kind::tensor, "b"), same_);
    *same = same_;
  });
}

sterna_error *sterna_variable_create(const sterna_tensor *value, const sterna_variable_options *options, sterna_tensor **variable) {
  if (variable) *variable = {};
  return guard("variable_create", [&] {
    auto options_ = struct_of(options, STERNA_VARIABLE_OPTIONS, "options");
    require_output(variable, "variable");
    Ref<Variable> variable_{};
    impl::variable_create(tensor_of(value, "value"), options_, variable_);
    *variable = variable_ ? give<sterna_tensor>(Kind::tensor, std::move(variable_)) : nullptr;
  });
}

sterna_error *sterna_tensor_assign(sterna_tensor *variable, const sterna_tensor *value) {
  return guard("tensor_assign", [&] {
    impl::tensor_assign(variable_of(variable, "variable"), tensor_of(value, "value"));
  });
}

sterna_error *sterna_tensor_requires_grad(const sterna_tensor *tensor, sterna_tensor **leaf) {
  if (leaf) *leaf = {};
  return guard("tensor_requires_grad", [&] {
    require_output(leaf, "leaf");
    Tensor leaf_{};
    impl::tensor_requires_grad(tensor_of(tensor, "tensor"), leaf_);
    *leaf = leaf_ ? give(leaf_) : nullptr;
  });
}

sterna_error *sterna_tensor_set_requires_grad(sterna_tensor *variable, int32_t requires_grad) {
  return guard("tensor_set_requires_grad", [&] {
    impl::tensor_set_requires_grad(variable_of(variable, "variable"), requires_grad != 0);
  });
}

sterna_error *sterna_tensor_grad(const sterna_tensor *tensor, sterna_tensor **gradient) {
  if (gradient) *gradient = {};
  return guard("tensor_grad", [&] {
    require_output(gradient, "gradient");
    Tensor gradient_{};
    impl::tensor_grad(checked<TensorObject>(tensor, Kind::tensor, "tensor"), gradient_);
    *gradient = gradient_ ? give(gradient_) : nullptr;
  });
}

sterna_error *sterna_tensor_set_grad(const sterna_tensor *tensor, const sterna_tensor *gradient) {
  return guard("tensor_set_grad", [&] {
    impl::tensor_set_grad(checked<TensorObject>(tensor, Kind::tensor, "tensor"), tensor_or_none(gradient, "gradient"));
  });
}

sterna_error *sterna_tensor_zero_grad(const sterna_tensor *tensor) {
  return guard("tensor_zero_grad", [&] {
    impl::tensor_zero_grad(checked<TensorObject>(tensor, Kind::tensor, "tensor"));
  });
}

sterna_error *sterna_set_grad_mode(sterna_grad_mode mode, sterna_grad_mode *before) {
  if (before) *before = {};
  return guard("set_grad_mode", [&] {
    sterna_grad_mode before_{};
    impl::set_grad_mode(static_cast<int32_t>(enum_of(mode, 3, "mode")), before_);
    if (before) *before = before_;
  });
}

sterna_error *sterna_set_autocast(sterna_autocast mode, sterna_autocast *before) {
  if (before) *before = {};
  return guard("set_autocast", [&] {
    sterna_autocast before_{};
    impl::set_autocast(static_cast<int32_t>(enum_of(mode, 3, "mode")), before_);
    if (before) *before = before_;
  });
}

sterna_error *sterna_set_anomaly_mode(int32_t enabled) {
  return guard("set_anomaly_mode", [&] {
    impl::set_anomaly_mode(enabled != 0);
  });
}

sterna_error *sterna_backward(const sterna_tensor *loss, const sterna_backward_options *options) {
  return guard("backward", [&] {
    auto options_ = struct_of(options, STERNA_BACKWARD_OPTIONS, "options");
    impl::backward(tensor_of(loss, "loss"), options_);
  });
}

sterna_error *sterna_backward_many(const sterna_tensor *const *losses, size_t losses_len, const sterna_backward_many_options *options) {
  return guard("backward_many", [&] {
    auto options_ = struct_of(options, STERNA_BACKWARD_MANY_OPTIONS, "options");
    impl::backward_many(tensors_of(losses, losses_len, "losses", false), options_);
  });
}

sterna_error *sterna_grad(const sterna_tensor *const *outputs, size_t outputs_len, const sterna_tensor *const *inputs, size_t inputs_len, const sterna_grad_options *options, sterna_tensor **gradients) {
  for (size_t i = 0; gradients && i < inputs_len; ++i) gradients[i] = nullptr;
  return guard("grad", [&] {
    auto options_ = struct_of(options, STERNA_GRAD_OPTIONS, "options");
    require_place(gradients, inputs_len, "gradients");
    Tensors gradients_;
    gradients_.resize(inputs_len);
    impl::grad(tensors_of(outputs, outputs_len, "outputs", false), tensors_of(inputs, inputs_len, "inputs", false), options_, gradients_);
    give_all(gradients_, gradients, Kind::tensor);
  });
}

sterna_error *sterna_tensor_add_hook(const sterna_tensor *tensor, const sterna_tensor_hook *hook, sterna_hook **handle) {
  if (handle) *handle = {};
  return guard("tensor_add_hook", [&] {
    auto hook_ = callbacks_of(hook, STERNA_TENSOR_HOOK, "hook");
    Ref<HostHook> handle_{};
    impl::tensor_add_hook(tensor_of(tensor, "tensor"), std::move(hook_), handle_);
    if (handle) *handle = handle_ ? give<sterna_hook>(Kind::hook, std::move(handle_)) : nullptr;
  });
}

sterna_error *sterna_hook_remove(sterna_hook *hook) {
  return guard("hook_remove", [&] {
    impl::hook_remove(checked<HostHook>(hook, Kind::hook, "hook"));
  });
}

sterna_error *sterna_custom_function(const char *name, const sterna_tensor *const *inputs, size_t inputs_len, const sterna_tensor *const *outputs, size_t outputs_len, const sterna_custom_gradient *gradient, sterna_tensor **results) {
  for (size_t i = 0; results && i < outputs_len; ++i) results[i] = nullptr;
  return guard("custom_function", [&] {
    auto gradient_ = callbacks_of(gradient, STERNA_CUSTOM_GRADIENT, "gradient");
    require_place(results, outputs_len, "results");
    Tensors results_;
    results_.resize(outputs_len);
    impl::custom_function(string_of(name, "name"), tensors_of(inputs, inputs_len, "inputs", false), tensors_of(outputs, outputs_len, "outputs", false), std::move(gradient_), results_);
    give_all(results_, results, Kind::tensor);
  });
}

sterna_error *sterna_capture_begin(const sterna_tensor *const *examples, size_t examples_len, sterna_tensor **placeholders, sterna_capture **capture) {
  for (size_t i = 0; placeholders && i < examples_len; ++i) placeholders[i] = nullptr;
  if (capture) *capture = {};
  return guard("capture_begin", [&] {
    require_place(placeholders, examples_len, "placeholders");
    Tensors placeholders_;
    placeholders_.resize(examples_len);
    require_output(capture, "capture");
    Ref<CaptureObject> capture_{};
    impl::capture_begin(tensors_of(examples, examples_len, "examples", false), placeholders_, capture_);
    Rollback given;
    give_all(placeholders_, placeholders, Kind::tensor);
    if (placeholders) given.add(placeholders, examples_len, Kind::tensor);
    *capture = capture_ ? give<sterna_capture>(Kind::capture, std::move(capture_)) : nullptr;
    if (capture) given.add(capture, 1, Kind::capture);
    given.done();
  });
}

sterna_error *sterna_capture_end(sterna_capture *capture, const sterna_tensor *const *outputs, size_t outputs_len, sterna_program **program) {
  if (program) *program = {};
  return guard("capture_end", [&] {
    Consumed<sterna_capture> capture_owned{&capture, 1, Kind::capture};
    require_output(program, "program");
    Ref<Program> program_{};
    impl::capture_end(Ref<CaptureObject>(&checked<CaptureObject>(capture, Kind::capture, "capture")), tensors_of(outputs, outputs_len, "outputs", false), program_);
    *program = program_ ? give<sterna_program>(Kind::program, std::move(program_)) : nullptr;
  });
}

sterna_error *sterna_program_run(sterna_program *program, const sterna_tensor *const *inputs, size_t inputs_len, sterna_tensor **outputs, size_t outputs_len) {
  for (size_t i = 0; outputs && i < outputs_len; ++i) outputs[i] = nullptr;
  return guard("program_run", [&] {
    require_place(outputs, outputs_len, "outputs");
    Tensors outputs_;
    outputs_.resize(outputs_len);
    impl::program_run(checked<Program>(program, Kind::program, "program"), tensors_of(inputs, inputs_len, "inputs", false), outputs_);
    give_all(outputs_, outputs, Kind::tensor);
  });
}

sterna_error *sterna_program_get_info(sterna_program *program, sterna_program_info *info) {
  return guard("program_get_info", [&] {
    require_output(info, "info");
    check_struct(info, sizeof *info, "info");
    auto info_ = STERNA_PROGRAM_INFO;
    impl::program_get_info(checked<Program>(program, Kind::program, "program"), info_);
    write_struct(info, info_);
  });
}

sterna_error *sterna_program_get_input(sterna_program *program, int64_t index, sterna_value_info *info) {
  return guard("program_get_input", [&] {
    require_output(info, "info");
    check_struct(info, sizeof *info, "info");
    auto info_ = STERNA_VALUE_INFO;
    impl::program_get_input(checked<Program>(program, Kind::program, "program"), index, info_);
    write_struct(info, info_);
  });
}

sterna_error *sterna_program_get_output(sterna_program *program, int64_t index, sterna_value_info *info) {
  return guard("program_get_output", [&] {
    require_output(info, "info");
    check_struct(info, sizeof *info, "info");
    auto info_ = STERNA_VALUE_INFO;
    impl::program_get_output(checked<Program>(program, Kind::program, "program"), index, info_);
    write_struct(info, info_);
  });
}

sterna_error *sterna_program_set_profile(sterna_program *program, int32_t on) {
  return guard("program_set_profile", [&] {
    impl::program_set_profile(checked<Program>(program, Kind::program, "program"), on != 0);
  });
}

sterna_error *sterna_program_text(sterna_program *program, sterna_bytes **text) {
  if (text) *text = {};
  return guard("program_text", [&] {
    require_output(text, "text");
    std::string text_{};
    impl::program_text(checked<Program>(program, Kind::program, "program"), text_);
    *text = give_bytes(std::move(text_));
  });
}

int32_t sterna_device_count(void) {
  return guard_value(static_cast<int32_t>(0), [&] { init_engine(); return impl::device_count(); });
}

sterna_error *sterna_device_get_info(int32_t index, sterna_device_info *info) {
  return guard("device_get_info", [&] {
    require_output(info, "info");
    check_struct(info, sizeof *info, "info");
    auto info_ = STERNA_DEVICE_INFO;
    impl::device_get_info(index, info_);
    write_struct(info, info_);
  });
}

sterna_error *sterna_device_get_properties(int32_t index, sterna_device_properties *info) {
  return guard("device_get_properties", [&] {
    require_output(info, "info");
    check_struct(info, sizeof *info, "info");
    auto info_ = STERNA_DEVICE_PROPERTIES;
    impl::device_get_properties(index, info_);
    write_struct(info, info_);
  });
}

sterna_error *sterna_device_reset_peak(int32_t index) {
  return guard("device_reset_peak", [&] {
    impl::device_reset_peak(index);
  });
}

sterna_error *sterna_device_synchronize(int32_t index) {
  return guard("device_synchronize", [&] {
    impl::device_synchronize(index);
  });
}

sterna_error *sterna_stream_create(const char *device, sterna_stream **stream) {
  if (stream) *stream = {};
  return guard("stream_create", [&] {
    require_output(stream, "stream");
    Ref<Stream> stream_{};
    impl::stream_create(string_or_null(device, "device").get(), stream_);
    *stream = stream_ ? give<sterna_stream>(Kind::stream, std::move(stream_)) : nullptr;
  });
}

sterna_error *sterna_stream_device(sterna_stream *stream, sterna_str *device) {
  if (device) *device = {};
  return guard("stream_device", [&] {
    require_output(device, "device");
    sterna_str device_{};
    impl::stream_device(checked<Stream>(stream, Kind::stream, "stream"), device_);
    *device = device_;
  });
}

sterna_error *sterna_stream_synchronize(sterna_stream *stream) {
  return guard("stream_synchronize", [&] {
    impl::stream_synchronize(checked<Stream>(stream, Kind::stream, "stream"));
  });
}

sterna_error *sterna_set_stream(sterna_stream *stream, sterna_stream **before) {
  if (before) *before = {};
  return guard("set_stream", [&] {
    Ref<Stream> before_{};
    impl::set_stream(object_or_null<Stream>(stream, Kind::stream, "stream"), before_);
    if (before) *before = before_ ? give<sterna_stream>(Kind::stream, std::move(before_)) : nullptr;
  });
}

sterna_error *sterna_event_create(const char *device, sterna_event **event) {
  if (event) *event = {};
  return guard("event_create", [&] {
    require_output(event, "event");
    Ref<Event> event_{};
    impl::event_create(string_or_null(device, "device").get(), event_);
    *event = event_ ? give<sterna_event>(Kind::event, std::move(event_)) : nullptr;
  });
}

sterna_error *sterna_event_device(sterna_event *event, sterna_str *device) {
  if (device) *device = {};
  return guard("event_device", [&] {
    require_output(device, "device");
    sterna_str device_{};
    impl::event_device(checked<Event>(event, Kind::event, "event"), device_);
    *device = device_;
  });
}

sterna_error *sterna_event_record(sterna_event *event, sterna_stream *stream) {
  return guard("event_record", [&] {
    impl::event_record(checked<Event>(event, Kind::event, "event"), object_or_null<Stream>(stream, Kind::stream, "stream"));
  });
}

sterna_error *sterna_event_wait(sterna_event *event, sterna_stream *stream) {
  return guard("event_wait", [&] {
    impl::event_wait(checked<Event>(event, Kind::event, "event"), object_or_null<Stream>(stream, Kind::stream, "stream"));
  });
}

sterna_error *sterna_event_synchronize(sterna_event *event) {
  return guard("event_synchronize", [&] {
    impl::event_synchronize(checked<Event>(event, Kind::event, "event"));
  });
}

sterna_error *sterna_event_done(sterna_event *event, int32_t *happened) {
  if (happened) *happened = {};
  return guard("event_done", [&] {
    require_output(happened, "happened");
    int32_t happened_{};
    impl::event_done(checked<Event>(event, Kind::event, "event"), happened_);
    *happened = happened_;
  });
}

sterna_error *sterna_event_elapsed(sterna_event *from, sterna_event *to, double *seconds) {
  if (seconds) *seconds = {};
  return guard("event_elapsed", [&] {
    require_output(seconds, "seconds");
    double seconds_{};
    impl::event_elapsed(checked<Event>(from, Kind::event, "from"), checked<Event>(to, Kind::event, "to"), seconds_);
    *seconds = seconds_;
  });
}

sterna_error *sterna_set_device(const char *device, sterna_str *before) {
  if (before) *before = {};
  return guard("set_device", [&] {
    sterna_str before_{};
    impl::set_device(string_of(device, "device"), before_);
    if (before) *before = before_;
  });
}

sterna_error *sterna_load_device_plugin(const char *path) {
  return guard("load_device_plugin", [&] {
    impl::load_device_plugin(string_of(path, "path"));
  });
}

sterna_error *sterna_empty_cache(void) {
  return guard("empty_cache", [&] {
    impl::empty_cache();
  });
}

sterna_error *sterna_set_log_sink(const sterna_log_sink *sink, sterna_log_level level) {
  return guard("set_log_sink", [&] {
    auto sink_ = sink ? callbacks_of(sink, STERNA_LOG_SINK, "sink") : nullptr;
    impl::set_log_sink(std::move(sink_), static_cast<int32_t>(enum_of(level, 4, "level")));
  });
}

sterna_error *sterna_tensor_to_dlpack(const sterna_tensor *tensor, void **managed) {
  if (managed) *managed = {};
  return guard("tensor_to_dlpack", [&] {
    require_output(managed, "managed");
    void * managed_{};
    impl::tensor_to_dlpack(tensor_of(tensor, "tensor"), managed_);
    *managed = managed_;
  });
}

sterna_error *sterna_tensor_from_dlpack(void *managed, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("tensor_from_dlpack", [&] {
    dlpack::Owned managed_(static_cast<dlpack::Owned::pointer>(managed));
    require_output(tensor, "tensor");
    Tensor tensor_{};
    impl::tensor_from_dlpack(std::move(managed_), tensor_);
    *tensor = tensor_ ? give(tensor_) : nullptr;
  });
}

sterna_error *sterna_dataset_tensors(const sterna_tensor *const *tensors, size_t tensors_len, sterna_dataset **dataset) {
  if (dataset) *dataset = {};
  return guard("dataset_tensors", [&] {
    require_output(dataset, "dataset");
    Ref<data::Dataset> dataset_{};
    impl::dataset_tensors(tensors_of(tensors, tensors_len, "tensors", false), dataset_);
    *dataset = dataset_ ? give<sterna_dataset>(Kind::dataset, std::move(dataset_)) : nullptr;
  });
}

sterna_error *sterna_dataset_create(int64_t size, const sterna_dataset_callbacks *callbacks, sterna_dataset **dataset) {
  if (dataset) *dataset = {};
  return guard("dataset_create", [&] {
    auto callbacks_ = callbacks_of(callbacks, STERNA_DATASET_CALLBACKS, "callbacks");
    require_output(dataset, "dataset");
    Ref<data::Dataset> dataset_{};
    impl::dataset_create(size, std::move(callbacks_), dataset_);
    *dataset = dataset_ ? give<sterna_dataset>(Kind::dataset, std::move(dataset_)) : nullptr;
  });
}

sterna_error *sterna_dataset_subset(const sterna_dataset *dataset, const int64_t *indices, size_t indices_len, sterna_dataset **subset) {
  if (subset) *subset = {};
  return guard("dataset_subset", [&] {
    require_output(subset, "subset");
    Ref<data::Dataset> subset_{};
    impl::dataset_subset(checked<data::Dataset>(dataset, Kind::dataset, "dataset"), span_of(indices, indices_len, "indices"), subset_);
    *subset = subset_ ? give<sterna_dataset>(Kind::dataset, std::move(subset_)) : nullptr;
  });
}

sterna_error *sterna_random_split(const sterna_dataset *dataset, const int64_t *lengths, size_t lengths_len, uint64_t seed, sterna_dataset **parts) {
  for (size_t i = 0; parts && i < lengths_len; ++i) parts[i] = nullptr;
  return guard("random_split", [&] {
    require_place(parts, lengths_len, "parts");
    std::vector<Ref<data::Dataset>> parts_;
    parts_.resize(lengths_len);
    impl::random_split(checked<data::Dataset>(dataset, Kind::dataset, "dataset"), span_of(lengths, lengths_len, "lengths"), seed, parts_);
    give_all(parts_, parts, Kind::dataset);
  });
}

sterna_error *sterna_dataset_size(const sterna_dataset *dataset, int64_t *size) {
  if (size) *size = {};
  return guard("dataset_size", [&] {
    require_output(size, "size");
    int64_t size_{};
    impl::dataset_size(checked<data::Dataset>(dataset, Kind::dataset, "dataset"), size_);
    *size = size_;
  });
}

sterna_error *sterna_dataset_get(const sterna_dataset *dataset, int64_t index, sterna_tensor **sample, size_t sample_capacity, size_t *sample_len) {
  if (sample_len) *sample_len = 0;
  return guard("dataset_get", [&] {
    require_output(sample_len, "sample_len");
    require_place(sample, sample_capacity, "sample");
    Tensors sample_;
    impl::dataset_get(checked<data::Dataset>(dataset, Kind::dataset, "dataset"), index, sample_);
    give_list(sample_, sample, sample_capacity, sample_len, Kind::tensor, "sample");
  });
}

sterna_error *sterna_loader_create(const sterna_dataset *dataset, const sterna_loader_options *options, sterna_loader **loader) {
  if (loader) *loader = {};
  return guard("loader_create", [&] {
    auto options_ = struct_of(options, STERNA_LOADER_OPTIONS, "options");
    require_output(loader, "loader");
    Ref<data::DataLoader> loader_{};
    impl::loader_create(checked<data::Dataset>(dataset, Kind::dataset, "dataset"), options_, loader_);
    *loader = loader_ ? give<sterna_loader>(Kind::loader, std::move(loader_)) : nullptr;
  });
}

sterna_error *sterna_loader_create_collating(const sterna_dataset *dataset, const sterna_collate_callbacks *callbacks, const sterna_loader_options *options, sterna_loader **loader) {
  if (loader) *loader = {};
  return guard("loader_create_collating", [&] {
    auto callbacks_ = callbacks_of(callbacks, STERNA_COLLATE_CALLBACKS, "callbacks");
    auto options_ = struct_of(options, STERNA_LOADER_OPTIONS, "options");
    require_output(loader, "loader");
    Ref<data::DataLoader> loader_{};
    impl::loader_create_collating(checked<data::Dataset>(dataset, Kind::dataset, "dataset"), std::move(callbacks_), options_, loader_);
    *loader = loader_ ? give<sterna_loader>(Kind::loader, std::move(loader_)) : nullptr;
  });
}

sterna_error *sterna_loader_epoch(sterna_loader *loader, int64_t epoch) {
  return guard("loader_epoch", [&] {
    impl::loader_epoch(checked<data::DataLoader>(loader, Kind::loader, "loader"), epoch);
  });
}

sterna_error *sterna_loader_next(sterna_loader *loader, sterna_batch **batch) {
  if (batch) *batch = {};
  return guard("loader_next", [&] {
    require_output(batch, "batch");
    Ref<Batch> batch_{};
    impl::loader_next(checked<data::DataLoader>(loader, Kind::loader, "loader"), batch_);
    *batch = batch_ ? give<sterna_batch>(Kind::batch, std::move(batch_)) : nullptr;
  });
}

sterna_error *sterna_loader_batches(sterna_loader *loader, int64_t *batches) {
  if (batches) *batches = {};
  return guard("loader_batches", [&] {
    require_output(batches, "batches");
    int64_t batches_{};
    impl::loader_batches(checked<data::DataLoader>(loader, Kind::loader, "loader"), batches_);
    *batches = batches_;
  });
}

sterna_error *sterna_loader_state(sterna_loader *loader, int64_t *epoch, int64_t *position, uint64_t *seed) {
  if (epoch) *epoch = {};
  if (position) *position = {};
  if (seed) *seed = {};
  return guard("loader_state", [&] {
    require_output(epoch, "epoch");
    int64_t epoch_{};
    require_output(position, "position");
    int64_t position_{};
    require_output(seed, "seed");
    uint64_t seed_{};
    impl::loader_state(checked<data::DataLoader>(loader, Kind::loader, "loader"), epoch_, position_, seed_);
    *epoch = epoch_;
    *position = position_;
    *seed = seed_;
  });
}

sterna_error *sterna_loader_set_state(sterna_loader *loader, int64_t epoch, int64_t position, uint64_t seed) {
  return guard("loader_set_state", [&] {
    impl::loader_set_state(checked<data::DataLoader>(loader, Kind::loader, "loader"), epoch, position, seed);
  });
}

sterna_error *sterna_batch_size(const sterna_batch *batch, size_t *size) {
  if (size) *size = {};
  return guard("batch_size", [&] {
    require_output(size, "size");
    size_t size_{};
    impl::batch_size(checked<Batch>(batch, Kind::batch, "batch"), size_);
    *size = size_;
  });
}

sterna_error *sterna_batch_tensor(const sterna_batch *batch, size_t index, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("batch_tensor", [&] {
    require_output(tensor, "tensor");
    Tensor tensor_{};
    impl::batch_tensor(checked<Batch>(batch, Kind::batch, "batch"), index, tensor_);
    *tensor = tensor_ ? give(tensor_) : nullptr;
  });
}

sterna_error *sterna_queue_create(int64_t capacity, sterna_queue **queue) {
  if (queue) *queue = {};
  return guard("queue_create", [&] {
    require_output(queue, "queue");
    Ref<data::BatchQueue> queue_{};
    impl::queue_create(capacity, queue_);
    *queue = queue_ ? give<sterna_queue>(Kind::queue, std::move(queue_)) : nullptr;
  });
}

sterna_error *sterna_queue_push(sterna_queue *queue, const sterna_tensor *const *tensors, size_t tensors_len) {
  return guard("queue_push", [&] {
    impl::queue_push(checked<data::BatchQueue>(queue, Kind::queue, "queue"), tensors_of(tensors, tensors_len, "tensors", false));
  });
}

sterna_error *sterna_queue_try_push(sterna_queue *queue, const sterna_tensor *const *tensors, size_t tensors_len, int32_t *pushed) {
  if (pushed) *pushed = {};
  return guard("queue_try_push", [&] {
    require_output(pushed, "pushed");
    int32_t pushed_{};
    impl::queue_try_push(checked<data::BatchQueue>(queue, Kind::queue, "queue"), tensors_of(tensors, tensors_len, "tensors", false), pushed_);
    *pushed = pushed_;
  });
}

sterna_error *sterna_queue_finish(sterna_queue *queue) {
  return guard("queue_finish", [&] {
    impl::queue_finish(checked<data::BatchQueue>(queue, Kind::queue, "queue"));
  });
}

sterna_error *sterna_queue_fail(sterna_queue *queue, const sterna_error *error) {
  return guard("queue_fail", [&] {
    checked(error, Kind::error, "error");
    impl::queue_fail(checked<data::BatchQueue>(queue, Kind::queue, "queue"), error);
  });
}

sterna_error *sterna_queue_next(sterna_queue *queue, sterna_batch **batch) {
  if (batch) *batch = {};
  return guard("queue_next", [&] {
    require_output(batch, "batch");
    Ref<Batch> batch_{};
    impl::queue_next(checked<data::BatchQueue>(queue, Kind::queue, "queue"), batch_);
    *batch = batch_ ? give<sterna_batch>(Kind::batch, std::move(batch_)) : nullptr;
  });
}

sterna_error *sterna_queue_close(sterna_queue *queue) {
  return guard("queue_close", [&] {
    impl::queue_close(checked<data::BatchQueue>(queue, Kind::queue, "queue"));
  });
}

sterna_error *sterna_queue_size(sterna_queue *queue, int64_t *size) {
  if (size) *size = {};
  return guard("queue_size", [&] {
    require_output(size, "size");
    int64_t size_{};
    impl::queue_size(checked<data::BatchQueue>(queue, Kind::queue, "queue"), size_);
    *size = size_;
  });
}

sterna_error *sterna_safetensors_save(const char *path, const char *const *names, const sterna_tensor *const *tensors, size_t tensors_len) {
  return guard("safetensors_save", [&] {
    impl::safetensors_save(string_of(path, "path"), strings_of(names, tensors_len, "names"), tensors_of(tensors, tensors_len, "tensors", false));
  });
}

sterna_error *sterna_safetensors_save_dict(const char *path, sterna_dict *dict) {
  return guard("safetensors_save_dict", [&] {
    impl::safetensors_save_dict(string_of(path, "path"), checked<Dict>(dict, Kind::dict, "dict"));
  });
}

sterna_error *sterna_safetensors_load(const char *path, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("safetensors_load", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::safetensors_load(string_of(path, "path"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_npy_save(const char *path, const sterna_tensor *tensor) {
  return guard("npy_save", [&] {
    impl::npy_save(string_of(path, "path"), tensor_of(tensor, "tensor"));
  });
}

sterna_error *sterna_npy_load(const char *path, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("npy_load", [&] {
    require_output(tensor, "tensor");
    Tensor tensor_{};
    impl::npy_load(string_of(path, "path"), tensor_);
    *tensor = tensor_ ? give(tensor_) : nullptr;
  });
}

sterna_error *sterna_npz_save(const char *path, const char *const *names, const sterna_tensor *const *tensors, size_t tensors_len, const sterna_npz_options *options) {
  return guard("npz_save", [&] {
    auto options_ = struct_of(options, STERNA_NPZ_OPTIONS, "options");
    impl::npz_save(string_of(path, "path"), strings_of(names, tensors_len, "names"), tensors_of(tensors, tensors_len, "tensors", false), options_);
  });
}

sterna_error *sterna_npz_load(const char *path, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("npz_load", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::npz_load(string_of(path, "path"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_read_csv(const char *path, const sterna_read_csv_options *options, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("read_csv", [&] {
    auto options_ = struct_of(options, STERNA_READ_CSV_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(tensor, "tensor");
    Tensor tensor_{};
    impl::read_csv(string_of(path, "path"), options_, tensor_);
    *tensor = tensor_ ? give(tensor_) : nullptr;
  });
}

sterna_error *sterna_read_idx(const char *path, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("read_idx", [&] {
    require_output(tensor, "tensor");
    Tensor tensor_{};
    impl::read_idx(string_of(path, "path"), tensor_);
    *tensor = tensor_ ? give(tensor_) : nullptr;
  });
}

sterna_error *sterna_checkpoint_save(const char *path, const sterna_checkpoint *parts) {
  return guard("checkpoint_save", [&] {
    auto parts_ = struct_of(parts, STERNA_CHECKPOINT, "parts");
    impl::checkpoint_save(string_of(path, "path"), parts_);
  });
}

sterna_error *sterna_checkpoint_load(const char *path, const sterna_checkpoint *parts) {
  return guard("checkpoint_load", [&] {
    auto parts_ = struct_of(parts, STERNA_CHECKPOINT, "parts");
    impl::checkpoint_load(string_of(path, "path"), parts_);
  });
}

sterna_error *sterna_program_save(sterna_program *program, const char *path) {
  return guard("program_save", [&] {
    impl::program_save(checked<Program>(program, Kind::program, "program"), string_of(path, "path"));
  });
}

sterna_error *sterna_program_load(const char *path, sterna_program **program) {
  if (program) *program = {};
  return guard("program_load", [&] {
    require_output(program, "program");
    Ref<Program> program_{};
    impl::program_load(string_of(path, "path"), program_);
    *program = program_ ? give<sterna_program>(Kind::program, std::move(program_)) : nullptr;
  });
}

sterna_error *sterna_program_variables(sterna_program *program, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("program_variables", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::program_variables(checked<Program>(program, Kind::program, "program"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_onnx_export(sterna_module *module, const sterna_tensor *example, const sterna_onnx_options *options, const char *path) {
  return guard("onnx_export", [&] {
    auto options_ = struct_of(options, STERNA_ONNX_OPTIONS, "options");
    impl::onnx_export(checked<nn::Module>(module, Kind::module, "module"), tensor_of(example, "example"), options_, string_of(path, "path"));
  });
}

sterna_error *sterna_onnx_export_many(sterna_module *module, const sterna_tensor *const *examples, size_t examples_len, const sterna_onnx_options *options, const char *path) {
  return guard("onnx_export_many", [&] {
    auto options_ = struct_of(options, STERNA_ONNX_OPTIONS, "options");
    impl::onnx_export_many(checked<nn::Module>(module, Kind::module, "module"), tensors_of(examples, examples_len, "examples", false), options_, string_of(path, "path"));
  });
}

sterna_error *sterna_onnx_export_program(sterna_program *program, const sterna_onnx_options *options, const char *path) {
  return guard("onnx_export_program", [&] {
    auto options_ = struct_of(options, STERNA_ONNX_OPTIONS, "options");
    impl::onnx_export_program(checked<Program>(program, Kind::program, "program"), options_, string_of(path, "path"));
  });
}

sterna_error *sterna_dict_create(sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("dict_create", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::dict_create(dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_dict_size(sterna_dict *dict, size_t *size) {
  if (size) *size = {};
  return guard("dict_size", [&] {
    require_output(size, "size");
    size_t size_{};
    impl::dict_size(checked<Dict>(dict, Kind::dict, "dict"), size_);
    *size = size_;
  });
}

sterna_error *sterna_dict_name(sterna_dict *dict, size_t index, sterna_str *name) {
  if (name) *name = {};
  return guard("dict_name", [&] {
    require_output(name, "name");
    sterna_str name_{};
    impl::dict_name(checked<Dict>(dict, Kind::dict, "dict"), index, name_);
    *name = name_;
  });
}

sterna_error *sterna_dict_at(sterna_dict *dict, size_t index, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("dict_at", [&] {
    require_output(tensor, "tensor");
    Ref<TensorObject> tensor_{};
    impl::dict_at(checked<Dict>(dict, Kind::dict, "dict"), index, tensor_);
    *tensor = tensor_ ? give<sterna_tensor>(Kind::tensor, std::move(tensor_)) : nullptr;
  });
}

sterna_error *sterna_dict_get(sterna_dict *dict, const char *name, sterna_tensor **tensor) {
  if (tensor) *tensor = {};
  return guard("dict_get", [&] {
    require_output(tensor, "tensor");
    Ref<TensorObject> tensor_{};
    impl::dict_get(checked<Dict>(dict, Kind::dict, "dict"), string_of(name, "name"), tensor_);
    *tensor = tensor_ ? give<sterna_tensor>(Kind::tensor, std::move(tensor_)) : nullptr;
  });
}

sterna_error *sterna_dict_contains(sterna_dict *dict, const char *name, int32_t *found) {
  if (found) *found = {};
  return guard("dict_contains", [&] {
    require_output(found, "found");
    int32_t found_{};
    impl::dict_contains(checked<Dict>(dict, Kind::dict, "dict"), string_of(name, "name"), found_);
    *found = found_;
  });
}

sterna_error *sterna_dict_set(sterna_dict *dict, const char *name, const sterna_tensor *tensor) {
  return guard("dict_set", [&] {
    impl::dict_set(checked<Dict>(dict, Kind::dict, "dict"), string_of(name, "name"), checked<TensorObject>(tensor, Kind::tensor, "tensor"));
  });
}

sterna_error *sterna_dict_metadata_size(sterna_dict *dict, size_t *size) {
  if (size) *size = {};
  return guard("dict_metadata_size", [&] {
    require_output(size, "size");
    size_t size_{};
    impl::dict_metadata_size(checked<Dict>(dict, Kind::dict, "dict"), size_);
    *size = size_;
  });
}

sterna_error *sterna_dict_metadata_at(sterna_dict *dict, size_t index, sterna_bytes **key, sterna_bytes **text) {
  if (key) *key = {};
  if (text) *text = {};
  return guard("dict_metadata_at", [&] {
    std::string key_{};
    std::string text_{};
    impl::dict_metadata_at(checked<Dict>(dict, Kind::dict, "dict"), index, key_, text_);
    Rollback given;
    if (key) *key = give_bytes(std::move(key_));
    if (key) given.add(key, 1, Kind::bytes);
    if (text) *text = give_bytes(std::move(text_));
    if (text) given.add(text, 1, Kind::bytes);
    given.done();
  });
}

sterna_error *sterna_dict_metadata(sterna_dict *dict, const char *key, sterna_bytes **text) {
  if (text) *text = {};
  return guard("dict_metadata", [&] {
    require_output(text, "text");
    std::string text_{};
    impl::dict_metadata(checked<Dict>(dict, Kind::dict, "dict"), string_of(key, "key"), text_);
    *text = give_bytes(std::move(text_));
  });
}

sterna_error *sterna_dict_set_metadata(sterna_dict *dict, const char *key, const char *text) {
  return guard("dict_set_metadata", [&] {
    impl::dict_set_metadata(checked<Dict>(dict, Kind::dict, "dict"), string_of(key, "key"), string_of(text, "text"));
  });
}

sterna_error *sterna_module_create(const char *kind, const sterna_module_callbacks *callbacks, const sterna_module_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("module_create", [&] {
    auto callbacks_ = callbacks ? callbacks_of(callbacks, STERNA_MODULE_CALLBACKS, "callbacks") : nullptr;
    auto options_ = struct_of(options, STERNA_MODULE_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::module_create(string_of(kind, "kind"), std::move(callbacks_), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_module_register_parameter(sterna_module *module, const char *name, sterna_tensor *variable) {
  return guard("module_register_parameter", [&] {
    impl::module_register_parameter(checked<nn::Module>(module, Kind::module, "module"), string_of(name, "name"), variable_of(variable, "variable"));
  });
}

sterna_error *sterna_module_register_buffer(sterna_module *module, const char *name, sterna_tensor *variable) {
  return guard("module_register_buffer", [&] {
    impl::module_register_buffer(checked<nn::Module>(module, Kind::module, "module"), string_of(name, "name"), variable_of(variable, "variable"));
  });
}

sterna_error *sterna_module_register_module(sterna_module *module, const char *name, sterna_module *child) {
  return guard("module_register_module", [&] {
    impl::module_register_module(checked<nn::Module>(module, Kind::module, "module"), string_of(name, "name"), checked<nn::Module>(child, Kind::module, "child"));
  });
}

sterna_error *sterna_module_forward(sterna_module *module, const sterna_tensor *x, sterna_tensor **y) {
  if (y) *y = {};
  return guard("module_forward", [&] {
    require_output(y, "y");
    Tensor y_{};
    impl::module_forward(checked<nn::Module>(module, Kind::module, "module"), tensor_of(x, "x"), y_);
    *y = y_ ? give(y_) : nullptr;
  });
}

sterna_error *sterna_module_forward_many(sterna_module *module, const sterna_tensor *const *inputs, size_t inputs_len, sterna_tensor **outputs, size_t outputs_capacity, size_t *outputs_len) {
  if (outputs_len) *outputs_len = 0;
  return guard("module_forward_many", [&] {
    require_output(outputs_len, "outputs_len");
    require_place(outputs, outputs_capacity, "outputs");
    Tensors outputs_;
    impl::module_forward_many(checked<nn::Module>(module, Kind::module, "module"), tensors_of(inputs, inputs_len, "inputs", false), outputs_);
    give_list(outputs_, outputs, outputs_capacity, outputs_len, Kind::tensor, "outputs");
  });
}

sterna_error *sterna_module_train(sterna_module *module, int32_t training) {
  return guard("module_train", [&] {
    impl::module_train(checked<nn::Module>(module, Kind::module, "module"), training != 0);
  });
}

sterna_error *sterna_module_is_training(sterna_module *module, int32_t *training) {
  if (training) *training = {};
  return guard("module_is_training", [&] {
    require_output(training, "training");
    int32_t training_{};
    impl::module_is_training(checked<nn::Module>(module, Kind::module, "module"), training_);
    *training = training_;
  });
}

sterna_error *sterna_module_kind(sterna_module *module, sterna_str *kind) {
  if (kind) *kind = {};
  return guard("module_kind", [&] {
    require_output(kind, "kind");
    sterna_str kind_{};
    impl::module_kind(checked<nn::Module>(module, Kind::module, "module"), kind_);
    *kind = kind_;
  });
}

sterna_error *sterna_module_parameters(sterna_module *module, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("module_parameters", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::module_parameters(checked<nn::Module>(module, Kind::module, "module"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_module_buffers(sterna_module *module, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("module_buffers", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::module_buffers(checked<nn::Module>(module, Kind::module, "module"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_module_parameter(sterna_module *module, const char *name, sterna_tensor **variable) {
  if (variable) *variable = {};
  return guard("module_parameter", [&] {
    require_output(variable, "variable");
    Ref<Variable> variable_{};
    impl::module_parameter(checked<nn::Module>(module, Kind::module, "module"), string_of(name, "name"), variable_);
    *variable = variable_ ? give<sterna_tensor>(Kind::tensor, std::move(variable_)) : nullptr;
  });
}

sterna_error *sterna_module_buffer(sterna_module *module, const char *name, sterna_tensor **variable) {
  if (variable) *variable = {};
  return guard("module_buffer", [&] {
    require_output(variable, "variable");
    Ref<Variable> variable_{};
    impl::module_buffer(checked<nn::Module>(module, Kind::module, "module"), string_of(name, "name"), variable_);
    *variable = variable_ ? give<sterna_tensor>(Kind::tensor, std::move(variable_)) : nullptr;
  });
}

sterna_error *sterna_module_child(sterna_module *module, const char *name, sterna_module **child) {
  if (child) *child = {};
  return guard("module_child", [&] {
    require_output(child, "child");
    Ref<nn::Module> child_{};
    impl::module_child(checked<nn::Module>(module, Kind::module, "module"), string_of(name, "name"), child_);
    *child = child_ ? give<sterna_module>(Kind::module, std::move(child_)) : nullptr;
  });
}

sterna_error *sterna_module_children_size(sterna_module *module, size_t *size) {
  if (size) *size = {};
  return guard("module_children_size", [&] {
    require_output(size, "size");
    size_t size_{};
    impl::module_children_size(checked<nn::Module>(module, Kind::module, "module"), size_);
    *size = size_;
  });
}

sterna_error *sterna_module_child_at(sterna_module *module, size_t index, sterna_bytes **name, sterna_module **child) {
  if (name) *name = {};
  if (child) *child = {};
  return guard("module_child_at", [&] {
    std::string name_{};
    Ref<nn::Module> child_{};
    impl::module_child_at(checked<nn::Module>(module, Kind::module, "module"), index, name_, child_);
    Rollback given;
    if (name) *name = give_bytes(std::move(name_));
    if (name) given.add(name, 1, Kind::bytes);
    if (child) *child = child_ ? give<sterna_module>(Kind::module, std::move(child_)) : nullptr;
    if (child) given.add(child, 1, Kind::module);
    given.done();
  });
}

sterna_error *sterna_module_freeze(sterna_module *module, const char *prefix, int64_t *count) {
  if (count) *count = {};
  return guard("module_freeze", [&] {
    int64_t count_{};
    impl::module_freeze(checked<nn::Module>(module, Kind::module, "module"), string_or_null(prefix, "prefix").get(), count_);
    if (count) *count = count_;
  });
}

sterna_error *sterna_module_unfreeze(sterna_module *module, const char *prefix, int64_t *count) {
  if (count) *count = {};
  return guard("module_unfreeze", [&] {
    int64_t count_{};
    impl::module_unfreeze(checked<nn::Module>(module, Kind::module, "module"), string_or_null(prefix, "prefix").get(), count_);
    if (count) *count = count_;
  });
}

sterna_error *sterna_module_zero_grad(sterna_module *module) {
  return guard("module_zero_grad", [&] {
    impl::module_zero_grad(checked<nn::Module>(module, Kind::module, "module"));
  });
}

sterna_error *sterna_module_text(sterna_module *module, sterna_bytes **text) {
  if (text) *text = {};
  return guard("module_text", [&] {
    require_output(text, "text");
    std::string text_{};
    impl::module_text(checked<nn::Module>(module, Kind::module, "module"), text_);
    *text = give_bytes(std::move(text_));
  });
}

sterna_error *sterna_module_summary(sterna_module *module, sterna_bytes **text) {
  if (text) *text = {};
  return guard("module_summary", [&] {
    require_output(text, "text");
    std::string text_{};
    impl::module_summary(checked<nn::Module>(module, Kind::module, "module"), text_);
    *text = give_bytes(std::move(text_));
  });
}

sterna_error *sterna_module_state_dict(sterna_module *module, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("module_state_dict", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::module_state_dict(checked<nn::Module>(module, Kind::module, "module"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_module_load_state_dict(sterna_module *module, sterna_dict *entries, const sterna_load_options *options, sterna_dict **missing, sterna_dict **unexpected) {
  if (missing) *missing = {};
  if (unexpected) *unexpected = {};
  return guard("module_load_state_dict", [&] {
    auto options_ = struct_of(options, STERNA_LOAD_OPTIONS, "options");
    Ref<Dict> missing_{};
    Ref<Dict> unexpected_{};
    impl::module_load_state_dict(checked<nn::Module>(module, Kind::module, "module"), checked<Dict>(entries, Kind::dict, "entries"), options_, missing_, unexpected_);
    Rollback given;
    if (missing) *missing = missing_ ? give<sterna_dict>(Kind::dict, std::move(missing_)) : nullptr;
    if (missing) given.add(missing, 1, Kind::dict);
    if (unexpected) *unexpected = unexpected_ ? give<sterna_dict>(Kind::dict, std::move(unexpected_)) : nullptr;
    if (unexpected) given.add(unexpected, 1, Kind::dict);
    given.done();
  });
}

sterna_error *sterna_module_save(sterna_module *module, const char *path) {
  return guard("module_save", [&] {
    impl::module_save(checked<nn::Module>(module, Kind::module, "module"), string_of(path, "path"));
  });
}

sterna_error *sterna_module_load(sterna_module *module, const char *path, const sterna_load_options *options) {
  return guard("module_load", [&] {
    auto options_ = struct_of(options, STERNA_LOAD_OPTIONS, "options");
    impl::module_load(checked<nn::Module>(module, Kind::module, "module"), string_of(path, "path"), options_);
  });
}

sterna_error *sterna_nn_linear(int64_t in_features, int64_t out_features, const sterna_nn_linear_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_linear", [&] {
    auto options_ = struct_of(options, STERNA_NN_LINEAR_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_linear(in_features, out_features, options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_conv1d(int64_t in_channels, int64_t out_channels, const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_conv1d_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_conv1d", [&] {
    auto options_ = struct_of(options, STERNA_NN_CONV1D_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_conv1d(in_channels, out_channels, ints_of(kernel_size, kernel_size_len, "kernel_size"), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_conv2d(int64_t in_channels, int64_t out_channels, const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_conv2d_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_conv2d", [&] {
    auto options_ = struct_of(options, STERNA_NN_CONV2D_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_conv2d(in_channels, out_channels, ints_of(kernel_size, kernel_size_len, "kernel_size"), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_batch_norm1d(int64_t num_features, const sterna_nn_batch_norm_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_batch_norm1d", [&] {
    auto options_ = struct_of(options, STERNA_NN_BATCH_NORM_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_batch_norm1d(num_features, options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_batch_norm2d(int64_t num_features, const sterna_nn_batch_norm_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_batch_norm2d", [&] {
    auto options_ = struct_of(options, STERNA_NN_BATCH_NORM_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_batch_norm2d(num_features, options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_layer_norm(const int64_t *normalized_shape, size_t normalized_shape_len, const sterna_nn_layer_norm_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_layer_norm", [&] {
    auto options_ = struct_of(options, STERNA_NN_LAYER_NORM_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_layer_norm(ints_of(normalized_shape, normalized_shape_len, "normalized_shape"), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_dropout(double p, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_dropout", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_dropout(p, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_dropout2d(double p, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_dropout2d", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_dropout2d(p, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_max_pool1d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_max_pool_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_max_pool1d", [&] {
    auto options_ = struct_of(options, STERNA_NN_MAX_POOL_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_max_pool1d(ints_of(kernel_size, kernel_size_len, "kernel_size"), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_max_pool2d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_max_pool_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_max_pool2d", [&] {
    auto options_ = struct_of(options, STERNA_NN_MAX_POOL_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_max_pool2d(ints_of(kernel_size, kernel_size_len, "kernel_size"), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_avg_pool1d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_avg_pool_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_avg_pool1d", [&] {
    auto options_ = struct_of(options, STERNA_NN_AVG_POOL_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_avg_pool1d(ints_of(kernel_size, kernel_size_len, "kernel_size"), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_avg_pool2d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_avg_pool_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_avg_pool2d", [&] {
    auto options_ = struct_of(options, STERNA_NN_AVG_POOL_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_avg_pool2d(ints_of(kernel_size, kernel_size_len, "kernel_size"), options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_adaptive_avg_pool1d(const int64_t *output_size, size_t output_size_len, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_adaptive_avg_pool1d", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_adaptive_avg_pool1d(ints_of(output_size, output_size_len, "output_size"), module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_adaptive_avg_pool2d(const int64_t *output_size, size_t output_size_len, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_adaptive_avg_pool2d", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_adaptive_avg_pool2d(ints_of(output_size, output_size_len, "output_size"), module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_adaptive_max_pool2d(const int64_t *output_size, size_t output_size_len, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_adaptive_max_pool2d", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_adaptive_max_pool2d(ints_of(output_size, output_size_len, "output_size"), module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_identity(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_identity", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_identity(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_flatten(const sterna_nn_flatten_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_flatten", [&] {
    auto options_ = struct_of(options, STERNA_NN_FLATTEN_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_flatten(options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_unflatten(int64_t axis, const int64_t *shape, size_t shape_len, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_unflatten", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_unflatten(axis, ints_of(shape, shape_len, "shape"), module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_embedding(int64_t num_embeddings, int64_t embedding_dim, const sterna_nn_embedding_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_embedding", [&] {
    auto options_ = struct_of(options, STERNA_NN_EMBEDDING_OPTIONS, "options");
    enum_of(options_.dtype, 10, "options.dtype");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_embedding(num_embeddings, embedding_dim, options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_sequential(sterna_module *const *layers, size_t layers_len, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_sequential", [&] {
    Consumed<sterna_module> layers_owned{layers, layers_len, Kind::module};
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_sequential(objects_of<nn::Module>(layers, layers_len, Kind::module, "layers"), module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_module_list(sterna_module *const *layers, size_t layers_len, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_module_list", [&] {
    Consumed<sterna_module> layers_owned{layers, layers_len, Kind::module};
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_module_list(objects_of<nn::Module>(layers, layers_len, Kind::module, "layers"), module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_append(sterna_module *module, sterna_module *layer) {
  return guard("nn_append", [&] {
    Consumed<sterna_module> layer_owned{&layer, 1, Kind::module};
    impl::nn_append(checked<nn::Module>(module, Kind::module, "module"), Ref<nn::Module>(&checked<nn::Module>(layer, Kind::module, "layer")));
  });
}

sterna_error *sterna_nn_relu(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_relu", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_relu(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_relu6(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_relu6", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_relu6(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_gelu(const sterna_nn_gelu_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_gelu", [&] {
    auto options_ = struct_of(options, STERNA_NN_GELU_OPTIONS, "options");
    enum_of(options_.approximate, 2, "options.approximate");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_gelu(options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_silu(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_silu", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_silu(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_sigmoid(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_sigmoid", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_sigmoid(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_tanh(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_tanh", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_tanh(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_leaky_relu(const sterna_nn_leaky_relu_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_leaky_relu", [&] {
    auto options_ = struct_of(options, STERNA_NN_LEAKY_RELU_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_leaky_relu(options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_elu(const sterna_nn_elu_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_elu", [&] {
    auto options_ = struct_of(options, STERNA_NN_ELU_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_elu(options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_selu(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_selu", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_selu(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_softplus(const sterna_nn_softplus_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_softplus", [&] {
    auto options_ = struct_of(options, STERNA_NN_SOFTPLUS_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_softplus(options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_mish(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_mish", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_mish(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_hardswish(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_hardswish", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_hardswish(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_hardsigmoid(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_hardsigmoid", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_hardsigmoid(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_log_sigmoid(sterna_module **module) {
  if (module) *module = {};
  return guard("nn_log_sigmoid", [&] {
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_log_sigmoid(module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_softmax(const sterna_nn_softmax_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_softmax", [&] {
    auto options_ = struct_of(options, STERNA_NN_SOFTMAX_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_softmax(options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_nn_log_softmax(const sterna_nn_softmax_options *options, sterna_module **module) {
  if (module) *module = {};
  return guard("nn_log_softmax", [&] {
    auto options_ = struct_of(options, STERNA_NN_SOFTMAX_OPTIONS, "options");
    require_output(module, "module");
    Ref<nn::Module> module_{};
    impl::nn_log_softmax(options_, module_);
    *module = module_ ? give<sterna_module>(Kind::module, std::move(module_)) : nullptr;
  });
}

sterna_error *sterna_init_zeros(sterna_tensor *variable) {
  return guard("init_zeros", [&] {
    impl::init_zeros(variable_of(variable, "variable"));
  });
}

sterna_error *sterna_init_ones(sterna_tensor *variable) {
  return guard("init_ones", [&] {
    impl::init_ones(variable_of(variable, "variable"));
  });
}

sterna_error *sterna_init_constant(sterna_tensor *variable, double value) {
  return guard("init_constant", [&] {
    impl::init_constant(variable_of(variable, "variable"), value);
  });
}

sterna_error *sterna_init_uniform(sterna_tensor *variable, const sterna_init_uniform_options *options) {
  return guard("init_uniform", [&] {
    auto options_ = struct_of(options, STERNA_INIT_UNIFORM_OPTIONS, "options");
    impl::init_uniform(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_normal(sterna_tensor *variable, const sterna_init_normal_options *options) {
  return guard("init_normal", [&] {
    auto options_ = struct_of(options, STERNA_INIT_NORMAL_OPTIONS, "options");
    impl::init_normal(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_trunc_normal(sterna_tensor *variable, const sterna_init_trunc_normal_options *options) {
  return guard("init_trunc_normal", [&] {
    auto options_ = struct_of(options, STERNA_INIT_TRUNC_NORMAL_OPTIONS, "options");
    impl::init_trunc_normal(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_xavier_uniform(sterna_tensor *variable, const sterna_init_gain_options *options) {
  return guard("init_xavier_uniform", [&] {
    auto options_ = struct_of(options, STERNA_INIT_GAIN_OPTIONS, "options");
    impl::init_xavier_uniform(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_xavier_normal(sterna_tensor *variable, const sterna_init_gain_options *options) {
  return guard("init_xavier_normal", [&] {
    auto options_ = struct_of(options, STERNA_INIT_GAIN_OPTIONS, "options");
    impl::init_xavier_normal(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_kaiming_uniform(sterna_tensor *variable, const sterna_init_kaiming_options *options) {
  return guard("init_kaiming_uniform", [&] {
    auto options_ = struct_of(options, STERNA_INIT_KAIMING_OPTIONS, "options");
    enum_of(options_.mode, 2, "options.mode");
    impl::init_kaiming_uniform(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_kaiming_normal(sterna_tensor *variable, const sterna_init_kaiming_options *options) {
  return guard("init_kaiming_normal", [&] {
    auto options_ = struct_of(options, STERNA_INIT_KAIMING_OPTIONS, "options");
    enum_of(options_.mode, 2, "options.mode");
    impl::init_kaiming_normal(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_orthogonal(sterna_tensor *variable, const sterna_init_gain_options *options) {
  return guard("init_orthogonal", [&] {
    auto options_ = struct_of(options, STERNA_INIT_GAIN_OPTIONS, "options");
    impl::init_orthogonal(variable_of(variable, "variable"), options_);
  });
}

sterna_error *sterna_init_gain(const char *nonlinearity, double a, double *gain) {
  if (gain) *gain = {};
  return guard("init_gain", [&] {
    require_output(gain, "gain");
    double gain_{};
    impl::init_gain(string_of(nonlinearity, "nonlinearity"), a, gain_);
    *gain = gain_;
  });
}

sterna_error *sterna_module_init(sterna_module *module, sterna_init init, const sterna_init_options *options, int64_t *count) {
  if (count) *count = {};
  return guard("module_init", [&] {
    auto options_ = struct_of(options, STERNA_INIT_OPTIONS, "options");
    enum_of(options_.mode, 2, "options.mode");
    int64_t count_{};
    impl::module_init(checked<nn::Module>(module, Kind::module, "module"), static_cast<int32_t>(enum_of(init, 11, "init")), options_, count_);
    if (count) *count = count_;
  });
}

sterna_error *sterna_optim_sgd(sterna_module *module, double lr, const sterna_optim_sgd_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_sgd", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_SGD_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_sgd(checked<nn::Module>(module, Kind::module, "module"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optim_sgd_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_sgd_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_sgd_params", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_SGD_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_sgd_params(variables_of(params, params_len, "params"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optim_adam(sterna_module *module, double lr, const sterna_optim_adam_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_adam", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_ADAM_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_adam(checked<nn::Module>(module, Kind::module, "module"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optim_adam_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_adam_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_adam_params", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_ADAM_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_adam_params(variables_of(params, params_len, "params"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optim_adamw(sterna_module *module, double lr, const sterna_optim_adamw_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_adamw", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_ADAMW_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_adamw(checked<nn::Module>(module, Kind::module, "module"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optim_adamw_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_adamw_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_adamw_params", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_ADAMW_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_adamw_params(variables_of(params, params_len, "params"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optim_rmsprop(sterna_module *module, double lr, const sterna_optim_rmsprop_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_rmsprop", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_RMSPROP_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_rmsprop(checked<nn::Module>(module, Kind::module, "module"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optim_rmsprop_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_rmsprop_options *options, sterna_optimizer **optimizer) {
  if (optimizer) *optimizer = {};
  return guard("optim_rmsprop_params", [&] {
    auto options_ = struct_of(options, STERNA_OPTIM_RMSPROP_OPTIONS, "options");
    require_output(optimizer, "optimizer");
    Ref<optim::Optimizer> optimizer_{};
    impl::optim_rmsprop_params(variables_of(params, params_len, "params"), lr, options_, optimizer_);
    *optimizer = optimizer_ ? give<sterna_optimizer>(Kind::optimizer, std::move(optimizer_)) : nullptr;
  });
}

sterna_error *sterna_optimizer_step(sterna_optimizer *optimizer) {
  return guard("optimizer_step", [&] {
    impl::optimizer_step(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"));
  });
}

sterna_error *sterna_optimizer_zero_grad(sterna_optimizer *optimizer) {
  return guard("optimizer_zero_grad", [&] {
    impl::optimizer_zero_grad(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"));
  });
}

sterna_error *sterna_optimizer_add_group(sterna_optimizer *optimizer, sterna_tensor *const *params, size_t params_len, const sterna_optimizer_group_options *options, size_t *index) {
  if (index) *index = {};
  return guard("optimizer_add_group", [&] {
    auto options_ = struct_of(options, STERNA_OPTIMIZER_GROUP_OPTIONS, "options");
    size_t index_{};
    impl::optimizer_add_group(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), variables_of(params, params_len, "params"), options_, index_);
    if (index) *index = index_;
  });
}

sterna_error *sterna_optimizer_groups(sterna_optimizer *optimizer, size_t *count) {
  if (count) *count = {};
  return guard("optimizer_groups", [&] {
    require_output(count, "count");
    size_t count_{};
    impl::optimizer_groups(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), count_);
    *count = count_;
  });
}

sterna_error *sterna_optimizer_lr(sterna_optimizer *optimizer, size_t group, double *lr) {
  if (lr) *lr = {};
  return guard("optimizer_lr", [&] {
    require_output(lr, "lr");
    double lr_{};
    impl::optimizer_lr(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), group, lr_);
    *lr = lr_;
  });
}

sterna_error *sterna_optimizer_set_lr(sterna_optimizer *optimizer, double lr) {
  return guard("optimizer_set_lr", [&] {
    impl::optimizer_set_lr(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), lr);
  });
}

sterna_error *sterna_optimizer_set_group_lr(sterna_optimizer *optimizer, size_t group, double lr) {
  return guard("optimizer_set_group_lr", [&] {
    impl::optimizer_set_group_lr(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), group, lr);
  });
}

sterna_error *sterna_optimizer_option(sterna_optimizer *optimizer, size_t group, const char *name, double *value) {
  if (value) *value = {};
  return guard("optimizer_option", [&] {
    require_output(value, "value");
    double value_{};
    impl::optimizer_option(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), group, string_of(name, "name"), value_);
    *value = value_;
  });
}

sterna_error *sterna_optimizer_set_option(sterna_optimizer *optimizer, size_t group, const char *name, double value) {
  return guard("optimizer_set_option", [&] {
    impl::optimizer_set_option(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), group, string_of(name, "name"), value);
  });
}

sterna_error *sterna_optimizer_state_dict(sterna_optimizer *optimizer, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("optimizer_state_dict", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::optimizer_state_dict(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_optimizer_load_state_dict(sterna_optimizer *optimizer, sterna_dict *entries) {
  return guard("optimizer_load_state_dict", [&] {
    impl::optimizer_load_state_dict(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), checked<Dict>(entries, Kind::dict, "entries"));
  });
}

sterna_error *sterna_optimizer_text(sterna_optimizer *optimizer, sterna_bytes **text) {
  if (text) *text = {};
  return guard("optimizer_text", [&] {
    require_output(text, "text");
    std::string text_{};
    impl::optimizer_text(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), text_);
    *text = give_bytes(std::move(text_));
  });
}

sterna_error *sterna_grad_scaler_create(const sterna_grad_scaler_options *options, sterna_grad_scaler **scaler) {
  if (scaler) *scaler = {};
  return guard("grad_scaler_create", [&] {
    auto options_ = struct_of(options, STERNA_GRAD_SCALER_OPTIONS, "options");
    require_output(scaler, "scaler");
    Ref<optim::GradScaler> scaler_{};
    impl::grad_scaler_create(options_, scaler_);
    *scaler = scaler_ ? give<sterna_grad_scaler>(Kind::grad_scaler, std::move(scaler_)) : nullptr;
  });
}

sterna_error *sterna_grad_scaler_scale(sterna_grad_scaler *scaler, const sterna_tensor *loss, sterna_tensor **scaled) {
  if (scaled) *scaled = {};
  return guard("grad_scaler_scale", [&] {
    require_output(scaled, "scaled");
    Tensor scaled_{};
    impl::grad_scaler_scale(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), tensor_of(loss, "loss"), scaled_);
    *scaled = scaled_ ? give(scaled_) : nullptr;
  });
}

sterna_error *sterna_grad_scaler_unscale(sterna_grad_scaler *scaler, sterna_optimizer *optimizer) {
  return guard("grad_scaler_unscale", [&] {
    impl::grad_scaler_unscale(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"));
  });
}

sterna_error *sterna_grad_scaler_step(sterna_grad_scaler *scaler, sterna_optimizer *optimizer) {
  return guard("grad_scaler_step", [&] {
    impl::grad_scaler_step(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"));
  });
}

sterna_error *sterna_grad_scaler_update(sterna_grad_scaler *scaler) {
  return guard("grad_scaler_update", [&] {
    impl::grad_scaler_update(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"));
  });
}

sterna_error *sterna_grad_scaler_get_scale(sterna_grad_scaler *scaler, double *scale) {
  if (scale) *scale = {};
  return guard("grad_scaler_get_scale", [&] {
    require_output(scale, "scale");
    double scale_{};
    impl::grad_scaler_get_scale(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), scale_);
    *scale = scale_;
  });
}

sterna_error *sterna_grad_scaler_set_scale(sterna_grad_scaler *scaler, double scale) {
  return guard("grad_scaler_set_scale", [&] {
    impl::grad_scaler_set_scale(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), scale);
  });
}

sterna_error *sterna_grad_scaler_option(sterna_grad_scaler *scaler, const char *name, double *value) {
  if (value) *value = {};
  return guard("grad_scaler_option", [&] {
    require_output(value, "value");
    double value_{};
    impl::grad_scaler_option(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), string_of(name, "name"), value_);
    *value = value_;
  });
}

sterna_error *sterna_grad_scaler_set_option(sterna_grad_scaler *scaler, const char *name, double value) {
  return guard("grad_scaler_set_option", [&] {
    impl::grad_scaler_set_option(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), string_of(name, "name"), value);
  });
}

sterna_error *sterna_grad_scaler_state_dict(sterna_grad_scaler *scaler, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("grad_scaler_state_dict", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::grad_scaler_state_dict(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_grad_scaler_load_state_dict(sterna_grad_scaler *scaler, sterna_dict *entries) {
  return guard("grad_scaler_load_state_dict", [&] {
    impl::grad_scaler_load_state_dict(checked<optim::GradScaler>(scaler, Kind::grad_scaler, "scaler"), checked<Dict>(entries, Kind::dict, "entries"));
  });
}

sterna_error *sterna_clip_grad_norm(sterna_module *module, double max_norm, const sterna_clip_grad_norm_options *options, sterna_tensor **norm) {
  if (norm) *norm = {};
  return guard("clip_grad_norm", [&] {
    auto options_ = struct_of(options, STERNA_CLIP_GRAD_NORM_OPTIONS, "options");
    Tensor norm_{};
    impl::clip_grad_norm(checked<nn::Module>(module, Kind::module, "module"), max_norm, options_, norm_);
    if (norm) *norm = norm_ ? give(norm_) : nullptr;
  });
}

sterna_error *sterna_clip_grad_norm_params(sterna_tensor *const *params, size_t params_len, double max_norm, const sterna_clip_grad_norm_options *options, sterna_tensor **norm) {
  if (norm) *norm = {};
  return guard("clip_grad_norm_params", [&] {
    auto options_ = struct_of(options, STERNA_CLIP_GRAD_NORM_OPTIONS, "options");
    Tensor norm_{};
    impl::clip_grad_norm_params(variables_of(params, params_len, "params"), max_norm, options_, norm_);
    if (norm) *norm = norm_ ? give(norm_) : nullptr;
  });
}

sterna_error *sterna_clip_grad_value(sterna_module *module, double value) {
  return guard("clip_grad_value", [&] {
    impl::clip_grad_value(checked<nn::Module>(module, Kind::module, "module"), value);
  });
}

sterna_error *sterna_clip_grad_value_params(sterna_tensor *const *params, size_t params_len, double value) {
  return guard("clip_grad_value_params", [&] {
    impl::clip_grad_value_params(variables_of(params, params_len, "params"), value);
  });
}

sterna_error *sterna_scheduler_step_lr(sterna_optimizer *optimizer, int64_t step_size, const sterna_scheduler_gamma_options *options, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_step_lr", [&] {
    auto options_ = struct_of(options, STERNA_SCHEDULER_GAMMA_OPTIONS, "options");
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_step_lr(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), step_size, options_, scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_multi_step(sterna_optimizer *optimizer, const int64_t *milestones, size_t milestones_len, const sterna_scheduler_gamma_options *options, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_multi_step", [&] {
    auto options_ = struct_of(options, STERNA_SCHEDULER_GAMMA_OPTIONS, "options");
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_multi_step(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), span_of(milestones, milestones_len, "milestones"), options_, scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_exponential(sterna_optimizer *optimizer, double gamma, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_exponential", [&] {
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_exponential(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), gamma, scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_cosine_annealing(sterna_optimizer *optimizer, int64_t t_max, const sterna_scheduler_cosine_annealing_options *options, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_cosine_annealing", [&] {
    auto options_ = struct_of(options, STERNA_SCHEDULER_COSINE_ANNEALING_OPTIONS, "options");
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_cosine_annealing(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), t_max, options_, scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_linear(sterna_optimizer *optimizer, const sterna_scheduler_linear_options *options, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_linear", [&] {
    auto options_ = struct_of(options, STERNA_SCHEDULER_LINEAR_OPTIONS, "options");
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_linear(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), options_, scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_lambda(sterna_optimizer *optimizer, const sterna_scheduler_callbacks *callbacks, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_lambda", [&] {
    auto callbacks_ = callbacks_of(callbacks, STERNA_SCHEDULER_CALLBACKS, "callbacks");
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_lambda(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), std::move(callbacks_), scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_sequential(sterna_optimizer *optimizer, sterna_scheduler *const *schedules, size_t schedules_len, const int64_t *milestones, size_t milestones_len, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_sequential", [&] {
    Consumed<sterna_scheduler> schedules_owned{schedules, schedules_len, Kind::scheduler};
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_sequential(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), objects_of<optim::Scheduler>(schedules, schedules_len, Kind::scheduler, "schedules"), span_of(milestones, milestones_len, "milestones"), scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_one_cycle(sterna_optimizer *optimizer, double max_lr, int64_t total_steps, const sterna_scheduler_one_cycle_options *options, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_one_cycle", [&] {
    auto options_ = struct_of(options, STERNA_SCHEDULER_ONE_CYCLE_OPTIONS, "options");
    enum_of(options_.anneal, 2, "options.anneal");
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_one_cycle(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), max_lr, total_steps, options_, scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_reduce_on_plateau(sterna_optimizer *optimizer, const sterna_scheduler_reduce_on_plateau_options *options, sterna_scheduler **scheduler) {
  if (scheduler) *scheduler = {};
  return guard("scheduler_reduce_on_plateau", [&] {
    auto options_ = struct_of(options, STERNA_SCHEDULER_REDUCE_ON_PLATEAU_OPTIONS, "options");
    require_output(scheduler, "scheduler");
    Ref<optim::Scheduler> scheduler_{};
    impl::scheduler_reduce_on_plateau(checked<optim::Optimizer>(optimizer, Kind::optimizer, "optimizer"), options_, scheduler_);
    *scheduler = scheduler_ ? give<sterna_scheduler>(Kind::scheduler, std::move(scheduler_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_step(sterna_scheduler *scheduler) {
  return guard("scheduler_step", [&] {
    impl::scheduler_step(checked<optim::Scheduler>(scheduler, Kind::scheduler, "scheduler"));
  });
}

sterna_error *sterna_scheduler_step_metric(sterna_scheduler *scheduler, double metric) {
  return guard("scheduler_step_metric", [&] {
    impl::scheduler_step_metric(checked<optim::Scheduler>(scheduler, Kind::scheduler, "scheduler"), metric);
  });
}

sterna_error *sterna_scheduler_last_lr(sterna_scheduler *scheduler, size_t group, double *lr) {
  if (lr) *lr = {};
  return guard("scheduler_last_lr", [&] {
    require_output(lr, "lr");
    double lr_{};
    impl::scheduler_last_lr(checked<optim::Scheduler>(scheduler, Kind::scheduler, "scheduler"), group, lr_);
    *lr = lr_;
  });
}

sterna_error *sterna_scheduler_last_step(sterna_scheduler *scheduler, int64_t *step) {
  if (step) *step = {};
  return guard("scheduler_last_step", [&] {
    require_output(step, "step");
    int64_t step_{};
    impl::scheduler_last_step(checked<optim::Scheduler>(scheduler, Kind::scheduler, "scheduler"), step_);
    *step = step_;
  });
}

sterna_error *sterna_scheduler_state_dict(sterna_scheduler *scheduler, sterna_dict **dict) {
  if (dict) *dict = {};
  return guard("scheduler_state_dict", [&] {
    require_output(dict, "dict");
    Ref<Dict> dict_{};
    impl::scheduler_state_dict(checked<optim::Scheduler>(scheduler, Kind::scheduler, "scheduler"), dict_);
    *dict = dict_ ? give<sterna_dict>(Kind::dict, std::move(dict_)) : nullptr;
  });
}

sterna_error *sterna_scheduler_load_state_dict(sterna_scheduler *scheduler, sterna_dict *entries) {
  return guard("scheduler_load_state_dict", [&] {
    impl::scheduler_load_state_dict(checked<optim::Scheduler>(scheduler, Kind::scheduler, "scheduler"), checked<Dict>(entries, Kind::dict, "entries"));
  });
}

sterna_error *sterna_error_retain(const sterna_error *error) {
  return guard("error_retain", [&] {
    if (!retain_handle(error, Kind::error)) bad_handle(error, Kind::error, "error");
  });
}

void sterna_error_release(const sterna_error *error) { release_handle(error, Kind::error); }

sterna_error *sterna_bytes_retain(const sterna_bytes *bytes) {
  return guard("bytes_retain", [&] {
    if (!retain_handle(bytes, Kind::bytes)) bad_handle(bytes, Kind::bytes, "bytes");
  });
}

void sterna_bytes_release(const sterna_bytes *bytes) { release_handle(bytes, Kind::bytes); }

sterna_error *sterna_tensor_retain(const sterna_tensor *tensor) {
  return guard("tensor_retain", [&] {
    if (!retain_handle(tensor, Kind::tensor)) bad_handle(tensor, Kind::tensor, "tensor");
  });
}

void sterna_tensor_release(const sterna_tensor *tensor) { release_handle(tensor, Kind::tensor); }

sterna_error *sterna_generator_retain(sterna_generator *generator) {
  return guard("generator_retain", [&] {
    if (!retain_handle(generator, Kind::generator)) bad_handle(generator, Kind::generator, "generator");
  });
}

void sterna_generator_release(sterna_generator *generator) { release_handle(generator, Kind::generator); }

sterna_error *sterna_stream_retain(sterna_stream *stream) {
  return guard("stream_retain", [&] {
    if (!retain_handle(stream, Kind::stream)) bad_handle(stream, Kind::stream, "stream");
  });
}

void sterna_stream_release(sterna_stream *stream) { release_handle(stream, Kind::stream); }

sterna_error *sterna_event_retain(sterna_event *event) {
  return guard("event_retain", [&] {
    if (!retain_handle(event, Kind::event)) bad_handle(event, Kind::event, "event");
  });
}

void sterna_event_release(sterna_event *event) { release_handle(event, Kind::event); }

sterna_error *sterna_hook_retain(sterna_hook *hook) {
  return guard("hook_retain", [&] {
    if (!retain_handle(hook, Kind::hook)) bad_handle(hook, Kind::hook, "hook");
  });
}

void sterna_hook_release(sterna_hook *hook) { release_handle(hook, Kind::hook); }

sterna_error *sterna_capture_retain(sterna_capture *capture) {
  return guard("capture_retain", [&] {
    if (!retain_handle(capture, Kind::capture)) bad_handle(capture, Kind::capture, "capture");
  });
}

void sterna_capture_release(sterna_capture *capture) { release_handle(capture, Kind::capture); }

sterna_error *sterna_program_retain(sterna_program *program) {
  return guard("program_retain", [&] {
    if (!retain_handle(program, Kind::program)) bad_handle(program, Kind::program, "program");
  });
}

void sterna_program_release(sterna_program *program) { release_handle(program, Kind::program); }

sterna_error *sterna_dataset_retain(const sterna_dataset *dataset) {
  return guard("dataset_retain", [&] {
    if (!retain_handle(dataset, Kind::dataset)) bad_handle(dataset, Kind::dataset, "dataset");
  });
}

void sterna_dataset_release(const sterna_dataset *dataset) { release_handle(dataset, Kind::dataset); }

sterna_error *sterna_loader_retain(sterna_loader *loader) {
  return guard("loader_retain", [&] {
    if (!retain_handle(loader, Kind::loader)) bad_handle(loader, Kind::loader, "loader");
  });
}

void sterna_loader_release(sterna_loader *loader) { release_handle(loader, Kind::loader); }

sterna_error *sterna_batch_retain(const sterna_batch *batch) {
  return guard("batch_retain", [&] {
    if (!retain_handle(batch, Kind::batch)) bad_handle(batch, Kind::batch, "batch");
  });
}

void sterna_batch_release(const sterna_batch *batch) { release_handle(batch, Kind::batch); }

sterna_error *sterna_queue_retain(sterna_queue *queue) {
  return guard("queue_retain", [&] {
    if (!retain_handle(queue, Kind::queue)) bad_handle(queue, Kind::queue, "queue");
  });
}

void sterna_queue_release(sterna_queue *queue) { release_handle(queue, Kind::queue); }

sterna_error *sterna_dict_retain(sterna_dict *dict) {
  return guard("dict_retain", [&] {
    if (!retain_handle(dict, Kind::dict)) bad_handle(dict, Kind::dict, "dict");
  });
}

void sterna_dict_release(sterna_dict *dict) { release_handle(dict, Kind::dict); }

sterna_error *sterna_module_retain(sterna_module *module) {
  return guard("module_retain", [&] {
    if (!retain_handle(module, Kind::module)) bad_handle(module, Kind::module, "module");
  });
}

void sterna_module_release(sterna_module *module) { release_handle(module, Kind::module); }

sterna_error *sterna_optimizer_retain(sterna_optimizer *optimizer) {
  return guard("optimizer_retain", [&] {
    if (!retain_handle(optimizer, Kind::optimizer)) bad_handle(optimizer, Kind::optimizer, "optimizer");
  });
}

void sterna_optimizer_release(sterna_optimizer *optimizer) { release_handle(optimizer, Kind::optimizer); }

sterna_error *sterna_scheduler_retain(sterna_scheduler *scheduler) {
  return guard("scheduler_retain", [&] {
    if (!retain_handle(scheduler, Kind::scheduler)) bad_handle(scheduler, Kind::scheduler, "scheduler");
  });
}

void sterna_scheduler_release(sterna_scheduler *scheduler) { release_handle(scheduler, Kind::scheduler); }

sterna_error *sterna_grad_scaler_retain(sterna_grad_scaler *grad_scaler) {
  return guard("grad_scaler_retain", [&] {
    if (!retain_handle(grad_scaler, Kind::grad_scaler)) bad_handle(grad_scaler, Kind::grad_scaler, "grad_scaler");
  });
}

void sterna_grad_scaler_release(sterna_grad_scaler *grad_scaler) { release_handle(grad_scaler, Kind::grad_scaler); }

}  // extern "C"
