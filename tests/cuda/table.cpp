// The op table on a device of a plugin: every op × sample × dtype × layout against the frozen float64 goldens, eager
// and as a Program launched as a graph.
//   test_cuda_table [--eager | --op NAME] [--device NAME]
#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "core/op/apply.h"
#include "tests/cuda/device.h"
#include "tests/ops/golden.h"

using namespace stn;
using namespace stn::test;

namespace {

Goldens goldens;

std::string compare_all(const Case& c, const Sampler& s, const Tensors& out) {
  auto g = goldens.find(str(c.op.name, "/", c.seed, "/", variant_of(c.op, c.dtype)));
  if (g == goldens.end()) return "has no golden";
  if (g->second.size() != out.size()) return str("has ", out.size(), " outputs, not ", g->second.size());
  for (size_t i = 0; i < out.size(); ++i)
    if (std::string wrong = compare(g->second[i], out[i], c.dtype, s.ulp); !wrong.empty())
      return str("output ", i, ": ", wrong);
  return "";
}

void check_eager(const Case& c, const Sampler& s) {
  for (Place p : all_places)
    check_that(c.label(name(p)), [&] {
      try {
        return compare_all(c, s, fetched(run(c, moved(c.inputs(p)))));
      } catch (const Error& e) {
        if (std::string(c.op.name) != "view" || e.code != Code::shape) throw;
        return std::string();
      }
    });
}

// Three runs: by single calls, recording, and launching what was recorded.
void check_program(const Case& c, const Sampler& s) {
  if (c.op.has(op_dynamic)) return;
  check_that(c.label("program"), [&]() -> std::string {
    Tensors in = moved(c.inputs()), present;
    std::vector<Type> types;
    for (const Tensor& t : in)
      if (t) types.push_back(t.type()), present.push_back(t);
    Ref<Program> p = Program::compile(capture(types, device, {}, [&](const Tensors& given) {
      Tensors all;
      size_t next = 0;
      for (const Tensor& t : in) all.push_back(t ? given[next++] : Tensor());
      return run(c, all);
    }));
    Tensors eager = fetched(run(c, in));
    for (int i = 0; i < 3; ++i) {
      OnDevice here;
      Tensors got = fetched(p->run(present));
      std::string wrong = same_bits(eager, got);
      if (!wrong.empty() && joins_product(p->text())) wrong = compare_all(c, s, got);
      if (!wrong.empty()) return str("run ", i, ": ", wrong);
    }
    return "";
  });
}

}  // namespace

int main(int argc, char** argv) {
  start_on_device(argc, argv);
  bool programs = argc < 2 || std::string(argv[1]) != "--eager";
  if (!programs) argc = 1;
  goldens = read_goldens("tests/golden/ops.safetensors");
  int kernels = 0, composed = 0;
  std::string missing;
  for (const OpSamples& o : samples_of_ops(argc, argv)) {
    bool own = has_kernel(*o.op, *device);
    (own ? kernels : composed) += !o.op->view;
    if (!own && !o.op->view && !o.op->expand) {
      missing += std::string(" ") + o.op->name;
      continue;
    }
    if (!own && !o.op->view && argc == 1) std::printf("%s runs by its expansion\n", o.op->name);
    for (const Sample& s : o.sampler.list) {
      if (s.error != Code{}) continue;
      bool sweeps = false;
      for (const SampleInput& in : s.inputs) sweeps |= !in.fixed_dtype && !in.absent;
      for (DType d : sweeps ? o.sampler.swept : std::vector<DType>{DType::f32}) {
        Case c{*o.op, s, seed_of(*o.op, s), d};
        check_eager(c, o.sampler);
        if (programs) check_program(c, o.sampler);
      }
    }
  }
  std::printf("%d ops have kernels, %d are composed\n", kernels, composed);
  check(missing.empty(), "every op", "no kernel and no expansion:" + missing);
  return finish();
}
