// Generated from capi/api.json by capi/generate; do not edit.
// What the exported functions call: implemented in capi/*.cpp, one file a noun.
#pragma once
#include <sterna/sterna.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "capi/batch.h"
#include "capi/capture.h"
#include "capi/dict.h"
#include "capi/dlpack.h"
#include "capi/hook.h"
#include "capi/scope.h"
#include "core/compile/program.h"
#include "core/data/dataset.h"
#include "core/data/loader.h"
#include "core/data/queue.h"
#include "core/nn/module.h"
#include "core/optim/grad_scaler.h"
#include "core/optim/optimizer.h"
#include "core/optim/scheduler.h"
#include "core/tensor/generator.h"
#include "core/tensor/stream.h"
#include "core/tensor/variable.h"
#include "core/op/types/enums.h"

namespace stn::capi::impl {

int32_t error_code(const sterna_error *error);
sterna_str error_message(const sterna_error *error);
sterna_str error_op(const sterna_error *error);
sterna_str error_argument(const sterna_error *error);
sterna_str error_shapes(const sterna_error *error);
sterna_error *error_cause(const sterna_error *error);
void *error_host(const sterna_error *error);
sterna_error *error_create(int32_t code, const char *message, void *host, void (*destroy)(void *));
sterna_str bytes_str(const sterna_bytes *bytes);
void scope_begin(Ref<Scope>& scope);
void scope_keep(Scope& scope, const sterna_tensor *tensor);
void scope_end(Ref<Scope> scope);
int32_t abi_version();
sterna_str version();
int64_t debug_live_handles();
sterna_str dtype_name(sterna_dtype dtype);
size_t dtype_size(sterna_dtype dtype);
void promote_types(DType a, DType b, sterna_dtype& result);
int32_t num_threads();
void set_num_threads(int32_t threads);
int32_t float32_matmul_precision();
void set_float32_matmul_precision(int32_t precision);
void manual_seed(uint64_t seed);
void generator_create(uint64_t seed, Ref<Generator>& generator);
void generator_default(const std::string* device, Ref<Generator>& generator);
void generator_seed(Generator& generator, uint64_t seed);
void generator_get_state(Generator& generator, uint64_t& seed, uint64_t& offset);
void generator_set_state(Generator& generator, uint64_t seed, uint64_t offset);
void set_generator(Generator* generator, Ref<Generator>& before);
void tensor_from_data(std::span<const std::byte> data, DType dtype, const Ints& shape, Tensor& tensor);
void tensor_borrow(std::span<const std::byte> data, DType dtype, const Ints& shape, std::shared_ptr<const sterna_buffer> buffer, Tensor& tensor);
void tensor_get_info(TensorObject& tensor, sterna_tensor_info& info);
void tensor_item(const Tensor& tensor, double& value);
void tensor_item_i64(const Tensor& tensor, int64_t& value);
void tensor_copy_to(const Tensor& tensor, std::span<std::byte> data);
void tensor_data(const Tensor& tensor, const void *& data);
void tensor_pin_memory(const Tensor& tensor, const std::string* device, Tensor& pinned);
void tensor_to(const Tensor& tensor, const std::string& device, const sterna_to_options& options, Tensor& moved);
void tensor_to_text(const Tensor& tensor, const sterna_tensor_text_options& options, std::string& text);
void tensor_is_same(TensorObject& a, TensorObject& b, int32_t& same);
void variable_create(const Tensor& value, const sterna_variable_options& options, Ref<Variable>& variable);
void tensor_assign(Variable& variable, const Tensor& value);
void tensor_requires_grad(const Tensor& tensor, Tensor& leaf);
void tensor_set_requires_grad(Variable& variable, bool requires_grad);
void tensor_grad(TensorObject& tensor, Tensor& gradient);
void tensor_set_grad(TensorObject& tensor, const Tensor& gradient);
void tensor_zero_grad(TensorObject& tensor);
void set_grad_mode(int32_t mode, sterna_grad_mode& before);
void set_autocast(int32_t mode, sterna_autocast& before);
void set_anomaly_mode(bool enabled);
void backward(const Tensor& loss, const sterna_backward_options& options);
void backward_many(const Tensors& losses, const sterna_backward_many_options& options);
void grad(const Tensors& outputs, const Tensors& inputs, const sterna_grad_options& options, Tensors& gradients);
void tensor_add_hook(const Tensor& tensor, std::shared_ptr<const sterna_tensor_hook> hook, Ref<HostHook>& handle);
void hook_remove(HostHook& hook);
void custom_function(const std::string& name, const Tensors& inputs, const Tensors& outputs, std::shared_ptr<const sterna_custom_gradient> gradient, Tensors& results);
void capture_begin(const Tensors& examples, Tensors& placeholders, Ref<CaptureObject>& capture);
void capture_end(Ref<CaptureObject> capture, const Tensors& outputs, Ref<Program>& program);
void program_run(Program& program, const Tensors& inputs, Tensors& outputs);
void program_get_info(Program& program, sterna_program_info& info);
void program_get_input(Program& program, int64_t index, sterna_value_info& info);
void program_get_output(Program& program, int64_t index, sterna_value_info& info);
void program_set_profile(Program& program, bool on);
void program_text(Program& program, std::string& text);
int32_t device_count();
void device_get_info(int32_t index, sterna_device_info& info);
void device_get_properties(int32_t index, sterna_device_properties& info);
void device_reset_peak(int32_t index);
void device_synchronize(int32_t index);
void stream_create(const std::string* device, Ref<Stream>& stream);
void stream_device(Stream& stream, sterna_str& device);
void stream_synchronize(Stream& stream);
void set_stream(Stream* stream, Ref<Stream>& before);
void event_create(const std::string* device, Ref<Event>& event);
void event_device(Event& event, sterna_str& device);
void event_record(Event& event, Stream* stream);
void event_wait(Event& event, Stream* stream);
void event_synchronize(Event& event);
void event_done(Event& event, int32_t& happened);
void event_elapsed(Event& from, Event& to, double& seconds);
void set_device(const std::string& device, sterna_str& before);
void load_device_plugin(const std::string& path);
void empty_cache();
void set_log_sink(std::shared_ptr<const sterna_log_sink> sink, int32_t level);
void tensor_to_dlpack(const Tensor& tensor, void *& managed);
void tensor_from_dlpack(dlpack::Owned managed, Tensor& tensor);
void dataset_tensors(const Tensors& tensors, Ref<data::Dataset>& dataset);
void dataset_create(int64_t size, std::shared_ptr<const sterna_dataset_callbacks> callbacks, Ref<data::Dataset>& dataset);
void dataset_subset(data::Dataset& dataset, std::span<const int64_t> indices, Ref<data::Dataset>& subset);
void random_split(data::Dataset& dataset, std::span<const int64_t> lengths, uint64_t seed, std::vector<Ref<data::Dataset>>& parts);
void dataset_size(data::Dataset& dataset, int64_t& size);
void dataset_get(data::Dataset& dataset, int64_t index, Tensors& sample);
void loader_create(data::Dataset& dataset, const sterna_loader_options& options, Ref<data::DataLoader>& loader);
void loader_create_collating(data::Dataset& dataset, std::shared_ptr<const sterna_collate_callbacks> callbacks, const sterna_loader_options& options, Ref<data::DataLoader>& loader);
void loader_epoch(data::DataLoader& loader, int64_t epoch);
void loader_next(data::DataLoader& loader, Ref<Batch>& batch);
void loader_batches(data::DataLoader& loader, int64_t& batches);
void loader_state(data::DataLoader& loader, int64_t& epoch, int64_t& position, uint64_t& seed);
void loader_set_state(data::DataLoader& loader, int64_t epoch, int64_t position, uint64_t seed);
void batch_size(Batch& batch, size_t& size);
void batch_tensor(Batch& batch, size_t index, Tensor& tensor);
void queue_create(int64_t capacity, Ref<data::BatchQueue>& queue);
void queue_push(data::BatchQueue& queue, const Tensors& tensors);
void queue_try_push(data::BatchQueue& queue, const Tensors& tensors, int32_t& pushed);
void queue_finish(data::BatchQueue& queue);
void queue_fail(data::BatchQueue& queue, const sterna_error *error);
void queue_next(data::BatchQueue& queue, Ref<Batch>& batch);
void queue_close(data::BatchQueue& queue);
void queue_size(data::BatchQueue& queue, int64_t& size);
void safetensors_save(const std::string& path, const std::vector<std::string>& names, const Tensors& tensors);
void safetensors_save_dict(const std::string& path, Dict& dict);
void safetensors_load(const std::string& path, Ref<Dict>& dict);
void npy_save(const std::string& path, const Tensor& tensor);
void npy_load(const std::string& path, Tensor& tensor);
void npz_save(const std::string& path, const std::vector<std::string>& names, const Tensors& tensors, const sterna_npz_options& options);
void npz_load(const std::string& path, Ref<Dict>& dict);
void read_csv(const std::string& path, const sterna_read_csv_options& options, Tensor& tensor);
void read_idx(const std::string& path, Tensor& tensor);
void checkpoint_save(const std::string& path, const sterna_checkpoint& parts);
void checkpoint_load(const std::string& path, const sterna_checkpoint& parts);
void program_save(Program& program, const std::string& path);
void program_load(const std::string& path, Ref<Program>& program);
void program_variables(Program& program, Ref<Dict>& dict);
void onnx_export(nn::Module& module, const Tensor& example, const sterna_onnx_options& options, const std::string& path);
void onnx_export_many(nn::Module& module, const Tensors& examples, const sterna_onnx_options& options, const std::string& path);
void onnx_export_program(Program& program, const sterna_onnx_options& options, const std::string& path);
void dict_create(Ref<Dict>& dict);
void dict_size(Dict& dict, size_t& size);
void dict_name(Dict& dict, size_t index, sterna_str& name);
void dict_at(Dict& dict, size_t index, Ref<TensorObject>& tensor);
void dict_get(Dict& dict, const std::string& name, Ref<TensorObject>& tensor);
void dict_contains(Dict& dict, const std::string& name, int32_t& found);
void dict_set(Dict& dict, const std::string& name, TensorObject& tensor);
void dict_metadata_size(Dict& dict, size_t& size);
void dict_metadata_at(Dict& dict, size_t index, std::string& key, std::string& text);
void dict_metadata(Dict& dict, const std::string& key, std::string& text);
void dict_set_metadata(Dict& dict, const std::string& key, const std::string& text);
void module_create(const std::string& kind, std::shared_ptr<const sterna_module_callbacks> callbacks, const sterna_module_options& options, Ref<nn::Module>& module);
void module_register_parameter(nn::Module& module, const std::string& name, Variable& variable);
void module_register_buffer(nn::Module& module, const std::string& name, Variable& variable);
void module_register_module(nn::Module& module, const std::string& name, nn::Module& child);
void module_forward(nn::Module& module, const Tensor& x, Tensor& y);
void module_forward_many(nn::Module& module, const Tensors& inputs, Tensors& outputs);
void module_train(nn::Module& module, bool training);
void module_is_training(nn::Module& module, int32_t& training);
void module_kind(nn::Module& module, sterna_str& kind);
void module_parameters(nn::Module& module, Ref<Dict>& dict);
void module_buffers(nn::Module& module, Ref<Dict>& dict);
void module_parameter(nn::Module& module, const std::string& name, Ref<Variable>& variable);
void module_buffer(nn::Module& module, const std::string& name, Ref<Variable>& variable);
void module_child(nn::Module& module, const std::string& name, Ref<nn::Module>& child);
void module_children_size(nn::Module& module, size_t& size);
void module_child_at(nn::Module& module, size_t index, std::string& name, Ref<nn::Module>& child);
void module_freeze(nn::Module& module, const std::string* prefix, int64_t& count);
void module_unfreeze(nn::Module& module, const std::string* prefix, int64_t& count);
void module_zero_grad(nn::Module& module);
void module_text(nn::Module& module, std::string& text);
void module_summary(nn::Module& module, std::string& text);
void module_state_dict(nn::Module& module, Ref<Dict>& dict);
void module_load_state_dict(nn::Module& module, Dict& entries, const sterna_load_options& options, Ref<Dict>& missing, Ref<Dict>& unexpected);
void module_save(nn::Module& module, const std::string& path);
void module_load(nn::Module& module, const std::string& path, const sterna_load_options& options);
void nn_linear(int64_t in_features, int64_t out_features, const sterna_nn_linear_options& options, Ref<nn::Module>& module);
void nn_conv1d(int64_t in_channels, int64_t out_channels, const Ints& kernel_size, const sterna_nn_conv1d_options& options, Ref<nn::Module>& module);
void nn_conv2d(int64_t in_channels, int64_t out_channels, const Ints& kernel_size, const sterna_nn_conv2d_options& options, Ref<nn::Module>& module);
void nn_batch_norm1d(int64_t num_features, const sterna_nn_batch_norm_options& options, Ref<nn::Module>& module);
void nn_batch_norm2d(int64_t num_features, const sterna_nn_batch_norm_options& options, Ref<nn::Module>& module);
void nn_layer_norm(const Ints& normalized_shape, const sterna_nn_layer_norm_options& options, Ref<nn::Module>& module);
void nn_dropout(double p, Ref<nn::Module>& module);
void nn_dropout2d(double p, Ref<nn::Module>& module);
void nn_max_pool1d(const Ints& kernel_size, const sterna_nn_max_pool_options& options, Ref<nn::Module>& module);
void nn_max_pool2d(const Ints& kernel_size, const sterna_nn_max_pool_options& options, Ref<nn::Module>& module);
void nn_avg_pool1d(const Ints& kernel_size, const sterna_nn_avg_pool_options& options, Ref<nn::Module>& module);
void nn_avg_pool2d(const Ints& kernel_size, const sterna_nn_avg_pool_options& options, Ref<nn::Module>& module);
void nn_adaptive_avg_pool1d(const Ints& output_size, Ref<nn::Module>& module);
void nn_adaptive_avg_pool2d(const Ints& output_size, Ref<nn::Module>& module);
void nn_adaptive_max_pool2d(const Ints& output_size, Ref<nn::Module>& module);
void nn_identity(Ref<nn::Module>& module);
void nn_flatten(const sterna_nn_flatten_options& options, Ref<nn::Module>& module);
void nn_unflatten(int64_t axis, const Ints& shape, Ref<nn::Module>& module);
void nn_embedding(int64_t num_embeddings, int64_t embedding_dim, const sterna_nn_embedding_options& options, Ref<nn::Module>& module);
void nn_sequential(const std::vector<Ref<nn::Module>>& layers, Ref<nn::Module>& module);
void nn_module_list(const std::vector<Ref<nn::Module>>& layers, Ref<nn::Module>& module);
void nn_append(nn::Module& module, Ref<nn::Module> layer);
void nn_relu(Ref<nn::Module>& module);
void nn_relu6(Ref<nn::Module>& module);
void nn_gelu(const sterna_nn_gelu_options& options, Ref<nn::Module>& module);
void nn_silu(Ref<nn::Module>& module);
void nn_sigmoid(Ref<nn::Module>& module);
void nn_tanh(Ref<nn::Module>& module);
void nn_leaky_relu(const sterna_nn_leaky_relu_options& options, Ref<nn::Module>& module);
void nn_elu(const sterna_nn_elu_options& options, Ref<nn::Module>& module);
void nn_selu(Ref<nn::Module>& module);
void nn_softplus(const sterna_nn_softplus_options& options, Ref<nn::Module>& module);
void nn_mish(Ref<nn::Module>& module);
void nn_hardswish(Ref<nn::Module>& module);
void nn_hardsigmoid(Ref<nn::Module>& module);
void nn_log_sigmoid(Ref<nn::Module>& module);
void nn_softmax(const sterna_nn_softmax_options& options, Ref<nn::Module>& module);
void nn_log_softmax(const sterna_nn_softmax_options& options, Ref<nn::Module>& module);
void init_zeros(Variable& variable);
void init_ones(Variable& variable);
void init_constant(Variable& variable, double value);
void init_uniform(Variable& variable, const sterna_init_uniform_options& options);
void init_normal(Variable& variable, const sterna_init_normal_options& options);
void init_trunc_normal(Variable& variable, const sterna_init_trunc_normal_options& options);
void init_xavier_uniform(Variable& variable, const sterna_init_gain_options& options);
void init_xavier_normal(Variable& variable, const sterna_init_gain_options& options);
void init_kaiming_uniform(Variable& variable, const sterna_init_kaiming_options& options);
void init_kaiming_normal(Variable& variable, const sterna_init_kaiming_options& options);
void init_orthogonal(Variable& variable, const sterna_init_gain_options& options);
void init_gain(const std::string& nonlinearity, double a, double& gain);
void module_init(nn::Module& module, int32_t init, const sterna_init_options& options, int64_t& count);
void optim_sgd(nn::Module& module, double lr, const sterna_optim_sgd_options& options, Ref<optim::Optimizer>& optimizer);
void optim_sgd_params(const std::vector<Ref<Variable>>& params, double lr, const sterna_optim_sgd_options& options, Ref<optim::Optimizer>& optimizer);
void optim_adam(nn::Module& module, double lr, const sterna_optim_adam_options& options, Ref<optim::Optimizer>& optimizer);
void optim_adam_params(const std::vector<Ref<Variable>>& params, double lr, const sterna_optim_adam_options& options, Ref<optim::Optimizer>& optimizer);
void optim_adamw(nn::Module& module, double lr, const sterna_optim_adamw_options& options, Ref<optim::Optimizer>& optimizer);
void optim_adamw_params(const std::vector<Ref<Variable>>& params, double lr, const sterna_optim_adamw_options& options, Ref<optim::Optimizer>& optimizer);
void optim_rmsprop(nn::Module& module, double lr, const sterna_optim_rmsprop_options& options, Ref<optim::Optimizer>& optimizer);
void optim_rmsprop_params(const std::vector<Ref<Variable>>& params, double lr, const sterna_optim_rmsprop_options& options, Ref<optim::Optimizer>& optimizer);
void optimizer_step(optim::Optimizer& optimizer);
void optimizer_zero_grad(optim::Optimizer& optimizer);
void optimizer_add_group(optim::Optimizer& optimizer, const std::vector<Ref<Variable>>& params, const sterna_optimizer_group_options& options, size_t& index);
void optimizer_groups(optim::Optimizer& optimizer, size_t& count);
void optimizer_lr(optim::Optimizer& optimizer, size_t group, double& lr);
void optimizer_set_lr(optim::Optimizer& optimizer, double lr);
void optimizer_set_group_lr(optim::Optimizer& optimizer, size_t group, double lr);
void optimizer_option(optim::Optimizer& optimizer, size_t group, const std::string& name, double& value);
void optimizer_set_option(optim::Optimizer& optimizer, size_t group, const std::string& name, double value);
void optimizer_state_dict(optim::Optimizer& optimizer, Ref<Dict>& dict);
void optimizer_load_state_dict(optim::Optimizer& optimizer, Dict& entries);
void optimizer_text(optim::Optimizer& optimizer, std::string& text);
void grad_scaler_create(const sterna_grad_scaler_options& options, Ref<optim::GradScaler>& scaler);
void grad_scaler_scale(optim::GradScaler& scaler, const Tensor& loss, Tensor& scaled);
void grad_scaler_unscale(optim::GradScaler& scaler, optim::Optimizer& optimizer);
void grad_scaler_step(optim::GradScaler& scaler, optim::Optimizer& optimizer);
void grad_scaler_update(optim::GradScaler& scaler);
void grad_scaler_get_scale(optim::GradScaler& scaler, double& scale);
void grad_scaler_set_scale(optim::GradScaler& scaler, double scale);
void grad_scaler_option(optim::GradScaler& scaler, const std::string& name, double& value);
void grad_scaler_set_option(optim::GradScaler& scaler, const std::string& name, double value);
void grad_scaler_state_dict(optim::GradScaler& scaler, Ref<Dict>& dict);
void grad_scaler_load_state_dict(optim::GradScaler& scaler, Dict& entries);
void clip_grad_norm(nn::Module& module, double max_norm, const sterna_clip_grad_norm_options& options, Tensor& norm);
void clip_grad_norm_params(const std::vector<Ref<Variable>>& params, double max_norm, const sterna_clip_grad_norm_options& options, Tensor& norm);
void clip_grad_value(nn::Module& module, double value);
void clip_grad_value_params(const std::vector<Ref<Variable>>& params, double value);
void scheduler_step_lr(optim::Optimizer& optimizer, int64_t step_size, const sterna_scheduler_gamma_options& options, Ref<optim::Scheduler>& scheduler);
void scheduler_multi_step(optim::Optimizer& optimizer, std::span<const int64_t> milestones, const sterna_scheduler_gamma_options& options, Ref<optim::Scheduler>& scheduler);
void scheduler_exponential(optim::Optimizer& optimizer, double gamma, Ref<optim::Scheduler>& scheduler);
void scheduler_cosine_annealing(optim::Optimizer& optimizer, int64_t t_max, const sterna_scheduler_cosine_annealing_options& options, Ref<optim::Scheduler>& scheduler);
void scheduler_linear(optim::Optimizer& optimizer, const sterna_scheduler_linear_options& options, Ref<optim::Scheduler>& scheduler);
void scheduler_lambda(optim::Optimizer& optimizer, std::shared_ptr<const sterna_scheduler_callbacks> callbacks, Ref<optim::Scheduler>& scheduler);
void scheduler_sequential(optim::Optimizer& optimizer, const std::vector<Ref<optim::Scheduler>>& schedules, std::span<const int64_t> milestones, Ref<optim::Scheduler>& scheduler);
void scheduler_one_cycle(optim::Optimizer& optimizer, double max_lr, int64_t total_steps, const sterna_scheduler_one_cycle_options& options, Ref<optim::Scheduler>& scheduler);
void scheduler_reduce_on_plateau(optim::Optimizer& optimizer, const sterna_scheduler_reduce_on_plateau_options& options, Ref<optim::Scheduler>& scheduler);
void scheduler_step(optim::Scheduler& scheduler);
void scheduler_step_metric(optim::Scheduler& scheduler, double metric);
void scheduler_last_lr(optim::Scheduler& scheduler, size_t group, double& lr);
void scheduler_last_step(optim::Scheduler& scheduler, int64_t& step);
void scheduler_state_dict(optim::Scheduler& scheduler, Ref<Dict>& dict);
void scheduler_load_state_dict(optim::Scheduler& scheduler, Dict& entries);

}  // namespace stn::capi::impl
