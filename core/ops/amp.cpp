// What a gradient scaler does on the device, so that neither an eager nor a captured step waits for data.
#include "core/op/types/amp.h"

#include "core/ops/common.h"

namespace stn::op {

namespace {

void require_scalar(const Call& c, size_t i, bool right_dtype, const char* dtype) {
  if (c.dim(i) != 0 || !right_dtype)
    c.fail(Code::shape, std::string(c.op->inputs[i].name).c_str(), "must be a 0-d tensor of ", dtype, ", not ",
           to_string(c.type(i)));
}

const Io scale_io{"scale", "what the loss was multiplied by, floating, 0-d"};

}  // namespace

extern const Op amp_unscale, amp_update_scale;

const Op amp_unscale = {
  .name = "amp_unscale",
  .doc =
    "Gradients of a scaled loss divided by the scale, and whether one of their values was infinite or NaN before, or "
    "one seen earlier was.",
  .inputs = {scale_io, {"found_inf", "bool, 0-d: of what was seen earlier"}, {"grads*", "floating, of any shapes"}},
  .outputs = {"found_inf", "grads*"},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    require_scalar(c, 0, is_floating(c.dtype(0)), "a floating dtype");
    require_scalar(c, 1, c.dtype(1) == DType::bool_, "bool");
    Types r{{DType::bool_, {}, {}}};
    for (size_t i = 2; i < c.inputs.size(); ++i) {
      c.require_floating(i);
      r.push_back({c.dtype(i), c.shape(i), {}});
    }
    return r;
  },
  .expand = [](const Call& c) -> Tensors {
    Tensor inverse = ops::reciprocal(to_dtype(c.in(0), DType::f64));
    Tensors r{c.in(1)};
    for (size_t i = 2; i < c.inputs.size(); ++i) {
      const Tensor& g = c.in(i);
      DType compute = g.dtype() == DType::f64 ? DType::f64 : DType::f32;
      r[0] = ops::logical_or(r[0], ops::logical_not(ops::all(ops::isfinite(g))));
      r.push_back(to_dtype(ops::mul(to_dtype(g, compute), to_dtype(inverse, compute)), g.dtype()));
    }
    return r;
  },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      SampleInput scale({}, Draw::positive), found({}, Draw::mask);
      s({scale, found, {4, 7}});
      s({scale, found, {2, 3, 5}, {3}, {}, {0, 2}});
      s({scale, found});
      s.error(Code::shape, {{1}, found, {2}}, {DType::f32, DType::bool_, DType::f32});
      s.error(Code::shape, {scale, scale, {2}});
      s.error(Code::dtype, {scale, found, {2}}, {DType::f32, DType::bool_, DType::i32});
    },
};

const Op amp_update_scale = {
  .name = "amp_update_scale",
  .doc =
    "The scale of the next step, as torch.amp.GradScaler: smaller after one that was not finite, larger after "
    "growth_interval that were, unless it were infinite then.",
  .inputs = {scale_io,
             {"growth_tracker", "finite steps since the scale changed, i64, 0-d"},
             {"found_inf", "whether this step was not finite, bool, 0-d"}},
  .attrs = attrs<AmpUpdateScaleAttrs>(),
  .outputs = {"scale", "growth_tracker"},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    require_scalar(c, 0, is_floating(c.dtype(0)), "a floating dtype");
    require_scalar(c, 1, c.dtype(1) == DType::i64, "i64");
    require_scalar(c, 2, c.dtype(2) == DType::bool_, "bool");
    return {{c.dtype(0), {}, {}}, {DType::i64, {}, {}}};
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<AmpUpdateScaleAttrs>();
    const Tensor &scale = c.in(0), &found_inf = c.in(2);
    Tensor steps = ops::add_scalar(c.in(1), 1), larger = ops::mul_scalar(scale, a.growth_factor);
    Tensor full = ops::ge_scalar(steps, static_cast<double>(a.growth_interval));
    Tensor grown = ops::where(ops::logical_and(full, ops::isfinite(larger)), larger, scale);
    return {ops::where(found_inf, ops::mul_scalar(scale, a.backoff_factor), grown),
            ops::where(ops::logical_or(found_inf, full), ops::zeros_like(steps), steps)};
  },
  .differentiable = false,
  .samples =
    [](Sampler& s) {
      SampleInput scale({}, Draw::positive), tracker({}, Draw::index, 5), found({}, Draw::mask);  // the tracker is 4
      for (int64_t interval : {1, 2, 5, 6, 7, 8}) s({scale, tracker, found}, AmpUpdateScaleAttrs{2, 0.5, interval});
      s.error(Code::shape, {{1}, tracker, found}, AmpUpdateScaleAttrs{}, {DType::f32, DType::i64, DType::bool_});
      s.error(Code::shape, {scale, scale, found}, AmpUpdateScaleAttrs{}, {DType::f32, DType::f32, DType::bool_});
      s.error(Code::shape, {scale, tracker, {1}}, AmpUpdateScaleAttrs{}, {DType::f32, DType::i64, DType::bool_});
    },
};

}  // namespace stn::op

namespace stn {
OpList amp_ops() { return {&op::amp_unscale, &op::amp_update_scale}; }
}  // namespace stn
