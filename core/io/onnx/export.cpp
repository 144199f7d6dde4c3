#include "core/io/onnx/export.h"

#include <algorithm>

#include "core/base/platform.h"
#include "core/io/onnx/translate.h"
#include "core/op/apply.h"
#include "core/ops/generated/calls.h"

namespace stn::io {

namespace {

std::vector<std::string> all_names(const std::vector<std::string>& given, size_t count, const std::string& what) {
  if (given.size() > count)
    fail(Code::invalid_argument, "ONNX export: ", given.size(), " ", what, " names for ", count, " ", what, "s");
  std::vector<std::string> names = given;
  for (size_t i = names.size(); i < count; ++i) names.push_back(count == 1 ? what : str(what, "_", i));
  for (size_t i = 0; i < count; ++i)
    if (names[i].empty() || std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), names[i]) !=
                              names.begin() + static_cast<std::ptrdiff_t>(i))
      fail(Code::invalid_argument, "ONNX export: the ", what, " name \"", names[i], "\" is empty or given twice");
  return names;
}

// Which dynamic axes the inputs have, by the options.
Probes probes_for(std::span<const Type> types, const std::vector<std::string>& names, const OnnxOptions& o) {
  Probes probes;
  auto add = [&](size_t i, int axis, const std::string& dimension) {
    const Symbol* known = probes.find(dimension);
    int64_t size = types[i].shape[axis];
    if (!known) return probes.add(dimension, i, axis, size);
    int64_t first = types[known->input].shape[known->axis];
    if (size != first)
      fail(Code::invalid_argument, "ONNX export: dimension \"", dimension, "\" is ", first, " in \"",
           names[known->input], "\" but ", size, " in \"", names[i], "\"");
  };
  for (const DynamicAxis& a : o.dynamic_axes) {
    auto it = std::find(names.begin(), names.end(), a.value);
    if (it == names.end()) continue;  // an output, or unknown: checked when the outputs are known
    size_t i = static_cast<size_t>(it - names.begin());
    int rank = types[i].shape.size();
    if (a.axis < -rank || a.axis >= rank)
      fail(Code::invalid_argument, "ONNX export: \"", a.value, "\" (", to_string(types[i]), ") has no dimension ",
           a.axis);
    if (a.dimension.empty())
      fail(Code::invalid_argument, "ONNX export: dimension ", a.axis, " of \"", a.value, "\" needs a name");
    add(i, static_cast<int>(a.axis < 0 ? a.axis + rank : a.axis), a.dimension);
  }
  if (o.dynamic_batch)
    for (size_t i = 0; i < types.size(); ++i)
      if (!types[i].shape.empty()) add(i, 0, "batch");
  probes.finish();
  return probes;
}

// The input's type in a probe.
Type probe_type(Type type, const std::string& name, const Probes& probes, size_t probe, const OnnxOptions& o) {
  int rank = type.shape.size();
  if (o.dynamic_batch && rank) type.shape[0] = probes.find("batch")->sizes[probe];
  for (const DynamicAxis& a : o.dynamic_axes)
    if (a.value == name) type.shape[a.axis < 0 ? a.axis + rank : a.axis] = probes.find(a.dimension)->sizes[probe];
  return {type.dtype, type.shape, {}};
}

void write_type(DType dtype, const Dims& dims, const Probes& probes, const std::string& name, const OnnxOptions& o,
                pb::ValueInfoProto& to) {
  to.set_name(name);
  pb::TypeProto::Tensor& t = *to.mutable_type()->mutable_tensor_type();
  t.set_elem_type(onnx_type(dtype));
  pb::TensorShapeProto& shape = *t.mutable_shape();
  int64_t rank = static_cast<int64_t>(dims.size());
  for (int64_t k = 0; k < rank; ++k) {
    const Dim& d = dims[static_cast<size_t>(k)];
    pb::TensorShapeProto::Dimension& out = *shape.add_dim();
    if (!Probes::dynamic(d)) {
      out.set_dim_value(d[0]);
      continue;
    }
    std::string dimension = probes.name(d);
    for (const DynamicAxis& a : o.dynamic_axes)
      if (a.value == name && (a.axis == k || a.axis == k - rank)) dimension = a.dimension;
    if (!dimension.empty()) out.set_dim_param(dimension);  // else: of unknown size
  }
}

// Every output under its own name: the node that makes it is told so, or an Identity renames it.
void name_outputs(GraphBuilder& b, const Graph& g, const std::vector<OnnxValue>& values,
                  const std::vector<std::string>& names) {
  std::map<OnnxValue, std::string> renamed;
  std::set<OnnxValue> made;
  for (const pb::NodeProto& n : b.graph.node()) made.insert(n.output().begin(), n.output().end());
  std::vector<std::pair<OnnxValue, std::string>> copies;
  for (size_t i = 0; i < names.size(); ++i) {
    const OnnxValue& v = values[static_cast<size_t>(g.outputs[i])];
    if (v.empty()) fail(Code::unsupported, "ONNX export: output \"", names[i], "\" has no ONNX form");
    if (made.contains(v) && renamed.try_emplace(v, names[i]).second) continue;
    copies.emplace_back(v, names[i]);
  }
  auto rename = [&](std::string* s) {
    if (auto it = renamed.find(*s); it != renamed.end()) *s = it->second;
  };
  for (pb::NodeProto& n : *b.graph.mutable_node()) {
    for (std::string& s : *n.mutable_input()) rename(&s);
    for (std::string& s : *n.mutable_output()) rename(&s);
  }
  for (auto& [from, name] : copies) {
    pb::NodeProto& n = *b.graph.add_node();
    n.set_op_type("Identity");
    n.set_name("Identity_" + name);
    n.add_input(from);
    rename(n.mutable_input(0));
    n.add_output(name);
  }
}

Tensor on_host(const Tensor& t) {
  NoTrace eager;
  NoTape no_tape;
  return t.device()->is_host() ? t : ops::to_device(t, cpu());
}

std::string model_of(std::span<const Ref<Graph>> graphs, const Probes& probes, const OnnxOptions& o,
                     const std::vector<std::string>& inputs, const std::string& name) {
  const Graph& g = *graphs[0];
  require_alike(graphs, probes);
  if (!g.writes.empty())
    fail(Code::unsupported, "ONNX export: the computation assigns a variable (", g.name_of(*g.writes[0].variable),
         "); ONNX models have no state");
  std::vector<std::string> outputs = all_names(o.output_names, g.outputs.size(), "output");
  for (const std::string& s : outputs)
    if (std::find(inputs.begin(), inputs.end(), s) != inputs.end())
      fail(Code::invalid_argument, "ONNX export: \"", s, "\" names both an input and an output");

  GraphBuilder b(static_cast<int>(o.opset), probes, inputs);
  for (const std::string& s : outputs) b.reserve(s);
  std::vector<OnnxValue> values(g.values.size());
  for (size_t i = 0; i < inputs.size(); ++i) values[static_cast<size_t>(g.inputs[i])] = inputs[i];
  for (const StateRead& r : g.reads) {
    Tensor t = r.variable->stored();
    if (!t) fail(Code::state, "ONNX export: the variable ", g.name_of(*r.variable), " holds no value");
    std::string wanted = g.name_of(*r.variable);
    values[static_cast<size_t>(r.value)] = b.initializer(t, wanted.empty() ? "variable" : wanted);
  }
  for (size_t v = 0; v < g.values.size(); ++v)
    if (g.values[v].constant) values[v] = b.initializer(g.values[v].constant, "constant");
  translate(graphs, probes, b, values);
  name_outputs(b, g, values, outputs);
  b.keep_only_needed(outputs);

  pb::ModelProto& model = b.model;
  model.set_ir_version(o.opset >= 21 ? 10 : o.opset >= 19 ? 9 : 8);
  model.set_producer_name("sterna");
  model.set_producer_version(STERNA_VERSION);
  if (!o.doc.empty()) model.set_doc_string(o.doc);
  pb::OperatorSetIdProto& opset = *model.add_opset_import();
  opset.set_domain("");
  opset.set_version(o.opset);
  pb::GraphProto& graph = b.graph;
  graph.set_name(name);
  for (size_t i = 0; i < inputs.size(); ++i)
    write_type(g.values[static_cast<size_t>(g.inputs[i])].dtype, dims_of(graphs, g.inputs[i]), probes, inputs[i], o,
               *graph.add_input());
  for (size_t i = 0; i < outputs.size(); ++i)
    write_type(g.values[static_cast<size_t>(g.outputs[i])].dtype, dims_of(graphs, g.outputs[i]), probes, outputs[i], o,
               *graph.add_output());
  for (const DynamicAxis& a : o.dynamic_axes) {
    if (std::find(inputs.begin(), inputs.end(), a.value) != inputs.end()) continue;
    auto it = std::find(outputs.begin(), outputs.end(), a.value);
    if (it == outputs.end())
      fail(Code::invalid_argument, "ONNX export: a dynamic axis is given for \"", a.value,
           "\", which is no input or output");
    Dims dims = dims_of(graphs, g.outputs[static_cast<size_t>(it - outputs.begin())]);
    int64_t rank = static_cast<int64_t>(dims.size()), axis = a.axis < 0 ? a.axis + rank : a.axis;
    if (axis < 0 || axis >= rank || !Probes::dynamic(dims[static_cast<size_t>(axis)]))
      fail(Code::invalid_argument, "ONNX export: dimension ", a.axis, " of output \"", a.value,
           "\" does not follow a dynamic axis of the inputs");
  }

  // A protobuf message ends at 2 GiB.
  int64_t bytes = static_cast<int64_t>(model.ByteSizeLong());
  for (auto& [tensor_name, t] : b.initializers) bytes += t.numel() * size_of(t.dtype()) + 256;
  if (bytes >= (int64_t{1} << 31))
    fail(Code::unsupported, "ONNX export: the model takes ", bytes, " bytes; an ONNX file holds less than 2 GiB");
  for (auto& [tensor_name, t] : b.initializers) {
    pb::TensorProto& to = *graph.add_initializer();
    to.set_name(tensor_name);
    write_tensor(on_host(t), to);
  }
  return model.SerializeAsString();
}

void check(const OnnxOptions& o) {
  if (o.opset < 17 || o.opset > 21) fail(Code::invalid_argument, "ONNX export: opset must be 17 to 21, not ", o.opset);
}

// Scope: the module evaluates.
class Evaluating {
 public:
  explicit Evaluating(nn::Module& module) {
    for (auto& [name, m] : module.named_modules()) before_.emplace_back(m, m->training());
    module.eval();
  }
  ~Evaluating() {
    for (auto& [m, training] : before_) m->set_training(training);
  }

 private:
  std::vector<std::pair<Ref<nn::Module>, bool>> before_;
};

void write_file(const std::string& path, const std::string& bytes) {
  platform::AtomicFile file(path);
  file.write(bytes.data(), bytes.size());
  file.commit();
}

}  // namespace

std::string onnx_model(nn::Module& module, std::span<const Tensor> examples, const OnnxOptions& o) {
  check(o);
  NoTrace own;
  NoTape no_tape;
  std::vector<std::string> inputs = all_names(o.input_names, examples.size(), "input");
  std::vector<Type> types;
  for (const Tensor& t : examples) {
    if (!t) fail(Code::invalid_argument, "ONNX export: an example input is missing");
    types.push_back({t.dtype(), t.shape(), {}});
  }
  Probes probes = probes_for(types, inputs, o);
  Evaluating scope(module);
  std::vector<Ref<Graph>> graphs;
  for (size_t p = 0; p < probes.count(); ++p) {
    Capture capture;
    Tensors values;
    for (size_t i = 0; i < types.size(); ++i)
      values.push_back(capture.input(probe_type(types[i], inputs[i], probes, p, o), examples[i].device(), inputs[i]));
    try {
      capture.begin();
      graphs.push_back(capture.finish(module.forward_list(values)));
    } catch (Error& e) {
      if (!probes.symbols().empty())
        e.message = "ONNX export with " + probes.text(p) + " (a dynamic axis takes several sizes): " + e.message;
      throw;
    }
  }
  graphs[0]->variable_names.clear();  // a child that the module called by itself has named its own
  for (auto& list : {module.named_parameters(), module.named_buffers()})
    for (auto& [name, v] : list) graphs[0]->variable_names.emplace_back(v, name);
  return model_of(graphs, probes, o, inputs, module.kind());
}

std::string onnx_model(const Graph& graph, const OnnxOptions& o) {
  check(o);
  if (o.dynamic_batch || !o.dynamic_axes.empty())
    fail(Code::unsupported, "ONNX export: the sizes of a captured graph are fixed; export the module for dynamic axes");
  NoTrace own;
  NoTape no_tape;
  Ref<Graph> one(const_cast<Graph*>(&graph));
  std::vector<std::string> given = o.input_names;
  for (size_t i = given.size(); i < graph.inputs.size(); ++i) {
    const std::string& name = graph.values[static_cast<size_t>(graph.inputs[i])].name;
    if (name.empty()) break;
    given.push_back(name);
  }
  return model_of({&one, 1}, Probes(), o, all_names(given, graph.inputs.size(), "input"), "graph");
}

void export_onnx(nn::Module& module, std::span<const Tensor> examples, const std::string& path, const OnnxOptions& o) {
  write_file(path, onnx_model(module, examples, o));
}

void export_onnx(const Graph& graph, const std::string& path, const OnnxOptions& o) {
  write_file(path, onnx_model(graph, o));
}

}  // namespace stn::io
