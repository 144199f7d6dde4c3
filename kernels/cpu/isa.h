// kernels/cpu/simd is compiled once per instruction set, each copy in a namespace of its own.
#pragma once
#include "core/base/platform.h"

// STN_PER_ISA(declarations) declares what each copy has, in namespace stn; STN_BEST(f(x)) calls that of the copy which
// this processor runs best.
#if STERNA_HAVE_X86
#define STN_PER_ISA(...) \
  namespace base {       \
  __VA_ARGS__            \
  }                      \
  namespace avx2 {       \
  __VA_ARGS__            \
  }                      \
  namespace avx512 {     \
  __VA_ARGS__            \
  }
#define STN_BEST(...)                                                 \
  (platform::cpu_isa() == platform::Isa::avx512 ? avx512::__VA_ARGS__ \
   : platform::cpu_isa() == platform::Isa::avx2 ? avx2::__VA_ARGS__   \
                                                : base::__VA_ARGS__)
#else
#define STN_PER_ISA(...) \
  namespace base {       \
  __VA_ARGS__            \
  }
#define STN_BEST(...) base::__VA_ARGS__
#endif
