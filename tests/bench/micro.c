/* The cost of a call: ops on tensors of a few elements. */
#include "harness.h"

static void add_setup(work *w) {
  const int64_t one = 1;
  for (int i = 0; i < 2; ++i) OK(sterna_ones(&one, 1, NULL, &w->constants[i]));
  w->variables[0] = trainable(w->constants[0]);
}

static void add_1000(const sterna_tensor *a, const sterna_tensor *b) {
  for (int i = 0; i < 1000; ++i) {
    sterna_tensor *c;
    OK(sterna_add(a, b, &c));
    sterna_tensor_release(c);
  }
}

static void add_nograd(work *w) {
  sterna_grad_mode before;
  OK(sterna_set_grad_mode(STERNA_GRAD_DISABLED, &before));
  add_1000(w->constants[0], w->constants[1]);
  OK(sterna_set_grad_mode(before, NULL));
}

static void add_taped(work *w) { add_1000(w->variables[0], w->constants[0]); }

static void chain_setup(work *w) {
  const int64_t eight = 8;
  OK(sterna_ones(&eight, 1, NULL, &w->constants[0]));
  w->variables[0] = trainable(w->constants[0]);
}

/* 100 small ops recorded, then backward. */
static sterna_tensor *chain_step(work *w, sterna_tensor *const *inputs) {
  (void)inputs;
  sterna_tensor *t = w->variables[0], *sum;
  for (int i = 0; i < 50; ++i) {
    OK(sterna_mul_scalar(t, 1.01, &t));
    OK(sterna_add_scalar(t, 0.5, &t));
  }
  OK(sterna_sum(t, NULL, &sum));
  OK(sterna_backward(sum, NULL));
  OK(sterna_tensor_zero_grad(w->variables[0]));
  return sum;
}

/* y = 2x + 0.5 and noise, 100 samples. */
static void linreg_setup(work *w) {
  const int64_t weight[] = {1, 1};
  sterna_scope *scope;
  sterna_tensor *line, *noise;
  w->inputs[0] = randn(100, 1, 0, 0);
  OK(sterna_scope_begin(&scope));
  OK(sterna_mul_scalar(w->inputs[0], 2, &line));
  OK(sterna_add_scalar(line, 0.5, &line));
  OK(sterna_mul_scalar(randn(100, 1, 0, 0), 0.1, &noise));
  OK(sterna_add(line, noise, &w->inputs[1]));
  OK(sterna_scope_keep(scope, w->inputs[1]));
  OK(sterna_scope_end(scope));
  w->inputs_len = 2;
  OK(sterna_zeros(weight, 2, NULL, &w->constants[0]));
  OK(sterna_zeros(weight, 1, NULL, &w->constants[1]));
  for (int i = 0; i < 2; ++i) w->variables[i] = trainable(w->constants[i]);
}

static void linreg_reset(work *w) {
  for (int i = 0; i < 2; ++i) OK(sterna_tensor_assign(w->variables[i], w->constants[i]));
}

/* One epoch of gradient descent written by hand. */
static sterna_tensor *linreg_step(work *w, sterna_tensor *const *inputs) {
  sterna_tensor *t, *loss, *gradient, *scaled, *updated;
  OK(sterna_matmul(inputs[0], w->variables[0], &t));
  OK(sterna_add(t, w->variables[1], &t));
  OK(sterna_sub(t, inputs[1], &t));
  OK(sterna_pow_scalar(t, 2, &t));
  OK(sterna_mean(t, NULL, &loss));
  OK(sterna_backward(loss, NULL));
  sterna_grad_mode before;
  OK(sterna_set_grad_mode(STERNA_GRAD_DISABLED, &before));
  for (int i = 0; i < 2; ++i) {
    OK(sterna_tensor_grad(w->variables[i], &gradient));
    OK(sterna_mul_scalar(gradient, 0.1, &scaled));
    OK(sterna_sub(w->variables[i], scaled, &updated));
    OK(sterna_tensor_assign(w->variables[i], updated));
    OK(sterna_tensor_zero_grad(w->variables[i]));
  }
  OK(sterna_set_grad_mode(before, NULL));
  return loss;
}

const workload micro_workloads[] = {
    {.name = "op_add_scalar_nograd", .setup = add_setup, .loop = add_nograd, .ops = 1000},
    {.name = "op_add_scalar_taped", .setup = add_setup, .loop = add_taped, .ops = 1000},
    {.name = "op_chain_grad", .setup = chain_setup, .step = chain_step, .ops = 100},
    {.name = "linreg_manual", .setup = linreg_setup, .reset = linreg_reset, .step = linreg_step, .repeats = 200},
    {0},
};
