// Learning-rate schedules with PyTorch's formulas.  step() is called once an epoch (OneCycleLR: once a batch) and
// assigns the groups' lr Variables, so a captured training step follows.
#pragma once
#include <functional>

#include "core/optim/optimizer.h"

namespace stn::optim {

class Scheduler : public RefCounted {
 public:
  virtual void step();                    // closed forms of the step count: no drift by repeated multiplication
  virtual void step_metric(double metric);  // ReduceLROnPlateau; others: step()
  int64_t last_step() const { return last_step_; }
  std::vector<double> last_lr() const;
  Optimizer& optimizer() const { return *optimizer_; }
  virtual const char* kind() const = 0;

  // "last_step", "base_lr.<group>" and what the kind adds; 0-d f64 tensors.
  NamedTensors state_dict() const;
  void load_state_dict(const NamedTensors& entries);  // all or nothing; does not assign lr (the optimizer's dict does)

 protected:
  explicit Scheduler(Ref<Optimizer> optimizer);
  void start() { apply_lr(); }  // sets the lr of step 0; the last act of a kind's constructor
  virtual double lr_at(int64_t step, double base_lr, size_t group) const = 0;
  virtual void apply_lr();
  virtual std::vector<std::pair<std::string, double*>> state() { return {}; }

  Ref<Optimizer> optimizer_;
  std::vector<double> base_lr_;
  int64_t last_step_ = 0;
};

// lr = base · gamma^⌊t / step_size⌋
class StepLR final : public Scheduler {
 public:
  StepLR(Ref<Optimizer> optimizer, int64_t step_size, double gamma = 0.1);
  const char* kind() const override { return "StepLR"; }

 protected:
  double lr_at(int64_t t, double base, size_t) const override;

 private:
  int64_t size_;
  double gamma_;
};

// lr = base · gamma^(number of milestones ≤ t)
class MultiStepLR final : public Scheduler {
 public:
  MultiStepLR(Ref<Optimizer> optimizer, std::vector<int64_t> milestones, double gamma = 0.1);
  const char* kind() const override { return "MultiStepLR"; }

 protected:
  double lr_at(int64_t t, double base, size_t) const override;

 private:
  std::vector<int64_t> milestones_;
  double gamma_;
};

// lr = base · gamma^t
class ExponentialLR final : public Scheduler {
 public:
  ExponentialLR(Ref<Optimizer> optimizer, double gamma);
  const char* kind() const override { return "ExponentialLR"; }

 protected:
  double lr_at(int64_t t, double base, size_t) const override;

 private:
  double gamma_;
};

// lr = eta_min + (base − eta_min) · (1 + cos(π t / T_max)) / 2
class CosineAnnealingLR final : public Scheduler {
 public:
  CosineAnnealingLR(Ref<Optimizer> optimizer, int64_t t_max, double eta_min = 0);
  const char* kind() const override { return "CosineAnnealingLR"; }

 protected:
  double lr_at(int64_t t, double base, size_t) const override;

 private:
  int64_t t_max_;
  double eta_min_;
};

// Linear warm-up: the factor goes from start_factor to end_factor in total_iters steps.
class LinearLR final : public Scheduler {
 public:
  LinearLR(Ref<Optimizer> optimizer, double start_factor = 1.0 / 3, double end_factor = 1, int64_t total_iters = 5);
  const char* kind() const override { return "LinearLR"; }

 protected:
  double lr_at(int64_t t, double base, size_t) const override;

 private:
  double start_, end_;
  int64_t total_;
};

// lr = base · factor(t)
class LambdaLR final : public Scheduler {
 public:
  LambdaLR(Ref<Optimizer> optimizer, std::function<double(int64_t)> factor);
  const char* kind() const override { return "LambdaLR"; }

 protected:
  double lr_at(int64_t t, double base, size_t) const override;

 private:
  std::function<double(int64_t)> factor_;
};

enum class Anneal { cos, linear };
struct OneCycleOptions {
  double pct_start = 0.3;
  Anneal anneal = Anneal::cos;
  double div_factor = 25;
  double final_div_factor = 1e4;
  // Off by default, unlike PyTorch's: momentum (beta1) is an attribute, which a captured step keeps as it was.
  bool cycle_momentum = false;
  double base_momentum = 0.85;
  double max_momentum = 0.95;
};
// L. Smith, "Super-convergence", 2018: from max_lr / div_factor up to max_lr, then down to initial / final_div_factor.
class OneCycleLR final : public Scheduler {
 public:
  OneCycleLR(Ref<Optimizer> optimizer, double max_lr, int64_t total_steps, const OneCycleOptions& options = {});
  const char* kind() const override { return "OneCycleLR"; }

 protected:
  double lr_at(int64_t t, double base, size_t) const override;
  void apply_lr() override;

 private:
  double at(int64_t t, double start, double middle, double end) const;
  double max_lr_;
  int64_t total_;
  OneCycleOptions o_;
};

struct PlateauOptions {
  bool maximize = false;  // PyTorch's mode="max"
  double factor = 0.1;
  int64_t patience = 10;
  double threshold = 1e-4;
  bool threshold_absolute = false;  // PyTorch's threshold_mode="abs"
  int64_t cooldown = 0;
  double min_lr = 0;
  double eps = 1e-8;
};
// Multiplies lr by `factor` when the metric has not improved for more than `patience` steps.
class ReduceLROnPlateau final : public Scheduler {
 public:
  explicit ReduceLROnPlateau(Ref<Optimizer> optimizer, const PlateauOptions& options = {});
  void step() override;  // throws Code::state: needs a metric
  void step_metric(double metric) override;
  const char* kind() const override { return "ReduceLROnPlateau"; }

 protected:
  double lr_at(int64_t, double base, size_t) const override { return base; }
  std::vector<std::pair<std::string, double*>> state() override;

 private:
  PlateauOptions o_;
  double best_, bad_ = 0, cooldown_left_ = 0;
};

}  // namespace stn::optim
