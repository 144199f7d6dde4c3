/* The guide's FeedForwardNet on the 1,797 real 8x8 digits of UCI: data loader, AdamW with a one-cycle schedule,
   clipping, weighted cross entropy, best checkpoint, reload, test, export as a program and as ONNX.
   Usage: digits [--device NAME] [output folder [checkpoint to go on from]], from the repository's root. */
#include "common.h"

enum { FEATURES = 64, CLASSES = 10, BATCH = 32, EPOCHS = 30 };

static char folder[4096] = ".";
static const char *in_folder(const char *name) {
  static char path[4200];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  return path;
}

/* 64 -> 256 -> 128 -> 64 -> 10 */
static sterna_module *feed_forward_net(void) {
  const int64_t hidden[] = {256, 128, 64};
  sterna_module *net, *layers[13];
  int n = 0;
  int64_t width = FEATURES;
  for (int i = 0; i < 3; ++i) {
    OK(sterna_nn_linear(width, hidden[i], NULL, &layers[n++]));
    OK(sterna_nn_batch_norm1d(hidden[i], NULL, &layers[n++]));
    OK(sterna_nn_gelu(NULL, &layers[n++]));
    OK(sterna_nn_dropout(0.3, &layers[n++]));
    width = hidden[i];
  }
  OK(sterna_nn_linear(width, CLASSES, NULL, &layers[n++]));
  OK(sterna_nn_sequential(layers, (size_t)n, &net)); /* takes the layers over */
  return net;
}

/* The number of rows whose largest logit is the label's. */
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

/* The number of rows that the network gets right, in eval mode and without the tape; the logits if asked for. */
static double evaluate(sterna_module *net, const sterna_tensor *x, const sterna_tensor *labels,
                       sterna_tensor **logits_out) {
  sterna_scope *scope;
  sterna_tensor *logits;
  sterna_grad_mode before;
  OK(sterna_scope_begin(&scope));
  OK(sterna_set_grad_mode(STERNA_GRAD_INFERENCE, &before));
  OK(sterna_module_train(net, 0));
  OK(sterna_module_forward(net, x, &logits));
  double correct = count_correct(logits, labels);
  OK(sterna_module_train(net, 1));
  OK(sterna_set_grad_mode(before, NULL));
  if (logits_out) {
    OK(sterna_scope_keep(scope, logits));
    *logits_out = logits;
  }
  OK(sterna_scope_end(scope));
  return correct;
}

/* digits.csv: 64 pixels in 0..16, then the label. */
static void load_digits(const char *device, sterna_tensor **x, sterna_tensor **labels) {
  sterna_scope *scope;
  sterna_tensor *table;
  OK(sterna_scope_begin(&scope));
  OK(sterna_read_csv("examples/data/digits.csv", NULL, &table));
  OK(sterna_to_device(table, device, &table));
  OK(sterna_narrow(table, 1, 0, FEATURES, x));
  OK(sterna_div_scalar(*x, 16, x));
  OK(sterna_select(table, 1, FEATURES, labels));
  OK(sterna_cast(*labels, STERNA_I64, labels));
  OK(sterna_scope_keep(scope, *x));
  OK(sterna_scope_keep(scope, *labels));
  OK(sterna_scope_end(scope));
}

/* Weights that make rare classes count as much as frequent ones: n / (classes * count). */
static sterna_tensor *class_weights(const sterna_tensor *labels) {
  sterna_scope *scope;
  const int64_t rows = 0;
  sterna_tensor *hot, *counts, *weights;
  sterna_sum_options over_rows = STERNA_SUM_OPTIONS;
  over_rows.axes = &rows;
  over_rows.axes_len = 1;
  over_rows.dtype = STERNA_F32;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_scope_begin(&scope));
  OK(sterna_tensor_get_info(labels, &info));
  OK(sterna_one_hot(labels, CLASSES, &hot));
  OK(sterna_sum(hot, &over_rows, &counts));
  OK(sterna_rdiv_scalar(counts, (double)info.numel / CLASSES, &weights));
  OK(sterna_scope_keep(scope, weights));
  OK(sterna_scope_end(scope));
  return weights;
}

/* The samples of one part of the split, as two tensors. */
static void part_of(const sterna_dataset *part, sterna_tensor **x, sterna_tensor **labels) {
  sterna_loader *loader;
  sterna_batch *batch;
  sterna_loader_options all = STERNA_LOADER_OPTIONS;
  int64_t size;
  OK(sterna_dataset_size(part, &size));
  all.batch_size = size;
  OK(sterna_loader_create(part, &all, &loader));
  OK(sterna_loader_epoch(loader, 0));
  OK(sterna_loader_next(loader, &batch));
  OK(sterna_batch_tensor(batch, 0, x));
  OK(sterna_batch_tensor(batch, 1, labels));
  sterna_batch_release(batch);
  sterna_loader_release(loader);
}

/* A whole number among the metadata of a checkpoint. */
static int read_note(sterna_dict *notes, const char *key) {
  sterna_bytes *text;
  OK(sterna_dict_metadata(notes, key, &text));
  int value = atoi(sterna_bytes_str(text).data);
  sterna_bytes_release(text);
  return value;
}
static void write_note(sterna_dict *notes, const char *key, int value) {
  char text[16];
  snprintf(text, sizeof text, "%d", value);
  OK(sterna_dict_set_metadata(notes, key, text));
}

int main(int argc, char **argv) {
  const char *device = take_device(&argc, argv);
  if (argc > 1) snprintf(folder, sizeof folder, "%s", argv[1]);
  double start = seconds_now();
  OK(sterna_manual_seed(42));

  /* data: a seeded 80/20 split */
  sterna_tensor *x, *labels, *test_x, *test_labels, *train_x, *train_labels;
  sterna_dataset *digits, *parts[2];
  load_digits(device, &x, &labels);
  print_device(x);
  const sterna_tensor *columns[] = {x, labels};
  OK(sterna_dataset_tensors(columns, 2, &digits));
  int64_t size;
  OK(sterna_dataset_size(digits, &size));
  const int64_t lengths[] = {size * 8 / 10, size - size * 8 / 10};
  OK(sterna_random_split(digits, lengths, 2, 42, parts));
  part_of(parts[0], &train_x, &train_labels);
  part_of(parts[1], &test_x, &test_labels);
  sterna_tensor *weights = class_weights(train_labels);

  sterna_loader *loader;
  sterna_loader_options batches = STERNA_LOADER_OPTIONS;
  batches.batch_size = BATCH;
  batches.shuffle = 1;
  batches.drop_last = 1; /* batch norm wants more than a sample or two */
  batches.workers = 1;
  OK(sterna_loader_create(parts[0], &batches, &loader));
  const int64_t steps = lengths[0] / BATCH;

  /* model, optimizer, schedule */
  sterna_module *net = feed_forward_net();
  sterna_bytes *summary;
  OK(sterna_module_summary(net, &summary));
  printf("%s\n", sterna_bytes_str(summary).data);
  sterna_bytes_release(summary);

  sterna_optimizer *optimizer;
  sterna_optim_adamw_options adamw = STERNA_OPTIM_ADAMW_OPTIONS;
  adamw.weight_decay = 1e-4;
  OK(sterna_optim_adamw(net, 1e-3, &adamw, &optimizer));
  sterna_scheduler *schedule;
  OK(sterna_scheduler_one_cycle(optimizer, 5e-3, EPOCHS * steps, NULL, &schedule));

  sterna_cross_entropy_options weighted = STERNA_CROSS_ENTROPY_OPTIONS;
  weighted.weight = weights;

  /* all that the run needs to go on after its best epoch */
  sterna_dict *notes;
  sterna_checkpoint checkpoint = STERNA_CHECKPOINT;
  OK(sterna_dict_create(&notes));
  checkpoint.module = net;
  checkpoint.optimizer = optimizer;
  checkpoint.schedulers = &schedule;
  checkpoint.schedulers_len = 1;
  checkpoint.loader = loader;
  checkpoint.metadata = notes;
  int best = 0, best_epoch = 0;
  if (argc > 2) {
    OK(sterna_checkpoint_load(argv[2], &checkpoint));
    OK(sterna_checkpoint_save(in_folder("checkpoint.safetensors"), &checkpoint));
    best = read_note(notes, "correct");
    best_epoch = read_note(notes, "epoch");
  }

  double *curve = malloc((size_t)(EPOCHS * steps) * sizeof *curve); /* the loss of every step */
  size_t curve_len = 0;
  if (!curve) return 1;
  for (int epoch = best_epoch + 1; epoch <= EPOCHS; ++epoch) {
    double loss_sum = 0, correct = 0, seen = 0, epoch_start = seconds_now();
    sterna_batch *batch;
    OK(sterna_loader_epoch(loader, epoch));
    for (;;) {
      OK(sterna_loader_next(loader, &batch));
      if (!batch) break; /* the epoch's end */
      sterna_scope *scope;
      OK(sterna_scope_begin(&scope)); /* what is made in here is released at its end */
      sterna_tensor *bx, *by, *logits, *loss;
      double value;
      OK(sterna_batch_tensor(batch, 0, &bx));
      OK(sterna_batch_tensor(batch, 1, &by));
      OK(sterna_optimizer_zero_grad(optimizer));
      OK(sterna_module_forward(net, bx, &logits));
      OK(sterna_cross_entropy(logits, by, &weighted, &loss));
      OK(sterna_backward(loss, NULL));
      OK(sterna_clip_grad_norm(net, 1.0, NULL, NULL));
      OK(sterna_optimizer_step(optimizer));
      OK(sterna_scheduler_step(schedule));
      OK(sterna_tensor_item(loss, &value));
      curve[curve_len++] = value;
      loss_sum += value * BATCH;
      correct += count_correct(logits, by);
      seen += BATCH;
      OK(sterna_scope_end(scope));
      sterna_batch_release(batch);
      progress_bar(epoch, EPOCHS, seen / (double)(steps * BATCH), loss_sum / seen, correct / seen,
                   seen / (seconds_now() - epoch_start));
    }
    int right = (int)evaluate(net, test_x, test_labels, NULL);
    if (right > best) {
      write_note(notes, "correct", best = right);
      write_note(notes, "epoch", best_epoch = epoch);
      OK(sterna_checkpoint_save(in_folder("checkpoint.safetensors"), &checkpoint));
    }
  }
  save_curve(in_folder("curve.npy"), curve, curve_len);

  /* the network of the best checkpoint, loaded into a new one */
  sterna_module *reloaded = feed_forward_net();
  sterna_checkpoint network = STERNA_CHECKPOINT;
  network.module = reloaded;
  OK(sterna_checkpoint_load(in_folder("checkpoint.safetensors"), &network));
  OK(sterna_module_save(reloaded, in_folder("model.safetensors")));
  sterna_tensor *logits;
  double accuracy = evaluate(reloaded, test_x, test_labels, &logits) / (double)lengths[1];
  printf("best epoch %d, reloaded: test accuracy %.4f\n", best_epoch, accuracy);

  /* the network as a program that runs without this code */
  sterna_capture *capture;
  sterna_program *program, *served;
  sterna_tensor *placeholder, *output, *again;
  sterna_grad_mode before;
  OK(sterna_module_train(reloaded, 0));
  OK(sterna_set_grad_mode(STERNA_GRAD_DISABLED, &before));
  OK(sterna_capture_begin((const sterna_tensor *const *)&test_x, 1, &placeholder, &capture));
  OK(sterna_module_forward(reloaded, placeholder, &output));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&output, 1, &program));
  OK(sterna_set_grad_mode(before, NULL));
  OK(sterna_program_save(program, in_folder("program.safetensors")));
  OK(sterna_program_load(in_folder("program.safetensors"), &served));
  OK(sterna_program_run(served, (const sterna_tensor *const *)&test_x, 1, &again, 1));
  sterna_tensor *difference;
  double largest;
  OK(sterna_sub(again, logits, &difference));
  sterna_tensor *magnitude, *top;
  OK(sterna_abs(difference, &magnitude));
  OK(sterna_max(magnitude, NULL, &top));
  OK(sterna_tensor_item(top, &largest));
  if (largest != 0) {
    fprintf(stderr, "the loaded program differs from the network by %g\n", largest);
    return 1;
  }

  /* ONNX with a dynamic batch, and what ONNX Runtime is to compute */
  sterna_onnx_options onnx = STERNA_ONNX_OPTIONS;
  onnx.dynamic_batch = 1;
  OK(sterna_onnx_export(reloaded, test_x, &onnx, in_folder("model.onnx")));
  const char *names[] = {"x", "logits", "labels"};
  const sterna_tensor *tensors[] = {test_x, logits, test_labels};
  OK(sterna_safetensors_save(in_folder("test.safetensors"), names, tensors, 3));

  double seconds = seconds_now() - start;
  FILE *report = fopen(in_folder("report.json"), "w");
  if (!report) {
    perror(in_folder("report.json"));
    return 1;
  }
  fprintf(report, "{\"accuracy\": %.6f, \"epochs\": %d, \"seconds\": %.3f}\n", accuracy, EPOCHS, seconds);
  fclose(report);

  sterna_tensor *tensor_handles[] = {x,      labels,      test_x, test_labels, train_x,    train_labels, weights,
                                     logits, placeholder, output, again,       difference, magnitude,    top};
  for (size_t i = 0; i < sizeof tensor_handles / sizeof *tensor_handles; ++i) sterna_tensor_release(tensor_handles[i]);
  free(curve);
  sterna_dict_release(notes);
  sterna_program_release(program);
  sterna_program_release(served);
  sterna_scheduler_release(schedule);
  sterna_optimizer_release(optimizer);
  sterna_module_release(net);
  sterna_module_release(reloaded);
  sterna_loader_release(loader);
  sterna_dataset_release(digits);
  sterna_dataset_release(parts[0]);
  sterna_dataset_release(parts[1]);
  if (sterna_debug_live_handles() != 0) {
    fprintf(stderr, "%lld handles leaked\n", (long long)sterna_debug_live_handles());
    return 1;
  }
  return accuracy >= 0.97 ? 0 : 1;
}
