// Shared by the reductions, whose attributes have `axes` and perhaps `keepdim`.
#pragma once
#include "core/op/types/reduce.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

template <class A>
Ints axes_of(const Call& c) {
  return c.axes(c.attrs<A>().axes, c.dim(0));
}
template <class A>
bool keeps(const Call& c) {
  if constexpr (requires(const A& a) { a.keepdim; })
    return c.attrs<A>().keepdim;
  else
    return false;
}
template <class A>
Type reduced(const Call& c, DType dtype) {
  return {dtype, reduced_shape(c, axes_of<A>(c), keeps<A>(c)), {}};
}
// A tensor of the output's shape, expanded to x's.
template <class A>
Tensor restored(const Call& c, const Tensor& t) {
  return unreduce(t, axes_of<A>(c), keeps<A>(c), c.shape(0));
}
inline Tensor zero_as_one(const Tensor& t) { return ops::masked_fill(t, ops::eq_scalar(t, 0), 1); }

template <class A>
void require_values(const Call& c) {
  Type t = reduced<A>(c, c.dtype(0));
  if (t.numel() && !c.in(0).numel()) c.fail(Code::shape, "axes", "reduce a dimension of size 0, which has no value");
}

// An ONNX reduction of input 0 in dtype d.
template <class A>
OnnxValue reduction(OnnxBuilder& b, const Call& c, const char* type, const OnnxValue& x) {
  return to_onnx::reduce(b, type, x, axes_of<A>(c), keeps<A>(c));
}

// How many values satisfy a predicate that is already a bool value.
template <class A>
OnnxValue counted(OnnxBuilder& b, const Call& c, const OnnxValue& mask) {
  return reduction<A>(b, c, "ReduceSum", b.cast(mask, DType::bool_, DType::i64));
}

}  // namespace stn::op
