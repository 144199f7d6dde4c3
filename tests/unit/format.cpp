// Tensors as text: the layouts of PyTorch.
#include "cmocka_cpp.h"

#include "core/tensor/format.h"
#include "core/tensor/variable.h"

#include <cmath>

using namespace stn;
using namespace stn::test;

// Host values without any op.
static Tensor values(const Shape& shape, std::initializer_list<double> v, DType dtype = DType::f32) {
  Tensor t = Tensor::empty(dtype, shape, cpu());
  int64_t i = 0;
  for (double x : v) {
    Tensor one = Tensor::scalar(dtype, x, cpu());
    memcpy(static_cast<char*>(t.data()) + i++ * size_of(dtype), one.data(), static_cast<size_t>(size_of(dtype)));
  }
  return t;
}
static Tensor count(const Shape& shape) {
  Tensor t = Tensor::empty(DType::f32, shape, cpu());
  for (int64_t i = 0; i < t.numel(); ++i) t.data_as<float>()[i] = static_cast<float>(i);
  return t;
}

static void small_tensors_print_as_in_pytorch(void**) {
  assert_string_equal(to_string(values({}, {1.5})).c_str(), "tensor(1.5000)");
  assert_string_equal(to_string(values({}, {2})).c_str(), "tensor(2.)");
  assert_string_equal(to_string(values({3}, {1, 2, -3})).c_str(), "tensor([ 1.,  2., -3.])");
  assert_string_equal(to_string(values({2, 2}, {1.5, 2, 3, 40.25})).c_str(),
                      "tensor([[ 1.5000,  2.0000],\n        [ 3.0000, 40.2500]])");
  assert_string_equal(to_string(values({2, 1, 2}, {1, 2, 3, 4})).c_str(),
                      "tensor([[[1., 2.]],\n\n        [[3., 4.]]])");
  assert_string_equal(to_string(values({2}, {1e-5, 1})).c_str(), "tensor([1.0000e-05, 1.0000e+00])");
  assert_string_equal(to_string(values({2}, {1, 5000})).c_str(), "tensor([1.0000e+00, 5.0000e+03])");
  assert_string_equal(to_string(values({3}, {0, NAN, -INFINITY})).c_str(), "tensor([0., nan, -inf])");
  assert_string_equal(to_string(values({2}, {0, 0})).c_str(), "tensor([0., 0.])");
}

static void dtypes_and_empty_shapes_are_noted(void**) {
  assert_string_equal(to_string(values({2}, {10, -2}, DType::i64)).c_str(), "tensor([10, -2])");
  assert_string_equal(to_string(values({2}, {10, 2}, DType::u8)).c_str(), "tensor([10,  2], dtype=u8)");
  assert_string_equal(to_string(values({2}, {1, 0}, DType::bool_)).c_str(), "tensor([ True, False])");
  assert_string_equal(to_string(values({1}, {0.5}, DType::bf16)).c_str(), "tensor([0.5000], dtype=bf16)");
  assert_string_equal(to_string(values({0}, {})).c_str(), "tensor([])");
  assert_string_equal(to_string(values({2, 0}, {}, DType::i64)).c_str(), "tensor([], shape=[2, 0], dtype=i64)");
}

static void large_tensors_are_summarized(void**) {
  assert_string_equal(
    to_string(count({2000})).c_str(),
    "tensor([0.0000e+00, 1.0000e+00, 2.0000e+00,  ..., 1.9970e+03, 1.9980e+03,\n        1.9990e+03], shape=[2000])");
  assert_string_equal(to_string(count({40, 30})).c_str(),
                      "tensor([[0.0000e+00, 1.0000e+00, 2.0000e+00,  ..., 2.7000e+01, 2.8000e+01,\n"
                      "         2.9000e+01],\n"
                      "        [3.0000e+01, 3.1000e+01, 3.2000e+01,  ..., 5.7000e+01, 5.8000e+01,\n"
                      "         5.9000e+01],\n"
                      "        [6.0000e+01, 6.1000e+01, 6.2000e+01,  ..., 8.7000e+01, 8.8000e+01,\n"
                      "         8.9000e+01],\n"
                      "        ...,\n"
                      "        [1.1100e+03, 1.1110e+03, 1.1120e+03,  ..., 1.1370e+03, 1.1380e+03,\n"
                      "         1.1390e+03],\n"
                      "        [1.1400e+03, 1.1410e+03, 1.1420e+03,  ..., 1.1670e+03, 1.1680e+03,\n"
                      "         1.1690e+03],\n"
                      "        [1.1700e+03, 1.1710e+03, 1.1720e+03,  ..., 1.1970e+03, 1.1980e+03,\n"
                      "         1.1990e+03]], shape=[40, 30])");
}

static void views_follow_their_strides(void**) {
  Tensor t = count({2, 3});
  assert_string_equal(to_string(t.with_layout({{3, 2}, {1, 3}, 0})).c_str(),
                      "tensor([[0., 3.],\n        [1., 4.],\n        [2., 5.]])");
  assert_string_equal(to_string(t.with_layout({{2, 2}, {0, 1}, 4})).c_str(), "tensor([[4., 5.],\n        [4., 5.]])");
}

static void autograd_is_noted(void**) {
  Ref<Variable> v = make<Variable>(values({1}, {2}), true);
  assert_string_equal(to_string(v->read()).c_str(), "tensor([2.], requires_grad=True)");
  assert_string_equal(to_string(ops::exp(v->read())).c_str(), "tensor([7.3891], grad_fn=<exp>)");
  assert_string_equal(to_string(Tensor()).c_str(), "tensor(null)");
  Device* null = find_device("null");
  assert_string_equal(to_string(Tensor::empty(DType::f32, Shape{2, 3}, null)).c_str(), "tensor(<f32[2, 3] on null>)");
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(small_tensors_print_as_in_pytorch),
    cmocka_unit_test(dtypes_and_empty_shapes_are_noted),
    cmocka_unit_test(large_tensors_are_summarized),
    cmocka_unit_test(views_follow_their_strides),
    cmocka_unit_test(autograd_is_noted),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
