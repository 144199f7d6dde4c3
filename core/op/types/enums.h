// Enumerated attribute values, with their names in PyTorch's spelling.
#pragma once
#include <cstdint>
#include <span>

#include "core/op/attrs.h"

namespace stn {

enum class Reduction : int32_t { mean, sum, none };
template <>
struct EnumNames<Reduction> {
  static constexpr const char* type = "reduction";
  static constexpr const char* list[] = {"mean", "sum", "none"};
  static constexpr std::span<const char* const> names = list;
};

enum class Approximate : int32_t { none, tanh };
template <>
struct EnumNames<Approximate> {
  static constexpr const char* type = "approximate";
  static constexpr const char* list[] = {"none", "tanh"};
  static constexpr std::span<const char* const> names = list;
};

}  // namespace stn
