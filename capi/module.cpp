// Modules: those of host languages, calling, looking inside, state.
#include "core/nn/module.h"

#include "capi/callbacks.h"
#include "capi/dict.h"
#include "capi/generated/impl.h"
#include "capi/path.h"
#include "core/io/model.h"

namespace stn::capi {

nn::Module* find_module(nn::Module& root, const std::string& path) {
  nn::Module* m = &root;
  for (size_t at = 0; m && !path.empty() && at <= path.size();) {
    size_t dot = std::min(path.find('.', at), path.size());
    m = m->child(path.substr(at, dot - at));
    at = dot + 1;
  }
  return m;
}

namespace {

nn::CallbackModule::Forward forward_of(std::shared_ptr<const sterna_module_callbacks> table, const std::string& kind) {
  return [table = std::move(table), what = kind + ".forward"](const Tensors& inputs) {
    Borrowed in(inputs);
    return host_outputs(what.c_str(), [&](sterna_tensor** outputs, size_t capacity, size_t* n) {
      return table->forward(table->user, in.data(), in.size(), outputs, capacity, n);
    });
  };
}

Variable& member(nn::Module& root, const std::string& path, Variable* (nn::Module::*find)(const std::string&) const,
                 const char* what) {
  auto [above, name] = split_path(path);
  nn::Module* m = find_module(root, above);
  Variable* v = m ? (m->*find)(name) : nullptr;
  if (!v) throw Error(Code::not_found, str(root.kind(), " has no ", what, " \"", path, "\""), {}, "name");
  return *v;
}

// A captured step knows its variables by the names they have in the module that it calls.
void name_variables(nn::Module& module) {
  if (!thread_state.tracer) return;
  for (auto& list : {module.named_parameters(), module.named_buffers()})
    for (auto& [name, v] : list) thread_state.tracer->name(*v, name);
}

}  // namespace

namespace impl {

void module_create(const std::string& kind, std::shared_ptr<const sterna_module_callbacks> callbacks,
                   const sterna_module_options& o, Ref<nn::Module>& module) {
  if (callbacks && !callbacks->forward) bad_argument("callbacks.forward", "is NULL");
  nn::CallbackModule::Forward forward;
  if (callbacks) forward = forward_of(std::move(callbacks), kind);
  module = make<nn::CallbackModule>(kind, std::move(forward), o.extra_repr ? o.extra_repr : "");
}
void module_register_parameter(nn::Module& module, const std::string& name, Variable& variable) {
  module.register_parameter(name, Ref<Variable>(&variable));
}
void module_register_buffer(nn::Module& module, const std::string& name, Variable& variable) {
  module.register_buffer(name, Ref<Variable>(&variable));
}
void module_register_module(nn::Module& module, const std::string& name, nn::Module& child) {
  module.register_module(name, Ref<nn::Module>(&child));
}

void module_forward(nn::Module& module, const Tensor& x, Tensor& y) {
  name_variables(module);
  y = module.forward(x);
}
void module_forward_many(nn::Module& module, const Tensors& inputs, Tensors& outputs) {
  name_variables(module);
  outputs = module.forward_list(inputs);
}
void module_train(nn::Module& module, bool training) { module.train(training); }
void module_is_training(nn::Module& module, int32_t& training) { training = module.training(); }

void module_kind(nn::Module& module, sterna_str& kind) { kind = {module.kind(), std::strlen(module.kind())}; }
void module_parameters(nn::Module& module, Ref<Dict>& dict) { dict = make<Dict>(module.named_parameters()); }
void module_buffers(nn::Module& module, Ref<Dict>& dict) { dict = make<Dict>(module.named_buffers()); }
void module_parameter(nn::Module& module, const std::string& name, Ref<Variable>& variable) {
  variable = &member(module, name, &nn::Module::parameter, "parameter");
}
void module_buffer(nn::Module& module, const std::string& name, Ref<Variable>& variable) {
  variable = &member(module, name, &nn::Module::buffer, "buffer");
}
void module_child(nn::Module& module, const std::string& name, Ref<nn::Module>& child) {
  child = find_module(module, name);
  if (!child) throw Error(Code::not_found, str(module.kind(), " has no module \"", name, "\""), {}, "name");
}
void module_children_size(nn::Module& module, size_t& size) { size = module.children().size(); }
void module_child_at(nn::Module& module, size_t index, std::string& name, Ref<nn::Module>& child) {
  auto& list = module.children();
  if (index >= list.size())
    fail_at(Code::index, "", "index", index, " is out of range for ", module.kind(), " of ", list.size(), " children");
  std::tie(name, child) = list[index];
}
void module_freeze(nn::Module& module, const std::string* prefix, int64_t& count) {
  count = module.freeze(prefix ? *prefix : "");
}
void module_unfreeze(nn::Module& module, const std::string* prefix, int64_t& count) {
  count = module.unfreeze(prefix ? *prefix : "");
}
void module_zero_grad(nn::Module& module) { module.zero_grad(); }
void module_text(nn::Module& module, std::string& text) { text = module.to_string(); }
void module_summary(nn::Module& module, std::string& text) { text = module.summary(); }

void module_state_dict(nn::Module& module, Ref<Dict>& dict) { dict = make<Dict>(module.state_dict()); }
void module_load_state_dict(nn::Module& module, Dict& entries, const sterna_load_options& o, Ref<Dict>& missing,
                            Ref<Dict>& unexpected) {
  auto not_assigned = make<Dict>(), not_taken = make<Dict>();
  nn::LoadResult r = module.load_state_dict(entries.values(), o.strict != 0);
  for (auto& name : r.missing) {
    auto [above, last] = split_path(name);
    nn::Module* m = find_module(module, above);
    Variable* v = m->parameter(last);
    not_assigned->set(name, Ref<TensorObject>(v ? v : m->buffer(last)));
  }
  for (auto& name : r.unexpected) not_taken->set(name, entries.find(name)->second);
  missing = std::move(not_assigned);
  unexpected = std::move(not_taken);
}

void module_save(nn::Module& module, const std::string& path) { io::save_module(path, module); }
void module_load(nn::Module& module, const std::string& path, const sterna_load_options& o) {
  io::load_module(path, module, o.strict != 0);
}

}  // namespace impl

}  // namespace stn::capi
