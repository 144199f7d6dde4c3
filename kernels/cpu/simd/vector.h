// The widest vectors of one instruction set.
#pragma once
#include <cstdint>

namespace stn::STERNA_ISA {

#if defined(__AVX512F__)
constexpr int kBytes = 64;
#elif defined(__AVX2__)
constexpr int kBytes = 32;
#else
constexpr int kBytes = 16;
#endif
constexpr int kWidth = kBytes / sizeof(float);
typedef float Vector __attribute__((vector_size(kBytes)));
typedef double DoubleVector __attribute__((vector_size(kBytes)));
typedef int32_t IntVector __attribute__((vector_size(kBytes)));

// A vector, or one value, anywhere in an array.  (By reference: baseline code cannot return a wide one in a register.)
template <class V>
struct __attribute__((packed, may_alias)) Unaligned {
  V v;
};
template <class V = Vector, class T>
const Unaligned<V>& at(const T* p) {
  return *reinterpret_cast<const Unaligned<V>*>(p);
}
template <class V = Vector, class T>
Unaligned<V>& at(T* p) {
  return *reinterpret_cast<Unaligned<V>*>(p);
}

}  // namespace stn::STERNA_ISA
