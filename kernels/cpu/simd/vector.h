// The widest vector of f32 of one instruction set.
#pragma once
#include <cstdint>

namespace stn::STERNA_ISA {

#if defined(__AVX512F__)
constexpr int kWidth = 16;
#elif defined(__AVX2__)
constexpr int kWidth = 8;
#else
constexpr int kWidth = 4;
#endif
typedef float Vector __attribute__((vector_size(kWidth * sizeof(float))));
typedef int32_t IntVector __attribute__((vector_size(kWidth * sizeof(int32_t))));

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

}  // namespace stn::STERNA_ISA
