// Inputs that no draw gives: NaN, infinities, signed zeros, halves, large values, a subnormal.
#pragma once
#include "cases.h"

namespace stn::test {

// For ops of one floating tensor that need no attributes, all values at once; for pointwise ops of two, every pair.
// Attributes are those of the op's first sample.
struct Special {
  Shape shape;
  std::vector<std::vector<double>> inputs;  // empty: the op takes none

  Special(const Op& op, const Sampler& s) {
    const std::vector<double> values = {NAN,  INFINITY, -INFINITY, 0.,  -0., 1,   -1,  0.5,
                                        -2.5, 3,        20,        -10, 88,  -87, 1e4, 0x1p-140};
    bool floats = std::find(s.swept.begin(), s.swept.end(), DType::f32) != s.swept.end(), required = false;
    if (!floats || s.list.empty() || op.view || op.has(op_random)) return;
    for (const SampleInput& in : s.list[0].inputs)
      if (in.fixed_dtype) return;
    for (const Io& in : op.inputs)
      if (in.kind != IoKind::tensor) return;
    if (op.attrs)
      for (const Field& f : op.attrs->fields) required |= f.required;
    if (op.inputs.size() == 1 && (op.has(op_pointwise) || !required)) {
      shape = {4, 4};
      inputs = {values};
    } else if (op.inputs.size() == 2 && op.has(op_pointwise)) {
      shape = {static_cast<int64_t>(values.size() * values.size())};
      inputs.resize(2);
      for (double a : values)
        for (double b : values) inputs[0].push_back(a), inputs[1].push_back(b);
    }
  }
};

}  // namespace stn::test
