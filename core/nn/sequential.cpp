// Modules made of other modules: containers, and the shell of a host language's module.
#include "core/nn/module.h"

namespace stn::nn {

namespace {

Module* child_at(const Module& m, int64_t i) {
  auto n = static_cast<int64_t>(m.children().size());
  if (i < -n || i >= n) fail_at(Code::index, m.kind(), "index", i, " is out of range for ", n, " modules");
  return m.children()[static_cast<size_t>(i < 0 ? i + n : i)].second.get();
}

}  // namespace

Sequential::Sequential(const std::vector<Ref<Module>>& children) {
  for (auto& m : children) append(m);
}
void Sequential::append(Ref<Module> m) { register_module(std::to_string(size()), std::move(m)); }
Module* Sequential::at(int64_t i) const { return child_at(*this, i); }
Tensor Sequential::forward(const Tensor& x) {
  Tensor y = x;
  for (auto& [name, m] : children()) y = m->forward(y);
  return y;
}

ModuleList::ModuleList(const std::vector<Ref<Module>>& children) {
  for (auto& m : children) append(m);
}
void ModuleList::append(Ref<Module> m) { register_module(std::to_string(size()), std::move(m)); }
Module* ModuleList::at(int64_t i) const { return child_at(*this, i); }

CallbackModule::CallbackModule(std::string kind, Forward forward, std::string extra_repr)
    : kind_(std::move(kind)), extra_(std::move(extra_repr)), forward_(std::move(forward)) {}

Tensor CallbackModule::forward(const Tensor& x) {
  Tensors r = forward_list({x});
  if (r.size() != 1) fail(Code::callback, kind_, ": forward gave ", r.size(), " outputs where 1 is expected");
  return r[0];
}

Tensors CallbackModule::forward_list(const Tensors& inputs) {
  if (!forward_) fail(Code::unsupported, kind_, " has no forward function");
  Tensors r = forward_(inputs);
  for (size_t i = 0; i < r.size(); ++i)
    if (!r[i]) fail(Code::callback, kind_, ": output ", i, " of forward is null");
  return r;
}

}  // namespace stn::nn
