// Gradients: backward, grad, second order, custom functions, hooks, modes.
#include "check.hpp"

using st::Tensor;

TEST(backward_sums_into_leaves) {
  auto x = Tensor::from<float>({1, 2, 3}).requires_grad_();
  CHECK(!x.grad());
  (x * x).sum().backward();
  EQUALS(values(x.grad()), (Floats{2, 4, 6}));
  x.sum().backward();
  EQUALS(values(x.grad()), (Floats{3, 5, 7}));
  x.set_grad(Tensor::from<float>({9, 9, 9}));
  EQUALS(values(x.grad()), (Floats{9, 9, 9}));
  x.zero_grad();
  CHECK(!x.grad());
}

TEST(backward_takes_a_gradient_and_keeps_the_graph_if_asked) {
  auto x = Tensor::from<float>({1, 2}).requires_grad_();
  auto y = x * x;
  y.backward({.gradient = Tensor::from<float>({1, 10}), .retain_graph = true});
  EQUALS(values(x.grad()), (Floats{2, 40}));
  y.backward({.gradient = Tensor::from<float>({1, 1})});
  EQUALS(values(x.grad()), (Floats{4, 44}));
  CHECK(THROWN(st::Error, y.sum().backward()).code() == st::ErrorCode::autograd);
}

TEST(backward_of_many_losses_is_that_of_their_sum) {
  auto x = Tensor::from<float>({1, 2}).requires_grad_();
  st::backward({x.sum(), (x * x).sum()});
  EQUALS(values(x.grad()), (Floats{3, 5}));
  st::backward({x * 2, x * 3}, {.gradients = {st::ones({2}), st::ones({2})}});
  EQUALS(values(x.grad()), (Floats{8, 10}));
}

TEST(grad_gives_gradients_as_values_of_any_order) {
  auto x = Tensor::from<float>({1, 2, 3}).requires_grad_();
  auto y = (x * x * x).sum();
  Tensor first = st::grad({y}, {x}, {.create_graph = true})[0];
  EQUALS(values(first), (Floats{3, 12, 27}));
  Tensor second = st::grad({first.sum()}, {x}, {.create_graph = true})[0];
  EQUALS(values(second), (Floats{6, 12, 18}));
  EQUALS(values(st::grad({second.sum()}, {x})[0]), (Floats{6, 6, 6}));
  CHECK(!x.grad());
}

TEST(an_unused_input_is_an_error_unless_allowed) {
  auto x = st::ones({1}).requires_grad_(), unused = st::ones({1}).requires_grad_();
  auto y = x * 2;
  THROWN(st::Error, st::grad({y}, {x, unused}, {.retain_graph = true}));
  auto g = st::grad({y}, {x, unused}, {.allow_unused = true});
  EQUALS(g[0].item(), 2.0);
  CHECK(!g[1]);
}

static Tensor cube(const Tensor& x) {
  return st::custom_function(
    "cube", {x}, [](const std::vector<Tensor>& in) { return std::vector<Tensor>{in[0] * in[0] * in[0]}; },
    [x](const std::vector<Tensor>& g) { return std::vector<Tensor>{3 * x * x * g[0]}; })[0];
}

TEST(a_custom_function_has_its_own_gradient_of_any_order) {
  auto x = Tensor::from<float>({2, 3}).requires_grad_();
  auto y = cube(x);
  EQUALS(values(y), (Floats{8, 27}));
  CHECK(y.requires_grad());
  Tensor first = st::grad({y.sum()}, {x}, {.create_graph = true})[0];
  EQUALS(values(first), (Floats{12, 27}));
  EQUALS(values(st::grad({first.sum()}, {x})[0]), (Floats{12, 18}));
}

TEST(a_custom_function_with_the_wrong_number_of_gradients_is_refused) {
  auto x = st::ones({1}).requires_grad_();
  auto y = st::custom_function("f", {x}, {st::ones({1})},
                               [](const std::vector<Tensor>&) { return std::vector<Tensor>(); });
  THROWN(std::length_error, y[0].backward());
}

TEST(hooks_see_and_replace_gradients_until_removed) {
  auto x = st::ones({2}).requires_grad_();
  auto y = x * 3;
  Floats seen;
  y.register_hook([&](const Tensor& g) { seen = values(g); });
  st::Hook hook = y.register_hook([](const Tensor& g) { return g * 10; });
  y.sum().backward({.retain_graph = true});
  EQUALS(seen, (Floats{1, 1}));
  EQUALS(values(x.grad()), (Floats{30, 30}));
  x.zero_grad();
  hook.remove();
  y.sum().backward();
  EQUALS(values(x.grad()), (Floats{3, 3}));
}

TEST(modes_last_until_the_end_of_the_block) {
  auto x = st::ones({2}).requires_grad_();
  {
    st::NoGrad guard;
    CHECK(!(x * 2).requires_grad());
    {
      st::GradModeGuard on(st::GradMode::enabled);
      CHECK((x * 2).requires_grad());
    }
    CHECK(!(x * 2).requires_grad());
  }
  CHECK((x * 2).requires_grad());
  Tensor inferred;
  {
    st::InferenceMode guard;
    inferred = x * 2;
  }
  CHECK(THROWN(st::Error, inferred * x).code() == st::ErrorCode::autograd);
}

TEST(anomaly_mode_finds_the_first_nan) {
  st::set_anomaly_mode(true);
  auto x = st::zeros({1}).requires_grad_();
  std::string message = THROWN(st::Error, (x.sqrt() * 0).sum().backward()).what();
  st::set_anomaly_mode(false);
  CHECK(message.find("sqrt") != std::string::npos);
}

TEST(variables_share_their_value_and_values_never_change) {
  Tensor v = st::zeros({2}).variable(true);
  CHECK(v.is_variable() && v.is_leaf() && v.requires_grad());
  Tensor doubled = v * 2, same = v;
  same.assign(st::ones({2}));
  EQUALS(values(v), (Floats{1, 1}));
  EQUALS(values(doubled), (Floats{0, 0}));
  v.set_requires_grad(false);
  CHECK(!(v * 2).requires_grad());
}
