#include "core/nn/layers.h"
#include "core/nn/repr.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

namespace {

// The ops check all of this too, but an error is best raised where the model is written.
void check(const char* kind, int dims, const Ints& v, const char* name, int64_t least, bool may_be_empty = false) {
  if (v.empty() && may_be_empty) return;
  if (v.size() != 1 && v.size() != dims)
    fail_at(Code::invalid_argument, kind, name, "must be 1 or ", dims, " numbers, not ", repr::tuple(v));
  for (int64_t k : v)
    if (k < least) fail_at(Code::invalid_argument, kind, name, "must be at least ", least, ", not ", k);
}

}  // namespace

MaxPool::MaxPool(int dims, const Ints& kernel_size, const MaxPoolOptions& o)
    : dims_(dims), kernel_(kernel_size), o_(o) {
  check(kind(), dims, kernel_, "kernel_size", 1);
  check(kind(), dims, o.stride, "stride", 1, true);
  check(kind(), dims, o.padding, "padding", 0);
  check(kind(), dims, o.dilation, "dilation", 1);
}

Tensor MaxPool::forward(const Tensor& x) {
  if (dims_ == 1)
    return ops::max_pool1d(
      x, kernel_, {.stride = o_.stride, .padding = o_.padding, .dilation = o_.dilation, .ceil_mode = o_.ceil_mode});
  return ops::max_pool2d(
    x, kernel_, {.stride = o_.stride, .padding = o_.padding, .dilation = o_.dilation, .ceil_mode = o_.ceil_mode})[0];
}

std::string MaxPool::extra_repr() const {
  return str("kernel_size=", repr::ints(kernel_), ", stride=", repr::ints(o_.stride.empty() ? kernel_ : o_.stride),
             ", padding=", repr::ints(o_.padding), ", dilation=", repr::ints(o_.dilation),
             ", ceil_mode=", repr::flag(o_.ceil_mode));
}

AvgPool::AvgPool(int dims, const Ints& kernel_size, const AvgPoolOptions& o)
    : dims_(dims), kernel_(kernel_size), o_(o) {
  check(kind(), dims, kernel_, "kernel_size", 1);
  check(kind(), dims, o.stride, "stride", 1, true);
  check(kind(), dims, o.padding, "padding", 0);
}

Tensor AvgPool::forward(const Tensor& x) {
  if (dims_ == 1) return ops::avg_pool1d(x, kernel_, {o_.stride, o_.padding, o_.ceil_mode, o_.count_include_pad});
  return ops::avg_pool2d(x, kernel_, {o_.stride, o_.padding, o_.ceil_mode, o_.count_include_pad});
}

std::string AvgPool::extra_repr() const {
  auto text = dims_ == 1 ? repr::tuple : repr::ints;
  return str("kernel_size=", text(kernel_), ", stride=", text(o_.stride.empty() ? kernel_ : o_.stride),
             ", padding=", text(o_.padding));
}

AdaptivePool::AdaptivePool(AdaptivePoolKind k, const Ints& output_size) : kind_(k), size_(output_size) {
  check(kind(), k == AdaptivePoolKind::avg1d ? 1 : 2, size_, "output_size", 0);
}

const char* AdaptivePool::kind() const {
  static constexpr const char* names[] = {"AdaptiveAvgPool1d", "AdaptiveAvgPool2d", "AdaptiveMaxPool2d"};
  return names[static_cast<int>(kind_)];
}

Tensor AdaptivePool::forward(const Tensor& x) {
  if (kind_ == AdaptivePoolKind::avg1d) return ops::adaptive_avg_pool1d(x, size_);
  Ints size = size_.size() == 2 ? size_ : Ints{size_[0], size_[0]};
  return kind_ == AdaptivePoolKind::avg2d ? ops::adaptive_avg_pool2d(x, size) : ops::adaptive_max_pool2d(x, size)[0];
}

std::string AdaptivePool::extra_repr() const { return "output_size=" + repr::ints(size_); }

Ref<Module> MaxPool1d(const Ints& kernel_size, const MaxPoolOptions& o) { return make<MaxPool>(1, kernel_size, o); }
Ref<Module> MaxPool2d(const Ints& kernel_size, const MaxPoolOptions& o) { return make<MaxPool>(2, kernel_size, o); }
Ref<Module> AvgPool1d(const Ints& kernel_size, const AvgPoolOptions& o) { return make<AvgPool>(1, kernel_size, o); }
Ref<Module> AvgPool2d(const Ints& kernel_size, const AvgPoolOptions& o) { return make<AvgPool>(2, kernel_size, o); }
Ref<Module> AdaptiveAvgPool1d(const Ints& size) { return make<AdaptivePool>(AdaptivePoolKind::avg1d, size); }
Ref<Module> AdaptiveAvgPool2d(const Ints& size) { return make<AdaptivePool>(AdaptivePoolKind::avg2d, size); }
Ref<Module> AdaptiveMaxPool2d(const Ints& size) { return make<AdaptivePool>(AdaptivePoolKind::max2d, size); }

}  // namespace stn::nn
