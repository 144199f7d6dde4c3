// SGD, Adam, AdamW and RMSprop: their options, and the Variables of their update op.
#include "core/optim/optimizer.h"

namespace stn::optim {

namespace {

void not_negative(const char* kind, const char* name, double v) {
  if (!(v >= 0)) fail_at(Code::invalid_argument, kind, name, "must not be negative, but is ", v);
}
void below_one(const char* kind, const char* name, double v) {
  if (!(v >= 0 && v < 1)) fail_at(Code::invalid_argument, kind, name, "must be in [0, 1), but is ", v);
}

}  // namespace

// ---- SGD

SGD::SGD(const Parameters& parameters, double lr, const SgdOptions& options)
    : Optimizer("sgd_update"), options_{options} {
  add_group(parameters, lr);
}

std::vector<OptionField> SGD::fields(size_t group) {
  SgdOptions& o = options_[group];
  return {{"momentum", &o.momentum, nullptr},
          {"dampening", &o.dampening, nullptr},
          {"weight_decay", &o.weight_decay, nullptr},
          {"nesterov", nullptr, &o.nesterov},
          {"maximize", nullptr, &o.maximize}};
}

void SGD::validate(size_t group) const {
  const SgdOptions& o = options_[group];
  not_negative(kind(), "momentum", o.momentum);
  not_negative(kind(), "weight_decay", o.weight_decay);
  if (o.nesterov && !(o.momentum > 0 && o.dampening == 0))
    fail_at(Code::invalid_argument, "SGD", "nesterov", "needs a momentum and no dampening, but they are ", o.momentum,
            " and ", o.dampening);
}

Optimizer::Attributes SGD::attributes(size_t group, bool first) const {
  const SgdOptions& o = options_[group];
  return {{"momentum", o.momentum}, {"dampening", o.dampening}, {"weight_decay", o.weight_decay},
          {"nesterov", o.nesterov}, {"maximize", o.maximize},   {"first", first}};
}

Optimizer::Update SGD::update(Group& g, size_t i) {
  Variable* p = g.parameters[i].get();
  // A cell from before momentum was set to 0 is left alone.
  Variable* buffer = needs_state(static_cast<size_t>(&g - &group(0)), 0) ? g.state[i].cells[0].get() : nullptr;
  return {{p, p->grad(), g.lr.get(), buffer}, {p, buffer}};
}

// ---- Adam, AdamW

Adam::Adam(const Parameters& parameters, double lr, const AdamOptions& options, bool decoupled)
    : Optimizer("adam_update"), options_{options}, decoupled_(decoupled) {
  add_group(parameters, lr);
}

std::vector<OptionField> Adam::fields(size_t group) {
  AdamOptions& o = options_[group];
  return {{"beta1", &o.beta1, nullptr},     {"beta2", &o.beta2, nullptr},
          {"eps", &o.eps, nullptr},         {"weight_decay", &o.weight_decay, nullptr},
          {"amsgrad", nullptr, &o.amsgrad}, {"maximize", nullptr, &o.maximize}};
}

void Adam::validate(size_t group) const {
  const AdamOptions& o = options_[group];
  below_one(kind(), "beta1", o.beta1);
  below_one(kind(), "beta2", o.beta2);
  not_negative(kind(), "eps", o.eps);
  not_negative(kind(), "weight_decay", o.weight_decay);
}

Optimizer::Attributes Adam::attributes(size_t group, bool) const {
  const AdamOptions& o = options_[group];
  return {{"beta1", o.beta1},        {"beta2", o.beta2},     {"eps", o.eps},          {"weight_decay", o.weight_decay},
          {"decoupled", decoupled_}, {"amsgrad", o.amsgrad}, {"maximize", o.maximize}};
}

Optimizer::Update Adam::update(Group& g, size_t i) {
  Variable* p = g.parameters[i].get();
  ParamState& s = g.state[i];
  Variable* largest = needs_state(static_cast<size_t>(&g - &group(0)), 2) ? s.cells[2].get() : nullptr;
  Variable *avg = s.cells[0].get(), *square = s.cells[1].get();
  return {{p, p->grad(), avg, square, largest, g.lr.get(), s.step.get()}, {p, avg, square, largest}};
}

// ---- RMSprop

RMSprop::RMSprop(const Parameters& parameters, double lr, const RmspropOptions& options)
    : Optimizer("rmsprop_update"), options_{options} {
  add_group(parameters, lr);
}

std::vector<OptionField> RMSprop::fields(size_t group) {
  RmspropOptions& o = options_[group];
  return {
    {"alpha", &o.alpha, nullptr},       {"eps", &o.eps, nullptr},           {"weight_decay", &o.weight_decay, nullptr},
    {"momentum", &o.momentum, nullptr}, {"centered", nullptr, &o.centered}, {"maximize", nullptr, &o.maximize}};
}

void RMSprop::validate(size_t group) const {
  const RmspropOptions& o = options_[group];
  not_negative("RMSprop", "alpha", o.alpha);
  not_negative("RMSprop", "eps", o.eps);
  not_negative("RMSprop", "weight_decay", o.weight_decay);
  not_negative("RMSprop", "momentum", o.momentum);
}

Optimizer::Attributes RMSprop::attributes(size_t group, bool) const {
  const RmspropOptions& o = options_[group];
  return {{"alpha", o.alpha},       {"eps", o.eps},           {"weight_decay", o.weight_decay},
          {"momentum", o.momentum}, {"centered", o.centered}, {"maximize", o.maximize}};
}

Optimizer::Update RMSprop::update(Group& g, size_t i) {
  Variable* p = g.parameters[i].get();
  size_t at = static_cast<size_t>(&g - &group(0));
  auto cell = [&](size_t k) { return needs_state(at, k) ? g.state[i].cells[k].get() : nullptr; };
  return {{p, p->grad(), cell(0), cell(1), cell(2), g.lr.get()}, {p, cell(0), cell(1), cell(2)}};
}

}  // namespace stn::optim
