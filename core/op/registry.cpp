#include <string>
#include <unordered_map>

#include "core/op/op.h"

namespace stn {

Io::Io(const char* spec) : name(spec) {
  if (name.ends_with('?')) kind = IoKind::optional, name.remove_suffix(1);
  if (name.ends_with('*')) kind = IoKind::variadic, name.remove_suffix(1);
  if (name.starts_with('[')) kind = IoKind::hidden, name = name.substr(1, name.size() - 2);
}

namespace {
struct Registry {
  OpList ops;
  std::unordered_map<std::string_view, const Op*> by_name;
};
Registry& registry() {
  static auto* r = new Registry;
  return *r;
}
}  // namespace

void register_ops(const OpList& list) {
  Registry& r = registry();
  r.ops.reserve(r.ops.size() + list.size());
  for (const Op* op : list) {
    auto [it, fresh] = r.by_name.try_emplace(op->name, op);
    STN_CHECK(it->second == op);
    if (!fresh) continue;  // a start that ran out of memory is repeated
    op->id = static_cast<int>(r.ops.size());
    r.ops.push_back(op);
  }
}

const std::vector<const Op*>& all_ops() { return registry().ops; }

const Op* find_op(std::string_view name) {
  auto it = registry().by_name.find(name);
  return it == registry().by_name.end() ? nullptr : it->second;
}

}  // namespace stn
