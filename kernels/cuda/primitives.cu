#include "kernels/cuda/primitives.h"

#ifdef __CUDACC__
#include <cub/device/device_radix_sort.cuh>
#include <cub/device/device_scan.cuh>
#else
#include <algorithm>
#include <numeric>
#include <vector>
#endif

namespace stn::cuda {

#ifdef __CUDACC__

namespace {

// CUB's functions are called twice: for the size of their workspace, and to run.
template <class F>
void with_workspace(int device, const char* what, F run) {
  size_t bytes = 0;
  check(run(nullptr, bytes), what);
  Scratch workspace(device, static_cast<int64_t>(bytes));
  check(run(workspace.data(), bytes), what);
}

}  // namespace

void sort_pairs(int device, int64_t n, int bits, Pairs from, Pairs to) {
  if (n == 0) return;
  cudaStream_t s = stream(device);
  with_workspace(device, "radix sort", [&](void* workspace, size_t& bytes) {
    return cub::DeviceRadixSort::SortPairs(workspace, bytes, from.keys, to.keys, from.values, to.values, n, 0, bits, s);
  });
}

void exclusive_sum(int device, int64_t n, int64_t* v) {
  if (n == 0) return;
  cudaStream_t s = stream(device);
  with_workspace(device, "prefix sum", [&](void* workspace, size_t& bytes) {
    return cub::DeviceScan::ExclusiveSum(workspace, bytes, v, v, n, s);
  });
}

#else

void sort_pairs(int, int64_t n, int bits, Pairs from, Pairs to) {
  launch([=] {
    std::vector<int64_t> order(static_cast<size_t>(n));
    std::iota(order.begin(), order.end(), int64_t{0});
    uint64_t mask = bits < 64 ? (uint64_t{1} << bits) - 1 : ~uint64_t{0};
    std::stable_sort(order.begin(), order.end(),
                     [&](int64_t a, int64_t b) { return (from.keys[a] & mask) < (from.keys[b] & mask); });
    for (int64_t i = 0; i < n; ++i) {
      to.keys[i] = from.keys[order[static_cast<size_t>(i)]];
      to.values[i] = from.values[order[static_cast<size_t>(i)]];
    }
  });
}

void exclusive_sum(int, int64_t n, int64_t* v) {
  launch([=] { std::exclusive_scan(v, v + n, v, int64_t{0}); });
}

#endif

}  // namespace stn::cuda
