// Matrix products.
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

void require_numbers(const Call& c) {
  for (size_t i = 0; i < c.inputs.size(); ++i) {
    if (!c.has(i)) continue;
    std::string name(c.op->inputs[i].name);
    if (c.dtype(i) == DType::bool_) c.fail(Code::dtype, name.c_str(), "must not be bool");
    if (c.dtype(i) != c.dtype(0))
      c.fail(Code::dtype, name.c_str(), "is ", c.dtype(i), " where ", c.op->inputs[0].name, " is ", c.dtype(0),
             ": cast one of them");
  }
}

Tensor transposed(const Tensor& t) { return ops::transpose(t, -2, -1); }
// All rows of a tensor as one matrix.
Tensor rows(const Tensor& t) {
  if (t.dim() == 2) return t;
  int64_t n = 1;
  for (int i = 0; i + 1 < t.dim(); ++i) n *= t.shape()[i];
  return ops::reshape(t, {n, t.shape().back()});
}

Types matmul_type(const Call& c) {
  require_numbers(c);
  Shape a = c.shape(0), b = c.shape(1);
  if (a.empty() || b.empty()) c.fail(Code::shape, a.empty() ? "a" : "b", "must have at least one dimension");
  bool vector_a = a.size() == 1, vector_b = b.size() == 1;
  if (vector_a) a.insert(0, 1);
  if (vector_b) b.push_back(1);
  int64_t m = a[a.size() - 2], k = a.back(), n = b.back();
  if (k != b[b.size() - 2])
    c.fail(Code::shape, "", "the last dimension of a (", k, ") must equal the ", vector_b ? "" : "next to last ",
           "dimension of b (", b[b.size() - 2], ")");
  a.resize(a.size() - 2);
  b.resize(b.size() - 2);
  std::optional<Shape> out = broadcast_shapes(a, b);
  if (!out) c.fail(Code::shape, "", "batch dimensions do not broadcast");
  if (!vector_a) out->push_back(m);
  if (!vector_b) out->push_back(n);
  return {{c.dtype(0), *out, {}}};
}

Grads matmul_grad(const Call& c, const Tensors& gs) {
  Tensor a = c.in(0), b = c.in(1), g = gs[0];
  if (b.dim() == 1) b = ops::unsqueeze(b, 1), g = ops::unsqueeze(g, -1);
  if (a.dim() == 1) a = ops::unsqueeze(a, 0), g = ops::unsqueeze(g, -2);
  Grads r;
  r.resize(2);
  if (c.in(0).requires_grad()) r[0] = ops::reshape(sum_to(ops::matmul(g, transposed(b)), a.shape()), c.shape(0));
  if (c.in(1).requires_grad()) {
    // One b for all batches: the sum over them is part of the product.
    Tensor gb = b.dim() == 2 ? ops::matmul(transposed(rows(a)), rows(g))
                             : sum_to(ops::matmul(transposed(a), g), b.shape());
    r[1] = ops::reshape(gb, c.shape(1));
  }
  return r;
}

Types linear_type(const Call& c) {
  require_numbers(c);
  const Shape &x = c.shape(0), &w = c.shape(1);
  if (x.empty()) c.fail(Code::shape, "x", "must have at least one dimension");
  if (w.size() != 2) c.fail(Code::shape, "weight", "must be a matrix [out, in]");
  if (x.back() != w[1])
    c.fail(Code::shape, "x", "has ", x.back(), " features in its last dimension where weight expects ", w[1]);
  if (c.has(2) && c.shape(2) != Shape{w[0]}) c.fail(Code::shape, "bias", "must be [", w[0], "]");
  Shape out = x;
  out.back() = w[0];
  return {{c.dtype(0), out, {}}};
}

Grads linear_grad(const Call& c, const Tensors& g) {
  Grads r;
  r.resize(3);
  if (c.in(0).requires_grad()) r[0] = ops::matmul(g[0], c.in(1));
  bool weight = c.in(1).requires_grad(), bias = c.has(2) && c.in(2).requires_grad();
  Tensor flat = weight || bias ? rows(g[0]) : Tensor();
  if (weight) r[1] = ops::matmul(transposed(flat), rows(c.in(0)));
  if (bias) r[2] = ops::sum(flat, {.axes = {0}});
  return r;
}

// ONNX multiplies matrices of floating values, i32 and i64.
DType multiplied(DType d) {
  if (d == DType::bf16) return DType::f32;
  return is_floating(d) || d == DType::i64 ? d : DType::i32;
}

}  // namespace

extern const Op matmul, linear;

const Op matmul = {
  .name = "matmul",
  .doc =
    "Matrix product over the last two dimensions; leading dimensions broadcast.  A 1-d a is one row, a 1-d b one "
    "column, and that dimension is absent from the result.  f16 and bf16 are summed in f32 and rounded once; "
    "integers wrap.",
  .inputs = {{"a", "[…, m, k] or [k], any number dtype"}, {"b", "[…, k, n] or [k], a's dtype"}},
  .outputs = {{"out", "[…, m, n] in a's dtype"}},
  .flags = autocast_low,
  .infer = matmul_type,
  .grad = matmul_grad,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = multiplied(c.dtype(0));
      b.out(0, b.node("MatMul", {b.in(0, d), b.in(1, d)}), d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.floats_and_ints();
      s.tolerance(8, "sums of products, in another order");
      s({{4, 5}, {5, 3}});
      s({{5}, {5}});
      s({{5}, {5, 3}});
      s({{4, 5}, {5}});
      s({{2, 4, 5}, {5, 3}});
      s({{2, 3, 5}, {2, 5, 4}});
      s({{2, 1, 3, 4}, {3, 4, 2}});
      s({{4}, {2, 4, 3}});
      s({{2, 3, 4}, {4}});
      s({{3, 0}, {0, 2}});
      s({{0, 3, 2}, {2, 2}});
      s.error(Code::shape, {{2, 3}, {4, 2}});
      s.error(Code::shape, {{}, {3}});
      s.error(Code::shape, {{2, 2, 3}, {3, 3, 2}});
      s.error(Code::dtype, {{2, 3}, {3, 2}}, {DType::f32, DType::f64});
      s.error(Code::dtype, {{2, 3}, {3, 2}}, {DType::bool_, DType::bool_});
    },
};
const Op linear = {
  .name = "linear",
  .doc = "x · weightᵀ + bias, over the last dimension of x.  f16 and bf16 are summed in f32 and rounded once.",
  .inputs = {{"x", "[…, in], any number dtype"},
             {"weight", "[out, in], x's dtype"},
             {"bias?", "[out], x's dtype; none: 0"}},
  .outputs = {{"out", "[…, out] in x's dtype"}},
  .flags = autocast_low,
  .infer = linear_type,
  .expand = [](const Call& c) -> Tensors {
    Tensor y = ops::matmul(c.in(0), transposed(c.in(1)));
    return {c.has(2) ? ops::add(y, c.in(2)) : y};
  },
  .grad = linear_grad,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      DType d = multiplied(c.dtype(0));
      if (c.dim(0) == 2 && is_floating(d)) {
        b.out(0, b.node("Gemm", {b.in(0, d), b.in(1, d), b.in(2, d)}, {{"transB", 1}}), d);
        return true;
      }
      OnnxValue y = b.node("MatMul", {b.in(0, d), b.node("Transpose", {b.in(1, d)}, {{"perm", Ints{1, 0}}})});
      b.out(0, c.has(2) ? b.node("Add", {y, b.in(2, d)}) : y, d);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.floats_and_ints();
      s.tolerance(8, "sums of products, in another order");
      s({{4, 5}, {3, 5}, {3}});
      s({{2, 3, 5}, {4, 5}, SampleInput::none()});
      s({{5}, {3, 5}, {3}});
      s({{0, 5}, {3, 5}, {3}});
      s({{2, 0}, {3, 0}, {3}});
      s.error(Code::shape, {{4, 5}, {3, 4}, {3}});
      s.error(Code::shape, {{4, 5}, {3, 5}, {4}});
      s.error(Code::shape, {{4, 5}, {5}, SampleInput::none()});
      s.error(Code::shape, {{}, {3, 1}, {3}});
      s.error(Code::dtype, {{4, 5}, {3, 5}, {3}}, {DType::f32, DType::f16, DType::f32});
    },
};

}  // namespace stn::op

namespace stn {
OpList matmul_ops() {
  using namespace op;
  return {&matmul, &linear};
}
}  // namespace stn
