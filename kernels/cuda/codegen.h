// The source of a kernel for a fused call: its instructions one after the other, each by its formula, on one value of
// every operand; sizes, strides and attributes are constants of the text.
#pragma once
#include <string>

#include "kernels/cuda/call.h"

namespace stn::cuda {

struct FusedArguments {  // of the kernel `fused`; the text has the same
  const void* in[8];
  void* out[4];
  long n;
};

std::string fused_source(const Call& c);
bool has_formula(const char* op);

}  // namespace stn::cuda
