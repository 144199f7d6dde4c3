/* The machine's peak: what a large product and a plain sweep over memory reach. */
#include <pthread.h>

#include "harness.h"

enum { GEMM = 2048, FLOATS = 16 << 20, TRIES = 5 };

typedef struct part {
  float *to;
  const float *a, *b;
  size_t count;
} part;

/* to = a + 3 b: two streams in, one out. */
static void *triad(void *argument) {
  part p = *(part *)argument;
  for (size_t i = 0; i < p.count; ++i) p.to[i] = p.a[i] + 3 * p.b[i];
  return NULL;
}

static double memory_gb_s(size_t threads) {
  float *data = calloc(3 * (size_t)FLOATS, sizeof *data);
  pthread_t *workers = malloc(threads * sizeof *workers);
  part *parts = malloc(threads * sizeof *parts);
  if (!data || !workers || !parts) {
    fprintf(stderr, "no memory for the sweep\n");
    exit(1);
  }
  double best = 1e9;
  for (int i = 0; i <= TRIES; ++i) { /* the first one touches the memory */
    double start = seconds_now();
    for (size_t t = 0; t < threads; ++t) {
      size_t from = FLOATS / threads * t;
      float *to = data + from;
      parts[t] = (part){to, to + FLOATS, to + 2 * FLOATS, FLOATS / threads};
      if (pthread_create(&workers[t], NULL, triad, &parts[t])) {
        perror("pthread_create");
        exit(1);
      }
    }
    for (size_t t = 0; t < threads; ++t) pthread_join(workers[t], NULL);
    double seconds = seconds_now() - start;
    if (seconds < best) best = seconds;
  }
  free(parts);
  free(workers);
  free(data);
  return 3.0 * FLOATS * sizeof(float) / best * 1e-9;
}

static double gemm_gflop_s(void) {
  sterna_tensor *a = randn(GEMM, GEMM, 0, 0), *b = randn(GEMM, GEMM, 0, 0), *c;
  double best = 1e9;
  for (int i = 0; i < TRIES; ++i) {
    double start = seconds_now();
    OK(sterna_matmul(a, b, &c));
    double seconds = seconds_now() - start;
    if (seconds < best) best = seconds;
    sterna_tensor_release(c);
  }
  sterna_tensor_release(a);
  sterna_tensor_release(b);
  return 2.0 * GEMM * GEMM * GEMM / best * 1e-9;
}

void print_peak(int threads) {
  double gemm = gemm_gflop_s(), memory = memory_gb_s((size_t)threads);
  printf(
      "{\"engine\": \"machine\", \"threads\": %d, \"device\": \"cpu\", \"dtype\": \"f32\", \"workload\": \"peak\", "
      "\"gemm_gflop_s\": %.1f, \"memory_gb_s\": %.2f}\n",
      threads, gemm, memory);
}
