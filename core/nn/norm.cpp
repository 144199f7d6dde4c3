#include "core/nn/layers.h"
#include "core/nn/repr.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

namespace {
Tensor read(const Ref<Variable>& v) { return v ? v->read() : Tensor(); }
}  // namespace

BatchNorm::BatchNorm(int64_t num_features, const BatchNormOptions& o, int min_dim, int max_dim)
    : features_(num_features), o_(o), min_dim_(min_dim), max_dim_(max_dim) {
  if (features_ <= 0) fail_at(Code::invalid_argument, "BatchNorm", "num_features", "must be positive, not ", features_);
  if (!(o.eps >= 0)) fail_at(Code::invalid_argument, "BatchNorm", "eps", "must not be negative, but is ", o.eps);
  if (!(o.momentum >= 0 && o.momentum <= 1))
    fail_at(Code::invalid_argument, "BatchNorm", "momentum", "must be in [0, 1], but is ", o.momentum);
  Device* device = o.device ? o.device : default_device();
  Ints shape{features_};
  if (o.affine) {
    weight_ = add_parameter("weight", ops::ones(shape, {o.dtype, device}));
    bias_ = add_parameter("bias", ops::zeros(shape, {o.dtype, device}));
  }
  if (o.track_running_stats) {
    mean_ = add_buffer("running_mean", ops::zeros(shape, {o.dtype, device}));
    var_ = add_buffer("running_var", ops::ones(shape, {o.dtype, device}));
    count_ = add_buffer("num_batches_tracked", ops::zeros({}, {DType::i64, device}));
  }
}

Tensor BatchNorm::forward(const Tensor& x) {
  if (x.dim() < min_dim_ || x.dim() > max_dim_)
    throw Error(Code::shape,
                str(kind(), ": x must have ", min_dim_, min_dim_ == max_dim_ ? "" : " or 3", " dimensions, not ",
                    stn::to_string(x.type())),
                std::string(kind()), "x", "x: " + stn::to_string(x.type()));
  bool update = training() && mean_;
  auto r = ops::batch_norm(x, read(weight_), read(bias_), read(mean_), read(var_),
                           {.training = training() || !mean_, .momentum = o_.momentum, .eps = o_.eps});
  if (update) {
    // All made before any is assigned.
    Tensor count = ops::add_scalar(count_->read(), 1), mean = r[1].detached(), var = r[2].detached();
    mean_->assign(std::move(mean));
    var_->assign(std::move(var));
    count_->assign(std::move(count));
  }
  return r[0];
}

std::string BatchNorm::extra_repr() const {
  return str(features_, ", eps=", repr::number(o_.eps), ", momentum=", repr::number(o_.momentum),
             ", affine=", repr::flag(o_.affine), ", track_running_stats=", repr::flag(o_.track_running_stats));
}

LayerNorm::LayerNorm(const Ints& normalized_shape, const LayerNormOptions& o) : shape_(normalized_shape), o_(o) {
  if (shape_.empty())
    fail_at(Code::invalid_argument, "LayerNorm", "normalized_shape", "must name at least one dimension");
  for (int64_t k : shape_)
    if (k < 0)
      fail_at(Code::invalid_argument, "LayerNorm", "normalized_shape", repr::tuple(shape_), " must not be negative");
  if (!(o.eps >= 0)) fail_at(Code::invalid_argument, "LayerNorm", "eps", "must not be negative, but is ", o.eps);
  Device* device = o.device ? o.device : default_device();
  if (o.elementwise_affine) {
    weight_ = add_parameter("weight", ops::ones(shape_, {o.dtype, device}));
    if (o.bias) bias_ = add_parameter("bias", ops::zeros(shape_, {o.dtype, device}));
  }
}

Tensor LayerNorm::forward(const Tensor& x) {
  return ops::layer_norm(x, read(weight_), read(bias_), shape_, {.eps = o_.eps})[0];
}

std::string LayerNorm::extra_repr() const {
  std::string s = str(repr::tuple(shape_), ", eps=", repr::number(o_.eps),
                      ", elementwise_affine=", repr::flag(o_.elementwise_affine));
  if (o_.elementwise_affine && !o_.bias) s += ", bias=False";
  return s;
}

}  // namespace stn::nn
