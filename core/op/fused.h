// What a call of `fused` runs: pointwise ops on values of one shape, which pass through the cache once, and maybe a
// reduction of one of them.
#pragma once
#include <vector>

#include "core/op/op.h"

namespace stn {

struct FusedBody : RefCounted {
  struct Instruction {
    const Op* op = nullptr;
    AttrBox attrs;
    InlineVector<int, 3> inputs;  // numbers of values: first the call's inputs, then the result of each instruction
    DType dtype = DType::f32;     // of the result: `compute`, bool, or f16 or bf16, to which it is rounded
    int slot = 0;                 // which of the buffers takes the result
  };
  DType compute = DType::f32;  // what the instructions compute in: f32 or f64
  int inputs = 0;              // of the call
  int slots = 0;               // buffers that hold all results while they are needed
  std::vector<Instruction> code;
  std::vector<int> outputs;       // by output of the call: the instruction that computes it
  Layout layout;                  // of all values
  const Op* reduction = nullptr;  // over the last dimensions of a contiguous layout; the call's last output
  AttrBox reduction_attrs;
  int reduced = -1;  // the instruction whose result it takes

  static constexpr int kMostInputs = 8, kMostInstructions = 16, kMostOutputs = 4;
};

}  // namespace stn
