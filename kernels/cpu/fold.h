// Folds: a monoid over mapped values.  Every reduction is one of these, and what is left to do with its result.
#pragma once
#include <cstdint>
#include <type_traits>

namespace stn::kernels {

enum class FoldKind { sum, product, max, min, nonzero, abs_sum, square_sum, abs_max, abs_min, power_sum };
inline constexpr int kFolds = 10;
inline constexpr int kLanes = 16;

// Values of f32 and f64 accumulate in f64, integers in i64, wrapping around.
template <class T>
using Acc = std::conditional_t<std::is_same_v<T, int64_t>, int64_t, double>;

template <class T>
struct Fold {
  Acc<T> identity;
  void (*run)(const T* x, int64_t n, Acc<T>* acc, double p);  // all of x into *acc; p: the power of power_sum
  // The same in pieces: n values, a multiple of kLanes, into so many accumulators; and these into *acc.
  void (*lanes)(const T* x, int64_t n, Acc<T>* lanes, double p);
  void (*join)(Acc<T>* lanes, Acc<T>* acc);
  // x[r · stride + i] of all rows r into acc[i]
  void (*columns)(const T* x, int64_t rows, int64_t stride, int64_t n, Acc<T>* acc, double p);
  void (*groups)(const T* x, int64_t n, int64_t size, Acc<T>* acc,
                 double p);                                // x[i · size + k] into acc[i], size small
  void (*merge)(const Acc<T>* x, int64_t n, Acc<T>* acc);  // partial results x[i] into acc[i]
};

// What run() makes of values that come in pieces, all but the last of a multiple of kLanes.
template <class T>
class Pieces {
 public:
  Pieces(const Fold<T>& fold, double p) : fold_(fold), p_(p) { clear(); }
  void add(const T* x, int64_t n) {
    int64_t whole = n / kLanes * kLanes;
    fold_.lanes(x, whole, lanes_, p_);
    rest_ = x + whole;
    rest_size_ = n - whole;
  }
  // The end, while the last piece is still there: all into *acc.
  void finish(Acc<T>* acc) {
    fold_.join(lanes_, acc);
    if (rest_size_) fold_.run(rest_, rest_size_, acc, p_);
    clear();
  }

 private:
  void clear() {
    for (Acc<T>& lane : lanes_) lane = fold_.identity;
    rest_size_ = 0;
  }
  const Fold<T>& fold_;
  double p_;
  alignas(64) Acc<T> lanes_[kLanes];
  const T* rest_ = nullptr;
  int64_t rest_size_ = 0;
};

// The best copy that this processor runs (kernels/cpu/simd/fold.cpp).  T: float, double, int64_t.
template <class T>
const Fold<T>& fold(FoldKind kind);

}  // namespace stn::kernels
