#include "kernels/cpu/dense.h"

#include <algorithm>

#include "core/base/thread_pool.h"

namespace stn::kernels {

namespace {

constexpr int64_t kGrain = 1 << 15;

template <class To, class From>
void copy(const Tensor& t, const Tensor& r) {
  const From* from = t.data_as<From>();
  To* to = r.data_as<To>();
  int inner = t.dim() - 1;
  int64_t length = inner < 0 ? 1 : t.shape()[inner], step = inner < 0 ? 1 : t.strides()[inner];
  if (r.numel() == 0) return;
  parallel_for(r.numel() / length, std::max<int64_t>(kGrain / length, 1), [&](int64_t begin, int64_t end) {
    for (int64_t row = begin; row < end; ++row) {
      int64_t offset = 0, rest = row;
      for (int d = inner - 1; d >= 0; --d) {
        offset += rest % t.shape()[d] * t.strides()[d];
        rest /= t.shape()[d];
      }
      for (int64_t i = 0; i < length; ++i) to[row * length + i] = convert<To>(from[offset + i * step]);
    }
  });
}

}  // namespace

Tensor dense(const Tensor& t, DType dtype) {
  if (t.dtype() == dtype) return dense(t);
  Tensor r = Tensor::temporary(dtype, t.shape(), t.device());
  visit(t.dtype(), [&](auto z) { copy<float, decltype(z)>(t, r); });
  return r;
}

Tensor dense_rows(const Tensor& t, DType dtype) {
  Layout l = t.layout();
  std::rotate(l.sizes.begin() + 1, l.sizes.begin() + 2, l.sizes.end());
  std::rotate(l.strides.begin() + 1, l.strides.begin() + 2, l.strides.end());
  return dense(t.with_layout(l), dtype);
}

Tensor flat(const Tensor& t) { return t.with_layout({Shape{t.numel()}, Shape{1}, t.layout().offset}); }

Tensor staging(const Tensor& out, DType dtype) {
  bool direct = dtype == out.dtype() && out.contiguous();
  return direct ? out : Tensor::temporary(dtype, out.shape(), out.device());
}

void finish(const Tensor& staged, const Tensor& out) {
  if (staged.impl() == out.impl()) return;
  Tensor rounded = staged;
  if (staged.dtype() != out.dtype()) {
    if (!out.contiguous()) rounded = Tensor::temporary(out.dtype(), out.shape(), out.device());
    char* to = (out.contiguous() ? out : rounded).data_as<char>();
    Store store = storer(Compute::f32, out.dtype());
    parallel_for(out.numel(), kGrain, [&](int64_t begin, int64_t end) {
      store(staged.data_as<float>() + begin, to + begin * size_of(out.dtype()), end - begin);
    });
  }
  if (!out.contiguous())
    copy_strided(out.shape(), size_of(out.dtype()), out.data_as<char>(), out.strides(), rounded.data_as<char>(),
                 rounded.strides());
}

}  // namespace stn::kernels
