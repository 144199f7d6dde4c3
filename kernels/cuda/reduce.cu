// Sums, products, extrema, norms and counts.  Sums and products of floats accumulate in f64 and are rounded once.
#include "kernels/cuda/reduce.h"

#include <cmath>
#include <limits>

#include "core/op/types/reduce.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

enum class Monoid { sum, product, max, min };
enum class Map { same, nonzero, magnitude, square, power };
enum class Ending { none, mean, all, root, power };

template <class C>
using Wide = std::conditional_t<std::is_same_v<C, int64_t>, int64_t, double>;

// What is done with values of type C.
template <class C, Monoid monoid, Map map = Map::same>
struct Reduction {
  static constexpr bool extremum = monoid == Monoid::max || monoid == Monoid::min;
  using Value = std::conditional_t<extremum, C, Wide<C>>;

  static constexpr bool plain = std::is_integral_v<C> || monoid == Monoid::product || map == Map::magnitude ||
                                map == Map::power;  // seldom used: small code is worth more
  static constexpr Packs packs = plain                                       ? Packs::none
                                 : monoid == Monoid::sum && map == Map::same ? Packs::runs_and_columns
                                                                             : Packs::runs;
  Ending ending = Ending::none;
  double p = 0, count = 0;

  STN_FN Value identity() const {
    if constexpr (!extremum)
      return monoid == Monoid::sum ? 0 : 1;
    else if constexpr (std::is_integral_v<C>)
      return monoid == Monoid::max ? std::numeric_limits<C>::min() : std::numeric_limits<C>::max();
    else
      return monoid == Monoid::max ? -std::numeric_limits<C>::infinity() : std::numeric_limits<C>::infinity();
  }
  STN_FN Value merge(Value a, Value b) const {
    if constexpr (extremum)  // NaN wins
      return a != a || (monoid == Monoid::max ? a > b : a < b) ? a : b;
    else if constexpr (std::is_integral_v<Value>)  // wraps around
      return static_cast<Value>(monoid == Monoid::sum ? static_cast<uint64_t>(a) + static_cast<uint64_t>(b)
                                                      : static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
    else
      return monoid == Monoid::sum ? a + b : a * b;
  }
  STN_FN Value of(C v, int64_t) const {
    auto x = static_cast<Value>(v);
    if constexpr (map == Map::nonzero) return x != 0 ? 1 : 0;
    if constexpr (map == Map::magnitude || map == Map::power) x = x < 0 ? -x : x;
    if constexpr (map == Map::power) x = static_cast<Value>(std::pow(static_cast<double>(x), p));
    if constexpr (map == Map::square) x *= x;
    return x;
  }
  STN_FN void emit(void* out, DType dtype, int64_t i, Value v) const {
    auto x = static_cast<double>(v);
    switch (ending) {
      case Ending::none: return store<Value>(out, dtype, i, v);
      case Ending::mean: return store<double>(out, dtype, i, x / count);
      case Ending::all: return store<int64_t>(out, dtype, i, x == count);
      case Ending::root: return store<double>(out, dtype, i, std::sqrt(x));
      case Ending::power: return store<double>(out, dtype, i, std::pow(x, 1 / p));
    }
  }
};

// The type that values are read in: for integer results i64, and for floating results of integers f64.
DType compute_type(DType x, DType out, Map map) {
  if (map == Map::nonzero) return x;
  if (!is_floating(out)) return out;
  return is_floating(x) ? x : DType::f64;
}

template <class C, Monoid monoid, Map map>
void fold_as(const Call& c, const bool (&reduced)[kDims], Ending ending, double p) {
  double count = 1;
  for (int d = 0; d < c.in(0).ndim; ++d)
    if (reduced[d]) count *= static_cast<double>(c.in(0).sizes[d]);
  reduce<C>(c.device(), c.in(0), reduced, c.out(), Reduction<C, monoid, map>{ending, p, count});
}
template <Monoid monoid, Map map>
void fold(const Call& c, const Ints& axes, Ending ending = Ending::none, double p = 0) {
  bool reduced[kDims];
  for (bool& r : reduced) r = axes.empty();
  for (int64_t a : axes) reduced[c.in(0).axis(a)] = true;
  by_compute(compute_type(c.in(0).type(), c.out().type(), map), [&](auto z) {
    using C = decltype(z);
    if constexpr (map == Map::same || map == Map::nonzero || !std::is_same_v<C, int64_t>)  // the others: of norms
      fold_as<C, monoid, map>(c, reduced, ending, p);
  });
}

template <class A, Monoid monoid, Map map = Map::same, Ending ending = Ending::none>
bool reduction(const Call& c) {
  fold<monoid, map>(c, c.attrs<A>().axes, ending);
  return true;
}

bool norm(const Call& c) {
  auto a = c.attrs<NormAttrs>();
  if (a.p == 2)
    fold<Monoid::sum, Map::square>(c, a.axes, Ending::root);
  else if (a.p == 1)
    fold<Monoid::sum, Map::magnitude>(c, a.axes);
  else if (a.p == 0)
    fold<Monoid::sum, Map::nonzero>(c, a.axes);
  else if (std::isinf(a.p))
    a.p > 0 ? fold<Monoid::max, Map::magnitude>(c, a.axes) : fold<Monoid::min, Map::magnitude>(c, a.axes);
  else
    fold<Monoid::sum, Map::power>(c, a.axes, Ending::power, a.p);
  return true;
}

// The squares of many tensors, all in a few launches.
constexpr int kTensors = 64;        // a launch: they are arguments of the kernel
constexpr int64_t kPart = 1 << 14;  // values a team

struct SquareParts {
  int n = 0;
  const void* data[kTensors];
  int64_t sizes[kTensors], first[kTensors];  // first: number of its first part
  DType dtypes[kTensors];
  double* partial;

  STN_DEVICE void operator()(const Team& team, int64_t part) const {
    int t = n - 1;
    while (first[t] > part) --t;
    int64_t from = (part - first[t]) * kPart, end = from + kPart < sizes[t] ? from + kPart : sizes[t];
    double sum = 0;
    auto add = [&](int, double v) { sum += v * v; };
    if (reinterpret_cast<uintptr_t>(data[t]) % 16 == 0) {
      int64_t width = 16 / bytes_of(dtypes[t]), whole = end / width;
      for (int64_t at = from / width + team.rank; at < whole; at += team.size) {
        const Pack& x = static_cast<const Pack*>(data[t])[at];
        if (dtypes[t] == DType::f64)
          unpack<double>(x, dtypes[t], add);
        else
          unpack<float>(x, dtypes[t], add);
      }
      from = whole * width > from ? whole * width : from;
    }
    for (int64_t j = from + team.rank; j < end; j += team.size) add(0, load<double>(data[t], dtypes[t], j));
    sum = team.sum(sum);
    if (team.rank == 0) partial[part] = sum;
  }
};

bool global_norm(const Call& c) {
  auto dense = [](const Operand& x) {
    Axes axes;
    for (int d = 0; d < x.ndim; ++d) axes.add(x.sizes[d], x.strides[d], 0);
    axes = axes.in_memory_order();
    return axes.n == 0 || (axes.n == 1 && axes.strides[0] == 1);
  };
  auto parts = [&](const Operand& x) { return dense(x) ? (x.numel() + kPart - 1) / kPart : 1; };
  int64_t total = 0;
  for (size_t i = 0; i < c.inputs(); ++i) total += parts(c.in(i));
  Scratch scratch(c.device(), total * static_cast<int64_t>(sizeof(double)));
  auto* partial = scratch.as<double>();
  SquareParts some;
  int64_t count = 0;
  auto flush = [&] {
    some.partial = partial;
    teams(c.device(), count, kPart / 4, some);
    partial += count;
    some.n = 0;
    count = 0;
  };
  for (size_t i = 0; i < c.inputs(); ++i) {
    Operand x = c.in(i);
    if (x.numel() == 0) continue;
    if (!dense(x)) {  // by a reduction of its own
      flush();
      bool all[kDims];
      for (bool& r : all) r = true;
      sterna_kernel_tensor to{partial++, static_cast<int32_t>(DType::f64), 0, nullptr, nullptr};
      reduce<double>(c.device(), x, all, Operand{to}, Reduction<double, Monoid::sum, Map::square>());
      continue;
    }
    if (some.n == kTensors) flush();
    some.data[some.n] = x.data;
    some.sizes[some.n] = x.numel();
    some.dtypes[some.n] = x.type();
    some.first[some.n++] = count;
    count += parts(x);
  }
  flush();
  int64_t filled = partial - scratch.as<double>();
  MergeSlices<Reduction<double, Monoid::sum>> merge{{Ending::root}, scratch.as<double>(), 1,
                                                    filled,         c.out().data,         c.out().type()};
  teams(c.device(), 1, filled, merge);
  return true;
}

}  // namespace

List reduce_kernels() {
  return {{"sum", {reduction<SumAttrs, Monoid::sum>}},
          {"mean", {reduction<ReduceAttrs, Monoid::sum, Map::same, Ending::mean>}},
          {"prod", {reduction<ReduceAttrs, Monoid::product>}},
          {"max", {reduction<ReduceAttrs, Monoid::max>}},
          {"min", {reduction<ReduceAttrs, Monoid::min>}},
          {"all", {reduction<ReduceAttrs, Monoid::sum, Map::nonzero, Ending::all>}},
          {"any", {reduction<ReduceAttrs, Monoid::sum, Map::nonzero>}},
          {"count_nonzero", {reduction<CountAttrs, Monoid::sum, Map::nonzero>}},
          {"norm", {norm}},
          {"global_norm", {global_norm}}};
}

}  // namespace stn::cuda
