// Attributes of optimizer updates, in PyTorch's names.
#pragma once
#include "core/op/attrs.h"

namespace stn {

#define STN_UPDATE_FIELD(A, name, doc) field(#name, &A::name, doc)

struct SgdUpdateAttrs {
  double momentum = 0, dampening = 0, weight_decay = 0;
  bool nesterov = false, maximize = false, first = false;
  static constexpr auto fields() {
    using A = SgdUpdateAttrs;
    return std::tuple{
      STN_UPDATE_FIELD(A, momentum, "share of the momentum buffer that is kept"),
      STN_UPDATE_FIELD(A, dampening, "share of the gradient that does not enter the momentum buffer"),
      STN_UPDATE_FIELD(A, weight_decay, "multiple of the parameter added to the gradient"),
      STN_UPDATE_FIELD(A, nesterov, "look ahead by one momentum step"),
      STN_UPDATE_FIELD(A, maximize, "ascend instead of descend"),
      STN_UPDATE_FIELD(A, first, "the first step: the momentum buffer becomes the gradient, undampened")};
  }
};
struct AdamUpdateAttrs {
  double beta1 = 0.9, beta2 = 0.999, eps = 1e-8, weight_decay = 0;
  bool decoupled = false, amsgrad = false, maximize = false;
  static constexpr auto fields() {
    using A = AdamUpdateAttrs;
    return std::tuple{STN_UPDATE_FIELD(A, beta1, "decay of the mean of gradients"),
                      STN_UPDATE_FIELD(A, beta2, "decay of the mean of squared gradients"),
                      STN_UPDATE_FIELD(A, eps, "added to the denominator"),
                      STN_UPDATE_FIELD(A, weight_decay, "multiple of the parameter added to the gradient"),
                      STN_UPDATE_FIELD(A, decoupled, "AdamW: shrink the parameter by lr · weight_decay instead"),
                      STN_UPDATE_FIELD(A, amsgrad, "divide by the largest mean of squares so far"),
                      STN_UPDATE_FIELD(A, maximize, "ascend instead of descend")};
  }
};
struct RmspropUpdateAttrs {
  double alpha = 0.99, eps = 1e-8, weight_decay = 0, momentum = 0;
  bool centered = false, maximize = false;
  static constexpr auto fields() {
    using A = RmspropUpdateAttrs;
    return std::tuple{STN_UPDATE_FIELD(A, alpha, "decay of the mean of squared gradients"),
                      STN_UPDATE_FIELD(A, eps, "added to the denominator"),
                      STN_UPDATE_FIELD(A, weight_decay, "multiple of the parameter added to the gradient"),
                      STN_UPDATE_FIELD(A, momentum, "share of the momentum buffer that is kept"),
                      STN_UPDATE_FIELD(A, centered, "divide by the deviation from the mean gradient"),
                      STN_UPDATE_FIELD(A, maximize, "ascend instead of descend")};
  }
};
#undef STN_UPDATE_FIELD

}  // namespace stn
