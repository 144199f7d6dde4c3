// A named cell that holds a Tensor: the only thing that can be assigned.  Parameters, buffers, optimizer state, lr.
#pragma once
#include <mutex>
#include <string>
#include <vector>

#include "core/base/spin_lock.h"
#include "core/tensor/tensor.h"

namespace stn {

class Variable;

// The tape's leaf: gradients that reach it are summed into `grad`.
struct LeafNode;

// Threads may use one variable at the same time: each call sees a value whole.  What one of them makes of a value and
// assigns may overwrite what another one has assigned meanwhile.
class Variable final : public TensorObject {
 public:
  explicit Variable(Tensor value, bool requires_grad = false);
  Variable(const Type& type, Device* device) : TensorObject(true), type_(type), device_(device) {}  // empty

  Tensor read() const;        // the value; on the tape when requires_grad; a graph value while capturing
  void assign(Tensor value);  // same shape, dtype and device; throws otherwise
  // Moves the value out where nobody else can see it, so that an update may write over its buffer; gives none
  // otherwise. The variable is empty until store(), or give_back() of the very tensor.
  Tensor take_sole();
  void give_back(Tensor value);
  bool empty() const;  // gradient cells start empty and are emptied by zero_grad
  void clear();        // → empty
  Type type() const { return type_; }
  Device* device() const { return device_; }

  bool requires_grad() const { return static_cast<bool>(leaf()); }
  void set_requires_grad(bool on);  // floating dtypes only
  Ref<Variable> grad() const;       // the gradient's cell (maybe empty()), null unless requires_grad
  Ref<LeafNode> leaf() const {
    std::lock_guard hold(lock_);
    return leaf_;
  }

  // For tracer and Program only: the stored value, past any capture.
  Tensor stored() const {
    std::lock_guard hold(lock_);
    return value_;
  }
  void store(Tensor value);

 private:
  void check_floating() const;
  void put(Tensor value);  // as it is
  void put(Tensor value, Ref<LeafNode> leaf);
  void remember();  // for Undo

  mutable SpinLock lock_;  // of value_ and leaf_; nothing is destroyed, and nothing else locked, while it is held
  Tensor value_;           // detached; carries leaf_ as its grad_fn when requires_grad
  Type type_;
  Device* device_;
  Ref<LeafNode> leaf_;
};

struct LeafNode final : GradFn {
  // The cell that gradients are summed into; made when it is first asked for.
  Ref<Variable> grad(const Type& type, Device* device);

 private:
  SpinLock lock_;
  Ref<Variable> grad_;
};

}  // namespace stn
