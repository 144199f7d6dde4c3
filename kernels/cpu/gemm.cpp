#include "kernels/cpu/gemm.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/base/thread_pool.h"
#include "kernels/cpu/blas.h"

namespace stn::kernels {

namespace {

template <class T>
void clear(int64_t m, int64_t n, T* c, int64_t ldc) {
  for (int64_t i = 0; i < m; ++i) std::fill_n(c + i * ldc, n, T{0});
}

template <class T>
Matrix<T> pack(int64_t rows, int64_t cols, Matrix<T> x, std::vector<T>& to) {
  to.resize(static_cast<size_t>(rows * cols));
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < cols; ++j) to[static_cast<size_t>(i * cols + j)] = x.data[i * x.row + j * x.col];
  return {to.data(), cols, 1};
}

// Integers multiply as unsigned, where overflow wraps instead of being undefined.
template <class T>
struct Arithmetic {
  using type = T;
};
template <class T>
  requires std::is_integral_v<T>
struct Arithmetic<T> {
  using type = std::conditional_t<sizeof(T) <= 4, uint32_t, uint64_t>;
};

template <class T>
void reference(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc) {
  using A = typename Arithmetic<T>::type;
  std::vector<T> packed;
  if (b.col != 1) b = pack(k, n, b, packed);
  for (int64_t i = 0; i < m; ++i)
    for (int64_t p = 0; p < k; ++p) {
      A factor = static_cast<A>(a.data[i * a.row + p * a.col]);
      const T* from = b.data + p * b.row;
      T* to = c + i * ldc;
      for (int64_t j = 0; j < n; ++j) to[j] = static_cast<T>(static_cast<A>(to[j]) + factor * static_cast<A>(from[j]));
    }
}

#if STERNA_HAVE_OPENBLAS
// An operand as BLAS takes it: rows or columns without gaps between neighbours.
template <class T>
struct BlasMatrix {
  const T* data;
  int trans, ld;
  std::vector<T> packed;

  BlasMatrix(int64_t rows, int64_t cols, Matrix<T> x) {
    auto fits = [](int64_t count, int64_t length, int64_t between, int64_t along) {
      return (along == 1 || length == 1) &&
             (count == 1 || (between >= length && between <= std::numeric_limits<int>::max()));
    };
    trans = blas::no_trans;
    if (fits(rows, cols, x.row, x.col)) {
      ld = static_cast<int>(rows == 1 ? cols : x.row);
    } else if (fits(cols, rows, x.col, x.row)) {
      trans = blas::trans;
      ld = static_cast<int>(cols == 1 ? rows : x.col);
    } else {
      x = pack(rows, cols, x, packed);
      ld = static_cast<int>(cols);
    }
    data = x.data;
  }
};

template <class T>
bool by_blas(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate) {
  constexpr int64_t most = std::numeric_limits<int>::max();
  if (std::max({m, n, k, ldc}) > most) return false;
  blas::use_one_thread();
  int M = static_cast<int>(m), N = static_cast<int>(n), K = static_cast<int>(k), C = static_cast<int>(ldc);
  auto increment = [](int64_t s) { return s > 0 && s <= most; };
  if (n == 1 && increment(b.row)) {
    if (!accumulate) clear(m, n, c, ldc);
    BlasMatrix<T> x(m, k, a);
    bool t = x.trans == blas::trans;
    blas::gemv(x.trans, t ? K : M, t ? M : K, x.data, x.ld, b.data, static_cast<int>(b.row), 1, c, C);
    return true;
  }
  if (m == 1 && increment(a.col)) {
    if (!accumulate) clear(m, n, c, ldc);
    BlasMatrix<T> x(k, n, b);
    bool t = x.trans == blas::trans;
    blas::gemv(t ? blas::no_trans : blas::trans, t ? N : K, t ? K : N, x.data, x.ld, a.data, static_cast<int>(a.col), 1,
               c, 1);
    return true;
  }
  BlasMatrix<T> x(m, k, a), y(k, n, b);
  blas::gemm(x.trans, y.trans, M, N, K, x.data, x.ld, y.data, y.ld, accumulate ? 1 : 0, c, C);
  return true;
}
#endif

constexpr int64_t kSmall = 256;              // multiplications: below, calling BLAS costs more than the product
constexpr int64_t kRows = 256, kCols = 512;  // of the largest block: packing its operands is cheap beside the product
constexpr int64_t kLeast = 64;               // rows or columns of the smallest block
constexpr int64_t kWork = int64_t{1} << 21;  // multiplications that are worth waking a thread for
constexpr int64_t kBlocks = 8;               // enough to keep a few threads busy to the end

}  // namespace

template <class T>
void gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate) {
  if (m == 0 || n == 0) return;
#if STERNA_HAVE_OPENBLAS
  if constexpr (std::is_floating_point_v<T>)
    if (m * n * k > kSmall && by_blas(m, n, k, a, b, c, ldc, accumulate)) return;
#endif
  if (!accumulate) clear(m, n, c, ldc);
  reference(m, n, k, a, b, c, ldc);
}

template <class T>
void parallel_gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate) {
  if (m <= 0 || n <= 0) return;
  int64_t rows = std::min(m, kRows), cols = std::min(n, kCols);
  auto count = [](int64_t size, int64_t block) { return (size + block - 1) / block; };
  // Smaller blocks as long as there are few of them and each is still worth a thread.
  while (count(m, rows) * count(n, cols) < kBlocks && rows * cols * k > 2 * kWork) {
    int64_t& longer = rows >= cols ? rows : cols;
    if (longer < 2 * kLeast) break;
    longer = (longer / 2 + 15) / 16 * 16;
  }
  if (rows * cols * k < kWork && rows < m) rows = std::min(m, count(kWork, std::max<int64_t>(cols * k, 1)));
  int64_t across = count(n, cols);
  parallel_for(count(m, rows) * across, 1, [&](int64_t begin, int64_t end) {
    for (int64_t at = begin; at < end; ++at) {
      int64_t i = at / across * rows, j = at % across * cols;
      gemm(std::min(rows, m - i), std::min(cols, n - j), k, a.block(i, 0), b.block(0, j), c + i * ldc + j, ldc,
           accumulate);
    }
  });
}

#define STN_GEMM(T)                                                                          \
  template void gemm<T>(int64_t, int64_t, int64_t, Matrix<T>, Matrix<T>, T*, int64_t, bool); \
  template void parallel_gemm<T>(int64_t, int64_t, int64_t, Matrix<T>, Matrix<T>, T*, int64_t, bool);
STN_GEMM(float)
STN_GEMM(double)
STN_GEMM(int8_t)
STN_GEMM(uint8_t)
STN_GEMM(int16_t)
STN_GEMM(int32_t)
STN_GEMM(int64_t)
#undef STN_GEMM

}  // namespace stn::kernels
