// Softmax and relatives along any axis: rows where the axis is innermost, else columns in tiles that stay in cache.
#include "kernels/cpu/softmax.h"

#include <algorithm>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/op/types/softmax.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/source.h"
#include "kernels/cpu/table.h"

namespace stn {
STN_PER_ISA(template <class T> kernels::SoftmaxRows<T> softmax_rows();)
}  // namespace stn

namespace stn::kernels {

template <class T>
SoftmaxRows<T> softmax_rows() {
  return STN_BEST(softmax_rows<T>());
}
template SoftmaxRows<float> softmax_rows<float>();
template SoftmaxRows<double> softmax_rows<double>();

namespace {

template <class T>
void normalize(const Call& c, const SoftmaxRow<T>& kernel) {
  const Tensor& out = c.out();
  int64_t n = 1, inner = 1;
  if (out.dim() > 0) {
    int axis = c.axis(c.attrs<SoftmaxAttrs>().axis, out.dim());
    n = out.shape()[axis];
    for (int d = axis + 1; d < out.dim(); ++d) inner *= out.shape()[d];
  }
  Source<T> a(c.in(0)), b;
  bool two = c.inputs.size() > 1;
  if (two) b = Source<T>(c.in(1));
  // In place in the operands, or all by way of buffers.
  bool direct = a.direct && (!two || b.direct) && is_stored_as(out.dtype(), compute_of<T>);
  Store store = storer(compute_of<T>, out.dtype());
  char* to = static_cast<char*>(out.data());
  int64_t item = size_of(out.dtype());
  int64_t width = softmax_width(n, inner);
  int64_t tiles = (inner + width - 1) / width, units = out.numel() / (n * inner) * tiles;
  parallel_for(units, softmax_grain(n, width), [&](int64_t begin, int64_t end) {
    std::vector<T> buffer(direct ? 0 : static_cast<size_t>(3 * n * width));
    T *xs = buffer.data(), *ys = xs + n * width, *os = ys + n * width;
    for (int64_t u = begin; u < end; ++u) {
      int64_t first = u % tiles * width, w = std::min(width, inner - first), at = u / tiles * n * inner + first;
      if (direct) {
        T* o = reinterpret_cast<T*>(to) + at;
        const T* y = two ? b.at(at) : nullptr;
        inner == 1 ? kernel.row(a.at(at), y, o, n) : kernel.columns(a.at(at), y, inner, o, inner, n, w);
        continue;
      }
      auto rows = [&](auto f) {  // f(position in the operand, number of values, position in the buffer)
        if (inner == 1) return f(at, n, int64_t{0});
        for (int64_t i = 0; i < n; ++i) f(at + i * inner, w, i * w);
      };
      rows([&](int64_t from, int64_t m, int64_t k) {
        a.read(from, m, xs + k);
        if (two) b.read(from, m, ys + k);
      });
      inner == 1 ? kernel.row(xs, two ? ys : nullptr, os, n) : kernel.columns(xs, ys, w, os, w, n, w);
      rows([&](int64_t from, int64_t m, int64_t k) { store(os + k, to + from * item, m); });
    }
  });
}

template <class Pick>
bool run(const Call& c, Pick pick) {
  if (c.out().numel() == 0) return true;
  if (c.dtype(0) == DType::f64)
    normalize<double>(c, pick(softmax_rows<double>()));
  else
    normalize<float>(c, pick(softmax_rows<float>()));
  return true;
}

bool softmax(const Call& c) {
  return run(c, [](auto r) { return r.softmax; });
}
bool log_softmax(const Call& c) {
  return run(c, [](auto r) { return r.log_softmax; });
}
bool softmax_grad(const Call& c) {
  return run(c, [](auto r) { return r.softmax_grad; });
}
bool log_softmax_grad(const Call& c) {
  return run(c, [](auto r) { return r.log_softmax_grad; });
}

}  // namespace

List softmax_kernels() {
  return {{"softmax", {softmax}},
          {"log_softmax", {log_softmax}},
          {"softmax_grad", {softmax_grad}},
          {"log_softmax_grad", {log_softmax_grad}}};
}

}  // namespace stn::kernels
