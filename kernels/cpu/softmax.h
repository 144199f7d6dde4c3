// Softmax and relatives of one row, or of columns side by side.
#pragma once
#include <algorithm>
#include <cstdint>

namespace stn::kernels {

constexpr int64_t kSoftmaxColumns = 256;  // most columns a call takes

// How n values along an axis with `inner` columns are split: into tiles of columns that stay in cache, unless that
// would make them too narrow, as jumps in memory cost more; and tiles into chunks of parallel work.
inline int64_t softmax_width(int64_t n, int64_t inner) {
  return std::min({inner, kSoftmaxColumns, std::max<int64_t>((1 << 14) / n, 64)});
}
inline int64_t softmax_grain(int64_t n, int64_t width) { return std::max<int64_t>(1, (1 << 14) / (n * width)); }

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

  // Of n rows of `width` columns, `stride` apart, each column on its own (one column of stride 1: contiguous values).
  // log Σ e^x is max + log_sum.
  void (*log_sum_exp)(const T* x, int64_t stride, T* max, double* log_sum, int64_t n, int64_t width);
  // out = e^(x - lse) * scale
  void (*exponentials)(const T* x, int64_t stride, const T* lse, const T* scale, T* out, int64_t out_stride, int64_t n,
                       int64_t width);
};
template <class T>
SoftmaxRows<T> softmax_rows();  // the best ones that this processor runs

}  // namespace stn::kernels
