// The tiles of one instruction set.
#include "kernels/cpu/tiles.h"

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
  const T* x = static_cast<const T*>(in[0]);
  auto* y = static_cast<Stored<decltype(F::apply(T{}, attrs))>*>(out);
#pragma GCC ivdep
  for (int64_t i = 0; i < n; ++i) y[i] = F::apply(x[i], attrs);
}
template <class F, class T>
void binary(const void* const* in, void* out, int64_t n, const void* attrs) {
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

// The form is chosen once a tile: a loop with both would compute both for every element.
template <class T>
void gelu(const void* const* in, void* out, int64_t n, const void* attrs) {
  bool exact = as<GeluAttrs>(attrs).approximate == Approximate::none;
  (exact ? unary<Gelu, T> : unary<GeluTanh, T>)(in, out, n, attrs);
}
template <class T>
void gelu_grad(const void* const* in, void* out, int64_t n, const void* attrs) {
  bool exact = as<GeluAttrs>(attrs).approximate == Approximate::none;
  (exact ? binary<GeluGrad, T> : binary<GeluTanhGrad, T>)(in, out, n, attrs);
}

template <class F, int operands>
constexpr bool predicate = [] {
  const void* none = nullptr;
  if constexpr (operands == 1)
    return std::is_same_v<decltype(F::apply(0.f, none)), bool>;
  else
    return std::is_same_v<decltype(F::apply(0.f, 0.f, none)), bool>;
}();

template <class F> TileRow all1(const char* op) {
  return {op, unary<F, float>, unary<F, double>, unary<F, int64_t>, predicate<F, 1>};
}
template <class F> TileRow flt1(const char* op) { return {op, unary<F, float>, unary<F, double>, nullptr, false}; }
template <class F> TileRow all2(const char* op) {
  return {op, binary<F, float>, binary<F, double>, binary<F, int64_t>, predicate<F, 2>};
}
template <class F> TileRow flt2(const char* op) { return {op, binary<F, float>, binary<F, double>, nullptr, false}; }
template <class F> TileRow all3(const char* op) {
  return {op, ternary<F, float>, ternary<F, double>, ternary<F, int64_t>, false};
}
template <class F> TileRow flt3(const char* op) { return {op, ternary<F, float>, ternary<F, double>, nullptr, false}; }

}  // namespace

const std::vector<TileRow>& tiles() {
  static const std::vector<TileRow> table = {
    all1<Identity>("clone"),
    flt1<Identity>("cast"),
    all1<Neg>("neg"),
    all1<Abs>("abs"),
    all1<Sign>("sign"),
    all1<Square>("square"),
    all1<Relu>("relu"),
    all1<Relu6>("relu6"),
    all1<LogicalNot>("logical_not"),
    all1<IsNan>("isnan"),
    all1<IsInf>("isinf"),
    all1<IsFinite>("isfinite"),
    all1<Floor>("floor"),
    all1<Ceil>("ceil"),
    all1<Trunc>("trunc"),
    all1<Round>("round"),
    flt1<Exp>("exp"),
    flt1<Exp2>("exp2"),
    flt1<Expm1>("expm1"),
    flt1<Log>("log"),
    flt1<Log2>("log2"),
    flt1<Log10>("log10"),
    flt1<Log1p>("log1p"),
    flt1<Sqrt>("sqrt"),
    flt1<Rsqrt>("rsqrt"),
    flt1<Reciprocal>("reciprocal"),
    flt1<Sin>("sin"),
    flt1<Cos>("cos"),
    flt1<Tan>("tan"),
    flt1<Asin>("asin"),
    flt1<Acos>("acos"),
    flt1<Atan>("atan"),
    flt1<Sinh>("sinh"),
    flt1<Cosh>("cosh"),
    flt1<Tanh>("tanh"),
    flt1<Asinh>("asinh"),
    flt1<Acosh>("acosh"),
    flt1<Atanh>("atanh"),
    flt1<Erf>("erf"),
    flt1<Erfc>("erfc"),
    flt1<Sigmoid>("sigmoid"),
    flt1<LogSigmoid>("log_sigmoid"),
    flt1<Silu>("silu"),
    flt1<Mish>("mish"),
    flt1<Hardsigmoid>("hardsigmoid"),
    flt1<Hardswish>("hardswish"),
    flt1<Selu>("selu"),
    {"gelu", gelu<float>, gelu<double>, nullptr, false},
    flt1<LeakyRelu>("leaky_relu"),
    flt1<Elu>("elu"),
    flt1<Softplus>("softplus"),
    all1<Clamp>("clamp"),
    all2<Add>("add"),
    all2<Sub>("sub"),
    all2<Mul>("mul"),
    flt2<Div>("div"),
    all2<Pow>("pow"),
    all2<Maximum>("maximum"),
    all2<Minimum>("minimum"),
    all2<Fmod>("fmod"),
    all2<Remainder>("remainder"),
    all2<FloorDivide>("floor_divide"),
    flt2<Atan2>("atan2"),
    all2<Eq>("eq"),
    all2<Ne>("ne"),
    all2<Lt>("lt"),
    all2<Le>("le"),
    all2<Gt>("gt"),
    all2<Ge>("ge"),
    all2<LogicalAnd>("logical_and"),
    all2<LogicalOr>("logical_or"),
    all2<LogicalXor>("logical_xor"),
    all1<WithScalar<Add>>("add_scalar"),
    all1<WithScalar<Sub>>("sub_scalar"),
    all1<ScalarWith<Sub>>("rsub_scalar"),
    all1<WithScalar<Mul>>("mul_scalar"),
    flt1<WithScalar<Div>>("div_scalar"),
    flt1<ScalarWith<Div>>("rdiv_scalar"),
    all1<PowScalar>("pow_scalar"),
    all1<RpowScalar>("rpow_scalar"),
    all1<WithScalar<Fmod>>("fmod_scalar"),
    all1<WithScalar<Remainder>>("remainder_scalar"),
    all1<WithScalar<FloorDivide>>("floor_divide_scalar"),
    all1<CompareScalar<Eq>>("eq_scalar"),
    all1<CompareScalar<Ne>>("ne_scalar"),
    all1<CompareScalar<Lt>>("lt_scalar"),
    all1<CompareScalar<Le>>("le_scalar"),
    all1<CompareScalar<Gt>>("gt_scalar"),
    all1<CompareScalar<Ge>>("ge_scalar"),
    all2<MaskedFill>("masked_fill"),
    all3<Where>("where"),
    flt3<Lerp>("lerp"),
    all3<Addcmul>("addcmul"),
    flt3<Addcdiv>("addcdiv"),
    flt2<ReluGrad>("relu_grad"),
    flt2<SigmoidGrad>("sigmoid_grad"),
    flt2<TanhGrad>("tanh_grad"),
    {"gelu_grad", gelu_grad<float>, gelu_grad<double>, nullptr, false},
    flt2<SiluGrad>("silu_grad"),
    flt2<LeakyReluGrad>("leaky_relu_grad"),
    flt2<EluGrad>("elu_grad"),
    flt2<SoftplusGrad>("softplus_grad"),
  };
  return table;
}

}  // namespace stn::STERNA_ISA
