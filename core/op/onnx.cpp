#include "core/op/onnx.h"

#include "core/base/checked.h"
#include "core/base/half.h"

namespace stn {

OnnxValue OnnxBuilder::in(size_t i, DType dtype) {
  return call_->has(i) ? cast(in(i), call_->dtype(i), dtype) : OnnxValue();
}

void OnnxBuilder::out(size_t i, OnnxValue value, DType from) { out(i, cast(value, from, call_->out(i).dtype())); }

OnnxValue OnnxBuilder::cast(const OnnxValue& x, DType from, DType to) {
  return from == to ? x : node("Cast", {x}, {{"to", to}});
}

OnnxValue OnnxBuilder::constant(const Tensor& value) { return node("Constant", {}, {{"value", value}}); }

Tensor OnnxBuilder::number(DType dtype, double value) {
  Tensor t = Tensor::empty(dtype, {}, cpu());
  visit(dtype, [&](auto z) {
    using T = decltype(z);
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
      *t.data_as<T>() = static_cast<T>(to_int64(value));  // narrow integers wrap, as in the kernels
    else
      *t.data_as<T>() = static_cast<T>(value);
  });
  return t;
}

OnnxValue OnnxBuilder::ints(const Ints& values) {
  Tensor t = Tensor::empty(DType::i64, Shape{values.size()}, cpu());
  std::copy(values.begin(), values.end(), t.data_as<int64_t>());
  return constant(t);
}

OnnxValue OnnxBuilder::integer(int64_t value) {
  Tensor t = Tensor::empty(DType::i64, {}, cpu());
  *t.data_as<int64_t>() = value;
  return constant(t);
}

}  // namespace stn
