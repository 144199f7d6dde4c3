/* What the C examples share: error reporting, the device, a clock, a progress bar, the file of a loss curve. */
#ifndef STERNA_EXAMPLES_COMMON_H
#define STERNA_EXAMPLES_COMMON_H
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

/* Takes "--device NAME" out of the arguments; "cpu" without.  What is made from nothing lies there from now on. */
static inline const char* take_device(int* argc, char** argv) {
  const char* device = "cpu";
  for (int i = 1; i + 1 < *argc; ++i) {
    if (strcmp(argv[i], "--device") != 0) continue;
    device = argv[i + 1];
    *argc -= 2;
    for (int j = i; j <= *argc; ++j) argv[j] = argv[j + 2];
  }
  OK(sterna_set_device(device, NULL));
  return device;
}

static inline void print_device(const sterna_tensor* t) {
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_tensor_get_info(t, &info));
  printf("on %s\n", info.device.data);
}

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
