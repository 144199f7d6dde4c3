/* ResNet-18 on 224x224 images, its blocks as modules of the host. */
#include "harness.h"

typedef struct block {
  sterna_module *c1, *b1, *c2, *b2, *shortcut;
} block;

static sterna_error *block_forward(void *user, const sterna_tensor *const *inputs, size_t inputs_len,
                                   sterna_tensor **outputs, size_t outputs_capacity, size_t *outputs_len) {
  (void)inputs_len, (void)outputs_capacity;
  const block *b = user;
  sterna_tensor *t[7] = {0};
  sterna_error *e = sterna_module_forward(b->c1, inputs[0], &t[0]);
  if (!e) e = sterna_module_forward(b->b1, t[0], &t[1]);
  if (!e) e = sterna_relu(t[1], &t[2]);
  if (!e) e = sterna_module_forward(b->c2, t[2], &t[3]);
  if (!e) e = sterna_module_forward(b->b2, t[3], &t[4]);
  if (!e) e = sterna_module_forward(b->shortcut, inputs[0], &t[5]);
  if (!e) e = sterna_add(t[4], t[5], &t[6]);
  if (!e) e = sterna_relu(t[6], &outputs[0]);
  *outputs_len = e ? 0 : 1;
  for (int i = 0; i < 7; ++i) sterna_tensor_release(t[i]);
  return e;
}

static void block_destroy(void *user) {
  block *b = user;
  sterna_module *const parts[] = {b->c1, b->b1, b->c2, b->b2, b->shortcut};
  for (int i = 0; i < 5; ++i) sterna_module_release(parts[i]);
  free(b);
}

static sterna_module *conv(int64_t in, int64_t out, int64_t kernel, int64_t stride, int64_t padding) {
  sterna_nn_conv2d_options options = STERNA_NN_CONV2D_OPTIONS;
  options.stride = &stride;
  options.padding = &padding;
  options.stride_len = options.padding_len = 1;
  options.bias = 0;
  sterna_module *module;
  OK(sterna_nn_conv2d(in, out, &kernel, 1, &options, &module));
  return module;
}

static sterna_module *norm(int64_t channels) {
  sterna_module *module;
  OK(sterna_nn_batch_norm2d(channels, NULL, &module));
  return module;
}

static sterna_module *basic_block(int64_t in, int64_t out, int64_t stride) {
  block *b = malloc(sizeof *b);
  *b = (block){conv(in, out, 3, stride, 1), norm(out), conv(out, out, 3, 1, 1), norm(out), NULL};
  if (stride != 1 || in != out) {
    sterna_module *parts[] = {conv(in, out, 1, stride, 0), norm(out)};
    OK(sterna_nn_sequential(parts, 2, &b->shortcut));
  } else {
    OK(sterna_nn_identity(&b->shortcut));
  }
  sterna_module_callbacks callbacks = STERNA_MODULE_CALLBACKS;
  callbacks.user = b;
  callbacks.destroy = block_destroy;
  callbacks.forward = block_forward;
  sterna_module *module;
  OK(sterna_module_create("Basic", &callbacks, NULL, &module));
  OK(sterna_module_register_module(module, "c1", b->c1));
  OK(sterna_module_register_module(module, "b1", b->b1));
  OK(sterna_module_register_module(module, "c2", b->c2));
  OK(sterna_module_register_module(module, "b2", b->b2));
  OK(sterna_module_register_module(module, "d", b->shortcut));
  return module;
}

static sterna_module *resnet18(void) {
  const int64_t three = 3, two = 2, one = 1;
  sterna_module *net, *layers[15];
  size_t n = 0;
  sterna_nn_max_pool_options pool = STERNA_NN_MAX_POOL_OPTIONS;
  pool.stride = &two;
  pool.padding = &one;
  pool.stride_len = pool.padding_len = 1;
  layers[n++] = conv(3, 64, 7, 2, 3);
  layers[n++] = norm(64);
  OK(sterna_nn_relu(&layers[n++]));
  OK(sterna_nn_max_pool2d(&three, 1, &pool, &layers[n++]));
  const int64_t widths[] = {64, 64, 128, 256, 512};
  for (int stage = 1; stage <= 4; ++stage) {
    layers[n++] = basic_block(widths[stage - 1], widths[stage], stage == 1 ? 1 : 2);
    layers[n++] = basic_block(widths[stage], widths[stage], 1);
  }
  OK(sterna_nn_adaptive_avg_pool2d(&one, 1, &layers[n++]));
  OK(sterna_nn_flatten(NULL, &layers[n++]));
  OK(sterna_nn_linear(512, 1000, NULL, &layers[n++]));
  OK(sterna_nn_sequential(layers, n, &net));
  return net;
}

static void train_of(work *w, int64_t batch) {
  sterna_optim_sgd_options options = STERNA_OPTIM_SGD_OPTIONS;
  options.momentum = 0.9;
  options.nesterov = 1;
  w->net = resnet18();
  OK(sterna_optim_sgd(w->net, 0.1, &options, &w->optimizer));
  w->inputs[0] = randn(batch, 3, 224, 224);
  w->inputs[1] = labels(batch, 1000);
  w->inputs_len = 2;
}

static void train_setup(work *w) { train_of(w, 8); }
static void large_train_setup(work *w) { train_of(w, 128); }

static void infer_setup(work *w) {
  w->net = resnet18();
  OK(sterna_module_train(w->net, 0));
  w->inputs[0] = randn(1, 3, 224, 224);
  w->inputs_len = 1;
}

const workload resnet_workloads[] = {
    {.name = "resnet18_train_b8", .setup = train_setup, .step = train_step, .mixed = true},
    {.name = "resnet18_train_b128", .setup = large_train_setup, .step = train_step, .mixed = true, .large = true},
    {.name = "resnet18_infer_b1", .setup = infer_setup, .step = infer_step, .inference = true, .mixed = true},
    {0},
};
