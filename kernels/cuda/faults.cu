#include "kernels/cuda/faults.h"

#include "kernels/cuda/runtime.h"

namespace stn::cuda {

namespace runtime {

void report_fault(int device) {
  FaultNote note = fault_note(device);
  Fault f = *note.first;
  if (f.kind == Fault::none) return;
  note.first->kind = Fault::none;
  each(device, 1, [=] STN_DEVICE(int64_t) { *note.taken = 0; });
  std::string where = std::string(f.op) + ": " + f.argument;
  if (f.kind == Fault::divisor) throw Failure(where + " holds a zero: division of integers by zero");
  throw Failure(where + " holds " + std::to_string(f.value) + ", outside [0, " + std::to_string(f.size) + ")");
}

}  // namespace runtime

}  // namespace stn::cuda
