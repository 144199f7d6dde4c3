/* Datasets, loaders and queues. */
#include "check.h"

/* Samples 0 … n-1: {i} and {10 i} */
static sterna_dataset *numbers(float n) {
  sterna_tensor *x, *y;
  sterna_dataset *d;
  OK(sterna_arange(0, n, NULL, &x));
  OK(sterna_cast(x, STERNA_F32, &x));
  OK(sterna_mul_scalar(x, 10, &y));
  const sterna_tensor *columns[] = {x, y};
  OK(sterna_dataset_tensors(columns, 2, &d));
  return d;
}

static float first_of(sterna_loader *loader) {
  sterna_batch *batch;
  sterna_tensor *t;
  float value;
  OK(sterna_loader_next(loader, &batch));
  OK(sterna_batch_tensor(batch, 0, &t));
  OK(sterna_tensor_copy_to(t, &value, sizeof value));
  sterna_tensor_release(t);
  sterna_batch_release(batch);
  return value;
}

Test(data, batches_are_stacked_rows) {
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_dataset *d = numbers(5);
  sterna_loader *loader;
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  sterna_batch *batch;
  sterna_tensor *t;
  size_t size;
  o.batch_size = 2;
  OK(sterna_loader_create(d, &o, &loader));
  OK(sterna_loader_next(loader, &batch));
  OK(sterna_batch_size(batch, &size));
  OK(sterna_batch_tensor(batch, 1, &t));
  cr_assert_eq(size, 2);
  EQUALS(t, 0, 10);
  FAILS(STERNA_ERROR_INDEX, sterna_batch_tensor(batch, 2, &t));
  sterna_batch_release(batch);
  sterna_loader_release(loader);
  sterna_dataset_release(d);
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

Test(data, an_epoch_ends_with_null) {
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_dataset *d = numbers(3);
  sterna_loader *loader;
  sterna_batch *batch;
  int64_t batches;
  OK(sterna_loader_create(d, NULL, &loader));
  OK(sterna_loader_batches(loader, &batches));
  cr_assert_eq(batches, 3);
  for (int i = 0; i < 3; ++i) cr_assert_eq(first_of(loader), i);
  OK(sterna_loader_next(loader, &batch));
  cr_assert_null(batch);
  OK(sterna_loader_epoch(loader, 1));
  cr_assert_eq(first_of(loader), 0);
  sterna_loader_release(loader);
  sterna_dataset_release(d);
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

Test(data, state_continues_a_shuffled_epoch) {
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_dataset *d = numbers(50);
  sterna_loader *a, *b;
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  int64_t epoch, position;
  uint64_t seed;
  o.shuffle = 1;
  o.seed = 7;
  OK(sterna_loader_create(d, &o, &a));
  o.workers = 2;
  OK(sterna_loader_create(d, &o, &b));
  OK(sterna_loader_epoch(a, 4));
  for (int i = 0; i < 9; ++i) first_of(a);
  OK(sterna_loader_state(a, &epoch, &position, &seed));
  cr_assert(epoch == 4 && position == 9 && seed == 7);
  OK(sterna_loader_set_state(b, epoch, position, seed));
  for (int i = 0; i < 9; ++i) cr_assert_eq(first_of(a), first_of(b));
  sterna_loader_release(a);
  sterna_loader_release(b);
  sterna_dataset_release(d);
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

Test(data, splits_into_disjoint_parts) {
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_dataset *d = numbers(10), *parts[2];
  const int64_t lengths[] = {7, 3}, wrong[] = {7, 4};
  int64_t size;
  float sum = 0;
  OK(sterna_random_split(d, lengths, 2, 42, parts));
  for (int p = 0; p < 2; ++p) {
    sterna_loader *loader;
    OK(sterna_dataset_size(parts[p], &size));
    cr_assert_eq(size, lengths[p]);
    OK(sterna_loader_create(parts[p], NULL, &loader));
    for (int64_t i = 0; i < size; ++i) sum += first_of(loader);
    sterna_loader_release(loader);
    sterna_dataset_release(parts[p]);
  }
  cr_assert_eq(sum, 45);
  FAILS(STERNA_ERROR_INVALID_ARGUMENT, sterna_random_split(d, wrong, 2, 42, parts));
  cr_assert(!parts[0] && !parts[1]);
  sterna_dataset_release(d);
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

Test(data, gives_single_samples_and_subsets) {
  sterna_scope *scope;
  OK(sterna_scope_begin(&scope));
  sterna_dataset *d = numbers(10), *few;
  const int64_t chosen[] = {9, 4}, wrong[] = {10};
  sterna_tensor *sample[2];
  size_t n;
  OK(sterna_dataset_subset(d, chosen, 2, &few));
  OK(sterna_dataset_get(few, 1, sample, 2, &n));
  cr_assert_eq(n, 2);
  EQUALS(sample[1], 40);
  FAILS(STERNA_ERROR_INDEX, sterna_dataset_get(few, 2, sample, 2, &n));
  sterna_dataset_release(few);
  FAILS(STERNA_ERROR_INDEX, sterna_dataset_subset(d, wrong, 1, &few));
  sterna_dataset_release(d);
  OK(sterna_scope_end(scope));
  NO_LEAKS();
}

/* ---- of the host language */

static sterna_error *square(void *user, int64_t index, sterna_tensor **outputs, size_t capacity, size_t *n) {
  (void)user, (void)capacity;
  if (index == 3) return sterna_error_create(STERNA_ERROR_IO, "sample 3 is lost", NULL, NULL);
  outputs[0] = VECTOR((float)(index * index));
  *n = 1;
  return NULL;
}
static void count(void *user) { ++*(int *)user; }

static sterna_dataset *squares(int64_t n, int *destroyed) {
  sterna_dataset_callbacks c = STERNA_DATASET_CALLBACKS;
  sterna_dataset *d;
  c.user = destroyed;
  c.destroy = count;
  c.get = square;
  OK(sterna_dataset_create(n, &c, &d));
  return d;
}

Test(data, host_samples_come_from_workers) {
  int destroyed = 0;
  sterna_dataset *d = squares(3, &destroyed);
  sterna_loader *loader;
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  o.workers = 2;
  OK(sterna_loader_create(d, &o, &loader));
  for (int i = 0; i < 3; ++i) cr_assert_eq(first_of(loader), i * i);
  sterna_loader_release(loader);
  sterna_dataset_release(d);
  cr_assert_eq(destroyed, 1);
  NO_LEAKS();
}

Test(data, host_errors_surface_in_next) {
  int destroyed = 0;
  sterna_dataset *d = squares(5, &destroyed);
  sterna_loader *loader;
  sterna_batch *batch;
  OK(sterna_loader_create(d, NULL, &loader));
  for (int i = 0; i < 3; ++i) first_of(loader);
  FAILS(STERNA_ERROR_CALLBACK, sterna_loader_next(loader, &batch));
  cr_assert_null(batch);
  sterna_loader_release(loader);
  sterna_dataset_release(d);
  NO_LEAKS();
}

static sterna_error *last_only(void *user, const sterna_tensor *const *tensors, const size_t *lengths, size_t samples,
                               sterna_tensor **outputs, size_t capacity, size_t *n) {
  size_t total = 0;
  (void)user, (void)capacity;
  for (size_t i = 0; i < samples; ++i) total += lengths[i];
  *n = 1;
  return sterna_mul_scalar(tensors[total - 1], 1, &outputs[0]);
}

Test(data, host_collates_samples) {
  int destroyed = 0, collate_destroyed = 0;
  sterna_dataset *d = squares(3, &destroyed);
  sterna_loader *loader;
  sterna_collate_callbacks c = STERNA_COLLATE_CALLBACKS;
  sterna_loader_options o = STERNA_LOADER_OPTIONS;
  c.user = &collate_destroyed;
  c.destroy = count;
  c.collate = last_only;
  o.batch_size = 3;
  OK(sterna_loader_create_collating(d, &c, &o, &loader));
  cr_assert_eq(first_of(loader), 4);
  sterna_loader_release(loader);
  sterna_dataset_release(d);
  cr_assert_eq(collate_destroyed, 1);
  NO_LEAKS();
}

/* ---- queues */

Test(data, a_queue_gives_what_was_pushed_then_the_end) {
  sterna_queue *q;
  sterna_batch *batch;
  sterna_tensor *x = VECTOR(1, 2);
  int32_t pushed = 7;
  OK(sterna_queue_create(1, &q));
  OK(sterna_queue_push(q, (const sterna_tensor *const *)&x, 1));
  OK(sterna_queue_try_push(q, (const sterna_tensor *const *)&x, 1, &pushed));
  cr_assert_eq(pushed, 0);
  OK(sterna_queue_finish(q));
  OK(sterna_queue_next(q, &batch));
  cr_assert_not_null(batch);
  sterna_batch_release(batch);
  OK(sterna_queue_next(q, &batch));
  cr_assert_null(batch);
  FAILS(STERNA_ERROR_STATE, sterna_queue_push(q, (const sterna_tensor *const *)&x, 1));
  sterna_tensor_release(x);
  sterna_queue_release(q);
  NO_LEAKS();
}

Test(data, a_queue_passes_the_producers_error_on) {
  sterna_queue *q;
  sterna_batch *batch;
  sterna_error *error = sterna_error_create(STERNA_ERROR_IO, "the disk is gone", NULL, NULL);
  OK(sterna_queue_create(2, &q));
  OK(sterna_queue_fail(q, error));
  FAILS(STERNA_ERROR_IO, sterna_queue_next(q, &batch));
  sterna_error_release(error);
  sterna_queue_release(q);
  NO_LEAKS();
}
