// Places buffers with known lifetimes into one arena.
#pragma once
#include <cstdint>
#include <vector>

namespace stn {

struct Interval {
  int first, last;  // node indices, inclusive
  int64_t bytes;
  int64_t offset;  // result, 64-byte aligned
};

// Greedy by size: the largest buffer first, each at the lowest offset free over its lifetime.  Returns the arena's
// size.
int64_t place(std::vector<Interval>& intervals);

}  // namespace stn
