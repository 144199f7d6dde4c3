// argmax and argmin: the first of equal values, or the first NaN.
#include <limits>

#include "core/op/types/reduce.h"
#include "kernels/cuda/reduce.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

template <class C, bool largest>
struct ArgFold {
  static constexpr Packs packs = std::is_same_v<C, int64_t> ? Packs::none : Packs::runs;
  struct Value {
    C x;
    int64_t j;
  };

  STN_FN Value identity() const { return {C{}, std::numeric_limits<int64_t>::max()}; }
  STN_FN Value of(C x, int64_t j) const { return {x, j}; }
  STN_FN Value merge(Value a, Value b) const {
    bool in_order = a.j < b.j;  // nothing comes last
    Value first = in_order ? a : b, second = in_order ? b : a;
    if (second.j == std::numeric_limits<int64_t>::max() || first.x != first.x) return first;
    return second.x != second.x || (largest ? second.x > first.x : second.x < first.x) ? second : first;
  }
  STN_FN void emit(void* out, DType dtype, int64_t i, Value v) const { store<int64_t>(out, dtype, i, v.j); }
};

template <class C, bool largest>
void search(const Call& c, const bool (&reduced)[kDims]) {
  reduce<C>(c.device(), c.in(0), reduced, c.out(), ArgFold<C, largest>(), true);
}
template <bool largest>
bool arg_reduce(const Call& c) {
  auto a = c.attrs<ArgReduceAttrs>();
  bool reduced[kDims];
  for (bool& r : reduced) r = !a.axis;
  if (a.axis && c.in(0).ndim) reduced[c.in(0).axis(*a.axis)] = true;
  by_compute(c.in(0).type(), [&](auto z) { search<decltype(z), largest>(c, reduced); });
  return true;
}

}  // namespace

List argmax_kernels() { return {{"argmax", {arg_reduce<true>}}, {"argmin", {arg_reduce<false>}}}; }

}  // namespace stn::cuda
