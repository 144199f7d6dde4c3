// Matrix products of tensors: operands stay where they are, whatever their strides; f16 and bf16 go through f32.
#include <algorithm>

#include "core/base/thread_pool.h"
#include "kernels/cpu/dense.h"
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

template <class T>
void multiply(const Tensor& a, const Tensor& b, const Tensor& out) {
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
                            false);
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
    product(m, n, k, Matrix<T>{from_a + offset_a, x.strides[row], x.strides[row + 1]},
            Matrix<T>{from_b + offset_b, y.strides[col - 1], y.strides[col]}, to + i * m * n, n, false);
  };
  if (work > 8 * kWork) {  // large products split themselves
    for (int64_t i = 0; i < count; ++i) at(i, parallel_gemm<T>);
    return;
  }
  parallel_for(count, std::max<int64_t>(kWork / work, 1), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) at(i, gemm<T>);
  });
}

template <class T>
void affine(Tensor x, const Tensor& weight, const Tensor& bias, const Tensor& out) {
  Layout rows = rows_of(x);
  int64_t m = rows.sizes[0], k = rows.sizes[1], n = weight.shape()[0];
  T* to = out.data_as<T>();
  if (bias) {
    const T* b = bias.data_as<T>();
    int64_t step = bias.strides()[0];
    for (int64_t i = 0; i < m; ++i) {
      if (step == 1)
        std::copy_n(b, n, to + i * n);
      else
        for (int64_t j = 0; j < n; ++j) to[i * n + j] = b[j * step];
    }
  }
  parallel_gemm<T>(m, n, k, {x.data_as<T>(), rows.strides[0], rows.strides[1]},
                   {weight.data_as<T>(), weight.strides()[1], weight.strides()[0]}, to, n, static_cast<bool>(bias));
}

// Halves are summed in f32 and rounded once.
Tensor operand(const Tensor& t) {
  DType d = gemm_dtype(t.dtype());
  return d == t.dtype() ? t : dense(t, d);
}
Tensor result(const Tensor& out) { return staging(out, gemm_dtype(out.dtype())); }

bool matmul(const Call& c) {
  Tensor a = c.in(0), b = c.in(1);
  // One matrix on the right: all rows on the left at once.
  if (a.dim() > 2 && b.dim() == 2) {
    Layout l = rows_of(a);
    Tensor out = result(c.out()), x = operand(a.with_layout({l.sizes, l.strides, a.layout().offset})), y = operand(b);
    Tensor flat = out.with_layout(contiguous_layout(Shape{l.sizes[0], b.shape()[1]}));
    visit_gemm(out.dtype(), [&](auto z) { multiply<decltype(z)>(x, y, flat); });
    finish(out, c.out());
    return true;
  }
  Tensor out = result(c.out());
  a = operand(a), b = operand(b);
  visit_gemm(out.dtype(), [&](auto z) { multiply<decltype(z)>(a, b, out); });
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

}  // namespace

List matmul_kernels() { return {{"matmul", {matmul}}, {"linear", {linear}}}; }

}  // namespace stn::kernels
