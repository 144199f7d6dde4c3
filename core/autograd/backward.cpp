// Reverse-mode differentiation over the tape: collect what is reachable, then visit it newest first.
#include <algorithm>

#include "core/autograd/node.h"
#include "core/base/platform.h"
#include "core/ops/generated/calls.h"
#include "core/tensor/tracer.h"

namespace stn {

namespace {
std::atomic<bool> anomaly{false};
}
void set_anomaly_mode(bool on) { anomaly = on; }
bool anomaly_mode() { return anomaly.load(std::memory_order_relaxed); }

// One run over the tape.
struct TapeWalk {
  struct Slot {
    GradFn* fn = nullptr;
    TapeNode* node = nullptr;  // null for a leaf
    Tensors grads;             // per output of fn
    int first_edge = 0;        // into edge_slots
    bool needed = true;
  };
  std::vector<Slot> slots;      // newest first
  std::vector<int> edge_slots;  // slot of each edge's fn, -1 where no gradient flows
  std::vector<Ref<GradFn>> roots_alive;
  BackwardOptions options;

  static std::mutex& nodes_mutex() {
    static auto& mutex = *new platform::ForkSafeMutex;
    return mutex;
  }
  bool frees() const { return !options.retain_graph && !options.create_graph; }

  // What a pass frees, no other may be reading; passes that keep the graph share it.
  void enter() {
    for (const Slot& s : slots)
      if (s.node && (frees() ? s.node->passes != 0 : s.node->passes == TapeNode::kFreeing))
        fail(Code::autograd, "another backward is on its way through ", s.node->label(),
             " and frees what they share; pass retain_graph to both");
    for (const Slot& s : slots)
      if (s.node) frees() ? s.node->passes = TapeNode::kFreeing : ++s.node->passes;
    entered = true;
  }
  ~TapeWalk() {
    if (!entered) return;
    std::lock_guard lock(nodes_mutex());
    for (const Slot& s : slots)
      if (s.node) frees() ? s.node->passes = 0 : --s.node->passes;
  }
  bool entered = false;

  // The marks in the nodes are shared by all threads, so collecting holds a lock; no user code runs meanwhile.
  void collect(std::span<const Tensor> outputs) {
    static uint64_t run_counter = 0;
    std::lock_guard lock(nodes_mutex());
    uint64_t run = ++run_counter;
    auto visit = [&](GradFn* fn) {
      if (fn->mark_run_ == run) return;
      fn->mark_run_ = run;
      Slot& s = slots.emplace_back();
      s.fn = fn;
      s.node = dynamic_cast<TapeNode*>(fn);
    };
    for (const Tensor& t : outputs) {
      roots_alive.push_back(t.impl()->grad_fn);
      visit(t.impl()->grad_fn.get());
    }
    for (size_t i = 0; i < slots.size(); ++i)  // slots double as the work list
      if (TapeNode* n = slots[i].node)
        for (const Edge& e : n->edges)
          if (e.fn) visit(e.fn.get());
    std::sort(slots.begin(), slots.end(), [](const Slot& a, const Slot& b) { return a.fn->seq > b.fn->seq; });
    for (size_t i = 0; i < slots.size(); ++i) slots[i].fn->mark_slot_ = static_cast<int32_t>(i);
    for (Slot& s : slots) {
      s.first_edge = static_cast<int>(edge_slots.size());
      if (s.node)
        for (const Edge& e : s.node->edges) edge_slots.push_back(e.fn ? e.fn->mark_slot_ : -1);
    }
    enter();
    for (const Tensor& t : outputs) root_slots.push_back(t.impl()->grad_fn->mark_slot_);
    for (const Tensor& t : targets) {
      GradFn* fn = t.impl()->grad_fn.get();
      target_slots.push_back(fn && fn->mark_run_ == run ? fn->mark_slot_ : -1);
    }
  }
  std::vector<int> root_slots, target_slots;
  std::span<const Tensor> targets;

  void give(int slot, int output, Tensor g) {
    Tensors& grads = slots[static_cast<size_t>(slot)].grads;
    while (static_cast<int>(grads.size()) <= output) grads.emplace_back();
    Tensor& at = grads[static_cast<size_t>(output)];
    at = at ? ops::add(at, g) : std::move(g);
  }

  void run_hooks(Slot& s) {
    if (!s.fn->hooks.load(std::memory_order_acquire)) return;
    std::unique_lock lock(hooks_mutex());
    GradFn::Hooks hooks = *s.fn->hooks.load(std::memory_order_relaxed);  // a hook may remove itself
    lock.unlock();
    for (auto& [index, hook] : hooks) {
      if (static_cast<size_t>(index) >= s.grads.size() || !s.grads[static_cast<size_t>(index)]) continue;
      Tensor& g = s.grads[static_cast<size_t>(index)];
      Tensor replaced = static_cast<TensorHook*>(hook.get())->on_grad(g);
      if (!replaced) continue;
      if (!(replaced.type() == g.type()))
        fail(Code::shape, "a tensor hook replaced a gradient of ", to_string(g.type()), " by ",
             to_string(replaced.type()));
      g = std::move(replaced);
    }
  }

  static bool has_nan(const Tensor& g) {
    if (g.is_value() || !is_floating(g.dtype()) || !g.device()->computes) return false;
    return ops::any(ops::isnan(g)).item() != 0;
  }

  // Computes the gradients of slot i's inputs and hands them on.
  void visit(size_t i) {
    TapeNode* node = slots[i].node;
    if (!node->outputs.empty())
      while (slots[i].grads.size() < node->outputs.size()) slots[i].grads.emplace_back();
    Grads in = node->backward(slots[i].grads, options.create_graph);
    slots[i].grads.clear();
    if (in.size() != node->edges.size())
      fail(Code::internal, "the gradient of ", node->label(), " has ", in.size(), " entries for ", node->edges.size(),
           " inputs");
    for (size_t k = 0; k < in.size(); ++k) {
      int to = edge_slots[static_cast<size_t>(slots[i].first_edge) + k];
      if (!in[k] || to < 0 || !slots[static_cast<size_t>(to)].needed) continue;
      const Tensor& x = node->inputs[k];
      if (in[k].shape() != x.shape())
        fail(Code::shape, "the gradient of ", node->label(), " for input ", k, " is ", to_string(in[k].type()),
             ", the input ", to_string(x.type()));
      if (in[k].dtype() != x.dtype()) in[k] = ops::cast(in[k], x.dtype());
      if (anomaly_mode() && has_nan(in[k]))
        fail(Code::autograd, "anomaly: the gradient of ", node->label(), " for input ", k, " (", to_string(x.type()),
             ") holds NaN");
      give(to, node->edges[k].index, std::move(in[k]));
    }
    if (frees()) node->release_saved();  // as we go: memory falls during backward
  }
};

namespace {

void start(TapeWalk& walk, std::span<const Tensor> outputs, std::span<const Tensor> grads, const char* argument) {
  auto refuse = [&](Code code, const Tensor& y, const auto&... what) {
    throw Error(code, str("the output (", to_string(y.type()), ") ", what...), {}, argument,
                str(argument, ": ", to_string(y.type())));
  };
  if (outputs.empty()) fail_at(Code::invalid_argument, "", argument, "is empty");
  if (!grads.empty() && grads.size() != outputs.size())
    fail(Code::invalid_argument, grads.size(), " gradients for ", outputs.size(), " outputs");
  for (const Tensor& t : outputs)
    if (!t.requires_grad())
      refuse(Code::autograd, t, "does not require a gradient: no input did, or it was made under no_grad");
  walk.collect(outputs);
  for (size_t i = 0; i < outputs.size(); ++i) {
    const Tensor& y = outputs[i];
    Tensor g = i < grads.size() ? grads[i] : Tensor();
    if (!g) {
      if (y.numel() != 1) refuse(Code::shape, y, "is not a single element, so its gradient must be given");
      g = ops::ones_like(y.detached());
    } else if (!(g.type() == y.type())) {
      fail(Code::shape, "gradient ", to_string(g.type()), " for an output of ", to_string(y.type()));
    }
    walk.give(walk.root_slots[i], y.impl()->output_index, g);
  }
}

bool any_grad(const Tensors& grads) {
  return std::any_of(grads.begin(), grads.end(), [](const Tensor& g) { return static_cast<bool>(g); });
}

}  // namespace

void backward(std::span<const Tensor> outputs, std::span<const Tensor> grads, BackwardOptions options) {
  if (options.create_graph)
    fail(Code::unsupported,
         "with create_graph the stored gradients would keep the graph that keeps them; use grad() for "
         "gradients of gradients");
  NoTape guard;
  TapeWalk walk;
  walk.options = options;
  start(walk, outputs, grads, outputs.size() == 1 ? "loss" : "losses");
  // Leaves come last (seq 0).  Nothing is stored before every gradient is known, so a failure changes no leaf.
  size_t i = 0;
  for (; i < walk.slots.size() && walk.slots[i].node; ++i) {
    if (!any_grad(walk.slots[i].grads)) continue;
    walk.run_hooks(walk.slots[i]);
    walk.visit(i);
  }
  std::vector<std::pair<Ref<Variable>, Tensor>> results;
  for (; i < walk.slots.size(); ++i) {
    TapeWalk::Slot& s = walk.slots[i];
    if (!any_grad(s.grads)) continue;
    walk.run_hooks(s);
    auto& leaf = static_cast<LeafNode&>(*s.fn);
    Ref<Variable> cell = leaf.grad(s.grads[0].type(), s.grads[0].device());
    Tensor sum = cell->empty() ? s.grads[0] : ops::add(cell->read(), s.grads[0]);
    results.emplace_back(std::move(cell), std::move(sum));
    s.grads.clear();
  }
  for (auto& [cell, value] : results) cell->assign(std::move(value));
}

Tensors grad(std::span<const Tensor> outputs, std::span<const Tensor> inputs, std::span<const Tensor> grads,
             BackwardOptions options, bool allow_unused) {
  bool before = std::exchange(thread_state.grad_enabled, options.create_graph);
  struct Restore {
    bool before;
    ~Restore() { thread_state.grad_enabled = before; }
  } restore{before};
  for (const Tensor& x : inputs)
    if (!x.requires_grad()) fail(Code::autograd, "an input (", to_string(x.type()), ") does not require a gradient");
  TapeWalk walk;
  walk.options = options;
  walk.targets = inputs;
  start(walk, outputs, grads, "outputs");
  // Only nodes on a path to an input are visited.
  for (TapeWalk::Slot& s : walk.slots) s.needed = false;
  for (int t : walk.target_slots)
    if (t >= 0) walk.slots[static_cast<size_t>(t)].needed = true;
  for (size_t i = walk.slots.size(); i-- > 0;) {
    TapeWalk::Slot& s = walk.slots[i];
    for (size_t k = 0; s.node && k < s.node->edges.size(); ++k) {
      int to = walk.edge_slots[static_cast<size_t>(s.first_edge) + k];
      if (to >= 0 && walk.slots[static_cast<size_t>(to)].needed) s.needed = true;
    }
  }
  Tensors results;
  results.resize(inputs.size());
  for (size_t i = 0; i < walk.slots.size(); ++i) {
    TapeWalk::Slot& s = walk.slots[i];
    if (!s.needed || !any_grad(s.grads)) continue;
    walk.run_hooks(s);
    bool on_path = false;
    for (size_t t = 0; t < inputs.size(); ++t)
      if (walk.target_slots[t] == static_cast<int>(i) &&
          static_cast<size_t>(inputs[t].impl()->output_index) < s.grads.size())
        results[t] = s.grads[static_cast<size_t>(inputs[t].impl()->output_index)];
    for (size_t k = 0; s.node && k < s.node->edges.size(); ++k) {
      int to = walk.edge_slots[static_cast<size_t>(s.first_edge) + k];
      on_path |= to >= 0 && walk.slots[static_cast<size_t>(to)].needed;
    }
    if (on_path) walk.visit(i);
  }
  for (size_t t = 0; t < inputs.size(); ++t)
    if (!results[t] && !allow_unused)
      fail(Code::autograd, "input ", t, " (", to_string(inputs[t].type()), ") is not part of the outputs' graph");
  return results;
}

}  // namespace stn
