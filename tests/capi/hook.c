/* Host functions inside backward: hooks, custom functions, and their errors. */
#include "check.h"

struct host {
  int calls, destroyed, fails;
  const char *exception;
};
static void destroyed(void *user) { ++((struct host *)user)->destroyed; }

static sterna_error *twice(void *user, const sterna_tensor *grad, sterna_tensor **replacement) {
  struct host *h = user;
  ++h->calls;
  if (h->fails) return sterna_error_create(STERNA_ERROR_CALLBACK, "no", (void *)h->exception, NULL);
  return sterna_mul_scalar(grad, 2, replacement);
}
static sterna_tensor_hook doubling(struct host *h) {
  sterna_tensor_hook hook = STERNA_TENSOR_HOOK;
  hook.user = h;
  hook.destroy = destroyed;
  hook.on_grad = twice;
  return hook;
}

static sterna_tensor *times(const sterna_tensor *x, double c) {
  sterna_tensor *y;
  OK(sterna_mul_scalar(x, c, &y));
  return y;
}
static float gradient(const sterna_tensor *x) {
  sterna_tensor *g;
  float v;
  OK(sterna_tensor_grad(x, &g));
  OK(sterna_tensor_copy_to(g, &v, sizeof v));
  sterna_tensor_release(g);
  return v;
}

Test(hook, replaces_the_gradient_of_a_result) {
  struct host h = {0};
  sterna_tensor_hook table = doubling(&h);
  sterna_tensor *v = trainable(scalar(1)), *y = times(v, 3), *z = times(y, 5);
  OK(sterna_tensor_add_hook(y, &table, NULL));
  OK(sterna_backward(z, NULL));
  cr_assert_eq(gradient(v), 30);
  sterna_tensor_release(y), sterna_tensor_release(z), sterna_tensor_release(v);
  cr_assert(h.calls == 1 && h.destroyed == 1);
  NO_LEAKS();
}

Test(hook, sees_the_gradient_of_a_variable_until_removed) {
  struct host h = {0};
  sterna_tensor_hook table = doubling(&h);
  sterna_hook *handle;
  sterna_tensor *v = trainable(scalar(1));
  OK(sterna_tensor_add_hook(v, &table, &handle));
  for (int i = 0; i < 2; ++i) {
    sterna_tensor *y = times(v, 3);
    OK(sterna_tensor_zero_grad(v));
    OK(sterna_backward(y, NULL));
    cr_assert_eq(gradient(v), i == 0 ? 6 : 3);
    sterna_tensor_release(y);
    OK(sterna_hook_remove(handle));
    cr_assert_eq(h.destroyed, 1);
  }
  sterna_hook_release(handle), sterna_tensor_release(v);
  cr_assert_eq(h.calls, 1);
  NO_LEAKS();
}

Test(hook, error_of_the_host_comes_back_with_its_exception) {
  struct host h = {.fails = 1, .exception = "mine"};
  sterna_tensor_hook table = doubling(&h);
  sterna_tensor *v = trainable(scalar(1)), *y = times(v, 3), *g;
  OK(sterna_tensor_add_hook(v, &table, NULL));
  sterna_error *e = sterna_backward(y, NULL);
  cr_assert_eq(sterna_error_code(e), STERNA_ERROR_CALLBACK);
  cr_assert_eq(sterna_error_host(e), h.exception);
  sterna_error *cause = sterna_error_cause(e);
  cr_assert_str_eq(sterna_error_message(cause).data, "no");
  sterna_error_release(cause), sterna_error_release(e);
  OK(sterna_tensor_grad(v, &g));
  cr_assert_null(g); /* a failed backward changes no gradient */
  sterna_tensor_release(y), sterna_tensor_release(v);
  NO_LEAKS();
}

Test(hook, needs_a_tensor_that_requires_a_gradient) {
  struct host h = {0};
  sterna_tensor_hook table = doubling(&h), empty = STERNA_TENSOR_HOOK;
  sterna_tensor *t = scalar(1), *v = trainable(scalar(1));
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_tensor_add_hook(t, &table, NULL));
  cr_assert_eq(h.destroyed, 1);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_add_hook(v, &empty, NULL));
  sterna_tensor_release(t), sterna_tensor_release(v);
  NO_LEAKS();
}

static sterna_error *wrong_shape(void *user, const sterna_tensor *grad, sterna_tensor **replacement) {
  (void)user, (void)grad;
  *replacement = VECTOR(1, 2, 3);
  return NULL;
}
static sterna_error *garbage(void *user, const sterna_tensor *grad, sterna_tensor **replacement) {
  (void)user, (void)grad;
  *replacement = (sterna_tensor *)(uintptr_t)0x1234567812345678;
  return NULL;
}

Test(hook, replacement_is_checked) {
  sterna_tensor_hook table = STERNA_TENSOR_HOOK;
  sterna_error *(*bad[])(void *, const sterna_tensor *, sterna_tensor **) = {wrong_shape, garbage};
  for (int i = 0; i < 2; ++i) {
    sterna_tensor *v = trainable(scalar(1)), *y = times(v, 3);
    table.on_grad = bad[i];
    OK(sterna_tensor_add_hook(v, &table, NULL));
    FAILS(i == 0 ? STERNA_ERROR_SHAPE : STERNA_ERROR_INVALID_HANDLE, sterna_backward(y, NULL));
    sterna_tensor_release(y), sterna_tensor_release(v);
  }
  NO_LEAKS();
}

/* y = x², its gradient deliberately thrice what it is, so that it is seen to be ours. */
static sterna_error *thrice(void *user, const sterna_tensor *const *grads, size_t grads_len,
                            sterna_tensor **input_grads, size_t input_grads_len) {
  struct host *h = user;
  ++h->calls;
  cr_assert(grads_len == 1 && input_grads_len == 1);
  if (h->fails) return sterna_error_create(STERNA_ERROR_INDEX, "too far", (void *)h->exception, NULL);
  return sterna_mul_scalar(grads[0], 3, input_grads);
}
static sterna_tensor *custom_square(const sterna_tensor *x, struct host *h) {
  sterna_grad_mode before;
  sterna_tensor *y, *result;
  sterna_custom_gradient gradient = STERNA_CUSTOM_GRADIENT;
  gradient.user = h;
  gradient.destroy = destroyed;
  gradient.backward = thrice;
  OK(sterna_set_grad_mode(STERNA_GRAD_DISABLED, &before));
  OK(sterna_mul(x, x, &y));
  OK(sterna_set_grad_mode(before, NULL));
  OK(sterna_custom_function("square", &x, 1, (const sterna_tensor *const *)&y, 1, &gradient, &result));
  sterna_tensor_release(y);
  return result;
}

Test(custom_function, has_the_gradient_of_the_host) {
  struct host h = {0};
  sterna_tensor *v = trainable(scalar(5)), *y = custom_square(v, &h);
  EQUALS(y, 25);
  OK(sterna_backward(y, NULL));
  cr_assert_eq(gradient(v), 3);
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_backward(y, NULL));
  sterna_tensor_release(y), sterna_tensor_release(v);
  cr_assert(h.calls == 1 && h.destroyed == 1);
  NO_LEAKS();
}

Test(custom_function, of_inputs_without_gradient_is_its_outputs) {
  struct host h = {0};
  sterna_tensor *t = scalar(5), *y = custom_square(t, &h);
  EQUALS(y, 25);
  cr_assert_eq(h.destroyed, 1);
  FAILS(STERNA_ERROR_AUTOGRAD, sterna_backward(y, NULL));
  sterna_tensor_release(y), sterna_tensor_release(t);
  NO_LEAKS();
}

Test(custom_function, error_of_the_host_comes_back) {
  struct host h = {.fails = 1, .exception = "mine"};
  sterna_tensor *v = trainable(scalar(5)), *y = custom_square(v, &h);
  sterna_error *e = sterna_backward(y, NULL);
  cr_assert_eq(sterna_error_host(e), h.exception);
  cr_assert_not_null(strstr(sterna_error_message(e).data, "square"));
  sterna_error_release(e);
  sterna_tensor_release(y), sterna_tensor_release(v);
  cr_assert_eq(h.destroyed, 1);
  NO_LEAKS();
}
