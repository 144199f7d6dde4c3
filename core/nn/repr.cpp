#include "core/nn/repr.h"

#include <charconv>
#include <cmath>

namespace stn::nn::repr {

std::string number(double v) {
  if (std::isnan(v)) return "nan";
  if (std::isinf(v)) return v < 0 ? "-inf" : "inf";
  char buffer[64];
  bool fixed = v == 0 || (std::fabs(v) >= 1e-4 && std::fabs(v) < 1e16);
  auto end = std::to_chars(buffer, buffer + sizeof buffer, v,
                           fixed ? std::chars_format::fixed : std::chars_format::scientific)
               .ptr;
  std::string s(buffer, end);
  if (fixed && s.find('.') == std::string::npos) s += ".0";
  return s;
}

std::string tuple(const Ints& v) {
  std::string s = "(";
  for (int i = 0; i < v.size(); ++i) s += (i ? ", " : "") + std::to_string(v[i]);
  return s + (v.size() == 1 ? ",)" : ")");
}

std::string ints(const Ints& v) { return v.size() == 1 ? std::to_string(v[0]) : tuple(v); }

}  // namespace stn::nn::repr
