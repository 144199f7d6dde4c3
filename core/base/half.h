// f16 (IEEE binary16) and bf16 as storage types; arithmetic happens in f32.
#pragma once
#include <bit>
#include <cstdint>

#include "core/base/device_code.h"
#include "core/base/dtype.h"

namespace stn {

struct bf16 {
  uint16_t bits = 0;
  bf16() = default;
  STN_FN bf16(float f) {
    uint32_t u = std::bit_cast<uint32_t>(f);
    if ((u & 0x7fffffffu) > 0x7f800000u)
      bits = static_cast<uint16_t>((u >> 16) | 0x40);  // quiet NaN
    else
      bits = static_cast<uint16_t>((u + 0x7fffu + ((u >> 16) & 1)) >> 16);  // to nearest even
  }
  STN_FN operator float() const { return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16); }
};

struct f16 {
  uint16_t bits = 0;
  f16() = default;
  STN_FN f16(float f) {
    uint32_t u = std::bit_cast<uint32_t>(f), sign = (u >> 16) & 0x8000u, a = u & 0x7fffffffu;
    if (a > 0x7f800000u)
      bits = static_cast<uint16_t>(sign | 0x7e00u);  // NaN
    else if (a >= 0x477ff000u)
      bits = static_cast<uint16_t>(sign | 0x7c00u);  // rounds to infinity
    else if (a < 0x38800000u)                        // subnormal: let the FPU round at the right place
      bits = static_cast<uint16_t>(sign | (std::bit_cast<uint32_t>(std::bit_cast<float>(a) + 0.5f) - 0x3f000000u));
    else
      bits = static_cast<uint16_t>(sign | ((a - 0x38000000u + 0xfffu + ((a >> 13) & 1)) >> 13));
  }
  STN_FN operator float() const {
    uint32_t sign = static_cast<uint32_t>(bits & 0x8000u) << 16, e = (bits >> 10) & 31u, m = bits & 0x3ffu;
    if (e == 31) return std::bit_cast<float>(sign | 0x7f800000u | (m << 13));
    if (e == 0) return std::bit_cast<float>(sign | std::bit_cast<uint32_t>(static_cast<float>(m) * 0x1p-24f));
    return std::bit_cast<float>(sign | ((e + 112u) << 23) | (m << 13));
  }
};

// Calls f(T{}) with the C++ type of `d`; the one place where dtype becomes a type.
template <class F>
decltype(auto) visit(DType d, F&& f) {
  switch (d) {
    case DType::f32: return f(float{});
    case DType::f64: return f(double{});
    case DType::f16: return f(f16{});
    case DType::bf16: return f(bf16{});
    case DType::i8: return f(int8_t{});
    case DType::u8: return f(uint8_t{});
    case DType::i16: return f(int16_t{});
    case DType::i32: return f(int32_t{});
    case DType::i64: return f(int64_t{});
    default: return f(bool{});
  }
}

template <class T> inline constexpr DType dtype_of = DType::bool_;
template <> inline constexpr DType dtype_of<float> = DType::f32;
template <> inline constexpr DType dtype_of<double> = DType::f64;
template <> inline constexpr DType dtype_of<f16> = DType::f16;
template <> inline constexpr DType dtype_of<bf16> = DType::bf16;
template <> inline constexpr DType dtype_of<int8_t> = DType::i8;
template <> inline constexpr DType dtype_of<uint8_t> = DType::u8;
template <> inline constexpr DType dtype_of<int16_t> = DType::i16;
template <> inline constexpr DType dtype_of<int32_t> = DType::i32;
template <> inline constexpr DType dtype_of<int64_t> = DType::i64;

}  // namespace stn
