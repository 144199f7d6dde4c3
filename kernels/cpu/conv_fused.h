// The inputs of conv2d_fused as a convolution and what follows it.
#pragma once
#include <vector>

#include "core/op/call.h"

namespace stn::kernels {

// What follows a convolution: a factor and a summand for each channel, a tensor like the result, relu.
struct ConvEpilogue {
  std::vector<float> scale, shift;  // of batch norm, with the bias in it; empty: none
  Tensor bias;                      // where there is no batch norm
  Tensor residual;
  bool relu = false;
};
ConvEpilogue conv_epilogue(const Call& c);  // of a call of conv2d_fused

}  // namespace stn::kernels
