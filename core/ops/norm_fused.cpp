// Batch norm with the sum and the relu that follow it, and the same backward, as one call each.  Only the compiler
// makes such calls (core/compile/norm.cpp); `expand` says what they mean.
#include "core/op/types/norm.h"
#include "core/ops/common.h"

namespace stn::op {

extern const Op batch_norm, batch_norm_grad, batch_norm_relu, batch_norm_relu_grad;

const Op batch_norm_relu = {
  .name = "batch_norm_relu",
  .doc = "relu(batch_norm(x) + residual), with the other results of batch_norm.",
  .inputs = {{"x", "batch_norm's"},
             {"weight?", "batch_norm's"},
             {"bias?", "batch_norm's"},
             {"running_mean?", "batch_norm's"},
             {"running_var?", "batch_norm's"},
             {"residual?", "like x; none: 0"}},
  .attrs = attrs<BatchNormAttrs>(),
  .outputs = {"out", "running_mean", "running_var", "[save_mean]", "[save_invstd]"},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    return batch_norm.infer(Call(*c.op, c.attr_data, c.inputs.first(5), c.device));
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<BatchNormAttrs>();
    auto r = ops::batch_norm(c.in(0), c.in(1), c.in(2), c.in(3), c.in(4),
                             {.training = a.training, .momentum = a.momentum, .eps = a.eps});
    r[0] = ops::relu(c.has(5) ? ops::add(r[0], c.in(5)) : r[0]);
    return Tensors(r.begin(), r.end());
  },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      s.tolerance(16, "statistics over the batch, in another order");
      BatchNormAttrs train{.training = true};
      SampleInput none = SampleInput::none(), positive{{3}, Draw::positive};
      s({{4, 3}, positive, {3}, {3}, positive, none}, train);
      s({{2, 3, 2, 4}, positive, {3}, {3}, positive, {2, 3, 2, 4}}, train);
      s({{2, 3, 2, 2}, none, none, none, none, none}, train);
      s({{2, 3, 4}, positive, {3}, {3}, positive, {2, 3, 4}}, BatchNormAttrs{.eps = 1e-3});
      s.error(Code::shape, {{4, 3}, {4}, none, none, none, none}, train);
    },
};
const Op batch_norm_relu_grad = {
  .name = "batch_norm_relu_grad",
  .doc = "batch_norm_grad of g where y > 0, and those values of g.",
  .inputs = {{"g", "gradient of the relu's result"},
             {"y", "the relu's result"},
             {"x", "batch_norm's"},
             {"weight?", "batch_norm's"},
             {"save_mean", "batch_norm's"},
             {"save_invstd", "batch_norm's"}},
  .attrs = attrs<BatchNormGradAttrs>(),
  .outputs = {"gx", "gweight", "gbias", {"masked", "g where y > 0; a call may go without"}},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    if (c.shape(1) != c.shape(2)) c.fail(Code::shape, "y", "must have x's shape");
    Tensor inputs[] = {c.in(0), c.in(2), c.in(3), c.in(4), c.in(5)};
    Types r = batch_norm_grad.infer(Call(batch_norm_grad, c.attr_data, inputs, c.device));
    r.push_back(r[0]);
    return r;
  },
  .expand = [](const Call& c) -> Tensors {
    Tensor g = ops::relu_grad(c.in(0), c.in(1));
    auto r = ops::batch_norm_grad(g, c.in(2), c.in(3), c.in(4), c.in(5),
                                  {.training = c.attrs<BatchNormGradAttrs>().training});
    return {r[0], r[1], r[2], g};
  },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      s.tolerance(16, "sums over the batch, in another order");
      s.dtypes({DType::f32, DType::f64});
      SampleInput positive{{3}, Draw::positive};
      s({{4, 3}, {{4, 3}, Draw::nonzero}, {4, 3}, positive, {3}, positive}, BatchNormGradAttrs{});
      s({{2, 3, 2, 2}, {{2, 3, 2, 2}, Draw::nonzero}, {2, 3, 2, 2}, SampleInput::none(), {3}, positive},
        BatchNormGradAttrs{});
      s({{2, 3, 4}, {{2, 3, 4}, Draw::nonzero}, {2, 3, 4}, positive, {3}, positive}, BatchNormGradAttrs{false});
      s.error(Code::shape, {{4, 3}, {3, 4}, {4, 3}, SampleInput::none(), {3}, {3}}, BatchNormGradAttrs{});
    },
};

}  // namespace stn::op

namespace stn {
OpList norm_fused_ops() { return {&op::batch_norm_relu, &op::batch_norm_relu_grad}; }
}  // namespace stn
