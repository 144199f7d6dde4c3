// What the two files of Winograd's convolution share, for one instruction set.
#pragma once
#include <cstdint>

#include "kernels/cpu/winograd.h"

namespace stn::STERNA_ISA {

#if defined(__AVX512F__)
constexpr int kWidth = 16;
#elif defined(__AVX2__)
constexpr int kWidth = 8;
#else
constexpr int kWidth = 4;
#endif
typedef float Vector __attribute__((vector_size(kWidth * sizeof(float))));

// A vector, or one value, anywhere in an array.
template <class T>
struct __attribute__((packed, may_alias)) Unaligned {
  T v;
};
template <class T = Vector>
const Unaligned<T>& at(const float* p) {
  return *reinterpret_cast<const Unaligned<T>*>(p);
}
template <class T = Vector>
Unaligned<T>& at(float* p) {
  return *reinterpret_cast<Unaligned<T>*>(p);
}

void winograd_product(const kernels::winograd::Product& p);
void winograd_transposed_product(const kernels::winograd::Product& p, bool accumulate);

}  // namespace stn::STERNA_ISA
