// Attributes of losses.
#pragma once
#include "core/op/types/enums.h"

namespace stn {

#define STN_REDUCTION_FIELD(A) \
  field("reduction", &A::reduction, "mean, sum, or none: one loss per value (per target of a classification)")

struct CrossEntropyAttrs {
  int64_t ignore_index = -100;
  double label_smoothing = 0;
  Reduction reduction = Reduction::mean;
  static constexpr auto fields() {
    using A = CrossEntropyAttrs;
    return std::tuple{
      field("ignore_index", &A::ignore_index, "targets of this class have no loss and do not count in the mean"),
      field("label_smoothing", &A::label_smoothing, "share, in [0, 1], of every target spread over all classes"),
      STN_REDUCTION_FIELD(A)};
  }
};
struct NllLossAttrs {
  int64_t ignore_index = -100;
  Reduction reduction = Reduction::mean;
  static constexpr auto fields() {
    using A = NllLossAttrs;
    return std::tuple{
      field("ignore_index", &A::ignore_index, "targets of this class have no loss and do not count in the mean"),
      STN_REDUCTION_FIELD(A)};
  }
};
struct LossAttrs {  // bce_with_logits, mse_loss, l1_loss
  Reduction reduction = Reduction::mean;
  static constexpr auto fields() { return std::tuple{STN_REDUCTION_FIELD(LossAttrs)}; }
};
struct SmoothL1LossAttrs {
  double beta = 1;
  Reduction reduction = Reduction::mean;
  static constexpr auto fields() {
    using A = SmoothL1LossAttrs;
    return std::tuple{field("beta", &A::beta, "distance where the loss turns from square to linear, not negative"),
                      STN_REDUCTION_FIELD(A)};
  }
};
#undef STN_REDUCTION_FIELD

}  // namespace stn
