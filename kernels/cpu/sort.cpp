// Sorting along an axis.  A line becomes integers that hold an element's rank order in the upper half and its index in
// the lower one: comparing them sorts stably.
#include <algorithm>
#include <array>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/op/call.h"
#include "core/op/types/index.h"
#include "kernels/cpu/table.h"
#include "kernels/ordered.h"

namespace stn::kernels {

namespace {

constexpr int64_t kGrain = 1 << 13;  // elements per chunk of parallel work
constexpr size_t kRadix = 256;       // from this length on, sorting by digits is faster than by comparison

// Sorts by the upper half, digit by digit from the lowest; items come in index order, and each pass is stable.
template <class Item>
void sort_all(std::vector<Item>& items, std::vector<Item>& other) {
  if (items.size() < kRadix) return std::sort(items.begin(), items.end());
  other.resize(items.size());
  for (size_t shift = 4 * sizeof(Item); shift < 8 * sizeof(Item); shift += 8) {
    std::array<size_t, 256> at{};
    auto digit = [&](Item v) { return static_cast<size_t>(v >> shift) & 255; };
    for (Item v : items) ++at[digit(v)];
    if (at[digit(items[0])] == items.size()) continue;  // all the same
    size_t sum = 0;
    for (size_t& n : at) sum += std::exchange(n, sum);
    for (Item v : items) other[at[digit(v)]++] = v;
    std::swap(items, other);
  }
}

template <class Item, class T>
void sort_lines(const Tensor& x, int axis, int64_t k, bool descending, T* values, const Tensor& indices) {
  int64_t n = x.dim() ? x.size(axis) : 1, step = x.dim() ? x.strides()[axis] : 0;
  int64_t to_step = x.dim() ? indices.strides()[axis] : 0;  // values and indices are contiguous
  const T* from = x.data_as<T>();
  int64_t* index = indices.data_as<int64_t>();
  parallel_for(x.numel() / n, std::max<int64_t>(kGrain / n, 1), [&](int64_t begin, int64_t end) {
    constexpr int half = 4 * sizeof(Item);
    std::vector<Item> items(static_cast<size_t>(n)), other;
    for (int64_t line = begin; line < end; ++line) {
      int64_t rest = line, f = 0, t = 0;
      for (int d = x.dim() - 1; d >= 0; --d) {
        if (d == axis) continue;
        int64_t at = rest % x.size(d);
        rest /= x.size(d);
        f += at * x.strides()[d];
        t += at * indices.strides()[d];
      }
      for (int64_t i = 0; i < n; ++i) {
        auto key = ordered(from[f + i * step]);
        if (descending) key = ~key;
        items[static_cast<size_t>(i)] = static_cast<Item>(key) << half | static_cast<Item>(i);
      }
      if (k < n / 8)
        std::partial_sort(items.begin(), items.begin() + k, items.end());
      else
        sort_all(items, other);
      for (int64_t i = 0; i < k; ++i) {
        int64_t at = static_cast<int64_t>(items[static_cast<size_t>(i)] & ((Item{1} << half) - 1));
        if (values) values[t + i * to_step] = from[f + at * step];
        index[t + i * to_step] = at;
      }
    }
  });
}

void sort_along(const Tensor& x, int axis, int64_t k, bool descending, const Tensor* values, const Tensor& indices) {
  if (x.numel() == 0) return;
  visit(x.dtype(), [&](auto z) {
    using T = decltype(z);
    T* to = values ? values->data_as<T>() : nullptr;
    bool short_lines = x.numel() <= int64_t{1} << 32;
    if (sizeof(T) < 8 && short_lines)
      sort_lines<uint64_t>(x, axis, k, descending, to, indices);
    else
      sort_lines<unsigned __int128>(x, axis, k, descending, to, indices);
  });
}

bool sort(const Call& c) {
  const auto& a = c.attrs<SortAttrs>();
  int axis = c.axis(a.axis, c.dim(0));
  bool with_values = c.outputs.size() > 1;  // argsort has the indices alone
  sort_along(c.in(0), axis, c.dim(0) ? c.shape(0)[axis] : 1, a.descending, with_values ? &c.out(0) : nullptr,
             c.out(with_values));
  return true;
}

bool topk(const Call& c) {
  const auto& a = c.attrs<TopkAttrs>();
  sort_along(c.in(0), c.axis(a.axis, c.dim(0)), a.k, a.largest, &c.out(0), c.out(1));
  return true;
}

}  // namespace

List sort_kernels() { return {{"sort", {sort}}, {"argsort", {sort}}, {"topk", {topk}}}; }

}  // namespace stn::kernels
