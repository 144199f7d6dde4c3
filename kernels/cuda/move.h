// Elements moved from one strided place to another, without a look at what they are.
#pragma once
#include "kernels/cuda/index.h"

namespace stn::cuda {

struct alignas(16) Word16 {
  uint64_t v[2];
};
// Calls f with a word of `bytes`.
template <class F>
decltype(auto) by_word(int64_t bytes, F&& f) {
  switch (bytes) {
    case 1: return f(uint8_t{});
    case 2: return f(uint16_t{});
    case 4: return f(uint32_t{});
    case 8: return f(uint64_t{});
    default: return f(Word16{});
  }
}

// Two operands' index space, outermost dimension first; neighbours are merged where both allow it.
struct Move {
  const char* from;
  char* to;
  int64_t item, count = 1;
  int ndim = 0;
  int64_t sizes[2 * kDims] = {}, in[2 * kDims] = {}, out[2 * kDims] = {};

  Move(const void* from, void* to, int64_t item)
      : from(static_cast<const char*>(from)), to(static_cast<char*>(to)), item(item) {}
  Move(const Strided& x, const Strided& y, int64_t item) : Move(x.data, y.data, item) {
    for (int d = 0; d < x.ndim; ++d) add(x.sizes[d], x.strides[d], y.strides[d]);
  }

  void add(int64_t size, int64_t in_stride, int64_t out_stride) {
    count *= size;
    if (size == 1) return;
    bool merge = ndim > 0 && in[ndim - 1] == size * in_stride && out[ndim - 1] == size * out_stride;
    if (!merge) sizes[ndim++] = 1;
    sizes[ndim - 1] *= size;
    in[ndim - 1] = in_stride;
    out[ndim - 1] = out_stride;
  }

  // Takes neighbours as one word of up to 16 bytes, as far as all strides and addresses allow it.
  void widen() {
    auto even = [&] {
      if (ndim == 0 || in[ndim - 1] != 1 || out[ndim - 1] != 1 || sizes[ndim - 1] % 2) return false;
      uintptr_t bits = reinterpret_cast<uintptr_t>(from) | reinterpret_cast<uintptr_t>(to);
      for (int d = 0; d < ndim - 1; ++d)
        if (in[d] % 2 || out[d] % 2) return false;
      return bits % static_cast<uintptr_t>(2 * item) == 0;
    };
    while (item < 16 && even()) {
      item *= 2;
      count /= 2;
      sizes[ndim - 1] /= 2;
      for (int d = 0; d < ndim - 1; ++d) in[d] /= 2, out[d] /= 2;
    }
  }

  // The offsets of word i.
  STN_FN void at(int64_t i, int64_t& x, int64_t& y) const {
    x = y = 0;
    for (int d = ndim - 1; d >= 0; --d) {
      int64_t k = i % sizes[d];
      i /= sizes[d];
      x += k * in[d];
      y += k * out[d];
    }
  }
};

template <class Word>
struct MoveWords {
  Move m;
  STN_FN void operator()(int64_t i) const {
    int64_t x, y;
    m.at(i, x, y);
    reinterpret_cast<Word*>(m.to)[y] = reinterpret_cast<const Word*>(m.from)[x];
  }
};

inline void run(int device, Move m) {
  m.widen();
  by_word(m.item, [&](auto word) { each(device, m.count, MoveWords<decltype(word)>{m}); });
}

template <class C>
struct MoveConverted {
  Strided from, to;
  STN_FN void operator()(int64_t i) const { to.set(i, from.get<C>(i)); }
};

// y = x, of the same sizes; converted where the dtypes differ.
inline void copy(int device, const Strided& x, const Strided& y) {
  Move m(x, y, size_of(x.dtype));
  if (x.dtype == y.dtype) return run(device, m);
  by_compute(x.dtype, [&](auto c) { each(device, m.count, MoveConverted<decltype(c)>{x, y}); });
}

struct Fill {
  void* to;
  DType dtype;
  double value;
  STN_FN void operator()(int64_t i) const { store(to, dtype, i, value); }
};
// Of an output without gaps.
inline void fill(int device, const Operand& out, double value) {
  each(device, out.numel(), Fill{out.data, out.type(), value});
}

}  // namespace stn::cuda
