/* A device plugin for tests of streams: two devices of type "streams" on the host's memory, which compute neg, and note
   what they are asked in the text that stream_device_notes gives: "neg@1 " is a neg on stream 1; 0 is a device's own.
 */
#include <sterna/sterna.h>
#include <sterna/sterna_device.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNUSED(x) (void)(x)

static char notes[4096];
static int streams, alive;
static _Thread_local int *chosen[2];

static void note_at(const char *what, const int *stream) {
  size_t n = strlen(notes);
  snprintf(notes + n, sizeof notes - n, "%s@%d ", what, stream ? *stream : 0);
}
static void note(const char *what, int32_t device) { note_at(what, chosen[device]); }

/* What was noted since the last time, valid until the next. */
__attribute__((visibility("default"))) const char *stream_device_notes(void);
const char *stream_device_notes(void) {
  static char text[sizeof notes];
  strcpy(text, notes);
  *notes = 0;
  return text;
}
__attribute__((visibility("default"))) int stream_device_alive(void); /* streams and events */
int stream_device_alive(void) { return alive; }

static void *allocate(int32_t device, int64_t bytes) {
  note("allocate", device);
  return malloc(bytes ? (size_t)bytes : 1);
}
static void release(int32_t device, void *data, int64_t bytes) {
  UNUSED(bytes);
  note("free", device);
  free(data);
}
static int32_t copy(int32_t device, void *to, const void *from, int64_t bytes, int32_t direction) {
  UNUSED(device), UNUSED(direction);
  memcpy(to, from, (size_t)bytes);
  return 0;
}
static int32_t synchronize(int32_t device) {
  UNUSED(device);
  return 0;
}
static int32_t supports(const char *op) { return !strcmp(op, "neg"); }
static int32_t run(const sterna_kernel_call *call) {
  note(call->precision == STERNA_MATMUL_HIGH ? "neg-high" : "neg", call->device);
  int64_t n = 1;
  for (int32_t d = 0; d < call->outputs[0].ndim; ++d) n *= call->outputs[0].sizes[d];
  for (int64_t i = 0; i < n; ++i) ((float *)call->outputs[0].data)[i] = -((const float *)call->inputs[0].data)[i];
  return 1;
}

static void *make(int32_t device) {
  UNUSED(device);
  int *number = malloc(sizeof *number);
  if (!number) return NULL;
  *number = ++streams, ++alive;
  return number;
}
static void end(int32_t device, void *made) {
  UNUSED(device);
  free(made), --alive;
}
static void stream_use(int32_t device, void *stream) { chosen[device] = stream; }
static int32_t stream_synchronize(int32_t device, void *stream) {
  UNUSED(device);
  note_at("synchronize", stream);
  return 0;
}
static void *event_create(int32_t device) {
  UNUSED(device);
  ++alive;
  return malloc(1);
}
static int32_t event_record(int32_t device, void *event) {
  UNUSED(event);
  note("record", device);
  return 0;
}
static int32_t event_wait(int32_t device, void *event) {
  UNUSED(event);
  note("wait", device);
  return 0;
}
static int32_t event_synchronize(int32_t device, void *event) {
  UNUSED(event);
  note("host", device);
  return 0;
}
static int32_t event_done(int32_t device, void *event) {
  UNUSED(device), UNUSED(event);
  return 1;
}
static double event_elapsed(int32_t device, void *from, void *to) {
  UNUSED(device), UNUSED(from), UNUSED(to);
  return 0.25;
}

int32_t sterna_device_plugin(uint32_t version, sterna_device_api *api, char *why, size_t why_len) {
  if (version != STERNA_DEVICE_PLUGIN_VERSION) {
    strncpy(why, "made for another version", why_len);
    return 1;
  }
  api->count = 2;
  api->type = "streams";
  api->allocate = allocate;
  api->free = release;
  api->copy = copy;
  api->synchronize = synchronize;
  api->supports = supports;
  api->run = run;
  api->stream_create = make;
  api->stream_free = end;
  api->stream_use = stream_use;
  api->stream_synchronize = stream_synchronize;
  api->event_create = event_create;
  api->event_free = end;
  api->event_record = event_record;
  api->event_wait = event_wait;
  api->event_synchronize = event_synchronize;
  api->event_done = event_done;
  api->event_elapsed = event_elapsed;
  return 0;
}
