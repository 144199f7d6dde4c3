// A named cell that holds a Tensor: the only thing that can be assigned.  Parameters, buffers, optimizer state, lr.
#pragma once
#include <string>
#include <vector>

#include "core/tensor/tensor.h"

namespace stn {

class Variable;

// The tape's leaf: gradients that reach it are summed into `grad`.
struct LeafNode;

class Variable final : public TensorObject {
 public:
  explicit Variable(Tensor value, bool requires_grad = false);
  Variable(const Type& type, Device* device) : TensorObject(true), type_(type), device_(device) {}  // empty

  Tensor read() const;        // the value; on the tape when requires_grad; a graph value while capturing
  void assign(Tensor value);  // same shape, dtype and device; throws otherwise
  Tensor take();              // moves the value out, so that an update op may reuse its buffer; assign() must follow
  bool empty() const;         // gradient cells start empty and are emptied by zero_grad
  void clear();               // → empty
  Type type() const { return type_; }
  Device* device() const { return device_; }

  bool requires_grad() const { return static_cast<bool>(leaf_); }
  void set_requires_grad(bool on);  // floating dtypes only
  Variable* grad() const;           // the gradient's cell (maybe empty()), null unless requires_grad
  const Ref<LeafNode>& leaf() const { return leaf_; }

  // For tracer and Program only: the stored value, past any capture.
  const Tensor& stored() const { return value_; }
  void store(Tensor value);

 private:
  void check_floating() const;
  void remember();  // for Undo

  Tensor value_;  // detached; carries leaf_ as its grad_fn when requires_grad
  Type type_;
  Device* device_;
  Ref<LeafNode> leaf_;
};

struct LeafNode final : GradFn {
  Ref<Variable> grad;  // empty until a gradient arrives
  std::string label;   // the parameter's name, for messages
};

}  // namespace stn
