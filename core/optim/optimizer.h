// Optimizers: one update op for all parameters of a group, on Variables alone, so that a step is captured like any
// other code.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/op/op.h"
#include "core/tensor/variable.h"

namespace stn::optim {

using Parameters = std::vector<Ref<Variable>>;
using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

// One hyperparameter of a group by name, for state dicts, schedulers and generic settings.
struct OptionField {
  const char* name;
  double* number;  // or
  bool* flag;
};

class Optimizer : public RefCounted {
 public:
  struct ParamState {
    std::vector<Ref<Variable>> cells;  // by state_names(); null until made
    Ref<Variable> step;                // 0-d f64, where the update counts steps
    bool stepped = false;
  };
  struct Group {
    Parameters parameters;
    Ref<Variable> lr;  // 0-d f64, on the parameters' device: captured steps read it anew each run
    std::vector<ParamState> state;
    double last_lr = 0;                // as last set, for devices without data
    std::optional<double> initial_lr;  // what schedules start from: the lr when the first one was made
    AttrBox attrs[2];                  // of the update op, [first]; made when needed
  };

  // Updates every parameter that has a gradient.  All or nothing: when it throws, no parameter, state or count has
  // changed (see optimizer.cpp).  Where `found_inf` (bool, 0-d) is given and true, they keep their values, and so do
  // state and counts: selected on the device, so that nothing waits for it and a captured step does the same.
  void step(const Tensor& found_inf = {});
  void zero_grad(bool set_to_none = true);

  size_t groups() const { return groups_.size(); }
  Group& group(size_t i);
  const Group& group(size_t i) const { return const_cast<Optimizer*>(this)->group(i); }
  Parameters parameters() const;  // of all groups, in order
  double lr(size_t group = 0) const;
  void set_lr(double lr);  // all groups
  void set_lr(size_t group, double lr);

  // Hyperparameters besides lr ("momentum", "beta1", "weight_decay", …; flags are 0 or 1).  A captured step keeps the
  // values it was captured with.
  std::vector<std::string> option_names() const;
  double option(size_t group, const std::string& name) const;            // throws not_found
  void set_option(size_t group, const std::string& name, double value);  // validated

  // A group with the first group's options and (unless given) learning rate; adjust it by set_option.
  size_t add_param_group(const Parameters& parameters, std::optional<double> lr = {});

  // "state.<index over all groups>.<name>", "group.<i>.lr", "group.<i>.<option>"; values are snapshots.
  NamedTensors state_dict() const;
  void load_state_dict(const NamedTensors& entries);  // all or nothing

  virtual const char* kind() const = 0;
  std::string to_string() const;

 protected:
  using Attributes = std::vector<std::pair<const char*, AttrValue>>;
  explicit Optimizer(const char* update_op);
  size_t add_group(const Parameters& parameters, double lr);  // the options of the group must exist and be valid

  virtual std::vector<OptionField> fields(size_t group) = 0;
  virtual void resize_options(size_t groups) = 0;            // new groups copy the first one's
  virtual void validate(size_t group) const = 0;             // throws invalid_argument
  virtual std::vector<const char*> state_names() const = 0;  // in the order of the update op's cells
  virtual bool counts_steps() const { return false; }
  virtual bool needs_state(size_t group, size_t index) const = 0;  // whether state_names()[index] is used
  // The first update needs another formula (which a capture could not tell apart at run time).
  virtual bool first_differs(size_t) const { return false; }
  virtual Attributes attributes(size_t group, bool first) const = 0;

 private:
  struct Sweep;
  void check_lr(double lr) const;
  void make_state(size_t group, size_t index);
  const AttrBox& attrs_of(size_t group, bool first);
  void prepare(Sweep& sweep, const Tensor& found_inf) const;
  const Op* op_;
  std::vector<Group> groups_;
};

struct SgdOptions {
  double momentum = 0;
  double dampening = 0;
  double weight_decay = 0;
  bool nesterov = false;
  bool maximize = false;
};
class SGD final : public Optimizer {
 public:
  explicit SGD(const Parameters& parameters, double lr = 1e-3, const SgdOptions& options = {});
  const char* kind() const override { return "SGD"; }

 protected:
  std::vector<OptionField> fields(size_t group) override;
  void resize_options(size_t groups) override { options_.resize(groups, options_[0]); }
  void validate(size_t group) const override;
  std::vector<const char*> state_names() const override { return {"momentum_buffer"}; }
  bool needs_state(size_t group, size_t) const override { return options_[group].momentum != 0; }
  bool first_differs(size_t group) const override {
    return options_[group].momentum != 0 && options_[group].dampening != 0;
  }
  Attributes attributes(size_t group, bool first) const override;

 private:
  std::vector<SgdOptions> options_;
};

struct AdamOptions {
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 0;
  bool amsgrad = false;
  bool maximize = false;
};
class Adam : public Optimizer {
 public:
  explicit Adam(const Parameters& parameters, double lr = 1e-3, const AdamOptions& options = {})
      : Adam(parameters, lr, options, false) {}
  const char* kind() const override { return decoupled_ ? "AdamW" : "Adam"; }

 protected:
  Adam(const Parameters& parameters, double lr, const AdamOptions& options, bool decoupled);
  std::vector<OptionField> fields(size_t group) override;
  void resize_options(size_t groups) override { options_.resize(groups, options_[0]); }
  void validate(size_t group) const override;
  std::vector<const char*> state_names() const override { return {"exp_avg", "exp_avg_sq", "max_exp_avg_sq"}; }
  bool counts_steps() const override { return true; }
  bool needs_state(size_t group, size_t index) const override { return index < 2 || options_[group].amsgrad; }
  Attributes attributes(size_t group, bool first) const override;

 private:
  std::vector<AdamOptions> options_;
  bool decoupled_;
};

struct AdamWOptions {
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  double weight_decay = 1e-2;
  bool amsgrad = false;
  bool maximize = false;
};
class AdamW final : public Adam {
 public:
  explicit AdamW(const Parameters& parameters, double lr = 1e-3, const AdamWOptions& o = {})
      : Adam(parameters, lr, {o.beta1, o.beta2, o.eps, o.weight_decay, o.amsgrad, o.maximize}, true) {}
};

struct RmspropOptions {
  double alpha = 0.99;
  double eps = 1e-8;
  double weight_decay = 0;
  double momentum = 0;
  bool centered = false;
  bool maximize = false;
};
class RMSprop final : public Optimizer {
 public:
  explicit RMSprop(const Parameters& parameters, double lr = 1e-2, const RmspropOptions& options = {});
  const char* kind() const override { return "RMSprop"; }

 protected:
  std::vector<OptionField> fields(size_t group) override;
  void resize_options(size_t groups) override { options_.resize(groups, options_[0]); }
  void validate(size_t group) const override;
  std::vector<const char*> state_names() const override { return {"square_avg", "grad_avg", "momentum_buffer"}; }
  bool needs_state(size_t group, size_t index) const override {
    return index == 0 || (index == 1 ? options_[group].centered : options_[group].momentum != 0);
  }
  Attributes attributes(size_t group, bool first) const override;

 private:
  std::vector<RmspropOptions> options_;
};

}  // namespace stn::optim
