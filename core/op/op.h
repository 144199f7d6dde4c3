// One constant record per operation; forward, gradient and optimizer updates alike.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "core/op/attrs.h"
#include "core/op/call.h"
#include "core/tensor/tensor.h"

namespace stn {

class Sampler;      // op/sampler.h: collects the samples of an op
class OnnxBuilder;  // op/onnx.h: what an op's `onnx_build` writes nodes with

using Types = SmallVector<Type, 1>;
using Grads = Tensors;  // one per input, empty where no gradient flows

enum class IoKind : uint8_t { tensor, optional, variadic, hidden };

// "x", "bias?" (optional), "xs*" (variadic); outputs also "[mask]" (kept for the gradient, not public).
struct Io {
  Io(const char* spec);
  std::string_view name;
  IoKind kind = IoKind::tensor;
  const char* doc = "";
  Io(const char* spec, const char* doc) : Io(spec) { this->doc = doc; }
};

// How apply() treats the op beyond infer and kernel.
enum OpFlags : uint32_t {
  op_plain = 0,
  op_random = 1,     // takes numbers from the generator; never merged, moved or dropped by passes
  op_internal = 2,   // no public C function: gradients and updates
  op_pointwise = 4,  // output layout follows the inputs' (NHWC stays NHWC)
  op_dynamic = 8,    // output shape depends on data: cannot be captured
  // What the gradient reads besides types; anything else is not kept alive by the tape.
  grad_keeps_nothing = 16,
  grad_keeps_outputs = 32,  // outputs (and inputs unless grad_keeps_nothing)
  // Inside an autocast scope (core/op/autocast.h); other ops take what they are given and promote.
  autocast_low = 64,   // gains from the low precision: f32 inputs are cast to it
  autocast_f32 = 128,  // needs f32: low-precision inputs are cast to it
  // The outputs are the last inputs anew, in their order, and may take over their dying buffers (see Op::renewed).
  op_in_place = 256,
  op_body = 512,  // its attributes are a FusedBody (core/op/fused.h)
};

struct Op {
  const char* name = "";
  const char* doc = "";  // one paragraph: what it computes, dtypes, source
  std::vector<Io> inputs;
  const AttrType* attrs = nullptr;
  std::vector<Io> outputs = {"out"};
  uint32_t flags = op_plain;

  // Shapes and dtypes of the outputs; raises every user error.  Also chooses strides where not contiguous.
  Types (*infer)(const Call& c) = nullptr;
  // A view: the output's layout on input 0's storage, or nullopt when this layout needs a copy (then the kernel runs).
  std::optional<Layout> (*view)(const Call& c) = nullptr;
  // The memory of an output, where it is not the device's usual.
  Ref<Storage> (*allocate)(const Call& c, int64_t bytes) = nullptr;
  // The op by simpler ops: oracle, fallback where a device has no kernel, default gradient and ONNX export.
  Tensors (*expand)(const Call& c) = nullptr;
  // Gradients of the inputs from those of the outputs (g[i] is empty where none arrived), written in ops.
  Grads (*grad)(const Call& c, const Tensors& g) = nullptr;
  bool differentiable = true;  // false: comparisons, argmax …: the output never requires a gradient
  // The ONNX operator with the same inputs and attributes, or `onnx_build` for anything less direct; where there is
  // neither, or `onnx_build` is false (not in this opset or dtype), `expand` is exported.
  const char* onnx = nullptr;
  bool (*onnx_build)(OnnxBuilder& b, const Call& c) = nullptr;
  void (*samples)(Sampler& s) = nullptr;

  mutable int id = -1;  // index in the registry and in every device's kernel table
  bool has(OpFlags f) const { return (flags & f) != 0; }
  // op_in_place: the input that output i is anew.
  static size_t renewed(size_t i, size_t inputs, size_t outputs) { return inputs - outputs + i; }
};

const std::vector<const Op*>& all_ops();   // in registration order; ids are positions
const Op* find_op(std::string_view name);  // null when there is none

// Each file of core/ops ends with a list of its records; core/ops/all.cpp registers the lists.
using OpList = std::vector<const Op*>;
void register_ops(const OpList& list);

}  // namespace stn
