// Fused programs: the same bits as the plain program and as eager, for any layout, dtype and number of threads.
#include "cmocka_cpp.h"

#include <functional>

#include "core/base/thread_pool.h"
#include "core/compile/program.h"

using namespace stn;
using namespace stn::test;

namespace {

using Body = std::function<Tensors(const Tensors&)>;

Ref<Program> compile(const Tensors& inputs, const Body& body, Program::Passes passes = Program::Passes::all) {
  std::vector<Type> types;
  for (const Tensor& t : inputs) types.push_back(t.type());
  return Program::compile(capture(types, cpu(), {}, body), passes);
}

// The number of nodes that are left, views aside; after checking what they compute.
size_t fused(const Tensors& inputs, const Body& body) {
  Ref<Program> p = compile(inputs, body), plain = compile(inputs, body, Program::Passes::none);
  RandomKey key = cpu()->generator->state();
  auto again = [&](auto run) {  // by the same random numbers
    cpu()->generator->set_state(key);
    return run();
  };
  Tensors expected = body(inputs), unfused = again([&] { return plain->run(inputs); });
  int before = num_threads();
  for (int threads : {1, 2, 4}) {
    set_num_threads(threads);
    Tensors got = again([&] { return p->run(inputs); });
    assert_int_equal(got.size(), expected.size());
    for (size_t i = 0; i < got.size(); ++i) {
      assert_true(same_bits(got[i], expected[i]));
      assert_true(same_bits(got[i], unfused[i]));
    }
  }
  set_num_threads(before);
  size_t n = 0;
  for (const Node& node : p->graph().nodes) n += !node.view;
  return n;
}

Tensor randn(Ints shape, DType dtype = DType::f32) { return ops::randn(shape, {.dtype = dtype}); }

}  // namespace

static void chains_become_one_node(void**) {
  for (DType d : {DType::f32, DType::f64})
    for (int64_t n : {1, 7, 511, 512, 513, 100003}) {
      Tensors in = {randn({n}, d), randn({n}, d)};
      assert_int_equal(fused(in,
                             [](const Tensors& x) -> Tensors {
                               Tensor t = ops::tanh(ops::add_scalar(ops::mul(x[0], x[1]), 0.5));
                               return {ops::sigmoid(ops::add(ops::relu(ops::sub(ops::mul_scalar(t, 2), x[1])), x[0]))};
                             }),
                       1);
    }
}

static void operands_of_any_layout_and_dtype_are_read(void**) {
  Tensors in = {randn({70, 301}),
                randn({301}),
                randn({70, 1}),
                randn({}),
                ops::gt_scalar(randn({70, 301}), 0),
                randn({301, 70}),
                randn({70, 301}, DType::bf16)};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor t = ops::add(ops::mul(x[0], x[1]), x[2]);
                           t = ops::mul(t, ops::cast(x[4], DType::f32));
                           t = ops::where(x[4], ops::mul(t, x[3]), ops::transpose(x[5], 0, 1));
                           return {ops::mul(t, x[6])};
                         }),
                   1);
}

static void masks_between_are_values_too(void**) {
  Tensors in = {randn({1000}), randn({1000})};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor above = ops::gt_scalar(x[0], 0.5),
                                  both = ops::logical_and(above, ops::lt(x[0], x[1]));
                           return {ops::masked_fill(ops::exp(x[1]), both, -1), above};
                         }),
                   1);
}

static void results_may_leave_from_anywhere(void**) {
  Tensors in = {randn({3, 400})};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor a = ops::exp(x[0]), b = ops::neg(a), c = ops::sigmoid(b);
                           return {a, c, ops::sum(b, {.axes = {0}})};
                         }),
                   2);
}

// What needs a result and is needed by a later member stays between: exp … sum … div, and a matmul.
static void paths_that_come_back_are_not_closed(void**) {
  Tensors in = {randn({40, 40})};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor e = ops::exp(ops::neg(x[0]));
                           return {ops::square(ops::div(e, ops::sum(e)))};
                         }),
                   2);
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor y = ops::relu(ops::neg(x[0])), z = ops::matmul(y, y);
                           return {ops::relu(ops::add(y, ops::abs(z))), ops::tanh(ops::neg(y))};
                         }),
                   2);
}

static void what_follows_a_product_runs_on_its_blocks(void**) {
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::f16}) {
    for (Ints rows : {Ints{5}, Ints{300}, Ints{600}, Ints{2, 7}, Ints{}}) {  // some are several blocks
      Ints x = rows, y = rows;
      x.push_back(40), y.push_back(530);
      Tensors in = {randn(x, d), randn({530, 40}, d), randn({530}, d), randn(y, d)};
      assert_int_equal(
        fused(in, [](const Tensors& x) -> Tensors { return {ops::gelu(ops::linear(x[0], x[1], x[2]))}; }), 1);
      assert_int_equal(fused(in,  // the product, which others want too
                             [](const Tensors& x) -> Tensors {
                               Tensor y = ops::linear(x[0], x[1]);
                               return {ops::gelu_grad(ops::mul_scalar(x[3], 2), y), ops::sum(y)};
                             }),
                       2);
      assert_int_equal(fused(in,  // what the others read of it comes last, and what they add has another shape
                             [](const Tensors& x) -> Tensors {
                               Tensor y = ops::matmul(x[0], ops::transpose(x[1], 0, 1)), z = ops::relu(y);
                               return {z, ops::gt(ops::add(y, x[2]), z)};
                             }),
                       1);
    }
    Tensors batches = {randn({3, 1, 20, 30}, d), randn({2, 30, 25}, d), randn({20, 1}, d), randn({30}, d)};
    assert_int_equal(fused(batches,
                           [](const Tensors& x) -> Tensors {
                             Tensor y = ops::matmul(x[0], x[1]);
                             return {ops::mul(ops::sigmoid(ops::add(y, x[2])), y), ops::sum(y)};
                           }),
                     2);
    assert_int_equal(fused(batches, [](const Tensors& x) -> Tensors { return {ops::tanh(ops::matmul(x[0], x[3]))}; }),
                     1);
  }
  Tensors in = {randn({6, 8}), randn({8, 8}), randn({8, 8}, DType::f32)};
  assert_int_equal(fused(in,  // a sum of two products is of the first
                         [](const Tensors& x) -> Tensors {
                           return {ops::relu(ops::add(ops::matmul(x[0], x[1]), ops::linear(x[0], x[2])))};
                         }),
                   2);
  assert_int_equal(fused(in, [](const Tensors& x) -> Tensors { return {ops::square(ops::linear(x[0], x[1]))}; }), 1);
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor y = ops::linear(x[0], x[1]);
                           return {ops::mul(y, y), ops::sum(x[0])};
                         }),
                   2);
}

// Of rows, of planes, and of NHWC images, which a convolution gives.
static void what_follows_a_batch_norm_runs_on_its_blocks(void**) {
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::f16})
    for (bool training : {true, false})
      for (Ints shape : {Ints{37, 24}, Ints{1500, 130}, Ints{5, 24, 7}, Ints{3, 8, 5, 4}, Ints{9, 8, 80, 90}}) {
        Ints c{shape[1]};
        Tensors in = {randn(shape, d), randn(c, d), randn(c, d), randn(c), ops::exp(randn(c)), randn(shape, d)};
        if (d == DType::f64) in[3] = randn(c, d), in[4] = ops::exp(randn(c, d));
        auto norm = [&](const Tensors& x, const Tensor& of) {
          auto r = ops::batch_norm(of, x[1], x[2], x[3], x[4], {.training = training});
          return Tensors(r.begin(), r.end());
        };
        assert_int_equal(
          fused(in, [&](const Tensors& x) -> Tensors { return {ops::add(ops::gelu(norm(x, x[0])[0]), x[5])}; }), 1);
        assert_int_equal(fused(in,  // and dropout; the norm's results, which others want too
                               [&](const Tensors& x) -> Tensors {
                                 Tensors n = norm(x, x[0]);
                                 auto [y, mask] = ops::dropout(ops::gelu(n[0]), {.p = 0.3});
                                 return {y, mask, n[0], n[1], n[2], n[3], n[4], ops::sum(n[0])};
                               }),
                         2);
        if (shape.size() < 4) continue;
        in.push_back(randn({8, 8, 1, 1}, d));
        assert_int_equal(fused(in,
                               [&](const Tensors& x) -> Tensors {
                                 Tensors n = norm(x, ops::conv2d(x[0], x[6]));
                                 return {ops::silu(n[0]), n[3]};
                               }),
                         2);
      }
}

// layer_norm(residual + dropout(y)), and backward.
static void layer_norms_take_what_chains_give(void**) {
  struct Case {
    Ints shape, normalized;
  };
  const Case cases[] = {{{7, 33}, {33}}, {{300, 257}, {257}}, {{4, 5, 64}, {5, 64}}, {{3, 70, 64}, {64}}, {{50}, {50}}};
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::f16})
    for (const Case& k : cases) {
      Tensors in = {randn(k.shape, d), randn(k.shape, d), randn(k.normalized, d), randn(k.normalized, d),
                    randn(k.shape, d)};
      auto norm = [&](const Tensor& x, const Tensor& weight, const Tensor& bias) {
        return ops::layer_norm(x, weight, bias, k.normalized, {.eps = 1e-3});
      };
      assert_int_equal(fused(in,
                             [&](const Tensors& x) -> Tensors {
                               auto [y, mask] = ops::dropout(x[1], {.p = 0.1});
                               return {norm(ops::add(x[0], y), x[2], x[3])[0]};
                             }),
                       1);
      assert_int_equal(fused(in, [&](const Tensors& x) -> Tensors { return {norm(ops::exp(x[0]), {}, {})[0]}; }), 1);
      assert_int_equal(fused(in,
                             [&](const Tensors& x) -> Tensors {
                               auto [y, mask] = ops::dropout(x[1], {.p = 0.1});
                               Tensor sum = ops::add(x[0], y);
                               auto [z, mean, rstd] = norm(sum, x[2], x[3]);
                               auto [gx, gw, gb] = ops::layer_norm_grad(x[4], sum, x[2], mean, rstd, k.normalized);
                               return {z, gx, gw, gb, ops::masked_scale(gx, mask, 1 / 0.9)};
                             }),
                       2);
    }
}

// Alone, and in pieces that begin anywhere; nothing overflows that is dropped.
static void dropout_draws_the_same_numbers_in_chains(void**) {
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::f16})
    for (double p : {0.1, 0.5, 1.0}) {
      Tensors in = {randn({100003}, d), randn({300, 40}, d), randn({530, 40}, d), ops::full({4001}, 4e4, {.dtype = d})};
      assert_int_equal(fused(in,
                             [&](const Tensors& x) -> Tensors {
                               auto [y, mask] = ops::dropout(ops::tanh(x[0]), {.p = p});
                               auto [z, second] = ops::dropout(ops::neg(y), {.p = p});
                               return {z, mask, second};
                             }),
                       1);
      assert_int_equal(fused(in,
                             [&](const Tensors& x) -> Tensors {
                               return {ops::dropout(ops::relu(ops::linear(x[1], x[2])), {.p = p})[0]};
                             }),
                       1);
      assert_int_equal(
        fused(in,
              [&](const Tensors& x) -> Tensors { return {ops::isfinite(ops::neg(ops::dropout(x[3], {.p = p})[0]))}; }),
        1);
    }
}

static void what_uses_a_product_otherwise_stays_apart(void**) {
  Tensors in = {randn({6, 8}), randn({8, 8}), randn({3, 6, 8}), ops::ones({6, 8}, {.dtype = DType::i64}),
                ops::ones({8, 8}, {.dtype = DType::i64})};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor y = ops::linear(x[0], x[1]);
                           return {ops::add(y, x[2]), ops::relu(ops::transpose(ops::matmul(x[0], x[1]), 0, 1)),
                                   ops::relu(ops::linear(x[3], x[4])), ops::softmax(ops::matmul(x[0], ops::abs(x[1])))};
                         }),
                   9);
}

static void long_chains_are_cut(void**) {
  Tensors in = {randn({2000})};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor t = x[0];
                           for (int i = 0; i < 40; ++i) t = i % 2 ? ops::sin(t) : ops::add(t, x[0]);
                           return {t};
                         }),
                   3);
}

static void other_shapes_and_dtypes_stay_apart(void**) {
  Tensors in = {randn({5}), randn({4, 5}), ops::arange(0, 5)};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           return {ops::add(ops::exp(x[0]), x[1]), ops::square(ops::add_scalar(x[2], 1)),
                                   ops::neg(ops::cast(ops::square(x[0]), DType::f64))};
                         }),
                   6);
}

// Values of f16 and bf16 are computed in f32, and rounded wherever they would be.
static void low_precision_is_rounded_between(void**) {
  for (DType d : {DType::f16, DType::bf16})
    for (int64_t n : {1, 7, 513, 100003}) {
      Tensors in = {randn({n}, d), randn({n}), randn({1}, d)};
      assert_int_equal(fused(in,
                             [d](const Tensors& x) -> Tensors {
                               Tensor a = ops::mul(ops::exp(x[0]), x[2]), b = ops::cast(ops::tanh(x[1]), d);
                               Tensor above = ops::gt(a, b), c = ops::where(above, ops::add(a, b), ops::sub(a, b));
                               return {c, above, ops::sigmoid(ops::cast(ops::mul_scalar(c, 0.1), DType::f32))};
                             }),
                       1);
    }
}

// Residual sums and their gradients: units between those that join move before them or stay behind.
static void what_lies_between_moves(void**) {
  Tensors in = {randn({30, 30}), randn({30, 30})};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor a = ops::relu(x[0]), late = ops::matmul(a, x[1]), early = ops::matmul(x[0], x[1]);
                           Tensor b = ops::add(a, early), other = ops::matmul(x[1], x[1]);
                           Tensor c = ops::mul(b, ops::tanh(early));
                           return {ops::neg(late), ops::sub(c, other), ops::mul(ops::neg(other), late)};
                         }),
                   4);
}

static void the_text_shows_what_was_fused(void**) {
  Tensors in = {randn({8})};
  std::string text = compile(in, [](const Tensors& x) -> Tensors { return {ops::exp(ops::neg(x[0]))}; })->text();
  assert_non_null(strstr(text.c_str(), "= fused(%0)\n      .0 = neg(%0)\n"));
  assert_non_null(strstr(text.c_str(), "= exp(.0)\n"));
  in = {randn({2, 3}), randn({4, 3}), randn({4})};
  text = compile(in, [](const Tensors& x) -> Tensors { return {ops::relu(ops::linear(x[0], x[1], x[2]))}; })->text();
  assert_non_null(strstr(text.c_str(), "= linear_fused(%0, %1, %2)\n"));
  assert_non_null(strstr(text.c_str(), "= relu(product)\n"));
  in = {randn({2, 4}), randn({4})};
  text = compile(in, [](const Tensors& x) -> Tensors {
           return {ops::gelu(ops::batch_norm(x[0], x[1], {}, {}, {}, {.training = true})[0])};
         })->text();
  assert_non_null(strstr(text.c_str(), "= batch_norm_fused(%0, %1, none, none, none; training=true; "));
  assert_non_null(strstr(text.c_str(), "= gelu(product; "));
  text = compile(in, [](const Tensors& x) -> Tensors {
           return {ops::layer_norm(ops::exp(x[0]), x[1], {}, {4})[0]};
         })->text();
  assert_non_null(strstr(text.c_str(), "= fused_layer_norm(%0, %1, none)\n      .0 = exp(%0)\n"));
  assert_non_null(strstr(text.c_str(), "= layer_norm(.0, %1, none; normalized_shape=[4]; "));
  in = {randn({32})};
  text = compile(in, [](const Tensors& x) -> Tensors { return {ops::sum(ops::exp(x[0]))}; })->text();
  assert_non_null(strstr(text.c_str(), "= fused(%0)\n      .0 = exp(%0)\n      %2 = sum(.0; axes="));
}

// A reduction over the last dimensions takes its values from the chain's tiles.
static void reductions_end_chains(void**) {
  using Reduce = std::function<Tensor(const Tensor&, const Ints&)>;
  const Reduce reductions[] = {
    [](const Tensor& x, const Ints& axes) { return ops::sum(x, {.axes = axes}); },
    [](const Tensor& x, const Ints& axes) { return ops::mean(x, {.axes = axes, .keepdim = true}); },
    [](const Tensor& x, const Ints& axes) { return ops::max(x, {.axes = axes}); },
    [](const Tensor& x, const Ints& axes) { return ops::min(x, {.axes = axes}); },
    [](const Tensor& x, const Ints& axes) { return ops::prod(x, {.axes = axes}); },
  };
  struct Case {
    Ints shape, axes;
  };
  const Case cases[] = {{{100003}, {}},           {{2, 70001}, {1}},        {{17}, {0}},
                        {{3, 5, 7, 11}, {2, -1}}, {{65, 1025}, {-1}},       {{200, 16}, {1}},
                        {{1, 140000}, {1}},       {{4, 1, 512}, {0, 1, 2}}, {{2000, 33, 1}, {1, 2}}};
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::f16})
    for (const Case& k : cases)
      for (const Reduce& reduce : reductions)
        for (bool kept : {false, true}) {
          Tensors in = {randn(k.shape, d), randn({1}, d)};
          assert_int_equal(fused(in,
                                 [&](const Tensors& x) -> Tensors {
                                   Tensor t = ops::exp(ops::mul(ops::tanh(x[0]), x[1]));
                                   Tensors r = {reduce(t, k.axes)};
                                   if (kept) r.push_back(ops::neg(t)), r.push_back(t);
                                   return r;
                                 }),
                           1);
        }
}

// Over other dimensions, or few values, they read memory; so do those of integers, and a second one of one chain.
static void other_reductions_stay_apart(void**) {
  Tensors in = {randn({40, 50}), randn({300, 8})};
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor a = ops::exp(ops::neg(x[0])), b = ops::exp(ops::neg(x[1]));
                           return {ops::sum(a, {.axes = {0}}), ops::sum(b, {.axes = {1}})};
                         }),
                   4);
  assert_int_equal(fused(in,
                         [](const Tensors& x) -> Tensors {
                           Tensor a = ops::exp(ops::neg(x[0]));
                           return {ops::sum(ops::gt(a, x[0])), ops::sum(a), ops::max(a)};
                         }),
                   3);
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(chains_become_one_node),
    cmocka_unit_test(operands_of_any_layout_and_dtype_are_read),
    cmocka_unit_test(masks_between_are_values_too),
    cmocka_unit_test(results_may_leave_from_anywhere),
    cmocka_unit_test(paths_that_come_back_are_not_closed),
    cmocka_unit_test(what_follows_a_product_runs_on_its_blocks),
    cmocka_unit_test(what_follows_a_batch_norm_runs_on_its_blocks),
    cmocka_unit_test(layer_norms_take_what_chains_give),
    cmocka_unit_test(dropout_draws_the_same_numbers_in_chains),
    cmocka_unit_test(what_uses_a_product_otherwise_stays_apart),
    cmocka_unit_test(long_chains_are_cut),
    cmocka_unit_test(other_shapes_and_dtypes_stay_apart),
    cmocka_unit_test(low_precision_is_rounded_between),
    cmocka_unit_test(what_lies_between_moves),
    cmocka_unit_test(reductions_end_chains),
    cmocka_unit_test(other_reductions_stay_apart),
    cmocka_unit_test(the_text_shows_what_was_fused),
  };
  return cmocka_run_group_tests_name("fuse", tests, start_engine, nullptr);
}
