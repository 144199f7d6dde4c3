// One application of an op: what infer, view, expand, kernel, gradient, tape and graph all see.
#pragma once
#include <atomic>

#include "core/base/error.h"
#include "core/tensor/generator.h"
#include "core/tensor/tensor.h"

namespace stn {

struct Op;

extern constinit std::atomic<MatmulPrecision> float32_matmul_precision;  // of the process

struct Call {
  Call(const Op& op, const void* attrs, std::span<const Tensor> inputs, Device* device = nullptr)
      : op(&op), attr_data(attrs), inputs(inputs), device(device) {}
  const Op* op = nullptr;
  const void* attr_data = nullptr;
  std::span<const Tensor> inputs;   // an absent optional input is an empty Tensor
  std::span<const Tensor> outputs;  // set for kernels and gradients, not for infer
  Device* device = nullptr;
  RandomKey random;  // where a random op's numbers start
  MatmulPrecision precision = float32_matmul_precision.load(std::memory_order_relaxed);

  template <class A>
  const A& attrs() const {
    return *static_cast<const A*>(attr_data);
  }
  const Tensor& in(size_t i) const { return inputs[i]; }
  const Tensor& out(size_t i = 0) const { return outputs[i]; }
  bool has(size_t i) const { return i < inputs.size() && static_cast<bool>(inputs[i]); }
  Type type(size_t i) const { return {inputs[i].dtype(), inputs[i].shape(), {}}; }
  const Shape& shape(size_t i) const { return inputs[i].shape(); }
  DType dtype(size_t i) const { return inputs[i].dtype(); }
  int dim(size_t i) const { return inputs[i].dim(); }

  // Raise a user error; the message gains the op's name, the argument and all shapes and dtypes.
  template <class... P>
  [[noreturn]] void fail(Code code, const char* argument, const P&... parts) const {
    throw_error(code, argument, str(parts...));
  }
  // axis in [-dim, dim) → [0, dim); a 0-d tensor accepts -1 and 0.
  int axis(int64_t value, int dim, const char* argument = "axis") const;
  // A list of axes, normalized, sorted and free of duplicates; empty means all.
  Ints axes(std::span<const int64_t> values, int dim, const char* argument = "axes") const;
  void require_floating(size_t input) const;
  void require_integral(size_t input) const;
  std::string signature() const;  // "x: f32[2, 3], weight: f32[4, 3]"

 private:
  [[noreturn]] void throw_error(Code code, const char* argument, const std::string& what) const;
};

}  // namespace stn
