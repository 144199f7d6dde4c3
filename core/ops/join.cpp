// Joining and splitting.
#include "core/op/types/join.h"

#include <algorithm>

#include "core/base/checked.h"
#include "core/ops/onnx.h"
#include "core/ops/shape.h"

namespace stn::op {

namespace {

// As in PyTorch, cat takes an empty 1-d tensor for nothing, whatever the other shapes are.
bool is_nothing(const Tensor& t) { return t.dim() == 1 && t.size(0) == 0; }

struct Cat {
  Shape shape;
  int axis = 0;
};
Cat cat_shape(const Call& c) {
  if (c.inputs.empty()) c.fail(Code::invalid_argument, "xs", "is empty");
  size_t first = 0;
  while (first + 1 < c.inputs.size() && is_nothing(c.in(first))) ++first;
  if (c.dim(first) == 0) c.fail(Code::shape, "xs", "holds a 0-d tensor; stack joins those");
  Cat r{c.shape(first), c.axis(c.attrs<CatAttrs>().axis, c.dim(first))};
  for (size_t i = first + 1; i < c.inputs.size(); ++i) {
    if (is_nothing(c.in(i))) continue;
    Shape other = c.shape(i);
    bool fits = other.size() == r.shape.size();
    if (fits) {
      int64_t size = std::exchange(other[r.axis], r.shape[r.axis]);
      fits = other == r.shape;
      r.shape[r.axis] = checked_add(r.shape[r.axis], size);
    }
    if (!fits) c.fail(Code::shape, "xs", "may differ only in the size of dimension ", r.axis);
  }
  return r;
}

// Parts of x along an axis: their sizes.
struct Parts {
  std::vector<int64_t> sizes;
  int axis = 0;
};
Parts parts_of(const Call& c, int64_t size, int64_t at_least, int64_t axis) {
  Parts r{{}, dimension(c, axis)};
  int64_t n = c.shape(0)[r.axis];
  for (int64_t at = 0; at < n; at += size) r.sizes.push_back(std::min(size, n - at));
  if (n == 0) r.sizes.assign(static_cast<size_t>(at_least), 0);
  return r;
}
Parts split_parts(const Call& c) {
  const auto& a = c.attrs<SplitAttrs>();
  if (a.size < 1) c.fail(Code::invalid_argument, "size", "must be at least 1, not ", a.size);
  return parts_of(c, a.size, 1, a.axis);
}
Parts chunk_parts(const Call& c) {
  const auto& a = c.attrs<ChunkAttrs>();
  if (a.chunks < 1) c.fail(Code::invalid_argument, "chunks", "must be at least 1, not ", a.chunks);
  int64_t n = c.shape(0)[dimension(c, a.axis)];
  return parts_of(c, n / a.chunks + (n % a.chunks != 0), a.chunks, a.axis);
}
template <Parts (*parts)(const Call&)>
Types parts_type(const Call& c) {
  Parts p = parts(c);
  Types r;
  for (int64_t size : p.sizes) {
    Shape s = c.shape(0);
    s[p.axis] = size;
    r.push_back({c.dtype(0), s, {}});
  }
  return r;
}
template <Parts (*parts)(const Call&)>
Tensors parts_expand(const Call& c) {
  Parts p = parts(c);
  Tensors r;
  int64_t at = 0;
  for (int64_t size : p.sizes) {
    r.push_back(ops::narrow(c.in(0), p.axis, at, size));
    at += size;
  }
  return r;
}
template <Parts (*parts)(const Call&)>
Grads parts_grad(const Call& c, const Tensors& g) {
  Tensors whole;
  for (size_t i = 0; i < g.size(); ++i) {
    const Tensor& out = c.out(i);
    whole.push_back(g[i] ? g[i] : ops::zeros(out.shape(), {.dtype = out.dtype(), .device = c.device}));
  }
  return {ops::cat(whole, {.axis = parts(c).axis})};
}

template <Parts (*parts)(const Call&)>
bool parts_onnx(OnnxBuilder& b, const Call& c) {
  Parts p = parts(c);
  Tensor sizes = Tensor::empty(DType::i64, Shape{static_cast<int64_t>(p.sizes.size())}, cpu());
  std::copy(p.sizes.begin(), p.sizes.end(), sizes.data_as<int64_t>());
  std::vector<OnnxValue> r = b.nodes("Split", {b.in(0), b.constant(sizes)}, {{"axis", p.axis}}, p.sizes.size());
  for (size_t i = 0; i < r.size(); ++i) b.out(i, r[i]);
  return true;
}

}  // namespace

extern const Op cat, stack, split, chunk;

const Op cat = {
  .name = "cat",
  .doc =
    "The inputs one after another along `axis`; their other sizes agree, their dtypes promote.  An empty 1-d tensor "
    "adds nothing.",
  .inputs = {{"xs*", "at least one, each at least 1-d"}},
  .attrs = attrs<CatAttrs>(),
  .flags = grad_keeps_nothing,
  .infer = [](const Call& c) -> Types {
    Shape shape = cat_shape(c).shape;
    return {{promoted(c), shape, {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    int axis = cat_shape(c).axis;
    Grads r;
    int64_t at = 0;
    for (const Tensor& x : c.inputs) {
      if (is_nothing(x)) {
        r.push_back(ops::zeros(x.shape(), {.dtype = x.dtype(), .device = c.device}));
        continue;
      }
      r.push_back(to_dtype(ops::narrow(g[0], axis, at, x.size(axis)), x.dtype()));
      at += x.size(axis);
    }
    return r;
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      std::vector<OnnxValue> parts;
      for (size_t i = 0; i < c.inputs.size(); ++i)
        if (!is_nothing(c.in(i))) parts.push_back(b.in(i, c.out().dtype()));
      if (parts.empty()) parts.push_back(b.in(0, c.out().dtype()));
      b.out(0, b.node("Concat", parts, {{"axis", cat_shape(c).axis}}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 2}, {3, 2}});
      s({{2, 3}, {2, 1}, {2, 4}}, CatAttrs{1});
      s({{2, 3, 2}, {2, 1, 2}}, CatAttrs{-2});
      s({{5}});
      s({{2, 3}, {0, 3}});
      s({{0}, {2, 3}}, CatAttrs{1});
      s.error(Code::shape, {{2, 3}, {2, 4}});
      s.error(Code::shape, {{2, 3}, {3}});
      s.error(Code::shape, {{}, {}});
      s.error(Code::index, {{2, 3}, {2, 3}}, CatAttrs{2});
      s.error(Code::invalid_argument, {});
    },
};
const Op stack = {
  .name = "stack",
  .doc = "The inputs, all of one shape, along a new dimension `axis`; their dtypes promote.",
  .inputs = {{"xs*", "at least one"}},
  .attrs = attrs<StackAttrs>(),
  .infer = [](const Call& c) -> Types {
    if (c.inputs.empty()) c.fail(Code::invalid_argument, "xs", "is empty");
    for (size_t i = 1; i < c.inputs.size(); ++i)
      if (c.shape(i) != c.shape(0)) c.fail(Code::shape, "xs", "must all have one shape");
    Shape r = c.shape(0);
    r.insert(c.axis(c.attrs<StackAttrs>().axis, c.dim(0) + 1), static_cast<int64_t>(c.inputs.size()));
    return {{promoted(c), r, {}}};
  },
  .expand = [](const Call& c) -> Tensors {
    int axis = c.axis(c.attrs<StackAttrs>().axis, c.dim(0) + 1);
    Tensors xs;
    DType dtype = promoted(c);  // of all, before 0-d ones become 1-d
    for (const Tensor& x : c.inputs) xs.push_back(to_dtype(ops::unsqueeze(x, axis), dtype));
    return {ops::cat(xs, {.axis = axis})};
  },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 2}, {4, 2}});
      s({{2, 3}, {2, 3}, {2, 3}}, StackAttrs{1});
      s({{2, 3}, {2, 3}}, StackAttrs{-1});
      s({{}, {}, {}});
      s({{0, 2}, {0, 2}});
      s.error(Code::shape, {{2, 3}, {3, 2}});
      s.error(Code::index, {{2}, {2}}, StackAttrs{2});
      s.error(Code::invalid_argument, {});
    },
};
const Op split = {
  .name = "split",
  .doc = "x cut along `axis` into parts of `size` elements: views.",
  .inputs = {{"x", "any dtype, at least 1-d"}},
  .attrs = attrs<SplitAttrs>(),
  .outputs = {"parts*"},
  .flags = grad_keeps_nothing,
  .infer = parts_type<split_parts>,
  .expand = parts_expand<split_parts>,
  .grad = parts_grad<split_parts>,
  .onnx_build = parts_onnx<split_parts>,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{6, 2}}, SplitAttrs{2});
      s({{7}}, SplitAttrs{3});
      s({{2, 5}}, SplitAttrs{2, 1});
      s({{2, 5}}, SplitAttrs{9, -1});
      s({{0, 2}}, SplitAttrs{2});
      s.error(Code::invalid_argument, {{4}}, SplitAttrs{0});
      s.error(Code::index, {{4}}, SplitAttrs{2, 1});
      s.error(Code::shape, {{}}, SplitAttrs{1});
    },
};
const Op chunk = {
  .name = "chunk",
  .doc = "x cut along `axis` into at most `chunks` equal parts, the last one perhaps smaller: views.",
  .inputs = {{"x", "any dtype, at least 1-d"}},
  .attrs = attrs<ChunkAttrs>(),
  .outputs = {"parts*"},
  .flags = grad_keeps_nothing,
  .infer = parts_type<chunk_parts>,
  .expand = parts_expand<chunk_parts>,
  .grad = parts_grad<chunk_parts>,
  .onnx_build = parts_onnx<chunk_parts>,
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{6, 2}}, ChunkAttrs{3});
      s({{7}}, ChunkAttrs{4});
      s({{2, 5}}, ChunkAttrs{2, -1});
      s({{3}}, ChunkAttrs{5});
      s({{0, 2}}, ChunkAttrs{2});
      s.error(Code::invalid_argument, {{4}}, ChunkAttrs{0});
      s.error(Code::index, {{4}}, ChunkAttrs{2, 1});
      s.error(Code::shape, {{}}, ChunkAttrs{1});
    },
};

}  // namespace stn::op

namespace stn {
OpList join_ops() { return {&op::cat, &op::stack, &op::split, &op::chunk}; }
}  // namespace stn
