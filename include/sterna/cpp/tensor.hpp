// Tensor: a value, or a variable that holds one.
#pragma once
#include <sterna/cpp/types.hpp>

#include <array>
#include <initializer_list>
#include <optional>
#include <ostream>

namespace sterna {

using Shape = std::vector<int64_t>;

/** The dtype of a C++ type; f16 and bf16 have none. */
template <class T>
struct dtype_of;
template <> struct dtype_of<float> { static constexpr DType value = DType::f32; };
template <> struct dtype_of<double> { static constexpr DType value = DType::f64; };
template <> struct dtype_of<int8_t> { static constexpr DType value = DType::i8; };
template <> struct dtype_of<uint8_t> { static constexpr DType value = DType::u8; };
template <> struct dtype_of<int16_t> { static constexpr DType value = DType::i16; };
template <> struct dtype_of<int32_t> { static constexpr DType value = DType::i32; };
template <> struct dtype_of<int64_t> { static constexpr DType value = DType::i64; };
template <> struct dtype_of<bool> { static constexpr DType value = DType::bool_; };

class Tensor : public TensorMethods {
 public:
  Tensor() = default;  // empty: stands for an absent optional argument
  explicit Tensor(sterna_tensor* adopt) : h_(adopt) {}

  /** Copies `values` into a tensor of `shape`; as many as the shape says. */
  template <class T>
  static Tensor from(const std::vector<T>& values, const Shape& shape) {
    static_assert(!std::is_same_v<T, bool>, "std::vector<bool> has no array of bools: use std::vector<uint8_t> and cast");
    Tensor t;
    check(sterna_tensor_from_data(values.data(), values.size() * sizeof(T), static_cast<int32_t>(dtype_of<T>::value),
                                  shape.data(), shape.size(), t.put()));
    return t;
  }
  /** A 1-d tensor. */
  template <class T>
  static Tensor from(const std::vector<T>& values) {
    return from(values, {static_cast<int64_t>(values.size())});
  }
  /** Uses the memory of `values` without a copy; it lives until the last tensor on it goes. */
  template <class T>
  static Tensor borrow(std::shared_ptr<std::vector<T>> values, const Shape& shape) {
    sterna_buffer buffer = STERNA_BUFFER;
    auto* owner = new std::shared_ptr<std::vector<T>>(values);
    buffer.user = owner;
    buffer.destroy = [](void* p) { delete static_cast<std::shared_ptr<std::vector<T>>*>(p); };
    Tensor t;
    check(sterna_tensor_borrow(values->data(), values->size() * sizeof(T), static_cast<int32_t>(dtype_of<T>::value),
                               shape.data(), shape.size(), &buffer, t.put()));
    return t;
  }
  /** A 0-d tensor. */
  template <class T>
  static Tensor scalar(T value) {
    return from(std::vector<T>{value}, {});
  }

  sterna_tensor* get() const { return h_.get(); }
  sterna_tensor** put() { return h_.put(); }
  sterna_tensor* detach_handle() { return h_.detach(); }
  explicit operator bool() const { return static_cast<bool>(h_); }

  sterna_tensor_info info() const {
    sterna_tensor_info i = STERNA_TENSOR_INFO;
    check(sterna_tensor_get_info(get(), &i));
    return i;
  }
  DType dtype() const { return static_cast<DType>(info().dtype); }
  Shape shape() const {
    auto i = info();
    return Shape(i.sizes, i.sizes + i.ndim);
  }
  int64_t dim() const { return info().ndim; }
  int64_t size(int64_t axis) const {
    auto i = info();
    if (axis < 0) axis += i.ndim;
    if (axis < 0 || axis >= i.ndim) throw std::out_of_range("size: axis is out of range");
    return i.sizes[axis];
  }
  int64_t numel() const { return info().numel; }
  std::string device() const { return info().device.data; }
  bool requires_grad() const { return info().requires_grad != 0; }

  /** The value of a one-element tensor. */
  double item() const {
    double v;
    check(sterna_tensor_item(get(), &v));
    return v;
  }
  int64_t item_i64() const {
    int64_t v;
    check(sterna_tensor_item_i64(get(), &v));
    return v;
  }
  /** All elements in row-major order; T must be the dtype's type. */
  template <class T>
  std::vector<T> to_vector() const {
    auto i = info();
    if (static_cast<DType>(i.dtype) != dtype_of<T>::value)
      throw std::invalid_argument("to_vector: the elements are " + std::string(sterna_dtype_name(i.dtype).data));
    std::vector<T> v(static_cast<size_t>(i.numel));
    check(sterna_tensor_copy_to(get(), v.data(), v.size() * sizeof(T)));
    return v;
  }
  std::string to_string() const {
    sterna_bytes* text;
    check(sterna_tensor_to_text(get(), nullptr, &text));
    return detail::take_text(text);
  }

  // ---- variables and gradients
  /** A variable that starts with this value; it can be assigned. */
  Tensor variable(bool requires_grad = false) const {
    sterna_variable_options o = STERNA_VARIABLE_OPTIONS;
    o.requires_grad = requires_grad;
    Tensor v;
    check(sterna_variable_create(get(), &o, v.put()));
    return v;
  }
  /** A leaf with this value, to which gradients flow. */
  Tensor requires_grad_() const {
    Tensor v;
    check(sterna_tensor_requires_grad(get(), v.put()));
    return v;
  }
  void assign(const Tensor& value) const { check(sterna_tensor_assign(get(), value.get())); }
  void set_requires_grad(bool on) const { check(sterna_tensor_set_requires_grad(get(), on)); }
  /** The gradient of a variable or leaf; empty when there is none yet. */
  Tensor grad() const {
    Tensor g;
    check(sterna_tensor_grad(get(), g.put()));
    return g;
  }
  void zero_grad() const { check(sterna_tensor_zero_grad(get())); }
  /** Sums d(this)/d(leaf) into the gradient of every leaf. */
  void backward(const Tensor& gradient = {}, bool retain_graph = false) const {
    sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
    o.gradient = gradient.get();
    o.retain_graph = retain_graph;
    check(sterna_backward(get(), &o));
  }

 private:
  detail::Handle<sterna_tensor> h_;
};

inline const Tensor& TensorMethods::self() const { return static_cast<const Tensor&>(*this); }

inline std::ostream& operator<<(std::ostream& s, const Tensor& t) { return s << t.to_string(); }

namespace detail {

inline std::vector<const sterna_tensor*> handles(const std::vector<Tensor>& list) {
  std::vector<const sterna_tensor*> r;
  for (const Tensor& t : list) r.push_back(t.get());
  return r;
}

/** Results whose number only the call knows: asks for it, then makes room. */
template <class F>
std::vector<Tensor> list(F&& call) {
  std::vector<sterna_tensor*> raw(8);
  size_t n = 0;
  sterna_error* e = call(raw.data(), raw.size(), &n);
  if (e && n > raw.size()) {
    sterna_error_release(e);
    raw.resize(n);
    e = call(raw.data(), raw.size(), &n);
  }
  check(e);
  std::vector<Tensor> r;
  for (size_t i = 0; i < n; ++i) r.emplace_back(raw[i]);
  return r;
}

}  // namespace detail

}  // namespace sterna
