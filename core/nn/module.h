// A tree of named Variables (parameters, buffers) and a forward function written in ops.
#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/tensor/variable.h"

namespace stn::nn {

class Module;

// What load_state_dict found beside the entries that it assigned.
struct LoadResult {
  std::vector<std::string> missing;     // of the module, not among the entries
  std::vector<std::string> unexpected;  // among the entries, not of the module
};

using NamedVariables = std::vector<std::pair<std::string, Ref<Variable>>>;
using NamedTensors = std::vector<std::pair<std::string, Tensor>>;
using NamedModules = std::vector<std::pair<std::string, Ref<Module>>>;

class Module : public RefCounted {
 public:
  // A module of one input and one output overrides forward(); others override forward_list().
  virtual Tensor forward(const Tensor& x);
  virtual Tensors forward_list(const Tensors& inputs);  // default: forward() of the only input

  virtual const char* kind() const = 0;                  // "Linear"
  virtual std::string extra_repr() const { return {}; }  // "in_features=64, out_features=256, bias=True"

  // Registration, in order; a name is not empty, has no dot and is not taken.  Throws invalid_argument.
  void register_parameter(const std::string& name, Ref<Variable> v);
  void register_buffer(const std::string& name, Ref<Variable> v);
  void register_module(const std::string& name, Ref<Module> m);  // throws when it would close a cycle
  // null where there is none
  Variable* parameter(const std::string& name) const;
  Variable* buffer(const std::string& name) const;
  Module* child(const std::string& name) const;
  const NamedModules& children() const { return children_; }

  void train(bool on = true);  // this module and all below
  void eval() { train(false); }
  bool training() const { return training_; }
  void set_training(bool on) { training_ = on; }  // this module alone

  // With dotted names ("net.0.weight"); a Variable or Module that occurs twice is listed once, by its first name.
  NamedVariables named_parameters(const std::string& prefix = {}) const;
  NamedVariables named_buffers(const std::string& prefix = {}) const;
  NamedModules named_modules(const std::string& prefix = {}) const;  // itself first, then depth first
  std::vector<Ref<Variable>> parameters() const;
  std::vector<Ref<Variable>> buffers() const;
  void apply(const std::function<void(Module&)>& visit);  // children first, as PyTorch

  // Sets requires_grad of the parameters at or below `prefix` ("" = all); returns how many, throws not_found for none.
  int64_t set_requires_grad(const std::string& prefix, bool on);
  int64_t freeze(const std::string& prefix = {}) { return set_requires_grad(prefix, false); }
  int64_t unfreeze(const std::string& prefix = {}) { return set_requires_grad(prefix, true); }
  void zero_grad();  // empties the gradients

  // Parameters and buffers in PyTorch's order, detached; shared ones under each of their names.
  NamedTensors state_dict(const std::string& prefix = {}) const;
  // Checks everything, converts dtype and device, and only then assigns: after an error nothing has changed.
  LoadResult load_state_dict(const NamedTensors& entries, bool strict = true);

  std::string to_string() const;  // PyTorch's tree
  std::string summary() const;    // a table of modules, their parameters' shapes and counts, with totals

 protected:
  Module() = default;
  // Registers a new Variable that holds `value`.
  Ref<Variable> add_parameter(const char* name, Tensor value);
  Ref<Variable> add_buffer(const char* name, Tensor value);

 private:
  void walk(const std::function<void(const std::string&, const Module&)>& visit, const std::string& prefix = {}) const;
  void collect(const std::string& prefix, NamedVariables& to) const;
  void check_name(const std::string& name) const;
  NamedVariables parameters_, buffers_;
  NamedModules children_;
  bool training_ = true;
};

// A module whose forward belongs to a host language: it registers children and parameters and calls `forward`.
// The function object is destroyed with the module, exactly once.
class CallbackModule final : public Module {
 public:
  using Forward = std::function<Tensors(const Tensors&)>;
  explicit CallbackModule(std::string kind, Forward forward = {}, std::string extra_repr = {});
  Tensor forward(const Tensor& x) override;
  Tensors forward_list(const Tensors& inputs) override;
  const char* kind() const override { return kind_.c_str(); }
  std::string extra_repr() const override { return extra_; }

 private:
  std::string kind_, extra_;
  Forward forward_;
};

// Children named "0", "1", …, called one after the other.
class Sequential final : public Module {
 public:
  Sequential() = default;
  explicit Sequential(const std::vector<Ref<Module>>& children);
  void append(Ref<Module> m);
  size_t size() const { return children().size(); }
  Module* at(int64_t i) const;  // negative from the end; throws Code::index
  Tensor forward(const Tensor& x) override;
  const char* kind() const override { return "Sequential"; }
};

// Children named "0", "1", …, without a forward of its own.
class ModuleList final : public Module {
 public:
  ModuleList() = default;
  explicit ModuleList(const std::vector<Ref<Module>>& children);
  void append(Ref<Module> m);
  size_t size() const { return children().size(); }
  Module* at(int64_t i) const;
  const char* kind() const override { return "ModuleList"; }
};

}  // namespace stn::nn
