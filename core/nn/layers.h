// The modules by kind.  Constructors take PyTorch's arguments and defaults; parameters start as PyTorch's do.
// In every options struct dtype is that of the parameters, and a null device is the thread's default device.
#pragma once
#include <optional>

#include "core/nn/module.h"
#include "core/op/types/enums.h"
#include "core/tensor/tracer.h"

namespace stn::nn {

// ---- linear.cpp
struct LinearOptions {
  bool bias = true;
  DType dtype = DType::f32;
  Device* device = nullptr;
};
class Linear final : public Module {
 public:
  Linear(int64_t in_features, int64_t out_features, const LinearOptions& options = {});
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Linear"; }
  std::string extra_repr() const override;

 private:
  int64_t in_, out_;
  Ref<Variable> weight_, bias_;
};

// ---- conv.cpp.  A list of one number stands for all dimensions.
struct ConvOptions {
  Ints stride = {1};
  Ints padding = {0};
  Ints dilation = {1};
  int64_t groups = 1;
  bool bias = true;
  DType dtype = DType::f32;
  Device* device = nullptr;
};
class Conv : public Module {
 public:
  std::string extra_repr() const override;

 protected:
  Conv(int dims, int64_t in_channels, int64_t out_channels, const Ints& kernel_size, const ConvOptions& options);
  int64_t in_, out_;
  Ints kernel_;
  ConvOptions o_;
  Ref<Variable> weight_, bias_;
};
class Conv1d final : public Conv {
 public:
  Conv1d(int64_t in_channels, int64_t out_channels, const Ints& kernel_size, const ConvOptions& options = {})
      : Conv(1, in_channels, out_channels, kernel_size, options) {}
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Conv1d"; }
};
class Conv2d final : public Conv {
 public:
  Conv2d(int64_t in_channels, int64_t out_channels, const Ints& kernel_size, const ConvOptions& options = {})
      : Conv(2, in_channels, out_channels, kernel_size, options) {}
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Conv2d"; }
};

// ---- norm.cpp
struct BatchNormOptions {
  double eps = 1e-5;
  double momentum = 0.1;
  bool affine = true;
  bool track_running_stats = true;
  DType dtype = DType::f32;
  Device* device = nullptr;
};
// In training the running statistics and num_batches_tracked are assigned, so that a capture records it.
class BatchNorm : public Module {
 public:
  Tensor forward(const Tensor& x) override;
  std::string extra_repr() const override;

 protected:
  BatchNorm(int64_t num_features, const BatchNormOptions& options, int min_dim, int max_dim);

 private:
  int64_t features_;
  BatchNormOptions o_;
  int min_dim_, max_dim_;
  Ref<Variable> weight_, bias_, mean_, var_, count_;
};
class BatchNorm1d final : public BatchNorm {
 public:
  explicit BatchNorm1d(int64_t num_features, const BatchNormOptions& options = {})
      : BatchNorm(num_features, options, 2, 3) {}
  const char* kind() const override { return "BatchNorm1d"; }
};
class BatchNorm2d final : public BatchNorm {
 public:
  explicit BatchNorm2d(int64_t num_features, const BatchNormOptions& options = {})
      : BatchNorm(num_features, options, 4, 4) {}
  const char* kind() const override { return "BatchNorm2d"; }
};

struct LayerNormOptions {
  double eps = 1e-5;
  bool elementwise_affine = true;
  bool bias = true;
  DType dtype = DType::f32;
  Device* device = nullptr;
};
class LayerNorm final : public Module {
 public:
  explicit LayerNorm(const Ints& normalized_shape, const LayerNormOptions& options = {});
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "LayerNorm"; }
  std::string extra_repr() const override;

 private:
  Ints shape_;
  LayerNormOptions o_;
  Ref<Variable> weight_, bias_;
};

// ---- dropout.cpp
class Dropout final : public Module {
 public:
  explicit Dropout(double p = 0.5);
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Dropout"; }
  std::string extra_repr() const override;

 private:
  double p_;
};
class Dropout2d final : public Module {
 public:
  explicit Dropout2d(double p = 0.5);
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Dropout2d"; }
  std::string extra_repr() const override;

 private:
  double p_;
};

// ---- pool.cpp.  An empty stride is the kernel size.
struct MaxPoolOptions {
  Ints stride = {};
  Ints padding = {0};
  Ints dilation = {1};
  bool ceil_mode = false;
};
struct AvgPoolOptions {
  Ints stride = {};
  Ints padding = {0};
  bool ceil_mode = false;
  bool count_include_pad = true;
};
class MaxPool final : public Module {
 public:
  MaxPool(int dims, const Ints& kernel_size, const MaxPoolOptions& options);
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return dims_ == 1 ? "MaxPool1d" : "MaxPool2d"; }
  std::string extra_repr() const override;

 private:
  int dims_;
  Ints kernel_;
  MaxPoolOptions o_;
};
class AvgPool final : public Module {
 public:
  AvgPool(int dims, const Ints& kernel_size, const AvgPoolOptions& options);
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return dims_ == 1 ? "AvgPool1d" : "AvgPool2d"; }
  std::string extra_repr() const override;

 private:
  int dims_;
  Ints kernel_;
  AvgPoolOptions o_;
};
enum class AdaptivePoolKind { avg1d, avg2d, max2d };
class AdaptivePool final : public Module {
 public:
  AdaptivePool(AdaptivePoolKind kind, const Ints& output_size);
  Tensor forward(const Tensor& x) override;
  const char* kind() const override;
  std::string extra_repr() const override;

 private:
  AdaptivePoolKind kind_;
  Ints size_;
};
Ref<Module> MaxPool1d(const Ints& kernel_size, const MaxPoolOptions& options = {});
Ref<Module> MaxPool2d(const Ints& kernel_size, const MaxPoolOptions& options = {});
Ref<Module> AvgPool1d(const Ints& kernel_size, const AvgPoolOptions& options = {});
Ref<Module> AvgPool2d(const Ints& kernel_size, const AvgPoolOptions& options = {});
Ref<Module> AdaptiveAvgPool1d(const Ints& output_size);
Ref<Module> AdaptiveAvgPool2d(const Ints& output_size);
Ref<Module> AdaptiveMaxPool2d(const Ints& output_size);

// ---- shape.cpp
class Identity final : public Module {
 public:
  Identity() = default;
  Tensor forward(const Tensor& x) override { return x; }
  const char* kind() const override { return "Identity"; }
};
class Flatten final : public Module {
 public:
  explicit Flatten(int64_t start_axis = 1, int64_t end_axis = -1) : start_(start_axis), end_(end_axis) {}
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Flatten"; }
  std::string extra_repr() const override;

 private:
  int64_t start_, end_;
};
class Unflatten final : public Module {
 public:
  Unflatten(int64_t axis, const Ints& shape) : axis_(axis), shape_(shape) {}
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Unflatten"; }
  std::string extra_repr() const override;

 private:
  int64_t axis_;
  Ints shape_;
};

// ---- embedding.cpp
struct EmbeddingOptions {
  std::optional<int64_t> padding_idx;  // negative counts from the end; its row starts as zero and gets no gradient
  DType dtype = DType::f32;
  Device* device = nullptr;
};
class Embedding final : public Module {
 public:
  Embedding(int64_t num_embeddings, int64_t embedding_dim, const EmbeddingOptions& options = {});
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Embedding"; }
  std::string extra_repr() const override;

 private:
  int64_t count_, dim_;
  std::optional<int64_t> padding_;
  Ref<Variable> weight_;
};

// ---- activation.cpp.  One row a kind; the numbers of a kind in the order of its parameters.
struct ActivationKind {
  struct Parameter {
    const char* name;
    double value;  // default
  };
  const char* kind;  // "LeakyReLU"
  Tensor (*call)(const Tensor& x, const double* values);
  std::vector<Parameter> parameters;
};
const std::vector<ActivationKind>& activation_kinds();
// `kind` in PyTorch's spelling; missing trailing values take their defaults.  GELU: 0 = none, 1 = tanh.
Ref<Module> make_activation(const std::string& kind, std::span<const double> values = {});

inline Ref<Module> ReLU() { return make_activation("ReLU"); }
inline Ref<Module> ReLU6() { return make_activation("ReLU6"); }
inline Ref<Module> SiLU() { return make_activation("SiLU"); }
inline Ref<Module> Sigmoid() { return make_activation("Sigmoid"); }
inline Ref<Module> Tanh() { return make_activation("Tanh"); }
inline Ref<Module> SELU() { return make_activation("SELU"); }
inline Ref<Module> Mish() { return make_activation("Mish"); }
inline Ref<Module> Hardswish() { return make_activation("Hardswish"); }
inline Ref<Module> Hardsigmoid() { return make_activation("Hardsigmoid"); }
inline Ref<Module> LogSigmoid() { return make_activation("LogSigmoid"); }
Ref<Module> GELU(Approximate approximate = Approximate::none);
Ref<Module> LeakyReLU(double negative_slope = 0.01);
Ref<Module> ELU(double alpha = 1);
Ref<Module> Softplus(double beta = 1, double threshold = 20);
Ref<Module> Softmax(int64_t axis = -1);
Ref<Module> LogSoftmax(int64_t axis = -1);

}  // namespace stn::nn
