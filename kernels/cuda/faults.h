// What kernels find wrong with the values they are given: indices outside of their dimension, divisors that are zero.
// A device cannot stop for them: the first one stays noted until a call that waits for the device reports it.
#pragma once
#include "kernels/cuda/call.h"

namespace stn::cuda {

struct Fault {
  enum Kind : int32_t { none, index, divisor } kind;
  int64_t value, size;        // an index, and what it should be below
  const char *op, *argument;  // for the host to read
};
struct FaultNote {
  int64_t* taken;  // on the device: 1 after the first fault
  Fault* first;    // in memory that the host reads as well
};
FaultNote fault_note(int device);  // of the runtime

// Handed to a kernel by value.
class Faults {
 public:
  Faults(const Call& c, const char* argument) : note_(fault_note(c.device())), op_(c.op()), argument_(argument) {}
  // Whether an index is in [0, size).
  STN_DEVICE bool inside(int64_t index, int64_t size) const {
    if (index >= 0 && index < size) return true;
    note({Fault::index, index, size, op_, argument_});
    return false;
  }
  STN_DEVICE void zero_divisor() const { note({Fault::divisor, 0, 0, op_, argument_}); }

 private:
  STN_DEVICE void note(const Fault& f) const {
    if (*note_.taken == 0 && atomic_exchange(note_.taken, int64_t{1}) == 0) *note_.first = f;
  }
  FaultNote note_;
  const char *op_, *argument_;
};

}  // namespace stn::cuda
