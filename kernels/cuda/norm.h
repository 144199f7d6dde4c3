// What normalizations share: their operands, two sums for every channel, and sweeps over all values.
#pragma once
#include <cmath>
#include <initializer_list>

#include "kernels/cuda/index.h"

namespace stn::cuda {

// The dimensions of an operand in its order, or (N, C, …) in the order of (N, …, C).
inline Strided ordered(const Operand& t, bool by_row) {
  Strided r(t);
  for (int d = 1; by_row && d + 1 < r.ndim; ++d) {
    r.sizes[d] = t.sizes[d + 1], r.strides[d] = t.strides[d + 1];
    r.sizes[d + 1] = t.sizes[1], r.strides[d + 1] = t.strides[1];
  }
  return r;
}
inline bool dense(const Strided& t) {
  int64_t n = 1;
  bool r = true;
  for (int d = t.ndim - 1; d >= 0; n *= t.sizes[d--]) r &= t.sizes[d] == 1 || t.strides[d] == n;
  return r;
}

// Out of line, or these divisions would be most of the code of kernels, for operands that are rare.
STN_FN STN_OUTLINE inline int64_t place_of(const Strided& t, int64_t i) { return t.at(i); }
template <class C>
STN_FN inline C load_floating(const Strided& t, int64_t at) {
  switch (t.dtype) {
    case DType::f64: return convert<C>(static_cast<const double*>(t.data)[at]);
    case DType::f16: return convert<C>(static_cast<const f16*>(t.data)[at]);
    case DType::bf16: return convert<C>(static_cast<const bf16*>(t.data)[at]);
    default: return convert<C>(static_cast<const float*>(t.data)[at]);
  }
}
template <class C>
STN_FN inline void store_floating(const Strided& t, int64_t at, C v) {
  switch (t.dtype) {
    case DType::f64: static_cast<double*>(t.data)[at] = convert<double>(v); return;
    case DType::f16: static_cast<f16*>(t.data)[at] = convert<f16>(v); return;
    case DType::bf16: static_cast<bf16*>(t.data)[at] = convert<bf16>(v); return;
    default: static_cast<float*>(t.data)[at] = convert<float>(v); return;
  }
}

// The floating values of an operand as C, by their number: of type T, side by side; or Any.  No data: there is no
// operand.
struct Any {};
template <class T, class C>
struct Values {
  T* data;
  Values(const Operand& t, bool) : data(static_cast<T*>(t.data)) {}
  STN_FN explicit operator bool() const { return data != nullptr; }
  STN_FN C get(int64_t i) const { return convert<C>(data[i]); }
  STN_FN void set(int64_t i, C v) const { data[i] = convert<T>(v); }
};
template <class C>
struct Values<Any, C> {
  Strided all;
  bool flat;
  Values(const Operand& t, bool by_row = false) : all(ordered(t, by_row)), flat(dense(all)) {}
  STN_FN explicit operator bool() const { return all.data != nullptr; }
  STN_FN int64_t at(int64_t i) const { return flat ? i : place_of(all, i); }
  STN_FN C get(int64_t i) const { return load_floating<C>(all, at(i)); }
  STN_FN C get(int64_t i, C otherwise) const { return all.data ? get(i) : otherwise; }
  STN_FN void set(int64_t i, C v) const { store_floating<C>(all, at(i), v); }
};
template <class C> using Vector = Values<Any, C>;

// Calls f(T{}, C{}) with the type of all of `images`, or Any, and that in which it is computed.
template <class F>
void by_storage(std::initializer_list<Operand> images, bool by_row, F&& f) {
  DType d = images.begin()->type();
  bool alike = true;
  for (const Operand& t : images) alike &= !t.data || (t.type() == d && dense(ordered(t, by_row)));
  if (d == DType::f64)
    alike ? f(double{}, double{}) : f(Any{}, double{});
  else if (!alike)
    f(Any{}, float{});
  else if (d == DType::f32)
    f(float{}, float{});
  else if (d == DType::f16)
    f(f16{}, float{});
  else
    f(bf16{}, float{});
}

// Where the values of channel c lie: planes (N, C, S), or rows (N, C) where the channel is innermost.
struct Channels {
  int64_t n, c, s;
  bool rows;
  STN_FN int64_t count() const { return n * s; }
  STN_FN int64_t first(int64_t channel) const { return channel * s; }
};

template <class C>
struct Pair {
  C a = 0, b = 0;
  STN_FN void add(const Pair& o) { a += o.a, b += o.b; }
};

// Sums of blocks of values: a thread goes along the column of a channel, or a team along planes.
// f(i, channel, n): what value i adds.
template <class C, class F>
struct BlockSums {
  Channels at;
  int64_t size;  // of a block
  F f;
  Pair<C>* partial;  // (blocks, channels)

  STN_FN int64_t end(int64_t block) const { return (block + 1) * size < at.count() ? (block + 1) * size : at.count(); }
  STN_FN void operator()(int64_t unit) const {
    int64_t block = unit / at.c, channel = unit % at.c;
    Pair<C> sum;
    for (int64_t n = block * size; n < end(block); ++n) sum.add(f(n * at.c + channel, channel, n));
    partial[unit] = sum;
  }
  STN_DEVICE void operator()(const Team& team, int64_t unit) const {
    int64_t block = unit / at.c, channel = unit % at.c, i = block * size + team.rank;
    int64_t n = i / at.s, s = i % at.s, planes = team.size / at.s, rest = team.size % at.s;
    Pair<C> sum;
    for (; i < end(block); i += team.size) {
      sum.add(f((n * at.c + channel) * at.s + s, channel, n));
      n += planes, s += rest;
      if (s >= at.s) s -= at.s, ++n;
    }
    sum = {team.sum(sum.a), team.sum(sum.b)};
    if (team.rank == 0) partial[unit] = sum;
  }
};

// done(channel, sums) for every channel, by one thread.
template <class C, class F, class Done>
void channel_sums(const Call& c, const Channels& at, const F& f, const Done& done) {
  constexpr int64_t kLeast = 4;  // values of a block
  if (at.c == 0) return;
  int64_t most = int64_t{processors(c.device())} * (at.rows ? 1024 : 16) / at.c, count = at.count();
  int64_t size = most > 0 ? (count + most - 1) / most : count;
  if (size < kLeast) size = kLeast;
  int64_t blocks = (count + size - 1) / size;
  Scratch scratch(c.device(), (blocks + 1) * at.c * static_cast<int64_t>(sizeof(Pair<C>)));
  Pair<C>* partial = scratch.as<Pair<C>>();
  BlockSums<C, F> sums{at, size, f, partial};
  if (at.rows)
    each(c.device(), blocks * at.c, sums);
  else
    teams(c.device(), blocks * at.c, size, sums);
  teams(c.device(), at.c, blocks, [=] STN_DEVICE(const Team& team, int64_t channel) {
    Pair<double> sum;
    for (int64_t b = team.rank; b < blocks; b += team.size) {
      const Pair<C>& p = partial[b * at.c + channel];
      sum.add({p.a, p.b});
    }
    sum = {team.sum(sum.a), team.sum(sum.b)};
    if (team.rank == 0) done(channel, sum);
  });
}

// For all values, in the order of memory: f.put(i, f.get(i, channel)), a few of a thread's values at a time.
template <class F>
struct Everywhere {
  static constexpr int64_t kChunk = 2048;  // of a team
  static constexpr int kFew = 4;
  Channels at;
  int64_t total;
  F f;

  STN_DEVICE void operator()(const Team& team, int64_t chunk) const {
    int64_t i = chunk * kChunk + team.rank, end = (chunk + 1) * kChunk < total ? (chunk + 1) * kChunk : total;
    int64_t s = i % at.s, channel = i / at.s % at.c, rest = team.size % at.s, planes = team.size / at.s % at.c;
    auto next = [&] {
      int64_t now = channel;
      s += rest, channel += planes;
      if (s >= at.s) s -= at.s, ++channel;
      if (channel >= at.c) channel -= at.c;
      return now;
    };
    for (; i + (kFew - 1) * team.size < end; i += kFew * team.size) {
      decltype(f.get(i, channel)) v[kFew];
      for (int k = 0; k < kFew; ++k) v[k] = f.get(i + k * team.size, next());
      for (int k = 0; k < kFew; ++k) f.put(i + k * team.size, v[k]);
    }
    for (; i < end; i += team.size) f.put(i, f.get(i, next()));
  }
};
template <class F>
void everywhere(const Call& c, const Channels& at, const F& f) {
  Everywhere<F> work{at, at.count() * at.c, f};
  teams(c.device(), (work.total + work.kChunk - 1) / work.kChunk, work.kChunk, work);
}

}  // namespace stn::cuda
