// Joins pointwise nodes of one shape into calls of `fused`, and reductions with those that they take their values from.
//
// A unit is a group of nodes to become one call, or a node that is in none.  Units have places, in an order that they
// can run in; two join unless a path leads from one to the other by a unit between.  Only units at places between can
// be on such a path, so that a join costs no more than its distance.
#include "core/op/fused.h"

#include <algorithm>
#include <optional>
#include <queue>

#include "core/compile/passes.h"

namespace stn {

namespace {

class Fuser {
 public:
  explicit Fuser(Graph& g) : g_(g), producer_(g.values.size(), -1), unit_(g.nodes.size()), members_(g.nodes.size()) {
    compute_.resize(g.nodes.size(), DType::bool_);
    fusible_.resize(g.nodes.size(), 0);
    looked_at_.resize(g.nodes.size(), 0);
    place_.resize(g.nodes.size());
    for (int i = 0; i < count(); ++i) {
      for (int v : node(i).outputs) producer_[static_cast<size_t>(v)] = i;
      unit_[static_cast<size_t>(i)] = place_[static_cast<size_t>(i)] = i;
      members_[static_cast<size_t>(i)] = {i};
      fusible_[static_cast<size_t>(i)] = fusible(i);
    }
    unit_at_ = place_;
  }

  void run() {
    for (int i = 0; i < count(); ++i)
      for (int v : node(i).inputs) {
        int p = producer(v);
        if (p >= 0 && fusible_[static_cast<size_t>(i)] && fusible_[static_cast<size_t>(p)] && unit(p) != unit(i))
          try_join(unit(p), unit(i));
      }
    // Only now: a reduction has no way back into its unit, but what uses both would find one.
    for (int i = 0; i < count(); ++i)
      if (reduces(i)) end_with(i);
    emit();
  }

 private:
  int count() const { return static_cast<int>(g_.nodes.size()); }
  const Node& node(int i) const { return g_.nodes[static_cast<size_t>(i)]; }
  const Value& value(int v) const { return g_.values[static_cast<size_t>(v)]; }
  int producer(int v) const { return v < 0 ? -1 : producer_[static_cast<size_t>(v)]; }
  int unit(int i) const { return unit_[static_cast<size_t>(i)]; }
  int place(int u) const { return place_[static_cast<size_t>(u)]; }
  const std::vector<int>& members(int u) const { return members_[static_cast<size_t>(u)]; }
  const Value& result(int i) const { return value(node(i).outputs[0]); }

  // Whether the device can run the node within a fused call; notes what the node computes in (bool: in what the others
  // do, as masks are 0 and 1 in any type).
  bool fusible(int i) {
    const Node& n = node(i);
    if (n.view || n.outputs.size() != 1 || n.inputs.empty() || n.inputs.size() > 3 || axes_of(n)) return false;
    const Value& out = result(i);
    if (!out.device->fuses || !out.layout.dense() || numel(out.layout.sizes) == 0) return false;
    DType d = out.dtype;
    if (d == DType::bool_)
      for (int v : n.inputs) d = promote(d, value(v).dtype);
    if (d == DType::f16 || d == DType::bf16) d = DType::f32;
    compute_[static_cast<size_t>(i)] = d;
    if (d == DType::bool_) d = DType::f32;
    return (d == DType::f32 || d == DType::f64) && out.device->fuses(*out.device, *n.op, out.dtype, d);
  }

  // Of a reduction: its attribute `axes`.
  static std::optional<Ints> axes_of(const Node& n) {
    const AttrType* attrs = n.op->attrs;
    const Field *axes = attrs ? attrs->find("axes") : nullptr, *keepdim = attrs ? attrs->find("keepdim") : nullptr;
    if (!axes || !keepdim) return {};
    return std::get<Ints>(attrs->get(n.attrs.get(), *axes));
  }

  // Whether the node is a reduction over the last dimensions that the device can end a fused call with.
  bool reduces(int i) const {
    constexpr int64_t kFew = 16;  // fewer values are better reduced across the outputs
    const Node& n = node(i);
    std::optional<Ints> axes = n.inputs.size() == 1 && n.outputs.size() == 1 ? axes_of(n) : std::nullopt;
    int p = axes ? producer(n.inputs[0]) : -1;
    if (p < 0 || !fusible_[static_cast<size_t>(p)]) return false;
    const Value &in = result(p), &out = result(i);
    DType compute = in.dtype == DType::f64 ? DType::f64 : DType::f32;
    if (!is_floating(in.dtype) || !is_floating(out.dtype) || !in.layout.contiguous() || !out.layout.contiguous() ||
        compute != compute_[static_cast<size_t>(unit(p))] || !out.device->fuses(*out.device, *n.op, out.dtype, compute))
      return false;
    int dim = in.layout.sizes.size();
    std::vector<char> reduced(static_cast<size_t>(dim), axes->empty());
    for (int64_t a : *axes) reduced[static_cast<size_t>(a < 0 ? a + dim : a)] = 1;
    return std::is_sorted(reduced.begin(), reduced.end()) && numel(in.layout.sizes) >= kFew * numel(out.layout.sizes);
  }

  // The reduction joins the unit that it takes its values from, which may have one.
  void end_with(int i) {
    int u = unit(producer(node(i).inputs[0]));
    std::vector<int>& all = members_[static_cast<size_t>(u)];
    std::vector<int> joined = all;
    joined.insert(std::upper_bound(joined.begin(), joined.end(), i), i);
    bool ends = std::any_of(all.begin(), all.end(), [&](int m) { return !fusible_[static_cast<size_t>(m)]; });
    if (ends || outputs_of(joined).size() > FusedBody::kMostOutputs) return;
    all = std::move(joined);
    members_[static_cast<size_t>(i)].clear();
    unit_[static_cast<size_t>(i)] = u;
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
    bool needs = false;
    std::merge(x.begin(), x.end(), y.begin(), y.end(), std::back_inserter(all));
    if (inputs_of(all).size() > FusedBody::kMostInputs || outputs_of(all).size() > FusedBody::kMostOutputs ||
        !adjacent(a, b, needs))
      return;
    for (int i : y) unit_[static_cast<size_t>(i)] = a;
    DType& compute = compute_[static_cast<size_t>(a)];
    if (compute == DType::bool_) compute = compute_[static_cast<size_t>(b)];
    x = std::move(all);
    y.clear();
    unit_at_[static_cast<size_t>(place(b))] = -1;
    if (needs) move_before(a, b);
  }

  // False: a path leads from a to b by another unit.  `needs`: whether b needs any of the units at places between.
  bool adjacent(int a, int b, bool& needs) {
    ++looks_;
    std::vector<int> open{b};
    while (!open.empty()) {
      int u = open.back();
      open.pop_back();
      for (int i : members(u))
        for (int v : node(i).inputs) {
          int p = producer(v), w = p < 0 ? -1 : unit(p);
          if (w < 0 || w == u || place(w) < place(a)) continue;
          if (w == a && u != b) return false;
          if (w == a || looked_at_[static_cast<size_t>(w)] == looks_) continue;
          looked_at_[static_cast<size_t>(w)] = looks_;
          needs = true;
          open.push_back(w);
        }
    }
    return true;
  }

  // b has joined a: what b needs, as the last search has found, comes before a now, and all else stays behind it.
  void move_before(int a, int b) {
    int first = place(a), last = place(b);
    std::stable_partition(unit_at_.begin() + first, unit_at_.begin() + last,
                          [&](int u) { return u >= 0 && looked_at_[static_cast<size_t>(u)] == looks_; });
    for (int i = first; i < last; ++i)
      if (int u = unit_at_[static_cast<size_t>(i)]; u >= 0) place_[static_cast<size_t>(u)] = i;
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

  Node fuse(const std::vector<int>& all) const {
    Node r;
    std::vector<int> nodes;  // without the reduction
    const Node* reduction = nullptr;
    for (int i : all)
      if (fusible_[static_cast<size_t>(i)])
        nodes.push_back(i);
      else
        reduction = &node(i);
    auto body = make<FusedBody>();
    r.op = find_op("fused");
    r.inputs = inputs_of(nodes);
    body->compute = compute_[static_cast<size_t>(unit(nodes[0]))];
    if (body->compute == DType::bool_) body->compute = DType::f32;
    body->inputs = static_cast<int>(r.inputs.size());
    body->layout = result(nodes[0]).layout;
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
      to.random_offset = node(i).random_offset;
      for (int v : node(i).inputs) {
        to.inputs.push_back(number(v));
        if (int k = to.inputs.back() - body->inputs; k >= 0)
          last_use[static_cast<size_t>(k)] = static_cast<int>(body->code.size()) - 1;
      }
    }
    for (int i : outputs_of(all)) {
      if (&node(i) == reduction) continue;
      r.outputs.push_back(node(i).outputs[0]);
      body->outputs.push_back(number(r.outputs.back()) - body->inputs);
    }
    if (reduction) {
      body->reduction = reduction->op;
      body->reduction_attrs = reduction->attrs;
      body->reduced = number(reduction->inputs[0]) - body->inputs;
      last_use[static_cast<size_t>(body->reduced)] = static_cast<int>(nodes.size());  // after them all
      r.outputs.push_back(reduction->outputs[0]);
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
    std::vector<int> waits(g_.nodes.size(), 0);
    std::vector<std::vector<int>> then(g_.nodes.size());
    for (int i = 0; i < count(); ++i)
      for (int v : node(i).inputs) {
        int p = producer(v);
        if (p < 0 || unit(p) == unit(i)) continue;
        then[static_cast<size_t>(unit(p))].push_back(unit(i));
        ++waits[static_cast<size_t>(unit(i))];
      }
    using Entry = std::pair<int, int>;  // last node, unit
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
    auto push = [&](int u) { ready.emplace(members(u).back(), u); };
    for (int i = 0; i < count(); ++i)
      if (unit(i) == i && !waits[static_cast<size_t>(i)]) push(i);
    std::vector<Node> nodes;
    while (!ready.empty()) {
      int u = ready.top().second;
      ready.pop();
      const std::vector<int>& all = members(u);
      nodes.push_back(all.size() > 1 ? fuse(all) : node(all[0]));
      for (int t : then[static_cast<size_t>(u)])
        if (--waits[static_cast<size_t>(t)] == 0) push(t);
    }
    g_.nodes = std::move(nodes);
  }

  Graph& g_;
  std::vector<int> producer_;              // by value: the node that computes it
  std::vector<int> unit_;                  // by node: named by one of its nodes
  std::vector<std::vector<int>> members_;  // by unit: its nodes, in order
  std::vector<DType> compute_;             // by unit
  std::vector<char> fusible_;              // by node
  std::vector<int> place_, unit_at_;       // by unit; by place, -1: none
  std::vector<int> looked_at_;             // by unit: in which search
  int looks_ = 0;
  mutable std::vector<std::vector<int>> users_;  // by value: nodes; one past the last for the graph itself
};

}  // namespace

void fuse(Graph& g) { Fuser(g).run(); }

}  // namespace stn
