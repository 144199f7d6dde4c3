// Attributes of pooling, and the windows that follow from them.
#pragma once
#include <algorithm>

#include "core/base/device_code.h"
#include "core/op/types/window.h"

namespace stn {

#define STN_POOL_KERNEL(A) \
  required("kernel", &A::kernel, "size of the window; one number for all dimensions or one each")
#define STN_POOL_STEPS(A)                                                      \
  field("stride", &A::stride, "step of the window; empty: the kernel's size"), \
    field("padding", &A::padding, "values added at both ends, at most half the kernel")

struct MaxPoolAttrs {
  Ints kernel, stride, padding = {0}, dilation = {1};
  bool ceil_mode = false;
  static constexpr auto fields() {
    return std::tuple{STN_POOL_KERNEL(MaxPoolAttrs), STN_POOL_STEPS(MaxPoolAttrs),
                      field("dilation", &MaxPoolAttrs::dilation, "distance of a window's elements"),
                      field("ceil_mode", &MaxPoolAttrs::ceil_mode, "whether a window may reach over the end")};
  }
};
struct AvgPoolAttrs {
  Ints kernel, stride, padding = {0};
  bool ceil_mode = false, count_include_pad = true;
  static constexpr auto fields() {
    return std::tuple{
      STN_POOL_KERNEL(AvgPoolAttrs), STN_POOL_STEPS(AvgPoolAttrs),
      field("ceil_mode", &AvgPoolAttrs::ceil_mode, "whether a window may reach over the end"),
      field("count_include_pad", &AvgPoolAttrs::count_include_pad, "whether padding counts in the divisor")};
  }
};
struct AvgPoolGradAttrs {
  Ints input_shape, kernel, stride, padding = {0};
  bool ceil_mode = false, count_include_pad = true;
  static constexpr auto fields() {
    return std::tuple{
      required("input_shape", &AvgPoolGradAttrs::input_shape, "shape of the pooling's x"),
      STN_POOL_KERNEL(AvgPoolGradAttrs), STN_POOL_STEPS(AvgPoolGradAttrs),
      field("ceil_mode", &AvgPoolGradAttrs::ceil_mode, "whether a window may reach over the end"),
      field("count_include_pad", &AvgPoolGradAttrs::count_include_pad, "whether padding counts in the divisor")};
  }
};
#undef STN_POOL_KERNEL
#undef STN_POOL_STEPS

struct PoolInputShapeAttrs {
  Ints input_shape;
  static constexpr auto fields() {
    return std::tuple{required("input_shape", &PoolInputShapeAttrs::input_shape, "shape of the pooling's x")};
  }
};
struct OutputSizeAttrs {
  Ints output_size;
  static constexpr auto fields() {
    return std::tuple{
      required("output_size", &OutputSizeAttrs::output_size, "sizes of the result; one number for all or one each")};
  }
};

// The windows along one dimension: window i covers start(i), start(i) + dilation … below end(i), cut to [0, size).
struct Windows {
  int64_t size, count;  // of the input; of the output
  int64_t kernel = 0, stride = 1, padding = 0, dilation = 1;
  bool adaptive = false;

  STN_FN int64_t start(int64_t i) const {
    if (adaptive) return i * size / count;
    int64_t s = i * stride - padding;
    return s >= 0 ? s : s + (-s + dilation - 1) / dilation * dilation;
  }
  STN_FN int64_t end(int64_t i) const {
    if (adaptive) return ((i + 1) * size + count - 1) / count;
    return std::min(size, i * stride - padding + dilation * (kernel - 1) + 1);
  }
  // With the padding that the window covers; a window that reaches over the padded end is cut there.
  STN_FN int64_t padded_length(int64_t i) const {
    int64_t s = i * stride - padding;
    return std::min(s + kernel, size + padding) - s;
  }
};

// Of dimension i (0, 1) of a 2-d pooling with valid attributes.
template <class A>
Windows pool_windows(const A& a, int i, int64_t size, int64_t count) {
  Windows w{size, count};
  w.kernel = of_dim(a.kernel, i);
  w.stride = a.stride.empty() ? w.kernel : of_dim(a.stride, i);
  w.padding = of_dim(a.padding, i);
  if constexpr (requires { a.dilation; }) w.dilation = of_dim(a.dilation, i);
  return w;
}

}  // namespace stn
