/* A device plugin for tests: two accelerators of type "fake", whose memory is the host's with every byte inverted, so
   that whoever reads it directly is found out.  It computes neg and add of contiguous f32, and fill; sqrt fails. */
#include <sterna/sterna.h>
#include <sterna/sterna_device.h>

#include <stdlib.h>
#include <string.h>

static void *allocate(int32_t device, int64_t bytes) {
  (void)device;
  return malloc(bytes ? (size_t)bytes : 1);
}
static void release(int32_t device, void *data, int64_t bytes) {
  (void)device, (void)bytes;
  free(data);
}
static int32_t copy(int32_t device, void *to, const void *from, int64_t bytes, int32_t direction) {
  (void)device;
  for (int64_t i = 0; i < bytes; ++i)
    ((unsigned char *)to)[i] =
        ((const unsigned char *)from)[i] ^ (direction == STERNA_COPY_DEVICE_TO_DEVICE ? 0 : 0xff);
  return 0;
}
static int32_t synchronize(int32_t device) {
  (void)device;
  return 0;
}

static float load(const sterna_kernel_tensor *t, int64_t i) {
  float v;
  copy(0, &v, (const float *)t->data + i, sizeof v, STERNA_COPY_DEVICE_TO_HOST);
  return v;
}
static void store(const sterna_kernel_tensor *t, int64_t i, float v) {
  copy(0, (float *)t->data + i, &v, sizeof v, STERNA_COPY_HOST_TO_DEVICE);
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
  api->count = 2;
  api->type = "fake";
  api->allocate = allocate;
  api->free = release;
  api->copy = copy;
  api->synchronize = synchronize;
  api->supports = supports;
  api->run = run;
  api->error = error;
  api->hardware = hardware;
  return 0;
}
