// The matrix products of Winograd's convolution: a few rows of results stay in registers over the whole of k.
#include "kernels/cpu/winograd.h"

#include <algorithm>

#include "kernels/cpu/simd/winograd.h"

namespace stn::STERNA_ISA {

namespace winograd = kernels::winograd;
using winograd::kPanel;
using winograd::Product;

namespace {

#if defined(__AVX512F__)
constexpr int kRows = 8, kAcross = 2;  // results in registers: rows, panels
#elif defined(__AVX2__) || defined(__aarch64__)
constexpr int kRows = 6, kAcross = 1;
#else
constexpr int kRows = 2, kAcross = 1;
#endif

template <int rows, int across, bool transposed>
void block(const Product& p, const float* a, const float* b, float* c, bool accumulate) {
  constexpr int parts = kPanel / kWidth, vectors = across * parts;
  Vector sums[rows][vectors] = {};
  auto each = [&](auto f) {
    for (int r = 0; r < rows; ++r)
      for (int v = 0; v < vectors; ++v) f(sums[r][v], c + v / parts * p.c_panel + r * kPanel + v % parts * kWidth);
  };
  if (accumulate) each([](Vector& sum, float* to) { sum = at(to).v; });
  auto step = [&](const float* column, int64_t stride) {
    Vector right[vectors];
    for (int v = 0; v < vectors; ++v) right[v] = at(b + v / parts * p.b_panel + v % parts * kWidth).v;
    for (int r = 0; r < rows; ++r)
      for (int v = 0; v < vectors; ++v) sums[r][v] += column[r * stride] * right[v];
    b += kPanel;
  };
  if constexpr (transposed) {
    for (int64_t k = 0; k < p.k; ++k) step(a + k * kPanel, 1);
  } else {
    for (int64_t k = 0; k < p.k; k += kPanel, a += p.a_panel)
      for (int64_t i = 0; i < kPanel; ++i) step(a + i, kPanel);
  }
  each([](Vector& sum, float* to) { at(to).v = sum; });
}

// Rows [begin, end), as many at once as the registers hold; each is summed in the same order, however many there are.
template <int rows, int across, bool transposed>
void sweep(const Product& p, int64_t begin, int64_t end, const float* a, const float* b, float* c, bool accumulate) {
  for (; begin + rows <= end; begin += rows)
    block<rows, across, transposed>(p, a + begin * (transposed ? 1 : kPanel), b, c + begin * kPanel, accumulate);
  if constexpr (rows > 1) {
    constexpr int fewer = rows > 4 ? 4 : rows / 2;
    if (begin < end) sweep<fewer, across, transposed>(p, begin, end, a, b, c, accumulate);
  }
}

template <int across, bool transposed>
void columns(const Product& p, int64_t panel, bool accumulate) {
  const float* b = p.b + panel * p.b_panel;
  float* c = p.c + panel * p.c_panel;
  if constexpr (!transposed) return sweep<kRows, across, false>(p, 0, p.m, p.a, b, c, accumulate);
  for (int64_t m = 0; m < p.m; m += kPanel)
    sweep<kRows, across, true>(p, 0, std::min(kPanel, p.m - m), p.a + m / kPanel * p.a_panel, b, c + m * kPanel,
                               accumulate);
}

template <bool transposed>
void multiply(const Product& p, bool accumulate) {
  int64_t panel = 0, panels = p.n / kPanel;
  for (; panel + kAcross <= panels; panel += kAcross) columns<kAcross, transposed>(p, panel, accumulate);
  for (; panel < panels; ++panel) columns<1, transposed>(p, panel, accumulate);
}

}  // namespace

void winograd_product(const Product& p) { multiply<false>(p, false); }
void winograd_transposed_product(const Product& p, bool accumulate) { multiply<true>(p, accumulate); }

}  // namespace stn::STERNA_ISA
