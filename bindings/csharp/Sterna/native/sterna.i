// Generated from capi/api.json by bindings/generate; do not edit.
%module(imclassname="Raw") SternaModule
%pragma(csharp) imclassclassmodifiers="internal static unsafe class"
%{
#include <sterna/sterna.h>
%}

%typemap(ctype) int32_t "int32_t"
%typemap(imtype) int32_t "int"
%typemap(in) int32_t %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") int32_t %{ $result = $1; %}
%typemap(ctype) uint32_t "uint32_t"
%typemap(imtype) uint32_t "uint"
%typemap(in) uint32_t %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") uint32_t %{ $result = $1; %}
%typemap(ctype) int64_t "int64_t"
%typemap(imtype) int64_t "long"
%typemap(in) int64_t %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") int64_t %{ $result = $1; %}
%typemap(ctype) uint64_t "uint64_t"
%typemap(imtype) uint64_t "ulong"
%typemap(in) uint64_t %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") uint64_t %{ $result = $1; %}
%typemap(ctype) double "double"
%typemap(imtype) double "double"
%typemap(in) double %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") double %{ $result = $1; %}
%typemap(ctype) size_t "size_t"
%typemap(imtype) size_t "ulong"
%typemap(in) size_t %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") size_t %{ $result = $1; %}
%typemap(ctype) sterna_str "sterna_str"
%typemap(imtype) sterna_str "sterna_str"
%typemap(in) sterna_str %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="{NULL, 0}") sterna_str %{ $result = $1; %}
%typemap(ctype) SWIGTYPE * "void *"
%typemap(imtype) SWIGTYPE * "void*"
%typemap(in) SWIGTYPE * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") SWIGTYPE * %{ $result = (void *)$1; %}
%typemap(ctype) void * "void *"
%typemap(imtype) void * "void*"
%typemap(in) void * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") void * %{ $result = $1; %}
%typemap(ctype) const char * "void *"
%typemap(imtype) const char * "void*"
%typemap(in) const char * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const char * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_error * "void *"
%typemap(imtype) const sterna_error * "System.IntPtr"
%typemap(in) const sterna_error * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_error * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_error * "void *"
%typemap(imtype) sterna_error * "System.IntPtr"
%typemap(in) sterna_error * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_error * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_bytes * "void *"
%typemap(imtype) const sterna_bytes * "System.IntPtr"
%typemap(in) const sterna_bytes * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_bytes * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_bytes * "void *"
%typemap(imtype) sterna_bytes * "System.IntPtr"
%typemap(in) sterna_bytes * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_bytes * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_tensor * "void *"
%typemap(imtype) const sterna_tensor * "System.IntPtr"
%typemap(in) const sterna_tensor * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_tensor * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_tensor * "void *"
%typemap(imtype) sterna_tensor * "System.IntPtr"
%typemap(in) sterna_tensor * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_tensor * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_generator * "void *"
%typemap(imtype) const sterna_generator * "System.IntPtr"
%typemap(in) const sterna_generator * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_generator * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_generator * "void *"
%typemap(imtype) sterna_generator * "System.IntPtr"
%typemap(in) sterna_generator * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_generator * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_stream * "void *"
%typemap(imtype) const sterna_stream * "System.IntPtr"
%typemap(in) const sterna_stream * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_stream * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_stream * "void *"
%typemap(imtype) sterna_stream * "System.IntPtr"
%typemap(in) sterna_stream * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_stream * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_event * "void *"
%typemap(imtype) const sterna_event * "System.IntPtr"
%typemap(in) const sterna_event * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_event * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_event * "void *"
%typemap(imtype) sterna_event * "System.IntPtr"
%typemap(in) sterna_event * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_event * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_hook * "void *"
%typemap(imtype) const sterna_hook * "System.IntPtr"
%typemap(in) const sterna_hook * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_hook * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_hook * "void *"
%typemap(imtype) sterna_hook * "System.IntPtr"
%typemap(in) sterna_hook * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_hook * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_capture * "void *"
%typemap(imtype) const sterna_capture * "System.IntPtr"
%typemap(in) const sterna_capture * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_capture * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_capture * "void *"
%typemap(imtype) sterna_capture * "System.IntPtr"
%typemap(in) sterna_capture * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_capture * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_program * "void *"
%typemap(imtype) const sterna_program * "System.IntPtr"
%typemap(in) const sterna_program * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_program * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_program * "void *"
%typemap(imtype) sterna_program * "System.IntPtr"
%typemap(in) sterna_program * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_program * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_scope * "void *"
%typemap(imtype) const sterna_scope * "System.IntPtr"
%typemap(in) const sterna_scope * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_scope * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_scope * "void *"
%typemap(imtype) sterna_scope * "System.IntPtr"
%typemap(in) sterna_scope * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_scope * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_dataset * "void *"
%typemap(imtype) const sterna_dataset * "System.IntPtr"
%typemap(in) const sterna_dataset * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_dataset * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_dataset * "void *"
%typemap(imtype) sterna_dataset * "System.IntPtr"
%typemap(in) sterna_dataset * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_dataset * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_loader * "void *"
%typemap(imtype) const sterna_loader * "System.IntPtr"
%typemap(in) const sterna_loader * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_loader * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_loader * "void *"
%typemap(imtype) sterna_loader * "System.IntPtr"
%typemap(in) sterna_loader * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_loader * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_batch * "void *"
%typemap(imtype) const sterna_batch * "System.IntPtr"
%typemap(in) const sterna_batch * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_batch * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_batch * "void *"
%typemap(imtype) sterna_batch * "System.IntPtr"
%typemap(in) sterna_batch * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_batch * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_queue * "void *"
%typemap(imtype) const sterna_queue * "System.IntPtr"
%typemap(in) const sterna_queue * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_queue * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_queue * "void *"
%typemap(imtype) sterna_queue * "System.IntPtr"
%typemap(in) sterna_queue * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_queue * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_dict * "void *"
%typemap(imtype) const sterna_dict * "System.IntPtr"
%typemap(in) const sterna_dict * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_dict * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_dict * "void *"
%typemap(imtype) sterna_dict * "System.IntPtr"
%typemap(in) sterna_dict * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_dict * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_module * "void *"
%typemap(imtype) const sterna_module * "System.IntPtr"
%typemap(in) const sterna_module * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_module * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_module * "void *"
%typemap(imtype) sterna_module * "System.IntPtr"
%typemap(in) sterna_module * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_module * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_optimizer * "void *"
%typemap(imtype) const sterna_optimizer * "System.IntPtr"
%typemap(in) const sterna_optimizer * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_optimizer * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_optimizer * "void *"
%typemap(imtype) sterna_optimizer * "System.IntPtr"
%typemap(in) sterna_optimizer * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_optimizer * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_scheduler * "void *"
%typemap(imtype) const sterna_scheduler * "System.IntPtr"
%typemap(in) const sterna_scheduler * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_scheduler * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_scheduler * "void *"
%typemap(imtype) sterna_scheduler * "System.IntPtr"
%typemap(in) sterna_scheduler * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_scheduler * %{ $result = (void *)$1; %}
%typemap(ctype) const sterna_grad_scaler * "void *"
%typemap(imtype) const sterna_grad_scaler * "System.IntPtr"
%typemap(in) const sterna_grad_scaler * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") const sterna_grad_scaler * %{ $result = (void *)$1; %}
%typemap(ctype) sterna_grad_scaler * "void *"
%typemap(imtype) sterna_grad_scaler * "System.IntPtr"
%typemap(in) sterna_grad_scaler * %{ $1 = ($1_ltype)$input; %}
%typemap(out, null="0") sterna_grad_scaler * %{ $result = (void *)$1; %}
typedef int32_t sterna_dtype;
typedef int32_t sterna_code;
typedef int32_t sterna_grad_mode;
typedef int32_t sterna_autocast;
typedef int32_t sterna_matmul_precision;
typedef int32_t sterna_log_level;
typedef int32_t sterna_fan;
typedef int32_t sterna_init;
typedef int32_t sterna_anneal;
typedef int32_t sterna_approximate;
typedef int32_t sterna_reduction;
%apply int32_t { sterna_dtype };
%apply int32_t { sterna_code };
%apply int32_t { sterna_grad_mode };
%apply int32_t { sterna_autocast };
%apply int32_t { sterna_matmul_precision };
%apply int32_t { sterna_log_level };
%apply int32_t { sterna_fan };
%apply int32_t { sterna_init };
%apply int32_t { sterna_anneal };
%apply int32_t { sterna_approximate };
%apply int32_t { sterna_reduction };

int32_t sterna_error_code(const sterna_error *error);
sterna_str sterna_error_message(const sterna_error *error);
sterna_str sterna_error_op(const sterna_error *error);
sterna_str sterna_error_argument(const sterna_error *error);
sterna_str sterna_error_shapes(const sterna_error *error);
sterna_error *sterna_error_cause(const sterna_error *error);
void *sterna_error_host(const sterna_error *error);
sterna_error *sterna_error_create(int32_t code, const char *message, void *host, void (*destroy)(void *));
sterna_str sterna_bytes_str(const sterna_bytes *bytes);
sterna_error *sterna_scope_begin(sterna_scope **scope);
sterna_error *sterna_scope_keep(sterna_scope *scope, const sterna_tensor *tensor);
sterna_error *sterna_scope_end(sterna_scope *scope);
int32_t sterna_abi_version(void);
sterna_str sterna_version(void);
int64_t sterna_debug_live_handles(void);
sterna_str sterna_dtype_name(sterna_dtype dtype);
size_t sterna_dtype_size(sterna_dtype dtype);
sterna_error *sterna_promote_types(sterna_dtype a, sterna_dtype b, sterna_dtype *result);
int32_t sterna_num_threads(void);
sterna_error *sterna_set_num_threads(int32_t threads);
int32_t sterna_float32_matmul_precision(void);
sterna_error *sterna_set_float32_matmul_precision(sterna_matmul_precision precision);
sterna_error *sterna_manual_seed(uint64_t seed);
sterna_error *sterna_generator_create(uint64_t seed, sterna_generator **generator);
sterna_error *sterna_generator_default(const char *device, sterna_generator **generator);
sterna_error *sterna_generator_seed(sterna_generator *generator, uint64_t seed);
sterna_error *sterna_generator_get_state(sterna_generator *generator, uint64_t *seed, uint64_t *offset);
sterna_error *sterna_generator_set_state(sterna_generator *generator, uint64_t seed, uint64_t offset);
sterna_error *sterna_set_generator(sterna_generator *generator, sterna_generator **before);
sterna_error *sterna_tensor_from_data(const void *data, size_t data_len, sterna_dtype dtype, const int64_t *shape, size_t shape_len, sterna_tensor **tensor);
sterna_error *sterna_tensor_borrow(const void *data, size_t data_len, sterna_dtype dtype, const int64_t *shape, size_t shape_len, const sterna_buffer *buffer, sterna_tensor **tensor);
sterna_error *sterna_tensor_get_info(const sterna_tensor *tensor, sterna_tensor_info *info);
sterna_error *sterna_tensor_item(const sterna_tensor *tensor, double *value);
sterna_error *sterna_tensor_item_i64(const sterna_tensor *tensor, int64_t *value);
sterna_error *sterna_tensor_copy_to(const sterna_tensor *tensor, void *data, size_t data_len);
sterna_error *sterna_tensor_data(const sterna_tensor *tensor, const void **data);
sterna_error *sterna_tensor_pin_memory(const sterna_tensor *tensor, const char *device, sterna_tensor **pinned);
sterna_error *sterna_tensor_to(const sterna_tensor *tensor, const char *device, const sterna_to_options *options, sterna_tensor **moved);
sterna_error *sterna_tensor_to_text(const sterna_tensor *tensor, const sterna_tensor_text_options *options, sterna_bytes **text);
sterna_error *sterna_tensor_is_same(const sterna_tensor *a, const sterna_tensor *b, int32_t *same);
sterna_error *sterna_variable_create(const sterna_tensor *value, const sterna_variable_options *options, sterna_tensor **variable);
sterna_error *sterna_tensor_assign(sterna_tensor *variable, const sterna_tensor *value);
sterna_error *sterna_tensor_requires_grad(const sterna_tensor *tensor, sterna_tensor **leaf);
sterna_error *sterna_tensor_set_requires_grad(sterna_tensor *variable, int32_t requires_grad);
sterna_error *sterna_tensor_grad(const sterna_tensor *tensor, sterna_tensor **gradient);
sterna_error *sterna_tensor_set_grad(const sterna_tensor *tensor, const sterna_tensor *gradient);
sterna_error *sterna_tensor_zero_grad(const sterna_tensor *tensor);
sterna_error *sterna_set_grad_mode(sterna_grad_mode mode, sterna_grad_mode *before);
sterna_error *sterna_set_autocast(sterna_autocast mode, sterna_autocast *before);
sterna_error *sterna_set_anomaly_mode(int32_t enabled);
sterna_error *sterna_backward(const sterna_tensor *loss, const sterna_backward_options *options);
sterna_error *sterna_backward_many(const sterna_tensor *const *losses, size_t losses_len, const sterna_backward_many_options *options);
sterna_error *sterna_grad(const sterna_tensor *const *outputs, size_t outputs_len, const sterna_tensor *const *inputs, size_t inputs_len, const sterna_grad_options *options, sterna_tensor **gradients);
sterna_error *sterna_tensor_add_hook(const sterna_tensor *tensor, const sterna_tensor_hook *hook, sterna_hook **handle);
sterna_error *sterna_hook_remove(sterna_hook *hook);
sterna_error *sterna_custom_function(const char *name, const sterna_tensor *const *inputs, size_t inputs_len, const sterna_tensor *const *outputs, size_t outputs_len, const sterna_custom_gradient *gradient, sterna_tensor **results);
sterna_error *sterna_capture_begin(const sterna_tensor *const *examples, size_t examples_len, sterna_tensor **placeholders, sterna_capture **capture);
sterna_error *sterna_capture_end(sterna_capture *capture, const sterna_tensor *const *outputs, size_t outputs_len, sterna_program **program);
sterna_error *sterna_program_run(sterna_program *program, const sterna_tensor *const *inputs, size_t inputs_len, sterna_tensor **outputs, size_t outputs_len);
sterna_error *sterna_program_get_info(sterna_program *program, sterna_program_info *info);
sterna_error *sterna_program_get_input(sterna_program *program, int64_t index, sterna_value_info *info);
sterna_error *sterna_program_get_output(sterna_program *program, int64_t index, sterna_value_info *info);
sterna_error *sterna_program_set_profile(sterna_program *program, int32_t on);
sterna_error *sterna_program_text(sterna_program *program, sterna_bytes **text);
int32_t sterna_device_count(void);
sterna_error *sterna_device_get_info(int32_t index, sterna_device_info *info);
sterna_error *sterna_device_get_properties(int32_t index, sterna_device_properties *info);
sterna_error *sterna_device_reset_peak(int32_t index);
sterna_error *sterna_device_synchronize(int32_t index);
sterna_error *sterna_stream_create(const char *device, sterna_stream **stream);
sterna_error *sterna_stream_device(sterna_stream *stream, sterna_str *device);
sterna_error *sterna_stream_synchronize(sterna_stream *stream);
sterna_error *sterna_set_stream(sterna_stream *stream, sterna_stream **before);
sterna_error *sterna_event_create(const char *device, sterna_event **event);
sterna_error *sterna_event_device(sterna_event *event, sterna_str *device);
sterna_error *sterna_event_record(sterna_event *event, sterna_stream *stream);
sterna_error *sterna_event_wait(sterna_event *event, sterna_stream *stream);
sterna_error *sterna_event_synchronize(sterna_event *event);
sterna_error *sterna_event_done(sterna_event *event, int32_t *happened);
sterna_error *sterna_event_elapsed(sterna_event *from, sterna_event *to, double *seconds);
sterna_error *sterna_set_device(const char *device, sterna_str *before);
sterna_error *sterna_load_device_plugin(const char *path);
sterna_error *sterna_empty_cache(void);
sterna_error *sterna_set_log_sink(const sterna_log_sink *sink, sterna_log_level level);
sterna_error *sterna_tensor_to_dlpack(const sterna_tensor *tensor, void **managed);
sterna_error *sterna_tensor_from_dlpack(void *managed, sterna_tensor **tensor);
sterna_error *sterna_dataset_tensors(const sterna_tensor *const *tensors, size_t tensors_len, sterna_dataset **dataset);
sterna_error *sterna_dataset_create(int64_t size, const sterna_dataset_callbacks *callbacks, sterna_dataset **dataset);
sterna_error *sterna_dataset_subset(const sterna_dataset *dataset, const int64_t *indices, size_t indices_len, sterna_dataset **subset);
sterna_error *sterna_random_split(const sterna_dataset *dataset, const int64_t *lengths, size_t lengths_len, uint64_t seed, sterna_dataset **parts);
sterna_error *sterna_dataset_size(const sterna_dataset *dataset, int64_t *size);
sterna_error *sterna_dataset_get(const sterna_dataset *dataset, int64_t index, sterna_tensor **sample, size_t sample_capacity, size_t *sample_len);
sterna_error *sterna_loader_create(const sterna_dataset *dataset, const sterna_loader_options *options, sterna_loader **loader);
sterna_error *sterna_loader_create_collating(const sterna_dataset *dataset, const sterna_collate_callbacks *callbacks, const sterna_loader_options *options, sterna_loader **loader);
sterna_error *sterna_loader_epoch(sterna_loader *loader, int64_t epoch);
sterna_error *sterna_loader_next(sterna_loader *loader, sterna_batch **batch);
sterna_error *sterna_loader_batches(sterna_loader *loader, int64_t *batches);
sterna_error *sterna_loader_state(sterna_loader *loader, int64_t *epoch, int64_t *position, uint64_t *seed);
sterna_error *sterna_loader_set_state(sterna_loader *loader, int64_t epoch, int64_t position, uint64_t seed);
sterna_error *sterna_batch_size(const sterna_batch *batch, size_t *size);
sterna_error *sterna_batch_tensor(const sterna_batch *batch, size_t index, sterna_tensor **tensor);
sterna_error *sterna_queue_create(int64_t capacity, sterna_queue **queue);
sterna_error *sterna_queue_push(sterna_queue *queue, const sterna_tensor *const *tensors, size_t tensors_len);
sterna_error *sterna_queue_try_push(sterna_queue *queue, const sterna_tensor *const *tensors, size_t tensors_len, int32_t *pushed);
sterna_error *sterna_queue_finish(sterna_queue *queue);
sterna_error *sterna_queue_fail(sterna_queue *queue, const sterna_error *error);
sterna_error *sterna_queue_next(sterna_queue *queue, sterna_batch **batch);
sterna_error *sterna_queue_close(sterna_queue *queue);
sterna_error *sterna_queue_size(sterna_queue *queue, int64_t *size);
sterna_error *sterna_safetensors_save(const char *path, const char *const *names, const sterna_tensor *const *tensors, size_t tensors_len);
sterna_error *sterna_safetensors_save_dict(const char *path, sterna_dict *dict);
sterna_error *sterna_safetensors_load(const char *path, sterna_dict **dict);
sterna_error *sterna_npy_save(const char *path, const sterna_tensor *tensor);
sterna_error *sterna_npy_load(const char *path, sterna_tensor **tensor);
sterna_error *sterna_npz_save(const char *path, const char *const *names, const sterna_tensor *const *tensors, size_t tensors_len, const sterna_npz_options *options);
sterna_error *sterna_npz_load(const char *path, sterna_dict **dict);
sterna_error *sterna_read_csv(const char *path, const sterna_read_csv_options *options, sterna_tensor **tensor);
sterna_error *sterna_read_idx(const char *path, sterna_tensor **tensor);
sterna_error *sterna_checkpoint_save(const char *path, const sterna_checkpoint *parts);
sterna_error *sterna_checkpoint_load(const char *path, const sterna_checkpoint *parts);
sterna_error *sterna_program_save(sterna_program *program, const char *path);
sterna_error *sterna_program_load(const char *path, sterna_program **program);
sterna_error *sterna_program_variables(sterna_program *program, sterna_dict **dict);
sterna_error *sterna_onnx_export(sterna_module *module, const sterna_tensor *example, const sterna_onnx_options *options, const char *path);
sterna_error *sterna_onnx_export_many(sterna_module *module, const sterna_tensor *const *examples, size_t examples_len, const sterna_onnx_options *options, const char *path);
sterna_error *sterna_onnx_export_program(sterna_program *program, const sterna_onnx_options *options, const char *path);
sterna_error *sterna_dict_create(sterna_dict **dict);
sterna_error *sterna_dict_size(sterna_dict *dict, size_t *size);
sterna_error *sterna_dict_name(sterna_dict *dict, size_t index, sterna_str *name);
sterna_error *sterna_dict_at(sterna_dict *dict, size_t index, sterna_tensor **tensor);
sterna_error *sterna_dict_get(sterna_dict *dict, const char *name, sterna_tensor **tensor);
sterna_error *sterna_dict_contains(sterna_dict *dict, const char *name, int32_t *found);
sterna_error *sterna_dict_set(sterna_dict *dict, const char *name, const sterna_tensor *tensor);
sterna_error *sterna_dict_metadata_size(sterna_dict *dict, size_t *size);
sterna_error *sterna_dict_metadata_at(sterna_dict *dict, size_t index, sterna_bytes **key, sterna_bytes **text);
sterna_error *sterna_dict_metadata(sterna_dict *dict, const char *key, sterna_bytes **text);
sterna_error *sterna_dict_set_metadata(sterna_dict *dict, const char *key, const char *text);
sterna_error *sterna_module_create(const char *kind, const sterna_module_callbacks *callbacks, const sterna_module_options *options, sterna_module **module);
sterna_error *sterna_module_register_parameter(sterna_module *module, const char *name, sterna_tensor *variable);
sterna_error *sterna_module_register_buffer(sterna_module *module, const char *name, sterna_tensor *variable);
sterna_error *sterna_module_register_module(sterna_module *module, const char *name, sterna_module *child);
sterna_error *sterna_module_forward(sterna_module *module, const sterna_tensor *x, sterna_tensor **y);
sterna_error *sterna_module_forward_many(sterna_module *module, const sterna_tensor *const *inputs, size_t inputs_len, sterna_tensor **outputs, size_t outputs_capacity, size_t *outputs_len);
sterna_error *sterna_module_train(sterna_module *module, int32_t training);
sterna_error *sterna_module_is_training(sterna_module *module, int32_t *training);
sterna_error *sterna_module_kind(sterna_module *module, sterna_str *kind);
sterna_error *sterna_module_parameters(sterna_module *module, sterna_dict **dict);
sterna_error *sterna_module_buffers(sterna_module *module, sterna_dict **dict);
sterna_error *sterna_module_parameter(sterna_module *module, const char *name, sterna_tensor **variable);
sterna_error *sterna_module_buffer(sterna_module *module, const char *name, sterna_tensor **variable);
sterna_error *sterna_module_child(sterna_module *module, const char *name, sterna_module **child);
sterna_error *sterna_module_children_size(sterna_module *module, size_t *size);
sterna_error *sterna_module_child_at(sterna_module *module, size_t index, sterna_bytes **name, sterna_module **child);
sterna_error *sterna_module_freeze(sterna_module *module, const char *prefix, int64_t *count);
sterna_error *sterna_module_unfreeze(sterna_module *module, const char *prefix, int64_t *count);
sterna_error *sterna_module_zero_grad(sterna_module *module);
sterna_error *sterna_module_text(sterna_module *module, sterna_bytes **text);
sterna_error *sterna_module_summary(sterna_module *module, sterna_bytes **text);
sterna_error *sterna_module_state_dict(sterna_module *module, sterna_dict **dict);
sterna_error *sterna_module_load_state_dict(sterna_module *module, sterna_dict *entries, const sterna_load_options *options, sterna_dict **missing, sterna_dict **unexpected);
sterna_error *sterna_module_save(sterna_module *module, const char *path);
sterna_error *sterna_module_load(sterna_module *module, const char *path, const sterna_load_options *options);
sterna_error *sterna_nn_linear(int64_t in_features, int64_t out_features, const sterna_nn_linear_options *options, sterna_module **module);
sterna_error *sterna_nn_conv1d(int64_t in_channels, int64_t out_channels, const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_conv1d_options *options, sterna_module **module);
sterna_error *sterna_nn_conv2d(int64_t in_channels, int64_t out_channels, const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_conv2d_options *options, sterna_module **module);
sterna_error *sterna_nn_batch_norm1d(int64_t num_features, const sterna_nn_batch_norm_options *options, sterna_module **module);
sterna_error *sterna_nn_batch_norm2d(int64_t num_features, const sterna_nn_batch_norm_options *options, sterna_module **module);
sterna_error *sterna_nn_layer_norm(const int64_t *normalized_shape, size_t normalized_shape_len, const sterna_nn_layer_norm_options *options, sterna_module **module);
sterna_error *sterna_nn_dropout(double p, sterna_module **module);
sterna_error *sterna_nn_dropout2d(double p, sterna_module **module);
sterna_error *sterna_nn_max_pool1d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_max_pool_options *options, sterna_module **module);
sterna_error *sterna_nn_max_pool2d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_max_pool_options *options, sterna_module **module);
sterna_error *sterna_nn_avg_pool1d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_avg_pool_options *options, sterna_module **module);
sterna_error *sterna_nn_avg_pool2d(const int64_t *kernel_size, size_t kernel_size_len, const sterna_nn_avg_pool_options *options, sterna_module **module);
sterna_error *sterna_nn_adaptive_avg_pool1d(const int64_t *output_size, size_t output_size_len, sterna_module **module);
sterna_error *sterna_nn_adaptive_avg_pool2d(const int64_t *output_size, size_t output_size_len, sterna_module **module);
sterna_error *sterna_nn_adaptive_max_pool2d(const int64_t *output_size, size_t output_size_len, sterna_module **module);
sterna_error *sterna_nn_identity(sterna_module **module);
sterna_error *sterna_nn_flatten(const sterna_nn_flatten_options *options, sterna_module **module);
sterna_error *sterna_nn_unflatten(int64_t axis, const int64_t *shape, size_t shape_len, sterna_module **module);
sterna_error *sterna_nn_embedding(int64_t num_embeddings, int64_t embedding_dim, const sterna_nn_embedding_options *options, sterna_module **module);
sterna_error *sterna_nn_sequential(sterna_module *const *layers, size_t layers_len, sterna_module **module);
sterna_error *sterna_nn_module_list(sterna_module *const *layers, size_t layers_len, sterna_module **module);
sterna_error *sterna_nn_append(sterna_module *module, sterna_module *layer);
sterna_error *sterna_nn_relu(sterna_module **module);
sterna_error *sterna_nn_relu6(sterna_module **module);
sterna_error *sterna_nn_gelu(const sterna_nn_gelu_options *options, sterna_module **module);
sterna_error *sterna_nn_silu(sterna_module **module);
sterna_error *sterna_nn_sigmoid(sterna_module **module);
sterna_error *sterna_nn_tanh(sterna_module **module);
sterna_error *sterna_nn_leaky_relu(const sterna_nn_leaky_relu_options *options, sterna_module **module);
sterna_error *sterna_nn_elu(const sterna_nn_elu_options *options, sterna_module **module);
sterna_error *sterna_nn_selu(sterna_module **module);
sterna_error *sterna_nn_softplus(const sterna_nn_softplus_options *options, sterna_module **module);
sterna_error *sterna_nn_mish(sterna_module **module);
sterna_error *sterna_nn_hardswish(sterna_module **module);
sterna_error *sterna_nn_hardsigmoid(sterna_module **module);
sterna_error *sterna_nn_log_sigmoid(sterna_module **module);
sterna_error *sterna_nn_softmax(const sterna_nn_softmax_options *options, sterna_module **module);
sterna_error *sterna_nn_log_softmax(const sterna_nn_softmax_options *options, sterna_module **module);
sterna_error *sterna_init_zeros(sterna_tensor *variable);
sterna_error *sterna_init_ones(sterna_tensor *variable);
sterna_error *sterna_init_constant(sterna_tensor *variable, double value);
sterna_error *sterna_init_uniform(sterna_tensor *variable, const sterna_init_uniform_options *options);
sterna_error *sterna_init_normal(sterna_tensor *variable, const sterna_init_normal_options *options);
sterna_error *sterna_init_trunc_normal(sterna_tensor *variable, const sterna_init_trunc_normal_options *options);
sterna_error *sterna_init_xavier_uniform(sterna_tensor *variable, const sterna_init_gain_options *options);
sterna_error *sterna_init_xavier_normal(sterna_tensor *variable, const sterna_init_gain_options *options);
sterna_error *sterna_init_kaiming_uniform(sterna_tensor *variable, const sterna_init_kaiming_options *options);
sterna_error *sterna_init_kaiming_normal(sterna_tensor *variable, const sterna_init_kaiming_options *options);
sterna_error *sterna_init_orthogonal(sterna_tensor *variable, const sterna_init_gain_options *options);
sterna_error *sterna_init_gain(const char *nonlinearity, double a, double *gain);
sterna_error *sterna_module_init(sterna_module *module, sterna_init init, const sterna_init_options *options, int64_t *count);
sterna_error *sterna_optim_sgd(sterna_module *module, double lr, const sterna_optim_sgd_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optim_sgd_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_sgd_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optim_adam(sterna_module *module, double lr, const sterna_optim_adam_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optim_adam_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_adam_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optim_adamw(sterna_module *module, double lr, const sterna_optim_adamw_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optim_adamw_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_adamw_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optim_rmsprop(sterna_module *module, double lr, const sterna_optim_rmsprop_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optim_rmsprop_params(sterna_tensor *const *params, size_t params_len, double lr, const sterna_optim_rmsprop_options *options, sterna_optimizer **optimizer);
sterna_error *sterna_optimizer_step(sterna_optimizer *optimizer);
sterna_error *sterna_optimizer_zero_grad(sterna_optimizer *optimizer);
sterna_error *sterna_optimizer_add_group(sterna_optimizer *optimizer, sterna_tensor *const *params, size_t params_len, const sterna_optimizer_group_options *options, size_t *index);
sterna_error *sterna_optimizer_groups(sterna_optimizer *optimizer, size_t *count);
sterna_error *sterna_optimizer_lr(sterna_optimizer *optimizer, size_t group, double *lr);
sterna_error *sterna_optimizer_set_lr(sterna_optimizer *optimizer, double lr);
sterna_error *sterna_optimizer_set_group_lr(sterna_optimizer *optimizer, size_t group, double lr);
sterna_error *sterna_optimizer_option(sterna_optimizer *optimizer, size_t group, const char *name, double *value);
sterna_error *sterna_optimizer_set_option(sterna_optimizer *optimizer, size_t group, const char *name, double value);
sterna_error *sterna_optimizer_state_dict(sterna_optimizer *optimizer, sterna_dict **dict);
sterna_error *sterna_optimizer_load_state_dict(sterna_optimizer *optimizer, sterna_dict *entries);
sterna_error *sterna_optimizer_text(sterna_optimizer *optimizer, sterna_bytes **text);
sterna_error *sterna_grad_scaler_create(const sterna_grad_scaler_options *options, sterna_grad_scaler **scaler);
sterna_error *sterna_grad_scaler_scale(sterna_grad_scaler *scaler, const sterna_tensor *loss, sterna_tensor **scaled);
sterna_error *sterna_grad_scaler_unscale(sterna_grad_scaler *scaler, sterna_optimizer *optimizer);
sterna_error *sterna_grad_scaler_step(sterna_grad_scaler *scaler, sterna_optimizer *optimizer);
sterna_error *sterna_grad_scaler_update(sterna_grad_scaler *scaler);
sterna_error *sterna_grad_scaler_get_scale(sterna_grad_scaler *scaler, double *scale);
sterna_error *sterna_grad_scaler_set_scale(sterna_grad_scaler *scaler, double scale);
sterna_error *sterna_grad_scaler_option(sterna_grad_scaler *scaler, const char *name, double *value);
sterna_error *sterna_grad_scaler_set_option(sterna_grad_scaler *scaler, const char *name, double value);
sterna_error *sterna_grad_scaler_state_dict(sterna_grad_scaler *scaler, sterna_dict **dict);
sterna_error *sterna_grad_scaler_load_state_dict(sterna_grad_scaler *scaler, sterna_dict *entries);
sterna_error *sterna_clip_grad_norm(sterna_module *module, double max_norm, const sterna_clip_grad_norm_options *options, sterna_tensor **norm);
sterna_error *sterna_clip_grad_norm_params(sterna_tensor *const *params, size_t params_len, double max_norm, const sterna_clip_grad_norm_options *options, sterna_tensor **norm);
sterna_error *sterna_clip_grad_value(sterna_module *module, double value);
sterna_error *sterna_clip_grad_value_params(sterna_tensor *const *params, size_t params_len, double value);
sterna_error *sterna_scheduler_step_lr(sterna_optimizer *optimizer, int64_t step_size, const sterna_scheduler_gamma_options *options, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_multi_step(sterna_optimizer *optimizer, const int64_t *milestones, size_t milestones_len, const sterna_scheduler_gamma_options *options, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_exponential(sterna_optimizer *optimizer, double gamma, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_cosine_annealing(sterna_optimizer *optimizer, int64_t t_max, const sterna_scheduler_cosine_annealing_options *options, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_linear(sterna_optimizer *optimizer, const sterna_scheduler_linear_options *options, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_lambda(sterna_optimizer *optimizer, const sterna_scheduler_callbacks *callbacks, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_sequential(sterna_optimizer *optimizer, sterna_scheduler *const *schedules, size_t schedules_len, const int64_t *milestones, size_t milestones_len, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_one_cycle(sterna_optimizer *optimizer, double max_lr, int64_t total_steps, const sterna_scheduler_one_cycle_options *options, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_reduce_on_plateau(sterna_optimizer *optimizer, const sterna_scheduler_reduce_on_plateau_options *options, sterna_scheduler **scheduler);
sterna_error *sterna_scheduler_step(sterna_scheduler *scheduler);
sterna_error *sterna_scheduler_step_metric(sterna_scheduler *scheduler, double metric);
sterna_error *sterna_scheduler_last_lr(sterna_scheduler *scheduler, size_t group, double *lr);
sterna_error *sterna_scheduler_last_step(sterna_scheduler *scheduler, int64_t *step);
sterna_error *sterna_scheduler_state_dict(sterna_scheduler *scheduler, sterna_dict **dict);
sterna_error *sterna_scheduler_load_state_dict(sterna_scheduler *scheduler, sterna_dict *entries);
sterna_error *sterna_error_retain(const sterna_error *error);
void sterna_error_release(const sterna_error *error);
sterna_error *sterna_bytes_retain(const sterna_bytes *bytes);
void sterna_bytes_release(const sterna_bytes *bytes);
sterna_error *sterna_tensor_retain(const sterna_tensor *tensor);
void sterna_tensor_release(const sterna_tensor *tensor);
sterna_error *sterna_generator_retain(sterna_generator *generator);
void sterna_generator_release(sterna_generator *generator);
sterna_error *sterna_stream_retain(sterna_stream *stream);
void sterna_stream_release(sterna_stream *stream);
sterna_error *sterna_event_retain(sterna_event *event);
void sterna_event_release(sterna_event *event);
sterna_error *sterna_hook_retain(sterna_hook *hook);
void sterna_hook_release(sterna_hook *hook);
sterna_error *sterna_capture_retain(sterna_capture *capture);
void sterna_capture_release(sterna_capture *capture);
sterna_error *sterna_program_retain(sterna_program *program);
void sterna_program_release(sterna_program *program);
sterna_error *sterna_dataset_retain(const sterna_dataset *dataset);
void sterna_dataset_release(const sterna_dataset *dataset);
sterna_error *sterna_loader_retain(sterna_loader *loader);
void sterna_loader_release(sterna_loader *loader);
sterna_error *sterna_batch_retain(const sterna_batch *batch);
void sterna_batch_release(const sterna_batch *batch);
sterna_error *sterna_queue_retain(sterna_queue *queue);
void sterna_queue_release(sterna_queue *queue);
sterna_error *sterna_dict_retain(sterna_dict *dict);
void sterna_dict_release(sterna_dict *dict);
sterna_error *sterna_module_retain(sterna_module *module);
void sterna_module_release(sterna_module *module);
sterna_error *sterna_optimizer_retain(sterna_optimizer *optimizer);
void sterna_optimizer_release(sterna_optimizer *optimizer);
sterna_error *sterna_scheduler_retain(sterna_scheduler *scheduler);
void sterna_scheduler_release(sterna_scheduler *scheduler);
sterna_error *sterna_grad_scaler_retain(sterna_grad_scaler *grad_scaler);
void sterna_grad_scaler_release(sterna_grad_scaler *grad_scaler);
sterna_error *sterna_zeros(const int64_t *shape, size_t shape_len, const sterna_zeros_options *options, sterna_tensor **out);
sterna_error *sterna_ones(const int64_t *shape, size_t shape_len, const sterna_ones_options *options, sterna_tensor **out);
sterna_error *sterna_full(const int64_t *shape, size_t shape_len, double value, const sterna_full_options *options, sterna_tensor **out);
sterna_error *sterna_arange(double start, double end, const sterna_arange_options *options, sterna_tensor **out);
sterna_error *sterna_linspace(double start, double end, int64_t steps, const sterna_linspace_options *options, sterna_tensor **out);
sterna_error *sterna_eye(int64_t n, const sterna_eye_options *options, sterna_tensor **out);
sterna_error *sterna_rand(const int64_t *shape, size_t shape_len, const sterna_rand_options *options, sterna_tensor **out);
sterna_error *sterna_randn(const int64_t *shape, size_t shape_len, const sterna_randn_options *options, sterna_tensor **out);
sterna_error *sterna_randint(int64_t low, int64_t high, const int64_t *shape, size_t shape_len, const sterna_randint_options *options, sterna_tensor **out);
sterna_error *sterna_randperm(int64_t n, const sterna_randperm_options *options, sterna_tensor **out);
sterna_error *sterna_zeros_like(const sterna_tensor *x, const sterna_zeros_like_options *options, sterna_tensor **out);
sterna_error *sterna_ones_like(const sterna_tensor *x, const sterna_ones_like_options *options, sterna_tensor **out);
sterna_error *sterna_full_like(const sterna_tensor *x, double value, const sterna_full_like_options *options, sterna_tensor **out);
sterna_error *sterna_rand_like(const sterna_tensor *x, const sterna_rand_like_options *options, sterna_tensor **out);
sterna_error *sterna_randn_like(const sterna_tensor *x, const sterna_randn_like_options *options, sterna_tensor **out);
sterna_error *sterna_bernoulli(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_cast(const sterna_tensor *x, sterna_dtype dtype, sterna_tensor **out);
sterna_error *sterna_to_device(const sterna_tensor *x, const char *device, sterna_tensor **out);
sterna_error *sterna_contiguous(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_clone(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_detach(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_neg(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_abs(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_sign(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_exp(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_exp2(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_expm1(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_log(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_log2(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_log10(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_log1p(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_sqrt(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_rsqrt(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_square(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_reciprocal(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_sin(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_cos(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_tan(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_asin(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_acos(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_atan(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_sinh(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_cosh(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_tanh(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_asinh(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_acosh(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_atanh(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_erf(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_erfc(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_floor(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_ceil(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_round(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_trunc(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_isnan(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_isinf(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_isfinite(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_logical_not(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_sigmoid(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_log_sigmoid(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_relu(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_relu6(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_leaky_relu(const sterna_tensor *x, const sterna_leaky_relu_options *options, sterna_tensor **out);
sterna_error *sterna_elu(const sterna_tensor *x, const sterna_elu_options *options, sterna_tensor **out);
sterna_error *sterna_selu(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_silu(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_mish(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_hardswish(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_hardsigmoid(const sterna_tensor *x, sterna_tensor **out);
sterna_error *sterna_gelu(const sterna_tensor *x, const sterna_gelu_options *options, sterna_tensor **out);
sterna_error *sterna_softplus(const sterna_tensor *x, const sterna_softplus_options *options, sterna_tensor **out);
sterna_error *sterna_add(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_sub(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_mul(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_div(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_pow(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_maximum(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_minimum(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_fmod(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_remainder(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_floor_divide(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_atan2(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_eq(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_ne(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_lt(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_le(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_gt(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_ge(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_logical_and(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_logical_or(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_logical_xor(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_add_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_sub_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_rsub_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_mul_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_div_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_rdiv_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_pow_scalar(const sterna_tensor *x, double exponent, sterna_tensor **out);
sterna_error *sterna_rpow_scalar(const sterna_tensor *x, double base, sterna_tensor **out);
sterna_error *sterna_fmod_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_remainder_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_floor_divide_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_eq_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_ne_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_lt_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_le_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_gt_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_ge_scalar(const sterna_tensor *x, double value, sterna_tensor **out);
sterna_error *sterna_where(const sterna_tensor *condition, const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_lerp(const sterna_tensor *a, const sterna_tensor *b, const sterna_tensor *weight, sterna_tensor **out);
sterna_error *sterna_addcmul(const sterna_tensor *x, const sterna_tensor *a, const sterna_tensor *b, const sterna_addcmul_options *options, sterna_tensor **out);
sterna_error *sterna_addcdiv(const sterna_tensor *x, const sterna_tensor *a, const sterna_tensor *b, const sterna_addcdiv_options *options, sterna_tensor **out);
sterna_error *sterna_masked_fill(const sterna_tensor *x, const sterna_tensor *mask, double value, sterna_tensor **out);
sterna_error *sterna_clamp(const sterna_tensor *x, const sterna_clamp_options *options, sterna_tensor **out);
sterna_error *sterna_sum(const sterna_tensor *x, const sterna_sum_options *options, sterna_tensor **out);
sterna_error *sterna_mean(const sterna_tensor *x, const sterna_mean_options *options, sterna_tensor **out);
sterna_error *sterna_prod(const sterna_tensor *x, const sterna_prod_options *options, sterna_tensor **out);
sterna_error *sterna_max(const sterna_tensor *x, const sterna_max_options *options, sterna_tensor **out);
sterna_error *sterna_min(const sterna_tensor *x, const sterna_min_options *options, sterna_tensor **out);
sterna_error *sterna_argmax(const sterna_tensor *x, const sterna_argmax_options *options, sterna_tensor **out);
sterna_error *sterna_argmin(const sterna_tensor *x, const sterna_argmin_options *options, sterna_tensor **out);
sterna_error *sterna_var(const sterna_tensor *x, const sterna_var_options *options, sterna_tensor **out);
sterna_error *sterna_std(const sterna_tensor *x, const sterna_std_options *options, sterna_tensor **out);
sterna_error *sterna_logsumexp(const sterna_tensor *x, const sterna_logsumexp_options *options, sterna_tensor **out);
sterna_error *sterna_all(const sterna_tensor *x, const sterna_all_options *options, sterna_tensor **out);
sterna_error *sterna_any(const sterna_tensor *x, const sterna_any_options *options, sterna_tensor **out);
sterna_error *sterna_norm(const sterna_tensor *x, const sterna_norm_options *options, sterna_tensor **out);
sterna_error *sterna_count_nonzero(const sterna_tensor *x, const sterna_count_nonzero_options *options, sterna_tensor **out);
sterna_error *sterna_global_norm(const sterna_tensor *const *xs, size_t xs_len, sterna_tensor **out);
sterna_error *sterna_cumsum(const sterna_tensor *x, int64_t axis, sterna_tensor **out);
sterna_error *sterna_cumprod(const sterna_tensor *x, int64_t axis, sterna_tensor **out);
sterna_error *sterna_matmul(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out);
sterna_error *sterna_linear(const sterna_tensor *x, const sterna_tensor *weight, const sterna_linear_options *options, sterna_tensor **out);
sterna_error *sterna_view(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out);
sterna_error *sterna_reshape(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out);
sterna_error *sterna_flatten(const sterna_tensor *x, const sterna_flatten_options *options, sterna_tensor **out);
sterna_error *sterna_unflatten(const sterna_tensor *x, int64_t axis, const int64_t *shape, size_t shape_len, sterna_tensor **out);
sterna_error *sterna_transpose(const sterna_tensor *x, int64_t axis0, int64_t axis1, sterna_tensor **out);
sterna_error *sterna_permute(const sterna_tensor *x, const int64_t *axes, size_t axes_len, sterna_tensor **out);
sterna_error *sterna_squeeze(const sterna_tensor *x, const sterna_squeeze_options *options, sterna_tensor **out);
sterna_error *sterna_unsqueeze(const sterna_tensor *x, int64_t axis, sterna_tensor **out);
sterna_error *sterna_expand(const sterna_tensor *x, const int64_t *shape, size_t shape_len, sterna_tensor **out);
sterna_error *sterna_slice(const sterna_tensor *x, int64_t axis, const sterna_slice_options *options, sterna_tensor **out);
sterna_error *sterna_select(const sterna_tensor *x, int64_t axis, int64_t index, sterna_tensor **out);
sterna_error *sterna_narrow(const sterna_tensor *x, int64_t axis, int64_t start, int64_t length, sterna_tensor **out);
sterna_error *sterna_unfold(const sterna_tensor *x, int64_t axis, int64_t size, int64_t step, sterna_tensor **out);
sterna_error *sterna_diagonal(const sterna_tensor *x, const sterna_diagonal_options *options, sterna_tensor **out);
sterna_error *sterna_as_strided(const sterna_tensor *x, const int64_t *size, size_t size_len, const int64_t *stride, size_t stride_len, const sterna_as_strided_options *options, sterna_tensor **out);
sterna_error *sterna_cat(const sterna_tensor *const *xs, size_t xs_len, const sterna_cat_options *options, sterna_tensor **out);
sterna_error *sterna_stack(const sterna_tensor *const *xs, size_t xs_len, const sterna_stack_options *options, sterna_tensor **out);
sterna_error *sterna_split(const sterna_tensor *x, int64_t size, const sterna_split_options *options, sterna_tensor **parts, size_t parts_capacity, size_t *parts_len);
sterna_error *sterna_chunk(const sterna_tensor *x, int64_t chunks, const sterna_chunk_options *options, sterna_tensor **parts, size_t parts_capacity, size_t *parts_len);
sterna_error *sterna_flip(const sterna_tensor *x, const int64_t *axes, size_t axes_len, sterna_tensor **out);
sterna_error *sterna_roll(const sterna_tensor *x, const int64_t *shifts, size_t shifts_len, const int64_t *axes, size_t axes_len, sterna_tensor **out);
sterna_error *sterna_repeat(const sterna_tensor *x, const int64_t *repeats, size_t repeats_len, sterna_tensor **out);
sterna_error *sterna_pad(const sterna_tensor *x, const int64_t *pads, size_t pads_len, const sterna_pad_options *options, sterna_tensor **out);
sterna_error *sterna_tril(const sterna_tensor *x, const sterna_tril_options *options, sterna_tensor **out);
sterna_error *sterna_triu(const sterna_tensor *x, const sterna_triu_options *options, sterna_tensor **out);
sterna_error *sterna_index_select(const sterna_tensor *x, const sterna_tensor *index, int64_t axis, sterna_tensor **out);
sterna_error *sterna_index_add(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src, int64_t axis, sterna_tensor **out);
sterna_error *sterna_gather(const sterna_tensor *x, const sterna_tensor *index, int64_t axis, sterna_tensor **out);
sterna_error *sterna_scatter(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src, int64_t axis, sterna_tensor **out);
sterna_error *sterna_scatter_add(const sterna_tensor *x, const sterna_tensor *index, const sterna_tensor *src, int64_t axis, sterna_tensor **out);
sterna_error *sterna_take_along_axis(const sterna_tensor *x, const sterna_tensor *index, int64_t axis, sterna_tensor **out);
sterna_error *sterna_masked_select(const sterna_tensor *x, const sterna_tensor *mask, sterna_tensor **out);
sterna_error *sterna_one_hot(const sterna_tensor *x, int64_t num_classes, sterna_tensor **out);
sterna_error *sterna_embedding(const sterna_tensor *weight, const sterna_tensor *index, const sterna_embedding_options *options, sterna_tensor **out);
sterna_error *sterna_sort(const sterna_tensor *x, const sterna_sort_options *options, sterna_tensor **values, sterna_tensor **indices);
sterna_error *sterna_argsort(const sterna_tensor *x, const sterna_argsort_options *options, sterna_tensor **out);
sterna_error *sterna_topk(const sterna_tensor *x, int64_t k, const sterna_topk_options *options, sterna_tensor **values, sterna_tensor **indices);
sterna_error *sterna_softmax(const sterna_tensor *x, const sterna_softmax_options *options, sterna_tensor **out);
sterna_error *sterna_log_softmax(const sterna_tensor *x, const sterna_log_softmax_options *options, sterna_tensor **out);
sterna_error *sterna_conv1d(const sterna_tensor *x, const sterna_tensor *weight, const sterna_conv1d_options *options, sterna_tensor **out);
sterna_error *sterna_conv2d(const sterna_tensor *x, const sterna_tensor *weight, const sterna_conv2d_options *options, sterna_tensor **out);
sterna_error *sterna_max_pool1d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_max_pool1d_options *options, sterna_tensor **out);
sterna_error *sterna_max_pool2d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_max_pool2d_options *options, sterna_tensor **out);
sterna_error *sterna_avg_pool1d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_avg_pool1d_options *options, sterna_tensor **out);
sterna_error *sterna_avg_pool2d(const sterna_tensor *x, const int64_t *kernel, size_t kernel_len, const sterna_avg_pool2d_options *options, sterna_tensor **out);
sterna_error *sterna_adaptive_avg_pool1d(const sterna_tensor *x, const int64_t *output_size, size_t output_size_len, sterna_tensor **out);
sterna_error *sterna_adaptive_avg_pool2d(const sterna_tensor *x, const int64_t *output_size, size_t output_size_len, sterna_tensor **out);
sterna_error *sterna_adaptive_max_pool2d(const sterna_tensor *x, const int64_t *output_size, size_t output_size_len, sterna_tensor **out);
sterna_error *sterna_batch_norm(const sterna_tensor *x, const sterna_batch_norm_options *options, sterna_tensor **out, sterna_tensor **new_running_mean, sterna_tensor **new_running_var);
sterna_error *sterna_layer_norm(const sterna_tensor *x, const int64_t *normalized_shape, size_t normalized_shape_len, const sterna_layer_norm_options *options, sterna_tensor **out);
sterna_error *sterna_dropout(const sterna_tensor *x, const sterna_dropout_options *options, sterna_tensor **out);
sterna_error *sterna_dropout2d(const sterna_tensor *x, const sterna_dropout2d_options *options, sterna_tensor **out);
sterna_error *sterna_cross_entropy(const sterna_tensor *x, const sterna_tensor *target, const sterna_cross_entropy_options *options, sterna_tensor **out);
sterna_error *sterna_nll_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_nll_loss_options *options, sterna_tensor **out);
sterna_error *sterna_bce_with_logits(const sterna_tensor *x, const sterna_tensor *target, const sterna_bce_with_logits_options *options, sterna_tensor **out);
sterna_error *sterna_mse_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_mse_loss_options *options, sterna_tensor **out);
sterna_error *sterna_l1_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_l1_loss_options *options, sterna_tensor **out);
sterna_error *sterna_smooth_l1_loss(const sterna_tensor *x, const sterna_tensor *target, const sterna_smooth_l1_loss_options *options, sterna_tensor **out);
