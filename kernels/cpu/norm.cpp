// Batch and layer normalization: brings operands to arrays of the compute type and runs the sweeps of simd/norm.cpp.
#include "kernels/cpu/norm.h"

#include "core/op/types/norm.h"
#include "kernels/cpu/dense.h"
#include "kernels/cpu/fused.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/table.h"

namespace stn {
STN_PER_ISA(const kernels::NormTable<float>& norm_f32(); const kernels::NormTable<double>& norm_f64();)
}  // namespace stn

namespace stn::kernels {

namespace {

template <class T>
const NormTable<T>& table() {
  if constexpr (std::is_same_v<T, float>)
    return STN_BEST(norm_f32());
  else
    return STN_BEST(norm_f64());
}

// The operands of one call, widened where needed; keeps the copies alive and rounds the results back.
template <class T>
struct Operands {
  const Call& c;
  std::vector<Tensor> kept;
  std::vector<std::pair<Tensor, Tensor>> staged;

  explicit Operands(const Call& c) : c(c) {}
  const T* in(size_t i) {
    if (!c.has(i)) return nullptr;
    return kept.emplace_back(dense(c.in(i), dtype_of<T>)).template data_as<T>();
  }
  // (N, C, …) in the memory order of NHWC.
  const T* in_rows(size_t i) { return kept.emplace_back(dense_rows(c.in(i), dtype_of<T>)).template data_as<T>(); }
  // In memory order.
  T* out(size_t i) {
    Tensor t = flat(c.out(i)), s = staging(t);
    staged.emplace_back(s, t);
    return s.template data_as<T>();
  }
  T* scratch(const Shape& shape) {
    return kept.emplace_back(Tensor::temporary(dtype_of<T>, shape, c.device)).template data_as<T>();
  }
  void finish() {
    for (auto& [from, to] : staged) kernels::finish(from, to);
  }
};

bool rows(const Tensor& t) { return channels_last(t.layout()); }

Channels channels(const Shape& s, bool rows) {
  int64_t outer = s[0], inner = 1;
  for (int i = 2; i < s.size(); ++i) inner *= s[i];
  return rows ? Channels{outer * inner, s[1], 1, true} : Channels{outer, s[1], inner, inner == 1};
}

// With `then_relu` what follows: a residual where there is one, and relu.
template <class T, bool then_relu = false>
void run_batch_norm(const Call& c, OnValues after = {}) {
  const auto& attrs = c.attrs<BatchNormAttrs>();
  Operands<T> o(c);
  bool by_row = rows(c.in(0));
  BatchNorm<T> a;
  a.at = channels(c.shape(0), by_row);
  a.x = by_row ? o.in_rows(0) : o.in(0);
  a.weight = o.in(1), a.bias = o.in(2), a.running_mean = o.in(3), a.running_var = o.in(4);
  a.y = o.out(0), a.new_mean = o.out(1), a.new_var = o.out(2), a.save_mean = o.out(3), a.save_invstd = o.out(4);
  a.training = attrs.training, a.momentum = attrs.momentum, a.eps = attrs.eps;
  a.relu = then_relu;
  if (then_relu && c.has(5)) a.residual = by_row ? o.in_rows(5) : o.in(5);
  a.after = after;
  table<T>().batch_norm(a);
  o.finish();
}

// With `after_relu` input 1 is the relu's result, and output 3, where wanted, takes the masked gradient.
template <class T, bool after_relu = false>
void run_batch_norm_grad(const Call& c) {
  constexpr size_t x = after_relu ? 2 : 1;
  Operands<T> o(c);
  bool by_row = rows(c.in(x));
  auto image = [&](size_t i) { return by_row ? o.in_rows(i) : o.in(i); };
  BatchNormGrad<T> a;
  a.at = channels(c.shape(x), by_row);
  a.g = image(0), a.x = image(x);
  a.weight = o.in(x + 1), a.mean = o.in(x + 2), a.invstd = o.in(x + 3);
  a.gx = o.out(0), a.gweight = o.out(1), a.gbias = o.out(2);
  a.training = c.attrs<BatchNormGradAttrs>().training;
  if (after_relu) {
    a.y = image(1);
    if (c.outputs.size() > 3) a.masked = o.out(3);
    if (!a.masked && !a.at.rows) a.masked = o.scratch(c.shape(x));
  }
  table<T>().batch_norm_grad(a);
  o.finish();
}

template <class T>
void run_layer_norm(const Call& c, OnValues before = {}) {
  const auto& attrs = c.attrs<LayerNormAttrs>();
  Operands<T> o(c);
  LayerNorm<T> a;
  a.n = numel(attrs.normalized_shape), a.rows = c.out(1).numel();
  a.x = o.in(0), a.weight = o.in(1), a.bias = o.in(2);
  a.y = o.out(0), a.mean = o.out(1), a.rstd = o.out(2);
  a.eps = attrs.eps, a.before = before;
  table<T>().layer_norm(a);
  o.finish();
}

template <class T>
void run_layer_norm_grad(const Call& c, OnValues after = {}) {
  Operands<T> o(c);
  LayerNormGrad<T> a;
  a.n = numel(c.attrs<LayerNormGradAttrs>().normalized_shape), a.rows = c.in(3).numel();
  a.g = o.in(0), a.x = o.in(1), a.weight = o.in(2), a.mean = o.in(3), a.rstd = o.in(4);
  a.gx = o.out(0), a.gweight = o.out(1), a.gbias = o.out(2);
  a.after = after;
  table<T>().layer_norm_grad(a);
  o.finish();
}

template <void (*f32)(const Call&), void (*f64)(const Call&), size_t x>
bool run(const Call& c) {
  c.dtype(x) == DType::f64 ? f64(c) : f32(c);
  return true;
}
using Run = void (*)(const Call&, OnValues);
template <Run f32, Run f64, size_t x>
bool run(const Call& c) {
  c.dtype(x) == DType::f64 ? f64(c, {}) : f32(c, {});
  return true;
}

// Results that are rounded from f32 are there only at the end, and their body runs then.
bool in_place(const Tensor& t) { return t.dtype() == DType::f32 || t.dtype() == DType::f64; }

template <Run f32, Run f64>
bool run_fused(const Call& c) {
  FusedAfter fused(c);
  Run run = fused.product().dtype() == DType::f64 ? f64 : f32;
  auto after = [&](int64_t begin, int64_t n) { fused.run(begin, begin + n); };
  bool along = in_place(fused.product());
  run(fused.before(), along ? OnValues(after) : OnValues());
  if (!along) fused.run_all();
  return true;
}

bool fused_layer_norm(const Call& c) {
  FusedBefore fused(c);
  Run run = fused.reduced().dtype() == DType::f64 ? run_layer_norm<double> : run_layer_norm<float>;
  auto before = [&](int64_t begin, int64_t n) { fused.run(begin, begin + n); };
  bool along = in_place(fused.reduced());
  if (!along) fused.run_all();
  run(fused.after(), along ? OnValues(before) : OnValues());
  return true;
}

}  // namespace

List norm_kernels() {
  return {{"batch_norm", {run<run_batch_norm<float>, run_batch_norm<double>, 0>}},
          {"batch_norm_grad", {run<run_batch_norm_grad<float>, run_batch_norm_grad<double>, 1>}},
          {"batch_norm_fused", {run_fused<run_batch_norm<float>, run_batch_norm<double>>}},
          {"batch_norm_relu", {run<run_batch_norm<float, true>, run_batch_norm<double, true>, 0>}},
          {"batch_norm_relu_grad", {run<run_batch_norm_grad<float, true>, run_batch_norm_grad<double, true>, 2>}},
          {"layer_norm", {run<run_layer_norm<float>, run_layer_norm<double>, 0>}},
          {"fused_layer_norm", {fused_layer_norm}},
          {"layer_norm_grad", {run<run_layer_norm_grad<float>, run_layer_norm_grad<double>, 1>}},
          {"layer_norm_grad_fused", {run_fused<run_layer_norm_grad<float>, run_layer_norm_grad<double>>}}};
}

}  // namespace stn::kernels
