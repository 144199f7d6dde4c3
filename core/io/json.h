// JSON that comes from a file: every access is checked, and what is wrong is named.
#pragma once
#include <nlohmann/json.hpp>

#include "core/io/raw.h"
#include "core/op/attrs.h"

namespace stn::io {

using Json = nlohmann::json;

// nlohmann's destructor of a list or an object allocates, and the process ends where it cannot.  A document is emptied
// from the leaves up, which takes no memory; what fills one makes no list or object outside of it.
class Document {
 public:
  Document() = default;
  Document(Document&& o) noexcept : root(std::move(o.root)) {}
  ~Document() { empty(root); }
  Json root;

 private:
  static void empty(Json& j) noexcept;
};

template <class T>
void set(Json& object, const std::string& key, const T& value) {
  Json& place = object[key];  // before the value is made
  place = value;
}
// One more entry of a list: the values as a list.
template <class... T>
void append(Json& list, const T&... values) {
  Json& entry = list.emplace_back();
  (entry.push_back(values), ...);
}

// The text as JSON, at most 100 levels deep; Code::corrupt otherwise.
Document parse_json(const std::string& file, const std::string& text);
std::string dump_json(const Json& json);  // invalid_argument for strings that are not UTF-8

// A value of the JSON with its place, for messages: "graph.nodes[3].op".
class JsonView {
 public:
  JsonView(const std::string& file, const Json& json, std::string place)
      : file_(file), json_(json), place_(std::move(place)) {}
  JsonView operator[](const char* key) const;  // must be there
  bool has(const char* key) const;
  std::vector<JsonView> items() const;                            // of an array
  std::vector<std::pair<std::string, JsonView>> members() const;  // of an object
  int64_t integer() const;
  int64_t integer(int64_t least, int64_t below) const;
  uint64_t unsigned_integer() const;
  bool boolean() const;
  double number() const;  // also "inf", "-inf", "nan", which JSON lacks
  std::string string() const;
  Shape shape() const;  // sizes, none negative
  DType dtype() const;
  AttrValue attribute(const Field& f) const;
  template <class... A>
  [[noreturn]] void bad(const A&... what) const {
    corrupt(file_, place_, ": ", what...);
  }
  const std::string& file() const { return file_; }
  const std::string& place() const { return place_; }

 private:
  const std::string& file_;
  const Json& json_;
  std::string place_;
};

void set(Json& object, const std::string& key, const AttrValue& v);

}  // namespace stn::io
