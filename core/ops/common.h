// Shared by the op records: the usual inference rules and gradient helpers.
#pragma once
#include "core/op/sampler.h"
#include "core/ops/generated/calls.h"

namespace stn::ops {

// ---- infer
Types same_type(const Call& c);        // the type of input 0
Types floating_type(const Call& c);    // input 0's shape; integers and bool become f32 (exp, mean …)
Types broadcast_type(const Call& c);   // broadcast shape, promoted dtype of all inputs
Types compare_type(const Call& c);     // broadcast shape, bool
Shape broadcast_shape(const Call& c);  // of all present inputs; throws Code::shape
DType promoted(const Call& c);         // 0-d tensors do not promote dimensioned ones of the same category (PyTorch)
void require_fits(const Call& c, DType dtype,
                  double value);  // the attribute `value`: integers must hold its whole part
Shape reduced_shape(const Call& c, const Ints& axes, bool keepdim);  // axes as from Call::axes

// ---- gradients
Tensor sum_to(const Tensor& g, const Shape& shape);  // undoes broadcasting: sums g down to `shape`
Tensor to_dtype(const Tensor& t, DType dtype);       // cast where it differs
// to_device that is only queued where both ends can: from pinned memory, or to memory that it pins, which the caller
// must not read before the device has synchronized.
Tensor to_device_async(const Tensor& t, Device* device);
Tensor unreduce(const Tensor& g, const Ints& axes, bool keepdim,
                const Shape& shape);  // g of a reduction, expanded to `shape`

}  // namespace stn::ops

// Record files live in namespace stn::op, whose names are the ops themselves; these are the helpers they share.
namespace stn::op {
using ops::broadcast_shape;
using ops::broadcast_type;
using ops::compare_type;
using ops::floating_type;
using ops::promoted;
using ops::reduced_shape;
using ops::require_fits;
using ops::same_type;
using ops::sum_to;
using ops::to_dtype;
using ops::unreduce;
}  // namespace stn::op
