/* Every function of the C ABI called wrongly: each must return an error of the right code, null its outputs, take over
   what it consumes, and leak nothing.  generated/cases.h has the calls, this file what they are made of. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sterna/sterna.h>

static const char *function = "", *argument = "", *how = ""; /* of the running case */
static int passed, failed;

static void *fresh(int kind);
static void release(int kind, void *handle);
static int wrong_kind(int kind);

/* What the library writes to and reads from. */
static void *outs[16], *list[8];
static char bytes[64], zeros[256];
static void *const untouched = (void *)(uintptr_t)0x5a5a5a5a5a5a5a5a;

/* Host tables that a case passes must be destroyed in it, as it fails. */
static int to_destroy;
static void expect_destroy(void) { ++to_destroy; }
static void count_destroy(void *user) {
  (void)user;
  --to_destroy;
}

/* Handles that a case uses; those that the call did not consume are released after it. */
static struct {
  int kind;
  void *handle;
} used[64];
static int used_count;
static void *use(int kind) {
  used[used_count].kind = kind;
  return used[used_count++].handle = fresh(kind);
}

enum { BADS = 7, SIZES = 5 };
static const char *const bad_names[BADS] = {"NULL",     "stale",          "of a wrong type",      "an address",
                                            "all ones", "a small number", "of another generation"};
static void *bad_handle(int kind, int bad) {
  void *h;
  switch (bad) {
    case 0: return NULL;
    case 1: release(kind, h = fresh(kind)); return h;
    case 2: return use(wrong_kind(kind));
    case 3: return zeros;
    case 4: return (void *)UINTPTR_MAX;
    case 5: return (void *)(uintptr_t)1;
    default: return (void *)((uintptr_t)use(kind) + (UINT64_C(1) << 32));
  }
}

static const char *const size_names[SIZES] = {"size 0", "size 3", "size 4097", "size UINT32_MAX", "unknown field set"};
static void break_size(unsigned char *s, size_t known, int bad) {
  const uint32_t sizes[SIZES] = {0, 3, 4097, UINT32_MAX, (uint32_t)known + 16};
  memcpy(s, &sizes[bad], sizeof *sizes);
  s[known + 3] = bad == SIZES - 1;
}
/* A struct with room behind it. */
#define ROOM(type, value)                   \
  union {                                   \
    type s;                                 \
    unsigned char bytes[sizeof(type) + 64]; \
  } room;                                   \
  memset(&room, 0, sizeof room);            \
  room.s = value

static void *valid_info(const void *info) { /* in storage that outlives the expression */
  static uint64_t room[128];
  memset(room, 0, sizeof room);
  memcpy(room, info, sizeof(uint32_t));
  return room;
}

static void start(const char *argument_, const char *how_) {
  argument = argument_, how = how_;
  for (size_t i = 0; i < sizeof outs / sizeof *outs; ++i) outs[i] = untouched;
  to_destroy = 0;
}

static void judge(const char *wrong, const char *detail) {
  if (wrong) fprintf(stderr, "sterna_%s, %s %s: %s%s\n", function, argument, how, wrong, detail);
  *(wrong ? &failed : &passed) += 1;
}

static const char *leaks(void) {
  while (used_count > 0) --used_count, release(used[used_count].kind, used[used_count].handle);
  static int64_t live = 0;
  int64_t before = live;
  live = sterna_debug_live_handles();
  return live == before ? NULL : live > before ? "handles leaked" : "more was released than was made";
}

static void check(sterna_error *e, unsigned handles) {
  static char text[512];
  const char *wrong = NULL;
  int32_t code = sterna_error_code(e);
  snprintf(text, sizeof text, ": %s", sterna_error_message(e).data);
  if (!e)
    wrong = "succeeded";
  else if (code != STERNA_ERROR_INVALID_ARGUMENT && code != STERNA_ERROR_INVALID_HANDLE && code != STERNA_ERROR_VERSION)
    wrong = "another error";
  else if (!*sterna_error_op(e).data)
    wrong = "the error names no function";
  for (size_t i = 0; !wrong && i < sizeof outs / sizeof *outs; ++i)
    if (handles >> i & 1 && outs[i]) wrong = "an output is not NULL";
  if (!wrong && to_destroy) wrong = "the host's table was not destroyed once";
  sterna_error_release(e);
  const char *leaked = leaks();
  judge(wrong ? wrong : leaked, wrong ? text : "");
}

/* CASE(outputs to be NULL, argument, what is wrong with it, call), where the call must fail */
#define CASE(handles, argument, how, ...) (start(argument, how), check(__VA_ARGS__, handles))
/* of functions that cannot fail */
#define SURVIVE(argument, how, ...) (start(argument, how), __VA_ARGS__, judge(leaks(), ""))

/* ---- valid handles of each kind */

static void must(sterna_error *e) {
  if (!e) return;
  fprintf(stderr, "a valid handle could not be made: %s\n", sterna_error_message(e).data);
  exit(1);
}
static sterna_tensor *fresh_tensor(void) {
  const float values[4] = {1, 2, 3, 4};
  const int64_t shape[2] = {2, 2};
  sterna_tensor *t;
  must(sterna_tensor_from_data(values, sizeof values, STERNA_F32, shape, 2, &t));
  return t;
}
static sterna_tensor *fresh_variable(void) {
  sterna_tensor *value = fresh_tensor(), *v;
  sterna_variable_options o = STERNA_VARIABLE_OPTIONS;
  o.requires_grad = 1;
  must(sterna_variable_create(value, &o, &v));
  sterna_tensor_release(value);
  return v;
}
static sterna_error *fresh_error(void) { return sterna_error_create(STERNA_ERROR_IO, "no", NULL, NULL); }
static const sterna_bytes *fresh_bytes(void) {
  sterna_tensor *t = fresh_tensor();
  sterna_bytes *text;
  must(sterna_tensor_to_text(t, NULL, &text));
  sterna_tensor_release(t);
  return text;
}
static sterna_generator *fresh_generator(void) {
  sterna_generator *g;
  must(sterna_generator_create(1, &g));
  return g;
}
static sterna_stream *fresh_stream(void) {
  sterna_stream *s;
  must(sterna_stream_create("cpu", &s));
  return s;
}
static sterna_event *fresh_event(void) {
  sterna_event *e;
  must(sterna_event_create("cpu", &e));
  return e;
}
static sterna_error *no_change(void *user, const sterna_tensor *grad, sterna_tensor **replacement) {
  (void)user, (void)grad, (void)replacement;
  return NULL;
}
static sterna_hook *fresh_hook(void) {
  sterna_tensor *v = fresh_variable();
  sterna_tensor_hook table = STERNA_TENSOR_HOOK;
  sterna_hook *hook;
  table.on_grad = no_change;
  must(sterna_tensor_add_hook(v, &table, &hook));
  sterna_tensor_release(v);
  return hook;
}
static sterna_capture *fresh_capture(void) {
  sterna_capture *c;
  must(sterna_capture_begin(NULL, 0, NULL, &c));
  return c;
}
static sterna_program *fresh_program(void) {
  sterna_program *p;
  must(sterna_capture_end(fresh_capture(), NULL, 0, &p));
  return p;
}
static sterna_scope *fresh_scope(void) {
  sterna_scope *s;
  must(sterna_scope_begin(&s));
  return s;
}
static sterna_dict *fresh_dict(void) {
  sterna_dict *d;
  must(sterna_dict_create(&d));
  return d;
}
static sterna_module *fresh_module(void) {
  sterna_module *m;
  must(sterna_nn_linear(2, 2, NULL, &m));
  return m;
}
static sterna_optimizer *fresh_optimizer(void) {
  sterna_module *m = fresh_module();
  sterna_optimizer *o;
  must(sterna_optim_sgd(m, 0.1, NULL, &o));
  sterna_module_release(m);
  return o;
}
static sterna_scheduler *fresh_scheduler(void) {
  sterna_optimizer *o = fresh_optimizer();
  sterna_scheduler *s;
  must(sterna_scheduler_exponential(o, 0.5, &s));
  sterna_optimizer_release(o);
  return s;
}
static sterna_grad_scaler *fresh_grad_scaler(void) {
  sterna_grad_scaler *s;
  must(sterna_grad_scaler_create(NULL, &s));
  return s;
}
static const sterna_dataset *fresh_dataset(void) {
  const sterna_tensor *t = fresh_tensor();
  const sterna_dataset *d;
  must(sterna_dataset_tensors(&t, 1, (sterna_dataset **)&d));
  sterna_tensor_release(t);
  return d;
}
static sterna_loader *fresh_loader(void) {
  const sterna_dataset *d = fresh_dataset();
  sterna_loader *l;
  must(sterna_loader_create(d, NULL, &l));
  sterna_dataset_release(d);
  return l;
}
static const sterna_batch *fresh_batch(void) {
  sterna_loader *l = fresh_loader();
  sterna_batch *b;
  must(sterna_loader_next(l, &b));
  sterna_loader_release(l);
  return b;
}
static sterna_queue *fresh_queue(void) {
  sterna_queue *q;
  must(sterna_queue_create(1, &q));
  return q;
}
static void release_scope(sterna_scope *s) { sterna_error_release(sterna_scope_end(s)); }

#include "generated/cases.h"

static int wrong_kind(int kind) { return kind == KIND_tensor || kind == KIND_variable ? KIND_generator : KIND_tensor; }

static void died(int signal) {
  fprintf(stderr, "sterna_%s, %s %s: died of signal %d\n", function, argument, how, signal);
  _exit(1);
}

int main(void) {
  const int deaths[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
  for (size_t i = 0; i < sizeof deaths / sizeof *deaths; ++i) signal(deaths[i], died);
  all_cases();
  if (sterna_debug_live_handles() != 0) function = "debug_live_handles", judge("handles are left at the end", "");
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}
