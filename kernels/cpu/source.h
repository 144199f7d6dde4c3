// Reads an operand as an array of a compute type.
#pragma once
#include "core/tensor/tensor.h"
#include "kernels/cpu/axes.h"
#include "kernels/cpu/convert.h"

namespace stn::kernels {

// Values of an input in row-major order, whatever its layout and dtype.
template <class T>
struct Source {
  const char* data = nullptr;
  int64_t item = 0;
  Load load = nullptr;
  bool direct = false;  // a contiguous array of T
  Axes axes;

  Source() = default;
  explicit Source(const Tensor& t)
      : data(static_cast<const char*>(t.data())),
        item(size_of(t.dtype())),
        load(loader(t.dtype(), compute_of<T>)),
        direct(is_stored_as(t.dtype(), compute_of<T>) && t.contiguous()) {
    for (int d = 0; d < t.dim(); ++d) axes.push_back({t.shape()[d], t.strides()[d], 0});
    if (t.contiguous()) axes = Axes{{t.numel(), 1, 0}};
    if (axes.empty()) axes.push_back({1, 1, 0});
  }
  const T* at(int64_t i) const { return reinterpret_cast<const T*>(data) + i; }
  void read(int64_t begin, int64_t n, T* to) const {
    walk(axes, begin, begin + n, [&](int64_t offset, int64_t run) {
      load(data + offset * item, axes.back().stride, to, run);
      to += run;
    });
  }
};

}  // namespace stn::kernels
