#include "core/optim/grad_scaler.h"

#include <cmath>
#include <limits>
#include <unordered_map>

#include "core/base/undo.h"
#include "core/op/apply.h"
#include "core/ops/generated/calls.h"
#include "core/tensor/tracer.h"

namespace stn::optim {

namespace {

constexpr const char* kKind = "GradScaler";
constexpr const char* kOptions[] = {"growth_factor", "backoff_factor", "growth_interval", "enabled"};

void check_scale(double v) {
  if (!(v > 0 && v <= std::numeric_limits<float>::max()))
    fail_at(Code::invalid_argument, kKind, "scale", "must be positive and finite in f32, but is ", v);
}
void check_option(const std::string& name, double v) {
  auto require = [&](bool ok, const char* what) {
    if (!ok) fail_at(Code::invalid_argument, kKind, name.c_str(), "must be ", what, ", but is ", v);
  };
  if (name == "growth_factor") require(v > 1 && std::isfinite(v), "finite and more than 1");
  if (name == "backoff_factor") require(v > 0 && v < 1, "between 0 and 1");
  if (name == "growth_interval") require(v >= 1 && v <= 0x1p53 && v == std::floor(v), "a whole number from 1");
}

Tensor on_device(const Tensor& t, Device* device) { return t.device() == device ? t : ops::to_device(t, device); }
Tensor filled(double v, DType dtype, Device* d) { return ops::full({}, v, {.dtype = dtype, .device = d}); }

}  // namespace

GradScaler::GradScaler(const GradScalerOptions& o)
    : init_scale_(o.init_scale),
      growth_factor_(o.growth_factor),
      backoff_factor_(o.backoff_factor),
      growth_interval_(static_cast<double>(o.growth_interval)),
      enabled_(o.enabled) {
  check_scale(init_scale_);
  for (const char* name : kOptions) check_option(name, *number(name));
}

// Made outside of any capture: a captured step finds them made, and reads them as state inputs.
void GradScaler::start(Device* device) {
  if (scale_) return;
  NoTrace eager;
  NoTape guard;
  auto scale = make<Variable>(filled(init_scale_, DType::f32, device));
  tracker_ = make<Variable>(filled(init_tracker_, DType::i64, device));
  scale_ = std::move(scale);
}

// ---- passes

void GradScaler::remember_passes() {
  if (Undo* undo = Undo::open())
    undo->add([self = Ref<GradScaler>(this), before = passes_]() mutable { self->passes_.swap(before); });
}

// What a capture noted that was given up before its update() means nothing any more.
void GradScaler::drop_stale_passes() {
  if (passes_.empty()) return;
  uint32_t capture = scale_->read().impl()->capture;
  std::erase_if(passes_,
                [&](const Pass& p) { return p.found_inf.is_value() && p.found_inf.impl()->capture != capture; });
  if (capture && !passes_.empty() && !passes_[0].found_inf.is_value())
    fail(Code::state, kKind, ": gradients were unscaled before this capture; call update before it begins");
}

GradScaler::Pass* GradScaler::pass_of(const Optimizer& optimizer) {
  for (Pass& p : passes_)
    if (p.optimizer.get() == &optimizer) return &p;
  return nullptr;
}

// ---- a training step

Tensor GradScaler::scale(const Tensor& loss) {
  if (!enabled_) return loss;
  if (!is_floating(loss.dtype()))
    fail_at(Code::dtype, kKind, "loss", "must be floating, not ", stn::to_string(loss.type()));
  start(loss.device());
  return ops::mul(loss, on_device(scale_->read(), loss.device()));
}

void GradScaler::unscale(Optimizer& optimizer) {
  if (!enabled_) return;
  NoTape guard;
  start(optimizer.parameters()[0]->device());
  drop_stale_passes();
  if (Pass* p = pass_of(optimizer))
    fail(Code::state, kKind, p->stepped ? ": the optimizer was stepped" : ": the optimizer's gradients were unscaled",
         " already since the last update");
  Tensor scale = scale_->read(), found_inf = filled(0, DType::bool_, scale_->device());
  std::vector<Ref<Variable>> cells;
  Tensors unscaled;
  for (size_t g = 0; g < optimizer.groups(); ++g) {
    size_t first = cells.size();
    Device* device = optimizer.group(g).parameters[0]->device();
    Tensors given{on_device(scale, device), on_device(found_inf, device)};
    for (const auto& p : optimizer.group(g).parameters) {
      Ref<Variable> grad = p->grad();
      if (!grad || grad->empty()) continue;
      if (grad->type().dtype == DType::f16)
        fail_at(Code::dtype, kKind, "optimizer", "has a gradient of ", stn::to_string(grad->type()),
                ": parameters stay f32 and autocast computes in f16");
      given.push_back(grad->read());
      cells.push_back(std::move(grad));
    }
    if (cells.size() == first) continue;
    Tensors r = ops::amp_unscale(given[0], given[1], std::span<const Tensor>(given).subspan(2));
    found_inf = on_device(r[0], scale_->device());
    for (size_t i = 1; i < r.size(); ++i) unscaled.push_back(std::move(r[i]));
  }
  if (cells.empty()) fail(Code::state, kKind, ": the optimizer's parameters have no gradients; call backward before");
  remember_passes();
  passes_.push_back({Ref<Optimizer>(&optimizer), std::move(found_inf)});
  for (size_t i = 0; i < cells.size(); ++i) cells[i]->assign(std::move(unscaled[i]));
}

void GradScaler::step(Optimizer& optimizer) {
  if (!enabled_) return optimizer.step();
  if (scale_) drop_stale_passes();
  Pass* pass = pass_of(optimizer);
  if (!pass || pass->stepped) {
    unscale(optimizer);
    pass = pass_of(optimizer);
  }
  remember_passes();
  optimizer.step(pass->found_inf);
  pass->stepped = true;
}

void GradScaler::update() {
  if (!enabled_) return;
  NoTape guard;
  if (scale_) drop_stale_passes();
  if (passes_.empty()) fail(Code::state, kKind, ": no optimizer was stepped since the last update");
  Tensor found_inf = passes_[0].found_inf;
  for (size_t i = 1; i < passes_.size(); ++i) found_inf = ops::logical_or(found_inf, passes_[i].found_inf);
  auto [scale, tracker] = ops::amp_update_scale(scale_->read(), tracker_->read(), found_inf,
                                                {.growth_factor = growth_factor_,
                                                 .backoff_factor = backoff_factor_,
                                                 .growth_interval = static_cast<int64_t>(growth_interval_)});
  remember_passes();
  scale_->assign(std::move(scale));
  tracker_->assign(std::move(tracker));
  passes_.clear();
}

// ---- settings

double GradScaler::get_scale() const {
  if (!enabled_) return 1;
  NoTrace eager;
  return scale_ && scale_->device()->computes ? scale_->read().item() : init_scale_;
}

void GradScaler::set_scale(double scale) {
  check_scale(scale);
  if (thread_state.tracer)
    fail(Code::state, kKind, ": the scale is set outside of the capture; the captured step reads it at each run");
  if (Undo* undo = Undo::open())
    undo->add([self = Ref<GradScaler>(this), before = init_scale_] { self->init_scale_ = before; });
  NoTape guard;
  if (scale_) scale_->assign(filled(scale, DType::f32, scale_->device()));
  init_scale_ = scale;
}

double* GradScaler::number(const std::string& name) {
  double* numbers[] = {&growth_factor_, &backoff_factor_, &growth_interval_, &enabled_};
  for (size_t i = 0; i < std::size(kOptions); ++i)
    if (name == kOptions[i]) return numbers[i];
  fail_at(Code::not_found, kKind, "name", "\"", name, "\" is none of the options");
}

double GradScaler::option(const std::string& name) const { return *const_cast<GradScaler*>(this)->number(name); }

void GradScaler::set_option(const std::string& name, double value) {
  double* place = number(name);
  check_option(name, value);
  if (Undo* undo = Undo::open()) undo->add([self = Ref<GradScaler>(this), place, before = *place] { *place = before; });
  *place = place == &enabled_ ? value != 0 : value;
}

// ---- state

NamedTensors GradScaler::state_dict() const {
  NamedTensors r;
  if (!enabled_) return r;
  NoTrace eager;
  auto add = [&](const std::string& name, double v) { r.emplace_back(name, Tensor::scalar(DType::f64, v, cpu())); };
  add("scale", get_scale());
  add("growth_tracker", tracker_ && tracker_->device()->computes ? tracker_->read().item() : init_tracker_);
  for (const char* name : {"growth_factor", "backoff_factor", "growth_interval"}) add(name, option(name));
  return r;
}

void GradScaler::load_state_dict(const NamedTensors& entries) {
  if (!enabled_) return;
  NoTrace eager;
  NoTape guard;
  std::unordered_map<std::string, double> given;
  for (auto& [name, t] : entries) {
    if (!t || t.numel() != 1)
      fail_at(Code::shape, kKind, "entries", "have \"", name, "\", which must be a single number");
    given[name] = t.item();
  }
  auto fetch = [&](const std::string& name) {
    auto node = given.extract(name);
    if (!node) fail_at(Code::not_found, kKind, "entries", "lack \"", name, "\"");
    return node.mapped();
  };
  double scale = fetch("scale"), tracker = fetch("growth_tracker"), options[3];
  check_scale(scale);
  if (!(tracker >= 0 && tracker <= 0x1p53 && tracker == std::floor(tracker)))
    fail_at(Code::invalid_argument, kKind, "entries", "have a \"growth_tracker\" of ", tracker);
  for (size_t i = 0; i < 3; ++i) check_option(kOptions[i], options[i] = fetch(kOptions[i]));
  if (!given.empty())
    fail_at(Code::not_found, kKind, "entries", "have \"", given.begin()->first, "\", which does not belong here");
  if (scale_) {
    Tensor value = filled(scale, DType::f32, scale_->device()), steps = filled(tracker, DType::i64, scale_->device());
    scale_->assign(std::move(value));
    tracker_->assign(std::move(steps));
  }
  for (size_t i = 0; i < 3; ++i) *number(kOptions[i]) = options[i];
  init_scale_ = scale;
  init_tracker_ = tracker;
}

}  // namespace stn::optim
