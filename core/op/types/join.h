// Attributes of ops that join, split and rearrange.
#pragma once
#include "core/op/attrs.h"

namespace stn {

struct CatAttrs {
  int64_t axis = 0;
  static constexpr auto fields() {
    return std::tuple{field("axis", &CatAttrs::axis, "dimension along which the inputs follow one another")};
  }
};
struct StackAttrs {
  int64_t axis = 0;
  static constexpr auto fields() {
    return std::tuple{field("axis", &StackAttrs::axis, "where the new dimension stands in the result")};
  }
};
struct SplitAttrs {
  int64_t size = 1, axis = 0;
  static constexpr auto fields() {
    return std::tuple{required("size", &SplitAttrs::size, "elements per part, at least 1; the last may have fewer"),
                      field("axis", &SplitAttrs::axis, "dimension to cut")};
  }
};
struct ChunkAttrs {
  int64_t chunks = 1, axis = 0;
  static constexpr auto fields() {
    return std::tuple{required("chunks", &ChunkAttrs::chunks, "how many parts at most, at least 1"),
                      field("axis", &ChunkAttrs::axis, "dimension to cut")};
  }
};
struct FlipAttrs {
  Ints axes;
  static constexpr auto fields() { return std::tuple{required("axes", &FlipAttrs::axes, "dimensions to reverse")}; }
};
struct RollAttrs {
  Ints shifts, axes;
  static constexpr auto fields() {
    return std::tuple{required("shifts", &RollAttrs::shifts, "places to move, towards the end; one per axis"),
                      required("axes", &RollAttrs::axes, "dimensions to roll; empty: x flattened, by one shift")};
  }
};
struct RepeatAttrs {
  Ints repeats;
  static constexpr auto fields() {
    return std::tuple{
      required("repeats", &RepeatAttrs::repeats, "times per dimension; additional ones stand in front")};
  }
};
struct PadAttrs {
  Ints pads;
  double value = 0;
  static constexpr auto fields() {
    return std::tuple{required("pads", &PadAttrs::pads,
                               "before, after of the last dimension, then of the one before it …; negative ones crop"),
                      field("value", &PadAttrs::value, "of the new elements")};
  }
};
struct TriangleAttrs {  // tril, triu
  int64_t diagonal = 0;
  static constexpr auto fields() {
    return std::tuple{
      field("diagonal", &TriangleAttrs::diagonal, "0: main diagonal, positive: above it, negative: below it")};
  }
};

}  // namespace stn
