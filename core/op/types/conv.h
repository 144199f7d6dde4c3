// Attributes of convolutions, and the sizes that follow from them.
#pragma once
#include "core/op/types/window.h"

namespace stn {

#define STN_CONV_FIELDS(A)                                                                                           \
  field("stride", &A::stride, "step of the kernel; one number for all dimensions or one each"),                      \
    field("padding", &A::padding, "zeros at both ends; one number for all dimensions or one each"),                  \
    field("dilation", &A::dilation, "distance of the kernel's elements; one number for all dimensions or one each"), \
    field("groups", &A::groups, "channels are split into this many independent groups")

struct ConvAttrs {
  Ints stride = {1}, padding = {0}, dilation = {1};
  int64_t groups = 1;
  static constexpr auto fields() { return std::tuple{STN_CONV_FIELDS(ConvAttrs)}; }
};
struct ConvInputGradAttrs {
  Ints input_shape;
  Ints stride = {1}, padding = {0}, dilation = {1};
  int64_t groups = 1;
  static constexpr auto fields() {
    return std::tuple{required("input_shape", &ConvInputGradAttrs::input_shape, "shape of the convolution's x"),
                      STN_CONV_FIELDS(ConvInputGradAttrs)};
  }
};
struct ConvWeightGradAttrs {
  Ints weight_shape;
  Ints stride = {1}, padding = {0}, dilation = {1};
  int64_t groups = 1;
  static constexpr auto fields() {
    return std::tuple{required("weight_shape", &ConvWeightGradAttrs::weight_shape, "shape of the convolution's weight"),
                      STN_CONV_FIELDS(ConvWeightGradAttrs)};
  }
};
struct ConvFusedAttrs {
  Ints stride = {1}, padding = {0}, dilation = {1};
  int64_t groups = 1;
  double eps = 1e-5;
  bool relu = false;
  static constexpr auto fields() {
    return std::tuple{STN_CONV_FIELDS(ConvFusedAttrs), field("eps", &ConvFusedAttrs::eps, "batch_norm's"),
                      field("relu", &ConvFusedAttrs::relu, "whether relu comes last")};
  }
};
#undef STN_CONV_FIELDS

// A 2-d convolution with valid attributes, as kernels see it.
struct Conv2dSizes {
  int64_t n, groups, in, out;  // images, groups, channels of one group
  int64_t h, w, kh, kw, oh, ow;
  int64_t stride[2], padding[2], dilation[2];

  template <class A>
  Conv2dSizes(const Shape& x, const Shape& weight, const A& a) {
    int c = x.size() - 3;  // without a batch dimension the first is the channel
    n = c == 1 ? x[0] : 1;
    groups = a.groups;
    in = weight[1], out = weight[0] / groups;
    h = x[c + 1], w = x[c + 2], kh = weight[2], kw = weight[3];
    for (int i = 0; i < 2; ++i) {
      stride[i] = of_dim(a.stride, i);
      padding[i] = of_dim(a.padding, i);
      dilation[i] = of_dim(a.dilation, i);
    }
    oh = (h + 2 * padding[0] - dilation[0] * (kh - 1) - 1) / stride[0] + 1;
    ow = (w + 2 * padding[1] - dilation[1] * (kw - 1) - 1) / stride[1] + 1;
  }
};

}  // namespace stn
