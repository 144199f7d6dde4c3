// Convolutions in f32 of the sizes that networks have, by whatever algorithm is chosen for them: near what f64 gives.
#include "cmocka_cpp.h"

#include <cmath>

#include "core/op/apply.h"

using namespace stn;
using namespace stn::test;

namespace {

struct Size {
  int64_t n, in, out, h, w;
  Ints padding;
};
// 3x3: few and many tiles and channels, whole vectors of them or not, images that tiles cover exactly or not.
const Size sizes[] = {{1, 64, 64, 28, 28, {1}},  {2, 40, 72, 57, 31, {1}},    {9, 17, 33, 29, 30, {0}},
                      {3, 128, 96, 14, 14, {1}}, {2, 256, 256, 7, 7, {1}},    {1, 33, 47, 13, 22, {2, 1}},
                      {4, 24, 50, 18, 5, {3}},   {1, 512, 40, 12, 12, {1, 0}}};

// What is allowed, of the largest value; 3.4e-6 is the most that was seen.
constexpr double kError = 5e-6;

Tensor wide(const Tensor& t) { return ops::cast(t, DType::f64); }

void near(const char* what, const Size& s, const Tensor& got, const Tensor& expected) {
  Tensor a = wide(got);
  double most = 0, largest = ops::max(ops::abs(expected)).item(0);
  for (int64_t i = 0; i < a.numel(); ++i) most = std::max(most, std::abs(a.item(i) - expected.item(i)));
  if (most <= kError * largest) return;
  print_message("%s of %d -> %d channels, %dx%d: off by %.2g of the largest\n", what, int(s.in), int(s.out), int(s.h),
                int(s.w), most / largest);
  assert_true(false);
}

}  // namespace

static void results_and_gradients_are_near_f64(void**) {
  cpu()->generator->seed(19);
  for (const Size& s : sizes) {
    Tensor x = ops::randn({s.n, s.in, s.h, s.w}), w = ops::randn({s.out, s.in, 3, 3}), b = ops::randn({s.out});
    Tensor expected = ops::conv2d(wide(x), wide(w), wide(b), {.padding = s.padding});
    near("conv2d", s, ops::conv2d(x, w, b, {.padding = s.padding}), expected);
    Tensor g = ops::randn(Ints(expected.shape()));
    near("the input's gradient", s, ops::conv2d_input_grad(g, w, Ints(x.shape()), {.padding = s.padding}),
         ops::conv2d_input_grad(wide(g), wide(w), Ints(x.shape()), {.padding = s.padding}));
    near("the weight's gradient", s, ops::conv2d_weight_grad(g, x, Ints(w.shape()), {.padding = s.padding}),
         ops::conv2d_weight_grad(wide(g), wide(x), Ints(w.shape()), {.padding = s.padding}));
  }
}

int main() {
  const CMUnitTest tests[] = {cmocka_unit_test(results_and_gradients_are_near_f64)};
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
