// Joins a convolution with the batch norm (by running statistics), the sum and the relu that use its result alone.
#include "core/compile/passes.h"
#include "core/op/apply.h"
#include "core/op/types/conv.h"
#include "core/op/types/norm.h"

namespace stn {

namespace {

class ConvolutionFuser {
 public:
  explicit ConvolutionFuser(Graph& g) : g_(g), users_(g.values.size()), gone_(g.nodes.size(), 0) {
    for (size_t i = 0; i < g.nodes.size(); ++i)
      for (int v : g.nodes[i].inputs)
        if (v >= 0) users_[static_cast<size_t>(v)].push_back(i);
    for (int v : g.outputs) users_[static_cast<size_t>(v)].push_back(g.nodes.size());
    for (const StateWrite& w : g.writes)
      if (w.value >= 0) users_[static_cast<size_t>(w.value)].push_back(g.nodes.size());
  }

  void run() {
    for (size_t i = 0; i < g_.nodes.size(); ++i)
      if (g_.nodes[i].op == conv2d_ && has_kernel(*fused_, *value(g_.nodes[i].outputs[0]).device)) fuse(i);
    std::vector<Node> left;
    for (size_t i = 0; i < g_.nodes.size(); ++i)
      if (!gone_[i]) left.push_back(std::move(g_.nodes[i]));
    g_.nodes = std::move(left);
  }

 private:
  const Value& value(int v) const { return g_.values[static_cast<size_t>(v)]; }

  // The only node that uses v, where it is of this op.
  Node* next(int v, const Op* op, size_t& at) {
    const std::vector<size_t>& users = users_[static_cast<size_t>(v)];
    if (users.size() != 1 || users[0] == g_.nodes.size() || g_.nodes[users[0]].op != op || gone_[users[0]])
      return nullptr;
    at = users[0];
    return &g_.nodes[at];
  }

  void fuse(size_t first) {
    const Node& conv = g_.nodes[first];
    const auto& a = *static_cast<const ConvAttrs*>(conv.attrs.get());
    ConvFusedAttrs attrs{a.stride, a.padding, a.dilation, a.groups};
    std::vector<int> inputs = conv.inputs;
    inputs.resize(8, -1);
    int result = conv.outputs[0];
    std::vector<size_t> parts{first};
    size_t at = 0;
    auto take = [&](const Node& n) {
      result = n.outputs[0];
      parts.push_back(at);
    };
    if (Node* n = next(result, norm_, at); n && only_normalizes(*n, result)) {
      std::copy(n->inputs.begin() + 1, n->inputs.end(), inputs.begin() + 3);
      attrs.eps = static_cast<const BatchNormAttrs*>(n->attrs.get())->eps;
      take(*n);
    }
    if (Node* n = next(result, add_, at)) {
      int other = n->inputs[n->inputs[0] == result ? 1 : 0];
      const Value &x = value(result), &y = value(other), &sum = value(n->outputs[0]);
      if (x.type() == y.type() && x.layout.strides == y.layout.strides && x.layout.strides == sum.layout.strides) {
        inputs[7] = other;
        take(*n);
      }
    }
    if (Node* n = next(result, relu_, at)) {
      attrs.relu = true;
      take(*n);
    }
    if (parts.size() == 1) return;
    Node fused;
    fused.op = fused_;
    fused.attrs = AttrBox(fused_->attrs, &attrs);
    fused.inputs = std::move(inputs);
    fused.outputs = {result};
    for (size_t i : parts) gone_[i] = 1;
    g_.nodes[parts.back()] = std::move(fused);
    gone_[parts.back()] = 0;
  }

  bool only_normalizes(const Node& n, int x) const {
    bool unused = true;
    for (size_t i = 1; i < n.outputs.size(); ++i) unused &= users_[static_cast<size_t>(n.outputs[i])].empty();
    return unused && n.inputs[0] == x && !static_cast<const BatchNormAttrs*>(n.attrs.get())->training;
  }

  Graph& g_;
  std::vector<std::vector<size_t>> users_;  // nodes by value; their number: leaves the graph
  std::vector<char> gone_;
  const Op *conv2d_ = find_op("conv2d"), *norm_ = find_op("batch_norm"), *add_ = find_op("add"),
           *relu_ = find_op("relu"), *fused_ = find_op("conv2d_fused");
};

}  // namespace

void fuse_convolutions(Graph& g) { ConvolutionFuser(g).run(); }

}  // namespace stn
