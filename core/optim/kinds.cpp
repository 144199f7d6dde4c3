// SGD, Adam, AdamW and RMSprop: their options, and the attributes of their update op.
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

}  // namespace stn::optim
