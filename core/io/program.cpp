#include "core/io/program.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/io/json.h"
#include "core/op/apply.h"
#include "core/ops/generated/calls.h"

namespace stn::io {

namespace {

void describe_type(Json& j, DType dtype, const Shape& shape, const Device* device) {
  j["dtype"] = name(dtype);
  set(j, "shape", std::vector<int64_t>(shape.begin(), shape.end()));
  if (device != cpu()) j["device"] = device->name;
}

// ---- saving

class Writer {
 public:
  explicit Writer(const Graph& g) : g_(g) { variables_.root = Json::array(); }
  NamedTensors tensors;

  std::string graph() {
    Document document;
    Json& j = document.root;
    j["version"] = kGraphVersion;
    set(j, "inputs", g_.inputs);
    set(j, "outputs", g_.outputs);
    for (const char* list : {"values", "nodes", "constants", "reads", "writes", "expected_empty"})
      j[list] = Json::array();
    for (const StateRead& r : g_.reads) {
      if (!r.variable->stored())
        fail(Code::state, "variable ", variables_.root[index_of(*r.variable)]["name"].get<std::string>(),
             " is read by the program but holds no value");
      append(j["reads"], index_of(*r.variable), r.value);
    }
    for (const StateWrite& w : g_.writes) append(j["writes"], index_of(*w.variable), w.value);
    for (const Ref<Variable>& v : g_.expected_empty) j["expected_empty"].push_back(index_of(*v));
    for (const Value& v : g_.values) {
      Json& value = j["values"].emplace_back();
      describe_type(value, v.dtype, v.layout.sizes, v.device);
      if (!v.name.empty()) value["name"] = v.name;
      if (!v.constant) continue;
      std::string key = unique("constant." + std::to_string(j["constants"].size()));
      append(j["constants"], j["values"].size() - 1, key);
      tensors.emplace_back(key, v.constant);
    }
    for (const Node& n : g_.nodes) describe(j["nodes"].emplace_back(), n);
    if (g_.precision == MatmulPrecision::high) j["precision"] = "high";
    if (g_.generator) {
      RandomKey key = g_.generator->state();
      Json& generator = j["generator"];
      generator.push_back(key.seed);
      generator.push_back(key.offset);
    }
    Json& variables = j["variables"];
    variables = std::move(variables_.root);
    return dump_json(j);
  }

 private:
  static void describe(Json& j, const Node& n) {
    j["op"] = n.op->name;
    set(j, "inputs", n.inputs);
    set(j, "outputs", n.outputs);
    if (n.op->attrs)
      for (const Field& f : n.op->attrs->fields) set(j["attrs"], f.name, n.op->attrs->get(n.attrs.get(), f));
  }

  std::string unique(std::string name) {
    while (name == "__metadata__" || !names_.insert(name).second) name += "_";
    return name;
  }

  size_t index_of(const Variable& v) {
    auto [it, fresh] = index_.try_emplace(&v, variables_.root.size());
    if (fresh) {
      std::string name = g_.name_of(v);
      name = unique(name.empty() ? "state." + std::to_string(it->second) : name);
      Json& j = variables_.root.emplace_back();
      describe_type(j, v.type().dtype, v.type().shape, v.device());
      j["name"] = name;
      j["empty"] = !v.stored();
      if (Tensor value = v.stored()) tensors.emplace_back(name, value.detached());
    }
    return it->second;
  }

  const Graph& g_;
  Document variables_;
  std::unordered_map<const Variable*, size_t> index_;
  std::unordered_set<std::string> names_;
};

// ---- loading

// Captures the saved calls anew, so that every check of apply() is made, and compares with what the file declares.
class Reader {
 public:
  Reader(const SafeTensors& file, const JsonView& graph, int64_t version) : graph_(graph), version_(version) {
    for (const auto& [name, t] : file.tensors) tensors_.emplace(name, &t);
  }

  Ref<Graph> read() {
    for (const JsonView& v : graph_["values"].items()) values_.push_back({v, declared_type(v), device(v), {}});
    read_variables();
    std::vector<std::string> output_names;
    Tensors outputs;
    for (const JsonView& j : graph_["inputs"].items()) {
      Declared& v = undefined(j);
      v.tensor = capture_.input(v.type, v.device, name_of(v));
    }
    for (const JsonView& j : graph_["constants"].items()) {
      auto [value, key] = pair(j);
      Declared& v = undefined(value);
      v.tensor = stored(key, key.string(), v.type, v.device);
    }
    capture_.begin();
    for (const JsonView& j : graph_["reads"].items()) {
      auto [variable, value] = pair(j);
      Declared& v = undefined(value);
      const Ref<Variable>& from = variables_[index(variable, variables_.size())];
      if (!from->stored()) j.bad("reads a variable that the file leaves empty");
      define(v, capture_.read(*from), j);
    }
    for (const JsonView& j : graph_["nodes"].items()) node(j);
    std::vector<Ref<Variable>> emptied;
    for (const JsonView& j : graph_["writes"].items()) {
      auto [variable, value] = pair(j);
      const Ref<Variable>& v = variables_[index(variable, variables_.size())];
      if (value.integer() == -1) {
        emptied.push_back(v);
        continue;
      }
      const Declared& written = defined(value);
      if (!(written.type == v->type()) || written.device != v->device())
        j.bad("a variable of ", to_string(v->type()), " cannot be assigned ", to_string(written.type));
      capture_.assign(*v, written.tensor);
    }
    for (const JsonView& j : graph_["outputs"].items()) {
      const Declared& v = defined(j);
      outputs.push_back(v.tensor);
      output_names.push_back(name_of(v));
    }
    Ref<Graph> g = capture_.finish(outputs, output_names);
    for (Ref<Variable>& v : emptied) g->writes.push_back({std::move(v), -1});
    for (const JsonView& j : graph_["expected_empty"].items())
      g->expected_empty.push_back(variables_[index(j, variables_.size())]);
    g->variable_names = std::move(names_);
    g->precision = precision();
    if (graph_.has("generator")) {
      auto [seed, offset] = pair(graph_["generator"]);
      g->generator = make<Generator>();
      g->generator->set_state({seed.unsigned_integer(), offset.unsigned_integer()});
    }
    return g;
  }

 private:
  struct Declared {
    JsonView json;
    Type type;
    Device* device;
    Tensor tensor;  // empty until it is defined
  };

  static Type declared_type(const JsonView& j) {
    Type t{j["dtype"].dtype(), j["shape"].shape(), {}};
    declared_bytes(j.file(), j.place(), t.dtype, t.shape);
    return t;
  }
  static Device* device(const JsonView& j) {
    if (!j.has("device")) return cpu();
    return naming(j.file(), [&] { return find_device(j["device"].string()); });
  }
  MatmulPrecision precision() const {
    if (!graph_.has("precision")) return MatmulPrecision::highest;
    JsonView j = graph_["precision"];
    if (j.string() != "high") j.bad("is not a precision that is known here");
    return MatmulPrecision::high;
  }
  static std::string name_of(const Declared& v) { return v.json.has("name") ? v.json["name"].string() : ""; }
  static std::pair<JsonView, JsonView> pair(const JsonView& j) {
    auto items = j.items();
    if (items.size() != 2) j.bad("must be a pair");
    return {items[0], items[1]};
  }
  static size_t index(const JsonView& j, size_t size) {
    return static_cast<size_t>(j.integer(0, static_cast<int64_t>(size)));
  }
  Declared& undefined(const JsonView& j) {
    Declared& v = values_[index(j, values_.size())];
    if (v.tensor) j.bad("value ", j.integer(), " is defined twice");
    return v;
  }
  const Declared& defined(const JsonView& j) {
    const Declared& v = values_[index(j, values_.size())];
    if (!v.tensor) j.bad("value ", j.integer(), " is used before it is defined");
    return v;
  }
  void define(Declared& v, Tensor t, const JsonView& j) {
    if (!(t.type() == v.type) || t.device() != v.device)
      j.bad("gives ", to_string(t.type()), " on ", t.device()->name, ", but ", v.json.place(), " declares ",
            to_string(v.type), " on ", v.device->name);
    v.tensor = std::move(t);
  }

  Tensor stored(const JsonView& j, const std::string& key, const Type& type, Device* device) {
    auto it = tensors_.find(key);
    if (it == tensors_.end()) j.bad("the file has no tensor \"", key, "\"");
    if (!(it->second->type() == type))
      j.bad("the tensor \"", key, "\" is ", to_string(it->second->type()), ", but ", to_string(type), " is declared");
    return device == it->second->device() ? *it->second : ops::to_device(*it->second, device);
  }

  void read_variables() {
    std::unordered_set<std::string> taken;
    for (const JsonView& j : graph_["variables"].items()) {
      Type type = declared_type(j);
      std::string name = j["name"].string();
      if (!taken.insert(name).second) j.bad("the name \"", name, "\" is taken");
      Ref<Variable> v = make<Variable>(type, device(j));
      if (!j["empty"].boolean()) v->store(stored(j, name, type, device(j)));
      names_.emplace_back(v, name);
      variables_.push_back(std::move(v));
    }
  }

  void node(const JsonView& j) {
    std::string op_name = j["op"].string();
    const Op* op = find_op(op_name);
    if (!op)
      fail_file(Code::version, j.file(), j.place(), ": there is no operation \"", op_name,
                "\"; the file may come from a newer version");
    if (version_ == 1 && op->has(op_in_place))
      fail_file(Code::version, j.file(), j.place(), ": ", op_name,
                " had other inputs in version 1 of the graph; capture and save the step again");
    std::vector<char> attrs = attributes(j, *op);
    Tensors inputs;
    for (const JsonView& v : j["inputs"].items()) inputs.push_back(v.integer() == -1 ? Tensor() : defined(v).tensor);
    check_count(j, *op, inputs.size());
    std::vector<JsonView> outputs = j["outputs"].items();
    if (outputs.empty()) j.bad("has no outputs");
    Tensors results;
    thread_state.device = values_[index(outputs[0], values_.size())].device;
    try {
      results = apply(*op, inputs, attrs.data());
    } catch (const Error& e) {
      if (e.code == Code::out_of_memory || e.code == Code::device || e.code == Code::internal) throw;
      j.bad(e.message);
    }
    if (results.size() != outputs.size())
      j.bad(op_name, " has ", results.size(), " outputs here, but ", outputs.size(), " are declared");
    for (size_t i = 0; i < results.size(); ++i) define(undefined(outputs[i]), results[i], j);
  }

  static std::vector<char> attributes(const JsonView& j, const Op& op) {
    std::vector<char> bytes;
    std::vector<bool> given;
    if (op.attrs) {
      const char* defaults = static_cast<const char*>(op.attrs->defaults);
      bytes.assign(defaults, defaults + op.attrs->size);
      given.resize(op.attrs->fields.size());
    }
    if (j.has("attrs"))
      for (const auto& [name, value] : j["attrs"].members()) {
        const Field* f = op.attrs ? op.attrs->find(name.c_str()) : nullptr;
        if (!f)
          fail_file(Code::version, j.file(), value.place(), ": ", op.name,
                    " has no such attribute; the file may come from a newer version");
        try {
          op.attrs->set(bytes.data(), *f, value.attribute(*f));
        } catch (const Error& e) {
          if (e.code == Code::invalid_argument) value.bad(e.message);
          if (e.code == Code::device) fail(e.code, j.file(), ": ", value.place(), ": ", e.message);
          throw;
        }
        given[static_cast<size_t>(f - op.attrs->fields.data())] = true;
      }
    for (size_t i = 0; i < given.size(); ++i)
      if (!given[i] && op.attrs->fields[i].required) j.bad("the attribute ", op.attrs->fields[i].name, " is missing");
    return bytes;
  }

  static void check_count(const JsonView& j, const Op& op, size_t given) {
    size_t most = op.inputs.size(), least = most;
    if (most && op.inputs.back().kind == IoKind::variadic)
      --least, most = given;
    else
      while (least && op.inputs[least - 1].kind == IoKind::optional) --least;
    if (given < least || given > most) j.bad(op.name, " does not take ", given, " inputs");
  }

  JsonView graph_;
  int64_t version_;
  std::unordered_map<std::string, const Tensor*> tensors_;
  std::vector<Declared> values_;
  std::vector<Ref<Variable>> variables_;
  std::vector<std::pair<Ref<Variable>, std::string>> names_;
  Capture capture_;
};

}  // namespace

void save_program(const std::string& path, const Program& program, const Metadata& metadata) {
  NoTrace eager;
  if (metadata.contains(kGraphKey))
    fail(Code::invalid_argument, path, ": the metadata key ", kGraphKey, " is reserved");
  Metadata all = metadata;
  Writer writer(program.source());
  all[kGraphKey] = naming(path, [&] { return writer.graph(); });
  save_safetensors(path, writer.tensors, all);
}

Ref<Program> load_program(const std::string& path, Metadata* metadata) {
  SafeTensors file = load_safetensors(path);
  auto found = file.metadata.extract(kGraphKey);
  if (!found) fail_file(Code::not_found, path, "no saved program: the metadata has no ", kGraphKey);
  Document json = parse_json(path, found.mapped());
  JsonView graph(path, json.root, "graph");
  int64_t version = graph["version"].integer();
  if (version < 1 || version > kGraphVersion)
    fail_file(Code::version, path, "the graph has version ", version, ", but only those up to ", kGraphVersion,
              " are known here");

  Ref<Program> program;
  {
    // Nothing of this thread may enter the program: no capture, tape, device or generator.
    ThreadState before = std::exchange(thread_state, {});
    struct Restore {
      ThreadState& before;
      ~Restore() { thread_state = before; }
    } restore{before};
    thread_state.grad_enabled = false;
    program = Program::compile(Reader(file, graph, version).read());
  }
  if (metadata) *metadata = std::move(file.metadata);
  return program;
}

}  // namespace stn::io
