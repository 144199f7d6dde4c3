// Gradient scaling for f16 training, as torch.amp.GradScaler: the loss is multiplied by a scale, so that small
// gradients do not vanish, and a step whose gradients overflowed is not taken and makes the scale smaller.  Scale,
// finite steps and whether a step is taken stay on the device: nothing waits for it, and a captured step does the same.
// Source: Micikevicius et al., Mixed Precision Training, ICLR 2018.
#pragma once
#include "core/optim/optimizer.h"

namespace stn::optim {

struct GradScalerOptions {
  double init_scale = 65536;
  double growth_factor = 2;
  double backoff_factor = 0.5;
  int64_t growth_interval = 2000;
  bool enabled = true;
};

class GradScaler final : public RefCounted {
 public:
  explicit GradScaler(const GradScalerOptions& options = {});

  Tensor scale(const Tensor& loss);  // loss · scale; the first one decides on which device the scale lies
  // Divides the optimizer's gradients by the scale, and notes whether they are finite; step() does it otherwise.
  void unscale(Optimizer& optimizer);
  void step(Optimizer& optimizer);  // optimizer.step() where the gradients are finite
  void update();                    // the next scale, from all steps since the last update()

  double get_scale() const;
  void set_scale(double scale);
  // "growth_factor", "backoff_factor", "growth_interval", "enabled" (0 or 1).  A captured step keeps its own.
  double option(const std::string& name) const;            // throws not_found
  void set_option(const std::string& name, double value);  // validated

  // "scale", "growth_tracker", "growth_factor", "backoff_factor", "growth_interval"; none when not enabled.
  NamedTensors state_dict() const;
  void load_state_dict(const NamedTensors& entries);  // all or nothing; nothing when not enabled

 private:
  // What is known of an optimizer's gradients since the last update().
  struct Pass {
    Ref<Optimizer> optimizer;
    Tensor found_inf;
    bool stepped = false;
  };
  void start(Device* device);
  Pass* pass_of(const Optimizer& optimizer);
  void remember_passes();
  void drop_stale_passes();
  double* number(const std::string& name);

  double init_scale_, growth_factor_, backoff_factor_, growth_interval_, enabled_;
  double init_tracker_ = 0;
  Ref<Variable> scale_, tracker_;  // 0-d f32 and i64, from init_scale_ and init_tracker_ once there is a device
  std::vector<Pass> passes_;
};

}  // namespace stn::optim
