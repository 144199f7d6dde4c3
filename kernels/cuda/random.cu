// Random numbers: those that the CPU draws.  Outputs here are contiguous.
#include "kernels/random.h"

#include "core/op/types/create.h"
#include "core/op/types/dropout.h"
#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

using namespace stn::kernels;

STN_FN inline RandomKey key_of(const Random& r) {
  return r.live ? RandomKey{r.live[0], r.live[1] + r.offset} : RandomKey{r.seed, r.offset};
}

// A block of words gives four values, or two of f64.
template <class C, bool normal>
void draw(const Call& c) {
  constexpr int64_t per_block = sizeof(C) == 8 ? 2 : 4;
  void* to = c.out().data;
  DType dtype = c.out().type();
  int64_t n = c.out().numel();
  Random random = c.random();
  each(c.device(), (n + per_block - 1) / per_block, [=] STN_DEVICE(int64_t b) {
    Words w = philox(key_of(random), static_cast<uint64_t>(b));
    for (int64_t k = 0; k < per_block && per_block * b + k < n; ++k) {
      auto j = static_cast<size_t>(k);
      C v;
      if constexpr (sizeof(C) == 8)
        v = normal ? random_normal64(w, j) : random_uniform64(w, j);
      else
        v = normal ? random_normal32(w, j) : random_uniform32(w, j);
      store<C>(to, dtype, per_block * b + k, v);
    }
  });
}
template <bool normal>
bool floating_random(const Call& c) {
  if (c.out().type() == DType::f64)
    draw<double, normal>(c);
  else
    draw<float, normal>(c);
  return true;
}

bool randint(const Call& c) {
  auto a = c.attrs<RandintAttrs>();
  auto low = static_cast<uint64_t>(a.low), range = static_cast<uint64_t>(a.high) - low;
  void* to = c.out().data;
  DType dtype = c.out().type();
  Random random = c.random();
  each(c.device(), c.out().numel(), [=] STN_DEVICE(int64_t i) {
    store<int64_t>(to, dtype, i,
                   static_cast<int64_t>(low + random_below(key_of(random), static_cast<uint64_t>(i), range)));
  });
  return true;
}

// The CPU's Fisher–Yates shuffle, all values at once.  Its step i, from n - 1 down to 0, swaps places i and target[i],
// and place i is done.  What step i finds in its target is what the last step before put there, the smallest m > i of
// the same target: the value that place m had then, which in turn came from the smallest k > m whose target is m, and
// so on to a place that nobody had swapped, which holds its own number.  The steps of a target, of which there are few
// (a share of log n), are in a list of no particular order.
bool randperm(const Call& c) {
  int64_t n = c.out().numel();
  void* to = c.out().data;
  DType dtype = c.out().type();
  Random random = c.random();
  Scratch scratch(c.device(), 3 * n * static_cast<int64_t>(sizeof(int64_t)));
  int64_t *target = scratch.as<int64_t>(), *first = target + n, *next = first + n;
  each(c.device(), n, [=] STN_DEVICE(int64_t p) { first[p] = -1; });
  each(c.device(), n, [=] STN_DEVICE(int64_t i) {
    auto at = static_cast<uint64_t>(i);
    target[i] = static_cast<int64_t>(random_below(key_of(random), at, at + 1));
    next[i] = atomic_exchange(&first[target[i]], i);
  });
  each(c.device(), n, [=] STN_DEVICE(int64_t i) {
    for (int64_t place = target[i], step = i;;) {
      int64_t before = n;
      for (int64_t m = first[place]; m >= 0; m = next[m])
        if (m > step && m < before) before = m;
      if (before == n) return store<int64_t>(to, dtype, i, place);
      place = step = before;
    }
  });
  return true;
}

// What is no probability compares as any number does: nobody can tell here.
bool bernoulli(const Call& c) {
  Strided x(c.in(0));
  void* to = c.out().data;
  DType dtype = c.out().type();
  int64_t n = c.out().numel();
  Random random = c.random();
  each(c.device(), (n + 3) / 4, [=] STN_DEVICE(int64_t b) {
    Words w = philox(key_of(random), static_cast<uint64_t>(b));
    for (int64_t i = 4 * b; i < 4 * b + 4 && i < n; ++i)
      store<int64_t>(to, dtype, i, uniform32(w[static_cast<size_t>(i % 4)]) < x.get<float>(i));
  });
  return true;
}

// Value i takes word i % 4 of block i / 4, as bernoulli does.
template <class C>
void drop(const Call& c, double p) {
  Strided x(c.in(0));
  bool direct = c.in(0).contiguous();
  void* to = c.out().data;
  DType dtype = c.out().type();
  auto* mask = static_cast<uint8_t*>(c.out(1).data);
  int64_t n = c.out().numel();
  int32_t limit = keep_limit(p);
  C scale = static_cast<C>(p < 1 ? 1 / (1 - p) : 0);
  Random random = c.random();
  each(c.device(), (n + 3) / 4, [=] STN_DEVICE(int64_t b) {
    Words w = philox(key_of(random), static_cast<uint64_t>(b));
    C v[4];
    for (int64_t k = 0; k < 4; ++k) {  // loads ahead of stores
      int64_t i = 4 * b + k;
      v[k] = i < n ? load<C>(x.data, dtype, direct ? i : x.at(i)) : C{};
    }
    for (int64_t k = 0; k < 4 && 4 * b + k < n; ++k) {
      bool keep = static_cast<int32_t>(w[static_cast<size_t>(k)] >> 8) < limit;
      store<C>(to, dtype, 4 * b + k, v[k] * (keep ? scale : C{}));
      mask[4 * b + k] = keep;
    }
  });
}
template <class C>
void copy(const Call& c) {
  Strided x(c.in(0));
  void* to = c.out().data;
  DType dtype = c.out().type();
  each(c.device(), c.out().numel(), [=] STN_DEVICE(int64_t i) { store<C>(to, dtype, i, x.get<C>(i)); });
}

bool dropout(const Call& c) {
  auto a = c.attrs<DropoutAttrs>();
  bool drops = a.training && a.p > 0, wide = c.in(0).type() == DType::f64;
  if (drops)
    wide ? drop<double>(c, a.p) : drop<float>(c, a.p);
  else
    wide ? copy<double>(c) : copy<float>(c);
  return true;
}

}  // namespace

List random_kernels() {
  return {{"rand", {floating_random<false>}},
          {"rand_like", {floating_random<false>}},
          {"randn", {floating_random<true>}},
          {"randn_like", {floating_random<true>}},
          {"randint", {randint}},
          {"randperm", {randperm}},
          {"bernoulli", {bernoulli}},
          {"dropout", {dropout}}};
}

}  // namespace stn::cuda
