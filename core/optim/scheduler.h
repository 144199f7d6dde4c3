// Learning-rate schedules with PyTorch's formulas.  step() is called once an epoch (OneCycleLR: once a batch) and
// assigns the groups' lr Variables, so a captured training step follows.  Schedules are closed forms of the step count:
// two of them on one optimizer do not multiply; use SequentialLR for one after the other, LambdaLR for anything else.
#pragma once
#include <functional>

#include "core/optim/optimizer.h"

namespace stn::optim {

class Scheduler : public RefCounted {
 public:
  virtual void step();
  virtual void step_metric(double metric);  // ReduceLROnPlateau; others: step()
  int64_t last_step() const { return last_step_; }
  std::vector<double> last_lr() const;
  Optimizer& optimizer() const { return *optimizer_; }
  virtual const char* kind() const = 0;

  // "last_step", "base_lr.<group>" and what the kind adds; 0-d f64 tensors.
  NamedTensors state_dict() const;
  void load_state_dict(const NamedTensors& entries);  // all or nothing; does not assign lr (the optimizer's dict does)

  // The learning rate after `step` steps.
  virtual double lr_at(int64_t step, double base_lr, size_t group) const = 0;
  double base_lr(size_t group) const { return base_lr_[group]; }

 protected:
  explicit Scheduler(Ref<Optimizer> optimizer);
  virtual void assign(int64_t step);  // a kind's constructor ends with assign(0)
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

  double lr_at(int64_t t, double base, size_t) const override;

 private:
  double gamma_;
};

// lr = eta_min + (base − eta_min) · (1 + cos(π t / T_max)) / 2
class CosineAnnealingLR final : public Scheduler {
 public:
  CosineAnnealingLR(Ref<Optimizer> optimizer, int64_t t_max, double eta_min = 0);
  const char* kind() const override { return "CosineAnnealingLR"; }

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

  double lr_at(int64_t t, double base, size_t) const override;

 private:
  std::function<double(int64_t)> factor_;
};

// One schedule after the other: schedules[i + 1] takes over at milestones[i] and counts from there.
class SequentialLR final : public Scheduler {
 public:
  SequentialLR(Ref<Optimizer> optimizer, std::vector<Ref<Scheduler>> schedules, std::vector<int64_t> milestones);
  const char* kind() const override { return "SequentialLR"; }
  double lr_at(int64_t t, double base, size_t group) const override;

 private:
  std::vector<Ref<Scheduler>> schedules_;
  std::vector<int64_t> milestones_;
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

  double lr_at(int64_t t, double base, size_t) const override;

 protected:
  void assign(int64_t step) override;

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
  double lr_at(int64_t, double base, size_t) const override { return base; }

 protected:
  std::vector<std::pair<std::string, double*>> state() override;

 private:
  PlateauOptions o_;
  double best_, bad_ = 0, cooldown_left_ = 0;
};

}  // namespace stn::optim
