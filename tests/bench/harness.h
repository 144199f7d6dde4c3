/* What a workload is, and the helpers that their files share.  main.c measures them. */
#ifndef STERNA_BENCH_HARNESS_H
#define STERNA_BENCH_HARNESS_H
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <sterna/sterna.h>

#define OK(call)                                                                             \
  do {                                                                                       \
    sterna_error* error_ = (call);                                                           \
    if (error_) {                                                                            \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, sterna_error_message(error_).data); \
      exit(1);                                                                               \
    }                                                                                        \
  } while (0)

enum { MAX_INPUTS = 2, MAX_VARIABLES = 20 };

/* What a workload works on: made by its `setup`, released by main.c. */
typedef struct work {
  sterna_tensor* inputs[MAX_INPUTS]; /* the arguments of a step; the others are constants of a captured step */
  size_t inputs_len;
  sterna_tensor* variables[MAX_VARIABLES];
  sterna_tensor* constants[MAX_VARIABLES];
  sterna_module* net;
  sterna_optimizer* optimizer;
} work;

typedef struct workload {
  const char* name;
  void (*setup)(work* w);
  /* One step, as eager calls or being captured; what it returns, or NULL: the result is variables[0]. */
  sterna_tensor* (*step)(work* w, sterna_tensor* const* inputs);
  /* Instead of `step`: the whole of what is timed.  Such a workload is measured eagerly only. */
  void (*loop)(work* w);
  void (*reset)(work* w); /* before each timed unit; may be NULL */
  int repeats;            /* steps in a timed unit; 0: 1 */
  int ops;                /* the time is given for one of so many parts of a unit; 0: 1 */
  bool inference;         /* a network that ONNX can express */
  bool mixed;             /* has a bf16 form: bf16 inputs, or an autocast scope around the forward pass and the loss */
  bool large;             /* on the CPU only when it is named */
} workload;

/* One table a file, ended by an empty entry. */
extern const workload micro_workloads[], mlp_workloads[], cnn_workloads[], resnet_workloads[], kernel_workloads[];

extern bool low_precision; /* --dtype bf16 */
sterna_autocast begin_autocast(void);
void end_autocast(sterna_autocast before);

extern bool without_dropout; /* so that two engines compute the same */
static inline double dropout_rate(double p) { return without_dropout ? 0 : p; }

extern sterna_device_info device; /* where all tensors are made */
void wait_for_device(void);

double seconds_now(void);
sterna_tensor* randn(int64_t d0, int64_t d1, int64_t d2, int64_t d3); /* sizes until the first 0 */
sterna_tensor* labels(int64_t count, int64_t classes);
sterna_tensor* trainable(const sterna_tensor* value);

/* zero_grad, forward, cross entropy, backward, update: the steps of all training workloads.  Inputs: x, labels. */
sterna_tensor* train_step(work* w, sterna_tensor* const* inputs);
/* forward without the tape, of a network in evaluation mode */
sterna_tensor* infer_step(work* w, sterna_tensor* const* inputs);

/* Prints what the machine can do, measured now on so many threads. */
void print_peak(int threads);

#endif
