// Compiles the texts of codegen.h: by NVRTC (nvrtc.cpp), or in tests by the system's C++ compiler
// (emulate_compiler.cpp).
#pragma once
#include <string>

#include "kernels/cuda/codegen.h"

namespace stn::cuda {

void* compile(int device, const std::string& source);  // throws Failure with the compiler's messages
void launch_compiled(int device, void* kernel, const FusedArguments& arguments,
                     int64_t threads);  // a multiple of a team

}  // namespace stn::cuda
