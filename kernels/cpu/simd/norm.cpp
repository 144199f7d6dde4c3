// Normalizations of one instruction set.  Sums run in vectors over short stretches and in double across them; work is
// split by channels or by blocks of rows, whose partial sums are added in order.
#include "kernels/cpu/norm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <type_traits>
#include <vector>

#include "core/base/thread_pool.h"
#include "kernels/cpu/simd/vector.h"

namespace stn::STERNA_ISA {

using kernels::BatchNorm;
using kernels::BatchNormGrad;
using kernels::Channels;
using kernels::LayerNorm;
using kernels::LayerNormGrad;
using kernels::NormTable;
using kernels::OnValues;

namespace {

constexpr int64_t kGrain = 1 << 15;  // values per chunk of parallel work
constexpr int64_t kStretch = 2048;   // values summed in T before they go to double
constexpr int64_t kBlocks = 64;      // most blocks of rows with partial sums of their own
constexpr int64_t kNear = 1 << 12;   // values that stay in the nearest cache

// N sums over [0, n): add(i, sums) adds the values at i to sums, which are vectors or single values.
template <int N, class T, class F>
inline std::array<double, N> sums(int64_t n, F add) {
  using V = std::conditional_t<std::is_same_v<T, float>, Vector, DoubleVector>;
  constexpr int64_t width = sizeof(V) / sizeof(T);
  std::array<double, N> total{};
  for (int64_t begin = 0; begin < n; begin += kStretch) {
    int64_t end = std::min(n, begin + kStretch), i = begin;
    V a[N] = {}, b[N] = {};
    T rest[N] = {};
    for (; i + 2 * width <= end; i += 2 * width) {
      add(i, a);
      add(i + width, b);
    }
    for (; i < end; ++i) add(i, rest);
    for (int k = 0; k < N; ++k) {
      V v = a[k] + b[k];
      double sum = rest[k];
      for (int64_t l = 0; l < width; ++l) sum += v[l];
      total[static_cast<size_t>(k)] += sum;
    }
  }
  return total;
}

template <class T>
double sum(const T* x, int64_t n) {
  return sums<1, T>(n, [&](int64_t i, auto* s) { s[0] += at<std::remove_pointer_t<decltype(s)>>(x + i).v; })[0];
}
template <class T>
double square_sum(const T* x, T mean, int64_t n) {
  return sums<1, T>(n, [&](int64_t i, auto* s) {
    auto d = at<std::remove_pointer_t<decltype(s)>>(x + i).v - mean;
    s[0] += d * d;
  })[0];
}

// each(row) for rows [begin, end) of n values, and what else there is about a few of them at a time.
template <class F>
void rows_between(int64_t begin, int64_t end, int64_t n, const OnValues& before, const OnValues& after, F each) {
  int64_t step = before || after ? std::max<int64_t>(kNear / std::max<int64_t>(n, 1), 1) : end - begin;
  for (int64_t first = begin; first < end; first += step) {
    int64_t last = std::min(end, first + step);
    if (before) before(first * n, (last - first) * n);
    for (int64_t r = first; r < last; ++r) each(r);
    if (after) after(first * n, (last - first) * n);
  }
}

// ---- batch norm, planes: a channel at a time

// What follows normalization, of n values that are still in cache.
template <class T>
void after(const BatchNorm<T>& a, int64_t begin, int64_t n) {
  T* __restrict y = a.y + begin;
  if (a.residual) {
    const T* __restrict more = a.residual + begin;
    for (int64_t i = 0; i < n; ++i) y[i] += more[i];
  }
  if (a.relu)
    for (int64_t i = 0; i < n; ++i) y[i] = y[i] < 0 ? T{0} : y[i];
}

// What the running statistics of channels [begin, end) become, and what normalizes: y = (x - mean) * scale + shift.
// mean and var are of those channels, and not read in evaluation mode.  The new statistics may lie where the old ones
// do.
template <class T>
void settle(const BatchNorm<T>& a, int64_t begin, int64_t end, const double* mean, const double* var) {
  double n = static_cast<double>(a.at.count()), m = a.momentum;
  T *new_mean = a.new_mean, *new_var = a.new_var, *save_mean = a.save_mean, *save_invstd = a.save_invstd;
  if (a.training && n > 0) {
#pragma GCC ivdep
    for (int64_t c = begin; c < end; ++c) {
      double unbiased = var[c - begin] * n / (n - 1);
      save_mean[c] = static_cast<T>(mean[c - begin]);
      save_invstd[c] = static_cast<T>(1 / std::sqrt(var[c - begin] + a.eps));
      new_mean[c] = static_cast<T>(a.running_mean ? (1 - m) * a.running_mean[c] + m * mean[c - begin]
                                                  : mean[c - begin]);
      new_var[c] = static_cast<T>(a.running_var ? (1 - m) * a.running_var[c] + m * unbiased : unbiased);
    }
    return;
  }
#pragma GCC ivdep
  for (int64_t c = begin; c < end; ++c) save_mean[c] = new_mean[c] = a.running_mean ? a.running_mean[c] : T{0};
#pragma GCC ivdep
  for (int64_t c = begin; c < end; ++c) new_var[c] = a.running_var ? a.running_var[c] : T{1};
#pragma GCC ivdep
  for (int64_t c = begin; c < end; ++c)
    save_invstd[c] = static_cast<T>(1 / std::sqrt(static_cast<double>(new_var[c]) + a.eps));
}

template <class T>
void batch_norm_planes(const BatchNorm<T>& a) {
  const Channels& in = a.at;
  parallel_for(in.c, std::max<int64_t>(kGrain / std::max<int64_t>(in.count(), 1), 1), [&](int64_t begin, int64_t end) {
    for (int64_t c = begin; c < end; ++c) {
      double mean = 0, var = 0, n = static_cast<double>(in.count());
      if (a.training && n > 0) {
        for (int64_t i = 0; i < in.n; ++i) mean += sum(a.x + (i * in.c + c) * in.s, in.s);
        mean /= n;
        for (int64_t i = 0; i < in.n; ++i) var += square_sum(a.x + (i * in.c + c) * in.s, static_cast<T>(mean), in.s);
        var /= n;
      }
      settle(a, c, c + 1, &mean, &var);
      T center = a.save_mean[c], scale = a.save_invstd[c] * (a.weight ? a.weight[c] : 1),
        shift = a.bias ? a.bias[c] : 0;
      for (int64_t i = 0; i < in.n; ++i) {
        const T* __restrict x = a.x + (i * in.c + c) * in.s;
        T* __restrict y = a.y + (i * in.c + c) * in.s;
        for (int64_t k = 0; k < in.s; ++k) y[k] = (x[k] - center) * scale + shift;
        after(a, (i * in.c + c) * in.s, in.s);
        if (a.after) a.after((i * in.c + c) * in.s, in.s);
      }
    }
  });
}

// n values of g from `begin` on, masked where that is asked for.
template <class T>
const T* mask(const BatchNormGrad<T>& a, int64_t begin, int64_t n) {
  const T* __restrict g = a.g + begin;
  if (!a.masked) return g;
  const T* __restrict y = a.y + begin;
  T* __restrict to = a.masked + begin;
  for (int64_t i = 0; i < n; ++i) to[i] = y[i] > 0 ? g[i] : T{0};
  return to;
}

template <class T>
void batch_norm_grad_planes(const BatchNormGrad<T>& a) {
  const Channels& in = a.at;
  parallel_for(in.c, std::max<int64_t>(kGrain / std::max<int64_t>(in.count(), 1), 1), [&](int64_t begin, int64_t end) {
    for (int64_t c = begin; c < end; ++c) {
      T mean = a.mean[c], invstd = a.invstd[c];
      double g_sum = 0, product = 0, n = static_cast<double>(in.count());
      for (int64_t i = 0; i < in.n; ++i) {
        const T *g = mask(a, (i * in.c + c) * in.s, in.s), *x = a.x + (i * in.c + c) * in.s;
        auto both = sums<2, T>(in.s, [&](int64_t k, auto* s) {
          using V = std::remove_pointer_t<decltype(s)>;
          V v = at<V>(g + k).v;
          s[0] += v;
          s[1] += v * (at<V>(x + k).v - mean);
        });
        g_sum += both[0];
        product += both[1];
      }
      a.gbias[c] = static_cast<T>(g_sum);
      a.gweight[c] = static_cast<T>(product * invstd);
      T scale = invstd * (a.weight ? a.weight[c] : 1), slope = 0, offset = 0;
      if (a.training && n > 0) {
        slope = static_cast<T>(product * invstd * invstd / n);
        offset = static_cast<T>(g_sum / n);
      }
      for (int64_t i = 0; i < in.n; ++i) {
        const T* __restrict g = (a.masked ? a.masked : a.g) + (i * in.c + c) * in.s;
        const T* __restrict x = a.x + (i * in.c + c) * in.s;
        T* __restrict gx = a.gx + (i * in.c + c) * in.s;
        for (int64_t k = 0; k < in.s; ++k) gx[k] = (g[k] - offset - (x[k] - mean) * slope) * scale;
      }
    }
  });
}

// ---- rows: the columns of a matrix are summed over blocks of rows

struct Blocks {
  int64_t rows, size, count;
  Blocks(int64_t rows, int64_t n) : rows(rows) {
    size = std::max({kGrain / std::max<int64_t>(n, 1), (rows + kBlocks - 1) / kBlocks, int64_t{1}});
    count = (rows + size - 1) / size;
  }
};

// N sums of every column; add(row, sums) adds one row to the N arrays of n values at `sums`.
template <int N, class T, class F>
std::array<std::vector<double>, N> column_sums(const Blocks& blocks, int64_t n, F add, const OnValues& after = {}) {
  std::vector<T> partial(static_cast<size_t>(blocks.count * N * n));
  parallel_for(blocks.count, 1, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b)
      rows_between(b * blocks.size, std::min(blocks.rows, (b + 1) * blocks.size), n, {}, after,
                   [&](int64_t r) { add(r, partial.data() + b * N * n); });
  });
  std::array<std::vector<double>, N> total;
  for (int k = 0; k < N; ++k) {
    std::vector<double>& t = total[static_cast<size_t>(k)];
    t.resize(static_cast<size_t>(n));
    for (int64_t b = 0; b < blocks.count; ++b)
      for (int64_t i = 0; i < n; ++i) t[static_cast<size_t>(i)] += partial[static_cast<size_t>((b * N + k) * n + i)];
  }
  return total;
}

// Mean and variance of every column: of a block while it is in cache, then of all blocks, in order (Chan et al., 1979).
template <class T>
std::array<std::vector<double>, 2> column_moments(const Blocks& blocks, int64_t n, const T* x) {
  std::vector<T> partial(static_cast<size_t>(blocks.count * 2 * n));
  auto end_of = [&](int64_t b) { return std::min(blocks.rows, (b + 1) * blocks.size); };
  parallel_for(blocks.count, 1, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b) {
      T* __restrict mean = partial.data() + b * 2 * n;
      T* __restrict square = mean + n;
      T share = 1 / static_cast<T>(end_of(b) - b * blocks.size);
      for (int64_t r = b * blocks.size; r < end_of(b); ++r)
        for (int64_t i = 0; i < n; ++i) mean[i] += x[r * n + i];
      for (int64_t i = 0; i < n; ++i) mean[i] *= share;
      for (int64_t r = b * blocks.size; r < end_of(b); ++r)
        for (int64_t i = 0; i < n; ++i) square[i] += (x[r * n + i] - mean[i]) * (x[r * n + i] - mean[i]);
    }
  });
  std::array<std::vector<double>, 2> total{std::vector<double>(static_cast<size_t>(n)),
                                           std::vector<double>(static_cast<size_t>(n))};
  double* __restrict mean = total[0].data(), * __restrict var = total[1].data();
  for (int64_t b = 0; b < blocks.count; ++b) {
    const T* of_block = partial.data() + b * 2 * n;
    double before = static_cast<double>(b * blocks.size), now = static_cast<double>(end_of(b));
    double share = (now - before) / now;
    for (int64_t i = 0; i < n; ++i) {
      double delta = of_block[i] - mean[i];
      mean[i] += delta * share;
      var[i] += of_block[n + i] + delta * delta * before * share;
    }
  }
  for (int64_t i = 0; i < n; ++i) var[i] /= static_cast<double>(blocks.rows);
  return total;
}

template <class T>
void batch_norm_rows(const BatchNorm<T>& a) {
  int64_t rows = a.at.n, c = a.at.c;
  Blocks blocks(rows, c);
  std::vector<T> scale(static_cast<size_t>(c));
  if (a.training && rows > 0) {
    auto [mean, var] = column_moments(blocks, c, a.x);
    settle(a, 0, c, mean.data(), var.data());
  } else {
    settle<T>(a, 0, c, nullptr, nullptr);
  }
  for (int64_t i = 0; i < c; ++i) scale[i] = a.save_invstd[i] * (a.weight ? a.weight[i] : 1);
  parallel_for(blocks.count, 1, [&](int64_t begin, int64_t end) {
    const T* __restrict m = a.save_mean, * __restrict f = scale.data(), * __restrict shift = a.bias;
    rows_between(begin * blocks.size, std::min(rows, end * blocks.size), c, {}, a.after, [&](int64_t r) {
      const T* __restrict x = a.x + r * c;
      T* __restrict y = a.y + r * c;
      if (shift)
        for (int64_t i = 0; i < c; ++i) y[i] = (x[i] - m[i]) * f[i] + shift[i];
      else
        for (int64_t i = 0; i < c; ++i) y[i] = (x[i] - m[i]) * f[i];
      after(a, r * c, c);
    });
  });
}

template <class T>
void batch_norm_grad_rows(const BatchNormGrad<T>& a) {
  int64_t rows = a.at.n, c = a.at.c;
  Blocks blocks(rows, c);
  // f(g of value i) of a row: as it is, masked before, or to be masked
  auto with_gradient = [&](int64_t r, auto f) {
    const T *g = a.g + r * c, *y = a.y + r * c, *masked = a.masked + r * c;
    if (!a.y)
      f([=](int64_t i) { return g[i]; });
    else if (a.masked)
      f([=](int64_t i) { return masked[i]; });
    else
      f([=](int64_t i) { return y[i] > 0 ? g[i] : T{0}; });
  };
  auto total = column_sums<2, T>(blocks, c, [&](int64_t r, T* __restrict s) {
    mask(a, r * c, c);
    with_gradient(r, [&](auto g) {
      const T* __restrict x = a.x + r * c, * __restrict m = a.mean;
      T* __restrict product = s + c;
#pragma GCC ivdep
      for (int64_t i = 0; i < c; ++i) {
        T v = g(i);
        s[i] += v;
        product[i] += v * (x[i] - m[i]);
      }
    });
  });
  std::vector<T> factors(static_cast<size_t>(3 * c));
  T *scale = factors.data(), *slope = scale + c, *offset = slope + c;
  for (int64_t i = 0; i < c; ++i) {
    double invstd = a.invstd[i], n = static_cast<double>(rows);
    a.gbias[i] = static_cast<T>(total[0][i]);
    a.gweight[i] = static_cast<T>(total[1][i] * invstd);
    scale[i] = a.invstd[i] * (a.weight ? a.weight[i] : 1);
    if (a.training && rows > 0) {
      slope[i] = static_cast<T>(total[1][i] * invstd * invstd / n);
      offset[i] = static_cast<T>(total[0][i] / n);
    }
  }
  parallel_for(blocks.count, 1, [&](int64_t begin, int64_t end) {
    const T* __restrict f = scale, * __restrict p = slope, * __restrict o = offset, * __restrict m = a.mean;
    for (int64_t r = begin * blocks.size; r < std::min(rows, end * blocks.size); ++r) {
      with_gradient(r, [&](auto g) {
        const T* __restrict x = a.x + r * c;
        T* __restrict gx = a.gx + r * c;
#pragma GCC ivdep
        for (int64_t i = 0; i < c; ++i) gx[i] = (g(i) - o[i] - (x[i] - m[i]) * p[i]) * f[i];
      });
    }
  });
}

template <class T>
void batch_norm(const BatchNorm<T>& a) {
  a.at.rows ? batch_norm_rows(a) : batch_norm_planes(a);
}
template <class T>
void batch_norm_grad(const BatchNormGrad<T>& a) {
  a.at.rows ? batch_norm_grad_rows(a) : batch_norm_grad_planes(a);
}

// ---- layer norm

template <class T>
void layer_norm(const LayerNorm<T>& a) {
  double n = static_cast<double>(a.n);
  parallel_for(a.rows, std::max<int64_t>(kGrain / std::max<int64_t>(a.n, 1), 1), [&](int64_t begin, int64_t end) {
    rows_between(begin, end, a.n, a.before, {}, [&](int64_t r) {
      const T* __restrict x = a.x + r * a.n, * __restrict w = a.weight, * __restrict b = a.bias;
      T* __restrict y = a.y + r * a.n;
      T mean = a.mean[r] = static_cast<T>(sum(x, a.n) / n);
      T rstd = a.rstd[r] = static_cast<T>(1 / std::sqrt(square_sum(x, mean, a.n) / n + a.eps));
      if (w && b)
        for (int64_t i = 0; i < a.n; ++i) y[i] = (x[i] - mean) * rstd * w[i] + b[i];
      else if (w)
        for (int64_t i = 0; i < a.n; ++i) y[i] = (x[i] - mean) * rstd * w[i];
      else if (b)
        for (int64_t i = 0; i < a.n; ++i) y[i] = (x[i] - mean) * rstd + b[i];
      else
        for (int64_t i = 0; i < a.n; ++i) y[i] = (x[i] - mean) * rstd;
    });
  });
}

template <class T>
void layer_norm_grad(const LayerNormGrad<T>& a) {
  int64_t n = a.n;
  std::vector<T> ones;
  const T* weight = a.weight;
  if (!weight) {
    ones.assign(static_cast<size_t>(n), T{1});
    weight = ones.data();
  }
  // gx row by row, and in the same sweep the columns' sums for weight and bias
  auto total = column_sums<2, T>(
    Blocks(a.rows, n), n,
    [&](int64_t r, T* __restrict s) {
      const T* __restrict g = a.g + r * n, * __restrict x = a.x + r * n, * __restrict w = weight;
      T* __restrict gx = a.gx + r * n, * __restrict product = s + n;
      T mean = a.mean[r], rstd = a.rstd[r];
      auto both = sums<2, T>(n, [&](int64_t i, auto* t) {
        using V = std::remove_pointer_t<decltype(t)>;
        V v = at<V>(g + i).v * at<V>(w + i).v;
        t[0] += v;
        t[1] += v * (at<V>(x + i).v - mean);
      });
      T offset = static_cast<T>(both[0] / static_cast<double>(n));
      T slope = static_cast<T>(both[1] * rstd * rstd / static_cast<double>(n));
      for (int64_t i = 0; i < n; ++i) {
        T centred = x[i] - mean;
        gx[i] = (g[i] * w[i] - offset - centred * slope) * rstd;
        s[i] += g[i];
        product[i] += g[i] * centred * rstd;
      }
    },
    a.after);
  for (int64_t i = 0; i < n; ++i) {
    a.gbias[i] = static_cast<T>(total[0][i]);
    a.gweight[i] = static_cast<T>(total[1][i]);
  }
}

template <class T>
constexpr NormTable<T> table{batch_norm<T>, batch_norm_grad<T>, layer_norm<T>, layer_norm_grad<T>};

}  // namespace

const NormTable<float>& norm_f32() { return table<float>; }
const NormTable<double>& norm_f64() { return table<double>; }

}  // namespace stn::STERNA_ISA
