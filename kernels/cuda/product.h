// Calls of linear_fused and matmul_fused.  Those bodies are taken that cuBLASLt has an epilogue for.
#pragma once
#include "kernels/cuda/call.h"

namespace stn::cuda {

// The product, + bias, then relu or gelu; or gelu's gradient, the product being that of its result.  gelu is the one by
// tanh, as cuBLASLt has no other.
struct Epilogue {
  enum Kind { none, relu, gelu, gelu_grad } kind = none;
  Operand bias{};      // (N), of matmul_fused; linear_fused has its own as input 2
  Operand gelu_x{};    // what the gradient is at
  bool keeps = false;  // the product, which gelu's gradient wants, is the first output
};
bool epilogue_of(const Call& c, Epilogue& e);  // false: the body is another one; looks at no data

}  // namespace stn::cuda
