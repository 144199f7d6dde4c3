// Joining, repeating and rearranging: strided moves into a contiguous output.
#include "core/op/types/join.h"

#include <algorithm>

#include "kernels/cuda/move.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

char* advanced(void* data, int64_t elements, int64_t item) { return static_cast<char*>(data) + elements * item; }

bool cat(const Call& c) {
  Operand out = c.out();
  int axis = out.axis(c.attrs<CatAttrs>().axis);
  int64_t at = 0;
  for (size_t i = 0; i < c.inputs(); ++i) {
    Operand x = c.in(i);
    if (x.numel() == 0) continue;
    Strided part(x);
    part.data = advanced(out.data, at * out.strides[axis], out.item());
    part.dtype = out.type();
    for (int d = 0; d < x.ndim; ++d) part.strides[d] = out.strides[d];
    copy(c.device(), Strided(x), part);
    at += x.sizes[axis];
  }
  return true;
}

bool flip(const Call& c) {
  Operand x = c.in(0);
  if (x.numel() == 0) return true;
  Strided from(x);
  int64_t first = 0;
  for (int64_t a : c.attrs<FlipAttrs>().axes) {
    int axis = x.axis(a);
    if (x.ndim == 0) continue;
    first += (x.sizes[axis] - 1) * from.strides[axis];
    from.strides[axis] = -from.strides[axis];
  }
  from.data = advanced(x.data, first, x.item());
  copy(c.device(), from, Strided(c.out()));
  return true;
}

// Each dimension as two: the repetitions, with stride 0 in x, and x's own.
bool repeat(const Call& c) {
  Operand x = c.in(0), out = c.out();
  Ints repeats = c.attrs<RepeatAttrs>().repeats;
  Move m(x.data, out.data, x.item());
  int lead = out.ndim - x.ndim;
  for (int d = 0; d < out.ndim; ++d) {
    int64_t size = d < lead ? 1 : x.sizes[d - lead];
    m.add(repeats[d], 0, size * out.strides[d]);
    m.add(size, d < lead ? 0 : x.strides[d - lead], out.strides[d]);
  }
  run(c.device(), m);
  return true;
}

bool pad(const Call& c) {
  auto a = c.attrs<PadAttrs>();
  Operand x = c.in(0), out = c.out();
  Strided kept(x), place(out);
  int64_t from = 0, to = 0, count = 1;
  for (int d = x.ndim - 1, k = 0; d >= 0; --d, k += 2) {
    int64_t before = k < a.pads.size() ? a.pads[k] : 0;
    int64_t first = std::max<int64_t>(before, 0), end = std::min(before + x.sizes[d], out.sizes[d]);
    kept.sizes[d] = std::max<int64_t>(end - first, 0);
    to += first * out.strides[d];
    from += (first - before) * x.strides[d];
    count *= kept.sizes[d];
  }
  if (count < out.numel()) fill(c.device(), out, a.value);
  if (count == 0) return true;
  kept.data = advanced(x.data, from, x.item());
  place.data = advanced(out.data, to, x.item());
  copy(c.device(), kept, place);
  return true;
}

template <class Word>
struct Triangle {
  Strided x;
  Word* to;
  int64_t rows, columns, diagonal;
  bool lower;
  STN_FN void operator()(int64_t i) const {
    int64_t beyond = i % columns - i / columns % rows;
    bool kept = lower ? beyond <= diagonal : beyond >= diagonal;
    to[i] = kept ? static_cast<const Word*>(x.data)[x.at(i)] : Word{};
  }
};
template <bool lower>
bool triangle(const Call& c) {
  Operand out = c.out();
  int64_t rows = out.sizes[out.ndim - 2], columns = out.sizes[out.ndim - 1];
  int64_t diagonal = c.attrs<TriangleAttrs>().diagonal;
  by_word(out.item(), [&](auto word) {
    using Word = decltype(word);
    each(c.device(), out.numel(),
         Triangle<Word>{Strided(c.in(0)), static_cast<Word*>(out.data), rows, columns, diagonal, lower});
  });
  return true;
}

}  // namespace

List join_kernels() {
  return {{"cat", {cat}}, {"flip", {flip}},           {"repeat", {repeat}},
          {"pad", {pad}}, {"tril", {triangle<true>}}, {"triu", {triangle<false>}}};
}

}  // namespace stn::cuda
