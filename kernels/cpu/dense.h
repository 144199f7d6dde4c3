// Contiguous operands for kernels that want no strides or conversions in their inner loops.
#pragma once
#include "core/tensor/tensor.h"
#include "kernels/cpu/convert.h"
#include "kernels/cpu/strided.h"

namespace stn::kernels {

// f16 and bf16 compute as f32; everything else as it is.
inline DType compute_dtype(DType d) { return d == DType::f16 || d == DType::bf16 ? DType::f32 : d; }

// t itself when it is contiguous and of `dtype`, else a copy.  dtype: t's own, or the compute_dtype of it.
Tensor dense(const Tensor& t, DType dtype);

// t in the memory order of NHWC, as an array of `dtype` (likewise).  t: (N, C, …).
Tensor dense_rows(const Tensor& t, DType dtype);
// A dense tensor as the array that its memory is.
Tensor flat(const Tensor& t);

// Where a kernel writes a contiguous result of `dtype`: `out` itself, or a buffer that finish() brings into it.
Tensor staging(const Tensor& out, DType dtype);
inline Tensor staging(const Tensor& out) { return staging(out, compute_dtype(out.dtype())); }
void finish(const Tensor& staged, const Tensor& out);

}  // namespace stn::kernels
