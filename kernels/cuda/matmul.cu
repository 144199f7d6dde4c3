// Matrix products of any strides and dtypes, a thread for each value of the result: the reference beside cuBLASLt.
#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// [batch…, m, k] · [batch…, k, n] (+ bias[n]) → [batch…, m, n]; vectors are matrices of one row or column.
struct Product {
  const void *a, *b, *bias = nullptr;
  void* out;
  DType type;
  int64_t m, n, k, a_row, a_col, b_row, b_col, bias_step = 0;
  int dims = 0;  // of the batch
  int64_t sizes[kDims], a_steps[kDims], b_steps[kDims];
};

template <class C, class Sum>
void run(int device, int64_t count, const Product& p) {
  each(device, count, [=] STN_DEVICE(int64_t i) {
    int64_t col = i % p.n, row = i / p.n % p.m, rest = i / p.n / p.m, a = row * p.a_row, b = col * p.b_col;
    for (int d = p.dims - 1; d >= 0; --d) {
      a += rest % p.sizes[d] * p.a_steps[d];
      b += rest % p.sizes[d] * p.b_steps[d];
      rest /= p.sizes[d];
    }
    Sum sum = p.bias ? static_cast<Sum>(load<C>(p.bias, p.type, col * p.bias_step)) : Sum{0};
    for (int64_t x = 0; x < p.k; ++x)
      sum += static_cast<Sum>(load<C>(p.a, p.type, a + x * p.a_col)) *
             static_cast<Sum>(load<C>(p.b, p.type, b + x * p.b_row));
    store<C>(p.out, p.type, i, static_cast<C>(sum));
  });
}
void run(const Call& c, const Product& p) {
  int64_t count = c.out().numel();
  if (p.type == DType::f64 || is_floating(p.type))
    p.type == DType::f64 ? run<double, double>(c.device(), count, p) : run<float, double>(c.device(), count, p);
  else
    run<int64_t, uint64_t>(c.device(), count, p);  // integers wrap
}

bool matmul(const Call& c) {
  Operand a = c.in(0), b = c.in(1);
  Product p{a.data, b.data};
  p.out = c.out().data;
  p.type = a.type();
  bool row = a.ndim == 1, column = b.ndim == 1;
  p.m = row ? 1 : a.sizes[a.ndim - 2], p.k = a.sizes[a.ndim - 1], p.n = column ? 1 : b.sizes[b.ndim - 1];
  p.a_row = row ? 0 : a.strides[a.ndim - 2], p.a_col = a.strides[a.ndim - 1];
  p.b_row = column ? b.strides[0] : b.strides[b.ndim - 2], p.b_col = column ? 0 : b.strides[b.ndim - 1];
  int outer_a = row ? 0 : a.ndim - 2, outer_b = column ? 0 : b.ndim - 2;
  p.dims = outer_a > outer_b ? outer_a : outer_b;
  for (int d = 0; d < p.dims; ++d) {
    int da = d - (p.dims - outer_a), db = d - (p.dims - outer_b);
    p.sizes[d] = c.out().sizes[d];
    p.a_steps[d] = da < 0 || a.sizes[da] == 1 ? 0 : a.strides[da];
    p.b_steps[d] = db < 0 || b.sizes[db] == 1 ? 0 : b.strides[db];
  }
  run(c, p);
  return true;
}

bool linear(const Call& c) {
  Operand x = c.in(0), weight = c.in(1);
  Product p{x.data, weight.data};
  p.out = c.out().data;
  p.type = x.type();
  p.m = 1, p.k = weight.sizes[1], p.n = weight.sizes[0];
  p.a_row = 0, p.a_col = x.strides[x.ndim - 1];
  p.b_row = weight.strides[1], p.b_col = weight.strides[0];
  p.dims = x.ndim - 1;
  for (int d = 0; d < p.dims; ++d) p.sizes[d] = x.sizes[d], p.a_steps[d] = x.strides[d], p.b_steps[d] = 0;
  if (c.has(2)) p.bias = c.in(2).data, p.bias_step = c.in(2).strides[0];
  run(c, p);
  return true;
}

}  // namespace

List matmul_kernels() { return {{"matmul", {matmul}}, {"linear", {linear}}}; }

}  // namespace stn::cuda
