#include "kernels/cpu/convert.h"
#include "kernels/cpu/isa.h"

namespace stn {

STN_PER_ISA(kernels::Load loader(DType, kernels::Compute); kernels::Store storer(kernels::Compute, DType);
            kernels::Store bool_storer(DType);)

namespace kernels {

Load loader(DType from, Compute to) { return STN_BEST(loader(from, to)); }
Store storer(Compute from, DType to) { return STN_BEST(storer(from, to)); }
Store bool_storer(DType to) { return STN_BEST(bool_storer(to)); }

#undef STN_BEST

}  // namespace kernels
}  // namespace stn
