// A Graph made ready to run: dead code and duplicates removed, composites expanded, one arena planned, kernels found.
#pragma once
#include "core/graph/graph.h"

namespace stn {

class Program : public RefCounted {
 public:
  static Ref<Program> compile(Ref<Graph> graph);
  // Inputs must have the captured types; outputs are fresh tensors.  Variables are read and written as the step did.
  Tensors run(std::span<const Tensor> inputs);
  const Graph& source() const { return *source_; }  // as captured: for saving and export
  const Graph& graph() const { return *graph_; }    // after the passes
  std::string text() const;
  int64_t arena_bytes() const { return arena_bytes_; }

 private:
  Ref<Graph> source_, graph_;
  int64_t arena_bytes_ = 0;
  struct Plan;
  std::shared_ptr<Plan> plan_;
};

// Passes, Graph → Graph.  (core/compile/simplify.cpp, expand.cpp)
void expand_composites(Graph& g);
void merge_duplicates(Graph& g);
void remove_dead(Graph& g);

}  // namespace stn
