/* Files of tensors. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"

static char path[64];
static const char *new_path(void) {
  strcpy(path, "/tmp/sterna_io_XXXXXX");
  int file = mkstemp(path);
  cr_assert(file >= 0);
  close(file);
  return path;
}
static void write_text(const char *text) {
  FILE *f = fopen(new_path(), "w");
  fputs(text, f);
  fclose(f);
}

Test(io, safetensors_come_back_with_metadata) {
  sterna_dict *d, *back;
  sterna_tensor *t = VECTOR(1, 2);
  sterna_bytes *text;
  OK(sterna_dict_create(&d));
  OK(sterna_dict_set(d, "x", t));
  OK(sterna_dict_set_metadata(d, "made by", "test"));
  OK(sterna_safetensors_save_dict(new_path(), d));
  OK(sterna_safetensors_load(path, &back));
  sterna_tensor_release(t);
  OK(sterna_dict_get(back, "x", &t));
  EQUALS(t, 1, 2);
  OK(sterna_dict_metadata(back, "made by", &text));
  cr_assert_str_eq(sterna_bytes_str(text).data, "test");
  sterna_bytes_release(text);
  sterna_tensor_release(t);
  sterna_dict_release(d);
  sterna_dict_release(back);
  remove(path);
  NO_LEAKS();
}

Test(io, lists_of_names_and_tensors_are_saved) {
  const char *names[] = {"a", "b"};
  sterna_tensor *t[] = {VECTOR(1), VECTOR(2)}, *b;
  sterna_dict *back;
  OK(sterna_safetensors_save(new_path(), names, (const sterna_tensor *const *)t, 2));
  OK(sterna_safetensors_load(path, &back));
  OK(sterna_dict_get(back, "b", &b));
  EQUALS(b, 2);
  sterna_dict_release(back);
  remove(path);
  sterna_npz_options o = STERNA_NPZ_OPTIONS;
  o.compressed = 1;
  OK(sterna_npz_save(new_path(), names, (const sterna_tensor *const *)t, 2, &o));
  OK(sterna_npz_load(path, &back));
  sterna_tensor_release(b);
  OK(sterna_dict_at(back, 1, &b));
  EQUALS(b, 2);
  sterna_tensor *all[] = {t[0], t[1], b};
  for (int i = 0; i < 3; ++i) sterna_tensor_release(all[i]);
  sterna_dict_release(back);
  remove(path);
  NO_LEAKS();
}

Test(io, npy_comes_back) {
  sterna_tensor *t = VECTOR(1, 2, 3), *back;
  OK(sterna_npy_save(new_path(), t));
  OK(sterna_npy_load(path, &back));
  EQUALS(back, 1, 2, 3);
  sterna_tensor_release(t);
  sterna_tensor_release(back);
  remove(path);
  NO_LEAKS();
}

Test(io, csv_options_choose_columns) {
  const int64_t column = 1;
  sterna_tensor *t;
  sterna_read_csv_options o = STERNA_READ_CSV_OPTIONS;
  write_text("a;b\n1;2\n3;4\n");
  o.delimiter = ";";
  o.skip_rows = 1;
  o.columns = &column;
  o.columns_len = 1;
  OK(sterna_read_csv(path, &o, &t));
  EQUALS(t, 2, 4);
  sterna_tensor_release(t);
  o.delimiter = "";
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_read_csv(path, &o, &t));
  remove(path);
  NO_LEAKS();
}

Test(io, missing_and_damaged_files_are_told_apart) {
  sterna_tensor *t;
  sterna_dict *d;
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_read_idx("/nowhere/file", &t));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_safetensors_load("/nowhere/file", &d));
  write_text("1,2\nx,4\n");
  FAILS(STERNA_ERROR_CORRUPT, sterna_read_csv(path, NULL, &t));
  FAILS(STERNA_ERROR_CORRUPT, sterna_read_idx(path, &t));
  FAILS(STERNA_ERROR_CORRUPT, sterna_npy_load(path, &t));
  FAILS(STERNA_ERROR_CORRUPT, sterna_npz_load(path, &d));
  FAILS(STERNA_ERROR_CORRUPT, sterna_safetensors_load(path, &d));
  remove(path);
  NO_LEAKS();
}

Test(io, a_module_becomes_an_onnx_file) {
  sterna_module *net;
  sterna_tensor *x;
  const int64_t shape[] = {1, 2};
  sterna_onnx_options o = STERNA_ONNX_OPTIONS;
  OK(sterna_nn_relu(&net));
  OK(sterna_ones(shape, 2, NULL, &x));
  o.dynamic_batch = 1;
  OK(sterna_onnx_export(net, x, &o, new_path()));
  FILE *f = fopen(path, "rb");
  cr_assert_eq(fgetc(f), 8); /* ModelProto.ir_version */
  fclose(f);
  const char *value = "input";
  o.dynamic_values = &value;
  o.dynamic_values_len = 1;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_onnx_export(net, x, &o, path));
  sterna_tensor_release(x);
  sterna_module_release(net);
  remove(path);
  NO_LEAKS();
}

/* ---- training runs and programs */

static void step(sterna_module *net, sterna_optimizer *opt) {
  const int64_t shape[] = {1, 2};
  sterna_tensor *x, *y;
  OK(sterna_ones(shape, 2, NULL, &x));
  OK(sterna_optimizer_zero_grad(opt));
  OK(sterna_module_forward(net, x, &y));
  OK(sterna_backward(y, NULL));
  OK(sterna_optimizer_step(opt));
  sterna_tensor_release(x);
  sterna_tensor_release(y);
}
static void weight_of(sterna_module *net, float *values) {
  sterna_tensor *w;
  OK(sterna_module_parameter(net, "weight", &w));
  OK(sterna_tensor_copy_to(w, values, 2 * sizeof *values));
  sterna_tensor_release(w);
}

Test(io, a_checkpoint_resumes_a_run) {
  sterna_module *net;
  sterna_checkpoint c = STERNA_CHECKPOINT;
  sterna_scheduler *schedule;
  sterna_bytes *text;
  float uninterrupted[2], resumed[2];
  OK(sterna_nn_linear(2, 1, NULL, &net));
  c.module = net;
  OK(sterna_optim_adam(net, 0.1, NULL, &c.optimizer));
  OK(sterna_scheduler_exponential(c.optimizer, 0.5, &schedule));
  c.schedulers = &schedule;
  c.schedulers_len = 1;
  OK(sterna_dict_create(&c.metadata));
  OK(sterna_dict_set_metadata(c.metadata, "epoch", "1"));
  step(net, c.optimizer);
  OK(sterna_scheduler_step(schedule));
  OK(sterna_checkpoint_save(new_path(), &c));
  step(net, c.optimizer);
  weight_of(net, uninterrupted);
  OK(sterna_dict_set_metadata(c.metadata, "epoch", "2"));
  OK(sterna_checkpoint_load(path, &c));
  OK(sterna_dict_metadata(c.metadata, "epoch", &text));
  cr_assert_str_eq(sterna_bytes_str(text).data, "1");
  step(net, c.optimizer);
  weight_of(net, resumed);
  cr_assert_arr_eq(uninterrupted, resumed, sizeof resumed);
  sterna_bytes_release(text);
  sterna_dict_release(c.metadata);
  sterna_scheduler_release(schedule);
  sterna_optimizer_release(c.optimizer);
  sterna_module_release(net);
  remove(path);
  NO_LEAKS();
}

Test(io, a_checkpoint_refuses_parts_that_were_not_saved) {
  sterna_checkpoint c = STERNA_CHECKPOINT;
  OK(sterna_checkpoint_save(new_path(), NULL));
  OK(sterna_checkpoint_load(path, NULL));
  OK(sterna_nn_linear(2, 1, NULL, &c.module));
  FAILS(STERNA_ERROR_NOT_FOUND, sterna_checkpoint_load(path, &c));
  sterna_module_release(c.module);
  FAILS(STERNA_ERROR_INVALID_HANDLE, sterna_checkpoint_load(path, &c));
  remove(path);
  NO_LEAKS();
}

Test(io, a_loaded_program_computes_the_same) {
  sterna_tensor *x = VECTOR(1, -2), *w = trainable(VECTOR(3, 4)), *placeholder, *y;
  const sterna_tensor *example = x;
  sterna_capture *capture;
  sterna_program *program, *served;
  sterna_dict *variables;
  size_t size;
  sterna_grad_mode before;
  OK(sterna_set_grad_mode(STERNA_GRAD_DISABLED, &before));
  OK(sterna_capture_begin(&example, 1, &placeholder, &capture));
  OK(sterna_mul(placeholder, w, &y));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &program));
  OK(sterna_set_grad_mode(before, NULL));
  sterna_tensor_release(y);
  OK(sterna_program_save(program, new_path()));
  OK(sterna_program_load(path, &served));
  OK(sterna_program_run(served, &example, 1, &y, 1));
  EQUALS(y, 3, -8);
  OK(sterna_program_variables(served, &variables));
  OK(sterna_dict_size(variables, &size));
  cr_assert_eq(size, 1);
  OK(sterna_onnx_export_program(program, NULL, path));
  sterna_dict_release(variables);
  sterna_program_release(program);
  sterna_program_release(served);
  sterna_tensor *all[] = {x, w, placeholder, y};
  for (int i = 0; i < 4; ++i) sterna_tensor_release(all[i]);
  remove(path);
  NO_LEAKS();
}

Test(io, a_saved_program_calls_weights_by_their_names) {
  sterna_tensor *x = VECTOR(1, 2), *placeholder, *y, *bias;
  sterna_module *layers[2], *net;
  sterna_capture *capture;
  sterna_program *program;
  sterna_dict *file;
  OK(sterna_nn_linear(2, 3, NULL, &layers[0]));
  OK(sterna_nn_relu(&layers[1]));
  OK(sterna_nn_sequential(layers, 2, &net));
  OK(sterna_capture_begin((const sterna_tensor *const *)&x, 1, &placeholder, &capture));
  OK(sterna_module_forward(net, placeholder, &y));
  OK(sterna_capture_end(capture, (const sterna_tensor *const *)&y, 1, &program));
  OK(sterna_program_save(program, new_path()));
  OK(sterna_safetensors_load(path, &file));
  OK(sterna_dict_get(file, "0.bias", &bias));
  sterna_tensor *all[] = {x, placeholder, y, bias};
  for (int i = 0; i < 4; ++i) sterna_tensor_release(all[i]);
  sterna_dict_release(file), sterna_program_release(program), sterna_module_release(net);
  remove(path);
  NO_LEAKS();
}
