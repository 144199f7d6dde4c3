/* Tensors: made from host memory, described, read back, printed. */
#include "check.h"

static void count(void *user) { ++*(int *)user; }
static sterna_buffer counting(int *destroyed) {
  sterna_buffer b = STERNA_BUFFER;
  b.user = destroyed;
  b.destroy = count;
  return b;
}

Test(tensor, copies_host_data) {
  float data[] = {1, 2, 3};
  int64_t n = 3;
  sterna_tensor *t;
  OK(sterna_tensor_from_data(data, sizeof data, STERNA_F32, &n, 1, &t));
  data[0] = 9;
  EQUALS(t, 1, 2, 3);
  sterna_tensor_release(t);
  NO_LEAKS();
}

Test(tensor, takes_any_byte_but_zero_for_true) {
  const unsigned char data[] = {0, 1, 7};
  unsigned char back[3];
  int64_t n = 3;
  sterna_tensor *t;
  OK(sterna_tensor_from_data(data, 3, STERNA_BOOL, &n, 1, &t));
  OK(sterna_tensor_copy_to(t, back, 3));
  cr_assert(back[0] == 0 && back[1] == 1 && back[2] == 1);
  sterna_tensor_release(t);
  NO_LEAKS();
}

Test(tensor, refuses_data_of_another_size) {
  float data[3] = {0};
  int64_t four = 4, negative = -1, nine[9] = {1, 1, 1, 1, 1, 1, 1, 1, 1}, huge[2] = {INT64_MAX, 2};
  sterna_tensor *t;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_from_data(data, sizeof data, STERNA_F32, &four, 1, &t));
  cr_assert_null(t);
  FAILS(STERNA_ERROR_SHAPE, sterna_tensor_from_data(data, sizeof data, STERNA_F32, &negative, 1, &t));
  FAILS(STERNA_ERROR_SHAPE, sterna_tensor_from_data(data, 4, STERNA_F32, nine, 9, &t));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_from_data(data, sizeof data, STERNA_F32, huge, 2, &t));
  NO_LEAKS();
}

Test(tensor, borrows_without_a_copy) {
  float data[] = {1, 2};
  int64_t n = 2;
  int destroyed = 0;
  const void *seen;
  sterna_buffer buffer = counting(&destroyed);
  sterna_tensor *t;
  OK(sterna_tensor_borrow(data, sizeof data, STERNA_F32, &n, 1, &buffer, &t));
  OK(sterna_tensor_data(t, &seen));
  cr_assert_eq(seen, data);
  cr_assert_eq(destroyed, 0);
  sterna_tensor_release(t);
  cr_assert_eq(destroyed, 1);
  NO_LEAKS();
}

Test(tensor, gives_borrowed_memory_back_also_when_the_call_fails) {
  float data[] = {1, 2};
  unsigned char bools[] = {2};
  int64_t n = 2, one = 1;
  int destroyed = 0;
  sterna_buffer buffer = counting(&destroyed);
  sterna_tensor *t;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_borrow((char *)data + 1, 4, STERNA_F32, &one, 1, &buffer, &t));
  cr_assert_eq(destroyed, 1);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_borrow(bools, 1, STERNA_BOOL, &one, 1, &buffer, &t));
  cr_assert_eq(destroyed, 2);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_borrow(data, sizeof data, 99, &n, 1, &buffer, &t));
  cr_assert_eq(destroyed, 3);
  NO_LEAKS();
}

Test(tensor, view_keeps_borrowed_memory) {
  float data[] = {1, 2, 3, 4};
  int64_t n = 4;
  int destroyed = 0;
  sterna_buffer buffer = counting(&destroyed);
  sterna_tensor *t, *tail;
  OK(sterna_tensor_borrow(data, sizeof data, STERNA_F32, &n, 1, &buffer, &t));
  OK(sterna_narrow(t, 0, 2, 2, &tail));
  sterna_tensor_release(t);
  cr_assert_eq(destroyed, 0);
  EQUALS(tail, 3, 4);
  sterna_tensor_release(tail);
  cr_assert_eq(destroyed, 1);
  NO_LEAKS();
}

Test(tensor, info_tells_shape_and_strides) {
  float data[6] = {0};
  int64_t shape[] = {2, 3};
  sterna_tensor *t, *turned;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_tensor_from_data(data, sizeof data, STERNA_F32, shape, 2, &t));
  OK(sterna_transpose(t, 0, 1, &turned));
  OK(sterna_tensor_get_info(turned, &info));
  cr_assert(info.dtype == STERNA_F32 && info.ndim == 2 && info.sizes[0] == 3 && info.sizes[1] == 2);
  cr_assert(info.strides[0] == 1 && info.strides[1] == 3 && info.numel == 6 && info.bytes == 24);
  cr_assert_str_eq(info.device.data, "cpu");
  cr_assert(!info.is_contiguous && !info.requires_grad && info.is_leaf && !info.is_variable && !info.is_captured);
  sterna_tensor_release(t);
  sterna_tensor_release(turned);
  NO_LEAKS();
}

Test(tensor, info_fills_only_what_the_caller_knows) {
  sterna_tensor *t = scalar(1);
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  info.struct_size = offsetof(sterna_tensor_info, sizes);
  info.sizes[0] = 77;
  OK(sterna_tensor_get_info(t, &info));
  cr_assert(info.struct_size == offsetof(sterna_tensor_info, sizes) && info.sizes[0] == 77);
  sterna_tensor_release(t);
  NO_LEAKS();
}

Test(tensor, item_is_exact_for_integers) {
  int64_t value = (INT64_C(1) << 53) + 1, got;
  double rounded;
  sterna_tensor *t, *f = scalar(1.5f), *v = VECTOR(1, 2);
  OK(sterna_tensor_from_data(&value, sizeof value, STERNA_I64, NULL, 0, &t));
  OK(sterna_tensor_item_i64(t, &got));
  cr_assert_eq(got, value);
  OK(sterna_tensor_item(f, &rounded));
  cr_assert_eq(rounded, 1.5);
  FAILS(STERNA_ERROR_DTYPE, sterna_tensor_item_i64(f, &got));
  FAILS(STERNA_ERROR_SHAPE, sterna_tensor_item(v, &rounded));
  FAILS(STERNA_ERROR_SHAPE, sterna_tensor_item_i64(v, &got));
  sterna_tensor_release(t), sterna_tensor_release(f), sterna_tensor_release(v);
  NO_LEAKS();
}

Test(tensor, copy_out_is_row_major) {
  float data[] = {1, 2, 3, 4};
  int64_t shape[] = {2, 2};
  sterna_tensor *t, *turned;
  OK(sterna_tensor_from_data(data, sizeof data, STERNA_F32, shape, 2, &t));
  OK(sterna_transpose(t, 0, 1, &turned));
  EQUALS(turned, 1, 3, 2, 4);
  const void *p;
  FAILS(STERNA_ERROR_STATE, sterna_tensor_data(turned, &p));
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_copy_to(turned, data, 15));
  sterna_tensor_release(t);
  sterna_tensor_release(turned);
  NO_LEAKS();
}

Test(tensor, prints_like_pytorch) {
  sterna_tensor *t = VECTOR(1, 2.5f);
  sterna_bytes *text;
  sterna_tensor_text_options o = STERNA_TENSOR_TEXT_OPTIONS;
  OK(sterna_tensor_to_text(t, NULL, &text));
  cr_assert_str_eq(sterna_bytes_str(text).data, "tensor([1.0000, 2.5000])");
  sterna_bytes_release(text);
  o.precision = 1;
  OK(sterna_tensor_to_text(t, &o, &text));
  cr_assert_str_eq(sterna_bytes_str(text).data, "tensor([1.0, 2.5])");
  sterna_bytes_release(text);
  o.precision = -1;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_to_text(t, &o, &text));
  sterna_tensor_release(t);
  NO_LEAKS();
}

Test(tensor, dtypes_have_names_and_sizes) {
  sterna_dtype d;
  cr_assert_str_eq(sterna_dtype_name(STERNA_BF16).data, "bf16");
  cr_assert_str_eq(sterna_dtype_name(-1).data, "");
  cr_assert(sterna_dtype_size(STERNA_F64) == 8 && sterna_dtype_size(1000) == 0);
  OK(sterna_promote_types(STERNA_U8, STERNA_I8, &d));
  cr_assert_eq(d, STERNA_I16);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_promote_types(STERNA_U8, 10, &d));
  NO_LEAKS();
}
