// Attributes of normalizations and their gradients.
#pragma once
#include "core/op/attrs.h"

namespace stn {

struct BatchNormAttrs {
  bool training = false;
  double momentum = 0.1, eps = 1e-5;
  static constexpr auto fields() {
    return std::tuple{
      field("training", &BatchNormAttrs::training, "true: by the batch's statistics; false: by the running ones"),
      field("momentum", &BatchNormAttrs::momentum, "weight of the batch in the new running statistics"),
      field("eps", &BatchNormAttrs::eps, "added to the variance")};
  }
};
struct BatchNormGradAttrs {
  bool training = true;
  static constexpr auto fields() {
    return std::tuple{field("training", &BatchNormGradAttrs::training, "whether the statistics depend on x")};
  }
};
struct LayerNormAttrs {
  Ints normalized_shape;
  double eps = 1e-5;
  static constexpr auto fields() {
    return std::tuple{required("normalized_shape", &LayerNormAttrs::normalized_shape, "the last sizes of x"),
                      field("eps", &LayerNormAttrs::eps, "added to the variance")};
  }
};
struct LayerNormGradAttrs {
  Ints normalized_shape;
  static constexpr auto fields() {
    return std::tuple{required("normalized_shape", &LayerNormGradAttrs::normalized_shape, "the last sizes of x")};
  }
};

}  // namespace stn
