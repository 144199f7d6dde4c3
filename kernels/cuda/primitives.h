// Device-wide algorithms, from CUB; on the host from the standard library.
#pragma once
#include "kernels/cuda/gpu.h"

namespace stn::cuda {

// Pairs in the order of the lowest `bits` bits of their keys; equal ones keep their order.
struct Pairs {
  uint64_t* keys;
  int64_t* values;
};
void sort_pairs(int device, int64_t n, int bits, Pairs from, Pairs to);

// v[i] becomes the sum of all before it.
void exclusive_sum(int device, int64_t n, int64_t* v);

// Bits that hold every number up to `largest`.
inline int bits_for(int64_t largest) {
  int bits = 1;
  while (bits < 63 && largest >> bits) ++bits;
  return bits;
}

}  // namespace stn::cuda
