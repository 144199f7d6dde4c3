// Shared by view, join and index ops: shapes and axes that come as attributes.
#pragma once
#include "core/op/types/view.h"
#include "core/ops/common.h"

namespace stn::op {

inline std::string text(std::span<const int64_t> sizes) { return to_string(sizes); }
// A list of sizes as a Shape: at most kMaxDims of them, none negative.
Shape checked_sizes(const Call& c, const Ints& sizes, const char* argument);
// The same where one size may be -1: what is left of n elements.  The product must be n.
Shape checked_reshape(const Call& c, const Ints& sizes, int64_t n, const char* argument = "shape");
// A dimension of input 0, which must have one.
int dimension(const Call& c, int64_t axis, const char* argument = "axis");
// The infer of ops that are always views: the view's type.
Types view_type(const Call& c);

}  // namespace stn::op
