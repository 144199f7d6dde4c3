// Rearranging, repeating and padding.
#include "core/op/types/join.h"

#include "core/base/checked.h"
#include "core/ops/onnx.h"
#include "core/ops/shape.h"

namespace stn::op {

namespace {

Shape padded_shape(const Call& c) {
  const auto& a = c.attrs<PadAttrs>();
  if (a.pads.size() % 2 != 0 || a.pads.size() > 2 * c.dim(0))
    c.fail(Code::invalid_argument, "pads", "must hold two sizes for each of at most ", c.dim(0), " dimensions, not ",
           a.pads.size());
  Shape r = c.shape(0);
  for (int k = 0; k < a.pads.size() / 2; ++k) {
    int64_t& size = r[r.size() - 1 - k];
    size = checked_add(checked_add(size, a.pads[2 * k]), a.pads[2 * k + 1]);
    if (size < 0) c.fail(Code::shape, "pads", text(a.pads), " leaves a negative size of dimension ", r.size() - 1 - k);
  }
  return r;
}

Types triangle_type(const Call& c) {
  if (c.dim(0) < 2) c.fail(Code::shape, "x", "must be at least 2-d");
  return same_type(c);
}
void triangle_samples(Sampler& s) {
  s.all_dtypes();
  s({{4, 4}});
  s({{3, 5}}, TriangleAttrs{1});
  s({{5, 3}}, TriangleAttrs{-2});
  s({{2, 3, 3}}, TriangleAttrs{-1});
  s({{2, 2}}, TriangleAttrs{9});
  s({{0, 3}});
  s.error(Code::shape, {{3}});
}

bool triangle_onnx(OnnxBuilder& b, const Call& c, bool upper) {
  OnnxValue k = b.integer(c.attrs<TriangleAttrs>().diagonal);
  b.out(0, b.node("Trilu", {b.in(0), k}, {{"upper", upper}}));
  return true;
}

}  // namespace

extern const Op flip, roll, repeat, pad, tril, triu;

const Op flip = {
  .name = "flip",
  .doc = "x with the order of elements reversed along `axes`.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<FlipAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    c.axes(c.attrs<FlipAttrs>().axes, c.dim(0));
    return same_type(c);
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {ops::flip(g[0], c.attrs<FlipAttrs>().axes)}; },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      Ints axes = c.attrs<FlipAttrs>().axes;
      if (axes.empty() || c.dim(0) == 0 || c.in(0).numel() == 0) return to_onnx::identity(b, c);
      auto all = [&](int64_t v) { return b.ints(Ints::filled(axes.size(), v)); };
      b.out(0, b.node("Slice", {b.in(0), all(-1), all(INT64_MIN), b.ints(axes), all(-1)}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}}, FlipAttrs{{0}});
      s({{2, 3, 5}}, FlipAttrs{{-1, 0}});
      s({{3}}, FlipAttrs{});
      s({{}}, FlipAttrs{});
      s({{0, 2}}, FlipAttrs{{0, 1}});
      s.error(Code::index, {{4}}, FlipAttrs{{1}});
      s.error(Code::invalid_argument, {{4}}, FlipAttrs{{0, -1}});
    },
};
const Op roll = {
  .name = "roll",
  .doc = "x with its elements moved by `shifts` along `axes`; what leaves at the end comes back at the start.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<RollAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<RollAttrs>();
    if (a.axes.empty() ? a.shifts.size() != 1 : a.shifts.size() != a.axes.size())
      c.fail(Code::invalid_argument, "shifts", "has ", a.shifts.size(), " entries for ", a.axes.size(), " axes");
    for (int64_t axis : a.axes) dimension(c, axis, "axes");
    return same_type(c);
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<RollAttrs>();
    const Tensor& x = c.in(0);
    if (a.axes.empty()) return {ops::reshape(ops::roll(ops::reshape(x, {x.numel()}), a.shifts, {0}), x.shape())};
    Tensor r = x;
    for (int i = 0; i < a.axes.size(); ++i) {
      int axis = c.axis(a.axes[i], x.dim());
      int64_t n = x.size(axis), shift = n ? (a.shifts[i] % n + n) % n : 0;
      if (shift == 0) continue;
      Tensor moved[] = {ops::narrow(r, axis, n - shift, shift), ops::narrow(r, axis, 0, n - shift)};
      r = ops::cat(moved, {.axis = axis});
    }
    return {r};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    RollAttrs back = c.attrs<RollAttrs>();
    for (int i = 0; i < back.shifts.size(); ++i) {
      // Reduced first: the negative of the smallest integer does not exist.
      int64_t n = back.axes.empty() ? g[0].numel() : g[0].size(c.axis(back.axes[i], g[0].dim()));
      back.shifts[i] = n ? -(back.shifts[i] % n) : 0;
    }
    return {ops::roll(g[0], back.shifts, back.axes)};
  },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{7}}, RollAttrs{{2}, {0}});
      s({{3, 4}}, RollAttrs{{1, -3}, {0, -1}});
      s({{3, 4}}, RollAttrs{{5}, {}});
      s({{3, 4}}, RollAttrs{{-9}, {1}});
      s({{}}, RollAttrs{{3}, {}});
      s({{0, 2}}, RollAttrs{{1}, {0}});
      s.error(Code::invalid_argument, {{3}}, RollAttrs{{1, 2}, {0}});
      s.error(Code::invalid_argument, {{3}}, RollAttrs{{1, 2}, {}});
      s.error(Code::index, {{3}}, RollAttrs{{1}, {1}});
    },
};
const Op repeat = {
  .name = "repeat",
  .doc = "x beside itself repeats[i] times along each dimension (NumPy's tile).",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<RepeatAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    Shape r = checked_sizes(c, c.attrs<RepeatAttrs>().repeats, "repeats");
    int lead = r.size() - c.dim(0);
    if (lead < 0) c.fail(Code::shape, "repeats", text(r), " has fewer entries than x has dimensions");
    for (int i = 0; i < c.dim(0); ++i) r[lead + i] = checked_mul(r[lead + i], c.shape(0)[i]);
    return {{c.dtype(0), r, {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    // One dimension after the other, as [before, repeats, x's size, after]: never more than 4-d.
    const Ints& repeats = c.attrs<RepeatAttrs>().repeats;
    int lead = repeats.size() - c.dim(0);
    Shape shape = g[0].shape();
    Tensor r = g[0];
    for (int i = 0; i < repeats.size(); ++i) {
      if (repeats[i] == 1) continue;
      int64_t size = i < lead ? 1 : c.shape(0)[i - lead];
      int64_t before = numel({shape.begin(), static_cast<size_t>(i)});
      int64_t after = numel({shape.begin() + i + 1, static_cast<size_t>(shape.size() - i - 1)});
      r = ops::sum(ops::reshape(r, {before, repeats[i], size, after}), {.axes = {1}});
      shape[i] = size;
    }
    return {ops::reshape(r, c.shape(0))};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const Ints& repeats = c.attrs<RepeatAttrs>().repeats;
      if (repeats.empty()) return to_onnx::identity(b, c);
      Ints lead;
      for (int i = c.dim(0); i < repeats.size(); ++i) lead.push_back(i - c.dim(0));
      OnnxValue x = lead.empty() ? b.in(0) : b.node("Unsqueeze", {b.in(0), b.ints(lead)});
      b.out(0, b.node("Tile", {x, b.ints(repeats)}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{3}}, RepeatAttrs{{4}});
      s({{2, 3}}, RepeatAttrs{{3, 2}});
      s({{2, 3}}, RepeatAttrs{{2, 1, 2}});
      s({{}}, RepeatAttrs{{2, 3}});
      s({{}}, RepeatAttrs{});
      s({{2, 3}}, RepeatAttrs{{0, 2}});
      s.error(Code::shape, {{2, 3}}, RepeatAttrs{{2}});
      s.error(Code::invalid_argument, {{2}}, RepeatAttrs{{-1}});
    },
};
const Op pad = {
  .name = "pad",
  .doc =
    "x with `value` around it: pads[0] elements before and pads[1] after the last dimension, pads[2] and pads[3] for "
    "the one before it, and so on (PyTorch's order); negative pads crop.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<PadAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types { return {{c.dtype(0), padded_shape(c), {}}}; },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Ints back = c.attrs<PadAttrs>().pads;
    for (int64_t& p : back) p = -p;
    return {ops::pad(g[0], back)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<PadAttrs>();
      if (a.pads.empty()) return to_onnx::identity(b, c);
      int dim = c.dim(0);
      Ints pads = Ints::filled(2 * dim, 0);  // all before, then all after
      for (int k = 0; k < a.pads.size(); ++k) pads[dim - 1 - k / 2 + k % 2 * dim] = a.pads[k];
      DType d = c.dtype(0) == DType::i16 ? DType::i32 : onnx_compute(c.dtype(0));
      b.out(0, b.node("Pad", {b.in(0, d), b.ints(pads), b.scalar(d, a.value)}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4}}, PadAttrs{{1, 2}});
      s({{2, 3}}, PadAttrs{{1, 0, 2, 1}, 1});
      s({{2, 3, 2}}, PadAttrs{{0, 1}, -1});
      s({{3, 4}}, PadAttrs{{-1, 2, 1, -2}});
      s({{2}}, PadAttrs{});
      s({{}}, PadAttrs{});
      s({{0, 2}}, PadAttrs{{0, 0, 1, 1}, 3});
      s.error(Code::invalid_argument, {{2, 3}}, PadAttrs{{1}});
      s.error(Code::invalid_argument, {{2}}, PadAttrs{{1, 1, 1, 1}});
      s.error(Code::shape, {{2}}, PadAttrs{{-2, -1}});
    },
};
const Op tril = {
  .name = "tril",
  .doc = "The lower triangle of x's matrices (the last two dimensions), up to `diagonal`; zeros above.",
  .inputs = {{"x", "any dtype, at least 2-d"}},
  .attrs = attrs<TriangleAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = triangle_type,
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::tril(g[0], {.diagonal = c.attrs<TriangleAttrs>().diagonal})};
  },
  .onnx_build = [](OnnxBuilder& b, const Call& c) { return triangle_onnx(b, c, false); },
  .samples = triangle_samples,
};
const Op triu = {
  .name = "triu",
  .doc = "The upper triangle of x's matrices (the last two dimensions), from `diagonal`; zeros below.",
  .inputs = {{"x", "any dtype, at least 2-d"}},
  .attrs = attrs<TriangleAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = triangle_type,
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {ops::triu(g[0], {.diagonal = c.attrs<TriangleAttrs>().diagonal})};
  },
  .onnx_build = [](OnnxBuilder& b, const Call& c) { return triangle_onnx(b, c, true); },
  .samples = triangle_samples,
};

}  // namespace stn::op

namespace stn {
OpList arrange_ops() { return {&op::flip, &op::roll, &op::repeat, &op::pad, &op::tril, &op::triu}; }
}  // namespace stn
