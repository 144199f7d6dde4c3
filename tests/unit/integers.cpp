// Integers at their limits: sums and products wrap, scalars beyond them saturate, and nothing is left undefined.
#include "cmocka_cpp.h"

#include "core/tensor/format.h"

#include <cmath>
#include <limits>

using namespace stn;
using namespace stn::test;

namespace {

constexpr int64_t kMin = std::numeric_limits<int64_t>::min(), kMax = std::numeric_limits<int64_t>::max();

Tensor ints(std::initializer_list<int64_t> values) {
  Tensor t = Tensor::empty(DType::i64, Shape{static_cast<int64_t>(values.size())}, cpu());
  std::copy(values.begin(), values.end(), t.data_as<int64_t>());
  return t;
}

void is(const Tensor& t, std::initializer_list<int64_t> expected) {
  if (!same_bits(t, ints(expected))) print_error("%s\n", to_string(t).c_str());
  assert_true(same_bits(t, ints(expected)));
}

}  // namespace

static void arithmetic_wraps_around(void**) {
  Tensor limits = ints({kMin, kMax});
  is(ops::add(limits, ints({-1, 1})), {kMax, kMin});
  is(ops::sub(limits, ints({1, -1})), {kMax, kMin});
  is(ops::mul(limits, ints({2, 2})), {0, -2});
  is(ops::neg(limits), {kMin, -kMax});
  is(ops::abs(limits), {kMin, kMax});
  is(ops::square(limits), {0, 1});
  is(ops::addcmul(limits, limits, ints({1, 1}), {.value = 1}), {0, -2});
  is(ops::sum(ints({kMax, kMax}), {.axes = Ints{0}, .keepdim = true}), {-2});
  is(ops::cumsum(ints({kMax, 1}), 0), {kMax, kMin});
  is(ops::prod(ints({kMax, 2}), {.axes = Ints{0}, .keepdim = true}), {-2});
  is(ops::pow(ints({3, kMin}), ints({40, 3})), {static_cast<int64_t>(12157665459056928801u), 0});
}

static void division_of_the_least_integer_by_minus_one(void**) {
  Tensor least = ints({kMin}), minus = ints({-1});
  is(ops::floor_divide(least, minus), {kMin});
  is(ops::remainder(least, minus), {0});
  is(ops::fmod(least, minus), {0});
  is(ops::floor_divide_scalar(least, -1), {kMin});
}

static void scalars_beyond_the_integers_saturate(void**) {
  Tensor one = ints({1});
  is(ops::mul_scalar(one, 1e300), {kMax});
  is(ops::mul_scalar(one, -1e300), {kMin});
  is(ops::pow_scalar(ints({-1, 0, 1}), 1e300), {-1, 0, 1});
  is(ops::clamp(ints({-5, 5}), {.min = -1e300, .max = 1e300}), {-5, 5});
  for (double big : {1e300, HUGE_VAL}) {
    is(ops::cast(vec({big, -big}, DType::f64), DType::i64), {kMax, kMin});
    is(ops::cast(vec({big, -big}), DType::i64), {kMax, kMin});
  }
  is(ops::cast(vec({NAN, -0.9, 0.9}), DType::i64), {0, 0, 0});
  is(ops::cast(ops::cast(vec({300, -1}), DType::u8), DType::i64), {44, 255});
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(arithmetic_wraps_around),
    cmocka_unit_test(division_of_the_least_integer_by_minus_one),
    cmocka_unit_test(scalars_beyond_the_integers_saturate),
  };
  return cmocka_run_group_tests_name("integers", tests, start_engine, nullptr);
}
