// Whether two indices of strided sizes may meet at one element.
#pragma once
#include <algorithm>

#include "core/base/inline_vector.h"

namespace stn::kernels {

// Not when each stride steps over all smaller dimensions together.
inline bool overlaps(const Ints& sizes, const Ints& strides) {
  InlineVector<int, 2 * kMaxDims> order;
  for (int i = 0; i < sizes.size(); ++i)
    if (sizes[i] != 1) order.push_back(i);
  std::sort(order.begin(), order.end(), [&](int a, int b) { return strides[a] < strides[b]; });
  int64_t reach = 0;
  for (int i : order) {
    if (strides[i] <= reach) return true;
    reach += (sizes[i] - 1) * strides[i];
  }
  return false;
}

}  // namespace stn::kernels
