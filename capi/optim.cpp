// Optimizers and gradient clipping.
#include <cmath>

#include "capi/dict.h"
#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/optim/clip.h"

namespace stn::capi::impl {

namespace {

optim::SgdOptions options_of(const sterna_optim_sgd_options& o) {
  return {o.momentum, o.dampening, o.weight_decay, o.nesterov != 0, o.maximize != 0};
}
optim::AdamOptions options_of(const sterna_optim_adam_options& o) {
  return {o.beta1, o.beta2, o.eps, o.weight_decay, o.amsgrad != 0, o.maximize != 0};
}
optim::AdamWOptions options_of(const sterna_optim_adamw_options& o) {
  return {o.beta1, o.beta2, o.eps, o.weight_decay, o.amsgrad != 0, o.maximize != 0};
}
optim::RmspropOptions options_of(const sterna_optim_rmsprop_options& o) {
  return {o.alpha, o.eps, o.weight_decay, o.momentum, o.centered != 0, o.maximize != 0};
}

}  // namespace

using Variables = std::vector<Ref<Variable>>;

void optim_sgd_params(const Variables& p, double lr, const sterna_optim_sgd_options& o, Ref<optim::Optimizer>& r) {
  r = make<optim::SGD>(p, lr, options_of(o));
}
void optim_adam_params(const Variables& p, double lr, const sterna_optim_adam_options& o, Ref<optim::Optimizer>& r) {
  r = make<optim::Adam>(p, lr, options_of(o));
}
void optim_adamw_params(const Variables& p, double lr, const sterna_optim_adamw_options& o, Ref<optim::Optimizer>& r) {
  r = make<optim::AdamW>(p, lr, options_of(o));
}
void optim_rmsprop_params(const Variables& p, double lr, const sterna_optim_rmsprop_options& o,
                          Ref<optim::Optimizer>& r) {
  r = make<optim::RMSprop>(p, lr, options_of(o));
}
void optim_sgd(nn::Module& m, double lr, const sterna_optim_sgd_options& o, Ref<optim::Optimizer>& r) {
  optim_sgd_params(m.parameters(), lr, o, r);
}
void optim_adam(nn::Module& m, double lr, const sterna_optim_adam_options& o, Ref<optim::Optimizer>& r) {
  optim_adam_params(m.parameters(), lr, o, r);
}
void optim_adamw(nn::Module& m, double lr, const sterna_optim_adamw_options& o, Ref<optim::Optimizer>& r) {
  optim_adamw_params(m.parameters(), lr, o, r);
}
void optim_rmsprop(nn::Module& m, double lr, const sterna_optim_rmsprop_options& o, Ref<optim::Optimizer>& r) {
  optim_rmsprop_params(m.parameters(), lr, o, r);
}

void optimizer_step(optim::Optimizer& optimizer) { optimizer.step(); }
void optimizer_zero_grad(optim::Optimizer& optimizer) { optimizer.zero_grad(); }
void optimizer_add_group(optim::Optimizer& optimizer, const Variables& params, const sterna_optimizer_group_options& o,
                         size_t& index) {
  index = optimizer.add_param_group(params, std::isnan(o.lr) ? std::optional<double>() : o.lr);
}
void optimizer_groups(optim::Optimizer& optimizer, size_t& count) { count = optimizer.groups(); }
void optimizer_lr(optim::Optimizer& optimizer, size_t group, double& lr) { lr = optimizer.lr(group); }
void optimizer_set_lr(optim::Optimizer& optimizer, double lr) { optimizer.set_lr(lr); }
void optimizer_set_group_lr(optim::Optimizer& optimizer, size_t group, double lr) { optimizer.set_lr(group, lr); }
void optimizer_option(optim::Optimizer& optimizer, size_t group, const std::string& name, double& value) {
  value = optimizer.option(group, name);
}
void optimizer_set_option(optim::Optimizer& optimizer, size_t group, const std::string& name, double value) {
  optimizer.set_option(group, name, value);
}
void optimizer_state_dict(optim::Optimizer& optimizer, Ref<Dict>& dict) { dict = make<Dict>(optimizer.state_dict()); }
void optimizer_load_state_dict(optim::Optimizer& optimizer, Dict& entries) {
  optimizer.load_state_dict(entries.values());
}
void optimizer_text(optim::Optimizer& optimizer, std::string& text) { text = optimizer.to_string(); }

void clip_grad_norm_params(const Variables& params, double max_norm, const sterna_clip_grad_norm_options& o,
                           Tensor& norm) {
  norm = optim::clip_grad_norm(params, max_norm, o.norm_type, o.error_if_nonfinite != 0);
}
void clip_grad_norm(nn::Module& module, double max_norm, const sterna_clip_grad_norm_options& o, Tensor& norm) {
  clip_grad_norm_params(module.parameters(), max_norm, o, norm);
}
void clip_grad_value_params(const Variables& params, double value) { optim::clip_grad_value(params, value); }
void clip_grad_value(nn::Module& module, double value) { optim::clip_grad_value(module.parameters(), value); }

}  // namespace stn::capi::impl
