// The loops of gpu.h on the device.
#pragma once
#include <cuda_runtime.h>

#include "kernels/cuda/stream.h"

namespace stn::cuda {

constexpr int kThreads = 256, kWarp = 32;

// The threads that work on one item together: a block.
struct Team {
  int rank, size;
  char* shared;  // room for a value per warp

  __device__ void sync() const { __syncthreads(); }

  // `f` over the values of all threads, known to all of them.
  template <class T, class F>
  __device__ T reduce(T v, F f) const {
    for (int step = kWarp / 2; step; step /= 2) v = f(v, shuffle(v, step));
    T* slots = reinterpret_cast<T*>(shared);
    __syncthreads();
    if (rank % kWarp == 0) slots[rank / kWarp] = v;
    __syncthreads();
    v = slots[0];
    for (int w = 1; w < size / kWarp; ++w) v = f(v, slots[w]);
    return v;
  }
  template <class T> __device__ T sum(T v) const {
    return reduce(v, [](T a, T b) { return a + b; });
  }
  template <class T> __device__ T max(T v) const {
    return reduce(v, [](T a, T b) { return a > b || a != a ? a : b; });
  }

  // `f` over the values of threads 0 … rank; `total`: over all.
  template <class T, class F>
  __device__ T scan(T v, F f, T& total) const {
    int lane = rank % kWarp;
    for (int step = 1; step < kWarp; step *= 2) {
      T before = exchange(v, [&](int word) { return __shfl_up_sync(~0u, word, static_cast<unsigned>(step)); });
      if (lane >= step) v = f(before, v);
    }
    T* slots = reinterpret_cast<T*>(shared);
    __syncthreads();
    if (lane == kWarp - 1) slots[rank / kWarp] = v;
    __syncthreads();
    total = slots[0];
    for (int w = 1; w < size / kWarp; ++w) {
      if (w == rank / kWarp) v = f(total, v);
      total = f(total, slots[w]);
    }
    return v;
  }

 private:
  template <class T>
  static __device__ T shuffle(const T& v, int step) {
    return exchange(v, [&](int word) { return __shfl_xor_sync(~0u, word, step); });
  }
  // Another thread's v, word by word.
  template <class T, class F>
  static __device__ T exchange(const T& v, F f) {
    static_assert(sizeof(T) % 4 == 0);
    union Words {
      T value;
      int words[sizeof(T) / 4];
      __device__ Words() {}
    } from, to;
    from.value = v;
    for (size_t i = 0; i < sizeof(T) / 4; ++i) to.words[i] = f(from.words[i]);
    return to.value;
  }
};
constexpr int kTeamBytes = 32 * 16;  // a value of up to 16 bytes per warp

namespace device {
template <class F>
__global__ void __launch_bounds__(kThreads) each(int64_t n, const __grid_constant__ F f) {
  for (int64_t i = blockIdx.x * int64_t{kThreads} + threadIdx.x; i < n; i += gridDim.x * int64_t{kThreads}) f(i);
}
template <class F>
__global__ void __launch_bounds__(kThreads) teams(int64_t n, const __grid_constant__ F f) {
  __shared__ alignas(16) char shared[kTeamBytes];
  Team team{static_cast<int>(threadIdx.x), static_cast<int>(blockDim.x), shared};
  for (int64_t i = blockIdx.x; i < n; i += gridDim.x) f(team, i);
}
}  // namespace device

// f(i) for i in [0, n), in any order.
template <class F>
void each(int device, int64_t n, const F& f) {
  if (n <= 0) return;
  int64_t blocks = (n + kThreads - 1) / kThreads, most = int64_t{processors(device)} * 32;
  device::each<<<static_cast<unsigned>(blocks < most ? blocks : most), kThreads, 0, stream(device)>>>(n, f);
  check(cudaGetLastError(), "launch");
}
// f(team, i) for i in [0, n), in any order; `work`: values per item, from which follows the size of the teams.
template <class F>
void teams(int device, int64_t n, int64_t work, const F& f) {
  if (n <= 0) return;
  int threads = work <= 64 ? 32 : work <= 512 ? 128 : kThreads;
  int64_t most = int64_t{processors(device)} * 64;
  device::teams<<<static_cast<unsigned>(n < most ? n : most), threads, 0, stream(device)>>>(n, f);
  check(cudaGetLastError(), "launch");
}

__device__ inline void atomic_add(float* to, float v) { atomicAdd(to, v); }
__device__ inline void atomic_add(double* to, double v) { atomicAdd(to, v); }
__device__ inline void atomic_add(int64_t* to, int64_t v) {
  atomicAdd(reinterpret_cast<unsigned long long*>(to), static_cast<unsigned long long>(v));
}
__device__ inline int64_t atomic_exchange(int64_t* at, int64_t v) {
  return static_cast<int64_t>(
    atomicExch(reinterpret_cast<unsigned long long*>(at), static_cast<unsigned long long>(v)));
}

}  // namespace stn::cuda
