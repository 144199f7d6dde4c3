// Joins ops that give or take their values a block at a time with the pointwise nodes next to them, so that these meet
// each block in cache: matrix products, batch norms and layer norm's gradient with what uses their first result first
// (bias and activation, dropout, the masks of gradients), and layer norms with what gives them x (residual sums).
// Comes after fuse(), which makes chains of pointwise nodes one.
#include <algorithm>

#include "core/compile/passes.h"
#include "core/compile/users.h"
#include "core/op/apply.h"

namespace stn {

namespace {

class BlockFuser {
 public:
  explicit BlockFuser(Graph& g)
      : g_(g), users_(g), made_at_(g.values.size(), g.nodes.size()), gone_(g.nodes.size(), 0) {
    for (size_t i = 0; i < g.nodes.size(); ++i)
      for (int v : g.nodes[i].outputs) made_at_[static_cast<size_t>(v)] = i;
  }

  void run() {
    const std::pair<const Op*, const Op*> kinds[] = {{find_op("linear"), find_op("linear_fused")},
                                                     {find_op("matmul"), find_op("matmul_fused")},
                                                     {find_op("batch_norm"), find_op("batch_norm_fused")},
                                                     {find_op("layer_norm_grad"), find_op("layer_norm_grad_fused")}};
    for (size_t i = 0; i < g_.nodes.size(); ++i)
      for (auto [op, joined] : kinds)
        if (g_.nodes[i].op == op) join_users(i, *joined);
    const Op *layer_norm = find_op("layer_norm"), &fused_layer_norm = *find_op("fused_layer_norm");
    for (size_t i = 0; i < g_.nodes.size(); ++i)
      if (g_.nodes[i].op == layer_norm && !gone_[i]) join_source(i, fused_layer_norm);
    drop_nodes(g_, gone_);
  }

 private:
  const Value& value(int v) const { return g_.values[static_cast<size_t>(v)]; }
  bool used_before(int v, size_t at) const {
    const std::vector<size_t>& users = users_.of(v);
    return !users.empty() && users[0] < at;
  }
  // By itself it comes last and overwrites the old (sink.cpp).
  bool replaces_state(const Node& n) const {
    return std::any_of(g_.writes.begin(), g_.writes.end(), [&](const StateWrite& w) {
      return std::find(n.outputs.begin(), n.outputs.end(), w.value) != n.outputs.end();
    });
  }
  static bool alike(const Layout& a, const Layout& b) {
    return a.sizes == b.sizes && ((a.contiguous() && b.contiguous()) || (a.strides == b.strides && a.dense()));
  }

  // The joined node stands where the first user did: all others come later.
  void join_users(size_t at, const Op& op) {
    const Node& first = g_.nodes[at];
    int product = first.outputs[0];
    const std::vector<size_t>& users = users_.of(product);
    if (users.empty() || users[0] == g_.nodes.size() || !has_kernel(op, *value(product).device)) return;
    const Node& next = g_.nodes[users[0]];
    if (replaces_state(next)) return;
    for (size_t k = 1; k < first.outputs.size(); ++k)
      if (used_before(first.outputs[k], users[0])) return;
    std::vector<int> inputs;
    Ref<FusedBody> body = body_of(next, inputs);
    const Value& x = value(product);
    if (!body || body->operands || body->reduction || !is_floating(x.dtype) || !alike(x.layout, body->layout)) return;
    if (value(first.inputs[0]).dtype != x.dtype) return;
    // The product becomes value 0.
    auto place = std::find(inputs.begin(), inputs.end(), product) - inputs.begin();
    for (FusedBody::Instruction& i : body->code)
      for (int& v : i.inputs)
        if (v <= place) v = v == place ? 0 : v + 1;
    Node joined;
    joined.op = &op;
    joined.inputs = first.inputs;
    for (int v : inputs)
      if (v != product) joined.inputs.push_back(v);
    body->operands = static_cast<int>(first.inputs.size());
    body->before = first.op;
    body->before_attrs = first.attrs;
    body->keeps_product = users.back() != users[0];
    if (body->keeps_product) joined.outputs.push_back(product);
    joined.outputs.insert(joined.outputs.end(), next.outputs.begin(), next.outputs.end());
    joined.outputs.insert(joined.outputs.end(), first.outputs.begin() + 1, first.outputs.end());
    joined.body = std::move(body);
    if (!taken(joined, value(product).device)) return;
    gone_[at] = 1;
    g_.nodes[users[0]] = std::move(joined);
  }

  bool taken(const Node& joined, Device* device) const {
    if (!device->takes_product) return true;
    auto tensors = [&](const std::vector<int>& values) {
      Tensors r;
      for (int v : values)
        r.push_back(v < 0 ? Tensor() : Tensor::make(value(v).dtype, value(v).layout, value(v).device, nullptr));
      return r;
    };
    Tensors inputs = tensors(joined.inputs), outputs = tensors(joined.outputs);
    Call call(*joined.op, joined.attr_data(), inputs, device);
    call.outputs = outputs;
    return device->takes_product(call);
  }

  // The joined node stands where the norm did; what else the chain gives must not be needed before.
  void join_source(size_t at, const Op& op) {
    const Node& norm = g_.nodes[at];
    int x = norm.inputs[0];
    size_t from = made_at_[static_cast<size_t>(x)];
    if (from == g_.nodes.size() || gone_[from] || !has_kernel(op, *value(x).device)) return;
    const Node& chain = g_.nodes[from];
    Node joined;
    Ref<FusedBody> body = body_of(chain, joined.inputs);
    if (!body || body->operands || body->reduction || !is_floating(value(x).dtype)) return;
    if (!alike(value(x).layout, body->layout) || !body->layout.contiguous()) return;
    for (int v : chain.outputs)
      if (used_before(v, at)) return;
    auto k = std::find(chain.outputs.begin(), chain.outputs.end(), x) - chain.outputs.begin();
    body->reduction = norm.op;
    body->reduction_attrs = norm.attrs;
    body->reduced = body->outputs[static_cast<size_t>(k)];
    joined.op = &op;
    joined.outputs = chain.outputs;
    if (users_.of(x).size() == 1) {  // the norm's alone
      joined.outputs.erase(joined.outputs.begin() + k);
      body->outputs.erase(body->outputs.begin() + k);
    }
    joined.inputs.insert(joined.inputs.end(), norm.inputs.begin() + 1, norm.inputs.end());
    joined.outputs.insert(joined.outputs.end(), norm.outputs.begin(), norm.outputs.end());
    joined.body = std::move(body);
    gone_[from] = 1;
    g_.nodes[at] = std::move(joined);
  }

  // What the node does to each value, and of what; null where it is not pointwise or the device cannot run it within
  // another call.
  Ref<FusedBody> body_of(const Node& n, std::vector<int>& inputs) const {
    if (n.body) {
      inputs = n.inputs;
      return make<FusedBody>(static_cast<const FusedCode&>(*n.body));
    }
    const Value& out = value(n.outputs[0]);
    bool simple = !n.view && n.outputs.size() == 1 && n.inputs.size() <= 3 && n.op->has(op_pointwise);
    if (!simple || !is_floating(out.dtype) || !out.device->fuses || numel(out.layout.sizes) == 0) return {};
    DType compute = out.dtype == DType::f64 ? DType::f64 : DType::f32;
    if (!out.device->fuses(*out.device, *n.op, out.dtype, compute)) return {};
    auto body = make<FusedBody>();
    body->compute = compute;
    body->layout = out.layout;
    body->slots = 1;
    FusedBody::Instruction& only = body->code.emplace_back();
    only.op = n.op;
    only.attrs = n.attrs;
    only.dtype = out.dtype;
    for (int v : n.inputs) {
      auto known = std::find(inputs.begin(), inputs.end(), v);
      only.inputs.push_back(static_cast<int>(known - inputs.begin()));
      if (known == inputs.end()) inputs.push_back(v);  // one that the node reads twice is one input
    }
    body->inputs = static_cast<int>(inputs.size());
    body->outputs = {0};
    return body;
  }

  Graph& g_;
  Users users_;
  std::vector<size_t> made_at_;  // node, by value
  std::vector<char> gone_;
};

}  // namespace

void fuse_blocks(Graph& g) { BlockFuser(g).run(); }

}  // namespace stn
