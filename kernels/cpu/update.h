// Update steps over contiguous arrays, in place.
#pragma once
#include "kernels/update_formulas.h"

namespace stn::kernels {

// cells: of one parameter, as core/op/types/update.h names them.
template <class T>
using Step = void (*)(T* const* cells, const T* grad, int64_t n, const void* attrs, const Rates& rates);

template <class T>
struct Steps {
  Step<T> sgd, adam, rmsprop;
};

}  // namespace stn::kernels
