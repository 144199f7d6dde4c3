// Optimizers, schedules and clipping; their kinds are in optim_kinds.hpp.
#pragma once
#include <sterna/cpp/module.hpp>

namespace sterna::optim {

/** Updates parameters from their gradients. */
class Optimizer {
 public:
  explicit Optimizer(sterna_optimizer* adopt) : h_(adopt) {}
  void step() const { check(sterna_optimizer_step(get())); }
  void zero_grad() const { check(sterna_optimizer_zero_grad(get())); }

  /** More parameters, with the first group's options but for those given; gives the group's index. */
  size_t add_group(const std::vector<Tensor>& parameters, const OptimizerGroupOptions& options = {}) const {
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    auto list = detail::variables(parameters);
    size_t index;
    check(sterna_optimizer_add_group(get(), list.data(), list.size(), &o, &index));
    return index;
  }
  /** Number of groups. */
  size_t groups() const {
    size_t n;
    check(sterna_optimizer_groups(get(), &n));
    return n;
  }
  double lr(size_t group = 0) const {
    double v;
    check(sterna_optimizer_lr(get(), group, &v));
    return v;
  }
  /** Of all groups, or of one. */
  void set_lr(double lr) const { check(sterna_optimizer_set_lr(get(), lr)); }
  void set_lr(size_t group, double lr) const { check(sterna_optimizer_set_group_lr(get(), group, lr)); }
  /** An option by the name of its field, such as "weight_decay"; flags are 0 or 1. */
  double option(size_t group, const std::string& name) const {
    double v;
    check(sterna_optimizer_option(get(), group, name.c_str(), &v));
    return v;
  }
  void set_option(size_t group, const std::string& name, double value) const {
    check(sterna_optimizer_set_option(get(), group, name.c_str(), value));
  }

  Dict state_dict() const {
    return Dict::made_by([&](sterna_dict** d) { return sterna_optimizer_state_dict(get(), d); });
  }
  void load_state_dict(const Dict& entries) const { check(sterna_optimizer_load_state_dict(get(), entries.get())); }
  std::string to_string() const {
    return detail::make_text([&](sterna_bytes** b) { return sterna_optimizer_text(get(), b); });
  }
  sterna_optimizer* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_optimizer> h_;
};

/** Sets an optimizer's learning rates by the number of steps. */
class Scheduler {
 public:
  explicit Scheduler(sterna_scheduler* adopt) : h_(adopt) {}
  void step() const { check(sterna_scheduler_step(get())); }
  /** With the metric that ReduceLROnPlateau wants. */
  void step(double metric) const { check(sterna_scheduler_step_metric(get(), metric)); }
  double last_lr(size_t group = 0) const {
    double v;
    check(sterna_scheduler_last_lr(get(), group, &v));
    return v;
  }
  /** Number of steps taken. */
  int64_t last_step() const {
    int64_t n;
    check(sterna_scheduler_last_step(get(), &n));
    return n;
  }
  Dict state_dict() const {
    return Dict::made_by([&](sterna_dict** d) { return sterna_scheduler_state_dict(get(), d); });
  }
  void load_state_dict(const Dict& entries) const { check(sterna_scheduler_load_state_dict(get(), entries.get())); }
  sterna_scheduler* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_scheduler> h_;
};

/** lr = base · factor(step) */
class LambdaLR : public Scheduler {
 public:
  LambdaLR(const Optimizer& optimizer, std::function<double(int64_t)> factor)
      : Scheduler(make(optimizer, std::move(factor))) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, std::function<double(int64_t)> factor) {
    using Factor = std::function<double(int64_t)>;
    sterna_scheduler_callbacks c = STERNA_SCHEDULER_CALLBACKS;
    sterna::detail::set_user(c, std::move(factor));
    c.factor = [](void* user, int64_t step, double* value) {
      return sterna::detail::callback([&] { *value = (*static_cast<Factor*>(user))(step); });
    };
    sterna_scheduler* s;
    check(sterna_scheduler_lambda(optimizer.get(), &c, &s));
    return s;
  }
};

/** One schedule after the other: schedule i + 1 takes over at milestone i and counts from there. */
class SequentialLR : public Scheduler {
 public:
  SequentialLR(const Optimizer& optimizer, const std::vector<Scheduler>& schedules,
               const std::vector<int64_t>& milestones)
      : Scheduler(make(optimizer, schedules, milestones)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, std::vector<Scheduler> schedules,
                                const std::vector<int64_t>& milestones) {
    std::vector<sterna_scheduler*> list;
    for (const Scheduler& s : schedules) {
      check(sterna_scheduler_retain(s.get()));  // the call takes a reference over
      list.push_back(s.get());
    }
    sterna_scheduler* s;
    check(
      sterna_scheduler_sequential(optimizer.get(), list.data(), list.size(), milestones.data(), milestones.size(), &s));
    return s;
  }
};

/**
 * Scales losses, so that gradients in f16 neither vanish nor overflow; a step whose gradients overflowed is not taken.
 *
 *     scaler.scale(loss).backward();
 *     scaler.step(opt);
 *     scaler.update();
 */
class GradScaler {
 public:
  explicit GradScaler(const GradScalerOptions& options = {}) : h_(make(options)) {}
  Tensor scale(const Tensor& loss) const {
    Tensor scaled;
    check(sterna_grad_scaler_scale(get(), loss.get(), scaled.put()));
    return scaled;
  }
  /** Divides the gradients by the scale, to clip or look at them before step(), which does it otherwise. */
  void unscale(const Optimizer& optimizer) const { check(sterna_grad_scaler_unscale(get(), optimizer.get())); }
  /** The optimizer's step where all gradients are finite. */
  void step(const Optimizer& optimizer) const { check(sterna_grad_scaler_step(get(), optimizer.get())); }
  /** Chooses the scale of the next step. */
  void update() const { check(sterna_grad_scaler_update(get())); }
  double get_scale() const {
    double v;
    check(sterna_grad_scaler_get_scale(get(), &v));
    return v;
  }
  void set_scale(double scale) const { check(sterna_grad_scaler_set_scale(get(), scale)); }
  /** "growth_factor", "backoff_factor", "growth_interval" or "enabled", which is 0 or 1. */
  double option(const std::string& name) const {
    double v;
    check(sterna_grad_scaler_option(get(), name.c_str(), &v));
    return v;
  }
  void set_option(const std::string& name, double value) const {
    check(sterna_grad_scaler_set_option(get(), name.c_str(), value));
  }
  Dict state_dict() const {
    return Dict::made_by([&](sterna_dict** d) { return sterna_grad_scaler_state_dict(get(), d); });
  }
  void load_state_dict(const Dict& entries) const { check(sterna_grad_scaler_load_state_dict(get(), entries.get())); }
  sterna_grad_scaler* get() const { return h_.get(); }

 private:
  static sterna_grad_scaler* make(const GradScalerOptions& options) {
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    sterna_grad_scaler* s;
    check(sterna_grad_scaler_create(&o, &s));
    return s;
  }
  detail::Handle<sterna_grad_scaler> h_;
};

/** Scales the gradients so that the norm of all of them together is at most max_norm; gives the norm before. */
inline Tensor clip_grad_norm(const nn::Module& module, double max_norm, const ClipGradNormOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  Tensor norm;
  check(sterna_clip_grad_norm(module.get(), max_norm, &o, norm.put()));
  return norm;
}
inline Tensor clip_grad_norm(const std::vector<Tensor>& parameters, double max_norm,
                             const ClipGradNormOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  auto list = detail::variables(parameters);
  Tensor norm;
  check(sterna_clip_grad_norm_params(list.data(), list.size(), max_norm, &o, norm.put()));
  return norm;
}
/** Clamps every element of the gradients to [-value, value]. */
inline void clip_grad_value(const nn::Module& module, double value) {
  check(sterna_clip_grad_value(module.get(), value));
}
inline void clip_grad_value(const std::vector<Tensor>& parameters, double value) {
  auto list = detail::variables(parameters);
  check(sterna_clip_grad_value_params(list.data(), list.size(), value));
}

}  // namespace sterna::optim
