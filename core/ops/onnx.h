// Forms of ONNX mappings that several records share.
#pragma once
#include <algorithm>
#include <concepts>

#include "core/op/onnx.h"

namespace stn::to_onnx {

using Build = bool (*)(OnnxBuilder&, const Call&);

// A record's ONNX side as one argument of the functions that make records: an operator's name or a function.
struct Form {
  const char* name = nullptr;
  Build build = nullptr;
  Form() = default;
  Form(const char* name) : name(name) {}
  template <std::convertible_to<Build> F>
  Form(F f) : build(f) {}
};

// An operator's name as a template argument: compare<"Less">.
template <size_t N>
struct Text {
  char text[N];
  constexpr Text(const char (&s)[N]) { std::copy_n(s, N, text); }
};

// ---- whole records.  Operands are cast to the result's dtype, f16 and bf16 computed in f32.
bool identity(OnnxBuilder& b, const Call& c);                     // output 0 is input 0
bool pointwise(OnnxBuilder& b, const Call& c, const char* type);  // any number of operands
// Operands promoted among themselves.
bool compare(OnnxBuilder& b, const Call& c, const char* type, bool negate = false);
bool compare_scalar(OnnxBuilder& b, const Call& c, const char* type, double value, bool negate = false);
bool logical(OnnxBuilder& b, const Call& c, const char* type);   // operands as bool
bool rounding(OnnxBuilder& b, const Call& c, const char* type);  // integers stay as they are
bool filled(OnnxBuilder& b, DType dtype, double value);          // output 0 is `value` everywhere

template <Text type> bool pointwise(OnnxBuilder& b, const Call& c) { return pointwise(b, c, type.text); }
template <Text type> bool compare(OnnxBuilder& b, const Call& c) { return compare(b, c, type.text); }
template <Text type> bool logical(OnnxBuilder& b, const Call& c) { return logical(b, c, type.text); }
template <Text type> bool rounding(OnnxBuilder& b, const Call& c) { return rounding(b, c, type.text); }

Tensor converted(const Tensor& t, DType d);  // computed now, whatever is being captured

// ---- reductions and views
// `axes` as from Call::axes; none: x is 0-d.
OnnxValue reduce(OnnxBuilder& b, const char* type, const OnnxValue& x, const Ints& axes, bool keepdim);
bool reshape(OnnxBuilder& b, const Call& c);   // output 0 has input 0's elements in order
bool gathered(OnnxBuilder& b, const Call& c);  // the view that the op is of a row-major input 0, by index
Tensor element_indices(const Layout& l);       // i64 of l.sizes: where in the storage each element lies
OnnxValue slice(OnnxBuilder& b, const OnnxValue& x, int64_t axis, int64_t start, const OnnxValue& end,
                int64_t step = 1);

// Input i in dtype d with `rank` dimensions, a batch of one where it has no batch; and y without that batch again.
OnnxValue batched(OnnxBuilder& b, const Call& c, size_t i, DType d, int rank);
OnnxValue unbatched(OnnxBuilder& b, const Call& c, const OnnxValue& y, int rank);
OnnxValue index(OnnxBuilder& b, const Call& c, size_t i);  // input i as i32 or i64

// ---- formulas on values of one dtype
OnnxValue expm1(OnnxBuilder& b, const OnnxValue& x, DType d);  // floating
OnnxValue log1p(OnnxBuilder& b, const OnnxValue& x, DType d);
OnnxValue fmod(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y);
OnnxValue remainder(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y, DType d);
OnnxValue floor_divide(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y, DType d);
OnnxValue pow(OnnxBuilder& b, const OnnxValue& x, const OnnxValue& y, DType d);

// Float attributes are f32 in the file: whether this one survives in computations of this dtype.
bool fits_attribute(double value, DType d);

// Two operands of the result's dtype, the second a number of the record; `f` writes the formula.
template <class F>
bool binary(OnnxBuilder& b, const Call& c, F f) {
  DType d = onnx_compute(c.out().dtype());
  b.out(0, f(b.in(0, d), b.in(1, d), d), d);
  return true;
}
template <class F>
bool with_scalar(OnnxBuilder& b, const Call& c, double value, F f) {
  DType d = onnx_compute(c.out().dtype());
  b.out(0, f(b.in(0, d), b.scalar(d, value), d), d);
  return true;
}

}  // namespace stn::to_onnx
