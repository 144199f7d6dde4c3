/* What the parts of the addon share: the library's functions, the environment of a JavaScript thread, a call. */
#ifndef STERNA_NODE_H
#define STERNA_NODE_H
#define NAPI_VERSION 8
#include <node_api.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

#include <sterna/sterna.h>
#include <sterna/sterna_ops.h>

#include "generated/api.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- the library (library.c) */

#define STERNA_FIELD(name) __typeof__(&sterna_##name) name;
struct api {
  STERNA_FUNCTIONS(STERNA_FIELD)
};
extern struct api sterna; /* filled once, when the library is loaded */

typedef struct kind {
  sterna_error* (*retain)(void*);
  void (*release)(void*);
} kind;
extern const kind kinds[]; /* by KIND_*; of those that are counted */

/* ---- one JavaScript thread (environment.c).  Nothing else but the library is shared between threads. */

typedef struct function function; /* a JavaScript function that the library may call: callbacks.c */
struct message;                   /* a line for the log sink, on its way to the thread */
typedef struct thrown thrown;     /* a JavaScript exception on its way through the library: errors.c */

/* A handle whose JavaScript object is watched: when the object is gone, the handle is released. */
typedef struct cell {
  void* handle; /* NULL: free */
  napi_ref weak;
  int64_t bytes; /* reported to V8 */
  uint32_t kind, next;
} cell;

enum use { FREE, READS, WRITES }; /* of variables and the objects made of them, by a call */
enum { RECENT = 64 };

typedef struct environment {
  napi_env env;
  pthread_t thread;
  napi_ref make_error; /* JavaScript's factory of errors */

  cell* cells;
  uint32_t cells_used, cells_room, cells_free, cells_live, cells_new;
  int64_t bytes, bytes_new, bytes_kept; /* of all cells; of those since the last sweep; the least since a collection */
  struct {
    void* handle;
    uint32_t kind;
  } recent[RECENT]; /* handles that may not be in a cell yet, for the end of the thread */
  uint32_t recents;
  sterna_scope* scope; /* the outermost that is open */

  _Atomic int held; /* enum use of the call that this thread is in */
  int jobs;         /* that are queued or running */
  int jobs_reading, jobs_writing;
  pthread_cond_t changed;

  pthread_mutex_t mutex; /* guards what follows, `changed`, jobs_reading and jobs_writing */
  int references;
  bool alive; /* the thread can still be called */
  napi_threadsafe_function wake;
  napi_ref* dropped; /* to be deleted on the thread */
  size_t dropped_used, dropped_room;
  thrown* thrown;
} environment;

environment* environment_create(napi_env env);
environment* environment_retain(environment* e);
void environment_release(environment* e);
bool on_thread(environment* e);
void drop_reference(environment* e, napi_ref ref);    /* from any thread */
bool post_message(environment* e, struct message* m); /* deliver()ed on the thread, unless this is false */

/* Whether a call may touch variables now; waits for jobs that are in the way. */
int enter(environment* e, enum use use);
bool try_enter(environment* e, enum use use, int* before); /* false instead of waiting */
void leave(environment* e, int before);

/* ---- one call from JavaScript (arguments.c) */

typedef struct call {
  napi_env env;
  environment* e;
  const char* op;
  bool failed;        /* an exception is pending */
  bool hold;          /* keep references to the arguments' handles until the end, for a job */
  int before;         /* what the thread held */
  struct room* rooms; /* memory until the end of the call */
  struct held* helds;
} call;

typedef struct {
  const int64_t* data;
  size_t len;
} ints;
typedef struct {
  void** data;
  size_t len;
} list;
typedef struct {
  const char** data;
  size_t len;
} strings;
typedef struct {
  const char* what;
  int32_t first;
  size_t count;
  const char* const* names;
} enumeration;
#define STERNA_ENUM(name) extern const enumeration enum_##name;
STERNA_ENUMS(STERNA_ENUM)

void* room(call* c, size_t bytes); /* zeroed; NULL and an exception when there is none */
void finish(call* c);

bool given(call* c, napi_value v); /* neither undefined nor null */
void* to_handle(call* c, napi_value v, uint32_t kind);
void* to_consumed(call* c, napi_value v, uint32_t kind); /* with a reference of its own */
list to_handles(call* c, napi_value v, const char* name, uint32_t kind);
list to_consumed_list(call* c, napi_value v, const char* name, uint32_t kind);
int64_t to_i64(call* c, napi_value v, const char* name);
uint64_t to_u64(call* c, napi_value v, const char* name);
int32_t to_i32(call* c, napi_value v, const char* name);
double to_f64(call* c, napi_value v, const char* name);
int32_t to_bool(call* c, napi_value v, const char* name);
int32_t to_enum(call* c, napi_value v, const char* name, const enumeration* names);
size_t to_size(call* c, napi_value v, const char* name);
const char* to_string(call* c, napi_value v, const char* name); /* NULL for undefined */
strings to_strings(call* c, napi_value v, const char* name);
ints to_ints(call* c, napi_value v, const char* name);

napi_value from_handle(call* c, void* handle, uint32_t kind);
napi_value from_handles(call* c, void** handles, size_t n, uint32_t kind);
napi_value from_i64(call* c, int64_t v);
napi_value from_big(call* c, int64_t v);  /* a BigInt */
napi_value from_u64(call* c, uint64_t v); /* a BigInt */
napi_value from_f64(call* c, double v);
napi_value from_bool(call* c, int32_t v);
napi_value from_enum(call* c, int32_t v, const enumeration* names);
napi_value from_str(call* c, sterna_str s);
napi_value from_bytes(call* c, sterna_bytes* bytes);
napi_value from_list(call* c, size_t n, const napi_value* values);
void set_property(call* c, napi_value object, const char* name, napi_value value);

/* Handles travel as numbers: the bits of the token.  They are never those of a NaN, which JavaScript may change. */
static inline double to_bits(const void* handle) {
  double bits;
  memcpy(&bits, &handle, sizeof bits);
  return bits;
}
static inline void* from_bits(double bits) {
  void* handle;
  memcpy(&handle, &bits, sizeof handle);
  return handle;
}

static inline void begin_call(call* c, napi_env env, napi_callback_info info, const char* op, size_t argc,
                              napi_value* a, enum use use) {
  void* e;
  napi_get_cb_info(env, info, &argc, a, NULL, &e);
  *c = (call){.env = env, .e = e, .op = op};
  c->before = enter(c->e, use);
}
static inline void end_call(call* c) {
  leave(c->e, c->before);
  if (c->rooms || c->helds) finish(c);
}

/* ---- errors (errors.c) */

void fail(call* c, int32_t code, const char* argument, const char* format, ...) __attribute__((format(printf, 4, 5)));
bool done(call* c, sterna_error* error);               /* false: it is an exception now */
napi_value exception_of(call* c, sterna_error* error); /* releases the error */
sterna_error* error_of_exception(environment* e);      /* takes the exception that is pending */
sterna_error* error_of_value(environment* e, napi_value exception, const char* message);

/* ---- functions of JavaScript as tables of callbacks (callbacks.c) */

sterna_tensor_hook to_tensor_hook(call* c, napi_value f, const char* name);
sterna_custom_gradient to_custom_gradient(call* c, napi_value f, const char* name);
sterna_log_sink to_log_sink(call* c, napi_value f, const char* name);
sterna_dataset_callbacks to_dataset_callbacks(call* c, napi_value f, const char* name);
sterna_collate_callbacks to_collate_callbacks(call* c, napi_value f, const char* name);
sterna_module_callbacks to_module_callbacks(call* c, napi_value f, const char* name);
sterna_scheduler_callbacks to_scheduler_callbacks(call* c, napi_value f, const char* name);
sterna_buffer to_buffer(call* c, napi_value pinned); /* keeps a JavaScript object */

void deliver(environment* e, struct message* m);
void drop_message(struct message* m);

/* ---- calls off the event loop (jobs.c) */

typedef struct async {
  const char* op;
  size_t size, argc; /* of the values; of the arguments */
  enum use use;
  enum use (*use_of)(void* values); /* NULL: `use` */
  void (*parse)(call* c, napi_value* a, void* values);
  sterna_error* (*run)(void* values);
  napi_value (*result)(call* c, void* values);
} async;
napi_value run_sync(napi_env env, napi_callback_info info, const async* f);
napi_value run_async(napi_env env, napi_callback_info info, const async* f);

/* ---- what is defined where; each adds its functions to `exports` */

typedef struct definition {
  const char* name;
  napi_callback call;
} definition;
extern const definition generated_functions[];
extern const definition environment_functions[];
extern const definition tensor_functions[];

#endif
