// Many Philox blocks at once.
#pragma once
#include "core/tensor/generator.h"

namespace stn::kernels {

// The words of blocks [first, first + blocks), four each, as philox() gives them (kernels/cpu/simd/random.cpp).
void random_words(RandomKey key, uint64_t first, int64_t blocks, uint32_t* words);

// Values [begin, end) of dropout's mask, to `mask` on: 1 where the word's number is below `limit` (kernels/random.h).
void keep(RandomKey key, int32_t limit, int64_t begin, int64_t end, uint8_t* mask);

}  // namespace stn::kernels
