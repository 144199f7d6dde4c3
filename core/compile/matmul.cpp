// Joins a matrix product with the pointwise nodes that use it first, so that they meet each block of it in cache: bias
// and activation, and the masks of gradients.  Comes after fuse(), which makes chains of such nodes one.
#include <algorithm>

#include "core/compile/passes.h"
#include "core/compile/users.h"
#include "core/op/apply.h"

namespace stn {

namespace {

class ProductFuser {
 public:
  explicit ProductFuser(Graph& g) : g_(g), users_(g), gone_(g.nodes.size(), 0) {}

  void run() {
    const Op *linear = find_op("linear"), *matmul = find_op("matmul");
    const Op &linear_fused = *find_op("linear_fused"), &matmul_fused = *find_op("matmul_fused");
    for (size_t i = 0; i < g_.nodes.size(); ++i) {
      if (g_.nodes[i].op == linear) join(i, linear_fused);
      if (g_.nodes[i].op == matmul) join(i, matmul_fused);
    }
    drop_nodes(g_, gone_);
  }

 private:
  const Value& value(int v) const { return g_.values[static_cast<size_t>(v)]; }

  // The joined node stands where the first user did: all others come later.
  void join(size_t at, const Op& op) {
    const Node& first = g_.nodes[at];
    int product = first.outputs[0];
    const std::vector<size_t>& users = users_.of(product);
    if (users.empty() || users[0] == g_.nodes.size() || !has_kernel(op, *value(product).device)) return;
    const Node& next = g_.nodes[users[0]];
    std::vector<int> inputs;
    Ref<FusedBody> body = body_of(next, inputs);
    const Value& x = value(product);
    if (!body || body->operands || body->reduction || !is_floating(x.dtype)) return;
    if (x.layout.sizes != body->layout.sizes || !x.layout.contiguous() || !body->layout.contiguous()) return;
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
    body->keeps_product = users.back() != users[0];
    if (body->keeps_product) joined.outputs.push_back(product);
    joined.outputs.insert(joined.outputs.end(), next.outputs.begin(), next.outputs.end());
    joined.body = std::move(body);
    gone_[at] = 1;
    g_.nodes[users[0]] = std::move(joined);
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
  std::vector<char> gone_;
};

}  // namespace

void fuse_products(Graph& g) { ProductFuser(g).run(); }

}  // namespace stn
