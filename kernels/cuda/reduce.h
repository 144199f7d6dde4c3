// Reductions over any dimensions of any layout.  A Fold says what is done with the values:
//   using Value = …;                                     what is kept of some of them, at most 16 bytes
//   Value identity() const, of(C x, int64_t j) const;    of none, and of the j-th of those that are reduced to one
//   Value merge(Value a, Value b) const;                 a's come first
//   void emit(void* out, DType, int64_t i, Value) const; writes a result
//   static constexpr Packs packs;                        where packs are worth their code
// Where the reduced dimensions are innermost in memory, a team folds a run; otherwise a thread folds a few columns.
// Work is cut into slices by shape alone, and slices of one output are merged in order.
#pragma once
#include "kernels/cuda/index.h"
#include "kernels/cuda/pack.h"

namespace stn::cuda {

// Dimensions of x, outermost first, and where their results are.
struct Axes {
  int n = 0;
  int64_t sizes[kDims], strides[kDims], outs[kDims];

  // Neighbours merge.
  void add(int64_t size, int64_t stride, int64_t out) {
    if (size == 1) return;
    if (n && strides[n - 1] == size * stride && outs[n - 1] == size * out)
      sizes[n - 1] *= size, strides[n - 1] = stride, outs[n - 1] = out;
    else
      sizes[n] = size, strides[n] = stride, outs[n++] = out;
  }
  Axes in_memory_order() const {
    int order[kDims];
    for (int i = 0; i < n; ++i) {
      int at = i;
      for (; at > 0 && strides[order[at - 1]] < strides[i]; --at) order[at] = order[at - 1];
      order[at] = i;
    }
    Axes r;
    for (int i = 0; i < n; ++i) r.add(sizes[order[i]], strides[order[i]], outs[order[i]]);
    return r;
  }
  int64_t count() const {
    int64_t r = 1;
    for (int d = 0; d < n; ++d) r *= sizes[d];
    return r;
  }
  int64_t inner_stride() const { return n ? strides[n - 1] : 1; }

  STN_FN int64_t at(int64_t i) const { return offset(i, strides); }
  STN_FN int64_t out(int64_t i) const { return offset(i, outs); }

 private:
  STN_FN int64_t offset(int64_t i, const int64_t (&steps)[kDims]) const {
    int64_t r = 0;
    for (int d = n - 1; d > 0; --d) {
      r += i % sizes[d] * steps[d];
      i /= sizes[d];
    }
    return n ? r + i * steps[0] : 0;
  }
};

enum class Packs { none, runs, runs_and_columns };

// One reduction: `slices` of `per_slice` values an output.
struct Plan {
  const void* x;
  DType dtype;
  Axes kept, reduced;
  int64_t outputs, values, slices = 1, per_slice;
  bool packed = false;  // x is read by packs: along the runs of teams, or across the columns of threads

  STN_FN int64_t end(int64_t slice) const { return slice + 1 < slices ? (slice + 1) * per_slice : values; }
};

// Where results go: to the output, or as one of the slices.
template <class F>
struct Target {
  void* out;
  DType dtype;
  typename F::Value* partial;  // null: there is one slice
  int64_t outputs;

  STN_FN void put(const F& fold, int64_t slice, int64_t i, typename F::Value v) const {
    if (partial)
      partial[slice * outputs + i] = v;
    else
      fold.emit(out, dtype, i, v);
  }
};

constexpr int kTogether = 4;  // packs, or values, that a thread has under way

// Item i: slice i % slices of output i / slices, for a team.
template <class C, class F>
struct FoldRuns {
  F fold;
  Plan p;
  Target<F> to;

  STN_DEVICE void operator()(const Team& team, int64_t i) const {
    int64_t o = i / p.slices, slice = i % p.slices, base = p.kept.at(o), from = slice * p.per_slice, end = p.end(slice);
    auto acc = fold.identity();
    if constexpr (F::packs != Packs::none)
      if (p.packed) {
        int64_t width = 16 / bytes_of(p.dtype);
        auto* packs = reinterpret_cast<const Pack*>(static_cast<const char*>(p.x) + base * bytes_of(p.dtype));
        int64_t whole = end / width;
        for (int64_t at = from / width + team.rank; at < whole; at += kTogether * team.size) {
          Pack x[kTogether];
          for (int k = 0; k < kTogether; ++k)
            if (at + k * team.size < whole) x[k] = packs[at + k * team.size];
          for (int k = 0; k < kTogether; ++k)
            if (int64_t pack = at + k * team.size; pack < whole)
              unpack<C>(x[k], p.dtype, [&](int j, C v) { acc = fold.merge(acc, fold.of(v, pack * width + j)); });
        }
        from = whole * width > from ? whole * width : from;
      }
    for (int64_t j = from + team.rank; j < end; j += team.size)
      acc = fold.merge(acc, fold.of(load<C>(p.x, p.dtype, base + p.reduced.at(j)), j));
    acc = team.reduce(acc, [this](auto a, auto b) { return fold.merge(a, b); });
    if (team.rank == 0) to.put(fold, slice, p.kept.out(o), acc);
  }
};

// Item i: slice i / outputs of output i % outputs, for a thread.
template <class C, class F>
struct FoldColumn {
  F fold;
  Plan p;
  Target<F> to;

  STN_FN void operator()(int64_t i) const {
    int64_t o = i % p.outputs, slice = i / p.outputs, base = p.kept.at(o);
    auto acc = fold.identity();
    for (int64_t j = slice * p.per_slice, end = p.end(slice); j < end; ++j)
      acc = fold.merge(acc, fold.of(load<C>(p.x, p.dtype, base + p.reduced.at(j)), j));
    to.put(fold, slice, p.kept.out(o), acc);
  }
};

// As many outputs side by side as a pack has values: `kept` counts packs.
template <class C, class F>
struct FoldPackedColumns {
  F fold;
  Plan p;
  Target<F> to;
  int64_t packs, out_stride;  // out_stride: of neighbours

  STN_DEVICE void operator()(int64_t i) const {
    int64_t o = i % packs, slice = i / packs, base = p.kept.at(o), end = p.end(slice);
    typename F::Value acc[kLanes];
    for (int k = 0; k < kLanes; ++k) acc[k] = fold.identity();
    for (int64_t j = slice * p.per_slice; j < end; j += kTogether) {
      Pack x[kTogether];
      for (int r = 0; r < kTogether; ++r)
        if (j + r < end) {
          int64_t at = (base + p.reduced.at(j + r)) * bytes_of(p.dtype);
          x[r] = *reinterpret_cast<const Pack*>(static_cast<const char*>(p.x) + at);
        }
      for (int r = 0; r < kTogether; ++r)
        if (j + r < end) unpack<C>(x[r], p.dtype, [&](int k, C v) { acc[k] = fold.merge(acc[k], fold.of(v, j + r)); });
    }
    int width = static_cast<int>(16 / bytes_of(p.dtype));
    for (int k = 0; k < kLanes; ++k)
      if (k < width) to.put(fold, slice, p.kept.out(o) + k * out_stride, acc[k]);
  }
};

// Item i: the slices of output i.
template <class F>
struct MergeSlices {
  F fold;
  const typename F::Value* partial;
  int64_t outputs, slices;
  void* out;
  DType dtype;

  STN_DEVICE void operator()(const Team& team, int64_t i) const {
    auto acc = fold.identity();
    for (int64_t s = team.rank; s < slices; s += team.size) acc = fold.merge(acc, partial[s * outputs + i]);
    acc = team.reduce(acc, [this](auto a, auto b) { return fold.merge(a, b); });
    if (team.rank == 0) fold.emit(out, dtype, i, acc);
  }
};

// Folds x over `reduced` (by dimension) into a contiguous output.  ordered: `of` must be told the true j.
template <class C, class F>
void reduce(int device, const Operand& x, const bool (&reduced)[kDims], const Operand& out, const F& fold,
            bool ordered = false) {
  constexpr int64_t kSlice = 1 << 14, kFewTeams = 1024, kFewThreads = 1 << 16, kShortRun = 24, kFewRows = 16;
  Plan p{.x = x.data, .dtype = x.type()};
  int64_t out_strides[kDims], out_stride = 1;
  for (int d = x.ndim - 1; d >= 0; --d) {
    out_strides[d] = out_stride;
    if (!reduced[d]) out_stride *= x.sizes[d];
  }
  for (int d = 0; d < x.ndim; ++d) {
    if (reduced[d])
      p.reduced.add(x.sizes[d], x.strides[d], 0);
    else
      p.kept.add(x.sizes[d], x.strides[d], out_strides[d]);
  }
  p.kept = p.kept.in_memory_order();
  if (!ordered) p.reduced = p.reduced.in_memory_order();
  p.outputs = p.kept.count();
  p.values = p.per_slice = p.reduced.count();
  if (p.outputs == 0) return;

  int64_t width = 16 / x.item();
  // Every step along these, but for the innermost dimension of `inner`, keeps packs aligned.
  auto aligned = [&](const Axes& inner, const Axes& other) {
    bool r = unpacks<C>(x.type()) && reinterpret_cast<uintptr_t>(x.data) % 16 == 0 && inner.n > 0 &&
             inner.inner_stride() == 1;
    for (int d = 0; d + 1 < inner.n; ++d) r &= inner.strides[d] % width == 0;
    for (int d = 0; d < other.n; ++d) r &= other.strides[d] % width == 0;
    return r;
  };
  auto slice = [&](int64_t slices, int64_t multiple) {
    if (slices <= 1) return;
    p.per_slice = ((p.values + slices - 1) / slices + multiple - 1) / multiple * multiple;
    p.slices = (p.values + p.per_slice - 1) / p.per_slice;
  };
  Target<F> to{out.data, out.type(), nullptr, p.outputs};
  // Runs `work` on what there is, and merges.
  auto run = [&](auto launch) {
    if (p.slices == 1) return launch(to);
    Scratch partial(device, p.slices * p.outputs * static_cast<int64_t>(sizeof(typename F::Value)));
    to.partial = partial.as<typename F::Value>();
    launch(to);
    teams(device, p.outputs, p.slices, MergeSlices<F>{fold, to.partial, p.outputs, p.slices, out.data, out.type()});
  };

  bool runs_inside = p.kept.n == 0 || (p.reduced.n > 0 && p.reduced.inner_stride() <= p.kept.inner_stride());
  if (runs_inside && (p.values >= kShortRun || p.outputs < kShortRun)) {
    p.packed = F::packs != Packs::none && p.reduced.n == 1 && aligned(p.reduced, p.kept);
    if (p.outputs < kFewTeams) slice((p.values + kSlice - 1) / kSlice, width);
    return run([&](const Target<F>& t) {
      teams(device, p.outputs * p.slices, p.per_slice / (p.packed ? width : 1), FoldRuns<C, F>{fold, p, t});
    });
  }
  Axes& kept = p.kept;
  p.packed = F::packs == Packs::runs_and_columns && aligned(kept, p.reduced) && kept.sizes[kept.n - 1] % width == 0;
  int64_t threads = p.packed ? p.outputs / width : p.outputs;
  if (threads < kFewThreads) {
    int64_t wanted = (kFewThreads + threads - 1) / threads, most = p.values / kFewRows;
    slice(wanted < most ? wanted : most, 1);
  }
  if constexpr (F::packs == Packs::runs_and_columns)
    if (p.packed) {
      int last = kept.n - 1;
      int64_t neighbour = kept.outs[last];
      kept.sizes[last] /= width;
      kept.strides[last] *= width;
      kept.outs[last] *= width;
      return run([&](const Target<F>& t) {
        each(device, threads * p.slices, FoldPackedColumns<C, F>{fold, p, t, threads, neighbour});
      });
    }
  run([&](const Target<F>& t) { each(device, p.outputs * p.slices, FoldColumn<C, F>{fold, p, t}); });
}

}  // namespace stn::cuda
