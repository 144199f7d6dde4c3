// What code beside the kernels needs of CUDA's runtime.
#pragma once
#include <cuda_runtime_api.h>

#include "kernels/cuda/gpu.h"

namespace stn::cuda {

cudaStream_t stream(int device);  // of this thread; makes the device current
void check(cudaError_t e, const char* what);
bool tf32();  // $STERNA_CUDA_TF32 is 1: products and convolutions of f32 may round their operands to TF32

}  // namespace stn::cuda
