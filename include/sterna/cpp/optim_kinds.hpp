// Optimizers and schedules by kind.  Generated from capi/api.json by capi/generate; do not edit.
#pragma once
#include <sterna/cpp/optim.hpp>

namespace sterna::optim {

/** Optional arguments of sterna_optim_sgd and sterna_optim_sgd_params. */
struct SGDOptions {
  double lr = 0.001;  ///< learning rate
  double momentum = 0.0;  ///< share of the last update that is kept
  double dampening = 0.0;  ///< share of the gradient that the momentum leaves out
  double weight_decay = 0.0;  ///< L2 penalty, added to the gradient
  bool nesterov = false;  ///< 1: Nesterov momentum, which needs momentum and no dampening
  bool maximize = false;  ///< 1: climb instead of descend
};

/** Stochastic gradient descent with PyTorch's momentum, for all parameters of a module. */
class SGD : public Optimizer {
 public:
  explicit SGD(const nn::Module& module, const SGDOptions& options = {}) : Optimizer(make(module, options)) {}
  explicit SGD(const std::vector<Tensor>& parameters, const SGDOptions& options = {}) : Optimizer(make(parameters, options)) {}

 private:
  static sterna_optimizer* make(const nn::Module& module, const SGDOptions& options) {
    sterna_optim_sgd_options o = STERNA_OPTIM_SGD_OPTIONS;
    o.momentum = options.momentum;
    o.dampening = options.dampening;
    o.weight_decay = options.weight_decay;
    o.nesterov = static_cast<int32_t>(options.nesterov);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_sgd(module.get(), options.lr, &o, &h));
    return h;
  }
  static sterna_optimizer* make(const std::vector<Tensor>& parameters, const SGDOptions& options) {
    auto list = sterna::detail::variables(parameters);
    sterna_optim_sgd_options o = STERNA_OPTIM_SGD_OPTIONS;
    o.momentum = options.momentum;
    o.dampening = options.dampening;
    o.weight_decay = options.weight_decay;
    o.nesterov = static_cast<int32_t>(options.nesterov);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_sgd_params(list.data(), list.size(), options.lr, &o, &h));
    return h;
  }
};

/** Optional arguments of sterna_optim_adam and sterna_optim_adam_params. */
struct AdamOptions {
  double lr = 0.001;  ///< learning rate
  double beta1 = 0.9;  ///< decay of the mean of gradients
  double beta2 = 0.999;  ///< decay of the mean of squared gradients
  double eps = 1e-08;  ///< added to the denominator
  double weight_decay = 0.0;  ///< L2 penalty, added to the gradient
  bool amsgrad = false;  ///< 1: the largest second moment so far counts
  bool maximize = false;  ///< 1: climb instead of descend
};

/** Adam for all parameters of a module. Kingma & Ba, 2015. */
class Adam : public Optimizer {
 public:
  explicit Adam(const nn::Module& module, const AdamOptions& options = {}) : Optimizer(make(module, options)) {}
  explicit Adam(const std::vector<Tensor>& parameters, const AdamOptions& options = {}) : Optimizer(make(parameters, options)) {}

 private:
  static sterna_optimizer* make(const nn::Module& module, const AdamOptions& options) {
    sterna_optim_adam_options o = STERNA_OPTIM_ADAM_OPTIONS;
    o.beta1 = options.beta1;
    o.beta2 = options.beta2;
    o.eps = options.eps;
    o.weight_decay = options.weight_decay;
    o.amsgrad = static_cast<int32_t>(options.amsgrad);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_adam(module.get(), options.lr, &o, &h));
    return h;
  }
  static sterna_optimizer* make(const std::vector<Tensor>& parameters, const AdamOptions& options) {
    auto list = sterna::detail::variables(parameters);
    sterna_optim_adam_options o = STERNA_OPTIM_ADAM_OPTIONS;
    o.beta1 = options.beta1;
    o.beta2 = options.beta2;
    o.eps = options.eps;
    o.weight_decay = options.weight_decay;
    o.amsgrad = static_cast<int32_t>(options.amsgrad);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_adam_params(list.data(), list.size(), options.lr, &o, &h));
    return h;
  }
};

/** Optional arguments of sterna_optim_adamw and sterna_optim_adamw_params. */
struct AdamWOptions {
  double lr = 0.001;  ///< learning rate
  double beta1 = 0.9;  ///< decay of the mean of gradients
  double beta2 = 0.999;  ///< decay of the mean of squared gradients
  double eps = 1e-08;  ///< added to the denominator
  double weight_decay = 0.01;  ///< decay of the parameters, times lr, apart from the gradient
  bool amsgrad = false;  ///< 1: the largest second moment so far counts
  bool maximize = false;  ///< 1: climb instead of descend
};

/** Adam with decoupled weight decay for all parameters of a module. Loshchilov & Hutter, 2019. */
class AdamW : public Optimizer {
 public:
  explicit AdamW(const nn::Module& module, const AdamWOptions& options = {}) : Optimizer(make(module, options)) {}
  explicit AdamW(const std::vector<Tensor>& parameters, const AdamWOptions& options = {}) : Optimizer(make(parameters, options)) {}

 private:
  static sterna_optimizer* make(const nn::Module& module, const AdamWOptions& options) {
    sterna_optim_adamw_options o = STERNA_OPTIM_ADAMW_OPTIONS;
    o.beta1 = options.beta1;
    o.beta2 = options.beta2;
    o.eps = options.eps;
    o.weight_decay = options.weight_decay;
    o.amsgrad = static_cast<int32_t>(options.amsgrad);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_adamw(module.get(), options.lr, &o, &h));
    return h;
  }
  static sterna_optimizer* make(const std::vector<Tensor>& parameters, const AdamWOptions& options) {
    auto list = sterna::detail::variables(parameters);
    sterna_optim_adamw_options o = STERNA_OPTIM_ADAMW_OPTIONS;
    o.beta1 = options.beta1;
    o.beta2 = options.beta2;
    o.eps = options.eps;
    o.weight_decay = options.weight_decay;
    o.amsgrad = static_cast<int32_t>(options.amsgrad);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_adamw_params(list.data(), list.size(), options.lr, &o, &h));
    return h;
  }
};

/** Optional arguments of sterna_optim_rmsprop and sterna_optim_rmsprop_params. */
struct RMSpropOptions {
  double lr = 0.01;  ///< learning rate
  double alpha = 0.99;  ///< decay of the mean of squared gradients
  double eps = 1e-08;  ///< added to the denominator
  double weight_decay = 0.0;  ///< L2 penalty, added to the gradient
  double momentum = 0.0;  ///< share of the last update that is kept
  bool centered = false;  ///< 1: divides by the variance instead of the second moment
  bool maximize = false;  ///< 1: climb instead of descend
};

/** RMSprop for all parameters of a module. */
class RMSprop : public Optimizer {
 public:
  explicit RMSprop(const nn::Module& module, const RMSpropOptions& options = {}) : Optimizer(make(module, options)) {}
  explicit RMSprop(const std::vector<Tensor>& parameters, const RMSpropOptions& options = {}) : Optimizer(make(parameters, options)) {}

 private:
  static sterna_optimizer* make(const nn::Module& module, const RMSpropOptions& options) {
    sterna_optim_rmsprop_options o = STERNA_OPTIM_RMSPROP_OPTIONS;
    o.alpha = options.alpha;
    o.eps = options.eps;
    o.weight_decay = options.weight_decay;
    o.momentum = options.momentum;
    o.centered = static_cast<int32_t>(options.centered);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_rmsprop(module.get(), options.lr, &o, &h));
    return h;
  }
  static sterna_optimizer* make(const std::vector<Tensor>& parameters, const RMSpropOptions& options) {
    auto list = sterna::detail::variables(parameters);
    sterna_optim_rmsprop_options o = STERNA_OPTIM_RMSPROP_OPTIONS;
    o.alpha = options.alpha;
    o.eps = options.eps;
    o.weight_decay = options.weight_decay;
    o.momentum = options.momentum;
    o.centered = static_cast<int32_t>(options.centered);
    o.maximize = static_cast<int32_t>(options.maximize);
    sterna_optimizer* h;
    check(sterna_optim_rmsprop_params(list.data(), list.size(), options.lr, &o, &h));
    return h;
  }
};

/** Optional arguments of sterna_scheduler_step_lr and sterna_scheduler_multi_step. */
struct GammaOptions {
  double gamma = 0.1;  ///< factor of each decay
};

/** lr = base · gamma^⌊step / step_size⌋ */
class StepLR : public Scheduler {
 public:
  StepLR(const Optimizer& optimizer, int64_t step_size, const GammaOptions& options = {}) : Scheduler(make(optimizer, step_size, options)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, int64_t step_size, const GammaOptions& options) {
    sterna_scheduler_gamma_options o = STERNA_SCHEDULER_GAMMA_OPTIONS;
    o.gamma = options.gamma;
    sterna_scheduler* h;
    check(sterna_scheduler_step_lr(optimizer.get(), step_size, &o, &h));
    return h;
  }
};

/** lr = base · gamma^(number of milestones ≤ step) */
class MultiStepLR : public Scheduler {
 public:
  MultiStepLR(const Optimizer& optimizer, const std::vector<int64_t>& milestones, const GammaOptions& options = {}) : Scheduler(make(optimizer, milestones, options)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, const std::vector<int64_t>& milestones, const GammaOptions& options) {
    sterna_scheduler_gamma_options o = STERNA_SCHEDULER_GAMMA_OPTIONS;
    o.gamma = options.gamma;
    sterna_scheduler* h;
    check(sterna_scheduler_multi_step(optimizer.get(), milestones.data(), milestones.size(), &o, &h));
    return h;
  }
};

/** lr = base · gamma^step */
class ExponentialLR : public Scheduler {
 public:
  ExponentialLR(const Optimizer& optimizer, double gamma) : Scheduler(make(optimizer, gamma)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, double gamma) {
    sterna_scheduler* h;
    check(sterna_scheduler_exponential(optimizer.get(), gamma, &h));
    return h;
  }
};

/** Optional arguments of sterna_scheduler_cosine_annealing. */
struct CosineAnnealingOptions {
  double eta_min = 0.0;  ///< the lowest learning rate
};

/** lr = eta_min + (base - eta_min) (1 + cos(π step / t_max)) / 2 */
class CosineAnnealingLR : public Scheduler {
 public:
  CosineAnnealingLR(const Optimizer& optimizer, int64_t t_max, const CosineAnnealingOptions& options = {}) : Scheduler(make(optimizer, t_max, options)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, int64_t t_max, const CosineAnnealingOptions& options) {
    sterna_scheduler_cosine_annealing_options o = STERNA_SCHEDULER_COSINE_ANNEALING_OPTIONS;
    o.eta_min = options.eta_min;
    sterna_scheduler* h;
    check(sterna_scheduler_cosine_annealing(optimizer.get(), t_max, &o, &h));
    return h;
  }
};

/** Optional arguments of sterna_scheduler_linear. */
struct LinearOptions {
  double start_factor = 0.3333333333333333;  ///< factor at the start
  double end_factor = 1.0;  ///< factor at the end
  int64_t total_iters = 5;  ///< steps from start to end
};

/** Warm-up: lr = base times a factor that goes from start_factor to end_factor in total_iters steps. */
class LinearLR : public Scheduler {
 public:
  LinearLR(const Optimizer& optimizer, const LinearOptions& options = {}) : Scheduler(make(optimizer, options)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, const LinearOptions& options) {
    sterna_scheduler_linear_options o = STERNA_SCHEDULER_LINEAR_OPTIONS;
    o.start_factor = options.start_factor;
    o.end_factor = options.end_factor;
    o.total_iters = options.total_iters;
    sterna_scheduler* h;
    check(sterna_scheduler_linear(optimizer.get(), &o, &h));
    return h;
  }
};

/** Optional arguments of sterna_scheduler_one_cycle. */
struct OneCycleOptions {
  double pct_start = 0.3;  ///< share of the steps that climb
  Anneal anneal = Anneal::cos;  ///< the curve
  double div_factor = 25.0;  ///< the start is max_lr / div_factor
  double final_div_factor = 10000.0;  ///< the end is the start / final_div_factor
  bool cycle_momentum = false;  ///< 1: momentum (beta1) goes the other way
  double base_momentum = 0.85;  ///< momentum at the highest learning rate
  double max_momentum = 0.95;  ///< momentum at the lowest learning rate
};

/** From max_lr / div_factor up to max_lr, then down to far below the start, over total_steps steps, one a batch. L.
    Smith, "Super-convergence", 2018. */
class OneCycleLR : public Scheduler {
 public:
  OneCycleLR(const Optimizer& optimizer, double max_lr, int64_t total_steps, const OneCycleOptions& options = {}) : Scheduler(make(optimizer, max_lr, total_steps, options)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, double max_lr, int64_t total_steps, const OneCycleOptions& options) {
    sterna_scheduler_one_cycle_options o = STERNA_SCHEDULER_ONE_CYCLE_OPTIONS;
    o.pct_start = options.pct_start;
    o.anneal = static_cast<int32_t>(options.anneal);
    o.div_factor = options.div_factor;
    o.final_div_factor = options.final_div_factor;
    o.cycle_momentum = static_cast<int32_t>(options.cycle_momentum);
    o.base_momentum = options.base_momentum;
    o.max_momentum = options.max_momentum;
    sterna_scheduler* h;
    check(sterna_scheduler_one_cycle(optimizer.get(), max_lr, total_steps, &o, &h));
    return h;
  }
};

/** Optional arguments of sterna_scheduler_reduce_on_plateau. */
struct ReduceOnPlateauOptions {
  bool maximize = false;  ///< 1: larger metrics are better
  double factor = 0.1;  ///< factor of each reduction
  int64_t patience = 10;  ///< steps without improvement that are let pass
  double threshold = 0.0001;  ///< improvements must be larger than this
  bool threshold_absolute = false;  ///< 0: threshold is a share of the best metric
  int64_t cooldown = 0;  ///< steps after a reduction that do not count
  double min_lr = 0.0;  ///< the lowest learning rate
  double eps = 1e-08;  ///< smaller changes of the learning rate are not made
};

/** Multiplies lr by `factor` when the metric given to sterna_scheduler_step_metric no longer improves. */
class ReduceLROnPlateau : public Scheduler {
 public:
  ReduceLROnPlateau(const Optimizer& optimizer, const ReduceOnPlateauOptions& options = {}) : Scheduler(make(optimizer, options)) {}

 private:
  static sterna_scheduler* make(const Optimizer& optimizer, const ReduceOnPlateauOptions& options) {
    sterna_scheduler_reduce_on_plateau_options o = STERNA_SCHEDULER_REDUCE_ON_PLATEAU_OPTIONS;
    o.maximize = static_cast<int32_t>(options.maximize);
    o.factor = options.factor;
    o.patience = options.patience;
    o.threshold = options.threshold;
    o.threshold_absolute = static_cast<int32_t>(options.threshold_absolute);
    o.cooldown = options.cooldown;
    o.min_lr = options.min_lr;
    o.eps = options.eps;
    sterna_scheduler* h;
    check(sterna_scheduler_reduce_on_plateau(optimizer.get(), &o, &h));
    return h;
  }
};

}  // namespace sterna::optim
