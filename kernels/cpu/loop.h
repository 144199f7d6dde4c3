// A pointwise loop's operands: any stride and dtype, read a tile at a time in the output's memory order.
#pragma once
#include <algorithm>

#include "core/tensor/tensor.h"
#include "kernels/cpu/convert.h"

namespace stn::kernels {

struct Operand {
  const char* data;
  DType dtype;
  Shape strides;  // in the collapsed space, in elements
  Load load;
  bool dense;  // contiguous over the collapsed space: no odometer
  bool splat;  // one value for all
};

// A loop over up to `most` operands: sizes in the output's memory order, outermost first, neighbours merged where every
// operand allows it.
template <int most>
struct OperandLoop {
  Shape sizes;
  Operand operands[most];
  int count = 0;

  OperandLoop(std::span<const Tensor> inputs, const Layout& out, Compute compute) {
    InlineVector<int, kMaxDims> order;
    for (int i = 0; i < out.sizes.size(); ++i) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return out.strides[a] > out.strides[b]; });
    Layout views[most];
    for (const Tensor& t : inputs) {
      views[count] = broadcast_layout(t.layout(), out.sizes);
      Operand& o = operands[count++];
      o.data = static_cast<const char*>(t.data());
      o.dtype = t.dtype();
      o.load = loader(t.dtype(), compute);
    }
    for (int d : order) {
      int64_t size = out.sizes[d];
      if (size == 1) continue;
      bool merge = !sizes.empty();
      for (int k = 0; k < count && merge; ++k) merge = operands[k].strides.back() == views[k].strides[d] * size;
      if (merge)
        sizes.back() *= size;
      else
        sizes.push_back(size);
      for (int k = 0; k < count; ++k) {
        if (merge)
          operands[k].strides.back() = views[k].strides[d];
        else
          operands[k].strides.push_back(views[k].strides[d]);
      }
    }
    for (int k = 0; k < count; ++k) {
      Operand& o = operands[k];
      o.splat = std::all_of(o.strides.begin(), o.strides.end(), [](int64_t s) { return s == 0; });
      o.dense = !o.splat;
      int64_t expected = 1;
      for (int d = sizes.size() - 1; d >= 0; --d) {
        o.dense &= o.strides[d] == expected;
        expected *= sizes[d];
      }
    }
  }

  // Values [begin, begin + n) of operand k, gathered run by run along the innermost dimension.
  void gather(const Operand& o, int64_t begin, int64_t n, char* to, int64_t item) const {
    int inner = sizes.size() - 1;
    int64_t at[kMaxDims] = {}, rest = begin, offset = 0;
    for (int d = inner; d >= 0; --d) {
      at[d] = rest % sizes[d];
      rest /= sizes[d];
      offset += at[d] * o.strides[d];
    }
    while (n > 0) {
      int64_t run = std::min(n, sizes[inner] - at[inner]);
      o.load(o.data + offset * size_of(o.dtype), o.strides[inner], to, run);
      to += run * item;
      n -= run;
      at[inner] += run;
      offset += run * o.strides[inner];
      for (int d = inner; d > 0 && at[d] == sizes[d]; --d) {
        offset += o.strides[d - 1] - at[d] * o.strides[d];
        at[d] = 0;
        ++at[d - 1];
      }
    }
  }
};

}  // namespace stn::kernels
