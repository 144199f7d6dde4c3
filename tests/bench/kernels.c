/* Single kernels on large tensors, to stand beside the machine's peak. */
#include "harness.h"

static void replace(sterna_tensor **tensor, sterna_dtype dtype) {
  sterna_tensor *cast;
  OK(sterna_cast(*tensor, dtype, &cast));
  sterna_tensor_release(*tensor);
  *tensor = cast;
}

static void gemm_of(work *w, int64_t n) {
  for (size_t i = 0; i < 2; ++i) {
    w->inputs[i] = randn(n, n, 0, 0);
    if (low_precision) replace(&w->inputs[i], STERNA_BF16);
  }
  w->inputs_len = 2;
}

static void gemm_setup(work *w) { gemm_of(w, 1024); }
static void large_gemm_setup(work *w) { gemm_of(w, 8192); }

static sterna_tensor *gemm_step(work *w, sterna_tensor *const *inputs) {
  (void)w;
  sterna_tensor *y;
  OK(sterna_matmul(inputs[0], inputs[1], &y));
  return y;
}

static void large_setup(work *w) {
  w->inputs[0] = randn(16 << 20, 0, 0, 0);
  w->inputs_len = 1;
}

static sterna_tensor *gelu_step(work *w, sterna_tensor *const *inputs) {
  (void)w;
  sterna_tensor *y;
  OK(sterna_gelu(inputs[0], NULL, &y));
  return y;
}

static sterna_tensor *sum_step(work *w, sterna_tensor *const *inputs) {
  (void)w;
  sterna_tensor *y;
  OK(sterna_sum(inputs[0], NULL, &y));
  return y;
}

static void rows_setup(work *w) {
  w->inputs[0] = randn(4096, 1024, 0, 0);
  w->inputs_len = 1;
}

static sterna_tensor *softmax_step(work *w, sterna_tensor *const *inputs) {
  (void)w;
  sterna_tensor *y;
  OK(sterna_softmax(inputs[0], NULL, &y));
  return y;
}

static void layernorm_setup(work *w) {
  const int64_t columns = 1024;
  rows_setup(w);
  OK(sterna_nn_layer_norm(&columns, 1, NULL, &w->net));
}

static void chain_setup(work *w) {
  for (size_t i = 0; i < 2; ++i) w->inputs[i] = randn(4 << 20, 0, 0, 0);
  w->inputs_len = 2;
}

static sterna_tensor *chain_step(work *w, sterna_tensor *const *inputs) {
  (void)w;
  sterna_tensor *a = inputs[0], *b = inputs[1], *t[8];
  OK(sterna_mul(a, b, &t[0]));
  OK(sterna_add_scalar(t[0], 0.5, &t[1]));
  sterna_tensor_release(t[0]); /* at once, so that few of these large tensors live at a time */
  OK(sterna_tanh(t[1], &t[2]));
  sterna_tensor_release(t[1]);
  OK(sterna_mul_scalar(t[2], 2, &t[3]));
  sterna_tensor_release(t[2]);
  OK(sterna_sub(t[3], b, &t[4]));
  sterna_tensor_release(t[3]);
  OK(sterna_relu(t[4], &t[5]));
  sterna_tensor_release(t[4]);
  OK(sterna_add(t[5], a, &t[6]));
  sterna_tensor_release(t[5]);
  OK(sterna_sigmoid(t[6], &t[7]));
  sterna_tensor_release(t[6]);
  return t[7];
}

static void adamw_setup(work *w) {
  for (size_t i = 0; i < MAX_VARIABLES; ++i) {
    sterna_tensor *value = randn(1 << 20, 0, 0, 0);
    w->variables[i] = trainable(value);
    w->constants[i] = randn(1 << 20, 0, 0, 0);
    sterna_tensor_release(value);
  }
  OK(sterna_optim_adamw_params(w->variables, MAX_VARIABLES, 1e-3, NULL, &w->optimizer));
}

static sterna_tensor *adamw_step(work *w, sterna_tensor *const *inputs) {
  (void)inputs;
  for (size_t i = 0; i < MAX_VARIABLES; ++i) OK(sterna_tensor_set_grad(w->variables[i], w->constants[i]));
  OK(sterna_optimizer_step(w->optimizer));
  OK(sterna_optimizer_zero_grad(w->optimizer));
  return NULL;
}

const workload kernel_workloads[] = {
    {.name = "gemm_1024", .setup = gemm_setup, .step = gemm_step, .mixed = true},
    {.name = "gemm_8192", .setup = large_gemm_setup, .step = gemm_step, .mixed = true, .large = true},
    {.name = "gelu_16m", .setup = large_setup, .step = gelu_step},
    {.name = "softmax_4096x1024", .setup = rows_setup, .step = softmax_step},
    {.name = "layernorm_4096x1024", .setup = layernorm_setup, .step = infer_step},
    {.name = "fused_chain_4m", .setup = chain_setup, .step = chain_step},
    {.name = "adamw_20m", .setup = adamw_setup, .step = adamw_step},
    {.name = "sum_16m", .setup = large_setup, .step = sum_step},
    {0},
};
