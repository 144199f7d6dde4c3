#include "capi/guard.h"

#include "capi/error.h"

namespace stn::capi {

void bad_argument(const char* argument, const std::string& what) {
  throw Error(Code::invalid_argument, str(argument, " ", what), {}, argument);
}

Variable& variable_of(const sterna_tensor* handle, const char* argument) {
  auto& o = checked<TensorObject>(handle, Kind::tensor, argument);
  if (!o.is_variable)
    throw Error(Code::state,
                str(argument, " is a plain tensor (", to_string(static_cast<TensorImpl&>(o).layout.sizes),
                    "), whose value never changes; a variable is needed: see sterna_variable_create"),
                {}, argument);
  return static_cast<Variable&>(o);
}

std::vector<Ref<Variable>> variables_of(sterna_tensor* const* handles, size_t n, const char* argument) {
  if (!handles && n) bad_argument(argument, "is NULL");
  std::vector<Ref<Variable>> r;
  r.reserve(n);
  for (size_t i = 0; i < n; ++i) r.emplace_back(&variable_of(handles[i], str(argument, "[", i, "]").c_str()));
  return r;
}

Tensors tensors_of(const sterna_tensor* const* handles, size_t n, const char* argument, bool nullable_items) {
  if (!handles && n) bad_argument(argument, "is NULL");
  Tensors r;
  r.reserve(n);
  for (size_t i = 0; i < n; ++i) {
    if (nullable_items && !handles[i])
      r.emplace_back();
    else if (lookup(handles[i], Kind::tensor))
      r.push_back(tensor_of(handles[i], argument));
    else
      bad_handle(handles[i], Kind::tensor, str(argument, "[", i, "]").c_str());
  }
  return r;
}

std::string string_of(const char* s, const char* argument) {
  if (!s) bad_argument(argument, "is NULL; a text is needed");
  return s;
}

std::vector<std::string> strings_of(const char* const* s, size_t n, const char* argument) {
  if (!s && n) bad_argument(argument, "is NULL");
  std::vector<std::string> r;
  r.reserve(n);
  for (size_t i = 0; i < n; ++i) r.push_back(string_of(s[i], str(argument, "[", i, "]").c_str()));
  return r;
}

void check_struct(const void* given, uint32_t known, const char* argument) {
  uint32_t size;
  std::memcpy(&size, given, sizeof size);
  if (size < sizeof size || size > kLargestStruct)
    bad_argument(argument, str("has struct_size ", size, ": start from the struct's default value"));
  for (uint32_t i = known; i < size; ++i)
    if (static_cast<const char*>(given)[i])
      throw Error(Code::version,
                  str(argument, " sets a field that this version of the library does not know (offset ", i, ")"), {},
                  argument);
}

sterna_bytes* give_bytes(std::string text) {
  return give<sterna_bytes>(Kind::bytes, make<BytesObject>(std::move(text)));
}

void give_all(std::span<const Tensor> values, sterna_tensor** const* outputs) {
  size_t made = 0;
  try {
    for (; made < values.size(); ++made)
      if (outputs[made]) *outputs[made] = values[made] ? give(values[made]) : nullptr;
  } catch (...) {
    while (made-- > 0)
      if (outputs[made]) release_handle(std::exchange(*outputs[made], nullptr), Kind::tensor);
    throw;
  }
}

}  // namespace stn::capi
