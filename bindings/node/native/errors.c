/* Errors of the library as exceptions, and exceptions that pass through the library and come out the same. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "sterna_node.h"

struct thrown {
  environment *e;
  napi_ref holder; /* an array of the value, which need not be an object */
  struct thrown *next;
};

static void destroy_thrown(void *data) {
  thrown *t = data;
  environment *e = t->e;
  pthread_mutex_lock(&e->mutex);
  for (thrown **p = &e->thrown; *p; p = &(*p)->next)
    if (*p == t) {
      *p = t->next;
      break;
    }
  pthread_mutex_unlock(&e->mutex);
  drop_reference(e, t->holder);
  environment_release(e);
  free(t);
}

/* The exception that `host` stands for, if it is one of this thread. */
static napi_value find_thrown(environment *e, const void *host) {
  napi_ref holder = NULL;
  napi_value array, value = NULL;
  pthread_mutex_lock(&e->mutex);
  for (thrown *t = e->thrown; t; t = t->next)
    if (t == host) holder = t->holder;
  pthread_mutex_unlock(&e->mutex);
  if (holder && napi_get_reference_value(e->env, holder, &array) == napi_ok && array)
    napi_get_element(e->env, array, 0, &value);
  return value;
}

/* What a callback returns for an exception. */
sterna_error *error_of_value(environment *e, napi_value exception, const char *message) {
  napi_value array;
  thrown *t = malloc(sizeof *t);
  if (!t) return sterna.error_create(STERNA_ERROR_CALLBACK, message, NULL, NULL);
  *t = (thrown){.e = environment_retain(e)};
  napi_create_array_with_length(e->env, 1, &array);
  napi_set_element(e->env, array, 0, exception);
  napi_create_reference(e->env, array, 1, &t->holder);
  pthread_mutex_lock(&e->mutex);
  t->next = e->thrown;
  e->thrown = t;
  pthread_mutex_unlock(&e->mutex);
  return sterna.error_create(STERNA_ERROR_CALLBACK, message, t, destroy_thrown);
}

sterna_error *error_of_exception(environment *e) {
  napi_value exception = NULL, text;
  char message[512] = "a JavaScript function threw";
  if (napi_get_and_clear_last_exception(e->env, &exception) != napi_ok || !exception)
    return sterna.error_create(STERNA_ERROR_CALLBACK, "this thread of JavaScript is ending", NULL, NULL);
  if (napi_coerce_to_string(e->env, exception, &text) == napi_ok)
    napi_get_value_string_utf8(e->env, text, message, sizeof message, NULL);
  else
    napi_get_and_clear_last_exception(e->env, &text); /* of its toString */
  return error_of_value(e, exception, message);
}

static napi_value make_error(call *c, int32_t code, sterna_str message, sterna_str op, sterna_str argument,
                             sterna_str shapes, napi_value cause) {
  napi_value factory, self, code_value, exception = NULL;
  napi_get_undefined(c->env, &self);
  napi_create_int32(c->env, code, &code_value);
  napi_value a[] = {code_value,          from_str(c, message), from_str(c, op), from_str(c, argument),
                    from_str(c, shapes), cause ? cause : self};
  if (napi_get_reference_value(c->env, c->e->make_error, &factory) == napi_ok)
    napi_call_function(c->env, self, factory, COUNT(a), a, &exception);
  return exception;
}

napi_value exception_of(call *c, sterna_error *error) {
  napi_value exception = NULL, cause = NULL;
  void *host = sterna.error_host(error);
  if (host) exception = find_thrown(c->e, host);
  if (!exception) {
    sterna_error *inner = sterna.error_cause(error);
    if (inner) cause = exception_of(c, inner);
    exception = make_error(c, sterna.error_code(error), sterna.error_message(error), sterna.error_op(error),
                           sterna.error_argument(error), sterna.error_shapes(error), cause);
  }
  sterna.error_release(error);
  return exception;
}

bool done(call *c, sterna_error *error) {
  if (!error) return true;
  if (c->failed) {
    sterna.error_release(error);
    return false;
  }
  c->failed = true;
  napi_value exception = exception_of(c, error);
  if (exception) napi_throw(c->env, exception);
  return false;
}

static sterna_str str(const char *text) { return (sterna_str){text, strlen(text)}; }

void fail(call *c, int32_t code, const char *argument, const char *format, ...) {
  char message[512];
  va_list more;
  int n = snprintf(message, sizeof message, "%s: ", c->op);
  if (c->failed) return;
  va_start(more, format);
  vsnprintf(message + n, sizeof message - (size_t)n, format, more);
  va_end(more);
  c->failed = true;
  napi_value exception = make_error(c, code, str(message), str(c->op), str(argument), str(""), NULL);
  if (exception) napi_throw(c->env, exception);
}
