#include "core/tensor/variable.h"

#include "core/base/undo.h"
#include "core/tensor/tracer.h"

namespace stn {

thread_local constinit ThreadState thread_state;

Variable::Variable(Tensor value, bool requires_grad)
    : TensorObject(true), type_(value.type()), device_(value.device()) {
  if (value.is_value())
    fail(Code::state, "a variable must be made outside of a capture (", to_string(value.type()), ")");
  type_.strides.clear();
  value_ = value.detached();
  value_.impl()->inference = false;  // a variable takes part in autograd wherever its first value was made
  if (value_.impl()->storage) value_.impl()->storage->set_lasting();
  if (!requires_grad) return;
  check_floating();
  leaf_ = make<LeafNode>();
  value_.impl()->grad_fn = leaf_;
}

void Variable::check_floating() const {
  if (!is_floating(type_.dtype))
    fail(Code::dtype, "only floating tensors can require gradients, not ", to_string(type_));
}

void Variable::set_requires_grad(bool on) {
  if (on == requires_grad()) return;
  if (on) check_floating();
  Ref<LeafNode> leaf = on ? make<LeafNode>() : nullptr;
  Tensor old = stored(), value = old ? old.detached() : Tensor();
  if (value) value.impl()->grad_fn = leaf;
  if (Undo* undo = Undo::open())
    undo->add([self = Ref<Variable>(this), old_leaf = this->leaf(), old]() mutable {
      self->put(std::move(old), std::move(old_leaf));
    });
  put(std::move(value), std::move(leaf));
}

void Variable::put(Tensor value) {
  std::lock_guard hold(lock_);
  std::swap(value_, value);  // what it held goes after the lock, with the parameter
}
void Variable::put(Tensor value, Ref<LeafNode> leaf) {
  std::lock_guard hold(lock_);
  std::swap(value_, value);
  std::swap(leaf_, leaf);
}

Tensor Variable::read() const {
  if (thread_state.tracer) return thread_state.tracer->read(*this);
  Tensor value = stored();
  if (!value) fail(Code::state, "the variable ", to_string(type_), " holds no value");
  return value;
}

bool Variable::empty() const { return thread_state.tracer ? thread_state.tracer->empty(*this) : !stored(); }

void Variable::clear() {
  if (thread_state.tracer) return thread_state.tracer->assign(*this, {});
  remember();
  put({});
}

void Variable::assign(Tensor value) {
  if (!(value.type() == type_) || value.device() != device_)
    throw Error(Code::shape,
                str("a variable of ", to_string(type_), " on ", device_->name, " cannot be assigned ",
                    to_string(value.type()), " on ", value.device()->name),
                {}, "value", str("variable: ", to_string(type_), ", value: ", to_string(value.type())));
  if (thread_state.tracer) return thread_state.tracer->assign(*this, std::move(value));
  if (value.is_value()) fail(Code::state, "a value of a graph cannot be assigned outside of its capture");
  remember();
  store(std::move(value));
}

void Variable::remember() {
  if (Undo* undo = Undo::open())
    undo->add([self = Ref<Variable>(this), old = stored()]() mutable { self->put(std::move(old)); });
}

void Variable::store(Tensor value) {
  // A value nobody else holds becomes ours as it is; anything else is shared by a new, detached header.
  bool ours = value && value.impl()->unique() && !value.impl()->grad_fn && !value.impl()->inference;
  if (value && !ours) value = value.detached();
  if (value) value.impl()->inference = false;
  if (value && value.impl()->storage) value.impl()->storage->set_lasting();
  std::lock_guard hold(lock_);
  if (value) value.impl()->grad_fn = leaf_;
  std::swap(value_, value);
}

void Variable::give_back(Tensor value) {
  std::lock_guard hold(lock_);
  value.impl()->grad_fn = leaf_;
  std::swap(value_, value);
}

Tensor Variable::take_sole() {
  std::lock_guard hold(lock_);
  TensorImpl* t = value_.impl();
  bool sole = t && t->unique() && t->storage && t->storage->unique() && !t->storage->borrowed() &&
              t->layout.contiguous() && t->layout.offset == 0 && t->storage->in_order();
  if (!sole) return {};
  t->grad_fn = nullptr;  // which leaf_ holds, too
  return std::move(value_);
}

Ref<Variable> Variable::grad() const {
  Ref<LeafNode> l = leaf();
  return l ? l->grad(type_, device_) : nullptr;
}

Ref<Variable> LeafNode::grad(const Type& type, Device* device) {
  {
    std::lock_guard hold(lock_);
    if (grad_) return grad_;
  }
  Ref<Variable> made = make<Variable>(Type{type.dtype, type.shape, {}}, device);
  std::lock_guard hold(lock_);
  if (!grad_) grad_ = std::move(made);
  return grad_;
}

}  // namespace stn
