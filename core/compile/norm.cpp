// Joins a batch norm with the sum and the relu that use its result alone, and a relu's gradient with the batch norm's.
#include <algorithm>

#include "core/compile/passes.h"
#include "core/compile/users.h"
#include "core/op/apply.h"
#include "core/op/types/norm.h"

namespace stn {

namespace {

class NormFuser {
 public:
  explicit NormFuser(Graph& g) : g_(g), users_(g), made_at_(g.values.size(), -1), gone_(g.nodes.size(), 0) {
    for (size_t i = 0; i < g.nodes.size(); ++i)
      for (int v : g.nodes[i].outputs) made_at_[static_cast<size_t>(v)] = static_cast<int>(i);
  }

  void run() {
    for (size_t i = 0; i < g_.nodes.size(); ++i) {
      const Node& n = g_.nodes[i];
      if (n.op == norm_ && has_kernel(*norm_relu_, *device(n))) join_forward(i);
      if (n.op == relu_grad_ && has_kernel(*norm_relu_grad_, *device(n))) join_backward(i);
    }
    drop_nodes(g_, gone_);
  }

 private:
  const Value& value(int v) const { return g_.values[static_cast<size_t>(v)]; }
  Device* device(const Node& n) const { return value(n.outputs[0]).device; }
  size_t position(const Node* n) const { return static_cast<size_t>(n - g_.nodes.data()); }
  bool alike(int a, int b) const {
    return value(a).type() == value(b).type() && value(a).layout.strides == value(b).layout.strides;
  }

  // The joined node stands where the relu did; the statistics must not be needed before.
  void join_forward(size_t first) {
    const Node& norm = g_.nodes[first];
    Node joined = norm;
    joined.op = norm_relu_;
    joined.inputs.resize(6, -1);
    int result = norm.outputs[0];
    const Node* sum = users_.only(result, add_);
    if (sum) {
      int other = sum->inputs[sum->inputs[0] == result ? 1 : 0];
      if (!alike(result, other) || !alike(result, sum->outputs[0])) return;
      joined.inputs[5] = other;
      result = sum->outputs[0];
    }
    const Node* relu = users_.only(result, relu_);
    if (!relu) return;
    size_t at = position(relu);
    for (size_t k = 1; k < norm.outputs.size(); ++k)
      for (size_t user : users_.of(norm.outputs[k]))
        if (user < at) return;
    joined.outputs[0] = relu->outputs[0];
    if (sum) gone_[position(sum)] = 1;
    gone_[first] = 1;
    g_.nodes[at] = std::move(joined);
  }

  // The joined node stands where the relu's gradient did, which may have other users too: residuals.
  void join_backward(size_t first) {
    const Node& relu = g_.nodes[first];
    int g = relu.outputs[0];
    const Node* norm = nullptr;
    size_t uses = users_.of(g).size();
    for (size_t user : users_.of(g))
      if (user < g_.nodes.size() && g_.nodes[user].op == norm_grad_ && g_.nodes[user].inputs[0] == g && !gone_[user])
        norm = &g_.nodes[user];
    if (!norm || !alike(g, norm->inputs[1])) return;
    for (int v : norm->inputs)
      if (v != g && v >= 0 && made_at_[static_cast<size_t>(v)] >= static_cast<int>(first)) return;
    Node joined = *norm;
    joined.op = norm_relu_grad_;
    joined.inputs = relu.inputs;
    joined.inputs.insert(joined.inputs.end(), norm->inputs.begin() + 1, norm->inputs.end());
    if (uses > 1) joined.outputs.push_back(g);
    gone_[position(norm)] = 1;
    g_.nodes[first] = std::move(joined);
  }

  Graph& g_;
  Users users_;
  std::vector<int> made_at_;  // node, by value
  std::vector<char> gone_;
  const Op *norm_ = find_op("batch_norm"), *norm_grad_ = find_op("batch_norm_grad"), *add_ = find_op("add"),
           *relu_ = find_op("relu"), *relu_grad_ = find_op("relu_grad"), *norm_relu_ = find_op("batch_norm_relu"),
           *norm_relu_grad_ = find_op("batch_norm_relu_grad");
};

}  // namespace

void fuse_norms(Graph& g) { NormFuser(g).run(); }

}  // namespace stn
