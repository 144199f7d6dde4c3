// Several pointwise calls as one, alone or after a product.  Only the compiler makes such calls
// (core/compile/fuse.cpp); `expand` says what they mean.
#include "core/op/fused.h"

#include "core/op/apply.h"
#include "core/op/sampler.h"
#include "core/ops/generated/calls.h"

namespace stn::op {

namespace {

const FusedBody& body_of(const Call& c) { return *static_cast<const FusedBody*>(c.attr_data); }
Types made_by_the_compiler(const Call& c) {
  c.fail(Code::unsupported, "", "is made by compiling a captured step, and cannot be called or loaded");
}

// The outputs of a body whose inputs are `values`.
Tensors run(const FusedBody& body, Tensors values) {
  Tensors results;
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
}
Tensors run_after(const Call& c, const Tensor& product) {
  const FusedBody& body = body_of(c);
  Tensors values{product}, results;
  for (const Tensor& t : c.inputs.subspan(static_cast<size_t>(body.operands))) values.push_back(t);
  if (body.keeps_product) results.push_back(product);
  for (const Tensor& t : run(body, values)) results.push_back(t);
  return results;
}

}  // namespace

extern const Op fused, linear_fused, matmul_fused;

const Op fused = {
  .name = "fused",
  .doc = "A sequence of pointwise ops on values of one shape.",
  .inputs = {{"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal,
  .infer = made_by_the_compiler,
  .expand = [](const Call& c) -> Tensors { return run(body_of(c), Tensors(c.inputs)); },
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}}); },
};
const Op linear_fused = {
  .name = "linear_fused",
  .doc = "linear, then a sequence of pointwise ops on its result and values of that shape.",
  .inputs = {{"x", "linear's"}, {"weight", "linear's"}, {"bias?", "linear's"}, {"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal,
  .infer = made_by_the_compiler,
  .expand = [](const Call& c) -> Tensors { return run_after(c, ops::linear(c.in(0), c.in(1), c.in(2))); },
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}, {4, 3}, {4}, {2, 4}}); },
};
const Op matmul_fused = {
  .name = "matmul_fused",
  .doc = "matmul, then a sequence of pointwise ops on its result and values of that shape.",
  .inputs = {{"a", "matmul's"}, {"b", "matmul's"}, {"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal,
  .infer = made_by_the_compiler,
  .expand = [](const Call& c) -> Tensors { return run_after(c, ops::matmul(c.in(0), c.in(1))); },
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}, {3, 4}, {2, 4}}); },
};

}  // namespace stn::op

namespace stn {
OpList fused_ops() { return {&op::fused, &op::linear_fused, &op::matmul_fused}; }
}  // namespace stn
