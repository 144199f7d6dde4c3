// Reading and writing by index.  An index outside of its dimension is a fault; it reads zero and is not written to.
#include "core/op/types/index.h"

#include "kernels/cuda/faults.h"
#include "kernels/cuda/groups.h"
#include "kernels/cuda/move.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

// ---- a list of indices along one axis

struct Dense {
  const void* data;
  explicit Dense(const Operand& t) : data(t.data) {}
  STN_FN int64_t at(int64_t i) const { return i; }
};

// to[o, i, k] = x[o, index[i], k]; `inner` words in a row.
template <class Word, class From>
struct TakeRows {
  From x;
  Word* to;
  Strided index;
  int64_t n, size, inner;
  Faults faults;
  STN_DEVICE void operator()(int64_t i) const {
    int64_t row = i / inner, at = index.get<int64_t>(row % n);
    to[i] = faults.inside(at, size) ? static_cast<const Word*>(x.data)[x.at((row / n * size + at) * inner + i % inner)]
                                    : Word{};
  }
};
template <class From>
void take_rows(const Call& c, const Blocks& b, int64_t bytes) {
  Operand out = c.out(), index = c.in(1);
  by_word(bytes, [&](auto word) {
    using Word = decltype(word);
    int64_t inner = b.inner * out.item() / bytes;
    each(c.device(), b.outer * index.numel() * inner,
         TakeRows<Word, From>{
           From(c.in(0)), static_cast<Word*>(out.data), Strided(index), index.numel(), b.size, inner, {c, "index"}});
  });
}

int index_axis(const Call& c) { return c.in(0).axis(c.attrs<IndexAttrs>().axis); }
int first_axis(const Call&) { return 0; }

template <int (*axis)(const Call&)>
bool take_wide(const Call& c) {
  Operand x = c.in(0);
  if (!x.contiguous()) return false;
  Blocks b(x, axis(c));
  uintptr_t even = reinterpret_cast<uintptr_t>(x.data) | reinterpret_cast<uintptr_t>(c.out().data) |
                   static_cast<uintptr_t>(b.inner * x.item());
  int64_t bytes = 16;
  while (even % static_cast<uintptr_t>(bytes)) bytes /= 2;
  take_rows<Dense>(c, b, bytes);
  return true;
}
template <int (*axis)(const Call&)>
bool take(const Call& c) {
  take_rows<Strided>(c, Blocks(c.in(0), axis(c)), c.out().item());
  return true;
}

struct ListedPlace {
  Strided index;
  int64_t skip, size;
  Faults faults;
  STN_DEVICE int64_t operator()(int64_t i) const {  // -1: nowhere
    int64_t at = index.get<int64_t>(i);
    return faults.inside(at, size) && at != skip ? at : -1;
  }
};
void add_rows(const Call& c, const Operand& from, const Blocks& b, int64_t skip = -1) {
  Operand index = c.in(1), out = c.out();
  Groups groups(c.device(), index.numel(), b.size, ListedPlace{Strided(index), skip, b.size, {c, "index"}});
  by_compute(out.type(), [&](auto z) { add_groups<decltype(z)>(c.device(), groups, Strided(from), out, b); });
}

bool index_add(const Call& c) {
  copy(c.device(), Strided(c.in(0)), Strided(c.out()));
  add_rows(c, c.in(2), Blocks(c.in(0), index_axis(c)));
  return true;
}
bool embedding_grad(const Call& c) {
  auto a = c.attrs<EmbeddingGradAttrs>();
  int64_t skip = a.padding_idx.value_or(-1);
  if (a.padding_idx && skip < 0) skip += a.num_embeddings;
  fill(c.device(), c.out(), 0);
  add_rows(c, c.in(0), Blocks(c.out(), 0), skip);
  return true;
}

// ---- an index for each element

// Element i of the index's space: where it lies in a tensor that is indexed along the axis.
struct Elements {
  Strided index, rest;  // `rest`: the indexed tensor at 0 of the axis
  int64_t size = 1, stride = 0;
  Faults faults;

  Elements(const Call& c, const Operand& indexed) : index(c.in(1)), rest(index), faults(c, "index") {
    rest.data = indexed.data;
    rest.dtype = indexed.type();
    for (int d = 0; d < rest.ndim; ++d) rest.strides[d] = indexed.strides[d];
    if (indexed.ndim == 0) return;
    int axis = index_axis(c);
    size = indexed.sizes[axis];
    stride = std::exchange(rest.strides[axis], 0);
  }
  STN_DEVICE int64_t operator()(int64_t i) const {  // -1: nowhere
    int64_t at = index.get<int64_t>(i);
    return faults.inside(at, size) ? rest.at(i) + at * stride : -1;
  }
};

template <class Word>
struct Gather {
  Elements from;
  Word* to;
  STN_DEVICE void operator()(int64_t i) const {
    int64_t at = from(i);
    to[i] = at < 0 ? Word{} : static_cast<const Word*>(from.rest.data)[at];
  }
};
bool gather(const Call& c) {
  Operand out = c.out();
  by_word(out.item(), [&](auto word) {
    using Word = decltype(word);
    each(c.device(), out.numel(), Gather<Word>{Elements(c, c.in(0)), static_cast<Word*>(out.data)});
  });
  return true;
}

// The part of src that index reaches.
Strided scattered(const Call& c) {
  Strided src(c.in(2)), index(c.in(1));
  for (int d = 0; d < src.ndim; ++d) src.sizes[d] = index.sizes[d];
  return src;
}

// The last of each group stays.
template <class Word>
struct Scatter {
  Pairs sorted;
  int64_t n, places;
  Strided from;
  Word* to;
  STN_FN void operator()(int64_t p) const {
    uint64_t place = sorted.keys[p];
    if (place >= static_cast<uint64_t>(places) || (p + 1 < n && sorted.keys[p + 1] == place)) return;
    to[place] = static_cast<const Word*>(from.data)[from.at(sorted.values[p])];
  }
};
bool scatter(const Call& c) {
  Operand out = c.out();
  copy(c.device(), Strided(c.in(0)), Strided(out));
  Groups g(c.device(), c.in(1).numel(), out.numel(), Elements(c, out));
  by_word(out.item(), [&](auto word) {
    using Word = decltype(word);
    each(c.device(), g.n, Scatter<Word>{g.sorted, g.n, g.places, scattered(c), static_cast<Word*>(out.data)});
  });
  return true;
}
bool scatter_add(const Call& c) {
  Operand out = c.out();
  copy(c.device(), Strided(c.in(0)), Strided(out));
  Groups g(c.device(), c.in(1).numel(), out.numel(), Elements(c, out));
  by_compute(out.type(), [&](auto z) { add_groups<decltype(z)>(c.device(), g, scattered(c), out, Blocks(out)); });
  return true;
}

}  // namespace

List index_kernels() {
  return {{"index_select", {take_wide<index_axis>, take<index_axis>}},
          {"embedding", {take_wide<first_axis>, take<first_axis>}},
          {"index_add", {index_add}},
          {"embedding_grad", {embedding_grad}},
          {"gather", {gather}},
          {"scatter", {scatter}},
          {"scatter_add", {scatter_add}}};
}

}  // namespace stn::cuda
