#include "core/io/safetensors.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_set>

#include "core/base/platform.h"
#include "core/io/json.h"

namespace stn::io {

static_assert(std::endian::native == std::endian::little, "the formats here are little-endian; swap bytes in a port");

namespace {

constexpr uint64_t kMaxHeader = 100'000'000;
constexpr const char* kNames[kDTypes] = {"F32", "F64", "F16", "BF16", "I8", "U8", "I16", "I32", "I64", "BOOL"};
constexpr const char* kForeign[] = {"U16",     "U32",     "U64", "C64",     "F8_E4M3",
                                    "F8_E5M2", "F8_E8M0", "F4",  "F6_E2M3", "F6_E3M2"};

struct Entry {
  std::string name;
  std::optional<DType> dtype;
  Shape shape;
  int64_t begin = -1, end = -1;
};

// Takes the header as a stream of events, so that a hostile one costs no more memory than its text, whatever it nests.
class Header final : public nlohmann::json_sax<Json> {
 public:
  explicit Header(const std::string& file) : file_(file) {}
  std::vector<Entry> entries;
  Metadata metadata;

  bool null() override { unexpected("null"); }
  bool boolean(bool) override { unexpected("a boolean"); }
  bool number_integer(number_integer_t) override { unexpected("a negative number"); }
  bool number_float(number_float_t, const string_t&) override { unexpected("a fraction"); }
  bool binary(binary_t&) override { unexpected("binary"); }

  bool number_unsigned(number_unsigned_t n) override {
    if (where_ != in_list) unexpected("a number");
    if (n > static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) unexpected("a number beyond 64 bits");
    int64_t v = static_cast<int64_t>(n);
    Entry& e = entries.back();
    if (field_ == shape) {
      if (e.shape.size() == kMaxDims)
        fail_file(Code::unsupported, file_, "\"", e.name, "\" has more than ", kMaxDims, " dimensions");
      e.shape.push_back(v);
    } else {
      if (offsets_ == 2) unexpected("a third data offset");
      (offsets_++ == 0 ? e.begin : e.end) = v;
    }
    return true;
  }

  bool string(string_t& s) override {
    if (where_ == in_metadata) {
      metadata[key_] = std::move(s);
    } else if (where_ == in_entry && field_ == dtype) {
      for (int d = 0; d < kDTypes; ++d)
        if (s == kNames[d]) entries.back().dtype = static_cast<DType>(d);
      if (!entries.back().dtype) {
        bool known = std::find(std::begin(kForeign), std::end(kForeign), s) != std::end(kForeign);
        fail_file(known ? Code::unsupported : Code::corrupt, file_, "\"", entries.back().name, "\" has the dtype ", s,
                  known ? ", which is not supported" : ", which is none");
      }
    } else {
      unexpected("a string");
    }
    return true;
  }

  bool start_object(size_t) override {
    if (where_ == outside)
      where_ = in_root;
    else if (where_ == in_root)
      where_ = key_ == "__metadata__" ? in_metadata : in_entry;
    else
      unexpected("an object");
    if (where_ == in_entry) {
      entries.push_back({std::move(key_), {}, {}, -1, -1});
      seen_ = 0;
      offsets_ = 0;
      field_ = none;
    }
    return true;
  }

  bool key(string_t& k) override {
    if (where_ == in_root) {
      if (k == "__metadata__" && std::exchange(has_metadata_, true)) corrupt(file_, "__metadata__ occurs twice");
    } else if (where_ == in_metadata) {
      if (metadata.contains(k)) corrupt(file_, "the metadata has \"", k, "\" twice");
    } else {
      field_ = k == "dtype" ? dtype : k == "shape" ? shape : k == "data_offsets" ? offsets : none;
      if (field_ == none) corrupt(file_, "\"", entries.back().name, "\" has an unknown field \"", k, "\"");
      if (seen_ & field_) corrupt(file_, "\"", entries.back().name, "\" has \"", k, "\" twice");
      seen_ |= field_;
    }
    key_ = std::move(k);
    return true;
  }

  bool end_object() override {
    if (where_ == in_entry && (seen_ != (dtype | shape | offsets) || offsets_ != 2))
      corrupt(file_, "\"", entries.back().name, "\" needs dtype, shape and two data_offsets");
    where_ = where_ == in_root ? outside : in_root;
    return true;
  }

  bool start_array(size_t) override {
    if (where_ != in_entry || (field_ != shape && field_ != offsets)) unexpected("an array");
    where_ = in_list;
    return true;
  }
  bool end_array() override {
    where_ = in_entry;
    return true;
  }

  bool parse_error(size_t at, const std::string&, const nlohmann::detail::exception&) override {
    corrupt(file_, "the header is not JSON, at byte ", at);
  }

 private:
  [[noreturn]] void unexpected(const char* what) {
    corrupt(file_, "the header has ", what, " where none belongs, near \"", key_, "\"");
  }
  const std::string& file_;
  enum { outside, in_root, in_metadata, in_entry, in_list } where_ = outside;
  enum Field { none = 0, dtype = 1, shape = 2, offsets = 4 } field_ = none;
  int seen_ = 0, offsets_ = 0;
  bool has_metadata_ = false;
  std::string key_;
};

void check_unique(const std::string& file, const std::vector<Entry>& entries) {
  std::vector<const std::string*> names;
  for (const Entry& e : entries) names.push_back(&e.name);
  std::sort(names.begin(), names.end(), [](auto* a, auto* b) { return *a < *b; });
  auto twice = std::adjacent_find(names.begin(), names.end(), [](auto* a, auto* b) { return *a == *b; });
  if (twice != names.end()) corrupt(file, "\"", **twice, "\" occurs twice");
}

void check_offsets(const std::string& file, std::vector<Entry>& entries, int64_t data_bytes) {
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
  int64_t at = 0;
  for (const Entry& e : entries) {
    if (e.begin != at || e.end < e.begin || e.end > data_bytes)
      corrupt(file, "\"", e.name, "\" lies at bytes ", e.begin, " to ", e.end, " of ", data_bytes, ", where ",
              e.begin < at   ? "another tensor overlaps"
              : e.begin > at ? "a hole precedes it"
                             : "the data do not reach");
    int64_t declared = declared_bytes(file, e.name, *e.dtype, e.shape);
    if (declared != e.end - e.begin)
      corrupt(file, "\"", e.name, "\" has ", e.end - e.begin, " bytes, but ", to_string(Type{*e.dtype, e.shape, {}}),
              " takes ", declared);
    at = e.end;
  }
  if (at != data_bytes) corrupt(file, data_bytes - at, " bytes follow the last tensor");
}

}  // namespace

const Tensor* SafeTensors::find(const std::string& name) const {
  for (const auto& [n, t] : tensors)
    if (n == name) return &t;
  return nullptr;
}

SafeTensors load_safetensors(const std::string& path) {
  platform::InputFile file(path);
  if (file.size() < 8) corrupt(path, "no safetensors file: it has only ", file.size(), " bytes");
  uint64_t length = 0;
  file.read(&length, 8);
  if (length > kMaxHeader) corrupt(path, "no safetensors file: its header would have ", length, " bytes");
  if (length > static_cast<uint64_t>(file.size() - 8))
    corrupt(path, "the header of ", length, " bytes is longer than the file");
  Header header(path);
  {
    std::string text(length, '\0');
    file.read(text.data(), text.size());
    if (text.empty() || text[0] != '{') corrupt(path, "no safetensors file: its header is no JSON object");
    Json::sax_parse(text, &header);
  }
  check_unique(path, header.entries);
  check_offsets(path, header.entries, file.size() - 8 - static_cast<int64_t>(length));

  SafeTensors r;
  r.metadata = std::move(header.metadata);
  r.tensors.reserve(header.entries.size());
  for (Entry& e : header.entries) {
    Tensor t = Tensor::empty(*e.dtype, e.shape, cpu());
    file.read(t.data(), static_cast<size_t>(e.end - e.begin));
    normalize_bools(t);
    r.tensors.emplace_back(std::move(e.name), std::move(t));
  }
  return r;
}

void save_safetensors(const std::string& path, const NamedTensors& tensors, const Metadata& metadata) {
  std::unordered_set<std::string> names;
  for (const auto& [name, t] : tensors) {
    if (!t) fail(Code::invalid_argument, path, ": the tensor of \"", name, "\" is null");
    if (name == "__metadata__" || !names.insert(name).second)
      fail(Code::invalid_argument, path, ": \"", name, "\" is ", name == "__metadata__" ? "reserved" : "given twice");
    t.data();  // graph values and the null device have none: refused before anything is written
  }
  // Wide elements first, so that every tensor is aligned to its elements in a mapped file.
  std::vector<size_t> order(tensors.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return size_of(tensors[a].second.dtype()) > size_of(tensors[b].second.dtype());
  });

  std::string header;
  try {
    Document document;
    Json& json = document.root = Json::object();
    for (const auto& [key, value] : metadata) json["__metadata__"][key] = value;
    int64_t at = 0;
    for (size_t i : order) {
      const auto& [name, t] = tensors[i];
      int64_t end = at + t.numel() * size_of(t.dtype());
      Json& entry = json[name];
      entry["dtype"] = kNames[static_cast<int>(t.dtype())];
      set(entry, "shape", std::vector<int64_t>(t.shape().begin(), t.shape().end()));
      Json& offsets = entry["data_offsets"];
      offsets.push_back(at);
      offsets.push_back(end);
      at = end;
    }
    header = json.dump();
  } catch (const Json::exception& e) {
    fail(Code::invalid_argument, path, ": names and metadata must be UTF-8: ", e.what());
  }
  header.append((8 - header.size() % 8) % 8, ' ');
  if (header.size() > kMaxHeader)
    fail(Code::invalid_argument, path, ": names and metadata take more than ", kMaxHeader, " bytes");

  platform::AtomicFile file(path);
  uint64_t length = header.size();
  file.write(&length, 8);
  file.write(header.data(), header.size());
  for (size_t i : order) {
    Tensor t = host_contiguous(tensors[i].second);
    file.write(t.data(), static_cast<size_t>(t.numel() * size_of(t.dtype())));
  }
  file.commit();
}

}  // namespace stn::io
