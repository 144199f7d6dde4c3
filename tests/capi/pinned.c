/* Pinned memory, copies that are only queued, and loaders that use both, on a fake accelerator whose queues run when
   something waits for them (tests/plugin/fake_device.c). */
#include "check.h"

static void load(void) { OK(sterna_load_device_plugin(STERNA_TEST_PLUGIN)); }
static int32_t fake(void) { return sterna_device_count() - 2; } /* the index of fake:0 */
static sterna_tensor *pinned(sterna_tensor *t) {                /* takes t over */
  sterna_tensor *p;
  OK(sterna_tensor_pin_memory(t, NULL, &p));
  sterna_tensor_release(t);
  return p;
}
static sterna_tensor *sent(sterna_tensor *t, const char *device) { /* takes t over, and does not wait */
  sterna_to_options o = STERNA_TO_OPTIONS;
  sterna_tensor *moved;
  o.non_blocking = 1;
  OK(sterna_tensor_to(t, device, &o, &moved));
  sterna_tensor_release(t);
  return moved;
}
static int32_t is_pinned(const sterna_tensor *t) {
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_tensor_get_info(t, &info));
  return info.is_pinned;
}
static int64_t live(int32_t device) {
  sterna_device_info info = STERNA_DEVICE_INFO;
  OK(sterna_device_get_info(device, &info));
  return info.live_bytes;
}
static void fails_saying(sterna_error *e, int32_t code, const char *text) { /* takes e over */
  cr_assert_eq(sterna_error_code(e), code);
  cr_assert_not_null(strstr(sterna_error_message(e).data, text), "%s", sterna_error_message(e).data);
  sterna_error_release(e);
}

Test(pinned, needs_a_device_that_pins) {
  sterna_tensor *t = VECTOR(1, 2), *p;
  fails_saying(sterna_tensor_pin_memory(t, NULL, &p), STERNA_ERROR_DEVICE, "no accelerator that pins memory is loaded");
  fails_saying(sterna_tensor_pin_memory(t, "cpu", &p), STERNA_ERROR_DEVICE, "cpu does not pin memory of the host");
  cr_assert(!is_pinned(t) && p == NULL);
  sterna_tensor_release(t);
  NO_LEAKS();
}

Test(pinned, is_host_memory_with_the_same_values) {
  load();
  int64_t shape[] = {2, 2}, before = live(0);
  float data[] = {1, 2, 3, 4};
  sterna_tensor *t, *turned, *p, *again, *row, *back;
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  const void *first, *second;
  OK(sterna_tensor_from_data(data, sizeof data, STERNA_F32, shape, 2, &t));
  OK(sterna_transpose(t, 0, 1, &turned));
  OK(sterna_tensor_pin_memory(turned, "fake:1", &p));
  OK(sterna_tensor_get_info(p, &info));
  cr_assert(info.is_pinned && info.is_contiguous && !strcmp(info.device.data, "cpu"));
  EQUALS(p, 1, 3, 2, 4);
  OK(sterna_tensor_pin_memory(p, NULL, &again)); /* no second copy */
  OK(sterna_tensor_data(p, &first));
  OK(sterna_tensor_data(again, &second));
  cr_assert_eq(first, second);
  sterna_tensor_release(again);
  OK(sterna_select(p, 0, 1, &row));
  cr_assert(is_pinned(row));
  cr_assert_eq(live(0) - before, 16 + 16);
  OK(sterna_to_device(t, "fake", &back));
  FAILS(STERNA_ERROR_DEVICE, sterna_tensor_pin_memory(back, NULL, &again));
  sterna_tensor *all[] = {t, turned, p, row, back};
  for (int i = 0; i < 5; ++i) sterna_tensor_release(all[i]);
  NO_LEAKS();
}

Test(pinned, runs_out) {
  load(); /* it pins a MiB */
  int64_t n = 1 << 19;
  sterna_tensor *t, *small, *p;
  OK(sterna_zeros(&n, 1, NULL, &t));
  fails_saying(sterna_tensor_pin_memory(t, NULL, &p), STERNA_ERROR_OUT_OF_MEMORY, "fake:0 can pin: 2097152 bytes");
  OK(sterna_narrow(t, 0, 0, 1 << 17, &small));
  for (int i = 0; i < 5; ++i) { /* blocks that are kept make room */
    sterna_tensor *part;
    OK(sterna_narrow(small, 0, 0, (1 << 17) - (i << 10), &part));
    sterna_tensor_release(pinned(part));
  }
  OK(sterna_empty_cache());
  sterna_tensor_release(t), sterna_tensor_release(small);
  NO_LEAKS();
}

Test(pinned, a_queued_copy_keeps_its_source) {
  load();
  sterna_tensor *a = sent(pinned(VECTOR(1, 2, 3)), "fake:0"), *y;
  sterna_tensor *b = sent(pinned(VECTOR(4, 5, 6)), "fake:0"); /* a block of the same size must be another one */
  OK(sterna_add(a, b, &y));
  EQUALS(y, 5, 7, 9);
  EQUALS(a, 1, 2, 3);
  sterna_tensor_release(a), sterna_tensor_release(b), sterna_tensor_release(y);
  OK(sterna_device_synchronize(fake()));
  cr_assert_eq(live(fake()), 0);
  NO_LEAKS();
}

Test(pinned, a_queued_copy_lets_go_when_it_is_done) {
  load();
  int64_t before = live(0);
  sterna_tensor *a = sent(pinned(VECTOR(1, 2, 3)), "fake:0");
  cr_assert_eq(live(0) - before, 12);
  OK(sterna_device_synchronize(fake()));
  cr_assert_eq(live(0), before);
  sterna_tensor_release(a);
  NO_LEAKS();
}

Test(pinned, a_queued_download_arrives_by_the_next_synchronize) {
  load();
  sterna_tensor *a = sent(VECTOR(1, 2), "fake:0"), *y, *host; /* not pinned: copied at once */
  sterna_to_options o = STERNA_TO_OPTIONS;
  const void *data;
  OK(sterna_neg(a, &y));
  o.non_blocking = 1;
  OK(sterna_tensor_to(y, "cpu", &o, &host));
  OK(sterna_tensor_data(host, &data));
  cr_assert(is_pinned(host) && ((const float *)data)[0] != -1);
  OK(sterna_device_synchronize(fake()));
  EQUALS(host, -1, -2);
  sterna_tensor_release(host);
  OK(sterna_tensor_to(y, "cpu", &o, &host));
  sterna_tensor_release(host); /* before it has arrived */
  OK(sterna_device_synchronize(fake()));
  sterna_tensor_release(a), sterna_tensor_release(y);
  NO_LEAKS();
}

Test(pinned, a_copy_that_is_waited_for_is_there) {
  load();
  sterna_tensor *p = pinned(VECTOR(1, 2)), *a, *host, *same;
  const void *data;
  OK(sterna_tensor_to(p, "fake:0", NULL, &a));
  OK(sterna_tensor_to(a, "cpu", NULL, &host));
  OK(sterna_tensor_data(host, &data));
  cr_assert(((const float *)data)[1] == 2 && !is_pinned(host));
  OK(sterna_tensor_to(host, "cpu", NULL, &same));
  sterna_tensor_release(same);
  FAILS(STERNA_ERROR_DEVICE, sterna_tensor_to(host, "abacus", NULL, &same));
  sterna_tensor *all[] = {p, a, host};
  for (int i = 0; i < 3; ++i) sterna_tensor_release(all[i]);
  NO_LEAKS();
}

Test(pinned, gradients_flow_through_a_queued_copy) {
  load();
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_tensor *v = trainable(VECTOR(1, 2)), *p, *a, *y, *g, *ones;
  sterna_to_options to = STERNA_TO_OPTIONS;
  sterna_backward_options o = STERNA_BACKWARD_OPTIONS;
  to.non_blocking = 1;
  OK(sterna_tensor_to(v, "fake", &to, &a));
  OK(sterna_neg(a, &y));
  OK(sterna_to_device(VECTOR(1, 1), "fake", &ones));
  o.gradient = ones;
  OK(sterna_backward(y, &o));
  OK(sterna_tensor_grad(v, &g));
  EQUALS(g, -1, -1);
  OK(sterna_tensor_pin_memory(v, NULL, &p));
  sterna_tensor_info info = STERNA_TENSOR_INFO;
  OK(sterna_tensor_get_info(p, &info));
  cr_assert(info.is_pinned && !info.requires_grad);
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

/* ---- loaders */

static sterna_loader *numbers(float n, const sterna_loader_options *o) {
  sterna_tensor *x;
  sterna_dataset *d;
  sterna_loader *loader;
  OK(sterna_arange(0, n, NULL, &x));
  OK(sterna_cast(x, STERNA_F32, &x));
  const sterna_tensor *columns[] = {x};
  OK(sterna_dataset_tensors(columns, 1, &d));
  OK(sterna_loader_create(d, o, &loader));
  sterna_dataset_release(d);
  return loader;
}
static sterna_tensor *next(sterna_loader *loader) { /* NULL at the end */
  sterna_batch *batch;
  sterna_tensor *t = NULL;
  OK(sterna_loader_next(loader, &batch));
  if (!batch) return NULL;
  OK(sterna_batch_tensor(batch, 0, &t));
  sterna_batch_release(batch);
  return t;
}

Test(pinned, loaders_hand_batches_out_on_the_device) {
  load();
  for (int i = 0; i < 6; ++i) {
    sterna_scope *scope;
    OK(sterna_scope_begin(&scope));
    sterna_loader_options o = STERNA_LOADER_OPTIONS;
    sterna_tensor_info info = STERNA_TENSOR_INFO;
    o.batch_size = 2;
    o.workers = i / 2;
    o.pin_memory = i % 2;
    o.device = "fake:1";
    sterna_loader *loader = numbers(60, &o);
    float at = 0;
    for (sterna_tensor *t, *y; (t = next(loader)); at += 2) {
      OK(sterna_tensor_get_info(t, &info));
      cr_assert_str_eq(info.device.data, "fake:1");
      OK(sterna_neg(t, &y)); /* computes on what has arrived */
      EQUALS(y, -at, -at - 1);
    }
    cr_assert_eq(at, 60);
    sterna_loader_release(loader);
    OK(sterna_scope_end(scope));
  }
  OK(sterna_device_synchronize(fake() + 1));
  cr_assert_eq(live(fake() + 1), 0);
  NO_LEAKS();
}

Test(pinned, loaders_are_abandoned_with_copies_on_their_way) {
  load();
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  o.workers = 2;
  o.pin_memory = 1;
  o.device = "fake:0";
  for (int i = 0; i < 20; ++i) {
    sterna_loader *loader = numbers(40, &o);
    cr_assert_not_null(next(loader));
    OK(sterna_loader_epoch(loader, 1));
    EQUALS(next(loader), 0);
    sterna_loader_release(loader);
  }
  OK(sterna_scope_end(scope));
  OK(sterna_device_synchronize(fake()));
  cr_assert_eq(live(fake()), 0);
  NO_LEAKS();
}

Test(pinned, loaders_pin_for_whoever_copies) {
  load();
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  o.batch_size = 3;
  o.pin_memory = 1;
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  for (int i = 0; i < 4; ++i) {
    o.device = i % 2 ? "cpu" : NULL;
    o.workers = i / 2;
    sterna_loader *loader = numbers(3, &o);
    sterna_tensor *t = next(loader);
    cr_assert(is_pinned(t));
    EQUALS(t, 0, 1, 2);
    sterna_loader_release(loader);
  }
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

static void note(void *user, int32_t level, const char *text, size_t len) {
  cr_assert_eq(level, STERNA_LOG_WARNING);
  snprintf(user, 128, "%.*s", (int)len, text);
}
Test(pinned, loaders_warn_where_nobody_pins) { /* as torch's */
  char line[128] = "";
  sterna_log_sink sink = STERNA_LOG_SINK;
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sink.user = line;
  sink.message = note;
  OK(sterna_set_log_sink(&sink, STERNA_LOG_WARNING));
  o.pin_memory = 1;
  sterna_loader *loader = numbers(2, &o);
  cr_assert_not_null(strstr(line, "pin_memory has no effect, as no device that is loaded pins memory"), "%s", line);
  sterna_tensor *t = next(loader);
  cr_assert(!is_pinned(t));
  sterna_loader_release(loader);
  OK(sterna_set_log_sink(NULL, STERNA_LOG_WARNING));
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

Test(pinned, loaders_refuse_a_device_that_is_none) {
  sterna_tensor *x = VECTOR(1, 2);
  sterna_dataset *d;
  sterna_loader *loader;
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  const sterna_tensor *columns[] = {x};
  o.device = "abacus";
  OK(sterna_dataset_tensors(columns, 1, &d));
  FAILS(STERNA_ERROR_DEVICE, sterna_loader_create(d, &o, &loader));
  sterna_tensor_release(x), sterna_dataset_release(d);
  NO_LEAKS();
}
