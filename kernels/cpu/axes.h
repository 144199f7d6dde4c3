// Dimensions of a loop over one operand, and walking over them in runs along the innermost.
#pragma once
#include <algorithm>

#include "core/base/inline_vector.h"

namespace stn::kernels {

struct Axis {
  int64_t size, stride, out_stride;
};
using Axes = InlineVector<Axis, kMaxDims>;

inline int64_t count(const Axes& axes) {
  int64_t n = 1;
  for (const Axis& a : axes) n *= a.size;
  return n;
}

// In memory order, outermost first, neighbours merged; at least one dimension.
inline void normalize(Axes& axes) {
  std::stable_sort(axes.begin(), axes.end(), [](const Axis& a, const Axis& b) { return a.stride > b.stride; });
  Axes merged;
  for (const Axis& a : axes) {
    if (a.size == 1) continue;
    if (!merged.empty() && merged.back().stride == a.size * a.stride &&
        merged.back().out_stride == a.size * a.out_stride)
      merged.back() = {merged.back().size * a.size, a.stride, a.out_stride};
    else
      merged.push_back(a);
  }
  if (merged.empty()) merged.push_back({1, 1, 1});
  axes = merged;
}

// Calls f(offset, n) for the runs along the innermost dimension that make up positions [begin, end).
template <class F>
void walk(const Axes& axes, int64_t begin, int64_t end, F f) {
  if (begin >= end) return;
  int inner = axes.size() - 1;
  int64_t at[kMaxDims] = {}, rest = begin, offset = 0;
  for (int d = inner; d >= 0; --d) {
    at[d] = rest % axes[d].size;
    rest /= axes[d].size;
    offset += at[d] * axes[d].stride;
  }
  for (int64_t left = end - begin; left > 0;) {
    int64_t n = std::min(left, axes[inner].size - at[inner]);
    f(offset, n);
    left -= n;
    at[inner] += n;
    offset += n * axes[inner].stride;
    for (int d = inner; d > 0 && at[d] == axes[d].size; --d) {
      offset += axes[d - 1].stride - at[d] * axes[d].stride;
      at[d] = 0;
      ++at[d - 1];
    }
  }
}

}  // namespace stn::kernels
