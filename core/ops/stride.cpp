// Views of a part of the elements: slices, windows, diagonals, arbitrary strides; and their common adjoint.
#include <algorithm>
#include <cstring>

#include "core/base/checked.h"
#include "core/ops/onnx.h"
#include "core/ops/shape.h"

namespace stn::op {

namespace {

// g at the view's places in zeros of x's shape.  The view is asked again on a row-major x: that is what the gradient
// is.
Grads scatter_back(const Call& c, const Tensors& g) {
  Tensor x = Tensor::make(c.dtype(0), contiguous_layout(c.shape(0)), c.device, nullptr);
  Layout l = *c.op->view(Call(*c.op, c.attr_data, {&x, 1}, c.device));
  return {ops::view_scatter(g[0], c.shape(0), l.sizes, l.strides, {.offset = l.offset})};
}

// Elements start, start + step … of `axis`.
Layout cut(const Layout& x, int axis, int64_t start, int64_t length, int64_t step = 1) {
  Layout r = x;
  r.offset += start * x.strides[axis];
  r.sizes[axis] = length;
  r.strides[axis] *= step;
  return r;
}

// A strided view of n row-major elements; raises where it reaches outside.
Layout strided(const Call& c, const Ints& size, const Ints& stride, int64_t offset, int64_t n) {
  Layout r{checked_sizes(c, size, "size"), {}, offset};
  if (stride.size() != size.size())
    c.fail(Code::invalid_argument, "stride", "has ", stride.size(), " entries for ", size.size(), " dimensions");
  if (offset < 0) c.fail(Code::invalid_argument, "offset", "is negative: ", offset);
  int64_t last = offset;
  for (int i = 0; i < size.size(); ++i) {
    if (stride[i] < 0) c.fail(Code::invalid_argument, "stride", "has a negative entry: ", text(stride));
    if (size[i] > 0) last = checked_add(last, checked_mul(size[i] - 1, stride[i]));
    r.strides.push_back(stride[i]);
  }
  if (numel(r.sizes) == 0)
    r.offset = 0;
  else if (last >= n)
    c.fail(Code::index, "size", "reaches element ", last, " of ", n);
  return r;
}

}  // namespace

extern const Op slice, select, narrow, unfold, diagonal, as_strided, view_scatter;

const Op slice = {
  .name = "slice",
  .doc = "x[start:end:step] along `axis`, with Python's rules: bounds outside are cut to the size.  A view.",
  .inputs = {{"x", "any dtype, at least 1-d"}},
  .attrs = attrs<SliceAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<SliceAttrs>();
    int axis = dimension(c, a.axis);
    int64_t n = c.shape(0)[axis];
    if (a.step < 1) c.fail(Code::invalid_argument, "step", "must be at least 1, not ", a.step);
    auto bound = [&](int64_t v) { return std::clamp<int64_t>(v < 0 ? v + n : v, 0, n); };
    int64_t start = bound(a.start.value_or(0)), end = std::max(start, bound(a.end.value_or(n)));
    int64_t length = (end - start) / a.step + ((end - start) % a.step != 0);
    return cut(c.in(0).layout(), axis, start, length, length > 1 ? a.step : 1);
  },
  .grad = scatter_back,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<SliceAttrs>();
      int axis = dimension(c, a.axis);
      auto whole = [&](const Call& k) { return k.attrs<SliceAttrs>().end.value_or(INT64_MAX) >= k.shape(0)[axis]; };
      bool fixed = b.same([](const Call& k) { return k.attrs<SliceAttrs>().end; });
      // An end that follows a dynamic size is the size itself, or nothing that ONNX can be told.
      int64_t end = fixed || !whole(c) ? a.end.value_or(INT64_MAX) : INT64_MAX;
      b.out(0, to_onnx::slice(b, b.in(0), axis, a.start.value_or(0), b.ints({end}), a.step));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{5, 7}}, SliceAttrs{.axis = 0, .start = 1, .end = 4});
      s({{5, 7}}, SliceAttrs{.axis = 1, .start = -5, .end = -1, .step = 2});
      s({{5, 7}}, SliceAttrs{.axis = -1, .step = 3});
      s({{2, 3, 4}}, SliceAttrs{.axis = 1, .start = 2, .end = 100});
      s({{5}}, SliceAttrs{.axis = 0, .start = 3, .end = 2});
      s({{0, 2}}, SliceAttrs{.axis = 0, .end = 3});
      s.error(Code::invalid_argument, {{5}}, SliceAttrs{.axis = 0, .step = 0});
      s.error(Code::index, {{5}}, SliceAttrs{.axis = 1});
      s.error(Code::shape, {{}}, SliceAttrs{.axis = 0});
    },
};
const Op select = {
  .name = "select",
  .doc = "x[index] along `axis`, which is dropped; a view.",
  .inputs = {{"x", "any dtype, at least 1-d"}},
  .attrs = attrs<SelectAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<SelectAttrs>();
    int axis = dimension(c, a.axis);
    int64_t n = c.shape(0)[axis];
    if (a.index < -n || a.index >= n) c.fail(Code::index, "index", a.index, " is outside [", -n, ", ", n, ")");
    Layout r = cut(c.in(0).layout(), axis, a.index < 0 ? a.index + n : a.index, 1);
    r.sizes.erase(axis);
    r.strides.erase(axis);
    return r;
  },
  .grad = scatter_back,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<SelectAttrs>();
      b.out(0, b.node("Gather", {b.in(0), b.integer(a.index)}, {{"axis", dimension(c, a.axis)}}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}}, SelectAttrs{0, 2});
      s({{4, 7}}, SelectAttrs{-1, -7});
      s({{2, 3, 5}}, SelectAttrs{1, 1});
      s({{3}}, SelectAttrs{0, 0});
      s({{0, 3}}, SelectAttrs{1, 2});
      s.error(Code::index, {{4, 7}}, SelectAttrs{0, 4});
      s.error(Code::index, {{4, 7}}, SelectAttrs{0, -5});
      s.error(Code::shape, {{}}, SelectAttrs{0, 0});
    },
};
const Op narrow = {
  .name = "narrow",
  .doc = "`length` elements from `start` along `axis`; a view.  Unlike slice, the range must lie inside.",
  .inputs = {{"x", "any dtype, at least 1-d"}},
  .attrs = attrs<NarrowAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<NarrowAttrs>();
    int axis = dimension(c, a.axis);
    int64_t n = c.shape(0)[axis];
    if (a.length < 0) c.fail(Code::invalid_argument, "length", "is negative: ", a.length);
    if (a.start < -n || a.start > n) c.fail(Code::index, "start", a.start, " is outside [", -n, ", ", n, "]");
    int64_t start = a.start < 0 ? a.start + n : a.start;
    if (a.length > n - start) c.fail(Code::index, "length", a.length, " from ", start, " reaches beyond the size ", n);
    return cut(c.in(0).layout(), axis, start, a.length);
  },
  .grad = scatter_back,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<NarrowAttrs>();
      int axis = dimension(c, a.axis);
      bool fixed = b.same([](const Call& k) { return k.attrs<NarrowAttrs>().length; });
      int64_t end = a.start + a.length;
      OnnxValue to = fixed          ? b.ints({a.start < 0 && end >= 0 ? INT64_MAX : end})
                     : a.start == 0 ? b.size(0, axis)
                                    : b.node("Add", {b.size(0, axis), b.ints({a.start})});
      if (!fixed && a.start < 0) return false;
      b.out(0, to_onnx::slice(b, b.in(0), axis, a.start, to));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{5, 7}}, NarrowAttrs{0, 1, 3});
      s({{5, 7}}, NarrowAttrs{1, -4, 2});
      s({{2, 3, 4}}, NarrowAttrs{-2, 0, 3});
      s({{4}}, NarrowAttrs{0, 4, 0});
      s.error(Code::index, {{5}}, NarrowAttrs{0, 3, 3});
      s.error(Code::index, {{5}}, NarrowAttrs{0, 6, 0});
      s.error(Code::invalid_argument, {{5}}, NarrowAttrs{0, 0, -1});
      s.error(Code::shape, {{}}, NarrowAttrs{0, 0, 0});
    },
};
const Op unfold = {
  .name = "unfold",
  .doc =
    "Windows of `size` elements every `step` along `axis`: that dimension counts them, a new last one holds each.  "
    "A view; windows overlap where step < size.  0-d counts as one element.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<UnfoldAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<UnfoldAttrs>();
    int axis = c.axis(a.axis, c.dim(0));
    Layout r = c.in(0).layout();
    int64_t n = c.dim(0) ? r.sizes[axis] : 1, stride = c.dim(0) ? r.strides[axis] : 1;
    if (a.step < 1) c.fail(Code::invalid_argument, "step", "must be at least 1, not ", a.step);
    if (a.size < 0) c.fail(Code::invalid_argument, "size", "is negative: ", a.size);
    if (a.size > n) c.fail(Code::shape, "size", a.size, " exceeds the dimension's ", n);
    if (c.dim(0)) {
      int64_t windows = (n - a.size) / a.step + 1;
      r.sizes[axis] = windows;
      r.strides[axis] = windows > 1 ? stride * a.step : stride;
    }
    r.sizes.push_back(a.size);
    r.strides.push_back(stride);
    return r;
  },
  .grad = scatter_back,
  .onnx_build = to_onnx::gathered,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{9}}, UnfoldAttrs{0, 3, 2});
      s({{2, 7}}, UnfoldAttrs{1, 3, 1});
      s({{6, 2}}, UnfoldAttrs{0, 2, 3});
      s({{2, 3, 4}}, UnfoldAttrs{-2, 3, 5});
      s({{}}, UnfoldAttrs{0, 1, 1});
      s.error(Code::shape, {{4}}, UnfoldAttrs{0, 5, 1});
      s.error(Code::invalid_argument, {{4}}, UnfoldAttrs{0, 2, 0});
      s.error(Code::invalid_argument, {{4}}, UnfoldAttrs{0, -1, 1});
    },
};
const Op diagonal = {
  .name = "diagonal",
  .doc = "The diagonal of the matrices that axis0 and axis1 span, as a new last dimension; both are dropped.  A view.",
  .inputs = {{"x", "any dtype, at least 2-d"}},
  .attrs = attrs<DiagonalAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = view_type,
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<DiagonalAttrs>();
    int row = dimension(c, a.axis0, "axis0"), column = dimension(c, a.axis1, "axis1");
    if (row == column) c.fail(Code::invalid_argument, "axis1", "names the same dimension as axis0: ", row);
    Layout r = c.in(0).layout();
    int64_t down = std::max<int64_t>(-std::max(a.offset, -r.sizes[row]), 0);
    int64_t right = std::max<int64_t>(std::min(a.offset, r.sizes[column]), 0);
    int64_t length = std::min(r.sizes[row] - down, r.sizes[column] - right);
    int64_t stride = r.strides[row] + r.strides[column];
    if (length > 0) r.offset += down * r.strides[row] + right * r.strides[column];
    for (int gone : {std::max(row, column), std::min(row, column)}) {
      r.sizes.erase(gone);
      r.strides.erase(gone);
    }
    r.sizes.push_back(length);
    r.strides.push_back(stride);
    return r;
  },
  .grad = scatter_back,
  .onnx_build = to_onnx::gathered,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 4}});
      s({{3, 5}}, DiagonalAttrs{.offset = 2});
      s({{3, 5}}, DiagonalAttrs{.offset = -1});
      s({{2, 3, 4}}, DiagonalAttrs{0, -1, 0});
      s({{2, 3}}, DiagonalAttrs{.offset = 9});
      s.error(Code::invalid_argument, {{2, 3}}, DiagonalAttrs{0, 1, -1});
      s.error(Code::index, {{3}});
      s.error(Code::shape, {{}});
    },
};
const Op as_strided = {
  .name = "as_strided",
  .doc =
    "The elements offset + Σ index · stride of x, counted in row-major order; a view where x is contiguous, else of "
    "a contiguous copy.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<AsStridedAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<AsStridedAttrs>();
    return {{c.dtype(0), strided(c, a.size, a.stride, a.offset, c.in(0).numel()).sizes, {}}};
  },
  .view = [](const Call& c) -> std::optional<Layout> {
    const auto& a = c.attrs<AsStridedAttrs>();
    if (!c.in(0).contiguous()) return std::nullopt;
    Layout r = strided(c, a.size, a.stride, a.offset, c.in(0).numel());
    r.offset += c.in(0).layout().offset;
    return r;
  },
  .expand = [](const Call& c) -> Tensors {
    const auto& a = c.attrs<AsStridedAttrs>();
    return {ops::as_strided(ops::contiguous(c.in(0)), a.size, a.stride, {.offset = a.offset})};
  },
  .grad = scatter_back,
  .onnx_build = to_onnx::gathered,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 6}}, AsStridedAttrs{{3, 2}, {6, 2}, 1});
      s({{12}}, AsStridedAttrs{{4, 3}, {2, 1}});
      s({{5}}, AsStridedAttrs{{2, 5}, {0, 1}});
      s({{3}}, AsStridedAttrs{{}, {}, 2});
      s({{3}}, AsStridedAttrs{{0, 4}, {1, 1}});
      s.error(Code::index, {{12}}, AsStridedAttrs{{4, 4}, {3, 1}, 1});
      s.error(Code::invalid_argument, {{12}}, AsStridedAttrs{{4, 4}, {3}});
      s.error(Code::invalid_argument, {{12}}, AsStridedAttrs{{2}, {-1}, 1});
      s.error(Code::invalid_argument, {{12}}, AsStridedAttrs{{2}, {1}, -1});
    },
};
const Op view_scatter = {
  .name = "view_scatter",
  .doc = "The adjoint of as_strided: zeros of `shape` with g added at the elements offset + Σ index · stride.",
  .inputs = {{"g", "any number"}},
  .attrs = attrs<ViewScatterAttrs>(),
  .flags = op_internal | grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<ViewScatterAttrs>();
    Shape shape = checked_sizes(c, a.shape, "shape");
    if (strided(c, a.size, a.stride, a.offset, numel(shape)).sizes != c.shape(0))
      c.fail(Code::shape, "size", text(a.size), " is not g's shape");
    if (c.dtype(0) == DType::bool_) c.fail(Code::dtype, "g", "must not be bool");
    return {{c.dtype(0), shape, {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<ViewScatterAttrs>();
    return {ops::as_strided(g[0], a.size, a.stride, {.offset = a.offset})};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<ViewScatterAttrs>();
      Shape flat{numel(a.shape)};
      Tensor index = to_onnx::element_indices({a.size, a.stride, a.offset});
      DType d = onnx_compute(c.dtype(0));
      Tensor zeros = Tensor::empty(d, flat, cpu());
      if (zeros.numel()) std::memset(zeros.data(), 0, static_cast<size_t>(zeros.numel() * size_of(d)));
      OnnxValue all = b.ints({-1}), places = b.node("Reshape", {b.constant(index), all});
      OnnxValue sum = b.node("ScatterElements", {b.constant(zeros), places, b.node("Reshape", {b.in(0, d), all})},
                             {{"reduction", "add"}});
      b.out(0, b.node("Reshape", {sum, b.sizes(0)}, {{"allowzero", 1}}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.floats_and_ints();
      s({{3, 2}}, ViewScatterAttrs{{4, 6}, {3, 2}, {6, 2}, 1});
      s({{4, 3}}, ViewScatterAttrs{{12}, {4, 3}, {2, 1}});
      s({{2, 5}}, ViewScatterAttrs{{5}, {2, 5}, {0, 1}});
      s({{3, 2}}, ViewScatterAttrs{{2, 3}, {3, 2}, {1, 3}});
      s({{}}, ViewScatterAttrs{{3}, {}, {}, 2});
      s({{0, 4}}, ViewScatterAttrs{{3}, {0, 4}, {1, 1}});
      s.error(Code::shape, {{2}}, ViewScatterAttrs{{4}, {3}, {1}});
      s.error(Code::index, {{2}}, ViewScatterAttrs{{2}, {2}, {2}});
    },
};

}  // namespace stn::op

namespace stn {
OpList stride_ops() {
  using namespace op;
  return {&slice, &select, &narrow, &unfold, &diagonal, &as_strided, &view_scatter};
}
}  // namespace stn
