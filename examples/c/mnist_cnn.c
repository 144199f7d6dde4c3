/* The guide's SimpleCNN on MNIST: one epoch over 60,000 digits, export as ONNX, then the accuracy on 10,000 others.
   Get the data with ci/setup --data.
   Usage: mnist_cnn [--device NAME] [output folder [data folder [steps to stop after]]] */
#include "common.h"

enum { BATCH = 64, CLASSES = 10, TRAINING = 60000 };

/* A module of one's own: its forward is below. */
typedef struct simple_cnn {
  sterna_module *features, *classifier;
} simple_cnn;

static sterna_error *simple_cnn_forward(void *user, const sterna_tensor *const *inputs, size_t inputs_len,
                                        sterna_tensor **outputs, size_t capacity, size_t *outputs_len) {
  const simple_cnn *net = user;
  sterna_tensor *features;
  (void)inputs_len, (void)capacity;
  sterna_error *error = sterna_module_forward(net->features, inputs[0], &features);
  if (!error) error = sterna_module_forward(net->classifier, features, &outputs[0]);
  sterna_tensor_release(features);
  *outputs_len = 1;
  return error;
}

static void simple_cnn_destroy(void *user) {
  const simple_cnn *net = user;
  sterna_module_release(net->features);
  sterna_module_release(net->classifier);
}

static sterna_module *simple_cnn_create(simple_cnn *net) {
  sterna_nn_conv2d_options same = STERNA_NN_CONV2D_OPTIONS;
  const int64_t three[] = {3, 3}, one[] = {1, 1}, two[] = {2, 2};
  same.padding = one;
  same.padding_len = 2;
  sterna_module *layers[9], *module;
  size_t n = 0;
  OK(sterna_nn_conv2d(1, 32, three, 2, &same, &layers[n++])); /* (B, 32, 28, 28) */
  OK(sterna_nn_batch_norm2d(32, NULL, &layers[n++]));
  OK(sterna_nn_relu(&layers[n++]));
  OK(sterna_nn_conv2d(32, 64, three, 2, &same, &layers[n++])); /* (B, 64, 28, 28) */
  OK(sterna_nn_batch_norm2d(64, NULL, &layers[n++]));
  OK(sterna_nn_relu(&layers[n++]));
  OK(sterna_nn_max_pool2d(two, 2, NULL, &layers[n++])); /* (B, 64, 14, 14) */
  OK(sterna_nn_dropout2d(0.25, &layers[n++]));
  OK(sterna_nn_flatten(NULL, &layers[n++]));
  OK(sterna_nn_sequential(layers, n, &net->features));
  n = 0;
  OK(sterna_nn_linear(64 * 14 * 14, 512, NULL, &layers[n++]));
  OK(sterna_nn_relu(&layers[n++]));
  OK(sterna_nn_dropout(0.5, &layers[n++]));
  OK(sterna_nn_linear(512, CLASSES, NULL, &layers[n++]));
  OK(sterna_nn_sequential(layers, n, &net->classifier));

  sterna_module_callbacks callbacks = STERNA_MODULE_CALLBACKS;
  callbacks.user = net;
  callbacks.destroy = simple_cnn_destroy;
  callbacks.forward = simple_cnn_forward;
  OK(sterna_module_create("SimpleCNN", &callbacks, NULL, &module));
  OK(sterna_module_register_module(module, "features", net->features));
  OK(sterna_module_register_module(module, "classifier", net->classifier));
  return module;
}

static double count_correct(const sterna_tensor *logits, const sterna_tensor *labels) {
  sterna_argmax_options last = STERNA_ARGMAX_OPTIONS;
  last.axis = 1;
  sterna_tensor *guess, *hits, *total;
  double value;
  OK(sterna_argmax(logits, &last, &guess));
  OK(sterna_eq(guess, labels, &hits));
  OK(sterna_sum(hits, NULL, &total));
  OK(sterna_tensor_item(total, &value));
  return value;
}

/* Images as f32 (N, 1, 28, 28), normalized as usual for MNIST, and labels as i64 (N). */
static sterna_dataset *mnist(const char *device, const char *data, const char *images, const char *labels) {
  char path[4200];
  sterna_scope *scope;
  sterna_tensor *x, *y;
  sterna_dataset *set;
  OK(sterna_scope_begin(&scope));
  snprintf(path, sizeof path, "%s/%s", data, images);
  OK(sterna_read_idx(path, &x));
  OK(sterna_cast(x, STERNA_F32, &x));
  OK(sterna_div_scalar(x, 255, &x));
  OK(sterna_sub_scalar(x, 0.1307, &x));
  OK(sterna_div_scalar(x, 0.3081, &x));
  OK(sterna_unsqueeze(x, 1, &x));
  snprintf(path, sizeof path, "%s/%s", data, labels);
  OK(sterna_read_idx(path, &y));
  OK(sterna_cast(y, STERNA_I64, &y));
  OK(sterna_to_device(x, device, &x));
  OK(sterna_to_device(y, device, &y));
  const sterna_tensor *columns[] = {x, y};
  OK(sterna_dataset_tensors(columns, 2, &set));
  OK(sterna_scope_end(scope));
  return set;
}

static const char *in_folder(const char *folder, const char *name) {
  static char path[4200];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  return path;
}

/* One pass over the loader, or its first `steps` batches: trains when `optimizer` and `schedule` are given, else
   evaluates.  Returns the accuracy; the loss of every step goes into `curve`, unless that is NULL. */
static double pass(sterna_module *net, sterna_loader *loader, sterna_optimizer *optimizer, sterna_scheduler *schedule,
                   int64_t steps, double *curve) {
  double correct = 0, seen = 0, loss_sum = 0, start = seconds_now();
  sterna_grad_mode before;
  OK(sterna_module_train(net, optimizer != NULL));
  OK(sterna_set_grad_mode(optimizer ? STERNA_GRAD_ENABLED : STERNA_GRAD_INFERENCE, &before));
  OK(sterna_loader_epoch(loader, 0));
  for (int64_t step = 0; step < steps; ++step) {
    sterna_batch *batch;
    sterna_scope *scope;
    sterna_tensor *x, *y, *logits, *loss;
    sterna_tensor_info info = STERNA_TENSOR_INFO;
    double value;
    OK(sterna_loader_next(loader, &batch));
    OK(sterna_scope_begin(&scope));
    OK(sterna_batch_tensor(batch, 0, &x));
    OK(sterna_batch_tensor(batch, 1, &y));
    OK(sterna_module_forward(net, x, &logits));
    OK(sterna_cross_entropy(logits, y, NULL, &loss));
    if (optimizer) {
      OK(sterna_optimizer_zero_grad(optimizer));
      OK(sterna_backward(loss, NULL));
      OK(sterna_optimizer_step(optimizer));
      OK(sterna_scheduler_step(schedule));
    }
    OK(sterna_tensor_get_info(y, &info));
    OK(sterna_tensor_item(loss, &value));
    if (curve) curve[step] = value;
    correct += count_correct(logits, y);
    seen += (double)info.numel;
    loss_sum += value * (double)info.numel;
    OK(sterna_scope_end(scope));
    sterna_batch_release(batch);
    progress_bar(1, 1, (double)(step + 1) / (double)steps, loss_sum / seen, correct / seen,
                 seen / (seconds_now() - start));
  }
  OK(sterna_set_grad_mode(before, NULL));
  return correct / seen;
}

int main(int argc, char **argv) {
  const char *device = take_device(&argc, argv);
  const char *out = argc > 1 ? argv[1] : ".", *data = argc > 2 ? argv[2] : ".deps/data/mnist";
  OK(sterna_manual_seed(42));
  sterna_dataset *train = mnist(device, data, "train-images-idx3-ubyte", "train-labels-idx1-ubyte");
  sterna_dataset *test = mnist(device, data, "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
  sterna_loader *train_loader, *test_loader;
  sterna_loader_options batches = STERNA_LOADER_OPTIONS;
  batches.batch_size = BATCH;
  batches.shuffle = 1;
  batches.workers = 1;
  OK(sterna_loader_create(train, &batches, &train_loader));
  batches.batch_size = 1000;
  batches.shuffle = 0;
  OK(sterna_loader_create(test, &batches, &test_loader));

  simple_cnn layers;
  sterna_module *net = simple_cnn_create(&layers);
  sterna_tensor *weight;
  OK(sterna_module_parameter(net, "features.0.weight", &weight));
  print_device(weight);
  sterna_tensor_release(weight);
  sterna_optimizer *optimizer;
  OK(sterna_optim_adam(net, 1e-3, NULL, &optimizer));
  sterna_scheduler *schedule;
  int64_t epoch, tests;
  OK(sterna_loader_batches(train_loader, &epoch));
  OK(sterna_loader_batches(test_loader, &tests));
  OK(sterna_scheduler_one_cycle(optimizer, 3e-3, epoch, NULL, &schedule));

  static double curve[(TRAINING + BATCH - 1) / BATCH];
  const int64_t limit = argc > 3 ? atoi(argv[3]) : epoch, steps = limit >= 0 && limit < epoch ? limit : epoch;
  pass(net, train_loader, optimizer, schedule, steps, curve);
  save_curve(in_folder(out, "curve.npy"), curve, (size_t)steps);
  OK(sterna_module_save(net, in_folder(out, "mnist_cnn.safetensors")));

  const int64_t image[] = {1, 1, 28, 28};
  sterna_tensor *example;
  sterna_onnx_options onnx = STERNA_ONNX_OPTIONS;
  onnx.dynamic_batch = 1;
  OK(sterna_zeros(image, 4, NULL, &example));
  OK(sterna_onnx_export(net, example, &onnx, in_folder(out, "mnist_cnn.onnx")));
  sterna_tensor_release(example);

  int good = 1;
  if (steps == epoch) {
    double accuracy = pass(net, test_loader, NULL, NULL, tests, NULL);
    printf("test accuracy after one epoch: %.4f\n", accuracy);
    good = accuracy >= 0.985;
  }
  sterna_scheduler_release(schedule);
  sterna_optimizer_release(optimizer);
  sterna_module_release(net);
  sterna_loader_release(train_loader);
  sterna_loader_release(test_loader);
  sterna_dataset_release(train);
  sterna_dataset_release(test);
  return good ? 0 : 1;
}
