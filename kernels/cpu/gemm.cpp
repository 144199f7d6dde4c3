#include "kernels/cpu/gemm.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/base/thread_pool.h"
#include "kernels/cpu/blas.h"
#include "kernels/cpu/dense.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/onednn.h"

namespace stn {
STN_PER_ISA(void gemv(int64_t rows, int64_t k, const float* a, int64_t stride, const float* x, float* y,
                      bool accumulate);)
}  // namespace stn

namespace stn::kernels {

namespace {

constexpr int64_t kSmall = 256;              // multiplications: below, calling BLAS costs more than the product
constexpr int64_t kOneDnn = 1 << 13;         // likewise oneDNN
constexpr int64_t kBeatsBlas = 1 << 24;      // here it is a tenth faster, enough to make a plan for each new shape
constexpr int64_t kStream = 1 << 18;         // values of a matrix that no near cache holds
constexpr int64_t kRows = 256, kCols = 512;  // of the largest block: packing its operands is cheap beside the product
constexpr int64_t kLeast = 64;               // rows or columns of the smallest block
constexpr int64_t kWork = int64_t{1} << 21;  // multiplications that are worth waking a thread for
constexpr int64_t kBlocks = 8;               // enough to keep a few threads busy to the end

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

// Halves are summed in f32 and rounded once.
template <>
struct Arithmetic<bf16> {
  using type = float;
};

template <class T>
void reference(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate) {
  using A = typename Arithmetic<T>::type;
  std::vector<T> packed;
  if (b.col != 1) b = pack(k, n, b, packed);
  std::vector<A> row(static_cast<size_t>(n));
  for (int64_t i = 0; i < m; ++i) {
    T* to = c + i * ldc;
    A* sum = row.data();
    for (int64_t j = 0; j < n; ++j) sum[j] = accumulate ? static_cast<A>(to[j]) : A{0};
    for (int64_t p = 0; p < k; ++p) {
      A factor = static_cast<A>(a.data[i * a.row + p * a.col]);
      const T* from = b.data + p * b.row;
      for (int64_t j = 0; j < n; ++j) sum[j] += factor * static_cast<A>(from[j]);
    }
    for (int64_t j = 0; j < n; ++j) to[j] = static_cast<T>(sum[j]);
  }
}

// As libraries take it: neighbours in a row or in a column without gaps, and no overlap; else a copy.
template <class T>
Matrix<T> regular(int64_t rows, int64_t cols, Matrix<T> x, std::vector<T>& to) {
  if ((x.col == 1 || cols == 1) && (rows == 1 || x.row >= cols)) return {x.data, rows == 1 ? cols : x.row, 1};
  if ((x.row == 1 || rows == 1) && (cols == 1 || x.col >= rows)) return {x.data, 1, cols == 1 ? rows : x.col};
  return pack(rows, cols, x, to);
}

#if STERNA_HAVE_OPENBLAS
template <class T>
void by_blas(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate) {
  blas::use_one_thread();
  auto whole = [](int64_t v) { return static_cast<int>(v); };
  auto trans = [](const Matrix<T>& x) { return x.col == 1 ? blas::no_trans : blas::trans; };
  auto flipped = [](const Matrix<T>& x) { return x.col == 1 ? blas::trans : blas::no_trans; };
  auto stride = [&](const Matrix<T>& x) { return whole(x.col == 1 ? x.row : x.col); };
  if ((n == 1 || m == 1) && !accumulate) clear(m, n, c, ldc);
  if (n == 1) {
    bool t = a.col != 1;
    blas::gemv(trans(a), whole(t ? k : m), whole(t ? m : k), a.data, stride(a), b.data, whole(b.row), 1, c, whole(ldc));
  } else if (m == 1) {
    bool t = b.col != 1;
    blas::gemv(flipped(b), whole(t ? n : k), whole(t ? k : n), b.data, stride(b), a.data, whole(a.col), 1, c, 1);
  } else {
    blas::gemm(trans(a), trans(b), whole(m), whole(n), whole(k), a.data, stride(a), b.data, stride(b),
               accumulate ? 1 : 0, c, whole(ldc));
  }
}
#endif

void gemv(int64_t rows, int64_t k, const float* a, int64_t stride, const float* x, float* y, bool accumulate) {
  return STN_BEST(gemv(rows, k, a, stride, x, y, accumulate));
}

// A vector times a large matrix whose rows meet it, as linear's weight does.
bool by_rows(int64_t m, int64_t n, int64_t k, Matrix<float> a, Matrix<float> b, float* c, int64_t ldc,
             bool accumulate) {
  if (std::max(m, n) * k < kStream) return false;
  if (m == 1 && b.row == 1 && a.col == 1) return gemv(n, k, b.data, b.col, a.data, c, accumulate), true;
  if (n == 1 && a.col == 1 && b.row == 1 && ldc == 1) return gemv(m, k, a.data, a.row, b.data, c, accumulate), true;
  return false;
}

// By a library where there is one for T that is worth calling.
template <class T>
bool by_library(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, [[maybe_unused]] T* c, int64_t ldc,
                [[maybe_unused]] bool accumulate) {
  int64_t work = m * n * k;
  if (work <= kSmall || std::is_integral_v<T>) return false;
  std::vector<T> packed_a, packed_b;
  a = regular(m, k, a, packed_a);
  b = regular(k, n, b, packed_b);
  if (std::max({m, n, k, a.row, a.col, b.row, b.col, ldc}) > std::numeric_limits<int>::max()) return false;
#if STERNA_HAVE_ONEDNN
  if constexpr (std::is_same_v<T, float> || std::is_same_v<T, bf16>) {
    bool worth = work >= (STERNA_HAVE_OPENBLAS && std::is_same_v<T, float> ? kBeatsBlas : kOneDnn);
    if (worth && onednn::gemm<T>(m, n, k, a, b, c, ldc, accumulate)) return true;
  }
#endif
#if STERNA_HAVE_OPENBLAS
  if constexpr (std::is_floating_point_v<T>) {
    by_blas(m, n, k, a, b, c, ldc, accumulate);
    return true;
  }
#endif
  return false;
}

}  // namespace

template <class T>
void gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate) {
  if (m == 0 || n == 0) return;
  if constexpr (std::is_same_v<T, float>)
    if (by_rows(m, n, k, a, b, c, ldc, accumulate)) return;
  if (!by_library(m, n, k, a, b, c, ldc, accumulate)) reference(m, n, k, a, b, c, ldc, accumulate);
}

template <class T>
void parallel_gemm(int64_t m, int64_t n, int64_t k, Matrix<T> a, Matrix<T> b, T* c, int64_t ldc, bool accumulate,
                   OnBlock before, OnBlock after) {
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
      int64_t height = std::min(rows, m - i), width = std::min(cols, n - j);
      if (before) before(i, j, height, width);
      gemm(height, width, k, a.block(i, 0), b.block(0, j), c + i * ldc + j, ldc, accumulate);
      if (after) after(i, j, height, width);
    }
  });
}

DType gemm_dtype(DType d) {
#if STERNA_HAVE_ONEDNN
  if (d == DType::bf16 && onednn::has_bf16()) return d;
#endif
  return compute_dtype(d);
}

#define STN_GEMM(T)                                                                          \
  template void gemm<T>(int64_t, int64_t, int64_t, Matrix<T>, Matrix<T>, T*, int64_t, bool); \
  template void parallel_gemm<T>(int64_t, int64_t, int64_t, Matrix<T>, Matrix<T>, T*, int64_t, bool, OnBlock, OnBlock);
STN_GEMM(float)
STN_GEMM(double)
STN_GEMM(bf16)
STN_GEMM(int8_t)
STN_GEMM(uint8_t)
STN_GEMM(int16_t)
STN_GEMM(int32_t)
STN_GEMM(int64_t)
#undef STN_GEMM

}  // namespace stn::kernels
