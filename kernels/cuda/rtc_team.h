// Teams of threads in code that NVRTC compiles at run time: a warp, or a block of 256.
#pragma once

// `merge` over the values of a team, known to all of it.
template <int team, class F>
__device__ inline double together(double v, F merge) {
  for (int step = 16; step; step /= 2) v = merge(v, __shfl_xor_sync(~0u, v, step));
  if constexpr (team > 32) {
    __shared__ double slots[team / 32];
    __syncthreads();
    if (threadIdx.x % 32 == 0) slots[threadIdx.x / 32] = v;
    __syncthreads();
    v = slots[0];
    for (int w = 1; w < team / 32; ++w) v = merge(v, slots[w]);
  }
  return v;
}
