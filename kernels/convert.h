// One value of any dtype as another.
#pragma once
#include <type_traits>

#include "core/base/half.h"
#include "core/base/saturate.h"

namespace stn::kernels {

// Floating → integer as to_int64(), then wraps to the width.
template <class To, class From>
STN_FN inline To convert(From v) {
  if constexpr (std::is_same_v<To, From>) {
    return v;
  } else if constexpr (std::is_same_v<To, bool>) {
    if constexpr (std::is_same_v<From, f16> || std::is_same_v<From, bf16>)
      return static_cast<float>(v) != 0;
    else
      return v != From{0};
  } else if constexpr (std::is_integral_v<To> && !std::is_integral_v<From>) {
    return static_cast<To>(to_int64(static_cast<double>(v)));
  } else if constexpr (std::is_same_v<To, f16> || std::is_same_v<To, bf16>) {
    return To(static_cast<float>(v));
  } else {
    return static_cast<To>(v);
  }
}

}  // namespace stn::kernels
