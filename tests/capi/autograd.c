/* Differentiation: backward, gradients of chosen inputs, grad mode, anomalies. */
#include "check.h"

static sterna_tensor *square(const sterna_tensor *x) {
  sterna_tensor *y;
  OK(sterna_mul(x, x, &y));
  return y;
}

Test(autograd, backward_takes_the_gradient_of_a_loss_of_many_elements) {
  sterna_tensor *v = trainable(VECTOR(1, 2)), *y = square(v), *seed = VECTOR(10, 100), *g;
  FAILS(STERNA_ERROR_SHAPE, sterna_backward(y, NULL));
  sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
  o.gradient = seed;
  OK(sterna_backward(y, &o));
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, 20, 400);
  sterna_tensor_release(v), sterna_tensor_release(y), sterna_tensor_release(seed), sterna_tensor_release(g);
  NO_LEAKS();
}

Test(autograd, second_backward_needs_retain_graph) {
  sterna_tensor *v = trainable(scalar(3)), *y = square(v), *g;
  sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
  o.retain_graph = 1;
  OK(sterna_backward(y, &o));
  OK(sterna_backward(y, NULL));
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_backward(y, NULL));
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, 12);
  sterna_tensor_release(v), sterna_tensor_release(y), sterna_tensor_release(g);
  NO_LEAKS();
}

Test(autograd, backward_of_several_losses_sums) {
  sterna_tensor *v = trainable(scalar(3)), *losses[] = {square(v), square(v)}, *g;
  OK(sterna_backward_many((const sterna_tensor *const *)losses, 2, NULL));
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, 12);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_backward_many(NULL, 0, NULL));
  sterna_tensor_release(v), sterna_tensor_release(losses[0]), sterna_tensor_release(losses[1]),
      sterna_tensor_release(g);
  NO_LEAKS();
}

Test(autograd, gradients_are_differentiated_again) {
  sterna_tensor *v = trainable(scalar(2)), *y = square(v), *cube, *first, *second;
  OK(sterna_mul(y, v, &cube));
  sterna_grad_options o = STERNA_GRAD_OPTIONS;
  o.create_graph = 1;
  const sterna_tensor *x = v, *z = cube;
  OK(sterna_grad(&z, 1, &x, 1, &o, &first));
  EQUALS(first, 12);
  z = first;
  OK(sterna_grad(&z, 1, &x, 1, NULL, &second));
  EQUALS(second, 12);
  sterna_tensor *all[] = {v, y, cube, first, second};
  for (int i = 0; i < 5; ++i) sterna_tensor_release(all[i]);
  NO_LEAKS();
}

Test(autograd, zero_to_the_power_zero_has_no_slope) {
  sterna_tensor *v = trainable(VECTOR(0, 0, 2)), *exponent = VECTOR(0, 2, 0), *y, *sum, *g;
  OK(sterna_pow(v, exponent, &y));
  OK(sterna_sum(y, NULL, &sum));
  OK(sterna_backward(sum, NULL));
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, 0, 0, 0);
  sterna_tensor *all[] = {v, exponent, y, sum, g};
  for (int i = 0; i < 5; ++i) sterna_tensor_release(all[i]);
  NO_LEAKS();
}

Test(autograd, masks_stop_gradients_that_are_no_numbers) {
  sterna_tensor *v = trainable(VECTOR(1, 2)), *zeros = VECTOR(0, 0), *mask, *y, *seed, *g;
  OK(sterna_lt_scalar(v, 2, &mask)); /* true, false */
  OK(sterna_where(mask, v, zeros, &y));
  OK(sterna_full_like(v, NAN, NULL, &seed));
  sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
  o.gradient = seed;
  OK(sterna_backward(y, &o));
  OK(sterna_tensor_grad(v, &g));
  float got[2];
  OK(sterna_tensor_copy_to(g, got, sizeof got));
  cr_assert(isnan(got[0]) && got[1] == 0);
  sterna_tensor *all[] = {v, zeros, mask, y, seed, g};
  for (int i = 0; i < 6; ++i) sterna_tensor_release(all[i]);
  NO_LEAKS();
}

Test(autograd, errors_begin_with_the_function_once) {
  sterna_tensor *x = scalar(1);
  sterna_error *e = sterna_backward(x, NULL);
  cr_assert_str_eq(sterna_error_message(e).data,
                   "backward: the output (f32[]) does not require a gradient: no input did, or it was made under "
                   "no_grad");
  sterna_error_release(e), sterna_tensor_release(x);
  NO_LEAKS();
}

Test(autograd, unused_inputs_are_an_error_or_null) {
  sterna_tensor *v = trainable(scalar(2)), *other = trainable(scalar(1)), *y = square(v), *g[2];
  const sterna_tensor *out = y, *in[] = {other, v};
  sterna_grad_options o = STERNA_GRAD_OPTIONS;
  o.retain_graph = 1;
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_grad(&out, 1, in, 2, &o, g));
  cr_assert(!g[0] && !g[1]);
  o.allow_unused = 1;
  OK(sterna_grad(&out, 1, in, 2, &o, g));
  cr_assert_null(g[0]);
  EQUALS(g[1], 4);
  sterna_tensor_release(v), sterna_tensor_release(other), sterna_tensor_release(y), sterna_tensor_release(g[1]);
  NO_LEAKS();
}

Test(autograd, grad_mode_says_what_is_recorded) {
  sterna_tensor *v = trainable(scalar(2)), *y, *z;
  sterna_grad_mode before;
  OK(sterna_set_grad_mode(STERNA_GRAD_DISABLED, &before));
  cr_assert_eq(before, STERNA_GRAD_ENABLED);
  y = square(v);
  OK(sterna_set_grad_mode(STERNA_GRAD_INFERENCE, &before));
  cr_assert_eq(before, STERNA_GRAD_DISABLED);
  z = square(v);
  OK(sterna_set_grad_mode(STERNA_GRAD_ENABLED, &before));
  cr_assert_eq(before, STERNA_GRAD_INFERENCE);
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_backward(y, NULL));
  sterna_tensor *mixed;
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_mul(v, z, &mixed));
  sterna_tensor_release(v), sterna_tensor_release(y), sterna_tensor_release(z);
  NO_LEAKS();
}

Test(autograd, anomaly_mode_names_the_call_behind_a_nan) {
  sterna_tensor *v = trainable(scalar(0)), *y, *loss;
  OK(sterna_set_anomaly_mode(1));
  OK(sterna_sqrt(v, &y)); /* its gradient is infinite at 0 */
  OK(sterna_mul_scalar(y, 0, &loss));
  sterna_error *e = sterna_backward(loss, NULL);
  cr_assert_eq(sterna_error_code(e), STERNA_ERROR_AUTOGRAD);
  cr_assert_not_null(strstr(sterna_error_message(e).data, "sqrt"));
  sterna_error_release(e);
  OK(sterna_set_anomaly_mode(0));
  sterna_tensor_release(v), sterna_tensor_release(y), sterna_tensor_release(loss);
  NO_LEAKS();
}
