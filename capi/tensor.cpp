// Tensors: what they hold, where, and as text.
#include "capi/generated/impl.h"
#include "capi/guard.h"

namespace stn::capi::impl {

void tensor_item(const Tensor& tensor, double& value) {
  if (tensor.numel() != 1)
    throw Error(Code::shape, str("needs one element, not ", to_string(tensor.type())), {}, "tensor");
  value = tensor.item();
}

}  // namespace stn::capi::impl
