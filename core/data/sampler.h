// The order of samples: a permutation that depends on its size, seed and epoch alone.
#pragma once
#include <cstdint>
#include <vector>

#include "core/tensor/generator.h"

namespace stn::data {

// A stream of random numbers of its own for every (seed, a, b): of an epoch, or of a batch in it.
RandomKey stream(uint64_t seed, uint64_t a, uint64_t b);

std::vector<int64_t> permutation(int64_t n, uint64_t seed, int64_t epoch);  // of 0 … n-1, by Fisher and Yates

}  // namespace stn::data
