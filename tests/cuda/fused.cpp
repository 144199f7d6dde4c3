// Kernels made at run time: fused chains as the code generator writes them, compiled for the host, give the bits of the
// single calls.
//   test_cuda_fused [--device NAME]
#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

Tensor drawn(const Shape& shape, DType d, uint64_t seed, Place place = Place::contiguous) {
  std::vector<double> v;
  for (int64_t i = 0; i < numel(shape); ++i)
    v.push_back(static_cast<double>(mix(seed * 1000 + static_cast<uint64_t>(i)) >> 11) * 0x1p-52 - 1);
  return tensor_of(v, layout_of(shape, place), d, device);
}

using Body = Tensors (*)(const Tensors&);

// `reduces`: the chain's end does not stay a call of its own.
void check_chain(const char* what, const Tensors& in, Body body, bool reduces = false) {
  check_that(what, [&]() -> std::string {
    std::vector<Type> types;
    for (const Tensor& t : in) types.push_back(t.type());
    Ref<Program> p = Program::compile(capture(types, device, {}, body));
    if (p->text().find("fused") == std::string::npos) return "was not fused:\n" + p->text();
    for (const Node& n : p->graph().nodes)
      if (reduces && n.op != find_op("fused")) return "was not reduced:\n" + p->text();
    Tensors eager = body(in);
    for (int i = 0; i < 3; ++i)
      if (std::string wrong = same_bits(eager, p->run(in)); !wrong.empty()) return str("run ", i, ": ", wrong);
    return "";
  });
}

// A product with what follows it as one call of `op`, or not.
void check_product(const char* what, const char* op, const Tensors& in, Body body, bool joined = true) {
  check_that(what, [&]() -> std::string {
    std::vector<Type> types;
    for (const Tensor& t : in) types.push_back(t.type());
    Ref<Program> p = Program::compile(capture(types, device, {}, body));
    if ((p->text().find(op) != std::string::npos) != joined)
      return str(joined ? "was not" : "must not be", " joined:\n", p->text());
    Tensors eager = body(in);
    for (int i = 0; i < 3; ++i) {
      Tensors got = p->run(in);
      std::string wrong = same_bits(eager, got);
      if (!wrong.empty() && joins_product(p->text())) {
        wrong = "";
        for (size_t k = 0; k < got.size() && wrong.empty(); ++k)
          wrong = differs(eager[k], got[k], tolerance_of(got[k].dtype()));
      }
      if (!wrong.empty()) return str("run ", i, ": ", wrong);
    }
    return "";
  });
}

Tensor tanh_gelu(const Tensor& x) { return ops::gelu(x, {.approximate = Approximate::tanh}); }

// What cuBLASLt has an epilogue for, and what it has none for.
void check_products(DType d) {
  Tensor x = drawn({3, 5, 6}, d, 20), w = drawn({8, 6}, d, 21), bias = drawn({8}, d, 22), b = drawn({6, 8}, d, 23),
         y = drawn({3, 5, 8}, d, 24), odd = drawn({7, 6}, d, 25);
  const char *linear = "linear_fused", *matmul = "matmul_fused";
  bool taken = d != DType::f64;
  auto yes = [&](const char* what, const char* op, const Tensors& in, Body body) {
    check_product(str(what, ", ", name(d)).c_str(), op, in, body, taken);
  };
  auto no = [&](const char* what, const char* op, const Tensors& in, Body body) {
    check_product(str(what, ", ", name(d), ": declined").c_str(), op, in, body, false);
  };
  yes("relu(linear)", linear, {x, w, bias},
      [](const Tensors& t) -> Tensors { return {ops::relu(ops::linear(t[0], t[1], t[2]))}; });
  yes("relu(linear) without bias", linear, {x, w},
      [](const Tensors& t) -> Tensors { return {ops::relu(ops::linear(t[0], t[1]))}; });
  yes("gelu(linear) by tanh", linear, {x, w, bias},
      [](const Tensors& t) -> Tensors { return {tanh_gelu(ops::linear(t[0], t[1], t[2]))}; });
  yes("gelu(linear) by tanh and the product", linear, {x, w, bias}, [](const Tensors& t) -> Tensors {
    Tensor product = ops::linear(t[0], t[1], t[2]), result = tanh_gelu(product);
    return {result, ops::matmul(product, ops::transpose(product, -1, -2))};
  });
  yes("matmul + bias", matmul, {x, b, bias},
      [](const Tensors& t) -> Tensors { return {ops::add(t[2], ops::matmul(t[0], t[1]))}; });
  yes("relu(matmul + bias)", matmul, {x, b, bias},
      [](const Tensors& t) -> Tensors { return {ops::relu(ops::add(ops::matmul(t[0], t[1]), t[2]))}; });
  yes("gelu(matmul + bias) by tanh", matmul, {x, b, bias},
      [](const Tensors& t) -> Tensors { return {tanh_gelu(ops::add(ops::matmul(t[0], t[1]), t[2]))}; });
  yes("gelu's gradient by tanh of a matmul", matmul, {x, b, y}, [](const Tensors& t) -> Tensors {
    return {ops::gelu_grad(ops::matmul(t[0], t[1]), t[2], {.approximate = Approximate::tanh})};
  });
  no("gelu(linear) by erf", linear, {x, w, bias},
     [](const Tensors& t) -> Tensors { return {ops::gelu(ops::linear(t[0], t[1], t[2]))}; });
  no("gelu's gradient by erf", matmul, {x, b, y},
     [](const Tensors& t) -> Tensors { return {ops::gelu_grad(ops::matmul(t[0], t[1]), t[2])}; });
  no("sigmoid(linear)", linear, {x, w, bias},
     [](const Tensors& t) -> Tensors { return {ops::sigmoid(ops::linear(t[0], t[1], t[2]))}; });
  no("relu(linear) and the product", linear, {x, w, bias}, [](const Tensors& t) -> Tensors {
    Tensor product = ops::linear(t[0], t[1], t[2]), result = ops::relu(product);
    return {result, ops::matmul(product, ops::transpose(product, -1, -2))};
  });
  no("a second bias", linear, {x, w, bias},
     [](const Tensors& t) -> Tensors { return {ops::add(ops::linear(t[0], t[1], t[2]), t[2])}; });
  no("a sum with a matrix", matmul, {x, b, y},
     [](const Tensors& t) -> Tensors { return {ops::add(ops::matmul(t[0], t[1]), t[2])}; });
  no("gelu and the product, of 7 columns", linear, {x, odd}, [](const Tensors& t) -> Tensors {
    Tensor product = ops::linear(t[0], t[1]), result = tanh_gelu(product);
    return {result, ops::matmul(product, ops::transpose(product, -1, -2))};
  });
}

// Chains that end in a reduction: over a few values and over several slices, with other results and without.  Sums in
// f64 stay calls of their own, as the order would show.
void check_reductions(DType d) {
  auto chain = [&](const char* what, const Tensors& in, Body body, bool sums = true) {
    check_chain(str(what, ", ", name(d)).c_str(), in, body, !sums || d != DType::f64);
  };
  Tensor rows = drawn({6, 40}, d, 30), row = drawn({40}, d, 31), column = drawn({6, 1}, d, 32),
         deep = drawn({3, 4, 5, 7}, d, 33), wide = drawn({2, 40000}, d, 34);
  chain("sum of rows", {rows, row},
        [](const Tensors& t) -> Tensors { return {ops::sum(ops::square(ops::mul(t[0], t[1])), {.axes = {1}})}; });
  chain("mean of rows, and the values", {rows, row}, [](const Tensors& t) -> Tensors {
    Tensor v = ops::relu(ops::mul(t[0], t[1]));
    return {ops::mean(v, {.axes = {-1}, .keepdim = true}), v, ops::exp(v)};
  });
  chain(
    "max of what broadcasts", {row, column},
    [](const Tensors& t) -> Tensors { return {ops::max(ops::sub(t[0], t[1]), {.axes = {1}})}; }, false);
  chain("min of all", {deep}, [](const Tensors& t) -> Tensors { return {ops::min(ops::sin(t[0]))}; }, false);
  chain("prod over two dimensions", {deep}, [](const Tensors& t) -> Tensors {
    return {ops::prod(ops::add_scalar(ops::mul_scalar(t[0], 0.1), 1), {.axes = {2, 3}})};
  });
  chain(
    "max of long rows and min of all", {wide},
    [](const Tensors& t) -> Tensors { return {ops::max(ops::neg(t[0]), {.axes = {1}}), ops::min(ops::square(t[0]))}; },
    false);
  if (d == DType::f64) return;  // single calls
  chain("mean of long rows", {wide},
        [](const Tensors& t) -> Tensors { return {ops::mean(ops::exp(t[0]), {.axes = {1}})}; });
  chain("sum of all", {wide}, [](const Tensors& t) -> Tensors { return {ops::sum(ops::square(t[0]))}; });
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  Shape image{2, 3, 4, 5};
  check_chain("gelu(x * y + z)",
              {drawn(image, DType::f32, 1), drawn(image, DType::f32, 2), drawn(image, DType::f32, 3)},
              [](const Tensors& x) -> Tensors { return {ops::gelu(ops::add(ops::mul(x[0], x[1]), x[2]))}; });
  check_chain("attributes", {drawn({7, 9}, DType::f64, 4)}, [](const Tensors& x) -> Tensors {
    Tensor y = ops::clamp(ops::mul_scalar(x[0], 3), {.min = -0.75, .max = std::nullopt});
    return {ops::gelu(ops::leaky_relu(y, {.negative_slope = 0.125}), {.approximate = Approximate::tanh}),
            ops::pow_scalar(y, 3)};
  });
  check_chain("masks", {drawn({31}, DType::f32, 5), drawn({31}, DType::f32, 6)}, [](const Tensors& x) -> Tensors {
    Tensor mask = ops::logical_and(ops::gt(x[0], x[1]), ops::lt_scalar(x[0], 0.5));
    return {ops::where(mask, ops::exp(x[0]), ops::neg(x[1])), mask};
  });
  check_chain(
    "broadcast",
    {drawn(image, DType::f32, 7), drawn({3, 1, 1}, DType::f32, 8), drawn({}, DType::f32, 9),
     drawn({5}, DType::f32, 10)},
    [](const Tensors& x) -> Tensors { return {ops::tanh(ops::mul(ops::add(ops::mul(x[0], x[1]), x[3]), x[2]))}; });
  check_chain("bf16", {drawn(image, DType::bf16, 11), drawn({5}, DType::bf16, 12)},
              [](const Tensors& x) -> Tensors { return {ops::silu(ops::add(ops::mul(x[0], x[0]), x[1]))}; });
  for (Place p : all_places)
    check_chain(str("x ", name(p)).c_str(), {drawn(image, DType::f32, 13, p), drawn(image, DType::f32, 14)},
                [](const Tensors& x) -> Tensors { return {ops::sigmoid(ops::sub(x[0], x[1])), ops::square(x[1])}; });
  for (DType d : {DType::f32, DType::f64, DType::f16, DType::bf16}) {
    check_products(d);
    check_reductions(d);
  }
  return finish();
}
