// What convolutions of a library need of own kernels (conv.cu).
#pragma once
#include "kernels/cuda/call.h"

namespace stn::cuda {

// A weight between (O, I, H, W) as the engine has it and (O, H, W, I), which convolutions of NHWC images want.
// `weight` has the sizes; its element type's size is 2 or 4.
void turn_weight(int device, const Operand& weight, const void* from, void* to, bool to_last);

// An image of any strides to or from memory in NHWC.
void turn_image(int device, const Operand& image, void* nhwc, bool to_last);

// The batch norm of a call of conv2d_fused as part of what it follows: a weight, (O, I, H, W) or (O, H, W, I), and a
// bias of x's dtype.
void fold_norm(const Call& c, void* weight, void* bias, bool to_last);

// y = relu(y + bias + residual), each where it is wanted; images of one dtype.
void finish_conv(int device, const Operand& y, const void* bias, const Operand& residual, bool relu);

}  // namespace stn::cuda
