// What the op table cannot see of indexing and sorting: errors in the data, order of sums, ties, NaN, long lines.
#include "cmocka_cpp.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "core/base/thread_pool.h"

using namespace stn;
using namespace stn::test;

static Tensor index(std::initializer_list<double> v) { return vec(v, DType::i64); }

template <class F>
static void assert_index_error(F&& f, const char* expected) {
  std::string message;
  try {
    f();
  } catch (const Error& e) {
    if (e.code == Code::index) message = e.message;
  }
  assert_non_null(std::strstr(message.c_str(), expected));
}

static void indices_outside_are_refused(void**) {
  Tensor x = ops::rand({3, 2}), column = ops::reshape(index({0, 3}), {1, 2});
  const char* high = "index holds 3 at element 1, outside [0, 3)";
  assert_index_error([&] { ops::index_select(x, index({0, 3}), 0); }, high);
  assert_index_error([&] { ops::index_select(x, index({0, -1}), 0); }, "index holds -1 at element 1");
  assert_index_error([&] { ops::index_add(x, index({0, 3}), ops::rand({2, 2}), 0); }, high);
  assert_index_error([&] { ops::gather(x, column, 0); }, high);
  assert_index_error([&] { ops::scatter(x, column, ops::rand({1, 2}), 0); }, high);
  assert_index_error([&] { ops::scatter_add(x, column, ops::rand({1, 2}), 0); }, high);
  assert_index_error([&] { ops::take_along_axis(x, column, 0); }, high);
  assert_index_error([&] { ops::embedding(x, index({0, 3})); }, high);
  assert_index_error([&] { ops::embedding_grad(ops::rand({2, 4}), index({0, 3}), 3); }, high);
  assert_index_error([&] { ops::one_hot(index({0, 3}), 3); }, "x holds 3 at element 1, outside [0, 3)");
}

static void every_integer_dtype_may_index(void**) {
  Tensor x = vec({10, 20, 30});
  for (DType d : {DType::u8, DType::i8, DType::i16, DType::i32, DType::i64})
    assert_true(same_bits(ops::index_select(x, vec({2, 0}, d), 0), vec({30, 10})));
}

static void sums_do_not_depend_on_threads(void**) {
  for (DType d : {DType::f32, DType::f16}) {
    Tensor src = ops::cast(ops::randn({3000, 70}), d), x = ops::cast(ops::randn({50, 70}), d);
    Tensor rows = ops::randint(0, 50, {3000}), each = ops::randint(0, 50, {3000, 70});
    auto all = [&] {
      return Tensors{ops::index_add(x, rows, src, 0), ops::scatter_add(x, each, src, 0),
                     ops::embedding_grad(src, rows, 50)};
    };
    set_num_threads(1);
    Tensors one = all();
    set_num_threads(4);
    Tensors four = all();
    for (size_t i = 0; i < one.size(); ++i) assert_true(same_bits(one[i], four[i]));
  }
}

static void the_last_write_stays(void**) {
  Tensor r = ops::scatter(vec({0, 0}), index({1, 1, 1}), vec({1, 2, 3}), 0);
  assert_true(same_bits(r, vec({0, 3})));
}

static void the_padding_row_gets_no_gradient(void**) {
  Tensor w = make_leaf(ops::rand({3, 2}));
  Tensor y = ops::embedding(w, index({0, 1, 2, 2}), {.padding_idx = -1});
  Tensor g = ops::ones(y.shape());
  assert_true(same_bits(ops::reshape(grad({&y, 1}, {&w, 1}, {&g, 1})[0], {6}), vec({1, 1, 1, 1, 0, 0})));
}

static void a_mask_decides_the_size(void**) {
  Tensor x = vec({1, 2, 3, 4});
  assert_true(same_bits(ops::masked_select(x, ops::gt_scalar(x, 2)), vec({3, 4})));
  assert_int_equal(ops::masked_select(x, ops::gt_scalar(x, 9)).numel(), 0);
  assert_int_equal(code_of([&] { ops::masked_scatter_grad(vec({1}), ops::gt_scalar(x, 2)); }),
                   static_cast<int>(Code::shape));
}

static void ties_keep_their_order(void**) {
  Tensor x = vec({2, 1, 2, 0.0, 1, -0.0});
  assert_true(same_bits(ops::argsort(x), index({3, 5, 1, 4, 0, 2})));
  assert_true(same_bits(ops::argsort(x, {.descending = true}), index({0, 2, 1, 4, 3, 5})));
  assert_true(same_bits(ops::topk(x, 3)[1], index({0, 2, 1})));
  assert_true(same_bits(ops::sort(vec({1, 0, 1}, DType::bool_))[1], index({1, 0, 2})));
}

static void nan_is_the_largest(void**) {
  double nan = std::nan(""), inf = INFINITY;
  for (DType d : {DType::f32, DType::f64, DType::f16, DType::bf16}) {
    Tensor x = vec({1, nan, -inf, inf, -nan, -1}, d);
    assert_true(same_bits(ops::sort(x)[1], index({2, 5, 0, 3, 1, 4})));
    assert_true(same_bits(ops::sort(x, {.descending = true})[1], index({1, 4, 3, 0, 5, 2})));
    assert_true(same_bits(ops::topk(x, 3)[1], index({1, 4, 3})));
  }
}

static void long_lines_sort_as_short_ones(void**) {
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::i8, DType::u8, DType::i16, DType::i32, DType::i64})
    for (bool descending : {false, true}) {
      Tensor x = ops::cast(ops::mul_scalar(ops::rand({2, 5000}), 100), d);
      if (d != DType::u8) x = ops::sub_scalar(x, 50);
      x = ops::transpose(ops::contiguous(ops::transpose(x, 0, 1)), 0, 1);
      auto [values, indices] = ops::sort(x, {.descending = descending});
      for (int64_t row = 0; row < 2; ++row) {
        std::vector<int64_t> order(5000);
        std::iota(order.begin(), order.end(), int64_t{0});
        std::stable_sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
          double u = x.item(row * 5000 + a), v = x.item(row * 5000 + b);
          return descending ? v < u : u < v;
        });
        for (int64_t i = 0; i < 5000; ++i) {
          assert_int_equal(static_cast<int64_t>(indices.item(row * 5000 + i)), order[static_cast<size_t>(i)]);
          assert_true(values.item(row * 5000 + i) == x.item(row * 5000 + order[static_cast<size_t>(i)]));
        }
      }
      auto [top, places] = ops::topk(x, 7, {.largest = descending});
      assert_true(same_bits(places, ops::slice(indices, 1, {.end = 7})));
      assert_true(same_bits(top, ops::slice(values, 1, {.end = 7})));
    }
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(indices_outside_are_refused),
    cmocka_unit_test(every_integer_dtype_may_index),
    cmocka_unit_test(sums_do_not_depend_on_threads),
    cmocka_unit_test(the_last_write_stays),
    cmocka_unit_test(the_padding_row_gets_no_gradient),
    cmocka_unit_test(a_mask_decides_the_size),
    cmocka_unit_test(ties_keep_their_order),
    cmocka_unit_test(nan_is_the_largest),
    cmocka_unit_test(long_lines_sort_as_short_ones),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
