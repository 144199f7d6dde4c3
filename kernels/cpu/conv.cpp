// 2-d convolutions as matrix products: patches of x become the columns of a matrix (im2col), a stretch of output rows
// at a time so that it stays in cache.  Right for every dtype, layout, stride, padding, dilation and group.
#include <algorithm>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/op/types/conv.h"
#include "kernels/cpu/dense.h"
#include "kernels/cpu/gemm.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

constexpr int64_t kPatch = 1 << 16;  // values of the column matrix
constexpr int64_t kParts = 8;        // pieces of work to split a call into, at least where it is large enough

// One image of a batch: any strides.
template <class T>
struct Image {
  T* data;
  int64_t channel, row, col;
};
template <class T>
Image<T> image(const Tensor& t, int64_t n) {
  const Shape& s = t.strides();
  int c = t.dim() - 3;
  return {t.data_as<T>() + (c == 1 ? n * s[0] : 0), s[c], s[c + 1], s[c + 2]};
}

// Row (channel, ky, kx) of the matrix holds, for output rows [y0, y1), the input that this weight meets.
template <class T, class F>
void for_each_patch_row(const Conv2dSizes& s, int64_t channels, F f) {
  int64_t at = 0;
  for (int64_t c = 0; c < channels; ++c)
    for (int64_t ky = 0; ky < s.kh; ++ky)
      for (int64_t kx = 0; kx < s.kw; ++kx) f(at++, c, ky, kx);
}

// The output columns [begin, end) that meet the input in its columns: x = ox * stride - padding + kx * dilation.
struct Span {
  int64_t begin, end, first;
  Span(const Conv2dSizes& s, int64_t kx) {
    int64_t shift = kx * s.dilation[1] - s.padding[1], step = s.stride[1];
    begin = shift >= 0 ? 0 : std::min(s.ow, (-shift + step - 1) / step);
    end = s.w > shift ? std::min(s.ow, (s.w - 1 - shift) / step + 1) : 0;
    end = std::max(end, begin);
    first = begin * step + shift;
  }
};

template <class T>
void im2col(const Conv2dSizes& s, Image<const T> x, int64_t channels, int64_t y0, int64_t y1, T* to) {
  int64_t length = (y1 - y0) * s.ow;
  for_each_patch_row<T>(s, channels, [&](int64_t row, int64_t c, int64_t ky, int64_t kx) {
    Span span(s, kx);
    T* line = to + row * length;
    for (int64_t oy = y0; oy < y1; ++oy, line += s.ow) {
      int64_t y = oy * s.stride[0] - s.padding[0] + ky * s.dilation[0];
      if (y < 0 || y >= s.h) {
        std::fill_n(line, s.ow, T{0});
        continue;
      }
      const T* from = x.data + c * x.channel + y * x.row + span.first * x.col;
      int64_t step = s.stride[1] * x.col;
      std::fill(line, line + span.begin, T{0});
      if (step == 1)
        std::copy_n(from, span.end - span.begin, line + span.begin);
      else
        for (int64_t i = span.begin; i < span.end; ++i, from += step) line[i] = *from;
      std::fill(line + span.end, line + s.ow, T{0});
    }
  });
}

// The reverse: adds each value of the matrix to the input it came from.
template <class T>
void col2im(const Conv2dSizes& s, const T* from, int64_t channels, int64_t y0, int64_t y1, T* to) {
  int64_t length = (y1 - y0) * s.ow;
  for_each_patch_row<T>(s, channels, [&](int64_t row, int64_t c, int64_t ky, int64_t kx) {
    Span span(s, kx);
    const T* line = from + row * length;
    for (int64_t oy = y0; oy < y1; ++oy, line += s.ow) {
      int64_t y = oy * s.stride[0] - s.padding[0] + ky * s.dilation[0];
      if (y < 0 || y >= s.h) continue;
      T* x = to + (c * s.h + y) * s.w + span.first;
      for (int64_t i = span.begin; i < span.end; ++i, x += s.stride[1]) *x = static_cast<T>(*x + line[i]);
    }
  });
}

// How many output rows make a matrix of about kPatch values.
int64_t rows_at_once(const Conv2dSizes& s, int64_t channels) {
  return std::clamp<int64_t>(kPatch / std::max<int64_t>(channels * s.kh * s.kw * s.ow, 1), 1, s.oh);
}

template <class T>
void forward(const Conv2dSizes& s, const Tensor& x, const T* weight, const T* bias, T* y) {
  int64_t k = s.in * s.kh * s.kw, area = s.oh * s.ow, rows = rows_at_once(s, s.in);
  int64_t stretches = (s.oh + rows - 1) / rows;
  parallel_for(s.n * s.groups * stretches, 1, [&](int64_t begin, int64_t end) {
    std::vector<T> patch(static_cast<size_t>(k * rows * s.ow));
    for (int64_t at = begin; at < end; ++at) {
      int64_t y0 = at % stretches * rows, y1 = std::min(s.oh, y0 + rows), g = at / stretches % s.groups,
              n = at / stretches / s.groups, length = (y1 - y0) * s.ow;
      Image<const T> from = image<const T>(x, n);
      from.data += g * s.in * from.channel;
      im2col(s, from, s.in, y0, y1, patch.data());
      T* to = y + (n * s.groups + g) * s.out * area + y0 * s.ow;
      if (bias)
        for (int64_t o = 0; o < s.out; ++o) std::fill_n(to + o * area, length, bias[g * s.out + o]);
      gemm<T>(s.out, length, k, {weight + g * s.out * k, k, 1}, {patch.data(), length, 1}, to, area, bias != nullptr);
    }
  });
}

template <class T>
void input_grad(const Conv2dSizes& s, const T* g, const T* weight, T* gx) {
  int64_t k = s.kh * s.kw, area = s.oh * s.ow;
  // Channels of the input are independent of each other: few images are split by them.
  int64_t split = std::max<int64_t>(kParts / std::max<int64_t>(s.n * s.groups, 1), 1);
  int64_t block = std::max<int64_t>((s.in + split - 1) / split, 1), blocks = (s.in + block - 1) / block;
  int64_t rows = rows_at_once(s, block);
  parallel_for(s.n * s.groups * blocks, 1, [&](int64_t begin, int64_t end) {
    std::vector<T> patch(static_cast<size_t>(block * k * rows * s.ow));
    for (int64_t at = begin; at < end; ++at) {
      int64_t c0 = at % blocks * block, channels = std::min(block, s.in - c0), group = at / blocks % s.groups,
              n = at / blocks / s.groups;
      const T *from = g + (n * s.groups + group) * s.out * area, *w = weight + (group * s.out * s.in + c0) * k;
      T* to = gx + ((n * s.groups + group) * s.in + c0) * s.h * s.w;
      std::fill_n(to, channels * s.h * s.w, T{0});
      for (int64_t y0 = 0; y0 < s.oh; y0 += rows) {
        int64_t y1 = std::min(s.oh, y0 + rows), length = (y1 - y0) * s.ow;
        gemm<T>(channels * k, length, s.out, {w, 1, s.in * k}, {from + y0 * s.ow, area, 1}, patch.data(), length,
                false);
        col2im(s, patch.data(), channels, y0, y1, to);
      }
    }
  });
}

template <class T>
void weight_grad(const Conv2dSizes& s, const T* g, const Tensor& x, T* gw) {
  int64_t k = s.in * s.kh * s.kw, area = s.oh * s.ow, rows = rows_at_once(s, s.in);
  int64_t size = s.groups * s.out * k, images = std::max<int64_t>((s.n + kParts - 1) / kParts, 1);
  int64_t parts = std::max<int64_t>((s.n + images - 1) / images, 1);
  // A sum for each part of the batch, added in order afterwards.
  std::vector<T> sums(static_cast<size_t>(parts * size));
  parallel_for(parts * s.groups, 1, [&](int64_t begin, int64_t end) {
    std::vector<T> patch(static_cast<size_t>(k * rows * s.ow));
    for (int64_t at = begin; at < end; ++at) {
      int64_t group = at % s.groups, part = at / s.groups;
      T* to = sums.data() + part * size + group * s.out * k;
      for (int64_t n = part * images; n < std::min(s.n, (part + 1) * images); ++n) {
        Image<const T> from = image<const T>(x, n);
        from.data += group * s.in * from.channel;
        const T* gradient = g + (n * s.groups + group) * s.out * area;
        for (int64_t y0 = 0; y0 < s.oh; y0 += rows) {
          int64_t y1 = std::min(s.oh, y0 + rows), length = (y1 - y0) * s.ow;
          im2col(s, from, s.in, y0, y1, patch.data());
          gemm<T>(s.out, k, length, {gradient + y0 * s.ow, area, 1}, {patch.data(), 1, length}, to, k, true);
        }
      }
    }
  });
  parallel_for(size, kPatch, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      T sum = sums[static_cast<size_t>(i)];
      for (int64_t p = 1; p < parts; ++p) sum = static_cast<T>(sum + sums[static_cast<size_t>(p * size + i)]);
      gw[i] = sum;
    }
  });
}

// x may have any strides; what is summed over is contiguous and of the compute dtype.
Tensor strided(const Tensor& t) {
  DType d = compute_dtype(t.dtype());
  return d == t.dtype() ? t : dense(t, d);
}
Tensor packed(const Tensor& t) { return dense(t, compute_dtype(t.dtype())); }

bool conv2d(const Call& c) {
  Tensor out = staging(c.out()), x = strided(c.in(0)), weight = packed(c.in(1)),
         bias = c.has(2) ? packed(c.in(2)) : Tensor();
  Conv2dSizes s(c.shape(0), c.shape(1), c.attrs<ConvAttrs>());
  visit_gemm(out.dtype(), [&](auto z) {
    using T = decltype(z);
    forward<T>(s, x, weight.data_as<T>(), bias ? bias.data_as<T>() : nullptr, out.data_as<T>());
  });
  finish(out, c.out());
  return true;
}

bool conv2d_input_grad(const Call& c) {
  const auto& a = c.attrs<ConvInputGradAttrs>();
  Tensor out = staging(c.out()), g = packed(c.in(0)), weight = packed(c.in(1));
  Conv2dSizes s(c.out().shape(), c.shape(1), a);
  visit_gemm(out.dtype(), [&](auto z) {
    using T = decltype(z);
    input_grad<T>(s, g.data_as<T>(), weight.data_as<T>(), out.data_as<T>());
  });
  finish(out, c.out());
  return true;
}

bool conv2d_weight_grad(const Call& c) {
  const auto& a = c.attrs<ConvWeightGradAttrs>();
  Tensor out = staging(c.out()), g = packed(c.in(0)), x = strided(c.in(1));
  Conv2dSizes s(c.shape(1), c.out().shape(), a);
  visit_gemm(out.dtype(), [&](auto z) {
    using T = decltype(z);
    weight_grad<T>(s, g.data_as<T>(), x, out.data_as<T>());
  });
  finish(out, c.out());
  return true;
}

}  // namespace

List conv_kernels() {
  return {
    {"conv2d", {conv2d}}, {"conv2d_input_grad", {conv2d_input_grad}}, {"conv2d_weight_grad", {conv2d_weight_grad}}};
}

}  // namespace stn::kernels
