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

void check_chain(const char* what, const Tensors& in, Body body) {
  check_that(what, [&]() -> std::string {
    std::vector<Type> types;
    for (const Tensor& t : in) types.push_back(t.type());
    Ref<Program> p = Program::compile(capture(types, device, {}, body));
    if (p->text().find("fused") == std::string::npos) return "was not fused:\n" + p->text();
    Tensors eager = body(in);
    for (int i = 0; i < 3; ++i)
      if (std::string wrong = same_bits(eager, p->run(in)); !wrong.empty()) return str("run ", i, ": ", wrong);
    return "";
  });
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
  return finish();
}
