// Where the elements of a tensor lie in its storage.  A view is a new Layout on the same Storage.
#pragma once
#include <optional>
#include <span>
#include <string>

#include "core/base/dtype.h"
#include "core/base/inline_vector.h"

namespace stn {

struct Layout {
  Shape sizes;
  Shape strides;       // in elements
  int64_t offset = 0;  // in elements

  bool contiguous() const;  // row-major, without gaps
  bool dense()
    const;  // every element of a compact block exactly once, in any order of dimensions (contiguous, NHWC, transposed)
};

bool channels_last(const Layout& l);            // (N, C, …) stored as (N, …, C), without gaps; C > 1
int64_t numel(std::span<const int64_t> sizes);  // throws when the product overflows
Shape contiguous_strides(std::span<const int64_t> sizes);
void set_contiguous(Layout& l);                               // strides from sizes, in place
Shape channels_last_strides(std::span<const int64_t> sizes);  // (N, C, …) stored as (N, …, C)
Layout contiguous_layout(std::span<const int64_t> sizes);
std::optional<Shape> broadcast_shapes(std::span<const int64_t> a, std::span<const int64_t> b);
Layout broadcast_layout(const Layout& l,
                        std::span<const int64_t> sizes);  // stride 0 along expanded dimensions; sizes must fit
std::optional<Layout> reshape_layout(const Layout& l, std::span<const int64_t> sizes);  // nullopt: needs a copy
std::string to_string(std::span<const int64_t> sizes);                                  // "[2, 3]"

// Shape and dtype of a value.  `strides` may be left empty: contiguous.
struct Type {
  DType dtype = DType::f32;
  Shape shape;
  Shape strides;
  int64_t numel() const { return stn::numel(shape); }
  bool operator==(const Type& o) const { return dtype == o.dtype && shape == o.shape; }
};
std::string to_string(const Type& t);  // "f32[2, 3]"

}  // namespace stn
