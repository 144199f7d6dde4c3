// Pooling of images in NHWC, as f32: all channels of a window side by side; compiled once per instruction set in
// simd/pool.cpp.
#pragma once
#include <cstdint>

namespace stn::kernels {

// What a window covers of one dimension.
struct Cut {
  int64_t begin, end;
};

struct PoolImages {
  int64_t n, c, h, w, oh, ow;
  const Cut *rows, *cols;      // of each output row and column
  int64_t row_step, col_step;  // dilation
  const double* divisor;       // of each window in an output plane; averages only
};

struct PoolTable {
  void (*max)(const PoolImages&, const float* x, float* y, int64_t* indices);
  // False: an index lies outside of its plane.
  bool (*max_grad)(const PoolImages&, const float* g, const int64_t* indices, float* gx);
  void (*average)(const PoolImages&, const float* x, float* y);
  void (*average_grad)(const PoolImages&, const float* g, float* gx);
};

}  // namespace stn::kernels
