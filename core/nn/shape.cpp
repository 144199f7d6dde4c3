#include "core/nn/layers.h"
#include "core/nn/repr.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

Tensor Flatten::forward(const Tensor& x) { return ops::flatten(x, {.start_axis = start_, .end_axis = end_}); }
std::string Flatten::extra_repr() const { return str("start_dim=", start_, ", end_dim=", end_); }

Tensor Unflatten::forward(const Tensor& x) { return ops::unflatten(x, axis_, shape_); }
std::string Unflatten::extra_repr() const { return str("dim=", axis_, ", unflattened_size=", repr::tuple(shape_)); }

}  // namespace stn::nn
