#include "kernels/cpu/convert.h"

#include "core/base/platform.h"

namespace stn {

#define STN_CONVERSIONS(isa)                      \
  namespace isa {                                 \
  kernels::Load loader(DType, kernels::Compute);  \
  kernels::Store storer(kernels::Compute, DType); \
  kernels::Store bool_storer(DType);              \
  }
STN_CONVERSIONS(base)
#if STERNA_HAVE_AVX2
STN_CONVERSIONS(avx2)
#endif
#undef STN_CONVERSIONS

namespace kernels {

#if STERNA_HAVE_AVX2
#define STN_BEST(call) (platform::cpu_has_avx2() ? avx2::call : base::call)
#else
#define STN_BEST(call) base::call
#endif

Load loader(DType from, Compute to) { return STN_BEST(loader(from, to)); }
Store storer(Compute from, DType to) { return STN_BEST(storer(from, to)); }
Store bool_storer(DType to) { return STN_BEST(bool_storer(to)); }

#undef STN_BEST

}  // namespace kernels
}  // namespace stn
