// A convolution with what follows it in a network, as one call.  Only the compiler makes such calls
// (core/compile/convolution.cpp); `expand` says what they mean.
#include "core/op/types/conv.h"
#include "core/ops/common.h"

namespace stn::op {

extern const Op conv2d, conv2d_fused;

const Op conv2d_fused = {
  .name = "conv2d_fused",
  .doc = "conv2d, then batch_norm by running statistics, a sum and relu, each where it is wanted.",
  .inputs = {{"x", "conv2d's"},
             {"weight", "conv2d's"},
             {"bias?", "conv2d's"},
             {"norm_weight?", "batch_norm's"},
             {"norm_bias?", "batch_norm's"},
             {"running_mean?", "batch_norm's; none: no batch_norm"},
             {"running_var?", "batch_norm's"},
             {"residual?", "what is added: like the result"}},
  .attrs = attrs<ConvFusedAttrs>(),
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<ConvFusedAttrs>();
    ConvAttrs conv{a.stride, a.padding, a.dilation, a.groups};
    return conv2d.infer(Call(*c.op, &conv, c.inputs.first(3), c.device));
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<ConvFusedAttrs>();
    Tensor y = ops::conv2d(c.in(0), c.in(1), c.in(2), {a.stride, a.padding, a.dilation, a.groups});
    if (c.has(5)) y = ops::batch_norm(y, c.in(3), c.in(4), c.in(5), c.in(6), {.training = false, .eps = a.eps})[0];
    if (c.has(7)) y = ops::add(y, c.in(7));
    return {a.relu ? ops::relu(y) : y};
  },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      s.tolerance(16, "sums in another order");
      SampleInput none = SampleInput::none(), positive{{4}, Draw::positive};
      s({{2, 3, 5, 4}, {4, 3, 3, 3}, {4}, none, none, none, none, none}, ConvFusedAttrs{.relu = true});
      s({{2, 3, 5, 4}, {4, 3, 3, 3}, none, positive, {4}, {4}, positive, none}, ConvFusedAttrs{.relu = true});
      s({{2, 3, 5, 4}, {4, 3, 3, 3}, {4}, none, none, {4}, positive, {2, 4, 5, 4}},
        ConvFusedAttrs{.padding = {1}, .eps = 1e-3});
      s({{1, 4, 6, 5}, {4, 2, 3, 3}, {4}, none, none, none, none, {1, 4, 2, 2}},
        ConvFusedAttrs{.stride = {2, 2}, .groups = 2, .relu = true});
      s({{3, 15, 7, 8}, {16, 15, 3, 3}, {16}, {16}, {16}, {16}, {{16}, Draw::positive}, {3, 16, 7, 8}},
        ConvFusedAttrs{.padding = {1}});
      s({{1, 31, 14, 13}, {16, 31, 3, 3}, {16}, none, none, none, none, {1, 16, 12, 11}}, ConvFusedAttrs{.relu = true});
      s.error(Code::shape, {{2, 3, 5, 4}, {4, 2, 3, 3}, none, none, none, none, none, none}, ConvFusedAttrs{});
    },
};

}  // namespace stn::op

namespace stn {
OpList conv_fused_ops() { return {&op::conv2d_fused}; }
}  // namespace stn
