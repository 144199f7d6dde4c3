/* JavaScript functions that the library calls.  They run on their own thread only, inside a call from JavaScript;
 * a call of the library from any other thread is refused with an error. */
#include <stdlib.h>

#include "sterna_node.h"

struct function {
  environment *e;
  napi_ref f;
  _Atomic int references; /* of the table, and of messages on their way */
};

static void destroy_function(void *user) {
  function *f = user;
  environment *e = f->e;
  if (atomic_fetch_sub(&f->references, 1) != 1) return;
  drop_reference(e, f->f);
  environment_release(e);
  free(f);
}

static function *keep(call *c, napi_value v, const char *name) {
  napi_valuetype type = napi_undefined;
  napi_typeof(c->env, v, &type);
  if (type != napi_function && type != napi_object)
    fail(c, STERNA_ERROR_INVALID_ARGUMENT, name, "%s must be a function", name);
  function *f = c->failed ? NULL : malloc(sizeof *f);
  if (!f) return NULL;
  *f = (function){.e = environment_retain(c->e), .references = 1};
  napi_create_reference(c->env, v, 1, &f->f);
  return f;
}

/* A call of the library to JavaScript: between enter_js and leave_js there is a scope for values. */
typedef struct visit {
  call c;
  napi_handle_scope scope;
  napi_value self, f, result;
} visit;

static sterna_error *enter_js(visit *v, function *f, const char *what) {
  *v = (visit){.c = {.env = f->e->env, .e = f->e, .op = what}};
  if (!on_thread(f->e))
    return sterna.error_create(STERNA_ERROR_STATE,
                               "a JavaScript function is part of this, and those run on the thread of the event loop "
                               "only: use the synchronous form of the call, or no worker threads",
                               NULL, NULL);
  if (!f->e->alive || napi_open_handle_scope(v->c.env, &v->scope) != napi_ok)
    return sterna.error_create(STERNA_ERROR_STATE, "this thread of JavaScript is ending", NULL, NULL);
  napi_get_undefined(v->c.env, &v->self);
  napi_get_reference_value(v->c.env, f->f, &v->f);
  return NULL;
}

static sterna_error *leave_js(visit *v, size_t argc, const napi_value *argv, size_t capacity, void **outputs,
                              size_t *count, double *number) {
  sterna_error *error = NULL;
  if (napi_call_function(v->c.env, v->self, v->f, argc, argv, &v->result) != napi_ok) {
    error = error_of_exception(v->c.e);
  } else if (number) {
    *number = to_f64(&v->c, v->result, "the result");
  } else if (outputs) {
    list l = to_handles(&v->c, v->result, "the result", KIND_tensor);
    if (!v->c.failed && l.len > capacity)
      fail(&v->c, STERNA_ERROR_CALLBACK, "", "it gave %zu tensors, and there is room for %zu", l.len, capacity);
    for (size_t i = 0; !v->c.failed && i < l.len; ++i) {
      if (l.data[i]) done(&v->c, sterna.tensor_retain(l.data[i])); /* the library takes it over */
      if (!v->c.failed) outputs[i] = l.data[i];
    }
    if (!v->c.failed && count) *count = l.len;
  }
  if (v->c.failed && !error) error = error_of_exception(v->c.e);
  finish(&v->c);
  napi_close_handle_scope(v->c.env, v->scope);
  return error;
}

/* Tensors that are lent for the call, as handles of JavaScript's own. */
static napi_value lent(visit *v, const sterna_tensor *t) {
  if (t) done(&v->c, sterna.tensor_retain(t));
  return from_handle(&v->c, (void *)t, KIND_tensor);
}
static napi_value lent_list(visit *v, const sterna_tensor *const *tensors, size_t n) {
  napi_value r = NULL;
  napi_create_array_with_length(v->c.env, n, &r);
  for (size_t i = 0; i < n; ++i) napi_set_element(v->c.env, r, (uint32_t)i, lent(v, tensors[i]));
  return r;
}

/* ---- the tables.  User data is the function; every table ends it by destroy_function. */

static sterna_error *on_grad(void *user, const sterna_tensor *grad, sterna_tensor **replacement) {
  visit v;
  sterna_error *e = enter_js(&v, user, "a tensor hook");
  if (e) return e;
  napi_value a[] = {lent(&v, grad)};
  return leave_js(&v, 1, a, 1, (void **)replacement, NULL, NULL);
}

static sterna_error *on_backward(void *user, const sterna_tensor *const *grads, size_t n, sterna_tensor **results,
                                 size_t m) {
  visit v;
  sterna_error *e = enter_js(&v, user, "the backward of a function");
  if (e) return e;
  napi_value a[] = {lent_list(&v, grads, n)};
  return leave_js(&v, 1, a, m, (void **)results, NULL, NULL);
}

static sterna_error *on_get(void *user, int64_t index, sterna_tensor **outputs, size_t capacity, size_t *count) {
  visit v;
  sterna_error *e = enter_js(&v, user, "a dataset");
  if (e) return e;
  napi_value a[] = {from_i64(&v.c, index)};
  return leave_js(&v, 1, a, capacity, (void **)outputs, count, NULL);
}

static sterna_error *on_collate(void *user, const sterna_tensor *const *tensors, const size_t *lengths, size_t samples,
                                sterna_tensor **outputs, size_t capacity, size_t *count) {
  visit v;
  sterna_error *e = enter_js(&v, user, "a collate function");
  if (e) return e;
  napi_value all;
  napi_create_array_with_length(v.c.env, samples, &all);
  for (size_t i = 0; i < samples; tensors += lengths[i++])
    napi_set_element(v.c.env, all, (uint32_t)i, lent_list(&v, tensors, lengths[i]));
  napi_value a[] = {all};
  return leave_js(&v, 1, a, capacity, (void **)outputs, count, NULL);
}

static sterna_error *on_forward(void *user, const sterna_tensor *const *inputs, size_t n, sterna_tensor **outputs,
                                size_t capacity, size_t *count) {
  visit v;
  sterna_error *e = enter_js(&v, user, "a module's forward");
  if (e) return e;
  napi_value a[] = {lent_list(&v, inputs, n)};
  return leave_js(&v, 1, a, capacity, (void **)outputs, count, NULL);
}

static sterna_error *on_factor(void *user, int64_t step, double *value) {
  visit v;
  sterna_error *e = enter_js(&v, user, "the factor of a schedule");
  if (e) return e;
  napi_value a[] = {from_i64(&v.c, step)};
  return leave_js(&v, 1, a, 0, NULL, NULL, value);
}

/* Messages come from any thread; they reach JavaScript when the event loop turns. */
struct message {
  function *sink;
  int32_t level;
  size_t len;
  char text[];
};

static void on_message(void *user, int32_t level, const char *text, size_t len) {
  function *f = user;
  struct message *m = malloc(sizeof *m + len);
  if (!m) return;
  *m = (struct message){f, level, len};
  memcpy(m->text, text, len);
  atomic_fetch_add(&f->references, 1);
  if (!post_message(f->e, m)) drop_message(m);
}

void drop_message(struct message *m) {
  destroy_function(m->sink);
  free(m);
}

void deliver(environment *e, struct message *m) {
  call c = {.env = e->env, .e = e, .op = "a log sink"};
  napi_value self, f, result, a[] = {from_i64(&c, m->level), from_str(&c, (sterna_str){m->text, m->len})};
  napi_get_undefined(e->env, &self);
  if (napi_get_reference_value(e->env, m->sink->f, &f) == napi_ok) /* what it throws is uncaught, as in any event */
    napi_call_function(e->env, self, f, COUNT(a), a, &result);
}

#define TABLE(type, DEFAULT, member, function_of)                       \
  sterna_##type to_##type(call *c, napi_value f, const char *name) {    \
    sterna_##type table = DEFAULT;                                      \
    if (!given(c, f) || !(table.user = keep(c, f, name))) return table; \
    table.destroy = destroy_function;                                   \
    table.member = function_of;                                         \
    return table;                                                       \
  }
TABLE(tensor_hook, STERNA_TENSOR_HOOK, on_grad, on_grad)
TABLE(custom_gradient, STERNA_CUSTOM_GRADIENT, backward, on_backward)
TABLE(dataset_callbacks, STERNA_DATASET_CALLBACKS, get, on_get)
TABLE(collate_callbacks, STERNA_COLLATE_CALLBACKS, collate, on_collate)
TABLE(module_callbacks, STERNA_MODULE_CALLBACKS, forward, on_forward)
TABLE(scheduler_callbacks, STERNA_SCHEDULER_CALLBACKS, factor, on_factor)
TABLE(log_sink, STERNA_LOG_SINK, message, on_message)

sterna_buffer to_buffer(call *c, napi_value pinned) {
  sterna_buffer table = STERNA_BUFFER;
  table.user = keep(c, pinned, "data");
  if (table.user) table.destroy = destroy_function;
  return table;
}
