// Optimizers, schedules and clipping.
#pragma once
#include <sterna/cpp/module.hpp>

namespace sterna::optim {

class Optimizer {
 public:
  explicit Optimizer(sterna_optimizer* adopt) : h_(adopt) {}
  void step() const { check(sterna_optimizer_step(get())); }
  void zero_grad() const { check(sterna_optimizer_zero_grad(get())); }
  double lr(size_t group = 0) const {
    double v;
    check(sterna_optimizer_lr(get(), group, &v));
    return v;
  }
  void set_lr(double lr) const { check(sterna_optimizer_set_lr(get(), lr)); }
  /** More parameters, with the first group's options; gives the group's index. */
  size_t add_group(const std::vector<Tensor>& parameters, std::optional<double> lr = {}) const {
    sterna_optimizer_group_options o = STERNA_OPTIMIZER_GROUP_OPTIONS;
    if (lr) o.lr = *lr;
    auto list = variables(parameters);
    size_t index;
    check(sterna_optimizer_add_group(get(), list.data(), list.size(), &o, &index));
    return index;
  }
  void set_option(size_t group, const std::string& name, double value) const {
    check(sterna_optimizer_set_option(get(), group, name.c_str(), value));
  }
  Dict state_dict() const {
    sterna_dict* d;
    check(sterna_optimizer_state_dict(get(), &d));
    return Dict(d);
  }
  void load_state_dict(const Dict& entries) const { check(sterna_optimizer_load_state_dict(get(), entries.get())); }
  sterna_optimizer* get() const { return h_.get(); }

  static std::vector<sterna_tensor*> variables(const std::vector<Tensor>& list) {
    std::vector<sterna_tensor*> r;
    for (const Tensor& t : list) r.push_back(t.get());
    return r;
  }

 private:
  detail::Handle<sterna_optimizer> h_;
};

class Scheduler {
 public:
  explicit Scheduler(sterna_scheduler* adopt) : h_(adopt) {}
  void step() const { check(sterna_scheduler_step(get())); }
  /** For ReduceLROnPlateau. */
  void step(double metric) const { check(sterna_scheduler_step_metric(get(), metric)); }
  double last_lr(size_t group = 0) const {
    double v;
    check(sterna_scheduler_last_lr(get(), group, &v));
    return v;
  }
  sterna_scheduler* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_scheduler> h_;
};

/** lr = base * factor(step) */
class LambdaLR : public Scheduler {
 public:
  LambdaLR(const Optimizer& optimizer, std::function<double(int64_t)> factor) : Scheduler(make(optimizer, std::move(factor))) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, std::function<double(int64_t)> factor) {
    using Factor = std::function<double(int64_t)>;
    sterna_scheduler_callbacks c = STERNA_SCHEDULER_CALLBACKS;
    c.user = new Factor(std::move(factor));
    c.destroy = [](void* user) { delete static_cast<Factor*>(user); };
    c.factor = [](void* user, int64_t step, double* value) {
      return sterna::detail::callback([&] { *value = (*static_cast<Factor*>(user))(step); });
    };
    sterna_scheduler* s;
    check(sterna_scheduler_lambda(optimizer.get(), &c, &s));
    return s;
  }
};

/** Scales all gradients so that their common norm is at most max_norm; gives the norm before. */
inline Tensor clip_grad_norm(const nn::Module& module, double max_norm) {
  Tensor norm;
  check(sterna_clip_grad_norm(module.get(), max_norm, nullptr, norm.put()));
  return norm;
}
inline void clip_grad_value(const nn::Module& module, double value) { check(sterna_clip_grad_value(module.get(), value)); }

}  // namespace sterna::optim

#include <sterna/cpp/optim_kinds.hpp>
