// The adjoint of strided views.  Views themselves run no kernel.
#include "core/op/types/view.h"

#include "kernels/cuda/groups.h"
#include "kernels/cuda/move.h"
#include "kernels/cuda/table.h"
#include "kernels/overlap.h"

namespace stn::cuda {

namespace {

// The view's place in the output.
Strided viewed(const Operand& out, const ViewScatterAttrs& a) {
  Strided r;
  r.data = static_cast<char*>(out.data) + a.offset * out.item();
  r.dtype = out.type();
  r.ndim = a.size.size();
  for (int d = 0; d < r.ndim; ++d) r.sizes[d] = a.size[d], r.strides[d] = a.stride[d];
  return r;
}

// No two elements of g meet.
bool scatter_apart(const Call& c) {
  auto a = c.attrs<ViewScatterAttrs>();
  Operand g = c.in(0), out = c.out();
  if (g.numel() && kernels::overlaps(a.size, a.stride)) return false;
  fill(c.device(), out, 0);
  if (g.numel()) copy(c.device(), Strided(g), viewed(out, a));
  return true;
}

struct ViewPlace {
  Strided view;
  int64_t offset;
  STN_FN int64_t operator()(int64_t i) const { return offset + view.at(i); }
};
bool scatter_sums(const Call& c) {
  auto a = c.attrs<ViewScatterAttrs>();
  Operand g = c.in(0), out = c.out();
  fill(c.device(), out, 0);
  Groups groups(c.device(), g.numel(), out.numel(), ViewPlace{viewed(out, a), a.offset});
  by_compute(out.type(), [&](auto z) { add_groups<decltype(z)>(c.device(), groups, Strided(g), out, Blocks(out)); });
  return true;
}

}  // namespace

List view_kernels() { return {{"view_scatter", {scatter_apart, scatter_sums}}}; }

}  // namespace stn::cuda
