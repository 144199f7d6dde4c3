#include "core/data/sampler.h"

#include <numeric>
#include <utility>

namespace stn::data {

RandomKey stream(uint64_t seed, uint64_t a, uint64_t b) {
  auto mix = [](uint64_t key, uint64_t counter) {
    auto w = philox({key, counter}, 0);
    return static_cast<uint64_t>(w[1]) << 32 | w[0];
  };
  return {mix(mix(seed, a), b), 0};
}

std::vector<int64_t> permutation(int64_t n, uint64_t seed, int64_t epoch) {
  std::vector<int64_t> order(static_cast<size_t>(n));
  std::iota(order.begin(), order.end(), int64_t{0});
  RandomKey key = stream(seed, static_cast<uint64_t>(epoch), 0);
  for (size_t left = order.size(); left > 1; --left) {
    auto w = philox(key, left);
    uint64_t random = static_cast<uint64_t>(w[1]) << 32 | w[0];
    // The high half of a product is a number below `left`, with a bias of left / 2^64.
    std::swap(order[left - 1], order[static_cast<size_t>((static_cast<unsigned __int128>(random) * left) >> 64)]);
  }
  return order;
}

}  // namespace stn::data
