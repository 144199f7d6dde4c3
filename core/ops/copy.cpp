// Copies: to another dtype, device or layout, or off the tape.
#include "core/op/types/view.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

void copy_samples(Sampler& s) {
  s.all_dtypes();
  s({{4, 7}});
  s({{2, 3, 5}});
  s({{}});
  s({{0, 2}});
}
Grads same_grad(const Call&, const Tensors& g) { return {g[0]}; }

}  // namespace

extern const Op cast, to_device, contiguous, clone, detach;

const Op cast = {
  .name = "cast",
  .doc =
    "x's elements as `dtype`; x itself where it has that dtype already.  To integers: towards zero, NaN becomes 0; "
    "to bool: x != 0.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<CastAttrs>(),
  .flags = op_pointwise | grad_keeps_nothing,
  .infer = [](const Call& c) -> Types { return {{c.attrs<CastAttrs>().dtype, c.shape(0), {}}}; },
  .view = [](const Call& c) -> std::optional<Layout> {
    if (c.attrs<CastAttrs>().dtype != c.dtype(0)) return std::nullopt;
    return c.in(0).layout();
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {to_dtype(g[0], c.dtype(0))}; },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      b.out(0, b.in(0, c.attrs<CastAttrs>().dtype));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      for (DType d : {DType::f64, DType::f32, DType::bf16, DType::f16, DType::i64, DType::u8, DType::bool_})
        s({{{4, 7}, Draw::positive}}, CastAttrs{d});
      s({{}}, CastAttrs{DType::f64});
      s({{0, 2}}, CastAttrs{DType::f16});
    },
};
const Op to_device = {
  .name = "to_device",
  .doc = "x on `device`; x itself where it is there already.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<ToDeviceAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    if (!c.attrs<ToDeviceAttrs>().device) c.fail(Code::invalid_argument, "device", "is missing");
    return same_type(c);
  },
  .view = [](const Call& c) -> std::optional<Layout> {
    if (c.attrs<ToDeviceAttrs>().device != c.in(0).device()) return std::nullopt;
    return c.in(0).layout();
  },
  .allocate = [](const Call& c, int64_t bytes) -> Ref<Storage> {
    Device* from = c.in(0).device();
    bool queued = c.attrs<ToDeviceAttrs>().non_blocking && c.device == cpu() && from->copies_async();
    return queued ? Storage::allocate_pinned(from, bytes) : Storage::allocate(c.device, bytes);
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {ops::to_device(g[0], c.in(0).device())}; },
  .onnx_build = to_onnx::identity,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}}, ToDeviceAttrs{cpu()});
      s({{}}, ToDeviceAttrs{cpu()});
      s.error(Code::invalid_argument, {{2}}, ToDeviceAttrs{});
    },
};
const Op contiguous = {
  .name = "contiguous",
  .doc = "x in row-major order without gaps; x itself where it is so already.",
  .inputs = {{"x", "any dtype"}},
  .flags = grad_keeps_nothing,
  .infer = same_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    if (!c.in(0).contiguous()) return std::nullopt;
    return c.in(0).layout();
  },
  .grad = same_grad,
  .onnx_build = to_onnx::identity,
  .samples = copy_samples,
};
const Op clone = {
  .name = "clone",
  .doc = "A copy of x in memory of its own, in x's order of dimensions.",
  .inputs = {{"x", "any dtype"}},
  .flags = op_pointwise | grad_keeps_nothing,
  .infer = same_type,
  .grad = same_grad,
  .onnx_build = to_onnx::identity,
  .samples = copy_samples,
};
const Op detach = {
  .name = "detach",
  .doc = "x on the same memory, cut off the tape: no gradient flows through it.",
  .inputs = {{"x", "any dtype"}},
  .infer = same_type,
  .view = [](const Call& c) -> std::optional<Layout> { return c.in(0).layout(); },
  .differentiable = false,
  .onnx_build = to_onnx::identity,
  .samples = copy_samples,
};

}  // namespace stn::op

namespace stn {
Tensor ops::to_device_async(const Tensor& t, Device* device) {
  ToDeviceAttrs attrs{device, true};
  return apply(op::to_device, {&t, 1}, &attrs)[0];
}

OpList copy_ops() { return {&op::cast, &op::to_device, &op::contiguous, &op::clone, &op::detach}; }
}  // namespace stn
