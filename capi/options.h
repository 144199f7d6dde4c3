// Fields of options structs that name something: checked, and as the engine knows them.
#pragma once
#include "capi/guard.h"
#include "core/tensor/device.h"

namespace stn::capi {

inline DType dtype_of(sterna_dtype value, const char* argument) {
  return static_cast<DType>(enum_of(value, kDTypes, argument));
}

}  // namespace stn::capi
