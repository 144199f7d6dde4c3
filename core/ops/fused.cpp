// Several pointwise calls as one, alone, after a product or a normalization, or before one.  Only the compiler makes
// such calls (core/compile/fuse.cpp); `expand` says what they mean.
#include "core/op/fused.h"

#include "core/op/apply.h"
#include "core/op/sampler.h"

namespace stn::op {

namespace {

const FusedBody& body_of(const Call& c) { return *static_cast<const FusedBody*>(c.attr_data); }
Types made_by_the_compiler(const Call& c) {
  c.fail(Code::unsupported, "", "is made by compiling a captured step, and cannot be called or loaded");
}

// The outputs of a body whose inputs are `values`; others: what its reduction takes besides.
Tensors run(const FusedBody& body, Tensors values, std::span<const Tensor> others = {}) {
  Tensors results;
  for (const FusedBody::Instruction& i : body.code) {
    Tensors in;
    for (int v : i.inputs) in.push_back(values[static_cast<size_t>(v)]);
    values.push_back(apply(*i.op, in, i.attrs.get())[0]);
  }
  for (int i : body.outputs) results.push_back(values[static_cast<size_t>(body.inputs + i)]);
  if (body.reduction) {
    Tensors in{values[static_cast<size_t>(body.inputs + body.reduced)]};
    for (const Tensor& t : others) in.push_back(t);
    for (const Tensor& t : apply(*body.reduction, in, body.reduction_attrs.get())) results.push_back(t);
  }
  return results;
}
Tensors run_alone(const Call& c) {
  const FusedBody& body = body_of(c);
  auto n = static_cast<size_t>(body.inputs);
  return run(body, Tensors(c.inputs.first(n)), c.inputs.subspan(n));
}
Tensors run_after(const Call& c) {
  const FusedBody& body = body_of(c);
  auto operands = static_cast<size_t>(body.operands);
  Tensors before = apply(*body.before, Tensors(c.inputs.first(operands)), body.before_attrs.get()), results;
  Tensors values{before[0]};
  for (const Tensor& t : c.inputs.subspan(operands)) values.push_back(t);
  if (body.keeps_product) results.push_back(before[0]);
  for (const Tensor& t : run(body, values)) results.push_back(t);
  for (size_t i = 1; i < before.size(); ++i) results.push_back(before[i]);
  return results;
}

}  // namespace

extern const Op fused, linear_fused, matmul_fused, batch_norm_fused, layer_norm_grad_fused, fused_layer_norm;

const Op fused = {
  .name = "fused",
  .doc = "A sequence of pointwise ops on values of one shape.",
  .inputs = {{"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal | op_body,
  .infer = made_by_the_compiler,
  .expand = run_alone,
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}}); },
};
const Op linear_fused = {
  .name = "linear_fused",
  .doc = "linear, then a sequence of pointwise ops on its result and values of that shape.",
  .inputs = {{"x", "linear's"}, {"weight", "linear's"}, {"bias?", "linear's"}, {"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal | op_body,
  .infer = made_by_the_compiler,
  .expand = run_after,
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}, {4, 3}, {4}, {2, 4}}); },
};
const Op matmul_fused = {
  .name = "matmul_fused",
  .doc = "matmul, then a sequence of pointwise ops on its result and values of that shape.",
  .inputs = {{"a", "matmul's"}, {"b", "matmul's"}, {"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal | op_body,
  .infer = made_by_the_compiler,
  .expand = run_after,
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}, {3, 4}, {2, 4}}); },
};
const Op batch_norm_fused = {
  .name = "batch_norm_fused",
  .doc = "batch_norm, then a sequence of pointwise ops on its result and values of that shape.",
  .inputs = {{"x", "batch_norm's"},
             {"weight?", "batch_norm's"},
             {"bias?", "batch_norm's"},
             {"running_mean?", "batch_norm's"},
             {"running_var?", "batch_norm's"},
             {"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal | op_body,
  .infer = made_by_the_compiler,
  .expand = run_after,
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}, {3}, {3}, {3}, {3}, {2, 3}}); },
};
const Op layer_norm_grad_fused = {
  .name = "layer_norm_grad_fused",
  .doc = "layer_norm_grad, then a sequence of pointwise ops on x's gradient and values of that shape.",
  .inputs = {{"g", "layer_norm_grad's"},
             {"x", "layer_norm_grad's"},
             {"weight?", "layer_norm_grad's"},
             {"save_mean", "layer_norm_grad's"},
             {"save_rstd", "layer_norm_grad's"},
             {"xs*", "what the sequence reads"}},
  .outputs = {"outs"},
  .flags = op_internal | op_body,
  .infer = made_by_the_compiler,
  .expand = run_after,
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}, {2, 3}, {3}, {2, 1}, {2, 1}, {2, 3}}); },
};
const Op fused_layer_norm = {
  .name = "fused_layer_norm",
  .doc = "A sequence of pointwise ops on values of one shape, then layer_norm of a result of it.",
  .inputs = {{"xs*", "what the sequence reads, then layer_norm's weight and bias"}},
  .outputs = {"outs"},
  .flags = op_internal | op_body,
  .infer = made_by_the_compiler,
  .expand = run_alone,
  .differentiable = false,
  .samples = [](Sampler& s) { s.error(Code::unsupported, {{2, 3}, {3}, {3}}); },
};

}  // namespace stn::op

namespace stn {
OpList fused_ops() {
  using namespace op;
  return {&fused, &linear_fused, &matmul_fused, &batch_norm_fused, &layer_norm_grad_fused, &fused_layer_norm};
}
}  // namespace stn
