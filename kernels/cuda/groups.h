// Sums and writes at places that data names, in a fixed order: values are sorted by where they go, so that no two
// threads write one element and results do not depend on which thread is first.
#pragma once
#include "kernels/cuda/index.h"
#include "kernels/cuda/primitives.h"

namespace stn::cuda {

// A shape as [outer, size, inner] around an axis.
struct Blocks {
  int64_t outer = 1, size = 1, inner = 1;
  Blocks(const Operand& t, int axis) {
    for (int d = 0; d < t.ndim; ++d) (d < axis ? outer : d == axis ? size : inner) *= t.sizes[d];
  }
  explicit Blocks(const Operand& t) : size(t.numel()) {}  // every element for itself
};

template <class F>
struct GroupKeys {
  F place;
  int64_t places;
  Pairs to;
  STN_DEVICE void operator()(int64_t i) const {
    int64_t p = place(i);
    to.keys[i] = static_cast<uint64_t>(p >= 0 && p < places ? p : places);
    to.values[i] = i;
  }
};

// Values 0 … n by their place in [0, places), and in their order where it is the same; those of no place come last.
struct Groups {
  Scratch memory, order;
  int64_t n, places;
  Pairs sorted;

  template <class F>
  Groups(int device, int64_t n, int64_t places, const F& place)
      : memory(device, n * 16), order(device, n * 16), n(n), places(places), sorted(halves(order, n)) {
    Pairs pairs = halves(memory, n);
    each(device, n, GroupKeys<F>{place, places, pairs});
    sort_pairs(device, n, bits_for(places), pairs, sorted);
  }

 private:
  static Pairs halves(const Scratch& s, int64_t n) { return {s.as<uint64_t>(), s.as<int64_t>() + n}; }
};

// to[o, place, k] += Σ from[o, value, k] over the values of a place.
template <class C>
struct GroupSums {
  static constexpr int64_t run = 64;  // values that one thread adds up

  Pairs sorted;
  int64_t n, places, inner, runs;
  Strided from;
  void* to;
  DType dtype;
  C* partial;  // of the runs that continue a group
  bool partials;

  STN_FN int64_t place(int64_t p) const { return static_cast<int64_t>(sorted.keys[p]); }
  STN_FN bool continues(int64_t p) const { return p > 0 && sorted.keys[p - 1] == sorted.keys[p]; }
  static STN_FN C add(C a, C b) {
    if constexpr (std::is_integral_v<C>)
      return static_cast<C>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));  // wraps
    else
      return a + b;
  }
  // With those of the group from p to the end of its run; p moves there.
  STN_FN C add_run(C sum, int64_t& p, int64_t o, int64_t k) const {
    int64_t own = place(p);
    do sum = add(sum, from.get<C>((o * n + sorted.values[p]) * inner + k));
    while (++p < n && p % run && place(p) == own);
    return sum;
  }
  STN_FN void operator()(int64_t i) const {
    int64_t k = i % inner, rest = i / inner;
    if (partials) {
      int64_t o = rest / runs, p = rest % runs * run;
      if (continues(p) && place(p) < places) partial[i] = add_run(0, p, o, k);
      return;
    }
    int64_t o = rest / n, p = rest % n, own = place(p);
    if (continues(p) || own >= places) return;
    int64_t at = (o * places + own) * inner + k;
    C sum = add_run(load<C>(to, dtype, at), p, o, k);
    for (; p < n && place(p) == own; p += run) sum = add(sum, partial[(o * runs + p / run) * inner + k]);
    store<C>(to, dtype, at, sum);
  }
};

template <class C>
void add_groups(int device, const Groups& g, const Strided& from, const Operand& out, const Blocks& b) {
  int64_t runs = (g.n + GroupSums<C>::run - 1) / GroupSums<C>::run;
  Scratch partial(device, b.outer * runs * b.inner * static_cast<int64_t>(sizeof(C)));
  GroupSums<C> sums{g.sorted, g.n, g.places, b.inner, runs, from, out.data, out.type(), partial.as<C>(), true};
  each(device, b.outer * runs * b.inner, sums);
  sums.partials = false;
  each(device, b.outer * g.n * b.inner, sums);
}

}  // namespace stn::cuda
