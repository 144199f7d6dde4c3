#include "core/nn/module.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/autograd/tape.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

namespace {

template <class T>
T* find(const std::vector<std::pair<std::string, Ref<T>>>& list, const std::string& name) {
  for (auto& [n, p] : list)
    if (n == name) return p.get();
  return nullptr;
}

std::string join(const std::string& prefix, const std::string& name) {
  return prefix.empty() ? name : prefix + "." + name;
}

std::string list_keys(const std::vector<std::string>& keys) {
  std::string s;
  for (size_t i = 0; i < keys.size() && i < 16; ++i) s += (i ? ", \"" : "\"") + keys[i] + "\"";
  if (keys.size() > 16) s += str(" and ", keys.size() - 16, " more");
  return s;
}

}  // namespace

// ---- forward

Tensor Module::forward(const Tensor&) {
  fail(Code::unsupported, kind(), " has no forward for one input and one output; ",
       children_.empty() ? "give it a forward function" : "call its children instead");
}

Tensors Module::forward_list(const Tensors& inputs) {
  if (inputs.size() != 1) fail(Code::invalid_argument, kind(), " takes 1 input, not ", inputs.size());
  return {forward(inputs[0])};
}

// ---- registration

void Module::check_name(const std::string& name) const {
  if (name.empty() || name.find('.') != std::string::npos)
    fail(Code::invalid_argument, kind(), ": \"", name,
         "\" is no name for a child or parameter: it must not be empty or contain a dot");
  if (find(parameters_, name) || find(buffers_, name) || find(children_, name))
    fail(Code::invalid_argument, kind(), " already has a member named \"", name, "\"");
}

void Module::register_parameter(const std::string& name, Ref<Variable> v) {
  check_name(name);
  if (!v) fail(Code::invalid_argument, kind(), ": parameter \"", name, "\" is null");
  parameters_.emplace_back(name, std::move(v));
}

void Module::register_buffer(const std::string& name, Ref<Variable> v) {
  check_name(name);
  if (!v) fail(Code::invalid_argument, kind(), ": buffer \"", name, "\" is null");
  buffers_.emplace_back(name, std::move(v));
}

void Module::register_module(const std::string& name, Ref<Module> m) {
  check_name(name);
  if (!m) fail(Code::invalid_argument, kind(), ": child \"", name, "\" is null");
  m->walk([&](const std::string&, const Module& below) {
    if (&below == this)
      fail_at(Code::invalid_argument, kind(), "child", "\"", name,
              "\" contains this module: a module cannot be its own descendant");
  });
  children_.emplace_back(name, std::move(m));
}

Ref<Variable> Module::add_parameter(const char* name, Tensor value) {
  Ref<Variable> v = make<Variable>(std::move(value), true);
  register_parameter(name, v);
  return v;
}

Ref<Variable> Module::add_buffer(const char* name, Tensor value) {
  Ref<Variable> v = make<Variable>(std::move(value));
  register_buffer(name, v);
  return v;
}

Variable* Module::parameter(const std::string& name) const { return find(parameters_, name); }
Variable* Module::buffer(const std::string& name) const { return find(buffers_, name); }
Module* Module::child(const std::string& name) const { return find(children_, name); }

// ---- visiting

// Plain pointers: a module may look at itself while it is being made, when nothing owns it yet.
void Module::walk(const std::function<void(const std::string&, const Module&)>& visit,
                  const std::string& prefix) const {
  std::unordered_set<const Module*> seen;
  auto step = [&](auto& self, const std::string& name, const Module& m) -> void {
    if (!seen.insert(&m).second) return;
    visit(name, m);
    for (auto& [n, c] : m.children_) self(self, join(name, n), *c);
  };
  step(step, prefix, *this);
}

NamedModules Module::named_modules(const std::string& prefix) const {
  NamedModules list;
  walk([&](const std::string& name, const Module& m) { list.emplace_back(name, const_cast<Module*>(&m)); }, prefix);
  return list;
}

NamedVariables Module::named_parameters(const std::string& prefix) const {
  NamedVariables list;
  std::unordered_set<const Variable*> seen;
  walk(
    [&](const std::string& name, const Module& m) {
      for (auto& [n, v] : m.parameters_)
        if (seen.insert(v.get()).second) list.emplace_back(join(name, n), v);
    },
    prefix);
  return list;
}

NamedVariables Module::named_buffers(const std::string& prefix) const {
  NamedVariables list;
  std::unordered_set<const Variable*> seen;
  walk(
    [&](const std::string& name, const Module& m) {
      for (auto& [n, v] : m.buffers_)
        if (seen.insert(v.get()).second) list.emplace_back(join(name, n), v);
    },
    prefix);
  return list;
}

std::vector<Ref<Variable>> Module::parameters() const {
  std::vector<Ref<Variable>> r;
  for (auto& [name, v] : named_parameters()) r.push_back(v);
  return r;
}

std::vector<Ref<Variable>> Module::buffers() const {
  std::vector<Ref<Variable>> r;
  for (auto& [name, v] : named_buffers()) r.push_back(v);
  return r;
}

void Module::apply(const std::function<void(Module&)>& visit) {
  std::unordered_set<const Module*> seen;
  auto walk = [&](auto& self, Module& m) -> void {
    if (!seen.insert(&m).second) return;
    for (size_t i = 0; i < m.children_.size(); ++i) self(self, *m.children_[i].second);  // visit() may add children
    visit(m);
  };
  walk(walk, *this);
}

void Module::train(bool on) {
  std::vector<Module*> all;
  apply([&](Module& m) { all.push_back(&m); });
  for (Module* m : all) m->training_ = on;
}

int64_t Module::set_requires_grad(const std::string& prefix, bool on) {
  std::vector<std::pair<std::string, Ref<Variable>>> chosen;
  for (auto& entry : named_parameters())
    if (prefix.empty() || entry.first == prefix || entry.first.starts_with(prefix + ".")) chosen.push_back(entry);
  if (chosen.empty() && !prefix.empty())
    fail_at(Code::not_found, kind(), "prefix", "\"", prefix, "\" names no parameter, nor a module with one");
  for (auto& [name, v] : chosen)  // all checked before anything changes
    if (on && !is_floating(v->type().dtype))
      fail(Code::dtype, "parameter \"", name, "\" (", stn::to_string(v->type()),
           ") cannot require gradients: it is not floating");
  for (auto& [name, v] : chosen) v->set_requires_grad(on);
  return static_cast<int64_t>(chosen.size());
}

void Module::zero_grad() {
  for (auto& v : parameters())
    if (Ref<Variable> g = v->grad()) g->clear();
}

// ---- state

void Module::collect(const std::string& prefix, NamedVariables& to) const {
  for (auto& [n, v] : parameters_) to.emplace_back(join(prefix, n), v);
  for (auto& [n, v] : buffers_) to.emplace_back(join(prefix, n), v);
  for (auto& [n, m] : children_) m->collect(join(prefix, n), to);
}

NamedTensors Module::state_dict(const std::string& prefix) const {
  NamedVariables list;
  collect(prefix, list);
  NamedTensors r;
  for (auto& [name, v] : list) r.emplace_back(name, v->read().detached());
  return r;
}

LoadResult Module::load_state_dict(const NamedTensors& entries, bool strict) {
  NamedVariables own;
  collect({}, own);
  std::unordered_map<std::string, const Tensor*> given;
  for (auto& [name, t] : entries) {
    if (!t) fail_at(Code::invalid_argument, "", "entries", "have no tensor for \"", name, "\"");
    if (!given.emplace(name, &t).second) fail_at(Code::invalid_argument, "", "entries", "have \"", name, "\" twice");
  }

  LoadResult result;
  std::unordered_set<std::string> known;
  for (auto& [name, v] : own) {
    known.insert(name);
    auto it = given.find(name);
    if (it == given.end())
      result.missing.push_back(name);
    else if (!(it->second->shape() == v->type().shape))
      throw Error(Code::shape,
                  str("\"", name, "\" is ", stn::to_string(v->type()), " in the module but ",
                      stn::to_string(it->second->type()), " in the entries"),
                  "", "entries",
                  str(name, ": ", stn::to_string(v->type()), ", entries: ", stn::to_string(it->second->type())));
  }
  for (auto& [name, t] : entries)
    if (!known.contains(name)) result.unexpected.push_back(name);
  if (strict && !(result.missing.empty() && result.unexpected.empty())) {
    std::string s = "do not fit " + std::string(kind());
    if (!result.missing.empty()) s += "; missing: " + list_keys(result.missing);
    if (!result.unexpected.empty()) s += "; unexpected: " + list_keys(result.unexpected);
    fail_at(Code::not_found, "", "entries", s);
  }

  // Convert all, then assign all.  Borrowed memory is copied: what a parameter holds must not change behind its back.
  GradMode mode(GradMode::disabled);
  std::vector<std::pair<Variable*, Tensor>> values;
  for (auto& [name, v] : own) {
    auto it = given.find(name);
    if (it == given.end()) continue;
    Tensor t = it->second->detached();
    if (t.dtype() != v->type().dtype) t = ops::cast(t, v->type().dtype);
    if (t.device() != v->device()) t = ops::to_device(t, v->device());
    if (t.is_value() || !t.impl()->storage) {
      // a graph value or a tensor of the null device: nothing to copy
    } else if (!t.contiguous()) {
      t = ops::contiguous(t);
    } else if (t.impl()->storage->borrowed()) {
      t = ops::clone(t);
    }
    t.impl()->inference = false;
    values.emplace_back(v.get(), std::move(t));
  }
  for (auto& [v, t] : values) v->assign(std::move(t));
  return result;
}

}  // namespace stn::nn
