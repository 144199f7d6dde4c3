#include <cmath>

#include "core/nn/init.h"
#include "core/nn/layers.h"
#include "core/nn/repr.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

namespace {

// One number for each dimension, none below `least`.
Ints each(int dims, const Ints& v, const char* name, int64_t least) {
  if (v.size() != 1 && v.size() != dims)
    fail_at(Code::invalid_argument, str("Conv", dims, "d"), name, "must be 1 or ", dims, " numbers, not ",
            repr::tuple(v));
  for (int64_t k : v)
    if (k < least)
      fail_at(Code::invalid_argument, str("Conv", dims, "d"), name, "must be at least ", least, ", not ", k);
  return v.size() == dims ? v : Ints::filled(dims, v[0]);
}

bool all_are(const Ints& v, int64_t k) { return v == Ints::filled(v.size(), k); }

}  // namespace

Conv::Conv(int dims, int64_t in_channels, int64_t out_channels, const Ints& kernel_size, const ConvOptions& o)
    : in_(in_channels), out_(out_channels), kernel_(each(dims, kernel_size, "kernel_size", 1)), o_(o) {
  o_.stride = each(dims, o.stride, "stride", 1);
  o_.padding = each(dims, o.padding, "padding", 0);
  o_.dilation = each(dims, o.dilation, "dilation", 1);
  if (in_ <= 0 || out_ <= 0)
    fail_at(Code::invalid_argument, str("Conv", dims, "d"), in_ <= 0 ? "in_channels" : "out_channels",
            "must be positive, not ", in_ <= 0 ? in_ : out_);
  if (o.groups <= 0 || in_ % o.groups || out_ % o.groups)
    fail_at(Code::invalid_argument, str("Conv", dims, "d"), "groups", "must be positive and divide in_channels (", in_,
            ") and out_channels (", out_, "), not ", o.groups);
  Device* device = o.device ? o.device : default_device();
  Shape shape{out_, in_ / o.groups};
  for (int64_t k : kernel_) shape.push_back(k);
  // kaiming_uniform(a = √5) is the same bound as the bias has
  double bound = 1 / std::sqrt(static_cast<double>(init::fan(shape, init::Fan::in)));
  weight_ = add_parameter("weight", init::uniform_tensor(shape, -bound, bound, o.dtype, device));
  if (o.bias) bias_ = add_parameter("bias", init::uniform_tensor({out_}, -bound, bound, o.dtype, device));
}

std::string Conv::extra_repr() const {
  std::string s = str(in_, ", ", out_, ", kernel_size=", repr::tuple(kernel_), ", stride=", repr::tuple(o_.stride));
  if (!all_are(o_.padding, 0)) s += ", padding=" + repr::tuple(o_.padding);
  if (!all_are(o_.dilation, 1)) s += ", dilation=" + repr::tuple(o_.dilation);
  if (o_.groups != 1) s += str(", groups=", o_.groups);
  if (!bias_) s += ", bias=False";
  return s;
}

Tensor Conv1d::forward(const Tensor& x) {
  return ops::conv1d(x, weight_->read(), bias_ ? bias_->read() : Tensor(),
                     {.stride = o_.stride, .padding = o_.padding, .dilation = o_.dilation, .groups = o_.groups});
}

Tensor Conv2d::forward(const Tensor& x) {
  return ops::conv2d(x, weight_->read(), bias_ ? bias_->read() : Tensor(),
                     {.stride = o_.stride, .padding = o_.padding, .dilation = o_.dilation, .groups = o_.groups});
}

}  // namespace stn::nn
