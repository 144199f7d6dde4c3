// Element types, their sizes, and PyTorch's promotion rules.
#pragma once
#include <cstdint>
#ifndef __CUDACC_RTC__
#include <ostream>
#endif

namespace stn {

// The values are those of STERNA_F32 … in the public header; append only.
enum class DType : int32_t {
  f32 = 0,
  f64 = 1,
  f16 = 2,
  bf16 = 3,
  i8 = 4,
  u8 = 5,
  i16 = 6,
  i32 = 7,
  i64 = 8,
  bool_ = 9
};
inline constexpr int kDTypes = 10;

// How products and convolutions of f32 are computed: `high` lets a device round their factors to TF32, which has the
// exponents of f32 and 10 bits of mantissa.  The values are those of STERNA_MATMUL_HIGHEST … in the public header.
enum class MatmulPrecision : int32_t { highest = 0, high = 1 };

#ifndef __CUDACC_RTC__  // what code compiled at run time does without
struct DTypeInfo {
  const char* name;
  int8_t bytes;
  int8_t category;  // 0 bool, 1 integer, 2 floating
};
extern const DTypeInfo dtype_table[kDTypes];

inline const char* name(DType d) { return dtype_table[static_cast<int>(d)].name; }
inline int64_t size_of(DType d) { return dtype_table[static_cast<int>(d)].bytes; }
inline int category(DType d) { return dtype_table[static_cast<int>(d)].category; }
inline bool is_floating(DType d) { return category(d) == 2; }
inline bool is_integral(DType d) { return category(d) == 1; }  // bool is not
inline bool is_valid(DType d) { return static_cast<uint32_t>(d) < kDTypes; }
DType promote(DType a, DType b);              // the smallest type both convert to, as torch.promote_types
DType promote_scalar(DType x, double value);  // a scalar only raises the category: i64 + 0.5 → f32, f16 + 2 → f16
inline DType floating(DType d) { return is_floating(d) ? d : DType::f32; }  // what exp(i32) computes in
bool parse_dtype(const char* name, DType* result);
inline std::ostream& operator<<(std::ostream& s, DType d) { return s << name(d); }

#endif

}  // namespace stn
