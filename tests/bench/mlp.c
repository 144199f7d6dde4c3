/* The MLP 64-256-128-64-10 with batch norm, GELU and dropout. */
#include "harness.h"

static sterna_module *mlp(void) {
  const int64_t hidden[] = {256, 128, 64};
  sterna_module *net, *layers[13];
  size_t n = 0;
  int64_t width = 64;
  for (int i = 0; i < 3; ++i) {
    OK(sterna_nn_linear(width, hidden[i], NULL, &layers[n++]));
    OK(sterna_nn_batch_norm1d(hidden[i], NULL, &layers[n++]));
    OK(sterna_nn_gelu(NULL, &layers[n++]));
    OK(sterna_nn_dropout(dropout_rate(0.3), &layers[n++]));
    width = hidden[i];
  }
  OK(sterna_nn_linear(width, 10, NULL, &layers[n++]));
  OK(sterna_nn_sequential(layers, n, &net));
  return net;
}

static void train_setup(work *w) {
  sterna_optim_adamw_options options = STERNA_OPTIM_ADAMW_OPTIONS;
  options.weight_decay = 1e-4;
  w->net = mlp();
  OK(sterna_optim_adamw(w->net, 1e-3, &options, &w->optimizer));
  w->inputs[0] = randn(32, 64, 0, 0);
  w->inputs[1] = labels(32, 10);
  w->inputs_len = 2;
}

static void infer_setup(work *w) {
  w->net = mlp();
  OK(sterna_module_train(w->net, 0));
  w->inputs[0] = randn(1, 64, 0, 0);
  w->inputs_len = 1;
}

const workload mlp_workloads[] = {
    {.name = "mlp_train_b32", .setup = train_setup, .step = train_step, .mixed = true},
    {.name = "mlp_infer_b1", .setup = infer_setup, .step = infer_step, .inference = true, .mixed = true},
    {0},
};
