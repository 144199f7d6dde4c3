// The single door: every operation of the engine passes here.
#pragma once
#include <cstring>

#include "core/op/op.h"

namespace stn {

// Runs `op` on the inputs.  Eager: infer, allocate, kernel (or expand), tape.  While capturing: infer, append to the
// graph. `inputs` that the caller owns alone may lend their buffers to outputs (op_in_place).
Tensors apply(const Op& op, std::span<const Tensor> inputs, const void* attrs = nullptr);
inline Tensors apply(const Op& op, std::initializer_list<Tensor> inputs, const void* attrs = nullptr) {
  return apply(op, std::span<const Tensor>(inputs.begin(), inputs.size()), attrs);
}

// Inputs for apply() that stay in the caller's hands: their references are not counted, so an op that may take over a
// dying buffer (op_in_place) must not get them.
template <size_t N>
class Borrowed {
 public:
  template <class... T>
  explicit Borrowed(const T&... t) {
    static_assert(sizeof...(T) == N);
    size_t i = 0;
    (std::memcpy(bytes_ + sizeof(Tensor) * i++, static_cast<const void*>(&t), sizeof(Tensor)), ...);
  }
  operator std::span<const Tensor>() const { return {reinterpret_cast<const Tensor*>(bytes_), N}; }

 private:
  alignas(Tensor) char bytes_[N * sizeof(Tensor)];
};
template <class... T>
Borrowed(const T&...) -> Borrowed<sizeof...(T)>;

// The layouts that apply() would give the outputs: for capture and for planning a Program.
// An op that is a view here has one entry and sets `is_view`.
SmallVector<std::pair<DType, Layout>, 1> infer_outputs(const Call& call, bool* is_view);

// Runs the first kernel of the device's table that accepts the call; false when there is none.
bool run_kernel(const Call& call);
bool has_kernel(const Op& op, const Device& device);

// How many Philox blocks a random op takes for its first output: two elements a block, enough for 64-bit values.
inline uint64_t random_blocks(const Tensor& output) { return static_cast<uint64_t>(output.numel() + 1) / 2; }

// Set by the autograd layer: puts a finished call on the tape (outputs get their grad_fn).
using RecordOnTape = void (*)(const Call& call, std::span<Tensor> outputs);
extern RecordOnTape record_on_tape;

struct NoTape {  // scope: no gradients are recorded
  NoTape();
  ~NoTape();

 private:
  bool before_;
};

}  // namespace stn
