// Choosing by masks and classes: masked_select, one_hot, embedding.
#include <algorithm>

#include "core/op/types/index.h"
#include "core/ops/onnx.h"
#include "core/ops/shape.h"

namespace stn::op {

namespace {

void require_mask(const Call& c) {
  if (c.dtype(1) != DType::bool_) c.fail(Code::dtype, "mask", "must be bool, not ", c.dtype(1));
}

// padding_idx as a row of n.
std::optional<int64_t> padding_row(const Call& c, std::optional<int64_t> row, int64_t n) {
  if (!row) return row;
  if (*row < -n || *row >= n) c.fail(Code::index, "padding_idx", *row, " is outside [", -n, ", ", n, ")");
  return *row < 0 ? *row + n : *row;
}

}  // namespace

extern const Op masked_select, masked_scatter_grad, one_hot, embedding, embedding_grad;

const Op masked_select = {
  .name = "masked_select",
  .doc =
    "The elements of x where `mask` is true, 1-d, in row-major order; the shapes broadcast.  The result's size depends "
    "on data, so this op cannot be captured.",
  .inputs = {{"x", "any dtype"}, {"mask", "bool, a shape that broadcasts with x's"}},
  .flags = op_dynamic,
  .infer = [](const Call& c) -> Types {
    require_mask(c);
    const Tensor& mask = c.in(1);
    int64_t n = numel(broadcast_shape(c));
    if (n == 0) return {{c.dtype(0), {0}, {}}};
    std::vector<char> bytes(static_cast<size_t>(mask.numel()));
    mask.copy_to(bytes.data());
    int64_t chosen = std::count_if(bytes.begin(), bytes.end(), [](char b) { return b != 0; });
    return {{c.dtype(0), {chosen * (n / mask.numel())}, {}}};  // broadcasting repeats each the same number of times
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    Tensor mask = ops::expand(c.in(1), broadcast_shape(c));
    return {sum_to(ops::masked_scatter_grad(g[0], mask), c.shape(0)), {}};
  },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}, {{4, 7}, Draw::mask}});
      s({{4, 7}, {{7}, Draw::mask}});
      s({{5}, {{3, 1}, Draw::mask}});
      s({{}, {{2, 2}, Draw::mask}});
      s({{0, 2}, {{0, 2}, Draw::mask}});
      s.error(Code::dtype, {{3}, {3}});
      s.error(Code::shape, {{3}, {{2}, Draw::mask}});
    },
};
const Op masked_scatter_grad = {
  .name = "masked_scatter_grad",
  .doc = "The adjoint of masked_select: g's elements where `mask` is true, zeros elsewhere.",
  .inputs = {{"g", "1-d, one element for each that is true"}, {"mask", "bool"}},
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    require_mask(c);
    if (c.dim(0) != 1) c.fail(Code::shape, "g", "must be 1-d");
    return {{c.dtype(0), c.shape(1), {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads { return {ops::masked_select(g[0], c.in(1)), {}}; },
  .samples =
    [](Sampler& s) {
      s({{0}, {{0, 3}, Draw::mask}});  // others depend on the mask's data
      s.error(Code::dtype, {{3}, {3}});
      s.error(Code::shape, {{3, 1}, {{3}, Draw::mask}});
    },
};
const Op one_hot = {
  .name = "one_hot",
  .doc =
    "i64 of x's shape and a last dimension of num_classes, 1 at x's value and 0 elsewhere.  Values are in "
    "[0, num_classes); any other is an error.",
  .inputs = {{"x", "integers"}},
  .attrs = attrs<OneHotAttrs>(),
  .infer = [](const Call& c) -> Types {
    c.require_integral(0);
    int64_t n = c.attrs<OneHotAttrs>().num_classes;
    if (n < 1) c.fail(Code::invalid_argument, "num_classes", "must be at least 1, not ", n);
    Shape r = c.shape(0);
    r.push_back(n);
    return {{DType::i64, r, {}}};
  },
  .differentiable = false,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      Tensor classes = Tensor::empty(DType::i64, Shape{c.attrs<OneHotAttrs>().num_classes}, cpu());
      for (int64_t i = 0; i < classes.numel(); ++i) classes.data_as<int64_t>()[i] = i;
      OnnxValue x = b.node("Unsqueeze", {b.in(0, DType::i64), b.ints({-1})});
      b.out(0, b.node("Equal", {x, b.constant(classes)}), DType::bool_);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.dtypes({DType::i64});
      s({{{4}, Draw::index, 5}}, OneHotAttrs{5});
      s({{{2, 3}, Draw::index, 2}}, OneHotAttrs{4});
      s({{{}, Draw::index, 3}}, OneHotAttrs{3});
      s({{{0}, Draw::index, 3}}, OneHotAttrs{3});
      s.error(Code::invalid_argument, {{{2}, Draw::index, 2}}, OneHotAttrs{0});
      s.error(Code::dtype, {{2}}, OneHotAttrs{2});
    },
};
const Op embedding = {
  .name = "embedding",
  .doc =
    "The rows of weight that `index` names: index's shape and a last dimension of weight's row size.  Indices are in "
    "[0, rows); any other is an error.",
  .inputs = {{"weight", "[rows, row size], any dtype"}, {"index", "integers, any shape"}},
  .attrs = attrs<EmbeddingAttrs>(),
  .infer = [](const Call& c) -> Types {
    c.require_integral(1);
    if (c.dim(0) != 2) c.fail(Code::shape, "weight", "must be 2-d");
    padding_row(c, c.attrs<EmbeddingAttrs>().padding_idx, c.shape(0)[0]);
    Shape r = c.shape(1);
    r.push_back(c.shape(0)[1]);
    return {{c.dtype(0), r, {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    auto padding = c.attrs<EmbeddingAttrs>().padding_idx;
    return {ops::embedding_grad(g[0], c.in(1), c.shape(0)[0], {.padding_idx = padding}), {}};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      b.out(0, b.node("Gather", {b.in(0), to_onnx::index(b, c, 1)}, {{"axis", 0}}));
      return true;
    },
  .samples =
    [](Sampler& s) {
      s({{5, 3}, {{4}, Draw::index, 5}});
      s({{5, 3}, {{2, 3}, Draw::index, 5}});
      s({{2, 4}, {{}, Draw::index, 2}});
      s({{5, 3}, {{0}, Draw::index, 5}});
      s.error(Code::shape, {{5}, {{4}, Draw::index, 5}});
      s.error(Code::dtype, {{5, 3}, {4}});
      s.error(Code::index, {{5, 3}, {{4}, Draw::index, 5}}, EmbeddingAttrs{5});
    },
};
const Op embedding_grad = {
  .name = "embedding_grad",
  .doc =
    "The gradient of embedding's weight: g's rows summed at their index, in index order; row padding_idx stays zero.",
  .inputs = {{"g", "index's shape and the row size"}, {"index", "integers, any shape"}},
  .attrs = attrs<EmbeddingGradAttrs>(),
  .flags = op_internal,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<EmbeddingGradAttrs>();
    c.require_integral(1);
    Shape expected = c.shape(1);
    if (c.dim(0) > 0) expected.push_back(c.shape(0)[c.dim(0) - 1]);
    if (c.dim(0) == 0 || c.shape(0) != expected)
      c.fail(Code::shape, "g", "must be index's shape and one dimension more");
    if (a.num_embeddings < 0) c.fail(Code::invalid_argument, "num_embeddings", "is negative: ", a.num_embeddings);
    padding_row(c, a.padding_idx, a.num_embeddings);
    return {{c.dtype(0), {a.num_embeddings, expected.back()}, {}}};
  },
  .grad = [](const Call& c, const Tensors& g) -> Grads {
    const auto& a = c.attrs<EmbeddingGradAttrs>();
    Tensor r = ops::embedding(g[0], c.in(1));
    if (auto row = padding_row(c, a.padding_idx, a.num_embeddings))
      r = ops::masked_fill(r, ops::unsqueeze(ops::eq_scalar(c.in(1), static_cast<double>(*row)), -1), 0);
    return {r, {}};
  },
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<EmbeddingGradAttrs>();
      DType d = onnx_compute(c.dtype(0));
      OnnxValue index = to_onnx::index(b, c, 1), places = b.node("Reshape", {index, b.ints({-1, 1})});
      OnnxValue g = b.node("Reshape", {b.in(0, d), b.ints({-1, c.shape(0).back()})});
      if (auto row = padding_row(c, a.padding_idx, a.num_embeddings)) {
        OnnxValue padding = b.scalar(c.dtype(1) == DType::i32 ? DType::i32 : DType::i64, static_cast<double>(*row));
        g = b.node("Where", {b.node("Equal", {places, padding}), b.scalar(d, 0), g});
      }
      places = b.node("Expand", {places, b.node("Shape", {g})});
      OnnxValue zeros = b.node("Expand", {b.scalar(d, 0), b.sizes(0)});
      b.out(0, b.node("ScatterElements", {zeros, places, g}, {{"axis", 0}, {"reduction", "add"}}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s({{6, 3}, {{6}, Draw::index, 4}}, EmbeddingGradAttrs{4});
      s({{2, 3, 2}, {{2, 3}, Draw::index, 3}}, EmbeddingGradAttrs{5});
      s({{6, 3}, {{6}, Draw::index, 4}}, EmbeddingGradAttrs{4, 1});
      s({{6, 3}, {{6}, Draw::index, 2}}, EmbeddingGradAttrs{2, -1});
      s({{0, 3}, {{0}, Draw::index, 4}}, EmbeddingGradAttrs{4});
      s.error(Code::shape, {{6, 3}, {{5}, Draw::index, 4}}, EmbeddingGradAttrs{4});
      s.error(Code::dtype, {{6, 3}, {6}}, EmbeddingGradAttrs{4});
      s.error(Code::index, {{6, 3}, {{6}, Draw::index, 4}}, EmbeddingGradAttrs{4, 4});
    },
};

}  // namespace stn::op

namespace stn {
OpList mask_ops() {
  using namespace op;
  return {&masked_select, &masked_scatter_grad, &one_hot, &embedding, &embedding_grad};
}
}  // namespace stn
