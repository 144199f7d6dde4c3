#include "core/op/autocast.h"

#include <utility>

#include "core/op/apply.h"
#include "core/op/types/view.h"
#include "core/tensor/tracer.h"

namespace stn {

Autocast::Autocast(DType low) : before_(std::exchange(thread_state.autocast, low)) {}
Autocast::~Autocast() { thread_state.autocast = before_; }

bool autocast_inputs(const Op& op, std::span<const Tensor> inputs, Tensors& cast) {
  static const Op& to_dtype = *find_op("cast");
  CastAttrs wanted{op.has(autocast_low) ? thread_state.autocast : DType::f32};
  auto other = [&](const Tensor& t) {
    if (!t) return false;
    return op.has(autocast_low) ? t.dtype() == DType::f32 : t.dtype() == DType::bf16 || t.dtype() == DType::f16;
  };
  bool any = false;
  for (const Tensor& t : inputs) any |= other(t);
  if (!any) return false;
  for (const Tensor& t : inputs) cast.push_back(other(t) ? apply(to_dtype, {t}, &wanted)[0] : t);
  return true;
}

}  // namespace stn
