// The adjoint of strided views.  Views themselves run no kernel.
#include <cstring>

#include "core/op/call.h"
#include "core/op/types/view.h"
#include "kernels/cpu/accumulate.h"
#include "kernels/cpu/table.h"
#include "kernels/overlap.h"

namespace stn::kernels {

namespace {

// to[Σ index · strides] += from, in row-major order of the index.
template <class To, class T>
void add_strided(const Ints& sizes, To* to, const Ints& strides, const T* from, int64_t n) {
  int inner = sizes.size() - 1;
  int64_t at[2 * kMaxDims] = {}, t = 0;
  for (int64_t i = 0; i < n; ++i) {
    to[t] = plus<To>(to[t], static_cast<To>(from[i]));
    t += strides[inner];
    ++at[inner];
    for (int d = inner; d > 0 && at[d] == sizes[d]; --d) {
      t += strides[d - 1] - at[d] * strides[d];
      at[d] = 0;
      ++at[d - 1];
    }
  }
}

bool view_scatter(const Call& c) {
  const auto& a = c.attrs<ViewScatterAttrs>();
  const Tensor& out = c.out();
  int64_t n = c.in(0).numel(), item = size_of(out.dtype()), bytes = out.numel() * item;
  if (n == 0 || !overlaps(a.size, a.stride)) {
    if (bytes) std::memset(out.data(), 0, static_cast<size_t>(bytes));
    if (n == 0) return true;
    copy_strided(a.size, item, out.data_as<char>() + a.offset * item, a.stride, c.in(0).data_as<char>(),
                 c.in(0).strides());
    return true;
  }
  Tensor g = dense(c.in(0));
  accumulate(out, nullptr,
             [&](auto* sums, auto z) { add_strided(a.size, sums + a.offset, a.stride, g.data_as<decltype(z)>(), n); });
  return true;
}

}  // namespace

List view_kernels() { return {{"view_scatter", {view_scatter}}}; }

}  // namespace stn::kernels
