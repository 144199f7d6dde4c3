// Training steps of the MLP 64-256-128-64-10 on a device: captured ones have the losses of single calls, and thousands
// of either take no more memory than a few.
//   test_cuda_steps [--steps N] [--device NAME]      10,000; fewer where CUDA's kernels run on the host
#include <unistd.h>

#include <cstdio>

#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "core/nn/layers.h"
#include "core/optim/optimizer.h"
#include "tests/cuda/device.h"

using namespace stn;
using namespace stn::test;

namespace {

double resident_mb() {
  long pages = 0;
  std::FILE* f = std::fopen("/proc/self/statm", "r");
  if (!f || std::fscanf(f, "%*s %ld", &pages) != 1) std::abort();
  std::fclose(f);
  return static_cast<double>(pages) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

struct Training {
  Ref<nn::Sequential> net = make<nn::Sequential>();
  Ref<optim::Optimizer> optimizer;
  Tensor x, y;
  Ref<Program> program;  // when captured

  explicit Training(bool captured) {
    device->generator->seed(42);
    int64_t width = 64;
    for (int64_t hidden : {256, 128, 64}) {
      net->append(make<nn::Linear>(width, hidden));
      net->append(make<nn::BatchNorm1d>(hidden));
      net->append(nn::GELU());
      net->append(make<nn::Dropout>(0.3));
      width = hidden;
    }
    net->append(make<nn::Linear>(width, 10));
    optimizer = make<optim::AdamW>(net->parameters(), 1e-3);
    x = ops::randn({32, 64});
    y = ops::randint(0, 10, {32});
    const Type types[] = {x.type(), y.type()};
    if (captured)
      program = Program::compile(
        capture(types, device, {}, [&](const Tensors& in) { return Tensors{calls(in[0], in[1])}; }));
  }
  Tensor calls(const Tensor& inputs, const Tensor& labels) {
    Tensor loss = ops::cross_entropy(net->forward(inputs), labels);
    backward(loss);
    optimizer->step();
    optimizer->zero_grad();
    return loss;
  }
  Tensor step() {
    if (!program) return calls(x, y);
    const Tensor in[] = {x, y};
    return program->run(in)[0];
  }
};

// The bytes of tensors and of the device's allocator may not grow after the first tenth.
void check_memory(const char* what, bool captured, int steps) {
  check_that(str(steps, " steps, ", what), [&]() -> std::string {
    Training t(captured);
    int64_t live = 0, reserved = 0;
    double resident = 0, loss = 0, first = 0;
    for (int i = 0; i < steps; ++i) {
      Tensor l = t.step();
      if (i % (steps / 10) != 0) continue;
      loss = ops::to_device(l, cpu()).item();  // waits
      l = {};
      if (i == 0) first = loss;
      Device::settle_memory();
      int64_t now = device->memory.live, held = device->reserved_bytes();
      if (i == steps / 10) live = now, reserved = held, resident = resident_mb();
      if (i > steps / 10 && now > live) return str("live bytes grew from ", live, " to ", now);
      if (i > steps / 10 && held > reserved) return str("reserved bytes grew from ", reserved, " to ", held);
    }
    if (double grown = resident_mb() - resident; grown > 16) return str("the host's memory grew by ", grown, " MB");
    return loss < first ? "" : str("the loss is ", loss, ", after ", first, " at the start");
  });
}

void check_losses() {
  check_that("captured steps have the losses of single calls", []() -> std::string {
    Training eager(false), captured(true);
    for (Training* t : {&eager, &captured}) t->net->train(true);
    device->generator->seed(1);
    Tensors a, b;
    for (int i = 0; i < 20; ++i) a.push_back(ops::to_device(eager.step(), cpu()));
    device->generator->seed(1);
    for (int i = 0; i < 20; ++i) b.push_back(ops::to_device(captured.step(), cpu()));
    for (size_t i = 0; i < a.size(); ++i)
      if (!(std::fabs(a[i].item() - b[i].item()) <= 1e-3 * a[i].item()))
        return str("step ", i, ": ", b[i].item(), ", not ", a[i].item());
    return "";
  });
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  bool emulated = std::string_view(device->api.type) == "emulated";
  int steps = argc > 2 && std::string(argv[1]) == "--steps" ? std::atoi(argv[2]) : emulated ? 100 : 10000;
  OnDevice here;
  check_losses();
  check_memory("captured", true, steps);
  check_memory("by single calls", false, steps);
  return finish();
}
