// One formula per pointwise op, on a value type T (float, double, or int64_t for all integers and bool).  The CPU's
// tiles, the fused tile interpreter and CUDA instantiate the same text.
#pragma once
#include "core/base/saturate.h"
#include "core/op/types/pointwise.h"

#ifndef STERNA_ELEMENTARY  // exp, tanh …: CUDA has its own
#define STERNA_ELEMENTARY "kernels/elementary.h"
#endif
#include STERNA_ELEMENTARY

namespace stn::STERNA_ISA::formulas {

template <class T>
inline constexpr bool integral = std::is_same_v<T, int64_t>;

// Integers wrap around on overflow instead of being undefined.
template <class T, class F>
STN_FN inline T wrap(T a, T b, F f) {
  if constexpr (integral<T>)
    return static_cast<T>(f(static_cast<uint64_t>(a), static_cast<uint64_t>(b)));
  else
    return f(a, b);
}
// A number among the attributes.
template <class T> STN_FN inline T scalar(double v) {
  if constexpr (integral<T>)
    return to_int64(v);
  else
    return static_cast<T>(v);
}
template <class T> STN_FN inline T nan() { return std::numeric_limits<T>::quiet_NaN(); }
// Division of integers: MIN / -1 wraps.  A zero divisor is an error of the call, which a device reports later: until
// then it gives zero.
STN_FN inline int64_t trunc_div(int64_t a, int64_t b) {
  if (b == 0) return 0;
  return b == -1 ? static_cast<int64_t>(0 - static_cast<uint64_t>(a)) : a / b;
}
STN_FN inline int64_t trunc_mod(int64_t a, int64_t b) { return b == -1 || b == 0 ? 0 : a % b; }

// A formula is a struct with apply<T>(…values, attributes); `floats_only` ones have no integer form.
#define STN_UNARY(Name, expr)                           \
  struct Name {                                         \
    template <class T>                                  \
    STN_FN static inline auto apply(T x, const void*) { \
      return expr;                                      \
    }                                                   \
  };
#define STN_BINARY(Name, expr)                               \
  struct Name {                                              \
    template <class T>                                       \
    STN_FN static inline auto apply(T a, T b, const void*) { \
      return expr;                                           \
    }                                                        \
  };

// ---- any type
STN_UNARY(Identity, x)
struct Neg {
  template <class T> STN_FN static inline T apply(T x, const void*) {
    if constexpr (integral<T>)
      return wrap(T{0}, x, [](auto u, auto v) { return u - v; });
    else
      return -x;
  }
};
struct Abs {
  template <class T> STN_FN static inline T apply(T x, const void*) {
    if constexpr (integral<T>)
      return x < 0 ? wrap(T{0}, x, [](auto u, auto v) { return u - v; }) : x;
    else
      return std::fabs(x);
  }
};
struct Sign {
  template <class T> STN_FN static inline T apply(T x, const void*) {
    T r = static_cast<T>((x > 0) - (x < 0));
    if constexpr (integral<T>)
      return r;
    else
      return x != x ? x : r;
  }
};
STN_UNARY(Square, (wrap(x, x, [](auto u, auto v) { return u * v; })))
STN_UNARY(Relu, x < 0 ? T{0} : x)
STN_UNARY(Relu6, x < 0 ? T{0} : x > 6 ? T{6} : x)
STN_UNARY(LogicalNot, x == T{0})
STN_UNARY(IsNan, x != x)
struct IsInf {
  template <class T> STN_FN static inline bool apply(T x, const void*) {
    if constexpr (integral<T>)
      return false;
    else
      return std::fabs(x) == std::numeric_limits<T>::infinity();
  }
};
struct IsFinite {
  template <class T> STN_FN static inline bool apply(T x, const void*) {
    if constexpr (integral<T>)
      return true;
    else
      return std::fabs(x) <= std::numeric_limits<T>::max();
  }
};
struct Floor {
  template <class T> STN_FN static inline T apply(T x, const void*) {
    if constexpr (integral<T>)
      return x;
    else
      return std::floor(x);
  }
};
struct Ceil {
  template <class T> STN_FN static inline T apply(T x, const void*) {
    if constexpr (integral<T>)
      return x;
    else
      return std::ceil(x);
  }
};
struct Trunc {
  template <class T> STN_FN static inline T apply(T x, const void*) {
    if constexpr (integral<T>)
      return x;
    else
      return std::trunc(x);
  }
};
struct Round {
  template <class T> STN_FN static inline T apply(T x, const void*) {
    if constexpr (integral<T>)
      return x;
    else
      return std::nearbyint(x);
  }
};
STN_BINARY(Add, (wrap(a, b, [](auto u, auto v) { return u + v; })))
STN_BINARY(Sub, (wrap(a, b, [](auto u, auto v) { return u - v; })))
STN_BINARY(Mul, (wrap(a, b, [](auto u, auto v) { return u * v; })))
STN_BINARY(Eq, a == b)
STN_BINARY(Ne, a != b)
STN_BINARY(Lt, a < b)
STN_BINARY(Le, a <= b)
STN_BINARY(Gt, a > b)
STN_BINARY(Ge, a >= b)
STN_BINARY(LogicalAnd, ((a != T{0}) & (b != T{0})) != 0)
STN_BINARY(LogicalOr, ((a != T{0}) | (b != T{0})) != 0)
STN_BINARY(LogicalXor, (a != T{0}) != (b != T{0}))
// NaN wins, as in PyTorch.
STN_BINARY(Maximum, a != a ? a : (b != b ? b : (a > b ? a : b)))
STN_BINARY(Minimum, a != a ? a : (b != b ? b : (a < b ? a : b)))
struct Pow {
  template <class T>
  STN_FN static inline T apply(T a, T b, const void*) {
    if constexpr (integral<T>) {
      if (b < 0) return a == 1 ? 1 : a == -1 ? (b & 1 ? -1 : 1) : 0;
      uint64_t r = 1, base = static_cast<uint64_t>(a);
      for (uint64_t e = static_cast<uint64_t>(b); e; e >>= 1, base *= base)
        if (e & 1) r *= base;
      return static_cast<int64_t>(r);
    } else {
      return pow(a, b);
    }
  }
};
struct Fmod {
  template <class T> STN_FN static inline T apply(T a, T b, const void*) {
    if constexpr (integral<T>)
      return trunc_mod(a, b);
    else
      return std::fmod(a, b);
  }
};
// The remainder takes the divisor's sign, as in Python.
struct Remainder {
  template <class T>
  STN_FN static inline T apply(T a, T b, const void*) {
    T r = Fmod::apply(a, b, nullptr);
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
  }
};
struct FloorDivide {
  template <class T>
  STN_FN static inline T apply(T a, T b, const void*) {
    if constexpr (integral<T>) {
      int64_t q = trunc_div(a, b);
      return trunc_mod(a, b) != 0 && (a < 0) != (b < 0) ? q - 1 : q;
    } else {
      T r = std::fmod(a, b), q = (a - r) / b;
      if (r != 0 && (b < 0) != (r < 0)) q -= 1;
      T f = std::floor(q);
      f = q - f > T(0.5) ? f + 1 : f;
      return b == 0 ? a / b : q != 0 ? f : std::copysign(T{0}, a / b);
    }
  }
};

// ---- floating types
STN_UNARY(Exp, exp(x))
STN_UNARY(Exp2, exp2(x))
STN_UNARY(Expm1, expm1(x))
STN_UNARY(Log, log(x))
STN_UNARY(Log2, log2(x))
STN_UNARY(Log10, log10(x))
STN_UNARY(Log1p, log1p(x))
STN_UNARY(Sqrt, std::sqrt(x))
STN_UNARY(Rsqrt, T{1} / std::sqrt(x))
STN_UNARY(Reciprocal, T{1} / x)
STN_UNARY(Sin, sin(x))
STN_UNARY(Cos, cos(x))
STN_UNARY(Tan, tan(x))
STN_UNARY(Asin, asin(x))
STN_UNARY(Acos, acos(x))
STN_UNARY(Atan, atan(x))
STN_UNARY(Sinh, sinh(x))
STN_UNARY(Cosh, cosh(x))
STN_UNARY(Tanh, tanh(x))
STN_UNARY(Asinh, asinh(x))
STN_UNARY(Acosh, acosh(x))
STN_UNARY(Atanh, atanh(x))
STN_UNARY(Erf, erf(x))
STN_UNARY(Erfc, erfc(x))
STN_UNARY(Sigmoid, sigmoid(x))
STN_UNARY(LogSigmoid, (x < 0 ? x : T{0}) - log1p(exp(x < 0 ? x : -x)))
STN_UNARY(Silu, x* sigmoid(x))
STN_UNARY(Mish, x* tanh((x > 0 ? x : T{0}) + log1p(exp(x > 0 ? -x : x))))
STN_UNARY(Hardsigmoid, (x <= -3 ? T{0} : x >= 3 ? T{1} : x / 6 + T(0.5)))
STN_UNARY(Hardswish, x*(x <= -3 ? T{0} : x >= 3 ? T{1} : (x + 3) / 6))
STN_UNARY(Selu, T(1.0507009873554805) * (x > 0 ? x : T(1.6732632423543772) * expm1(x)))
STN_BINARY(Div, a / b)
STN_BINARY(Atan2, atan2(a, b))

template <class A>
STN_FN inline const A& as(const void* attrs) {
  return *static_cast<const A*>(attrs);
}

// D. Hendrycks, K. Gimpel, "Gaussian error linear units", 2016; the second form is approximate=tanh.
STN_UNARY(GeluErf, x* gauss_cdf(x))
STN_BINARY(GeluErfGrad, a*(gauss_cdf(b) + b * T(0.3989422804014327) * exp_falling(T(-0.5) * b * b)))  // a = g, b = x
struct GeluTanh {
  template <class T>
  STN_FN static inline T apply(T x, const void*) {
    return T(0.5) * x * (1 + tanh(T(0.7978845608028654) * (x + T(0.044715) * x * x * x)));
  }
};
struct GeluTanhGrad {
  template <class T>
  STN_FN static inline T apply(T g, T x, const void*) {
    T c = T(0.7978845608028654), k = T(0.044715), t = tanh(c * (x + k * x * x * x));
    return g * (T(0.5) * (1 + t) + T(0.5) * x * (1 - t * t) * c * (1 + 3 * k * x * x));
  }
};
STN_FN inline bool exact(const void* attrs) { return as<GeluAttrs>(attrs).approximate == Approximate::none; }
struct Gelu {
  template <class T> STN_FN static inline T apply(T x, const void* p) {
    return exact(p) ? GeluErf::apply(x, p) : GeluTanh::apply(x, p);
  }
};
struct GeluGrad {
  template <class T> STN_FN static inline T apply(T g, T x, const void* p) {
    return exact(p) ? GeluErfGrad::apply(g, x, p) : GeluTanhGrad::apply(g, x, p);
  }
};
STN_BINARY(ReluGrad, b > 0 ? a : T{0})  // a = g, b = y
STN_BINARY(SigmoidGrad, a * b * (1 - b))
STN_BINARY(TanhGrad, a * ((1 - b) * (1 + b)))  // where b is near ±1, 1 - b² would cancel what b² was rounded to
struct SiluGrad {
  template <class T>
  STN_FN static inline T apply(T g, T x, const void*) {
    T s = sigmoid(x);
    return g * s * (1 + x * (1 - s));
  }
};
struct LeakyRelu {
  template <class T> STN_FN static inline T apply(T x, const void* p) {
    return x > 0 ? x : x * static_cast<T>(as<SlopeAttrs>(p).negative_slope);
  }
};
struct LeakyReluGrad {
  template <class T> STN_FN static inline T apply(T g, T x, const void* p) {
    return x > 0 ? g : g * static_cast<T>(as<SlopeAttrs>(p).negative_slope);
  }
};
struct Elu {
  template <class T> STN_FN static inline T apply(T x, const void* p) {
    return x > 0 ? x : static_cast<T>(as<AlphaAttrs>(p).alpha) * expm1(x);
  }
};
struct EluGrad {
  template <class T> STN_FN static inline T apply(T g, T x, const void* p) {
    return x > 0 ? g : g * static_cast<T>(as<AlphaAttrs>(p).alpha) * exp(x);
  }
};
struct Softplus {
  template <class T>
  STN_FN static inline T apply(T x, const void* p) {
    T b = static_cast<T>(as<SoftplusAttrs>(p).beta), t = static_cast<T>(as<SoftplusAttrs>(p).threshold);
    T z = x * b, soft = (z > 0 ? z : T{0}) + log1p(exp(z > 0 ? -z : z));
    return z > t ? x : soft / b;
  }
};
struct SoftplusGrad {
  template <class T>
  STN_FN static inline T apply(T g, T x, const void* p) {
    T z = x * static_cast<T>(as<SoftplusAttrs>(p).beta);
    return z > static_cast<T>(as<SoftplusAttrs>(p).threshold) ? g : g * sigmoid(z);
  }
};

// ---- with a scalar: the binary formula with the attribute as one operand
template <class F>
struct WithScalar {
  template <class T>
  STN_FN static inline auto apply(T x, const void* p) {
    return F::apply(x, scalar<T>(as<ValueAttrs>(p).value), nullptr);
  }
};
template <class F>
struct ScalarWith {
  template <class T>
  STN_FN static inline auto apply(T x, const void* p) {
    return F::apply(scalar<T>(as<ValueAttrs>(p).value), x, nullptr);
  }
};
template <class F>
struct CompareScalar {
  template <class T>
  STN_FN static inline auto apply(T x, const void* p) {
    double v = as<ValueAttrs>(p).value;
    if constexpr (integral<T>)  // no integer equals a fraction
      if (!(std::trunc(v) == v && std::abs(v) < 0x1p63)) return F::apply(static_cast<double>(x), v, nullptr);
    return F::apply(x, static_cast<T>(v), nullptr);
  }
};
struct PowScalar {
  template <class T>
  STN_FN static inline T apply(T x, const void* p) {
    double e = as<ExponentAttrs>(p).exponent;
    if (e == 2) return Square::apply(x, nullptr);
    if constexpr (!integral<T>) {
      if (e == 0.5) return std::sqrt(x);
      if (e == -1) return 1 / x;
      if (e == 3) return x * x * x;
    }
    return Pow::apply(x, scalar<T>(e), nullptr);
  }
};
struct RpowScalar {
  template <class T> STN_FN static inline T apply(T x, const void* p) {
    return Pow::apply(scalar<T>(as<BaseAttrs>(p).base), x, nullptr);
  }
};
struct Clamp {
  template <class T>
  STN_FN static inline T apply(T x, const void* p) {
    const auto& c = as<ClampAttrs>(p);
    if (c.min) x = x < scalar<T>(*c.min) ? scalar<T>(*c.min) : x;
    if (c.max) x = x > scalar<T>(*c.max) ? scalar<T>(*c.max) : x;
    return x;
  }
};
struct MaskedFill {
  template <class T> STN_FN static inline T apply(T x, T mask, const void* p) {
    return mask != T{0} ? scalar<T>(as<ValueAttrs>(p).value) : x;
  }
};
struct MaskedScale {  // the mask is 0 or 1: no branch
  template <class T> STN_FN static inline T apply(T x, T mask, const void* p) {
    return x * (mask * scalar<T>(as<ValueAttrs>(p).value));
  }
};

// ---- ternary
struct Where {
  template <class T> STN_FN static inline T apply(T c, T a, T b, const void*) { return c != T{0} ? a : b; }
};
struct Lerp {
  template <class T> STN_FN static inline T apply(T a, T b, T w, const void*) {
    return w < T(0.5) ? a + w * (b - a) : b - (b - a) * (1 - w);
  }
};
struct Addcmul {
  template <class T> STN_FN static inline T apply(T x, T a, T b, const void* p) {
    return Add::apply(x, Mul::apply(Mul::apply(scalar<T>(as<WeightedAttrs>(p).value), a, p), b, p), p);
  }
};
struct Addcdiv {
  template <class T> STN_FN static inline T apply(T x, T a, T b, const void* p) {
    return x + scalar<T>(as<WeightedAttrs>(p).value) * (a / b);
  }
};

#undef STN_UNARY
#undef STN_BINARY

}  // namespace stn::STERNA_ISA::formulas
