// Activations as one table: a row names a kind, its op and its parameters.
#include "core/nn/layers.h"
#include "core/nn/repr.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

const std::vector<ActivationKind>& activation_kinds() {
  using T = const Tensor&;
  using V = const double*;
  static const std::vector<ActivationKind> kinds = {
    {"ReLU", [](T x, V) { return ops::relu(x); }, {}},
    {"ReLU6", [](T x, V) { return ops::relu6(x); }, {}},
    {"GELU",
     [](T x, V v) { return ops::gelu(x, {.approximate = v[0] != 0 ? Approximate::tanh : Approximate::none}); },
     {{"approximate", 0}}},
    {"SiLU", [](T x, V) { return ops::silu(x); }, {}},
    {"Sigmoid", [](T x, V) { return ops::sigmoid(x); }, {}},
    {"Tanh", [](T x, V) { return ops::tanh(x); }, {}},
    {"LeakyReLU", [](T x, V v) { return ops::leaky_relu(x, {.negative_slope = v[0]}); }, {{"negative_slope", 0.01}}},
    {"ELU", [](T x, V v) { return ops::elu(x, {.alpha = v[0]}); }, {{"alpha", 1}}},
    {"SELU", [](T x, V) { return ops::selu(x); }, {}},
    {"Softplus",
     [](T x, V v) { return ops::softplus(x, {.beta = v[0], .threshold = v[1]}); },
     {{"beta", 1}, {"threshold", 20}}},
    {"Mish", [](T x, V) { return ops::mish(x); }, {}},
    {"Hardswish", [](T x, V) { return ops::hardswish(x); }, {}},
    {"Hardsigmoid", [](T x, V) { return ops::hardsigmoid(x); }, {}},
    {"LogSigmoid", [](T x, V) { return ops::log_sigmoid(x); }, {}},
    {"Softmax", [](T x, V v) { return ops::softmax(x, {.axis = static_cast<int64_t>(v[0])}); }, {{"dim", -1}}},
    {"LogSoftmax", [](T x, V v) { return ops::log_softmax(x, {.axis = static_cast<int64_t>(v[0])}); }, {{"dim", -1}}},
  };
  return kinds;
}

namespace {

class Activation final : public Module {
 public:
  Activation(const ActivationKind& k, std::span<const double> values) : kind_(k) {
    if (values.size() > k.parameters.size())
      fail(Code::invalid_argument, k.kind, " takes ", k.parameters.size(), " numbers, not ", values.size());
    for (size_t i = 0; i < k.parameters.size(); ++i) values_[i] = i < values.size() ? values[i] : k.parameters[i].value;
  }
  Tensor forward(const Tensor& x) override { return kind_.call(x, values_); }
  const char* kind() const override { return kind_.kind; }
  std::string extra_repr() const override {
    std::string s;
    for (size_t i = 0; i < kind_.parameters.size(); ++i) {
      std::string name = kind_.parameters[i].name;
      s += (i ? ", " : "") + name + "=";
      if (name == "approximate")
        s += values_[i] != 0 ? "'tanh'" : "'none'";
      else
        s += name == "dim" ? str(static_cast<int64_t>(values_[i])) : repr::number(values_[i]);
    }
    return s;
  }

 private:
  const ActivationKind& kind_;
  double values_[2] = {};
};

}  // namespace

Ref<Module> make_activation(const std::string& kind, std::span<const double> values) {
  std::string names;
  for (const ActivationKind& k : activation_kinds()) {
    if (kind == k.kind) return make<Activation>(k, values);
    names += (names.empty() ? "" : ", ") + std::string(k.kind);
  }
  fail(Code::not_found, "there is no activation \"", kind, "\"; known are ", names);
}

namespace {
Ref<Module> with(const char* kind, std::initializer_list<double> values) {
  return make_activation(kind, {values.begin(), values.size()});
}
}  // namespace

Ref<Module> GELU(Approximate a) { return with("GELU", {a == Approximate::tanh ? 1.0 : 0.0}); }
Ref<Module> LeakyReLU(double negative_slope) { return with("LeakyReLU", {negative_slope}); }
Ref<Module> ELU(double alpha) { return with("ELU", {alpha}); }
Ref<Module> Softplus(double beta, double threshold) { return with("Softplus", {beta, threshold}); }
Ref<Module> Softmax(int64_t axis) { return with("Softmax", {static_cast<double>(axis)}); }
Ref<Module> LogSoftmax(int64_t axis) { return with("LogSoftmax", {static_cast<double>(axis)}); }

}  // namespace stn::nn
