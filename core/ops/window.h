// Checks that convolutions and pooling share.
#pragma once
#include "core/op/call.h"

namespace stn::ops {

// One number for each dimension, at least `least`.
inline Ints per_dim(const Call& c, const char* name, const Ints& v, int dims, int64_t least) {
  if (v.size() != 1 && v.size() != dims)
    c.fail(Code::invalid_argument, name, "must be 1 or ", dims, " numbers, not ",
           to_string(std::span<const int64_t>(v)));
  for (int64_t k : v)
    if (k < least || k > (int64_t{1} << 31))  // so that no sum of theirs overflows
      c.fail(Code::invalid_argument, name, "must be at least ", least, ", not ",
             to_string(std::span<const int64_t>(v)));
  return v.size() == dims ? v : Ints::filled(dims, v[0]);
}

}  // namespace stn::ops
