// The source of a kernel for a fused call: its instructions one after the other, each by its formula, on one value of
// every operand; sizes, strides and attributes are constants of the text.  Where a reduction is last, a team of threads
// does so along a slice of the values of one result.
#pragma once
#include <optional>
#include <string>

#include "kernels/cuda/call.h"

namespace stn::cuda {

struct FusedArguments {  // of the kernel `fused`; the text has the same
  const void* in[8];
  void* out[4];
  long n;  // values, or slices of all results
};

// How the reduction that a call ends with is cut into slices.  With several, the last output that the kernel writes is
// f64 [results, slices], to be reduced once more; means are divided by `values` already.
struct FusedReduction {
  int64_t results, values, slices = 1;  // values: of a result
  int team = 32;                        // threads
  static constexpr int64_t kSlice = 1 << 14;
};
std::optional<FusedReduction> reduction_of(const Call& c);

std::string fused_source(const Call& c);
bool reduces(const char* op);  // a fused call can end with it
bool has_formula(const char* op);

}  // namespace stn::cuda
