// The transformations of Winograd's convolution, 16 channels at a time: each is a product with one small matrix from
// both sides, its steps written out.
#include "kernels/cpu/simd/winograd.h"

#include <algorithm>
#include <cstring>

namespace stn::STERNA_ISA {

using namespace kernels::winograd;

namespace {

constexpr float kA = 0.70710678f, kB = 1.41421356f;  // the points √½ and √2; their squares are ½ and 2

struct Input {  // Bᵀ
  static constexpr int in = 6, out = 6;
  static void apply(const Vector* d, Vector* r) {
    Vector even = d[4] - 2 * d[2], odd = kA * (d[3] - 2 * d[1]);
    r[1] = even + odd, r[2] = even - odd;
    even = d[4] - 0.5f * d[2], odd = kB * (d[3] - 0.5f * d[1]);
    r[3] = even + odd, r[4] = even - odd;
    r[0] = d[0] - 2.5f * d[2] + d[4];
    r[5] = d[1] - 2.5f * d[3] + d[5];
  }
};
struct Output {  // Aᵀ
  static constexpr int in = 6, out = 4;
  static void apply(const Vector* m, Vector* r) {
    Vector even = m[1] + m[2], odd = kA * (m[1] - m[2]), even2 = m[3] + m[4], odd2 = kB * (m[3] - m[4]);
    r[0] = m[0] + even + even2;
    r[1] = odd + odd2;
    r[2] = 0.5f * even + 2 * even2;
    r[3] = 0.5f * odd + 2 * odd2 + m[5];
  }
};
struct Gradient {  // A
  static constexpr int in = 4, out = 6;
  static void apply(const Vector* g, Vector* r) {
    Vector even = g[0] + 0.5f * g[2], odd = kA * (g[1] + 0.5f * g[3]);
    r[1] = even + odd, r[2] = even - odd;
    even = g[0] + 2 * g[2], odd = kB * (g[1] + 2 * g[3]);
    r[3] = even + odd, r[4] = even - odd;
    r[0] = g[0], r[5] = g[3];
  }
};
constexpr float kInner = -1 / 1.5f, kOuter = 1 / 6.f;  // what the points' denominators leave for G
struct Kernel {                                        // G
  static constexpr int in = 3, out = 6;
  static void apply(const Vector* w, Vector* r) {
    Vector even = kInner * (w[0] + 0.5f * w[2]), odd = kInner * kA * w[1];
    r[1] = even + odd, r[2] = even - odd;
    even = kOuter * (w[0] + 2 * w[2]), odd = kOuter * kB * w[1];
    r[3] = even + odd, r[4] = even - odd;
    r[0] = w[0], r[5] = w[2];
  }
};
struct KernelGradient {  // Gᵀ
  static constexpr int in = 6, out = 3;
  static void apply(const Vector* u, Vector* r) {
    Vector inner = kInner * (u[1] + u[2]), outer = kOuter * (u[3] + u[4]);
    r[0] = u[0] + inner + outer;
    r[1] = kInner * kA * (u[1] - u[2]) + kOuter * kB * (u[3] - u[4]);
    r[2] = 0.5f * inner + 2 * outer + u[5];
  }
};

// Where a grid of panels lies.
template <class T>
struct Grid {
  T* data;
  int64_t row, col;
};

// M d Mᵀ for the 16 channels of a panel.
template <class M>
inline void transform(Grid<const float> from, Grid<float> to) {
  for (int lane = 0; lane < kPanel; lane += kWidth) {
    Vector middle[M::out][M::in];
    for (int j = 0; j < M::in; ++j) {
      Vector d[M::in], r[M::out];
      for (int i = 0; i < M::in; ++i) d[i] = at(from.data + i * from.row + j * from.col + lane).v;
      M::apply(d, r);
      for (int i = 0; i < M::out; ++i) middle[i][j] = r[i];
    }
    for (int i = 0; i < M::out; ++i) {
      Vector r[M::out];
      M::apply(middle[i], r);
      for (int j = 0; j < M::out; ++j) at(to.data + i * to.row + j * to.col + lane).v = r[j];
    }
  }
}
Grid<float> grid(const Spread& s, int64_t panel, int64_t row) {
  return {s.from(panel, row).data, 6 * s.position(), s.position()};
}

// The part of a window of `size` rows and columns that lies inside the image.
struct Window {
  float* data;  // its first value, which may lie outside
  int64_t top, left, bottom, right, row, col;

  Window(const Images& x, int64_t tile, int64_t size) : row(x.w * x.channels), col(x.channels) {
    int64_t y = tile / x.cols % x.rows * kTile - x.top, at = tile % x.cols * kTile - x.left;
    data = x.data + tile / x.cols / x.rows * x.h * row + y * row + at * col;
    top = std::max<int64_t>(-y, 0), left = std::max<int64_t>(-at, 0);
    bottom = std::min(size, x.h - y), right = std::min(size, x.w - at);
  }
  bool inside(int64_t size) const { return top == 0 && left == 0 && bottom == size && right == size; }
};

template <class M>
void spread(const Images& x, int64_t begin, int64_t end, const Spread& to) {
  constexpr int64_t size = M::in;
  float copy[size * size * kPanel];
  for (int64_t tile = begin; tile < end; ++tile) {
    Window w(x, tile, size);
    bool inside = w.inside(size);
    for (int64_t c = 0; c < x.channels; c += kPanel) {
      Grid<const float> from{w.data + c, w.row, w.col};
      if (int64_t n = std::min(kPanel, x.channels - c); !inside || n < kPanel) {
        std::memset(copy, 0, sizeof copy);
        for (int64_t i = w.top; i < w.bottom; ++i)
          for (int64_t j = w.left; j < w.right; ++j) {
            const float* at = w.data + i * w.row + j * w.col + c;
            float* lane = copy + (i * size + j) * kPanel;
            if (n == kPanel)
              std::memcpy(lane, at, kPanel * sizeof(float));
            else
              std::copy_n(at, n, lane);
          }
        from = {copy, size * kPanel, kPanel};
      }
      transform<M>(from, grid(to, c / kPanel, tile - begin));
    }
  }
}

// n results of neighbouring channels, by whole vectors where n is that many.
template <class T>
void finish(const float* values, int64_t n, int64_t channel, int64_t position, float* y, const Epilogue& e) {
  for (int64_t i = 0; i < n; i += sizeof(T) / sizeof(float)) {
    T v = at<T>(values + i).v;
    if (e.scale) v *= at<T>(e.scale + channel + i).v;
    if (e.shift) v += at<T>(e.shift + channel + i).v;
    if (e.residual) v += at<T>(e.residual + position + i).v;
    if (e.relu) v = v < 0 ? T{} : v;
    at<T>(y + position + i).v = v;
  }
}

void output(const Spread& m, int64_t channel, const Images& y, int64_t begin, int64_t end, const Epilogue& e) {
  float values[kTile * kTile * kPanel];
  bool plain = !e.scale && !e.shift && !e.residual && !e.relu;
  for (int64_t tile = begin; tile < end; ++tile) {
    Window w(y, tile, kTile);
    for (int64_t panel = 0; panel < m.panels; ++panel) {
      Grid<float> from = grid(m, panel, tile - begin);
      int64_t c = channel + panel * kPanel, n = std::min(kPanel, y.channels - c);
      if (plain && n == kPanel && w.inside(kTile)) {
        transform<Output>({from.data, from.row, from.col}, {w.data + c, w.row, w.col});
        continue;
      }
      transform<Output>({from.data, from.row, from.col}, {values, kTile * kPanel, kPanel});
      for (int64_t i = 0; i < w.bottom; ++i)
        for (int64_t j = 0; j < w.right; ++j) {
          int64_t position = w.data - y.data + i * w.row + j * w.col + c;
          const float* v = values + (i * kTile + j) * kPanel;
          if (n == kPanel)
            finish<Vector>(v, kPanel, c, position, y.data, e);
          else
            finish<float>(v, n, c, position, y.data, e);
        }
    }
  }
}

void weight(const Weight& w, int64_t panel, const Spread& u, int64_t count) {
  for (int64_t p = 0; p < count; ++p) {
    int64_t first = (panel + p) * kPanel, n = std::min(kPanel, w.out - first);
    float taps[9 * kPanel] = {};
    for (int64_t in = 0; in < u.rows; ++in) {
      if (in >= w.in) std::memset(taps, 0, sizeof taps);
      for (int64_t o = 0; o < n && in < w.in; ++o) {
        const float* from = w.data + (first + o) * w.out_stride + in * w.in_stride;
        for (int k = 0; k < 9; ++k) taps[k * kPanel + o] = from[w.reversed ? 8 - k : k];
      }
      transform<Kernel>({taps, 3 * kPanel, kPanel}, grid(u, p, in));
    }
  }
}

void weight_gradient(const Spread& u, const Weight& w, int64_t out, int64_t in) {
  float taps[9 * kPanel];
  int64_t rows = std::min(u.rows, w.in - in);
  for (int64_t panel = 0; panel < u.panels; ++panel) {
    int64_t first = out + panel * kPanel, n = std::min(kPanel, w.out - first);
    for (int64_t row = 0; row < rows; ++row) {
      Grid<float> from = grid(u, panel, row);
      transform<KernelGradient>({from.data, from.row, from.col}, {taps, 3 * kPanel, kPanel});
      for (int64_t o = 0; o < n; ++o) {
        float* to = w.data + (first + o) * w.out_stride + (in + row) * w.in_stride;
        for (int k = 0; k < 9; ++k) to[k] = taps[k * kPanel + o];
      }
    }
  }
}

}  // namespace

const Table& winograd_table() {
  static constexpr Table t{spread<Input>,    spread<Gradient>,           output, weight, weight_gradient,
                           winograd_product, winograd_transposed_product};
  return t;
}

}  // namespace stn::STERNA_ISA
