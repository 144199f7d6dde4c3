// Variables and leaves: their values and their gradients.
#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/autograd/tape.h"

namespace stn::capi::impl {

namespace {

Ref<Variable> gradient_cell(TensorObject& object) {
  Ref<Variable> cell;
  Type type;
  if (object.is_variable) {
    auto& v = static_cast<Variable&>(object);
    cell = v.grad();
    type = v.type();
  } else {
    Tensor t(Ref<TensorImpl>(static_cast<TensorImpl*>(&object)));
    cell = leaf_grad(t);
    type = t.type();
    if (!cell && t.requires_grad())
      throw Error(Code::autograd, str("is the result of a call (", to_string(type), "); gradients are kept of leaves"),
                  {}, "tensor");
  }
  if (!cell) throw Error(Code::autograd, str("does not require a gradient (", to_string(type), ")"), {}, "tensor");
  return cell;
}

}  // namespace

void variable_create(const Tensor& value, const sterna_variable_options& options, Ref<Variable>& variable) {
  variable = make<Variable>(value, options.requires_grad != 0);
}

void tensor_assign(Variable& variable, const Tensor& value) { variable.assign(value); }

void tensor_requires_grad(const Tensor& tensor, Tensor& leaf) { leaf = make_leaf(tensor); }

void tensor_set_requires_grad(Variable& variable, bool requires_grad) { variable.set_requires_grad(requires_grad); }

void tensor_grad(TensorObject& tensor, Tensor& gradient) {
  Ref<Variable> cell = gradient_cell(tensor);
  if (!cell->empty()) gradient = cell->read();
}

void tensor_set_grad(TensorObject& tensor, const Tensor& gradient) {
  Ref<Variable> cell = gradient_cell(tensor);
  if (gradient)
    cell->assign(gradient);
  else
    cell->clear();
}

void tensor_zero_grad(TensorObject& tensor) { gradient_cell(tensor)->clear(); }

}  // namespace stn::capi::impl
