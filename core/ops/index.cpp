// Reading and writing at places that a tensor of indices or a mask names.
#include "core/op/types/index.h"

#include <algorithm>

#include "core/ops/onnx.h"
#include "core/ops/shape.h"

namespace stn::op {

namespace {

Tensor zeros(const Call& c, const Shape& shape, DType dtype) {
  return ops::zeros(shape, {.dtype = dtype, .device = c.device});
}

// ---- index_select, index_add: a list of indices along one axis
int listed_axis(const Call& c) {
  c.require_integral(1);
  if (c.dim(1) > 1) c.fail(Code::shape, "index", "must be 1-d");
  return dimension(c, c.attrs<IndexAttrs>().axis);
}
Shape listed_shape(const Call& c) {
  Shape r = c.shape(0);
  r[listed_axis(c)] = c.in(1).numel();
  return r;
}

// ---- gather, scatter: an index for each element of the result or source
int element_axis(const Call& c) {
  c.require_integral(1);
  int axis = c.axis(c.attrs<IndexAttrs>().axis, c.dim(0));
  if (c.dim(1) != c.dim(0)) c.fail(Code::shape, "index", "must have as many dimensions as x");
  for (int d = 0; d < c.dim(0); ++d)
    if (d != axis && c.shape(1)[d] > c.shape(0)[d])
      c.fail(Code::shape, "index", "must not be larger than x in dimension ", d);
  return axis;
}
void require_dtype(const Call& c) {
  if (c.dtype(2) != c.dtype(0)) c.fail(Code::dtype, "src", "must have x's dtype");
}
Types scatter_type(const Call& c) {
  element_axis(c);
  require_dtype(c);
  if (c.dim(2) != c.dim(1)) c.fail(Code::shape, "src", "must have as many dimensions as index");
  for (int d = 0; d < c.dim(1); ++d)
    if (c.shape(1)[d] > c.shape(2)[d]) c.fail(Code::shape, "index", "must not be larger than src in dimension ", d);
  return same_type(c);
}
// The gradient of scatter's source: what index does not reach is zero.
Tensor source_grad(const Call& c, const Tensor& g) {
  Tensor r = ops::gather(g, c.in(1), c.attrs<IndexAttrs>().axis);
  if (r.shape() == c.shape(2)) return r;
  Ints pads;
  for (int d = r.dim() - 1; d >= 0; --d) {
    pads.push_back(0);
    pads.push_back(c.shape(2)[d] - r.size(d));
  }
  return ops::pad(r, pads);
}

// take_along_axis: the other dimensions of x and index broadcast.
struct Along {
  Shape x, index;
};
Along along(const Call& c) {
  c.require_integral(1);
  int axis = dimension(c, c.attrs<IndexAttrs>().axis);
  if (c.dim(1) != c.dim(0)) c.fail(Code::shape, "index", "must have as many dimensions as x");
  Along r{c.shape(0), c.shape(1)};
  int64_t x_size = std::exchange(r.x[axis], 1), index_size = std::exchange(r.index[axis], 1);
  std::optional<Shape> common = broadcast_shapes(r.x, r.index);
  if (!common) c.fail(Code::shape, "index", "does not broadcast with x outside of dimension ", axis);
  r.x = r.index = *common;
  r.x[axis] = x_size;
  r.index[axis] = index_size;
  return r;
}

// Writes (or adds) at index, which like values has the shape of the part of x that is written; x is not 0-d.
bool scatter_onnx(OnnxBuilder& b, const Call& c, bool add) {
  DType d = c.dtype(0);
  if (add) d = d == DType::bool_ ? DType::i32 : onnx_compute(d);
  OnnxValue index = to_onnx::index(b, c, 1), src = b.in(2, d);
  int axis = element_axis(c);
  if (c.dim(0) == 0) {
    OnnxValue sum = add ? b.node("Add", {b.in(0, d), src}) : src;
    b.out(0, sum, d);
    return true;
  }
  if (c.shape(2) != c.shape(1)) {
    Ints starts = Ints::filled(c.dim(1), 0);
    src = b.node("Slice", {src, b.ints(starts), b.node("Shape", {index})});
  }
  OnnxAttrs attrs{{"axis", axis}};
  if (add) attrs.emplace_back("reduction", "add");
  b.out(0, b.node("ScatterElements", {b.in(0, d), index, src}, attrs), d);
  return true;
}

void scatter_samples(Sampler& s) {  // one index per line: none is written twice
  s.all_dtypes();
  s({{4, 5}, {{4, 1}, Draw::index, 5}, {4, 1}}, IndexAttrs{1});
  s({{4, 5}, {{1, 5}, Draw::index, 4}, {1, 5}}, IndexAttrs{-2});
  s({{2, 3, 4}, {{1, 1, 3}, Draw::index, 3}, {2, 2, 3}}, IndexAttrs{1});
  s({{}, {{}, Draw::index, 1}, {}}, IndexAttrs{0});
  s({{3, 2}, {{0, 2}, Draw::index, 3}, {0, 2}}, IndexAttrs{0});
  s.error(Code::shape, {{4, 5}, {{4}, Draw::index, 5}, {4}}, IndexAttrs{1});
  s.error(Code::shape, {{4, 5}, {{5, 1}, Draw::index, 5}, {5, 1}}, IndexAttrs{1});
  s.error(Code::shape, {{4, 5}, {{4, 2}, Draw::index, 5}, {4, 1}}, IndexAttrs{1});
  s.error(Code::dtype, {{4, 5}, {4, 1}, {4, 1}}, IndexAttrs{1});
  s.error(Code::dtype, {{4, 5}, {4, 1}, {4, 1}}, IndexAttrs{1}, {DType::f32, DType::i64, DType::f64});
  s.error(Code::index, {{4, 5}, {{4, 1}, Draw::index, 5}, {4, 1}}, IndexAttrs{2});
}

}  // namespace

extern const Op index_select, index_add, gather, scatter, scatter_add, take_along_axis;

const Op index_select = {
  .name = "index_select",
  .doc = "x at each of the indices along `axis`, in their order.  Indices are in [0, size); any other is an error.",
  .inputs = {{"x", "any dtype, at least 1-d"}, {"index", "integers, 1-d"}},
  .attrs = attrs<IndexAttrs>(),
  .infer = [](const Call& c) -> Types { return {{c.dtype(0), listed_shape(c), {}}}; },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor none = zeros(c, c.shape(0), g[0].dtype());
    return {ops::index_add(none, c.in(1), g[0], c.attrs<IndexAttrs>().axis), {}};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      OnnxValue index = to_onnx::index(b, c, 1);
      if (c.dim(1) == 0) index = b.node("Unsqueeze", {index, b.ints({0})});
      b.out(0, b.node("Gather", {b.in(0), index}, {{"axis", listed_axis(c)}}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 5}, {{6}, Draw::index, 4}}, IndexAttrs{0});
      s({{4, 5}, {{3}, Draw::index, 5}}, IndexAttrs{-1});
      s({{2, 3, 4}, {{2}, Draw::index, 3}}, IndexAttrs{1});
      s({{4, 5}, {{0}, Draw::index, 4}}, IndexAttrs{0});
      s.error(Code::dtype, {{4, 5}, {3}}, IndexAttrs{0});
      s.error(Code::shape, {{4, 5}, {{2, 2}, Draw::index, 4}}, IndexAttrs{0});
      s.error(Code::shape, {{}, {{1}, Draw::index, 1}}, IndexAttrs{0});
      s.error(Code::index, {{4, 5}, {{2}, Draw::index, 4}}, IndexAttrs{2});
    },
};
const Op index_add = {
  .name = "index_add",
  .doc = "x with slice i of src added at index[i] along `axis`, in that order: the same on any number of threads.",
  .inputs = {{"x", "any dtype, at least 1-d"},
             {"index", "integers, 1-d"},
             {"src", "x's dtype; x's shape but for `axis`"}},
  .attrs = attrs<IndexAttrs>(),
  .infer = [](const Call& c) -> Types {
    Shape expected = listed_shape(c);
    require_dtype(c);
    if (c.shape(2) != expected) c.fail(Code::shape, "src", "must be ", text(expected));
    return same_type(c);
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    return {g[0], {}, ops::index_select(g[0], c.in(1), c.attrs<IndexAttrs>().axis)};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      int axis = listed_axis(c);
      DType d = c.dtype(0) == DType::bool_ ? DType::i32 : onnx_compute(c.dtype(0));
      Ints others;  // ScatterElements wants an index for each element
      for (int i = 0; i < c.dim(0); ++i)
        if (i != axis || c.dim(1) == 0) others.push_back(i);
      OnnxValue src = b.in(2, d), index = to_onnx::index(b, c, 1);
      if (!others.empty()) index = b.node("Unsqueeze", {index, b.ints(others)});
      index = b.node("Expand", {index, b.node("Shape", {src})});
      b.out(0, b.node("ScatterElements", {b.in(0, d), index, src}, {{"axis", axis}, {"reduction", "add"}}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s.tolerance(2, "sums are rounded before they may cancel");
      s({{4, 5}, {{6}, Draw::index, 4}, {6, 5}}, IndexAttrs{0});
      s({{4, 5}, {{3}, Draw::index, 5}, {4, 3}}, IndexAttrs{-1});
      s({{2, 3, 4}, {{4}, Draw::index, 3}, {2, 4, 4}}, IndexAttrs{1});
      s({{4, 5}, {{0}, Draw::index, 4}, {0, 5}}, IndexAttrs{0});
      s.error(Code::shape, {{4, 5}, {{3}, Draw::index, 4}, {2, 5}}, IndexAttrs{0});
      s.error(Code::dtype, {{4, 5}, {3}, {3, 5}}, IndexAttrs{0});
      s.error(Code::dtype, {{4, 5}, {3}, {3, 5}}, IndexAttrs{0}, {DType::f32, DType::i64, DType::f64});
    },
};
const Op gather = {
  .name = "gather",
  .doc =
    "out[…, i, …] = x[…, index[…, i, …], …], i along `axis`; index is nowhere else larger than x.  Indices are in "
    "[0, size); any other is an error.",
  .inputs = {{"x", "any dtype"}, {"index", "integers, as many dimensions as x"}},
  .attrs = attrs<IndexAttrs>(),
  .infer = [](const Call& c) -> Types {
    element_axis(c);
    return {{c.dtype(0), c.shape(1), {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor none = zeros(c, c.shape(0), g[0].dtype());
    return {ops::scatter_add(none, c.in(1), g[0], c.attrs<IndexAttrs>().axis), {}};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      if (c.dim(0) == 0) return to_onnx::identity(b, c);
      b.out(0, b.node("GatherElements", {b.in(0), to_onnx::index(b, c, 1)}, {{"axis", element_axis(c)}}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 5}, {{4, 3}, Draw::index, 5}}, IndexAttrs{1});
      s({{4, 5}, {{7, 2}, Draw::index, 4}}, IndexAttrs{0});
      s({{2, 3, 4}, {{2, 5, 3}, Draw::index, 3}}, IndexAttrs{-2});
      s({{}, {{}, Draw::index, 1}}, IndexAttrs{0});
      s({{4, 5}, {{0, 5}, Draw::index, 4}}, IndexAttrs{0});
      s.error(Code::shape, {{4, 5}, {{4}, Draw::index, 5}}, IndexAttrs{1});
      s.error(Code::shape, {{4, 5}, {{5, 3}, Draw::index, 5}}, IndexAttrs{1});
      s.error(Code::dtype, {{4, 5}, {4, 5}}, IndexAttrs{1});
      s.error(Code::index, {{4, 5}, {{4, 3}, Draw::index, 5}}, IndexAttrs{2});
    },
};
const Op scatter = {
  .name = "scatter",
  .doc =
    "x with src written at index along `axis`, the inverse of gather.  Where an index comes twice the last one stays, "
    "and the gradient of src is defined only without such.",
  .inputs = {{"x", "any dtype"},
             {"index", "integers, as many dimensions as x"},
             {"src", "x's dtype, at least index's sizes"}},
  .attrs = attrs<IndexAttrs>(),
  .infer = scatter_type,
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor none = zeros(c, c.shape(1), g[0].dtype());
    return {ops::scatter(g[0], c.in(1), none, c.attrs<IndexAttrs>().axis), {}, source_grad(c, g[0])};
  },
  .onnx_build = [](OnnxBuilder& b, const Call& c) { return scatter_onnx(b, c, false); },
  .samples = scatter_samples,
};
const Op scatter_add = {
  .name = "scatter_add",
  .doc = "x with src added at index along `axis`, in index order: the same on any number of threads.",
  .inputs = {{"x", "any dtype"},
             {"index", "integers, as many dimensions as x"},
             {"src", "x's dtype, at least index's sizes"}},
  .attrs = attrs<IndexAttrs>(),
  .infer = scatter_type,
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {g[0], {}, source_grad(c, g[0])}; },
  .onnx_build = [](OnnxBuilder& b, const Call& c) { return scatter_onnx(b, c, true); },
  .samples =
    [](Sampler& s) {
      scatter_samples(s);
      s.tolerance(2, "sums are rounded before they may cancel");
      s({{4, 3}, {{4, 6}, Draw::index, 3}, {4, 6}}, IndexAttrs{1});
      s({{2, 5}, {{6, 4}, Draw::index, 2}, {7, 4}}, IndexAttrs{0});
    },
};
const Op take_along_axis = {
  .name = "take_along_axis",
  .doc =
    "gather, with the other dimensions of x and index broadcast.  Indices are in [0, size); any other is an "
    "error.",
  .inputs = {{"x", "any dtype, at least 1-d"}, {"index", "integers, as many dimensions as x"}},
  .attrs = attrs<IndexAttrs>(),
  .infer = [](const Call& c) -> Types { return {{c.dtype(0), along(c).index, {}}}; },
  .expand = [](const Call& c) -> Tensors {
    Along a = along(c);
    return {ops::gather(ops::expand(c.in(0), a.x), ops::expand(c.in(1), a.index), c.attrs<IndexAttrs>().axis)};
  },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 5}, {{4, 3}, Draw::index, 5}}, IndexAttrs{1});
      s({{1, 5}, {{4, 3}, Draw::index, 5}}, IndexAttrs{-1});
      s({{2, 3, 4}, {{1, 5, 4}, Draw::index, 3}}, IndexAttrs{1});
      s({{3}, {{0}, Draw::index, 3}}, IndexAttrs{0});
      s.error(Code::shape, {{4, 5}, {{3, 5}, Draw::index, 5}}, IndexAttrs{1});
      s.error(Code::shape, {{4, 5}, {{3}, Draw::index, 5}}, IndexAttrs{1});
      s.error(Code::dtype, {{4, 5}, {4, 5}}, IndexAttrs{1});
    },
};

}  // namespace stn::op

namespace stn {
OpList index_ops() {
  using namespace op;
  return {&index_select, &index_add, &gather, &scatter, &scatter_add, &take_along_axis};
}
}  // namespace stn
