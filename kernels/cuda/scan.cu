// cumsum and cumprod.  Floats accumulate in f64.  A line is cut into slices by shape alone: what each slice comes to is
// scanned first, and then all slices are, each from what is before it.  Where lines lie side by side a thread scans one
// slice of each; otherwise a team does.
#include "core/op/types/reduce.h"
#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

template <class A, bool product>
STN_FN A combine(A a, A b) {
  if constexpr (std::is_same_v<A, int64_t>)  // wraps around
    return static_cast<A>(product ? static_cast<uint64_t>(a) * static_cast<uint64_t>(b)
                                  : static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
  else
    return product ? a * b : a + b;
}

// Lines of n values, `inner` of them side by side, in a row-major order.
struct Lines {
  int64_t count, n, inner, slices = 1, per_slice;

  STN_FN int64_t at(int64_t line, int64_t j) const { return (line / inner * n + j) * inner + line % inner; }
  STN_FN int64_t end(int64_t slice) const { return slice + 1 < slices ? (slice + 1) * per_slice : n; }
};

// Results; null: only what the slices come to is wanted, in `totals`.
struct Results {
  void* data;
  DType dtype;
};

// Item i: slice i / count of line i % count, for a thread.
template <class C, class A, bool product>
struct ScanColumn {
  Strided x;
  Lines lines;
  Results out;
  A* totals;  // [slices, count], or null: there is one slice

  STN_FN void operator()(int64_t i) const {
    int64_t line = i % lines.count, slice = i / lines.count;
    A sum = out.data && totals && slice ? totals[i - lines.count] : A{product};
    for (int64_t j = slice * lines.per_slice, end = lines.end(slice); j < end; ++j) {
      int64_t at = lines.at(line, j);
      sum = combine<A, product>(sum, static_cast<A>(x.get<C>(at)));
      if (out.data) store<A>(out.data, out.dtype, at, sum);
    }
    if (!out.data) totals[i] = sum;
  }
};

// The same for a team.
template <class C, class A, bool product>
struct ScanRow {
  Strided x;
  Lines lines;
  Results out;
  A* totals;

  STN_DEVICE void operator()(const Team& team, int64_t i) const {
    int64_t line = i % lines.count, slice = i / lines.count, end = lines.end(slice);
    auto f = [](A a, A b) { return combine<A, product>(a, b); };
    A sum = out.data && totals && slice ? totals[i - lines.count] : A{product};
    if (!out.data) {
      for (int64_t j = slice * lines.per_slice + team.rank; j < end; j += team.size)
        sum = f(sum, static_cast<A>(x.get<C>(lines.at(line, j))));
      sum = team.reduce(sum, f);
      if (team.rank == 0) totals[i] = sum;
      return;
    }
    for (int64_t first = slice * lines.per_slice; first < end; first += team.size) {
      int64_t j = first + team.rank, at = lines.at(line, j);
      A v = j < end ? static_cast<A>(x.get<C>(at)) : A{product}, total;
      v = f(sum, team.scan(v, f, total));
      if (j < end) store<A>(out.data, out.dtype, at, v);
      sum = f(sum, total);
    }
  }
};

// What slices 0 … s of each line come to, in place of what slice s does.
template <class A, bool product>
struct ScanTotals {
  A* totals;
  int64_t count, slices;

  STN_DEVICE void operator()(const Team& team, int64_t line) const {
    auto f = [](A a, A b) { return combine<A, product>(a, b); };
    A sum = A{product}, total;
    for (int64_t first = 0; first < slices; first += team.size) {
      int64_t s = first + team.rank;
      A v = f(sum, team.scan(s < slices ? totals[s * count + line] : A{product}, f, total));
      if (s < slices) totals[s * count + line] = v;
      sum = f(sum, total);
    }
  }
};

template <class C, bool product>
void scan(const Call& c) {
  using A = std::conditional_t<std::is_same_v<C, int64_t>, int64_t, double>;
  constexpr int64_t kFewThreads = 1 << 14, kFewTeams = 512, kShortRun = 32, kSlice = 1 << 12, kFewRows = 64;
  Operand out = c.out();
  Lines lines{1, 1, 1};
  if (out.ndim) {
    int axis = out.axis(c.attrs<ScanAttrs>().axis);
    lines.n = out.sizes[axis];
    for (int d = axis + 1; d < out.ndim; ++d) lines.inner *= out.sizes[d];
  }
  lines.per_slice = lines.n;
  if (out.numel() == 0) return;
  lines.count = out.numel() / lines.n;
  bool columns = lines.inner >= kShortRun || lines.n < kShortRun;
  int64_t slices = columns ? (lines.count < kFewThreads ? lines.n / kFewRows : 1)
                           : (lines.count < kFewTeams ? (lines.n + kSlice - 1) / kSlice : 1);
  if (columns && slices * lines.count > kFewThreads) slices = (kFewThreads + lines.count - 1) / lines.count;
  if (slices > 1) {
    lines.per_slice = (lines.n + slices - 1) / slices;
    lines.slices = (lines.n + lines.per_slice - 1) / lines.per_slice;
  }
  Strided x(c.in(0));
  auto run = [&](Results to, A* totals) {
    if (columns)
      each(c.device(), lines.count * lines.slices, ScanColumn<C, A, product>{x, lines, to, totals});
    else
      teams(c.device(), lines.count * lines.slices, lines.per_slice, ScanRow<C, A, product>{x, lines, to, totals});
  };
  Results results{out.data, out.type()};
  if (lines.slices == 1) return run(results, nullptr);
  Scratch scratch(c.device(), lines.count * lines.slices * static_cast<int64_t>(sizeof(A)));
  A* totals = scratch.as<A>();
  run({nullptr, out.type()}, totals);
  teams(c.device(), lines.count, lines.slices, ScanTotals<A, product>{totals, lines.count, lines.slices});
  run(results, totals);
}

template <bool product>
bool scan(const Call& c) {
  by_compute(c.in(0).type(), [&](auto z) { scan<decltype(z), product>(c); });
  return true;
}

}  // namespace

List scan_kernels() { return {{"cumsum", {scan<false>}}, {"cumprod", {scan<true>}}}; }

}  // namespace stn::cuda
