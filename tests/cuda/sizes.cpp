// Sizes beyond those of the op table's samples, where kernels of a device take more than one run, line or chunk:
// against the CPU, bit for bit.  Values are small integers, so that sums are exact in every order.  And values that an
// op refuses, which a device reports when it is waited for.
//   test_cuda_sizes [--device NAME]                 the default device runs CUDA's kernels on the host
#include <functional>

#include "capi/generated/impl.h"
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

using Run = std::function<Tensors(const Tensors&)>;
struct SizeCase {
  std::string name;
  Tensors inputs;
  Run run;
};

Tensor numbers(const Ints& shape, DType d = DType::f32) { return ops::cast(ops::randint(-8, 8, shape), d); }
Tensor indices(int64_t end, const Ints& shape) { return ops::randint(0, end, shape); }
Tensor mask(const Ints& shape) { return ops::gt_scalar(ops::randint(-8, 8, shape), 0); }
Tensor with_nan(const Ints& shape, DType d) {  // and both zeros, and -infinity
  return ops::cast(ops::mul(ops::log(ops::randint(-2, 5, shape, {.dtype = DType::f32})), ops::neg(numbers({1}))), d);
}
Tensors both(const std::array<Tensor, 2>& r) { return {r[0], r[1]}; }

std::vector<SizeCase> all_cases() {
  std::vector<SizeCase> r;
  auto add = [&](std::string name, Tensors in, Run run) {
    r.push_back({std::move(name), std::move(in), std::move(run)});
  };
  for (DType d : {DType::f32, DType::f16, DType::i8, DType::bool_}) {
    std::string t = std::string(" ") + name(d);
    add("index_add" + t, {numbers({5, 7, 9}, d), indices(7, {1000}), numbers({5, 1000, 9}, d)},
        [](const Tensors& in) { return Tensors{ops::index_add(in[0], in[1], in[2], 1)}; });
    add("scatter_add" + t, {numbers({3, 11}, d), indices(3, {900, 11}), numbers({901, 11}, d)},
        [](const Tensors& in) { return Tensors{ops::scatter_add(in[0], in[1], in[2], 0)}; });
    add("scatter" + t, {numbers({3, 11}, d), indices(3, {900, 11}), numbers({901, 11}, d)},
        [](const Tensors& in) { return Tensors{ops::scatter(in[0], in[1], in[2], 0)}; });
    add("index_select" + t, {numbers({40, 32}, d), indices(40, {1000})},
        [](const Tensors& in) { return Tensors{ops::index_select(in[0], in[1], 0)}; });
    add("masked_select" + t, {numbers({300, 17}, d), mask({300, 1})},
        [](const Tensors& in) { return Tensors{ops::masked_select(in[0], in[1])}; });
    Tensor m = mask({50, 41}), g = numbers({ops::masked_select(m, m).numel()}, d);
    add("masked_scatter_grad" + t, {g, m},
        [](const Tensors& in) { return Tensors{ops::masked_scatter_grad(in[0], in[1])}; });
    add("cat" + t, {numbers({6, 64}, d), numbers({6, 33}, d), numbers({6, 3}, d)},
        [](const Tensors& in) { return Tensors{ops::cat(in, {.axis = 1})}; });
    add("pad" + t, {numbers({33, 64}, d)}, [](const Tensors& in) { return Tensors{ops::pad(in[0], {16, 32, 0, 3})}; });
  }
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::i64, DType::i16}) {
    std::string t = std::string(" ") + name(d);
    bool floats = is_floating(d);
    Ints shape{70, 300, 2}, one{1, 3000};
    add("sort" + t, {floats ? with_nan(shape, d) : numbers(shape, d)},
        [](const Tensors& in) { return both(ops::sort(in[0], {.axis = 1})); });
    add("sort descending" + t, {floats ? with_nan(one, d) : numbers(one, d)},
        [](const Tensors& in) { return both(ops::sort(in[0], {.descending = true})); });
    add("topk" + t, {floats ? with_nan(shape, d) : numbers(shape, d)},
        [](const Tensors& in) { return both(ops::topk(in[0], 7, {.axis = 0, .largest = false})); });
  }
  add("embedding_grad", {numbers({700, 12}), indices(5, {700})},
      [](const Tensors& in) { return Tensors{ops::embedding_grad(in[0], in[1], 5, {.padding_idx = -2})}; });
  add("view_scatter", {numbers({400, 6})},
      [](const Tensors& in) { return Tensors{ops::view_scatter(in[0], {408}, {400, 6}, {1, 1}, {.offset = 2})}; });
  const std::pair<Ints, Ints> batches[] = {
    {{2, 1, 3, 4}, {1, 2, 4, 5}}, {{2, 2, 3, 4}, {2, 1, 4, 5}}, {{2, 2, 3, 4}, {1, 1, 4, 5}}, {{3, 4}, {2, 2, 4, 5}}};
  for (const auto& [a, b] : batches)
    add(str("matmul of ", to_string(numbers(a).type()), " and ", to_string(numbers(b).type())),
        {numbers(a), numbers(b)}, [](const Tensors& in) { return Tensors{ops::matmul(in[0], in[1])}; });
  for (DType d : {DType::f32, DType::f64, DType::f16, DType::bf16}) {
    std::string t = std::string(" ") + name(d);
    auto turned = [](const Tensor& x) { return ops::transpose(x, -1, -2); };
    add("matmul of columns" + t, {numbers({3, 40, 24}, d), numbers({3, 40, 16}, d)},
        [=](const Tensors& in) { return Tensors{ops::matmul(turned(in[0]), in[1])}; });
    add("matmul by rows" + t, {numbers({3, 24, 40}, d), numbers({16, 40}, d)},
        [=](const Tensors& in) { return Tensors{ops::matmul(in[0], turned(in[1]))}; });
    add("matmul of a part" + t, {numbers({30, 41}, d), numbers({40, 17}, d)},
        [=](const Tensors& in) { return Tensors{ops::matmul(ops::narrow(in[0], 1, 1, 40), in[1])}; });
    add("matmul of one row and one column" + t, {numbers({1, 40}, d), numbers({40, 1}, d)},
        [=](const Tensors& in) { return Tensors{ops::matmul(in[0], in[1]), ops::matmul(in[1], in[0])}; });
    add("linear" + t, {numbers({7, 5, 40}, d), numbers({33, 40}, d), numbers({33}, d)},
        [=](const Tensors& in) { return Tensors{ops::linear(in[0], in[1], in[2]), ops::linear(in[0], in[1])}; });
  }
  for (int64_t offset : {1, 4})  // in a longer vector
    add(str("linear, bias from ", offset), {numbers({20, 24}), numbers({16, 24}), numbers({32})},
        [offset](const Tensors& in) { return Tensors{ops::linear(in[0], in[1], ops::narrow(in[2], 0, offset, 16))}; });
  for (bool last : {false, true}) {
    auto image = [&](const Ints& shape) {
      Tensor x = numbers(shape);
      return last ? ops::permute(ops::contiguous(ops::permute(x, {0, 2, 3, 1})), {0, 3, 1, 2}) : x;
    };
    std::string t = last ? " channels last" : "";
    add("max_pool2d and its gradient" + t, {image({3, 5, 30, 21}), image({3, 5, 15, 11})}, [](const Tensors& in) {
      auto [y, at] = ops::max_pool2d(in[0], {3}, {.stride = {2}, .padding = {1}});
      return Tensors{y, at, ops::max_pool2d_grad(in[1], at, in[0].shape())};
    });
    add("avg_pool2d_grad" + t, {image({2, 5, 10, 7})}, [](const Tensors& in) {
      return Tensors{ops::avg_pool2d_grad(in[0], {2, 5, 21, 15}, {4}, {.stride = {2}, .padding = {1}})};
    });
    add("adaptive_max_pool2d" + t, {image({2, 5, 19, 16})},
        [](const Tensors& in) { return both(ops::adaptive_max_pool2d(in[0], {7, 5})); });
  }
  return r;
}

Tensors on_device(const SizeCase& c) {
  Tensors there, back;
  for (const Tensor& t : c.inputs) there.push_back(ops::to_device(t, device));
  for (const Tensor& t : c.run(there)) back.push_back(ops::to_device(t, cpu()));
  return back;
}

// Indices out of range read zero and write nothing.  What is expected is the last input.
std::vector<SizeCase> out_of_range() {
  Tensor bad = ops::sub_scalar(ops::mul_scalar(indices(2, {4, 6}), 1000003), 1), x = numbers({4, 6});
  Tensor row = ops::select(bad, 0, 0), none = ops::zeros({6, 6}), nothing = ops::zeros({4, 6});
  return {
    {"index_select", {x, row, none}, [](const Tensors& in) { return Tensors{ops::index_select(in[0], in[1], 0)}; }},
    {"embedding", {x, row, none}, [](const Tensors& in) { return Tensors{ops::embedding(in[0], in[1])}; }},
    {"gather", {x, bad, nothing}, [](const Tensors& in) { return Tensors{ops::gather(in[0], in[1], 1)}; }},
    {"scatter", {x, bad, x}, [](const Tensors& in) { return Tensors{ops::scatter(in[0], in[1], in[0], 1)}; }},
    {"scatter_add", {x, bad, x}, [](const Tensors& in) { return Tensors{ops::scatter_add(in[0], in[1], in[0], 0)}; }},
    {"index_add", {x, row, x}, [](const Tensors& in) { return Tensors{ops::index_add(in[0], in[1], in[0], 1)}; }},
    {"max_pool2d_grad",
     {ops::unsqueeze(x, 0), ops::unsqueeze(bad, 0), ops::zeros({1, 8, 12})},
     [](const Tensors& in) { return Tensors{ops::max_pool2d_grad(in[0], in[1], {1, 8, 12})}; }},
  };
}

std::vector<SizeCase> refused() {  // by ops whose results are then of no use
  Tensor x = numbers({4, 6}), target = ops::add_scalar(indices(2, {4}), 5), i = ops::cast(x, DType::i32);
  Tensor zero = ops::zeros({6}, {.dtype = DType::i32});
  return {
    {"one_hot", {target}, [](const Tensors& in) { return Tensors{ops::one_hot(in[0], 5)}; }},
    {"nll_loss", {x, target}, [](const Tensors& in) { return Tensors{ops::nll_loss(in[0], in[1])}; }},
    {"softmax_cross_entropy", {x, target}, [](const Tensors& in) { return Tensors{ops::cross_entropy(in[0], in[1])}; }},
    {"floor_divide", {i, zero}, [](const Tensors& in) { return Tensors{ops::floor_divide(in[0], in[1])}; }},
    {"remainder", {i, zero}, [](const Tensors& in) { return Tensors{ops::remainder(in[0], in[1])}; }},
    {"fmod_scalar", {i}, [](const Tensors& in) { return Tensors{ops::fmod_scalar(in[0], 0)}; }},
  };
}

// What is wrong where f does not fail with the device's error that names the op.
std::string reported(const std::string& op, const std::function<void()>& f) {
  try {
    f();
  } catch (const Error& e) {
    bool named = e.code == Code::device && e.message.find(op + ": ") != std::string::npos;
    return named ? "" : e.message;
  }
  return "no error";
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  for (const SizeCase& c : all_cases()) check_that(c.name, [&] { return same_bits(c.run(c.inputs), on_device(c)); });
  for (const SizeCase& c : out_of_range()) {
    Tensors there, made;
    for (const Tensor& t : c.inputs) there.push_back(ops::to_device(t, device));
    made = c.run(there);
    check_that(c.name + " reports an index", [&] { return reported(c.name, [&] { device->synchronize(); }); });
    check_that(c.name + " out of range",
               [&] { return same_bits({c.inputs.back()}, {ops::to_device(made[0], cpu())}); });
  }
  for (const SizeCase& c : refused()) {
    check_that(c.name + " reports", [&] { return reported(c.name, [&] { on_device(c); }); });
    device->synchronize();
  }
  return finish();
}
