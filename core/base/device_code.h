// STN_FN marks functions that kernels of accelerators call too.
#pragma once

#ifdef __CUDACC__
#define STN_FN __host__ __device__
#else
#define STN_FN
#endif
