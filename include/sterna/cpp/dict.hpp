// Tensors by name.
#pragma once
#include <sterna/cpp/tensor.hpp>

namespace sterna {

using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

namespace detail {
struct Columns {
  explicit Columns(const NamedTensors& entries) {
    for (auto& [name, tensor] : entries) {
      names.push_back(name.c_str());
      tensors.push_back(tensor.get());
    }
  }
  std::vector<const char*> names;
  std::vector<const sterna_tensor*> tensors;
};
}  // namespace detail

/** Tensors by name, in order, with metadata: state dicts, parameters, the content of a file. */
class Dict {
 public:
  Dict() { check(sterna_dict_create(h_.put())); }
  explicit Dict(sterna_dict* adopt) : h_(adopt) {}
  /** The result of a call that makes a dict. */
  template <class F>
  static Dict made_by(F&& call) {
    sterna_dict* d;
    check(call(&d));
    return Dict(d);
  }

  size_t size() const {
    size_t n;
    check(sterna_dict_size(get(), &n));
    return n;
  }
  std::string name(size_t i) const {
    sterna_str s;
    check(sterna_dict_name(get(), i, &s));
    return detail::text(s);
  }
  Tensor at(size_t i) const {
    Tensor t;
    check(sterna_dict_at(get(), i, t.put()));
    return t;
  }
  bool contains(const std::string& name) const {
    int32_t found;
    check(sterna_dict_contains(get(), name.c_str(), &found));
    return found != 0;
  }
  /** Throws Error (ErrorCode::not_found) when there is none. */
  Tensor operator[](const std::string& name) const {
    Tensor t;
    check(sterna_dict_get(get(), name.c_str(), t.put()));
    return t;
  }
  /** Adds an entry at the end, or gives a name another tensor. */
  void set(const std::string& name, const Tensor& t) { check(sterna_dict_set(get(), name.c_str(), t.get())); }
  /** All entries: for (auto& [name, tensor] : dict.items()) */
  NamedTensors items() const {
    NamedTensors r;
    for (size_t i = 0, n = size(); i < n; ++i) r.emplace_back(name(i), at(i));
    return r;
  }

  /** The metadata, in the order of the keys. */
  std::vector<std::pair<std::string, std::string>> metadata() const {
    size_t n;
    check(sterna_dict_metadata_size(get(), &n));
    std::vector<std::pair<std::string, std::string>> r;
    for (size_t i = 0; i < n; ++i)
      r.emplace_back(
        detail::make_text([&](sterna_bytes** key) { return sterna_dict_metadata_at(get(), i, key, nullptr); }),
        detail::make_text([&](sterna_bytes** text) { return sterna_dict_metadata_at(get(), i, nullptr, text); }));
    return r;
  }
  /** Throws Error (ErrorCode::not_found) when there is none. */
  std::string metadata(const std::string& key) const {
    return detail::make_text([&](sterna_bytes** b) { return sterna_dict_metadata(get(), key.c_str(), b); });
  }
  void set_metadata(const std::string& key, const std::string& text) {
    check(sterna_dict_set_metadata(get(), key.c_str(), text.c_str()));
  }
  sterna_dict* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_dict> h_;
};

}  // namespace sterna
