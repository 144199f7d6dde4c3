// Copies into row-major order, and between devices.
#include "core/op/call.h"
#include "kernels/cpu/strided.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

// The shapes of x and out may differ: both are read in row-major order.
bool row_major(const Call& c) {
  const Tensor& x = c.in(0);
  copy_strided(x.shape(), size_of(x.dtype()), c.out().data_as<char>(), contiguous_strides(x.shape()), x.data_as<char>(),
               x.strides());
  return true;
}

bool to_device(const Call& c) {
  const Tensor &x = c.in(0), &out = c.out();
  int64_t bytes = x.numel() * size_of(x.dtype());
  if (bytes && out.is_pinned() && x.contiguous() && !x.device()->is_host())
    x.device()->copy_async(out.data(), x.data(), bytes, STERNA_COPY_DEVICE_TO_HOST, out.impl()->storage);
  else
    x.copy_to(out.data());
  return true;
}

}  // namespace

List copy_kernels() {
  return {{"contiguous", {row_major}}, {"reshape", {row_major}}, {"flatten", {row_major}}, {"to_device", {to_device}}};
}

}  // namespace stn::kernels
