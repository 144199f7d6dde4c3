// Attributes of creation ops.
#pragma once
#include "core/op/attrs.h"

namespace stn {

#define STN_WHERE_FIELDS(A)                                \
  field("dtype", &A::dtype, "element type of the result"), \
    field("device", &A::device, "where; none: the default device")

struct ShapeAttrs {  // zeros, ones, rand, randn
  Ints shape;
  DType dtype = DType::f32;
  Device* device = nullptr;
  static constexpr auto fields() {
    return std::tuple{required("shape", &ShapeAttrs::shape, "sizes, outermost first"), STN_WHERE_FIELDS(ShapeAttrs)};
  }
};
struct FullAttrs {
  Ints shape;
  double value = 0;
  DType dtype = DType::f32;
  Device* device = nullptr;
  static constexpr auto fields() {
    return std::tuple{required("shape", &FullAttrs::shape, "sizes, outermost first"),
                      required("value", &FullAttrs::value, "the value of every element"), STN_WHERE_FIELDS(FullAttrs)};
  }
};
struct ArangeAttrs {
  double start = 0, end = 0, step = 1;
  std::optional<DType> dtype;
  Device* device = nullptr;
  static constexpr auto fields() {
    return std::tuple{required("start", &ArangeAttrs::start, "first value"),
                      required("end", &ArangeAttrs::end, "the end, not included"),
                      field("step", &ArangeAttrs::step, "distance of neighbours, not 0"),
                      field("dtype", &ArangeAttrs::dtype, "none: i64 when start, end and step are integers, else f32"),
                      field("device", &ArangeAttrs::device, "where; none: the default device")};
  }
};
struct LinspaceAttrs {
  double start = 0, end = 0;
  int64_t steps = 0;
  DType dtype = DType::f32;
  Device* device = nullptr;
  static constexpr auto fields() {
    return std::tuple{required("start", &LinspaceAttrs::start, "first value"),
                      required("end", &LinspaceAttrs::end, "last value"),
                      required("steps", &LinspaceAttrs::steps, "number of values"), STN_WHERE_FIELDS(LinspaceAttrs)};
  }
};
struct EyeAttrs {
  int64_t n = 0;
  std::optional<int64_t> m;
  DType dtype = DType::f32;
  Device* device = nullptr;
  static constexpr auto fields() {
    return std::tuple{required("n", &EyeAttrs::n, "rows"), field("m", &EyeAttrs::m, "columns; none: n"),
                      STN_WHERE_FIELDS(EyeAttrs)};
  }
};
struct RandintAttrs {
  int64_t low = 0, high = 0;
  Ints shape;
  DType dtype = DType::i64;
  Device* device = nullptr;
  static constexpr auto fields() {
    return std::tuple{required("low", &RandintAttrs::low, "smallest value"),
                      required("high", &RandintAttrs::high, "the end, not included"),
                      required("shape", &RandintAttrs::shape, "sizes, outermost first"),
                      STN_WHERE_FIELDS(RandintAttrs)};
  }
};
struct RandpermAttrs {
  int64_t n = 0;
  DType dtype = DType::i64;
  Device* device = nullptr;
  static constexpr auto fields() {
    return std::tuple{required("n", &RandpermAttrs::n, "number of values"), STN_WHERE_FIELDS(RandpermAttrs)};
  }
};
#undef STN_WHERE_FIELDS

struct LikeAttrs {  // zeros_like, rand_like …
  std::optional<DType> dtype;
  static constexpr auto fields() { return std::tuple{field("dtype", &LikeAttrs::dtype, "none: x's")}; }
};
struct FullLikeAttrs {
  double value = 0;
  std::optional<DType> dtype;
  static constexpr auto fields() {
    return std::tuple{required("value", &FullLikeAttrs::value, "the value of every element"),
                      field("dtype", &FullLikeAttrs::dtype, "none: x's")};
  }
};

}  // namespace stn
