// Initializations of one variable.  Generated from capi/api.json by capi/generate; do not edit.
#pragma once
#include <sterna/cpp/options.hpp>

namespace sterna::nn::init {

/** Assigns zeros. */
inline void zeros(const Tensor& variable) {
  check(sterna_init_zeros(variable.get()));
}

/** Assigns ones. */
inline void ones(const Tensor& variable) {
  check(sterna_init_ones(variable.get()));
}

/** Assigns one value. */
inline void constant(const Tensor& variable, double value) {
  check(sterna_init_constant(variable.get(), value));
}

/** Optional arguments of sterna_init_uniform. */
struct UniformOptions {
  double low = 0.0;  ///< smallest value
  double high = 1.0;  ///< largest value
};

/** Assigns numbers from U(low, high), drawn by the current generator. */
inline void uniform(const Tensor& variable, const UniformOptions& options = {}) {
  sterna_init_uniform_options o = STERNA_INIT_UNIFORM_OPTIONS;
  o.low = options.low;
  o.high = options.high;
  check(sterna_init_uniform(variable.get(), &o));
}

/** Optional arguments of sterna_init_normal. */
struct NormalOptions {
  double mean = 0.0;  ///< mean
  double std = 1.0;  ///< standard deviation
};

/** Assigns numbers from N(mean, std²). */
inline void normal(const Tensor& variable, const NormalOptions& options = {}) {
  sterna_init_normal_options o = STERNA_INIT_NORMAL_OPTIONS;
  o.mean = options.mean;
  o.std = options.std;
  check(sterna_init_normal(variable.get(), &o));
}

/** Optional arguments of sterna_init_trunc_normal. */
struct TruncNormalOptions {
  double mean = 0.0;  ///< mean
  double std = 1.0;  ///< standard deviation
  double low = -2.0;  ///< smallest value
  double high = 2.0;  ///< largest value
};

/** Assigns numbers from N(mean, std²) cut to [low, high]. */
inline void trunc_normal(const Tensor& variable, const TruncNormalOptions& options = {}) {
  sterna_init_trunc_normal_options o = STERNA_INIT_TRUNC_NORMAL_OPTIONS;
  o.mean = options.mean;
  o.std = options.std;
  o.low = options.low;
  o.high = options.high;
  check(sterna_init_trunc_normal(variable.get(), &o));
}

/** Optional arguments of sterna_init_xavier_uniform, sterna_init_xavier_normal and sterna_init_orthogonal. */
struct GainOptions {
  double gain = 1.0;  ///< factor, see sterna_init_gain
};

/** Assigns numbers from U(±gain √(6 / (fan_in + fan_out))). */
inline void xavier_uniform(const Tensor& variable, const GainOptions& options = {}) {
  sterna_init_gain_options o = STERNA_INIT_GAIN_OPTIONS;
  o.gain = options.gain;
  check(sterna_init_xavier_uniform(variable.get(), &o));
}

/** Assigns numbers from N(0, gain² 2 / (fan_in + fan_out)). */
inline void xavier_normal(const Tensor& variable, const GainOptions& options = {}) {
  sterna_init_gain_options o = STERNA_INIT_GAIN_OPTIONS;
  o.gain = options.gain;
  check(sterna_init_xavier_normal(variable.get(), &o));
}

/** Optional arguments of sterna_init_kaiming_uniform and sterna_init_kaiming_normal. */
struct KaimingOptions {
  double a = 0.0;  ///< slope below 0, for leaky_relu
  Fan mode = Fan::in;  ///< which fan the variance is divided by
  std::string nonlinearity = "leaky_relu";  ///< what follows: the names of sterna_init_gain
};

/** Assigns numbers from U(±gain √(3 / fan)). */
inline void kaiming_uniform(const Tensor& variable, const KaimingOptions& options = {}) {
  sterna_init_kaiming_options o = STERNA_INIT_KAIMING_OPTIONS;
  o.a = options.a;
  o.mode = static_cast<int32_t>(options.mode);
  if (!options.nonlinearity.empty()) o.nonlinearity = options.nonlinearity.c_str();
  check(sterna_init_kaiming_uniform(variable.get(), &o));
}

/** Assigns numbers from N(0, gain² / fan). */
inline void kaiming_normal(const Tensor& variable, const KaimingOptions& options = {}) {
  sterna_init_kaiming_options o = STERNA_INIT_KAIMING_OPTIONS;
  o.a = options.a;
  o.mode = static_cast<int32_t>(options.mode);
  if (!options.nonlinearity.empty()) o.nonlinearity = options.nonlinearity.c_str();
  check(sterna_init_kaiming_normal(variable.get(), &o));
}

/** Assigns a matrix with orthonormal rows or columns, whichever are fewer, times gain. */
inline void orthogonal(const Tensor& variable, const GainOptions& options = {}) {
  sterna_init_gain_options o = STERNA_INIT_GAIN_OPTIONS;
  o.gain = options.gain;
  check(sterna_init_orthogonal(variable.get(), &o));
}

/** The factor that suits what follows a layer: 1 for linear, conv1d, conv2d and sigmoid, 5/3 for tanh, √2 for relu,
    √(2 / (1 + a²)) for leaky_relu, 3/4 for selu. */
inline double gain(const std::string& nonlinearity, double a) {
  double gain;
  check(sterna_init_gain(nonlinearity.c_str(), a, &gain));
  return gain;
}

}  // namespace sterna::nn::init
