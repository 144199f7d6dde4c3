/* Captured steps: recorded, run, described, abandoned. */
#include "check.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

/* y = 2 x + w */
static sterna_program *affine(const sterna_tensor *example, const sterna_tensor *w) {
  sterna_capture *capture;
  sterna_program *program;
  sterna_tensor *x, *twice, *y;
  OK(sterna_capture_begin(&example, 1, &x, &capture));
  OK(sterna_mul_scalar(x, 2, &twice));
  OK(sterna_add(twice, w, &y));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &program));
  sterna_tensor_release(x), sterna_tensor_release(twice), sterna_tensor_release(y);
  return program;
}

Test(capture, program_computes_what_was_captured) {
  sterna_tensor *x = VECTOR(1, 2), *w = trainable(VECTOR(10, 20)), *y, *next = VECTOR(0, 0);
  sterna_program *program = affine(x, w);
  OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &y, 1));
  EQUALS(y, 12, 24);
  sterna_tensor_release(y);
  OK(sterna_tensor_assign(w, next)); /* variables are read at each run */
  OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &y, 1));
  EQUALS(y, 2, 4);
  sterna_tensor_release(y), sterna_tensor_release(x), sterna_tensor_release(w), sterna_tensor_release(next);
  sterna_program_release(program);
  NO_LEAKS();
}

Test(capture, training_step_is_one_program) {
  sterna_tensor *x = scalar(3), *w = trainable(scalar(1)), *in, *y, *loss, *g, *update, *next, *out;
  sterna_capture *capture;
  sterna_program *step;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  OK(sterna_mul(in, w, &y));
  OK(sterna_mul(y, y, &loss));
  OK(sterna_backward(loss, NULL));
  OK(sterna_tensor_grad(w, &g));
  OK(sterna_mul_scalar(g, 0.01, &update));
  OK(sterna_sub(w, update, &next));
  OK(sterna_tensor_assign(w, next));
  OK(sterna_tensor_zero_grad(w));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&loss, 1, &step));
  sterna_tensor *all[] = {in, y, loss, g, update, next};
  for (int i = 0; i < 6; ++i) sterna_tensor_release(all[i]);
  EQUALS(w, 1); /* nothing has run */
  OK(sterna_program_run(step, (const sterna_tensor *const *)&x, 1, &out, 1));
  EQUALS(out, 9);
  double value; /* 1 - 0.01 * 2 * 3 * 3 * 1 */
  OK(sterna_tensor_item(w, &value));
  cr_assert_float_eq(value, 0.82, 1e-6);
  sterna_tensor_release(out), sterna_tensor_release(x), sterna_tensor_release(w), sterna_program_release(step);
  NO_LEAKS();
}

Test(capture, data_cannot_be_read_meanwhile) {
  sterna_tensor *x = scalar(3), *in, *info_of;
  sterna_capture *capture;
  double value;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  OK(sterna_neg(in, &info_of));
  FAILS(STERNA_ERROR_STATE, sterna_tensor_item(info_of, &value));
  OK(sterna_tensor_get_info(info_of, &info));
  cr_assert(info.is_captured && info.dtype == STERNA_F32);
  OK(sterna_tensor_item(x, &value)); /* x is no part of it */
  sterna_capture_release(capture);
  sterna_tensor_release(x), sterna_tensor_release(in), sterna_tensor_release(info_of);
  NO_LEAKS();
}

Test(capture, abandoned_one_leaves_the_thread_as_it_was) {
  sterna_tensor *x = scalar(3), *in, *y;
  sterna_capture *capture;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  sterna_capture_release(capture);
  OK(sterna_neg(x, &y));
  EQUALS(y, -3);
  sterna_tensor_release(y);
  FAILS(STERNA_ERROR_STATE, sterna_neg(in, &y));
  sterna_tensor_release(x), sterna_tensor_release(in);
  NO_LEAKS();
}

/* A call that fails half way leaves nothing behind: neither numbers taken from the generator nor assigned buffers. */
Test(capture, failed_call_is_not_part_of_the_program) {
  sterna_tensor *x = VECTOR(1, 2), *in, *y, *out;
  sterna_module *layers[2], *net;
  sterna_capture *capture;
  sterna_program *program;
  sterna_program_info info = STERNA_PROGRAM_INFO;
  sterna_generator *generator;
  uint64_t seed, before, after;
  OK(sterna_nn_dropout(0.5, &layers[0]));
  OK(sterna_nn_linear(3, 2, NULL, &layers[1]));
  OK(sterna_nn_sequential(layers, 2, &net));
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  FAILS(STERNA_ERROR_SHAPE, sterna_module_forward(net, in, &y));
  OK(sterna_add(in, in, &y));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &program));
  OK(sterna_program_get_info(program, &info));
  cr_assert(info.nodes == 1 && !info.is_random);
  OK(sterna_generator_default(NULL, &generator));
  OK(sterna_generator_get_state(generator, &seed, &before));
  OK(sterna_program_run(program, (const sterna_tensor *const *)&x, 1, &out, 1));
  OK(sterna_generator_get_state(generator, &seed, &after));
  EQUALS(out, 2, 4);
  cr_assert_eq(before, after);
  sterna_tensor_release(x), sterna_tensor_release(in), sterna_tensor_release(y), sterna_tensor_release(out);
  sterna_module_release(net), sterna_program_release(program), sterna_generator_release(generator);
  NO_LEAKS();
}

Test(capture, second_one_on_a_thread_is_refused) {
  sterna_tensor *x = scalar(3), *in, *y, *again;
  sterna_capture *capture, *second;
  sterna_program *program, *none;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  FAILS(STERNA_ERROR_STATE, sterna_capture_begin((const sterna_tensor *const *)&x, 1, &again, &second));
  cr_assert(!second && !again);
  OK(sterna_neg(in, &y));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &program));
  FAILS(STERNA_ERROR_INVALID_HANDLE, sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &none));
  sterna_tensor_release(x), sterna_tensor_release(in), sterna_tensor_release(y), sterna_program_release(program);
  NO_LEAKS();
}

static void *release_elsewhere(void *capture) {
  sterna_capture_release(capture);
  return NULL;
}
static void *end_elsewhere(void *capture) {
  sterna_program *program;
  return sterna_capture_end(capture, NULL, 0, &program);
}

Test(capture, released_by_another_thread_ends_at_the_next_call) {
  sterna_tensor *x = scalar(3), *in, *y;
  sterna_capture *capture;
  pthread_t thread;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  pthread_create(&thread, NULL, release_elsewhere, capture);
  pthread_join(thread, NULL);
  OK(sterna_neg(x, &y));
  EQUALS(y, -3);
  sterna_tensor_release(x), sterna_tensor_release(in), sterna_tensor_release(y);
  NO_LEAKS();
}

Test(capture, ends_only_on_its_thread) {
  sterna_tensor *x = scalar(3), *in;
  sterna_capture *capture;
  pthread_t thread;
  void *error;
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &in, &capture));
  pthread_create(&thread, NULL, end_elsewhere, capture);
  pthread_join(thread, &error);
  FAILS(STERNA_ERROR_STATE, (sterna_error *)error);
  sterna_tensor_release(x), sterna_tensor_release(in);
  NO_LEAKS();
}

Test(capture, program_checks_its_inputs_and_outputs) {
  sterna_tensor *x = VECTOR(1, 2), *w = VECTOR(1, 1), *longer = VECTOR(1, 2, 3), *out[2];
  sterna_program *p = affine(x, w);
  FAILS(STERNA_ERROR_SHAPE, sterna_program_run(p, (const sterna_tensor *const *)&longer, 1, out, 1));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_program_run(p, NULL, 0, out, 1));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_program_run(p, (const sterna_tensor *const *)&x, 1, out, 2));
  sterna_tensor_release(x), sterna_tensor_release(w), sterna_tensor_release(longer), sterna_program_release(p);
  NO_LEAKS();
}

Test(capture, program_describes_itself) {
  sterna_tensor *x = VECTOR(1, 2), *w = trainable(VECTOR(1, 1));
  sterna_program *p = affine(x, w);
  sterna_program_info info = STERNA_PROGRAM_INFO;
  sterna_value_info value = STERNA_VALUE_INFO;
  sterna_bytes *text;
  OK(sterna_program_get_info(p, &info));
  cr_assert(info.inputs == 1 && info.outputs == 1 && info.nodes == 1 && info.variables_read == 1 && !info.is_random);
  OK(sterna_program_get_input(p, 0, &value));
  cr_assert(value.dtype == STERNA_F32 && value.ndim == 1 && value.sizes[0] == 2);
  OK(sterna_program_get_output(p, 0, &value));
  cr_assert_str_eq(value.device.data, "cpu");
  FAILS(STERNA_ERROR_INDEX, sterna_program_get_output(p, 1, &value));
  OK(sterna_program_text(p, &text));
  cr_assert_not_null(strstr(sterna_bytes_str(text).data, "mul_scalar"));
  cr_assert_null(strstr(sterna_bytes_str(text).data, "µs"));
  sterna_bytes_release(text);
  const sterna_tensor *in[] = {x};
  sterna_tensor *y;
  OK(sterna_program_set_profile(p, 1));
  OK(sterna_program_run(p, in, 1, &y, 1));
  sterna_tensor_release(y);
  OK(sterna_program_set_profile(p, 0));
  OK(sterna_program_text(p, &text));
  cr_assert_not_null(strstr(sterna_bytes_str(text).data, "µs in the calls of a run, the mean of 1"));
  sterna_bytes_release(text), sterna_tensor_release(x), sterna_tensor_release(w), sterna_program_release(p);
  NO_LEAKS();
}

Test(capture, saved_program_runs_without_its_code) {
  sterna_tensor *x = VECTOR(1, 2), *w = trainable(VECTOR(10, 20)), *y;
  sterna_program *p = affine(x, w), *loaded;
  char path[] = "/tmp/sterna_program_XXXXXX";
  close(mkstemp(path));
  OK(sterna_program_save(p, path));
  sterna_program_release(p), sterna_tensor_release(w);
  OK(sterna_program_load(path, &loaded));
  OK(sterna_program_run(loaded, (const sterna_tensor *const *)&x, 1, &y, 1));
  EQUALS(y, 12, 24);
  sterna_tensor_release(x), sterna_tensor_release(y), sterna_program_release(loaded);
  unlink(path);
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_program_load(path, &loaded));
  NO_LEAKS();
}
