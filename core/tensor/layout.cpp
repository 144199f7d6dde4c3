#include "core/tensor/layout.h"

#include <algorithm>

#include "core/base/checked.h"

namespace stn {

int64_t numel(std::span<const int64_t> sizes) {
  int64_t n = 1;
  for (int64_t s : sizes) n = checked_mul(n, s);
  return n;
}

Shape contiguous_strides(std::span<const int64_t> sizes) { return contiguous_layout(sizes).strides; }

void set_contiguous(Layout& l) {
  int n = l.sizes.size();
  l.strides.resize(n, 1);
  if (n) l.strides[n - 1] = 1;
  for (int i = n - 2; i >= 0; --i) l.strides[i] = l.strides[i + 1] * std::max<int64_t>(l.sizes[i + 1], 1);
}

Layout contiguous_layout(std::span<const int64_t> sizes) {
  Layout l{Shape(sizes), {}, 0};
  set_contiguous(l);
  return l;
}

Shape channels_last_strides(std::span<const int64_t> sizes) {
  Shape moved(sizes);
  std::rotate(moved.begin() + 1, moved.begin() + 2, moved.end());
  Shape r = contiguous_strides(moved);
  std::rotate(r.begin() + 1, r.end() - 1, r.end());
  return r;
}

bool Layout::contiguous() const {
  int64_t expected = 1;
  for (int i = sizes.size() - 1; i >= 0; --i) {
    if (sizes[i] == 0) return true;
    if (sizes[i] != 1 && strides[i] != expected)
      return std::find(sizes.begin(), sizes.begin() + i, int64_t{0}) != sizes.begin() + i;
    expected *= sizes[i];
  }
  return true;
}

bool channels_last(const Layout& l) {
  int n = l.sizes.size();
  if (n < 3 || l.sizes[1] < 2 || l.strides[1] != 1) return false;
  int64_t expected = l.sizes[1];
  for (int i = n - 1; i != 0; --i) {
    int d = i == 1 ? 0 : i;
    if (l.sizes[d] != 1 && l.strides[d] != expected) return false;
    expected *= l.sizes[d];
  }
  return true;
}

bool Layout::dense() const {
  if (contiguous()) return true;  // also when there are no elements
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
  // Old dimensions that follow one another without a gap act as one; new dimensions must divide such groups.
  Shape group_size, group_stride;
  for (int i = 0; i < l.sizes.size(); ++i) {
    if (l.sizes[i] == 1) continue;
    if (!group_size.empty() && group_stride.back() == l.sizes[i] * l.strides[i]) {
      group_size.back() *= l.sizes[i];
      group_stride.back() = l.strides[i];
    } else {
      group_size.push_back(l.sizes[i]);
      group_stride.push_back(l.strides[i]);
    }
  }
  int group = group_size.size() - 1;
  int64_t taken = 1;  // of the current group
  for (int i = static_cast<int>(sizes.size()) - 1; i >= 0; --i) {
    if (sizes[i] == 1) continue;
    if (taken == group_size[group]) {
      --group;
      taken = 1;
    }
    r.strides[i] = group_stride[group] * taken;
    taken *= sizes[i];
    if (group_size[group] % taken != 0) return std::nullopt;
  }
  return r;
}

std::string to_string(std::span<const int64_t> sizes) {
  std::string r = "[";
  for (size_t i = 0; i < sizes.size(); ++i) r += (i ? ", " : "") + std::to_string(sizes[i]);
  return r + "]";
}

std::string to_string(const Type& t) { return name(t.dtype) + to_string(t.shape); }

}  // namespace stn
