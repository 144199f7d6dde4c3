// The CPU's kernels: each file of this folder ends with a list of (op, ordered candidates); table.cpp joins the lists.
#pragma once
#include <vector>

#include "core/op/call.h"
#include "core/tensor/device.h"

namespace stn::kernels {

struct Entry {
  const char* op;
  std::vector<Kernel> candidates;  // asked in order; the last one is the plain reference and never declines
};
using List = std::vector<Entry>;

bool fuses(const Device&, const Op& op, DType out, DType compute);  // Device::fuses, of fused.cpp

}  // namespace stn::kernels

namespace stn {
void install_cpu_kernels();  // fills cpu()->kernels; the op registry must be complete
void install_null_device();  // adds the device "null": shapes only
}  // namespace stn
