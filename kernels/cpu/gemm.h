// Matrix products c = a · b or c += a · b: what matmul, linear and convolutions are made of.
#pragma once
#include <cstdint>
#include <type_traits>

#include "core/base/half.h"

namespace stn::kernels {

// Element (i, j) lies at data[i * row + j * col]: transposed and sliced operands are multiplied where they are.
template <class T>
struct Matrix {
  const T* data;
  int64_t row, col;
  Matrix block(int64_t i, int64_t j) const { return {data + i * row + j * col, row, col}; }
};

// What is done about a block of a product while it is in cache: rows [i, i + rows) and columns [j, j + cols).  Refers
// to a function that the caller keeps.
class OnBlock {
 public:
  OnBlock() = default;
  template <class F>
  explicit OnBlock(const F& f)
      : f_(&f), call_([](const void* f, int64_t i, int64_t j, int64_t rows, int64_t cols) {
          (*static_cast<const F*>(f))(i, j, rows, cols);
        }) {}
  explicit operator bool() const { return f_ != nullptr; }
  void operator()(int64_t i, int64_t j, int64_t rows, int64_t cols) const { call_(f_, i, j, rows, cols); }

 private:
  const void* f_ = nullptr;
  void (*call_)(const void*, int64_t, int64_t, int64_t, int64_t) = nullptr;
};

// a is m × k, b k × n, c m × n with its rows `ldc` apart.  T: float, double, bf16 (with f32 sums) or an integer type,
// which wraps.
// On this thread:
template <class T>
void gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate);
// On all threads, in blocks whose borders depend on the sizes alone:
template <class T>
void parallel_gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate,
                   OnBlock before = {}, OnBlock after = {});

// Where a product of `d` is computed: as it is, or in f32.
DType gemm_dtype(DType d);

// Calls f(T{}) with the type of a gemm_dtype.
template <class F>
void visit_gemm(DType d, F&& f) {
  visit(d, [&](auto z) {
    using T = decltype(z);
    if constexpr (!std::is_same_v<T, bool> && !std::is_same_v<T, f16>) f(z);
  });
}

}  // namespace stn::kernels
