#include "core/io/json.h"

#include <cmath>
#include <limits>

namespace stn::io {

namespace {
constexpr int kMaxDepth = 100;

// nlohmann's own builder, with a limit of depth.
class Builder final : public nlohmann::detail::json_sax_dom_parser<Json> {
  using Base = nlohmann::detail::json_sax_dom_parser<Json>;

 public:
  Builder(const std::string& file, Json& root) : Base(root), file_(file) {}
  bool start_object(size_t size) { return deeper(), Base::start_object(size); }
  bool start_array(size_t size) { return deeper(), Base::start_array(size); }
  bool end_object() { return --depth_, Base::end_object(); }
  bool end_array() { return --depth_, Base::end_array(); }

 private:
  void deeper() {
    if (++depth_ > kMaxDepth) corrupt(file_, "JSON nested deeper than ", kMaxDepth, " levels");
  }
  const std::string& file_;
  int depth_ = 0;
};
}  // namespace

void Document::empty(Json& j) noexcept {
  if (auto* object = j.get_ptr<Json::object_t*>()) {
    for (auto& [key, child] : *object) empty(child);
    object->clear();
  } else if (auto* list = j.get_ptr<Json::array_t*>()) {
    for (Json& child : *list) empty(child);
    list->clear();
  } else if (j.is_structured()) {
    new (&j) Json();  // there was no memory for its list or object, which the destructor would not expect
  }
}

Document parse_json(const std::string& file, const std::string& text) {
  Document document;
  try {
    Builder builder(file, document.root);
    Json::sax_parse(text, &builder);
    return document;
  } catch (const Json::exception& e) { corrupt(file, e.what()); }
}

std::string dump_json(const Json& json) {
  try {
    return json.dump();
  } catch (const Json::exception& e) { fail(Code::invalid_argument, "names must be UTF-8: ", e.what()); }
}

JsonView JsonView::operator[](const char* key) const {
  if (!has(key)) bad("\"", key, "\" is missing");
  return {file_, json_[key], place_ + "." + key};
}

bool JsonView::has(const char* key) const {
  if (!json_.is_object()) bad("must be an object");
  return json_.contains(key);
}

std::vector<JsonView> JsonView::items() const {
  if (!json_.is_array()) bad("must be an array");
  std::vector<JsonView> list;
  list.reserve(json_.size());
  for (const Json& j : json_) list.emplace_back(file_, j, str(place_, "[", list.size(), "]"));
  return list;
}

std::vector<std::pair<std::string, JsonView>> JsonView::members() const {
  if (!json_.is_object()) bad("must be an object");
  std::vector<std::pair<std::string, JsonView>> list;
  for (const auto& [key, j] : json_.items()) list.emplace_back(key, JsonView(file_, j, place_ + "." + key));
  return list;
}

int64_t JsonView::integer() const {
  if (!json_.is_number_integer()) bad("must be an integer");
  if (json_.is_number_unsigned() && json_.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max()))
    bad("the integer is beyond 64 bits");
  return json_.get<int64_t>();
}

int64_t JsonView::integer(int64_t least, int64_t below) const {
  int64_t v = integer();
  if (v < least || v >= below) bad(v, " is outside of [", least, ", ", below, ")");
  return v;
}

uint64_t JsonView::unsigned_integer() const {
  if (!json_.is_number_unsigned()) bad("must be an integer that is not negative");
  return json_.get<uint64_t>();
}

bool JsonView::boolean() const {
  if (!json_.is_boolean()) bad("must be true or false");
  return json_.get<bool>();
}

double JsonView::number() const {
  if (json_ == "inf") return INFINITY;
  if (json_ == "-inf") return -INFINITY;
  if (json_ == "nan") return NAN;
  if (!json_.is_number()) bad("must be a number");
  return json_.get<double>();
}

std::string JsonView::string() const {
  if (!json_.is_string()) bad("must be a string");
  return json_.get<std::string>();
}

Shape JsonView::shape() const {
  Shape s;
  for (const JsonView& v : items()) {
    if (s.size() == kMaxDims) bad("more than ", kMaxDims, " dimensions");
    s.push_back(v.integer(0, std::numeric_limits<int64_t>::max()));
  }
  return s;
}

DType JsonView::dtype() const {
  DType d;
  if (!parse_dtype(string().c_str(), &d)) bad("\"", string(), "\" is no dtype");
  return d;
}

AttrValue JsonView::attribute(const Field& f) const {
  if (json_.is_null()) return {};
  switch (f.kind) {
    case FieldKind::int_: return integer();
    case FieldKind::float_: return number();
    case FieldKind::bool_: return boolean();
    case FieldKind::dtype: return dtype();
    case FieldKind::enum_:
    case FieldKind::device: return string();
    case FieldKind::ints: {
      Ints list;
      for (const JsonView& v : items()) {
        if (list.size() == 2 * kMaxDims) bad("more than ", 2 * kMaxDims, " entries");
        list.push_back(v.integer());
      }
      return list;
    }
  }
  bad("an attribute of unknown kind");
}

void set(Json& object, const std::string& key, const AttrValue& v) {
  struct {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(int64_t i) const { return i; }
    Json operator()(double d) const {
      return std::isfinite(d) ? Json(d) : std::isnan(d) ? "nan" : d > 0 ? "inf" : "-inf";
    }
    Json operator()(bool b) const { return b; }
    Json operator()(DType d) const { return name(d); }
    Json operator()(const Ints& l) const { return std::vector<int64_t>(l.begin(), l.end()); }
    Json operator()(const std::string& s) const { return s; }
  } convert;
  Json& place = object[key];
  place = std::visit(convert, v);
}

}  // namespace stn::io
