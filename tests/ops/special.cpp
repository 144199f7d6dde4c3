// NaN, infinities, signed zeros and the ends of the range against NumPy, in f32 and f64.
#include "special.h"
#include "golden.h"

using namespace stn;
using namespace stn::test;

static std::string compare_special(const Case& c, const Sampler& s, const Special& special, std::vector<Golden> g) {
  Tensors in;
  for (const auto& v : special.inputs) in.push_back(tensor_of(v, contiguous_layout(special.shape), c.dtype, cpu()));
  Tensors out = c.run(in);
  if (out.size() != g.size()) return str("has ", out.size(), " outputs, not ", g.size());
  for (size_t i = 0; i < out.size(); ++i) {
    g[i].scale = 1;
    std::string wrong = compare(g[i], out[i], c.dtype, s.ulp, s.ulp > 0 ? 16 : 2);
    if (wrong.empty()) continue;
    if (c.op.has(op_pointwise) && wrong.find("element ") == 0)  // say of what
      for (const auto& v : special.inputs) wrong += str(" of ", v[std::stoul(wrong.substr(8))]);
    return str("output ", i, ": ", wrong);
  }
  return "";
}

int main(int argc, char** argv) {
  start_engine();
  Goldens goldens = read_goldens("tests/golden/ops.safetensors");
  for (const auto& [op, sampler] : samples_of_ops(argc, argv)) {
    Special special(*op, sampler);
    if (special.inputs.empty()) continue;
    for (DType d : {DType::f32, DType::f64}) {
      Case c{*op, sampler.list[0], 0, d};
      check_that(str("--op ", op->name, " ", d), [&, &sampler = sampler]() -> std::string {
        auto g = goldens.find(str(op->name, "/special/float"));
        if (g == goldens.end()) return "has no golden: run tests/golden/make.py";
        return compare_special(c, sampler, special, g->second);
      });
    }
  }
  return finish();
}
