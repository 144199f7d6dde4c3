// 2-d convolutions and their gradients of any strides and dtypes, a thread for each value of the result: the reference
// beside cuDNN.
#include "core/op/types/conv.h"
#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// (N, C, H, W) or (C, H, W), in elements.
struct Image {
  void* data;
  int64_t n, c, h, w;
  explicit Image(const Operand& t) : data(t.data) {
    const int64_t* s = t.strides + (t.ndim - 3);
    n = t.ndim == 4 ? t.strides[0] : 0, c = s[0], h = s[1], w = s[2];
  }
};
Shape shape_of(const Operand& t) { return Shape(t.sizes, t.sizes + t.ndim); }

// Conv2dSizes in a form for kernels.
struct Sizes {
  int64_t n, groups, in, out, h, w, kh, kw, oh, ow, stride[2], padding[2], dilation[2];
  explicit Sizes(const Conv2dSizes& s)
      : n(s.n), groups(s.groups), in(s.in), out(s.out), h(s.h), w(s.w), kh(s.kh), kw(s.kw), oh(s.oh), ow(s.ow) {
    for (int i = 0; i < 2; ++i) stride[i] = s.stride[i], padding[i] = s.padding[i], dilation[i] = s.dilation[i];
  }
};
// Row (channel, y, x) of element i of images of c channels, h by w.
struct Place {
  int64_t n, c, y, x;
  STN_FN Place(int64_t i, int64_t channels, int64_t h, int64_t w)
      : n(i / w / h / channels), c(i / w / h % channels), y(i / w % h), x(i % w) {}
  STN_FN int64_t in(const Image& image) const { return n * image.n + c * image.c + y * image.h + x * image.w; }
};

template <class C, class Sum>
void forward(const Call& c, const Sizes& s) {
  DType type = c.in(0).type();
  Image x(c.in(0)), y(c.out());
  Strided weight(c.in(1));
  const void* bias = c.has(2) ? c.in(2).data : nullptr;
  int64_t bias_step = bias ? c.in(2).strides[0] : 0;
  each(c.device(), c.out().numel(), [=] STN_DEVICE(int64_t i) {
    Place p(i, s.groups * s.out, s.oh, s.ow);
    int64_t g = p.c / s.out;
    Sum sum = bias ? static_cast<Sum>(load<C>(bias, type, p.c * bias_step)) : Sum{0};
    for (int64_t ch = 0; ch < s.in; ++ch)
      for (int64_t ky = 0; ky < s.kh; ++ky) {
        int64_t iy = p.y * s.stride[0] - s.padding[0] + ky * s.dilation[0];
        if (iy < 0 || iy >= s.h) continue;
        for (int64_t kx = 0; kx < s.kw; ++kx) {
          int64_t ix = p.x * s.stride[1] - s.padding[1] + kx * s.dilation[1];
          if (ix < 0 || ix >= s.w) continue;
          int64_t from = p.n * x.n + (g * s.in + ch) * x.c + iy * x.h + ix * x.w;
          int64_t k = p.c * weight.strides[0] + ch * weight.strides[1] + ky * weight.strides[2] +
                      kx * weight.strides[3];
          sum += static_cast<Sum>(load<C>(x.data, type, from)) * static_cast<Sum>(load<C>(weight.data, type, k));
        }
      }
    store<C>(y.data, type, p.in(y), static_cast<C>(sum));
  });
}

template <class C, class Sum>
void input_grad(const Call& c, const Sizes& s) {
  DType type = c.in(0).type();
  Image g(c.in(0)), out(c.out());
  Strided weight(c.in(1));
  each(c.device(), c.out().numel(), [=] STN_DEVICE(int64_t i) {
    Place p(i, s.groups * s.in, s.h, s.w);
    int64_t group = p.c / s.in, ch = p.c % s.in;
    Sum sum{0};
    for (int64_t ky = 0; ky < s.kh; ++ky) {
      int64_t y = p.y + s.padding[0] - ky * s.dilation[0];
      if (y < 0 || y % s.stride[0] || y / s.stride[0] >= s.oh) continue;
      for (int64_t kx = 0; kx < s.kw; ++kx) {
        int64_t x = p.x + s.padding[1] - kx * s.dilation[1];
        if (x < 0 || x % s.stride[1] || x / s.stride[1] >= s.ow) continue;
        for (int64_t o = group * s.out; o < (group + 1) * s.out; ++o) {
          int64_t from = p.n * g.n + o * g.c + y / s.stride[0] * g.h + x / s.stride[1] * g.w;
          int64_t k = o * weight.strides[0] + ch * weight.strides[1] + ky * weight.strides[2] + kx * weight.strides[3];
          sum += static_cast<Sum>(load<C>(g.data, type, from)) * static_cast<Sum>(load<C>(weight.data, type, k));
        }
      }
    }
    store<C>(out.data, type, p.in(out), static_cast<C>(sum));
  });
}

// A team for each weight: its sum runs over all images.
template <class C, class Sum>
void weight_grad(const Call& c, const Sizes& s) {
  DType type = c.in(0).type();
  Image g(c.in(0)), x(c.in(1));
  void* out = c.out().data;
  int64_t area = s.oh * s.ow, count = s.n * area;
  teams(c.device(), c.out().numel(), count, [=] STN_DEVICE(const Team& team, int64_t i) {
    Place p(i, s.in, s.kh, s.kw);  // n is the output channel
    int64_t from = p.n / s.out * s.in + p.c;
    Sum sum{0};
    for (int64_t j = team.rank; j < count; j += team.size) {
      int64_t n = j / area, y = j / s.ow % s.oh, col = j % s.ow;
      int64_t iy = y * s.stride[0] - s.padding[0] + p.y * s.dilation[0];
      int64_t ix = col * s.stride[1] - s.padding[1] + p.x * s.dilation[1];
      if (iy < 0 || iy >= s.h || ix < 0 || ix >= s.w) continue;
      sum += static_cast<Sum>(load<C>(g.data, type, n * g.n + p.n * g.c + y * g.h + col * g.w)) *
             static_cast<Sum>(load<C>(x.data, type, n * x.n + from * x.c + iy * x.h + ix * x.w));
    }
    sum = team.sum(sum);
    if (team.rank == 0) store<C>(out, type, i, static_cast<C>(sum));
  });
}

bool conv2d(const Call& c) {
  Sizes s(Conv2dSizes(shape_of(c.in(0)), shape_of(c.in(1)), c.attrs<ConvAttrs>()));
  DType d = c.in(0).type();
  if (d == DType::f64)
    forward<double, double>(c, s);
  else if (is_floating(d))
    forward<float, double>(c, s);
  else
    forward<int64_t, uint64_t>(c, s);
  return true;
}
bool conv2d_input_grad(const Call& c) {
  auto a = c.attrs<ConvInputGradAttrs>();
  Sizes s(Conv2dSizes(a.input_shape, shape_of(c.in(1)), a));
  c.in(0).type() == DType::f64 ? input_grad<double, double>(c, s) : input_grad<float, double>(c, s);
  return true;
}
bool conv2d_weight_grad(const Call& c) {
  auto a = c.attrs<ConvWeightGradAttrs>();
  Sizes s(Conv2dSizes(shape_of(c.in(1)), a.weight_shape, a));
  c.in(0).type() == DType::f64 ? weight_grad<double, double>(c, s) : weight_grad<float, double>(c, s);
  return true;
}

}  // namespace

List conv_kernels() {
  return {
    {"conv2d", {conv2d}}, {"conv2d_input_grad", {conv2d_input_grad}}, {"conv2d_weight_grad", {conv2d_weight_grad}}};
}

}  // namespace stn::cuda
