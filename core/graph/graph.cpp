#include "core/graph/graph.h"

namespace stn {

namespace {

std::string attributes(const Op& op, const AttrBox& attrs) {
  std::string s;
  if (op.attrs)
    for (const Field& f : op.attrs->fields)
      s += std::string("; ") + f.name + "=" + to_string(op.attrs->get(attrs.get(), f));
  return s;
}

// A line an instruction: ".2 = mul(%0, .1)"; results that leave have their names.
template <class F>
std::string text_of(const Node& n, F label) {
  const FusedBody& body = *n.body;
  auto value = [&](int v) {
    int input = body.input_of(v);
    if (v < body.inputs && input < 0) return body.keeps_product ? label(n.outputs[0]) : std::string("product");
    if (v < body.inputs) return label(n.inputs[static_cast<size_t>(input)]);
    for (size_t k = 0; k < body.outputs.size(); ++k)
      if (body.outputs[k] == v - body.inputs) return label(n.outputs[k + body.keeps_product]);
    return "." + std::to_string(v - body.inputs);
  };
  std::string s;
  for (size_t i = 0; i < body.code.size(); ++i) {
    const FusedBody::Instruction& x = body.code[i];
    s += "      " + value(body.inputs + static_cast<int>(i)) + " = " + x.op->name + "(";
    for (int k = 0; k < x.inputs.size(); ++k) s += (k ? ", " : "") + value(x.inputs[k]);
    s += attributes(*x.op, x.attrs) + ")\n";
  }
  if (!body.reduction) return s;
  for (size_t k = body.outputs.size(); k < n.outputs.size(); ++k)
    s += (k == body.outputs.size() ? "      " : ", ") + label(n.outputs[k]);
  s += std::string(" = ") + body.reduction->name + "(" + value(body.inputs + body.reduced);
  for (size_t k = static_cast<size_t>(body.inputs); k < n.inputs.size(); ++k) s += ", " + label(n.inputs[k]);
  return s + attributes(*body.reduction, body.reduction_attrs) + ")\n";
}

}  // namespace

std::string Graph::name_of(const Variable& v) const {
  for (const auto& [variable, name] : variable_names)
    if (variable.get() == &v) return name;
  return "";
}

std::string Graph::text(const std::vector<std::string>& notes) const {
  auto label = [&](int value) -> std::string {
    if (value < 0) return "none";
    const Value& v = values[static_cast<size_t>(value)];
    return v.name.empty() ? "%" + std::to_string(value) : "%" + v.name;
  };
  auto typed = [&](int value) { return label(value) + ": " + to_string(values[static_cast<size_t>(value)].type()); };
  auto list = [&](const std::vector<int>& v) {
    std::string s;
    for (int i : v) s += (s.empty() ? "" : ", ") + typed(i);
    return s;
  };
  std::string s = "graph(" + list(inputs) + ") {\n";
  if (precision == MatmulPrecision::high) s += "  float32 matmul precision high\n";
  for (const StateRead& r : reads) s += "  " + typed(r.value) + " = read " + name_of(*r.variable) + "\n";
  for (size_t i = 0; i < values.size(); ++i)
    if (values[i].constant) s += "  " + typed(static_cast<int>(i)) + " = constant\n";
  for (size_t at = 0; at < nodes.size(); ++at) {
    const Node& n = nodes[at];
    s += "  " + list(n.outputs) + " = " + n.op->name + "(";
    for (size_t i = 0; i < n.inputs.size(); ++i) s += (i ? ", " : "") + label(n.inputs[i]);
    s += n.body && n.body->before ? attributes(*n.body->before, n.body->before_attrs) : attributes(*n.op, n.attrs);
    s += n.view ? ")  # view" : ")";
    if (!notes.empty()) s += notes[at];
    s += "\n";
    if (n.body) s += text_of(n, label);
  }
  for (const StateWrite& w : writes)
    s += "  write " + name_of(*w.variable) + " " + (w.value < 0 ? "empty" : label(w.value)) + "\n";
  return s + "  return " + list(outputs) + "\n}\n";
}

void Graph::verify() const {
  std::vector<char> defined(values.size(), 0);
  for (size_t i = 0; i < values.size(); ++i) defined[i] = static_cast<bool>(values[i].constant);
  auto define = [&](int v) {
    STN_CHECK(v >= 0 && static_cast<size_t>(v) < values.size() && !defined[static_cast<size_t>(v)]);
    defined[static_cast<size_t>(v)] = 1;
  };
  auto use = [&](int v) {
    STN_CHECK(v >= 0 && static_cast<size_t>(v) < values.size() && defined[static_cast<size_t>(v)]);
  };
  for (int v : inputs) define(v);
  for (const StateRead& r : reads) define(r.value);
  for (const Node& n : nodes) {
    STN_CHECK(n.op);
    for (int v : n.inputs)
      if (v >= 0) use(v);
    for (int v : n.outputs) define(v);
  }
  for (int v : outputs) use(v);
  for (const StateWrite& w : writes)
    if (w.value >= 0) use(w.value);
}

}  // namespace stn
