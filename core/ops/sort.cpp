// Sorting and the k largest.
#include "core/op/types/index.h"
#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

// g back at the places the values came from.
template <class A>
Grads unsort(const Call& c, const Tensors& g) {
  Tensor none = ops::zeros(c.shape(0), {.dtype = g[0].dtype(), .device = c.device});
  return {ops::scatter(none, c.out(1), g[0], c.attrs<A>().axis)};
}

struct Sorted {
  OnnxValue values, indices;  // values in x's dtype
};
// TopK keeps the order of equal elements, too.  Narrow types are sorted as wide ones, which ONNX Runtime has.
Sorted top(OnnxBuilder& b, const Call& c, int64_t axis, const OnnxValue& k, bool largest) {
  if (c.dim(0) == 0) return {b.in(0), b.integer(0)};
  DType d = is_floating(c.dtype(0)) ? onnx_compute(c.dtype(0)) : DType::i64;
  OnnxAttrs attrs{{"axis", c.axis(axis, c.dim(0))}, {"largest", largest}, {"sorted", 1}};
  std::vector<OnnxValue> r = b.nodes("TopK", {b.in(0, d), k}, attrs, 2);
  return {b.cast(r[0], d, c.dtype(0)), r[1]};
}
Sorted sorted(OnnxBuilder& b, const Call& c) {
  const auto& a = c.attrs<SortAttrs>();
  return top(b, c, a.axis, c.dim(0) ? b.size(0, c.axis(a.axis, c.dim(0))) : "", a.descending);
}

void sort_samples(Sampler& s) {
  s.all_dtypes();
  s({{{7}, Draw::distinct}});
  s({{{4, 5}, Draw::distinct}}, SortAttrs{0});
  s({{{2, 3, 4}, Draw::distinct}}, SortAttrs{1, true});
  s({{{4, 5}, Draw::distinct}}, SortAttrs{-1, true});
  s({{{}, Draw::distinct}});
  s({{{3, 0}, Draw::distinct}});
  s.error(Code::index, {{3}}, SortAttrs{1});
}

}  // namespace

extern const Op sort, argsort, topk;

const Op sort = {
  .name = "sort",
  .doc =
    "x's elements in order along `axis`, and where they were.  Equal elements keep their order; NaN is larger than "
    "every number.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<SortAttrs>(),
  .outputs = {{"values", "x's type"}, {"indices", "i64, x's shape"}},
  .flags = grad_keeps_nothing | grad_keeps_outputs,
  .infer = [](const Call& c) -> Types {
    c.axis(c.attrs<SortAttrs>().axis, c.dim(0));
    return {{c.dtype(0), c.shape(0), {}}, {DType::i64, c.shape(0), {}}};
  },
  .grad = unsort<SortAttrs>,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      auto [values, indices] = sorted(b, c);
      b.out(0, values);
      b.out(1, indices);
      return true;
    },
  .samples = sort_samples,
};
const Op argsort = {
  .name = "argsort",
  .doc = "The indices that sort x along `axis`, i64: the second output of sort.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<SortAttrs>(),
  .infer = [](const Call& c) -> Types {
    c.axis(c.attrs<SortAttrs>().axis, c.dim(0));
    return {{DType::i64, c.shape(0), {}}};
  },
  .differentiable = false,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      b.out(0, sorted(b, c).indices);
      return true;
    },
  .samples = sort_samples,
};
const Op topk = {
  .name = "topk",
  .doc =
    "The k largest (or smallest) elements along `axis`, in order, and where they were.  Of equal elements the first "
    "come first; NaN is larger than every number.",
  .inputs = {{"x", "any dtype"}},
  .attrs = attrs<TopkAttrs>(),
  .outputs = {{"values", "x's dtype, k elements along `axis`"}, {"indices", "i64, the same shape"}},
  .flags = grad_keeps_nothing | grad_keeps_outputs,
  .infer = [](const Call& c) -> Types {
    const auto& a = c.attrs<TopkAttrs>();
    int axis = c.axis(a.axis, c.dim(0));
    int64_t n = c.dim(0) ? c.shape(0)[axis] : 1;
    if (a.k < 0 || a.k > n) c.fail(Code::invalid_argument, "k", a.k, " is outside [0, ", n, "]");
    if (c.dim(0) == 0 && a.k == 0) c.fail(Code::invalid_argument, "k", "must be 1 for a 0-d tensor");
    Shape r = c.shape(0);
    if (c.dim(0)) r[axis] = a.k;
    return {{c.dtype(0), r, {}}, {DType::i64, r, {}}};
  },
  .grad = unsort<TopkAttrs>,
  .onnx_build =
    [](OnnxBuilder& b, const Call& c) {
      const auto& a = c.attrs<TopkAttrs>();
      auto [values, indices] = top(b, c, a.axis, b.ints({a.k}), a.largest);
      b.out(0, values);
      b.out(1, indices);
      return true;
    },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{{7}, Draw::distinct}}, TopkAttrs{3});
      s({{{4, 5}, Draw::distinct}}, TopkAttrs{2, 0});
      s({{{2, 3, 4}, Draw::distinct}}, TopkAttrs{2, 1, false});
      s({{{5}, Draw::distinct}}, TopkAttrs{5});
      s({{{5}, Draw::distinct}}, TopkAttrs{0});
      s({{{}, Draw::distinct}}, TopkAttrs{1});
      s.error(Code::invalid_argument, {{3}}, TopkAttrs{4});
      s.error(Code::invalid_argument, {{3}}, TopkAttrs{-1});
      s.error(Code::index, {{3}}, TopkAttrs{1, 1});
    },
};

}  // namespace stn::op

namespace stn {
OpList sort_ops() { return {&op::sort, &op::argsort, &op::topk}; }
}  // namespace stn
