#include "core/tensor/format.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "core/base/half.h"
#include "core/tensor/variable.h"

namespace stn {

std::string (*grad_fn_name)(const GradFn& fn) = nullptr;

namespace {

std::string print(const char* format, int precision, double v) {
  char buffer[400];  // %f of the largest double has 309 digits
  int n = std::snprintf(buffer, sizeof buffer, format, precision, v);
  return std::string(buffer, static_cast<size_t>(std::clamp(n, 0, static_cast<int>(sizeof buffer) - 1)));
}

// The tensor's data on the host, with everything that decides how an element is written.
class Formatter {
 public:
  Formatter(const Tensor& t, const FormatOptions& o)
      : host_(t), o_(o), edge_(std::max<int64_t>(o.edge_items, 1)), summarize_(t.numel() > o.threshold) {
    if (!t.device()->is_host()) {
      host_ = Tensor::empty(t.dtype(), t.shape(), cpu());
      t.copy_to(host_.data());
    }
    base_ = static_cast<const char*>(host_.data());
    measure();
  }

  std::string text(int indent) const { return walk(0, 0, indent); }
  bool summarized() const { return summarize_; }

 private:
  double number(int64_t at) const {
    return visit(host_.dtype(), [&](auto z) {
      std::memcpy(&z, base_ + at * static_cast<int64_t>(sizeof z), sizeof z);
      return static_cast<double>(z);
    });
  }
  int64_t integer(int64_t at) const {
    return visit(host_.dtype(), [&](auto z) {
      std::memcpy(&z, base_ + at * static_cast<int64_t>(sizeof z), sizeof z);
      return static_cast<int64_t>(z);
    });
  }

  // Calls f(offset) for what is shown of dimension `d` and below; f(-1) in place of what is not.
  template <class F>
  void each(int d, int64_t at, F&& f) const {
    int64_t n = host_.shape()[d], stride = host_.strides()[d];
    bool cut = summarize_ && n > 2 * edge_;
    for (int64_t i = 0; i < n; ++i) {
      if (cut && i == edge_) {
        f(-1);
        i = n - edge_;
      }
      f(at + i * stride);
    }
  }
  template <class F>
  void visible(int d, int64_t at, F&& f) const {
    if (d == host_.dim()) return f(at);
    each(d, at, [&](int64_t below) {
      if (below >= 0) visible(d + 1, below, f);
    });
  }

  void measure() {
    if (!is_floating(host_.dtype())) {
      visible(0, 0, [&](int64_t at) { width_ = std::max(width_, element(at).size()); });
      return;
    }
    double low = INFINITY, high = 0;
    visible(0, 0, [&](int64_t at) {
      double v = number(at);
      if (v == 0 || !std::isfinite(v)) return;
      low = std::min(low, std::fabs(v));
      high = std::max(high, std::fabs(v));
      if (v != std::ceil(v)) whole_ = false;
    });
    if (high == 0) return;
    scientific_ = high / low > 1000 || high > 1e8 || (!whole_ && low < 1e-4);
    visible(0, 0, [&](int64_t at) {
      double v = number(at);
      if (v != 0 && std::isfinite(v)) width_ = std::max(width_, element(at).size());
    });
  }

  std::string element(int64_t at) const {
    if (host_.dtype() == DType::bool_) return integer(at) ? "True" : "False";
    if (!is_floating(host_.dtype())) return std::to_string(integer(at));
    double v = number(at);
    if (std::isnan(v)) return "nan";
    if (std::isinf(v)) return v < 0 ? "-inf" : "inf";
    if (scientific_) return print("%.*e", o_.precision, v);
    return whole_ ? print("%.*f", 0, v) + "." : print("%.*f", o_.precision, v);
  }
  std::string padded(int64_t at) const {
    std::string s = element(at);
    return s.size() < width_ ? std::string(width_ - s.size(), ' ') + s : s;
  }

  std::string walk(int d, int64_t at, int indent) const {
    int dims = host_.dim();
    if (d == dims) return element(at);
    std::string s = "[", margin = "\n" + std::string(static_cast<size_t>(indent) + 1, ' ');
    if (d + 1 < dims) {
      std::string between = "," + std::string(static_cast<size_t>(dims - d - 2), '\n') + margin;
      bool first = true;
      each(d, at, [&](int64_t below) {
        s += (first ? "" : between) + (below < 0 ? "..." : walk(d + 1, below, indent + 1));
        first = false;
      });
      return s + "]";
    }
    int64_t per_line = std::max<int64_t>(1, (o_.line_width - indent) / static_cast<int64_t>(width_ + 2)), i = 0;
    each(d, at, [&](int64_t below) {
      if (i) s += i % per_line ? ", " : "," + margin;
      s += below < 0 ? " ..." : padded(below);
      ++i;
    });
    return s + "]";
  }

  Tensor host_;
  const FormatOptions& o_;
  int64_t edge_;
  bool summarize_, whole_ = true, scientific_ = false;
  size_t width_ = 1;
  const char* base_ = nullptr;
};

}  // namespace

std::string to_string(const Tensor& t, const FormatOptions& o) {
  if (!t) return "tensor(null)";
  if (t.is_value()) return "tensor(<" + to_string(t.type()) + " of the step being captured>)";
  if (!t.impl()->storage) return "tensor(<" + to_string(t.type()) + " on " + t.device()->name + ">)";

  std::string s = "tensor(";
  std::vector<std::string> notes;
  if (t.numel() == 0) {
    s += "[]";
    if (t.dim() != 1) notes.push_back("shape=" + to_string(std::span<const int64_t>(t.shape())));
  } else {
    Formatter f(t, o);
    s += f.text(static_cast<int>(s.size()));
    if (f.summarized()) notes.push_back("shape=" + to_string(std::span<const int64_t>(t.shape())));
  }
  if (t.device() != cpu()) notes.push_back("device=" + t.device()->name);
  bool implied = t.dtype() == DType::f32 || (t.numel() != 0 && (t.dtype() == DType::i64 || t.dtype() == DType::bool_));
  if (!implied) notes.push_back(str("dtype=", t.dtype()));
  if (const GradFn* fn = t.impl()->grad_fn.get()) {
    std::string name = grad_fn_name ? grad_fn_name(*fn) : std::string();
    bool leaf = dynamic_cast<const LeafNode*>(fn) != nullptr;
    notes.push_back(leaf || name.empty() ? "requires_grad=True" : "grad_fn=<" + name + ">");
  }
  // A note that does not fit the line starts one below the data.
  size_t line = s.size() - (s.rfind('\n') == std::string::npos ? 0 : s.rfind('\n') + 1);
  for (const std::string& note : notes) {
    if (line + note.size() + 3 > static_cast<size_t>(o.line_width) && t.dim() > 0) {
      s += ",\n       " + note;
      line = 7 + note.size();
    } else {
      s += ", " + note;
      line += 2 + note.size();
    }
  }
  return s + ")";
}

}  // namespace stn
