#include "core/compile/program.h"

#include <algorithm>

#include "core/base/checked.h"
#include "core/base/log.h"
#include "core/compile/passes.h"
#include "core/compile/plan.h"
#include "core/op/apply.h"
#include "core/ops/generated/calls.h"

namespace stn {

struct Program::Frame {
  Ref<Storage> arena;
  std::vector<Tensor> values;    // arena-resident ones are made once, the others at each run
  std::vector<Variable*> taken;  // variables whose value was moved out, to be given back on failure
};

Program::~Program() = default;

Ref<Program> Program::compile(Ref<Graph> graph) {
  Ref<Program> p(new Program);
  p->source_ = graph;
  p->graph_ = lower(*graph);
  merge_duplicates(*p->graph_);
  remove_dead(*p->graph_);
  p->graph_->verify();
  p->plan();
  log(LogLevel::info, "program compiled: ", p->graph_->nodes.size(), " calls of ", graph->nodes.size(), " captured, ",
      p->graph_->reads.size(), " variables read, arena ", p->arena_bytes_, " bytes");
  return p;
}

void Program::plan() {
  const Graph& g = *graph_;
  size_t n = g.values.size();
  frames_.reserve(kFrames);
  for (const Node& node : g.nodes) {
    most_inputs_ = std::max(most_inputs_, static_cast<size_t>(node.inputs.size()));
    most_outputs_ = std::max(most_outputs_, static_cast<size_t>(node.outputs.size()));
  }
  homes_.assign(n, {});
  constants_.resize(n);
  std::vector<int> last_use(n, -1);  // node index, by storage owner
  std::vector<char> escapes(n, 0);   // leaves the run: output or state
  auto outside = [&](int v) { homes_[static_cast<size_t>(v)] = {Home::outside, v}; };
  for (int v : g.inputs) outside(v);
  for (const StateRead& r : g.reads) outside(r.value);
  for (size_t i = 0; i < n; ++i)
    if (g.values[i].constant) {
      outside(static_cast<int>(i));
      constants_[i] = g.values[i].constant;
    }
  auto owner = [&](int v) { return homes_[static_cast<size_t>(v)].storage; };
  std::vector<int> made_at(n, -1);
  for (size_t i = 0; i < g.nodes.size(); ++i) {
    const Node& node = g.nodes[i];
    for (int v : node.inputs)
      if (v >= 0) last_use[static_cast<size_t>(owner(v))] = static_cast<int>(i);
    for (int v : node.outputs) {
      Home& h = homes_[static_cast<size_t>(v)];
      h = node.view ? homes_[static_cast<size_t>(node.inputs[0])] : Home{Home::arena, v};
      made_at[static_cast<size_t>(v)] = static_cast<int>(i);
      if (!node.view) last_use[static_cast<size_t>(v)] = static_cast<int>(i);
    }
  }
  std::vector<char> returned(n, 0);
  for (int v : g.outputs) escapes[static_cast<size_t>(owner(v))] = returned[static_cast<size_t>(owner(v))] = 1;
  for (const StateWrite& w : g.writes)
    if (w.value >= 0) escapes[static_cast<size_t>(owner(w.value))] = 1;

  // An update may overwrite a variable's old buffer when nothing reads it later.
  for (size_t i = 0; i < g.nodes.size(); ++i) {
    const Node& node = g.nodes[i];
    for (size_t k = 0; k < node.op->reuse.size() && k < node.outputs.size(); ++k) {
      int from = node.op->reuse[k];
      int v = from >= 0 ? node.inputs[static_cast<size_t>(from)] : -1;
      if (v < 0 || owner(v) != v || last_use[static_cast<size_t>(v)] != static_cast<int>(i) ||
          escapes[static_cast<size_t>(v)])
        continue;
      bool from_variable = std::any_of(g.reads.begin(), g.reads.end(),
                                       [&](const StateRead& r) { return r.value == v; });
      if (from_variable) homes_[static_cast<size_t>(node.outputs[k])].reuse = v;
    }
  }

  std::vector<Interval> intervals;
  std::vector<int> interval_value;
  for (size_t i = 0; i < n; ++i) {
    Home& h = homes_[i];
    if (h.kind != Home::arena || h.storage != static_cast<int>(i)) continue;
    if (escapes[i]) {
      h.kind = Home::fresh;
      continue;
    }
    int64_t bytes = checked_mul(numel(g.values[i].layout.sizes), size_of(g.values[i].dtype));
    intervals.push_back({made_at[i], last_use[i], bytes, 0});
    interval_value.push_back(static_cast<int>(i));
  }
  arena_bytes_ = place(intervals);
  for (size_t i = 0; i < intervals.size(); ++i)
    homes_[static_cast<size_t>(interval_value[i])].offset = intervals[i].offset;
  // Views share their base's home.
  for (size_t i = 0; i < n; ++i) {
    Home& h = homes_[i];
    if (h.kind == Home::none || h.storage == static_cast<int>(i)) continue;
    const Home& base = homes_[static_cast<size_t>(h.storage)];
    h.kind = base.kind;
    h.offset = base.offset;
  }
}

std::unique_ptr<Program::Frame> Program::take_frame() {
  {
    std::lock_guard lock(mutex_);
    if (!frames_.empty()) {
      auto f = std::move(frames_.back());
      frames_.pop_back();
      return f;
    }
  }
  auto f = std::make_unique<Frame>();
  f->values = constants_;
  const Graph& g = *graph_;
  Device* device = nullptr;
  for (const Value& v : g.values)
    if (v.device) device = v.device;
  if (device && device->api.computes) f->arena = Storage::allocate(device, std::max<int64_t>(arena_bytes_, 1));
  for (const Node& node : g.nodes)
    for (int v : node.outputs) {
      const Home& h = homes_[static_cast<size_t>(v)];
      if (h.kind != Home::arena) continue;
      const Value& x = g.values[static_cast<size_t>(v)];
      Layout layout = x.layout;
      layout.offset += h.offset / size_of(x.dtype);  // a view's own offset counts from its base
      f->values[static_cast<size_t>(v)] = Tensor::make(x.dtype, layout, x.device, f->arena);
    }
  return f;
}

Tensor Program::bind(const Tensor& given, const Value& expected, const char* what, size_t index) const {
  if (!given || !(given.type() == expected.type()) || given.device() != expected.device)
    fail(given ? Code::shape : Code::invalid_argument, "program: ", what, " ", index, " must be ",
         to_string(expected.type()), " on ", expected.device->name, ", not ",
         given ? to_string(given.type()) + " on " + given.device()->name : "missing");
  return given.contiguous() ? given.detached() : ops::contiguous(given.detached());
}

// The buffer of variable read `v`, when the variable is its only other holder: an update may then write in place.
Ref<Storage> Program::dying_buffer(Frame& f, int v, const Value& wanted) const {
  Tensor& old = f.values[static_cast<size_t>(v)];
  for (const StateRead& r : graph_->reads) {
    if (r.value != v) continue;
    const Tensor& stored = r.variable->stored();
    if (!stored.impl()->unique() || stored.impl()->storage.get() != old.impl()->storage.get() || !old.impl()->unique())
      return nullptr;
    old = {};
    old = r.variable->take();
    f.taken.push_back(r.variable.get());
    const Ref<Storage>& s = old.impl()->storage;
    bool fits = s && s->unique() && !s->borrowed() && old.contiguous() && old.layout().offset == 0 &&
                old.shape() == wanted.layout.sizes && old.dtype() == wanted.dtype;
    return fits ? s : nullptr;
  }
  return nullptr;
}

Tensors Program::run(std::span<const Tensor> inputs) {
  if (thread_state.tracer) fail(Code::state, "a program cannot be run while another step is captured");
  const Graph& g = *graph_;
  if (inputs.size() != g.inputs.size())
    fail(Code::invalid_argument, "program: ", inputs.size(), " inputs given, ", g.inputs.size(), " expected");
  for (const Ref<Variable>& v : g.expected_empty)
    if (v->stored())
      fail(Code::state, "program: a gradient (", to_string(v->type()),
           ") was empty when the step was captured and is not now; call zero_grad within the step or before it");
  NoTape no_tape;
  std::unique_ptr<Frame> f = take_frame();
  std::vector<Tensor>& values = f->values;

  // Whatever happens, variables keep a value and the frame drops what is not its own.
  struct Cleanup {
    Program& p;
    std::unique_ptr<Frame>& f;
    bool done = false;
    ~Cleanup() {
      const Graph& g = *p.graph_;
      if (!done)
        for (const StateRead& r : g.reads)
          if (std::find(f->taken.begin(), f->taken.end(), r.variable.get()) != f->taken.end())
            r.variable->store(std::move(f->values[static_cast<size_t>(r.value)]));
      f->taken.clear();
      for (size_t i = 0; i < f->values.size(); ++i)
        if (p.homes_[i].kind != Home::arena && !p.constants_[i]) f->values[i] = {};
      std::lock_guard lock(p.mutex_);
      if (p.frames_.size() < kFrames) p.frames_.push_back(std::move(f));
    }
  } cleanup{*this, f};

  for (size_t i = 0; i < inputs.size(); ++i)
    values[static_cast<size_t>(g.inputs[i])] = bind(inputs[i], g.values[static_cast<size_t>(g.inputs[i])], "input", i);
  for (size_t i = 0; i < g.reads.size(); ++i) {
    const StateRead& r = g.reads[i];
    values[static_cast<size_t>(r.value)] = bind(r.variable->stored(), g.values[static_cast<size_t>(r.value)],
                                                "variable", i);
  }
  // Every header and buffer is there before the first kernel runs: running out of memory changes nothing.
  f->taken.reserve(g.reads.size());
  for (const Node& node : g.nodes)
    for (int v : node.outputs) {
      const Home& h = homes_[static_cast<size_t>(v)];
      if (h.kind == Home::arena) continue;
      const Value& x = g.values[static_cast<size_t>(v)];
      Tensor& value = values[static_cast<size_t>(v)];
      if (node.view) {
        Call call(*node.op, node.attrs.get(), {&values[static_cast<size_t>(node.inputs[0])], 1}, x.device);
        value = call.in(0).with_layout(*node.op->view(call));
        continue;
      }
      Ref<Storage> storage = h.reuse >= 0 ? dying_buffer(*f, h.reuse, x) : nullptr;
      if (!storage && x.device->api.computes)
        storage = Storage::allocate(x.device, numel(x.layout.sizes) * size_of(x.dtype));
      value = Tensor::make(x.dtype, x.layout, x.device, std::move(storage));
    }
  Tensors results, state;
  for (int v : g.outputs) results.push_back(values[static_cast<size_t>(v)].detached());
  for (const StateWrite& w : g.writes)
    state.push_back(w.value < 0 ? Tensor() : values[static_cast<size_t>(w.value)].detached());

  RandomKey random;
  if (g.random_blocks) {
    Generator* generator = g.generator ? g.generator.get() : thread_state.generator;
    if (!generator) generator = g.values[static_cast<size_t>(g.nodes[0].outputs[0])].device->generator.get();
    random = generator->reserve(g.random_blocks);
  }
  Tensors in, out;
  in.reserve(most_inputs_);
  out.reserve(most_outputs_);
  for (const Node& node : g.nodes) {
    if (node.view) continue;
    in.clear();
    out.clear();
    for (int v : node.inputs) in.push_back(v < 0 ? Tensor() : values[static_cast<size_t>(v)]);
    Call call(*node.op, node.attrs.get(), in, g.values[static_cast<size_t>(node.outputs[0])].device);
    for (int v : node.outputs) out.push_back(values[static_cast<size_t>(v)]);
    call.outputs = out;
    call.random = {random.seed, random.offset + node.random_offset};
    if (call.device->api.computes && !run_kernel(call))
      call.fail(Code::unsupported, "", "has no kernel on device ", call.device->name, " for these dtypes");
  }
  cleanup.done = true;
  in.clear();
  out.clear();
  f->taken.clear();
  for (size_t i = 0; i < g.writes.size(); ++i) {
    const StateWrite& w = g.writes[i];
    if (w.value >= 0 && homes_[static_cast<size_t>(w.value)].reuse >= 0) state[i].impl()->storage->bump_version();
    w.variable->store(std::move(state[i]));
  }
  return results;
}

std::string Program::text() const {
  return graph_->text() + "# arena " + std::to_string(arena_bytes_) + " bytes, " +
         std::to_string(graph_->nodes.size()) + " nodes\n";
}

}  // namespace stn
