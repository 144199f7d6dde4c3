/* Calls as promises: the library's part runs on a thread of Node's pool, with the settings of the thread that asked. */
#include <stddef.h>
#include <stdlib.h>

#include "sterna_node.h"

/* What the library keeps for each thread. */
typedef struct settings {
  sterna_grad_mode mode;
  sterna_autocast autocast;
  sterna_generator *generator;
  sterna_stream *stream;
  sterna_str device;
} settings;

typedef struct job {
  call c;
  const async *f;
  enum use use;
  settings settings;
  napi_async_work work;
  napi_deferred deferred;
  sterna_error *error;
  max_align_t values[];
} job;

static void release_settings(const settings *s) {
  sterna.generator_release(s->generator);
  sterna.stream_release(s->stream);
}

/* Sets the thread's settings; `s` becomes what they were. */
static void exchange(settings *s) {
  settings before = {STERNA_GRAD_ENABLED, STERNA_AUTOCAST_OFF, NULL, NULL, {NULL, 0}};
  sterna.error_release(sterna.set_grad_mode(s->mode, &before.mode));
  sterna.error_release(sterna.set_autocast(s->autocast, &before.autocast));
  sterna.error_release(sterna.set_generator(s->generator, &before.generator));
  sterna.error_release(sterna.set_stream(s->stream, &before.stream));
  sterna.error_release(sterna.set_device(s->device.data, &before.device));
  release_settings(s);
  *s = before;
}

static settings current_settings(void) {
  settings now = {STERNA_GRAD_ENABLED, STERNA_AUTOCAST_OFF, NULL, NULL, {"cpu", 3}}, again;
  exchange(&now);
  again = now;
  if (again.generator) sterna.error_release(sterna.generator_retain(again.generator));
  if (again.stream) sterna.error_release(sterna.stream_retain(again.stream));
  exchange(&again);
  release_settings(&again);
  return now;
}

static bool must_wait(const environment *e, enum use use) {
  int held = atomic_load(&e->held);
  return use != FREE && (e->jobs_writing || held == WRITES || (use == WRITES && (e->jobs_reading || held)));
}

static void count(environment *e, enum use use, int change) {
  if (use == READS) e->jobs_reading += change;
  if (use == WRITES) e->jobs_writing += change;
}

static void execute(napi_env env, void *data) {
  job *j = data;
  environment *e = j->c.e;
  (void)env;
  pthread_mutex_lock(&e->mutex);
  while (must_wait(e, j->use)) pthread_cond_wait(&e->changed, &e->mutex);
  count(e, j->use, 1);
  pthread_mutex_unlock(&e->mutex);
  exchange(&j->settings);
  j->error = j->f->run(j->values);
  exchange(&j->settings);
  pthread_mutex_lock(&e->mutex);
  count(e, j->use, -1);
  pthread_cond_broadcast(&e->changed);
  pthread_mutex_unlock(&e->mutex);
}

static void end_job(job *j) {
  release_settings(&j->settings);
  finish(&j->c);
  environment_release(j->c.e);
  free(j);
}

/* On the thread again.  Where it is ending, neither of the two reaches anybody. */
static void complete(napi_env env, napi_status status, void *data) {
  job *j = data;
  call *c = &j->c;
  napi_value value = NULL;
  --c->e->jobs;
  if (status != napi_ok && !j->error) {
    j->error = sterna.error_create(STERNA_ERROR_STATE, "this thread of JavaScript is ending", NULL, NULL);
  }
  if (j->error) {
    value = exception_of(c, j->error);
    if (value) napi_reject_deferred(env, j->deferred, value);
  } else {
    value = j->f->result(c, j->values);
    if (!value) napi_get_undefined(env, &value);
    napi_resolve_deferred(env, j->deferred, value);
  }
  napi_delete_async_work(env, j->work);
  end_job(j);
}

enum { MOST = 24 }; /* arguments of a function */

napi_value run_async(napi_env env, napi_callback_info info, const async *f) {
  napi_value a[MOST], name, promise = NULL;
  size_t argc = f->argc;
  void *e;
  napi_get_cb_info(env, info, &argc, a, NULL, &e);
  job *j = calloc(1, offsetof(job, values) + f->size);
  if (!j) {
    napi_throw_error(env, NULL, "out of memory");
    return NULL;
  }
  j->c = (call){.env = env, .e = environment_retain(e), .op = f->op, .hold = true};
  j->f = f;
  f->parse(&j->c, a, j->values);
  if (!j->c.failed) {
    j->use = f->use_of ? f->use_of(j->values) : f->use;
    j->settings = current_settings();
    napi_create_string_utf8(env, f->op, NAPI_AUTO_LENGTH, &name);
    if (napi_create_promise(env, &j->deferred, &promise) == napi_ok &&
        napi_create_async_work(env, NULL, name, execute, complete, j, &j->work) == napi_ok) {
      ++j->c.e->jobs;
      if (napi_queue_async_work(env, j->work) == napi_ok) return promise;
      --j->c.e->jobs;
    }
    fail(&j->c, STERNA_ERROR_STATE, "", "the call cannot be queued");
  }
  end_job(j);
  return NULL;
}

napi_value run_sync(napi_env env, napi_callback_info info, const async *f) {
  call c;
  napi_value a[MOST], result = NULL;
  max_align_t values[512 / sizeof(max_align_t)] = {0};
  begin_call(&c, env, info, f->op, f->argc, a, f->use);
  f->parse(&c, a, values);
  if (!c.failed && done(&c, f->run(values))) result = f->result(&c, values);
  end_call(&c);
  return result;
}
