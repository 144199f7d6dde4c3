// New tensors: constants, ranges, random numbers.
#include "core/op/types/create.h"

#include <cmath>

#include "core/ops/common.h"
#include "core/ops/onnx.h"

namespace stn::op {

namespace {

Type checked(const Call& c, const Ints& shape, DType dtype, bool floating_only = false) {
  Shape s;
  if (shape.size() > kMaxDims) c.fail(Code::unsupported, "shape", "has more than ", kMaxDims, " dimensions");
  for (int64_t n : shape) {
    if (n < 0)
      c.fail(Code::invalid_argument, "shape", "has a negative size: ", to_string(std::span<const int64_t>(shape)));
    s.push_back(n);
  }
  if (numel(s) > (int64_t{1} << 60))
    c.fail(Code::invalid_argument, "shape", "is too large: ", to_string(std::span<const int64_t>(shape)));
  if (floating_only && !is_floating(dtype)) c.fail(Code::dtype, "dtype", "must be floating, not ", dtype);
  return {dtype, s, {}};
}
template <class A, bool floating_only = false>
Types shaped(const Call& c) {
  return {checked(c, c.attrs<A>().shape, c.attrs<A>().dtype, floating_only)};
}

template <class A>
DType dtype_like(const Call& c) {
  return c.attrs<A>().dtype.value_or(c.dtype(0));
}
template <class A>
Types like(const Call& c) {
  return {{dtype_like<A>(c), c.shape(0), c.in(0).layout().dense() ? c.in(0).strides() : Shape{}}};
}
Types random_like(const Call& c) {
  DType d = dtype_like<LikeAttrs>(c);
  if (!is_floating(d)) c.fail(Code::dtype, "dtype", "must be floating, not ", d);
  return {{d, c.shape(0), {}}};
}

template <int value>
bool filled(OnnxBuilder& b, const Call& c) {
  return to_onnx::filled(b, c.out().dtype(), value);
}

void shape_samples(Sampler& s) {
  for (DType d : {DType::f32, DType::f64, DType::bf16, DType::i32, DType::bool_}) s({}, ShapeAttrs{{2, 3}, d});
  s({}, ShapeAttrs{{}});
  s({}, ShapeAttrs{{0, 4}});
  s.error(Code::invalid_argument, {}, ShapeAttrs{{2, -1}});
}
void random_samples(Sampler& s) {
  for (DType d : {DType::f32, DType::f64, DType::f16}) s({}, ShapeAttrs{{5, 7}, d});
  s({}, ShapeAttrs{{0}});
  s.error(Code::dtype, {}, ShapeAttrs{{2}, DType::i32});
  s.error(Code::invalid_argument, {}, ShapeAttrs{{-2}});
}
void like_samples(Sampler& s) {
  s.all_dtypes();
  s({{4, 7}});
  s({{2, 3}}, LikeAttrs{DType::f64});
  s({{0, 2}});
}
void random_like_samples(Sampler& s) {
  s({{4, 7}});
  s({{2, 3}}, LikeAttrs{DType::f64});
  s.error(Code::dtype, {{2}}, LikeAttrs{DType::i64});
}

Types arange_type(const Call& c) {
  const auto& a = c.attrs<ArangeAttrs>();
  if (!(std::isfinite(a.start) && std::isfinite(a.end) && std::isfinite(a.step)))
    c.fail(Code::invalid_argument, "start", "end and step must be finite");
  if (a.step == 0) c.fail(Code::invalid_argument, "step", "must not be 0");
  if ((a.end - a.start) / a.step < 0) c.fail(Code::invalid_argument, "step", a.step, " leads away from end ", a.end);
  double n = std::ceil((a.end - a.start) / a.step);
  if (n > 0x1p53) c.fail(Code::invalid_argument, "end", "asks for ", n, " values");
  auto whole = [](double v) { return v == std::floor(v); };
  DType d = a.dtype.value_or(whole(a.start) && whole(a.end) && whole(a.step) ? DType::i64 : DType::f32);
  return {checked(c, {static_cast<int64_t>(n)}, d)};
}

}  // namespace

extern const Op zeros, ones, full, arange, linspace, eye, rand, randn, randint, randperm, zeros_like, ones_like,
  full_like, rand_like, randn_like, bernoulli;

const Op zeros = {.name = "zeros",
                  .doc = "A tensor of zeros.",
                  .attrs = attrs<ShapeAttrs>(),
                  .infer = shaped<ShapeAttrs>,
                  .differentiable = false,
                  .onnx_build = filled<0>,
                  .samples = shape_samples};
const Op ones = {.name = "ones",
                 .doc = "A tensor of ones.",
                 .attrs = attrs<ShapeAttrs>(),
                 .infer = shaped<ShapeAttrs>,
                 .differentiable = false,
                 .onnx_build = filled<1>,
                 .samples = shape_samples};
const Op full = {
  .name = "full",
  .doc = "A tensor whose elements are all `value`.",
  .attrs = attrs<FullAttrs>(),
  .infer = [](const Call& c) -> Types {
    require_fits(c, c.attrs<FullAttrs>().dtype, c.attrs<FullAttrs>().value);
    return shaped<FullAttrs>(c);
  },
  .differentiable = false,
  .onnx_build = [](OnnxBuilder& b,
                   const Call& c) { return to_onnx::filled(b, c.out().dtype(), c.attrs<FullAttrs>().value); },
  .samples =
    [](Sampler& s) {
      for (DType d : {DType::f32, DType::f16, DType::i64, DType::bool_}) s({}, FullAttrs{{2, 3}, 1.5, d});
      s({}, FullAttrs{{}, -2});
      s.error(Code::invalid_argument, {}, FullAttrs{{-1}, 0});
      s.error(Code::invalid_argument, {}, FullAttrs{{2}, 128, DType::i8});
      s.error(Code::invalid_argument, {}, FullAttrs{{2}, 0x1p63, DType::i64});
    }};
const Op arange = {.name = "arange",
                   .doc = "start, start + step, … below end; shape [ceil((end - start) / step)].",
                   .attrs = attrs<ArangeAttrs>(),
                   .infer = arange_type,
                   .differentiable = false,
                   .onnx_build =
                     [](OnnxBuilder& b, const Call& c) {
                       if (!b.dynamic(0, 0)) return false;  // computed by the export
                       const auto& a = c.attrs<ArangeAttrs>();
                       DType d = c.out().dtype(), wide = is_floating(d) ? onnx_compute(d) : DType::i64;
                       OnnxValue n = b.node("Squeeze", {b.size(0, 0), b.ints({0})});
                       OnnxValue i = b.cast(b.node("Range", {b.integer(0), n, b.integer(1)}), DType::i64, wide);
                       if (a.step != 1) i = b.node("Mul", {i, b.scalar(wide, a.step)});
                       if (a.start != 0) i = b.node("Add", {i, b.scalar(wide, a.start)});
                       b.out(0, i, wide);
                       return true;
                     },
                   .samples =
                     [](Sampler& s) {
                       s({}, ArangeAttrs{0, 10, 2});
                       s({}, ArangeAttrs{1, -2, -0.5});
                       s({}, ArangeAttrs{0, 0});
                       s({}, ArangeAttrs{0, 5, 1, DType::f64});
                       s.error(Code::invalid_argument, {}, ArangeAttrs{0, 5, 0});
                       s.error(Code::invalid_argument, {}, ArangeAttrs{0, 5, -1});
                     }};
const Op linspace = {.name = "linspace",
                     .doc = "`steps` evenly spaced values from start to end, both included.",
                     .attrs = attrs<LinspaceAttrs>(),
                     .infer = [](const Call& c) -> Types {
                       const auto& a = c.attrs<LinspaceAttrs>();
                       if (a.steps < 0) c.fail(Code::invalid_argument, "steps", "must not be negative: ", a.steps);
                       return {checked(c, {a.steps}, a.dtype)};
                     },
                     .differentiable = false,
                     .samples =
                       [](Sampler& s) {
                         s({}, LinspaceAttrs{0, 1, 11});
                         s({}, LinspaceAttrs{-2, 3, 6, DType::f64});
                         s({}, LinspaceAttrs{1, 2, 1});
                         s({}, LinspaceAttrs{1, 2, 0});
                         s.error(Code::invalid_argument, {}, LinspaceAttrs{0, 1, -1});
                       }};
const Op eye = {.name = "eye",
                .doc = "Ones on the diagonal of an n × m matrix, zeros elsewhere.",
                .attrs = attrs<EyeAttrs>(),
                .infer = [](const Call& c) -> Types {
                  const auto& a = c.attrs<EyeAttrs>();
                  return {checked(c, {a.n, a.m.value_or(a.n)}, a.dtype)};
                },
                .differentiable = false,
                .samples =
                  [](Sampler& s) {
                    s({}, EyeAttrs{3});
                    s({}, EyeAttrs{2, 4, DType::i64});
                    s({}, EyeAttrs{4, 2, DType::f64});
                    s.error(Code::invalid_argument, {}, EyeAttrs{-1});
                  }};
const Op rand = {.name = "rand",
                 .doc = "Uniform numbers in [0, 1).",
                 .attrs = attrs<ShapeAttrs>(),
                 .flags = op_random,
                 .infer = shaped<ShapeAttrs, true>,
                 .differentiable = false,
                 .samples = random_samples};
const Op randn = {.name = "randn",
                  .doc = "Normal numbers, mean 0, variance 1 (Box–Muller).",
                  .attrs = attrs<ShapeAttrs>(),
                  .flags = op_random,
                  .infer = shaped<ShapeAttrs, true>,
                  .differentiable = false,
                  .samples = random_samples};
const Op randint = {.name = "randint",
                    .doc = "Uniform integers in [low, high).",
                    .attrs = attrs<RandintAttrs>(),
                    .flags = op_random,
                    .infer = [](const Call& c) -> Types {
                      const auto& a = c.attrs<RandintAttrs>();
                      if (a.low >= a.high) c.fail(Code::invalid_argument, "high", a.high, " must be above low ", a.low);
                      if (a.dtype == DType::bool_) c.fail(Code::dtype, "dtype", "must not be bool");
                      return {checked(c, a.shape, a.dtype)};
                    },
                    .differentiable = false,
                    .samples =
                      [](Sampler& s) {
                        s({}, RandintAttrs{0, 10, {5, 7}});
                        s({}, RandintAttrs{-3, 3, {4}, DType::f32});
                        s.error(Code::invalid_argument, {}, RandintAttrs{3, 3, {2}});
                      }};
const Op randperm = {.name = "randperm",
                     .doc = "0 … n-1 in random order.",
                     .attrs = attrs<RandpermAttrs>(),
                     .flags = op_random,
                     .infer = [](const Call& c) -> Types {
                       const auto& a = c.attrs<RandpermAttrs>();
                       if (a.dtype == DType::bool_) c.fail(Code::dtype, "dtype", "must not be bool");
                       return {checked(c, {a.n}, a.dtype)};
                     },
                     .differentiable = false,
                     .samples =
                       [](Sampler& s) {
                         s({}, RandpermAttrs{10});
                         s({}, RandpermAttrs{0});
                         s.error(Code::invalid_argument, {}, RandpermAttrs{-1});
                       }};
const Op zeros_like = {.name = "zeros_like",
                       .doc = "Zeros of x's shape and device.",
                       .inputs = {{"x", "any shape"}},
                       .attrs = attrs<LikeAttrs>(),
                       .infer = like<LikeAttrs>,
                       .differentiable = false,
                       .onnx_build = filled<0>,
                       .samples = like_samples};
const Op ones_like = {.name = "ones_like",
                      .doc = "Ones of x's shape and device.",
                      .inputs = {{"x", "any shape"}},
                      .attrs = attrs<LikeAttrs>(),
                      .infer = like<LikeAttrs>,
                      .differentiable = false,
                      .onnx_build = filled<1>,
                      .samples = like_samples};
const Op full_like = {
  .name = "full_like",
  .doc = "`value` in x's shape and device.",
  .inputs = {{"x", "any shape"}},
  .attrs = attrs<FullLikeAttrs>(),
  .infer = [](const Call& c) -> Types {
    require_fits(c, dtype_like<FullLikeAttrs>(c), c.attrs<FullLikeAttrs>().value);
    return like<FullLikeAttrs>(c);
  },
  .differentiable = false,
  .onnx_build = [](OnnxBuilder& b,
                   const Call& c) { return to_onnx::filled(b, c.out().dtype(), c.attrs<FullLikeAttrs>().value); },
  .samples =
    [](Sampler& s) {
      s.all_dtypes();
      s({{4, 7}}, FullLikeAttrs{2});
      s({{2, 3}}, FullLikeAttrs{1.5, DType::f64});
      s.error(Code::invalid_argument, {{2}}, FullLikeAttrs{256, DType::u8});
    }};
const Op rand_like = {.name = "rand_like",
                      .doc = "Uniform numbers in [0, 1) in x's shape and device.",
                      .inputs = {{"x", "any shape"}},
                      .attrs = attrs<LikeAttrs>(),
                      .flags = op_random,
                      .infer = random_like,
                      .differentiable = false,
                      .samples = random_like_samples};
const Op randn_like = {.name = "randn_like",
                       .doc = "Normal numbers in x's shape and device.",
                       .inputs = {{"x", "any shape"}},
                       .attrs = attrs<LikeAttrs>(),
                       .flags = op_random,
                       .infer = random_like,
                       .differentiable = false,
                       .samples = random_like_samples};
const Op bernoulli = {.name = "bernoulli",
                      .doc = "1 with probability x, else 0, in x's dtype.",
                      .inputs = {{"x", "probabilities, floating"}},
                      .flags = op_random,
                      .infer = [](const Call& c) -> Types {
                        c.require_floating(0);
                        return same_type(c);
                      },
                      .differentiable = false,
                      .samples =
                        [](Sampler& s) {
                          s({{{5, 7}, Draw::probability}});
                          s.error(Code::dtype, {{2}}, {DType::i32});
                        }};

}  // namespace stn::op

namespace stn {
OpList create_ops() {
  using namespace op;
  return {&zeros,   &ones,     &full,       &arange,    &linspace,  &eye,       &rand,       &randn,
          &randint, &randperm, &zeros_like, &ones_like, &full_like, &rand_like, &randn_like, &bernoulli};
}
}  // namespace stn
