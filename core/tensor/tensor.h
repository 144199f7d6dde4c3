// An immutable value: Layout + dtype + Storage, or, while capturing, a value of the graph.
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/dtype.h"
#include "core/base/error.h"
#include "core/base/pool.h"
#include "core/base/ref.h"
#include "core/base/small_vector.h"
#include "core/tensor/device.h"
#include "core/tensor/layout.h"
#include "core/tensor/storage.h"

namespace stn {

// Base of the tape's nodes (core/autograd/tape.h): what a tensor that needs a gradient points to.
struct GradFn : RefCounted {
  uint64_t seq = 0;  // grows with creation, so descending order is a topological order of the tape
  // Hooks by output index; see add_hook().
  using Hooks = std::vector<std::pair<int, Ref<RefCounted>>>;
  std::atomic<Hooks*> hooks{nullptr};
  ~GradFn() override { delete hooks.load(std::memory_order_relaxed); }

 protected:
  void destroy() override;  // iterative: a long chain must not recurse

 private:
  friend struct TapeWalk;
  uint64_t mark_run_ = 0;  // scratch of the walk that collects a backward's nodes, under its lock
  int32_t mark_slot_ = 0;
  GradFn* next_dead_ = nullptr;
};

// What a tensor handle of the C ABI refers to: a plain Tensor or a Variable.
struct TensorObject : RefCounted {
  explicit TensorObject(bool is_variable) : is_variable(is_variable) {}
  const bool is_variable;
};

struct TensorImpl final : TensorObject, Pooled<TensorImpl> {
  TensorImpl() : TensorObject(false) {}
  Layout layout;
  DType dtype = DType::f32;
  Device* device = nullptr;
  Ref<Storage> storage;  // null: a graph value, or a tensor on the null device
  Ref<GradFn> grad_fn;   // null: no gradient flows
  int32_t output_index = 0;
  int32_t value = -1;      // index in the graph being captured
  uint32_t capture = 0;    // which capture `value` belongs to; 0 = none
  bool inference = false;  // made in inference mode: may not enter the tape later
};

class Tensor {
 public:
  Tensor() = default;
  explicit Tensor(Ref<TensorImpl> p) : p_(std::move(p)) {}
  static Tensor empty(DType dtype, std::span<const int64_t> shape, Device* device);      // uninitialized, contiguous
  static Tensor temporary(DType dtype, std::span<const int64_t> shape, Device* device);  // likewise, in a workspace
  static Tensor make(DType dtype, const Layout& layout, Device* device, Ref<Storage> storage);
  static Tensor scalar(DType dtype, double value, Device* device);  // 0-d, on a host device
  Tensor with_layout(const Layout& layout) const;                   // a view on the same storage, not on the tape
  Tensor detached() const;                                          // same value, not on the tape
  Tensor pinned(Device* by) const;                                  // in pinned memory of the host, not on the tape
  bool is_pinned() const { return p_->storage && p_->storage->pinned_by(); }

  explicit operator bool() const { return static_cast<bool>(p_); }
  DType dtype() const { return p_->dtype; }
  const Shape& shape() const { return p_->layout.sizes; }
  const Shape& strides() const { return p_->layout.strides; }
  const Layout& layout() const { return p_->layout; }
  Type type() const { return {p_->dtype, p_->layout.sizes, p_->layout.strides}; }
  int dim() const { return p_->layout.sizes.size(); }
  int64_t size(int axis) const { return p_->layout.sizes[axis < 0 ? axis + dim() : axis]; }
  int64_t numel() const { return stn::numel(p_->layout.sizes); }
  Device* device() const { return p_->device; }
  bool contiguous() const { return p_->layout.contiguous(); }
  bool requires_grad() const { return static_cast<bool>(p_->grad_fn); }
  bool is_value() const { return p_->value >= 0; }  // of a graph being captured
  TensorImpl* impl() const { return p_.get(); }
  const Ref<TensorImpl>& ref() const { return p_; }
  Ref<TensorImpl> take() && { return std::move(p_); }

  // The first element's address; throws Code::state for a graph value and where there is no memory.
  void* data() const {
    if (!p_->storage) [[unlikely]]
      fail_no_data();
    return static_cast<char*>(p_->storage->data()) + p_->layout.offset * size_of(p_->dtype);
  }
  template <class T>
  T* data_as() const {
    return static_cast<T*>(data());
  }
  double item(int64_t index = 0) const;  // element `index` in row-major order, as a double; host devices
  void copy_to(void* bytes) const;       // all elements in row-major order, to host memory

 private:
  [[noreturn]] void fail_no_data() const;

  Ref<TensorImpl> p_;
};

using Tensors = SmallVector<Tensor, 4>;

}  // namespace stn
