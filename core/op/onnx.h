// What an op's `onnx_build` writes ONNX nodes with; implemented in core/io/onnx/.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "core/op/op.h"

namespace stn {

// A value of the ONNX graph by its name; empty where an optional input is absent.
using OnnxValue = std::string;

struct OnnxAttr {
  const char* name;
  std::variant<int64_t, double, const char*, DType, Ints, Tensor> value;  // DType: ONNX's number of it, an int
  OnnxAttr(const char* name, int64_t v) : name(name), value(v) {}
  OnnxAttr(const char* name, int v) : name(name), value(int64_t{v}) {}
  OnnxAttr(const char* name, bool v) : name(name), value(int64_t{v}) {}
  OnnxAttr(const char* name, double v) : name(name), value(v) {}  // a float in the file
  OnnxAttr(const char* name, const char* v) : name(name), value(v) {}
  OnnxAttr(const char* name, DType v) : name(name), value(v) {}
  OnnxAttr(const char* name, const Ints& v) : name(name), value(v) {}
  OnnxAttr(const char* name, Tensor v) : name(name), value(std::move(v)) {}
};
using OnnxAttrs = std::vector<OnnxAttr>;

// f16 and bf16 are computed in f32 and rounded once, as the kernels do; so bf16 meets no operator that lacks it.
inline DType onnx_compute(DType d) { return d == DType::f16 || d == DType::bf16 ? DType::f32 : d; }

class OnnxBuilder {
 public:
  OnnxBuilder(int opset) : opset(opset) {}
  virtual ~OnnxBuilder() = default;
  const int opset;

  // ---- the call being exported
  virtual OnnxValue in(size_t i) const = 0;         // input i; empty where absent
  virtual void out(size_t i, OnnxValue value) = 0;  // output i is this value
  virtual bool wanted(size_t output) const = 0;     // something uses it
  OnnxValue in(size_t i, DType dtype);              // cast where the input's dtype differs
  void out(size_t i, OnnxValue value, DType from);  // cast from `from` to the output's dtype

  // ---- nodes
  virtual std::vector<OnnxValue> nodes(const char* type, const std::vector<OnnxValue>& inputs, const OnnxAttrs& attrs,
                                       size_t outputs) = 0;
  OnnxValue node(const char* type, const std::vector<OnnxValue>& inputs, const OnnxAttrs& attrs = {}) {
    return nodes(type, inputs, attrs, 1)[0];
  }
  OnnxValue cast(const OnnxValue& x, DType from, DType to);  // x itself where they are the same
  OnnxValue constant(const Tensor& value);                   // a host tensor
  OnnxValue scalar(DType dtype, double value) { return constant(number(dtype, value)); }
  static Tensor number(DType dtype, double value);  // 0-d; integers wrap, as in the kernels
  OnnxValue ints(const Ints& values);               // i64[n]: axes, pads, starts …
  OnnxValue integer(int64_t value);                 // i64[]

  // Whether something of the call, such as an attribute, is the same for all sizes of the model's dynamic axes.
  template <class F>
  bool same(F of) const {
    for (const Call* c : calls_)
      if (!(of(*c) == of(*calls_[0]))) return false;
    return true;
  }

  // ---- sizes.  What follows a dynamic axis of the model is computed when it runs; the rest is constant.
  virtual bool dynamic(size_t output, int axis) const = 0;
  virtual OnnxValue size(size_t output, int axis) = 0;  // i64[1]
  virtual OnnxValue sizes(size_t output) = 0;           // i64[dim]: for Expand, ConstantOfShape
  // Reshape of x, which has the shape of the call's input 0, to the shape of an output.
  virtual OnnxValue reshape(const OnnxValue& x, size_t output = 0) = 0;

 protected:
  const Call* call_ = nullptr;      // with types, but not values, of inputs and outputs
  std::vector<const Call*> calls_;  // the same for other sizes of the dynamic axes
};

}  // namespace stn
