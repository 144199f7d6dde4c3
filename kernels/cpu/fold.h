// Folds: a monoid over mapped values.  Every reduction is one of these, and what is left to do with its result.
#pragma once
#include <cstdint>
#include <type_traits>

namespace stn::kernels {

enum class FoldKind { sum, product, max, min, nonzero, abs_sum, square_sum, abs_max, abs_min, power_sum };
inline constexpr int kFolds = 10;

// Values of f32 and f64 accumulate in f64, integers in i64, wrapping around.
template <class T>
using Acc = std::conditional_t<std::is_same_v<T, int64_t>, int64_t, double>;

template <class T>
struct Fold {
  Acc<T> identity;
  void (*run)(const T* x, int64_t n, Acc<T>* acc, double p);  // all of x into *acc; p: the power of power_sum
  // x[r · stride + i] of all rows r into acc[i]
  void (*columns)(const T* x, int64_t rows, int64_t stride, int64_t n, Acc<T>* acc, double p);
  void (*groups)(const T* x, int64_t n, int64_t size, Acc<T>* acc,
                 double p);                                // x[i · size + k] into acc[i], size small
  void (*merge)(const Acc<T>* x, int64_t n, Acc<T>* acc);  // partial results x[i] into acc[i]
};

// The best copy that this processor runs (kernels/cpu/simd/fold.cpp).  T: float, double, int64_t.
template <class T>
const Fold<T>& fold(FoldKind kind);

}  // namespace stn::kernels
