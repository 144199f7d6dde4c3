// Pooling: a thread per element of the result, in the order in which it lies in memory.  Gradients gather: a thread per
// element of x goes over the windows that hold it, in their order.
#include "core/op/types/pool.h"

#include <limits>

#include "kernels/cuda/faults.h"
#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// A plane's element, and the image and channel it is of.
struct Place {
  int64_t n, c, y, x;
};

// (N, C, H, W) or (C, H, W) of any strides.
struct Images {
  void* data;
  DType dtype;
  int64_t c, h, w;
  int64_t strides[4] = {};
  bool channels_last;

  explicit Images(const Operand& t) : data(t.data), dtype(t.type()) {
    int d = t.ndim - 3;
    c = t.sizes[d], h = t.sizes[d + 1], w = t.sizes[d + 2];
    if (d) strides[0] = t.strides[0];
    for (int i = 1; i < 4; ++i) strides[i] = t.strides[d + i - 1];
    channels_last = c > 1 && strides[1] == 1;
  }
  STN_FN Place place(int64_t i) const {
    Place p;
    if (channels_last) p.c = i % c, i /= c;
    p.x = i % w, i /= w;
    p.y = i % h, i /= h;
    if (!channels_last) p.c = i % c, i /= c;
    p.n = i;
    return p;
  }
  STN_FN int64_t at(const Place& p) const { return at(p, p.y, p.x); }
  STN_FN int64_t at(const Place& p, int64_t y, int64_t x) const {
    return p.n * strides[0] + p.c * strides[1] + y * strides[2] + x * strides[3];
  }
  template <class C> STN_FN C get(const Place& p, int64_t y, int64_t x) const {
    return load<C>(data, dtype, at(p, y, x));
  }
  template <class C> STN_FN void set(const Place& p, C v) const { store<C>(data, dtype, at(p), v); }
};

struct Range {
  int64_t begin, end;
};
// The windows that may cover element i: without dilation they do.
STN_FN inline Range windows_of(const Windows& w, int64_t i) {
  Range r{0, w.count};
  if (w.adaptive) {
    r = {i * w.count / w.size, ((i + 1) * w.count + w.size - 1) / w.size};
  } else {
    int64_t last = i + w.padding, first = last - w.kernel + 1;
    r = {first > 0 ? (first + w.stride - 1) / w.stride : 0, last / w.stride + 1};
  }
  if (r.end > w.count) r.end = w.count;
  return r;
}

// Of both dimensions of a pooling from x to y.
struct Pooling {
  Windows rows, cols;
  bool count_padding = true;

  STN_FN int64_t divisor(int64_t i, int64_t j) const {
    return count_padding ? rows.padded_length(i) * cols.padded_length(j)
                         : (rows.end(i) - rows.start(i)) * (cols.end(j) - cols.start(j));
  }
};
template <class A>
Pooling fixed_windows(const A& a, const Images& x, const Images& y) {
  Pooling p{pool_windows(a, 0, x.h, y.h), pool_windows(a, 1, x.w, y.w)};
  if constexpr (requires { a.count_include_pad; }) p.count_padding = a.count_include_pad;
  return p;
}
Pooling adaptive_windows(const Images& x, const Images& y) {
  Pooling p{{x.h, y.h}, {x.w, y.w}, false};
  p.rows.adaptive = p.cols.adaptive = true;
  return p;
}

// ---- maxima

template <class C>
struct MaxPool {
  Images x, y, indices;
  Pooling p;
  STN_FN void operator()(int64_t i) const {
    Place to = y.place(i);
    int64_t top = p.rows.start(to.y), left = p.cols.start(to.x);
    int64_t bottom = p.rows.end(to.y), right = p.cols.end(to.x), at = top * x.w + left;
    C best = x.get<C>(to, top, left);
    for (int64_t r = top; r < bottom; r += p.rows.dilation)
      for (int64_t s = left; s < right; s += p.cols.dilation) {
        C v = x.get<C>(to, r, s);
        if (v > best || v != v) best = v, at = r * x.w + s;  // of several NaN the last one, as on the CPU
      }
    y.set<C>(to, best);
    indices.set<int64_t>(to, at);
  }
};
bool max_pool(const Call& c, const Pooling& p) {
  Images x(c.in(0)), y(c.out(0)), indices(c.out(1));
  by_compute(x.dtype, [&](auto z) { each(c.device(), c.out(0).numel(), MaxPool<decltype(z)>{x, y, indices, p}); });
  return true;
}
bool max_pool2d(const Call& c) {
  return max_pool(c, fixed_windows(c.attrs<MaxPoolAttrs>(), Images(c.in(0)), Images(c.out())));
}
bool adaptive_max_pool2d(const Call& c) { return max_pool(c, adaptive_windows(Images(c.in(0)), Images(c.out()))); }

// The gradient of maxima knows the winners, not the windows: first it is noted which rows of x have winners from which
// rows of the result, and so for columns; then only these are searched for the winners that an element of x is.
struct Winners {
  Images g, indices, x;
  uint8_t *row_meets, *col_meets;  // [x.h, g.h], [x.w, g.w]
  Range *rows, *cols;              // of g, for each row and column of x
};
struct NoteMeetings : Winners {
  Faults faults;
  STN_DEVICE void operator()(int64_t i) const {
    Place p = g.place(i);
    int64_t winner = indices.get<int64_t>(p, p.y, p.x);
    if (!faults.inside(winner, x.h * x.w)) return;
    uint8_t &row = row_meets[winner / x.w * g.h + p.y], &col = col_meets[winner % x.w * g.w + p.x];
    if (!row) row = 1;
    if (!col) col = 1;
  }
};
struct FindRanges : Winners {
  STN_FN void operator()(int64_t i) const {
    bool row = i < x.h;
    int64_t line = row ? i : i - x.h, n = row ? g.h : g.w;
    const uint8_t* meets = (row ? row_meets : col_meets) + line * n;
    Range r{n, 0};
    for (int64_t k = 0; k < n; ++k)
      if (meets[k]) r = {r.begin < k ? r.begin : k, k + 1};
    (row ? rows : cols)[line] = r;
  }
};
template <class C>
struct SumWinners : Winners {
  STN_FN void operator()(int64_t i) const {
    Place p = x.place(i);
    Range r = rows[p.y], s = cols[p.x];
    C sum = 0;
    for (int64_t y = r.begin; y < r.end; ++y)
      for (int64_t k = s.begin; k < s.end; ++k)
        if (indices.get<int64_t>(p, y, k) == p.y * x.w + p.x) sum += g.get<C>(p, y, k);
    x.set<C>(p, sum);
  }
};
struct Clear {
  uint8_t* to;
  STN_FN void operator()(int64_t i) const { to[i] = 0; }
};
bool max_pool2d_grad(const Call& c) {
  Images g(c.in(0)), x(c.out());
  if (c.out().numel() == 0) return true;
  int64_t meets = x.h * g.h + x.w * g.w;
  Scratch noted(c.device(), meets), ranges(c.device(), (x.h + x.w) * static_cast<int64_t>(sizeof(Range)));
  Winners w{g,
            Images(c.in(1)),
            x,
            noted.as<uint8_t>(),
            noted.as<uint8_t>() + x.h * g.h,
            ranges.as<Range>(),
            ranges.as<Range>() + x.h};
  each(c.device(), meets, Clear{w.row_meets});
  each(c.device(), c.in(0).numel(), NoteMeetings{w, {c, "indices"}});
  each(c.device(), x.h + x.w, FindRanges{w});
  by_compute(x.dtype, [&](auto z) { each(c.device(), c.out().numel(), SumWinners<decltype(z)>{w}); });
  return true;
}

// ---- averages

template <class C>
struct AvgPool {
  Images x, y;
  Pooling p;
  STN_FN void operator()(int64_t i) const {
    Place to = y.place(i);
    Range r{p.rows.start(to.y), p.rows.end(to.y)}, s{p.cols.start(to.x), p.cols.end(to.x)};
    C sum = 0;
    for (int64_t a = r.begin; a < r.end; ++a)
      for (int64_t b = s.begin; b < s.end; ++b) sum += x.get<C>(to, a, b);
    bool empty = r.begin >= r.end || s.begin >= s.end;
    y.set<C>(to, empty ? C{0} : sum / static_cast<C>(p.divisor(to.y, to.x)));
  }
};
template <class C>
struct AvgPoolGrad {
  Images g, x;
  Pooling p;
  STN_FN void operator()(int64_t i) const {
    Place to = x.place(i);
    Range r = windows_of(p.rows, to.y), s = windows_of(p.cols, to.x);
    C sum = 0;
    for (int64_t a = r.begin; a < r.end; ++a)
      for (int64_t b = s.begin; b < s.end; ++b) sum += g.get<C>(to, a, b) / static_cast<C>(p.divisor(a, b));
    x.set<C>(to, sum);
  }
};
template <template <class> class Kernel>
bool average(const Call& c, const Pooling& p) {
  Images from(c.in(0)), to(c.out());
  auto run = [&](auto z) { each(c.device(), c.out().numel(), Kernel<decltype(z)>{from, to, p}); };
  to.dtype == DType::f64 ? run(double{}) : run(float{});
  return true;
}
bool avg_pool2d(const Call& c) {
  return average<AvgPool>(c, fixed_windows(c.attrs<AvgPoolAttrs>(), Images(c.in(0)), Images(c.out())));
}
bool avg_pool2d_grad(const Call& c) {
  return average<AvgPoolGrad>(c, fixed_windows(c.attrs<AvgPoolGradAttrs>(), Images(c.out()), Images(c.in(0))));
}
bool adaptive_avg_pool2d(const Call& c) {
  return average<AvgPool>(c, adaptive_windows(Images(c.in(0)), Images(c.out())));
}
bool adaptive_avg_pool2d_grad(const Call& c) {
  return average<AvgPoolGrad>(c, adaptive_windows(Images(c.out()), Images(c.in(0))));
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

}  // namespace stn::cuda
