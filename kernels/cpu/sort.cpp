// Sorting along an axis: each line as (value, index) pairs, ties by index, lines in parallel.
#include <algorithm>
#include <vector>

#include "core/base/half.h"
#include "core/base/thread_pool.h"
#include "core/op/call.h"
#include "core/op/types/index.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

constexpr int64_t kGrain = 1 << 13;  // elements per chunk of parallel work

template <class K>
struct Item {
  K key;
  int64_t index;
};

// NaN is larger than every number.
template <class K>
bool less(K a, K b) {
  if constexpr (std::is_floating_point_v<K>)
    return a < b || (b != b && a == a);
  else
    return a < b;
}
template <class K, bool descending>
struct Before {
  bool operator()(const Item<K>& a, const Item<K>& b) const {
    if (descending ? less(b.key, a.key) : less(a.key, b.key)) return true;
    if (descending ? less(a.key, b.key) : less(b.key, a.key)) return false;
    return a.index < b.index;
  }
};

template <class T, bool descending>
void sort_lines(const Tensor& x, int axis, int64_t k, const Tensor* values, const Tensor& indices) {
  using K = std::conditional_t<std::is_same_v<T, f16> || std::is_same_v<T, bf16>, float, T>;
  int64_t n = x.dim() ? x.size(axis) : 1, step = x.dim() ? x.strides()[axis] : 0;
  int64_t to_step = x.dim() ? indices.strides()[axis] : 0;  // values and indices are contiguous
  int64_t count = x.numel() == 0 ? 0 : x.numel() / n;
  const T* from = x.data_as<T>();
  T* value = values ? values->data_as<T>() : nullptr;
  int64_t* index = indices.data_as<int64_t>();
  parallel_for(count, std::max<int64_t>(kGrain / std::max<int64_t>(n, 1), 1), [&](int64_t begin, int64_t end) {
    std::vector<Item<K>> line(static_cast<size_t>(n));
    for (int64_t l = begin; l < end; ++l) {
      int64_t rest = l, f = 0, t = 0;
      for (int d = x.dim() - 1; d >= 0; --d) {
        if (d == axis) continue;
        int64_t at = rest % x.size(d);
        rest /= x.size(d);
        f += at * x.strides()[d];
        t += at * indices.strides()[d];
      }
      for (int64_t i = 0; i < n; ++i) line[static_cast<size_t>(i)] = {static_cast<K>(from[f + i * step]), i};
      if (k == n)
        std::sort(line.begin(), line.end(), Before<K, descending>{});
      else
        std::partial_sort(line.begin(), line.begin() + k, line.end(), Before<K, descending>{});
      for (int64_t i = 0; i < k; ++i) {
        const Item<K>& item = line[static_cast<size_t>(i)];
        if (value) value[t + i * to_step] = from[f + item.index * step];
        index[t + i * to_step] = item.index;
      }
    }
  });
}

void run(const Tensor& x, int64_t axis, int64_t k, bool descending, const Tensor* values, const Tensor& indices) {
  visit(x.dtype(), [&](auto z) {
    using T = decltype(z);
    (descending ? sort_lines<T, true> : sort_lines<T, false>)(x, static_cast<int>(axis), k, values, indices);
  });
}

bool sort(const Call& c) {
  const auto& a = c.attrs<SortAttrs>();
  int axis = c.axis(a.axis, c.dim(0));
  bool with_values = c.outputs.size() > 1;  // argsort has the indices alone
  run(c.in(0), axis, c.dim(0) ? c.shape(0)[axis] : 1, a.descending, with_values ? &c.out(0) : nullptr,
      c.out(with_values));
  return true;
}

bool topk(const Call& c) {
  const auto& a = c.attrs<TopkAttrs>();
  run(c.in(0), c.axis(a.axis, c.dim(0)), a.k, a.largest, &c.out(0), c.out(1));
  return true;
}

}  // namespace

List sort_kernels() { return {{"sort", {sort}}, {"argsort", {sort}}, {"topk", {topk}}}; }

}  // namespace stn::kernels
