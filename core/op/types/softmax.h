// Attributes of softmax and its relatives.
#pragma once
#include "core/op/attrs.h"

namespace stn {

struct SoftmaxAttrs {
  int64_t axis = -1;
  static constexpr auto fields() { return std::tuple{field("axis", &SoftmaxAttrs::axis, "the dimension normalized")}; }
};

}  // namespace stn
