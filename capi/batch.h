// The object behind sterna_batch: what a loader or queue hands out.
#pragma once
#include "core/tensor/tensor.h"

namespace stn::capi {

struct Batch final : RefCounted {
  explicit Batch(Tensors t) : tensors(std::move(t)) {}
  Tensors tensors;
};

}  // namespace stn::capi
