#include "core/op/attrs.h"

#include <atomic>
#include <new>

#include "core/base/pool.h"
#include "core/tensor/device.h"

namespace stn {

namespace {

template <class T, class F>
AttrValue load(const char* p, bool nullable, F&& wrap) {
  if (!nullable) return wrap(*reinterpret_cast<const T*>(p));
  const auto& o = *reinterpret_cast<const std::optional<T>*>(p);
  return o ? AttrValue(wrap(*o)) : AttrValue();
}
template <class T>
void store(char* p, bool nullable, const T* v) {
  if (!nullable)
    *reinterpret_cast<T*>(p) = *v;
  else
    *reinterpret_cast<std::optional<T>*>(p) = v ? std::optional<T>(*v) : std::nullopt;
}

[[noreturn]] void wrong(const Field& f, const AttrValue& v) {
  throw Error(Code::invalid_argument, str("attribute ", f.name, " does not accept ", to_string(v)), {}, f.name);
}

}  // namespace

AttrType* new_attr_type(size_t size, const void* defaults, std::vector<Field> fields) {
  auto* t = new AttrType{size, defaults, std::move(fields)};  // lives as long as the op records
  for (const Field& f : t->fields)
    if (f.kind == FieldKind::device) t->device_field = &f;
  return t;
}

AttrValue AttrType::get(const void* attrs, const Field& f) const {
  const char* p = static_cast<const char*>(attrs) + f.offset;
  auto same = [](const auto& v) { return AttrValue(v); };
  switch (f.kind) {
    case FieldKind::int_: return load<int64_t>(p, f.nullable, same);
    case FieldKind::float_: return load<double>(p, f.nullable, same);
    case FieldKind::bool_: return load<bool>(p, f.nullable, same);
    case FieldKind::dtype: return load<DType>(p, f.nullable, same);
    case FieldKind::ints: return load<Ints>(p, f.nullable, same);
    case FieldKind::enum_:
      return load<int32_t>(p, f.nullable,
                           [&](int32_t v) { return AttrValue(std::string(f.enum_names[static_cast<size_t>(v)])); });
    case FieldKind::device: {
      Device* d = *reinterpret_cast<Device* const*>(p);
      return d ? AttrValue(d->name) : AttrValue();
    }
  }
  return {};
}

void AttrType::set(void* attrs, const Field& f, const AttrValue& v) const {
  char* p = static_cast<char*>(attrs) + f.offset;
  bool none = std::holds_alternative<std::monostate>(v);
  if (none && !f.nullable) wrong(f, v);
  auto put = [&]<class T>(const T* x) {
    if (!none && !x) wrong(f, v);
    store<T>(p, f.nullable, x);
  };
  switch (f.kind) {
    case FieldKind::int_: return put(std::get_if<int64_t>(&v));
    case FieldKind::float_: {
      double d = 0;
      if (auto* i = std::get_if<int64_t>(&v)) {
        d = static_cast<double>(*i);
        return put(&d);
      }
      return put(std::get_if<double>(&v));
    }
    case FieldKind::bool_: return put(std::get_if<bool>(&v));
    case FieldKind::dtype: return put(std::get_if<DType>(&v));
    case FieldKind::ints: return put(std::get_if<Ints>(&v));
    case FieldKind::enum_: {
      const auto* s = std::get_if<std::string>(&v);
      if (!none && !s) wrong(f, v);
      for (size_t i = 0; s && i < f.enum_names.size(); ++i)
        if (*s == f.enum_names[i]) {
          int32_t e = static_cast<int32_t>(i);
          return store<int32_t>(p, f.nullable, &e);
        }
      if (s) wrong(f, v);
      return store<int32_t>(p, f.nullable, nullptr);
    }
    case FieldKind::device: {
      const auto* s = std::get_if<std::string>(&v);
      *reinterpret_cast<Device**>(p) = s ? find_device(*s) : nullptr;
    }
  }
}

bool AttrType::equal(const void* a, const void* b) const {
  for (const Field& f : fields)
    if (get(a, f) != get(b, f)) return false;
  return true;
}

size_t AttrType::hash(const void* a) const {
  size_t h = 0;
  for (const Field& f : fields) h = h * 1000003u ^ std::hash<std::string>{}(to_string(get(a, f)));
  return h;
}

const Field* AttrType::find(const char* name) const {
  for (const Field& f : fields)
    if (std::strcmp(f.name, name) == 0) return &f;
  return nullptr;
}

std::string to_string(const AttrValue& v) {
  struct {
    std::string operator()(std::monostate) const { return "none"; }
    std::string operator()(int64_t i) const { return std::to_string(i); }
    std::string operator()(double d) const {
      char buf[40];
      std::snprintf(buf, sizeof buf, "%.17g", d);
      return buf;
    }
    std::string operator()(bool b) const { return b ? "true" : "false"; }
    std::string operator()(DType d) const { return name(d); }
    std::string operator()(const Ints& l) const { return to_string(std::span<const int64_t>(l)); }
    std::string operator()(const std::string& s) const { return s; }
  } text;
  return std::visit(text, v);
}

AttrBox::AttrBox(const AttrType* type, const void* attrs) {
  if (!type || !attrs) return;
  fault::point();
  p_ = static_cast<char*>(::operator new(kHeader + type->size));
  new (p_) std::atomic<int64_t>(1);
  std::memcpy(p_ + kHeader, attrs, type->size);
}
void AttrBox::retain() {
  if (p_) reinterpret_cast<std::atomic<int64_t>*>(p_)->fetch_add(1, std::memory_order_relaxed);
}
AttrBox::~AttrBox() {
  if (p_ && reinterpret_cast<std::atomic<int64_t>*>(p_)->fetch_sub(1, std::memory_order_acq_rel) == 1)
    ::operator delete(p_);
}

}  // namespace stn
