// What every generated entry point is made of: exceptions become errors, arguments are checked, results become handles.
#pragma once
#include <sterna/sterna.h>

#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "capi/engine.h"
#include "capi/handle.h"
#include "core/base/undo.h"
#include "core/tensor/tracer.h"
#include "core/tensor/variable.h"

namespace stn::capi {

void init_errors();   // makes the immortal out-of-memory error
void init_plugins();  // a device that nobody knows may be a plugin's beside the library
// The error of the exception in flight; never throws: without memory it is the immortal out-of-memory error.
sterna_error* current_error(const char* function) noexcept;
// The same, and takes back what the call has recorded, if a capture runs.
sterna_error* current_error(const char* function, size_t mark) noexcept;
// What a host callback returned, as an Error to throw: consumes the handle.
[[noreturn]] void throw_callback_error(sterna_error* error, const char* what);
// Ends this thread's capture when another thread has released its handle; gives where one that runs stands.
size_t enter_capture();

template <class F>
sterna_error* guard(const char* function, F&& body) noexcept {
  size_t mark = 0;
  try {
    init_engine();
    if (thread_state.tracer) [[unlikely]]
      mark = enter_capture();
    Undo undo;
    body();
    undo.keep();
    return nullptr;
  } catch (...) { return current_error(function, mark); }
}
// For functions that cannot fail: getters of errors and bytes, releases.
template <class R, class F>
R guard_value(R otherwise, F&& body) noexcept {
  try {
    return body();
  } catch (...) { return otherwise; }
}

// ---- arguments

[[noreturn]] void bad_argument(const char* argument, const std::string& what);

inline Tensor tensor_of(const sterna_tensor* handle, const char* argument) {
  auto& o = checked<TensorObject>(handle, Kind::tensor, argument);
  if (o.is_variable) return static_cast<Variable&>(o).read();
  return Tensor(Ref<TensorImpl>(static_cast<TensorImpl*>(&o)));
}
// An input of an op, which runs no host code that could release the handle meanwhile: its reference is not counted.
class Operand {
 public:
  Operand(const sterna_tensor* handle, const char* argument) {
    auto& o = checked<TensorObject>(handle, Kind::tensor, argument);
    borrowed_ = !o.is_variable;
    tensor_ = borrowed_ ? Tensor(Ref<TensorImpl>::adopt(static_cast<TensorImpl*>(&o)))
                        : static_cast<Variable&>(o).read();
  }
  Operand(const Operand&) = delete;
  ~Operand() {
    if (borrowed_) std::move(tensor_).take().detach();
  }
  operator const Tensor&() const { return tensor_; }

 private:
  Tensor tensor_;
  bool borrowed_;
};
inline Tensor tensor_or_none(const sterna_tensor* handle, const char* argument) {
  return handle ? tensor_of(handle, argument) : Tensor();
}
Variable& variable_of(const sterna_tensor* handle, const char* argument);  // Code::state for a plain tensor
std::vector<Ref<Variable>> variables_of(sterna_tensor* const* handles, size_t n, const char* argument);
Tensors tensors_of(const sterna_tensor* const* handles, size_t n, const char* argument, bool nullable_items = false);

template <class T>
T* object_or_null(const void* handle, Kind kind, const char* argument) {
  return handle ? &checked<T>(handle, kind, argument) : nullptr;
}
template <class T, class H>
std::vector<Ref<T>> objects_of(H* const* handles, size_t n, Kind kind, const char* argument) {
  if (!handles && n) bad_argument(argument, "is NULL");
  std::vector<Ref<T>> r;
  r.reserve(n);
  for (size_t i = 0; i < n; ++i) r.emplace_back(&checked<T>(handles[i], kind, str(argument, "[", i, "]").c_str()));
  return r;
}
// Takes over what the caller owned, also when the call fails.
template <class H>
struct Consumed {
  H* const* handles;
  size_t n;
  Kind kind;
  ~Consumed() {
    for (size_t i = 0; handles && i < n; ++i) release_handle(handles[i], kind);
  }
};

std::string string_of(const char* s, const char* argument);
inline std::unique_ptr<std::string> string_or_null(const char* s, const char* argument) {
  return s ? std::make_unique<std::string>(string_of(s, argument)) : nullptr;
}
std::vector<std::string> strings_of(const char* const* s, size_t n, const char* argument);

inline Ints ints_of(const int64_t* p, size_t n, const char* argument) {
  if (!p && n) bad_argument(argument, "is NULL");
  if (n > 2 * kMaxDims) bad_argument(argument, str("has ", n, " entries; at most ", 2 * kMaxDims, " are possible"));
  return Ints(p, p + n);
}
template <class T>
std::span<const T> span_of(const T* p, size_t n, const char* argument) {
  if (!p && n) bad_argument(argument, "is NULL");
  return {p, n};
}

inline int32_t enum_of(int32_t value, int32_t count, const char* argument) {
  if (value < 0 || value >= count) [[unlikely]]
    bad_argument(argument, str("is ", value, ", which is none of the ", count, " values"));
  return value;
}

// A caller's struct as this version knows it: fields past its struct_size take their defaults.
constexpr uint32_t kLargestStruct = 4096;  // far beyond any of ours: a larger size is a struct that was not initialized
void check_struct(const void* given, uint32_t known, const char* argument);
template <class S>
S struct_of(const S* given, const S& defaults, const char* argument) {
  S r = defaults;
  if (!given) return r;
  check_struct(given, sizeof(S), argument);
  std::memcpy(static_cast<void*>(&r), given, std::min<size_t>(given->struct_size, sizeof(S)));
  r.struct_size = sizeof(S);
  return r;
}
// An information struct: the caller's struct_size says how much is written.
template <class S>
void write_struct(S* to, const S& from) {
  uint32_t size = std::min<uint32_t>(to->struct_size, sizeof(S));
  std::memcpy(static_cast<void*>(to), &from, size);
  to->struct_size = size;
}

// A host's callback table: `destroy` runs exactly once, when the last copy of the pointer goes, and also when the call
// that brought it fails.
template <class C>
std::shared_ptr<const C> callbacks_of(const C* given, const C& none, const char* argument) {
  if (!given) bad_argument(argument, "is NULL");
  C table = struct_of(given, none, argument);
  try {
    return {new C(table), [](const C* c) {
              if (c->destroy) c->destroy(c->user);
              delete c;
            }};
  } catch (...) {
    if (table.destroy) table.destroy(table.user);
    throw;
  }
}

// ---- results

template <class T>
void require_output(T* output, const char* argument) {
  if (!output) [[unlikely]]
    bad_argument(argument, "is NULL; it receives a result");
}
template <class T>
void require_place(T* outputs, size_t n, const char* argument) {
  if (!outputs && n) [[unlikely]]
    bad_argument(argument, "is NULL; it receives results");
}
inline sterna_tensor* give(Tensor t) {
  return static_cast<sterna_tensor*>(create_handle(Kind::tensor, std::move(t).take()));
}
template <class H, class T>
H* give(Kind kind, Ref<T> object) {
  return static_cast<H*>(create_handle(kind, std::move(object)));
}
sterna_bytes* give_bytes(std::string text);

// The results of an op into places of their own, all or none.
void give_all(std::span<const Tensor> values, sterna_tensor** const* outputs);

inline void* give_any(const Tensor& t, Kind) { return t ? give(t) : nullptr; }
template <class T>
void* give_any(const Ref<T>& object, Kind kind) {
  return object ? create_handle(kind, Ref<RefCounted>(object.get())) : nullptr;
}
// A list into the caller's array, all or none; an empty entry becomes NULL.
template <class List, class H>
void give_all(const List& values, H** outputs, Kind kind) {
  size_t made = 0;
  try {
    for (; made < values.size(); ++made) outputs[made] = static_cast<H*>(give_any(values[made], kind));
  } catch (...) {
    while (made-- > 0) release_handle(std::exchange(outputs[made], nullptr), kind);
    throw;
  }
}
// The same for a list of unknown length; with outputs == NULL and capacity == 0 only the count is told.
template <class List, class H>
void give_list(const List& values, H** outputs, size_t capacity, size_t* count, Kind kind, const char* argument) {
  *count = values.size();
  if (!outputs) return;
  if (values.size() > capacity)
    bad_argument(argument, str("has room for ", capacity, " handles; there are ", values.size()));
  give_all(values, outputs, kind);
}

// The handles that a call of several results has given so far: taken back when a later one cannot be made.
// Not by Undo, whose actions may outlive the call: inside a host callback the outputs would be gone by then.
class Rollback {
 public:
  template <class H>
  void add(H** outputs, size_t n, Kind kind) {
    given_[count_++] = {reinterpret_cast<void**>(outputs), n, kind};
  }
  void done() { count_ = 0; }
  ~Rollback() {
    for (int i = 0; i < count_; ++i)
      for (size_t k = 0; k < given_[i].n; ++k)
        release_handle(std::exchange(given_[i].outputs[k], nullptr), given_[i].kind);
  }

 private:
  struct {
    void** outputs;
    size_t n;
    Kind kind;
  } given_[8];  // no function has more results
  int count_ = 0;
};

}  // namespace stn::capi
