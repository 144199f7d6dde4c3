// The tape: accumulation, scopes, hooks, custom functions, second order, long chains, dynamic graphs.
#include "cmocka_cpp.h"

#include <cmath>
#include <memory>
#include <thread>

using namespace stn;
using namespace stn::test;

static void gradients_accumulate_in_the_leaf(void**) {
  Ref<Variable> w = make<Variable>(vec({1, 2, 3}), true);
  for (int i = 0; i < 2; ++i) backward(ops::sum(ops::mul(w->read(), w->read())));
  assert_true(same_bits(w->grad()->read(), vec({4, 8, 12})));
  w->grad()->clear();
  assert_true(w->grad()->empty());
}

static void no_grad_and_detach_cut_the_tape(void**) {
  Ref<Variable> w = make<Variable>(vec({1}), true);
  {
    GradMode off(GradMode::disabled);
    assert_false(ops::exp(w->read()).requires_grad());
  }
  assert_true(ops::exp(w->read()).requires_grad());
  assert_false(ops::detach(w->read()).requires_grad());
}

static void inference_tensors_stay_off_the_tape(void**) {
  Tensor x;
  {
    GradMode mode(GradMode::inference);
    x = ops::exp(vec({1}));
  }
  Ref<Variable> w = make<Variable>(vec({1}), true);
  assert_int_equal(code_of([&] { ops::mul(w->read(), x); }), static_cast<int>(Code::autograd));
}

static void a_second_backward_needs_retain_graph(void**) {
  Ref<Variable> w = make<Variable>(vec({2}), true);
  Tensor y = ops::square(w->read());
  backward({&y, 1}, {}, {.retain_graph = true});
  backward(y);
  assert_int_equal(code_of([&] { backward(y); }), static_cast<int>(Code::autograd));
  assert_true(same_bits(w->grad()->read(), vec({8})));
}

static void grad_of_grad(void**) {
  Tensor x = make_leaf(vec({2}, DType::f64));
  Tensor y = ops::pow_scalar(x, 4);
  Tensor g = grad({&y, 1}, {&x, 1}, {}, {.create_graph = true})[0];
  Tensor gg = grad({&g, 1}, {&x, 1}, {}, {.create_graph = true})[0];
  Tensor ggg = grad({&gg, 1}, {&x, 1}, {})[0];
  assert_float_equal(g.item(), 32, 1e-12);
  assert_float_equal(gg.item(), 48, 1e-12);
  assert_float_equal(ggg.item(), 48, 1e-12);
}

static void unused_inputs_are_an_error_unless_allowed(void**) {
  Tensor x = make_leaf(vec({2})), z = make_leaf(vec({3}));
  Tensor y = ops::square(x);
  Tensor inputs[] = {x, z};
  assert_int_equal(code_of([&] { grad({&y, 1}, inputs, {}, {.retain_graph = true}); }),
                   static_cast<int>(Code::autograd));
  Tensors g = grad({&y, 1}, inputs, {}, {}, true);
  assert_true(g[0] && !g[1]);
}

struct Doubler : TensorHook {
  int calls = 0;
  Tensor on_grad(const Tensor& g) override {
    ++calls;
    return ops::mul_scalar(g, 2);
  }
};

static void a_hook_may_replace_the_gradient(void**) {
  Ref<Variable> w = make<Variable>(vec({3}), true);
  Ref<Doubler> hook = make<Doubler>();
  Tensor h = ops::mul_scalar(w->read(), 5);
  add_hook(h, hook);
  backward(ops::add(h, h));  // the hook sees the sum of both paths, once
  assert_int_equal(hook->calls, 1);
  assert_true(same_bits(w->grad()->read(), vec({20})));
}

struct TimesThree : CustomGrad {
  Grads backward(const Tensors& g) override { return {ops::mul_scalar(g[0], 3)}; }
};

static void a_custom_function_supplies_its_gradient(void**) {
  Ref<Variable> w = make<Variable>(vec({1, 1}), true);
  Tensor x = w->read(), y;
  {
    GradMode off(GradMode::disabled);
    y = ops::mul_scalar(x, 3);
  }
  Tensors r = attach_custom(make<TimesThree>(), {&x, 1}, {&y, 1}, "times_three");
  backward(ops::sum(r[0]));
  assert_true(same_bits(w->grad()->read(), vec({3, 3})));
}

static void anomaly_mode_names_the_op(void**) {
  set_anomaly_mode(true);
  Ref<Variable> w = make<Variable>(vec({0}), true);
  Tensor y = ops::mul(ops::sqrt(w->read()), vec({0}));
  std::string message;
  try {
    backward(y);
  } catch (const Error& e) { message = e.message; }
  set_anomaly_mode(false);
  assert_non_null(strstr(message.c_str(), "sqrt"));
  assert_true(w->grad()->empty());
}

static void a_failed_backward_changes_no_leaf(void**) {
  struct Thrower : TensorHook {
    Tensor on_grad(const Tensor&) override { fail(Code::callback, "no"); }
  };
  Ref<Variable> a = make<Variable>(vec({1}), true), b = make<Variable>(vec({1}), true);
  Tensor h = ops::exp(a->read());
  add_hook(h, make<Thrower>());
  Tensor y = ops::add(h, ops::exp(b->read()));
  assert_int_equal(code_of([&] { backward(y); }), static_cast<int>(Code::callback));
  assert_true(a->grad()->empty() && b->grad()->empty());
}

static void a_million_ops_neither_recurse_in_backward_nor_when_freed(void**) {
  Ref<Variable> w = make<Variable>(vec({1}), true);
  {
    Tensor t = w->read();
    for (int i = 0; i < 1000000; ++i) t = ops::add_scalar(t, 1);
    backward(t);
  }
  {
    Tensor t = w->read();
    for (int i = 0; i < 1000000; ++i) t = ops::mul_scalar(t, 1);
  }
  assert_true(same_bits(w->grad()->read(), vec({1})));
}

// A network whose graph differs per sample: the value of a binary tree is tanh(left · a + right · b).
struct Tree {
  double leaf = 0;
  std::unique_ptr<Tree> left, right;
};
static Tensor evaluate(const Tree& t, const Tensor& a, const Tensor& b) {
  if (!t.left) return vec({t.leaf}, DType::f64);
  return ops::tanh(ops::add(ops::mul(evaluate(*t.left, a, b), a), ops::mul(evaluate(*t.right, a, b), b)));
}
static std::unique_ptr<Tree> tree(int depth, double& next) {
  auto t = std::make_unique<Tree>();
  if (depth == 0) {
    t->leaf = next += 0.1;
    return t;
  }
  t->left = tree(depth - 1, next);
  t->right = tree(depth > 2 ? depth - 2 : 0, next);
  return t;
}

static void tree_networks_differentiate(void**) {
  for (int depth = 1; depth < 6; ++depth) {
    double start = -0.3;
    auto t = tree(depth, start);
    Ref<Variable> a = make<Variable>(vec({0.7}, DType::f64), true), b = make<Variable>(vec({-0.4}, DType::f64), true);
    backward(evaluate(*t, a->read(), b->read()));
    const double h = 1e-6;
    double up = evaluate(*t, vec({0.7 + h}, DType::f64), b->read()).item();
    double down = evaluate(*t, vec({0.7 - h}, DType::f64), b->read()).item();
    assert_true(std::fabs(a->grad()->read().item() - (up - down) / (2 * h)) < 1e-7);
  }
}

static void variable_length_sequences_need_no_padding(void**) {
  Ref<Variable> w = make<Variable>(vec({0.5}, DType::f64), true);
  double expected = 0;
  for (int length : {1, 3, 7}) {
    Tensor h = vec({1}, DType::f64);
    for (int i = 0; i < length; ++i) h = ops::mul(h, w->read());
    backward(h);
    expected += length * std::pow(0.5, length - 1);
  }
  assert_float_equal(w->grad()->read().item(), expected, 1e-12);
}

static void threads_may_run_backward_over_shared_values(void**) {
  Ref<Variable> w = make<Variable>(vec({1, 2}), true);
  Tensor shared = ops::exp(w->read());
  std::vector<std::thread> threads;
  std::vector<Tensor> results(8);
  for (size_t i = 0; i < results.size(); ++i)
    threads.emplace_back([&, i] {
      Tensor y = ops::sum(ops::mul_scalar(shared, static_cast<double>(i)));
      results[i] = grad({&y, 1}, {&shared, 1}, {}, {.retain_graph = true})[0];
    });
  for (auto& t : threads) t.join();
  for (size_t i = 0; i < results.size(); ++i) assert_true(results[i].item() == static_cast<double>(i));
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(gradients_accumulate_in_the_leaf),
    cmocka_unit_test(no_grad_and_detach_cut_the_tape),
    cmocka_unit_test(inference_tensors_stay_off_the_tape),
    cmocka_unit_test(a_second_backward_needs_retain_graph),
    cmocka_unit_test(grad_of_grad),
    cmocka_unit_test(unused_inputs_are_an_error_unless_allowed),
    cmocka_unit_test(a_hook_may_replace_the_gradient),
    cmocka_unit_test(a_custom_function_supplies_its_gradient),
    cmocka_unit_test(anomaly_mode_names_the_op),
    cmocka_unit_test(a_failed_backward_changes_no_leaf),
    cmocka_unit_test(a_million_ops_neither_recurse_in_backward_nor_when_freed),
    cmocka_unit_test(tree_networks_differentiate),
    cmocka_unit_test(variable_length_sequences_need_no_padding),
    cmocka_unit_test(threads_may_run_backward_over_shared_values),
  };
  return cmocka_run_group_tests_name("autograd", tests, start_engine, nullptr);
}
