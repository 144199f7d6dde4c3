// Recording calls into a Graph.
#include <algorithm>
#include <atomic>

#include "core/graph/graph.h"
#include "core/op/apply.h"

namespace stn {

Capture::Capture() : graph_(make<Graph>()) {
  static std::atomic<uint32_t> next{1};
  id_ = next.fetch_add(1, std::memory_order_relaxed);
  graph_->precision = float32_matmul_precision.load(std::memory_order_relaxed);
}

Capture::~Capture() { end(); }

void Capture::begin() {
  if (active_) fail(Code::state, "the capture has begun already");
  before_ = std::exchange(thread_state.tracer, this);
  active_ = true;
}

void Capture::end() {
  if (!active_) return;
  active_ = false;
  thread_state.tracer = before_;
}

int Capture::add_value(DType dtype, const Layout& layout, Device* device) {
  Value& v = graph_->values.emplace_back();
  v.dtype = dtype;
  v.layout = layout;
  v.device = device;
  return static_cast<int>(graph_->values.size()) - 1;
}

Tensor Capture::tensor_of(int value) const {
  const Value& v = graph_->values[static_cast<size_t>(value)];
  Tensor t = Tensor::make(v.dtype, v.layout, v.device, nullptr);
  t.impl()->value = value;
  t.impl()->capture = id_;
  return t;
}

int Capture::value_of(const Tensor& t) {
  if (!t) return -1;
  if (t.is_value()) {
    if (t.impl()->capture != id_)
      fail(Code::state, "a value of another capture (", to_string(t.type()), ") cannot be used here");
    return t.impl()->value;
  }
  auto [it, fresh] = constants_.try_emplace(t.impl(), 0);
  if (fresh) {
    it->second = add_value(t.dtype(), t.layout(), t.device());
    Value& v = graph_->values.back();
    v.layout.offset = 0;
    v.constant = t;  // keeps the address that is the map's key alive
  }
  return it->second;
}

Tensor Capture::input(const Type& type, Device* device, std::string name) {
  int v = add_value(type.dtype, contiguous_layout(type.shape), device);
  graph_->values.back().name = std::move(name);
  graph_->inputs.push_back(v);
  return tensor_of(v);
}

Tensors Capture::record(Call& call) {
  const Op& op = *call.op;
  if (op.has(op_dynamic)) call.fail(Code::state, "", "cannot be captured: its output's shape depends on data");
  Node node;
  node.op = &op;
  node.attrs = AttrBox(op.attrs, call.attr_data);
  auto outputs = infer_outputs(call, &node.view);
  for (const Tensor& t : call.inputs) node.inputs.push_back(value_of(t));
  Tensors results;
  for (auto& [dtype, layout] : outputs) {
    node.outputs.push_back(add_value(dtype, layout, call.device));
    results.push_back(tensor_of(node.outputs.back()));
  }
  if (op.has(op_random)) {
    node.random_offset = graph_->random_blocks;
    graph_->random_blocks += random_blocks(results[0]);
    if (!graph_->generator && thread_state.generator) graph_->generator = Ref<Generator>(thread_state.generator);
  }
  graph_->nodes.push_back(std::move(node));
  return results;
}

Capture::Cell& Capture::cell(const Variable& v) {
  auto [it, fresh] = cell_index_.try_emplace(&v, cells_.size());
  if (fresh) {
    Cell& c = cells_.emplace_back();
    c.variable = Ref<Variable>(const_cast<Variable*>(&v));
    c.holds = static_cast<bool>(v.stored());
  }
  return cells_[it->second];
}

Tensor Capture::read(const Variable& v) {
  Cell& c = cell(v);
  if (!c.holds) fail(Code::state, "the variable ", to_string(v.type()), " holds no value");
  if (c.current < 0) {
    keep(c);
    c.initial = c.current = add_value(v.type().dtype, contiguous_layout(v.type().shape), v.device());
    graph_->reads.push_back({c.variable, c.current});
  }
  Tensor t = tensor_of(c.current);
  t.impl()->grad_fn = v.leaf();
  return t;
}

void Capture::assign(Variable& v, Tensor value) {
  int index = value_of(value);
  Cell& c = cell(v);
  keep(c);
  c.current = index;
  c.holds = static_cast<bool>(value);
  c.written = true;
}

bool Capture::empty(const Variable& v) {
  Cell& c = cell(v);
  if (!c.holds && !c.written) {
    auto& list = graph_->expected_empty;
    if (std::find(list.begin(), list.end(), c.variable) == list.end()) list.push_back(c.variable);
  }
  return !c.holds;
}

size_t Capture::mark() {
  const Graph& g = *graph_;
  marks_.push_back(
    {g.values.size(), g.nodes.size(), g.reads.size(), g.expected_empty.size(), changes_.size(), g.random_blocks});
  return marks_.size();
}

void Capture::rewind(size_t mark) {
  Graph& g = *graph_;
  const Mark& m = marks_[mark - 1];
  for (; changes_.size() > m.changes; changes_.pop_back()) cells_[changes_.back().first] = changes_.back().second;
  std::erase_if(constants_, [&](const auto& entry) { return static_cast<size_t>(entry.second) >= m.values; });
  g.values.resize(m.values);
  g.nodes.resize(m.nodes);
  g.reads.resize(m.reads);
  g.expected_empty.resize(m.expected_empty);
  g.random_blocks = m.random_blocks;
  marks_.resize(mark);
}

void Capture::name(Variable& v, const std::string& name) {
  if (graph_->name_of(v).empty()) graph_->variable_names.emplace_back(&v, name);
}

Ref<Graph> Capture::finish(std::span<const Tensor> outputs, const std::vector<std::string>& output_names) {
  for (size_t i = 0; i < outputs.size(); ++i) {
    graph_->outputs.push_back(value_of(outputs[i]));
    if (i < output_names.size()) graph_->values[static_cast<size_t>(graph_->outputs[i])].name = output_names[i];
  }
  for (Cell& c : cells_) {
    bool unchanged = c.holds ? c.current == c.initial : !c.variable->stored();
    if (c.written && !unchanged) graph_->writes.push_back({c.variable, c.current});
  }
  end();
  graph_->verify();
  return graph_;
}

Ref<Graph> capture(std::span<const Type> input_types, Device* device, const std::vector<std::string>& input_names,
                   const std::function<Tensors(const Tensors&)>& body) {
  Capture c;
  Tensors inputs;
  for (size_t i = 0; i < input_types.size(); ++i)
    inputs.push_back(c.input(input_types[i], device, i < input_names.size() ? input_names[i] : ""));
  c.begin();
  Tensors outputs = body(inputs);
  return c.finish(outputs);
}

}  // namespace stn
