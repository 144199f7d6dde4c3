// Views that keep every element: another shape, order of dimensions, or size by repetition without copies.
#include <algorithm>

#include "core/ops/onnx.h"
#include "core/ops/shape.h"

namespace stn::op {

namespace {

Grads reshape_back(const Call& c, const Tensors& g) { return {ops::reshape(g[0], c.shape(0))}; }

Shape new_shape(const Call& c) { return checked_reshape(c, c.attrs<ViewShapeAttrs>().shape, c.in(0).numel()); }

// start_axis … end_axis as one dimension; a 0-d tensor becomes 1-d.
Shape flat_shape(const Call& c) {
  const auto& a = c.attrs<FlattenAttrs>();
  int start = c.axis(a.start_axis, c.dim(0), "start_axis"), end = c.axis(a.end_axis, c.dim(0), "end_axis");
  if (start > end) c.fail(Code::invalid_argument, "start_axis", start, " comes after end_axis ", end);
  Shape r;
  int64_t joined = 1;
  for (int i = 0; i < std::max(c.dim(0), 1); ++i) {
    int64_t size = c.dim(0) ? c.shape(0)[i] : 1;
    if (i >= start && i <= end) {
      joined *= size;
      if (i == end) r.push_back(joined);
    } else {
      r.push_back(size);
    }
  }
  return r;
}

Layout permuted(const Layout& x, std::span<const int64_t> axes) {
  Layout r{{}, {}, x.offset};
  for (int64_t a : axes) {
    r.sizes.push_back(x.sizes[a]);
    r.strides.push_back(x.strides[a]);
  }
  return r;
}

void reshape_samples(Sampler& s) {
  s.all_dtypes();
  s({{4, 6}}, ViewShapeAttrs{{2, 12}});
  s({{2, 3, 4}}, ViewShapeAttrs{{-1, 4}});
  s({{2, 3, 4}}, ViewShapeAttrs{{2, 3, 2, 2}});
  s({{6}}, ViewShapeAttrs{{1, 6, 1}});
  s({{}}, ViewShapeAttrs{{1, 1}});
  s({{1}}, ViewShapeAttrs{{}});
  s({{0, 3}}, ViewShapeAttrs{{3, 0, 2}});
  s.error(Code::shape, {{2, 3}}, ViewShapeAttrs{{4}});
  s.error(Code::shape, {{2, 3}}, ViewShapeAttrs{{-1, 4}});
  s.error(Code::shape, {{0, 3}}, ViewShapeAttrs{{-1, 0}});
  s.error(Code::invalid_argument, {{2, 3}}, ViewShapeAttrs{{-1, -1}});
  s.error(Code::invalid_argument, {{2, 3}}, ViewShapeAttrs{{-2, 3}});
}

}  // namespace

extern const Op view, reshape, flatten, unflatten, transpose, permute, squeeze, unsqueeze, expand;

const Op view = {
  .name = "view",
  .doc =
    "x's elements in row-major order as `shape`, on x's memory.  An error where x's strides do not allow that; "
    "`reshape` copies then.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<ViewShapeAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    Shape shape = new_shape(c);
    std::optional<Layout> r = reshape_layout(c.in(0).layout(), shape);
    if (!r)
      c.fail(Code::shape, "shape", text(shape), " is no view of x, whose strides are ", text(c.in(0).strides()),
             "; reshape copies where it must");
    return r;
  },
  .grad = reshape_back,
  .onnx_build = to_onnx::reshape,
  .samples = reshape_samples,
};
const Op reshape = {
  .name = "reshape",
  .doc = "x's elements in row-major order as `shape`: a view where x's strides allow it, else a copy.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<ViewShapeAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types { return {{c.dtype(0), new_shape(c), {}}}; },
  .view = [](const Call& c) { return reshape_layout(c.in(0).layout(), new_shape(c)); },
  .grad = reshape_back,
  .onnx_build = to_onnx::reshape,
  .samples = reshape_samples,
};
const Op flatten = {
  .name = "flatten",
  .doc = "Dimensions start_axis … end_axis (both included) as one; 0-d becomes 1-d.  A view where strides allow it.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<FlattenAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types { return {{c.dtype(0), flat_shape(c), {}}}; },
  .view = [](const Call& c) { return reshape_layout(c.in(0).layout(), flat_shape(c)); },
  .grad = reshape_back,
  .onnx_build = to_onnx::reshape,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{2, 3, 4}});
      s({{2, 3, 4}}, FlattenAttrs{.start_axis = 1});
      s({{2, 3, 4}}, FlattenAttrs{0, -2});
      s({{2, 3}}, FlattenAttrs{1, 1});
      s({{}});
      s({{2, 0, 3}}, FlattenAttrs{.start_axis = 1});
      s.error(Code::invalid_argument, {{2, 3}}, FlattenAttrs{1, 0});
      s.error(Code::index, {{2, 3}}, FlattenAttrs{2, -1});
    },
};
const Op unflatten = {
  .name = "unflatten",
  .doc = "Dimension `axis` split into `shape`; a view.",
  .inputs = {{"x", "any dtype, at least 1-d"}},
  .attrs = attrs<UnflattenAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<UnflattenAttrs>();
    const Layout& x = c.in(0).layout();
    int axis = dimension(c, a.axis);
    if (a.shape.empty()) c.fail(Code::invalid_argument, "shape", "must not be empty");
    Shape parts = checked_reshape(c, a.shape, x.sizes[axis]), inner = contiguous_strides(parts);
    Layout r{{}, {}, x.offset};
    for (int i = 0; i < c.dim(0); ++i) {
      for (int k = 0; i == axis && k < parts.size(); ++k) {
        r.sizes.push_back(parts[k]);
        r.strides.push_back(inner[k] * x.strides[i]);
      }
      if (i == axis) continue;
      r.sizes.push_back(x.sizes[i]);
      r.strides.push_back(x.strides[i]);
    }
    return r;
  },
  .grad = reshape_back,
  .onnx_build = to_onnx::reshape,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{2, 12}}, UnflattenAttrs{1, {3, 4}});
      s({{6, 2}}, UnflattenAttrs{0, {-1, 2}});
      s({{2, 3}}, UnflattenAttrs{-1, {3}});
      s({{0, 4}}, UnflattenAttrs{1, {2, 2}});
      s.error(Code::shape, {{2, 12}}, UnflattenAttrs{1, {5, 2}});
      s.error(Code::shape, {{}}, UnflattenAttrs{0, {1}});
      s.error(Code::invalid_argument, {{2, 1}}, UnflattenAttrs{1, {}});
      s.error(Code::index, {{2, 12}}, UnflattenAttrs{2, {3, 4}});
    },
};
const Op transpose = {
  .name = "transpose",
  .doc = "x with dimensions axis0 and axis1 swapped; a view.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<TransposeAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<TransposeAttrs>();
    int i = c.axis(a.axis0, c.dim(0), "axis0"), j = c.axis(a.axis1, c.dim(0), "axis1");
    Layout r = c.in(0).layout();
    std::swap(r.sizes[i], r.sizes[j]);
    std::swap(r.strides[i], r.strides[j]);
    return r;
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<TransposeAttrs>();
    return {ops::transpose(g[0], a.axis0, a.axis1)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<TransposeAttrs>();
      if (c.dim(0) == 0) return to_onnx::identity(b, c);
      Ints order;
      for (int i = 0; i < c.dim(0); ++i) order.push_back(i);
      std::swap(order[c.axis(a.axis0, c.dim(0))], order[c.axis(a.axis1, c.dim(0))]);
      b.out(0, b.node("Transpose", {b.in(0)}, {{"perm", order}}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}}, TransposeAttrs{0, 1});
      s({{2, 3, 5}}, TransposeAttrs{-1, 0});
      s({{2, 3, 5}}, TransposeAttrs{1, 1});
      s({{}}, TransposeAttrs{0, -1});
      s({{0, 3}}, TransposeAttrs{0, 1});
      s.error(Code::index, {{4, 7}}, TransposeAttrs{0, 2});
    },
};
const Op permute = {
  .name = "permute",
  .doc = "x with its dimensions in the order of `axes`; a view.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<PermuteAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    Ints axes = c.attrs<PermuteAttrs>().axes;
    if (axes.size() != c.dim(0))
      c.fail(Code::invalid_argument, "axes", "must name each of the ", c.dim(0), " dimensions once");
    c.axes(axes, c.dim(0));  // refuses duplicates
    for (int64_t& a : axes) a = c.axis(a, c.dim(0), "axes");
    return permuted(c.in(0).layout(), axes);
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const Ints& axes = c.attrs<PermuteAttrs>().axes;
    Ints inverse = axes;
    for (int i = 0; i < axes.size(); ++i) inverse[c.axis(axes[i], c.dim(0), "axes")] = i;
    return {ops::permute(g[0], inverse)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      Ints order = c.attrs<PermuteAttrs>().axes;
      for (int64_t& a : order) a = c.axis(a, c.dim(0));
      if (order.empty()) return to_onnx::identity(b, c);
      b.out(0, b.node("Transpose", {b.in(0)}, {{"perm", order}}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{2, 3, 5}}, PermuteAttrs{{2, 0, 1}});
      s({{2, 3, 4, 2}}, PermuteAttrs{{0, -2, -1, 1}});
      s({{3}}, PermuteAttrs{{0}});
      s({{}}, PermuteAttrs{});
      s({{0, 3}}, PermuteAttrs{{1, 0}});
      s.error(Code::invalid_argument, {{2, 3}}, PermuteAttrs{{0}});
      s.error(Code::invalid_argument, {{2, 3}}, PermuteAttrs{{0, -2}});
      s.error(Code::index, {{2, 3}}, PermuteAttrs{{0, 2}});
    },
};
const Op squeeze = {
  .name = "squeeze",
  .doc = "x without those of the dimensions `axes` whose size is 1 (others stay); without axes, without any of size 1.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<SqueezeAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    Ints axes = c.axes(c.attrs<SqueezeAttrs>().axes, c.dim(0)), kept;
    for (int i = 0, k = 0; i < c.dim(0); ++i) {
      bool named = k < axes.size() && axes[k] == i;
      if (named) ++k;
      if (!named || c.shape(0)[i] != 1) kept.push_back(i);
    }
    return permuted(c.in(0).layout(), kept);
  },
  .grad = reshape_back,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      Ints gone;
      for (int64_t a : c.axes(c.attrs<SqueezeAttrs>().axes, c.dim(0)))
        if (c.shape(0)[a] == 1) gone.push_back(a);
      if (gone.empty()) return to_onnx::identity(b, c);
      b.out(0, b.node("Squeeze", {b.in(0), b.ints(gone)}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{1, 3, 1, 2}});
      s({{1, 3, 1, 2}}, SqueezeAttrs{{2}});
      s({{1, 3, 1, 2}}, SqueezeAttrs{{0, 1, -2}});
      s({{1, 1}});
      s({{}});
      s({{1, 0}});
      s.error(Code::index, {{2, 1}}, SqueezeAttrs{{2}});
      s.error(Code::invalid_argument, {{2, 1}}, SqueezeAttrs{{1, -1}});
    },
};
const Op unsqueeze = {
  .name = "unsqueeze",
  .doc = "x with a new dimension of size 1 at `axis` of the result.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<UnsqueezeAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    int axis = c.axis(c.attrs<UnsqueezeAttrs>().axis, c.dim(0) + 1);
    Layout r = c.in(0).layout();
    r.sizes.insert(axis, 1);
    r.strides.insert(axis, axis < c.dim(0) ? c.shape(0)[axis] * r.strides[axis] : 1);
    return r;
  },
  .grad = reshape_back,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      b.out(0, b.node("Unsqueeze", {b.in(0), b.ints({c.axis(c.attrs<UnsqueezeAttrs>().axis, c.dim(0) + 1)})}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{3, 4}}, UnsqueezeAttrs{0});
      s({{3, 4}}, UnsqueezeAttrs{1});
      s({{3, 4}}, UnsqueezeAttrs{-1});
      s({{}}, UnsqueezeAttrs{0});
      s({{0}}, UnsqueezeAttrs{0});
      s.error(Code::index, {{3, 4}}, UnsqueezeAttrs{3});
    },
};
const Op expand = {
  .name = "expand",
  .doc = "x with dimensions of size 1 repeated to `shape`, new ones in front; a view with stride 0 along them.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<ExpandAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const Shape& x = c.shape(0);
    Ints shape = c.attrs<ExpandAttrs>().shape;
    int lead = shape.size() - x.size();
    if (lead < 0) c.fail(Code::shape, "shape", text(shape), " has too few dimensions");
    for (int i = lead; i < shape.size(); ++i) {
      if (shape[i] == -1) shape[i] = x[i - lead];
      if (shape[i] != x[i - lead] && x[i - lead] != 1)
        c.fail(Code::shape, "shape", text(shape), " does not repeat x: dimension ", i - lead, " has ", x[i - lead],
               " elements");
    }
    return broadcast_layout(c.in(0).layout(), checked_sizes(c, shape, "shape"));
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {sum_to(g[0], c.shape(0))}; },
  .onnx_build =
    [](OnnxBuilder& b, const Call&) {
      b.out(0, b.node("Expand", {b.in(0), b.sizes(0)}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{3, 1}}, ExpandAttrs{{3, 4}});
      s({{3, 1}}, ExpandAttrs{{2, -1, 4}});
      s({{}}, ExpandAttrs{{2, 3}});
      s({{2, 3}}, ExpandAttrs{{2, 3}});
      s({{1}}, ExpandAttrs{{0}});
      s.error(Code::shape, {{3, 2}}, ExpandAttrs{{3, 4}});
      s.error(Code::shape, {{3, 2}}, ExpandAttrs{{2}});
      s.error(Code::invalid_argument, {{3, 1}}, ExpandAttrs{{-1, 3, 1}});
    },
};

}  // namespace stn::op

namespace stn {
OpList view_ops() {
  using namespace op;
  return {&view, &reshape, &flatten, &unflatten, &transpose, &permute, &squeeze, &unsqueeze, &expand};
}
}  // namespace stn
