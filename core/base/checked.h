// Arithmetic on numbers that come from users or files: checked for overflow.
#pragma once
#include <cstdint>
#include <limits>

#include "core/base/device_code.h"
#include "core/base/error.h"

namespace stn {

inline int64_t checked_mul(int64_t a, int64_t b) {
  int64_t r;
  if (__builtin_mul_overflow(a, b, &r)) fail(Code::invalid_argument, "size overflow: ", a, " × ", b);
  return r;
}
inline int64_t checked_add(int64_t a, int64_t b) {
  int64_t r;
  if (__builtin_add_overflow(a, b, &r)) fail(Code::invalid_argument, "size overflow: ", a, " + ", b);
  return r;
}

// Truncates; saturates at the limits, and takes NaN to 0.
STN_FN inline int64_t to_int64(double v) {
  if (v >= 0x1p63) return std::numeric_limits<int64_t>::max();
  if (v >= -0x1p63) return static_cast<int64_t>(v);
  return v < 0 ? std::numeric_limits<int64_t>::min() : 0;
}

}  // namespace stn
