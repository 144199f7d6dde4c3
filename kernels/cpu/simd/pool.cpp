// Pooling in NHWC of one instruction set: a stretch of channels stays in registers while its window passes.
#include "kernels/cpu/pool.h"

#include <algorithm>
#include <atomic>
#include <limits>

#include "core/base/thread_pool.h"
#include "kernels/cpu/simd/vector.h"

namespace stn::STERNA_ISA {

using kernels::Cut;
using kernels::PoolImages;
using kernels::PoolTable;

namespace {

constexpr int64_t kStretch = 64;     // channels
constexpr int64_t kGrain = 1 << 15;  // values per chunk of parallel work

// f(image, output row) of all
template <class F>
void each_row(const PoolImages& p, F f) {
  int64_t work = p.h * p.w * p.c / std::max<int64_t>(p.oh, 1);
  parallel_for(p.n * p.oh, std::max<int64_t>(kGrain / std::max<int64_t>(work, 1), 1), [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) f(r / p.oh, r % p.oh);
  });
}
// f(image, first channel, channels) of all: windows may overlap, channels are independent
template <class F>
void each_stretch(const PoolImages& p, F f) {
  int64_t stretches = (p.c + kStretch - 1) / kStretch;
  parallel_for(p.n * stretches, std::max<int64_t>(kGrain / std::max<int64_t>(p.h * p.w * kStretch, 1), 1),
               [&](int64_t begin, int64_t end) {
                 for (int64_t i = begin; i < end; ++i) {
                   int64_t c = i % stretches * kStretch;
                   f(i / stretches, c, std::min(kStretch, p.c - c));
                 }
               });
}

// The largest values of a window, and where they are first, of so many vectors of channels.
template <int vectors>
void max_of_window(const PoolImages& p, const Cut& rows, const Cut& cols, const float* x, float* y, int64_t* indices) {
  Vector best[vectors];
  IntVector at_best[vectors];
  for (int v = 0; v < vectors; ++v) {
    best[v] = Vector{} - std::numeric_limits<float>::infinity();
    at_best[v] = IntVector{} + static_cast<int32_t>(rows.begin * p.w + cols.begin);
  }
  for (int64_t iy = rows.begin; iy < rows.end; iy += p.row_step)
    for (int64_t ix = cols.begin; ix < cols.end; ix += p.col_step) {
      auto index = static_cast<int32_t>(iy * p.w + ix);
      for (int v = 0; v < vectors; ++v) {
        Vector value = at(x + index * p.c + v * kWidth).v;
        auto wins = (value > best[v]) | (value != value);  // NaN wins, the first of equals too
        best[v] = wins ? value : best[v];
        at_best[v] = wins ? IntVector{} + index : at_best[v];
      }
    }
  for (int v = 0; v < vectors; ++v) {
    at(y + v * kWidth).v = best[v];
    for (int l = 0; l < kWidth; ++l) indices[v * kWidth + l] = at_best[v][l];
  }
}

void max(const PoolImages& p, const float* x, float* y, int64_t* indices) {
  each_row(p, [&](int64_t image, int64_t i) {
    const float* from = x + image * p.h * p.w * p.c;
    const Cut& r = p.rows[i];
    for (int64_t j = 0; j < p.ow; ++j) {
      const Cut& k = p.cols[j];
      int64_t to = ((image * p.oh + i) * p.ow + j) * p.c, c = 0;
      for (; c + 4 * kWidth <= p.c; c += 4 * kWidth) max_of_window<4>(p, r, k, from + c, y + to + c, indices + to + c);
      for (; c + kWidth <= p.c; c += kWidth) max_of_window<1>(p, r, k, from + c, y + to + c, indices + to + c);
      for (; c < p.c; ++c) {
        float best = -std::numeric_limits<float>::infinity();
        int64_t at = r.begin * p.w + k.begin;
        for (int64_t iy = r.begin; iy < r.end; iy += p.row_step)
          for (int64_t ix = k.begin; ix < k.end; ix += p.col_step)
            if (float value = from[(iy * p.w + ix) * p.c + c]; value > best || value != value)
              best = value, at = iy * p.w + ix;
        y[to + c] = best;
        indices[to + c] = at;
      }
    }
  });
}

bool max_grad(const PoolImages& p, const float* g, const int64_t* indices, float* gx) {
  std::atomic<bool> inside{true};
  uint64_t area = static_cast<uint64_t>(p.h * p.w);
  each_stretch(p, [&](int64_t image, int64_t c, int64_t n) {
    float* to = gx + image * p.h * p.w * p.c + c;
    for (int64_t i = 0; i < p.h * p.w; ++i) std::fill_n(to + i * p.c, n, 0.0f);
    for (int64_t i = 0; i < p.oh * p.ow; ++i) {
      int64_t from = (image * p.oh * p.ow + i) * p.c + c;
      for (int64_t l = 0; l < n; ++l) {
        int64_t at = indices[from + l];
        if (static_cast<uint64_t>(at) >= area) return inside.store(false);
        to[at * p.c + l] += g[from + l];
      }
    }
  });
  return inside;
}

void average(const PoolImages& p, const float* x, float* y) {
  each_row(p, [&](int64_t image, int64_t i) {
    const float* from = x + image * p.h * p.w * p.c;
    const Cut& r = p.rows[i];
    for (int64_t j = 0; j < p.ow; ++j) {
      const Cut& k = p.cols[j];
      bool empty = r.begin >= r.end || k.begin >= k.end;
      auto by = static_cast<float>(p.divisor[i * p.ow + j]);
      for (int64_t c = 0; c < p.c; c += kStretch) {
        float sum[kStretch] = {};
        int64_t n = std::min(kStretch, p.c - c);
        for (int64_t iy = r.begin; iy < r.end; ++iy)
          for (int64_t ix = k.begin; ix < k.end; ++ix) {
            const float* value = from + (iy * p.w + ix) * p.c + c;
            for (int64_t l = 0; l < n; ++l) sum[l] += value[l];
          }
        float* to = y + ((image * p.oh + i) * p.ow + j) * p.c + c;
        for (int64_t l = 0; l < n; ++l) to[l] = empty ? 0 : sum[l] / by;
      }
    }
  });
}

void average_grad(const PoolImages& p, const float* g, float* gx) {
  each_stretch(p, [&](int64_t image, int64_t c, int64_t n) {
    float* to = gx + image * p.h * p.w * p.c + c;
    const float* from = g + image * p.oh * p.ow * p.c + c;
    for (int64_t i = 0; i < p.h * p.w; ++i) std::fill_n(to + i * p.c, n, 0.0f);
    for (int64_t i = 0; i < p.oh; ++i)
      for (int64_t j = 0; j < p.ow; ++j, from += p.c) {
        auto by = static_cast<float>(p.divisor[i * p.ow + j]);
        float share[kStretch];
        for (int64_t l = 0; l < n; ++l) share[l] = from[l] / by;
        for (int64_t iy = p.rows[i].begin; iy < p.rows[i].end; ++iy)
          for (int64_t ix = p.cols[j].begin; ix < p.cols[j].end; ++ix) {
            float* sum = to + (iy * p.w + ix) * p.c;
            for (int64_t l = 0; l < n; ++l) sum[l] += share[l];
          }
      }
  });
}

constexpr PoolTable table{max, max_grad, average, average_grad};

}  // namespace

const PoolTable& pool() { return table; }

}  // namespace stn::STERNA_ISA
