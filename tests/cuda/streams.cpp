// Streams and events of the plugin: calls, programs and memory of a stream of one's own.
#include "core/compile/program.h"
#include "core/tensor/stream.h"
#include "tests/cuda/device.h"
#include "tests/ops/golden.h"

using namespace stn;
using namespace stn::test;

namespace {

struct Using {
  explicit Using(Ref<Stream> s) : before(Stream::use(std::move(s))) {}
  ~Using() { Stream::use(before); }
  Ref<Stream> before;
};

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  Tensor x = tensor_of({1, -2, 3}, layout_of({3}, Place::contiguous), DType::f32, device);
  auto body = [](const Tensors& in) -> Tensors { return {ops::exp(ops::neg(ops::abs(in[0])))}; };
  Tensors expected = body({x});
  Ref<Program> program = Program::compile(capture(std::array{x.type()}, device, {}, body));
  auto side = make<Stream>(device);
  auto from = make<Event>(device), to = make<Event>(device);
  to->record(nullptr);  // x is there
  to->wait(side.get());

  check_that("a stream computes what the device's own does", [&]() -> std::string {
    Tensors eager, captured[3];
    {
      Using one(side);
      from->record(nullptr);
      eager = body({x});
      for (Tensors& run : captured) run = program->run(std::array{x});
      to->record(nullptr);
    }
    to->wait(nullptr);
    if (std::string wrong = same_bits(expected, eager); !wrong.empty()) return "eager: " + wrong;
    for (const Tensors& run : captured)
      if (std::string wrong = same_bits(expected, run); !wrong.empty()) return "captured: " + wrong;
    return "";
  });
  check_that("events tell the time between them", [&]() -> std::string {
    to->synchronize();
    if (!from->done() || !to->done()) return "not done after it was waited for";
    double seconds = Event::elapsed(*from, *to);
    return seconds > 0 && Event::elapsed(*to, *from) == -seconds ? "" : str(seconds, " s");
  });
  check_that("memory of one stream waits for another that uses it", [&]() -> std::string {
    Tensor t;
    {
      Using one(side);
      t = ops::neg(x);
      to->record(nullptr);
    }
    if (t.impl()->storage->in_order()) return "of another stream, but taken for this one's";
    to->wait(nullptr);
    Tensor y = ops::neg(t);
    t = {};
    side->synchronize();
    return same_bits({x}, {y});
  });
  return finish();
}
