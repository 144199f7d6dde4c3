#include <cmath>

#include "core/ops/common.h"

namespace stn::ops {

namespace {
Types one(DType dtype, const Shape& shape) {  // made in place: these run for every small call
  Types r;
  Type& t = r.emplace_back();
  t.dtype = dtype;
  t.shape = shape;
  return r;
}
}  // namespace

Types same_type(const Call& c) { return one(c.dtype(0), c.shape(0)); }

Types floating_type(const Call& c) { return one(floating(c.dtype(0)), c.shape(0)); }

Shape broadcast_shape(const Call& c) {
  Shape r;
  bool first = true;
  for (const Tensor& t : c.inputs) {
    if (!t) continue;
    if (first || t.shape() == r) {
      r = t.shape();
      first = false;
      continue;
    }
    std::optional<Shape> s = broadcast_shapes(r, t.shape());
    if (!s) c.fail(Code::shape, "", "shapes do not broadcast");
    r = *s;
  }
  return r;
}

DType promoted(const Call& c) {
  if (c.inputs.size() == 2 && c.has(0) && c.has(1) && c.dtype(0) == c.dtype(1)) return c.dtype(0);
  // As PyTorch: among dimensioned tensors first; 0-d tensors only raise the category.
  DType full{}, zero{};
  bool any_full = false, any_zero = false;
  for (const Tensor& t : c.inputs) {
    if (!t) continue;
    bool& any = t.dim() ? any_full : any_zero;
    DType& d = t.dim() ? full : zero;
    d = any && d != t.dtype() ? promote(d, t.dtype()) : t.dtype();
    any = true;
  }
  if (!any_full) return zero;
  if (!any_zero || category(zero) <= category(full)) return full;
  return promote(full, zero);
}

Types broadcast_type(const Call& c) {
  if (c.inputs.size() == 2 && c.has(0) && c.has(1) && c.shape(0) == c.shape(1)) return one(promoted(c), c.shape(0));
  return one(promoted(c), broadcast_shape(c));
}
Types compare_type(const Call& c) { return one(DType::bool_, broadcast_shape(c)); }

void require_fits(const Call& c, DType dtype, double value) {
  if (!is_integral(dtype)) return;
  bool is_signed = dtype != DType::u8;  // of which negative numbers count from the end, as in PyTorch
  double end = std::ldexp(1.0, static_cast<int>(8 * size_of(dtype)) - is_signed);
  double whole = std::trunc(value);
  if (!(whole < end && (is_signed ? whole >= -end : whole > -end)))
    c.fail(Code::invalid_argument, "value", value, " is no value of ", dtype);
}

Shape reduced_shape(const Call& c, const Ints& axes, bool keepdim) {
  Shape r;
  for (int i = 0, k = 0; i < c.dim(0); ++i) {
    bool gone = k < axes.size() && axes[k] == i;
    if (gone) ++k;
    if (!gone) r.push_back(c.shape(0)[i]);
    if (gone && keepdim) r.push_back(1);
  }
  return r;
}

Tensor sum_to(const Tensor& g, const Shape& shape) {
  if (g.shape() == shape) return g;
  Ints axes;
  int lead = g.dim() - shape.size();
  for (int i = 0; i < g.dim(); ++i)
    if (i < lead || (shape[i - lead] == 1 && g.shape()[i] != 1)) axes.push_back(i);
  Tensor r = axes.empty() ? g : sum(g, {.axes = axes, .keepdim = true});
  return r.shape() == shape ? r : reshape(r, shape);
}

Tensor to_dtype(const Tensor& t, DType dtype) { return t.dtype() == dtype ? t : cast(t, dtype); }

Tensor unreduce(const Tensor& g, const Ints& axes, bool keepdim, const Shape& shape) {
  Shape kept = shape;
  for (int64_t a : axes) kept[a] = 1;
  return expand(keepdim ? g : reshape(g, kept), shape);
}

}  // namespace stn::ops
