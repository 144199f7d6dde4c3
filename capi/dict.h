// The object behind sterna_dict: tensors and variables by name, in order.
#pragma once
#include <deque>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/tensor/variable.h"

namespace stn::capi {

class Dict final : public RefCounted {
 public:
  using NamedTensors = std::vector<std::pair<std::string, Tensor>>;
  using Entry = std::pair<std::string, Ref<TensorObject>>;

  Dict() = default;
  explicit Dict(const NamedTensors& entries);
  explicit Dict(const std::vector<std::pair<std::string, Ref<Variable>>>& entries);

  const std::deque<Entry>& entries() const { return entries_; }
  const Entry& at(size_t index) const;  // throws Code::index
  const Entry* find(const std::string& name) const;
  void set(const std::string& name, Ref<TensorObject> value);
  NamedTensors values() const;  // what variables hold now

  std::map<std::string, std::string> metadata;

 private:
  std::deque<Entry> entries_;  // names stay where they are: callers borrow them
  std::unordered_map<std::string_view, size_t> index_;
};

// Two lists that arrive side by side.
Dict::NamedTensors named(const std::vector<std::string>& names, const Tensors& tensors);

}  // namespace stn::capi
