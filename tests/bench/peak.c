/* The machine's peak: what a large product and plain sweeps over memory reach. */
#include <pthread.h>
#include <string.h>

#include "harness.h"

enum { GEMM_FROM = 1024, GEMM_TO = 8192, FLOATS = 16 << 20, DEVICE_FLOATS = 128 << 20, TRIES = 5 };
static const double LONG_ENOUGH = 0.05; /* seconds, of a product */

typedef struct part {
  float *to;
  const float *a, *b;
  size_t count;
} part;

static void keep_best(double *best, double start) {
  wait_for_device();
  double seconds = seconds_now() - start;
  if (seconds < *best) *best = seconds;
}

/* to = a + 3 b: two streams in, one out. */
static void *triad(void *argument) {
  part p = *(part *)argument;
  for (size_t i = 0; i < p.count; ++i) p.to[i] = p.a[i] + 3 * p.b[i];
  return NULL;
}

/* A sum that only the reading bounds, of integers so that compilers may take them side by side. */
static void *read_all(void *argument) {
  enum { LANES = 8, AHEAD = 2048 };
  part p = *(part *)argument;
  const uint64_t *x = (const uint64_t *)(const void *)p.a;
  uint64_t sums[LANES] = {0}, all = 0;
  for (size_t i = 0; i + LANES <= p.count / 2; i += LANES) {
    __builtin_prefetch(x + i + AHEAD, 0, 2);
    for (size_t k = 0; k < LANES; ++k) sums[k] += x[i + k];
  }
  for (size_t k = 0; k < LANES; ++k) all += sums[k];
  memcpy(p.to, &all, sizeof *p.to); /* lest it be left out */
  return NULL;
}

/* Of a sweep over so many arrays. */
static double host_gb_s(size_t threads, void *(*sweep)(void *), int arrays) {
  float *data = malloc(3 * (size_t)FLOATS * sizeof *data);
  pthread_t *workers = malloc(threads * sizeof *workers);
  part *parts = malloc(threads * sizeof *parts);
  if (!data || !workers || !parts) {
    fprintf(stderr, "no memory for the sweep\n");
    exit(1);
  }
  for (size_t i = 0; i < 3 * (size_t)FLOATS; ++i) data[i] = 1; /* or all that is read would be one page of zeros */
  double best = 1e9;
  for (int i = 0; i < TRIES; ++i) {
    double start = seconds_now();
    for (size_t t = 0; t < threads; ++t) {
      size_t from = FLOATS / threads * t;
      float *to = data + from;
      parts[t] = (part){to, to + FLOATS, to + 2 * FLOATS, FLOATS / threads};
      if (pthread_create(&workers[t], NULL, sweep, &parts[t])) {
        perror("pthread_create");
        exit(1);
      }
    }
    for (size_t t = 0; t < threads; ++t) pthread_join(workers[t], NULL);
    keep_best(&best, start);
  }
  free(parts);
  free(workers);
  free(data);
  return arrays * (double)FLOATS * sizeof(float) / best * 1e-9;
}

typedef sterna_error *binary(const sterna_tensor *a, const sterna_tensor *b, sterna_tensor **y);

/* The least time of an op on two tensors of this shape; the first call is not timed. */
static double seconds_of(binary *op, int64_t rows, int64_t columns) {
  sterna_tensor *a = randn(rows, columns, 0, 0), *b = randn(rows, columns, 0, 0), *c;
  double best = 1e9;
  for (int i = 0; i <= TRIES; ++i) {
    double start = seconds_now();
    OK(op(a, b, &c));
    if (i) keep_best(&best, start);
    sterna_tensor_release(c);
  }
  sterna_tensor_release(a);
  sterna_tensor_release(b);
  return best;
}

static double memory_gb_s(size_t threads) {
  if (device.is_host) return host_gb_s(threads, triad, 3);
  return 3.0 * DEVICE_FLOATS * sizeof(float) / seconds_of(sterna_add, 1, DEVICE_FLOATS) * 1e-9;
}

/* Of the first size that takes long enough to fill the machine. */
static double gemm_gflop_s(void) {
  double seconds = 0;
  int64_t n = GEMM_FROM / 2;
  while (seconds < LONG_ENOUGH && n < GEMM_TO) {
    n *= 2;
    seconds = seconds_of(sterna_matmul, n, n);
  }
  return 2.0 * (double)n * (double)n * (double)n / seconds * 1e-9;
}

void print_peak(int threads) {
  double gemm = gemm_gflop_s(), memory = memory_gb_s((size_t)threads);
  printf(
      "{\"engine\": \"machine\", \"threads\": %d, \"device\": \"%s\", \"dtype\": \"f32\", \"workload\": \"peak\", "
      "\"gemm_gflop_s\": %.1f, \"memory_gb_s\": %.2f",
      threads, device.name.data, gemm, memory);
  if (device.is_host) printf(", \"read_gb_s\": %.2f", host_gb_s((size_t)threads, read_all, 1));
  printf("}\n");
}
