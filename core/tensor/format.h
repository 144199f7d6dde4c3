// Tensors as text, laid out as PyTorch does: aligned columns, the middle of large tensors left out.
#pragma once
#include <string>

#include "core/tensor/tensor.h"

namespace stn {

struct FormatOptions {
  int precision = 4;         // digits after the point
  int64_t threshold = 1000;  // more elements are summarized
  int64_t edge_items = 3;    // then this many stay at both ends of a dimension
  int line_width = 80;
};

// "tensor([[1., 2.],\n        [3., 4.]])"; dtype unless f32, i64 or bool, device unless cpu, the shape when not all
// elements are shown, and what autograd knows.  A value of a graph has no data yet: its type alone.
std::string to_string(const Tensor& t, const FormatOptions& options = {});

// Names the operation behind a gradient function; set by the autograd layer.
extern std::string (*grad_fn_name)(const GradFn& fn);

}  // namespace stn
