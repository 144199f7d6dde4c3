// Differentiation: grad mode, backward, gradients of chosen inputs.
#include "core/autograd/tape.h"

#include <algorithm>

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/tensor/tracer.h"

namespace stn::capi::impl {

void set_grad_mode(int32_t mode, sterna_grad_mode& before) {
  ThreadState& s = thread_state;
  before = s.inference ? STERNA_GRAD_INFERENCE : s.grad_enabled ? STERNA_GRAD_ENABLED : STERNA_GRAD_DISABLED;
  s.grad_enabled = mode == STERNA_GRAD_ENABLED;
  s.inference = mode == STERNA_GRAD_INFERENCE;
}

void set_autocast(int32_t mode, sterna_autocast& before) {
  constexpr DType precisions[] = {DType::f32, DType::bf16, DType::f16};  // by sterna_autocast; f32: off
  DType& now = thread_state.autocast;
  before = static_cast<int32_t>(std::find(std::begin(precisions), std::end(precisions), now) - std::begin(precisions));
  now = precisions[mode];
}

void set_anomaly_mode(bool on) { stn::set_anomaly_mode(on); }

void backward(const Tensor& loss, const sterna_backward_options& options) {
  Tensor gradient = tensor_or_none(options.gradient, "options.gradient");
  stn::backward({&loss, 1}, {&gradient, gradient ? 1u : 0u}, {.retain_graph = options.retain_graph != 0});
}

void backward_many(const Tensors& losses, const sterna_backward_many_options& o) {
  stn::backward(losses, tensors_of(o.gradients, o.gradients_len, "options.gradients", true),
                {.retain_graph = o.retain_graph != 0});
}

void grad(const Tensors& outputs, const Tensors& inputs, const sterna_grad_options& o, Tensors& gradients) {
  gradients = stn::grad(outputs, inputs, tensors_of(o.grad_outputs, o.grad_outputs_len, "options.grad_outputs", true),
                        {.retain_graph = o.retain_graph != 0, .create_graph = o.create_graph != 0},
                        o.allow_unused != 0);
}

}  // namespace stn::capi::impl
