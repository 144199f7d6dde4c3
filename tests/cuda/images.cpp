// Images stay NHWC through a network on CUDA's kernels, and are there what they are on the CPU: convolutions, batch
// norm, pooling and their gradients; and a convolution joined with what follows it.
//   test_cuda_images [--device NAME]
#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

Tensors drawn(const std::vector<Ints>& shapes, DType d) {
  Tensors r;
  for (const Ints& s : shapes) r.push_back(ops::cast(ops::mul_scalar(ops::randn(s), 0.3), d));
  return r;
}
// Each step by itself on both devices, of what the device's earlier steps gave.
class Steps {
 public:
  explicit Steps(DType d) : d_(d) {}

  template <class F>
  Tensors operator()(const char* op, const Tensors& in, F f) {
    Tensors on_cpu, got = f(in);
    for (const Tensor& t : in) on_cpu.push_back(t ? ops::to_device(t, cpu()) : t);
    Tensors expected = f(on_cpu);
    for (size_t i = 0; i < got.size(); ++i)
      check_that(str(op, " ", name(d_), " result ", i), [&]() -> std::string {
        bool image = got[i].dim() == 4 && std::string(op) != "conv2d_weight_grad";
        if (image && d_ != DType::f64 && !channels_last(got[i].layout())) return "is not NHWC";
        return differs(expected[i], got[i], tolerance_of(d_));
      });
    return got;
  }

 private:
  DType d_;
};

void check_network(DType d) {
  Steps step(d);
  Tensors given = moved(drawn({{2, 3, 14, 11}, {32, 3, 3, 3}, {32}, {32}, {32}, {48, 32, 3, 3}}, d));
  const Tensor &x = given[0], &w1 = given[1], &bias = given[2], &gamma = given[3], &beta = given[4], &w2 = given[5];
  Tensor c = step("conv2d", {x, w1, bias}, [](const Tensors& t) -> Tensors {
    return {ops::conv2d(t[0], t[1], t[2], {.stride = {2}, .padding = {1}})};
  })[0];
  Tensors n = step("batch_norm", {c, gamma, beta}, [](const Tensors& t) -> Tensors {
    auto r = ops::batch_norm(t[0], t[1], t[2], {}, {}, {.training = true});
    return Tensors(r.begin(), r.end());
  });
  Tensor r = step("relu", {n[0]}, [](const Tensors& t) -> Tensors { return {ops::relu(t[0])}; })[0];
  Tensors p = step("max_pool2d", {r}, [](const Tensors& t) -> Tensors {
    auto y = ops::max_pool2d(t[0], {3}, {.stride = {2}, .padding = {1}});
    return {y[0], y[1]};
  });
  Tensor v = step("conv2d", {p[0], w2},
                  [](const Tensors& t) -> Tensors { return {ops::conv2d(t[0], t[1], {}, {.padding = {1}})}; })[0];
  step("avg_pool2d", {v}, [](const Tensors& t) -> Tensors { return {ops::avg_pool2d(t[0], {2})}; });
  step("adaptive_avg_pool2d", {v}, [](const Tensors& t) -> Tensors { return {ops::adaptive_avg_pool2d(t[0], {1})}; });
  // Back through it all.
  Ints pooled(p[0].shape()), whole(r.shape());
  Tensor g = step("conv2d_input_grad", {v, w2}, [&](const Tensors& t) -> Tensors {
    return {ops::conv2d_input_grad(t[0], t[1], pooled, {.padding = {1}})};
  })[0];
  step("conv2d_weight_grad", {v, p[0]}, [&](const Tensors& t) -> Tensors {
    return {ops::conv2d_weight_grad(t[0], t[1], {48, 32, 3, 3}, {.padding = {1}})};
  });
  g = step("max_pool2d_grad", {g, p[1]},
           [&](const Tensors& t) -> Tensors { return {ops::max_pool2d_grad(t[0], t[1], whole)}; })[0];
  g = step("batch_norm_grad", {g, c, gamma, n[3], n[4]}, [](const Tensors& t) -> Tensors {
    auto y = ops::batch_norm_grad(t[0], t[1], t[2], t[3], t[4]);
    return Tensors(y.begin(), y.end());
  })[0];
  step("conv2d_weight_grad", {g, x}, [&](const Tensors& t) -> Tensors {
    return {ops::conv2d_weight_grad(t[0], t[1], {32, 3, 3, 3}, {.stride = {2}, .padding = {1}})};
  });
}

using Body = Tensors (*)(const Tensors&);

// As a Program: the convolution has taken in what follows.
void check_joined(const char* what, DType d, Body body) {
  check_that(str(what, " ", name(d)), [&]() -> std::string {
    Tensors in = drawn({{2, 16, 9, 8}, {16, 16, 3, 3}, {16}, {16}, {16}, {16}, {16}}, d);
    in[6] = ops::add_scalar(ops::abs(in[6]), 0.5);
    Tensors here = moved(in);
    std::vector<Type> types;
    for (const Tensor& t : here) types.push_back(t.type());
    Ref<Program> p = Program::compile(capture(types, device, {}, body));
    if (p->text().find("conv2d_fused") == std::string::npos) return "was not joined:\n" + p->text();
    Tensor expected = body(in)[0];
    for (int i = 0; i < 3; ++i)
      if (std::string wrong = differs(expected, p->run(here)[0], tolerance_of(d)); !wrong.empty())
        return str("run ", i, ": ", wrong);
    return "";
  });
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  cpu()->generator->seed(1);
  for (DType d : {DType::f32, DType::f64, DType::f16, DType::bf16}) {
    check_network(d);
    check_joined("relu(conv2d)", d, [](const Tensors& t) -> Tensors {
      return {ops::relu(ops::conv2d(t[0], t[1], t[2], {.padding = {1}}))};
    });
    check_joined("relu(batch_norm(conv2d) + residual)", d, [](const Tensors& t) -> Tensors {
      Tensor y = ops::conv2d(t[0], t[1], {}, {.padding = {1}});
      Tensor z = ops::conv2d(t[0], t[1], t[2], {.padding = {1}});
      return {ops::relu(ops::add(ops::batch_norm(y, t[3], t[4], t[5], t[6])[0], z))};
    });
    check_joined("batch_norm(conv2d)", d, [](const Tensors& t) -> Tensors {
      return {ops::batch_norm(ops::conv2d(t[0], t[1], t[2], {.stride = {2}}), {}, {}, t[5], t[6])[0]};
    });
  }
  return finish();
}
