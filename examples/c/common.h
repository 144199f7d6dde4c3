/* What the C examples share: error reporting, a clock, a progress bar, the file of a loss curve. */
#ifndef STERNA_EXAMPLES_COMMON_H
#define STERNA_EXAMPLES_COMMON_H
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <sterna/sterna.h>

/* Ends the program with the library's own message: op, argument, shapes and dtypes are in it. */
#define OK(call)                                                                             \
  do {                                                                                       \
    sterna_error* error_ = (call);                                                           \
    if (error_) {                                                                            \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, sterna_error_message(error_).data); \
      sterna_error_release(error_);                                                          \
      exit(1);                                                                               \
    }                                                                                        \
  } while (0)

static inline double seconds_now(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* "epoch 3/30 [=======>            ] loss 0.1234 accuracy 0.951 41234 samples/s", rewritten in place on a
   terminal; elsewhere one line an epoch. */
static inline void progress_bar(int epoch, int epochs, double done, double loss, double accuracy, double rate) {
  if (done < 1 && !isatty(STDOUT_FILENO)) return;
  char bar[21];
  for (int i = 0; i < 20; ++i) bar[i] = i < (int)(done * 20) ? '=' : ' ';
  bar[20] = 0;
  printf("%sepoch %2d/%d [%s] loss %.4f  accuracy %.4f  %.0f samples/s ", isatty(STDOUT_FILENO) ? "\r" : "", epoch,
         epochs, bar, loss, accuracy, rate);
  if (done >= 1) printf("\n");
  fflush(stdout);
}

/* The loss of every step, as NumPy's .npy. */
static inline void save_curve(const char* path, const double* losses, size_t count) {
  const int64_t n = (int64_t)count;
  sterna_tensor* curve;
  OK(sterna_tensor_from_data(losses, count * sizeof *losses, STERNA_F64, &n, 1, &curve));
  OK(sterna_npy_save(path, curve));
  sterna_tensor_release(curve);
}

#endif
