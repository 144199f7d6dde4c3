#include "core/tensor/layout.h"

#include <algorithm>

#include "core/base/checked.h"

namespace stn {

int64_t numel(std::span<const int64_t> sizes) {
  int64_t n = 1;
  for (int64_t s : sizes) n = checked_mul(n, s);
  return n;
}

Shape contiguous_strides(std::span<const int64_t> sizes) {
  Shape r = Shape::filled(static_cast<int>(sizes.size()), 1);
  for (int i = r.size() - 2; i >= 0; --i) r[i] = r[i + 1] * std::max<int64_t>(sizes[i + 1], 1);
  return r;
}

Layout contiguous_layout(std::span<const int64_t> sizes) { return {Shape(sizes), contiguous_strides(sizes), 0}; }

bool Layout::contiguous() const {
  int64_t expected = 1;
  for (int i = sizes.size() - 1; i >= 0; --i) {
    if (sizes[i] == 0) return true;
    if (sizes[i] != 1 && strides[i] != expected) return false;
    expected *= sizes[i];
  }
  return true;
}

bool Layout::dense() const {
  if (contiguous()) return true;
  InlineVector<int, kMaxDims> order;
  for (int i = 0; i < sizes.size(); ++i)
    if (sizes[i] != 1) order.push_back(i);
  std::sort(order.begin(), order.end(), [&](int a, int b) { return strides[a] < strides[b]; });
  int64_t expected = 1;
  for (int i : order) {
    if (strides[i] != expected) return false;
    expected *= sizes[i];
  }
  return true;
}

std::optional<Shape> broadcast_shapes(std::span<const int64_t> a, std::span<const int64_t> b) {
  if (a.size() < b.size()) std::swap(a, b);
  Shape r(a);
  for (size_t i = 0; i < b.size(); ++i) {
    int64_t& s = r[static_cast<int64_t>(a.size() - b.size() + i)];
    if (s == b[i] || b[i] == 1) continue;
    if (s != 1) return std::nullopt;
    s = b[i];
  }
  return r;
}

Layout broadcast_layout(const Layout& l, std::span<const int64_t> sizes) {
  Layout r{Shape(sizes), Shape::filled(static_cast<int>(sizes.size()), 0), l.offset};
  int lead = static_cast<int>(sizes.size()) - l.sizes.size();
  for (int i = 0; i < l.sizes.size(); ++i)
    if (l.sizes[i] != 1 || sizes[lead + i] == 1) r.strides[lead + i] = l.strides[i];
  return r;
}

std::optional<Layout> reshape_layout(const Layout& l, std::span<const int64_t> sizes) {
  Layout r{Shape(sizes), contiguous_strides(sizes), l.offset};
  if (l.contiguous()) return r;
  // Match groups of old dimensions that merge (outer stride = inner stride × inner size) with groups of new ones.
  int old_end = l.sizes.size() - 1, new_end = static_cast<int>(sizes.size()) - 1;
  while (old_end >= 0) {
    int64_t group = l.sizes[old_end], inner = l.strides[old_end];
    int i = old_end;
    while (i > 0 && (l.sizes[i - 1] == 1 || l.sizes[i] == 1 || l.strides[i - 1] == l.strides[i] * l.sizes[i])) {
      if (l.sizes[i] == 1 && l.sizes[i - 1] != 1 && group != 1 &&
          l.strides[i - 1] != inner * group)  // a size-1 dimension hides a real gap
        break;
      if (group == 1) inner = l.strides[i - 1];
      group *= l.sizes[--i];
    }
    int64_t n = 1, stride = inner;
    while (new_end >= 0 && (n < group || sizes[new_end] == 1)) {
      r.strides[new_end] = stride;
      stride *= sizes[new_end];
      n *= sizes[new_end--];
    }
    if (n != group) return std::nullopt;
    old_end = i - 1;
  }
  while (new_end >= 0) r.strides[new_end--] = 1;
  return r;
}

std::string to_string(std::span<const int64_t> sizes) {
  std::string r = "[";
  for (size_t i = 0; i < sizes.size(); ++i) r += (i ? ", " : "") + std::to_string(sizes[i]);
  return r + "]";
}

std::string to_string(const Type& t) { return name(t.dtype) + to_string(t.shape); }

}  // namespace stn
