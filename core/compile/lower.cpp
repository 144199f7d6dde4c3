// Replaces composite ops by their expansion wherever the device has no kernel for them.
#include "core/compile/passes.h"
#include "core/op/apply.h"

namespace stn {

namespace {

// Records like any capture, but an op without a kernel becomes its expansion at once, however deep.
class LoweringCapture final : public Capture {
 public:
  Tensors record(Call& call) override {
    const Op& op = *call.op;
    bool is_view = op.view && op.view(call).has_value();
    if (op.expand && !is_view && !has_kernel(op, *call.device)) return op.expand(call);
    return Capture::record(call);
  }
};

}  // namespace

Ref<Graph> lower(const Graph& source) {
  NoTape no_tape;
  LoweringCapture out;
  std::vector<Tensor> mapped(source.values.size());
  auto at = [&](int v) -> Tensor& { return mapped[static_cast<size_t>(v)]; };
  for (int v : source.inputs) {
    const Value& x = source.values[static_cast<size_t>(v)];
    at(v) = out.input(x.type(), x.device, x.name);
  }
  for (size_t i = 0; i < source.values.size(); ++i)
    if (source.values[i].constant) mapped[i] = source.values[i].constant;
  out.begin();
  for (const StateRead& r : source.reads) at(r.value) = out.read(*r.variable);
  for (const Node& n : source.nodes) {
    Tensors inputs;
    for (int v : n.inputs) inputs.push_back(v < 0 ? Tensor() : at(v));
    Call call(*n.op, n.attrs.get(), inputs, source.values[static_cast<size_t>(n.outputs[0])].device);
    Tensors results = out.record(call);
    STN_CHECK(results.size() >= n.outputs.size());
    for (size_t i = 0; i < n.outputs.size(); ++i) at(n.outputs[i]) = results[i];
  }
  for (const StateWrite& w : source.writes) out.assign(*w.variable, w.value < 0 ? Tensor() : at(w.value));
  Tensors outputs;
  std::vector<std::string> names;
  for (int v : source.outputs) {
    outputs.push_back(at(v));
    names.push_back(source.values[static_cast<size_t>(v)].name);
  }
  Ref<Graph> g = out.finish(outputs);
  g->expected_empty = source.expected_empty;
  g->variable_names = source.variable_names;
  g->generator = source.generator;
  g->precision = source.precision;
  return g;
}

}  // namespace stn
