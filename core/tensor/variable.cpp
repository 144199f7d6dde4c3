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
  Tensor value = value_ ? value_.detached() : Tensor();
  if (value) value.impl()->grad_fn = leaf;
  if (Undo* undo = Undo::open())
    undo->add([self = Ref<Variable>(this), old_leaf = leaf_, old = value_]() mutable {
      self->leaf_ = std::move(old_leaf);
      self->value_ = std::move(old);
    });
  leaf_ = std::move(leaf);
  value_ = std::move(value);
}

Tensor Variable::read() const {
  if (thread_state.tracer) return thread_state.tracer->read(*this);
  if (!value_) fail(Code::state, "the variable ", to_string(type_), " holds no value");
  return value_;
}

bool Variable::empty() const { return thread_state.tracer ? thread_state.tracer->empty(*this) : !value_; }

void Variable::clear() {
  if (thread_state.tracer) return thread_state.tracer->assign(*this, {});
  remember();
  value_ = {};
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
    undo->add([self = Ref<Variable>(this), old = value_]() mutable { self->value_ = std::move(old); });
}

void Variable::store(Tensor value) {
  // A value nobody else holds becomes ours as it is; anything else is shared by a new, detached header.
  bool ours = value && value.impl()->unique() && !value.impl()->grad_fn && !value.impl()->inference;
  value_ = ours || !value ? std::move(value) : value.detached();
  if (value_) {
    value_.impl()->grad_fn = leaf_;
    value_.impl()->inference = false;
    if (value_.impl()->storage) value_.impl()->storage->set_lasting();
  }
}

Tensor Variable::take() {
  if (thread_state.tracer) return thread_state.tracer->read(*this);
  Tensor v = std::move(value_);
  if (v && v.impl()->unique()) v.impl()->grad_fn = nullptr;
  return v;
}

Variable* Variable::grad() const {
  if (!leaf_) return nullptr;
  if (!leaf_->grad) leaf_->grad = make<Variable>(Type(type_), device_);
  return leaf_->grad.get();
}

}  // namespace stn
