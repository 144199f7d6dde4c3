// Tensor: a value, or a variable that holds one.
#pragma once
#include <sterna/cpp/types.hpp>

#include <array>
#include <initializer_list>
#include <optional>
#include <ostream>

namespace sterna {

using Shape = std::vector<int64_t>;
struct BackwardOptions;
struct TensorTextOptions;
class Hook;

/** The dtype of a C++ type; f16 and bf16 have none. */
template <class T>
struct dtype_of;
template <>
struct dtype_of<float> : std::integral_constant<DType, DType::f32> {};
template <>
struct dtype_of<double> : std::integral_constant<DType, DType::f64> {};
template <>
struct dtype_of<int8_t> : std::integral_constant<DType, DType::i8> {};
template <>
struct dtype_of<uint8_t> : std::integral_constant<DType, DType::u8> {};
template <>
struct dtype_of<int16_t> : std::integral_constant<DType, DType::i16> {};
template <>
struct dtype_of<int32_t> : std::integral_constant<DType, DType::i32> {};
template <>
struct dtype_of<int64_t> : std::integral_constant<DType, DType::i64> {};
template <>
struct dtype_of<bool> : std::integral_constant<DType, DType::bool_> {};

/** "f32", "bool" … */
inline std::string to_string(DType dtype) { return detail::text(sterna_dtype_name(static_cast<int32_t>(dtype))); }
/** Bytes of one element. */
inline size_t size_of(DType dtype) { return sterna_dtype_size(static_cast<int32_t>(dtype)); }
/** The smallest dtype that both convert to. */
inline DType promote_types(DType a, DType b) {
  sterna_dtype result;
  check(sterna_promote_types(static_cast<int32_t>(a), static_cast<int32_t>(b), &result));
  return static_cast<DType>(result);
}

/** A tensor or variable; the ops are its methods.  A copy refers to the same one: values never change, and variables
 *  are shared. */
class Tensor : public TensorMethods {
 public:
  Tensor() = default;  // empty: stands for an absent optional argument
  explicit Tensor(sterna_tensor* adopt) : h_(adopt) {}

  /** Copies `values`, in row-major order and as many as the shape says. */
  template <class T>
  static Tensor from(const std::vector<T>& values, const Shape& shape) {
    static_assert(!std::is_same_v<T, bool>, "std::vector<bool> holds no array of bools: use uint8_t and cast");
    return from(values.data(), values.size(), shape);
  }
  template <class T>
  static Tensor from(const T* values, size_t count, const Shape& shape) {
    return from_bytes(values, count * sizeof(T), dtype_of<T>::value, shape);
  }
  /** Copies elements of any dtype, as they lie in memory in row-major order. */
  static Tensor from_bytes(const void* data, size_t bytes, DType dtype, const Shape& shape) {
    Tensor t;
    check(sterna_tensor_from_data(data, bytes, static_cast<int32_t>(dtype), shape.data(), shape.size(), t.put()));
    return t;
  }
  /** A 1-d tensor. */
  template <class T>
  static Tensor from(const std::vector<T>& values) {
    return from(values, {static_cast<int64_t>(values.size())});
  }
  /** A 0-d tensor. */
  template <class T>
  static Tensor scalar(T value) {
    return from(&value, 1, {});
  }
  /** Uses the memory of `values` without a copy; it must not change, and lives until the last tensor on it goes. */
  template <class T>
  static Tensor borrow(std::shared_ptr<std::vector<T>> values, const Shape& shape) {
    sterna_buffer buffer = STERNA_BUFFER;
    detail::set_user(buffer, values);
    Tensor t;
    check(sterna_tensor_borrow(values->data(), values->size() * sizeof(T), static_cast<int32_t>(dtype_of<T>::value),
                               shape.data(), shape.size(), &buffer, t.put()));
    return t;
  }
  /** Takes over a DLManagedTensorVersioned of DLPack 1, without a copy. */
  static Tensor from_dlpack(void* managed) {
    Tensor t;
    check(sterna_tensor_from_dlpack(managed, t.put()));
    return t;
  }
  /** A DLManagedTensorVersioned of DLPack 1 on this tensor's memory; its deleter must run once. */
  void* to_dlpack() const {
    void* managed;
    check(sterna_tensor_to_dlpack(get(), &managed));
    return managed;
  }

  sterna_tensor* get() const { return h_.get(); }
  sterna_tensor** put() { return h_.put(); }
  sterna_tensor* detach_handle() { return h_.detach(); }
  explicit operator bool() const { return static_cast<bool>(h_); }
  /** Whether both are the same tensor or variable, not only equal in value. */
  bool is_same(const Tensor& o) const {
    int32_t same;
    check(sterna_tensor_is_same(get(), o.get(), &same));
    return same != 0;
  }

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
    if (axis < -i.ndim || axis >= i.ndim) throw std::out_of_range("size: axis is out of range");
    return i.sizes[axis < 0 ? axis + i.ndim : axis];
  }
  int64_t numel() const { return info().numel; }
  std::string device() const { return detail::text(info().device); }
  bool requires_grad() const { return info().requires_grad != 0; }
  bool is_leaf() const { return info().is_leaf != 0; }
  bool is_variable() const { return info().is_variable != 0; }
  bool is_pinned() const { return info().is_pinned != 0; }

  /** On a device.  non_blocking: a copy from pinned memory, or to it, is only queued; see sterna_tensor_to. */
  Tensor to(const std::string& device, bool non_blocking = false) const {
    sterna_to_options o = STERNA_TO_OPTIONS;
    o.non_blocking = non_blocking;
    Tensor t;
    check(sterna_tensor_to(get(), device.c_str(), &o, t.put()));
    return t;
  }
  /** In pinned host memory, from which `device` ("": the first that can pin) copies asynchronously. */
  Tensor pin_memory(const std::string& device = "") const {
    Tensor t;
    check(sterna_tensor_pin_memory(get(), device.empty() ? nullptr : device.c_str(), t.put()));
    return t;
  }

  /** The value of a one-element tensor. */
  double item() const {
    double v;
    check(sterna_tensor_item(get(), &v));
    return v;
  }
  /** The value of an integer or bool tensor of one element, exactly. */
  int64_t item_i64() const {
    int64_t v;
    check(sterna_tensor_item_i64(get(), &v));
    return v;
  }
  /** All elements in row-major order; T must be the dtype's type, or uint8_t for bools. */
  template <class T>
  std::vector<T> to_vector() const {
    std::vector<T> v(static_cast<size_t>(numel_of<T>("to_vector")));
    check(sterna_tensor_copy_to(get(), v.data(), v.size() * sizeof(T)));
    return v;
  }
  /** All elements in row-major order, of any dtype, as they lie in memory. */
  std::vector<uint8_t> to_bytes() const {
    auto i = info();
    std::vector<uint8_t> v(static_cast<size_t>(i.numel) * size_of(static_cast<DType>(i.dtype)));
    check(sterna_tensor_copy_to(get(), v.data(), v.size()));
    return v;
  }
  /** The elements of a contiguous tensor in host memory, valid while it lives and, if a variable, is not assigned. */
  template <class T>
  const T* data() const {
    numel_of<T>("data");
    const void* p;
    check(sterna_tensor_data(get(), &p));
    return static_cast<const T*>(p);
  }
  std::string to_string() const {
    return detail::make_text([&](sterna_bytes** b) { return sterna_tensor_to_text(get(), nullptr, b); });
  }
  std::string to_string(const TensorTextOptions& options) const;

  /** Row i: select(0, i). */
  Tensor operator[](int64_t i) const { return select(0, i); }

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
  /** Replaces the gradient; an empty one drops it. */
  void set_grad(const Tensor& gradient) const { check(sterna_tensor_set_grad(get(), gradient.get())); }
  void zero_grad() const { check(sterna_tensor_zero_grad(get())); }
  /** Sums d(this)/d(leaf) into the gradient of every leaf. */
  void backward() const { check(sterna_backward(get(), nullptr)); }
  void backward(const BackwardOptions& options) const;
  /** `hook(gradient)` runs in every backward; a Tensor that it gives takes the gradient's place. */
  template <class F>
  Hook register_hook(F hook) const;

 private:
  template <class T>
  int64_t numel_of(const char* what) const {
    auto i = info();
    bool bits = std::is_same_v<T, uint8_t> && i.dtype == STERNA_BOOL;
    if (static_cast<DType>(i.dtype) != dtype_of<T>::value && !bits)
      throw std::invalid_argument(std::string(what) + ": the elements are " + sterna_dtype_name(i.dtype).data);
    return i.numel;
  }
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
inline std::vector<sterna_tensor*> variables(const std::vector<Tensor>& list) {
  std::vector<sterna_tensor*> r;
  for (const Tensor& t : list) r.push_back(t.get());
  return r;
}
inline std::vector<Tensor> adopt(const std::vector<sterna_tensor*>& list) {
  return std::vector<Tensor>(list.begin(), list.end());
}

/** A tensor that a callback is lent, or an empty one. */
inline Tensor borrowed(const sterna_tensor* t) {
  if (t) check(sterna_tensor_retain(t));
  return Tensor(const_cast<sterna_tensor*>(t));
}
inline std::vector<Tensor> borrowed(const sterna_tensor* const* list, size_t n) {
  std::vector<Tensor> r;
  for (size_t i = 0; i < n; ++i) r.push_back(borrowed(list[i]));
  return r;
}
/** Results of a callback, for the library to take over. */
inline void give(std::vector<Tensor> results, sterna_tensor** outputs, size_t capacity, size_t* count) {
  if (results.size() > capacity) throw std::length_error("a callback gave more tensors than there is room for");
  *count = results.size();
  for (size_t i = 0; i < results.size(); ++i) outputs[i] = results[i].detach_handle();
}

/** Results whose number only the call knows: tries with room for what modules give at most, then with enough. */
template <class F>
std::vector<Tensor> list(F&& call) {
  std::vector<sterna_tensor*> raw(64);
  size_t n = 0;
  sterna_error* e = call(raw.data(), raw.size(), &n);
  if (e && n > raw.size()) {
    sterna_error_release(e);
    raw.resize(n);
    e = call(raw.data(), raw.size(), &n);
  }
  check(e);
  raw.resize(n);
  return adopt(raw);
}

}  // namespace detail

}  // namespace sterna
