// What the kernels of this folder are written against: loops over indices and over teams of threads, scratch memory,
// atomic sums.  Compiled by nvcc they run on the device; compiled by a C++ compiler they run on the host (emulate.h),
// which is how they are tested where there is no device.
#pragma once
#include <cstdint>
#include <stdexcept>
#include <string>

#include "core/base/device_code.h"

#ifdef __CUDACC__
#define STN_DEVICE __device__
#define STN_OUTLINE __noinline__
#else
#define STN_DEVICE
#define STN_OUTLINE
#endif

namespace stn::cuda {

// Becomes an error of the call, with this text.
struct Failure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Memory for the rest of a call, or as long as the graph that is being captured.
class Scratch {
 public:
  Scratch(int device, int64_t bytes);
  ~Scratch();
  Scratch(const Scratch&) = delete;
  void* data() const { return data_; }
  template <class T> T* as() const { return static_cast<T*>(data_); }

 private:
  int device_;
  void* data_;
};

int processors(int device);  // multiprocessors

}  // namespace stn::cuda

#if defined(__CUDACC__)
#include "kernels/cuda/launch.h"
#elif !STERNA_CUDA_LIBRARIES  // with them, C++ sources launch nothing themselves
#include "kernels/cuda/emulate.h"
#endif
