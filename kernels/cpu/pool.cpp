// Pooling: a plane (one channel of one image) at a time, windows cut to the plane beforehand.  Floats in NHWC are swept
// by simd/pool.cpp, all else in NHWC goes through planes.
#include "kernels/cpu/pool.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/op/types/pool.h"
#include "kernels/cpu/dense.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/table.h"

namespace stn {
STN_PER_ISA(const kernels::PoolTable& pool();)
}  // namespace stn

namespace stn::kernels {

namespace {

const PoolTable& table() { return STN_BEST(pool()); }

constexpr int64_t kGrain = 1 << 14;  // values per chunk of parallel work

struct Plane {
  int64_t h, w, oh, ow, count;
  Windows rows, cols;
  Plane(const Shape& x, const Shape& y, const Windows& rows, const Windows& cols) : rows(rows), cols(cols) {
    int c = x.size() - 2;
    h = x[c], w = x[c + 1], oh = y[c], ow = y[c + 1];
    count = 1;
    for (int i = 0; i < c; ++i) count *= x[i];
  }
  template <class F>
  void each(F f) const {  // f(plane)
    parallel_for(count, std::max<int64_t>(kGrain / std::max<int64_t>(h * w, 1), 1), [&](int64_t begin, int64_t end) {
      for (int64_t p = begin; p < end; ++p) f(p);
    });
  }
};

Windows adaptive(int64_t size, int64_t count) {
  Windows w{size, count};
  w.adaptive = true;
  return w;
}
template <class A>
Plane fixed_windows(const A& a, const Shape& x, const Shape& y) {
  int c = x.size() - 2;
  return {x, y, pool_windows(a, 0, x[c], y[c]), pool_windows(a, 1, x[c + 1], y[c + 1])};
}
Plane adaptive_windows(const Shape& x, const Shape& y) {
  int c = x.size() - 2;
  return {x, y, adaptive(x[c], y[c]), adaptive(x[c + 1], y[c + 1])};
}

std::vector<Cut> cuts(const Windows& w) {
  std::vector<Cut> r(static_cast<size_t>(w.count));
  for (int64_t i = 0; i < w.count; ++i) r[static_cast<size_t>(i)] = {w.start(i), w.end(i)};
  return r;
}

template <class T>
bool beats(T value, T best) {
  if constexpr (std::is_integral_v<T>)
    return value > best;
  else
    return (value > best) | (value != value);
}

// Evenly spaced windows: a stretch of output columns together, one kernel element after the other, by selection.
template <class T, class Index>
void max_pool_even(const Plane& p, const T* x, T* y, int64_t* indices) {
  constexpr int64_t stretch = 256;
  std::vector<Cut> rows = cuts(p.rows), cols = cuts(p.cols);
  const Windows& c = p.cols;
  T lowest;
  if constexpr (std::is_integral_v<T>)
    lowest = std::numeric_limits<T>::lowest();
  else
    lowest = static_cast<T>(-std::numeric_limits<float>::infinity());
  p.each([&](int64_t plane) {
    const T* from = x + plane * p.h * p.w;
    Index at[stretch];
    T best[stretch];
    for (int64_t i = 0; i < p.oh; ++i)
      for (int64_t j0 = 0; j0 < p.ow; j0 += stretch) {
        const Cut& r = rows[static_cast<size_t>(i)];
        int64_t n = std::min(stretch, p.ow - j0);
        for (int64_t j = 0; j < n; ++j) {
          at[j] = static_cast<Index>(r.begin * p.w + cols[static_cast<size_t>(j0 + j)].begin);
          best[j] = lowest;
        }
        for (int64_t iy = r.begin; iy < r.end; iy += p.rows.dilation)
          for (int64_t k = 0; k < c.kernel; ++k) {
            // value j lies at column (j0 + j) * stride + shift, where that is inside
            int64_t shift = k * c.dilation - c.padding + j0 * c.stride;
            int64_t lo = shift >= 0 ? 0 : std::min(n, (-shift + c.stride - 1) / c.stride);
            int64_t hi = p.w > shift ? std::min(n, (p.w - 1 - shift) / c.stride + 1) : 0;
            auto sweep = [&](auto stride) {
              const T* value = from + iy * p.w + shift;
              Index index = static_cast<Index>(iy * p.w + shift);
              for (int64_t j = lo; j < hi; ++j) {
                bool wins = beats(value[j * stride], best[j]);
                best[j] = wins ? value[j * stride] : best[j];
                at[j] = wins ? static_cast<Index>(index + j * stride) : at[j];
              }
            };
            if (c.stride == 2)
              sweep(std::integral_constant<Index, 2>{});
            else
              sweep(static_cast<Index>(c.stride));
          }
        int64_t to = (plane * p.oh + i) * p.ow + j0;
        std::copy_n(best, n, y + to);
        std::copy_n(at, n, indices + to);
      }
  });
}

template <class T>
void max_pool(const Plane& p, const T* x, T* y, int64_t* indices) {
  if (!p.cols.adaptive)
    return p.h * p.w < std::numeric_limits<int32_t>::max() ? max_pool_even<T, int32_t>(p, x, y, indices)
                                                           : max_pool_even<T, int64_t>(p, x, y, indices);
  std::vector<Cut> rows = cuts(p.rows), cols = cuts(p.cols);
  p.each([&](int64_t plane) {
    const T* from = x + plane * p.h * p.w;
    T* to = y + plane * p.oh * p.ow;
    int64_t* index = indices + plane * p.oh * p.ow;
    for (const Cut& r : rows)
      for (const Cut& c : cols) {
        int64_t at = r.begin * p.w + c.begin;
        T best = from[at];
        for (int64_t iy = r.begin; iy < r.end; ++iy)
          for (int64_t ix = c.begin; ix < c.end; ++ix)
            if (beats(from[iy * p.w + ix], best)) best = from[at = iy * p.w + ix];
        *to++ = best;
        *index++ = at;
      }
  });
}

// What each window is divided by.
std::vector<double> divisors(const Plane& p, bool count_padding) {
  std::vector<double> r;
  for (int64_t i = 0; i < p.oh; ++i)
    for (int64_t j = 0; j < p.ow; ++j) {
      int64_t n = count_padding ? p.rows.padded_length(i) * p.cols.padded_length(j)
                                : (p.rows.end(i) - p.rows.start(i)) * (p.cols.end(j) - p.cols.start(j));
      r.push_back(static_cast<double>(n));
    }
  return r;
}

template <class T>
void avg_pool(const Plane& p, bool count_padding, const T* x, T* y) {
  std::vector<Cut> rows = cuts(p.rows), cols = cuts(p.cols);
  std::vector<double> by = divisors(p, count_padding);
  p.each([&](int64_t plane) {
    const T* from = x + plane * p.h * p.w;
    T* to = y + plane * p.oh * p.ow;
    const double* n = by.data();
    for (const Cut& r : rows)
      for (const Cut& c : cols) {
        T sum = 0;
        for (int64_t iy = r.begin; iy < r.end; ++iy)
          for (int64_t ix = c.begin; ix < c.end; ++ix) sum += from[iy * p.w + ix];
        *to++ = c.begin < c.end && r.begin < r.end ? sum / static_cast<T>(*n) : T{0};
        ++n;
      }
  });
}

template <class T>
void avg_pool_grad(const Plane& p, bool count_padding, const T* g, T* gx) {
  std::vector<Cut> rows = cuts(p.rows), cols = cuts(p.cols);
  std::vector<double> by = divisors(p, count_padding);
  p.each([&](int64_t plane) {
    const T* from = g + plane * p.oh * p.ow;
    T* to = gx + plane * p.h * p.w;
    const double* n = by.data();
    std::fill_n(to, p.h * p.w, T{0});
    for (const Cut& r : rows)
      for (const Cut& c : cols) {
        T share = *from++ / static_cast<T>(*n++);
        for (int64_t iy = r.begin; iy < r.end; ++iy)
          for (int64_t ix = c.begin; ix < c.end; ++ix) to[iy * p.w + ix] += share;
      }
  });
}

// Images of f32 and less in NHWC, with 32-bit indices inside a plane.
bool in_rows(const Tensor& image) {
  return is_floating(image.dtype()) && image.dtype() != DType::f64 && image.dim() == 4 &&
         channels_last(image.layout()) && image.size(2) * image.size(3) < std::numeric_limits<int32_t>::max();
}

// Such images as f32, in the order in which they lie: themselves, or room for what they become …
Tensor room_for(const Tensor& image) {
  if (image.dtype() == DType::f32) return image;
  Layout l = image.layout();
  l.offset = 0;
  return Tensor::temporary(DType::f32, image.shape(), image.device()).with_layout(l);
}
// … which this fills from them, or brings back to them.
void convert(const Tensor& from, const Tensor& to) {
  if (from.impl() == to.impl()) return;
  Load load = loader(from.dtype(), Compute::f32);
  Store store = storer(Compute::f32, to.dtype());
  parallel_for(from.numel(), kGrain, [&](int64_t begin, int64_t end) {
    constexpr int64_t kPiece = 512;
    float piece[kPiece];
    for (int64_t n; begin < end; begin += n) {
      n = std::min(kPiece, end - begin);
      load(from.data_as<char>() + begin * size_of(from.dtype()), 1, piece, n);
      store(piece, to.data_as<char>() + begin * size_of(to.dtype()), n);
    }
  });
}
Tensor widened(const Tensor& image) {
  Tensor r = room_for(image);
  convert(image, r);
  return r;
}
struct Rows {
  std::vector<Cut> rows, cols;
  std::vector<double> by;
  PoolImages images;
  Rows(const Plane& p, const Shape& x) : rows(cuts(p.rows)), cols(cuts(p.cols)) {
    images = {x[0], x[1], p.h, p.w, p.oh, p.ow, rows.data(), cols.data(), p.rows.dilation, p.cols.dilation, nullptr};
  }
  Rows(const Plane& p, const Shape& x, bool count_padding) : Rows(p, x) {
    by = divisors(p, count_padding);
    images.divisor = by.data();
  }
};

bool run_max(const Call& c, const Plane& p) {
  if (in_rows(c.in(0))) {
    Tensor x = widened(c.in(0)), y = room_for(c.out(0));
    table().max(Rows(p, c.shape(0)).images, x.data_as<float>(), y.data_as<float>(), c.out(1).data_as<int64_t>());
    convert(y, c.out(0));
    return true;
  }
  Tensor x = dense(c.in(0)), y = staging(c.out(0), x.dtype()), indices = staging(c.out(1), DType::i64);
  visit(x.dtype(), [&](auto z) {
    using T = decltype(z);
    max_pool<T>(p, x.data_as<T>(), y.data_as<T>(), indices.data_as<int64_t>());
  });
  finish(y, c.out(0));
  finish(indices, c.out(1));
  return true;
}
template <bool grad>
bool run_avg(const Call& c, const Plane& p, bool count_padding) {
  if (in_rows(c.in(0)) && in_rows(c.out())) {
    Rows r(p, (grad ? c.out() : c.in(0)).shape(), count_padding);
    Tensor from = widened(c.in(0)), to = room_for(c.out());
    (grad ? table().average_grad : table().average)(r.images, from.data_as<float>(), to.data_as<float>());
    convert(to, c.out());
    return true;
  }
  Tensor from = dense(c.in(0), compute_dtype(c.dtype(0))), to = staging(c.out());
  auto run = [&](auto z) {
    using T = decltype(z);
    (grad ? avg_pool_grad<T> : avg_pool<T>)(p, count_padding, from.data_as<T>(), to.data_as<T>());
  };
  from.dtype() == DType::f64 ? run(double{}) : run(float{});
  finish(to, c.out());
  return true;
}

bool max_pool2d(const Call& c) {
  return run_max(c, fixed_windows(c.attrs<MaxPoolAttrs>(), c.shape(0), c.out().shape()));
}
bool adaptive_max_pool2d(const Call& c) { return run_max(c, adaptive_windows(c.shape(0), c.out().shape())); }
bool avg_pool2d(const Call& c) {
  const auto& a = c.attrs<AvgPoolAttrs>();
  return run_avg<false>(c, fixed_windows(a, c.shape(0), c.out().shape()), a.count_include_pad);
}
bool avg_pool2d_grad(const Call& c) {
  const auto& a = c.attrs<AvgPoolGradAttrs>();
  return run_avg<true>(c, fixed_windows(a, c.out().shape(), c.shape(0)), a.count_include_pad);
}
bool adaptive_avg_pool2d(const Call& c) {
  return run_avg<false>(c, adaptive_windows(c.shape(0), c.out().shape()), false);
}
bool adaptive_avg_pool2d_grad(const Call& c) {
  return run_avg<true>(c, adaptive_windows(c.out().shape(), c.shape(0)), false);
}

bool max_pool2d_grad(const Call& c) {
  const Shape &y = c.shape(0), &x = c.out().shape();
  if (in_rows(c.out())) {
    Tensor g = dense_rows(c.in(0), DType::f32), at = dense_rows(c.in(1), DType::i64);
    PoolImages p{x[0], x[1], x[2], x[3], y[2], y[3], nullptr, nullptr, 1, 1, nullptr};
    Tensor to = room_for(c.out());
    if (!table().max_grad(p, g.data_as<float>(), at.data_as<int64_t>(), to.data_as<float>()))
      c.fail(Code::index, "indices", "hold one outside of its plane of ", x[2] * x[3], " elements");
    convert(to, c.out());
    return true;
  }
  Tensor g = dense(c.in(0), compute_dtype(c.dtype(0))), indices = dense(c.in(1)), to = staging(c.out());
  int64_t area = x[x.size() - 1] * x[x.size() - 2], n = y[y.size() - 1] * y[y.size() - 2];
  const int64_t* index = indices.data_as<int64_t>();
  auto run = [&](auto z) {
    using T = decltype(z);
    const T* from = g.data_as<T>();
    T* gx = to.data_as<T>();
    int64_t planes = to.numel() / std::max<int64_t>(area, 1);
    parallel_for(planes, std::max<int64_t>(kGrain / std::max<int64_t>(area, 1), 1), [&](int64_t begin, int64_t end) {
      std::fill(gx + begin * area, gx + end * area, T{0});
      for (int64_t p = begin; p < end; ++p)
        for (int64_t i = p * n; i < (p + 1) * n; ++i) {
          if (index[i] < 0 || index[i] >= area)
            c.fail(Code::index, "indices", "hold ", index[i], " where a plane has ", area, " elements");
          gx[p * area + index[i]] += from[i];
        }
    });
  };
  g.dtype() == DType::f64 ? run(double{}) : run(float{});
  finish(to, c.out());
  return true;
}

}  // namespace

List pool_kernels() {
  return {{"max_pool2d", {max_pool2d}},
          {"max_pool2d_grad", {max_pool2d_grad}},
          {"avg_pool2d", {avg_pool2d}},
          {"avg_pool2d_grad", {avg_pool2d_grad}},
          {"adaptive_avg_pool2d", {adaptive_avg_pool2d}},
          {"adaptive_avg_pool2d_grad", {adaptive_avg_pool2d_grad}},
          {"adaptive_max_pool2d", {adaptive_max_pool2d}}};
}

}  // namespace stn::kernels
