// CUDA's libraries, each loaded by the first call that needs it: a device is of use without most of them.
//   const Library blas("libcublasLt.so.13");
//   STN_FUNCTION(blas, cublasLtCreate);         in a namespace, where it hides the function itself
#pragma once
#include <cuda.h>
#include <dlfcn.h>

#include <atomic>

#include "kernels/cuda/gpu.h"

#define STN_TEXT_OF(x) #x
#define STN_TEXT(x) STN_TEXT_OF(x)
#define STN_FUNCTION(library, name) \
  const ::stn::cuda::Function<decltype(::name)> name { library, #name }

namespace stn::cuda {

class Library {
 public:
  constexpr explicit Library(const char* file) : file_(file) {}
  void* find(const char* name) const {
    void* library = dlopen(file_, RTLD_NOW | RTLD_LOCAL);  // the same one every time
    void* found = library ? dlsym(library, name) : nullptr;
    if (!found) throw Failure(std::string("this op needs ") + file_ + ": " + dlerror());
    return found;
  }

 private:
  const char* file_;
};

static_assert(CUDA_VERSION / 1000 == 12 || CUDA_VERSION / 1000 == 13, "what is its NVRTC called?");
inline constexpr Library nvrtc(CUDA_VERSION < 13000 ? "libnvrtc.so.12" : "libnvrtc.so.13");

template <class F> class Function;
template <class R, class... A>
class Function<R(A...)> {
 public:
  constexpr Function(const Library& library, const char* name) : library_(library), name_(name) {}
  R operator()(A... a) const {
    void* f = found_.load(std::memory_order_acquire);
    if (!f) found_.store(f = library_.find(name_), std::memory_order_release);
    return reinterpret_cast<R (*)(A...)>(f)(a...);
  }

 private:
  const Library& library_;
  const char* name_;
  mutable std::atomic<void*> found_{nullptr};
};

}  // namespace stn::cuda
