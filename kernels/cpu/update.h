// Update steps over contiguous arrays, in place.
#pragma once
#include <cstdint>

namespace stn::kernels {

struct Rates {
  double lr = 0, correction1 = 1, correction2 = 1;  // corrections: Adam's 1 - beta^step
};

// state: the op's outputs in order, null where absent.
template <class T>
using Step = void (*)(T* const* state, const T* grad, int64_t n, const void* attrs, const Rates& rates);

template <class T>
struct Steps {
  Step<T> sgd, adam, rmsprop;
};

}  // namespace stn::kernels
