// Arithmetic on numbers that come from users or files: checked for overflow.
#pragma once
#include <cstdint>

#include "core/base/error.h"
#include "core/base/saturate.h"

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

}  // namespace stn
