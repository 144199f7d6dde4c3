#include <cmath>

#include "core/nn/init.h"
#include "core/nn/layers.h"
#include "core/nn/repr.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

Linear::Linear(int64_t in_features, int64_t out_features, const LinearOptions& o)
    : in_(in_features), out_(out_features) {
  if (in_ < 0 || out_ < 0)
    fail_at(Code::invalid_argument, "Linear", in_ < 0 ? "in_features" : "out_features", "must not be negative, but is ",
            in_ < 0 ? in_ : out_);
  Device* device = o.device ? o.device : default_device();
  // kaiming_uniform(a = √5) is the same bound as the bias has
  double bound = in_ > 0 ? 1 / std::sqrt(static_cast<double>(in_)) : 0;
  weight_ = add_parameter("weight", init::uniform_tensor({out_, in_}, -bound, bound, o.dtype, device));
  if (o.bias) bias_ = add_parameter("bias", init::uniform_tensor({out_}, -bound, bound, o.dtype, device));
}

Tensor Linear::forward(const Tensor& x) { return ops::linear(x, weight_->read(), bias_ ? bias_->read() : Tensor()); }

std::string Linear::extra_repr() const {
  return str("in_features=", in_, ", out_features=", out_, ", bias=", repr::flag(static_cast<bool>(bias_)));
}

}  // namespace stn::nn
