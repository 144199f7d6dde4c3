// Attributes of dropout.
#pragma once
#include "core/op/attrs.h"

namespace stn {

struct DropoutAttrs {
  double p = 0.5;
  bool training = true;
  static constexpr auto fields() {
    return std::tuple{field("p", &DropoutAttrs::p, "probability, in [0, 1], of a value to become zero"),
                      field("training", &DropoutAttrs::training, "false: the result is x")};
  }
};

struct DropoutMaskAttrs {
  double p = 0.5;
  static constexpr auto fields() {
    return std::tuple{field("p", &DropoutMaskAttrs::p, "probability, in [0, 1], of a value to become zero")};
  }
};

}  // namespace stn
