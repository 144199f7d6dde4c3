// Weights between (O, I, H, W) as the engine has them and (O, H, W, I), which convolutions of NHWC images want.
#pragma once
#include "kernels/cuda/call.h"

namespace stn::cuda {

// `weight` has the sizes; its element type's size is 2 or 4.
void turn_weight(int device, const Operand& weight, const void* from, void* to, bool to_last);

}  // namespace stn::cuda
