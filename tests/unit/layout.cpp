// Layouts by brute force: what reshape_layout calls a view must address the same elements in the same order.
#include "cmocka_cpp.h"

#include <algorithm>

using namespace stn;
using namespace stn::test;

// The storage offsets of all elements in row-major order.
static std::vector<int64_t> offsets(const Layout& l) {
  std::vector<int64_t> r{l.offset};
  for (int d = 0; d < l.sizes.size(); ++d) {
    std::vector<int64_t> next;
    for (int64_t base : r)
      for (int64_t i = 0; i < l.sizes[d]; ++i) next.push_back(base + i * l.strides[d]);
    r = next;
  }
  return r;
}

static const std::vector<Shape> shapes = {
  {},     {1},  {6},    {2, 3}, {3, 2}, {1, 6},    {6, 1}, {1, 2, 3}, {2, 1, 3},  {2, 3, 1},   {2, 3, 2},
  {3, 4}, {12}, {2, 6}, {4, 3}, {1, 1}, {2, 2, 3}, {0, 3}, {3, 0, 1}, {1, 12, 1}, {2, 1, 2, 3}};

// Every permutation, with and without a gap.
static std::vector<Layout> layouts_of(const Shape& shape) {
  std::vector<Layout> r;
  std::vector<int> order(static_cast<size_t>(shape.size()));
  for (size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int>(i);
  do {
    for (int64_t gap : {1, 2}) {
      Layout l{shape, Shape::filled(shape.size(), 0), 5};
      int64_t stride = gap;
      for (size_t i = order.size(); i-- > 0;) {
        l.strides[order[i]] = stride;
        stride *= std::max<int64_t>(shape[order[i]], 1);
      }
      r.push_back(l);
    }
  } while (std::next_permutation(order.begin(), order.end()));
  Layout zero{shape, Shape::filled(shape.size(), 0), 0};
  r.push_back(zero);
  return r;
}

static void reshaping_is_a_view_exactly_when_it_can_be(void**) {
  int views = 0, copies = 0;
  for (const Shape& from : shapes)
    for (const Layout& l : layouts_of(from))
      for (const Shape& to : shapes) {
        if (numel(from) != numel(to)) continue;
        std::optional<Layout> r = reshape_layout(l, to);
        if (r) {
          assert_true(r->sizes == to);
          assert_true(offsets(*r) == offsets(l));
          ++views;
          continue;
        }
        // Refused: then no strides at all can express it.  Brute force over small strides.
        std::vector<int64_t> want = offsets(l);
        bool expressible = true;
        Layout guess{to, Shape::filled(to.size(), 0), l.offset};
        int64_t inner = 1;
        for (int d = to.size() - 1; d >= 0; --d) {
          if (to[d] > 1) guess.strides[d] = want[static_cast<size_t>(inner)] - want[0];
          inner *= to[d];
        }
        expressible = offsets(guess) == want;
        assert_false(expressible);
        ++copies;
      }
  assert_true(views > 100 && copies > 20);
}

static void contiguous_and_dense_say_what_they_mean(void**) {
  for (const Shape& shape : shapes)
    for (const Layout& l : layouts_of(shape)) {
      std::vector<int64_t> at = offsets(l);
      bool in_order = true;
      for (size_t i = 0; i < at.size(); ++i) in_order &= at[i] == l.offset + static_cast<int64_t>(i);
      assert_int_equal(l.contiguous(), in_order);
      std::sort(at.begin(), at.end());
      bool compact = true;
      for (size_t i = 0; i < at.size(); ++i) compact &= at[i] == l.offset + static_cast<int64_t>(i);
      assert_int_equal(l.dense(), compact);
    }
}

static void broadcasting_repeats_size_one_dimensions(void**) {
  assert_true(*broadcast_shapes(Shape{3, 1}, Shape{4}) == (Shape{3, 4}));
  assert_true(*broadcast_shapes(Shape{}, Shape{2, 0}) == (Shape{2, 0}));
  assert_false(broadcast_shapes(Shape{3}, Shape{4}).has_value());
  Layout l = broadcast_layout(contiguous_layout(Shape{3, 1}), Shape{2, 3, 4});
  assert_true(l.strides == (Shape{0, 1, 0}));
}

static void sizes_that_overflow_are_refused(void**) {
  assert_int_equal(code_of([] { numel(Shape{int64_t{1} << 40, int64_t{1} << 40}); }),
                   static_cast<int>(Code::invalid_argument));
  assert_int_equal(code_of([] {
                     Shape s;
                     for (int i = 0; i < 9; ++i) s.push_back(1);
                   }),
                   static_cast<int>(Code::unsupported));
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(reshaping_is_a_view_exactly_when_it_can_be),
    cmocka_unit_test(contiguous_and_dense_say_what_they_mean),
    cmocka_unit_test(broadcasting_repeats_size_one_dimensions),
    cmocka_unit_test(sizes_that_overflow_are_refused),
  };
  return cmocka_run_group_tests_name("layout", tests, nullptr, nullptr);
}
