// Generated from capi/api.json by capi/generate; do not edit.
#include <cmath>

#include "capi/guard.h"
#include "core/ops/generated/calls.h"

using namespace stn;
using namespace stn::capi;

extern "C" {

sterna_error *sterna_silu(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("silu", [&] {
    require_output(out, "out");
    *out = give(ops::silu(Operand(x, "x")));
  });
}

sterna_error *sterna_mish(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("mish", [&] {
    require_output(out, "out");
    *out = give(ops::mish(Operand(x, "x")));
  });
}

sterna_error *sterna_hardswish(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("hardswish", [&] {
    require_output(out, "out");
    *out = give(ops::hardswish(Operand(x, "x")));
  });
}

sterna_error *sterna_hardsigmoid(const sterna_tensor *x, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("hardsigmoid", [&] {
    require_output(out, "out");
    *out = give(ops::hardsigmoid(Operand(x, "x")));
  });
}

sterna_error *sterna_gelu(const sterna_tensor *x, const sterna_gelu_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("gelu", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_GELU_OPTIONS, "options");
    ops::GeluOptions c;
    c.approximate = static_cast<Approximate>(enum_of(o.approximate, 2, "options.approximate"));
    *out = give(ops::gelu(Operand(x, "x"), c));
  });
}

sterna_error *sterna_softplus(const sterna_tensor *x, const sterna_softplus_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("softplus", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_SOFTPLUS_OPTIONS, "options");
    ops::SoftplusOptions c;
    c.beta = o.beta;
    c.threshold = o.threshold;
    *out = give(ops::softplus(Operand(x, "x"), c));
  });
}

sterna_error *sterna_add(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("add", [&] {
    require_output(out, "out");
    *out = give(ops::add(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_sub(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sub", [&] {
    require_output(out, "out");
    *out = give(ops::sub(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_mul(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("mul", [&] {
    require_output(out, "out");
    *out = give(ops::mul(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_div(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("div", [&] {
    require_output(out, "out");
    *out = give(ops::div(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_pow(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("pow", [&] {
    require_output(out, "out");
    *out = give(ops::pow(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_maximum(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("maximum", [&] {
    require_output(out, "out");
    *out = give(ops::maximum(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_minimum(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("minimum", [&] {
    require_output(out, "out");
    *out = give(ops::minimum(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_fmod(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("fmod", [&] {
    require_output(out, "out");
    *out = give(ops::fmod(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_remainder(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("remainder", [&] {
    require_output(out, "out");
    *out = give(ops::remainder(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_floor_divide(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("floor_divide", [&] {
    require_output(out, "out");
    *out = give(ops::floor_divide(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_atan2(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("atan2", [&] {
    require_output(out, "out");
    *out = give(ops::atan2(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_eq(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("eq", [&] {
    require_output(out, "out");
    *out = give(ops::eq(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_ne(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("ne", [&] {
    require_output(out, "out");
    *out = give(ops::ne(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_lt(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("lt", [&] {
    require_output(out, "out");
    *out = give(ops::lt(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_le(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("le", [&] {
    require_output(out, "out");
    *out = give(ops::le(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_gt(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("gt", [&] {
    require_output(out, "out");
    *out = give(ops::gt(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_ge(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("ge", [&] {
    require_output(out, "out");
    *out = give(ops::ge(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_logical_and(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("logical_and", [&] {
    require_output(out, "out");
    *out = give(ops::logical_and(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_logical_or(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("logical_or", [&] {
    require_output(out, "out");
    *out = give(ops::logical_or(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_logical_xor(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("logical_xor", [&] {
    require_output(out, "out");
    *out = give(ops::logical_xor(Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_add_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("add_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::add_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_sub_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sub_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::sub_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_rsub_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("rsub_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::rsub_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_mul_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("mul_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::mul_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_div_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("div_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::div_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_rdiv_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("rdiv_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::rdiv_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_pow_scalar(const sterna_tensor *x, double exponent, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("pow_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::pow_scalar(Operand(x, "x"), exponent));
  });
}

sterna_error *sterna_rpow_scalar(const sterna_tensor *x, double base, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("rpow_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::rpow_scalar(Operand(x, "x"), base));
  });
}

sterna_error *sterna_fmod_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("fmod_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::fmod_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_remainder_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("remainder_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::remainder_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_floor_divide_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("floor_divide_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::floor_divide_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_eq_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("eq_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::eq_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_ne_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("ne_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::ne_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_lt_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("lt_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::lt_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_le_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("le_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::le_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_gt_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("gt_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::gt_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_ge_scalar(const sterna_tensor *x, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("ge_scalar", [&] {
    require_output(out, "out");
    *out = give(ops::ge_scalar(Operand(x, "x"), value));
  });
}

sterna_error *sterna_where(const sterna_tensor *condition, const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("where", [&] {
    require_output(out, "out");
    *out = give(ops::where(Operand(condition, "condition"), Operand(a, "a"), Operand(b, "b")));
  });
}

sterna_error *sterna_lerp(const sterna_tensor *a, const sterna_tensor *b, const sterna_tensor *weight, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("lerp", [&] {
    require_output(out, "out");
    *out = give(ops::lerp(Operand(a, "a"), Operand(b, "b"), Operand(weight, "weight")));
  });
}

sterna_error *sterna_addcmul(const sterna_tensor *x, const sterna_tensor *a, const sterna_tensor *b, const sterna_addcmul_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("addcmul", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ADDCMUL_OPTIONS, "options");
    ops::AddcmulOptions c;
    c.value = o.value;
    *out = give(ops::addcmul(Operand(x, "x"), Operand(a, "a"), Operand(b, "b"), c));
  });
}

sterna_error *sterna_addcdiv(const sterna_tensor *x, const sterna_tensor *a, const sterna_tensor *b, const sterna_addcdiv_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("addcdiv", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ADDCDIV_OPTIONS, "options");
    ops::AddcdivOptions c;
    c.value = o.value;
    *out = give(ops::addcdiv(Operand(x, "x"), Operand(a, "a"), Operand(b, "b"), c));
  });
}

sterna_error *sterna_masked_fill(const sterna_tensor *x, const sterna_tensor *mask, double value, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("masked_fill", [&] {
    require_output(out, "out");
    *out = give(ops::masked_fill(Operand(x, "x"), Operand(mask, "mask"), value));
  });
}

sterna_error *sterna_clamp(const sterna_tensor *x, const sterna_clamp_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("clamp", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_CLAMP_OPTIONS, "options");
    ops::ClampOptions c;
    if (!std::isnan(o.min)) c.min = o.min;
    if (!std::isnan(o.max)) c.max = o.max;
    *out = give(ops::clamp(Operand(x, "x"), c));
  });
}

sterna_error *sterna_sum(const sterna_tensor *x, const sterna_sum_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("sum", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_SUM_OPTIONS, "options");
    ops::SumOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    if (o.dtype != -1) c.dtype = static_cast<DType>(enum_of(o.dtype, kDTypes, "options.dtype"));
    *out = give(ops::sum(Operand(x, "x"), c));
  });
}

sterna_error *sterna_mean(const sterna_tensor *x, const sterna_mean_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("mean", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_MEAN_OPTIONS, "options");
    ops::MeanOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::mean(Operand(x, "x"), c));
  });
}

sterna_error *sterna_prod(const sterna_tensor *x, const sterna_prod_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("prod", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_PROD_OPTIONS, "options");
    ops::ProdOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::prod(Operand(x, "x"), c));
  });
}

sterna_error *sterna_max(const sterna_tensor *x, const sterna_max_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("max", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_MAX_OPTIONS, "options");
    ops::MaxOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::max(Operand(x, "x"), c));
  });
}

sterna_error *sterna_min(const sterna_tensor *x, const sterna_min_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("min", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_MIN_OPTIONS, "options");
    ops::MinOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::min(Operand(x, "x"), c));
  });
}

sterna_error *sterna_argmax(const sterna_tensor *x, const sterna_argmax_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("argmax", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ARGMAX_OPTIONS, "options");
    ops::ArgmaxOptions c;
    if (o.axis != STERNA_NONE) c.axis = o.axis;
    c.keepdim = o.keepdim != 0;
    *out = give(ops::argmax(Operand(x, "x"), c));
  });
}

sterna_error *sterna_argmin(const sterna_tensor *x, const sterna_argmin_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("argmin", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ARGMIN_OPTIONS, "options");
    ops::ArgminOptions c;
    if (o.axis != STERNA_NONE) c.axis = o.axis;
    c.keepdim = o.keepdim != 0;
    *out = give(ops::argmin(Operand(x, "x"), c));
  });
}

sterna_error *sterna_var(const sterna_tensor *x, const sterna_var_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("var", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_VAR_OPTIONS, "options");
    ops::VarOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.correction = o.correction;
    c.keepdim = o.keepdim != 0;
    *out = give(ops::var(Operand(x, "x"), c));
  });
}

sterna_error *sterna_std(const sterna_tensor *x, const sterna_std_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("std", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_STD_OPTIONS, "options");
    ops::StdOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.correction = o.correction;
    c.keepdim = o.keepdim != 0;
    *out = give(ops::std(Operand(x, "x"), c));
  });
}

sterna_error *sterna_logsumexp(const sterna_tensor *x, const sterna_logsumexp_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("logsumexp", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_LOGSUMEXP_OPTIONS, "options");
    ops::LogsumexpOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::logsumexp(Operand(x, "x"), c));
  });
}

sterna_error *sterna_all(const sterna_tensor *x, const sterna_all_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("all", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ALL_OPTIONS, "options");
    ops::AllOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::all(Operand(x, "x"), c));
  });
}

sterna_error *sterna_any(const sterna_tensor *x, const sterna_any_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("any", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_ANY_OPTIONS, "options");
    ops::AnyOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::any(Operand(x, "x"), c));
  });
}

sterna_error *sterna_norm(const sterna_tensor *x, const sterna_norm_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("norm", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_NORM_OPTIONS, "options");
    ops::NormOptions c;
    c.p = o.p;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    c.keepdim = o.keepdim != 0;
    *out = give(ops::norm(Operand(x, "x"), c));
  });
}

sterna_error *sterna_count_nonzero(const sterna_tensor *x, const sterna_count_nonzero_options *options, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("count_nonzero", [&] {
    require_output(out, "out");
    auto o = struct_of(options, STERNA_COUNT_NONZERO_OPTIONS, "options");
    ops::CountNonzeroOptions c;
    if (o.axes || o.axes_len) c.axes = ints_of(o.axes, o.axes_len, "options.axes");
    *out = give(ops::count_nonzero(Operand(x, "x"), c));
  });
}

sterna_error *sterna_global_norm(const sterna_tensor *const *xs, size_t xs_len, sterna_tensor **out) {
  if (out) *out = nullptr;
  return guard("global_norm", [&] {
    require_output(out, "out");
    *out = give(ops::global_norm(tensors_of(xs, xs_len, "xs")));
  });
}

}  // extern "C"
