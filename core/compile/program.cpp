#include "core/compile/program.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>

#include "core/base/checked.h"
#include "core/base/log.h"
#include "core/compile/passes.h"
#include "core/compile/plan.h"
#include "core/op/apply.h"
#include "core/ops/generated/calls.h"
#include "core/tensor/stream.h"
#include "core/tensor/workspace.h"

namespace stn {

namespace {

using Clock = std::chrono::steady_clock;

std::string microseconds(double us) {
  char s[32];
  std::snprintf(s, sizeof s, "%.2f µs", us);
  return s;
}

// Tensors that others keep alive: no references are counted.
class Borrowings {
 public:
  explicit Borrowings(size_t n) : bytes_(new char[n * sizeof(Tensor)]()) {}
  void set(size_t i, const Tensor& t) {
    std::memcpy(bytes_.get() + i * sizeof(Tensor), static_cast<const void*>(&t), sizeof(Tensor));
  }
  std::span<const Tensor> list(size_t first, size_t n) const {
    return {reinterpret_cast<const Tensor*>(bytes_.get()) + first, n};
  }

 private:
  std::unique_ptr<char[]> bytes_;
};

}  // namespace

struct Program::Frame {
  // The steps as a graph of the device, for operands that lie at these places.
  struct Recorded {
    std::vector<const void*> places;  // of the moving slots
    void* graph;
  };
  static constexpr size_t kRecorded = 8;
  static constexpr int kWorthwhile = 64;          // launches of recorded graphs before one is dropped
  static constexpr int64_t kKeptBytes = 1 << 16;  // larger buffers of the caller's go back to the allocator

  Frame(size_t slots, Device* graphs) : operands(slots), graphs(graphs), stream(Stream::used()) {}
  ~Frame() { forget_graphs(recorded.size()); }
  Ref<Storage> arena;
  std::vector<Tensor> values;  // arena-resident ones are made once, the others at each run
  std::vector<char> taken;     // by read: the value was moved out of the variable, to be given back on failure
  std::vector<Tensor> state;   // by write, while it runs: what the variable shall hold, unless it is handed the value
  // By value: buffers that left earlier runs, to be taken again when nobody else holds them any more.  Two, as the
  // caller or a variable holds the last one while the next is computed.
  std::vector<std::array<Ref<Storage>, 2>> kept;
  Settled::Kept settled;
  Workspace workspace;      // of the kernels
  Borrowings operands;      // by slot
  std::vector<Call> calls;  // by step
  Device* graphs;           // null: it has none
  Ref<Stream> stream;       // on which it runs: another may still be at the last run when the next begins
  bool ran = false;         // libraries have made what they need
  bool recordable = true;
  std::vector<Recorded> recorded;
  int launches = 0;  // of known graphs, since one was dropped
  // Where inputs lie elsewhere in every run, as a loader's do, they are copied here, and one graph serves all runs.
  bool copies_inputs = false;
  std::vector<Tensor> inputs;

  void forget_graphs(size_t n) {
    for (size_t i = 0; i < n; ++i) graphs->api.graph_free(graphs->index, recorded[i].graph);
    recorded.erase(recorded.begin(), recorded.begin() + static_cast<std::ptrdiff_t>(n));
  }
};

Program::~Program() = default;

Ref<Program> Program::compile(Ref<Graph> graph, Passes passes) {
  Ref<Program> p(new Program);
  p->source_ = graph;
  p->graph_ = lower(*graph);
  if (passes == Passes::all) {
    merge_duplicates(*p->graph_);
    remove_dead(*p->graph_);
    fuse_convolutions(*p->graph_);
    fuse_norms(*p->graph_);
    split_dropouts(*p->graph_);
    fuse(*p->graph_);
    fuse_blocks(*p->graph_);
  }
  size_t first_update = sink_updates(*p->graph_);
  p->graph_->verify();
  if (passes == Passes::all) p->settled_ = Settled(*p->graph_);
  p->plan(first_update);
  log(LogLevel::info, "program compiled: ", p->graph_->nodes.size(), " calls of ", graph->nodes.size(), " captured, ",
      p->graph_->reads.size(), " variables read, arena ", p->arena_bytes_, " bytes");
  return p;
}

// The inputs whose buffers output k may take over, as far as the node itself is concerned.
std::vector<int> Program::may_overwrite(const Node& node, size_t k) const {
  if (node.op->has(op_in_place)) return {node.inputs[Op::renewed(k, node.inputs.size(), node.outputs.size())]};
  if (node.body ? node.body->operands || k >= node.body->outputs.size() : !node.op->has(op_pointwise)) return {};
  // Value by value in place: nothing else may lie in that buffer.
  std::vector<int> r;
  const Value& out = graph_->values[static_cast<size_t>(node.outputs[k])];
  for (const int& v : node.inputs) {
    const Value& in = graph_->values[static_cast<size_t>(v)];
    bool alone = std::none_of(node.inputs.begin(), node.inputs.end(),
                              [&](int other) { return other != v && homes_[static_cast<size_t>(other)].storage == v; });
    int number = static_cast<int>(&v - node.inputs.data());
    if (node.body && (number >= node.body->inputs || node.body->reads_after(node.body->outputs[k], number))) continue;
    if (alone && in.dtype == out.dtype && in.layout.sizes == out.layout.sizes && out.layout.contiguous())
      r.push_back(v);
  }
  return r;
}

void Program::plan(size_t first_update) {
  const Graph& g = *graph_;
  size_t n = g.values.size();
  frames_.reserve(kFrames);
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
      h = node.view ? homes_[static_cast<size_t>(node.inputs[0])]
                    : Home{settled_.makes(i) ? Home::outside : Home::arena, v};
      made_at[static_cast<size_t>(v)] = static_cast<int>(i);
      if (!node.view) last_use[static_cast<size_t>(v)] = static_cast<int>(i);
    }
  }
  std::vector<char> returned(n, 0);
  for (int v : g.outputs) escapes[static_cast<size_t>(owner(v))] = returned[static_cast<size_t>(owner(v))] = 1;
  for (const StateWrite& w : g.writes)
    if (w.value >= 0) {
      auto v = static_cast<size_t>(owner(w.value));
      escapes[v] = 1;
      homes_[v].state = true;
    }

  for (int v : g.inputs) copyable_.push_back(!escapes[static_cast<size_t>(v)]);

  // What replaces a variable may overwrite its old buffer when nothing reads that later.
  for (size_t i = first_update; i < g.nodes.size(); ++i) {
    const Node& node = g.nodes[i];
    for (size_t k = 0; k < node.outputs.size(); ++k)
      for (int v : may_overwrite(node, k)) {
        if (v < 0 || owner(v) != v || last_use[static_cast<size_t>(v)] != static_cast<int>(i) ||
            escapes[static_cast<size_t>(v)])
          continue;
        auto read = std::find_if(g.reads.begin(), g.reads.end(), [&](const StateRead& r) { return r.value == v; });
        if (read == g.reads.end()) continue;
        bool replaced = std::any_of(g.writes.begin(), g.writes.end(), [&](const StateWrite& w) {
          return w.variable.get() == read->variable.get() && w.value == node.outputs[k];
        });
        if (replaced) homes_[static_cast<size_t>(node.outputs[k])].reuse = static_cast<int>(read - g.reads.begin());
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
  plan_steps();
}

void Program::plan_steps() {
  const Graph& g = *graph_;
  auto moves = [&](int v) {
    return v >= 0 && homes_[static_cast<size_t>(v)].kind != Home::arena && !constants_[static_cast<size_t>(v)];
  };
  for (const Node& node : g.nodes) {
    if (node.view || settled_.makes(static_cast<size_t>(&node - g.nodes.data()))) continue;
    bool in_place = std::any_of(node.outputs.begin(), node.outputs.end(),
                                [&](int v) { return homes_[static_cast<size_t>(v)].reuse >= 0; });
    steps_.push_back({&node, slots_.size(), in_place});
    slots_.insert(slots_.end(), node.inputs.begin(), node.inputs.end());
    slots_.insert(slots_.end(), node.outputs.begin(), node.outputs.end());
  }
  if (!steps_.empty()) graph_device_ = g.values[static_cast<size_t>(steps_[0].node->outputs[0])].device;
  for (const Value& v : g.values) {
    if (v.device && v.device != graph_device_) graph_device_ = nullptr;
    streams_ |= v.device && v.device->api.stream_use;
  }
  if (graph_device_ && !graph_device_->api.graph_begin) graph_device_ = nullptr;
  nanoseconds_ = std::make_unique<std::atomic<int64_t>[]>(steps_.size());
  for (size_t i = 0; i < slots_.size(); ++i)
    if (moves(slots_[i])) moving_.push_back(i);
  for (size_t i = 0; i < g.values.size(); ++i)
    if (homes_[i].kind != Home::none && moves(static_cast<int>(i))) transient_.push_back(static_cast<int>(i));
  std::vector<int> kept(g.values.size(), 0);  // how often a value leaves the run
  for (int v : g.outputs) ++kept[static_cast<size_t>(v)];
  for (const StateWrite& w : g.writes)
    if (w.value >= 0) ++kept[static_cast<size_t>(w.value)];
  for (const StateWrite& w : g.writes)
    handed_.push_back(w.value >= 0 && homes_[static_cast<size_t>(w.value)].kind == Home::fresh &&
                      kept[static_cast<size_t>(w.value)] == 1);
  dying_.assign(g.reads.size(), 0);
  for (const Home& h : homes_)
    if (h.reuse >= 0) dying_[static_cast<size_t>(h.reuse)] = 1;
}

std::unique_ptr<Program::Frame> Program::take_frame() {
  {
    std::lock_guard lock(mutex_);
    for (size_t i = frames_.size(); i-- > 0;)
      if (frames_[i]->stream.get() == Stream::used()) {
        auto f = std::move(frames_[i]);
        frames_.erase(frames_.begin() + static_cast<std::ptrdiff_t>(i));
        return f;
      }
  }
  auto f = std::make_unique<Frame>(slots_.size(), graph_device_);
  f->values = constants_;
  if (streams_) use_memory(constants_);
  f->taken.resize(graph_->reads.size());
  f->state.resize(graph_->writes.size());
  f->inputs.resize(graph_->inputs.size());
  f->kept.resize(graph_->values.size());
  const Graph& g = *graph_;
  Device* device = nullptr;
  for (const Value& v : g.values)
    if (v.device) device = v.device;
  if (device && device->computes) f->arena = Storage::allocate(device, std::max<int64_t>(arena_bytes_, 1));
  for (const Node& node : g.nodes)
    for (int v : node.outputs) {
      const Home& h = homes_[static_cast<size_t>(v)];
      if (h.kind != Home::arena) continue;
      const Value& x = g.values[static_cast<size_t>(v)];
      Layout layout = x.layout;
      layout.offset += h.offset / size_of(x.dtype);  // a view's own offset counts from its base
      f->values[static_cast<size_t>(v)] = Tensor::make(x.dtype, layout, x.device, f->arena);
    }
  for (size_t i = 0; i < slots_.size(); ++i)
    if (slots_[i] >= 0) f->operands.set(i, f->values[static_cast<size_t>(slots_[i])]);
  for (const Step& step : steps_) {
    const Node& n = *step.node;
    Call& call = f->calls.emplace_back(*n.op, n.attr_data(), f->operands.list(step.first, n.inputs.size()),
                                       g.values[static_cast<size_t>(n.outputs[0])].device);
    call.outputs = f->operands.list(step.first + n.inputs.size(), n.outputs.size());
    call.precision = g.precision;
  }
  return f;
}

Tensor Program::bind(const Tensor& given, const Value& expected, const char* what, size_t index) const {
  if (!given || given.dtype() != expected.dtype || !(given.shape() == expected.layout.sizes) ||
      given.device() != expected.device)
    fail_at(given ? Code::shape : Code::invalid_argument, "", what, "at ", index, " must be ",
            to_string(expected.type()), " on ", expected.device->name, ", not ",
            given ? to_string(given.type()) + " on " + given.device()->name : "missing");
  return given.contiguous() ? given : ops::contiguous(given.detached());
}

// A variable's value: taken out of it when an update may overwrite the buffer, as the variable alone holds it.
Tensor Program::read(Frame& f, size_t index) const {
  const StateRead& r = graph_->reads[index];
  if (dying_[index])
    if (Tensor own = r.variable->take_sole()) {
      f.taken[index] = true;
      return own;
    }
  return bind(r.variable->stored(), graph_->values[static_cast<size_t>(r.value)], "variable", index);
}

// The tensor of a value that does not lie in the arena.
Tensor Program::make_value(Frame& f, const Node& node, int v) const {
  const Home& h = homes_[static_cast<size_t>(v)];
  const Value& x = graph_->values[static_cast<size_t>(v)];
  if (node.view) {
    const Tensor& base = f.values[static_cast<size_t>(node.inputs[0])];
    return base.with_layout(*node.op->view(Call(*node.op, node.attrs.get(), {&base, 1}, x.device)));
  }
  if (h.reuse >= 0) {
    const StateRead& r = graph_->reads[static_cast<size_t>(h.reuse)];
    const Tensor& old = f.values[static_cast<size_t>(r.value)];
    if (f.taken[static_cast<size_t>(h.reuse)] && old.dtype() == x.dtype && old.shape() == x.layout.sizes) return old;
  }
  if (!x.device->computes) return Tensor::make(x.dtype, x.layout, x.device, nullptr);
  int64_t bytes = numel(x.layout.sizes) * size_of(x.dtype);
  // What an update may overwrite must be its variable's alone.
  if (h.reuse >= 0 || (bytes > Frame::kKeptBytes && !h.state))
    return Tensor::make(x.dtype, x.layout, x.device, Storage::allocate(x.device, bytes));
  auto& kept = f.kept[static_cast<size_t>(v)];
  if (kept[0] && !kept[0]->unique()) std::swap(kept[0], kept[1]);
  if (!kept[0] || !kept[0]->unique() || !kept[0]->in_order()) kept[0] = Storage::allocate(x.device, bytes);
  kept[0]->bump_version();
  return Tensor::make(x.dtype, x.layout, x.device, kept[0]);
}

void Program::run_steps(Frame& f, RandomKey random) {
  Workspace::Use use(f.workspace);
  const bool profiled = profiled_.load(std::memory_order_relaxed);
  for (size_t i = 0; i < steps_.size(); ++i) {
    Call& call = f.calls[i];
    call.random = {random.seed, random.offset + steps_[i].node->random_offset};
    if (!call.device->computes) continue;
    if (steps_[i].in_place)
      for (const Tensor& t : call.outputs) t.impl()->storage->bump_version();
    auto start = profiled ? Clock::now() : Clock::time_point();
    if (!run_kernel(call))
      call.fail(Code::unsupported, "", "has no kernel on device ", call.device->name, " for these dtypes");
    if (profiled) {
      call.device->synchronize();
      nanoseconds_[i].fetch_add(std::chrono::nanoseconds(Clock::now() - start).count(), std::memory_order_relaxed);
    }
  }
  if (profiled) profiled_runs_.fetch_add(1, std::memory_order_relaxed);
}

// To buffers of the frame's own.
void Program::copy_inputs(Frame& f) const {
  for (size_t i = 0; i < copyable_.size(); ++i) {
    Tensor& given = f.values[static_cast<size_t>(graph_->inputs[i])];
    if (!copyable_[i]) continue;
    int64_t bytes = given.numel() * size_of(given.dtype());
    Tensor& own = f.inputs[i];
    if (!own)
      own = Tensor::make(given.dtype(), contiguous_layout(given.shape()), f.graphs, Storage::allocate(f.graphs, bytes));
    if (bytes) f.graphs->copy(own.data(), given.data(), bytes, STERNA_COPY_DEVICE_TO_DEVICE);
    given = own;
  }
}

// A graph of the steps, for operands that lie at these places; null: calls cannot be recorded.
void* Program::record(Frame& f) {
  const sterna_device_api& api = f.graphs->api;
  if (api.graph_begin(f.graphs->index) != 0) return nullptr;
  std::string why;
  try {
    run_steps(f, {});
  } catch (const std::exception& e) { why = str(": ", e.what()); }
  void* graph = api.graph_end(f.graphs->index);
  if (graph && why.empty()) return graph;
  if (graph) api.graph_free(f.graphs->index, graph);
  log(LogLevel::warning, "program: ", f.graphs->name,
      " cannot record the step as a graph, and runs each call by itself", why);
  f.recordable = false;
  return nullptr;
}

// Launches the steps as a graph of the device, recorded when operands first lie where they do now.  The first run of a
// frame is none: libraries allocate and choose then.  False: there is no graph.
bool Program::replay(Frame& f, RandomKey random) {
  Device* d = f.graphs;
  if (!d || !f.recordable || profiled_.load(std::memory_order_relaxed) || !std::exchange(f.ran, true)) return false;
  std::vector<const void*> places;
  for (size_t slot : moving_) {
    const Tensor& t = f.values[static_cast<size_t>(slots_[slot])];
    places.push_back(t ? t.data() : nullptr);
  }
  auto found = std::find_if(f.recorded.begin(), f.recorded.end(), [&](const auto& r) { return r.places == places; });
  if (found != f.recorded.end()) {
    ++f.launches;
  } else {
    if (f.recorded.size() == Frame::kRecorded) {
      if (std::exchange(f.launches, 0) < Frame::kWorthwhile) {  // recording costs more than it saves
        f.forget_graphs(Frame::kRecorded);
        f.recordable = !std::exchange(f.copies_inputs, true);
        return false;
      }
      f.forget_graphs(1);
    }
    void* graph = record(f);
    if (!graph) return false;
    f.recorded.push_back({std::move(places), graph});
    found = f.recorded.end() - 1;
  }
  if (d->api.graph_launch(d->index, found->graph, random.seed, random.offset) != 0) d->fail_at("launching a program");
  for (size_t i = 0; i < steps_.size(); ++i)
    if (steps_[i].in_place)
      for (const Tensor& t : f.calls[i].outputs) t.impl()->storage->bump_version();
  return true;
}

Tensors Program::run(std::span<const Tensor> inputs) {
  if (thread_state.tracer) fail(Code::state, "a program cannot be run while another step is captured");
  const Graph& g = *graph_;
  if (inputs.size() != g.inputs.size())
    fail_at(Code::invalid_argument, "", "inputs", "are ", inputs.size(), ", but the program takes ", g.inputs.size());
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
      for (size_t i = 0; i < g.reads.size(); ++i) {
        if (f->taken[i] && !done)
          g.reads[i].variable->give_back(std::move(f->values[static_cast<size_t>(g.reads[i].value)]));
        f->taken[i] = false;
      }
      for (int v : p.transient_) f->values[static_cast<size_t>(v)] = {};
      for (Tensor& t : f->state) t = {};
      std::unique_ptr<Frame> oldest;
      std::lock_guard lock(p.mutex_);
      if (p.frames_.size() == kFrames) {
        oldest = std::move(p.frames_.front());
        p.frames_.erase(p.frames_.begin());
      }
      p.frames_.push_back(std::move(f));
    }
  } cleanup{*this, f};

  for (size_t i = 0; i < inputs.size(); ++i)
    values[static_cast<size_t>(g.inputs[i])] = bind(inputs[i], g.values[static_cast<size_t>(g.inputs[i])], "inputs", i);
  for (size_t i = 0; i < g.reads.size(); ++i) values[static_cast<size_t>(g.reads[i].value)] = read(*f, i);
  if (streams_) {
    for (int v : g.inputs) use_memory({&values[static_cast<size_t>(v)], 1});
    for (const StateRead& r : g.reads) use_memory({&values[static_cast<size_t>(r.value)], 1});
  }
  if (f->copies_inputs && f->recordable) copy_inputs(*f);
  settled_.bring(g, values, f->settled);
  // Every header and buffer is there before the first other kernel runs: running out of memory changes nothing.
  for (const Node& node : g.nodes)
    for (int v : node.outputs)
      if (homes_[static_cast<size_t>(v)].kind != Home::arena &&
          !settled_.makes(static_cast<size_t>(&node - g.nodes.data())))
        values[static_cast<size_t>(v)] = make_value(*f, node, v);
  Tensors results;
  results.reserve(g.outputs.size());
  for (int v : g.outputs) results.push_back(values[static_cast<size_t>(v)].detached());
  for (size_t i = 0; i < g.writes.size(); ++i)
    if (!handed_[i] && g.writes[i].value >= 0) f->state[i] = values[static_cast<size_t>(g.writes[i].value)].detached();
  for (size_t slot : moving_) f->operands.set(slot, values[static_cast<size_t>(slots_[slot])]);

  RandomKey random;
  if (g.random_blocks) {
    Generator* generator = g.generator ? g.generator.get() : thread_state.generator;
    if (!generator) generator = g.values[static_cast<size_t>(g.nodes[0].outputs[0])].device->generator.get();
    random = generator->reserve(g.random_blocks);
  }
  if (!replay(*f, random)) run_steps(*f, random);
  cleanup.done = true;
  for (size_t i = 0; i < g.reads.size(); ++i)
    if (f->taken[i]) values[static_cast<size_t>(g.reads[i].value)] = {};  // overwritten: the update's tensor is the one
  for (size_t i = 0; i < g.writes.size(); ++i) {
    const StateWrite& w = g.writes[i];
    w.variable->store(std::move(handed_[i] ? values[static_cast<size_t>(w.value)] : f->state[i]));
  }
  return results;
}

void Program::set_profile(bool on) {
  profiled_ = false;
  if (on) {
    for (size_t i = 0; i < steps_.size(); ++i) nanoseconds_[i] = 0;
    profiled_runs_ = 0;
  }
  profiled_ = on;
}

std::string Program::text() const {
  std::vector<std::string> notes(graph_->nodes.size());
  std::string totals;
  for (size_t i = 0; i < notes.size(); ++i)
    if (settled_.makes(i)) notes[i] = "  # kept while its variables stay";
  if (int64_t runs = profiled_runs_) {
    double total = 0;
    for (size_t i = 0; i < steps_.size(); ++i) {
      double us = static_cast<double>(nanoseconds_[i]) * 1e-3 / static_cast<double>(runs);
      notes[static_cast<size_t>(steps_[i].node - graph_->nodes.data())] = "  # " + microseconds(us);
      total += us;
    }
    totals = ", " + microseconds(total) + " in the calls of a run, the mean of " + std::to_string(runs);
  }
  return graph_->text(notes) + "# arena " + std::to_string(arena_bytes_) + " bytes, " +
         std::to_string(graph_->nodes.size()) + " nodes" + totals + "\n";
}

}  // namespace stn
