// What we call of OpenBLAS, under whatever prefix its symbols have.  It runs on one thread: the engine's own threads
// split the work (core/base/thread_pool.h).
#pragma once

#if STERNA_HAVE_OPENBLAS

#define STN_BLAS_JOIN_(prefix, name) prefix##name
#define STN_BLAS_JOIN(prefix, name) STN_BLAS_JOIN_(prefix, name)
#define STN_BLAS(name) STN_BLAS_JOIN(STERNA_BLAS_PREFIX, name)

extern "C" {
void STN_BLAS(cblas_sgemm)(int order, int trans_a, int trans_b, int m, int n, int k, float alpha, const float* a,
                           int lda, const float* b, int ldb, float beta, float* c, int ldc);
void STN_BLAS(cblas_dgemm)(int order, int trans_a, int trans_b, int m, int n, int k, double alpha, const double* a,
                           int lda, const double* b, int ldb, double beta, double* c, int ldc);
void STN_BLAS(cblas_sgemv)(int order, int trans, int m, int n, float alpha, const float* a, int lda, const float* x,
                           int incx, float beta, float* y, int incy);
void STN_BLAS(cblas_dgemv)(int order, int trans, int m, int n, double alpha, const double* a, int lda, const double* x,
                           int incx, double beta, double* y, int incy);
void STN_BLAS(openblas_set_num_threads)(int n);
}

namespace stn::blas {

inline constexpr int row_major = 101, no_trans = 111, trans = 112;

inline void use_one_thread() {
  static const bool done = (STN_BLAS(openblas_set_num_threads)(1), true);
  (void)done;
}

inline void gemm(int ta, int tb, int m, int n, int k, const float* a, int lda, const float* b, int ldb, float beta,
                 float* c, int ldc) {
  STN_BLAS(cblas_sgemm)(row_major, ta, tb, m, n, k, 1, a, lda, b, ldb, beta, c, ldc);
}
inline void gemm(int ta, int tb, int m, int n, int k, const double* a, int lda, const double* b, int ldb, double beta,
                 double* c, int ldc) {
  STN_BLAS(cblas_dgemm)(row_major, ta, tb, m, n, k, 1, a, lda, b, ldb, beta, c, ldc);
}
inline void gemv(int t, int m, int n, const float* a, int lda, const float* x, int incx, float beta, float* y,
                 int incy) {
  STN_BLAS(cblas_sgemv)(row_major, t, m, n, 1, a, lda, x, incx, beta, y, incy);
}
inline void gemv(int t, int m, int n, const double* a, int lda, const double* x, int incx, double beta, double* y,
                 int incy) {
  STN_BLAS(cblas_dgemv)(row_major, t, m, n, 1, a, lda, x, incx, beta, y, incy);
}

}  // namespace stn::blas

#endif
