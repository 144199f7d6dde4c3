// Weights in the formats that primitives want.
#include "kernels/cpu/onednn.h"

#if STERNA_HAVE_ONEDNN
#include "kernels/cpu/packed.h"

namespace stn::kernels::onednn {

namespace {
struct Formats {
  dnnl::memory::desc held, wanted;
  bool operator==(const Formats& o) const { return wanted == o.wanted && held == o.held; }
};
}  // namespace

dnnl::memory Side::bring(const Tensor& t, int64_t offset, Buffers& buffers) const {
  char* data = t.data_as<char>() + offset * size_of(t.dtype());
  if (!move) return bring(data, buffers);
  auto derive = [&](void* to) {
    move.run({{DNNL_ARG_FROM, dnnl::memory(held, engine(), data)}, {DNNL_ARG_TO, dnnl::memory(wanted, engine(), to)}});
  };
  Ref<Storage> kept = packed(t, data, Formats{held, wanted}, static_cast<int64_t>(wanted.get_size()), derive);
  return kept ? dnnl::memory(wanted, engine(), buffers.keep(kept)) : bring(data, buffers);
}

}  // namespace stn::kernels::onednn
#endif
