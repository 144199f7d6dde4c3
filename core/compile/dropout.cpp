// Writes dropout as what it is to others: a mask at random and its product, which fuse with their neighbours.
#include "core/op/types/dropout.h"
#include "core/compile/passes.h"
#include "core/op/types/pointwise.h"

namespace stn {

namespace {

class Splitter {
 public:
  explicit Splitter(Graph& g) : g_(g) {}

  void run() {
    std::vector<Node> nodes;
    for (Node& n : g_.nodes)
      if (splits(n))
        split(n, nodes);
      else
        nodes.push_back(std::move(n));
    g_.nodes = std::move(nodes);
  }

 private:
  bool splits(const Node& n) const {
    if (n.op != dropout_ || !attrs(n).training || attrs(n).p <= 0) return false;
    const Value& out = g_.values[static_cast<size_t>(n.outputs[0])];
    const Device& d = *out.device;
    DType compute = out.dtype == DType::f64 ? DType::f64 : DType::f32;
    return d.fuses && d.fuses(d, *mask_, DType::bool_, compute) && d.fuses(d, *scale_, out.dtype, compute);
  }

  void split(const Node& n, std::vector<Node>& to) {
    double p = attrs(n).p;
    DropoutMaskAttrs drop{p};
    ValueAttrs factor{p < 1 ? 1 / (1 - p) : 0};
    Node& mask = to.emplace_back();
    mask.op = mask_, mask.attrs = AttrBox(mask_->attrs, &drop), mask.random_offset = n.random_offset;
    mask.inputs = n.inputs, mask.outputs = {n.outputs[1]};
    Node& scale = to.emplace_back();
    scale.op = scale_, scale.attrs = AttrBox(scale_->attrs, &factor);
    scale.inputs = {n.inputs[0], n.outputs[1]}, scale.outputs = {n.outputs[0]};
  }

  static const DropoutAttrs& attrs(const Node& n) { return *static_cast<const DropoutAttrs*>(n.attrs.get()); }

  Graph& g_;
  const Op *dropout_ = find_op("dropout"), *mask_ = find_op("dropout_mask"), *scale_ = find_op("masked_scale");
};

}  // namespace

void split_dropouts(Graph& g) { Splitter(g).run(); }

}  // namespace stn
