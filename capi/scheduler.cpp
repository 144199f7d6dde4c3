// Learning-rate schedules.
#include "core/optim/scheduler.h"

#include "capi/dict.h"
#include "capi/generated/impl.h"
#include "capi/guard.h"

namespace stn::capi::impl {

using Schedule = Ref<optim::Scheduler>;

namespace {
std::vector<int64_t> list(std::span<const int64_t> s) { return {s.begin(), s.end()}; }
}  // namespace

void scheduler_step_lr(optim::Optimizer& opt, int64_t step_size, const sterna_scheduler_gamma_options& o, Schedule& r) {
  r = make<optim::StepLR>(&opt, step_size, o.gamma);
}
void scheduler_multi_step(optim::Optimizer& opt, std::span<const int64_t> milestones,
                          const sterna_scheduler_gamma_options& o, Schedule& r) {
  r = make<optim::MultiStepLR>(&opt, list(milestones), o.gamma);
}
void scheduler_exponential(optim::Optimizer& opt, double gamma, Schedule& r) {
  r = make<optim::ExponentialLR>(&opt, gamma);
}
void scheduler_cosine_annealing(optim::Optimizer& opt, int64_t t_max,
                                const sterna_scheduler_cosine_annealing_options& o, Schedule& r) {
  r = make<optim::CosineAnnealingLR>(&opt, t_max, o.eta_min);
}
void scheduler_linear(optim::Optimizer& opt, const sterna_scheduler_linear_options& o, Schedule& r) {
  r = make<optim::LinearLR>(&opt, o.start_factor, o.end_factor, o.total_iters);
}
void scheduler_lambda(optim::Optimizer& opt, std::shared_ptr<const sterna_scheduler_callbacks> callbacks, Schedule& r) {
  if (!callbacks->factor) bad_argument("callbacks.factor", "is NULL");
  r = make<optim::LambdaLR>(&opt, [table = std::move(callbacks)](int64_t step) {
    double value = 0;
    if (sterna_error* error = table->factor(table->user, step, &value)) throw_callback_error(error, "factor");
    return value;
  });
}
void scheduler_sequential(optim::Optimizer& opt, const std::vector<Schedule>& schedules,
                          std::span<const int64_t> milestones, Schedule& r) {
  r = make<optim::SequentialLR>(&opt, schedules, list(milestones));
}
void scheduler_one_cycle(optim::Optimizer& opt, double max_lr, int64_t total_steps,
                         const sterna_scheduler_one_cycle_options& o, Schedule& r) {
  r = make<optim::OneCycleLR>(
    &opt, max_lr, total_steps,
    optim::OneCycleOptions{o.pct_start, static_cast<optim::Anneal>(enum_of(o.anneal, 2, "options.anneal")),
                           o.div_factor, o.final_div_factor, o.cycle_momentum != 0, o.base_momentum, o.max_momentum});
}
void scheduler_reduce_on_plateau(optim::Optimizer& opt, const sterna_scheduler_reduce_on_plateau_options& o,
                                 Schedule& r) {
  r = make<optim::ReduceLROnPlateau>(
    &opt, optim::PlateauOptions{o.maximize != 0, o.factor, o.patience, o.threshold, o.threshold_absolute != 0,
                                o.cooldown, o.min_lr, o.eps});
}

void scheduler_step(optim::Scheduler& scheduler) { scheduler.step(); }
void scheduler_step_metric(optim::Scheduler& scheduler, double metric) { scheduler.step_metric(metric); }
void scheduler_last_lr(optim::Scheduler& scheduler, size_t group, double& lr) { lr = scheduler.optimizer().lr(group); }
void scheduler_last_step(optim::Scheduler& scheduler, int64_t& step) { step = scheduler.last_step(); }
void scheduler_state_dict(optim::Scheduler& scheduler, Ref<Dict>& dict) { dict = make<Dict>(scheduler.state_dict()); }
void scheduler_load_state_dict(optim::Scheduler& scheduler, Dict& entries) {
  scheduler.load_state_dict(entries.values());
}

}  // namespace stn::capi::impl
