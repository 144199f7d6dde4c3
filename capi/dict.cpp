#include "capi/dict.h"

#include "capi/generated/impl.h"
#include "capi/guard.h"

namespace stn::capi {

Dict::Dict(const NamedTensors& entries) {
  for (auto& [name, t] : entries) set(name, Ref<TensorObject>(t.impl()));
}
Dict::Dict(const std::vector<std::pair<std::string, Ref<Variable>>>& entries) {
  for (auto& [name, v] : entries) set(name, Ref<TensorObject>(v.get()));
}

const Dict::Entry& Dict::at(size_t index) const {
  if (index >= entries_.size())
    fail_at(Code::index, "", "index", index, " is out of range for ", entries_.size(), " entries");
  return entries_[index];
}

const Dict::Entry* Dict::find(const std::string& name) const {
  auto it = index_.find(name);
  return it == index_.end() ? nullptr : &entries_[it->second];
}

void Dict::set(const std::string& name, Ref<TensorObject> value) {
  if (auto it = index_.find(name); it != index_.end()) {
    entries_[it->second].second = std::move(value);
    return;
  }
  entries_.emplace_back(name, std::move(value));
  try {
    index_.emplace(entries_.back().first, entries_.size() - 1);
  } catch (...) {
    entries_.pop_back();
    throw;
  }
}

Dict::NamedTensors Dict::values() const {
  NamedTensors r;
  for (auto& [name, o] : entries_)
    r.emplace_back(name, o->is_variable ? static_cast<Variable&>(*o).read()
                                        : Tensor(Ref<TensorImpl>(static_cast<TensorImpl*>(o.get()))));
  return r;
}

Dict::NamedTensors named(const std::vector<std::string>& names, const Tensors& tensors) {
  Dict::NamedTensors r;
  for (size_t i = 0; i < names.size(); ++i) r.emplace_back(names[i], tensors[i]);
  return r;
}

namespace impl {

void dict_create(Ref<Dict>& dict) { dict = make<Dict>(); }
void dict_size(Dict& dict, size_t& size) { size = dict.entries().size(); }
void dict_name(Dict& dict, size_t index, sterna_str& name) {
  const std::string& s = dict.at(index).first;
  name = {s.c_str(), s.size()};
}
void dict_at(Dict& dict, size_t index, Ref<TensorObject>& tensor) { tensor = dict.at(index).second; }
void dict_get(Dict& dict, const std::string& name, Ref<TensorObject>& tensor) {
  auto* entry = dict.find(name);
  if (!entry) throw Error(Code::not_found, str("there is no entry \"", name, "\""), {}, "name");
  tensor = entry->second;
}
void dict_contains(Dict& dict, const std::string& name, int32_t& found) { found = dict.find(name) != nullptr; }
void dict_set(Dict& dict, const std::string& name, TensorObject& tensor) { dict.set(name, Ref<TensorObject>(&tensor)); }

void dict_metadata_size(Dict& dict, size_t& size) { size = dict.metadata.size(); }
void dict_metadata_at(Dict& dict, size_t index, std::string& key, std::string& text) {
  if (index >= dict.metadata.size())
    fail_at(Code::index, "", "index", index, " is out of range for ", dict.metadata.size(), " texts");
  std::tie(key, text) = *std::next(dict.metadata.begin(), static_cast<std::ptrdiff_t>(index));
}
void dict_metadata(Dict& dict, const std::string& key, std::string& text) {
  auto it = dict.metadata.find(key);
  if (it == dict.metadata.end()) throw Error(Code::not_found, str("there is no metadata \"", key, "\""), {}, "key");
  text = it->second;
}
void dict_set_metadata(Dict& dict, const std::string& key, const std::string& text) { dict.metadata[key] = text; }

}  // namespace impl

}  // namespace stn::capi
