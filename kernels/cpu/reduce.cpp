// Reductions over any dimensions of any layout.  Where the reduced dimensions are innermost in memory, runs are folded
// into one accumulator; otherwise rows are folded into a tile of accumulators, one per column.  Work is cut into slices
// by shape alone, and slices of one output are merged in order.
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/op/types/reduce.h"
#include "kernels/cpu/axes.h"
#include "kernels/cpu/convert.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/reduce.h"
#include "kernels/cpu/table.h"

namespace stn {
STN_PER_ISA(template <class T> const kernels::Fold<T>* folds();)
}  // namespace stn

namespace stn::kernels {

template <class T>
const Fold<T>& fold(FoldKind kind) {
  return STN_BEST(folds<T>()[static_cast<int>(kind)]);
}
template const Fold<float>& fold<float>(FoldKind);
template const Fold<double>& fold<double>(FoldKind);
template const Fold<int64_t>& fold<int64_t>(FoldKind);

namespace {

constexpr int64_t kBuffer = 1024;   // values loaded at a time
constexpr int64_t kTile = 1 << 14;  // columns of a tile: long stretches of memory, and accumulators that fit L2
constexpr int64_t kShortRun = 16;   // reduced runs below are better read across the outputs
constexpr int64_t kNarrow = 512;    // rows below this width are read several at a time

// What becomes of n accumulators; count: values behind each.
template <class A>
using Finish = void (*)(A* acc, int64_t n, double count, double p);

template <class T>
struct Reducer {
  using A = Acc<T>;

  const Fold<T>& fold;
  double p;
  Finish<A> finish;
  Axes kept, reduced;
  const char* data;
  int64_t item;
  bool direct;  // x is stored as T
  Load load;
  int64_t values;  // per output
  char* out;
  int64_t out_item;
  Store store;

  Reducer(const Tensor& x, const Ints& axes, FoldKind kind, double p, Finish<A> finish, DType out_dtype, void* to)
      : fold(kernels::fold<T>(kind)),
        p(p),
        finish(finish),
        data(static_cast<const char*>(x.data())),
        item(size_of(x.dtype())),
        direct(is_stored_as(x.dtype(), compute_of<T>)),
        load(loader(x.dtype(), compute_of<T>)),
        out(static_cast<char*>(to)),
        out_item(size_of(out_dtype)),
        store(storer(compute_of<A>, out_dtype)) {
    Axes all;
    int64_t out_stride = 1;
    for (int d = x.dim() - 1, k = axes.size() - 1; d >= 0; --d) {
      if (k >= 0 && axes[k] == d) {
        reduced.push_back({x.shape()[d], x.strides()[d], 0});
        --k;
      } else {
        kept.push_back({x.shape()[d], x.strides()[d], out_stride});
        out_stride *= x.shape()[d];
      }
    }
    normalize(kept);
    normalize(reduced);
    values = count(reduced);
  }

  void emit(A* acc, int64_t index, int64_t n) const {
    if (finish) finish(acc, n, static_cast<double>(values), p);
    store(acc, out + index * out_item, n);
  }

  void run() const {
    int64_t outputs = count(kept);
    if (outputs == 0) return;
    const Axis &inner = reduced.back(), &column = kept.back();
    bool runs_inside = column.size == 1 || inner.stride <= column.stride;
    if (outputs == 1 || (runs_inside && (values >= kShortRun || outputs < kShortRun)))
      fold_runs(outputs);
    else
      fold_columns(outputs);
  }

  // ---- one accumulator per output

  void fold_run(const char* from, int64_t stride, int64_t n, A* acc) const {
    if (direct && stride == 1) return fold.run(reinterpret_cast<const T*>(from), n, acc, p);
    alignas(64) T buffer[kBuffer];
    Pieces<T> pieces(fold, p);
    for (int64_t at = 0; at < n; at += kBuffer) {
      int64_t m = std::min(kBuffer, n - at);
      load(from + at * stride * item, stride, buffer, m);
      pieces.add(buffer, m);
    }
    pieces.finish(acc);
  }

  A fold_slice(int64_t offset, int64_t begin, int64_t end) const {
    A acc = fold.identity;
    walk(reduced, begin, end,
         [&](int64_t at, int64_t n) { fold_run(data + (offset + at) * item, reduced.back().stride, n, &acc); });
    return acc;
  }

  void fold_runs(int64_t outputs) const {
    Slices slices(outputs, values);
    std::vector<A> partial(slices.each > 1 ? static_cast<size_t>(slices.units()) : 0);
    parallel_for(slices.units(), slices.grain(), [&](int64_t begin, int64_t end) {
      for (int64_t u = begin; u < end; ++u) {
        int64_t o = u / slices.each, offset = 0, index = 0;
        for (int d = kept.size() - 1; d >= 0; --d) {
          offset += o % kept[d].size * kept[d].stride;
          index += o % kept[d].size * kept[d].out_stride;
          o /= kept[d].size;
        }
        A acc = fold_slice(offset, slices.begin(u), slices.end(u));
        if (slices.each > 1)
          partial[static_cast<size_t>(u)] = acc;
        else
          emit(&acc, index, 1);
      }
    });
    if (slices.each == 1) return;
    const A* from = partial.data();
    walk_outputs([&](int64_t index) {
      A acc = fold.identity;
      for (int64_t s = 0; s < slices.each; ++s) fold.merge(from++, 1, &acc);
      emit(&acc, index, 1);
    });
  }

  // f(index in the output) for every output, in the order of `kept`.
  template <class F>
  void walk_outputs(F f) const {
    Axes outs = kept;
    for (Axis& a : outs) a.stride = a.out_stride;
    walk(outs, 0, count(outs), [&](int64_t at, int64_t n) {
      for (int64_t i = 0; i < n; ++i) f(at + i * outs.back().stride);
    });
  }

  // ---- a tile of accumulators, one per column

  void fold_row(const char* from, int64_t n, A* acc) const {
    alignas(64) T buffer[kBuffer];
    for (int64_t at = 0; at < n; at += kBuffer) {
      int64_t m = std::min(kBuffer, n - at);
      load(from + at * kept.back().stride * item, kept.back().stride, buffer, m);
      fold.columns(buffer, 1, 0, m, acc + at, p);
    }
  }

  // Rows [begin, end) of n columns into acc, which has room for max(n, kBuffer) values.
  void fold_rows(int64_t offset, int64_t begin, int64_t end, int64_t n, A* acc) const {
    const Axis &row = reduced.back(), &column = kept.back();
    if (direct && row.stride == 1 && column.stride == values && row.size == values && end - begin == values) {
      std::fill(acc, acc + n, fold.identity);
      return fold.groups(reinterpret_cast<const T*>(data + offset * item), n, values, acc, p);
    }
    int64_t together = 1;  // narrow rows without gaps between them are read several at a time
    if (n <= kNarrow && row.stride == n * column.stride)
      together = std::max<int64_t>(1, std::min(kBuffer / n, (end - begin) / 4));
    std::fill(acc, acc + n * together, fold.identity);
    walk(reduced, begin, end, [&](int64_t at, int64_t rows) {
      const char* from = data + (offset + at) * item;
      int64_t whole = rows / together, left = rows % together, step = together * row.stride;
      if (direct && column.stride == 1) {
        auto x = reinterpret_cast<const T*>(from);
        fold.columns(x, whole, step, n * together, acc, p);
        if (left) fold.columns(x + whole * step, 1, 0, n * left, acc, p);
      } else {
        for (int64_t r = 0; r < whole; ++r) fold_row(from + r * step * item, n * together, acc);
        if (left) fold_row(from + whole * step * item, n * left, acc);
      }
    });
    for (int64_t k = 1; k < together; ++k) fold.merge(acc + k * n, n, acc);
  }

  void fold_columns(int64_t outputs) const {
    int64_t width = kept.back().size, blocks = outputs / width;
    int64_t tiles = (width + kTile - 1) / kTile, tile = std::min(width, kTile), units = blocks * tiles;
    int64_t rows = units < kFewOutputs ? std::min(values, std::max<int64_t>(kSlice / tile, 64)) : values;
    int64_t slices = std::max<int64_t>(1, (values + std::max<int64_t>(rows, 1) - 1) / std::max<int64_t>(rows, 1));
    std::vector<A> partial(slices > 1 ? static_cast<size_t>(outputs * slices) : 0);
    // f(block, first column, number of columns, offset of the input, index of the output)
    auto unit = [&](int64_t u, auto f) {
      int64_t block = u / tiles, first = u % tiles * kTile, n = std::min(kTile, width - first);
      int64_t offset = first * kept.back().stride, index = first * kept.back().out_stride, rest = block;
      for (int d = kept.size() - 2; d >= 0; --d) {
        offset += rest % kept[d].size * kept[d].stride;
        index += rest % kept[d].size * kept[d].out_stride;
        rest /= kept[d].size;
      }
      f(block * width + first, n, offset, index);
    };
    auto emit_tile = [&](A* acc, int64_t index, int64_t n) {
      if (int64_t step = kept.back().out_stride; step == 1)
        emit(acc, index, n);
      else
        for (int64_t i = 0; i < n; ++i) emit(acc + i, index + i * step, 1);
    };
    int64_t per_unit = std::max<int64_t>(1, tile * rows);
    parallel_for(units * slices, std::max<int64_t>(1, kSlice / per_unit), [&](int64_t begin, int64_t end) {
      alignas(64) A local[kBuffer];
      std::vector<A> large(tile > kBuffer ? static_cast<size_t>(tile) : 0);
      A* acc = tile > kBuffer ? large.data() : local;
      for (int64_t w = begin; w < end; ++w) {
        int64_t s = w % slices;
        unit(w / slices, [&](int64_t first, int64_t n, int64_t offset, int64_t index) {
          fold_rows(offset, s * rows, std::min(values, (s + 1) * rows), n, acc);
          if (slices > 1)
            std::copy(acc, acc + n, &partial[static_cast<size_t>(s * outputs + first)]);
          else
            emit_tile(acc, index, n);
        });
      }
    });
    if (slices == 1) return;
    for (int64_t u = 0; u < units; ++u)
      unit(u, [&](int64_t first, int64_t n, int64_t, int64_t index) {
        A* acc = &partial[static_cast<size_t>(first)];
        for (int64_t s = 1; s < slices; ++s) fold.merge(&partial[static_cast<size_t>(s * outputs + first)], n, acc);
        emit_tile(acc, index, n);
      });
  }
};

// ---- what is left to do with an accumulator

template <class A>
void mean_of(A* acc, int64_t n, double count, double) {
  for (int64_t i = 0; i < n; ++i) acc[i] = static_cast<A>(static_cast<double>(acc[i]) / count);
}
template <class A>
void is_all(A* acc, int64_t n, double count, double) {
  for (int64_t i = 0; i < n; ++i) acc[i] = static_cast<double>(acc[i]) == count;
}
template <class A>
void root_of(A* acc, int64_t n, double, double) {
  for (int64_t i = 0; i < n; ++i) acc[i] = static_cast<A>(std::sqrt(static_cast<double>(acc[i])));
}
template <class A>
void power_of(A* acc, int64_t n, double, double p) {
  for (int64_t i = 0; i < n; ++i) acc[i] = static_cast<A>(std::pow(static_cast<double>(acc[i]), 1 / p));
}

enum class Ending { none, mean, all, root, power };

template <class A>
Finish<A> finish_of(Ending e) {
  static constexpr Finish<A> table[] = {nullptr, mean_of<A>, is_all<A>, root_of<A>, power_of<A>};
  return table[static_cast<int>(e)];
}

void reduce(const Tensor& x, const Ints& axes, FoldKind kind, Ending ending, double p, Compute compute, DType out_dtype,
            void* out) {
  if (compute == Compute::f32)
    Reducer<float>(x, axes, kind, p, finish_of<double>(ending), out_dtype, out).run();
  else if (compute == Compute::f64)
    Reducer<double>(x, axes, kind, p, finish_of<double>(ending), out_dtype, out).run();
  else
    Reducer<int64_t>(x, axes, kind, p, finish_of<int64_t>(ending), out_dtype, out).run();
}

// Floating results of integers are computed in f64, integer results in i64; predicates in the type of x.
Compute compute_type(DType x, DType out, bool counts) {
  if (counts) return compute_for(x);
  if (!is_floating(out)) return Compute::i64;
  return x == DType::f64 || !is_floating(x) ? Compute::f64 : Compute::f32;
}

void reduce(const Call& c, const Ints& axes, FoldKind kind, Ending ending = Ending::none, double p = 0) {
  DType to = c.out().dtype();
  if (c.out().numel() == 0) return;
  reduce(c.in(0), c.axes(axes, c.dim(0)), kind, ending, p, compute_type(c.dtype(0), to, kind == FoldKind::nonzero), to,
         c.out().data());
}

template <class A, FoldKind kind, Ending ending = Ending::none>
bool reduction(const Call& c) {
  reduce(c, c.attrs<A>().axes, kind, ending);
  return true;
}

bool norm(const Call& c) {
  const auto& a = c.attrs<NormAttrs>();
  if (a.p == 2)
    reduce(c, a.axes, FoldKind::square_sum, Ending::root);
  else if (a.p == 1)
    reduce(c, a.axes, FoldKind::abs_sum);
  else if (a.p == 0)
    reduce(c, a.axes, FoldKind::nonzero);
  else if (std::isinf(a.p))
    reduce(c, a.axes, a.p > 0 ? FoldKind::abs_max : FoldKind::abs_min);
  else
    reduce(c, a.axes, FoldKind::power_sum, Ending::power, a.p);
  return true;
}

// Squares of all values: slices of every tensor in one parallel region, summed in order, first within each tensor.
bool global_norm(const Call& c) {
  auto slices = [&](const Tensor& x) { return (x.numel() + kSlice - 1) / kSlice; };
  int64_t units = 0, values = 0;
  for (const Tensor& x : c.inputs) units += slices(x), values += x.numel();
  std::vector<double> partial(static_cast<size_t>(units));
  auto sum = [&]<class T>(const Tensor& x, int64_t slice, T) {
    int64_t begin = slice * kSlice, end = std::min(x.numel(), begin + kSlice);
    if (is_stored_as(x.dtype(), compute_of<T>) && x.contiguous()) {
      double squares = 0;
      fold<T>(FoldKind::square_sum).run(x.data_as<T>() + begin, end - begin, &squares, 0);
      return squares;
    }
    Ints all;
    for (int d = 0; d < x.dim(); ++d) all.push_back(d);
    return Reducer<T>(x, all, FoldKind::square_sum, 0, nullptr, DType::f64, nullptr).fold_slice(0, begin, end);
  };
  parallel_for(units, values <= kSlice ? units : 1, [&](int64_t begin, int64_t end) {
    size_t i = 0;
    int64_t slice = begin;
    for (int64_t u = begin; u < end; ++u, ++slice) {
      for (int64_t n; slice >= (n = slices(c.in(i))); ++i) slice -= n;
      const Tensor& x = c.in(i);
      partial[static_cast<size_t>(u)] = x.dtype() == DType::f64 ? sum(x, slice, 0.0) : sum(x, slice, 0.0f);
    }
  });
  double total = 0;
  const double* from = partial.data();
  for (const Tensor& x : c.inputs) {
    double squares = 0;
    for (int64_t s = slices(x); s > 0; --s) squares += *from++;
    total += squares;
  }
  total = std::sqrt(total);
  storer(Compute::f64, c.out().dtype())(&total, c.out().data(), 1);
  return true;
}

}  // namespace

const Reduction* reduction_of(const Op& op) {
  static constexpr Reduction all[] = {{"sum", FoldKind::sum, false},
                                      {"mean", FoldKind::sum, true},
                                      {"prod", FoldKind::product, false},
                                      {"max", FoldKind::max, false},
                                      {"min", FoldKind::min, false}};
  for (const Reduction& r : all)
    if (op.name == std::string_view(r.op)) return &r;
  return nullptr;
}

List reduce_kernels() {
  return {{"sum", {reduction<SumAttrs, FoldKind::sum>}},
          {"mean", {reduction<ReduceAttrs, FoldKind::sum, Ending::mean>}},
          {"prod", {reduction<ReduceAttrs, FoldKind::product>}},
          {"max", {reduction<ReduceAttrs, FoldKind::max>}},
          {"min", {reduction<ReduceAttrs, FoldKind::min>}},
          {"all", {reduction<ReduceAttrs, FoldKind::nonzero, Ending::all>}},
          {"any", {reduction<ReduceAttrs, FoldKind::nonzero>}},
          {"count_nonzero", {reduction<CountAttrs, FoldKind::nonzero>}},
          {"norm", {norm}},
          {"global_norm", {global_norm}}};
}

}  // namespace stn::kernels
