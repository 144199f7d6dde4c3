// The elementary functions of kernels/elementary.h by CUDA's math library, which is within 2 ulp in f32.
#pragma once
#include <cmath>
#include <cstdint>
#include <limits>

#include "core/base/device_code.h"

namespace stn::STERNA_ISA {

#define STN_ELEMENTARY(name)                                 \
  STN_FN inline float name(float x) { return ::name##f(x); } \
  STN_FN inline double name(double x) { return ::name(x); }
STN_ELEMENTARY(exp)
STN_ELEMENTARY(exp2)
STN_ELEMENTARY(expm1)
STN_ELEMENTARY(log)
STN_ELEMENTARY(log2)
STN_ELEMENTARY(log10)
STN_ELEMENTARY(log1p)
STN_ELEMENTARY(sin)
STN_ELEMENTARY(cos)
STN_ELEMENTARY(tan)
STN_ELEMENTARY(asin)
STN_ELEMENTARY(acos)
STN_ELEMENTARY(atan)
STN_ELEMENTARY(sinh)
STN_ELEMENTARY(cosh)
STN_ELEMENTARY(tanh)
STN_ELEMENTARY(asinh)
STN_ELEMENTARY(acosh)
STN_ELEMENTARY(atanh)
STN_ELEMENTARY(erf)
STN_ELEMENTARY(erfc)
#undef STN_ELEMENTARY
STN_FN inline float atan2(float y, float x) { return ::atan2f(y, x); }
STN_FN inline double atan2(double y, double x) { return ::atan2(y, x); }
STN_FN inline float pow(float x, float y) { return ::powf(x, y); }
STN_FN inline double pow(double x, double y) { return ::pow(x, y); }
template <class T> STN_FN inline T sigmoid(T x) { return x < 0 ? exp(x) / (1 + exp(x)) : 1 / (1 + exp(-x)); }
template <class T> STN_FN inline T gauss_cdf(T x) { return T(0.5) * erfc(-x * T(0.7071067811865476)); }
template <class T> STN_FN inline T exp_falling(T x) { return exp(x); }

}  // namespace stn::STERNA_ISA
