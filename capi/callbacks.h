// Lists of tensors on their way to and from host functions.
#pragma once
#include "capi/guard.h"

namespace stn::capi {

// Handles that live for one call.
class Borrowed {
 public:
  Borrowed() = default;
  explicit Borrowed(const Tensors& tensors) : Borrowed() { add(tensors); }
  void add(const Tensors& tensors) {
    for (const Tensor& t : tensors) {
      handles_.push_back(nullptr);
      if (t) handles_.back() = give(t);
    }
  }
  ~Borrowed() {
    for (sterna_tensor* h : handles_) release_handle(h, Kind::tensor);
  }
  const sterna_tensor* const* data() const { return handles_.data(); }
  size_t size() const { return handles_.size(); }

 private:
  SmallVector<sterna_tensor*, 8> handles_;
};

constexpr size_t kMaxOutputs = 64;

// call(outputs, capacity, &length) as host functions take it; what they return is an error or null.
template <class F>
Tensors host_outputs(const char* what, F&& call) {
  sterna_tensor* outputs[kMaxOutputs] = {};
  size_t n = 0;
  Consumed<sterna_tensor> owned{outputs, kMaxOutputs, Kind::tensor};
  if (sterna_error* error = call(outputs, kMaxOutputs, &n)) throw_callback_error(error, what);
  if (n > kMaxOutputs) fail(Code::callback, what, " gave ", n, " outputs; there is room for ", kMaxOutputs);
  return tensors_of(outputs, n, "outputs");
}

}  // namespace stn::capi
