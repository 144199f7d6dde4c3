// 2-d convolutions and their gradients of any strides and dtypes, a thread for each value of the result: the reference
// beside cuDNN; and what cuDNN needs beside it.
#include "kernels/cuda/conv.h"

#include <cmath>

#include "core/op/types/conv.h"
#include "kernels/cuda/move.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// (N, C, H, W) or (C, H, W), in elements.
struct Image {
  void* data = nullptr;
  int64_t n, c, h, w;
  Image() = default;
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

// The batch norm of conv2d_fused, by running statistics: (v - mean) * scale + shift.
struct Norm {
  bool given = false;
  double eps = 0;
  Strided weight{}, bias{}, running_mean{}, running_var{};

  Norm() = default;
  Norm(const Call& c, double eps) : given(c.has(5)), eps(eps) {
    Strided* all[] = {&weight, &bias, &running_mean, &running_var};
    for (size_t i = 0; i < 4; ++i)
      if (c.has(3 + i)) *all[i] = Strided(c.in(3 + i));
  }
  STN_FN double scale(int64_t channel) const {
    double w = weight.data ? weight.get<double>(channel) : 1;
    return w / std::sqrt(running_var.get<double>(channel) + eps);
  }
  STN_FN double mean(int64_t channel) const { return running_mean.get<double>(channel); }
  STN_FN double shift(int64_t channel) const { return bias.data ? bias.get<double>(channel) : 0; }
};

// What follows a convolution.
struct Epilogue {
  Norm norm;
  Image residual;
  bool relu = false;
};

template <class C, class Sum>
void forward(const Call& c, const Sizes& s, const Epilogue& e) {
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
    C v = static_cast<C>(sum);
    if (e.norm.given)
      v = static_cast<C>((static_cast<double>(v) - e.norm.mean(p.c)) * e.norm.scale(p.c) + e.norm.shift(p.c));
    if (e.residual.data) v += load<C>(e.residual.data, type, p.in(e.residual));
    if (e.relu && v < 0) v = 0;
    store<C>(y.data, type, p.in(y), v);
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

void run_forward(const Call& c, const ConvAttrs& a, const Epilogue& e) {
  Sizes s(Conv2dSizes(shape_of(c.in(0)), shape_of(c.in(1)), a));
  DType d = c.in(0).type();
  if (d == DType::f64)
    forward<double, double>(c, s, e);
  else if (is_floating(d))
    forward<float, double>(c, s, e);
  else
    forward<int64_t, uint64_t>(c, s, e);
}
bool conv2d(const Call& c) {
  run_forward(c, c.attrs<ConvAttrs>(), {});
  return true;
}
bool conv2d_fused(const Call& c) {
  auto a = c.attrs<ConvFusedAttrs>();
  run_forward(c, {a.stride, a.padding, a.dilation, a.groups},
              {Norm(c, a.eps), c.has(7) ? Image(c.in(7)) : Image(), a.relu});
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

// The place in (O, I, H, W) of element i in (O, H, W, I).
STN_FN inline int64_t unturned(int64_t i, int64_t in, int64_t area) {
  return (i / in / area * in + i % in) * area + i / in % area;
}
template <class T>
void turn(int device, int64_t n, int64_t in, int64_t area, const T* from, T* to, bool to_last) {
  each(device, n, [=] STN_DEVICE(int64_t i) {
    int64_t plain = unturned(i, in, area);
    if (to_last)
      to[i] = from[plain];
    else
      to[plain] = from[i];
  });
}

}  // namespace

void turn_weight(int device, const Operand& weight, const void* from, void* to, bool to_last) {
  int64_t in = weight.sizes[1], area = weight.sizes[2] * weight.sizes[3], n = weight.numel();
  if (weight.item() == 2)
    turn(device, n, in, area, static_cast<const uint16_t*>(from), static_cast<uint16_t*>(to), to_last);
  else
    turn(device, n, in, area, static_cast<const uint32_t*>(from), static_cast<uint32_t*>(to), to_last);
}

void turn_image(int device, const Operand& image, void* nhwc, bool to_last) {
  Strided plain(image), last = plain;
  last.data = nhwc;
  int64_t* steps = last.strides + (last.ndim - 3);
  const int64_t* sizes = last.sizes + (last.ndim - 3);
  steps[0] = 1, steps[2] = sizes[0], steps[1] = sizes[0] * sizes[2];
  if (last.ndim == 4) last.strides[0] = steps[1] * sizes[1];
  to_last ? copy(device, plain, last) : copy(device, last, plain);
}

void fold_norm(const Call& c, void* to_weight, void* to_bias, bool to_last) {
  Operand w = c.in(1);
  Norm norm(c, c.attrs<ConvFusedAttrs>().eps);
  Strided weight(w), bias = c.has(2) ? Strided(c.in(2)) : Strided{};
  DType type = w.type();
  int64_t in = w.sizes[1], area = w.sizes[2] * w.sizes[3];
  each(c.device(), w.numel(), [=] STN_DEVICE(int64_t i) {
    int64_t from = to_last ? unturned(i, in, area) : i;
    store<float>(to_weight, type, i, static_cast<float>(weight.get<float>(from) * norm.scale(i / in / area)));
  });
  each(c.device(), w.sizes[0], [=] STN_DEVICE(int64_t i) {
    double b = bias.data ? bias.get<double>(i) : 0;
    store<float>(to_bias, type, i, static_cast<float>((b - norm.mean(i)) * norm.scale(i) + norm.shift(i)));
  });
}

void finish_conv(int device, const Operand& out, const void* bias, const Operand& other, bool relu) {
  DType type = out.type();
  Image y(out), residual = other ? Image(other) : Image();
  int64_t channels = out.sizes[out.ndim - 3], h = out.sizes[out.ndim - 2], w = out.sizes[out.ndim - 1];
  each(device, out.numel(), [=] STN_DEVICE(int64_t i) {
    Place p(i, channels, h, w);
    float v = load<float>(y.data, type, p.in(y));
    if (bias) v += load<float>(bias, type, p.c);
    if (residual.data) v += load<float>(residual.data, type, p.in(residual));
    store<float>(y.data, type, p.in(y), relu && v < 0 ? 0 : v);
  });
}

List conv_kernels() {
  return {{"conv2d", {conv2d}},
          {"conv2d_fused", {conv2d_fused}},
          {"conv2d_input_grad", {conv2d_input_grad}},
          {"conv2d_weight_grad", {conv2d_weight_grad}}};
}

}  // namespace stn::cuda
