#include "core/io/onnx/dims.h"

#include <algorithm>

namespace stn::io {

void Probes::add(const std::string& name, size_t input, int axis, int64_t example) {
  // Sizes 0 and 1 broadcast and vanish: what a model does with them says nothing about larger ones.
  symbols_.push_back({name, input, axis, {std::max<int64_t>(example, 2)}});
}

void Probes::finish() {
  for (size_t s = 0; s < symbols_.size(); ++s) {
    int64_t base = symbols_[s].sizes[0];
    symbols_[s].sizes.resize(count(), base);
    symbols_[s].sizes[1 + s] = 2 * base;
    symbols_[s].sizes.back() = 3 * base;
  }
}

const Symbol* Probes::find(const std::string& name) const {
  for (const Symbol& s : symbols_)
    if (s.name == name) return &s;
  return nullptr;
}

std::string Probes::text(size_t probe) const {
  std::string r;
  for (const Symbol& s : symbols_) r += (r.empty() ? "" : ", ") + s.name + " = " + std::to_string(s.sizes[probe]);
  return r;
}

bool Probes::dynamic(const Dim& d) {
  return std::any_of(d.begin(), d.end(), [&](int64_t size) { return size != d[0]; });
}

std::optional<Linear> Probes::linear(const Dim& d) const {
  Linear r{d[0], {}};
  int64_t last = d[0];
  for (size_t s = 0; s < symbols_.size(); ++s) {
    const auto& n = symbols_[s].sizes;
    int64_t step = n[1 + s] - n[0], rise = d[1 + s] - d[0];
    if (rise % step) return {};
    r.factors.push_back(rise / step);
    r.constant -= r.factors[s] * n[0];
    last += r.factors[s] * (n.back() - n[0]);
  }
  if (last != d.back()) return {};
  return r;
}

std::string Probes::name(const Dim& d) const {
  for (const Symbol& s : symbols_)
    if (s.sizes == d) return s.name;
  return "";
}

}  // namespace stn::io
