// Joining, repeating and rearranging: strided copies into a contiguous output.
#include "core/op/types/join.h"

#include <algorithm>
#include <cstring>

#include "core/base/half.h"
#include "core/base/thread_pool.h"
#include "core/op/call.h"
#include "kernels/cpu/convert.h"
#include "kernels/cpu/strided.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

bool cat(const Call& c) {
  const Tensor& out = c.out();
  int axis = c.axis(c.attrs<CatAttrs>().axis, out.dim());
  int64_t item = size_of(out.dtype()), at = 0;
  for (const Tensor& x : c.inputs) {
    if (x.numel() == 0) continue;
    Tensor same = converted(x, out.dtype());
    copy_strided(x.shape(), item, out.data_as<char>() + at * out.strides()[axis] * item, out.strides(),
                 same.data_as<char>(), same.strides());
    at += x.size(axis);
  }
  return true;
}

bool flip(const Call& c) {
  const Tensor &x = c.in(0), &out = c.out();
  if (x.numel() == 0) return true;
  Ints strides = x.strides();
  int64_t item = size_of(x.dtype()), first = 0;
  for (int64_t a : c.attrs<FlipAttrs>().axes) {
    int axis = c.axis(a, x.dim());
    if (x.dim() == 0) continue;
    first += (x.size(axis) - 1) * strides[axis];
    strides[axis] = -strides[axis];
  }
  copy_strided(x.shape(), item, out.data_as<char>(), out.strides(), x.data_as<char>() + first * item, strides);
  return true;
}

// Each dimension as two: the repetitions, with stride 0 in x, and x's own.
bool repeat(const Call& c) {
  const Tensor &x = c.in(0), &out = c.out();
  const Ints& repeats = c.attrs<RepeatAttrs>().repeats;
  int lead = out.dim() - x.dim();
  Ints sizes, from, to;
  for (int i = 0; i < out.dim(); ++i) {
    int64_t size = i < lead ? 1 : x.shape()[i - lead];
    sizes.push_back(repeats[i]);
    from.push_back(0);
    to.push_back(size * out.strides()[i]);
    sizes.push_back(size);
    from.push_back(i < lead ? 0 : x.strides()[i - lead]);
    to.push_back(out.strides()[i]);
  }
  copy_strided(sizes, size_of(x.dtype()), out.data_as<char>(), to, x.data_as<char>(), from);
  return true;
}

bool pad(const Call& c) {
  const auto& a = c.attrs<PadAttrs>();
  const Tensor &x = c.in(0), &out = c.out();
  Ints sizes = x.shape();
  int64_t item = size_of(x.dtype()), from = 0, to = 0, kept = 1;
  for (int d = x.dim() - 1, k = 0; d >= 0; --d, k += 2) {
    int64_t before = k < a.pads.size() ? a.pads[k] : 0;
    int64_t first = std::max<int64_t>(before, 0), end = std::min(before + x.shape()[d], out.shape()[d]);
    sizes[d] = std::max<int64_t>(end - first, 0);
    to += first * out.strides()[d];
    from += (first - before) * x.strides()[d];
    kept *= sizes[d];
  }
  if (kept < out.numel()) fill_value(out, a.value);
  if (kept)
    copy_strided(sizes, item, out.data_as<char>() + to * item, out.strides(), x.data_as<char>() + from * item,
                 x.strides());
  return true;
}

template <bool lower>
bool triangle(const Call& c) {
  const Tensor &x = c.in(0), &out = c.out();
  int64_t rows = out.size(-2), columns = out.size(-1), item = size_of(x.dtype());
  if (out.numel() == 0) return true;
  int64_t diagonal = std::clamp(c.attrs<TriangleAttrs>().diagonal, -rows - 1, columns + 1);
  char* to = out.data_as<char>();
  copy_strided(x.shape(), item, to, out.strides(), x.data_as<char>(), x.strides());
  parallel_for(out.numel() / columns, std::max<int64_t>((1 << 15) / columns, 1), [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) {
      int64_t border = std::clamp<int64_t>(r % rows + diagonal + lower, 0, columns);
      int64_t first = lower ? border : 0, last = lower ? columns : border;
      std::memset(to + (r * columns + first) * item, 0, static_cast<size_t>((last - first) * item));
    }
  });
  return true;
}

}  // namespace

List join_kernels() {
  return {{"cat", {cat}}, {"flip", {flip}},           {"repeat", {repeat}},
          {"pad", {pad}}, {"tril", {triangle<true>}}, {"triu", {triangle<false>}}};
}

}  // namespace stn::kernels
