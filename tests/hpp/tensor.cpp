// Tensors, operators and broadcasting.
#include "check.hpp"

#include <numeric>

using st::Tensor;

TEST(a_tensor_copies_values_and_gives_them_back) {
  auto t = Tensor::from<float>({1, 2, 3, 4, 5, 6}, {2, 3});
  EQUALS(t.shape(), (st::Shape{2, 3}));
  CHECK(t.dtype() == st::DType::f32);
  EQUALS(t.device(), "cpu");
  EQUALS(t.numel(), 6);
  EQUALS(t.size(-1), 3);
  EQUALS(values(t), (Floats{1, 2, 3, 4, 5, 6}));
  EQUALS(values(t.transpose(0, 1)), (Floats{1, 4, 2, 5, 3, 6}));
  EQUALS(t.data<float>()[4], 5.0f);
  EQUALS(values(t[1]), (Floats{4, 5, 6}));
}

TEST(every_cpp_type_of_elements_goes_in_and_out) {
  EQUALS(Tensor::from<double>({1.5, -2}).to_vector<double>(), (std::vector<double>{1.5, -2}));
  EQUALS(Tensor::from<int64_t>({1, -2}).to_vector<int64_t>(), (std::vector<int64_t>{1, -2}));
  EQUALS(Tensor::from<int32_t>({1, -2}).to_vector<int32_t>(), (std::vector<int32_t>{1, -2}));
  EQUALS(Tensor::from<int16_t>({1, -2}).to_vector<int16_t>(), (std::vector<int16_t>{1, -2}));
  EQUALS(Tensor::from<int8_t>({1, -2}).to_vector<int8_t>(), (std::vector<int8_t>{1, -2}));
  EQUALS(Tensor::from<uint8_t>({1, 255}).to_vector<uint8_t>(), (std::vector<uint8_t>{1, 255}));
  EQUALS(Tensor::scalar(true).item_i64(), 1);
  EQUALS(Tensor::scalar(2.5f).item(), 2.5);
  auto half = Tensor::from<float>({1.5}).cast(st::DType::bf16);
  EQUALS(half.cast(st::DType::f32).item(), 1.5);
}

TEST(a_copy_is_the_same_tensor_and_a_moved_one_is_empty) {
  Tensor a = Tensor::scalar(1.0f), b = a;
  CHECK(a.is_same(b));
  CHECK(!a.is_same(a + 0));
  Tensor c = std::move(b);
  CHECK(!b);
  CHECK(c.is_same(a));
}

TEST(borrowed_memory_lives_as_long_as_its_tensors) {
  auto memory = std::make_shared<std::vector<float>>(Floats{1, 2, 3});
  Tensor t = Tensor::borrow(memory, {3});
  EQUALS(t.data<float>(), memory->data());
  EQUALS(memory.use_count(), 2);
  Tensor view = t.narrow(0, 1, 2);
  t = {};
  EQUALS(memory.use_count(), 2);
  EQUALS(values(view), (Floats{2, 3}));
  view = {};
  EQUALS(memory.use_count(), 1);
}

TEST(dlpack_there_and_back_is_the_same_memory) {
  Tensor t = Tensor::from<int64_t>({1, 2, 3, 4}, {2, 2});
  Tensor back = Tensor::from_dlpack(t.to_dlpack());
  EQUALS(back.data<int64_t>(), t.data<int64_t>());
  EQUALS(back.shape(), t.shape());
}

TEST(operators_take_tensors_and_numbers_on_both_sides) {
  auto a = Tensor::from<float>({1, 2, 4}), b = Tensor::from<float>({2, 2, 2});
  EQUALS(values(a + b), (Floats{3, 4, 6}));
  EQUALS(values(a - b), (Floats{-1, 0, 2}));
  EQUALS(values(a * b), (Floats{2, 4, 8}));
  EQUALS(values(a / b), (Floats{0.5, 1, 2}));
  EQUALS(values(a + 1), (Floats{2, 3, 5}));
  EQUALS(values(1 - a), (Floats{0, -1, -3}));
  EQUALS(values(2 * a), (Floats{2, 4, 8}));
  EQUALS(values(4 / a), (Floats{4, 2, 1}));
  EQUALS(values(-a), (Floats{-1, -2, -4}));
  EQUALS((a < b).to_vector<uint8_t>(), (std::vector<uint8_t>{1, 0, 0}));
  EQUALS((a == 2).to_vector<uint8_t>(), (std::vector<uint8_t>{0, 1, 0}));
}

TEST(comparisons_with_a_number_on_the_left_turn_around) {
  auto a = Tensor::from<float>({1, 2, 4});
  auto bits = [](const Tensor& t) { return t.to_vector<uint8_t>(); };
  using Bits = std::vector<uint8_t>;
  EQUALS(bits(2 < a), (Bits{0, 0, 1}));
  EQUALS(bits(2 <= a), (Bits{0, 1, 1}));
  EQUALS(bits(2 > a), (Bits{1, 0, 0}));
  EQUALS(bits(2 >= a), (Bits{1, 1, 0}));
  EQUALS(bits(2 == a), (Bits{0, 1, 0}));
  EQUALS(bits(2 != a), (Bits{1, 0, 1}));
}

TEST(shapes_broadcast) {
  auto column = Tensor::from<float>({10, 20}, {2, 1}), row = Tensor::from<float>({1, 2, 3});
  auto sum = column + row;
  EQUALS(sum.shape(), (st::Shape{2, 3}));
  EQUALS(values(sum), (Floats{11, 12, 13, 21, 22, 23}));
}

TEST(compound_assignment_changes_variables_and_rebinds_values) {
  Tensor v = Tensor::from<float>({1, 2}).variable(true), same = v;
  v -= 0.5 * Tensor::from<float>({2, 2});
  EQUALS(values(same), (Floats{0, 1}));
  Tensor a = Tensor::from<float>({1, 2}), before = a;
  a *= 3;
  EQUALS(values(a), (Floats{3, 6}));
  EQUALS(values(before), (Floats{1, 2}));
}

TEST(ops_are_functions_and_methods_with_options_by_name) {
  auto x = Tensor::from<float>({1, 2, 3, 4}, {2, 2});
  EQUALS(values(x.sum({.axes = {0}})), (Floats{4, 6}));
  EQUALS(values(st::sum(x, {.axes = {1}, .keepdim = true})), (Floats{3, 7}));
  EQUALS(x.mean().item(), 2.5);
  EQUALS(x.argmax({.axis = 1}).to_vector<int64_t>(), (std::vector<int64_t>{1, 1}));
  auto [top, where] = st::topk(Tensor::from<float>({1, 3, 2}), 2);
  EQUALS(values(top), (Floats{3, 2}));
  EQUALS(where.to_vector<int64_t>(), (std::vector<int64_t>{1, 2}));
  EQUALS(st::cat({x, x}, {.axis = 1}).shape(), (st::Shape{2, 4}));
}

TEST(a_list_of_results_may_have_any_length) {
  auto parts = Tensor::from(std::vector<float>(100, 2), {100}).split(1);
  EQUALS(parts.size(), 100u);
  EQUALS(parts[99].item(), 2.0);
}

TEST(tensors_print_as_in_pytorch) {
  std::ostringstream s;
  s << Tensor::from<float>({1, 2.5});
  EQUALS(s.str(), "tensor([1.0000, 2.5000])");
  EQUALS(Tensor::from<float>({1, 2.5}).to_string({.precision = 1}), "tensor([1.0, 2.5])");
}

TEST(tensors_move_to_devices_and_into_pinned_memory) {
  auto t = Tensor::from<float>({1, 2});
  EQUALS(values(t.to("cpu", true)), (Floats{1, 2}));
  CHECK(!t.is_pinned());
  CHECK(THROWN(st::Error, t.pin_memory()).code() == st::ErrorCode::device);  // no device that pins is loaded
  CHECK(THROWN(st::Error, t.to("abacus")).code() == st::ErrorCode::device);
}

TEST(dtypes_have_names_sizes_and_a_common_one) {
  EQUALS(st::to_string(st::DType::bf16), "bf16");
  EQUALS(st::size_of(st::DType::i64), 8u);
  CHECK(st::promote_types(st::DType::i32, st::DType::f16) == st::DType::f16);
}
