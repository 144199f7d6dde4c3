// The library itself: versions, dtypes, threads, and what tests ask.
#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/thread_pool.h"

namespace stn::capi::impl {

int32_t abi_version() { return STERNA_ABI; }
sterna_str version() { return {STERNA_VERSION, sizeof STERNA_VERSION - 1}; }
int64_t debug_live_handles() { return live_handles(); }

sterna_str dtype_name(sterna_dtype dtype) {
  if (!is_valid(static_cast<DType>(dtype))) return {"", 0};
  const char* s = name(static_cast<DType>(dtype));
  return {s, std::strlen(s)};
}
size_t dtype_size(sterna_dtype dtype) {
  return is_valid(static_cast<DType>(dtype)) ? static_cast<size_t>(size_of(static_cast<DType>(dtype))) : 0;
}
void promote_types(DType a, DType b, sterna_dtype& result) { result = static_cast<sterna_dtype>(promote(a, b)); }

int32_t num_threads() { return stn::num_threads(); }
int32_t float32_matmul_precision() { return static_cast<int32_t>(stn::float32_matmul_precision.load()); }
void set_float32_matmul_precision(int32_t precision) {
  stn::float32_matmul_precision = static_cast<MatmulPrecision>(precision);
}
void set_num_threads(int32_t threads) { stn::set_num_threads(threads); }

}  // namespace stn::capi::impl
