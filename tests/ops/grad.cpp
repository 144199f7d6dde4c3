// Gradients of first and second order of every differentiable op against central differences in f64; what is not
// differentiable says so; and no gradient is lost on the way.
#include "cases.h"

using namespace stn;
using namespace stn::test;

namespace {

constexpr double kStep = 1.0 / 65536;  // exact, small beside the 1/64 between drawn values

Tensor random_like(const Tensor& t, uint64_t key) {  // odd multiples of 1/64
  std::vector<double> v(static_cast<size_t>(t.numel()));
  for (size_t i = 0; i < v.size(); ++i) v[i] = draw_floating(Draw::normal, mix(key + i), 1);
  return tensor_of(v, contiguous_layout(t.shape()), t.dtype(), cpu());
}

double dot(const Tensor& a, const Tensor& b) {
  double s = 0;
  for (int64_t i = 0; i < a.numel(); ++i) s += a.item(i) * b.item(i);
  return s;
}

Tensor moved(const Tensor& t, int64_t element, double by) {
  std::vector<double> v;
  for (int64_t i = 0; i < t.numel(); ++i) v.push_back(t.item(i) + (i == element ? by : 0));
  return tensor_of(v, contiguous_layout(t.shape()), t.dtype(), cpu());
}

// One sample as a function: the inputs that a gradient flows to are `variables`, the others are fixed.
struct Function {
  const Case& c;
  Tensors fixed;
  std::vector<size_t> places;  // of the variables among the inputs

  explicit Function(const Case& c) : c(c), fixed(c.inputs()) {
    for (size_t i = 0; i < fixed.size(); ++i)
      if (fixed[i] && is_floating(fixed[i].dtype()) && c.sample.inputs[i].differentiable) places.push_back(i);
  }
  Tensors variables() const {
    Tensors r;
    for (size_t i : places) r.push_back(fixed[i]);
    return r;
  }
  Tensors operator()(const Tensors& variables) const {
    Tensors in = fixed;
    for (size_t k = 0; k < places.size(); ++k) in[places[k]] = variables[k];
    return c.run(in);
  }
};

Tensors leaves(const Tensors& ts) {
  Tensors r;
  for (const Tensor& t : ts) r.push_back(make_leaf(t));
  return r;
}
Tensors differentiable(const Tensors& outputs) {
  Tensors r;
  for (const Tensor& t : outputs)
    if (t && t.requires_grad()) r.push_back(t);
  return r;
}

// d f / d x[k] for every element, against `analytic`.
template <class F>
std::string against_differences(F&& f, const Tensors& x, const Tensors& analytic) {
  for (size_t k = 0; k < x.size(); ++k)
    for (int64_t i = 0; i < x[k].numel(); ++i) {
      auto at = [&](double by) {
        Tensors y = x;
        y[k] = moved(x[k], i, by);
        return f(y);
      };
      double wide = (at(2 * kStep) - at(-2 * kStep)) / (4 * kStep), narrow = (at(kStep) - at(-kStep)) / (2 * kStep);
      double expected = (4 * narrow - wide) / 3;  // Richardson: the error is O(step⁴)
      double got = analytic[k] ? analytic[k].item(i) : 0;
      if (!(std::fabs(got - expected) <= 1e-7 * (1 + std::fabs(expected))))
        return str("d / d x", k, "[", i, "] is ", got, ", by differences ", expected);
    }
  return "";
}

void check_gradients(const Case& c) {
  Function f(c);
  Tensors x = f.variables(), g;
  auto first_order = [&](const Tensors& at, const Tensors& cotangents, BackwardOptions options) {
    Tensors out = differentiable(f(at));
    return grad(out, at, cotangents, options, true);
  };

  bool flows = check_that(c.label("gradients are not lost"), [&]() -> std::string {
    Tensors out = f(leaves(x));
    for (size_t i = 0; i < out.size(); ++i) {
      const Io& io = c.op.outputs[std::min(i, c.op.outputs.size() - 1)];
      if (io.kind != IoKind::hidden && out[i] && is_floating(out[i].dtype()) && !out[i].requires_grad())
        return str("output ", i, " requires no gradient");
    }
    for (const Tensor& t : differentiable(out)) g.push_back(random_like(t, c.seed + g.size()));
    return "";
  });
  // Rounding to 16 bits (a cast) hides the step from differences.
  for (const Tensor& t : g) flows = flows && size_of(t.dtype()) > 2;
  if (!flows || g.empty()) return;

  check_that(c.label("gradient"), [&] {
    auto value = [&](const Tensors& at) {
      Tensors out = f(leaves(at)), d = differentiable(out);
      double s = 0;
      for (size_t i = 0; i < d.size(); ++i) s += dot(d[i], g[i]);
      return s;
    };
    Tensors analytic = first_order(leaves(x), g, {});
    for (size_t k = 0; k < x.size(); ++k)
      if (analytic[k] && !(analytic[k].type() == x[k].type()))
        return str("gradient ", k, " is ", to_string(analytic[k].type()), ", not ", to_string(x[k].type()));
    return against_differences(value, x, analytic);
  });

  // Of the gradient, in a random direction: with respect to the inputs and the gradients that came in.
  check_that(c.label("second gradient"), [&]() -> std::string {
    Tensors all = x;
    for (const Tensor& t : g) all.push_back(t);
    auto split = [&](const Tensors& at) {
      return std::pair(Tensors(at.begin(), at.begin() + x.size()), Tensors(at.begin() + x.size(), at.end()));
    };
    auto direction = [&](const Tensors& grads, bool only_taped) {
      std::pair<Tensors, Tensors> r;
      for (size_t k = 0; k < grads.size(); ++k)
        if (grads[k] && (!only_taped || grads[k].requires_grad())) {
          r.first.push_back(grads[k]);
          r.second.push_back(random_like(grads[k], c.seed + 100 + k));
        }
      return r;
    };
    auto value = [&](const Tensors& at) {
      auto [inputs, cotangents] = split(at);
      auto [gx, u] = direction(first_order(leaves(inputs), cotangents, {}), false);
      double s = 0;
      for (size_t k = 0; k < gx.size(); ++k) s += dot(gx[k], u[k]);
      return s;
    };
    Tensors at = leaves(all);
    auto [inputs, cotangents] = split(at);
    auto [gx, u] = direction(first_order(inputs, cotangents, {.create_graph = true}), true);
    Tensors analytic;
    if (!gx.empty()) analytic = grad(gx, at, u, {}, true);
    analytic.resize(all.size());
    return against_differences(value, all, analytic);
  });
}

void check_refusal(const Case& c) {
  check_that(c.label("is not differentiable"), [&]() -> std::string {
    Function f(c);
    Tensors x = leaves(f.variables()), out = f(x);
    for (const Tensor& t : out)
      if (t && t.requires_grad()) return "an output requires a gradient";
    try {
      grad({&out[0], 1}, x, {});
    } catch (const Error& e) { return e.code == Code::autograd ? "" : "raised: " + e.message; }
    return "backward was accepted";
  });
}

}  // namespace

int main(int argc, char** argv) {
  start_engine();
  for (const auto& [op, sampler] : samples_of_ops(argc, argv))
    for (const Sample& s : sampler.list) {
      if (s.error != Code{}) continue;
      Case c{*op, s, seed_of(*op, s), DType::f64};
      if (!op->differentiable)
        check_refusal(c);
      else if (!Function(c).places.empty())
        check_gradients(c);
    }
  return finish();
}
