// Gradients of first and second order of every differentiable op on a device are those of the CPU, whose test_ops_grad
// compares with differences.
//   test_cuda_grad [--op NAME] [--device NAME]
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

constexpr double kTolerance = 1e-9;  // in f64, of the largest value

Tensor drawn_like(const Tensor& t, uint64_t key) {  // odd multiples of 1/64
  std::vector<double> v(static_cast<size_t>(t.numel()));
  for (size_t i = 0; i < v.size(); ++i) v[i] = draw_floating(Draw::normal, mix(key + i), 1);
  Tensor r = tensor_of(v, contiguous_layout(t.shape()), t.dtype(), cpu());
  return t.device() == device ? moved(r) : r;
}

// The ones that depend on the leaves, with a gradient for each.
struct Cotangents {
  Tensors of, g;
  Cotangents(const Tensors& outputs, uint64_t seed) {
    for (const Tensor& t : outputs)
      if (t && t.requires_grad()) of.push_back(t), g.push_back(drawn_like(t, seed + of.size()));
  }
};

// With respect to all inputs that gradients flow to; then of these gradients once more.
Tensors gradients(const Case& c, Device* d) {
  OnDevice here(d);
  Tensors in = d == device ? moved(c.inputs()) : c.inputs(), leaves;
  for (size_t i = 0; i < in.size(); ++i)
    if (in[i] && is_floating(in[i].dtype()) && c.sample.inputs[i].differentiable)
      leaves.push_back(in[i] = make_leaf(in[i]));
  if (leaves.empty()) return {};
  Cotangents outputs(run(c, in, d), c.seed);
  if (outputs.of.empty()) return {};
  Tensors first = grad(outputs.of, leaves, outputs.g, {.create_graph = true}, true), all = first;
  Cotangents taped(first, c.seed + 100);
  if (!taped.of.empty())
    for (const Tensor& t : grad(taped.of, leaves, taped.g, {}, true)) all.push_back(t);
  return fetched(all);
}

std::string differs(const Tensor& expected, const Tensor& got) {
  if (types_of({expected}) != types_of({got})) return types_of({got}) + " instead of " + types_of({expected});
  double largest = 0;
  for (int64_t i = 0; expected && i < expected.numel(); ++i)
    if (double v = std::fabs(expected.item(i)); std::isfinite(v)) largest = std::max(largest, v);
  for (int64_t i = 0; expected && i < expected.numel(); ++i) {
    double a = expected.item(i), b = got.item(i);
    if (a != b && !(std::isnan(a) && std::isnan(b)) && !(std::fabs(a - b) <= kTolerance * largest))
      return str("element ", i, " is ", b, ", not ", a);
  }
  return "";
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  for (const auto& [op, sampler] : samples_of_ops(argc, argv))
    for (const Sample& s : sampler.list) {
      if (s.error != Code{} || !op->differentiable) continue;
      Case c{*op, s, seed_of(*op, s), DType::f64};
      check_that(c.label("gradients"), [&]() -> std::string {
        Tensors expected = gradients(c, cpu()), got = gradients(c, device);
        if (expected.size() != got.size()) return str(got.size(), " gradients, not ", expected.size());
        for (size_t i = 0; i < got.size(); ++i)
          if (std::string wrong = differs(expected[i], got[i]); !wrong.empty()) return str("gradient ", i, ": ", wrong);
        return "";
      });
    }
  return finish();
}
