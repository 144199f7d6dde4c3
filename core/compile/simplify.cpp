#include <unordered_map>

#include "core/compile/passes.h"

namespace stn {

namespace {

struct NodeKey {
  const Node* node;
  bool operator==(const NodeKey& o) const {
    const Node &a = *node, &b = *o.node;
    return a.op == b.op && a.inputs == b.inputs && (!a.op->attrs || a.op->attrs->equal(a.attrs.get(), b.attrs.get()));
  }
};
struct NodeHash {
  size_t operator()(const NodeKey& k) const {
    size_t h = static_cast<size_t>(k.node->op->id);
    for (int v : k.node->inputs) h = h * 1000003u + static_cast<size_t>(v + 1);
    return k.node->op->attrs ? h * 1000003u + k.node->op->attrs->hash(k.node->attrs.get()) : h;
  }
};

}  // namespace

void merge_duplicates(Graph& g) {
  std::vector<int> replacement(g.values.size());
  for (size_t i = 0; i < replacement.size(); ++i) replacement[i] = static_cast<int>(i);
  auto resolve = [&](int& v) {
    if (v >= 0) v = replacement[static_cast<size_t>(v)];
  };
  std::unordered_map<NodeKey, const Node*, NodeHash> seen;
  for (Node& n : g.nodes) {
    for (int& v : n.inputs) resolve(v);
    // Random ops draw different numbers each; update ops write into their inputs' buffers.
    if (n.op->has(op_random) || n.op->has(op_in_place)) continue;
    auto [it, fresh] = seen.try_emplace(NodeKey{&n}, &n);
    if (fresh) continue;
    for (size_t i = 0; i < n.outputs.size(); ++i)
      replacement[static_cast<size_t>(n.outputs[i])] = it->second->outputs[i];
  }
  for (int& v : g.outputs) resolve(v);
  for (StateWrite& w : g.writes) resolve(w.value);
}

void remove_dead(Graph& g) {
  std::vector<char> live(g.values.size(), 0);
  auto mark = [&](int v) {
    if (v >= 0) live[static_cast<size_t>(v)] = 1;
  };
  for (int v : g.outputs) mark(v);
  for (const StateWrite& w : g.writes) mark(w.value);
  for (size_t i = g.nodes.size(); i-- > 0;) {
    bool used = false;
    for (int v : g.nodes[i].outputs) used |= live[static_cast<size_t>(v)] != 0;
    if (!used) continue;
    for (int v : g.nodes[i].inputs) mark(v);
    for (int v : g.nodes[i].outputs) mark(v);
  }
  std::erase_if(g.nodes, [&](const Node& n) { return !live[static_cast<size_t>(n.outputs[0])]; });
  std::erase_if(g.reads, [&](const StateRead& r) { return !live[static_cast<size_t>(r.value)]; });
  for (size_t i = 0; i < g.values.size(); ++i)
    if (!live[i]) g.values[i].constant = {};
}

}  // namespace stn
