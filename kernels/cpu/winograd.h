// Winograd's F(4x4, 3x3): a 3x3 convolution by tiles of 4x4 results, each of which takes 36 products per pair of
// channels instead of 144.  A window of 6x6 inputs and a kernel are spread to 36 positions, at each of which tiles x
// channels are multiplied as a matrix, and the products are gathered to results:  y = Aᵀ [(G w Gᵀ) ∘ (Bᵀ x B)] A.
// Transposed, it is the weight's gradient:  gw = Gᵀ [Σ (A g Aᵀ) ∘ (Bᵀ x B)] G  over all tiles.
//
// The polynomials behind it are evaluated at 0, ±√½, ±√2 and ∞, which lose little: for 64 to 512 channels the mean
// error is 1.9 times, the largest 1 to 1.5 times that of the plain sum in f32; with the usual 0, ±1, ±2 it is 3 and 4
// to 5 times.
#pragma once
#include <cstdint>

namespace stn::kernels::winograd {

constexpr int64_t kTile = 4, kPositions = 36, kPanel = 16;  // a panel: channels side by side in memory

inline int64_t panels(int64_t channels) { return (channels + kPanel - 1) / kPanel; }

// Images in NHWC, and the windows of their tiles: the first one begins `top` rows and `left` columns before the image.
struct Images {
  float* data;
  int64_t h, w, channels;
  int64_t rows, cols;  // tiles of an image; they are numbered from image to image
  int64_t top, left;
};

// Tiles or kernels at the 36 positions, in panels of rows of 16 channels: [36][panels][rows][16], zero beyond the last
// channel.
struct Spread {
  float* data;
  int64_t panels, rows;
  // Between positions: an odd number of cache lines, so that the 36 of one row do not compete for the same places.
  int64_t position() const { return ((panels * rows) | 1) * kPanel; }
  int64_t panel() const { return rows * kPanel; }
  int64_t size() const { return kPositions * position(); }
  Spread from(int64_t panel_index, int64_t row) const {
    return {data + panel_index * panel() + row * kPanel, panels, rows};
  }
};

// A kernel tensor as (out, in, 3, 3) with these strides, its taps in reverse for the gradient of the input.
struct Weight {
  float* data;
  int64_t out, in;  // channels
  int64_t out_stride, in_stride;
  bool reversed;
};

// What becomes of a result v of channel c: v · scale[c] + shift[c] + residual, cut by relu; each where it is wanted.
struct Epilogue {
  const float *scale = nullptr, *shift = nullptr;
  const float* residual = nullptr;  // lies as the result does
  bool relu = false;
};

// c = a · b, or c += a · b.  b: rows of n, [n / 16][k][16]; c likewise [n / 16][m][16].  a: rows of k, [k / 16][m][16],
// or transposed, rows of m: [m / 16][k][16].  Each with its panels some values apart; n and what a's rows are of: whole
// panels.
struct Product {
  int64_t m, n, k;
  const float* a;
  int64_t a_panel;
  const float* b;
  int64_t b_panel;
  float* c;
  int64_t c_panel;
};

// Compiled once per instruction set.
struct Table {
  // Tiles [begin, end) of all images to rows 0 … of v.
  void (*input)(const Images& x, int64_t begin, int64_t end, const Spread& v);     // Bᵀ x B, of 6x6 windows
  void (*gradient)(const Images& g, int64_t begin, int64_t end, const Spread& z);  // A g Aᵀ, of 4x4 windows
  // Rows 0 … of m, whose first panel is the channels from `channel`, to tiles [begin, end).
  void (*output)(const Spread& m, int64_t channel, const Images& y, int64_t begin, int64_t end, const Epilogue& e);
  // G w Gᵀ of n panels of output channels, to the first ones of u.
  void (*weight)(const Weight& w, int64_t panel, const Spread& u, int64_t n);
  // Gᵀ u G to the kernels of a block of channels that begins at (out, in); u has its panels and rows.
  void (*weight_gradient)(const Spread& u, const Weight& w, int64_t out, int64_t in);
  void (*product)(const Product& p);
  void (*transposed_product)(const Product& p, bool accumulate);  // a is transposed
};
const Table& table();

}  // namespace stn::kernels::winograd
