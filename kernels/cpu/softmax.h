// Softmax and relatives of one row, or of columns side by side.
#pragma once
#include <cstdint>

namespace stn::kernels {

constexpr int64_t kSoftmaxColumns = 256;  // most columns a call takes

// Each takes a (and b: y of the gradients, else unused) and writes `out`.
template <class T>
struct SoftmaxRow {
  // n contiguous values
  void (*row)(const T* a, const T* b, T* out, int64_t n);
  // n rows of `width` columns, `stride` and `out_stride` apart, each column on its own
  void (*columns)(const T* a, const T* b, int64_t stride, T* out, int64_t out_stride, int64_t n, int64_t width);
};
template <class T>
struct SoftmaxRows {
  SoftmaxRow<T> softmax, log_softmax, softmax_grad, log_softmax_grad;
};

}  // namespace stn::kernels
