// Where the elements of strided operands lie, by their number in the order of an index space.
#pragma once
#include "kernels/cuda/call.h"

namespace stn::cuda {

constexpr int kDims = 8;

// One operand, its dimensions outermost first.
struct Strided {
  void* data;
  DType dtype;
  int ndim;
  int64_t sizes[kDims], strides[kDims];

  Strided() = default;
  explicit Strided(const Operand& t) : data(t.data), dtype(t.type()), ndim(t.ndim) {
    for (int d = 0; d < ndim; ++d) sizes[d] = t.sizes[d], strides[d] = t.strides[d];
  }
  // Of element i in row-major order, in elements.
  STN_FN int64_t at(int64_t i) const {
    int64_t r = 0;
    for (int d = ndim - 1; d >= 0; --d) {
      r += i % sizes[d] * strides[d];
      i /= sizes[d];
    }
    return r;
  }
  template <class C> STN_FN C get(int64_t i) const { return load<C>(data, dtype, at(i)); }
  template <class C> STN_FN void set(int64_t i, C v) const { store<C>(data, dtype, at(i), v); }
};

// The index space of a pointwise op: the output's dimensions in the order in which it lies in memory, neighbours merged
// where all operands allow it, with the strides of `operands` inputs (0 where broadcast) and of the output, the last.
template <int operands>
struct Space {
  int ndim = 0;
  int64_t sizes[kDims], strides[operands + 1][kDims];
  bool flat = true;  // all lie as the output does, without gaps, or are one value

  Space(const Call& c, const Operand& out) {
    int order[kDims];
    for (int i = 0; i < out.ndim; ++i) {
      int at = i;
      for (; at > 0 && out.strides[order[at - 1]] < out.strides[i]; --at) order[at] = order[at - 1];
      order[at] = i;
    }
    auto stride = [&](int k, int d) -> int64_t {
      if (k == operands) return out.strides[d];
      Operand t = c.in(static_cast<size_t>(k));
      int own = d - (out.ndim - t.ndim);
      return own < 0 || t.sizes[own] == 1 ? 0 : t.strides[own];
    };
    for (int j = 0; j < out.ndim; ++j) {
      int d = order[j];
      if (out.sizes[d] == 1) continue;
      bool merge = ndim > 0;
      for (int k = 0; k <= operands && merge; ++k) merge = strides[k][ndim - 1] == stride(k, d) * out.sizes[d];
      if (merge)
        sizes[ndim - 1] *= out.sizes[d];
      else
        sizes[ndim++] = out.sizes[d];
      for (int k = 0; k <= operands; ++k) strides[k][ndim - 1] = stride(k, d);
    }
    flat = ndim <= 1;
    for (int k = 0; k <= operands && ndim; ++k) flat &= strides[k][0] == 1 || (k < operands && strides[k][0] == 0);
  }
  STN_FN void at(int64_t i, int64_t (&offsets)[operands + 1]) const {
    for (int k = 0; k <= operands; ++k) offsets[k] = 0;
    for (int d = ndim - 1; d >= 0; --d) {
      int64_t x = i % sizes[d];
      i /= sizes[d];
      for (int k = 0; k <= operands; ++k) offsets[k] += x * strides[k][d];
    }
  }
};

}  // namespace stn::cuda
