// Attributes of pointwise ops; read by the records and by kernels/formulas.h.
#pragma once
#include "core/op/types/enums.h"

namespace stn {

struct ValueAttrs {
  double value = 0;
  static constexpr auto fields() { return std::tuple{required("value", &ValueAttrs::value, "the scalar operand")}; }
};
struct WeightedAttrs {  // addcmul, addcdiv
  double value = 1;
  static constexpr auto fields() {
    return std::tuple{field("value", &WeightedAttrs::value, "factor of the product or quotient")};
  }
};
struct ExponentAttrs {
  double exponent = 0;
  static constexpr auto fields() { return std::tuple{required("exponent", &ExponentAttrs::exponent, "the exponent")}; }
};
struct BaseAttrs {
  double base = 0;
  static constexpr auto fields() { return std::tuple{required("base", &BaseAttrs::base, "the base")}; }
};
struct ClampAttrs {
  std::optional<double> min, max;
  static constexpr auto fields() {
    return std::tuple{field("min", &ClampAttrs::min, "lower bound; none: unbounded"),
                      field("max", &ClampAttrs::max, "upper bound; none: unbounded")};
  }
};
struct SlopeAttrs {
  double negative_slope = 0.01;
  static constexpr auto fields() {
    return std::tuple{field("negative_slope", &SlopeAttrs::negative_slope, "slope for x < 0")};
  }
};
struct AlphaAttrs {
  double alpha = 1;
  static constexpr auto fields() { return std::tuple{field("alpha", &AlphaAttrs::alpha, "scale for x < 0")}; }
};
struct GeluAttrs {
  Approximate approximate = Approximate::none;
  static constexpr auto fields() {
    return std::tuple{field("approximate", &GeluAttrs::approximate, "none: by erf; tanh: by tanh")};
  }
};
struct SoftplusAttrs {
  double beta = 1, threshold = 20;
  static constexpr auto fields() {
    return std::tuple{field("beta", &SoftplusAttrs::beta, "sharpness"),
                      field("threshold", &SoftplusAttrs::threshold, "above x * beta = threshold the result is x")};
  }
};

}  // namespace stn
