// The define-by-run tape.  A tensor that needs a gradient points to the node that made it (GradFn); nodes point to
// those of their inputs.  backward() walks them in descending creation order; nothing here recurses, so a chain of a
// million ops neither overflows the stack in backward nor when it is freed.
#pragma once
#include <functional>
#include <span>

#include "core/op/apply.h"
#include "core/tensor/variable.h"

namespace stn {

// Where a gradient goes: output `index` of `fn`; fn is an OpNode, a CustomNode or a LeafNode.  Null: nowhere.
struct Edge {
  Ref<GradFn> fn;
  int index = 0;
};

// Sees the gradient of one tensor during backward and may replace it (an empty result keeps it).
struct TensorHook : RefCounted {
  virtual Tensor on_grad(const Tensor& grad) = 0;
};

// A gradient rule written by the host language: custom autograd functions of the C ABI.
struct CustomGrad : RefCounted {
  virtual Grads backward(const Tensors& grads) = 0;  // one gradient per input (empty: none)
};

void init_autograd();  // connects apply() to the tape; called once by engine_init()

struct BackwardOptions {
  bool retain_graph = false;  // keep the saved values for another backward
  bool create_graph = false;  // grad() only: put the gradients themselves on the tape (implies retain_graph)
};

// Sums d(outputs)/d(leaf) into the gradient cell of every leaf.  `grads` may be empty for one-element outputs.
void backward(std::span<const Tensor> outputs, std::span<const Tensor> grads, BackwardOptions options = {});
inline void backward(const Tensor& output) { backward({&output, 1}, {}); }

// Gradients of outputs with respect to `inputs`, without touching any leaf; empty where there is no path
// (an error unless allow_unused).
Tensors grad(std::span<const Tensor> outputs, std::span<const Tensor> inputs, std::span<const Tensor> grads,
             BackwardOptions options = {}, bool allow_unused = false);

// `outputs` become results of a custom function of `inputs`.
Tensors attach_custom(Ref<CustomGrad> fn, std::span<const Tensor> inputs, std::span<const Tensor> outputs,
                      const char* name);

void add_hook(const Tensor& t, Ref<TensorHook> hook);  // t must require a gradient
void remove_hook(const Tensor& t, const TensorHook* hook);

// A plain tensor that is to receive a gradient: the result shares its storage and is a leaf; leaf_grad() reads it.
Tensor make_leaf(const Tensor& t);
Ref<Variable> leaf_grad(const Tensor& t);  // null when t is no leaf

// Anomaly mode names the forward op behind the first NaN gradient (Code::autograd).  Per process.
void set_anomaly_mode(bool on);
bool anomaly_mode();

// Scopes of gradient mode on this thread.
class GradMode {
 public:
  enum Mode { enabled, disabled, inference };
  explicit GradMode(Mode m);
  ~GradMode();

 private:
  bool grad_before_, inference_before_;
};

}  // namespace stn
