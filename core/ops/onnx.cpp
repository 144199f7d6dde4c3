#include "core/ops/onnx.h"

#include <cmath>

#include "core/ops/common.h"
#include "core/tensor/tracer.h"

namespace stn::to_onnx {

bool identity(OnnxBuilder& b, const Call&) {
  b.out(0, b.in(0));
  return true;
}

bool pointwise(OnnxBuilder& b, const Call& c, const char* type) {
  DType d = onnx_compute(c.out().dtype());
  std::vector<OnnxValue> operands;
  for (size_t i = 0; i < c.inputs.size(); ++i) operands.push_back(b.in(i, d));
  b.out(0, b.node(type, operands), d);
  return true;
}

// ONNX compares all numbers, but implementations hold the narrow ones for rare.
static DType comparable(DType d) { return is_floating(d) ? onnx_compute(d) : d == DType::i64 ? d : DType::i32; }

bool compare(OnnxBuilder& b, const Call& c, const char* type, bool negate) {
  DType d = comparable(ops::promoted(c));
  OnnxValue r = b.node(type, {b.in(0, d), b.in(1, d)});
  b.out(0, negate ? b.node("Not", {r}) : r);
  return true;
}

bool compare_scalar(OnnxBuilder& b, const Call& c, const char* type, double value, bool negate) {
  DType d = comparable(promote_scalar(c.dtype(0), value));
  if (!is_floating(d)) d = DType::i64;
  OnnxValue r = b.node(type, {b.in(0, d), b.scalar(d, value)});
  b.out(0, negate ? b.node("Not", {r}) : r);
  return true;
}

bool logical(OnnxBuilder& b, const Call&, const char* type) {
  b.out(0, b.node(type, {b.in(0, DType::bool_), b.in(1, DType::bool_)}));
  return true;
}

bool rounding(OnnxBuilder& b, const Call& c, const char* type) {
  return is_floating(c.dtype(0)) ? pointwise(b, c, type) : identity(b, c);
}

bool filled(OnnxBuilder& b, DType dtype, double value) {
  DType d = dtype == DType::bf16 ? DType::f32 : dtype;  // ConstantOfShape has bf16 from opset 20 on
  Tensor one = OnnxBuilder::number(d, value);
  b.out(0, b.node("ConstantOfShape", {b.sizes(0)}, {{"value", one.with_layout(contiguous_layout(Shape{1}))}}), d);
  return true;
}

Tensor converted(const Tensor& t, DType d) {
  NoTrace now;
  NoTape no_tape;
  return ops::to_dtype(t, d);
}

OnnxValue reduce(OnnxBuilder& b, const char* type, const OnnxValue& x, const Ints& axes, bool keepdim) {
  if (axes.empty()) return b.node(type, {x}, {{"keepdims", keepdim}});
  // The axes became an input, of ReduceSum in opset 13 and of the others in 18.
  if (b.opset >= 18 || std::string_view(type) == "ReduceSum")
    return b.node(type, {x, b.ints(axes)}, {{"keepdims", keepdim}});
  return b.node(type, {x}, {{"axes", axes}, {"keepdims", keepdim}});
}

bool reshape(OnnxBuilder& b, const Call&) {
  b.out(0, b.reshape(b.in(0)));
  return true;
}

bool gathered(OnnxBuilder& b, const Call& c) {
  Tensor x = Tensor::make(c.dtype(0), contiguous_layout(c.shape(0)), c.device, nullptr);
  Layout l = *c.op->view(Call(*c.op, c.attr_data, {&x, 1}, c.device));
  b.out(0, b.node("Gather", {b.node("Reshape", {b.in(0), b.ints({-1})}), b.constant(element_indices(l))}));
  return true;
}

Tensor element_indices(const Layout& l) {
  Tensor t = Tensor::empty(DType::i64, l.sizes, cpu());
  auto* to = t.data_as<int64_t>();
  for (int64_t i = 0, n = t.numel(); i < n; ++i) {
    int64_t at = l.offset, rest = i;
    for (int d = l.sizes.size() - 1; d >= 0; --d) {
      at += rest % l.sizes[d] * l.strides[d];
      rest /= l.sizes[d];
    }
    to[i] = at;
  }
  return t;
}

OnnxValue slice(OnnxBuilder& b, const OnnxValue& x, int64_t axis, int64_t start, const OnnxValue& end, int64_t step) {
  return b.node("Slice", {x, b.ints({start}), end, b.ints({axis}), step == 1 ? "" : b.ints({step})});
}

OnnxValue batched(OnnxBuilder& b, const Call& c, size_t i, DType d, int rank) {
  return c.dim(i) == rank ? b.in(i, d) : b.node("Unsqueeze", {b.in(i, d), b.ints({0})});
}

OnnxValue unbatched(OnnxBuilder& b, const Call& c, const OnnxValue& y, int rank) {
  return c.dim(0) == rank ? y : b.node("Squeeze", {y, b.ints({0})});
}

OnnxValue index(OnnxBuilder& b, const Call& c, size_t i) {
  return c.dtype(i) == DType::i32 ? b.in(i) : b.in(i, DType::i64);
}

// e^x - 1 cancels near 0; there 2 t / (1 - t) with t = tanh(x / 2) does not, but it overflows early.
OnnxValue expm1(OnnxBuilder& b, const OnnxValue& x, DType d) {
  OnnxValue one = b.scalar(d, 1), half = b.scalar(d, 0.5);
  OnnxValue t = b.node("Tanh", {b.node("Mul", {x, half})});
  OnnxValue small = b.node("Div", {b.node("Add", {t, t}), b.node("Sub", {one, t})});
  OnnxValue near = b.node("Less", {b.node("Abs", {x}), half});
  return b.node("Where", {near, small, b.node("Sub", {b.node("Exp", {x}), one})});
}

// log(1 + x) loses x's small digits in u = 1 + x; x / (u - 1) restores them.  W. Kahan's correction.
OnnxValue log1p(OnnxBuilder& b, const OnnxValue& x, DType d) {
  OnnxValue one = b.scalar(d, 1), u = b.node("Add", {x, one}), log = b.node("Log", {u});
  OnnxValue exact = b.node("Mul", {log, b.node("Div", {x, b.node("Sub", {u, one})})});
  OnnxValue r = b.node("Where", {b.node("Less", {x, one}), exact, log});
  return b.node("Where", {b.node("Equal", {u, one}), x, r});
}

OnnxValue fmod(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y) { return b.node("Mod", {x, y}, {{"fmod", 1}}); }

OnnxValue remainder(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y, DType d) {
  if (!is_floating(d)) return b.node("Mod", {x, y});
  OnnxValue zero = b.scalar(d, 0), r = fmod(b, x, y);
  OnnxValue signs = b.node("Xor", {b.node("Less", {r, zero}), b.node("Less", {y, zero})});
  OnnxValue wrong = b.node("And", {signs, b.node("Not", {b.node("Equal", {r, zero})})});
  return b.node("Where", {wrong, b.node("Add", {r, y}), r});
}

OnnxValue floor_divide(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y, DType d) {
  OnnxValue exact = b.node("Div", {b.node("Sub", {x, remainder(b, x, y, d)}), y});
  if (!is_floating(d)) return exact;
  OnnxValue by_zero = b.node("Equal", {y, b.scalar(d, 0)});
  return b.node("Where", {by_zero, b.node("Div", {x, y}), b.node("Round", {exact})});
}

OnnxValue pow(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y, DType d) {
  bool narrow = d == DType::i8 || d == DType::u8 || d == DType::i16 || d == DType::bool_;  // no base of Pow
  DType wide = narrow ? DType::i64 : d;
  return b.cast(b.node("Pow", {b.cast(x, d, wide), b.cast(y, d, wide)}), wide, d);
}

bool fits_attribute(double value, DType d) { return d != DType::f64 || value == static_cast<float>(value); }

}  // namespace stn::to_onnx
