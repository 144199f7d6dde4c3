// The tiles of one instruction set.
#include "kernels/cpu/tiles.h"

#include "kernels/formula_rows.h"
#include "kernels/formulas.h"

namespace stn::STERNA_ISA {

using namespace formulas;
using kernels::TileRow;

namespace {

template <class R>
using Stored = std::conditional_t<std::is_same_v<R, bool>, uint8_t, R>;

// `out` may be one of the inputs: a value is written after it was read, and no other value depends on it.
template <class F, class T>
void unary(const void* const* in, void* out, int64_t n, const void* attrs) {
  // The form is chosen once a tile: a loop with both would compute both for every element.
  if constexpr (std::is_same_v<F, Gelu>)
    return (exact(attrs) ? unary<GeluErf, T> : unary<GeluTanh, T>)(in, out, n, attrs);
  const T* x = static_cast<const T*>(in[0]);
  auto* y = static_cast<Stored<decltype(F::apply(T{}, attrs))>*>(out);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] = F::apply(x[i], attrs);
}
template <class F, class T>
void binary(const void* const* in, void* out, int64_t n, const void* attrs) {
  if constexpr (std::is_same_v<F, GeluGrad>)
    return (exact(attrs) ? binary<GeluErfGrad, T> : binary<GeluTanhGrad, T>)(in, out, n, attrs);
  const T *a = static_cast<const T*>(in[0]), *b = static_cast<const T*>(in[1]);
  auto* y = static_cast<Stored<decltype(F::apply(T{}, T{}, attrs))>*>(out);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] = F::apply(a[i], b[i], attrs);
}
template <class F, class T>
void ternary(const void* const* in, void* out, int64_t n, const void* attrs) {
  const T *a = static_cast<const T*>(in[0]), *b = static_cast<const T*>(in[1]), *c = static_cast<const T*>(in[2]);
  T* y = static_cast<T*>(out);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] = F::apply(a[i], b[i], c[i], attrs);
}

template <int operands, class F, class T>
constexpr kernels::Tile tile = [] {
  if constexpr (operands == 1)
    return unary<F, T>;
  else if constexpr (operands == 2)
    return binary<F, T>;
  else
    return ternary<F, T>;
}();
template <int operands, class F>
constexpr bool predicate = [] {
  const void* none = nullptr;
  if constexpr (operands == 1)
    return std::is_same_v<decltype(F::apply(0.f, none)), bool>;
  else if constexpr (operands == 2)
    return std::is_same_v<decltype(F::apply(0.f, 0.f, none)), bool>;
  else
    return false;
}();

template <int operands, class F> TileRow any(const char* op) {
  return {op, tile<operands, F, float>, tile<operands, F, double>, tile<operands, F, int64_t>, predicate<operands, F>};
}
template <int operands, class F> TileRow floats(const char* op) {
  return {op, tile<operands, F, float>, tile<operands, F, double>, nullptr, predicate<operands, F>};
}

}  // namespace

const std::vector<TileRow>& tiles() {
  static const std::vector<TileRow> table = {
#define X(op, types, operands, F, attributes) types<operands, F>(#op),
    STN_FORMULA_ROWS(X)
#undef X
  };
  return table;
}

}  // namespace stn::STERNA_ISA
