// Attributes of automatic mixed precision's ops, in PyTorch's names.
#pragma once
#include "core/op/attrs.h"

namespace stn {

struct AmpUpdateScaleAttrs {
  double growth_factor = 2, backoff_factor = 0.5;
  int64_t growth_interval = 2000;
  static constexpr auto fields() {
    using A = AmpUpdateScaleAttrs;
    return std::tuple{field("growth_factor", &A::growth_factor, "factor after growth_interval finite steps in a row"),
                      field("backoff_factor", &A::backoff_factor, "factor after a step that was not finite"),
                      field("growth_interval", &A::growth_interval, "finite steps before the scale grows")};
  }
};

}  // namespace stn
