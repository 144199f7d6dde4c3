/* Optimizers, clipping and schedules. */
#include "check.h"

/* w = {1, 2} with the gradient {3, 4} */
static sterna_tensor *with_gradient(void) {
  sterna_tensor *w = trainable(VECTOR(1, 2)), *g = VECTOR(3, 4), *y, *loss;
  OK(sterna_mul(w, g, &y));
  OK(sterna_sum(y, NULL, &loss));
  OK(sterna_backward(loss, NULL));
  sterna_tensor_release(g);
  sterna_tensor_release(y);
  sterna_tensor_release(loss);
  return w;
}

static sterna_optimizer *sgd(sterna_tensor *w, double lr) {
  sterna_optimizer *opt;
  OK(sterna_optim_sgd_params(&w, 1, lr, NULL, &opt));
  return opt;
}

static double lr_of(sterna_optimizer *opt) {
  double lr = -1;
  OK(sterna_optimizer_lr(opt, 0, &lr));
  return lr;
}

Test(optim, sgd_descends) {
  sterna_tensor *w = with_gradient();
  sterna_optimizer *opt = sgd(w, 0.5);
  OK(sterna_optimizer_step(opt));
  EQUALS(w, -0.5f, 0);
  OK(sterna_optimizer_zero_grad(opt));
  OK(sterna_optimizer_step(opt)); /* nothing to do */
  EQUALS(w, -0.5f, 0);
  sterna_tensor_release(w);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}

Test(optim, every_kind_steps_a_module) {
  sterna_module *net;
  sterna_optimizer *all[4];
  OK(sterna_nn_linear(2, 1, NULL, &net));
  OK(sterna_optim_sgd(net, 0.1, NULL, &all[0]));
  OK(sterna_optim_adam(net, 0.1, NULL, &all[1]));
  OK(sterna_optim_adamw(net, 0.1, NULL, &all[2]));
  OK(sterna_optim_rmsprop(net, 0.1, NULL, &all[3]));
  const int64_t shape[] = {1, 2};
  for (int i = 0; i < 4; ++i) {
    sterna_tensor *x, *y, *w, *before, *after, *change;
    double moved;
    OK(sterna_ones(shape, 2, NULL, &x));
    OK(sterna_module_forward(net, x, &y));
    OK(sterna_backward(y, NULL));
    OK(sterna_module_parameter(net, "weight", &w));
    OK(sterna_sum(w, NULL, &before));
    OK(sterna_optimizer_step(all[i]));
    OK(sterna_sum(w, NULL, &after));
    OK(sterna_sub(after, before, &change));
    OK(sterna_tensor_item(change, &moved));
    cr_assert_lt(moved, -0.1);
    sterna_tensor *made[] = {x, y, w, before, after, change};
    for (int k = 0; k < 6; ++k) sterna_tensor_release(made[k]);
    sterna_optimizer_release(all[i]);
  }
  sterna_module_release(net);
  NO_LEAKS();
}

Test(optim, groups_have_their_own_rates) {
  sterna_tensor *w = trainable(VECTOR(1)), *b = trainable(VECTOR(2));
  sterna_optimizer *opt = sgd(w, 0.5);
  sterna_optimizer_group_options o = STERNA_OPTIMIZER_GROUP_OPTIONS;
  size_t index, groups;
  double lr;
  o.lr = 0.25;
  OK(sterna_optimizer_add_group(opt, &b, 1, &o, &index));
  OK(sterna_optimizer_groups(opt, &groups));
  OK(sterna_optimizer_lr(opt, 1, &lr));
  cr_assert(index == 1 && groups == 2 && lr == 0.25);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_optimizer_add_group(opt, &b, 1, &o, NULL)); /* twice */
  FAILS(STERNA_ERROR_INDEX, sterna_optimizer_set_group_lr(opt, 2, 1));
  sterna_tensor_release(w);
  sterna_tensor_release(b);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}

Test(optim, options_are_read_and_checked_by_name) {
  sterna_tensor *w = trainable(VECTOR(1));
  sterna_optimizer *opt = sgd(w, 0.5);
  double value = -1;
  OK(sterna_optimizer_set_option(opt, 0, "momentum", 0.9));
  OK(sterna_optimizer_option(opt, 0, "momentum", &value));
  cr_assert_eq(value, 0.9);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_optimizer_set_option(opt, 0, "momentum", -1));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_optimizer_option(opt, 0, "beta9", &value));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_optimizer_set_lr(opt, -1));
  sterna_tensor_release(w);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}

Test(optim, refuses_plain_tensors_and_bad_rates) {
  sterna_tensor *plain = VECTOR(1), *w = trainable(VECTOR(1));
  sterna_optimizer *opt;
  FAILS(STERNA_ERROR_STATE, sterna_optim_sgd_params(&plain, 1, 0.1, NULL, &opt));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_optim_sgd_params(&w, 1, -0.1, NULL, &opt));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_optim_sgd_params(NULL, 0, 0.1, NULL, &opt));
  cr_assert_null(opt);
  sterna_tensor_release(plain);
  sterna_tensor_release(w);
  NO_LEAKS();
}

Test(optim, state_goes_into_another_optimizer) {
  sterna_tensor *w = with_gradient();
  sterna_optim_sgd_options o = STERNA_OPTIM_SGD_OPTIONS;
  sterna_optimizer *a, *b;
  sterna_dict *state;
  sterna_tensor *buffer;
  o.momentum = 0.5;
  OK(sterna_optim_sgd_params(&w, 1, 0.25, &o, &a));
  OK(sterna_optim_sgd_params(&w, 1, 1, &o, &b));
  OK(sterna_optimizer_step(a));
  OK(sterna_optimizer_state_dict(a, &state));
  OK(sterna_dict_get(state, "state.0.momentum_buffer", &buffer));
  EQUALS(buffer, 3, 4);
  OK(sterna_optimizer_load_state_dict(b, state));
  cr_assert_eq(lr_of(b), 0.25);
  sterna_tensor_release(w);
  sterna_tensor_release(buffer);
  sterna_dict_release(state);
  sterna_optimizer_release(a);
  sterna_optimizer_release(b);
  NO_LEAKS();
}

Test(optim, prints_itself) {
  sterna_tensor *w = trainable(VECTOR(1));
  sterna_optimizer *opt = sgd(w, 0.5);
  sterna_bytes *text;
  OK(sterna_optimizer_text(opt, &text));
  cr_assert_not_null(strstr(sterna_bytes_str(text).data, "SGD ("));
  sterna_bytes_release(text);
  sterna_tensor_release(w);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}

/* ---- clipping */

Test(clip, scales_to_the_norm) {
  sterna_tensor *w = with_gradient(), *norm, *g;
  double value;
  OK(sterna_clip_grad_norm_params(&w, 1, 2.5, NULL, &norm));
  OK(sterna_tensor_item(norm, &value));
  cr_assert_float_eq(value, 5, 1e-6);
  OK(sterna_tensor_grad(w, &g));
  float got[2];
  OK(sterna_tensor_copy_to(g, got, sizeof got));
  cr_assert_float_eq(got[0], 1.5, 1e-4);
  sterna_tensor_release(w);
  sterna_tensor_release(norm);
  sterna_tensor_release(g);
  NO_LEAKS();
}

Test(clip, clamps_values) {
  sterna_tensor *w = with_gradient(), *g;
  OK(sterna_clip_grad_value_params(&w, 1, 3.5));
  OK(sterna_tensor_grad(w, &g));
  EQUALS(g, 3, 3.5f);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_clip_grad_value_params(&w, 1, -1));
  sterna_tensor_release(w);
  sterna_tensor_release(g);
  NO_LEAKS();
}

/* ---- schedules */

static double half_each(int64_t step) {
  double f = 1;
  while (step-- > 0) f /= 2;
  return f;
}
static sterna_error *halving(void *user, int64_t step, double *value) {
  if (step == 3) return sterna_error_create(STERNA_ERROR_CALLBACK, "three", NULL, NULL);
  (void)user;
  *value = half_each(step);
  return NULL;
}
static void count(void *user) { ++*(int *)user; }

Test(scheduler, host_functions_give_factors) {
  int destroyed = 0;
  sterna_tensor *w = trainable(VECTOR(1));
  sterna_optimizer *opt = sgd(w, 0.5);
  sterna_scheduler *s;
  sterna_scheduler_callbacks c = STERNA_SCHEDULER_CALLBACKS;
  c.user = &destroyed;
  c.destroy = count;
  c.factor = halving;
  OK(sterna_scheduler_lambda(opt, &c, &s));
  for (int i = 0; i < 2; ++i) OK(sterna_scheduler_step(s));
  cr_assert_eq(lr_of(opt), 0.125);
  FAILS(STERNA_ERROR_CALLBACK, sterna_scheduler_step(s));
  cr_assert_eq(lr_of(opt), 0.125);
  sterna_tensor_release(w);
  sterna_scheduler_release(s);
  sterna_optimizer_release(opt);
  cr_assert_eq(destroyed, 1);
  NO_LEAKS();
}

Test(scheduler, every_kind_steps) {
  sterna_tensor *w = trainable(VECTOR(1));
  sterna_optimizer *opt = sgd(w, 0.5);
  const int64_t milestones[] = {1, 3};
  sterna_scheduler *s[6];
  OK(sterna_scheduler_step_lr(opt, 2, NULL, &s[0]));
  OK(sterna_scheduler_multi_step(opt, milestones, 2, NULL, &s[1]));
  OK(sterna_scheduler_exponential(opt, 0.5, &s[2]));
  OK(sterna_scheduler_cosine_annealing(opt, 4, NULL, &s[3]));
  OK(sterna_scheduler_linear(opt, NULL, &s[4]));
  OK(sterna_scheduler_one_cycle(opt, 1, 10, NULL, &s[5]));
  const double after_two[] = {0.05, 0.05, 0.125, 0.25, 0.3, 1};
  for (int i = 0; i < 6; ++i) {
    double lr;
    int64_t step;
    for (int k = 0; k < 2; ++k) OK(sterna_scheduler_step(s[i]));
    OK(sterna_scheduler_last_lr(s[i], 0, &lr));
    OK(sterna_scheduler_last_step(s[i], &step));
    cr_assert(step == 2 && fabs(lr - after_two[i]) < 1e-12, "%d: %g", i, lr);
    sterna_scheduler_release(s[i]);
  }
  sterna_tensor_release(w);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}

Test(scheduler, sequential_takes_its_schedules_over) {
  sterna_tensor *w = trainable(VECTOR(1));
  sterna_optimizer *opt = sgd(w, 0.5);
  const int64_t milestone = 2;
  sterna_scheduler *parts[2], *s;
  OK(sterna_scheduler_linear(opt, NULL, &parts[0]));
  OK(sterna_scheduler_exponential(opt, 0.5, &parts[1]));
  OK(sterna_scheduler_sequential(opt, parts, 2, &milestone, 1, &s));
  for (int i = 0; i < 3; ++i) OK(sterna_scheduler_step(s));
  cr_assert_eq(lr_of(opt), 0.25);
  sterna_tensor_release(w);
  sterna_scheduler_release(s);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}

Test(scheduler, plateau_reduces_when_the_metric_stays) {
  sterna_tensor *w = trainable(VECTOR(1));
  sterna_optimizer *opt = sgd(w, 0.5);
  sterna_scheduler *s;
  sterna_scheduler_reduce_on_plateau_options o = STERNA_SCHEDULER_REDUCE_ON_PLATEAU_OPTIONS;
  o.patience = 1;
  o.factor = 0.5;
  OK(sterna_scheduler_reduce_on_plateau(opt, &o, &s));
  FAILS(STERNA_ERROR_STATE, sterna_scheduler_step(s));
  for (int i = 0; i < 3; ++i) OK(sterna_scheduler_step_metric(s, 1));
  cr_assert_eq(lr_of(opt), 0.25);
  sterna_tensor_release(w);
  sterna_scheduler_release(s);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}

Test(scheduler, state_continues) {
  sterna_tensor *w = trainable(VECTOR(1));
  sterna_optimizer *opt = sgd(w, 0.5);
  sterna_scheduler *a, *b;
  sterna_dict *state;
  int64_t step;
  OK(sterna_scheduler_exponential(opt, 0.5, &a));
  OK(sterna_scheduler_step(a));
  OK(sterna_scheduler_state_dict(a, &state));
  OK(sterna_scheduler_exponential(opt, 0.5, &b));
  OK(sterna_scheduler_load_state_dict(b, state));
  OK(sterna_scheduler_last_step(b, &step));
  cr_assert_eq(step, 1);
  sterna_tensor_release(w);
  sterna_dict_release(state);
  sterna_scheduler_release(a);
  sterna_scheduler_release(b);
  sterna_optimizer_release(opt);
  NO_LEAKS();
}
