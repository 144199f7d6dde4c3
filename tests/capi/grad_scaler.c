/* Gradient scaling: training in f16, eager and captured; errors; state in checkpoints. */
#include "check.h"

#include <math.h>
#include <stdio.h>
#include <unistd.h>

static double scale_of(sterna_grad_scaler *s) {
  double v = -1;
  OK(sterna_grad_scaler_get_scale(s, &v));
  return v;
}
static sterna_grad_scaler *scaler_of(double scale, int64_t interval) {
  sterna_grad_scaler_options o = STERNA_GRAD_SCALER_OPTIONS;
  o.init_scale = scale;
  o.growth_interval = interval;
  sterna_grad_scaler *s;
  OK(sterna_grad_scaler_create(&o, &s));
  return s;
}

/* One step of (w · x)² in f16, as a program writes it. */
static void step(sterna_grad_scaler *scaler, sterna_optimizer *opt, sterna_tensor *w, const sterna_tensor *x) {
  sterna_autocast before;
  sterna_tensor *y, *loss, *scaled;
  OK(sterna_set_autocast(STERNA_AUTOCAST_F16, &before));
  OK(sterna_linear(x, w, NULL, &y));
  sterna_mse_loss_options mean = STERNA_MSE_LOSS_OPTIONS;
  sterna_tensor *zero;
  OK(sterna_zeros_like(y, NULL, &zero));
  OK(sterna_mse_loss(y, zero, &mean, &loss));
  OK(sterna_set_autocast(before, NULL));
  OK(sterna_grad_scaler_scale(scaler, loss, &scaled));
  OK(sterna_backward(scaled, NULL));
  OK(sterna_grad_scaler_step(scaler, opt));
  OK(sterna_grad_scaler_update(scaler));
  OK(sterna_optimizer_zero_grad(opt));
  sterna_tensor_release(y), sterna_tensor_release(loss), sterna_tensor_release(scaled), sterna_tensor_release(zero);
}

static sterna_tensor *row(float a, float b) {
  const int64_t shape[] = {1, 2};
  sterna_tensor *t;
  OK(sterna_tensor_from_data((const float[]){a, b}, 2 * sizeof(float), STERNA_F32, shape, 2, &t));
  return t;
}

Test(grad_scaler, overflows_are_skipped_eager_and_captured) {
  for (int captured = 0; captured < 2; ++captured) {
    sterna_tensor *w = trainable(row(1, 2)), *x = row(1, 1), *placeholder;
    sterna_optimizer *opt;
    OK(sterna_optim_adam_params(&w, 1, 0.5, NULL, &opt));
    sterna_grad_scaler *scaler = scaler_of(65536, 3); /* 65536 · 2 · 3 is more than f16 holds */
    sterna_program *program = NULL;
    if (captured) {
      sterna_capture *capture;
      OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &placeholder, &capture));
      step(scaler, opt, w, placeholder);
      OK(sterna_capture_end(capture, NULL, 0, &program));
      sterna_tensor_release(placeholder);
    }
    double scales[8];
    int skipped = 0;
    for (int i = 0; i < 8; ++i) {
      sterna_tensor *before, *same;
      double unchanged;
      OK(sterna_clone(w, &before));
      if (captured)
        OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, NULL, 0));
      else
        step(scaler, opt, w, x);
      scales[i] = scale_of(scaler);
      OK(sterna_eq(before, w, &same));
      sterna_tensor *all;
      OK(sterna_all(same, NULL, &all));
      OK(sterna_tensor_item(all, &unchanged));
      skipped += unchanged != 0;
      cr_assert_eq(unchanged != 0, scales[i] < (i ? scales[i - 1] : 65536));
      sterna_tensor_release(before), sterna_tensor_release(same), sterna_tensor_release(all);
    }
    cr_assert(skipped >= 2 && skipped < 8);
    sterna_tensor_release(w), sterna_tensor_release(x);
    sterna_optimizer_release(opt), sterna_grad_scaler_release(scaler), sterna_program_release(program);
    NO_LEAKS();
  }
}

Test(grad_scaler, unscaled_gradients_can_be_clipped) {
  sterna_tensor *w = trainable(VECTOR(3, 4)), *loss, *scaled, *g;
  sterna_optimizer *opt;
  sterna_grad_scaler *scaler = scaler_of(1024, 2000);
  OK(sterna_optim_sgd_params(&w, 1, 1, NULL, &opt));
  FAILS(STERNA_ERROR_STATE, sterna_grad_scaler_step(scaler, opt)); /* no gradients */
  FAILS(STERNA_ERROR_STATE, sterna_grad_scaler_update(scaler));
  OK(sterna_sum(w, NULL, &loss));
  OK(sterna_grad_scaler_scale(scaler, loss, &scaled));
  OK(sterna_backward(scaled, NULL));
  OK(sterna_grad_scaler_unscale(scaler, opt));
  OK(sterna_tensor_grad(w, &g));
  EQUALS(g, 1, 1);
  FAILS(STERNA_ERROR_STATE, sterna_grad_scaler_unscale(scaler, opt));
  OK(sterna_clip_grad_value_params(&w, 1, 0.5));
  OK(sterna_grad_scaler_step(scaler, opt));
  EQUALS(w, 2.5f, 3.5f);
  FAILS(STERNA_ERROR_STATE, sterna_grad_scaler_step(scaler, opt));
  OK(sterna_grad_scaler_update(scaler));
  sterna_tensor_release(w), sterna_tensor_release(loss), sterna_tensor_release(scaled), sterna_tensor_release(g);
  sterna_optimizer_release(opt), sterna_grad_scaler_release(scaler);
  NO_LEAKS();
}

Test(grad_scaler, settings_are_checked_and_saved) {
  sterna_grad_scaler_options bad = STERNA_GRAD_SCALER_OPTIONS;
  sterna_grad_scaler *none, *a = scaler_of(8, 5), *b = scaler_of(1, 1);
  bad.backoff_factor = 2;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_grad_scaler_create(&bad, &none));
  OK(sterna_grad_scaler_set_scale(a, 32));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_grad_scaler_set_scale(a, -1));
  OK(sterna_grad_scaler_set_option(a, "growth_factor", 4));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_grad_scaler_set_option(a, "growth", 4));
  char path[] = "/tmp/sterna_grad_scaler_XXXXXX";
  close(mkstemp(path));
  sterna_checkpoint parts = STERNA_CHECKPOINT;
  OK(sterna_checkpoint_save(path, &parts));
  parts.grad_scaler = b;
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_checkpoint_load(path, &parts));
  parts.grad_scaler = a;
  OK(sterna_checkpoint_save(path, &parts));
  parts.grad_scaler = b;
  OK(sterna_checkpoint_load(path, &parts));
  remove(path);
  double factor, interval;
  OK(sterna_grad_scaler_option(b, "growth_factor", &factor));
  OK(sterna_grad_scaler_option(b, "growth_interval", &interval));
  cr_assert(scale_of(b) == 32 && factor == 4 && interval == 5);
  sterna_grad_scaler_release(a), sterna_grad_scaler_release(b);
  NO_LEAKS();
}
