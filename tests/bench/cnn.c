/* The network of two convolutions for 28x28 digits. */
#include "harness.h"

static sterna_module *cnn(void) {
  const int64_t three = 3, two = 2;
  sterna_module *net, *layers[13];
  size_t n = 0;
  sterna_nn_conv2d_options same = STERNA_NN_CONV2D_OPTIONS;
  same.padding = (const int64_t[]){1};
  same.padding_len = 1;
  OK(sterna_nn_conv2d(1, 32, &three, 1, &same, &layers[n++]));
  OK(sterna_nn_batch_norm2d(32, NULL, &layers[n++]));
  OK(sterna_nn_relu(&layers[n++]));
  OK(sterna_nn_conv2d(32, 64, &three, 1, &same, &layers[n++]));
  OK(sterna_nn_batch_norm2d(64, NULL, &layers[n++]));
  OK(sterna_nn_relu(&layers[n++]));
  OK(sterna_nn_max_pool2d(&two, 1, NULL, &layers[n++]));
  OK(sterna_nn_dropout2d(dropout_rate(0.25), &layers[n++]));
  OK(sterna_nn_flatten(NULL, &layers[n++]));
  OK(sterna_nn_linear(64 * 14 * 14, 512, NULL, &layers[n++]));
  OK(sterna_nn_relu(&layers[n++]));
  OK(sterna_nn_dropout(dropout_rate(0.5), &layers[n++]));
  OK(sterna_nn_linear(512, 10, NULL, &layers[n++]));
  OK(sterna_nn_sequential(layers, n, &net));
  return net;
}

static void train_setup(work *w) {
  w->net = cnn();
  OK(sterna_optim_adam(w->net, 1e-3, NULL, &w->optimizer));
  w->inputs[0] = randn(64, 1, 28, 28);
  w->inputs[1] = labels(64, 10);
  w->inputs_len = 2;
}

static void infer_setup(work *w) {
  w->net = cnn();
  OK(sterna_module_train(w->net, 0));
  w->inputs[0] = randn(1, 1, 28, 28);
  w->inputs_len = 1;
}

const workload cnn_workloads[] = {
    {.name = "cnn_train_b64", .setup = train_setup, .step = train_step, .mixed = true},
    {.name = "cnn_infer_b1", .setup = infer_setup, .step = infer_step, .inference = true, .mixed = true},
    {0},
};
