// Moving elements between strided arrays; shared by the view, join, index and sort kernels.
#pragma once
#include "core/tensor/tensor.h"

namespace stn::kernels {

// to[Σ index · to_strides] = from[Σ index · from_strides] for every index below `sizes`; strides in elements of `item`
// bytes, negative ones included.  Neighbouring dimensions are merged, dense runs copied as blocks, large arrays in
// parallel.
void copy_strided(const Ints& sizes, int64_t item, char* to, const Ints& to_strides, const char* from,
                  const Ints& from_strides);

// t itself where it is contiguous, else a contiguous copy.
Tensor dense(const Tensor& t);
// t itself where it has that dtype, else a contiguous copy of it.
Tensor converted(const Tensor& t, DType dtype);
// Every element of a dense tensor becomes `value`.
void fill_value(const Tensor& out, double value);

}  // namespace stn::kernels
