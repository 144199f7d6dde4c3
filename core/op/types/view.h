// Attributes of copies and views.
#pragma once
#include "core/op/attrs.h"

namespace stn {

struct CastAttrs {
  DType dtype = DType::f32;
  static constexpr auto fields() {
    return std::tuple{required("dtype", &CastAttrs::dtype, "element type to convert to")};
  }
};
struct ToDeviceAttrs {
  Device* device = nullptr;
  bool non_blocking = false;
  static constexpr auto fields() {
    return std::tuple{required("device", &ToDeviceAttrs::device, "where the result lies"),
                      internal("non_blocking", &ToDeviceAttrs::non_blocking, "from and to pinned memory, only queued")};
  }
};
struct ViewShapeAttrs {  // view, reshape
  Ints shape;
  static constexpr auto fields() {
    return std::tuple{required("shape", &ViewShapeAttrs::shape, "new sizes; one may be -1: what remains")};
  }
};
struct FlattenAttrs {
  int64_t start_axis = 0, end_axis = -1;
  static constexpr auto fields() {
    return std::tuple{field("start_axis", &FlattenAttrs::start_axis, "first dimension to join"),
                      field("end_axis", &FlattenAttrs::end_axis, "last dimension to join")};
  }
};
struct UnflattenAttrs {
  int64_t axis = 0;
  Ints shape;
  static constexpr auto fields() {
    return std::tuple{required("axis", &UnflattenAttrs::axis, "dimension to split"),
                      required("shape", &UnflattenAttrs::shape, "its new sizes; one may be -1: what remains")};
  }
};
struct TransposeAttrs {
  int64_t axis0 = 0, axis1 = 0;
  static constexpr auto fields() {
    return std::tuple{required("axis0", &TransposeAttrs::axis0, "first dimension to swap"),
                      required("axis1", &TransposeAttrs::axis1, "second dimension to swap")};
  }
};
struct PermuteAttrs {
  Ints axes;
  static constexpr auto fields() {
    return std::tuple{required("axes", &PermuteAttrs::axes, "x's dimensions in their new order, each once")};
  }
};
struct SqueezeAttrs {
  Ints axes;
  static constexpr auto fields() {
    return std::tuple{
      field("axes", &SqueezeAttrs::axes, "dimensions to drop where their size is 1; none: all of size 1")};
  }
};
struct UnsqueezeAttrs {
  int64_t axis = 0;
  static constexpr auto fields() {
    return std::tuple{required("axis", &UnsqueezeAttrs::axis, "where the new dimension stands in the result")};
  }
};
struct ExpandAttrs {
  Ints shape;
  static constexpr auto fields() {
    return std::tuple{required("shape", &ExpandAttrs::shape, "sizes of the result; -1 keeps x's")};
  }
};
struct SliceAttrs {
  int64_t axis = 0;
  std::optional<int64_t> start, end;
  int64_t step = 1;
  static constexpr auto fields() {
    return std::tuple{
      required("axis", &SliceAttrs::axis, "dimension to cut"),
      field("start", &SliceAttrs::start, "first index; negative counts from the end; none: 0"),
      field("end", &SliceAttrs::end, "the end, not included; negative counts from the end; none: the size"),
      field("step", &SliceAttrs::step, "distance of neighbours, at least 1")};
  }
};
struct SelectAttrs {
  int64_t axis = 0, index = 0;
  static constexpr auto fields() {
    return std::tuple{required("axis", &SelectAttrs::axis, "dimension to drop"),
                      required("index", &SelectAttrs::index, "index along it; negative counts from the end")};
  }
};
struct NarrowAttrs {
  int64_t axis = 0, start = 0, length = 0;
  static constexpr auto fields() {
    return std::tuple{required("axis", &NarrowAttrs::axis, "dimension to cut"),
                      required("start", &NarrowAttrs::start, "first index; negative counts from the end"),
                      required("length", &NarrowAttrs::length, "how many to keep")};
  }
};
struct UnfoldAttrs {
  int64_t axis = 0, size = 0, step = 1;
  static constexpr auto fields() {
    return std::tuple{required("axis", &UnfoldAttrs::axis, "dimension to slide along"),
                      required("size", &UnfoldAttrs::size, "elements per window"),
                      required("step", &UnfoldAttrs::step, "distance of windows, at least 1")};
  }
};
struct DiagonalAttrs {
  int64_t offset = 0, axis0 = 0, axis1 = 1;
  static constexpr auto fields() {
    return std::tuple{
      field("offset", &DiagonalAttrs::offset, "0: main diagonal, positive: above it, negative: below it"),
      field("axis0", &DiagonalAttrs::axis0, "dimension of the rows"),
      field("axis1", &DiagonalAttrs::axis1, "dimension of the columns")};
  }
};
struct AsStridedAttrs {
  Ints size, stride;
  int64_t offset = 0;
  static constexpr auto fields() {
    return std::tuple{
      required("size", &AsStridedAttrs::size, "sizes of the result"),
      required("stride", &AsStridedAttrs::stride, "its strides in x's row-major elements, not negative"),
      field("offset", &AsStridedAttrs::offset, "x's row-major element where it starts")};
  }
};
struct ViewScatterAttrs {
  Ints shape, size, stride;
  int64_t offset = 0;
  static constexpr auto fields() {
    return std::tuple{required("shape", &ViewScatterAttrs::shape, "sizes of the result"),
                      required("size", &ViewScatterAttrs::size, "sizes of the view, g's"),
                      required("stride", &ViewScatterAttrs::stride, "strides of the view in the result's elements"),
                      field("offset", &ViewScatterAttrs::offset, "element of the result where the view starts")};
  }
};

}  // namespace stn
