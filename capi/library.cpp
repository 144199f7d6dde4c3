// The library itself: versions, and what tests ask.
#include "capi/generated/impl.h"
#include "capi/guard.h"

namespace stn::capi::impl {

int32_t abi_version() { return STERNA_ABI; }
sterna_str version() { return {STERNA_VERSION, sizeof STERNA_VERSION - 1}; }
int64_t debug_live_handles() { return live_handles(); }

}  // namespace stn::capi::impl
