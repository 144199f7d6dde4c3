// Elementary functions without branches, so that compilers vectorize loops over them.  f32 versions evaluate
// polynomials in f32 where ~1 ulp is reached that way, and in f64 where cancellation would cost more; f64 versions are
// the C library's.  Polynomials follow Cephes (S. Moshier) and Abramowitz & Stegun in structure; coefficients are
// Taylor or Remez fits on the reduced interval.
//
// Everything lives in a namespace per instruction set: the same inline function compiled twice must not be merged.
#pragma once
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#ifndef STERNA_ISA
#define STERNA_ISA base
#endif

namespace stn::STERNA_ISA {

// ---- bits
inline double select(bool c, double a, double b) { return c ? a : b; }

// exp of a double with |error| ~ 1e-14 relative, for f32 results.  2^n·p(r), r in ±ln2/2.
inline double exp_core(double x) {
  x = x > 709.0 ? 709.0 : x;
  x = x < -708.0 ? -708.0 : x;
  double shifted = x * 1.4426950408889634 + 0x1.8p52;
  double n = shifted - 0x1.8p52;
  double r = (x - n * 0x1.62e42fefa39efp-1) - n * 0x1.abc9e3b39803fp-56;
  double p = 1.0 / 39916800;
  p = p * r + 1.0 / 3628800;
  p = p * r + 1.0 / 362880;
  p = p * r + 1.0 / 40320;
  p = p * r + 1.0 / 5040;
  p = p * r + 1.0 / 720;
  p = p * r + 1.0 / 120;
  p = p * r + 1.0 / 24;
  p = p * r + 1.0 / 6;
  p = p * r + 0.5;
  p = p * r + 1.0;
  p = p * r + 1.0;
  // n sits in the low bits of `shifted`; NaN passes through p.
  uint64_t bits = std::bit_cast<uint64_t>(shifted) + 1023;
  return p * std::bit_cast<double>(bits << 52);
}

// log of a positive normal double, relative error ~ 1e-13, for f32 results.
inline double log_core(double x) {
  uint64_t u = std::bit_cast<uint64_t>(x);
  uint64_t t = u - 0x3fe6a09e667f3bcdull;  // mantissa into [sqrt(1/2), sqrt(2))
  int64_t e = static_cast<int64_t>(t) >> 52;
  double m = std::bit_cast<double>(u - (static_cast<uint64_t>(e) << 52));
  // An int64 → double conversion that vectorizes without AVX-512: small integers through the exponent trick.
  double k = std::bit_cast<double>(static_cast<uint64_t>(e) + 0x4338000000000000ull) - 0x1.8p52;
  double f = (m - 1) / (m + 1), s = f * f;
  double p = 2.0 / 17;
  p = p * s + 2.0 / 15;
  p = p * s + 2.0 / 13;
  p = p * s + 2.0 / 11;
  p = p * s + 2.0 / 9;
  p = p * s + 2.0 / 7;
  p = p * s + 2.0 / 5;
  p = p * s + 2.0 / 3;
  p = p * s + 2.0;
  return k * 0.6931471805599453 + f * p;
}

// ---- f32
// 2^n·(1 + r + r²·p(r)), r in ±ln2/2: within an ulp, in f32 throughout.
inline float exp(float x) {
  x = x > 89.f ? 89.f : x;  // inf
  x = x < -104.f ? -104.f : x;
  float shifted = x * 1.44269504f + 0x1.8p23f;
  float n = shifted - 0x1.8p23f;
  float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  float p = 0.00138146099f;
  p = p * r + 0.00836871792f;
  p = p * r + 0.041668388f;
  p = p * r + 0.166665206f;
  p = p * r + 0.499999934f;
  p = (p * r) * r + r + 1.f;
  // 2^n as two factors, as n is from -150 to 128; NaN passes through p.
  int32_t k = std::bit_cast<int32_t>(shifted) - 0x4b400000, half = k >> 1;
  return p * std::bit_cast<float>((half + 127) << 23) * std::bit_cast<float>((k - half + 127) << 23);
}
// Of what is not positive: no second factor, as what would be subnormal is 0.
inline float exp_falling(float x) {
  x = x < -88.02f ? -88.02f : x;  // rounds to 2^-127, whose bits are those of 0
  float shifted = x * 1.44269504f + 0x1.8p23f;
  float n = shifted - 0x1.8p23f;
  float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  float p = 0.00138146099f;
  p = p * r + 0.00836871792f;
  p = p * r + 0.041668388f;
  p = p * r + 0.166665206f;
  p = p * r + 0.499999934f;
  p = (p * r) * r + r + 1.f;
  return p * std::bit_cast<float>((std::bit_cast<int32_t>(shifted) - 0x4b400000 + 127) << 23);
}
inline float expm1(float x) {
  double d = x, r = exp_core(d) - 1.0;
  double s = d * (1 + d * (0.5 + d * (1.0 / 6 + d * (1.0 / 24 + d * (1.0 / 120)))));
  return static_cast<float>(std::fabs(d) < 0.01 ? s : r);
}
inline float log(float x) {
  double r = log_core(x);
  float y = static_cast<float>(r);
  y = x < 0 ? std::numeric_limits<float>::quiet_NaN() : y;
  y = x == 0 ? -std::numeric_limits<float>::infinity() : y;
  y = x == std::numeric_limits<float>::infinity() ? x : y;
  return x != x ? x : y;
}
inline float log1p(float x) {
  double d = x, r = log_core(1.0 + d);
  double s = d * (1 - d * (0.5 - d * (1.0 / 3 - d * 0.25)));
  float y = static_cast<float>(std::fabs(d) < 1e-4 ? s : r);
  y = x < -1 ? std::numeric_limits<float>::quiet_NaN() : y;
  y = x == -1 ? -std::numeric_limits<float>::infinity() : y;
  y = x == std::numeric_limits<float>::infinity() ? x : y;
  return x != x ? x : y;
}
inline float log2(float x) {
  float y = static_cast<float>(log_core(x) * 1.4426950408889634);
  y = x < 0 ? std::numeric_limits<float>::quiet_NaN() : y;
  y = x == 0 ? -std::numeric_limits<float>::infinity() : y;
  y = x == std::numeric_limits<float>::infinity() ? x : y;
  return x != x ? x : y;
}
inline float log10(float x) {
  float y = static_cast<float>(log_core(x) * 0.43429448190325182);
  y = x < 0 ? std::numeric_limits<float>::quiet_NaN() : y;
  y = x == 0 ? -std::numeric_limits<float>::infinity() : y;
  y = x == std::numeric_limits<float>::infinity() ? x : y;
  return x != x ? x : y;
}
inline float exp2(float x) { return static_cast<float>(exp_core(x * 0.6931471805599453)); }

inline float tanh(float x) {
  float a = std::fabs(x), s = x * x;
  float p = -5.70498872745e-3f;
  p = p * s + 2.06390887954e-2f;
  p = p * s - 5.37397155531e-2f;
  p = p * s + 1.33314422036e-1f;
  p = p * s - 3.33332819422e-1f;
  float small = p * s * x + x;
  float large = 1.f - 2.f / (exp(2.f * a) + 1.f);
  return a < 0.625f ? small : x < 0 ? -large : large;
}
inline float sigmoid(float x) { return 1.f / (1.f + exp(-x)); }
inline float sinh(float x) {
  double d = x, e = exp_core(d), s = d * d;
  double small = d * (1 + s * (1.0 / 6 + s * (1.0 / 120 + s * (1.0 / 5040))));
  return static_cast<float>(std::fabs(d) < 0.1 ? small : 0.5 * (e - 1 / e));
}
inline float cosh(float x) {
  double e = exp_core(x);
  return static_cast<float>(0.5 * (e + 1 / e));
}
inline float asinh(float x) {
  double d = x, a = std::fabs(d), s = d * d;
  double r = log_core(a + std::sqrt(s + 1)), small = a * (1 - s * (1.0 / 6 - s * (3.0 / 40)));
  r = a < 0.01 ? small : r;
  float y = static_cast<float>(d < 0 ? -r : r);
  return std::fabs(x) <= std::numeric_limits<float>::max() ? y : x;
}
inline float acosh(float x) {
  double d = x;
  float y = static_cast<float>(log_core(d + std::sqrt((d - 1) * (d + 1))));
  y = d - 1 < 1e-6 ? static_cast<float>(std::sqrt(2 * (d - 1)) * (1 - (d - 1) / 12)) : y;
  y = x < 1 ? std::numeric_limits<float>::quiet_NaN() : y;
  return x <= std::numeric_limits<float>::max() ? y : x;
}
inline float atanh(float x) {
  double d = x, s = d * d;
  double small = d * (1 + s * (1.0 / 3 + s * (1.0 / 5 + s * (1.0 / 7))));
  float y = static_cast<float>(std::fabs(d) < 0.03 ? small : 0.5 * log_core((1 + d) / (1 - d)));
  y = x == 1 ? std::numeric_limits<float>::infinity() : y;
  y = x == -1 ? -std::numeric_limits<float>::infinity() : y;
  return std::fabs(x) <= 1 ? y : std::numeric_limits<float>::quiet_NaN();
}

// erf by its Maclaurin series below 1 and erfc(x) = e^{-x²}·P beyond; relative error < 1e-8.
inline double erf_core(double x) {
  double a = std::fabs(x), s = x * x;
  // Σ (-1)^k x^{2k+1} / (k! (2k+1)), 14 terms: enough below 1.25.
  double p = -1.0 / 168129561600.0;
  p = p * s + 1.0 / 11975040000.0;
  p = p * s - 1.0 / 918086400.0;
  p = p * s + 1.0 / 76204800.0;
  p = p * s - 1.0 / 6894720.0;
  p = p * s + 1.0 / 685440.0;
  p = p * s - 1.0 / 75600.0;
  p = p * s + 1.0 / 9360.0;
  p = p * s - 1.0 / 1320.0;
  p = p * s + 1.0 / 216.0;
  p = p * s - 1.0 / 42.0;
  p = p * s + 1.0 / 10.0;
  p = p * s - 1.0 / 3.0;
  p = p * s + 1.0;
  double small = 1.1283791670955126 * x * p;
  // W. J. Cody's rational form is replaced by the continued-fraction-fitted expression of Numerical Recipes' erfc
  // (Chebyshev in t = 2/(2+|x|)), relative error 1.2e-7 · erfc, far below f32 of 1 - erfc for |x| > 1.
  double t = 1.0 / (1.0 + 0.5 * a);
  double q = 0.17087277;
  q = q * t - 0.82215223;
  q = q * t + 1.48851587;
  q = q * t - 1.13520398;
  q = q * t + 0.27886807;
  q = q * t - 0.18628806;
  q = q * t + 0.09678418;
  q = q * t + 0.37409196;
  q = q * t + 1.00002368;
  q = q * t - 1.26551223;
  double c = t * exp_core(-s + q);
  double large = x < 0 ? c - 1 : 1 - c;
  return a < 1.0 ? small : large;
}
inline float erf(float x) {
  float y = static_cast<float>(erf_core(x));
  return x != x ? x : y;
}
// Φ, the normal distribution's cumulative function: Φ(-a) = e^{-a²/2}·t·p(t), t = 1/(1 + 0.35a), fitted to 3e-8 of it;
// near 0, where x·Φ counts most, by an odd polynomial.
inline float gauss_cdf(float x) {
  float t = 1.f / (1.f + 0.35f * std::fabs(x)), u = t - 0.625f;
  float p = -0.0291589964f;
  p = p * u - 0.00175832887f;
  p = p * u + 0.0553822853f;
  p = p * u - 0.0172159448f;
  p = p * u - 0.105101876f;
  p = p * u + 0.0341384821f;
  p = p * u + 0.306513935f;
  p = p * u + 0.417229831f;
  p = p * u + 0.300700337f;
  float lower = exp_falling(-0.5f * x * x) * (t * p);
  float s = x * x, q = 9.42345706e-05f;
  q = q * s - 0.00116935247f;
  q = q * s + 0.00996719616f;
  q = q * s - 0.0664895826f;
  q = q * s + 0.398942264f;
  return std::fabs(x) < 1.f ? 0.5f + x * q : x > 0 ? 1.f - lower : lower;
}
inline float erfc(float x) { return static_cast<float>(std::erfc(static_cast<double>(x))); }

// sin and cos by reduction to ±π/4 with π/2 in three parts; beyond 2^19 the C library takes over (rare, scalar).
inline double sin_poly(double r) {
  double s = r * r;
  double p = -1.0 / 1307674368000.0;
  p = p * s + 1.0 / 6227020800.0;
  p = p * s - 1.0 / 39916800.0;
  p = p * s + 1.0 / 362880.0;
  p = p * s - 1.0 / 5040.0;
  p = p * s + 1.0 / 120.0;
  p = p * s - 1.0 / 6.0;
  return r + r * s * p;
}
inline double cos_poly(double r) {
  double s = r * r;
  double p = 1.0 / 20922789888000.0;
  p = p * s - 1.0 / 87178291200.0;
  p = p * s + 1.0 / 479001600.0;
  p = p * s - 1.0 / 3628800.0;
  p = p * s + 1.0 / 40320.0;
  p = p * s - 1.0 / 720.0;
  p = p * s + 1.0 / 24.0;
  p = p * s - 0.5;
  return 1.0 + s * p;
}
// sin of x + quarter·π/2
inline float sin_quarter(float x, uint64_t quarter) {
  double d = x, shifted = d * 0.6366197723675814 + 0x1.8p52, n = shifted - 0x1.8p52;
  double r = (d - n * 0x1.921fb54400000p0) - n * 0x1.0b4611a626331p-34;
  uint64_t q = std::bit_cast<uint64_t>(shifted) + quarter;
  double v = (q & 1) ? cos_poly(r) : sin_poly(r);
  return static_cast<float>((q & 2) ? -v : v);
}
inline float sin(float x) {
  return std::fabs(x) < 524288.f ? sin_quarter(x, 0) : static_cast<float>(std::sin(static_cast<double>(x)));
}
inline float cos(float x) {
  return std::fabs(x) < 524288.f ? sin_quarter(x, 1) : static_cast<float>(std::cos(static_cast<double>(x)));
}

// ---- f64: the C library's
inline double exp(double x) { return std::exp(x); }
inline double exp_falling(double x) { return std::exp(x); }
inline double exp2(double x) { return std::exp2(x); }
inline double expm1(double x) { return std::expm1(x); }
inline double log(double x) { return std::log(x); }
inline double log2(double x) { return std::log2(x); }
inline double log10(double x) { return std::log10(x); }
inline double log1p(double x) { return std::log1p(x); }
inline double tanh(double x) { return std::tanh(x); }
inline double sinh(double x) { return std::sinh(x); }
inline double cosh(double x) { return std::cosh(x); }
inline double asinh(double x) { return std::asinh(x); }
inline double acosh(double x) { return std::acosh(x); }
inline double atanh(double x) { return std::atanh(x); }
inline double erf(double x) { return std::erf(x); }
inline double erfc(double x) { return std::erfc(x); }
inline double gauss_cdf(double x) { return 0.5 * std::erfc(-x * 0.7071067811865476); }
inline double sin(double x) { return std::sin(x); }
inline double cos(double x) { return std::cos(x); }
inline double sigmoid(double x) { return x < 0 ? std::exp(x) / (1 + std::exp(x)) : 1 / (1 + std::exp(-x)); }

// Rarely hot: through f64.
inline float tan(float x) { return static_cast<float>(std::tan(static_cast<double>(x))); }
inline float asin(float x) { return static_cast<float>(std::asin(static_cast<double>(x))); }
inline float acos(float x) { return static_cast<float>(std::acos(static_cast<double>(x))); }
inline float atan(float x) { return static_cast<float>(std::atan(static_cast<double>(x))); }
inline float atan2(float y, float x) {
  return static_cast<float>(std::atan2(static_cast<double>(y), static_cast<double>(x)));
}
inline float pow(float x, float y) {
  return static_cast<float>(std::pow(static_cast<double>(x), static_cast<double>(y)));
}
inline double tan(double x) { return std::tan(x); }
inline double asin(double x) { return std::asin(x); }
inline double acos(double x) { return std::acos(x); }
inline double atan(double x) { return std::atan(x); }
inline double atan2(double y, double x) { return std::atan2(y, x); }
inline double pow(double x, double y) { return std::pow(x, y); }

}  // namespace stn::STERNA_ISA
