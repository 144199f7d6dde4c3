// Joins pointwise nodes of one shape into calls of `fused`.
#include "core/op/fused.h"

#include <algorithm>
#include <queue>

#include "core/compile/passes.h"

namespace stn {

namespace {

class Fuser {
 public:
  explicit Fuser(Graph& g) : g_(g), producer_(g.values.size(), -1), group_(g.nodes.size(), -1) {
    for (int i = 0; i < count(); ++i)
      for (int v : node(i).outputs) producer_[static_cast<size_t>(v)] = i;
    members_.resize(g.nodes.size());
    compute_.resize(g.nodes.size(), DType::bool_);
    for (int i = 0; i < count(); ++i)
      if (fusible(i)) members_[static_cast<size_t>(group_[static_cast<size_t>(i)] = i)] = {i};
  }

  void run() {
    for (int i = 0; i < count(); ++i)
      for (int v : node(i).inputs) {
        int p = v < 0 ? -1 : producer_[static_cast<size_t>(v)];
        if (p >= 0 && group_of(i) >= 0 && group_of(p) >= 0 && group_of(p) != group_of(i))
          try_join(group_of(p), group_of(i));
      }
    emit();
  }

 private:
  int count() const { return static_cast<int>(g_.nodes.size()); }
  const Node& node(int i) const { return g_.nodes[static_cast<size_t>(i)]; }
  const Value& value(int v) const { return g_.values[static_cast<size_t>(v)]; }
  int group_of(int i) const { return group_[static_cast<size_t>(i)]; }
  const Value& result(int i) const { return value(node(i).outputs[0]); }

  // Whether the device can run the node within a fused call; notes what the node computes in (bool: in what the others
  // do, as masks are 0 and 1 in any type).
  bool fusible(int i) {
    const Node& n = node(i);
    if (n.view || n.outputs.size() != 1 || n.inputs.empty() || n.inputs.size() > 3) return false;
    const Value& out = result(i);
    if (!out.device->fuses || !out.layout.dense() || numel(out.layout.sizes) == 0) return false;
    DType d = out.dtype;
    if (d == DType::bool_)
      for (int v : n.inputs) d = promote(d, value(v).dtype);
    compute_[static_cast<size_t>(i)] = d;
    if (d == DType::bool_) d = DType::f32;
    return (d == DType::f32 || d == DType::f64) && out.device->fuses(*out.device, *n.op, out.dtype, d);
  }

  bool alike(int a, int b) const {
    const Layout &x = result(a).layout, &y = result(b).layout;
    DType c = compute_[static_cast<size_t>(a)], d = compute_[static_cast<size_t>(b)];
    return (c == d || c == DType::bool_ || d == DType::bool_) && result(a).device == result(b).device &&
           x.sizes == y.sizes && x.strides == y.strides;
  }

  void try_join(int a, int b) {
    std::vector<int>&x = members_[static_cast<size_t>(a)], &y = members_[static_cast<size_t>(b)];
    if (x.size() + y.size() > FusedBody::kMostInstructions || !alike(a, b)) return;
    std::vector<int> all;
    std::merge(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(all));
    if (inputs_of(all).size() > FusedBody::kMostInputs || outputs_of(all).size() > FusedBody::kMostOutputs ||
        leads_back(all))
      return;
    for (int i : y) group_[static_cast<size_t>(i)] = a;
    DType& compute = compute_[static_cast<size_t>(a)];
    if (compute == DType::bool_) compute = compute_[static_cast<size_t>(b)];
    x = std::move(all);
    y.clear();
  }

  static bool contains(const std::vector<int>& sorted, int x) {
    return std::binary_search(sorted.begin(), sorted.end(), x);
  }
  std::vector<int> inputs_of(const std::vector<int>& nodes) const {
    std::vector<int> r;
    for (int i : nodes)
      for (int v : node(i).inputs)
        if (!contains(nodes, producer_[static_cast<size_t>(v)]) && std::find(r.begin(), r.end(), v) == r.end())
          r.push_back(v);
    return r;
  }
  // The nodes whose results are used by others, or leave the graph.
  std::vector<int> outputs_of(const std::vector<int>& nodes) const {
    auto leaves = [&](int v) {
      for (int j : users_of(v))
        if (!contains(nodes, j)) return true;
      return false;
    };
    std::vector<int> r;
    for (int i : nodes)
      if (leaves(node(i).outputs[0])) r.push_back(i);
    return r;
  }
  const std::vector<int>& users_of(int v) const {
    if (users_.empty()) {
      users_.resize(g_.values.size());
      for (int i = 0; i < count(); ++i)
        for (int u : node(i).inputs)
          if (u >= 0) users_[static_cast<size_t>(u)].push_back(i);
      for (int u : g_.outputs) users_[static_cast<size_t>(u)].push_back(count());
      for (const StateWrite& w : g_.writes)
        if (w.value >= 0) users_[static_cast<size_t>(w.value)].push_back(count());
    }
    return users_[static_cast<size_t>(v)];
  }

  // Whether a path leaves the nodes and comes back: then they cannot run at one time.  Groups count as one node.
  bool leads_back(const std::vector<int>& nodes) const {
    std::vector<char> seen(g_.nodes.size(), 0);
    std::vector<int> open;
    auto look = [&](int i, bool inside) {  // at what node i needs; true: it is one of `nodes`
      for (int v : node(i).inputs) {
        int p = v < 0 ? -1 : producer_[static_cast<size_t>(v)];
        if (p < 0) continue;
        if (contains(nodes, p)) {
          if (!inside) return true;
        } else if (!seen[static_cast<size_t>(p)]) {
          seen[static_cast<size_t>(p)] = 1;
          open.push_back(p);
        }
      }
      return false;
    };
    for (int i : nodes) look(i, true);
    while (!open.empty()) {
      int i = open.back();
      open.pop_back();
      int g = group_of(i);
      if (g < 0 || members_[static_cast<size_t>(g)].size() == 1) {
        if (look(i, false)) return true;
        continue;
      }
      for (int j : members_[static_cast<size_t>(g)])
        if (look(j, false)) return true;
    }
    return false;
  }

  Node fuse(const std::vector<int>& nodes) const {
    Node r;
    auto body = make<FusedBody>();
    r.op = find_op("fused");
    r.inputs = inputs_of(nodes);
    body->compute = compute_[static_cast<size_t>(group_of(nodes[0]))];
    if (body->compute == DType::bool_) body->compute = DType::f32;
    body->inputs = static_cast<int>(r.inputs.size());
    auto number = [&](int v) {
      auto at = std::find(r.inputs.begin(), r.inputs.end(), v);
      if (at != r.inputs.end()) return static_cast<int>(at - r.inputs.begin());
      auto member = std::lower_bound(nodes.begin(), nodes.end(), producer_[static_cast<size_t>(v)]);
      return body->inputs + static_cast<int>(member - nodes.begin());
    };
    std::vector<int> last_use(nodes.size(), -1);
    for (int i : nodes) {
      FusedBody::Instruction& to = body->code.emplace_back();
      to.op = node(i).op;
      to.attrs = node(i).attrs;
      to.dtype = result(i).dtype;
      for (int v : node(i).inputs) {
        to.inputs.push_back(number(v));
        if (int k = to.inputs.back() - body->inputs; k >= 0)
          last_use[static_cast<size_t>(k)] = static_cast<int>(body->code.size()) - 1;
      }
    }
    for (int i : outputs_of(nodes)) {
      r.outputs.push_back(node(i).outputs[0]);
      body->outputs.push_back(number(r.outputs.back()) - body->inputs);
    }
    std::vector<int> busy_until;  // by slot; a result may not overwrite what its instruction reads
    for (size_t k = 0; k < nodes.size(); ++k) {
      size_t s = 0;
      while (s < busy_until.size() && busy_until[s] >= static_cast<int>(k)) ++s;
      if (s == busy_until.size()) busy_until.push_back(0);
      busy_until[s] = last_use[k];
      body->code[k].slot = static_cast<int>(s);
    }
    body->slots = static_cast<int>(busy_until.size());
    r.body = std::move(body);
    return r;
  }

  // Puts groups in the place of their nodes.  What lies between a group's first and last node may have to move: each
  // group or other node comes as soon as all it needs has come, in the order of their last nodes.
  void emit() {
    std::vector<int> unit(g_.nodes.size()), waits(g_.nodes.size(), 0);
    for (int i = 0; i < count(); ++i) unit[static_cast<size_t>(i)] = group_of(i) < 0 ? i : group_of(i);
    for (int i = 0; i < count(); ++i)
      if (group_of(i) < 0) members_[static_cast<size_t>(i)] = {i};
    std::vector<std::vector<int>> then(g_.nodes.size());
    for (int i = 0; i < count(); ++i)
      for (int v : node(i).inputs) {
        int p = v < 0 ? -1 : producer_[static_cast<size_t>(v)];
        int from = p < 0 ? -1 : unit[static_cast<size_t>(p)], to = unit[static_cast<size_t>(i)];
        if (p < 0 || from == to) continue;
        then[static_cast<size_t>(from)].push_back(to);
        ++waits[static_cast<size_t>(to)];
      }
    using Entry = std::pair<int, int>;  // last node, unit
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
    auto push = [&](int u) { ready.emplace(members_[static_cast<size_t>(u)].back(), u); };
    for (int i = 0; i < count(); ++i)
      if (unit[static_cast<size_t>(i)] == i && !waits[static_cast<size_t>(i)]) push(i);
    std::vector<Node> nodes;
    while (!ready.empty()) {
      int u = ready.top().second;
      ready.pop();
      const std::vector<int>& all = members_[static_cast<size_t>(u)];
      nodes.push_back(all.size() > 1 ? fuse(all) : node(all[0]));
      for (int t : then[static_cast<size_t>(u)])
        if (--waits[static_cast<size_t>(t)] == 0) push(t);
    }
    g_.nodes = std::move(nodes);
  }

  Graph& g_;
  std::vector<int> producer_;                    // by value: the node that computes it
  std::vector<int> group_;                       // by node: the group it is in, named by one of its nodes
  std::vector<std::vector<int>> members_;        // by group: its nodes, in order
  std::vector<DType> compute_;                   // by group
  mutable std::vector<std::vector<int>> users_;  // by value: nodes; one past the last for the graph itself
};

}  // namespace

void fuse(Graph& g) { Fuser(g).run(); }

}  // namespace stn
