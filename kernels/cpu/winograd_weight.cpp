// The gradient of a 3x3 weight by Winograd's algorithm: at each of the 36 positions a matrix product whose sums run
// over all tiles, a stretch of them at a time.
#include "kernels/cpu/winograd_conv.h"

namespace stn::kernels::winograd {

namespace {

constexpr int64_t kStretch = 1 << 20;    // values of the spread tiles of a stretch, which stay in cache
constexpr int64_t kTiles = 48;           // a stretch has a multiple of these
constexpr int64_t kIn = 4, kAcross = 2;  // panels of input and of output channels of a block

int64_t longest(const Conv2dSizes& s) {
  int64_t each = kPositions * kPanel * std::max(panels(s.in), panels(s.out));
  return std::max<int64_t>(kStretch / (each * kTiles), 1) * kTiles;
}

}  // namespace

bool weight_grad(const Call& c) {
  Conv2dSizes s(c.shape(1), c.out().shape(), c.attrs<ConvWeightGradAttrs>());
  if (!is_image(c.in(0)) || !pays(s, false)) return false;
  Tensor g_held = nhwc(c.in(0)), x_held = nhwc(c.in(1)), out = staging(c.out());
  Images x = images_of_x(x_held, s), g = images_of_y(g_held, s);
  Weight w{out.data_as<float>(), s.out, s.in, s.in * 9, 9, false};
  int64_t tiles = tiles_of(s), stretch = count(tiles, count(tiles, longest(s)));
  int64_t in = panels(s.in), across = panels(s.out), blocks_in = count(in, kIn),
          blocks = blocks_in * count(across, kAcross);
  Scratch xs(Spread{nullptr, in, stretch}.size()), gs(Spread{nullptr, across, stretch}.size());
  // The sums of a block of channels: gathered as soon as they are complete, so kept only where there are more
  // stretches.
  int64_t size = Spread{nullptr, kAcross, kIn * kPanel}.size();
  bool once = stretch == tiles;
  Scratch sums(once ? 0 : blocks * size);
  for (int64_t first = 0; first < tiles; first += stretch) {
    int64_t n = std::min(stretch, tiles - first);
    Spread v{xs.data(), in, n}, z{gs.data(), across, n};
    spread_tiles(table().input, x, first, v);
    spread_tiles(table().gradient, g, first, z);
    parallel_for(blocks, 1, [&](int64_t begin, int64_t end) {
      Scratch own(once ? size : 0);
      for (int64_t i = begin; i < end; ++i) {
        int64_t row = i % blocks_in * kIn, panel = i / blocks_in * kAcross;
        Spread u{once ? own.data() : sums.data() + i * size, std::min(kAcross, across - panel),
                 std::min(kIn, in - row) * kPanel},
          a = v.from(row, 0), b = z.from(panel, 0);
        for (int64_t p = 0; p < kPositions; ++p)
          table().transposed_product({u.rows, u.panels * kPanel, n, a.data + p * a.position(), a.panel(),
                                      b.data + p * b.position(), b.panel(), u.data + p * u.position(), u.panel()},
                                     first > 0);
        if (first + n == tiles) table().weight_gradient(u, w, panel * kPanel, row * kPanel);
      }
    });
  }
  finish(out, c.out());
  return true;
}

}  // namespace stn::kernels::winograd
