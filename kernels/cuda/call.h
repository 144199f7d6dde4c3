// A call as kernels of this folder see it: operands, attributes as their struct, and errors.
#pragma once
#include <cstring>
#include <optional>
#include <tuple>

#include "core/base/half.h"
#include "core/op/attrs.h"
#include "kernels/convert.h"
#include "kernels/cuda/gpu.h"
#include "sterna/sterna_device.h"

namespace stn::cuda {

using kernels::convert;

struct Operand : sterna_kernel_tensor {
  explicit operator bool() const { return sizes != nullptr; }
  DType type() const { return static_cast<DType>(dtype); }
  int64_t item() const { return size_of(type()); }
  int64_t numel() const {
    int64_t n = 1;
    for (int d = 0; d < ndim; ++d) n *= sizes[d];
    return n;
  }
  bool contiguous() const {
    int64_t n = 1;
    for (int d = ndim - 1; d >= 0; n *= sizes[d--])
      if (sizes[d] != 1 && strides[d] != n) return numel() == 0;
    return true;
  }
  int axis(int64_t a) const { return static_cast<int>(a < 0 ? a + ndim : a); }
};

// Where a random op's numbers start: at the call's own block, or that many after what a graph is launched with.
struct Random {
  uint64_t seed, offset;
  const uint64_t* live;  // seed and offset in the device's memory, or null
};
const uint64_t* live_random(int device);  // of the graph that this thread captures, or null

class Call {
 public:
  Call(const char* op, const sterna_kernel_call& c) : op_(op), c_(c) {}
  int device() const { return c_.device; }
  const char* op() const { return op_; }  // as long as the plugin is there
  const sterna_kernel_call& call() const { return c_; }
  const sterna_kernel_body* body() const { return c_.body; }
  bool tf32() const { return c_.precision == static_cast<int32_t>(MatmulPrecision::high); }  // f32 may be rounded to it
  size_t inputs() const { return c_.inputs_len; }
  size_t outputs() const { return c_.outputs_len; }
  Operand in(size_t i) const { return {c_.inputs[i]}; }
  Operand out(size_t i = 0) const { return {c_.outputs[i]}; }
  bool has(size_t i) const { return i < c_.inputs_len && c_.inputs[i].sizes; }
  Random random() const { return {c_.seed, c_.offset, live_random(c_.device)}; }

  template <class A>
  A attrs() const {
    return attrs_of<A>(c_.attributes, c_.attributes_len);
  }
  // The attribute struct that the engine wrote as a list.
  template <class A>
  static A attrs_of(const sterna_kernel_attribute* list, size_t n) {
    A r{};
    std::apply(
      [&](const auto&... spec) {
        [[maybe_unused]] auto take = [&](const auto& s) {
          for (size_t i = 0; i < n; ++i)
            if (!std::strcmp(list[i].name, s.name)) return assign(r.*(s.member), list[i]);
        };
        (take(spec), ...);
      },
      A::fields());
    return r;
  }

 private:
  template <class T>
  static void assign(T& to, const sterna_kernel_attribute& a) {
    if constexpr (std::is_pointer_v<T>) {  // the device: where the call runs
    } else if constexpr (detail::Unwrap<T>::nullable) {
      if (a.kind == STERNA_KERNEL_NONE) return to.reset();
      assign(to.emplace(), a);
    } else if constexpr (std::is_same_v<T, Ints>) {
      to = Ints(a.list, a.list + a.list_len);
    } else if constexpr (std::is_same_v<T, double>) {
      to = a.f;
    } else if constexpr (std::is_same_v<T, DType>) {
      to = static_cast<DType>(a.i);
    } else if constexpr (std::is_enum_v<T>) {
      for (size_t i = 0; i < EnumNames<T>::names.size(); ++i)
        if (!std::strcmp(EnumNames<T>::names[i], a.text)) to = static_cast<T>(i);
    } else {
      to = static_cast<T>(a.i);
    }
  }
  const char* op_;
  const sterna_kernel_call& c_;
};

using Kernel = bool (*)(const Call& call);  // false: declined

// Calls f(C{}) with the type that values of dtype `d` are computed in.
template <class F>
decltype(auto) by_compute(DType d, F&& f) {
  return d == DType::f64 ? f(double{}) : is_floating(d) ? f(float{}) : f(int64_t{});
}

// The value at index i of an array of any dtype, and back.
template <class C>
STN_FN inline C load(const void* p, DType d, int64_t i) {
  switch (d) {
    case DType::f32: return convert<C>(static_cast<const float*>(p)[i]);
    case DType::f64: return convert<C>(static_cast<const double*>(p)[i]);
    case DType::f16: return convert<C>(static_cast<const f16*>(p)[i]);
    case DType::bf16: return convert<C>(static_cast<const bf16*>(p)[i]);
    case DType::i8: return convert<C>(static_cast<const int8_t*>(p)[i]);
    case DType::u8: return convert<C>(static_cast<const uint8_t*>(p)[i]);
    case DType::i16: return convert<C>(static_cast<const int16_t*>(p)[i]);
    case DType::i32: return convert<C>(static_cast<const int32_t*>(p)[i]);
    case DType::i64: return convert<C>(static_cast<const int64_t*>(p)[i]);
    default: return convert<C>(static_cast<const uint8_t*>(p)[i]);
  }
}
template <class C>
STN_FN inline void store(void* p, DType d, int64_t i, C v) {
  switch (d) {
    case DType::f32: static_cast<float*>(p)[i] = convert<float>(v); return;
    case DType::f64: static_cast<double*>(p)[i] = convert<double>(v); return;
    case DType::f16: static_cast<f16*>(p)[i] = convert<f16>(v); return;
    case DType::bf16: static_cast<bf16*>(p)[i] = convert<bf16>(v); return;
    case DType::i8: static_cast<int8_t*>(p)[i] = convert<int8_t>(v); return;
    case DType::u8: static_cast<uint8_t*>(p)[i] = convert<uint8_t>(v); return;
    case DType::i16: static_cast<int16_t*>(p)[i] = convert<int16_t>(v); return;
    case DType::i32: static_cast<int32_t*>(p)[i] = convert<int32_t>(v); return;
    case DType::i64: static_cast<int64_t*>(p)[i] = convert<int64_t>(v); return;
    default: static_cast<bool*>(p)[i] = convert<bool>(v); return;
  }
}

}  // namespace stn::cuda
