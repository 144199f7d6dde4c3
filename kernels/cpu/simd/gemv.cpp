// Products of a large matrix and a vector: bound by memory, so eight rows stream in side by side, fetched ahead.
#include <cstdint>

namespace stn::STERNA_ISA {

namespace {

typedef float Vector __attribute__((vector_size(32)));
constexpr int64_t kWidth = 8, kAhead = 256;  // values

// A vector anywhere in an array.  (By reference: baseline code cannot return one in a register.)
struct __attribute__((packed, may_alias)) Unaligned {
  Vector v;
};
const Unaligned& at(const float* p) { return *reinterpret_cast<const Unaligned*>(p); }

// Each row is summed in the same order, however many come together.
template <int rows>
void dot(int64_t k, const float* a, int64_t stride, const float* x, float* y, bool accumulate) {
  Vector sums[rows] = {};
  int64_t i = 0;
  for (; i + 2 * kWidth <= k; i += 2 * kWidth) {
    const Vector low = at(x + i).v, high = at(x + i + kWidth).v;
    for (int r = 0; r < rows; ++r) {
      const float* row = a + r * stride + i;
      __builtin_prefetch(row + kAhead);
      sums[r] += low * at(row).v;
      sums[r] += high * at(row + kWidth).v;
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
