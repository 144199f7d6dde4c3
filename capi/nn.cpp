// Modules by kind: the C options become those of the engine.
#include <cmath>

#include "capi/generated/impl.h"
#include "capi/options.h"
#include "core/nn/layers.h"

namespace stn::capi::impl {

namespace {

template <class C, class O>
void placement(C& to, const O& o) {
  to.dtype = dtype_of(o.dtype, "options.dtype");
  if (o.device) to.device = find_device(o.device);
}

void take(Ints& to, const int64_t* given, size_t n, const char* label) {
  if (given || n) to = ints_of(given, n, label);
}

template <class O>
nn::ConvOptions conv_options(const O& o) {
  nn::ConvOptions c{.groups = o.groups, .bias = o.bias != 0};
  take(c.stride, o.stride, o.stride_len, "options.stride");
  take(c.padding, o.padding, o.padding_len, "options.padding");
  take(c.dilation, o.dilation, o.dilation_len, "options.dilation");
  placement(c, o);
  return c;
}

nn::BatchNormOptions norm_options(const sterna_nn_batch_norm_options& o) {
  nn::BatchNormOptions c{o.eps, o.momentum, o.affine != 0, o.track_running_stats != 0};
  placement(c, o);
  return c;
}

nn::MaxPoolOptions pool_options(const sterna_nn_max_pool_options& o) {
  nn::MaxPoolOptions c{.ceil_mode = o.ceil_mode != 0};
  take(c.stride, o.stride, o.stride_len, "options.stride");
  take(c.padding, o.padding, o.padding_len, "options.padding");
  take(c.dilation, o.dilation, o.dilation_len, "options.dilation");
  return c;
}

nn::AvgPoolOptions pool_options(const sterna_nn_avg_pool_options& o) {
  nn::AvgPoolOptions c{.ceil_mode = o.ceil_mode != 0, .count_include_pad = o.count_include_pad != 0};
  take(c.stride, o.stride, o.stride_len, "options.stride");
  take(c.padding, o.padding, o.padding_len, "options.padding");
  return c;
}

}  // namespace

void nn_linear(int64_t in, int64_t out, const sterna_nn_linear_options& o, Ref<nn::Module>& module) {
  nn::LinearOptions c{.bias = o.bias != 0};
  placement(c, o);
  module = make<nn::Linear>(in, out, c);
}
void nn_conv1d(int64_t in, int64_t out, const Ints& kernel, const sterna_nn_conv1d_options& o,
               Ref<nn::Module>& module) {
  module = make<nn::Conv1d>(in, out, kernel, conv_options(o));
}
void nn_conv2d(int64_t in, int64_t out, const Ints& kernel, const sterna_nn_conv2d_options& o,
               Ref<nn::Module>& module) {
  module = make<nn::Conv2d>(in, out, kernel, conv_options(o));
}
void nn_batch_norm1d(int64_t features, const sterna_nn_batch_norm_options& o, Ref<nn::Module>& module) {
  module = make<nn::BatchNorm1d>(features, norm_options(o));
}
void nn_batch_norm2d(int64_t features, const sterna_nn_batch_norm_options& o, Ref<nn::Module>& module) {
  module = make<nn::BatchNorm2d>(features, norm_options(o));
}
void nn_layer_norm(const Ints& shape, const sterna_nn_layer_norm_options& o, Ref<nn::Module>& module) {
  nn::LayerNormOptions c{o.eps, o.elementwise_affine != 0, o.bias != 0};
  placement(c, o);
  module = make<nn::LayerNorm>(shape, c);
}
void nn_dropout(double p, Ref<nn::Module>& module) { module = make<nn::Dropout>(p); }
void nn_dropout2d(double p, Ref<nn::Module>& module) { module = make<nn::Dropout2d>(p); }
void nn_max_pool1d(const Ints& kernel, const sterna_nn_max_pool_options& o, Ref<nn::Module>& module) {
  module = nn::MaxPool1d(kernel, pool_options(o));
}
void nn_max_pool2d(const Ints& kernel, const sterna_nn_max_pool_options& o, Ref<nn::Module>& module) {
  module = nn::MaxPool2d(kernel, pool_options(o));
}
void nn_avg_pool1d(const Ints& kernel, const sterna_nn_avg_pool_options& o, Ref<nn::Module>& module) {
  module = nn::AvgPool1d(kernel, pool_options(o));
}
void nn_avg_pool2d(const Ints& kernel, const sterna_nn_avg_pool_options& o, Ref<nn::Module>& module) {
  module = nn::AvgPool2d(kernel, pool_options(o));
}
void nn_adaptive_avg_pool1d(const Ints& size, Ref<nn::Module>& module) { module = nn::AdaptiveAvgPool1d(size); }
void nn_adaptive_avg_pool2d(const Ints& size, Ref<nn::Module>& module) { module = nn::AdaptiveAvgPool2d(size); }
void nn_adaptive_max_pool2d(const Ints& size, Ref<nn::Module>& module) { module = nn::AdaptiveMaxPool2d(size); }
void nn_identity(Ref<nn::Module>& module) { module = make<nn::Identity>(); }
void nn_flatten(const sterna_nn_flatten_options& o, Ref<nn::Module>& module) {
  module = make<nn::Flatten>(o.start_axis, o.end_axis);
}
void nn_unflatten(int64_t axis, const Ints& shape, Ref<nn::Module>& module) {
  module = make<nn::Unflatten>(axis, shape);
}
void nn_embedding(int64_t count, int64_t dim, const sterna_nn_embedding_options& o, Ref<nn::Module>& module) {
  nn::EmbeddingOptions c;
  if (o.padding_idx != STERNA_NONE) c.padding_idx = o.padding_idx;
  placement(c, o);
  module = make<nn::Embedding>(count, dim, c);
}

void nn_sequential(const std::vector<Ref<nn::Module>>& layers, Ref<nn::Module>& module) {
  module = make<nn::Sequential>(layers);
}
void nn_module_list(const std::vector<Ref<nn::Module>>& layers, Ref<nn::Module>& module) {
  module = make<nn::ModuleList>(layers);
}
void nn_append(nn::Module& module, Ref<nn::Module> layer) {
  if (auto* s = dynamic_cast<nn::Sequential*>(&module)) return s->append(std::move(layer));
  if (auto* l = dynamic_cast<nn::ModuleList*>(&module)) return l->append(std::move(layer));
  bad_argument("module", str("is a ", module.kind(), ", which is neither a Sequential nor a ModuleList"));
}

void nn_relu(Ref<nn::Module>& module) { module = nn::ReLU(); }
void nn_relu6(Ref<nn::Module>& module) { module = nn::ReLU6(); }
void nn_gelu(const sterna_nn_gelu_options& o, Ref<nn::Module>& module) {
  module = nn::GELU(static_cast<Approximate>(enum_of(o.approximate, 2, "options.approximate")));
}
void nn_silu(Ref<nn::Module>& module) { module = nn::SiLU(); }
void nn_sigmoid(Ref<nn::Module>& module) { module = nn::Sigmoid(); }
void nn_tanh(Ref<nn::Module>& module) { module = nn::Tanh(); }
void nn_leaky_relu(const sterna_nn_leaky_relu_options& o, Ref<nn::Module>& module) {
  module = nn::LeakyReLU(o.negative_slope);
}
void nn_elu(const sterna_nn_elu_options& o, Ref<nn::Module>& module) { module = nn::ELU(o.alpha); }
void nn_selu(Ref<nn::Module>& module) { module = nn::SELU(); }
void nn_softplus(const sterna_nn_softplus_options& o, Ref<nn::Module>& module) {
  module = nn::Softplus(o.beta, o.threshold);
}
void nn_mish(Ref<nn::Module>& module) { module = nn::Mish(); }
void nn_hardswish(Ref<nn::Module>& module) { module = nn::Hardswish(); }
void nn_hardsigmoid(Ref<nn::Module>& module) { module = nn::Hardsigmoid(); }
void nn_log_sigmoid(Ref<nn::Module>& module) { module = nn::LogSigmoid(); }
void nn_softmax(const sterna_nn_softmax_options& o, Ref<nn::Module>& module) { module = nn::Softmax(o.axis); }
void nn_log_softmax(const sterna_nn_softmax_options& o, Ref<nn::Module>& module) { module = nn::LogSoftmax(o.axis); }

}  // namespace stn::capi::impl
