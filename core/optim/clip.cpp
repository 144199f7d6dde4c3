#include "core/optim/clip.h"

#include <cmath>

#include "core/op/apply.h"
#include "core/ops/generated/calls.h"
#include "core/tensor/tracer.h"

namespace stn::optim {

namespace {

std::vector<Ref<Variable>> gradients(const Parameters& parameters) {
  std::vector<Ref<Variable>> r;
  for (const auto& p : parameters)
    if (Ref<Variable> g = p->grad())
      if (!g->empty()) r.push_back(std::move(g));
  return r;
}

Tensor cast_to(const Tensor& t, DType dtype) { return t.dtype() == dtype ? t : ops::cast(t, dtype); }

Tensor total_norm(std::span<const Tensor> grads, double p) {
  if (p == 2) return ops::global_norm(grads);
  DType dtype = DType::f32;
  for (const Tensor& g : grads) dtype = promote(dtype, g.dtype());
  Tensors norms;
  for (const Tensor& g : grads) {
    if (g.numel() == 0) continue;
    Tensor x = cast_to(g, dtype);
    norms.push_back(std::isinf(p) ? ops::max(ops::abs(x)) : ops::norm(x, {.p = p}));
  }
  if (norms.empty()) return ops::zeros({}, {.dtype = dtype, .device = grads[0].device()});
  Tensor all = ops::stack(norms);
  return std::isinf(p) ? ops::max(all) : ops::norm(all, {.p = p});
}

void replace(const std::vector<Ref<Variable>>& cells, Tensors changed) {
  for (size_t i = 0; i < cells.size(); ++i) cells[i]->assign(std::move(changed[i]));
}

}  // namespace

Tensor clip_grad_norm(const Parameters& parameters, double max_norm, double norm_type, bool error_if_nonfinite) {
  if (!(max_norm >= 0)) fail_at(Code::invalid_argument, "", "max_norm", "must not be negative, but is ", max_norm);
  if (!(norm_type > 0)) fail_at(Code::invalid_argument, "", "norm_type", "must be positive, but is ", norm_type);
  if (error_if_nonfinite && thread_state.tracer)
    fail_at(Code::state, "", "error_if_nonfinite", "reads the norm, which a capture cannot do");
  NoTape guard;
  auto cells = gradients(parameters);
  if (cells.empty()) return ops::zeros({}, {.device = parameters.empty() ? nullptr : parameters[0]->device()});
  Tensors grads;
  for (const Ref<Variable>& c : cells) grads.push_back(c->read());
  Tensor norm = total_norm(grads, norm_type);
  if (error_if_nonfinite && !std::isfinite(norm.item()))
    fail(Code::invalid_argument, "clip_grad_norm: the norm of order ", norm_type, " of the gradients is ", norm.item());
  // As PyTorch: always multiplied, by at most 1, so that nothing depends on data.
  replace(cells, ops::clip_grads_with_norm(norm, grads, {.max_norm = max_norm}));
  return norm;
}

void clip_grad_value(const Parameters& parameters, double value) {
  if (!(value >= 0)) fail_at(Code::invalid_argument, "", "value", "must not be negative, but is ", value);
  NoTape guard;
  auto cells = gradients(parameters);
  Tensors clipped;
  for (const Ref<Variable>& c : cells) clipped.push_back(ops::clamp(c->read(), {.min = -value, .max = value}));
  replace(cells, std::move(clipped));
}

}  // namespace stn::optim
