/* Cost of one eager call through the public C ABI, on one-element tensors.  Prints one line of JSON a workload:
   engine, threads, device, dtype, workload, min_us, median_us (time of one op).  Usage: bench_eager [seconds] */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <sterna/sterna.h>

#define OK(call)                                                         \
  do {                                                                   \
    sterna_error *e_ = (call);                                           \
    if (e_) {                                                            \
      fprintf(stderr, "%s: %s\n", #call, sterna_error_message(e_).data); \
      exit(1);                                                           \
    }                                                                    \
  } while (0)

static double now_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec * 1e-3;
}

static sterna_tensor *a, *b, *w;

static void add_scalar_nograd(void) {
  for (int i = 0; i < 1000; ++i) {
    sterna_tensor *c;
    OK(sterna_add(a, b, &c));
    sterna_tensor_release(c);
  }
}

static void add_scalar_taped(void) {
  for (int i = 0; i < 1000; ++i) {
    sterna_tensor *c;
    OK(sterna_add(w, b, &c));
    sterna_tensor_release(c);
  }
}

/* 100 small ops recorded, then backward. */
static void chain_grad(void) {
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_tensor *t = w, *loss;
  for (int i = 0; i < 50; ++i) {
    OK(sterna_mul_scalar(t, 1.01, &t));
    OK(sterna_add_scalar(t, 0.5, &t));
  }
  OK(sterna_sum(t, NULL, &loss));
  OK(sterna_backward(loss, NULL));
  OK(sterna_tensor_zero_grad(w));
  OK(sterna_scope_end(scope));
}

static int ascending(const void *x, const void *y) {
  double d = *(const double *)x - *(const double *)y;
  return d < 0 ? -1 : d > 0;
}

static void measure(const char *name, void (*step)(void), int inner, double seconds) {
  static double times[1 << 20];
  int n = 0;
  for (int i = 0; i < 20; ++i) step();
  for (double end = now_us() + seconds * 1e6; (now_us() < end || n < 5) && n < 1 << 20; ++n) {
    double start = now_us();
    step();
    times[n] = (now_us() - start) / inner;
  }
  qsort(times, (size_t)n, sizeof *times, ascending);
  printf(
      "{\"engine\": \"sterna-eager\", \"threads\": 1, \"device\": \"cpu\", \"dtype\": \"f32\", \"workload\": \"%s\", "
      "\"min_us\": %.4f, \"median_us\": %.4f}\n",
      name, times[0], times[n / 2]);
}

int main(int argc, char **argv) {
  double seconds = argc > 1 ? atof(argv[1]) : 1;
  int64_t one = 1, eight = 8;
  sterna_tensor *ones;
  OK(sterna_set_num_threads(1));
  OK(sterna_ones(&one, 1, NULL, &a));
  OK(sterna_ones(&one, 1, NULL, &b));
  sterna_variable_options trainable = STERNA_VARIABLE_OPTIONS;
  trainable.requires_grad = 1;
  OK(sterna_variable_create(a, &trainable, &w));
  measure("op_add_scalar_nograd", add_scalar_nograd, 1000, seconds);
  measure("op_add_scalar_taped", add_scalar_taped, 1000, seconds);
  sterna_tensor_release(w);
  OK(sterna_ones(&eight, 1, NULL, &ones));
  OK(sterna_variable_create(ones, &trainable, &w));
  measure("op_chain_grad", chain_grad, 100, seconds);
  sterna_tensor_release(ones);
  sterna_tensor_release(a);
  sterna_tensor_release(b);
  sterna_tensor_release(w);
  return 0;
}
