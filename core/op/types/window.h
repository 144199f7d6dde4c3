// Shared by the attributes of convolutions and pooling.
#pragma once
#include "core/op/attrs.h"

namespace stn {

// A list of one number stands for all dimensions.
inline int64_t of_dim(const Ints& v, int i) { return v[v.size() == 1 ? 0 : i]; }

}  // namespace stn
