// What code beside the kernels needs of CUDA's runtime.
#pragma once
#include <cuda_runtime_api.h>

#include "kernels/cuda/gpu.h"

namespace stn::cuda {

cudaStream_t stream(int device);  // of this thread; makes the device current
void check(cudaError_t e, const char* what);

}  // namespace stn::cuda
