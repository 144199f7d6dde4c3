// Initializations, of one variable or of the parameters of a module.
#include "core/nn/init.h"

#include <cmath>

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "capi/path.h"

namespace stn::capi::impl {

namespace {

nn::init::Fan fan_of(sterna_fan mode) { return static_cast<nn::init::Fan>(enum_of(mode, 2, "options.mode")); }

double given(double value, double otherwise) { return std::isnan(value) ? otherwise : value; }

void initialize(Variable& v, sterna_init init, const sterna_init_options& o) {
  std::string nonlinearity = string_of(o.nonlinearity, "options.nonlinearity");
  double mean = given(o.mean, 0), std = given(o.std, 1), gain = given(o.gain, 1), a = given(o.a, 0);
  switch (init) {
    case STERNA_INIT_ZEROS: return nn::init::zeros(v);
    case STERNA_INIT_ONES: return nn::init::ones(v);
    case STERNA_INIT_CONSTANT: return nn::init::constant(v, o.value);
    case STERNA_INIT_UNIFORM: return nn::init::uniform(v, given(o.low, 0), given(o.high, 1));
    case STERNA_INIT_NORMAL: return nn::init::normal(v, mean, std);
    case STERNA_INIT_TRUNC_NORMAL: return nn::init::trunc_normal(v, mean, std, given(o.low, -2), given(o.high, 2));
    case STERNA_INIT_XAVIER_UNIFORM: return nn::init::xavier_uniform(v, gain);
    case STERNA_INIT_XAVIER_NORMAL: return nn::init::xavier_normal(v, gain);
    case STERNA_INIT_KAIMING_UNIFORM: return nn::init::kaiming_uniform(v, a, fan_of(o.mode), nonlinearity);
    case STERNA_INIT_KAIMING_NORMAL: return nn::init::kaiming_normal(v, a, fan_of(o.mode), nonlinearity);
    case STERNA_INIT_ORTHOGONAL: return nn::init::orthogonal(v, gain);
  }
}

}  // namespace

void init_zeros(Variable& v) { nn::init::zeros(v); }
void init_ones(Variable& v) { nn::init::ones(v); }
void init_constant(Variable& v, double value) { nn::init::constant(v, value); }
void init_uniform(Variable& v, const sterna_init_uniform_options& o) { nn::init::uniform(v, o.low, o.high); }
void init_normal(Variable& v, const sterna_init_normal_options& o) { nn::init::normal(v, o.mean, o.std); }
void init_trunc_normal(Variable& v, const sterna_init_trunc_normal_options& o) {
  nn::init::trunc_normal(v, o.mean, o.std, o.low, o.high);
}
void init_xavier_uniform(Variable& v, const sterna_init_gain_options& o) { nn::init::xavier_uniform(v, o.gain); }
void init_xavier_normal(Variable& v, const sterna_init_gain_options& o) { nn::init::xavier_normal(v, o.gain); }
void init_kaiming_uniform(Variable& v, const sterna_init_kaiming_options& o) {
  nn::init::kaiming_uniform(v, o.a, fan_of(o.mode), string_of(o.nonlinearity, "options.nonlinearity"));
}
void init_kaiming_normal(Variable& v, const sterna_init_kaiming_options& o) {
  nn::init::kaiming_normal(v, o.a, fan_of(o.mode), string_of(o.nonlinearity, "options.nonlinearity"));
}
void init_orthogonal(Variable& v, const sterna_init_gain_options& o) { nn::init::orthogonal(v, o.gain); }
void init_gain(const std::string& nonlinearity, double a, double& gain) { gain = nn::init::gain(nonlinearity, a); }

void module_init(nn::Module& module, int32_t init, const sterna_init_options& o, int64_t& count) {
  if (init == STERNA_INIT_CONSTANT && std::isnan(o.value)) bad_argument("options.value", "is not given");
  std::string prefix = o.prefix ? o.prefix : "";
  auto below = [&](const std::string& name) {
    return prefix.empty() || name == prefix || name.starts_with(prefix + ".");
  };
  for (auto& [path, v] : module.named_parameters()) {
    auto [above, name] = split_path(path);
    if (!below(path) || (o.parameter && name != o.parameter)) continue;
    if (o.module_kind && std::string_view(find_module(module, above)->kind()) != o.module_kind) continue;
    initialize(*v, init, o);
    ++count;
  }
  if (count == 0) fail_at(Code::not_found, "", "options", "choose no parameter of ", module.kind());
}

}  // namespace stn::capi::impl
