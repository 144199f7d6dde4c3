#include "kernels/cpu/conv_fused.h"

#include <cmath>

#include "core/op/types/conv.h"
#include "kernels/cpu/dense.h"

namespace stn::kernels {

ConvEpilogue conv_epilogue(const Call& c) {
  const auto& a = c.attrs<ConvFusedAttrs>();
  ConvEpilogue e;
  e.relu = a.relu;
  if (c.has(7)) e.residual = c.in(7);
  if (!c.has(5)) {
    if (c.has(2)) e.bias = c.in(2);
    return e;
  }
  auto read = [&](size_t i) { return c.has(i) ? dense(c.in(i), DType::f32) : Tensor(); };
  auto at = [](const Tensor& t, int64_t i, float none) { return t ? t.data_as<float>()[i] : none; };
  Tensor b = read(2), weight = read(3), shift = read(4), mean = read(5), var = read(6);
  for (int64_t i = 0; i < c.shape(1)[0]; ++i) {
    auto scale = static_cast<float>(at(weight, i, 1) / std::sqrt(double{at(var, i, 1)} + a.eps));
    e.scale.push_back(scale);
    e.shift.push_back((at(b, i, 0) - at(mean, i, 0)) * scale + at(shift, i, 0));
  }
  return e;
}

}  // namespace stn::kernels
