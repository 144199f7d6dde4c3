// Many Philox blocks at once.
#pragma once
#include "core/tensor/generator.h"

namespace stn::kernels {

// The words of blocks [first, first + blocks), four each, as philox() gives them (kernels/cpu/simd/random.cpp).
void random_words(RandomKey key, uint64_t first, int64_t blocks, uint32_t* words);

}  // namespace stn::kernels
