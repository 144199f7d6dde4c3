// Generated from the op records; do not edit.
// Typed calls of every op: inputs (absent optional ones are {}), required attributes, options.
#pragma once
#include "core/op/apply.h"
#include "core/op/types/enums.h"
#include <array>

namespace stn::ops {

struct ZerosOptions {
  DType dtype = DType::f32;
  Device* device = nullptr;
};
Tensor zeros(const Ints& shape, const ZerosOptions& options = {});
struct OnesOptions {
  DType dtype = DType::f32;
  Device* device = nullptr;
};
Tensor ones(const Ints& shape, const OnesOptions& options = {});
struct FullOptions {
  DType dtype = DType::f32;
  Device* device = nullptr;
};
Tensor full(const Ints& shape, double value, const FullOptions& options = {});
struct ArangeOptions {
  double step = 1.0;
  std::optional<DType> dtype = std::nullopt;
  Device* device = nullptr;
};
Tensor arange(double start, double end, const ArangeOptions& options = {});
struct LinspaceOptions {
  DType dtype = DType::f32;
  Device* device = nullptr;
};
Tensor linspace(double start, double end, int64_t steps, const LinspaceOptions& options = {});
struct EyeOptions {
  std::optional<int64_t> m = std::nullopt;
  DType dtype = DType::f32;
  Device* device = nullptr;
};
Tensor eye(int64_t n, const EyeOptions& options = {});
struct RandOptions {
  DType dtype = DType::f32;
  Device* device = nullptr;
};
Tensor rand(const Ints& shape, const RandOptions& options = {});
struct RandnOptions {
  DType dtype = DType::f32;
  Device* device = nullptr;
};
Tensor randn(const Ints& shape, const RandnOptions& options = {});
struct RandintOptions {
  DType dtype = DType::i64;
  Device* device = nullptr;
};
Tensor randint(int64_t low, int64_t high, const Ints& shape, const RandintOptions& options = {});
struct RandpermOptions {
  DType dtype = DType::i64;
  Device* device = nullptr;
};
Tensor randperm(int64_t n, const RandpermOptions& options = {});
struct ZerosLikeOptions {
  std::optional<DType> dtype = std::nullopt;
};
Tensor zeros_like(const Tensor& x, const ZerosLikeOptions& options = {});
struct OnesLikeOptions {
  std::optional<DType> dtype = std::nullopt;
};
Tensor ones_like(const Tensor& x, const OnesLikeOptions& options = {});
struct FullLikeOptions {
  std::optional<DType> dtype = std::nullopt;
};
Tensor full_like(const Tensor& x, double value, const FullLikeOptions& options = {});
struct RandLikeOptions {
  std::optional<DType> dtype = std::nullopt;
};
Tensor rand_like(const Tensor& x, const RandLikeOptions& options = {});
struct RandnLikeOptions {
  std::optional<DType> dtype = std::nullopt;
};
Tensor randn_like(const Tensor& x, const RandnLikeOptions& options = {});
Tensor bernoulli(const Tensor& x);
Tensor cast(const Tensor& x, DType dtype);
Tensor to_device(const Tensor& x, Device* device);
Tensor contiguous(const Tensor& x);
Tensor clone(const Tensor& x);
Tensor detach(const Tensor& x);
Tensor neg(const Tensor& x);
Tensor abs(const Tensor& x);
Tensor sign(const Tensor& x);
Tensor exp(const Tensor& x);
Tensor exp2(const Tensor& x);
Tensor expm1(const Tensor& x);
Tensor log(const Tensor& x);
Tensor log2(const Tensor& x);
Tensor log10(const Tensor& x);
Tensor log1p(const Tensor& x);
Tensor sqrt(const Tensor& x);
Tensor rsqrt(const Tensor& x);
Tensor square(const Tensor& x);
Tensor reciprocal(const Tensor& x);
Tensor sin(const Tensor& x);
Tensor cos(const Tensor& x);
Tensor tan(const Tensor& x);
Tensor asin(const Tensor& x);
Tensor acos(const Tensor& x);
Tensor atan(const Tensor& x);
Tensor sinh(const Tensor& x);
Tensor cosh(const Tensor& x);
Tensor tanh(const Tensor& x);
Tensor asinh(const Tensor& x);
Tensor acosh(const Tensor& x);
Tensor atanh(const Tensor& x);
Tensor erf(const Tensor& x);
Tensor erfc(const Tensor& x);
Tensor floor(const Tensor& x);
Tensor ceil(const Tensor& x);
Tensor round(const Tensor& x);
Tensor trunc(const Tensor& x);
Tensor isnan(const Tensor& x);
Tensor isinf(const Tensor& x);
Tensor isfinite(const Tensor& x);
Tensor logical_not(const Tensor& x);
Tensor sigmoid(const Tensor& x);
Tensor log_sigmoid(const Tensor& x);
Tensor relu(const Tensor& x);
Tensor relu6(const Tensor& x);
struct LeakyReluOptions {
  double negative_slope = 0.01;
};
Tensor leaky_relu(const Tensor& x, const LeakyReluOptions& options = {});
struct EluOptions {
  double alpha = 1.0;
};
Tensor elu(const Tensor& x, const EluOptions& options = {});
Tensor selu(const Tensor& x);
Tensor silu(const Tensor& x);
Tensor mish(const Tensor& x);
Tensor hardswish(const Tensor& x);
Tensor hardsigmoid(const Tensor& x);
struct GeluOptions {
  Approximate approximate = Approximate::none;
};
Tensor gelu(const Tensor& x, const GeluOptions& options = {});
struct SoftplusOptions {
  double beta = 1.0;
  double threshold = 20.0;
};
Tensor softplus(const Tensor& x, const SoftplusOptions& options = {});
Tensor relu_grad(const Tensor& g, const Tensor& y);
Tensor sigmoid_grad(const Tensor& g, const Tensor& y);
Tensor tanh_grad(const Tensor& g, const Tensor& y);
struct GeluGradOptions {
  Approximate approximate = Approximate::none;
};
Tensor gelu_grad(const Tensor& g, const Tensor& x, const GeluGradOptions& options = {});
Tensor silu_grad(const Tensor& g, const Tensor& x);
struct LeakyReluGradOptions {
  double negative_slope = 0.01;
};
Tensor leaky_relu_grad(const Tensor& g, const Tensor& x, const LeakyReluGradOptions& options = {});
struct EluGradOptions {
  double alpha = 1.0;
};
Tensor elu_grad(const Tensor& g, const Tensor& x, const EluGradOptions& options = {});
struct SoftplusGradOptions {
  double beta = 1.0;
  double threshold = 20.0;
};
Tensor softplus_grad(const Tensor& g, const Tensor& x, const SoftplusGradOptions& options = {});
Tensor add(const Tensor& a, const Tensor& b);
Tensor sub(const Tensor& a, const Tensor& b);
Tensor mul(const Tensor& a, const Tensor& b);
Tensor div(const Tensor& a, const Tensor& b);
Tensor pow(const Tensor& a, const Tensor& b);
Tensor maximum(const Tensor& a, const Tensor& b);
Tensor minimum(const Tensor& a, const Tensor& b);
Tensor fmod(const Tensor& a, const Tensor& b);
Tensor remainder(const Tensor& a, const Tensor& b);
Tensor floor_divide(const Tensor& a, const Tensor& b);
Tensor atan2(const Tensor& a, const Tensor& b);
Tensor eq(const Tensor& a, const Tensor& b);
Tensor ne(const Tensor& a, const Tensor& b);
Tensor lt(const Tensor& a, const Tensor& b);
Tensor le(const Tensor& a, const Tensor& b);
Tensor gt(const Tensor& a, const Tensor& b);
Tensor ge(const Tensor& a, const Tensor& b);
Tensor logical_and(const Tensor& a, const Tensor& b);
Tensor logical_or(const Tensor& a, const Tensor& b);
Tensor logical_xor(const Tensor& a, const Tensor& b);
Tensor add_scalar(const Tensor& x, double value);
Tensor sub_scalar(const Tensor& x, double value);
Tensor rsub_scalar(const Tensor& x, double value);
Tensor mul_scalar(const Tensor& x, double value);
Tensor div_scalar(const Tensor& x, double value);
Tensor rdiv_scalar(const Tensor& x, double value);
Tensor pow_scalar(const Tensor& x, double exponent);
Tensor rpow_scalar(const Tensor& x, double base);
Tensor fmod_scalar(const Tensor& x, double value);
Tensor remainder_scalar(const Tensor& x, double value);
Tensor floor_divide_scalar(const Tensor& x, double value);
Tensor eq_scalar(const Tensor& x, double value);
Tensor ne_scalar(const Tensor& x, double value);
Tensor lt_scalar(const Tensor& x, double value);
Tensor le_scalar(const Tensor& x, double value);
Tensor gt_scalar(const Tensor& x, double value);
Tensor ge_scalar(const Tensor& x, double value);
Tensor where(const Tensor& condition, const Tensor& a, const Tensor& b);
Tensor lerp(const Tensor& a, const Tensor& b, const Tensor& weight);
struct AddcmulOptions {
  double value = 1.0;
};
Tensor addcmul(const Tensor& x, const Tensor& a, const Tensor& b, const AddcmulOptions& options = {});
struct AddcdivOptions {
  double value = 1.0;
};
Tensor addcdiv(const Tensor& x, const Tensor& a, const Tensor& b, const AddcdivOptions& options = {});
Tensor masked_fill(const Tensor& x, const Tensor& mask, double value);
struct ClampOptions {
  std::optional<double> min = std::nullopt;
  std::optional<double> max = std::nullopt;
};
Tensor clamp(const Tensor& x, const ClampOptions& options = {});
struct SumOptions {
  Ints axes = {};
  bool keepdim = false;
  std::optional<DType> dtype = std::nullopt;
};
Tensor sum(const Tensor& x, const SumOptions& options = {});
struct MeanOptions {
  Ints axes = {};
  bool keepdim = false;
};
Tensor mean(const Tensor& x, const MeanOptions& options = {});
struct ProdOptions {
  Ints axes = {};
  bool keepdim = false;
};
Tensor prod(const Tensor& x, const ProdOptions& options = {});
struct MaxOptions {
  Ints axes = {};
  bool keepdim = false;
};
Tensor max(const Tensor& x, const MaxOptions& options = {});
struct MinOptions {
  Ints axes = {};
  bool keepdim = false;
};
Tensor min(const Tensor& x, const MinOptions& options = {});
struct ArgmaxOptions {
  std::optional<int64_t> axis = std::nullopt;
  bool keepdim = false;
};
Tensor argmax(const Tensor& x, const ArgmaxOptions& options = {});
struct ArgminOptions {
  std::optional<int64_t> axis = std::nullopt;
  bool keepdim = false;
};
Tensor argmin(const Tensor& x, const ArgminOptions& options = {});
struct VarOptions {
  Ints axes = {};
  double correction = 1.0;
  bool keepdim = false;
};
Tensor var(const Tensor& x, const VarOptions& options = {});
struct StdOptions {
  Ints axes = {};
  double correction = 1.0;
  bool keepdim = false;
};
Tensor std(const Tensor& x, const StdOptions& options = {});
struct LogsumexpOptions {
  Ints axes = {};
  bool keepdim = false;
};
Tensor logsumexp(const Tensor& x, const LogsumexpOptions& options = {});
struct AllOptions {
  Ints axes = {};
  bool keepdim = false;
};
Tensor all(const Tensor& x, const AllOptions& options = {});
struct AnyOptions {
  Ints axes = {};
  bool keepdim = false;
};
Tensor any(const Tensor& x, const AnyOptions& options = {});
struct NormOptions {
  double p = 2.0;
  Ints axes = {};
  bool keepdim = false;
};
Tensor norm(const Tensor& x, const NormOptions& options = {});
struct CountNonzeroOptions {
  Ints axes = {};
};
Tensor count_nonzero(const Tensor& x, const CountNonzeroOptions& options = {});
Tensor global_norm(std::span<const Tensor> xs);
Tensor cumsum(const Tensor& x, int64_t axis);
Tensor cumprod(const Tensor& x, int64_t axis);
Tensor matmul(const Tensor& a, const Tensor& b);
Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias = {});
Tensor view(const Tensor& x, const Ints& shape);
Tensor reshape(const Tensor& x, const Ints& shape);
struct FlattenOptions {
  int64_t start_axis = 0;
  int64_t end_axis = -1;
};
Tensor flatten(const Tensor& x, const FlattenOptions& options = {});
Tensor unflatten(const Tensor& x, int64_t axis, const Ints& shape);
Tensor transpose(const Tensor& x, int64_t axis0, int64_t axis1);
Tensor permute(const Tensor& x, const Ints& axes);
struct SqueezeOptions {
  Ints axes = {};
};
Tensor squeeze(const Tensor& x, const SqueezeOptions& options = {});
Tensor unsqueeze(const Tensor& x, int64_t axis);
Tensor expand(const Tensor& x, const Ints& shape);
struct SliceOptions {
  std::optional<int64_t> start = std::nullopt;
  std::optional<int64_t> end = std::nullopt;
  int64_t step = 1;
};
Tensor slice(const Tensor& x, int64_t axis, const SliceOptions& options = {});
Tensor select(const Tensor& x, int64_t axis, int64_t index);
Tensor narrow(const Tensor& x, int64_t axis, int64_t start, int64_t length);
Tensor unfold(const Tensor& x, int64_t axis, int64_t size, int64_t step);
struct DiagonalOptions {
  int64_t offset = 0;
  int64_t axis0 = 0;
  int64_t axis1 = 1;
};
Tensor diagonal(const Tensor& x, const DiagonalOptions& options = {});
struct AsStridedOptions {
  int64_t offset = 0;
};
Tensor as_strided(const Tensor& x, const Ints& size, const Ints& stride, const AsStridedOptions& options = {});
struct ViewScatterOptions {
  int64_t offset = 0;
};
Tensor view_scatter(const Tensor& g, const Ints& shape, const Ints& size, const Ints& stride, const ViewScatterOptions& options = {});
struct CatOptions {
  int64_t axis = 0;
};
Tensor cat(std::span<const Tensor> xs, const CatOptions& options = {});
struct StackOptions {
  int64_t axis = 0;
};
Tensor stack(std::span<const Tensor> xs, const StackOptions& options = {});
struct SplitOptions {
  int64_t axis = 0;
};
Tensors split(const Tensor& x, int64_t size, const SplitOptions& options = {});
struct ChunkOptions {
  int64_t axis = 0;
};
Tensors chunk(const Tensor& x, int64_t chunks, const ChunkOptions& options = {});
Tensor flip(const Tensor& x, const Ints& axes);
Tensor roll(const Tensor& x, const Ints& shifts, const Ints& axes);
Tensor repeat(const Tensor& x, const Ints& repeats);
struct PadOptions {
  double value = 0.0;
};
Tensor pad(const Tensor& x, const Ints& pads, const PadOptions& options = {});
struct TrilOptions {
  int64_t diagonal = 0;
};
Tensor tril(const Tensor& x, const TrilOptions& options = {});
struct TriuOptions {
  int64_t diagonal = 0;
};
Tensor triu(const Tensor& x, const TriuOptions& options = {});
Tensor index_select(const Tensor& x, const Tensor& index, int64_t axis);
Tensor index_add(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis);
Tensor gather(const Tensor& x, const Tensor& index, int64_t axis);
Tensor scatter(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis);
Tensor scatter_add(const Tensor& x, const Tensor& index, const Tensor& src, int64_t axis);
Tensor take_along_axis(const Tensor& x, const Tensor& index, int64_t axis);
Tensor masked_select(const Tensor& x, const Tensor& mask);
Tensor masked_scatter_grad(const Tensor& g, const Tensor& mask);
Tensor one_hot(const Tensor& x, int64_t num_classes);
struct EmbeddingOptions {
  std::optional<int64_t> padding_idx = std::nullopt;
};
Tensor embedding(const Tensor& weight, const Tensor& index, const EmbeddingOptions& options = {});
struct EmbeddingGradOptions {
  std::optional<int64_t> padding_idx = std::nullopt;
};
Tensor embedding_grad(const Tensor& g, const Tensor& index, int64_t num_embeddings, const EmbeddingGradOptions& options = {});
struct SortOptions {
  int64_t axis = -1;
  bool descending = false;
};
std::array<Tensor, 2> sort(const Tensor& x, const SortOptions& options = {});
struct ArgsortOptions {
  int64_t axis = -1;
  bool descending = false;
};
Tensor argsort(const Tensor& x, const ArgsortOptions& options = {});
struct TopkOptions {
  int64_t axis = -1;
  bool largest = true;
  bool sorted = true;
};
std::array<Tensor, 2> topk(const Tensor& x, int64_t k, const TopkOptions& options = {});
struct SoftmaxOptions {
  int64_t axis = -1;
};
Tensor softmax(const Tensor& x, const SoftmaxOptions& options = {});
struct LogSoftmaxOptions {
  int64_t axis = -1;
};
Tensor log_softmax(const Tensor& x, const LogSoftmaxOptions& options = {});
struct SoftmaxGradOptions {
  int64_t axis = -1;
};
Tensor softmax_grad(const Tensor& g, const Tensor& y, const SoftmaxGradOptions& options = {});
struct LogSoftmaxGradOptions {
  int64_t axis = -1;
};
Tensor log_softmax_grad(const Tensor& g, const Tensor& y, const LogSoftmaxGradOptions& options = {});
struct Conv1dOptions {
  Ints stride = {1};
  Ints padding = {0};
  Ints dilation = {1};
  int64_t groups = 1;
};
Tensor conv1d(const Tensor& x, const Tensor& weight, const Tensor& bias = {}, const Conv1dOptions& options = {});
struct Conv2dOptions {
  Ints stride = {1};
  Ints padding = {0};
  Ints dilation = {1};
  int64_t groups = 1;
};
Tensor conv2d(const Tensor& x, const Tensor& weight, const Tensor& bias = {}, const Conv2dOptions& options = {});
struct Conv2dInputGradOptions {
  Ints stride = {1};
  Ints padding = {0};
  Ints dilation = {1};
  int64_t groups = 1;
};
Tensor conv2d_input_grad(const Tensor& g, const Tensor& weight, const Ints& input_shape, const Conv2dInputGradOptions& options = {});
struct Conv2dWeightGradOptions {
  Ints stride = {1};
  Ints padding = {0};
  Ints dilation = {1};
  int64_t groups = 1;
};
Tensor conv2d_weight_grad(const Tensor& g, const Tensor& x, const Ints& weight_shape, const Conv2dWeightGradOptions& options = {});
struct MaxPool1dOptions {
  Ints stride = {};
  Ints padding = {0};
  Ints dilation = {1};
  bool ceil_mode = false;
};
Tensor max_pool1d(const Tensor& x, const Ints& kernel, const MaxPool1dOptions& options = {});
struct MaxPool2dOptions {
  Ints stride = {};
  Ints padding = {0};
  Ints dilation = {1};
  bool ceil_mode = false;
};
std::array<Tensor, 2> max_pool2d(const Tensor& x, const Ints& kernel, const MaxPool2dOptions& options = {});
Tensor max_pool2d_grad(const Tensor& g, const Tensor& indices, const Ints& input_shape);
struct AvgPool1dOptions {
  Ints stride = {};
  Ints padding = {0};
  bool ceil_mode = false;
  bool count_include_pad = true;
};
Tensor avg_pool1d(const Tensor& x, const Ints& kernel, const AvgPool1dOptions& options = {});
struct AvgPool2dOptions {
  Ints stride = {};
  Ints padding = {0};
  bool ceil_mode = false;
  bool count_include_pad = true;
};
Tensor avg_pool2d(const Tensor& x, const Ints& kernel, const AvgPool2dOptions& options = {});
struct AvgPool2dGradOptions {
  Ints stride = {};
  Ints padding = {0};
  bool ceil_mode = false;
  bool count_include_pad = true;
};
Tensor avg_pool2d_grad(const Tensor& g, const Ints& input_shape, const Ints& kernel, const AvgPool2dGradOptions& options = {});
Tensor adaptive_avg_pool1d(const Tensor& x, const Ints& output_size);
Tensor adaptive_avg_pool2d(const Tensor& x, const Ints& output_size);
Tensor adaptive_avg_pool2d_grad(const Tensor& g, const Ints& input_shape);
std::array<Tensor, 2> adaptive_max_pool2d(const Tensor& x, const Ints& output_size);
struct BatchNormOptions {
  bool training = false;
  double momentum = 0.1;
  double eps = 1e-05;
};
std::array<Tensor, 5> batch_norm(const Tensor& x, const Tensor& weight = {}, const Tensor& bias = {}, const Tensor& running_mean = {}, const Tensor& running_var = {}, const BatchNormOptions& options = {});
struct BatchNormGradOptions {
  bool training = true;
};
std::array<Tensor, 3> batch_norm_grad(const Tensor& g, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_invstd, const BatchNormGradOptions& options = {});
struct LayerNormOptions {
  double eps = 1e-05;
};
std::array<Tensor, 3> layer_norm(const Tensor& x, const Tensor& weight, const Tensor& bias, const Ints& normalized_shape, const LayerNormOptions& options = {});
std::array<Tensor, 3> layer_norm_grad(const Tensor& g, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_rstd, const Ints& normalized_shape);
struct DropoutOptions {
  double p = 0.5;
  bool training = true;
};
std::array<Tensor, 2> dropout(const Tensor& x, const DropoutOptions& options = {});
struct Dropout2dOptions {
  double p = 0.5;
  bool training = true;
};
Tensor dropout2d(const Tensor& x, const Dropout2dOptions& options = {});
struct DropoutMaskOptions {
  double p = 0.5;
};
Tensor dropout_mask(const Tensor& x, const DropoutMaskOptions& options = {});
Tensor masked_scale(const Tensor& x, const Tensor& mask, double value);
struct CrossEntropyOptions {
  int64_t ignore_index = -100;
  double label_smoothing = 0.0;
  Reduction reduction = Reduction::mean;
};
Tensor cross_entropy(const Tensor& x, const Tensor& target, const Tensor& weight = {}, const CrossEntropyOptions& options = {});
struct SoftmaxCrossEntropyOptions {
  int64_t ignore_index = -100;
  double label_smoothing = 0.0;
  Reduction reduction = Reduction::mean;
};
std::array<Tensor, 2> softmax_cross_entropy(const Tensor& x, const Tensor& target, const Tensor& weight = {}, const SoftmaxCrossEntropyOptions& options = {});
struct SoftmaxCrossEntropyGradOptions {
  int64_t ignore_index = -100;
  double label_smoothing = 0.0;
  Reduction reduction = Reduction::mean;
};
Tensor softmax_cross_entropy_grad(const Tensor& x, const Tensor& target, const Tensor& weight, const Tensor& lse, const Tensor& g, const SoftmaxCrossEntropyGradOptions& options = {});
struct NllLossOptions {
  int64_t ignore_index = -100;
  Reduction reduction = Reduction::mean;
};
Tensor nll_loss(const Tensor& x, const Tensor& target, const Tensor& weight = {}, const NllLossOptions& options = {});
struct BceWithLogitsOptions {
  Reduction reduction = Reduction::mean;
};
Tensor bce_with_logits(const Tensor& x, const Tensor& target, const Tensor& weight = {}, const Tensor& pos_weight = {}, const BceWithLogitsOptions& options = {});
struct MseLossOptions {
  Reduction reduction = Reduction::mean;
};
Tensor mse_loss(const Tensor& x, const Tensor& target, const MseLossOptions& options = {});
struct L1LossOptions {
  Reduction reduction = Reduction::mean;
};
Tensor l1_loss(const Tensor& x, const Tensor& target, const L1LossOptions& options = {});
struct SmoothL1LossOptions {
  double beta = 1.0;
  Reduction reduction = Reduction::mean;
};
Tensor smooth_l1_loss(const Tensor& x, const Tensor& target, const SmoothL1LossOptions& options = {});
struct SgdUpdateOptions {
  double momentum = 0.0;
  double dampening = 0.0;
  double weight_decay = 0.0;
  bool nesterov = false;
  bool maximize = false;
  bool first = false;
};
Tensors sgd_update(const Tensor& lr, std::span<const Tensor> tensors, const SgdUpdateOptions& options = {});
struct AdamUpdateOptions {
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-08;
  double weight_decay = 0.0;
  bool decoupled = false;
  bool amsgrad = false;
  bool maximize = false;
};
Tensors adam_update(const Tensor& lr, std::span<const Tensor> tensors, const AdamUpdateOptions& options = {});
struct RmspropUpdateOptions {
  double alpha = 0.99;
  double eps = 1e-08;
  double weight_decay = 0.0;
  double momentum = 0.0;
  bool centered = false;
  bool maximize = false;
};
Tensors rmsprop_update(const Tensor& lr, std::span<const Tensor> tensors, const RmspropUpdateOptions& options = {});
struct ClipGradsWithNormOptions {
  double max_norm = 1.0;
};
Tensors clip_grads_with_norm(const Tensor& norm, std::span<const Tensor> grads, const ClipGradsWithNormOptions& options = {});
Tensors amp_unscale(const Tensor& scale, const Tensor& found_inf, std::span<const Tensor> grads);
struct AmpUpdateScaleOptions {
  double growth_factor = 2.0;
  double backoff_factor = 0.5;
  int64_t growth_interval = 2000;
};
std::array<Tensor, 2> amp_update_scale(const Tensor& scale, const Tensor& growth_tracker, const Tensor& found_inf, const AmpUpdateScaleOptions& options = {});
Tensor fused(std::span<const Tensor> xs);
Tensor linear_fused(const Tensor& x, const Tensor& weight, const Tensor& bias, std::span<const Tensor> xs);
Tensor matmul_fused(const Tensor& a, const Tensor& b, std::span<const Tensor> xs);
Tensor batch_norm_fused(const Tensor& x, const Tensor& weight, const Tensor& bias, const Tensor& running_mean, const Tensor& running_var, std::span<const Tensor> xs);
Tensor layer_norm_grad_fused(const Tensor& g, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_rstd, std::span<const Tensor> xs);
Tensor fused_layer_norm(std::span<const Tensor> xs);
struct Conv2dFusedOptions {
  Ints stride = {1};
  Ints padding = {0};
  Ints dilation = {1};
  int64_t groups = 1;
  double eps = 1e-05;
  bool relu = false;
};
Tensor conv2d_fused(const Tensor& x, const Tensor& weight, const Tensor& bias = {}, const Tensor& norm_weight = {}, const Tensor& norm_bias = {}, const Tensor& running_mean = {}, const Tensor& running_var = {}, const Tensor& residual = {}, const Conv2dFusedOptions& options = {});
struct BatchNormReluOptions {
  bool training = false;
  double momentum = 0.1;
  double eps = 1e-05;
};
std::array<Tensor, 5> batch_norm_relu(const Tensor& x, const Tensor& weight = {}, const Tensor& bias = {}, const Tensor& running_mean = {}, const Tensor& running_var = {}, const Tensor& residual = {}, const BatchNormReluOptions& options = {});
struct BatchNormReluGradOptions {
  bool training = true;
};
std::array<Tensor, 4> batch_norm_relu_grad(const Tensor& g, const Tensor& y, const Tensor& x, const Tensor& weight, const Tensor& save_mean, const Tensor& save_invstd, const BatchNormReluGradOptions& options = {});

}  // namespace stn::ops
