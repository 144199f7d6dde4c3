// The folds of one instruction set.
#include "kernels/cpu/fold.h"

#include <cmath>
#include <limits>

#ifndef STERNA_ISA
#define STERNA_ISA base
#endif

namespace stn::STERNA_ISA {

using kernels::Acc;
using kernels::Fold;
using kernels::FoldKind;
using kernels::kLanes;

namespace {

template <class A>
constexpr A highest = std::is_same_v<A, double> ? static_cast<A>(std::numeric_limits<double>::infinity())
                                                : std::numeric_limits<A>::max();
template <class A>
constexpr A lowest = std::is_same_v<A, double> ? static_cast<A>(-std::numeric_limits<double>::infinity())
                                               : std::numeric_limits<A>::min();

// ---- monoids
template <class A> struct Plus {
  static constexpr A identity = 0;
  static A combine(A a, A b) {
    if constexpr (std::is_same_v<A, int64_t>)
      return static_cast<A>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
    else
      return a + b;
  }
};
template <class A> struct Times {
  static constexpr A identity = 1;
  static A combine(A a, A b) {
    if constexpr (std::is_same_v<A, int64_t>)
      return static_cast<A>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
    else
      return a * b;
  }
};
// NaN wins.
template <class A> struct Max {
  static constexpr A identity = lowest<A>;
  static A combine(A a, A b) {
    A m = a > b ? a : b;  // b where it is NaN
    return a != a ? a : m;
  }
};
template <class A> struct Min {
  static constexpr A identity = highest<A>;
  static A combine(A a, A b) {
    A m = a < b ? a : b;
    return a != a ? a : m;
  }
};

// ---- maps
struct Same {
  template <class A> static A map(A x, double) { return x; }
};
struct Nonzero {
  template <class A> static A map(A x, double) { return x != 0 ? A{1} : A{0}; }
};
struct Magnitude {
  template <class A> static A map(A x, double) {
    if constexpr (std::is_same_v<A, int64_t>)
      return x < 0 ? static_cast<A>(0 - static_cast<uint64_t>(x)) : x;
    else
      return std::fabs(x);
  }
};
struct Squared {
  template <class A> static A map(A x, double) { return Times<A>::combine(x, x); }
};
struct Power {
  template <class A> static A map(A x, double p) {
    return static_cast<A>(std::pow(std::fabs(static_cast<double>(x)), p));
  }
};

// Of memory that is read once, more than the processor fetches ahead on its own, which ends at a page: 16 KiB further
// on, into the second cache.
template <class T>
void fetch_ahead(const T* x) {
  constexpr int64_t kAhead = 16384 / sizeof(T), kLine = 64 / sizeof(T);
  for (int64_t k = 0; k < kLanes; k += kLine) __builtin_prefetch(x + kAhead + k, 0, 2);
}

// Combines lanes into the first, halving their number.
template <int half, class M, class A>
void join(A* lanes) {
  for (int k = 0; k < half; ++k) lanes[k] = M::combine(lanes[k], lanes[k + half]);
  if constexpr (half > 1) join<half / 2, M>(lanes);
}

template <class T, template <class> class Monoid, class Map>
void run(const T* x, int64_t n, Acc<T>* acc, double p) {
  using A = Acc<T>;
  using M = Monoid<A>;
  A total = *acc;
  int64_t i = 0;
  if (n >= kLanes) {
    A lanes[kLanes];
    for (int k = 0; k < kLanes; ++k) lanes[k] = Map::map(static_cast<A>(x[k]), p);
    for (i = kLanes; i + kLanes <= n; i += kLanes) {
      fetch_ahead(x + i);
#pragma GCC unroll 1
      for (int k = 0; k < kLanes; ++k) lanes[k] = M::combine(lanes[k], Map::map(static_cast<A>(x[i + k]), p));
    }
    join<kLanes / 2, M>(lanes);
    total = M::combine(total, lanes[0]);
  }
  for (; i < n; ++i) total = M::combine(total, Map::map(static_cast<A>(x[i]), p));
  *acc = total;
}

// The lanes of run(), from piece to piece.
template <class T, template <class> class Monoid, class Map>
void lanes(const T* x, int64_t n, Acc<T>* to, double p) {
  using A = Acc<T>;
  using M = Monoid<A>;
  A lanes[kLanes];
  for (int k = 0; k < kLanes; ++k) lanes[k] = to[k];
  for (int64_t i = 0; i < n; i += kLanes)
#pragma GCC unroll 1
    for (int k = 0; k < kLanes; ++k) lanes[k] = M::combine(lanes[k], Map::map(static_cast<A>(x[i + k]), p));
  for (int k = 0; k < kLanes; ++k) to[k] = lanes[k];
}
template <class M, class A>
void join_into(A* lanes, A* acc) {
  join<kLanes / 2, M>(lanes);
  *acc = M::combine(*acc, lanes[0]);
}

// Eight rows at a time, so that the accumulators are seldom the bottleneck.
template <class T, template <class> class Monoid, class Map>
void columns(const T* __restrict x, int64_t rows, int64_t stride, int64_t n, Acc<T>* __restrict acc, double p) {
  using A = Acc<T>;
  using M = Monoid<A>;
  auto at = [&](const T* row, int64_t i) { return Map::map(static_cast<A>(row[i]), p); };
  for (; rows >= 8; rows -= 8, x += 8 * stride) {
    const T *x1 = x + stride, *x2 = x1 + stride, *x3 = x2 + stride, *x4 = x3 + stride, *x5 = x4 + stride,
            *x6 = x5 + stride, *x7 = x6 + stride;
    for (int64_t i = 0; i < n; ++i) {
      A a = M::combine(M::combine(at(x, i), at(x1, i)), M::combine(at(x2, i), at(x3, i)));
      A b = M::combine(M::combine(at(x4, i), at(x5, i)), M::combine(at(x6, i), at(x7, i)));
      acc[i] = M::combine(acc[i], M::combine(a, b));
    }
  }
  for (; rows > 0; --rows, x += stride)
    for (int64_t i = 0; i < n; ++i) acc[i] = M::combine(acc[i], at(x, i));
}

template <class T, template <class> class Monoid, class Map>
void groups(const T* __restrict x, int64_t n, int64_t size, Acc<T>* __restrict acc, double p) {
  using A = Acc<T>;
  constexpr int64_t kBlock = 256;  // of x: stays in L1 while it is read `size` times
  for (int64_t at = 0; at < n; at += kBlock, x += kBlock * size, acc += kBlock)
    for (int64_t k = 0, m = n - at < kBlock ? n - at : kBlock; k < size; ++k)
      for (int64_t i = 0; i < m; ++i) acc[i] = Monoid<A>::combine(acc[i], Map::map(static_cast<A>(x[i * size + k]), p));
}

template <class T, template <class> class Monoid, class Map = Same>
constexpr Fold<T> make() {
  using A = Acc<T>;
  return {Monoid<A>::identity,
          run<T, Monoid, Map>,
          lanes<T, Monoid, Map>,
          join_into<Monoid<A>, A>,
          columns<T, Monoid, Map>,
          groups<T, Monoid, Map>,
          [](const A* x, int64_t n, A* acc) { columns<A, Monoid, Same>(x, 1, 0, n, acc, 0); }};
}

}  // namespace

// In the order of FoldKind.
template <class T>
const Fold<T>* folds() {
  static constexpr Fold<T> table[kernels::kFolds] = {
    make<T, Plus>(),           make<T, Times>(),           make<T, Max>(),           make<T, Min>(),
    make<T, Plus, Nonzero>(),  make<T, Plus, Magnitude>(), make<T, Plus, Squared>(), make<T, Max, Magnitude>(),
    make<T, Min, Magnitude>(), make<T, Plus, Power>(),
  };
  return table;
}
template const Fold<float>* folds<float>();
template const Fold<double>* folds<double>();
template const Fold<int64_t>* folds<int64_t>();

}  // namespace stn::STERNA_ISA
