// The kernels: each file of this folder ends with a list of (op, ordered candidates); table.cpp joins the lists.
#pragma once
#include <vector>

#include "kernels/cuda/call.h"

namespace stn::cuda {

struct Entry {
  const char* op;
  std::vector<Kernel> candidates;  // asked in order; the last one is the plain reference
};
using List = std::vector<Entry>;

const Entry* entry_of(const char* op);                         // null: there is none; it lasts
bool run(const Entry& entry, const sterna_kernel_call& call);  // by the first that accepts it; false: none does
// Another op on operands of the call's device.
bool run_as(const Call& c, const char* op, const std::vector<sterna_kernel_tensor>& inputs, const Operand& out,
            const sterna_kernel_attribute* attributes = nullptr, size_t attributes_len = 0);
bool fuses(const char* op, DType out, DType compute);  // fused.cpp

}  // namespace stn::cuda
