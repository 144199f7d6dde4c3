#include "core/nn/init.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/autograd/tape.h"
#include "core/ops/generated/calls.h"

namespace stn::nn::init {

namespace {

DType draw_dtype(DType dtype) { return dtype == DType::f64 ? DType::f64 : DType::f32; }

Tensor rounded(Tensor t, DType dtype) { return t.dtype() == dtype ? t : ops::cast(t, dtype); }

void set(Variable& v, Tensor t) {
  GradMode mode(GradMode::disabled);
  v.assign(rounded(std::move(t), v.type().dtype));
}

// Host values in f64, assigned in the variable's dtype on its device.
void set_host(Variable& v, const std::vector<double>& values) {
  GradMode mode(GradMode::disabled);
  Tensor t = Tensor::empty(DType::f64, v.type().shape, cpu());
  std::copy(values.begin(), values.end(), t.data_as<double>());
  t = rounded(std::move(t), v.type().dtype);
  if (v.device() != cpu()) t = ops::to_device(t, v.device());
  v.assign(std::move(t));
}

std::vector<double> to_host(const Tensor& t) {
  std::vector<double> r(static_cast<size_t>(t.numel()));
  Tensor d = rounded(t, DType::f64);
  d.copy_to(r.data());
  return r;
}

double positive(const char* what, double value, bool or_zero = true) {
  if (!(or_zero ? value >= 0 : value > 0))
    fail_at(Code::invalid_argument, "", what, "must ", or_zero ? "not be negative" : "be positive", ", but is ", value);
  return value;
}

// The inverse of erf: M. Giles, "Approximating the erfinv function", 2010, then two Newton steps to full precision.
double erfinv(double x) {
  if (x <= -1 || x >= 1) return x < 0 ? -INFINITY : x > 0 ? INFINITY : x;
  double w = -std::log((1 - x) * (1 + x)), p;
  if (w < 5) {
    w -= 2.5;
    p = 2.81022636e-08;
    for (double c : {3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087, -0.00125372503, -0.00417768164,
                     0.246640727, 1.50140941})
      p = c + p * w;
  } else {
    w = std::sqrt(w) - 3;
    p = -0.000200214257;
    for (double c : {0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613, 0.00943887047,
                     1.00167406, 2.83297682})
      p = c + p * w;
  }
  double y = p * x;
  for (int i = 0; i < 2; ++i) y -= (std::erf(y) - x) * std::sqrt(std::numbers::pi) / 2 * std::exp(y * y);
  return y;
}

double xavier_std(const Variable& v, double gain) {
  const Shape& s = v.type().shape;
  double fans = static_cast<double>(fan(s, Fan::in)) + static_cast<double>(fan(s, Fan::out));
  return fans > 0 ? gain * std::sqrt(2 / fans) : 0;
}

double kaiming_std(const Variable& v, double a, Fan mode, const std::string& nonlinearity) {
  auto f = static_cast<double>(fan(v.type().shape, mode));
  double g = gain(nonlinearity, a);
  return f > 0 ? g / std::sqrt(f) : 0;
}

}  // namespace

double gain(const std::string& n, double a) {
  if (n == "linear" || n == "conv1d" || n == "conv2d" || n == "sigmoid") return 1;
  if (n == "tanh") return 5.0 / 3;
  if (n == "relu") return std::numbers::sqrt2;
  if (n == "leaky_relu") return std::sqrt(2 / (1 + a * a));
  if (n == "selu") return 0.75;
  fail_at(Code::invalid_argument, "", "nonlinearity", "\"", n,
          "\" is not known; known are linear, conv1d, conv2d, sigmoid, tanh, relu, leaky_relu and selu");
}

int64_t fan(const Shape& shape, Fan which) {
  if (shape.size() < 2)
    fail_at(Code::shape, "", "variable", "must have at least 2 dimensions for its fan-in and fan-out, not ",
            to_string(std::span<const int64_t>(shape)));
  int64_t field = 1;
  for (int i = 2; i < shape.size(); ++i) field *= shape[i];
  return shape[which == Fan::in ? 1 : 0] * field;
}

Tensor uniform_tensor(const Shape& shape, double low, double high, DType dtype, Device* device) {
  if (!(low <= high))
    fail_at(Code::invalid_argument, "", "low", "must not be above high, but they are ", low, " and ", high);
  GradMode mode(GradMode::disabled);
  Tensor t = ops::rand(Ints(shape), {draw_dtype(dtype), device});
  return rounded(ops::add_scalar(ops::mul_scalar(t, high - low), low), dtype);
}

Tensor normal_tensor(const Shape& shape, double mean, double std, DType dtype, Device* device) {
  positive("std", std);
  GradMode mode(GradMode::disabled);
  Tensor t = ops::randn(Ints(shape), {draw_dtype(dtype), device});
  if (std != 1) t = ops::mul_scalar(t, std);
  if (mean != 0) t = ops::add_scalar(t, mean);
  return rounded(t, dtype);
}

void constant(Variable& v, double value) {
  GradMode mode(GradMode::disabled);
  v.assign(ops::full(Ints(v.type().shape), value, {v.type().dtype, v.device()}));
}
void zeros(Variable& v) { constant(v, 0); }
void ones(Variable& v) { constant(v, 1); }
void uniform(Variable& v, double low, double high) {
  set(v, uniform_tensor(v.type().shape, low, high, v.type().dtype, v.device()));
}
void normal(Variable& v, double mean, double std) {
  set(v, normal_tensor(v.type().shape, mean, std, v.type().dtype, v.device()));
}

void trunc_normal(Variable& v, double mean, double std, double low, double high) {
  positive("std", std, false);
  if (!(low < high))
    fail_at(Code::invalid_argument, "", "low", "must be below high, but they are ", low, " and ", high);
  GradMode mode(GradMode::disabled);
  Tensor t = ops::rand(Ints(v.type().shape), {draw_dtype(v.type().dtype), v.device()});
  if (!v.device()->computes) return v.assign(rounded(t, v.type().dtype));
  // erf at the cuts is 2 Φ − 1
  double l = std::erf((low - mean) / (std * std::numbers::sqrt2)),
         u = std::erf((high - mean) / (std * std::numbers::sqrt2));
  std::vector<double> values = to_host(t);
  for (double& x : values) x = std::clamp(mean + std * std::numbers::sqrt2 * erfinv(l + (u - l) * x), low, high);
  set_host(v, values);
}

void xavier_uniform(Variable& v, double gain) {
  double bound = std::sqrt(3.0) * xavier_std(v, positive("gain", gain));
  uniform(v, -bound, bound);
}
void xavier_normal(Variable& v, double gain) { normal(v, 0, xavier_std(v, positive("gain", gain))); }
void kaiming_uniform(Variable& v, double a, Fan mode, const std::string& nonlinearity) {
  double bound = std::sqrt(3.0) * kaiming_std(v, a, mode, nonlinearity);
  uniform(v, -bound, bound);
}
void kaiming_normal(Variable& v, double a, Fan mode, const std::string& nonlinearity) {
  normal(v, 0, kaiming_std(v, a, mode, nonlinearity));
}

void orthogonal(Variable& v, double gain) {
  const Shape& shape = v.type().shape;
  if (shape.size() < 2)
    fail_at(Code::shape, "", "variable", "must have at least 2 dimensions, not ",
            to_string(std::span<const int64_t>(shape)));
  GradMode mode(GradMode::disabled);
  Tensor t = ops::randn(Ints(shape), {draw_dtype(v.type().dtype), v.device()});
  if (!v.device()->computes || t.numel() == 0) return v.assign(rounded(t, v.type().dtype));
  std::vector<double> m = to_host(t);
  auto rows = static_cast<size_t>(shape[0]), cols = m.size() / rows;
  // The fewer of rows and columns become orthonormal: vector i has its elements `step` apart.
  size_t n = std::min(rows, cols), length = std::max(rows, cols);
  size_t start = rows <= cols ? cols : 1, step = rows <= cols ? 1 : cols;
  // Gram-Schmidt, twice over each vector, is as orthogonal as Householder; R's diagonal is positive, as
  // torch.nn.init.orthogonal_ makes it.
  for (size_t i = 0; i < n; ++i) {
    double* x = &m[i * start];
    for (int pass = 0; pass < 2; ++pass)
      for (size_t j = 0; j < i; ++j) {
        const double* q = &m[j * start];
        double dot = 0;
        for (size_t k = 0; k < length; ++k) dot += x[k * step] * q[k * step];
        for (size_t k = 0; k < length; ++k) x[k * step] -= dot * q[k * step];
      }
    double square = 0;
    for (size_t k = 0; k < length; ++k) square += x[k * step] * x[k * step];
    double scale = 1 / std::sqrt(square);
    for (size_t k = 0; k < length; ++k) x[k * step] *= scale;
  }
  for (double& x : m) x *= gain;
  set_host(v, m);
}

}  // namespace stn::nn::init
