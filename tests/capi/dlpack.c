/* DLPack: tensors to and from other libraries without a copy. */
#include "check.h"

/* As in dmlc/dlpack. */
struct dl_tensor {
  void *data;
  int32_t device_type, device_id, ndim;
  uint8_t code, bits;
  uint16_t lanes;
  int64_t *shape, *strides;
  uint64_t byte_offset;
};
struct managed {
  uint32_t major, minor;
  void *manager_ctx;
  void (*deleter)(struct managed *self);
  uint64_t flags;
  struct dl_tensor tensor;
};

static int deleted;
static void delete(struct managed *self) {
  (void)self;
  ++deleted;
}

static float data[6] = {1, 2, 3, 4, 5, 6};
static int64_t shape[2] = {2, 3};
static struct managed ours(void) {
  struct managed m = {1, 1, NULL, delete, 0, {data, 1, 0, 2, 2, 32, 1, shape, NULL, 0}};
  deleted = 0;
  return m;
}

Test(dlpack, takes_memory_and_deletes_it_once) {
  struct managed m = ours();
  sterna_tensor *t, *view;
  const void *p;
  OK(sterna_tensor_from_dlpack(&m, &t));
  OK(sterna_tensor_data(t, &p));
  cr_assert_eq(p, data);
  OK(sterna_select(t, 0, 1, &view));
  sterna_tensor_release(t);
  cr_assert_eq(deleted, 0);
  EQUALS(view, 4, 5, 6);
  sterna_tensor_release(view);
  cr_assert_eq(deleted, 1);
  NO_LEAKS();
}

Test(dlpack, honours_strides_and_offset) {
  struct managed m = ours();
  int64_t strides[] = {1, 2}, two[] = {2, 2};
  m.tensor.shape = two;
  m.tensor.strides = strides;
  m.tensor.byte_offset = 4;
  sterna_tensor *t;
  OK(sterna_tensor_from_dlpack(&m, &t));
  EQUALS(t, 2, 4, 3, 5);
  sterna_tensor_release(t);
  cr_assert_eq(deleted, 1);
  NO_LEAKS();
}

Test(dlpack, refuses_what_it_does_not_know) {
  struct managed cases[9];
  int32_t codes[] = {
      STERNA_ERROR_VERSION,         STERNA_ERROR_DEVICE, STERNA_ERROR_DTYPE,       STERNA_ERROR_DTYPE,
      STERNA_ERROR_SHAPE,           STERNA_ERROR_SHAPE,  STERNA_ERROR_UNSUPPORTED, STERNA_ERROR_INVALID_ARGUMENT,
      STERNA_ERROR_INVALID_ARGUMENT};
  int64_t negative[] = {-1, 2};
  for (int i = 0; i < 9; ++i) cases[i] = ours();
  cases[0].major = 2;
  cases[1].tensor.device_type = 2;
  cases[2].tensor.lanes = 4;
  cases[3].tensor.code = 5;
  cases[4].tensor.ndim = 9;
  cases[5].tensor.shape = negative;
  cases[6].tensor.strides = negative;
  cases[7].tensor.data = NULL;
  cases[8].tensor.byte_offset = 1;
  for (int i = 0; i < 9; ++i) {
    sterna_tensor *t;
    deleted = 0;
    FAILS(codes[i], sterna_tensor_from_dlpack(&cases[i], &t));
    cr_assert(t == NULL && deleted == 1, "case %d", i);
  }
  NO_LEAKS();
}

Test(dlpack, hands_out_any_layout_read_only) {
  int64_t sizes[] = {2, 3};
  sterna_tensor *t, *turned, *back;
  void *out;
  OK(sterna_tensor_from_data(data, sizeof data, STERNA_F32, sizes, 2, &t));
  OK(sterna_transpose(t, 0, 1, &turned));
  OK(sterna_tensor_to_dlpack(turned, &out));
  sterna_tensor_release(t), sterna_tensor_release(turned);
  struct managed *m = out;
  cr_assert(m->major == 1 && m->flags == 1 && m->tensor.ndim == 2 && m->tensor.bits == 32 && m->tensor.code == 2);
  cr_assert(m->tensor.shape[0] == 3 && m->tensor.strides[0] == 1 && m->tensor.strides[1] == 3);
  OK(sterna_tensor_from_dlpack(out, &back)); /* runs the deleter when it goes */
  EQUALS(back, 1, 4, 2, 5, 3, 6);
  sterna_tensor_release(back);
  NO_LEAKS();
}

Test(dlpack, names_every_dtype) {
  for (sterna_dtype d = STERNA_F32; d <= STERNA_BOOL; ++d) {
    unsigned char zeros[8] = {0};
    sterna_tensor *t, *back;
    sterna_tensor_info info = STERNA_TENSOR_INFO;
    void *out;
    OK(sterna_tensor_from_data(zeros, sterna_dtype_size(d), d, NULL, 0, &t));
    OK(sterna_tensor_to_dlpack(t, &out));
    OK(sterna_tensor_from_dlpack(out, &back));
    OK(sterna_tensor_get_info(back, &info));
    cr_assert_eq(info.dtype, d);
    sterna_tensor_release(t), sterna_tensor_release(back);
  }
  NO_LEAKS();
}

Test(dlpack, takes_bools_of_0_and_1_only) {
  unsigned char bools[] = {0, 1, 2};
  int64_t n = 3;
  struct managed m = ours();
  m.tensor = (struct dl_tensor){bools, 1, 0, 1, 6, 8, 1, &n, NULL, 0};
  sterna_tensor *t;
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_tensor_from_dlpack(&m, &t));
  cr_assert_eq(deleted, 1);
  NO_LEAKS();
}

/* Memory of a device: a fake one, which says that its DLPack type is kDLExtDev (12), and kDLCUDAHost (3) where it pins.
 */
static sterna_tensor *on_fake(sterna_tensor *t) { /* takes t over */
  sterna_tensor *moved;
  OK(sterna_to_device(t, "fake:1", &moved));
  sterna_tensor_release(t);
  return moved;
}

Test(dlpack, hands_out_memory_of_a_device) {
  OK(sterna_load_device_plugin(STERNA_TEST_PLUGIN));
  sterna_tensor *t = on_fake(VECTOR(1, 2, 3)), *back, *y;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  void *out;
  OK(sterna_tensor_to_dlpack(t, &out));
  sterna_tensor_release(t);
  struct managed *m = out;
  cr_assert(m->tensor.device_type == 12 && m->tensor.device_id == 1 && m->tensor.shape[0] == 3);
  OK(sterna_tensor_from_dlpack(out, &back));
  OK(sterna_tensor_get_info(back, &info));
  cr_assert_str_eq(info.device.data, "fake:1");
  OK(sterna_neg(back, &y));
  EQUALS(y, -1, -2, -3);
  sterna_tensor_release(back), sterna_tensor_release(y);
  OK(sterna_tensor_pin_memory(t = VECTOR(1, 2), "fake:1", &back));
  OK(sterna_tensor_to_dlpack(back, &out)); /* readable by whoever reads host memory */
  m = out;
  cr_assert_eq(m->tensor.device_type, 1);
  m->deleter(m);
  sterna_tensor_release(t), sterna_tensor_release(back);
  NO_LEAKS();
}

Test(dlpack, deletes_memory_of_a_device_when_its_work_is_done) {
  OK(sterna_load_device_plugin(STERNA_TEST_PLUGIN));
  sterna_tensor *t, *other;
  sterna_to_options o = STERNA_TO_OPTIONS;
  struct managed m = ours();
  m.tensor.device_type = 12;
  m.tensor.device_id = 1;
  OK(sterna_tensor_from_dlpack(&m, &t));
  sterna_tensor *plain = VECTOR(1), *queued;
  OK(sterna_tensor_pin_memory(plain, "fake:1", &other));
  o.non_blocking = 1;
  OK(sterna_tensor_to(other, "fake:1", &o, &queued)); /* something that the device has not done yet */
  sterna_tensor_release(t);
  cr_assert_eq(deleted, 0);
  OK(sterna_device_synchronize(sterna_device_count() - 1));
  cr_assert_eq(deleted, 1);
  sterna_tensor_release(plain), sterna_tensor_release(other), sterna_tensor_release(queued);
  struct managed elsewhere = ours();
  elsewhere.tensor.device_type = 12;
  elsewhere.tensor.device_id = 2;
  FAILS(STERNA_ERROR_DEVICE, sterna_tensor_from_dlpack(&elsewhere, &t));
  cr_assert_eq(deleted, 1);
  NO_LEAKS();
}

Test(dlpack, takes_pinned_memory) {
  OK(sterna_load_device_plugin(STERNA_TEST_PLUGIN));
  sterna_tensor *t, *moved;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  sterna_to_options o = STERNA_TO_OPTIONS;
  struct managed m = ours();
  m.tensor.device_type = 3;
  OK(sterna_tensor_from_dlpack(&m, &t));
  OK(sterna_tensor_get_info(t, &info));
  cr_assert(info.is_pinned && !strcmp(info.device.data, "cpu"));
  o.non_blocking = 1;
  OK(sterna_tensor_to(t, "fake:0", &o, &moved));
  sterna_tensor_release(t);
  cr_assert_eq(deleted, 0); /* the copy still reads it */
  EQUALS(moved, 1, 2, 3, 4, 5, 6);
  cr_assert_eq(deleted, 1);
  sterna_tensor_release(moved);
  NO_LEAKS();
}
