// What passes that join nodes share: who uses the values of a graph, and how joined nodes leave it.
#pragma once
#include "core/graph/graph.h"

namespace stn {

class Users {
 public:
  explicit Users(const Graph& g) : g_(g), users_(g.values.size()) {
    for (size_t i = 0; i < g.nodes.size(); ++i)
      for (int v : g.nodes[i].inputs)
        if (v >= 0) users_[static_cast<size_t>(v)].push_back(i);
    for (int v : g.outputs) users_[static_cast<size_t>(v)].push_back(g.nodes.size());
    for (const StateWrite& w : g.writes)
      if (w.value >= 0) users_[static_cast<size_t>(w.value)].push_back(g.nodes.size());
  }
  // Nodes by position, once for each use; their number: the value leaves the graph.
  const std::vector<size_t>& of(int v) const { return users_[static_cast<size_t>(v)]; }
  // The only user of v, where it is a node of this op; else null.
  const Node* only(int v, const Op* op) const {
    const std::vector<size_t>& users = of(v);
    return users.size() == 1 && users[0] < g_.nodes.size() && g_.nodes[users[0]].op == op ? &g_.nodes[users[0]]
                                                                                          : nullptr;
  }

 private:
  const Graph& g_;
  std::vector<std::vector<size_t>> users_;
};

// gone: by node.
inline void drop_nodes(Graph& g, const std::vector<char>& gone) {
  size_t left = 0;
  for (size_t i = 0; i < g.nodes.size(); ++i)
    if (!gone[i]) std::swap(g.nodes[left++], g.nodes[i]);
  g.nodes.resize(left);
}

}  // namespace stn
