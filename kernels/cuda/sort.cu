// Sorting along an axis, by unsigned integers in the values' order: short lines by counting what precedes each element,
// all others at once by a radix sort.
#include "core/op/types/index.h"
#include "kernels/cuda/move.h"
#include "kernels/cuda/primitives.h"
#include "kernels/cuda/table.h"
#include "kernels/ordered.h"

namespace stn::cuda {

namespace {

// With the axis innermost: element i of line l is number l * n + i.
Strided along(const Operand& t, int axis) {
  Strided r(t);
  for (int d = axis; d + 1 < r.ndim; ++d) {
    std::swap(r.sizes[d], r.sizes[d + 1]);
    std::swap(r.strides[d], r.strides[d + 1]);
  }
  return r;
}

// What a call is to do: the first k of each line of n elements, and where they were; argsort has only the latter.
struct Sorting {
  Strided x, values, indices;
  int64_t lines, n, k;
  bool descending, with_values;

  Sorting(const Call& c, int64_t axis_attr, std::optional<int64_t> count, bool descending)
      : descending(descending), with_values(c.outputs() > 1) {
    Operand t = c.in(0);
    int axis = t.axis(axis_attr);
    x = along(t, axis);
    values = along(c.out(0), axis);
    indices = along(c.out(c.outputs() - 1), axis);
    n = t.ndim ? t.sizes[axis] : 1;
    lines = n ? t.numel() / n : 0;
    k = count.value_or(n);
  }
  template <class C>
  STN_FN auto key(C v) const {
    auto key = kernels::ordered(v);
    return descending ? ~key : key;
  }
};

// The outputs of the elements' numbers in order: `in_line` of each line, of which the first k are wanted.
template <class Word>
struct TakeFirst : Sorting {
  const int64_t* numbers;
  int64_t in_line;
  STN_FN void operator()(int64_t i) const {
    int64_t number = numbers[i / k * in_line + i % k];
    indices.set<int64_t>(i, number % n);
    if (with_values) static_cast<Word*>(values.data)[values.at(i)] = static_cast<const Word*>(x.data)[x.at(number)];
  }
};
void take_first(const Call& c, const Sorting& s, const int64_t* numbers, int64_t in_line) {
  by_word(size_of(s.x.dtype),
          [&](auto word) { each(c.device(), s.lines * s.k, TakeFirst<decltype(word)>{s, numbers, in_line}); });
}

// Calls f with the type whose key is the shortest: narrow integers have one of 32 bits.
template <class F>
void by_key(DType d, F&& f) {
  if (is_floating(d) || d == DType::i64)
    by_compute(d, f);
  else
    f(int32_t{});
}

// ---- short lines

template <class C>
struct Rank : Sorting {
  int64_t* numbers;
  STN_FN void operator()(int64_t number) const {
    int64_t line = number / n, place = number % n, first = x.at(line * n), step = x.ndim ? x.strides[x.ndim - 1] : 0;
    auto own = key(load<C>(x.data, x.dtype, first + place * step));
    int64_t rank = 0;
    for (int64_t j = 0; j < n; ++j) {
      auto other = key(load<C>(x.data, x.dtype, first + j * step));
      rank += other < own || (other == own && j < place);
    }
    if (rank < k) numbers[line * k + rank] = number;
  }
};
bool sort_short(const Call& c, const Sorting& s) {
  if (s.n > 128) return false;
  Scratch numbers(c.device(), s.lines * s.k * 8);
  by_key(s.x.dtype, [&](auto z) { each(c.device(), s.lines * s.n, Rank<decltype(z)>{s, numbers.as<int64_t>()}); });
  take_first(c, s, numbers.as<int64_t>(), s.k);
  return true;
}

// ---- any lines

template <class C>
struct Keys : Sorting {
  Pairs to;
  bool with_line;
  STN_FN void operator()(int64_t i) const {
    auto own = key(x.get<C>(i));
    to.keys[i] = with_line ? static_cast<uint64_t>(i / n) << 32 | own : own;
    to.values[i] = i;
  }
};
struct LineKeys {
  Pairs from, to;
  int64_t n;
  STN_FN void operator()(int64_t i) const {
    to.keys[i] = static_cast<uint64_t>(from.values[i] / n);
    to.values[i] = from.values[i];
  }
};

bool sort_any(const Call& c, const Sorting& s) {
  int64_t total = s.lines * s.n;
  int line_bits = s.lines > 1 ? bits_for(s.lines - 1) : 0;
  Scratch memory(c.device(), total * 32);
  Pairs a{memory.as<uint64_t>(), memory.as<int64_t>() + total}, b{a.keys + 2 * total, a.values + 2 * total};
  by_key(s.x.dtype, [&](auto z) {
    using C = decltype(z);
    int bits = static_cast<int>(8 * sizeof(kernels::ordered(C{})));
    bool with_line = bits == 32 && line_bits <= 32;
    each(c.device(), total, Keys<C>{s, a, with_line});
    sort_pairs(c.device(), total, with_line ? bits + line_bits : bits, a, b);
    if (with_line || line_bits == 0) return;
    // Keys of 64 bits leave no room for the line's number: a second, stable sort brings the lines together again.
    each(c.device(), total, LineKeys{b, a, s.n});
    sort_pairs(c.device(), total, line_bits, a, b);
  });
  take_first(c, s, b.values, s.n);
  return true;
}

using Sort = bool (*)(const Call&, const Sorting&);
template <Sort run>
bool sort(const Call& c) {
  auto a = c.attrs<SortAttrs>();
  return run(c, Sorting(c, a.axis, std::nullopt, a.descending));
}
template <Sort run>
bool topk(const Call& c) {
  auto a = c.attrs<TopkAttrs>();
  return run(c, Sorting(c, a.axis, a.k, a.largest));
}

}  // namespace

List sort_kernels() {
  return {{"sort", {sort<sort_short>, sort<sort_any>}},
          {"argsort", {sort<sort_short>, sort<sort_any>}},
          {"topk", {topk<sort_short>, topk<sort_any>}}};
}

}  // namespace stn::cuda
