// sterna-describe: prints the op records as JSON.  capi/generate makes capi/api.json and everything else of it.
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/op/op.h"
#include "core/ops/all.h"

using json = nlohmann::ordered_json;

namespace {

using namespace stn;

const char* kind_name(FieldKind k) {
  constexpr const char* names[] = {"int", "float", "bool", "dtype", "ints", "enum", "device"};
  return names[static_cast<int>(k)];
}

const char* kind_name(IoKind k) {
  constexpr const char* names[] = {"tensor", "optional", "variadic", "hidden"};
  return names[static_cast<int>(k)];
}

json value_json(const AttrValue& v) {
  struct {
    json operator()(std::monostate) const { return nullptr; }
    json operator()(DType d) const { return name(d); }
    json operator()(const Ints& l) const { return std::vector<int64_t>(l.begin(), l.end()); }
    json operator()(int64_t i) const { return i; }
    json operator()(double d) const { return d; }
    json operator()(bool b) const { return b; }
    json operator()(const std::string& s) const { return s; }
  } to_json;
  return std::visit(to_json, v);
}

json ios(const std::vector<Io>& list) {
  json r = json::array();
  for (const Io& io : list)
    r.push_back({{"name", std::string(io.name)}, {"kind", kind_name(io.kind)}, {"doc", io.doc}});
  return r;
}

json describe(const Op& op) {
  json o = {{"name", op.name}, {"doc", op.doc}};
  o["internal"] = op.has(op_internal);
  o["random"] = op.has(op_random);
  o["differentiable"] = op.differentiable;
  o["reuses"] = op.has(op_in_place);
  o["inputs"] = ios(op.inputs);
  o["outputs"] = ios(op.outputs);
  o["attrs"] = json::array();
  if (!op.attrs) return o;
  for (const Field& f : op.attrs->fields) {
    if (f.internal) continue;
    json a = {{"name", f.name},
              {"kind", kind_name(f.kind)},
              {"required", f.required},
              {"nullable", f.nullable},
              {"doc", f.doc}};
    if (f.kind == FieldKind::enum_) {
      a["enum"] = f.enum_type;
      a["values"] = std::vector<std::string>(f.enum_names.begin(), f.enum_names.end());
    }
    if (!f.required) a["default"] = value_json(op.attrs->get(op.attrs->defaults, f));
    o["attrs"].push_back(std::move(a));
  }
  return o;
}

}  // namespace

int main() {
  register_all_ops();
  json all = json::array();
  for (const Op* op : all_ops()) all.push_back(describe(*op));
  std::cout << all.dump(1) << "\n";
}
