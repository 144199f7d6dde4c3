// Choosing by masks and classes.
#include "core/op/types/index.h"
#include "kernels/cuda/faults.h"
#include "kernels/cuda/move.h"
#include "kernels/cuda/primitives.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// t as of the sizes that it broadcasts to.
Strided broadcast(const Operand& t, const Strided& sizes) {
  Strided r = sizes;
  r.data = t.data;
  r.dtype = t.type();
  for (int d = 0; d < r.ndim; ++d) {
    int own = d - (r.ndim - t.ndim);
    r.strides[d] = own < 0 || t.sizes[own] == 1 ? 0 : t.strides[own];
  }
  return r;
}

struct Chosen {
  Strided mask;
  int64_t* to;
  STN_FN void operator()(int64_t i) const { to[i] = mask.get<int64_t>(i) != 0; }
};
// How many are true before each element of the mask.
void count_before(int device, const Strided& mask, int64_t n, int64_t* to) {
  each(device, n, Chosen{mask, to});
  exclusive_sum(device, n, to);
}

template <class Word>
struct Select {
  Strided x, mask;
  const int64_t* before;
  Word* to;
  int64_t chosen;
  STN_FN void operator()(int64_t i) const {
    if (before[i] < chosen && mask.get<int64_t>(i)) to[before[i]] = static_cast<const Word*>(x.data)[x.at(i)];
  }
};
bool masked_select(const Call& c) {
  Operand x = c.in(0), mask = c.in(1), out = c.out();
  if (out.numel() == 0) return true;
  Operand more = x.ndim > mask.ndim ? x : mask, less = x.ndim > mask.ndim ? mask : x;
  Strided common(more);
  int64_t n = 1;
  for (int d = 0; d < common.ndim; ++d) {
    int other = d - (common.ndim - less.ndim);
    if (other >= 0 && common.sizes[d] == 1) common.sizes[d] = less.sizes[other];
    n *= common.sizes[d];
  }
  Scratch before(c.device(), n * 8);
  Strided from = broadcast(x, common), chosen = broadcast(mask, common);
  count_before(c.device(), chosen, n, before.as<int64_t>());
  by_word(out.item(), [&](auto word) {
    using Word = decltype(word);
    each(c.device(), n, Select<Word>{from, chosen, before.as<int64_t>(), static_cast<Word*>(out.data), out.numel()});
  });
  return true;
}

template <class Word>
struct Spread {
  Strided g, mask;
  const int64_t* before;
  Word* to;
  int64_t given;
  STN_FN void operator()(int64_t i) const {
    bool chosen = mask.get<int64_t>(i) && before[i] < given;
    to[i] = chosen ? static_cast<const Word*>(g.data)[g.at(before[i])] : Word{};
  }
};
bool masked_scatter_grad(const Call& c) {
  Operand g = c.in(0), mask = c.in(1), out = c.out();
  Scratch before(c.device(), mask.numel() * 8);
  count_before(c.device(), Strided(mask), mask.numel(), before.as<int64_t>());
  by_word(out.item(), [&](auto word) {
    using Word = decltype(word);
    each(c.device(), mask.numel(),
         Spread<Word>{Strided(g), Strided(mask), before.as<int64_t>(), static_cast<Word*>(out.data), g.numel()});
  });
  return true;
}

struct OneHot {
  Strided x;
  int64_t classes, *to;
  Faults faults;
  STN_DEVICE void operator()(int64_t i) const {
    int64_t own = x.get<int64_t>(i / classes);
    to[i] = faults.inside(own, classes) && own == i % classes;
  }
};
bool one_hot(const Call& c) {
  Operand out = c.out();
  each(c.device(), out.numel(),
       OneHot{Strided(c.in(0)), c.attrs<OneHotAttrs>().num_classes, static_cast<int64_t*>(out.data), {c, "x"}});
  return true;
}

}  // namespace

List mask_kernels() {
  return {{"masked_select", {masked_select}}, {"masked_scatter_grad", {masked_scatter_grad}}, {"one_hot", {one_hot}}};
}

}  // namespace stn::cuda
