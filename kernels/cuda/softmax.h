// What softmax and cross entropy share: the lines of an operand along an axis, and sums of exponentials in one pass.
#pragma once
#include <cmath>
#include <limits>

#include "kernels/cuda/index.h"

namespace stn::cuda {

// Row-major lines of the other dimensions, values of type T.
template <class T>
struct Lines {
  Strided starts;   // without the axis
  int64_t step, n;  // along it

  Lines(const Operand& t, int axis) : starts(t), step(0), n(1) {
    if (t.ndim == 0) return;
    step = t.strides[axis], n = t.sizes[axis];
    --starts.ndim;
    for (int d = axis; d < starts.ndim; ++d) {
      starts.sizes[d] = t.sizes[d + 1];
      starts.strides[d] = t.strides[d + 1];
    }
  }
  STN_FN T* at(int64_t line) const { return static_cast<T*>(starts.data) + starts.at(line); }
};

// Whether a thread goes along a line by itself: where lines are short, or many lie side by side.
inline bool by_columns(int device, int64_t lines, int64_t n, int64_t step) {
  return n <= 8 || (lines >= int64_t{processors(device)} * 64 && n <= (step == 1 ? 32 : 1024));
}

// The one thread of a line, with a team's loops and sums.
struct Single {
  static constexpr int rank = 0, size = 1;
  template <class T, class F> STN_FN T reduce(T v, F) const { return v; }
};

// work.line(team, i) of all lines.
template <class Work>
void over_lines(const Call& c, int64_t lines, int64_t n, int64_t step, const Work& work) {
  if (by_columns(c.device(), lines, n, step))
    each(c.device(), lines, [=] STN_DEVICE(int64_t i) { work.line(Single{}, i); });
  else
    teams(c.device(), lines, n, [=] STN_DEVICE(const Team& team, int64_t i) { work.line(team, i); });
}

// Σ e^(x - max), `max` being the largest x so far (M. Milakov and N. Gimelshein, 2018).  NaN where an x is NaN or +∞,
// or all are -∞.
template <class C>
struct ExpSum {
  static constexpr C kLeast = -std::numeric_limits<C>::infinity();
  C max = kLeast, sum = 0;

  STN_FN static C scale(C from, C to) { return from == to ? C{1} : std::exp(from - to); }
  STN_FN void add(C x) {
    if (x > max) {
      sum = sum * scale(max, x) + (x - x + 1);
      max = x;
    } else if (x != kLeast) {  // which adds nothing, and less itself is NaN
      sum += std::exp(x - max);
    }
  }
  STN_FN void join(const ExpSum& b) {
    C m = max > b.max ? max : b.max;
    sum = sum * scale(max, m) + b.sum * scale(b.max, m);
    max = m;
  }
};

struct Plus {
  template <class C> STN_FN C operator()(C a, C b) const { return a + b; }
};
// Joins the states of a team.
template <class S, class Group>
STN_FN S joined(const Group& team, const S& state) {
  return team.reduce(state, [](S a, const S& b) {
    a.join(b);
    return a;
  });
}

}  // namespace stn::cuda
