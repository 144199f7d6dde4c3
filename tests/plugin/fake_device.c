/* A device plugin for tests: two accelerators of type "fake", whose memory is the host's with every byte inverted, so
   that whoever reads it directly is found out.  It computes neg and add of contiguous f32, and fill; sqrt fails.
   Asynchronous copies are put off until something waits for their stream, and pinned memory is overwritten when it is
   freed, so that whoever does not wait, or does not keep it, is found out too. */
#include <sterna/sterna.h>
#include <sterna/sterna_device.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { DEVICES = 2, PINNED_LIMIT = 1 << 20 };

/* ---- streams: what was put off, in order */
struct job {
  void *to;
  const void *from;
  int64_t bytes;
  int32_t direction;
  struct job *next;
};
struct stream {
  int32_t device;
  struct job *first, *last;
  int64_t queued, done;
  struct stream *next;
};
struct event {
  struct stream *stream;
  int64_t after;
};
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct stream own[DEVICES] = {{.device = 0, .next = &own[1]}, {.device = 1}}, *streams = own;
static _Thread_local struct stream *chosen[DEVICES];

static struct stream *current(int32_t device) { return chosen[device] ? chosen[device] : &own[device]; }
static void move(void *to, const void *from, int64_t bytes, int32_t direction) {
  for (int64_t i = 0; i < bytes; ++i)
    ((unsigned char *)to)[i] =
        ((const unsigned char *)from)[i] ^ (direction == STERNA_COPY_DEVICE_TO_DEVICE ? 0 : 0xff);
}
static void run_until(struct stream *s, int64_t done) {
  pthread_mutex_lock(&mutex);
  while (s->done < done) {
    struct job *j = s->first;
    move(j->to, j->from, j->bytes, j->direction);
    s->first = j->next;
    ++s->done;
    free(j);
  }
  pthread_mutex_unlock(&mutex);
}
static void run_all(struct stream *s) {
  pthread_mutex_lock(&mutex);
  int64_t queued = s->queued;
  pthread_mutex_unlock(&mutex);
  run_until(s, queued);
}
static int32_t copy_async(int32_t device, void *to, const void *from, int64_t bytes, int32_t direction) {
  struct job *j = malloc(sizeof *j);
  if (!j) return -1;
  *j = (struct job){to, from, bytes, direction, NULL};
  pthread_mutex_lock(&mutex);
  struct stream *s = current(device);
  *(s->first ? &s->last->next : &s->first) = j;
  s->last = j;
  ++s->queued;
  pthread_mutex_unlock(&mutex);
  return 0;
}
static int32_t synchronize(int32_t device) {
  pthread_mutex_lock(&mutex);
  struct stream *first = streams;
  pthread_mutex_unlock(&mutex);
  for (struct stream *s = first; s; s = s->next)
    if (s->device == device) run_all(s);
  return 0;
}
static void *stream_create(int32_t device) {
  struct stream *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->device = device;
  pthread_mutex_lock(&mutex);
  s->next = streams;
  streams = s;
  pthread_mutex_unlock(&mutex);
  return s;
}
static void stream_free(int32_t device, void *stream) { (void)device, (void)stream; } /* others may walk the list */
static void stream_use(int32_t device, void *stream) { chosen[device] = stream; }
static void *event_create(int32_t device) {
  (void)device;
  return calloc(1, sizeof(struct event));
}
static void event_free(int32_t device, void *event) {
  (void)device;
  free(event);
}
static int32_t event_record(int32_t device, void *event) {
  struct stream *s = current(device);
  pthread_mutex_lock(&mutex);
  *(struct event *)event = (struct event){s, s->queued};
  pthread_mutex_unlock(&mutex);
  return 0;
}
static int32_t event_wait(int32_t device, void *event) {
  struct event *e = event;
  (void)device;
  run_until(e->stream, e->after);
  return 0;
}
static int32_t stream_synchronize(int32_t device, void *stream) {
  run_all(stream ? stream : &own[device]);
  return 0;
}
static double event_elapsed(int32_t device, void *from, void *to) {
  (void)device, (void)from, (void)to;
  return 0; /* it knows no time */
}
static int32_t event_done(int32_t device, void *event) {
  struct event *e = event;
  (void)device;
  pthread_mutex_lock(&mutex);
  int32_t done = e->stream->done >= e->after;
  pthread_mutex_unlock(&mutex);
  return done;
}

/* ---- memory */
static void *allocate(int32_t device, int64_t bytes) {
  (void)device;
  return malloc(bytes ? (size_t)bytes : 1);
}
static void release(int32_t device, void *data, int64_t bytes) {
  (void)bytes;
  run_all(current(device));
  free(data);
}
static int32_t copy(int32_t device, void *to, const void *from, int64_t bytes, int32_t direction) {
  run_all(current(device));
  move(to, from, bytes, direction);
  return 0;
}
static int64_t pinned;
static void *allocate_host(int64_t bytes) {
  int64_t *p = NULL; /* its size stands before it */
  pthread_mutex_lock(&mutex);
  if (pinned + bytes <= PINNED_LIMIT) p = aligned_alloc(64, 64 + (size_t)(bytes + 63) / 64 * 64);
  if (p) pinned += *p = bytes;
  pthread_mutex_unlock(&mutex);
  return p ? memset(p + 8, 0xee, (size_t)bytes) : NULL;
}
static void free_host(void *data) {
  int64_t *p = (int64_t *)data - 8;
  pthread_mutex_lock(&mutex);
  pinned -= *p;
  pthread_mutex_unlock(&mutex);
  memset(data, 0xee, (size_t)*p);
  free(p);
}

static float load(const sterna_kernel_tensor *t, int64_t i) {
  float v;
  move(&v, (const float *)t->data + i, sizeof v, STERNA_COPY_DEVICE_TO_HOST);
  return v;
}
static void store(const sterna_kernel_tensor *t, int64_t i, float v) {
  move((float *)t->data + i, &v, sizeof v, STERNA_COPY_HOST_TO_DEVICE);
}

static int64_t count(const sterna_kernel_tensor *t) { /* of elements; -1 where it is not contiguous f32 */
  int64_t n = 1;
  for (int d = t->ndim - 1; d >= 0; --d) {
    if (t->sizes[d] != 1 && t->strides[d] != n) return -1;
    n *= t->sizes[d];
  }
  return t->dtype == STERNA_F32 ? n : -1;
}

static int32_t supports(const char *op) {
  return !strcmp(op, "neg") || !strcmp(op, "add") || !strcmp(op, "full") || !strcmp(op, "sqrt");
}
static const char *error(int32_t device) {
  (void)device;
  return "the unit for roots is missing";
}
static int32_t run(const sterna_kernel_call *call) {
  if (!strcmp(call->op, "sqrt")) return -1;
  run_all(current(call->device));
  int64_t n = count(&call->outputs[0]);
  if (n < 0) return 0;
  for (size_t k = 0; k < call->inputs_len; ++k)
    if (count(&call->inputs[k]) != n) return 0;
  double value = 0;
  for (size_t k = 0; k < call->attributes_len; ++k)
    if (!strcmp(call->attributes[k].name, "value")) value = call->attributes[k].f;
  for (int64_t i = 0; i < n; ++i) {
    float x = call->inputs_len > 0 ? load(&call->inputs[0], i) : (float)value;
    if (!strcmp(call->op, "neg")) x = -x;
    if (!strcmp(call->op, "add")) x += load(&call->inputs[1], i);
    store(&call->outputs[0], i, x);
  }
  return 1;
}

static void hardware(int32_t device, sterna_device_hardware *h) {
  strcpy(h->name, "Fake 2000");
  h->total_bytes = 1 << 30;
  h->major = 2;
  h->minor = device;
  h->processors = 16;
}

int32_t sterna_device_plugin(uint32_t version, sterna_device_api *api, char *why, size_t why_len) {
  if (version != STERNA_DEVICE_PLUGIN_VERSION) {
    strncpy(why, "made for another version", why_len);
    return 1;
  }
  if (getenv("FAKE_DEVICE_MISSING")) {
    strncpy(why, "no fake hardware found", why_len);
    return 1;
  }
  api->count = DEVICES;
  api->type = "fake";
  api->allocate = allocate;
  api->free = release;
  api->copy = copy;
  api->synchronize = synchronize;
  api->supports = supports;
  api->run = run;
  api->error = error;
  api->hardware = hardware;
  api->allocate_host = allocate_host;
  api->free_host = free_host;
  api->copy_async = copy_async;
  api->stream_create = stream_create;
  api->stream_free = stream_free;
  api->stream_use = stream_use;
  api->event_create = event_create;
  api->event_free = event_free;
  api->event_record = event_record;
  api->event_wait = event_wait;
  api->event_done = event_done;
  api->event_synchronize = event_wait; /* what was put off is done by whoever waits */
  api->event_elapsed = event_elapsed;
  api->stream_synchronize = stream_synchronize;
  api->dlpack_type = 12;     /* kDLExtDev */
  api->dlpack_host_type = 3; /* kDLCUDAHost */
  return 0;
}
