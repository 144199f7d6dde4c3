// What a module looks like in text: PyTorch's tree, and a table with shapes and counts.
#include <algorithm>
#include <sstream>
#include <unordered_set>

#include "core/nn/module.h"

namespace stn::nn {

std::string Module::to_string() const {
  std::string extra = extra_repr();
  std::string s = std::string(kind()) + "(";
  if (children_.empty() && extra.find('\n') == std::string::npos) return s + extra + ")";
  auto add = [&](const std::string& text) {
    s += "\n  ";
    for (char c : text) {
      s += c;
      if (c == '\n') s += "  ";
    }
  };
  if (!extra.empty()) add(extra);
  for (auto& [name, m] : children_) add("(" + name + "): " + m->to_string());
  return s + "\n)";
}

namespace {

std::string thousands(int64_t n) {
  std::string s = std::to_string(n);
  for (auto i = static_cast<std::ptrdiff_t>(s.size()) - 3; i > 0; i -= 3) s.insert(static_cast<size_t>(i), ",");
  return s;
}

}  // namespace

std::string Module::summary() const {
  struct Row {
    std::string name, kind, shapes, count;
  };
  std::vector<Row> rows{{"name", "kind", "parameters", "count"}};
  std::unordered_set<const Variable*> seen;
  int64_t total = 0, trainable = 0, bytes = 0;
  walk([&](const std::string& name, const Module& m) {
    Row row{name.empty() ? "(root)" : name, m.kind(), {}, {}};
    int64_t count = 0;
    for (auto& [n, v] : m.parameters_) {
      row.shapes += (row.shapes.empty() ? "" : ", ") + n + " " + stn::to_string(v->type());
      if (!seen.insert(v.get()).second) {
        row.shapes += " (shared)";
        continue;
      }
      int64_t k = v->type().numel();
      count += k;
      total += k;
      bytes += k * size_of(v->type().dtype);
      if (v->requires_grad())
        trainable += k;
      else
        row.shapes += " (frozen)";
    }
    if (!m.parameters_.empty()) row.count = thousands(count);
    rows.push_back(std::move(row));
  });

  size_t w[3] = {};
  size_t wc = 0;
  for (const Row& r : rows) {
    w[0] = std::max(w[0], r.name.size());
    w[1] = std::max(w[1], r.kind.size());
    w[2] = std::max(w[2], r.shapes.size());
    wc = std::max(wc, r.count.size());
  }
  std::ostringstream s;
  std::string rule(w[0] + w[1] + w[2] + wc + 6, '-');
  auto padded = [](const std::string& t, size_t width) { return t + std::string(width - t.size() + 2, ' '); };
  for (size_t i = 0; i < rows.size(); ++i) {
    const Row& r = rows[i];
    std::string line = padded(r.name, w[0]) + padded(r.kind, w[1]) + padded(r.shapes, w[2]) +
                       std::string(wc - r.count.size(), ' ') + r.count;
    line.erase(line.find_last_not_of(' ') + 1);
    s << line << '\n';
    if (i == 0) s << rule << '\n';
  }
  s << rule << '\n'
    << "trainable " << thousands(trainable) << ", frozen " << thousands(total - trainable) << ", total "
    << thousands(total) << " parameters (" << thousands(bytes) << " bytes)\n";
  return s.str();
}

}  // namespace stn::nn
