#include "core/optim/scheduler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <unordered_map>

#include "core/base/undo.h"
#include "core/tensor/tracer.h"

namespace stn::optim {

Scheduler::Scheduler(Ref<Optimizer> optimizer) : optimizer_(std::move(optimizer)) {
  if (!optimizer_) fail(Code::invalid_argument, "a scheduler needs an optimizer");
  for (size_t g = 0; g < optimizer_->groups(); ++g) {
    auto& initial = optimizer_->group(g).initial_lr;
    if (!initial) initial = optimizer_->lr(g);
    base_lr_.push_back(*initial);
  }
}

std::vector<double> Scheduler::last_lr() const {
  std::vector<double> r;
  for (size_t g = 0; g < optimizer_->groups(); ++g) r.push_back(optimizer_->lr(g));
  return r;
}

void Scheduler::assign(int64_t step) {
  std::vector<double> rates;  // a host function may throw: all first
  for (size_t g = 0; g < base_lr_.size(); ++g) rates.push_back(lr_at(step, base_lr_[g], g));
  for (size_t g = 0; g < rates.size(); ++g) optimizer_->set_lr(g, rates[g]);
}

void Scheduler::step() {
  assign(last_step_ + 1);
  ++last_step_;
}

void Scheduler::step_metric(double) { step(); }

NamedTensors Scheduler::state_dict() const {
  NamedTensors r;
  auto add = [&](const std::string& name, double v) { r.emplace_back(name, Tensor::scalar(DType::f64, v, cpu())); };
  add("last_step", static_cast<double>(last_step_));
  for (size_t g = 0; g < base_lr_.size(); ++g) add(str("base_lr.", g), base_lr_[g]);
  for (auto& [name, p] : const_cast<Scheduler*>(this)->state()) add(name, *p);
  return r;
}

void Scheduler::load_state_dict(const NamedTensors& entries) {
  std::unordered_map<std::string, double> given;
  for (auto& [name, t] : entries) {
    if (!t || t.numel() != 1)
      fail_at(Code::shape, kind(), "entries", "have \"", name, "\", which must be a single number");
    given[name] = t.item();
  }
  std::vector<std::pair<double*, double>> values;
  double last_step = 0;
  auto fetch = [&](const std::string& name, double* to) {
    auto node = given.extract(name);
    if (!node) fail_at(Code::not_found, kind(), "entries", "lack \"", name, "\"");
    values.emplace_back(to, node.mapped());
  };
  fetch("last_step", &last_step);
  for (size_t g = 0; g < base_lr_.size(); ++g) fetch(str("base_lr.", g), &base_lr_[g]);
  for (auto& [name, p] : state()) fetch(name, p);
  if (!given.empty())
    fail_at(Code::not_found, kind(), "entries", "have \"", given.begin()->first, "\", which does not belong here");
  if (double last = values[0].second; !(last >= 0 && last <= 0x1p53 && last == std::floor(last)))
    fail_at(Code::invalid_argument, kind(), "entries", "have a \"last_step\" of ", last);
  for (auto& [to, v] : values) *to = v;
  last_step_ = static_cast<int64_t>(last_step);
}

// ---- step functions of t

StepLR::StepLR(Ref<Optimizer> optimizer, int64_t step_size, double gamma)
    : Scheduler(std::move(optimizer)), size_(step_size), gamma_(gamma) {
  if (size_ <= 0) fail_at(Code::invalid_argument, "StepLR", "step_size", "must be positive, not ", size_);
  assign(0);
}
double StepLR::lr_at(int64_t t, double base, size_t) const {
  return base * std::pow(gamma_, static_cast<double>(t / size_));
}

MultiStepLR::MultiStepLR(Ref<Optimizer> optimizer, std::vector<int64_t> milestones, double gamma)
    : Scheduler(std::move(optimizer)), milestones_(std::move(milestones)), gamma_(gamma) {
  std::sort(milestones_.begin(), milestones_.end());
  assign(0);
}
double MultiStepLR::lr_at(int64_t t, double base, size_t) const {
  auto passed = std::upper_bound(milestones_.begin(), milestones_.end(), t) - milestones_.begin();
  return base * std::pow(gamma_, static_cast<double>(passed));
}

ExponentialLR::ExponentialLR(Ref<Optimizer> optimizer, double gamma) : Scheduler(std::move(optimizer)), gamma_(gamma) {
  assign(0);
}
double ExponentialLR::lr_at(int64_t t, double base, size_t) const {
  return base * std::pow(gamma_, static_cast<double>(t));
}

CosineAnnealingLR::CosineAnnealingLR(Ref<Optimizer> optimizer, int64_t t_max, double eta_min)
    : Scheduler(std::move(optimizer)), t_max_(t_max), eta_min_(eta_min) {
  if (t_max_ <= 0) fail_at(Code::invalid_argument, "CosineAnnealingLR", "t_max", "must be positive, not ", t_max_);
  assign(0);
}
double CosineAnnealingLR::lr_at(int64_t t, double base, size_t) const {
  double angle = std::numbers::pi * static_cast<double>(t) / static_cast<double>(t_max_);
  return eta_min_ + (base - eta_min_) * (1 + std::cos(angle)) / 2;
}

LinearLR::LinearLR(Ref<Optimizer> optimizer, double start_factor, double end_factor, int64_t total_iters)
    : Scheduler(std::move(optimizer)), start_(start_factor), end_(end_factor), total_(total_iters) {
  if (!(start_ > 0 && start_ <= 1))
    fail_at(Code::invalid_argument, "LinearLR", "start_factor", "must be in (0, 1], but is ", start_);
  if (!(end_ >= 0 && end_ <= 1))
    fail_at(Code::invalid_argument, "LinearLR", "end_factor", "must be in [0, 1], but is ", end_);
  if (total_ <= 0) fail_at(Code::invalid_argument, "LinearLR", "total_iters", "must be positive, not ", total_);
  assign(0);
}
double LinearLR::lr_at(int64_t t, double base, size_t) const {
  return base * (start_ + (end_ - start_) * static_cast<double>(std::min(t, total_)) / static_cast<double>(total_));
}

LambdaLR::LambdaLR(Ref<Optimizer> optimizer, std::function<double(int64_t)> factor)
    : Scheduler(std::move(optimizer)), factor_(std::move(factor)) {
  if (!factor_) fail(Code::invalid_argument, "LambdaLR needs a function");
  assign(0);
}
double LambdaLR::lr_at(int64_t t, double base, size_t) const { return base * factor_(t); }

SequentialLR::SequentialLR(Ref<Optimizer> optimizer, std::vector<Ref<Scheduler>> schedules,
                           std::vector<int64_t> milestones)
    : Scheduler(std::move(optimizer)), schedules_(std::move(schedules)), milestones_(std::move(milestones)) {
  if (schedules_.empty() || milestones_.size() + 1 != schedules_.size())
    fail_at(Code::invalid_argument, "SequentialLR", "milestones", "must be ",
            schedules_.empty() ? 0 : schedules_.size() - 1, " for ", schedules_.size(), " schedules, not ",
            milestones_.size());
  for (size_t i = 0; i < milestones_.size(); ++i)
    if (milestones_[i] <= (i ? milestones_[i - 1] : 0))
      fail_at(Code::invalid_argument, "SequentialLR", "milestones", "must be positive and ascend, but number ", i,
              " is ", milestones_[i]);
  for (auto& s : schedules_)
    if (!s || &s->optimizer() != optimizer_.get())
      fail_at(Code::invalid_argument, "SequentialLR", "schedules", "must all belong to the optimizer");
  assign(0);
}
double SequentialLR::lr_at(int64_t t, double, size_t group) const {
  size_t i = static_cast<size_t>(std::upper_bound(milestones_.begin(), milestones_.end(), t) - milestones_.begin());
  return schedules_[i]->lr_at(i ? t - milestones_[i - 1] : t, schedules_[i]->base_lr(group), group);
}

// ---- one cycle

OneCycleLR::OneCycleLR(Ref<Optimizer> optimizer, double max_lr, int64_t total_steps, const OneCycleOptions& o)
    : Scheduler(std::move(optimizer)), max_lr_(max_lr), total_(total_steps), o_(o) {
  if (!(max_lr > 0)) fail_at(Code::invalid_argument, "OneCycleLR", "max_lr", "must be positive, but is ", max_lr);
  if (total_ <= 0) fail_at(Code::invalid_argument, "OneCycleLR", "total_steps", "must be positive, not ", total_);
  if (!(o.pct_start >= 0 && o.pct_start <= 1))
    fail_at(Code::invalid_argument, "OneCycleLR", "pct_start", "must be in [0, 1], but is ", o.pct_start);
  if (!(o.div_factor > 0 && o.final_div_factor > 0))
    fail_at(Code::invalid_argument, "OneCycleLR", o.div_factor > 0 ? "final_div_factor" : "div_factor",
            "must be positive");
  if (o.cycle_momentum)
    for (const char* name : {"momentum", "beta1"}) {
      auto names = optimizer_->option_names();
      if (std::find(names.begin(), names.end(), name) != names.end()) break;
      if (name[0] == 'b')
        fail_at(Code::invalid_argument, "OneCycleLR", "cycle_momentum", "needs momentum or beta1, which ",
                optimizer_->kind(), " lacks");
    }
  for (size_t g = 0; g < base_lr_.size(); ++g) {
    base_lr_[g] = max_lr / o.div_factor;
    optimizer_->group(g).initial_lr = base_lr_[g];
  }
  assign(0);
}

double OneCycleLR::at(int64_t t, double start, double middle, double end) const {
  double turn = o_.pct_start * static_cast<double>(total_) - 1, last = static_cast<double>(total_) - 1,
         x = static_cast<double>(t);
  bool up = x <= turn;
  double from = up ? start : middle, to = up ? middle : end;
  double begin = up ? 0 : turn, length = (up ? turn : last) - begin;
  double p = length > 0 ? std::min((x - begin) / length, 1.0) : 1;
  return o_.anneal == Anneal::linear ? from + (to - from) * p
                                     : to + (from - to) / 2 * (1 + std::cos(std::numbers::pi * p));
}

double OneCycleLR::lr_at(int64_t t, double base, size_t) const {
  if (t > total_) fail(Code::state, "OneCycleLR: step ", t, " of a schedule of ", total_, " steps");
  return at(t, base, max_lr_, base / o_.final_div_factor);
}

void OneCycleLR::assign(int64_t t) {
  Scheduler::assign(t);
  if (!o_.cycle_momentum) return;
  auto names = optimizer_->option_names();
  bool momentum = std::find(names.begin(), names.end(), "momentum") != names.end();
  for (size_t g = 0; g < base_lr_.size(); ++g)
    optimizer_->set_option(g, momentum ? "momentum" : "beta1",
                           at(t, o_.max_momentum, o_.base_momentum, o_.max_momentum));
}

// ---- plateau

ReduceLROnPlateau::ReduceLROnPlateau(Ref<Optimizer> optimizer, const PlateauOptions& o)
    : Scheduler(std::move(optimizer)), o_(o) {
  if (!(o.factor >= 0 && o.factor < 1))
    fail_at(Code::invalid_argument, "ReduceLROnPlateau", "factor", "must be in [0, 1), but is ", o.factor);
  best_ = o.maximize ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
}

void ReduceLROnPlateau::step() { fail(Code::state, "ReduceLROnPlateau: step needs a metric"); }

void ReduceLROnPlateau::step_metric(double metric) {
  if (thread_state.tracer) fail(Code::state, "ReduceLROnPlateau: a step cannot be captured");
  double t = o_.threshold;
  bool better = o_.maximize ? metric > (o_.threshold_absolute ? best_ + t : best_ * (1 + t))
                            : metric < (o_.threshold_absolute ? best_ - t : best_ * (1 - t));
  if (Undo* undo = Undo::open())
    undo->add(
      [self = Ref<ReduceLROnPlateau>(this), step = last_step_, best = best_, bad = bad_, cooldown = cooldown_left_] {
        self->last_step_ = step;
        self->best_ = best;
        self->bad_ = bad;
        self->cooldown_left_ = cooldown;
      });
  ++last_step_;
  if (better) {
    best_ = metric;
    bad_ = 0;
  } else {
    ++bad_;
  }
  if (cooldown_left_ > 0) {
    --cooldown_left_;
    bad_ = 0;
  }
  if (bad_ <= static_cast<double>(o_.patience)) return;
  for (size_t g = 0; g < optimizer_->groups(); ++g) {
    double before = optimizer_->lr(g), after = std::max(before * o_.factor, o_.min_lr);
    if (before - after > o_.eps) optimizer_->set_lr(g, after);
  }
  cooldown_left_ = static_cast<double>(o_.cooldown);
  bad_ = 0;
}

std::vector<std::pair<std::string, double*>> ReduceLROnPlateau::state() {
  return {{"best", &best_}, {"num_bad", &bad_}, {"cooldown", &cooldown_left_}};
}

}  // namespace stn::optim
