#include "core/tensor/variable.h"

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
  if (requires_grad) set_requires_grad(true);
}

void Variable::set_requires_grad(bool on) {
  if (on == requires_grad()) return;
  if (on && !is_floating(type_.dtype))
    fail(Code::dtype, "only floating tensors can require gradients, not ", to_string(type_));
  leaf_ = on ? make<LeafNode>() : nullptr;
  if (value_) {
    value_ = value_.detached();
    value_.impl()->grad_fn = leaf_;
  }
}

Tensor Variable::read() const {
  if (thread_state.tracer) return thread_state.tracer->read(*this);
  if (!value_) fail(Code::state, "the variable ", to_string(type_), " holds no value");
  return value_;
}

bool Variable::empty() const { return thread_state.tracer ? thread_state.tracer->empty(*this) : !value_; }

void Variable::clear() {
  if (thread_state.tracer) return thread_state.tracer->assign(*this, {});
  value_ = {};
}

void Variable::assign(Tensor value) {
  if (!(value.type() == type_) || value.device() != device_)
    fail(Code::shape, "a variable of ", to_string(type_), " on ", device_->name, " cannot be assigned ",
         to_string(value.type()), " on ", value.device()->name);
  if (thread_state.tracer) return thread_state.tracer->assign(*this, std::move(value));
  if (value.is_value()) fail(Code::state, "a value of a graph cannot be assigned outside of its capture");
  store(std::move(value));
}

void Variable::store(Tensor value) {
  // A value nobody else holds becomes ours as it is; anything else is shared by a new, detached header.
  bool ours = value && value.impl()->unique() && !value.impl()->grad_fn && !value.impl()->inference;
  value_ = ours || !value ? std::move(value) : value.detached();
  if (value_) {
    value_.impl()->grad_fn = leaf_;
    value_.impl()->inference = false;
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
