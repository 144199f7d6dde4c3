// Numbers as integers, whatever they are.
#pragma once
#include <cstdint>
#include <limits>

#include "core/base/device_code.h"

namespace stn {

// Truncates; saturates at the limits, and takes NaN to 0.
STN_FN inline int64_t to_int64(double v) {
  if (v >= 0x1p63) return std::numeric_limits<int64_t>::max();
  if (v >= -0x1p63) return static_cast<int64_t>(v);
  return v < 0 ? std::numeric_limits<int64_t>::min() : 0;
}

}  // namespace stn
