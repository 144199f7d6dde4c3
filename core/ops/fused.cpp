// Several pointwise calls as one.  Only the compiler makes such calls (core/compile/fuse.cpp); `expand` says what they
// mean.
#include "core/op/fused.h"

#include "core/op/apply.h"
#include "core/op/sampler.h"

namespace stn::op {

extern const Op fused;

const Op fused = {
  .name = "fused",
  .doc = "A sequence of pointwise ops on values of one shape, and maybe a reduction of one of them.",
  .inputs = {{"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    c.fail(Code::unsupported, "", "is made by compiling a captured step, and cannot be called or loaded");
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& body = *static_cast<const FusedBody*>(c.attr_data);
    Tensors values(c.inputs), results;
    for (const FusedBody::Instruction& i : body.code) {
      Tensors in;
      for (int v : i.inputs) in.push_back(values[static_cast<size_t>(v)]);
      values.push_back(apply(*i.op, in, i.attrs.get())[0]);
    }
    for (int i : body.outputs) results.push_back(values[static_cast<size_t>(body.inputs + i)]);
    if (body.reduction) {
      const Tensor& reduced = values[static_cast<size_t>(body.inputs + body.reduced)];
      results.push_back(apply(*body.reduction, {reduced}, body.reduction_attrs.get())[0]);
    }
    return results;
  },
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}}); },
};

}  // namespace stn::op

namespace stn {
OpList fused_ops() { return {&op::fused}; }
}  // namespace stn
