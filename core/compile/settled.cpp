#include "core/compile/settled.h"

#include <algorithm>

#include "core/compile/users.h"
#include "core/op/apply.h"

namespace stn {

Settled::Settled(const Graph& g) {
  std::vector<char> stays(g.values.size(), 0);  // of variables alone, or a constant
  for (size_t v = 0; v < g.values.size(); ++v) stays[v] = static_cast<bool>(g.values[v].constant);
  for (const StateRead& r : g.reads)
    stays[static_cast<size_t>(r.value)] = std::none_of(
      g.writes.begin(), g.writes.end(), [&](const StateWrite& w) { return w.variable.get() == r.variable.get(); });
  Users users(g);
  auto leaves = [&](int v) {
    return std::any_of(users.of(v).begin(), users.of(v).end(), [&](size_t user) { return user == g.nodes.size(); });
  };
  std::vector<char> made(g.values.size(), 0);  // by a settled node, or a view of that
  kinds_.assign(g.nodes.size(), Kind::other);
  for (size_t i = 0; i < g.nodes.size(); ++i) {
    const Node& n = g.nodes[i];
    bool all = !n.inputs.empty() && !n.op->has(op_random) && !n.op->has(op_in_place) &&
               std::all_of(n.inputs.begin(), n.inputs.end(),
                           [&](int v) { return v < 0 || stays[static_cast<size_t>(v)]; }) &&
               std::none_of(n.outputs.begin(), n.outputs.end(), leaves);
    if (!all) continue;
    kinds_[i] = n.view && !made[static_cast<size_t>(n.inputs[0])] ? Kind::of_variables : Kind::settled;
    for (int v : n.outputs) stays[static_cast<size_t>(v)] = 1, made[static_cast<size_t>(v)] = makes(i);
  }
  for (size_t i = 0; i < g.nodes.size(); ++i)
    for (int v : g.nodes[i].inputs)
      if (v >= 0 && !makes(i) && made[static_cast<size_t>(v)]) kept_.push_back(v);
  std::sort(kept_.begin(), kept_.end());
  kept_.erase(std::unique(kept_.begin(), kept_.end()), kept_.end());
  if (kept_.empty()) kinds_.clear();

  // Of the variables and their views those that matter.
  std::vector<char> used(g.values.size(), 0);
  for (size_t i = kinds_.size(); i-- > 0;) {
    const Node& n = g.nodes[i];
    if (kinds_[i] == Kind::of_variables && !used[static_cast<size_t>(n.outputs[0])]) kinds_[i] = Kind::other;
    if (kinds_[i] == Kind::other) continue;
    for (int v : n.inputs)
      if (v >= 0) used[static_cast<size_t>(v)] = 1;
  }
  for (const StateRead& r : g.reads)
    if (used[static_cast<size_t>(r.value)]) reads_.push_back(r.value);
}

Settled::Source Settled::source(const Tensor& t) {
  const Storage* s = t.impl()->storage.get();
  return s ? Source{s->lasting(), s->version()} : Source{};
}

void Settled::make(const Graph& g, std::vector<Tensor>& values) const {
  for (size_t i = 0; i < g.nodes.size(); ++i) {
    if (kinds_[i] == Kind::other) continue;
    const Node& n = g.nodes[i];
    Tensors inputs, outputs;
    for (int v : n.inputs) inputs.push_back(v < 0 ? Tensor() : values[static_cast<size_t>(v)]);
    Call call(*n.op, n.attr_data(), inputs, g.values[static_cast<size_t>(n.outputs[0])].device);
    call.precision = g.precision;
    if (n.view) {
      values[static_cast<size_t>(n.outputs[0])] = inputs[0].with_layout(*n.op->view(call));
      continue;
    }
    for (int v : n.outputs) {
      const Value& x = g.values[static_cast<size_t>(v)];
      Ref<Storage> s;
      if (x.device->computes) {
        s = Storage::allocate(x.device, numel(x.layout.sizes) * size_of(x.dtype));
        s->set_lasting();  // kernels may keep what they make of it
      }
      outputs.push_back(values[static_cast<size_t>(v)] = Tensor::make(x.dtype, x.layout, x.device, s));
    }
    call.outputs = outputs;
    if (call.device->computes && !run_kernel(call))
      call.fail(Code::unsupported, "", "has no kernel on device ", call.device->name, " for these dtypes");
  }
}

void Settled::bring(const Graph& g, std::vector<Tensor>& values, Kept& kept) const {
  if (kept_.empty()) return;
  auto now = [&](size_t i) { return source(values[static_cast<size_t>(reads_[i])]); };
  bool same = !kept.sources.empty();
  for (size_t i = 0; same && i < reads_.size(); ++i) same = kept.sources[i].value && kept.sources[i] == now(i);
  if (!same) {
    kept = {};
    std::vector<Source> sources;  // before another thread may change them
    for (size_t i = 0; i < reads_.size(); ++i) sources.push_back(now(i));
    make(g, values);
    for (int v : kept_) kept.values.push_back(values[static_cast<size_t>(v)]);
    kept.sources = std::move(sources);
  }
  for (size_t k = 0; k < kept_.size(); ++k) values[static_cast<size_t>(kept_[k])] = kept.values[k];
}

}  // namespace stn
