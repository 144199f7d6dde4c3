// Generated from capi/api.json by capi/generate; do not edit.
#include <cmath>

#include "capi/guard.h"
#include "core/ops/generated/calls.h"

using namespace stn;
using namespace stn::capi;

extern "C" {

sterna_error *sterna_zeros(const int64_t *shape, size_t shape_len, const sterna_zeros_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("zeros", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ZEROS_OPTIONS, "options");
    ops::ZerosOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::zeros(ints_of(shape, shape_len, "shape"), c));
  });
}

sterna_error *sterna_ones(const int64_t *shape, size_t shape_len, const sterna_ones_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("ones", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ONES_OPTIONS, "options");
    ops::OnesOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::ones(ints_of(shape, shape_len, "shape"), c));
  });
}

sterna_error *sterna_full(const int64_t *shape, size_t shape_len, double value, const sterna_full_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("full", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_FULL_OPTIONS, "options");
    ops::FullOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::full(ints_of(shape, shape_len, "shape"), value, c));
  });
}

sterna_error *sterna_arange(double start, double end, const sterna_arange_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("arange", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ARANGE_OPTIONS, "options");
    ops::ArangeOptions c;
    c.step = o.step;
    if (o.dtype != -1) c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::arange(start, end, c));
  });
}

sterna_error *sterna_linspace(double start, double end, int64_t steps, const sterna_linspace_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("linspace", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_LINSPACE_OPTIONS, "options");
    ops::LinspaceOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::linspace(start, end, steps, c));
  });
}

sterna_error *sterna_eye(int64_t n, const sterna_eye_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("eye", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_EYE_OPTIONS, "options");
    ops::EyeOptions c;
    if (o.m != STERNA_NONE) c.m = o.m;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::eye(n, c));
  });
}

sterna_error *sterna_rand(const int64_t *shape, size_t shape_len, const sterna_rand_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("rand", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_RAND_OPTIONS, "options");
    ops::RandOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::rand(ints_of(shape, shape_len, "shape"), c));
  });
}

sterna_error *sterna_randn(const int64_t *shape, size_t shape_len, const sterna_randn_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("randn", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_RANDN_OPTIONS, "options");
    ops::RandnOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::randn(ints_of(shape, shape_len, "shape"), c));
  });
}

sterna_error *sterna_randint(int64_t low, int64_t high, const int64_t *shape, size_t shape_len, const sterna_randint_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("randint", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_RANDINT_OPTIONS, "options");
    ops::RandintOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::randint(low, high, ints_of(shape, shape_len, "shape"), c));
  });
}

sterna_error *sterna_randperm(int64_t n, const sterna_randperm_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("randperm", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_RANDPERM_OPTIONS, "options");
    ops::RandpermOptions c;
    c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    if (o.device) c.device = find_device(string_of(o.device, "options.device"));
    *out = give(ops::randperm(n, c));
  });
}

sterna_error *sterna_zeros_like(const sterna_tensor *x, const sterna_zeros_like_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("zeros_like", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ZEROS_LIKE_OPTIONS, "options");
    ops::ZerosLikeOptions c;
    if (o.dtype != -1) c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    *out = give(ops::zeros_like(Operand(x, "x"), c));
  });
}

sterna_error *sterna_ones_like(const sterna_tensor *x, const sterna_ones_like_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("ones_like", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ONES_LIKE_OPTIONS, "options");
    ops::OnesLikeOptions c;
    if (o.dtype != -1) c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    *out = give(ops::ones_like(Operand(x, "x"), c));
  });
}

sterna_error *sterna_full_like(const sterna_tensor *x, double value, const sterna_full_like_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("full_like", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_FULL_LIKE_OPTIONS, "options");
    ops::FullLikeOptions c;
    if (o.dtype != -1) c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    *out = give(ops::full_like(Operand(x, "x"), value, c));
  });
}

sterna_error *sterna_rand_like(const sterna_tensor *x, const sterna_rand_like_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("rand_like", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_RAND_LIKE_OPTIONS, "options");
    ops::RandLikeOptions c;
    if (o.dtype != -1) c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    *out = give(ops::rand_like(Operand(x, "x"), c));
  });
}

sterna_error *sterna_randn_like(const sterna_tensor *x, const sterna_randn_like_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("randn_like", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_RANDN_LIKE_OPTIONS, "options");
    ops::RandnLikeOptions c;
    if (o.dtype != -1) c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    *out = give(ops::randn_like(Operand(x, "x"), c));
  });
}

sterna_error *sterna_bernoulli(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("bernoulli", [&] {
    require_output(out, "out");
    *out = give(ops::bernoulli(Operand(x, "x")));
  });
}

sterna_error *sterna_cast(const sterna_tensor *x, sterna_dtype dtype, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("cast", [&] {
    require_output(out, "out");
    *out = give(ops::cast(Operand(x, "x"), static_cast<DType>(enum_of(dtype, kDTypes, "dtype"))));
  });
}

sterna_error *sterna_to_device(const sterna_tensor *x, const char *device, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("to_device", [&] {
    require_output(out, "out");
    *out = give(ops::to_device(Operand(x, "x"), find_device(string_of(device, "device"))));
  });
}

sterna_error *sterna_contiguous(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("contiguous", [&] {
    require_output(out, "out");
    *out = give(ops::contiguous(Operand(x, "x")));
  });
}

sterna_error *sterna_clone(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("clone", [&] {
    require_output(out, "out");
    *out = give(ops::clone(Operand(x, "x")));
  });
}

sterna_error *sterna_detach(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("detach", [&] {
    require_output(out, "out");
    *out = give(ops::detach(Operand(x, "x")));
  });
}

sterna_error *sterna_neg(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("neg", [&] {
    require_output(out, "out");
    *out = give(ops::neg(Operand(x, "x")));
  });
}

sterna_error *sterna_abs(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("abs", [&] {
    require_output(out, "out");
    *out = give(ops::abs(Operand(x, "x")));
  });
}

sterna_error *sterna_sign(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sign", [&] {
    require_output(out, "out");
    *out = give(ops::sign(Operand(x, "x")));
  });
}

sterna_error *sterna_exp(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("exp", [&] {
    require_output(out, "out");
    *out = give(ops::exp(Operand(x, "x")));
  });
}

sterna_error *sterna_exp2(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("exp2", [&] {
    require_output(out, "out");
    *out = give(ops::exp2(Operand(x, "x")));
  });
}

sterna_error *sterna_expm1(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("expm1", [&] {
    require_output(out, "out");
    *out = give(ops::expm1(Operand(x, "x")));
  });
}

sterna_error *sterna_log(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("log", [&] {
    require_output(out, "out");
    *out = give(ops::log(Operand(x, "x")));
  });
}

sterna_error *sterna_log2(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("log2", [&] {
    require_output(out, "out");
    *out = give(ops::log2(Operand(x, "x")));
  });
}

sterna_error *sterna_log10(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("log10", [&] {
    require_output(out, "out");
    *out = give(ops::log10(Operand(x, "x")));
  });
}

sterna_error *sterna_log1p(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("log1p", [&] {
    require_output(out, "out");
    *out = give(ops::log1p(Operand(x, "x")));
  });
}

sterna_error *sterna_sqrt(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sqrt", [&] {
    require_output(out, "out");
    *out = give(ops::sqrt(Operand(x, "x")));
  });
}

sterna_error *sterna_rsqrt(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("rsqrt", [&] {
    require_output(out, "out");
    *out = give(ops::rsqrt(Operand(x, "x")));
  });
}

sterna_error *sterna_square(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("square", [&] {
    require_output(out, "out");
    *out = give(ops::square(Operand(x, "x")));
  });
}

sterna_error *sterna_reciprocal(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("reciprocal", [&] {
    require_output(out, "out");
    *out = give(ops::reciprocal(Operand(x, "x")));
  });
}

sterna_error *sterna_sin(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sin", [&] {
    require_output(out, "out");
    *out = give(ops::sin(Operand(x, "x")));
  });
}

sterna_error *sterna_cos(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("cos", [&] {
    require_output(out, "out");
    *out = give(ops::cos(Operand(x, "x")));
  });
}

sterna_error *sterna_tan(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("tan", [&] {
    require_output(out, "out");
    *out = give(ops::tan(Operand(x, "x")));
  });
}

sterna_error *sterna_asin(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("asin", [&] {
    require_output(out, "out");
    *out = give(ops::asin(Operand(x, "x")));
  });
}

sterna_error *sterna_acos(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("acos", [&] {
    require_output(out, "out");
    *out = give(ops::acos(Operand(x, "x")));
  });
}

sterna_error *sterna_atan(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("atan", [&] {
    require_output(out, "out");
    *out = give(ops::atan(Operand(x, "x")));
  });
}

sterna_error *sterna_sinh(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sinh", [&] {
    require_output(out, "out");
    *out = give(ops::sinh(Operand(x, "x")));
  });
}

sterna_error *sterna_cosh(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("cosh", [&] {
    require_output(out, "out");
    *out = give(ops::cosh(Operand(x, "x")));
  });
}

sterna_error *sterna_tanh(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("tanh", [&] {
    require_output(out, "out");
    *out = give(ops::tanh(Operand(x, "x")));
  });
}

sterna_error *sterna_asinh(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("asinh", [&] {
    require_output(out, "out");
    *out = give(ops::asinh(Operand(x, "x")));
  });
}

sterna_error *sterna_acosh(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("acosh", [&] {
    require_output(out, "out");
    *out = give(ops::acosh(Operand(x, "x")));
  });
}

sterna_error *sterna_atanh(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("atanh", [&] {
    require_output(out, "out");
    *out = give(ops::atanh(Operand(x, "x")));
  });
}

sterna_error *sterna_erf(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("erf", [&] {
    require_output(out, "out");
    *out = give(ops::erf(Operand(x, "x")));
  });
}

sterna_error *sterna_erfc(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("erfc", [&] {
    require_output(out, "out");
    *out = give(ops::erfc(Operand(x, "x")));
  });
}

sterna_error *sterna_floor(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("floor", [&] {
    require_output(out, "out");
    *out = give(ops::floor(Operand(x, "x")));
  });
}

sterna_error *sterna_ceil(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("ceil", [&] {
    require_output(out, "out");
    *out = give(ops::ceil(Operand(x, "x")));
  });
}

sterna_error *sterna_round(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("round", [&] {
    require_output(out, "out");
    *out = give(ops::round(Operand(x, "x")));
  });
}

sterna_error *sterna_trunc(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("trunc", [&] {
    require_output(out, "out");
    *out = give(ops::trunc(Operand(x, "x")));
  });
}

sterna_error *sterna_isnan(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("isnan", [&] {
    require_output(out, "out");
    *out = give(ops::isnan(Operand(x, "x")));
  });
}

sterna_error *sterna_isinf(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("isinf", [&] {
    require_output(out, "out");
    *out = give(ops::isinf(Operand(x, "x")));
  });
}

sterna_error *sterna_isfinite(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("isfinite", [&] {
    require_output(out, "out");
    *out = give(ops::isfinite(Operand(x, "x")));
  });
}

sterna_error *sterna_logical_not(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("logical_not", [&] {
    require_output(out, "out");
    *out = give(ops::logical_not(Operand(x, "x")));
  });
}

sterna_error *sterna_sigmoid(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sigmoid", [&] {
    require_output(out, "out");
    *out = give(ops::sigmoid(Operand(x, "x")));
  });
}

sterna_error *sterna_log_sigmoid(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("log_sigmoid", [&] {
    require_output(out, "out");
    *out = give(ops::log_sigmoid(Operand(x, "x")));
  });
}

sterna_error *sterna_relu(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("relu", [&] {
    require_output(out, "out");
    *out = give(ops::relu(Operand(x, "x")));
  });
}

sterna_error *sterna_relu6(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("relu6", [&] {
    require_output(out, "out");
    *out = give(ops::relu6(Operand(x, "x")));
  });
}

sterna_error *sterna_leaky_relu(const sterna_tensor *x, const sterna_leaky_relu_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("leaky_relu", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_LEAKY_RELU_OPTIONS, "options");
    ops::LeakyReluOptions c;
    c.negative_slope = o.negative_slope;
    *out = give(ops::leaky_relu(Operand(x, "x"), c));
  });
}

sterna_error *sterna_elu(const sterna_tensor *x, const sterna_elu_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("elu", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ELU_OPTIONS, "options");
    ops::EluOptions c;
    c.alpha = o.alpha;
    *out = give(ops::elu(Operand(x, "x"), c));
  });
}

sterna_error *sterna_selu(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("selu", [&] {
    require_output(out, "out");
    *out = give(ops::selu(Operand(x, "x")));
  });
}

}  // extern "C"
