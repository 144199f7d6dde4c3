// What the op table cannot see of views: who shares memory with whom, and large strided copies.
#include "cmocka_cpp.h"

#include "core/base/half.h"
#include "core/base/thread_pool.h"

using namespace stn;
using namespace stn::test;

static bool shares(const Tensor& a, const Tensor& b) { return a.impl()->storage.get() == b.impl()->storage.get(); }

static Tensor matrix() { return ops::reshape(ops::arange(0, 12, {.dtype = DType::f32}), {3, 4}); }

static void views_share_their_input(void**) {
  Tensor x = matrix();
  assert_true(shares(x, ops::view(x, {2, 6})));
  assert_true(shares(x, ops::reshape(x, {2, 6})));
  assert_true(shares(x, ops::flatten(x)));
  assert_true(shares(x, ops::transpose(x, 0, 1)));
  assert_true(shares(x, ops::expand(ops::unsqueeze(x, 0), {5, 3, 4})));
  assert_true(shares(x, ops::slice(x, 1, {.start = 1, .step = 2})));
  assert_true(shares(x, ops::select(x, 0, 1)));
  assert_true(shares(x, ops::unfold(x, 1, 2, 1)));
  assert_true(shares(x, ops::diagonal(x)));
  assert_true(shares(x, ops::as_strided(x, {2, 2}, {1, 1}, {.offset = 3})));
  assert_true(shares(x, ops::detach(x)));
  for (const Tensor& part : ops::split(x, 2)) assert_true(shares(x, part));
  for (const Tensor& part : ops::chunk(x, 2, {.axis = 1})) assert_true(shares(x, part));
}

static void what_is_there_already_is_not_copied(void**) {
  Tensor x = matrix();
  assert_true(shares(x, ops::contiguous(x)));
  assert_true(shares(x, ops::cast(x, DType::f32)));
  assert_true(shares(x, ops::to_device(x, cpu())));
}

static void copies_are_copies(void**) {
  Tensor x = matrix(), t = ops::transpose(x, 0, 1);
  assert_false(shares(x, ops::clone(x)));
  assert_false(shares(x, ops::cast(x, DType::f64)));
  assert_false(shares(x, ops::contiguous(t)));
  assert_false(shares(x, ops::reshape(t, {12})));
  assert_false(shares(x, ops::as_strided(t, {3}, {4})));
  assert_int_equal(code_of([&] { ops::view(t, {12}); }), static_cast<int>(Code::shape));
  // The row-major elements count, not those of the memory.
  assert_true(same_bits(ops::reshape(t, {12}), vec({0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11})));
  assert_true(same_bits(ops::as_strided(t, {3}, {4}), vec({0, 5, 10})));
}

static void a_view_outlives_its_base(void**) {
  Tensor row;
  {
    Tensor x = matrix();
    row = ops::select(x, 0, 2);
  }
  assert_true(same_bits(row, vec({8, 9, 10, 11})));
}

static void clone_keeps_the_order_of_dimensions(void**) {
  Tensor t = ops::transpose(matrix(), 0, 1);
  assert_true(ops::clone(t).strides() == t.strides());
  assert_true(ops::contiguous(t).contiguous());
}

static void other_devices_have_shapes_but_no_data(void**) {
  Tensor x = ops::to_device(matrix(), find_device("null"));
  assert_true(x.device() == find_device("null") && x.shape() == (Shape{3, 4}));
  assert_int_equal(code_of([&] { ops::to_device(x, cpu()); }), static_cast<int>(Code::state));
}

// Odd sizes around the squares in which transposed copies go, in every item size, on one thread and on several.
static void large_permuted_copies(void**) {
  for (DType d : {DType::u8, DType::f16, DType::f32, DType::f64}) {
    Tensor x = ops::cast(ops::reshape(ops::arange(0, 5 * 67 * 131), {5, 67, 131}), d);
    for (Ints axes : {Ints{0, 2, 1}, Ints{2, 1, 0}, Ints{1, 2, 0}, Ints{2, 0, 1}, Ints{1, 0, 2}}) {
      Tensor p = ops::permute(x, axes);
      set_num_threads(1);
      Tensor one = ops::contiguous(p);
      set_num_threads(4);
      Tensor four = ops::contiguous(p);
      assert_true(same_bits(one, p));  // same_bits reads p element by element
      assert_true(same_bits(four, one));
    }
  }
}

static void overlapping_windows_sum_in_f32(void**) {
  // 2049 ones meet at one element: f16 alone would stop counting at 2048.
  Tensor g = ops::ones({2049, 1}, {.dtype = DType::f16});
  Tensor sum = ops::view_scatter(g, {1}, {2049, 1}, {0, 1});
  assert_float_equal(sum.item(), static_cast<float>(f16(2049.0f)), 0);
  Tensor far = ops::view_scatter(ops::ones({4098, 1}, {.dtype = DType::f16}), {1}, {4098, 1}, {0, 1});
  assert_float_equal(far.item(), static_cast<float>(f16(4098.0f)), 0);
}

static void a_part_that_is_unused_has_no_gradient(void**) {
  Tensor x = make_leaf(matrix());
  Tensors parts = ops::split(x, 2, {.axis = 1});
  Tensor g = ops::full({3, 2}, 5);
  Tensor gx = grad({&parts[1], 1}, {&x, 1}, {&g, 1})[0];
  assert_true(same_bits(gx, ops::pad(g, {2, 0})));
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(views_share_their_input),
    cmocka_unit_test(what_is_there_already_is_not_copied),
    cmocka_unit_test(copies_are_copies),
    cmocka_unit_test(a_view_outlives_its_base),
    cmocka_unit_test(clone_keeps_the_order_of_dimensions),
    cmocka_unit_test(other_devices_have_shapes_but_no_data),
    cmocka_unit_test(large_permuted_copies),
    cmocka_unit_test(overlapping_windows_sum_in_f32),
    cmocka_unit_test(a_part_that_is_unused_has_no_gradient),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
