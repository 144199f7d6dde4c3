// Attributes of an op: a small, trivially copyable struct with a description of its fields.  From the description
// come hashing, comparison, text, JSON, ONNX attributes, and the parameters and defaults of every language.
//
//   struct SoftmaxAttrs {
//     int64_t axis = -1;
//     static constexpr auto fields() { return std::tuple{field("axis", &SoftmaxAttrs::axis, "dimension that sums to
//     one")}; }
//   };
#pragma once
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include "core/tensor/layout.h"

namespace stn {

struct Device;

// Enumerated attributes: `enum class Reduction : int32_t`, plus a specialization that names the values in order.
template <class E>
struct EnumNames;

enum class FieldKind : uint8_t { int_, float_, bool_, dtype, ints, enum_, device };

// One field at run time.
struct Field {
  const char* name = "";
  const char* doc = "";
  FieldKind kind = FieldKind::int_;
  bool nullable = false;  // std::optional (or a null Device*): "none" is a value
  bool required = false;  // no default: a positional parameter in every language
  bool internal = false;  // no parameter in any language; stands last
  uint16_t offset = 0;
  std::span<const char* const> enum_names;
  const char* enum_type = "";  // "reduction": the type's name in every language
};

// A field's value, free of the struct; monostate is "none".  Enums are their name; devices their name.
using AttrValue = std::variant<std::monostate, int64_t, double, bool, DType, Ints, std::string>;

struct AttrType {
  size_t size = 0;
  const void* defaults = nullptr;
  std::vector<Field> fields;

  AttrValue get(const void* attrs, const Field& f) const;
  void set(void* attrs, const Field& f, const AttrValue& v) const;  // throws invalid_argument on a wrong kind or name
  bool equal(const void* a, const void* b) const;
  size_t hash(const void* a) const;
  const Field* find(const char* name) const;
  const Field* device_field = nullptr;
};
std::string to_string(const AttrValue& v);

// ---- compile-time side -----------------------------------------------------------------------------------------

template <class A, class T>
struct FieldSpec {
  const char* name;
  T A::* member;
  const char* doc;
  bool required, internal = false;
};
template <class A, class T>
constexpr FieldSpec<A, T> field(const char* name, T A::* member, const char* doc = "") {
  return {name, member, doc, false};
}
template <class A, class T>
constexpr FieldSpec<A, T> required(const char* name, T A::* member, const char* doc = "") {
  return {name, member, doc, true};
}
template <class A, class T>
constexpr FieldSpec<A, T> internal(const char* name, T A::* member, const char* doc = "") {
  return {name, member, doc, false, true};
}

namespace detail {
template <class T>
struct KindOf;
template <> struct KindOf<int64_t> {
  static constexpr auto kind = FieldKind::int_;
};
template <> struct KindOf<double> {
  static constexpr auto kind = FieldKind::float_;
};
template <> struct KindOf<bool> {
  static constexpr auto kind = FieldKind::bool_;
};
template <> struct KindOf<DType> {
  static constexpr auto kind = FieldKind::dtype;
};
template <> struct KindOf<Ints> {
  static constexpr auto kind = FieldKind::ints;
};
template <> struct KindOf<Device*> {
  static constexpr auto kind = FieldKind::device;
};
template <class E>
  requires std::is_enum_v<E>
struct KindOf<E> {
  static constexpr auto kind = FieldKind::enum_;
};
template <class T> struct Unwrap {
  using type = T;
  static constexpr bool nullable = false;
};
template <class T> struct Unwrap<std::optional<T>> {
  using type = T;
  static constexpr bool nullable = true;
};

template <class A, class T>
Field make_field(const A& a, const FieldSpec<A, T>& s) {
  using U = typename Unwrap<T>::type;
  Field f;
  f.name = s.name;
  f.doc = s.doc;
  f.kind = KindOf<U>::kind;
  f.nullable = Unwrap<T>::nullable || (std::is_same_v<U, Device*> && !s.required);
  f.required = s.required;
  f.internal = s.internal;
  f.offset = static_cast<uint16_t>(reinterpret_cast<const char*>(&(a.*(s.member))) - reinterpret_cast<const char*>(&a));
  if constexpr (std::is_enum_v<U> && !std::is_same_v<U, DType>) {
    f.enum_names = EnumNames<U>::names;
    f.enum_type = EnumNames<U>::type;
  }
  return f;
}
}  // namespace detail

AttrType* new_attr_type(size_t size, const void* defaults, std::vector<Field> fields);

template <class A>
const AttrType* attrs() {
  static_assert(std::is_trivially_copyable_v<A>, "attributes are copied as bytes");
  static const A defaults{};
  static const AttrType* type = new_attr_type(
    sizeof(A), &defaults,
    std::apply([](const auto&... s) { return std::vector<Field>{detail::make_field(defaults, s)...}; }, A::fields()));
  return type;
}

// A copy of an attribute struct for tape and graph: shared and immutable; empty for ops without attributes.
class AttrBox {
 public:
  AttrBox() = default;
  AttrBox(const AttrType* type, const void* attrs);
  AttrBox(const AttrBox& o) : p_(o.p_) { retain(); }
  AttrBox(AttrBox&& o) noexcept : p_(o.p_) { o.p_ = nullptr; }
  AttrBox& operator=(AttrBox o) noexcept {
    std::swap(p_, o.p_);
    return *this;
  }
  ~AttrBox();
  const void* get() const { return p_ ? p_ + kHeader : nullptr; }

 private:
  static constexpr size_t kHeader = 16;
  void retain();
  char* p_ = nullptr;  // atomic count, then the struct
};

}  // namespace stn
