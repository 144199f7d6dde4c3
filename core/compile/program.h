// A Graph made ready to run: composites lowered, duplicates and dead code removed, one arena planned.
#pragma once
#include <atomic>
#include <memory>
#include <mutex>

#include "core/compile/settled.h"
#include "core/graph/graph.h"

namespace stn {

class Program final : public RefCounted {
 public:
  // `passes`: what is done to the graph beyond what running it needs; none: the plain program, to compare with.
  enum class Passes { all, none };
  static Ref<Program> compile(Ref<Graph> graph, Passes passes = Passes::all);

  // Runs the step.  Inputs must have the captured types; outputs are fresh tensors, off the tape.  Variables are read
  // and left as the captured code would have.  Safe from several threads as far as the variables are.
  Tensors run(std::span<const Tensor> inputs);

  const Graph& source() const { return *source_; }  // as captured: for saving and export
  const Graph& graph() const { return *graph_; }    // after the passes
  std::string text() const;   // the graph after the passes, with the arena's size, and what set_profile() measured
  void set_profile(bool on);  // whether runs measure the times of their calls, from none on
  int64_t arena_bytes() const { return arena_bytes_; }
  ~Program() override;

 private:
  // Where the bytes of a value live while the program runs.
  struct Home {
    enum Kind { none, outside, arena, fresh } kind = none;  // outside: inputs, variables, constants, what is settled
    int storage = -1;                                       // value that owns the bytes (itself, or the base of a view)
    int64_t offset = 0;                                     // arena: in bytes
    bool state = false;                                     // a variable takes it
    int reuse = -1;                                         // fresh: index of the read whose dying buffer it may take
  };
  // A node whose kernel runs, with its part of `slots_`: the values of its inputs, then of its outputs.
  struct Step {
    const Node* node;
    size_t first;
    bool in_place;  // may overwrite a variable's buffer
  };
  struct Frame;  // the tensors of one run; kept for the next
  Program() = default;
  void plan(size_t first_update);
  std::vector<int> may_overwrite(const Node& node, size_t output) const;
  void plan_steps();
  std::unique_ptr<Frame> take_frame();
  void run_steps(Frame& f, RandomKey random);
  void* record(Frame& f);
  void copy_inputs(Frame& f) const;
  bool replay(Frame& f, RandomKey random);
  Tensor bind(const Tensor& given, const Value& expected, const char* what, size_t index) const;
  Tensor read(Frame& f, size_t index) const;
  Tensor make_value(Frame& f, const Node& node, int v) const;

  Ref<Graph> source_, graph_;
  Settled settled_;
  std::vector<Home> homes_;
  std::vector<Tensor> constants_;
  int64_t arena_bytes_ = 0;
  std::vector<Step> steps_;
  std::vector<int> slots_;
  Device* graph_device_ = nullptr;  // the device of all steps, where it launches them as one graph
  std::vector<size_t> moving_;      // the slots of values that are not at the same place in every run
  std::vector<int> transient_;      // those values
  std::vector<char> copyable_;      // by input: none of its bytes leave the run
  bool streams_ = false;            // a device of it has some
  std::vector<char> dying_;         // by read: an update overwrites the variable's buffer where nobody else holds it
  std::vector<char> handed_;        // by write: the variable takes the value's very tensor, as nothing else keeps it
  std::atomic<bool> profiled_{false};
  std::unique_ptr<std::atomic<int64_t>[]> nanoseconds_;  // by step, of all profiled runs
  std::atomic<int64_t> profiled_runs_{0};
  std::mutex mutex_;                    // guards frames_
  static constexpr size_t kFrames = 4;  // kept for the next runs
  std::vector<std::unique_ptr<Frame>> frames_;
};

}  // namespace stn
