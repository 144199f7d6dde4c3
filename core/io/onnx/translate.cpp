#include "core/io/onnx/translate.h"

#include <algorithm>

#include "core/op/apply.h"

namespace stn::io {

Dims dims_of(std::span<const Ref<Graph>> graphs, int value) {
  if (value < 0) return {};
  const Shape& first = graphs[0]->values[static_cast<size_t>(value)].layout.sizes;
  Dims dims(static_cast<size_t>(first.size()));
  for (const Ref<Graph>& g : graphs)
    for (int k = 0; k < first.size(); ++k)
      dims[static_cast<size_t>(k)].push_back(g->values[static_cast<size_t>(value)].layout.sizes[k]);
  return dims;
}

namespace {

// Which values the outputs need.
std::vector<char> needed_values(const Graph& g) {
  std::vector<char> needed(g.values.size(), 0);
  for (int v : g.outputs) needed[static_cast<size_t>(v)] = 1;
  auto wanted = [&](int v) { return needed[static_cast<size_t>(v)]; };
  for (auto n = g.nodes.rbegin(); n != g.nodes.rend(); ++n)
    if (std::any_of(n->outputs.begin(), n->outputs.end(), wanted))
      for (int v : n->inputs)
        if (v >= 0) needed[static_cast<size_t>(v)] = 1;
  return needed;
}

// A node of one probe as a call: types without data.
struct Step {
  Tensors inputs, outputs;
  Call call;

  Step(const Graph& g, const Node& n) : call(*n.op, n.attrs.get(), {}) {
    auto typed = [&](int v) {
      if (v < 0) return Tensor();
      const Value& x = g.values[static_cast<size_t>(v)];
      return Tensor::make(x.dtype, x.layout, x.device, nullptr);
    };
    for (int v : n.inputs) inputs.push_back(typed(v));
    for (int v : n.outputs) outputs.push_back(typed(v));
    call.inputs = inputs;
    call.outputs = outputs;
    call.device = outputs[0].device();
  }
  Step(const Step&) = delete;
};

// The op's expansion as a graph of its own, with the call's present inputs as inputs.
Ref<Graph> expansion(const Call& call) {
  NoTape no_tape;
  Capture capture;
  Tensors inputs;
  for (const Tensor& t : call.inputs) inputs.push_back(t ? capture.input(t.type(), t.device(), "") : Tensor());
  Call inner(*call.op, call.attr_data, inputs, call.device);
  capture.begin();
  Tensors outputs = call.op->expand(inner);
  return capture.finish(outputs);
}

class Translator {
 public:
  Translator(const Probes& probes, GraphBuilder& builder) : probes_(probes), b_(builder) {}

  void run(std::span<const Ref<Graph>> graphs, std::vector<OnnxValue>& names) {
    std::vector<char> needed = needed_values(*graphs[0]);
    for (size_t i = 0; i < graphs[0]->nodes.size(); ++i) node(graphs, i, needed, names);
  }

 private:
  void node(std::span<const Ref<Graph>> graphs, size_t index, const std::vector<char>& needed,
            std::vector<OnnxValue>& names) {
    const Node& n = graphs[0]->nodes[index];
    GraphBuilder::Place place;
    for (int v : n.outputs) place.wanted.push_back(needed[static_cast<size_t>(v)]);
    if (std::none_of(place.wanted.begin(), place.wanted.end(), [](char w) { return w; })) return;
    std::vector<std::unique_ptr<Step>> steps;
    for (const Ref<Graph>& g : graphs) steps.push_back(std::make_unique<Step>(*g, g->nodes[index]));
    std::vector<const Call*> calls;
    for (auto& s : steps) calls.push_back(&s->call);
    const Call& call = *calls[0];

    for (int v : n.inputs) {
      place.inputs.push_back(v < 0 ? "" : names[static_cast<size_t>(v)]);
      if (v >= 0 && place.inputs.back().empty())
        call.fail(Code::unsupported, "", "has no ONNX form here: it uses an output of another op that ONNX lacks");
      place.in_dims.push_back(dims_of(graphs, v));
    }
    for (int v : n.outputs) place.out_dims.push_back(dims_of(graphs, v));

    GraphBuilder::Piece piece;
    bool written = b_.write(calls, 0, place, piece);
    bool folds = !written && !n.op->expand && b_.fold(call, piece);
    if (written || folds) {
      for (size_t p = 1; p < steps.size(); ++p) {
        GraphBuilder::Piece other;
        if (written)
          b_.write(calls, p, place, other);
        else
          b_.fold(steps[p]->call, other);
        compare(call, piece, other, p);
      }
      for (size_t k = 0; k < n.outputs.size(); ++k) names[static_cast<size_t>(n.outputs[k])] = piece.outputs[k];
      b_.append(piece);
      return;
    }
    if (!n.op->expand)
      call.fail(Code::unsupported, "",
                n.op->has(op_random) ? "has no ONNX form: its random numbers cannot be reproduced there"
                                     : "has no ONNX form for these types");
    expand(steps, place, n, names);
  }

  void compare(const Call& call, const GraphBuilder::Piece& a, const GraphBuilder::Piece& b, size_t probe) {
    bool same = a.nodes.size() == b.nodes.size() && a.outputs == b.outputs;
    for (size_t i = 0; same && i < a.nodes.size(); ++i)
      same = a.nodes[i]->SerializeAsString() == b.nodes[i]->SerializeAsString();
    if (!same)
      call.fail(Code::unsupported, "",
                "has no ONNX form with dynamic axes here: a size or number of it differs between ", probes_.text(0),
                " and ", probes_.text(probe));
  }

  void expand(const std::vector<std::unique_ptr<Step>>& steps, const GraphBuilder::Place& place, const Node& n,
              std::vector<OnnxValue>& names) {
    std::vector<Ref<Graph>> graphs;
    for (auto& s : steps) graphs.push_back(expansion(s->call));
    require_alike(graphs, probes_);
    const Graph& g = *graphs[0];
    std::vector<int> results = g.outputs;
    for (auto& p : graphs) {  // unwanted results need no ONNX form
      p->outputs.clear();
      for (size_t k = 0; k < results.size(); ++k)
        if (k < place.wanted.size() && place.wanted[k]) p->outputs.push_back(results[k]);
    }
    std::vector<OnnxValue> inner(g.values.size());
    size_t next = 0;
    for (const OnnxValue& name : place.inputs)
      if (!name.empty()) inner[static_cast<size_t>(g.inputs[next++])] = name;
    for (size_t v = 0; v < g.values.size(); ++v)
      if (g.values[v].constant) inner[v] = b_.initializer(g.values[v].constant, "constant");
    run(graphs, inner);
    for (size_t k = 0; k < n.outputs.size(); ++k)
      names[static_cast<size_t>(n.outputs[k])] = inner[static_cast<size_t>(results[k])];
  }

  const Probes& probes_;
  GraphBuilder& b_;
};

bool same_value(const Tensor& a, const Tensor& b) {
  if (a.impl() == b.impl()) return true;
  if (!a || !b || a.type() != b.type()) return false;
  std::string x(static_cast<size_t>(a.numel() * size_of(a.dtype())), 0), y = x;
  a.copy_to(x.data());
  b.copy_to(y.data());
  return x == y;
}

}  // namespace

void require_alike(std::span<const Ref<Graph>> graphs, const Probes& probes) {
  const Graph& a = *graphs[0];
  for (size_t p = 1; p < graphs.size(); ++p) {
    const Graph& b = *graphs[p];
    auto differ = [&](const std::string& what) {
      fail(Code::unsupported, "cannot export with dynamic axes: between ", probes.text(0), " and ", probes.text(p), " ",
           what);
    };
    size_t n = std::min(a.nodes.size(), b.nodes.size());
    for (size_t i = 0; i < n; ++i) {
      const Node &x = a.nodes[i], &y = b.nodes[i];
      if (x.op != y.op)
        differ(str("the computation itself differs: op ", i, " is ", x.op->name, " in one and ", y.op->name,
                   " in the other"));
      if (x.inputs != y.inputs || x.outputs != y.outputs)
        differ(str("the computation itself differs: op ", i, ", ", x.op->name, ", has other inputs or outputs"));
    }
    if (a.nodes.size() != b.nodes.size() || a.values.size() != b.values.size() || a.inputs != b.inputs ||
        a.outputs != b.outputs || a.reads.size() != b.reads.size())
      differ(str("the computation itself differs: ", a.nodes.size(), " and ", b.nodes.size(), " ops"));
    for (size_t i = 0; i < a.reads.size(); ++i)
      if (a.reads[i].variable != b.reads[i].variable || a.reads[i].value != b.reads[i].value)
        differ("the computation reads other variables");
    for (size_t v = 0; v < a.values.size(); ++v) {
      if (!same_value(a.values[v].constant, b.values[v].constant))
        differ("a constant of the computation differs: a tensor that was made outside of it");
      if (a.values[v].layout.sizes.size() != b.values[v].layout.sizes.size() || a.values[v].dtype != b.values[v].dtype)
        differ(str("a value differs: ", to_string(a.values[v].type()), " and ", to_string(b.values[v].type())));
    }
  }
}

void translate(std::span<const Ref<Graph>> graphs, const Probes& probes, GraphBuilder& builder,
               std::vector<OnnxValue>& names) {
  Translator(probes, builder).run(graphs, names);
}

}  // namespace stn::io
