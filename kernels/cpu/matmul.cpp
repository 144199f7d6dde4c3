// Matrix products of tensors: operands stay where they are, whatever their strides; f16 and bf16 go through f32.
#include <algorithm>

#include "core/base/thread_pool.h"
#include "kernels/cpu/dense.h"
#include "kernels/cpu/fused.h"
#include "kernels/cpu/gemm.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

constexpr int64_t kWork = int64_t{1} << 21;  // multiplications that are worth waking a thread for

// x as one matrix of all its rows; dimensions that do not merge are copied first.
Layout rows_of(Tensor& x) {
  int64_t k = x.shape().back(), rows = 1;
  for (int i = 0; i + 1 < x.dim(); ++i) rows *= x.shape()[i];
  Shape flat{rows, k};
  if (std::optional<Layout> l = reshape_layout(x.layout(), flat)) return *l;
  x = dense(x);
  return contiguous_layout(flat);
}

// `after` sees the result as one matrix of all its rows.
template <class T>
void multiply(const Tensor& a, const Tensor& b, const Tensor& out, OnBlock after = {}) {
  // [batch…, m, k] · [batch…, k, n]; a vector is a matrix of one row or column.
  Layout x = a.layout(), y = b.layout();
  if (x.sizes.size() == 1) x.sizes.insert(0, 1), x.strides.insert(0, 0);
  if (y.sizes.size() == 1) y.sizes.push_back(1), y.strides.push_back(0);
  int row = x.sizes.size() - 2, col = y.sizes.size() - 1;
  int64_t m = x.sizes[row], k = x.sizes[row + 1], n = y.sizes[col];
  T* to = out.data_as<T>();
  const T *from_a = a.data_as<T>(), *from_b = b.data_as<T>();
  if (out.numel() == 0) return;
  if (row == 0 && col == 1)
    return parallel_gemm<T>(m, n, k, {from_a, x.strides[0], x.strides[1]}, {from_b, y.strides[0], y.strides[1]}, to, n,
                            false, {}, after);
  Shape batch = out.shape();
  if (a.dim() > 1) batch.pop_back();
  if (b.dim() > 1) batch.pop_back();
  auto of_batch = [&](const Layout& l) {
    Layout outer = l;
    outer.sizes.resize(l.sizes.size() - 2);
    outer.strides.resize(l.strides.size() - 2);
    return broadcast_layout(outer, batch).strides;
  };
  Shape step_a = of_batch(x), step_b = of_batch(y);
  int64_t count = numel(batch), work = std::max<int64_t>(m * n * k, 1);
  auto at = [&](int64_t i, auto&& product) {
    int64_t offset_a = 0, offset_b = 0, rest = i;
    for (int d = batch.size() - 1; d >= 0; --d) {
      offset_a += rest % batch[d] * step_a[d];
      offset_b += rest % batch[d] * step_b[d];
      rest /= batch[d];
    }
    product(Matrix<T>{from_a + offset_a, x.strides[row], x.strides[row + 1]},
            Matrix<T>{from_b + offset_b, y.strides[col - 1], y.strides[col]}, to + i * m * n);
  };
  if (work > 8 * kWork) {  // large products split themselves
    for (int64_t i = 0; i < count; ++i) {
      auto shifted = [&](int64_t r, int64_t j, int64_t rows, int64_t cols) { after(i * m + r, j, rows, cols); };
      at(i, [&](Matrix<T> p, Matrix<T> q, T* r) {
        parallel_gemm<T>(m, n, k, p, q, r, n, false, {}, after ? OnBlock(shifted) : OnBlock());
      });
    }
    return;
  }
  parallel_for(count, std::max<int64_t>(kWork / work, 1), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      at(i, [&](Matrix<T> p, Matrix<T> q, T* r) { gemm<T>(m, n, k, p, q, r, n, false); });
      if (after) after(i * m, 0, m, n);
    }
  });
}
// One matrix on the right: all rows on the left at once.
template <class T>
void multiply_rows(Tensor a, const Tensor& b, const Tensor& out, OnBlock after = {}) {
  if (a.dim() <= 2 || b.dim() != 2) return multiply<T>(a, b, out, after);
  Layout l = rows_of(a);
  multiply<T>(a.with_layout({l.sizes, l.strides, a.layout().offset}), b,
              out.with_layout(contiguous_layout(Shape{l.sizes[0], b.shape()[1]})), after);
}

template <class T>
void affine(Tensor x, const Tensor& weight, const Tensor& bias, const Tensor& out, OnBlock after = {}) {
  Layout rows = rows_of(x);
  int64_t m = rows.sizes[0], k = rows.sizes[1], n = weight.shape()[0];
  T* to = out.data_as<T>();
  auto fill = [&](int64_t i, int64_t j, int64_t rows, int64_t cols) {
    const T* b = bias.data_as<T>();
    int64_t step = bias.strides()[0];
    for (int64_t r = i; r < i + rows; ++r) {
      if (step == 1)
        std::copy_n(b + j, cols, to + r * n + j);
      else
        for (int64_t q = j; q < j + cols; ++q) to[r * n + q] = b[q * step];
    }
  };
  parallel_gemm<T>(m, n, k, {x.data_as<T>(), rows.strides[0], rows.strides[1]},
                   {weight.data_as<T>(), weight.strides()[1], weight.strides()[0]}, to, n, static_cast<bool>(bias),
                   bias ? OnBlock(fill) : OnBlock(), after);
}

// Halves are summed in f32 and rounded once.
Tensor operand(const Tensor& t) {
  DType d = gemm_dtype(t.dtype());
  return d == t.dtype() ? t : dense(t, d);
}
Tensor result(const Tensor& out) { return staging(out, gemm_dtype(out.dtype())); }

bool matmul(const Call& c) {
  Tensor out = result(c.out()), a = operand(c.in(0)), b = operand(c.in(1));
  visit_gemm(out.dtype(), [&](auto z) { multiply_rows<decltype(z)>(a, b, out); });
  finish(out, c.out());
  return true;
}

bool linear(const Call& c) {
  Tensor out = result(c.out());
  Tensor x = operand(c.in(0)), weight = operand(c.in(1)), bias = c.has(2) ? operand(c.in(2)) : Tensor();
  visit_gemm(out.dtype(), [&](auto z) { affine<decltype(z)>(x, weight, bias, out); });
  finish(out, c.out());
  return true;
}

// A product of n columns, by multiply(T{}, product, after), and what follows it in a fused call.  A product that is
// rounded from f32 is the plain op's, before all of that.
template <class F>
bool then_fused(const Call& c, int64_t n, Kernel plain, F multiply) {
  FusedAfter fused(c);
  const Tensor& product = fused.product();
  if (gemm_dtype(c.dtype(0)) != c.dtype(0)) {
    plain(fused.before());
    fused.run_all();
    return true;
  }
  auto after = [&](int64_t i, int64_t j, int64_t rows, int64_t cols) {
    if (cols == n) return fused.run(i * n, (i + rows) * n);
    for (int64_t r = i; r < i + rows; ++r) fused.run(r * n + j, r * n + j + cols);
  };
  visit_gemm(c.dtype(0), [&](auto z) { multiply(z, product, OnBlock(after)); });
  return true;
}
bool linear_fused(const Call& c) {
  return then_fused(c, c.shape(1)[0], linear, [&](auto z, const Tensor& product, OnBlock after) {
    affine<decltype(z)>(c.in(0), c.in(1), c.has(2) ? c.in(2) : Tensor(), product, after);
  });
}
bool matmul_fused(const Call& c) {
  return then_fused(c, c.dim(1) == 1 ? 1 : c.shape(1).back(), matmul,
                    [&](auto z, const Tensor& product, OnBlock after) {
                      multiply_rows<decltype(z)>(c.in(0), c.in(1), product, after);
                    });
}

}  // namespace

List matmul_kernels() {
  return {
    {"matmul", {matmul}}, {"linear", {linear}}, {"linear_fused", {linear_fused}}, {"matmul_fused", {matmul_fused}}};
}

}  // namespace stn::kernels
