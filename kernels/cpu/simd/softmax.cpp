// The softmax rows of one instruction set.
#include "kernels/cpu/softmax.h"

#include <algorithm>
#include <cstring>

#include "kernels/elementary.h"

namespace stn::STERNA_ISA {

using kernels::kSoftmaxColumns;

namespace {

constexpr int kLanes = 16;

// e^x for x <= 0, and 0 below the smallest normal number; relative error < 2e-7.  After Cephes' expf (S. Moshier).
inline float exp_negative(float x) {
  float c = x < -87.3f ? -87.3f : x;
  float shifted = c * 1.44269504f + 0x1.8p23f, n = shifted - 0x1.8p23f;
  float r = (c - n * 0.693359375f) + n * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * (r * r) + r + 1.0f;
  float power = std::bit_cast<float>((std::bit_cast<uint32_t>(shifted) << 23) + 0x3f800000u);  // 2^n
  return x < -87.3f ? 0.0f : p * power;
}
inline double exp_negative(double x) { return exp(x); }

// Combines lanes into the first, halving their number.
template <int half, class A, class C>
void join(A* lanes, C combine) {
  for (int k = 0; k < half; ++k) lanes[k] = combine(lanes[k], lanes[k + half]);
  if constexpr (half > 1) join<half / 2>(lanes, combine);
}
// Combines f(i) of all i in [0, n), lane by lane so that it vectorizes.
template <class A, class F, class C>
A over_row(int64_t n, A identity, F f, C combine) {
  A lanes[kLanes];
  for (int k = 0; k < kLanes; ++k) lanes[k] = identity;
  int64_t i = 0;
  for (; i + kLanes <= n; i += kLanes)
#pragma GCC unroll 1
    for (int k = 0; k < kLanes; ++k) lanes[k] = combine(lanes[k], f(i + k));
  for (; i < n; ++i) lanes[i % kLanes] = combine(lanes[i % kLanes], f(i));
  join<kLanes / 2>(lanes, combine);
  return lanes[0];
}
// In f64, of partial sums of a few values each: a conversion for every value would cost as much as its exponential.
template <class F>
double sum_row(int64_t n, F f) {
  using T = decltype(f(n));
  constexpr int64_t kFew = 16;
  double sums[kLanes] = {};
  int64_t i = 0, whole = n / kLanes * kLanes;
  while (i < whole) {
    T few[kLanes] = {};
    for (int64_t end = std::min(whole, i + kFew * kLanes); i < end; i += kLanes)
#pragma GCC unroll 1
      for (int k = 0; k < kLanes; ++k) few[k] += f(i + k);
    for (int k = 0; k < kLanes; ++k) sums[k] += static_cast<double>(few[k]);
  }
  for (; i < n; ++i) sums[i % kLanes] += static_cast<double>(f(i));
  join<kLanes / 2>(sums, [](double a, double b) { return a + b; });
  return sums[0];
}
// A NaN may be passed over: it returns through the sum of exponentials.
template <class T>
T max_row(const T* x, int64_t n) {
  return over_row(
    n, -std::numeric_limits<T>::infinity(), [=](int64_t i) { return x[i]; }, [](T a, T b) { return a > b ? a : b; });
}

template <class T>
void softmax_row(const T* __restrict x, const T*, T* __restrict y, int64_t n) {
  T m = max_row(x, n);
  double sum = sum_row(n, [=](int64_t i) { return y[i] = exp_negative(x[i] - m); });
  T share = static_cast<T>(1 / sum);  // a division of each value would take as long as its exponential
  for (int64_t i = 0; i < n; ++i) y[i] *= share;
}
template <class T>
void log_softmax_row(const T* __restrict x, const T*, T* __restrict y, int64_t n) {
  T m = max_row(x, n);
  double sum = sum_row(n, [=](int64_t i) { return exp_negative(x[i] - m); });
  T s = static_cast<T>(std::log(sum));
  for (int64_t i = 0; i < n; ++i) y[i] = (x[i] - m) - s;
}
template <class T>
void softmax_grad_row(const T* __restrict g, const T* __restrict y, T* __restrict dx, int64_t n) {
  T s = static_cast<T>(sum_row(n, [=](int64_t i) { return g[i] * y[i]; }));
  for (int64_t i = 0; i < n; ++i) dx[i] = y[i] * (g[i] - s);
}
template <class T>
void log_softmax_grad_row(const T* __restrict g, const T* __restrict y, T* __restrict dx, int64_t n) {
  T s = static_cast<T>(sum_row(n, [=](int64_t i) { return g[i]; }));
  for (int64_t i = 0; i < n; ++i) dx[i] = g[i] - exp_negative(y[i]) * s;
}

// Short rows are padded to whole lanes, by values that change neither maximum nor sum.
template <class T, auto row>
void padded(const T* a, const T* b, T* out, int64_t n) {
  constexpr int64_t kLongest = 512;
  if (n % kLanes == 0 || n > kLongest) return row(a, b, out, n);
  T pa[kLongest], pb[kLongest], po[kLongest];
  int64_t whole = (n + kLanes - 1) / kLanes * kLanes;
  std::memcpy(pa, a, static_cast<size_t>(n) * sizeof(T));
  if (b) std::memcpy(pb, b, static_cast<size_t>(n) * sizeof(T));
  for (int64_t i = n; i < whole; ++i) {
    pa[i] = b ? T{0} : -std::numeric_limits<T>::infinity();
    pb[i] = T{0};
  }
  row(pa, pb, po, whole);
  std::memcpy(out, po, static_cast<size_t>(n) * sizeof(T));
}

template <class T>
void log_sum_exp_row(const T* x, T* max, double* log_sum, int64_t n) {
  T m = *max = max_row(x, n);
  *log_sum = std::log(sum_row(n, [=](int64_t i) { return exp_negative(x[i] - m); }));
}
template <class T>
void exponentials_row(const T* __restrict x, T lse, T scale, T* __restrict y, int64_t n) {
  for (int64_t i = 0; i < n; ++i) y[i] = exp_negative(x[i] - lse) * scale;
}

// ---- columns: the same, with one maximum and one sum per column

// f(offset in the inputs, offset in the output, column) of all values, row by row.
template <class F>
void each(int64_t n, int64_t width, int64_t stride, int64_t out_stride, F f) {
  for (int64_t i = 0; i < n; ++i)
    for (int64_t j = 0; j < width; ++j) f(i * stride + j, i * out_stride + j, j);
}
template <class T>
void max_columns(const T* __restrict x, int64_t stride, int64_t n, int64_t width, T* __restrict m) {
  for (int64_t j = 0; j < width; ++j) m[j] = -std::numeric_limits<T>::infinity();
  each(n, width, stride, 0, [=](int64_t i, int64_t, int64_t j) { m[j] = x[i] > m[j] ? x[i] : m[j]; });
}

// Sums of f over the rows, one per column, in f64.
template <class T, class F>
void sum_columns(int64_t n, int64_t width, int64_t stride, int64_t out_stride, double* __restrict sum, F f) {
  for (int64_t j = 0; j < width; ++j) sum[j] = 0;
  each(n, width, stride, out_stride,
       [=](int64_t i, int64_t o, int64_t j) { sum[j] += static_cast<double>(f(i, o, j)); });
}

template <class T>
void softmax_columns(const T* __restrict x, const T*, int64_t xs, T* __restrict y, int64_t ys, int64_t n, int64_t w) {
  T m[kSoftmaxColumns], s[kSoftmaxColumns];
  double sum[kSoftmaxColumns];
  max_columns(x, xs, n, w, m);
  sum_columns<T>(n, w, xs, ys, sum,
                 [=, &m](int64_t i, int64_t o, int64_t j) { return y[o] = exp_negative(x[i] - m[j]); });
  for (int64_t j = 0; j < w; ++j) s[j] = static_cast<T>(sum[j]);
  each(n, w, xs, ys, [&](int64_t, int64_t o, int64_t j) { y[o] /= s[j]; });
}
template <class T>
void log_softmax_columns(const T* __restrict x, const T*, int64_t xs, T* __restrict y, int64_t ys, int64_t n,
                         int64_t w) {
  T m[kSoftmaxColumns], s[kSoftmaxColumns];
  double sum[kSoftmaxColumns];
  max_columns(x, xs, n, w, m);
  sum_columns<T>(n, w, xs, ys, sum, [=, &m](int64_t i, int64_t, int64_t j) { return exp_negative(x[i] - m[j]); });
  for (int64_t j = 0; j < w; ++j) s[j] = static_cast<T>(std::log(sum[j]));
  each(n, w, xs, ys, [&](int64_t i, int64_t o, int64_t j) { y[o] = (x[i] - m[j]) - s[j]; });
}
template <class T>
void softmax_grad_columns(const T* __restrict g, const T* __restrict y, int64_t gs, T* __restrict dx, int64_t ds,
                          int64_t n, int64_t w) {
  double sum[kSoftmaxColumns];
  sum_columns<T>(n, w, gs, ds, sum, [=](int64_t i, int64_t, int64_t) { return g[i] * y[i]; });
  each(n, w, gs, ds, [&](int64_t i, int64_t o, int64_t j) { dx[o] = y[i] * (g[i] - static_cast<T>(sum[j])); });
}
template <class T>
void log_softmax_grad_columns(const T* __restrict g, const T* __restrict y, int64_t gs, T* __restrict dx, int64_t ds,
                              int64_t n, int64_t w) {
  double sum[kSoftmaxColumns];
  sum_columns<T>(n, w, gs, ds, sum, [=](int64_t i, int64_t, int64_t) { return g[i]; });
  each(n, w, gs, ds,
       [&](int64_t i, int64_t o, int64_t j) { dx[o] = g[i] - exp_negative(y[i]) * static_cast<T>(sum[j]); });
}

template <class T>
void log_sum_exp(const T* x, int64_t stride, T* max, double* log_sum, int64_t n, int64_t w) {
  if (w == 1 && stride == 1) {
    T filled[kLanes];  // a short row to a whole one
    if (n > kLanes) return log_sum_exp_row(x, max, log_sum, n);
    for (int64_t i = 0; i < kLanes; ++i) filled[i] = i < n ? x[i] : -std::numeric_limits<T>::infinity();
    return log_sum_exp_row(filled, max, log_sum, kLanes);
  }
  max_columns(x, stride, n, w, max);
  sum_columns<T>(n, w, stride, 0, log_sum, [=](int64_t i, int64_t, int64_t j) { return exp_negative(x[i] - max[j]); });
  for (int64_t j = 0; j < w; ++j) log_sum[j] = std::log(log_sum[j]);
}
template <class T>
void exponentials(const T* __restrict x, int64_t xs, const T* __restrict lse, const T* __restrict scale,
                  T* __restrict y, int64_t ys, int64_t n, int64_t w) {
  if (w == 1 && xs == 1 && ys == 1) return exponentials_row(x, *lse, *scale, y, n);
  each(n, w, xs, ys, [=](int64_t i, int64_t o, int64_t j) { y[o] = exp_negative(x[i] - lse[j]) * scale[j]; });
}

}  // namespace

template <class T>
kernels::SoftmaxRows<T> softmax_rows() {
  return {{padded<T, softmax_row<T>>, softmax_columns<T>},
          {padded<T, log_softmax_row<T>>, log_softmax_columns<T>},
          {padded<T, softmax_grad_row<T>>, softmax_grad_columns<T>},
          {padded<T, log_softmax_grad_row<T>>, log_softmax_grad_columns<T>},
          log_sum_exp<T>,
          exponentials<T>};
}
template kernels::SoftmaxRows<float> softmax_rows<float>();
template kernels::SoftmaxRows<double> softmax_rows<double>();

}  // namespace stn::STERNA_ISA
