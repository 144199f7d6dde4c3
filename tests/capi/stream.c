/* Streams and events, on devices without them and on one that notes what it is asked (tests/plugin/stream_device.c). */
#include "check.h"

#include <dlfcn.h>

static sterna_stream *stream_on(const char *device) {
  sterna_stream *s;
  OK(sterna_stream_create(device, &s));
  return s;
}
static sterna_event *event_on(const char *device) {
  sterna_event *e;
  OK(sterna_event_create(device, &e));
  return e;
}
static bool done(sterna_event *e) {
  int32_t done;
  OK(sterna_event_done(e, &done));
  return done;
}
static sterna_tensor *negated(const sterna_tensor *t) {
  sterna_tensor *y;
  OK(sterna_neg(t, &y));
  return y;
}

Test(stream, one_program_runs_on_every_device) {
  const char *devices[] = {"cpu", "null"};
  for (int i = 0; i < 2; ++i) {
    sterna_stream *s = stream_on(devices[i]), *before;
    sterna_event *from = event_on(devices[i]), *to = event_on(devices[i]);
    sterna_str name;
    OK(sterna_stream_device(s, &name));
    cr_assert_str_eq(name.data, devices[i]);
    OK(sterna_event_device(to, &name));
    cr_assert_str_eq(name.data, devices[i]);
    OK(sterna_set_device(devices[i], NULL));
    OK(sterna_set_stream(s, &before));
    cr_assert_null(before);
    OK(sterna_event_record(from, NULL));
    int64_t n = 1 << 16;
    sterna_tensor *x, *y;
    OK(sterna_ones(&n, 1, NULL, &x));
    y = negated(x);
    OK(sterna_event_record(to, s));
    OK(sterna_set_stream(NULL, &before));
    OK(sterna_event_wait(to, NULL));
    OK(sterna_event_wait(to, s));
    OK(sterna_event_synchronize(to));
    OK(sterna_stream_synchronize(s));
    double seconds, back;
    OK(sterna_event_elapsed(from, to, &seconds));
    OK(sterna_event_elapsed(to, from, &back));
    cr_assert(done(to) && seconds > 0 && seconds < 60 && back == -seconds);
    OK(sterna_set_device("cpu", NULL));
    sterna_tensor_release(x), sterna_tensor_release(y);
    sterna_stream_release(s), sterna_stream_release(before), sterna_event_release(from), sterna_event_release(to);
  }
  NO_LEAKS();
}

Test(stream, a_thread_keeps_the_one_that_it_uses) {
  sterna_stream *s = stream_on(NULL), *before;
  sterna_str name;
  OK(sterna_set_stream(s, NULL));
  sterna_stream_release(s);
  cr_assert_eq(sterna_debug_live_handles(), 0);
  OK(sterna_set_stream(NULL, &before));
  OK(sterna_stream_device(before, &name));
  cr_assert_str_eq(name.data, "cpu");
  sterna_stream_release(before);
  NO_LEAKS();
}

Test(stream, what_cannot_be_is_an_error) {
  sterna_stream *cpu = stream_on("cpu"), *s;
  sterna_event *other = event_on("null"), *e = event_on("cpu"), *never = event_on("cpu");
  sterna_tensor *x = VECTOR(1, 2), *in;
  sterna_capture *capture;
  sterna_program *program;
  double seconds;
  FAILS(STERNA_ERROR_DEVICE, sterna_stream_create("abacus", &s));
  FAILS(STERNA_ERROR_DEVICE, sterna_event_record(other, cpu));
  cr_assert(done(never));
  OK(sterna_event_wait(never, NULL));
  OK(sterna_event_record(e, NULL));
  OK(sterna_event_record(other, NULL));
  FAILS(STERNA_ERROR_STATE, sterna_event_elapsed(e, never, &seconds));
  FAILS(STERNA_ERROR_STATE, sterna_event_elapsed(never, e, &seconds));
  FAILS(STERNA_ERROR_DEVICE, sterna_event_elapsed(e, other, &seconds));
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  FAILS(STERNA_ERROR_STATE, sterna_event_record(e, NULL));
  FAILS(STERNA_ERROR_STATE, sterna_event_wait(e, NULL));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&in, 1, &program));
  sterna_tensor_release(x), sterna_tensor_release(in), sterna_program_release(program);
  sterna_stream_release(cpu);
  sterna_event_release(other), sterna_event_release(e), sterna_event_release(never);
  NO_LEAKS();
}

/* ---- on devices with streams: their numbers count from 1 */

static const char *(*notes)(void);
static int (*alive)(void);

static void load(void) {
  OK(sterna_load_device_plugin(STERNA_TEST_STREAM_PLUGIN));
  void *plugin = dlopen(STERNA_TEST_STREAM_PLUGIN, RTLD_NOW);
  *(void **)&notes = dlsym(plugin, "stream_device_notes");
  *(void **)&alive = dlsym(plugin, "stream_device_alive");
}
static sterna_tensor *there(const char *device) {
  sterna_tensor *t = VECTOR(1, 2), *moved;
  OK(sterna_to_device(t, device, &moved));
  sterna_tensor_release(t);
  return moved;
}
#define NOTED(text) cr_assert_str_eq(notes(), text)

Test(stream, calls_and_memory_follow_the_streams_order) {
  load();
  sterna_stream *s = stream_on("streams"), *before;
  sterna_tensor *x = there("streams"), *far = there("streams:1"), *y, *z;
  notes();
  OK(sterna_set_stream(s, &before));
  cr_assert_null(before);
  y = negated(x);
  sterna_tensor_release(negated(far));
  NOTED("allocate@1 neg@1 allocate@0 neg@0 free@0 ");
  sterna_tensor_release(x); /* made before: its memory is freed where it was made, after its use here */
  NOTED("record@1 wait@0 free@0 ");
  OK(sterna_set_stream(NULL, &before));
  z = negated(y);
  sterna_tensor_release(z);
  NOTED("allocate@0 neg@0 free@0 ");
  sterna_tensor_release(y);
  NOTED("record@0 wait@1 free@1 ");
  sterna_stream_release(s);
  cr_assert_eq(alive(), 1);
  sterna_stream_release(before), sterna_tensor_release(far);
  cr_assert_eq(alive(), 0);
  NO_LEAKS();
}

Test(stream, memory_waits_for_all_streams_that_have_used_it) {
  load();
  sterna_stream *used[] = {stream_on("streams"), stream_on("streams")};
  sterna_tensor *x = there("streams");
  for (int i = 0; i < 4; ++i) {
    OK(sterna_set_stream(used[i % 2], NULL));
    sterna_tensor_release(negated(x));
  }
  OK(sterna_set_stream(NULL, NULL));
  sterna_stream_release(used[0]), sterna_stream_release(used[1]);
  cr_assert_eq(alive(), 2);
  notes();
  sterna_tensor_release(x);
  NOTED("record@1 wait@0 record@2 wait@0 free@0 ");
  cr_assert_eq(alive(), 0);
  NO_LEAKS();
}

Test(stream, events_order_streams_and_hosts) {
  load();
  sterna_stream *a = stream_on("streams"), *b = stream_on("streams"), *far = stream_on("streams:1"),
                *host = stream_on("cpu");
  sterna_event *e = event_on("streams"), *mine = event_on("cpu");
  double seconds;
  OK(sterna_event_wait(e, a)); /* not recorded */
  NOTED("");
  OK(sterna_event_record(e, a));
  OK(sterna_event_wait(e, b));
  OK(sterna_event_wait(e, far));
  OK(sterna_event_wait(e, NULL));
  OK(sterna_event_wait(e, host));
  NOTED("record@1 wait@2 wait@3 wait@0 host@0 ");
  OK(sterna_event_record(mine, NULL));
  OK(sterna_event_wait(mine, a)); /* it is done */
  NOTED("");
  OK(sterna_set_stream(b, NULL));
  OK(sterna_event_record(e, NULL));
  OK(sterna_event_wait(e, NULL));
  OK(sterna_event_record(e, a));
  OK(sterna_event_record(e, NULL));
  OK(sterna_set_stream(far, NULL)); /* a thread uses one at a time */
  OK(sterna_event_record(e, NULL));
  OK(sterna_set_stream(NULL, NULL));
  NOTED("record@2 wait@2 record@1 record@2 record@0 ");
  OK(sterna_event_elapsed(e, e, &seconds));
  OK(sterna_stream_synchronize(a));
  cr_assert_eq(seconds, 0.25);
  NOTED("synchronize@1 ");
  sterna_stream *streams[] = {a, b, far, host};
  for (int i = 0; i < 4; ++i) sterna_stream_release(streams[i]);
  sterna_event_release(e), sterna_event_release(mine);
  cr_assert_eq(alive(), 0);
  NO_LEAKS();
}

Test(stream, programs_share_no_memory_between_streams) {
  load();
  sterna_tensor *x = there("streams"), *in, *a, *b, *out;
  sterna_capture *capture;
  sterna_program *program;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  a = negated(in), b = negated(a);
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&b, 1, &program));
  sterna_stream *s = stream_on("streams");
  notes();
  for (int on = 0; on < 2; ++on) { /* the arena and the output; then the output alone, until the caller drops it */
    OK(sterna_set_stream(on ? s : NULL, NULL));
    OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &out, 1));
    EQUALS(out, 1, 2);
    NOTED(on ? "allocate@1 allocate@1 neg@1 neg@1 " : "allocate@0 allocate@0 neg@0 neg@0 ");
    sterna_tensor_release(out);
    OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &out, 1));
    NOTED(on ? "neg@1 neg@1 " : "neg@0 neg@0 ");
    sterna_tensor_release(out);
  }
  OK(sterna_set_stream(NULL, NULL));
  OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &out, 1));
  NOTED("neg@0 neg@0 ");
  OK(sterna_set_stream(s, NULL));
  sterna_tensor_release(negated(out));
  OK(sterna_set_stream(NULL, NULL));
  sterna_tensor_release(out);
  notes();
  OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &out, 1));
  NOTED("allocate@0 record@1 wait@0 free@0 neg@0 neg@0 "); /* the other stream may still use the last output */
  sterna_tensor *all[] = {x, in, a, b, out};
  for (int i = 0; i < 5; ++i) sterna_tensor_release(all[i]);
  sterna_program_release(program), sterna_stream_release(s);
  cr_assert_eq(alive(), 0);
  NO_LEAKS();
}

Test(stream, products_are_as_precise_as_when_they_were_captured) {
  load();
  sterna_tensor *x = there("streams"), *in, *y, *out;
  sterna_capture *capture;
  sterna_program *programs[2];
  cr_assert_eq(sterna_float32_matmul_precision(), STERNA_MATMUL_HIGHEST);
  OK(sterna_set_float32_matmul_precision(STERNA_MATMUL_HIGH));
  cr_assert_eq(sterna_float32_matmul_precision(), STERNA_MATMUL_HIGH);
  notes();
  sterna_tensor_release(negated(x));
  NOTED("allocate@0 neg-high@0 free@0 ");
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  y = negated(in);
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &programs[0]));
  OK(sterna_set_float32_matmul_precision(STERNA_MATMUL_HIGHEST));
  OK(sterna_program_save(programs[0], "build/precision.safetensors"));
  OK(sterna_program_load("build/precision.safetensors", &programs[1]));
  remove("build/precision.safetensors");
  for (int i = 0; i < 2; ++i) {
    sterna_bytes *text;
    OK(sterna_program_text(programs[i], &text));
    cr_assert_not_null(strstr(sterna_bytes_str(text).data, "float32 matmul precision high"));
    notes();
    OK(sterna_program_run(programs[i], (const sterna_tensor *const *)&x, 1, &out, 1));
    cr_assert_not_null(strstr(notes(), "neg-high@0"));
    sterna_tensor_release(out), sterna_bytes_release(text), sterna_program_release(programs[i]);
  }
  notes();
  sterna_tensor_release(negated(x));
  NOTED("allocate@0 neg@0 free@0 ");
  sterna_tensor_release(x), sterna_tensor_release(in), sterna_tensor_release(y);
  NO_LEAKS();
}
