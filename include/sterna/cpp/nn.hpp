// The library's modules.  Generated from capi/api.json by capi/generate; do not edit.
#pragma once
#include <sterna/cpp/module.hpp>

namespace sterna::nn {

/** Optional arguments of sterna_nn_linear. */
struct LinearOptions {
  bool bias = true;  ///< whether there is a bias
  DType dtype = DType::f32;  ///< dtype of the parameters
  std::string device = {};  ///< device of the parameters; NULL: the thread's default
};

/** Optional arguments of sterna_nn_conv1d. */
struct Conv1dOptions {
  std::vector<int64_t> stride = {1};  ///< step, one number or one a dimension
  std::vector<int64_t> padding = {0};  ///< zeros on both sides, one number or one a dimension
  std::vector<int64_t> dilation = {1};  ///< distance of the kernel's points, one number or one a dimension
  int64_t groups = 1;  ///< channels fall in this many groups that do not see each other
  bool bias = true;  ///< whether there is a bias
  DType dtype = DType::f32;  ///< dtype of the parameters
  std::string device = {};  ///< device of the parameters; NULL: the thread's default
};

/** Optional arguments of sterna_nn_conv2d. */
struct Conv2dOptions {
  std::vector<int64_t> stride = {1};  ///< step, one number or one a dimension
  std::vector<int64_t> padding = {0};  ///< zeros on both sides, one number or one a dimension
  std::vector<int64_t> dilation = {1};  ///< distance of the kernel's points, one number or one a dimension
  int64_t groups = 1;  ///< channels fall in this many groups that do not see each other
  bool bias = true;  ///< whether there is a bias
  DType dtype = DType::f32;  ///< dtype of the parameters
  std::string device = {};  ///< device of the parameters; NULL: the thread's default
};

/** Optional arguments of sterna_nn_batch_norm1d and sterna_nn_batch_norm2d. */
struct BatchNormOptions {
  double eps = 1e-05;  ///< added to the variance
  double momentum = 0.1;  ///< share of the batch in the running statistics
  bool affine = true;  ///< whether there is a weight and a bias
  bool track_running_stats = true;  ///< 0: batch statistics also in eval mode
  DType dtype = DType::f32;  ///< dtype of the parameters
  std::string device = {};  ///< device of the parameters; NULL: the thread's default
};

/** Optional arguments of sterna_nn_layer_norm. */
struct LayerNormOptions {
  double eps = 1e-05;  ///< added to the variance
  bool elementwise_affine = true;  ///< whether there is a weight
  bool bias = true;  ///< whether there is a bias, where there is a weight
  DType dtype = DType::f32;  ///< dtype of the parameters
  std::string device = {};  ///< device of the parameters; NULL: the thread's default
};

/** Optional arguments of sterna_nn_max_pool1d and sterna_nn_max_pool2d. */
struct MaxPoolOptions {
  std::vector<int64_t> stride = {};  ///< step, one number or one a dimension; NULL: kernel_size
  std::vector<int64_t> padding = {0};  ///< on both sides, one number or one a dimension
  std::vector<int64_t> dilation = {1};  ///< distance of the window's points, one number or one a dimension
  bool ceil_mode = false;  ///< 1: a last window that is not full counts
};

/** Optional arguments of sterna_nn_avg_pool1d and sterna_nn_avg_pool2d. */
struct AvgPoolOptions {
  std::vector<int64_t> stride = {};  ///< step, one number or one a dimension; NULL: kernel_size
  std::vector<int64_t> padding = {0};  ///< on both sides, one number or one a dimension
  bool ceil_mode = false;  ///< 1: a last window that is not full counts
  bool count_include_pad = true;  ///< whether padding counts as elements of the mean
};

/** Optional arguments of sterna_nn_flatten. */
struct FlattenOptions {
  int64_t start_axis = 1;  ///< first axis that is flattened
  int64_t end_axis = -1;  ///< last axis that is flattened
};

/** Optional arguments of sterna_nn_embedding. */
struct EmbeddingOptions {
  std::optional<int64_t> padding_idx = {};  ///< this row starts as zero and gets no gradient; negative counts from the end
  DType dtype = DType::f32;  ///< dtype of the parameters
  std::string device = {};  ///< device of the parameters; NULL: the thread's default
};

/** Optional arguments of sterna_nn_gelu. */
struct GELUOptions {
  Approximate approximate = Approximate::none;  ///< tanh: the usual approximation
};

/** Optional arguments of sterna_nn_leaky_relu. */
struct LeakyReLUOptions {
  double negative_slope = 0.01;  ///< slope below 0
};

/** Optional arguments of sterna_nn_elu. */
struct ELUOptions {
  double alpha = 1.0;  ///< scale below 0
};

/** Optional arguments of sterna_nn_softplus. */
struct SoftplusOptions {
  double beta = 1.0;  ///< sharpness
  double threshold = 20.0;  ///< where beta x is above, the function is x
};

/** Optional arguments of sterna_nn_softmax and sterna_nn_log_softmax. */
struct SoftmaxOptions {
  int64_t axis = -1;  ///< the axis that sums to one
};

/** y = x Wᵀ + b: (…, in_features) → (…, out_features). weight [out, in] and bias start as U(±1/√in). */
class Linear : public Module {
 public:
  Linear(int64_t in_features, int64_t out_features, const LinearOptions& options = {}) : Module(make(in_features, out_features, options)) {}

 private:
  static sterna_module* make(int64_t in_features, int64_t out_features, const LinearOptions& options) {
    sterna_nn_linear_options o = STERNA_NN_LINEAR_OPTIONS;
    o.bias = static_cast<int32_t>(options.bias);
    o.dtype = static_cast<int32_t>(options.dtype);
    if (!options.device.empty()) o.device = options.device.c_str();
    sterna_module* h;
    check(sterna_nn_linear(in_features, out_features, &o, &h));
    return h;
  }
};

/** Cross-correlation over (N, C, L). */
class Conv1d : public Module {
 public:
  Conv1d(int64_t in_channels, int64_t out_channels, const std::vector<int64_t>& kernel_size, const Conv1dOptions& options = {}) : Module(make(in_channels, out_channels, kernel_size, options)) {}

 private:
  static sterna_module* make(int64_t in_channels, int64_t out_channels, const std::vector<int64_t>& kernel_size, const Conv1dOptions& options) {
    sterna_nn_conv1d_options o = STERNA_NN_CONV1D_OPTIONS;
    o.stride = options.stride.data();
    o.stride_len = options.stride.size();
    o.padding = options.padding.data();
    o.padding_len = options.padding.size();
    o.dilation = options.dilation.data();
    o.dilation_len = options.dilation.size();
    o.groups = options.groups;
    o.bias = static_cast<int32_t>(options.bias);
    o.dtype = static_cast<int32_t>(options.dtype);
    if (!options.device.empty()) o.device = options.device.c_str();
    sterna_module* h;
    check(sterna_nn_conv1d(in_channels, out_channels, kernel_size.data(), kernel_size.size(), &o, &h));
    return h;
  }
};

/** Cross-correlation over (N, C, H, W). */
class Conv2d : public Module {
 public:
  Conv2d(int64_t in_channels, int64_t out_channels, const std::vector<int64_t>& kernel_size, const Conv2dOptions& options = {}) : Module(make(in_channels, out_channels, kernel_size, options)) {}

 private:
  static sterna_module* make(int64_t in_channels, int64_t out_channels, const std::vector<int64_t>& kernel_size, const Conv2dOptions& options) {
    sterna_nn_conv2d_options o = STERNA_NN_CONV2D_OPTIONS;
    o.stride = options.stride.data();
    o.stride_len = options.stride.size();
    o.padding = options.padding.data();
    o.padding_len = options.padding.size();
    o.dilation = options.dilation.data();
    o.dilation_len = options.dilation.size();
    o.groups = options.groups;
    o.bias = static_cast<int32_t>(options.bias);
    o.dtype = static_cast<int32_t>(options.dtype);
    if (!options.device.empty()) o.device = options.device.c_str();
    sterna_module* h;
    check(sterna_nn_conv2d(in_channels, out_channels, kernel_size.data(), kernel_size.size(), &o, &h));
    return h;
  }
};

/** Batch normalization of (N, C) or (N, C, L). Batch statistics in training, which also update running_mean,
    running_var and num_batches_tracked; those in evaluation. */
class BatchNorm1d : public Module {
 public:
  BatchNorm1d(int64_t num_features, const BatchNormOptions& options = {}) : Module(make(num_features, options)) {}

 private:
  static sterna_module* make(int64_t num_features, const BatchNormOptions& options) {
    sterna_nn_batch_norm_options o = STERNA_NN_BATCH_NORM_OPTIONS;
    o.eps = options.eps;
    o.momentum = options.momentum;
    o.affine = static_cast<int32_t>(options.affine);
    o.track_running_stats = static_cast<int32_t>(options.track_running_stats);
    o.dtype = static_cast<int32_t>(options.dtype);
    if (!options.device.empty()) o.device = options.device.c_str();
    sterna_module* h;
    check(sterna_nn_batch_norm1d(num_features, &o, &h));
    return h;
  }
};

/** Batch normalization of (N, C, H, W), as sterna_nn_batch_norm1d. */
class BatchNorm2d : public Module {
 public:
  BatchNorm2d(int64_t num_features, const BatchNormOptions& options = {}) : Module(make(num_features, options)) {}

 private:
  static sterna_module* make(int64_t num_features, const BatchNormOptions& options) {
    sterna_nn_batch_norm_options o = STERNA_NN_BATCH_NORM_OPTIONS;
    o.eps = options.eps;
    o.momentum = options.momentum;
    o.affine = static_cast<int32_t>(options.affine);
    o.track_running_stats = static_cast<int32_t>(options.track_running_stats);
    o.dtype = static_cast<int32_t>(options.dtype);
    if (!options.device.empty()) o.device = options.device.c_str();
    sterna_module* h;
    check(sterna_nn_batch_norm2d(num_features, &o, &h));
    return h;
  }
};

/** Normalization over the last axes, of these sizes. */
class LayerNorm : public Module {
 public:
  LayerNorm(const std::vector<int64_t>& normalized_shape, const LayerNormOptions& options = {}) : Module(make(normalized_shape, options)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& normalized_shape, const LayerNormOptions& options) {
    sterna_nn_layer_norm_options o = STERNA_NN_LAYER_NORM_OPTIONS;
    o.eps = options.eps;
    o.elementwise_affine = static_cast<int32_t>(options.elementwise_affine);
    o.bias = static_cast<int32_t>(options.bias);
    o.dtype = static_cast<int32_t>(options.dtype);
    if (!options.device.empty()) o.device = options.device.c_str();
    sterna_module* h;
    check(sterna_nn_layer_norm(normalized_shape.data(), normalized_shape.size(), &o, &h));
    return h;
  }
};

/** In training, zeroes elements with probability p and scales the others by 1 / (1 - p). */
class Dropout : public Module {
 public:
  explicit Dropout(double p) : Module(make(p)) {}

 private:
  static sterna_module* make(double p) {
    sterna_module* h;
    check(sterna_nn_dropout(p, &h));
    return h;
  }
};

/** In training, zeroes whole channels of (N, C, H, W) with probability p and scales the others by 1 / (1 - p). */
class Dropout2d : public Module {
 public:
  explicit Dropout2d(double p) : Module(make(p)) {}

 private:
  static sterna_module* make(double p) {
    sterna_module* h;
    check(sterna_nn_dropout2d(p, &h));
    return h;
  }
};

/** The largest value of each window of (N, C, L). */
class MaxPool1d : public Module {
 public:
  MaxPool1d(const std::vector<int64_t>& kernel_size, const MaxPoolOptions& options = {}) : Module(make(kernel_size, options)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& kernel_size, const MaxPoolOptions& options) {
    sterna_nn_max_pool_options o = STERNA_NN_MAX_POOL_OPTIONS;
    o.stride = options.stride.data();
    o.stride_len = options.stride.size();
    o.padding = options.padding.data();
    o.padding_len = options.padding.size();
    o.dilation = options.dilation.data();
    o.dilation_len = options.dilation.size();
    o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
    sterna_module* h;
    check(sterna_nn_max_pool1d(kernel_size.data(), kernel_size.size(), &o, &h));
    return h;
  }
};

/** The largest value of each window of (N, C, H, W). */
class MaxPool2d : public Module {
 public:
  MaxPool2d(const std::vector<int64_t>& kernel_size, const MaxPoolOptions& options = {}) : Module(make(kernel_size, options)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& kernel_size, const MaxPoolOptions& options) {
    sterna_nn_max_pool_options o = STERNA_NN_MAX_POOL_OPTIONS;
    o.stride = options.stride.data();
    o.stride_len = options.stride.size();
    o.padding = options.padding.data();
    o.padding_len = options.padding.size();
    o.dilation = options.dilation.data();
    o.dilation_len = options.dilation.size();
    o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
    sterna_module* h;
    check(sterna_nn_max_pool2d(kernel_size.data(), kernel_size.size(), &o, &h));
    return h;
  }
};

/** The mean of each window of (N, C, L). */
class AvgPool1d : public Module {
 public:
  AvgPool1d(const std::vector<int64_t>& kernel_size, const AvgPoolOptions& options = {}) : Module(make(kernel_size, options)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& kernel_size, const AvgPoolOptions& options) {
    sterna_nn_avg_pool_options o = STERNA_NN_AVG_POOL_OPTIONS;
    o.stride = options.stride.data();
    o.stride_len = options.stride.size();
    o.padding = options.padding.data();
    o.padding_len = options.padding.size();
    o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
    o.count_include_pad = static_cast<int32_t>(options.count_include_pad);
    sterna_module* h;
    check(sterna_nn_avg_pool1d(kernel_size.data(), kernel_size.size(), &o, &h));
    return h;
  }
};

/** The mean of each window of (N, C, H, W). */
class AvgPool2d : public Module {
 public:
  AvgPool2d(const std::vector<int64_t>& kernel_size, const AvgPoolOptions& options = {}) : Module(make(kernel_size, options)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& kernel_size, const AvgPoolOptions& options) {
    sterna_nn_avg_pool_options o = STERNA_NN_AVG_POOL_OPTIONS;
    o.stride = options.stride.data();
    o.stride_len = options.stride.size();
    o.padding = options.padding.data();
    o.padding_len = options.padding.size();
    o.ceil_mode = static_cast<int32_t>(options.ceil_mode);
    o.count_include_pad = static_cast<int32_t>(options.count_include_pad);
    sterna_module* h;
    check(sterna_nn_avg_pool2d(kernel_size.data(), kernel_size.size(), &o, &h));
    return h;
  }
};

/** Means over (N, C, L) in windows that give the output this size. */
class AdaptiveAvgPool1d : public Module {
 public:
  explicit AdaptiveAvgPool1d(const std::vector<int64_t>& output_size) : Module(make(output_size)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& output_size) {
    sterna_module* h;
    check(sterna_nn_adaptive_avg_pool1d(output_size.data(), output_size.size(), &h));
    return h;
  }
};

/** Means over (N, C, H, W) in windows that give the output this size. */
class AdaptiveAvgPool2d : public Module {
 public:
  explicit AdaptiveAvgPool2d(const std::vector<int64_t>& output_size) : Module(make(output_size)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& output_size) {
    sterna_module* h;
    check(sterna_nn_adaptive_avg_pool2d(output_size.data(), output_size.size(), &h));
    return h;
  }
};

/** The largest values over (N, C, H, W) in windows that give the output this size. */
class AdaptiveMaxPool2d : public Module {
 public:
  explicit AdaptiveMaxPool2d(const std::vector<int64_t>& output_size) : Module(make(output_size)) {}

 private:
  static sterna_module* make(const std::vector<int64_t>& output_size) {
    sterna_module* h;
    check(sterna_nn_adaptive_max_pool2d(output_size.data(), output_size.size(), &h));
    return h;
  }
};

/** The input as it is. */
class Identity : public Module {
 public:
  Identity() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_identity(&h));
    return h;
  }
};

/** Makes the axes from start_axis to end_axis one. */
class Flatten : public Module {
 public:
  explicit Flatten(const FlattenOptions& options = {}) : Module(make(options)) {}

 private:
  static sterna_module* make(const FlattenOptions& options) {
    sterna_nn_flatten_options o = STERNA_NN_FLATTEN_OPTIONS;
    o.start_axis = options.start_axis;
    o.end_axis = options.end_axis;
    sterna_module* h;
    check(sterna_nn_flatten(&o, &h));
    return h;
  }
};

/** Makes one axis several. */
class Unflatten : public Module {
 public:
  Unflatten(int64_t axis, const std::vector<int64_t>& shape) : Module(make(axis, shape)) {}

 private:
  static sterna_module* make(int64_t axis, const std::vector<int64_t>& shape) {
    sterna_module* h;
    check(sterna_nn_unflatten(axis, shape.data(), shape.size(), &h));
    return h;
  }
};

/** Rows of a table by index: integers of any shape → (…, embedding_dim). weight starts as N(0, 1). */
class Embedding : public Module {
 public:
  Embedding(int64_t num_embeddings, int64_t embedding_dim, const EmbeddingOptions& options = {}) : Module(make(num_embeddings, embedding_dim, options)) {}

 private:
  static sterna_module* make(int64_t num_embeddings, int64_t embedding_dim, const EmbeddingOptions& options) {
    sterna_nn_embedding_options o = STERNA_NN_EMBEDDING_OPTIONS;
    if (options.padding_idx) o.padding_idx = *options.padding_idx;
    o.dtype = static_cast<int32_t>(options.dtype);
    if (!options.device.empty()) o.device = options.device.c_str();
    sterna_module* h;
    check(sterna_nn_embedding(num_embeddings, embedding_dim, &o, &h));
    return h;
  }
};

/** max(x, 0) */
class ReLU : public Module {
 public:
  ReLU() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_relu(&h));
    return h;
  }
};

/** min(max(x, 0), 6) */
class ReLU6 : public Module {
 public:
  ReLU6() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_relu6(&h));
    return h;
  }
};

/** x Φ(x), with Φ of the normal distribution. */
class GELU : public Module {
 public:
  explicit GELU(const GELUOptions& options = {}) : Module(make(options)) {}

 private:
  static sterna_module* make(const GELUOptions& options) {
    sterna_nn_gelu_options o = STERNA_NN_GELU_OPTIONS;
    o.approximate = static_cast<int32_t>(options.approximate);
    sterna_module* h;
    check(sterna_nn_gelu(&o, &h));
    return h;
  }
};

/** x sigmoid(x) */
class SiLU : public Module {
 public:
  SiLU() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_silu(&h));
    return h;
  }
};

/** 1 / (1 + exp(-x)) */
class Sigmoid : public Module {
 public:
  Sigmoid() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_sigmoid(&h));
    return h;
  }
};

/** Hyperbolic tangent. */
class Tanh : public Module {
 public:
  Tanh() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_tanh(&h));
    return h;
  }
};

/** x above 0, negative_slope x below. */
class LeakyReLU : public Module {
 public:
  explicit LeakyReLU(const LeakyReLUOptions& options = {}) : Module(make(options)) {}

 private:
  static sterna_module* make(const LeakyReLUOptions& options) {
    sterna_nn_leaky_relu_options o = STERNA_NN_LEAKY_RELU_OPTIONS;
    o.negative_slope = options.negative_slope;
    sterna_module* h;
    check(sterna_nn_leaky_relu(&o, &h));
    return h;
  }
};

/** x above 0, alpha (exp(x) - 1) below. */
class ELU : public Module {
 public:
  explicit ELU(const ELUOptions& options = {}) : Module(make(options)) {}

 private:
  static sterna_module* make(const ELUOptions& options) {
    sterna_nn_elu_options o = STERNA_NN_ELU_OPTIONS;
    o.alpha = options.alpha;
    sterna_module* h;
    check(sterna_nn_elu(&o, &h));
    return h;
  }
};

/** ELU with the scales that keep mean 0 and variance 1. */
class SELU : public Module {
 public:
  SELU() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_selu(&h));
    return h;
  }
};

/** log(1 + exp(beta x)) / beta */
class Softplus : public Module {
 public:
  explicit Softplus(const SoftplusOptions& options = {}) : Module(make(options)) {}

 private:
  static sterna_module* make(const SoftplusOptions& options) {
    sterna_nn_softplus_options o = STERNA_NN_SOFTPLUS_OPTIONS;
    o.beta = options.beta;
    o.threshold = options.threshold;
    sterna_module* h;
    check(sterna_nn_softplus(&o, &h));
    return h;
  }
};

/** x tanh(softplus(x)) */
class Mish : public Module {
 public:
  Mish() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_mish(&h));
    return h;
  }
};

/** x min(max(x + 3, 0), 6) / 6 */
class Hardswish : public Module {
 public:
  Hardswish() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_hardswish(&h));
    return h;
  }
};

/** min(max(x + 3, 0), 6) / 6 */
class Hardsigmoid : public Module {
 public:
  Hardsigmoid() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_hardsigmoid(&h));
    return h;
  }
};

/** log(sigmoid(x)) */
class LogSigmoid : public Module {
 public:
  LogSigmoid() : Module(make()) {}

 private:
  static sterna_module* make() {
    sterna_module* h;
    check(sterna_nn_log_sigmoid(&h));
    return h;
  }
};

/** exp(x) / sum(exp(x)) along an axis. */
class Softmax : public Module {
 public:
  explicit Softmax(const SoftmaxOptions& options = {}) : Module(make(options)) {}

 private:
  static sterna_module* make(const SoftmaxOptions& options) {
    sterna_nn_softmax_options o = STERNA_NN_SOFTMAX_OPTIONS;
    o.axis = options.axis;
    sterna_module* h;
    check(sterna_nn_softmax(&o, &h));
    return h;
  }
};

/** The logarithm of softmax. */
class LogSoftmax : public Module {
 public:
  explicit LogSoftmax(const SoftmaxOptions& options = {}) : Module(make(options)) {}

 private:
  static sterna_module* make(const SoftmaxOptions& options) {
    sterna_nn_softmax_options o = STERNA_NN_SOFTMAX_OPTIONS;
    o.axis = options.axis;
    sterna_module* h;
    check(sterna_nn_log_softmax(&o, &h));
    return h;
  }
};

}  // namespace sterna::nn
