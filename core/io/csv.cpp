#include "core/io/csv.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <string_view>

#include "core/base/half.h"
#include "core/base/platform.h"

namespace stn::io {

namespace {

// The exact value where T can hold it; what is too small becomes zero as everywhere, what is too large is refused.
template <class T>
bool parse_floating(std::string_view s, T* value) {
  auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), *value);
  if (end != s.data() + s.size() || error == std::errc::invalid_argument) return false;
  if (error == std::errc{}) return true;
  if constexpr (sizeof(T) == 4) {
    double wide;
    if (!parse_floating(s, &wide) || std::abs(wide) > 1) return false;
    *value = static_cast<T>(wide);
    return true;
  } else {
    size_t exponent = s.find_first_of("eE");
    if (exponent == std::string_view::npos || s.substr(exponent + 1, 1) != "-") return false;
    *value = s[0] == '-' ? -0.0 : 0.0;
    return true;
  }
}

template <class T>
bool parse(std::string_view s, T* value) {
  if (s.size() > 1 && s[0] == '+' && s[1] != '-') s.remove_prefix(1);
  if constexpr (std::is_same_v<T, bool>) {
    *value = s == "1" || s == "true" || s == "True" || s == "TRUE";
    return *value || s == "0" || s == "false" || s == "False" || s == "FALSE";
  } else if constexpr (std::is_integral_v<T>) {
    auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), *value);
    return error == std::errc{} && end == s.data() + s.size();
  } else if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) {
    return parse_floating(s, value);
  } else {
    float f;
    if (!parse_floating(s, &f)) return false;
    *value = f;
    return std::isfinite(static_cast<float>(*value)) || !std::isfinite(f);
  }
}

class Reader {
 public:
  Reader(const std::string& path, const std::string& text, char delimiter)
      : path_(path), text_(text), delimiter_(delimiter) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;  // the byte order mark of spreadsheets
  }
  int64_t line() const { return line_; }
  bool skip_line() {
    if (at_ >= text_.size()) return false;
    size_t end = text_.find('\n', at_);
    at_ = end == std::string::npos ? text_.size() : end + 1;
    ++next_line_;
    return true;
  }
  // The fields of the next line that is not blank; false at the end.
  bool next(std::vector<std::string_view>& fields) {
    for (fields.clear(); at_ < text_.size(); fields.clear()) {
      line_ = next_line_;
      do fields.push_back(field());
      while (delimited_);
      if (fields.size() > 1 || !fields[0].empty()) return true;
    }
    return false;
  }

 private:
  static std::string_view trim(std::string_view s) {
    size_t first = s.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return s.substr(first, s.find_last_not_of(" \t\r") + 1 - first);
  }
  // Reads to the next delimiter or line end outside of quotes.
  std::string_view field() {
    size_t start = at_;
    bool quoted = false;
    for (; at_ < text_.size(); ++at_) {
      char c = text_[at_];
      if (c == '"') quoted = !quoted;
      if (quoted) next_line_ += c == '\n';
      if (!quoted && (c == delimiter_ || c == '\n')) break;
    }
    if (quoted) corrupt(path_, "line ", line_, ": a quote is not closed");
    std::string_view s = trim(std::string_view(text_).substr(start, at_ - start));
    delimited_ = at_ < text_.size() && text_[at_] == delimiter_;
    if (!delimited_) ++next_line_;
    ++at_;
    if (s.size() >= 2 && s.front() == '"' && s.back() == '"') s = trim(s.substr(1, s.size() - 2));
    return s;
  }

  const std::string& path_;
  const std::string& text_;
  char delimiter_;
  size_t at_ = 0;
  int64_t line_ = 1, next_line_ = 1;
  bool delimited_ = false;
};

template <class T>
Tensor read(const std::string& path, Reader& reader, const CsvOptions& o) {
  std::vector<T> values;
  std::vector<std::string_view> fields;
  std::vector<int64_t> columns = o.columns;
  size_t width = 0;
  int64_t rows = 0;
  for (; reader.next(fields); ++rows) {
    if (rows == 0) {
      width = fields.size();
      if (columns.empty())
        for (size_t i = 0; i < width; ++i) columns.push_back(static_cast<int64_t>(i));
      for (int64_t c : columns)
        if (c < 0 || c >= static_cast<int64_t>(width))
          fail(Code::index, path, ": there is no column ", c, "; line ", reader.line(), " has ", width);
    }
    if (fields.size() != width)
      corrupt(path, "line ", reader.line(), " has ", fields.size(), " columns, but the first has ", width);
    for (int64_t c : columns) {
      std::string_view field = fields[static_cast<size_t>(c)];
      T value{};
      if (!parse(field, &value))
        corrupt(path, "line ", reader.line(), ", column ", c + 1, ": \"", field.substr(0, 40), "\" is no ", dtype_of<T>,
                " number");
      values.push_back(value);
    }
  }
  Tensor t = Tensor::empty(o.dtype, Shape{rows, static_cast<int64_t>(columns.size())}, cpu());
  std::copy(values.begin(), values.end(), t.data_as<T>());
  return t;
}

}  // namespace

Tensor load_csv(const std::string& path, const CsvOptions& o) {
  if (!is_valid(o.dtype)) fail(Code::invalid_argument, "load_csv: unknown dtype");
  if (o.delimiter == '"' || o.delimiter == '\n' || o.delimiter == '\r' || o.delimiter == '\0')
    fail(Code::invalid_argument, "load_csv: the delimiter must not be a quote, a line end or a zero byte");
  if (o.skip_rows < 0) fail(Code::invalid_argument, "load_csv: skip_rows must not be negative, not ", o.skip_rows);
  platform::InputFile file(path);
  std::string text(static_cast<size_t>(file.size()), '\0');
  file.read(text.data(), text.size());
  Reader reader(path, text, o.delimiter);
  for (int64_t i = 0; i < o.skip_rows && reader.skip_line(); ++i) {}
  return visit(o.dtype, [&](auto z) { return read<decltype(z)>(path, reader, o); });
}

}  // namespace stn::io
