// The frozen results of tests/golden/make.py, and how far a result may be from them.
#pragma once
#include <cmath>
#include <map>

#include "cases.h"
#include "core/io/safetensors.h"

namespace stn::test {

// One output of one sample.  `dtype` is what the output must have: "x" is the swept dtype, "wide" that or at
// least f32.
struct Golden {
  std::string dtype;
  Shape shape;
  std::vector<double> floats;
  std::vector<int64_t> ints;  // the exact value where the reference is integral
  double scale = 0;           // what a granted tolerance is relative to; 0: the largest value
};

// "op/sample/variant" → its outputs in order.  In the file names end in "/output:dtype".
using Goldens = std::map<std::string, std::vector<Golden>>;

inline Goldens read_goldens(const std::string& path) {
  io::NamedTensors tensors = io::load_safetensors(path).tensors;
  std::sort(tensors.begin(), tensors.end(), [](auto& a, auto& b) { return a.first < b.first; });  // outputs in order
  Goldens r;
  for (auto& [name, t] : tensors) {
    std::vector<Golden>& outputs = r[name.substr(0, name.rfind('/'))];
    Golden& g = outputs.emplace_back(Golden{name.substr(name.rfind(':') + 1), t.shape(), {}, {}, 0});
    auto n = static_cast<size_t>(t.numel());
    if (t.dtype() == DType::f64)
      g.floats.resize(n), t.copy_to(g.floats.data());
    else
      g.ints.resize(n), t.copy_to(g.ints.data());
  }
  return r;
}

// Which set of goldens a dtype is compared with: the draws of all floating dtypes are equal, likewise those of signed
// integers.  Random floating numbers of f64 are others than those of f32.
inline const char* variant_of(const Op& op, DType d) {
  if (op.has(op_random) && d == DType::f64) return "f64";
  return is_floating(d) ? "float" : d == DType::u8 ? "u8" : d == DType::bool_ ? "bool" : "int";
}

inline int mantissa_bits(DType d) { return d == DType::f64 ? 52 : d == DType::f32 ? 23 : d == DType::f16 ? 10 : 7; }
inline int smallest_exponent(DType d) { return d == DType::f64 ? -1022 : d == DType::f16 ? -14 : -126; }
// The distance of neighbours at x.
inline double ulp(DType d, double x) {
  int e = x == 0 ? smallest_exponent(d) : std::max(std::ilogb(x), smallest_exponent(d));
  return std::ldexp(1.0, e - mantissa_bits(d));
}

// "" or what is wrong.  Floats: within `ulps` units in the last place of the golden value or, where the record grants
// a tolerance, of the largest value of the output.  Integers and bool: equal.
inline std::string compare(const Golden& g, const Tensor& t, DType swept, double granted_ulps, double ulps = 2) {
  std::string dtype = g.dtype == "x"      ? name(swept)
                      : g.dtype == "wide" ? name(swept == DType::f64 ? swept : DType::f32)
                                          : g.dtype;
  if (dtype != name(t.dtype()) || !(g.shape == t.shape()))
    return str(to_string(t.type()), " instead of ", dtype, to_string(std::span<const int64_t>(g.shape)));
  double largest = g.scale;
  for (double v : g.floats)
    if (std::isfinite(v) && g.scale == 0) largest = std::max(largest, std::fabs(v));
  std::vector<char> bytes = bytes_of(t);
  return visit(t.dtype(), [&](auto z) -> std::string {
    using T = decltype(z);
    for (size_t i = 0; i < static_cast<size_t>(t.numel()); ++i) {
      T got;
      std::memcpy(&got, bytes.data() + i * sizeof(T), sizeof(T));
      if constexpr (std::is_integral_v<T>) {
        auto expected = static_cast<T>(g.floats.empty() ? g.ints[i] : static_cast<int64_t>(g.floats[i]));
        if (got != expected) return str("element ", i, " is ", int64_t{got}, ", not ", int64_t{expected});
      } else {
        double expected = g.floats.empty() ? static_cast<double>(g.ints[i]) : g.floats[i], x = static_cast<double>(got);
        double rounded = std::is_same_v<T, double> ? expected : static_cast<double>(static_cast<float>(expected));
        if constexpr (sizeof(T) == 2)
          rounded = static_cast<double>(static_cast<float>(T(static_cast<float>(expected))));
        if (std::isnan(rounded) ? std::isnan(x) : x == rounded) continue;
        // f64 against an f64 reference: both err.
        double allowed = ulps * (std::is_same_v<T, double> ? 2 : 1) * ulp(t.dtype(), expected);
        if (granted_ulps > 0) allowed = std::max(allowed, granted_ulps * ulp(t.dtype(), largest));
        double error = std::fabs(x - expected);
        if (!(error <= allowed))
          return str("element ", i, " is ", x, ", not ", expected, ": ", error / ulp(t.dtype(), expected), " ulp (",
                     error / ulp(t.dtype(), largest), " of the largest)");
      }
    }
    return "";
  });
}

}  // namespace stn::test
