// Tensors: what they hold, where, and as text.
#include <cstring>

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/checked.h"
#include "core/io/raw.h"
#include "core/ops/common.h"
#include "core/ops/generated/calls.h"
#include "core/tensor/format.h"
#include "core/tensor/tracer.h"

namespace stn::capi::impl {

namespace {

// The shape, when `bytes` of host memory are exactly what it takes.
Shape checked_shape(std::span<const std::byte> data, DType dtype, const Ints& sizes) {
  for (int64_t n : sizes)
    if (n < 0) throw Error(Code::shape, str("shape has the negative size ", n), {}, "shape");
  if (sizes.size() > kMaxDims)
    throw Error(Code::shape, str("shape has ", sizes.size(), " dimensions; at most ", kMaxDims, " are possible"), {},
                "shape");
  Shape shape(sizes.begin(), sizes.end());
  int64_t bytes = checked_mul(numel(shape), size_of(dtype));
  if (static_cast<size_t>(bytes) != data.size())
    bad_argument("data", str("has ", data.size(), " bytes, ", to_string(Type{dtype, shape, {}}), " takes ", bytes));
  return shape;
}

void require_one(const Tensor& t) {
  if (t.numel() != 1) throw Error(Code::shape, str("needs one element, not ", to_string(t.type())), {}, "tensor");
}

}  // namespace

void tensor_from_data(std::span<const std::byte> data, DType dtype, const Ints& shape, Tensor& tensor) {
  Tensor t = Tensor::empty(dtype, checked_shape(data, dtype, shape), cpu());
  if (!data.empty()) std::memcpy(t.data(), data.data(), data.size());
  io::normalize_bools(t);
  tensor = std::move(t);
}

void tensor_borrow(std::span<const std::byte> data, DType dtype, const Ints& sizes,
                   std::shared_ptr<const sterna_buffer> buffer, Tensor& tensor) {
  Shape shape = checked_shape(data, dtype, sizes);
  if (reinterpret_cast<uintptr_t>(data.data()) % static_cast<size_t>(size_of(dtype)))
    bad_argument("data", str("is not aligned to the ", size_of(dtype), " bytes of an element"));
  if (dtype == DType::bool_)
    for (std::byte b : data)
      if (b > std::byte{1}) bad_argument("data", str("holds the byte ", static_cast<int>(b), " as a bool"));
  auto owner = std::make_unique<std::shared_ptr<const sterna_buffer>>(std::move(buffer));
  auto drop = [](void* p) { delete static_cast<std::shared_ptr<const sterna_buffer>*>(p); };
  Ref<Storage> storage = Storage::borrow(cpu(), const_cast<std::byte*>(data.data()), static_cast<int64_t>(data.size()),
                                         drop, owner.get());
  owner.release();
  tensor = Tensor::make(dtype, contiguous_layout(shape), cpu(), std::move(storage));
}

void tensor_get_info(TensorObject& object, sterna_tensor_info& info) {
  Type type;
  Layout layout;
  Device* device;
  Ref<Storage> storage;
  if (object.is_variable) {
    auto& v = static_cast<Variable&>(object);
    type = v.type();
    Tensor value = v.stored();
    layout = value ? value.layout() : contiguous_layout(type.shape);
    if (value) storage = value.impl()->storage;
    device = v.device();
    info.requires_grad = v.requires_grad();
    info.is_leaf = 1;
  } else {
    auto& t = static_cast<TensorImpl&>(object);
    type = {t.dtype, t.layout.sizes, {}};
    layout = t.layout;
    storage = t.storage;
    device = t.device;
    info.requires_grad = static_cast<bool>(t.grad_fn);
    info.is_leaf = !t.grad_fn || dynamic_cast<LeafNode*>(t.grad_fn.get());
    info.is_captured = t.value >= 0;
  }
  info.is_pinned = storage && storage->pinned_by();
  info.is_variable = object.is_variable;
  info.dtype = static_cast<sterna_dtype>(type.dtype);
  info.ndim = type.shape.size();
  for (int d = 0; d < type.shape.size(); ++d) {
    info.sizes[d] = layout.sizes[d];
    info.strides[d] = layout.strides[d];
  }
  info.numel = type.numel();
  info.bytes = info.numel * size_of(type.dtype);
  info.device = {device->name.c_str(), device->name.size()};
  info.is_contiguous = layout.contiguous();
}

void tensor_item(const Tensor& tensor, double& value) {
  require_one(tensor);
  value = tensor.item();
}

void tensor_item_i64(const Tensor& tensor, int64_t& value) {
  require_one(tensor);
  if (is_floating(tensor.dtype()))
    throw Error(Code::dtype, str("needs an integer or bool tensor, not ", to_string(tensor.type())), {}, "tensor");
  NoTrace untraced;
  NoTape off_tape;
  tensor.data();
  value = *io::host_contiguous(ops::cast(tensor, DType::i64)).data_as<int64_t>();
}

void tensor_copy_to(const Tensor& tensor, std::span<std::byte> data) {
  int64_t bytes = tensor.numel() * size_of(tensor.dtype());
  if (data.size() != static_cast<size_t>(bytes))
    bad_argument("data", str("has room for ", data.size(), " bytes, ", to_string(tensor.type()), " takes ", bytes));
  io::host_contiguous(tensor).copy_to(data.data());
}

void tensor_data(const Tensor& tensor, const void*& data) {
  const void* first = tensor.data();
  if (!tensor.device()->is_host())
    fail(Code::state, "the memory of device ", tensor.device()->name, " cannot be read; see sterna_tensor_copy_to");
  if (!tensor.contiguous())
    fail(Code::state, "the tensor (", to_string(tensor.type()), ") is not contiguous; see sterna_contiguous");
  data = first;
}

void tensor_pin_memory(const Tensor& tensor, const std::string* device, Tensor& pinned) {
  Device* by = device ? find_device(*device) : pinning_device();
  if (!by) throw Error(Code::device, "no accelerator that pins memory is loaded", {}, "device");
  pinned = tensor.pinned(by);
}

void tensor_to(const Tensor& tensor, const std::string& device, const sterna_to_options& o, Tensor& moved) {
  Device* d = find_device(device);
  moved = o.non_blocking ? ops::to_device_async(tensor, d) : ops::to_device(tensor, d);
}

void tensor_to_text(const Tensor& tensor, const sterna_tensor_text_options& o, std::string& text) {
  if (o.precision < 0 || o.precision > 100) bad_argument("options.precision", str("is ", o.precision, ", not 0 … 100"));
  if (o.threshold < 0) bad_argument("options.threshold", str("is ", o.threshold, ", less than 0"));
  if (o.edge_items < 1) bad_argument("options.edge_items", str("is ", o.edge_items, ", less than 1"));
  if (o.line_width < 1) bad_argument("options.line_width", str("is ", o.line_width, ", less than 1"));
  text = to_string(tensor, {o.precision, o.threshold, o.edge_items, o.line_width});
}

void tensor_is_same(TensorObject& a, TensorObject& b, int32_t& same) { same = &a == &b; }

}  // namespace stn::capi::impl
