/* Devices, their memory, and the library's messages. */
#include "check.h"

Test(device, cpu_and_null_are_built_in) {
  sterna_device_info info = STERNA_DEVICE_INFO;
  cr_assert_geq(sterna_device_count(), 2);
  OK(sterna_device_get_info(0, &info));
  cr_assert(!strcmp(info.name.data, "cpu") && !strcmp(info.type.data, "cpu") && info.is_host && info.computes);
  OK(sterna_device_get_info(1, &info));
  cr_assert(!strcmp(info.name.data, "null") && !info.computes);
  FAILS(STERNA_ERROR_INDEX, sterna_device_get_info(-1, &info));
  FAILS(STERNA_ERROR_INDEX, sterna_device_get_info(sterna_device_count(), &info));
  NO_LEAKS();
}

Test(device, tells_its_hardware) {
  sterna_device_properties p = STERNA_DEVICE_PROPERTIES;
  OK(sterna_device_get_properties(0, &p));
  cr_assert(p.name.len > 0 && strlen(p.name.data) == p.name.len && strcmp(p.name.data, "cpu"));
  cr_assert(p.total_bytes > 1 << 20 && p.processors >= 1 && p.major == 0 && p.minor == 0);
  OK(sterna_device_get_properties(1, &p));
  cr_assert(!strcmp(p.name.data, "null") && p.total_bytes == 0 && p.processors == 0 && p.major == 0 && p.minor == 0);
  FAILS(STERNA_ERROR_INDEX, sterna_device_get_properties(-1, &p));
  FAILS(STERNA_ERROR_INDEX, sterna_device_get_properties(sterna_device_count(), &p));
  NO_LEAKS();
}

Test(device, waits_for_its_work) {
  for (int32_t i = 0; i < sterna_device_count(); ++i) OK(sterna_device_synchronize(i));
  FAILS(STERNA_ERROR_INDEX, sterna_device_synchronize(-1));
  NO_LEAKS();
}

Test(device, counts_its_memory) {
  int64_t n = 1 << 20;
  sterna_tensor *t;
  sterna_device_info before = STERNA_DEVICE_INFO, during = STERNA_DEVICE_INFO, after = STERNA_DEVICE_INFO;
  OK(sterna_device_reset_peak(0));
  OK(sterna_device_get_info(0, &before));
  OK(sterna_zeros(&n, 1, NULL, &t));
  OK(sterna_device_get_info(0, &during));
  sterna_tensor_release(t);
  OK(sterna_empty_cache());
  OK(sterna_device_get_info(0, &after));
  cr_assert_eq(during.live_bytes - before.live_bytes, 4 * n);
  cr_assert(during.allocations > before.allocations && during.reserved_bytes >= 4 * n);
  cr_assert(after.live_bytes == before.live_bytes && after.peak_bytes >= before.live_bytes + 4 * n);
  cr_assert_lt(after.reserved_bytes, 4 * n);
  OK(sterna_device_reset_peak(0));
  OK(sterna_device_get_info(0, &after));
  cr_assert_eq(after.peak_bytes, after.live_bytes);
  NO_LEAKS();
}

Test(device, thread_makes_its_tensors_on_the_one_it_set) {
  sterna_str before;
  sterna_tensor *t;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  int64_t huge[] = {1 << 20, 1 << 20};
  OK(sterna_set_device("null", &before));
  cr_assert_str_eq(before.data, "cpu");
  OK(sterna_zeros(huge, 2, NULL, &t)); /* shapes only: takes no memory */
  OK(sterna_tensor_get_info(t, &info));
  cr_assert_str_eq(info.device.data, "null");
  OK(sterna_set_device(before.data, NULL));
  FAILS(STERNA_ERROR_DEVICE, sterna_set_device("abacus", NULL));
  sterna_tensor_release(t);
  NO_LEAKS();
}

struct log {
  int lines, destroyed;
  char last[256];
};
static void note(void *user, int32_t level, const char *text, size_t len) {
  struct log *l = user;
  ++l->lines;
  cr_assert_geq(level, STERNA_LOG_INFO);
  snprintf(l->last, sizeof l->last, "%.*s", (int)len, text);
}
static void dropped(void *user) { ++((struct log *)user)->destroyed; }

static void compile_something(void) {
  sterna_tensor *x = scalar(1), *in;
  sterna_capture *capture;
  sterna_program *program;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&in, 1, &program));
  sterna_tensor_release(x), sterna_tensor_release(in), sterna_program_release(program);
}

Test(log, messages_go_to_the_sink_until_it_is_replaced) {
  struct log l = {0};
  sterna_log_sink sink = STERNA_LOG_SINK;
  sink.user = &l;
  sink.destroy = dropped;
  sink.message = note;
  OK(sterna_set_log_sink(&sink, STERNA_LOG_INFO));
  compile_something();
  cr_assert_eq(l.lines, 1);
  cr_assert_not_null(strstr(l.last, "program compiled"));
  OK(sterna_set_log_sink(&sink, STERNA_LOG_WARNING));
  cr_assert_eq(l.destroyed, 1);
  compile_something();
  cr_assert_eq(l.lines, 1);
  OK(sterna_set_log_sink(NULL, STERNA_LOG_INFO));
  cr_assert_eq(l.destroyed, 2);
  NO_LEAKS();
}
