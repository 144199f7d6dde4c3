// 2-d convolutions of 3x3 kernels in f32, and the gradient of their input, by Winograd's algorithm where it pays.
#include "kernels/cpu/winograd.h"

#include "core/op/op.h"
#include "kernels/cpu/conv_fused.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/packed.h"
#include "kernels/cpu/table.h"
#include "kernels/cpu/winograd_conv.h"

namespace stn {
STN_PER_ISA(const kernels::winograd::Table& winograd_table();)
}  // namespace stn

namespace stn::kernels {

namespace winograd {

const Table& table() { return STN_BEST(winograd_table()); }

bool weight_grad(const Call& c);

namespace {

constexpr int64_t kTiles = 48;  // most tiles of a block: with what they are multiplied to, a near cache's worth
constexpr int64_t kBlocks = 8;  // enough to keep a few threads busy to the end
constexpr int64_t kKept = 4, kMade = 2;  // panels of output channels at a time, of kept weights and of others

// The convolution whose result is the gradient of this one's x, but for the order of the weight.
Conv2dSizes flipped(Conv2dSizes s) {
  std::swap(s.in, s.out), std::swap(s.h, s.oh), std::swap(s.w, s.ow);
  for (int64_t& p : s.padding) p = 2 - p;
  return s;
}

// What spread weights are kept by.
struct SpreadWeight {
  int64_t out, in;
  bool reversed;
  bool operator==(const SpreadWeight&) const = default;
};

class Convolution {
 public:
  // reversed: of flipped sizes.
  Convolution(const Conv2dSizes& s, const Tensor& x, const Tensor& weight, bool reversed, const Tensor& y,
              const Epilogue& e)
      : x_held_(nhwc(x)),
        weight_held_(dense(weight)),
        x_(images_of_x(x_held_, s)),
        y_(images_of_y(y, s)),
        w_{weight_held_.data_as<float>(), s.out, s.in, reversed ? 9 : s.in * 9, reversed ? s.out * 9 : 9, reversed},
        e_(e),
        in_(panels(s.in)),
        out_(panels(s.out)),
        tiles_(tiles_of(s)),
        blocks_(count(tiles_, kTiles)),
        rows_(count(tiles_, blocks_)),
        u_{nullptr, out_, in_ * kPanel} {}

  void run() {
    int64_t bytes = u_.size() * static_cast<int64_t>(sizeof(float));
    kept_ = packed(weight_held_, w_.data, SpreadWeight{w_.out, w_.in, w_.reversed}, bytes,
                   [&](void* to) { spread_weights({static_cast<float*>(to), u_.panels, u_.rows}); });
    if (kept_) u_.data = static_cast<float*>(kept_->data());
    bool indivisible = kept_ && out_ <= kKept;  // the channels
    blocks_ >= kBlocks || indivisible ? by_tiles() : by_channels();
  }

 private:
  void spread_weights(const Spread& u) const {
    parallel_for(u.panels, std::max<int64_t>(kGrain / u.panel(), 1),
                 [&](int64_t begin, int64_t end) { table().weight(w_, begin, u.from(begin, 0), end - begin); });
  }
  int64_t rows_of(int64_t tile) const { return std::min(rows_, tiles_ - tile); }  // of the block that begins there

  // Rows of v from `row`, which are the tiles from `tile`, by n panels of weights: the output channels from `panel`.
  void multiply(const Spread& v, int64_t row, int64_t tile, const Spread& u, int64_t panel, int64_t n,
                float* products) const {
    Spread m{products, n, rows_of(tile)}, a = v.from(0, row);
    for (int64_t p = 0; p < kPositions; ++p)
      table().product({m.rows, n * kPanel, u.rows, a.data + p * a.position(), a.panel(), u.data + p * u.position(),
                       u.panel(), m.data + p * m.position(), m.panel()});
    table().output(m, panel * kPanel, y_, tile, tile + m.rows, e_);
  }

  // A thread takes a block of tiles from end to end.
  void by_tiles() {
    Scratch made(kept_ ? 0 : u_.size());
    if (!kept_) {
      u_.data = made.data();
      spread_weights(u_);
    }
    parallel_for(count(tiles_, rows_), 1, [&](int64_t begin, int64_t end) {
      Scratch spread(Spread{nullptr, in_, rows_}.size()), products(Spread{nullptr, kKept, rows_}.size());
      for (int64_t i = begin; i < end; ++i) {
        int64_t tile = i * rows_;
        Spread v{spread.data(), in_, rows_of(tile)};
        table().input(x_, tile, tile + v.rows, v);
        for (int64_t panel = 0; panel < out_; panel += kKept)
          multiply(v, 0, tile, u_.from(panel, 0), panel, std::min(kKept, out_ - panel), products.data());
      }
    });
  }

  // A thread takes some output channels, of a block of tiles where the weights are kept; else it spreads these
  // channels' and has them in cache for all tiles.
  void by_channels() {
    Scratch spread(Spread{nullptr, in_, tiles_}.size());
    Spread v{spread.data(), in_, tiles_};
    spread_tiles(table().input, x_, 0, v);
    int64_t across = kept_ ? kKept : kMade, blocks = count(tiles_, rows_), split = kept_ ? blocks : 1;
    parallel_for(count(out_, across) * split, 1, [&](int64_t begin, int64_t end) {
      Spread made{nullptr, across, u_.rows};
      Scratch weights(kept_ ? 0 : made.size()), products(Spread{nullptr, across, rows_}.size());
      made.data = weights.data();
      for (int64_t i = begin; i < end; ++i) {
        int64_t panel = i / split * across, n = std::min(across, out_ - panel), first = i % split;
        if (!kept_) table().weight(w_, panel, made, n);
        for (int64_t block = first; block < first + blocks / split; ++block)
          multiply(v, block * rows_, block * rows_, kept_ ? u_.from(panel, 0) : made, panel, n, products.data());
      }
    });
  }

  Tensor x_held_, weight_held_;
  Images x_, y_;
  Weight w_;
  Epilogue e_;
  int64_t in_, out_, tiles_, blocks_, rows_;  // panels; tiles, and their blocks
  Spread u_;
  Ref<Storage> kept_;
};

bool takes(const Call& c, const Conv2dSizes& s, bool kept) {
  return is_image(c.out()) && channels_last(c.out().layout()) && pays(s, kept);
}

bool conv2d(const Call& c) {
  Conv2dSizes s(c.shape(0), c.shape(1), c.attrs<ConvAttrs>());
  if (!takes(c, s, false)) return false;
  Tensor bias = c.has(2) ? dense(c.in(2)) : Tensor();
  Convolution(s, c.in(0), c.in(1), false, c.out(), {.shift = bias ? bias.data_as<float>() : nullptr}).run();
  return true;
}

// Of networks in evaluation mode, whose weights stay.
[[maybe_unused]] bool conv2d_fused(const Call& c) {
  Conv2dSizes s(c.shape(0), c.shape(1), c.attrs<ConvFusedAttrs>());
  if (!takes(c, s, true)) return false;
  ConvEpilogue e = conv_epilogue(c);
  if (e.residual && e.residual.strides() != c.out().strides()) return false;
  Tensor bias = e.bias ? dense(e.bias) : Tensor();
  Epilogue f{.residual = e.residual ? e.residual.data_as<float>() : nullptr, .relu = e.relu};
  if (!e.scale.empty()) f.scale = e.scale.data(), f.shift = e.shift.data();
  if (bias) f.shift = bias.data_as<float>();
  Convolution(s, c.in(0), c.in(1), false, c.out(), f).run();
  return true;
}

bool conv2d_input_grad(const Call& c) {
  Conv2dSizes s = flipped({c.out().shape(), c.shape(1), c.attrs<ConvInputGradAttrs>()});
  if (!takes(c, s, false)) return false;
  Convolution(s, c.in(0), c.in(1), true, c.out(), {}).run();
  return true;
}

}  // namespace
}  // namespace winograd

List winograd_kernels() {
  return {{"conv2d", {winograd::conv2d}},
#if STERNA_HAVE_ONEDNN  // which takes the calls that this one declines; without it nothing is fused
          {"conv2d_fused", {winograd::conv2d_fused}},
#endif
          {"conv2d_input_grad", {winograd::conv2d_input_grad}},
          {"conv2d_weight_grad", {winograd::weight_grad}}};
}

}  // namespace stn::kernels
