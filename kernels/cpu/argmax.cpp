// argmax and argmin: the first of equal values, or the first NaN.
#include <algorithm>

#include "core/base/thread_pool.h"
#include "core/op/types/reduce.h"
#include "kernels/cpu/axes.h"
#include "kernels/cpu/convert.h"
#include "kernels/cpu/fold.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

constexpr int64_t kBuffer = 1024;    // values loaded at a time, and columns searched together
constexpr int64_t kSlice = 1 << 16;  // values per unit of parallel work
constexpr int64_t kShortRun = 16;    // shorter runs are better searched column by column

template <class T, bool largest>
struct ArgReducer {
  Axes kept, searched;  // in logical order, neighbours merged
  const char* data;
  int64_t item, n;  // n: values searched per output
  Load load;
  bool direct;
  int64_t* out;

  static bool better(Acc<T> v, Acc<T> best) { return (largest ? v > best : v < best) | ((v != v) & (best == best)); }
  static constexpr FoldKind kind = largest ? FoldKind::max : FoldKind::min;

  explicit ArgReducer(const Call& c) {
    const auto& a = c.attrs<ArgReduceAttrs>();
    const Tensor& x = c.in(0);
    int axis = a.axis ? c.axis(*a.axis, x.dim()) : -1;
    for (int d = 0; d < x.dim(); ++d) {
      Axes& to = !a.axis || d == axis ? searched : kept;
      if (!to.empty() && to.back().stride == x.shape()[d] * x.strides()[d])
        to.back() = {to.back().size * x.shape()[d], x.strides()[d], 0};
      else
        to.push_back({x.shape()[d], x.strides()[d], 0});
    }
    if (kept.empty()) kept.push_back({1, 1, 0});
    if (searched.empty()) searched.push_back({1, 1, 0});
    data = static_cast<const char*>(x.data());
    item = size_of(x.dtype());
    n = count(searched);
    load = loader(x.dtype(), compute_of<T>);
    direct = is_stored_as(x.dtype(), compute_of<T>);
    out = c.out().data_as<int64_t>();
  }

  void run() const {
    bool by_columns = kept.back().size > 1 && (kept.back().stride < searched.back().stride || n < kShortRun);
    parallel_for(count(kept), std::max<int64_t>(1, kSlice / n), [&](int64_t begin, int64_t end) {
      int64_t* to = out + begin;
      walk(kept, begin, end, [&](int64_t start, int64_t outputs) {
        if (by_columns)
          for (int64_t i = 0; i < outputs; i += kBuffer)
            columns(start + i * kept.back().stride, std::min(kBuffer, outputs - i), to + i);
        else
          for (int64_t i = 0; i < outputs; ++i) to[i] = search(start + i * kept.back().stride);
        to += outputs;
      });
    });
  }

  const T* values(int64_t offset, int64_t stride, int64_t m, T* buffer) const {
    const char* from = data + offset * item;
    if (direct && stride == 1) return reinterpret_cast<const T*>(from);
    load(from, stride, buffer, m);
    return buffer;
  }

  // Blocks are folded first, and searched only where they hold a better value.
  int64_t search(int64_t start) const {
    alignas(64) T buffer[kBuffer];
    const Fold<T>& best_of = fold<T>(kind);
    int64_t best_at = 0, seen = 0;
    Acc<T> best = best_of.identity;
    walk(searched, 0, n, [&](int64_t at, int64_t run) {
      for (int64_t k = 0; k < run && best == best; k += kBuffer) {
        int64_t m = std::min(kBuffer, run - k), stride = searched.back().stride;
        const T* v = values(start + at + k * stride, stride, m, buffer);
        Acc<T> block = best_of.identity;
        best_of.run(v, m, &block, 0);
        if (!better(block, best)) continue;
        best = block;
        auto wanted = [&](T x) { return static_cast<Acc<T>>(x) == block || (x != x && block != block); };
        best_at = seen + k + (std::find_if(v, v + m, wanted) - v);
      }
      seen += run;
    });
    return best_at;
  }

  void columns(int64_t start, int64_t m, int64_t* to) const {
    alignas(64) T buffer[kBuffer];
    alignas(64) Acc<T> best[kBuffer];
    std::fill(best, best + m, fold<T>(kind).identity);
    std::fill(to, to + m, int64_t{0});
    int64_t row = 0;
    walk(searched, 0, n, [&](int64_t at, int64_t rows) {
      for (int64_t r = 0; r < rows; ++r, ++row) {
        const T* v = values(start + at + r * searched.back().stride, kept.back().stride, m, buffer);
        for (int64_t i = 0; i < m; ++i) {
          Acc<T> x = static_cast<Acc<T>>(v[i]);
          bool wins = better(x, best[i]);
          best[i] = wins ? x : best[i];
          to[i] = wins ? row : to[i];
        }
      }
    });
  }
};

template <bool largest>
bool arg_reduce(const Call& c) {
  if (c.out().numel() == 0) return true;
  switch (compute_for(c.dtype(0))) {
    case Compute::f32: ArgReducer<float, largest>(c).run(); break;
    case Compute::f64: ArgReducer<double, largest>(c).run(); break;
    case Compute::i64: ArgReducer<int64_t, largest>(c).run(); break;
  }
  return true;
}

}  // namespace

List argmax_kernels() { return {{"argmax", {arg_reduce<true>}}, {"argmin", {arg_reduce<false>}}}; }

}  // namespace stn::kernels
