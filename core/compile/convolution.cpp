// Joins a convolution with the batch norm (by running statistics), the sum and the relu that use its result alone.
#include <algorithm>

#include "core/compile/passes.h"
#include "core/compile/users.h"
#include "core/op/apply.h"
#include "core/op/types/conv.h"
#include "core/op/types/norm.h"

namespace stn {

namespace {

class ConvolutionFuser {
 public:
  explicit ConvolutionFuser(Graph& g) : g_(g), users_(g), gone_(g.nodes.size(), 0) {}

  void run() {
    for (size_t i = 0; i < g_.nodes.size(); ++i)
      if (g_.nodes[i].op == conv2d_ && has_kernel(*fused_, *value(g_.nodes[i].outputs[0]).device)) fuse(i);
    drop_nodes(g_, gone_);
  }

 private:
  const Value& value(int v) const { return g_.values[static_cast<size_t>(v)]; }
  size_t position(const Node* n) const { return static_cast<size_t>(n - g_.nodes.data()); }

  void fuse(size_t first) {
    const Node& conv = g_.nodes[first];
    const auto& a = *static_cast<const ConvAttrs*>(conv.attrs.get());
    ConvFusedAttrs attrs{a.stride, a.padding, a.dilation, a.groups};
    std::vector<int> inputs = conv.inputs;
    inputs.resize(8, -1);
    int result = conv.outputs[0];
    std::vector<size_t> parts{first};
    auto next = [&](const Op* op) {
      const Node* n = users_.only(result, op);
      return n && !gone_[position(n)] ? n : nullptr;
    };
    auto take = [&](const Node& n) {
      result = n.outputs[0];
      parts.push_back(position(&n));
    };
    if (const Node* n = next(norm_); n && only_normalizes(*n, result)) {
      std::copy(n->inputs.begin() + 1, n->inputs.end(), inputs.begin() + 3);
      attrs.eps = static_cast<const BatchNormAttrs*>(n->attrs.get())->eps;
      take(*n);
    }
    if (const Node* n = next(add_)) {
      int other = n->inputs[n->inputs[0] == result ? 1 : 0];
      const Value &x = value(result), &y = value(other), &sum = value(n->outputs[0]);
      if (x.type() == y.type() && x.layout.strides == y.layout.strides && x.layout.strides == sum.layout.strides) {
        inputs[7] = other;
        take(*n);
      }
    }
    if (const Node* n = next(relu_)) {
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
    for (size_t i = 1; i < n.outputs.size(); ++i) unused &= users_.of(n.outputs[i]).empty();
    return unused && n.inputs[0] == x && !static_cast<const BatchNormAttrs*>(n.attrs.get())->training;
  }

  Graph& g_;
  Users users_;
  std::vector<char> gone_;
  const Op *conv2d_ = find_op("conv2d"), *norm_ = find_op("batch_norm"), *add_ = find_op("add"),
           *relu_ = find_op("relu"), *fused_ = find_op("conv2d_fused");
};

}  // namespace

void fuse_convolutions(Graph& g) { ConvolutionFuser(g).run(); }

}  // namespace stn
