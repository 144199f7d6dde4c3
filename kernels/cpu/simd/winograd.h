// What the two files of Winograd's convolution share, for one instruction set.
#pragma once
#include "kernels/cpu/simd/vector.h"
#include "kernels/cpu/winograd.h"

namespace stn::STERNA_ISA {

void winograd_product(const kernels::winograd::Product& p);
void winograd_transposed_product(const kernels::winograd::Product& p, bool accumulate);

}  // namespace stn::STERNA_ISA
