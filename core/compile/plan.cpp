#include "core/compile/plan.h"

#include <algorithm>
#include <numeric>

#include "core/base/checked.h"

namespace stn {

int64_t place(std::vector<Interval>& intervals) {
  auto aligned = [](int64_t bytes) { return checked_add(bytes, 63) / 64 * 64; };
  std::vector<size_t> order(intervals.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return intervals[a].bytes > intervals[b].bytes; });
  int64_t total = 0;
  std::vector<const Interval*> placed;  // by offset
  for (size_t i : order) {
    Interval& x = intervals[i];
    int64_t at = 0, size = aligned(x.bytes);
    for (const Interval* p : placed) {
      if (p->last < x.first || x.last < p->first) continue;  // never alive together
      if (checked_add(at, size) <= p->offset) break;
      at = std::max(at, p->offset + aligned(p->bytes));
    }
    x.offset = at;
    total = std::max(total, checked_add(at, size));
    placed.insert(std::upper_bound(placed.begin(), placed.end(), &x,
                                   [](const Interval* a, const Interval* b) { return a->offset < b->offset; }),
                  &x);
  }
  return total;
}

}  // namespace stn
