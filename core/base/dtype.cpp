#include "core/base/dtype.h"

#include <cmath>
#include <cstring>

namespace stn {

const DTypeInfo dtype_table[kDTypes] = {
  {"f32", 4, 2}, {"f64", 8, 2}, {"f16", 2, 2}, {"bf16", 2, 2}, {"i8", 1, 1},
  {"u8", 1, 1},  {"i16", 2, 1}, {"i32", 4, 1}, {"i64", 8, 1},  {"bool", 1, 0},
};

DType promote(DType a, DType b) {
  if (a == b) return a;
  if (category(a) != category(b)) return category(a) > category(b) ? a : b;
  if (is_floating(a)) {
    if (size_of(a) == size_of(b)) return DType::f32;  // f16 with bf16
    return size_of(a) > size_of(b) ? a : b;
  }
  if (a == DType::u8 || b == DType::u8) {
    DType other = a == DType::u8 ? b : a;
    return other == DType::i8 ? DType::i16 : other;
  }
  return size_of(a) > size_of(b) ? a : b;
}

DType promote_scalar(DType x, double value) {
  if (is_floating(x)) return x;
  if (std::isfinite(value) && value == std::floor(value)) return x == DType::bool_ ? DType::i64 : x;
  return DType::f32;
}

bool parse_dtype(const char* text, DType* result) {
  for (int i = 0; i < kDTypes; ++i)
    if (std::strcmp(text, dtype_table[i].name) == 0) {
      *result = static_cast<DType>(i);
      return true;
    }
  return false;
}

}  // namespace stn
