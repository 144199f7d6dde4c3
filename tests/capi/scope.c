/* Scopes, errors, and checked handles. */
#include "check.h"

#include <pthread.h>

Test(scope, releases_what_was_made_in_it) {
  sterna_scope *scope;
  sterna_tensor *kept, *lost;
  OK(sterna_scope_begin(&scope));
  kept = scalar(1);
  lost = scalar(2);
  OK(sterna_scope_keep(scope, kept));
  OK(sterna_scope_end(scope));
  EQUALS(kept, 1);
  FAILS(STERNA_ERROR_INVALID_HANDLE, sterna_neg(lost, &lost));
  sterna_tensor_release(kept);
  NO_LEAKS();
}

Test(scope, outer_takes_over_what_the_inner_keeps) {
  sterna_scope *outer, *inner;
  OK(sterna_scope_begin(&outer));
  OK(sterna_scope_begin(&inner));
  sterna_tensor *t = scalar(1);
  OK(sterna_scope_keep(inner, t));
  OK(sterna_scope_end(inner));
  EQUALS(t, 1);
  OK(sterna_scope_end(outer));
  NO_LEAKS();
}

Test(scope, end_of_the_outer_ends_the_inner) {
  sterna_scope *outer, *inner;
  OK(sterna_scope_begin(&outer));
  OK(sterna_scope_begin(&inner));
  scalar(1);
  OK(sterna_scope_end(outer));
  FAILS(STERNA_ERROR_STATE, sterna_scope_end(inner));
  NO_LEAKS();
}

static void *end_elsewhere(void *scope) { return sterna_scope_end(scope); }

Test(scope, ends_only_on_its_thread) {
  sterna_scope *scope;
  pthread_t thread;
  void *error;
  OK(sterna_scope_begin(&scope));
  pthread_create(&thread, NULL, end_elsewhere, scope);
  pthread_join(thread, &error);
  FAILS(STERNA_ERROR_STATE, (sterna_error *)error);
  NO_LEAKS();
}

Test(handle, stale_foreign_and_wrong_ones_are_errors) {
  sterna_tensor *t = scalar(1), *y;
  sterna_generator *g;
  int local = 0;
  OK(sterna_generator_create(1, &g));
  FAILS(STERNA_ERROR_INVALID_HANDLE, sterna_neg((sterna_tensor *)g, &y));
  FAILS(STERNA_ERROR_INVALID_HANDLE, sterna_neg((sterna_tensor *)&local, &y));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_neg(NULL, &y));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_neg(t, NULL));
  sterna_tensor_release(t);
  FAILS(STERNA_ERROR_INVALID_HANDLE, sterna_neg(t, &y));
  sterna_tensor_release(t); /* harmless */
  sterna_tensor_release((sterna_tensor *)g);
  OK(sterna_generator_seed(g, 2));
  sterna_generator_release(g);
  NO_LEAKS();
}

Test(handle, lives_as_long_as_it_is_retained) {
  sterna_tensor *t = scalar(1);
  OK(sterna_tensor_retain(t));
  sterna_tensor_release(t);
  EQUALS(t, 1);
  sterna_tensor_release(t);
  FAILS(STERNA_ERROR_INVALID_HANDLE, sterna_tensor_retain(t));
  NO_LEAKS();
}

static int exceptions;
static void drop_exception(void *host) { exceptions += host == &exceptions; }

Test(error, tells_what_was_wrong) {
  sterna_tensor *a = VECTOR(1, 2), *b = VECTOR(1, 2, 3), *y;
  sterna_error *e = sterna_add(a, b, &y);
  cr_assert_eq(sterna_error_code(e), STERNA_ERROR_SHAPE);
  cr_assert_str_eq(sterna_error_op(e).data, "add");
  cr_assert_not_null(strstr(sterna_error_shapes(e).data, "f32[3]"));
  sterna_error_release(e);
  cr_assert_eq(sterna_error_code(e), 0);
  cr_assert_str_eq(sterna_error_message(e).data, "");
  sterna_tensor_release(a), sterna_tensor_release(b);
  NO_LEAKS();
}

Test(error, drops_the_exception_of_the_host_once) {
  sterna_error *e = sterna_error_create(STERNA_ERROR_IO, "full", &exceptions, drop_exception);
  cr_assert_eq(sterna_error_code(e), STERNA_ERROR_IO);
  cr_assert_eq(sterna_error_host(e), &exceptions);
  OK(sterna_error_retain(e));
  sterna_error_release(e);
  cr_assert_eq(exceptions, 0);
  sterna_error_release(e);
  cr_assert_eq(exceptions, 1);
  NO_LEAKS();
}
