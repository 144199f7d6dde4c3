// What a call of `fused` runs: pointwise ops on values of one shape, which pass through the cache once, and maybe a
// reduction of one of them.  After a product (linear_fused, matmul_fused) or a normalization (batch_norm_fused,
// layer_norm_grad_fused) they run on each block of its first result, which is value 0: `product`, whatever it is.
#pragma once
#include <vector>

#include "core/op/op.h"

namespace stn {

struct FusedCode {
  struct Instruction {
    const Op* op = nullptr;
    AttrBox attrs;
    InlineVector<int, 3> inputs;  // numbers of values: first the body's inputs, then the result of each instruction
    DType dtype = DType::f32;     // of the result: `compute`, bool, or f16 or bf16, to which it is rounded
    int slot = 0;                 // which of the buffers takes the result
    uint64_t random_offset = 0;   // dropout_mask: blocks taken before it since the run began
  };
  DType compute = DType::f32;  // what the instructions compute in: f32 or f64
  int inputs = 0;    // of the body: the call's, or the product and those that the call has beyond its operands
  int operands = 0;  // inputs of the call that `before` has; 0: there is no product
  const Op* before = nullptr;  // what gives the product; its other results are the call's last outputs
  AttrBox before_attrs;
  bool keeps_product = false;  // it is the call's output 0, before those of the body
  int slots = 0;               // buffers that hold all results while they are needed
  std::vector<Instruction> code;
  std::vector<int> outputs;  // by output: the instruction that computes it
  Layout layout;             // of all values
  // Over the last dimensions of a contiguous layout.  Its results are the call's last outputs, and what it takes
  // besides `reduced` the last inputs: a layer_norm has weights (fused_layer_norm).
  const Op* reduction = nullptr;
  AttrBox reduction_attrs;
  int reduced = -1;  // the instruction whose result it takes

  // The input of the call that is value v; -1: the product.
  int input_of(int v) const { return operands == 0 ? v : v == 0 ? -1 : operands + v - 1; }
  // Whether a later instruction than the one that computes an output still reads the value.
  bool reads_after(int instruction, int value) const {
    for (size_t i = static_cast<size_t>(instruction) + 1; i < code.size(); ++i)
      for (int v : code[i].inputs)
        if (v == value) return true;
    return false;
  }

  static constexpr int kMostInputs = 8, kMostInstructions = 16, kMostOutputs = 4;
};

struct FusedBody : RefCounted, FusedCode {
  FusedBody() = default;
  explicit FusedBody(const FusedCode& code) : FusedCode(code) {}
};

}  // namespace stn
