// How reductions fold the values of an output, for those that read them and those that compute them first: in the same
// slices, so that results are the same bit for bit.
#pragma once
#include <algorithm>

#include "core/op/op.h"
#include "kernels/cpu/fold.h"

namespace stn::kernels {

constexpr int64_t kSlice = 1 << 16;  // values per unit of parallel work
constexpr int64_t kFewOutputs = 64;  // below, the values of one output are shared among units of work

// Units of parallel work: slices of the values of each output, merged in their order.
struct Slices {
  int64_t outputs, values, each;  // each: slices of one output
  Slices(int64_t outputs, int64_t values)
      : outputs(outputs),
        values(values),
        each(outputs < kFewOutputs ? std::max<int64_t>(1, (values + kSlice - 1) / kSlice) : 1) {}
  int64_t units() const { return outputs * each; }
  int64_t grain() const {
    return std::max<int64_t>(1, kSlice / std::max<int64_t>(1, each > 1 ? kSlice : std::min(values, kSlice)));
  }
  int64_t begin(int64_t unit) const { return unit % each * kSlice; }
  int64_t end(int64_t unit) const { return each > 1 ? std::min(values, begin(unit) + kSlice) : values; }
};

// A reduction that tiles can be fed into.
struct Reduction {
  const char* op;
  FoldKind fold;
  bool mean;  // the sum over the number of values
};
const Reduction* reduction_of(const Op& op);  // null: none

}  // namespace stn::kernels
