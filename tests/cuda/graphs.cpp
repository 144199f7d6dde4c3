// How a program keeps graphs of the device: for operands at ever new places, and where calls cannot be recorded.
//   test_cuda_graphs [--device NAME]
#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "core/nn/layers.h"
#include "core/optim/optimizer.h"
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

// The device's own functions, and what calls of them came to.
sterna_device_api own;
int recorded;
bool recording, fails;

void watch() {
  own = device->api;
  device->api.graph_begin = [](int32_t d) {
    ++recorded;
    recording = true;
    return own.graph_begin(d);
  };
  device->api.graph_end = [](int32_t d) {
    recording = false;
    return own.graph_end(d);
  };
  device->api.run = [](const sterna_kernel_call* c) { return fails && recording ? -1 : own.run(c); };
}

Tensor numbers(double from) {
  return ops::to_device(ops::add_scalar(ops::arange(0, 600, {.dtype = DType::f32}), from), device);
}
Ref<Program> program_of(const std::function<Tensors(const Tensors&)>& body) {
  return Program::compile(capture(std::array{numbers(0).type()}, device, {}, body));
}

std::string check_new_places() {
  auto body = [](const Tensors& in) -> Tensors {
    return {ops::exp(ops::mul_scalar(in[0], 0.001)), ops::view(in[0], {6, 100})};
  };
  auto hidden = [](const Tensors& in) -> Tensors { return {ops::exp(ops::mul_scalar(in[0], 0.001))}; };
  for (bool leaves : {false, true}) {  // an input that leaves the run is not copied
    Ref<Program> p = leaves ? program_of(body) : program_of(hidden);
    recorded = 0;
    Tensors inputs, views;
    for (int i = 0; i < 100; ++i) {
      inputs.push_back(numbers(i));
      Tensors expected = hidden({inputs.back()}), got = p->run({&inputs.back(), 1});
      if (std::string wrong = same_bits(expected, {got[0]}); !wrong.empty()) return str("run ", i, ": ", wrong);
      if (leaves) views.push_back(got[1]);
    }
    for (size_t i = 0; i < views.size(); ++i)
      if (!same_bits({ops::view(inputs[i], {6, 100})}, {views[i]}).empty()) return str("view ", i, " has changed");
    if (recorded > 24) return str(recorded, " graphs were recorded");
  }
  return "";
}

std::string check_not_recordable() {
  Tensor x = numbers(1);
  auto body = [](const Tensors& in) -> Tensors { return {ops::sqrt(in[0]), ops::cumsum(in[0], 0)}; };
  Ref<Program> p = program_of(body);
  fails = true;
  recorded = 0;
  for (int i = 0; i < 4; ++i)
    if (std::string wrong = same_bits(body({x}), p->run({&x, 1})); !wrong.empty()) return str("run ", i, ": ", wrong);
  fails = false;
  return recorded == 1 ? "" : str("recorded ", recorded, " times");
}

// A graph reads the learning rate anew at each launch.
std::string check_learning_rate() {
  OnDevice here;
  Tensor weights[2];
  for (bool captured : {false, true}) {
    auto w = make<Variable>(numbers(1), true);
    auto optimizer = make<optim::SGD>(optim::Parameters{w}, 1.0);
    auto step = [&](const Tensors& in) -> Tensors {
      Tensor loss = ops::sum(ops::mul(w->read(), in[0]));
      backward(loss);
      optimizer->step();
      optimizer->zero_grad();
      return {loss};
    };
    Ref<Program> p = captured ? program_of(step) : nullptr;
    Tensor x = numbers(2);
    for (int i = 0; i < 30; ++i) {
      optimizer->set_lr(1.0 / (1 + i));
      p ? p->run({&x, 1}) : step({x});
    }
    weights[captured] = w->stored();
  }
  return same_bits({ops::to_device(weights[0], cpu())}, {ops::to_device(weights[1], cpu())});
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  watch();
  check_that("inputs at ever new places", check_new_places);
  check_that("calls that cannot be recorded", check_not_recordable);
  check_that("a learning rate that changes", check_learning_rate);
  return finish();
}
