/* Device plugins: a fake accelerator (tests/plugin/fake_device.c) loaded at run time. */
#include "check.h"

#include <stdlib.h>
#include <unistd.h>

static void load(void) { OK(sterna_load_device_plugin(STERNA_TEST_PLUGIN)); }
static sterna_tensor *on(const char *device, sterna_tensor *t) { /* takes t over */
  sterna_tensor *moved;
  OK(sterna_to_device(t, device, &moved));
  sterna_tensor_release(t);
  return moved;
}

static sterna_error *no_forward(void *user, const sterna_tensor *const *inputs, size_t inputs_len,
                                sterna_tensor **outputs, size_t capacity, size_t *outputs_len) {
  (void)user, (void)inputs, (void)inputs_len, (void)outputs, (void)capacity, (void)outputs_len;
  return NULL;
}

Test(plugin, brings_devices) {
  sterna_device_info info = STERNA_DEVICE_INFO;
  int32_t before = sterna_device_count();
  load();
  cr_assert_eq(sterna_device_count(), before + 2);
  OK(sterna_device_get_info(before + 1, &info));
  cr_assert(!strcmp(info.name.data, "fake:1") && !strcmp(info.type.data, "fake") && info.number == 1 && !info.is_host);
  FAILS(STERNA_ERROR_STATE, sterna_load_device_plugin(STERNA_TEST_PLUGIN)); /* twice */
  NO_LEAKS();
}

Test(plugin, tells_its_hardware) {
  int32_t first = sterna_device_count();
  load();
  sterna_device_properties p = STERNA_DEVICE_PROPERTIES;
  OK(sterna_device_get_properties(first + 1, &p));
  cr_assert(!strcmp(p.name.data, "Fake 2000") && p.total_bytes == 1 << 30);
  cr_assert(p.major == 2 && p.minor == 1 && p.processors == 16);
  NO_LEAKS();
}

Test(plugin, tensors_travel_there_and_back) {
  load();
  sterna_tensor *t = on("fake", VECTOR(1, 2, 3)), *moved;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  const void *data;
  OK(sterna_tensor_get_info(t, &info));
  cr_assert_str_eq(info.device.data, "fake:0");
  FAILS(STERNA_ERROR_STATE, sterna_tensor_data(t, &data));
  EQUALS(t, 1, 2, 3);
  OK(sterna_to_device(t, "fake:1", &moved));
  sterna_tensor *back = on("cpu", moved);
  EQUALS(back, 1, 2, 3);
  sterna_tensor_release(t), sterna_tensor_release(back);
  NO_LEAKS();
}

Test(plugin, kernels_compute_and_gradients_flow) {
  load();
  sterna_tensor *v = trainable(on("fake", VECTOR(1, 2))), *sum, *y, *seed = on("fake", VECTOR(1, 1)), *g;
  OK(sterna_add(v, v, &sum));
  OK(sterna_neg(sum, &y));
  EQUALS(y, -2, -4);
  sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
  o.gradient = seed;
  OK(sterna_backward(y, &o));
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, -2, -2);
  sterna_tensor *all[] = {v, sum, y, seed, g};
  for (int i = 0; i < 5; ++i) sterna_tensor_release(all[i]);
  NO_LEAKS();
}

Test(plugin, what_it_cannot_compute_is_an_error) {
  load();
  sterna_tensor *t = on("fake", VECTOR(1, 2)), *host = VECTOR(1, 2), *y;
  FAILS(STERNA_ERROR_UNSUPPORTED, sterna_exp(t, &y));
  FAILS(STERNA_ERROR_DEVICE, sterna_add(t, host, &y));
  sterna_tensor_release(t), sterna_tensor_release(host);
  NO_LEAKS();
}

/* By default a checkpoint keeps the random numbers of the device where the network lies. */
Test(plugin, checkpoint_keeps_the_generator_of_its_module) {
  load();
  sterna_module_callbacks callbacks = STERNA_MODULE_CALLBACKS;
  sterna_checkpoint run = STERNA_CHECKPOINT;
  sterna_tensor *weight = trainable(on("fake", VECTOR(1, 2)));
  sterna_generator *g;
  uint64_t seed, offset;
  char path[] = "/tmp/sterna-plugin-XXXXXX";
  int file = mkstemp(path);
  cr_assert_geq(file, 0);
  close(file);
  callbacks.forward = no_forward;
  OK(sterna_module_create("Net", &callbacks, NULL, &run.module));
  OK(sterna_module_register_parameter(run.module, "weight", weight));
  OK(sterna_generator_default("fake", &g));
  OK(sterna_generator_set_state(g, 7, 3));
  OK(sterna_checkpoint_save(path, &run));
  OK(sterna_generator_set_state(g, 8, 0));
  OK(sterna_checkpoint_load(path, &run));
  OK(sterna_generator_get_state(g, &seed, &offset));
  cr_assert(seed == 7 && offset == 3);
  remove(path);
  sterna_tensor_release(weight), sterna_module_release(run.module), sterna_generator_release(g);
  NO_LEAKS();
}

static void fails_saying(sterna_error *e, int32_t code, const char *text) { /* takes e over */
  cr_assert_eq(sterna_error_code(e), code);
  cr_assert_not_null(strstr(sterna_error_message(e).data, text), "%s", sterna_error_message(e).data);
  sterna_error_release(e);
}

Test(plugin, a_kernel_that_fails_says_why) {
  load();
  sterna_tensor *t = on("fake", VECTOR(1, 2)), *y;
  fails_saying(sterna_sqrt(t, &y), STERNA_ERROR_DEVICE, "sqrt: failed on fake:0: the unit for roots is missing");
  sterna_tensor_release(t);
  NO_LEAKS();
}

Test(plugin, a_type_that_nobody_knows_is_looked_for_beside_the_library) {
  sterna_tensor *t = VECTOR(1, 2), *moved;
  fails_saying(sterna_to_device(t, "abacus:1", &moved), STERNA_ERROR_DEVICE, "/libsterna_abacus.so");
  fails_saying(sterna_to_device(t, "cpu:1", &moved), STERNA_ERROR_DEVICE, "no device \"cpu:1\"; there is cpu");
  fails_saying(sterna_to_device(t, "../x", &moved), STERNA_ERROR_DEVICE, "no device \"../x\"");
  sterna_tensor_release(t);
  NO_LEAKS();
}

Test(plugin, views_come_back_in_their_order) {
  load();
  int64_t shape[] = {2, 2};
  float data[] = {1, 2, 3, 4};
  sterna_tensor *t, *turned;
  OK(sterna_tensor_from_data(data, sizeof data, STERNA_F32, shape, 2, &t));
  t = on("fake", t);
  OK(sterna_transpose(t, 0, 1, &turned));
  EQUALS(turned, 1, 3, 2, 4);
  sterna_tensor_release(t), sterna_tensor_release(turned);
  NO_LEAKS();
}

Test(plugin, memory_is_counted) {
  sterna_device_info info = STERNA_DEVICE_INFO;
  int32_t first = sterna_device_count();
  load();
  sterna_tensor *t = on("fake", VECTOR(1, 2));
  OK(sterna_device_get_info(first, &info));
  cr_assert(info.live_bytes == 8 && info.allocations == 1);
  sterna_tensor_release(t);
  OK(sterna_device_get_info(first, &info));
  cr_assert(info.live_bytes == 0 && info.peak_bytes == 8);
  NO_LEAKS();
}

Test(plugin, says_why_it_does_not_load) {
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_load_device_plugin("/nonexistent/plugin.so"));
  FAILS(STERNA_ERROR_IO, sterna_load_device_plugin("README.md"));
  FAILS(STERNA_ERROR_IO, sterna_load_device_plugin("libm.so.6")); /* exports no such function */
  setenv("FAKE_DEVICE_MISSING", "1", 1);
  fails_saying(sterna_load_device_plugin(STERNA_TEST_PLUGIN), STERNA_ERROR_DEVICE, "no fake hardware");
  NO_LEAKS();
}
