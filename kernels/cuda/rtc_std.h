// As much of the standard library and of core/op/attrs.h as the formulas use, for code that NVRTC compiles at run time.
#pragma once

using int8_t = signed char;
using uint8_t = unsigned char;
using int16_t = short;
using uint16_t = unsigned short;
using int32_t = int;
using uint32_t = unsigned;
using int64_t = long;
using uint64_t = unsigned long;
using size_t = unsigned long;

namespace std {
template <class A, class B> inline constexpr bool is_same_v = false;
template <class A> inline constexpr bool is_same_v<A, A> = true;
template <bool c, class A, class B> struct conditional {
  using type = A;
};
template <class A, class B> struct conditional<false, A, B> {
  using type = B;
};
template <bool c, class A, class B> using conditional_t = typename conditional<c, A, B>::type;

template <class T> struct numeric_limits;
template <> struct numeric_limits<float> {
  static constexpr float infinity() { return __builtin_bit_cast(float, 0x7f800000u); }
  static constexpr float quiet_NaN() { return __builtin_bit_cast(float, 0x7fc00000u); }
  static constexpr float max() { return 0x1.fffffep127f; }
};
template <> struct numeric_limits<double> {
  static constexpr double infinity() { return __builtin_bit_cast(double, 0x7ff0000000000000ul); }
  static constexpr double quiet_NaN() { return __builtin_bit_cast(double, 0x7ff8000000000000ul); }
  static constexpr double max() { return 0x1.fffffffffffffp1023; }
};
template <> struct numeric_limits<int64_t> {
  static constexpr int64_t min() { return -0x7fffffffffffffffl - 1; }
  static constexpr int64_t max() { return 0x7fffffffffffffffl; }
};
template <class To, class From> constexpr To bit_cast(const From& v) { return __builtin_bit_cast(To, v); }

#define STN_RTC_UNARY(name)                                      \
  __device__ inline float name(float x) { return ::name##f(x); } \
  __device__ inline double name(double x) { return ::name(x); }
STN_RTC_UNARY(fabs)
STN_RTC_UNARY(floor)
STN_RTC_UNARY(ceil)
STN_RTC_UNARY(trunc)
STN_RTC_UNARY(nearbyint)
STN_RTC_UNARY(sqrt)
#undef STN_RTC_UNARY
__device__ inline double abs(double x) { return ::fabs(x); }
__device__ inline float fmod(float x, float y) { return ::fmodf(x, y); }
__device__ inline double fmod(double x, double y) { return ::fmod(x, y); }
__device__ inline float copysign(float x, float y) { return ::copysignf(x, y); }
__device__ inline double copysign(double x, double y) { return ::copysign(x, y); }

template <class T>
struct optional {
  T value{};
  bool given = false;
  constexpr optional& operator=(T v) {
    value = v;
    given = true;
    return *this;
  }
  constexpr explicit operator bool() const { return given; }
  constexpr const T& operator*() const { return value; }
};
template <class... T> struct tuple {
  constexpr tuple(T...) {}
};
template <class T>
struct span {
  template <int n> constexpr span(const T (&)[n]) {}
};
}  // namespace std

namespace stn {
template <class E> struct EnumNames;
template <class A, class T> constexpr int field(const char*, T A::*, const char* = "") { return 0; }
template <class A, class T> constexpr int required(const char*, T A::*, const char* = "") { return 0; }
}  // namespace stn
