// The tape's nodes.  Internal to core/autograd.
#pragma once
#include <mutex>

#include "core/autograd/tape.h"

namespace stn {

std::mutex& hooks_mutex();  // of all hooks of all nodes: they are few, and seldom change

struct TapeNode : GradFn {
  SmallVector<Edge, 3> edges;  // one per input
  Tensors inputs, outputs;     // saved values, or their types alone
  bool released = false;
  int passes = 0;  // backward passes on their way through: kFreeing, or how many that keep the graph; under their lock
  static constexpr int kFreeing = -1;
  virtual Grads backward(const Tensors& grads, bool create_graph) = 0;
  virtual void release_saved() = 0;
  virtual const char* label() const = 0;
};

// One Call of an op.
struct OpNode final : TapeNode, Pooled<OpNode> {
  OpNode(const Op& op, AttrBox attrs);
  Grads backward(const Tensors& grads, bool create_graph) override;
  void release_saved() override;
  const char* label() const override { return op.name; }

  const Op& op;
  AttrBox attrs;
  Device* device = nullptr;
  SmallVector<uint32_t, 4> versions;  // of the storages saved
};

// A custom function of the host language.
struct CustomNode final : TapeNode {
  Grads backward(const Tensors& grads, bool create_graph) override;
  void release_saved() override;
  const char* label() const override { return name.c_str(); }

  Ref<CustomGrad> fn;
  std::string name;
};

}  // namespace stn
