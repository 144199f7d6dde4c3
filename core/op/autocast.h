// Mixed precision as torch.autocast does it: inside the scope, ops whose record says so take their inputs in the low
// precision (products, convolutions) or in f32 (losses, exponentials, sums), and all others promote as always.  Weights
// stay f32: the cast is a call on the tape, so their gradients are f32 as well.
// Source: Micikevicius et al., Mixed Precision Training, ICLR 2018; the lists of PyTorch's autocast.
#pragma once
#include "core/op/op.h"

namespace stn {

// Scope of this thread; `low` is bf16 or f16, and f32 switches an outer scope off.
class Autocast {
 public:
  explicit Autocast(DType low);
  ~Autocast();
  Autocast(const Autocast&) = delete;
  Autocast& operator=(const Autocast&) = delete;

 private:
  DType before_;
};

// The inputs in the precision that the thread's scope wants for this op; false: they are in it already.
bool autocast_inputs(const Op& op, std::span<const Tensor> inputs, Tensors& cast);

}  // namespace stn
