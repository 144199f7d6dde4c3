// What a conformance case gives and gets: JSON ↔ values of sterna.hpp.
#pragma once
#include <nlohmann/json.hpp>
#include <sterna/sterna.hpp>

#include <functional>
#include <map>

namespace st = sterna;
namespace nn = sterna::nn;
namespace optim = sterna::optim;
using Json = nlohmann::ordered_json;

template <class E>
E value_of(const Json& name, std::initializer_list<std::pair<const char*, E>> values) {
  for (auto& [text, value] : values)
    if (name == text) return value;
  throw std::runtime_error("unknown name " + name.dump());
}

// ---- tensors: {"dtype": "f32", "shape": [2, 3], "data": hex of the bytes}; null: none

inline std::vector<uint8_t> from_hex(const std::string& hex) {
  std::vector<uint8_t> bytes;
  for (size_t i = 0; i < hex.size(); i += 2)
    bytes.push_back(static_cast<uint8_t>(std::stoi(hex.substr(i, 2), nullptr, 16)));
  return bytes;
}
inline std::string to_hex(const std::vector<uint8_t>& bytes) {
  std::string hex;
  for (uint8_t b : bytes) hex += {"0123456789abcdef"[b >> 4], "0123456789abcdef"[b & 15]};
  return hex;
}

namespace sterna {
void from_json(const Json& j, DType& dtype);
inline void from_json(const Json& j, Tensor& t) {
  if (j.is_null()) return;
  std::vector<uint8_t> bytes = from_hex(j.at("data"));
  t = Tensor::from_bytes(bytes.data(), bytes.size(), j.at("dtype").get<DType>(), j.at("shape"));
}
inline void to_json(Json& j, const Tensor& t) {
  if (!t) return;
  j = {{"dtype", to_string(t.dtype())}, {"shape", t.shape()}, {"data", to_hex(t.to_bytes())}};
}
}  // namespace sterna

// ---- the arguments of a case by name; what is absent keeps its default

class Arguments {
 public:
  using Pass = std::function<st::Tensor(const std::string& name, const st::Tensor&)>;
  /** `pass` may put another tensor in the place of one that is given. */
  explicit Arguments(const Json& j, Pass pass = nullptr) : json_(j), pass_(std::move(pass)) {}
  template <class T>
  T get(const char* name) const {
    const Json& j = json_.at(name);
    if constexpr (std::is_same_v<T, st::Tensor>) return pass_ ? pass_(name, j.get<T>()) : j.get<T>();
    if constexpr (std::is_same_v<T, std::vector<st::Tensor>>) {
      T list;
      for (auto& t : j) list.push_back(pass_ ? pass_(name, t) : t.get<st::Tensor>());
      return list;
    }
    if constexpr (std::is_same_v<T, double>)
      if (j.is_string()) return std::stod(j.get<std::string>());  // "inf", "-inf", "nan"
    return j.get<T>();
  }
  template <class T>
  void read(const char* name, T& value) const {
    if (json_.contains(name)) value = get<T>(name);
  }
  template <class T>
  void read(const char* name, std::optional<T>& value) const {
    if (!json_.contains(name)) return;
    if (json_.at(name).is_null())
      value.reset();
    else
      value = get<T>(name);
  }

 private:
  const Json& json_;
  Pass pass_;
};

// ---- results of ops

inline std::vector<st::Tensor> list(st::Tensor t) { return {std::move(t)}; }
inline std::vector<st::Tensor> list(std::vector<st::Tensor> t) { return t; }
template <size_t N>
std::vector<st::Tensor> list(const std::array<st::Tensor, N>& t) {
  return {t.begin(), t.end()};
}
