// Gradient clipping, in ops: captured like the rest of a step.
#pragma once
#include "core/optim/optimizer.h"

namespace stn::optim {

// Scales all gradients so that the norm of their concatenation is at most max_norm; returns the norm before.
// norm_type may be infinity.  error_if_nonfinite reads the norm: not while capturing (Code::state).
Tensor clip_grad_norm(const Parameters& parameters, double max_norm, double norm_type = 2,
                      bool error_if_nonfinite = false);
// Clamps every element of every gradient to [-value, value].
void clip_grad_value(const Parameters& parameters, double value);

}  // namespace stn::optim
