#include "capi/hook.h"

#include "capi/generated/impl.h"
#include "capi/guard.h"

namespace stn::capi {

namespace {

// A tensor that the host may use during a callback.
class Lent {
 public:
  explicit Lent(const Tensor& t) : handle_(t ? give(t) : nullptr) {}
  Lent(Lent&& o) noexcept : handle_(std::exchange(o.handle_, nullptr)) {}
  ~Lent() { release_handle(handle_, Kind::tensor); }
  const sterna_tensor* get() const { return handle_; }

 private:
  sterna_tensor* handle_;
};

// Tensors that the host hands over in a callback: released whatever happens.
class Taken {
 public:
  explicit Taken(size_t n) : handles_(n, nullptr) {}
  ~Taken() {
    for (sterna_tensor* h : handles_) release_handle(h, Kind::tensor);
  }
  sterna_tensor** places() { return handles_.data(); }
  Tensors tensors(const char* what) const { return tensors_of(handles_.data(), handles_.size(), what, true); }

 private:
  std::vector<sterna_tensor*> handles_;
};

class HostGradient final : public CustomGrad {
 public:
  HostGradient(std::shared_ptr<const sterna_custom_gradient> table, std::string name, size_t inputs)
      : table_(std::move(table)), name_(std::move(name)), inputs_(inputs) {}

  Grads backward(const Tensors& grads) override {
    std::vector<Lent> lent;
    std::vector<const sterna_tensor*> handles;
    for (const Tensor& g : grads) handles.push_back(lent.emplace_back(g).get());
    Taken results(inputs_);
    if (sterna_error* e = table_->backward(table_->user, handles.data(), handles.size(), results.places(), inputs_))
      throw_callback_error(e, str("the gradient of ", name_).c_str());
    return results.tensors("input_grads");
  }

 private:
  std::shared_ptr<const sterna_custom_gradient> table_;
  std::string name_;
  size_t inputs_;
};

}  // namespace

Tensor HostHook::on_grad(const Tensor& grad) {
  std::shared_ptr<const sterna_tensor_hook> table;
  {
    std::lock_guard lock(mutex_);
    table = table_;
  }
  if (!table) return {};
  Lent lent(grad);
  Taken replacement(1);
  if (sterna_error* e = table->on_grad(table->user, lent.get(), replacement.places()))
    throw_callback_error(e, "a tensor hook");
  return replacement.tensors("replacement")[0];
}

void HostHook::remove() {
  std::shared_ptr<const sterna_tensor_hook> table;
  std::lock_guard lock(mutex_);
  table_.swap(table);
}

namespace impl {

void tensor_add_hook(const Tensor& tensor, std::shared_ptr<const sterna_tensor_hook> hook, Ref<HostHook>& handle) {
  if (!hook->on_grad) bad_argument("hook.on_grad", "is NULL");
  handle = make<HostHook>(std::move(hook));
  add_hook(tensor, handle);
}

void hook_remove(HostHook& hook) { hook.remove(); }

void custom_function(const std::string& name, const Tensors& inputs, const Tensors& outputs,
                     std::shared_ptr<const sterna_custom_gradient> gradient, Tensors& results) {
  if (!gradient->backward) bad_argument("gradient.backward", "is NULL");
  results = attach_custom(make<HostGradient>(std::move(gradient), name, inputs.size()), inputs, outputs, name.c_str());
}

}  // namespace impl

}  // namespace stn::capi
