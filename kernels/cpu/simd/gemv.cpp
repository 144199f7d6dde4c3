// Products of a large matrix and a vector: bound by memory, so eight rows stream in side by side, fetched ahead.
#include "kernels/cpu/simd/vector.h"

namespace stn::STERNA_ISA {

namespace {

constexpr int64_t kLine = 16, kAhead = 256;  // values
constexpr int kParts = kLine / kWidth;       // vectors

// Each row is summed in the same order, however many come together.
template <int rows>
void dot(int64_t k, const float* a, int64_t stride, const float* x, float* y, bool accumulate) {
  Vector sums[rows] = {};
  int64_t i = 0;
  for (; i + kLine <= k; i += kLine) {
    Vector right[kParts];
    for (int v = 0; v < kParts; ++v) right[v] = at(x + i + v * kWidth).v;
    for (int r = 0; r < rows; ++r) {
      const float* row = a + r * stride + i;
      __builtin_prefetch(row + kAhead);
      for (int v = 0; v < kParts; ++v) sums[r] += right[v] * at(row + v * kWidth).v;
    }
  }
  for (int r = 0; r < rows; ++r) {
    float sum = 0;
    for (int64_t l = 0; l < kWidth; ++l) sum += sums[r][l];
    for (int64_t j = i; j < k; ++j) sum += a[r * stride + j] * x[j];
    y[r] = accumulate ? y[r] + sum : sum;
  }
}

}  // namespace

// y[r] = Σ a[r · stride + i] x[i] for i < k, added to y[r] where asked.
void gemv(int64_t rows, int64_t k, const float* a, int64_t stride, const float* x, float* y, bool accumulate) {
  int64_t r = 0;
  for (; r + 8 <= rows; r += 8) dot<8>(k, a + r * stride, stride, x, y + r, accumulate);
  for (; r < rows; ++r) dot<1>(k, a + r * stride, stride, x, y + r, accumulate);
}

}  // namespace stn::STERNA_ISA
