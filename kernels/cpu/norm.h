// The sweeps of normalizations over arrays of one compute type; compiled once per instruction set in simd/norm.cpp.
#pragma once
#include <cstdint>

namespace stn::kernels {

// Where the values of channel c lie: planes (N, C, S), or rows (R, C) when the channel is innermost.
struct Channels {
  int64_t n, c, s;  // rows: n rows, s = 1
  bool rows;
  int64_t count() const { return n * s; }
};

// What else is done about values [begin, begin + n) of memory while they are in cache.  Refers to a function that the
// caller keeps.
class OnValues {
 public:
  OnValues() = default;
  template <class F>
  explicit OnValues(const F& f)
      : f_(&f), call_([](const void* f, int64_t begin, int64_t n) { (*static_cast<const F*>(f))(begin, n); }) {}
  explicit operator bool() const { return f_ != nullptr; }
  void operator()(int64_t begin, int64_t n) const { call_(f_, begin, n); }

 private:
  const void* f_ = nullptr;
  void (*call_)(const void*, int64_t, int64_t) = nullptr;
};

template <class T>
struct BatchNorm {
  Channels at;
  const T* x;
  // [C] each; what is absent is null
  const T *weight, *bias, *running_mean, *running_var;
  T* y;
  T *new_mean, *new_var, *save_mean, *save_invstd;
  bool training;
  double momentum, eps;
  const T* residual = nullptr;  // added to the result, which relu then may cut
  bool relu = false;
  OnValues after = {};  // y is there
};
template <class T>
struct BatchNormGrad {
  Channels at;
  const T *g, *x, *weight, *mean, *invstd;
  T *gx, *gweight, *gbias;
  bool training;
  const T* y = nullptr;  // set: g counts where y > 0 …
  T* masked = nullptr;   // … and is written here; rows go without
};
template <class T>
struct LayerNorm {
  int64_t rows, n;
  const T *x, *weight, *bias;
  T *y, *mean, *rstd;
  double eps;
  OnValues before = {};  // x is not yet there
};
template <class T>
struct LayerNormGrad {
  int64_t rows, n;
  const T *g, *x, *weight, *mean, *rstd;
  T *gx, *gweight, *gbias;
  OnValues after = {};  // gx is there
};

template <class T>
struct NormTable {
  void (*batch_norm)(const BatchNorm<T>&);
  void (*batch_norm_grad)(const BatchNormGrad<T>&);
  void (*layer_norm)(const LayerNorm<T>&);
  void (*layer_norm_grad)(const LayerNormGrad<T>&);
};

}  // namespace stn::kernels
