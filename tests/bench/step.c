/* Tensors of workloads, and the steps that networks share. */
#include "harness.h"

sterna_tensor *randn(int64_t d0, int64_t d1, int64_t d2, int64_t d3) {
  const int64_t shape[] = {d0, d1, d2, d3};
  size_t ndim = 0;
  while (ndim < 4 && shape[ndim]) ++ndim;
  sterna_tensor *x;
  OK(sterna_randn(shape, ndim, NULL, &x));
  return x;
}

sterna_tensor *labels(int64_t count, int64_t classes) {
  sterna_tensor *y;
  OK(sterna_randint(0, classes, &count, 1, NULL, &y));
  return y;
}

sterna_tensor *trainable(const sterna_tensor *value) {
  sterna_variable_options options = STERNA_VARIABLE_OPTIONS;
  options.requires_grad = 1;
  sterna_tensor *variable;
  OK(sterna_variable_create(value, &options, &variable));
  return variable;
}

sterna_autocast begin_autocast(void) {
  sterna_autocast before;
  OK(sterna_set_autocast(low_precision ? STERNA_AUTOCAST_BF16 : STERNA_AUTOCAST_OFF, &before));
  return before;
}

void end_autocast(sterna_autocast before) { OK(sterna_set_autocast(before, NULL)); }

sterna_tensor *train_step(work *w, sterna_tensor *const *inputs) {
  sterna_tensor *logits, *loss;
  sterna_autocast before = begin_autocast();
  OK(sterna_module_forward(w->net, inputs[0], &logits));
  OK(sterna_cross_entropy(logits, inputs[1], NULL, &loss));
  end_autocast(before);
  OK(sterna_backward(loss, NULL));
  OK(sterna_optimizer_step(w->optimizer));
  OK(sterna_optimizer_zero_grad(w->optimizer));
  return loss;
}

sterna_tensor *infer_step(work *w, sterna_tensor *const *inputs) {
  sterna_grad_mode before;
  sterna_tensor *y;
  OK(sterna_set_grad_mode(STERNA_GRAD_INFERENCE, &before));
  sterna_autocast precision = begin_autocast();
  OK(sterna_module_forward(w->net, inputs[0], &y));
  end_autocast(precision);
  OK(sterna_set_grad_mode(before, NULL));
  return y;
}
