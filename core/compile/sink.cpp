// Moves what replaces state to the end, where it may overwrite the old: a step that fails before leaves it as it was.
#include <algorithm>

#include "core/compile/passes.h"

namespace stn {

size_t sink_updates(Graph& g) {
  std::vector<char> leaves(g.values.size(), 0), needed_early(g.values.size(), 0);
  for (const StateWrite& w : g.writes)
    if (w.value >= 0) leaves[static_cast<size_t>(w.value)] = 1;
  std::vector<char> late(g.nodes.size(), 0);
  for (size_t i = g.nodes.size(); i-- > 0;) {
    const Node& n = g.nodes[i];
    bool replaces = false, early = false;
    for (int v : n.outputs) {
      replaces |= leaves[static_cast<size_t>(v)] != 0;
      early |= needed_early[static_cast<size_t>(v)] != 0;
    }
    late[i] = replaces && !early && !n.view && (n.body || n.op->has(op_pointwise) || n.op->has(op_in_place));
    for (int v : n.inputs)
      if (v >= 0 && !late[i]) needed_early[static_cast<size_t>(v)] = 1;
  }
  std::vector<Node> order;
  for (char now : {0, 1})
    for (size_t i = 0; i < g.nodes.size(); ++i)
      if (late[i] == now) order.push_back(std::move(g.nodes[i]));
  g.nodes = std::move(order);
  return static_cast<size_t>(std::count(late.begin(), late.end(), 0));
}

}  // namespace stn
