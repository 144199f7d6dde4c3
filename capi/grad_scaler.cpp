// Gradient scaling.
#include "core/optim/grad_scaler.h"

#include "capi/dict.h"
#include "capi/generated/impl.h"
#include "capi/guard.h"

namespace stn::capi::impl {

using optim::GradScaler;

void grad_scaler_create(const sterna_grad_scaler_options& o, Ref<GradScaler>& scaler) {
  scaler = make<GradScaler>(
    optim::GradScalerOptions{o.init_scale, o.growth_factor, o.backoff_factor, o.growth_interval, o.enabled != 0});
}
void grad_scaler_scale(GradScaler& scaler, const Tensor& loss, Tensor& scaled) { scaled = scaler.scale(loss); }
void grad_scaler_unscale(GradScaler& scaler, optim::Optimizer& optimizer) { scaler.unscale(optimizer); }
void grad_scaler_step(GradScaler& scaler, optim::Optimizer& optimizer) { scaler.step(optimizer); }
void grad_scaler_update(GradScaler& scaler) { scaler.update(); }
void grad_scaler_get_scale(GradScaler& scaler, double& scale) { scale = scaler.get_scale(); }
void grad_scaler_set_scale(GradScaler& scaler, double scale) { scaler.set_scale(scale); }
void grad_scaler_option(GradScaler& scaler, const std::string& name, double& value) { value = scaler.option(name); }
void grad_scaler_set_option(GradScaler& scaler, const std::string& name, double value) {
  scaler.set_option(name, value);
}
void grad_scaler_state_dict(GradScaler& scaler, Ref<Dict>& dict) { dict = make<Dict>(scaler.state_dict()); }
void grad_scaler_load_state_dict(GradScaler& scaler, Dict& entries) { scaler.load_state_dict(entries.values()); }

}  // namespace stn::capi::impl
