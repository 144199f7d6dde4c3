// cumsum and cumprod: along contiguous rows, or across them for columns side by side.  Floats accumulate in f64.
#include <algorithm>

#include "core/base/thread_pool.h"
#include "core/op/types/reduce.h"
#include "kernels/cpu/fold.h"
#include "kernels/cpu/source.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

constexpr int64_t kBuffer = 1024;    // values along a row, and columns side by side
constexpr int64_t kGrain = 1 << 14;  // values per unit of parallel work

template <class A, FoldKind kind>
A combine(A a, A b) {
  if constexpr (std::is_same_v<A, double>)
    return kind == FoldKind::sum ? a + b : a * b;
  else {  // wraps around
    auto u = static_cast<uint64_t>(a), v = static_cast<uint64_t>(b);
    return static_cast<A>(kind == FoldKind::sum ? u + v : u * v);
  }
}

template <class T, FoldKind kind>
void scan(const Call& c) {
  using A = Acc<T>;
  constexpr A identity = kind == FoldKind::sum ? 0 : 1;
  const Tensor& out = c.out();
  int64_t n = 1, inner = 1;
  if (out.dim() > 0) {
    int axis = c.axis(c.attrs<ScanAttrs>().axis, out.dim());
    n = out.shape()[axis];
    for (int d = axis + 1; d < out.dim(); ++d) inner *= out.shape()[d];
  }
  Source<T> x(c.in(0));
  Store store = storer(compute_of<A>, out.dtype());
  char* to = static_cast<char*>(out.data());
  int64_t item = size_of(out.dtype()), width = std::min(inner, kBuffer);
  int64_t tiles = (inner + width - 1) / width, units = out.numel() / (n * inner) * tiles;
  parallel_for(units, std::max<int64_t>(1, kGrain / (n * width)), [&](int64_t begin, int64_t end) {
    alignas(64) T values[kBuffer];
    alignas(64) A acc[kBuffer];
    for (int64_t u = begin; u < end; ++u) {
      int64_t first = u % tiles * width, w = std::min(width, inner - first), at = u / tiles * n * inner + first;
      if (inner == 1) {
        A total = identity;
        for (int64_t i = 0; i < n; i += kBuffer) {
          int64_t m = std::min(kBuffer, n - i);
          x.read(at + i, m, values);
          for (int64_t k = 0; k < m; ++k) acc[k] = total = combine<A, kind>(total, static_cast<A>(values[k]));
          store(acc, to + (at + i) * item, m);
        }
        continue;
      }
      std::fill(acc, acc + w, identity);
      for (int64_t i = 0; i < n; ++i) {
        x.read(at + i * inner, w, values);
        for (int64_t k = 0; k < w; ++k) acc[k] = combine<A, kind>(acc[k], static_cast<A>(values[k]));
        store(acc, to + (at + i * inner) * item, w);
      }
    }
  });
}

template <FoldKind kind>
bool scan(const Call& c) {
  if (c.out().numel() == 0) return true;
  switch (compute_for(c.dtype(0))) {
    case Compute::f32: scan<float, kind>(c); break;
    case Compute::f64: scan<double, kind>(c); break;
    case Compute::i64: scan<int64_t, kind>(c); break;
  }
  return true;
}

}  // namespace

List scan_kernels() { return {{"cumsum", {scan<FoldKind::sum>}}, {"cumprod", {scan<FoldKind::product>}}}; }

}  // namespace stn::kernels
