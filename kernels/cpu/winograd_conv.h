// What the convolutions by Winograd's algorithm and their weight's gradient share: when it pays, and their operands.
#pragma once
#include <algorithm>

#include "core/base/thread_pool.h"
#include "core/op/call.h"
#include "core/op/types/conv.h"
#include "core/tensor/workspace.h"
#include "kernels/cpu/dense.h"
#include "kernels/cpu/winograd.h"

namespace stn::kernels::winograd {

constexpr int64_t kGrain = 1 << 12;  // values of a chunk of spreading

inline int64_t count(int64_t size, int64_t block) { return (size + block - 1) / block; }

// An array for one call.
struct Scratch {
  explicit Scratch(int64_t values) : storage(workspace(cpu(), values * static_cast<int64_t>(sizeof(float)))) {}
  float* data() const { return static_cast<float*>(storage->data()); }
  Ref<Storage> storage;
};

inline int64_t tiles_of(const Conv2dSizes& s) { return s.n * count(s.oh, kTile) * count(s.ow, kTile); }

// Whether fewer multiplications are left, with what the transformations cost in multiplications (measured).  kept: the
// spread weights may be kept, and are only read.
inline bool pays(const Conv2dSizes& s, bool kept) {
  constexpr int64_t per_input = 380, per_output = 240, per_weight = 350, per_kept = 300;
  bool fits = s.groups == 1 && s.kh == 3 && s.kw == 3;
  for (int i = 0; i < 2; ++i) fits &= s.stride[i] == 1 && s.dilation[i] == 1;
  if (!fits || std::min({s.n, s.in, s.out, s.oh, s.ow}) < 1) return false;
  int64_t in = panels(s.in) * kPanel, out = panels(s.out) * kPanel, tiles = tiles_of(s);
  int64_t cost = kPositions * tiles * in * out + tiles * (in * per_input + out * per_output) +
                 in * out * (kept ? per_kept : per_weight);
  return cost < 9 * s.n * s.oh * s.ow * s.in * s.out;
}

inline bool is_image(const Tensor& t) { return t.dtype() == DType::f32 && t.dim() == 4; }
inline Tensor nhwc(const Tensor& t) { return channels_last(t.layout()) ? t : dense_rows(t, DType::f32); }

inline Images images_of_x(const Tensor& x, const Conv2dSizes& s) {
  return {x.data_as<float>(), s.h, s.w, s.in, count(s.oh, kTile), count(s.ow, kTile), s.padding[0], s.padding[1]};
}
inline Images images_of_y(const Tensor& y, const Conv2dSizes& s) {
  return {y.data_as<float>(), s.oh, s.ow, s.out, count(s.oh, kTile), count(s.ow, kTile), 0, 0};
}

// The tiles from `first` on to all rows of v, on all threads.
inline void spread_tiles(decltype(Table::input) transform, const Images& x, int64_t first, const Spread& v) {
  parallel_for(v.rows, std::max<int64_t>(kGrain / (v.panels * kPanel), 1),
               [&](int64_t begin, int64_t end) { transform(x, first + begin, first + end, v.from(0, begin)); });
}

}  // namespace stn::kernels::winograd
