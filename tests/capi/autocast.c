/* Mixed precision: who computes in which precision, and that weights and gradients stay f32. */
#include "check.h"

static sterna_dtype dtype_of(const sterna_tensor *t) {
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_tensor_get_info(t, &info));
  return info.dtype;
}
static sterna_tensor *matrix(float a, float b, float c, float d) {
  const int64_t shape[] = {2, 2};
  sterna_tensor *t;
  OK(sterna_tensor_from_data((const float[]){a, b, c, d}, 4 * sizeof(float), STERNA_F32, shape, 2, &t));
  return t;
}
static sterna_autocast switched(sterna_autocast mode) {
  sterna_autocast before;
  OK(sterna_set_autocast(mode, &before));
  return before;
}

Test(autocast, products_are_low_and_losses_are_f32) {
  sterna_tensor *x = matrix(1, 2, 3, 4), *y, *s, *z;
  cr_assert_eq(switched(STERNA_AUTOCAST_BF16), STERNA_AUTOCAST_OFF);
  OK(sterna_matmul(x, x, &y));
  cr_assert_eq(dtype_of(y), STERNA_BF16);
  OK(sterna_softmax(y, NULL, &s));
  cr_assert_eq(dtype_of(s), STERNA_F32);
  OK(sterna_add(y, x, &z)); /* all others promote */
  cr_assert_eq(dtype_of(z), STERNA_F32);
  cr_assert_eq(switched(STERNA_AUTOCAST_OFF), STERNA_AUTOCAST_BF16);
  sterna_tensor_release(x), sterna_tensor_release(y), sterna_tensor_release(s), sterna_tensor_release(z);
  NO_LEAKS();
}

Test(autocast, weights_and_gradients_stay_f32) {
  sterna_tensor *w = trainable(matrix(1, 2, 3, 4)), *x = matrix(1, 0, 0, 1), *y, *loss, *g;
  switched(STERNA_AUTOCAST_F16);
  OK(sterna_linear(x, w, NULL, &y));
  cr_assert_eq(dtype_of(y), STERNA_F16);
  OK(sterna_sum(y, NULL, &loss));
  cr_assert_eq(dtype_of(loss), STERNA_F32);
  OK(sterna_backward(loss, NULL)); /* inside the scope: its products keep the precision of the forward pass */
  switched(STERNA_AUTOCAST_OFF);
  OK(sterna_tensor_grad(w, &g));
  cr_assert_eq(dtype_of(g), STERNA_F32);
  EQUALS(g, 1, 1, 1, 1);
  sterna_tensor_release(w), sterna_tensor_release(x), sterna_tensor_release(y);
  sterna_tensor_release(loss), sterna_tensor_release(g);
  NO_LEAKS();
}

Test(autocast, f64_and_integers_are_left_alone) {
  sterna_tensor *x = matrix(1, 2, 3, 4), *wide, *whole, *y, *z;
  OK(sterna_cast(x, STERNA_F64, &wide));
  OK(sterna_cast(x, STERNA_I64, &whole));
  switched(STERNA_AUTOCAST_BF16);
  OK(sterna_matmul(wide, wide, &y));
  OK(sterna_sum(whole, NULL, &z));
  switched(STERNA_AUTOCAST_OFF);
  cr_assert_eq(dtype_of(y), STERNA_F64);
  cr_assert_eq(dtype_of(z), STERNA_I64);
  sterna_tensor_release(x), sterna_tensor_release(wide), sterna_tensor_release(whole);
  sterna_tensor_release(y), sterna_tensor_release(z);
  NO_LEAKS();
}

Test(autocast, a_captured_step_keeps_its_precisions) {
  sterna_tensor *w = trainable(matrix(1, 2, 3, 4)), *x = matrix(1, 0, 0, 1), *in, *y, *out, *wide;
  sterna_capture *capture;
  sterna_program *program;
  switched(STERNA_AUTOCAST_BF16);
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  OK(sterna_linear(in, w, NULL, &y));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &program));
  switched(STERNA_AUTOCAST_OFF);
  OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &out, 1));
  cr_assert_eq(dtype_of(out), STERNA_BF16);
  OK(sterna_cast(out, STERNA_F32, &wide));
  EQUALS(wide, 1, 3, 2, 4);
  sterna_tensor_release(w), sterna_tensor_release(x), sterna_tensor_release(in), sterna_tensor_release(y);
  sterna_tensor_release(out), sterna_tensor_release(wide), sterna_program_release(program);
  NO_LEAKS();
}

Test(autocast, an_unknown_mode_is_refused) {
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_set_autocast(3, NULL));
  NO_LEAKS();
}
