#include "core/tensor/tensor.h"

#include <cstring>

#include "core/base/checked.h"
#include "core/base/half.h"
#include "core/tensor/workspace.h"

namespace stn {

void GradFn::destroy() {
  // Deleting a node releases the tensors and nodes it keeps, which lands here again: queue those instead of recursing.
  static thread_local GradFn* queue = nullptr;
  static thread_local bool draining = false;
  next_dead_ = queue;
  queue = this;
  if (draining) return;
  draining = true;
  while (queue) {
    GradFn* dead = queue;
    queue = dead->next_dead_;
    delete dead;
  }
  draining = false;
}

Tensor Tensor::make(DType dtype, const Layout& layout, Device* device, Ref<Storage> storage) {
  Ref<TensorImpl> p = stn::make<TensorImpl>();
  p->layout = layout;
  p->dtype = dtype;
  p->device = device;
  p->storage = std::move(storage);
  return Tensor(std::move(p));
}

Tensor Tensor::empty(DType dtype, std::span<const int64_t> shape, Device* device) {
  int64_t bytes = checked_mul(stn::numel(shape), size_of(dtype));
  return make(dtype, contiguous_layout(shape), device, device->computes ? Storage::allocate(device, bytes) : nullptr);
}

Tensor Tensor::temporary(DType dtype, std::span<const int64_t> shape, Device* device) {
  return make(dtype, contiguous_layout(shape), device,
              workspace(device, checked_mul(stn::numel(shape), size_of(dtype))));
}

Tensor Tensor::scalar(DType dtype, double value, Device* device) {
  Tensor t = empty(dtype, {}, device);
  if (t.impl()->storage) visit(dtype, [&](auto z) { *t.data_as<decltype(z)>() = static_cast<decltype(z)>(value); });
  return t;
}

Tensor Tensor::with_layout(const Layout& layout) const {
  Tensor r = make(dtype(), layout, device(), p_->storage);
  r.p_->inference = p_->inference;
  return r;
}

Tensor Tensor::detached() const {
  Tensor r = with_layout(layout());
  r.p_->value = p_->value;
  r.p_->capture = p_->capture;
  return r;
}

Tensor Tensor::pinned(Device* by) const {
  data();
  if (!device()->is_host())
    fail(Code::device, "the tensor lies on ", device()->name, ", and only memory of the host can be pinned");
  if (is_pinned()) return detached();
  Tensor r = make(dtype(), contiguous_layout(shape()), device(),
                  Storage::allocate_pinned(by, checked_mul(numel(), size_of(dtype()))));
  copy_to(r.data());
  return r;
}

void Tensor::fail_no_data() const {
  if (is_value())
    fail(Code::state, "the data of a tensor cannot be read while its step is captured (", to_string(type()),
         "); read it after capture_end, from the program's outputs");
  fail(Code::state, "a tensor on device ", p_->device->name, " has no data");
}

double Tensor::item(int64_t index) const {
  if (index < 0 || index >= numel()) fail(Code::index, "item ", index, " of ", to_string(type()));
  const char* base = static_cast<const char*>(data());
  if (!device()->is_host()) {
    Tensor host = empty(dtype(), shape(), cpu());
    copy_to(host.data());
    return host.item(index);
  }
  int64_t at = 0;
  for (int i = dim() - 1; i >= 0; --i) {
    at += index % shape()[i] * strides()[i];
    index /= shape()[i];
  }
  return visit(dtype(), [&](auto z) {
    decltype(z) v;
    std::memcpy(&v, base + at * static_cast<int64_t>(sizeof v), sizeof v);
    return static_cast<double>(v);
  });
}

void Tensor::copy_to(void* to) const {
  const char* from = static_cast<const char*>(data());
  int64_t item = size_of(dtype()), n = numel();
  if (n == 0) return;
  std::unique_ptr<char[]> fetched;  // from a device that the host cannot read: all that lies between first and last
  if (!device()->is_host()) {
    int64_t items = 1;
    for (int d = 0; d < dim(); ++d) items += (shape()[d] - 1) * strides()[d];
    bool direct = contiguous();
    if (!direct) fetched.reset(new char[static_cast<size_t>(items * item)]);
    device()->copy(direct ? to : fetched.get(), from, items * item, STERNA_COPY_DEVICE_TO_HOST);
    if (direct) return;
    from = fetched.get();
  }
  if (contiguous()) {
    std::memcpy(to, from, static_cast<size_t>(n * item));
    return;
  }
  char* out = static_cast<char*>(to);
  Shape at = Shape::filled(dim(), 0);
  for (int64_t i = 0; i < n; ++i, out += item) {
    int64_t o = 0;
    for (int d = 0; d < dim(); ++d) o += at[d] * strides()[d];
    std::memcpy(out, from + o * item, static_cast<size_t>(item));
    for (int d = dim() - 1; d >= 0 && ++at[d] == shape()[d]; --d) at[d] = 0;
  }
}

}  // namespace stn
