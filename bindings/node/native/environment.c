/* The state of one JavaScript thread: its handles, and how other threads reach it.
 *
 * Objects of JavaScript are watched by weak references, which the thread looks through from time to time: after a
 * collection, and when much was made since the last look.  So memory comes back in loops that never yield to the event
 * loop too, and nothing of ours runs inside the collector. */
#include <stdlib.h>

#include "sterna_node.h"

enum { NONE = UINT32_MAX };

/* ---- watched objects */

static void release_cell(environment *e, cell *c) {
  kinds[c->kind].release(c->handle);
  e->bytes -= c->bytes;
  c->handle = NULL;
  c->next = e->cells_free;
  e->cells_free = (uint32_t)(c - e->cells);
  --e->cells_live;
}

static void report(environment *e, int64_t before) {
  int64_t ignored;
  if (e->bytes != before) napi_adjust_external_memory(e->env, e->bytes - before, &ignored);
}

/* Releases the handles whose objects are gone. */
static void sweep(environment *e) {
  int64_t before = e->bytes;
  for (uint32_t i = 0; i < e->cells_used;) {
    napi_handle_scope scope;
    napi_open_handle_scope(e->env, &scope);
    for (uint32_t end = i + 256; i < e->cells_used && i < end; ++i) {
      cell *c = &e->cells[i];
      napi_value object = NULL;
      if (!c->handle) continue;
      if (napi_get_reference_value(e->env, c->weak, &object) != napi_ok || object) continue;
      napi_delete_reference(e->env, c->weak);
      release_cell(e, c);
    }
    napi_close_handle_scope(e->env, scope);
  }
  e->cells_new = 0;
  e->bytes_new = 0;
  report(e, before);
}

/* Of external memory V8 collects at once only gigabytes; before, it marks a little at a time, and a fast loop outruns
   it.  Told of more than it can bear, it collects now. */
static void collect(environment *e) {
  const int64_t unbearable = (int64_t)1 << 40;
  int64_t ignored;
  napi_adjust_external_memory(e->env, unbearable, &ignored);
  napi_adjust_external_memory(e->env, -unbearable, &ignored);
  sweep(e);
  e->bytes_kept = e->bytes;
}

/* What V8 is told.  A variable must not be looked at while a job changes it, and the event loop does not wait here: the
   tensors that are met meanwhile count as small ones. */
static int64_t bytes_of(environment *e, void *handle, uint32_t kind) {
  enum { OVERHEAD = 256 }; /* of an object of the library, about */
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  int before;
  if (kind == KIND_tensor && try_enter(e, READS, &before)) {
    sterna.error_release(sterna.tensor_get_info(handle, &info));
    leave(e, before);
  }
  return info.bytes + OVERHEAD;
}

/* track(object, handle, kind): its cell.  The handle is released when the object is gone. */
static napi_value track(napi_env env, napi_callback_info info) {
  enum { MANY = 4096, LARGE = 32 << 20, HUGE = 256 << 20 };
  call c;
  napi_value a[3], result = NULL;
  begin_call(&c, env, info, "track", 3, a, FREE);
  environment *e = c.e;
  void *handle = to_handle(&c, a[1], 0);
  uint32_t kind = (uint32_t)to_i64(&c, a[2], "kind");
  if (e->cells_new > MANY + e->cells_live / 2 || e->bytes_new > LARGE + e->bytes / 2) sweep(e);
  if (e->bytes < e->bytes_kept) e->bytes_kept = e->bytes;
  if (e->bytes > HUGE + e->bytes_kept + e->bytes_kept / 2) {
    sweep(e); /* V8 may have collected since the last one */
    if (e->bytes > HUGE + e->bytes_kept + e->bytes_kept / 2) collect(e);
  }
  if (e->cells_free == NONE && e->cells_used == e->cells_room) {
    uint32_t more = e->cells_room ? 2 * e->cells_room : 256;
    cell *cells = realloc(e->cells, more * sizeof *cells);
    if (cells) {
      e->cells = cells;
      e->cells_room = more;
    }
  }
  bool reuse = e->cells_free != NONE;
  uint32_t at = reuse ? e->cells_free : e->cells_used;
  napi_ref weak;
  if (at == e->cells_room || napi_create_reference(env, a[0], 0, &weak) != napi_ok) {
    fail(&c, STERNA_ERROR_OUT_OF_MEMORY, "", "there is no memory to watch another object");
  } else {
    if (reuse)
      e->cells_free = e->cells[at].next;
    else
      ++e->cells_used;
    int64_t bytes = bytes_of(e, handle, kind), before = e->bytes;
    e->cells[at] = (cell){.handle = handle, .weak = weak, .bytes = bytes, .kind = kind};
    ++e->cells_live;
    ++e->cells_new;
    e->bytes += bytes;
    e->bytes_new += bytes;
    report(e, before);
    result = from_i64(&c, at);
  }
  end_call(&c);
  return result;
}

/* untrack(cell): releases its handle now. */
static napi_value untrack(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[1];
  begin_call(&c, env, info, "untrack", 1, a, FREE);
  int64_t at = to_i64(&c, a[0], "cell"), before = c.e->bytes;
  if (!c.failed && at >= 0 && at < c.e->cells_used && c.e->cells[at].handle) {
    napi_delete_reference(env, c.e->cells[at].weak);
    release_cell(c.e, &c.e->cells[at]);
    report(c.e, before);
  }
  end_call(&c);
  return NULL;
}

static napi_value sweep_now(napi_env env, napi_callback_info info) {
  call c;
  begin_call(&c, env, info, "sweep", 0, NULL, FREE);
  sweep(c.e);
  end_call(&c);
  return NULL;
}

/* ---- other threads */

bool on_thread(environment *e) { return pthread_equal(e->thread, pthread_self()); }

environment *environment_retain(environment *e) {
  pthread_mutex_lock(&e->mutex);
  ++e->references;
  pthread_mutex_unlock(&e->mutex);
  return e;
}

void environment_release(environment *e) {
  pthread_mutex_lock(&e->mutex);
  int left = --e->references;
  pthread_mutex_unlock(&e->mutex);
  if (left) return;
  pthread_mutex_destroy(&e->mutex);
  pthread_cond_destroy(&e->changed);
  free(e->dropped);
  free(e);
}

static void delete_dropped(environment *e) {
  pthread_mutex_lock(&e->mutex);
  napi_ref *dropped = e->dropped;
  size_t n = e->dropped_used;
  e->dropped = NULL;
  e->dropped_used = e->dropped_room = 0;
  pthread_mutex_unlock(&e->mutex);
  for (size_t i = 0; i < n; ++i) napi_delete_reference(e->env, dropped[i]);
  free(dropped);
}

void drop_reference(environment *e, napi_ref ref) {
  pthread_mutex_lock(&e->mutex);
  bool alive = e->alive; /* afterwards the references end with the environment */
  if (alive && !on_thread(e)) {
    if (e->dropped_used == e->dropped_room) {
      size_t more = e->dropped_room ? 2 * e->dropped_room : 16;
      napi_ref *dropped = realloc(e->dropped, more * sizeof *dropped);
      if (dropped) {
        e->dropped = dropped;
        e->dropped_room = more;
      }
    }
    if (e->dropped_used < e->dropped_room) e->dropped[e->dropped_used++] = ref;
    if (e->dropped_used == 1) napi_call_threadsafe_function(e->wake, NULL, napi_tsfn_nonblocking);
    alive = false;
  }
  pthread_mutex_unlock(&e->mutex);
  if (alive) napi_delete_reference(e->env, ref);
}

bool post_message(environment *e, struct message *m) {
  pthread_mutex_lock(&e->mutex);
  bool sent = e->alive && napi_call_threadsafe_function(e->wake, m, napi_tsfn_nonblocking) == napi_ok;
  pthread_mutex_unlock(&e->mutex);
  return sent;
}

static void woken(napi_env env, napi_value f, void *context, void *data) {
  (void)f;
  if (env && data) deliver(context, data);
  if (env) delete_dropped(context);
  if (data) drop_message(data);
}

/* ---- the order of calls.  A call that changes variables must not run beside another that uses them, and jobs run on
   threads of their own: so the thread waits for the jobs in its way, and jobs for the call that the thread is in. */

static bool in_the_way(const environment *e, enum use use) {
  return e->jobs_writing || (use == WRITES && e->jobs_reading);
}

int enter(environment *e, enum use use) {
  int before = atomic_load_explicit(&e->held, memory_order_relaxed);
  if ((int)use <= before) return before;
  if (!e->jobs) { /* those that are queued meanwhile see `held` */
    atomic_store_explicit(&e->held, (int)use, memory_order_relaxed);
    return before;
  }
  pthread_mutex_lock(&e->mutex);
  while (in_the_way(e, use)) pthread_cond_wait(&e->changed, &e->mutex);
  atomic_store(&e->held, (int)use);
  pthread_mutex_unlock(&e->mutex);
  return before;
}

bool try_enter(environment *e, enum use use, int *before) {
  *before = atomic_load_explicit(&e->held, memory_order_relaxed);
  if ((int)use <= *before) return true;
  pthread_mutex_lock(&e->mutex);
  bool free = !in_the_way(e, use);
  if (free) atomic_store(&e->held, (int)use);
  pthread_mutex_unlock(&e->mutex);
  return free;
}

void leave(environment *e, int before) {
  if (atomic_load_explicit(&e->held, memory_order_relaxed) == before) return;
  if (!e->jobs) {
    atomic_store_explicit(&e->held, before, memory_order_relaxed);
    return;
  }
  pthread_mutex_lock(&e->mutex);
  atomic_store(&e->held, before);
  pthread_cond_broadcast(&e->changed);
  pthread_mutex_unlock(&e->mutex);
}

/* ---- beginning and end */

/* Runs on the thread, when a worker ends or the process does. */
static void end_environment(void *data) {
  environment *e = data;
  pthread_mutex_lock(&e->mutex);
  e->alive = false;
  pthread_mutex_unlock(&e->mutex);
  napi_release_threadsafe_function(e->wake, napi_tsfn_abort);
  if (e->scope) sterna.error_release(sterna.scope_end(e->scope));
  for (uint32_t i = 0; i < e->cells_used; ++i)
    if (e->cells[i].handle) kinds[e->cells[i].kind].release(e->cells[i].handle);
  for (uint32_t i = 0; i < RECENT; ++i) /* does nothing where it is released already */
    if (e->recent[i].handle) kinds[e->recent[i].kind].release(e->recent[i].handle);
  free(e->cells);
  environment_release(e);
}

environment *environment_create(napi_env env) {
  environment *e = calloc(1, sizeof *e);
  napi_value name;
  if (!e) return NULL;
  e->env = env;
  e->thread = pthread_self();
  e->cells_free = NONE;
  e->references = 1;
  pthread_mutex_init(&e->mutex, NULL);
  pthread_cond_init(&e->changed, NULL);
  napi_create_string_utf8(env, "sterna", NAPI_AUTO_LENGTH, &name);
  if (napi_create_threadsafe_function(env, NULL, NULL, name, 0, 1, NULL, NULL, e, woken, &e->wake) != napi_ok) {
    environment_release(e);
    return NULL;
  }
  napi_unref_threadsafe_function(env, e->wake);
  e->alive = true;
  napi_add_env_cleanup_hook(env, end_environment, e); /* runs before that of `wake`, which was added earlier */
  return e;
}

/* ---- scopes: the outermost is known, so that the end of the thread ends it too */

static napi_value scope_begin(napi_env env, napi_callback_info info) {
  call c;
  napi_value result = NULL;
  begin_call(&c, env, info, "tidy", 0, NULL, FREE);
  sterna_scope *scope = NULL;
  if (done(&c, sterna.scope_begin(&scope))) {
    if (!c.e->scope) c.e->scope = scope;
    result = from_f64(&c, to_bits(scope));
  }
  end_call(&c);
  return result;
}

static napi_value scope_keep(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[2];
  begin_call(&c, env, info, "keep", 2, a, FREE);
  done(&c, sterna.scope_keep(to_handle(&c, a[0], KIND_scope), to_handle(&c, a[1], KIND_tensor)));
  end_call(&c);
  return NULL;
}

static napi_value scope_end(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[1];
  begin_call(&c, env, info, "tidy", 1, a, FREE);
  sterna_scope *scope = to_handle(&c, a[0], KIND_scope);
  if (c.e->scope == scope) c.e->scope = NULL;
  done(&c, sterna.scope_end(scope));
  end_call(&c);
  return NULL;
}

/* release(handle, kind) */
static napi_value release(napi_env env, napi_callback_info info) {
  call c;
  napi_value a[2];
  begin_call(&c, env, info, "release", 2, a, FREE);
  uint32_t kind = (uint32_t)to_i64(&c, a[1], "kind");
  if (!c.failed) kinds[kind].release(to_handle(&c, a[0], kind));
  end_call(&c);
  return NULL;
}

/* release_tensor(handle): the shortest way, because most calls need it once. */
static napi_value release_tensor(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value a[1];
  double bits = 0;
  napi_get_cb_info(env, info, &argc, a, NULL, NULL);
  napi_get_value_double(env, a[0], &bits);
  sterna.tensor_release(from_bits(bits));
  return NULL;
}

const definition environment_functions[] = {
    {"release_tensor", release_tensor},
    {"track", track},
    {"untrack", untrack},
    {"sweep", sweep_now},
    {"scope_begin", scope_begin},
    {"scope_keep", scope_keep},
    {"scope_end", scope_end},
    {"release", release},
    {NULL, NULL},
};
