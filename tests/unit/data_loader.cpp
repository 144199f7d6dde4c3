// Datasets, loaders and queues: the same batches for any number of workers, errors where they belong, no thread left.
#include "cmocka_cpp.h"

#include "core/data/loader.h"
#include "core/data/queue.h"
#include "core/data/sampler.h"
#include "core/graph/graph.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

using namespace stn;
using namespace stn::test;
using namespace stn::data;

namespace {

constexpr int kInvalid = static_cast<int>(Code::invalid_argument);

Tensor count(int64_t n) {
  Tensor t = Tensor::empty(DType::i64, Shape{n}, cpu());
  for (int64_t i = 0; i < n; ++i) t.data_as<int64_t>()[i] = i;
  return t;
}
Ref<Dataset> numbers(int64_t n) { return make<TensorDataset>(Tensors{count(n)}); }

std::vector<int64_t> values(const Tensor& t) {
  std::vector<int64_t> v(static_cast<size_t>(t.numel()));
  t.copy_to(v.data());
  return v;
}
// All samples of what is left of the epoch, in order.
std::vector<int64_t> drain(DataLoader& loader) {
  std::vector<int64_t> all;
  Tensors batch;
  while (loader.next(batch))
    for (int64_t v : values(batch[0])) all.push_back(v);
  return all;
}

}  // namespace

static void permutations_depend_on_seed_and_epoch_alone(void**) {
  auto a = permutation(100, 7, 3), sorted = a;
  std::sort(sorted.begin(), sorted.end());
  for (int64_t i = 0; i < 100; ++i) assert_true(sorted[static_cast<size_t>(i)] == i);
  assert_true(a == permutation(100, 7, 3));
  assert_true(a != permutation(100, 7, 4));
  assert_true(a != permutation(100, 8, 3));
  assert_true(permutation(0, 1, 0).empty() && permutation(1, 1, 0)[0] == 0);
  // Frozen: checkpoints of a released version must find the same order again.
  assert_true((permutation(8, 42, 0) == std::vector<int64_t>{5, 7, 2, 3, 6, 4, 0, 1}));
}

// Each of the 24 orders of 4 samples, 200 times in expectation: χ² with 23 degrees of freedom.
static void permutations_are_uniform(void**) {
  std::vector<int> seen(256, 0);
  for (int64_t epoch = 0; epoch < 4800; ++epoch) {
    auto p = permutation(4, 1, epoch);
    ++seen[static_cast<size_t>(p[0] * 64 + p[1] * 16 + p[2] * 4 + p[3])];
  }
  double chi = 0;
  int kinds = 0;
  for (int n : seen)
    if (n) chi += (n - 200.0) * (n - 200.0) / 200, ++kinds;
  assert_int_equal(kinds, 24);
  assert_true(chi < 50);
}

static void tensor_datasets_give_rows(void**) {
  Tensor x = ops::reshape(count(12), {4, 3}), y = count(4);
  TensorDataset d({x, y});
  assert_int_equal(d.size(), 4);
  assert_true((values(d.get(2)[0]) == std::vector<int64_t>{6, 7, 8}));
  int64_t rows[] = {3, 0, 3};
  Tensors b = d.batch(rows), by_hand = d.Dataset::batch(rows);
  assert_true((values(b[0]) == std::vector<int64_t>{9, 10, 11, 0, 1, 2, 9, 10, 11}));
  for (size_t i = 0; i < 2; ++i) assert_true(same_bits(b[i], by_hand[i]));
  assert_int_equal(code_of([&] { d.get(4); }), static_cast<int>(Code::index));
  assert_int_equal(code_of([&] { d.get(-1); }), static_cast<int>(Code::index));
  assert_int_equal(code_of([&] { TensorDataset({x, count(3)}); }), static_cast<int>(Code::shape));
  assert_int_equal(code_of([&] { TensorDataset({Tensor::scalar(DType::f32, 1, cpu())}); }),
                   static_cast<int>(Code::shape));
  assert_int_equal(code_of([] { TensorDataset({}); }), kInvalid);
}

static void random_split_is_a_partition(void**) {
  int64_t lengths[] = {5, 0, 15};
  auto parts = random_split(numbers(20), lengths, 3), again = random_split(numbers(20), lengths, 3);
  std::vector<int64_t> all;
  for (size_t i = 0; i < 3; ++i) {
    assert_int_equal(parts[i]->size(), lengths[i]);
    assert_true(parts[i]->indices() == again[i]->indices());
    for (int64_t k = 0; k < parts[i]->size(); ++k) all.push_back(values(parts[i]->get(k)[0])[0]);
  }
  assert_false(std::is_sorted(all.begin(), all.end()));
  std::sort(all.begin(), all.end());
  assert_true(all == values(count(20)));
  int64_t short_by_one[] = {5, 14}, negative[] = {21, -1};
  assert_int_equal(code_of([&] { random_split(numbers(20), short_by_one, 3); }), kInvalid);
  assert_int_equal(code_of([&] { random_split(numbers(20), negative, 3); }), kInvalid);
  assert_int_equal(code_of([&] { Subset(numbers(3), {3}); }), static_cast<int>(Code::index));
}

static void batches_cover_the_epoch(void**) {
  DataLoader all(numbers(10), {.batch_size = 4}), full(numbers(10), {.batch_size = 4, .drop_last = true});
  assert_int_equal(all.batches(), 3);
  assert_int_equal(full.batches(), 2);
  assert_true(drain(all) == values(count(10)));
  assert_true(drain(full) == values(count(8)));
  assert_true(drain(all).empty());  // until epoch() starts another
  all.epoch(1);
  assert_true(drain(all) == values(count(10)));
  DataLoader none(numbers(0), {.batch_size = 4, .workers = 2});
  assert_true(drain(none).empty());
}

// Samples with random augmentation, of uneven cost.
static void batches_are_the_same_for_any_number_of_workers(void**) {
  auto noisy = make<CallbackDataset>(23, [](int64_t i) {
    if (i % 5 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return Tensors{ops::add(ops::randn({3}), ops::full({3}, static_cast<double>(i)))};
  });
  std::vector<Tensors> expected;
  RandomKey before = cpu()->generator->state();
  for (int64_t workers : {0, 1, 3}) {
    DataLoader loader(noisy, {.batch_size = 4, .shuffle = true, .seed = 9, .workers = workers, .prefetch = 1});
    for (int64_t epoch = 0, n = 0; epoch < 2; ++epoch) {
      loader.epoch(epoch);
      for (Tensors batch; loader.next(batch); ++n) {
        if (workers == 0)
          expected.push_back(batch);
        else
          assert_true(same_bits(batch[0], expected[static_cast<size_t>(n)][0]));
      }
    }
  }
  assert_int_equal(expected.size(), 12);
  assert_false(same_bits(expected[0][0], expected[6][0]));
  assert_true(cpu()->generator->state().offset == before.offset);  // training's own numbers are left alone
}

static void a_state_continues_with_the_next_batch(void**) {
  for (int64_t workers : {0, 2}) {
    LoaderOptions o{.batch_size = 3, .shuffle = true, .seed = 5, .workers = workers};
    DataLoader a(numbers(20), o), b(numbers(20), {.batch_size = 3, .shuffle = true});
    a.epoch(4);
    Tensors batch;
    a.next(batch), a.next(batch);
    LoaderState s = a.state();
    assert_int_equal(s.epoch, 4);
    assert_int_equal(s.position, 2);
    b.set_state(s);
    assert_true(drain(a) == drain(b));
    assert_int_equal(code_of([&] { b.set_state({0, 8, 5}); }), kInvalid);
  }
}

static void errors_of_samples_surface_in_order_and_can_be_retried(void**) {
  for (int64_t workers : {0, 1, 3}) {
    std::atomic<bool> broken{true};
    auto d = make<CallbackDataset>(12, [&](int64_t i) -> Tensors {
      if (i == 7 && broken) fail(Code::io, "sample 7 is on fire");
      return {Tensor::scalar(DType::i64, static_cast<double>(i), cpu())};
    });
    DataLoader loader(d, {.batch_size = 2, .workers = workers});
    Tensors batch;
    for (int i = 0; i < 3; ++i) assert_true(loader.next(batch));
    for (int i = 0; i < 2; ++i) assert_int_equal(code_of([&] { loader.next(batch); }), static_cast<int>(Code::io));
    assert_int_equal(loader.state().position, 3);
    broken = false;
    assert_true((drain(loader) == std::vector<int64_t>{6, 7, 8, 9, 10, 11}));
  }
}

// Fails the n-th allocation of an epoch for every n: the error surfaces, and the batches are still all there.
static void out_of_memory_loses_no_batch(void**) {
  for (int64_t workers : {0, 2}) {
    int failures = 0;
    for (int64_t n = 1;; ++n) {
      DataLoader loader(numbers(9), {.batch_size = 2, .workers = workers});
      std::vector<int64_t> all;
      int errors = 0;
      fault::countdown = n;
      for (bool more = true; more;) {
        Tensors batch;
        int code = code_of([&] { more = loader.next(batch); });
        errors += code != 0;
        if (code == 0 && more)
          for (int64_t v : values(batch[0])) all.push_back(v);
      }
      fault::countdown = 0;
      assert_true(errors <= 1 && all == values(count(9)));
      failures += errors;
      if (!errors) break;
    }
    assert_true(failures > 10);
  }
}

static void an_abandoned_loader_stops_its_workers(void**) {
  std::atomic<int> made{0}, alive{0};
  auto d = make<CallbackDataset>(100'000, [&](int64_t) {
    ++alive;
    ++made;
    Tensors t{count(4)};
    --alive;
    return t;
  });
  {
    DataLoader loader(d, {.batch_size = 10, .workers = 3, .prefetch = 2});
    Tensors batch;
    assert_true(loader.next(batch));
    loader.epoch(1);  // in the middle of epoch 0
    assert_true(loader.next(batch));
  }
  assert_int_equal(alive, 0);
  int after = made;
  assert_true(after <= 10 * (2 * 3 * 2 + 2 + 3));  // the ring bounds how far ahead workers run
  std::this_thread::sleep_for(std::chrono::milliseconds(5));
  assert_int_equal(made, after);
}

static void custom_collation_sees_the_samples(void**) {
  DataLoader loader(numbers(5), {.batch_size = 2, .workers = 1, .collate = [](const std::vector<Tensors>& samples) {
                                   return Tensors{count(static_cast<int64_t>(samples.size()))};
                                 }});
  assert_true((drain(loader) == std::vector<int64_t>{0, 1, 0, 1, 0}));
  auto uneven = make<CallbackDataset>(2, [](int64_t i) { return Tensors{count(i + 1)}; });
  DataLoader refuses(uneven, {.batch_size = 2});
  Tensors batch;
  assert_int_equal(code_of([&] { refuses.next(batch); }), static_cast<int>(Code::shape));
}

static void samples_are_off_the_tape_and_never_captured(void**) {
  Ref<Variable> w = make<Variable>(vec({2}), true);
  auto d = make<CallbackDataset>(4, [&](int64_t) { return Tensors{ops::add(w->read(), w->read())}; });
  for (int64_t workers : {0, 2}) {
    DataLoader loader(d, {.batch_size = 2, .workers = workers});
    Tensors batch;
    Capture c;
    c.begin();
    assert_true(loader.next(batch));
    c.end();
    assert_false(batch[0].is_value());
    assert_false(batch[0].requires_grad());
    assert_true(batch[0].item() == 4);
  }
}

static void bad_options_are_refused(void**) {
  assert_int_equal(code_of([] { DataLoader(numbers(4), {.batch_size = 0}); }), kInvalid);
  assert_int_equal(code_of([] { DataLoader(numbers(4), {.workers = -1}); }), kInvalid);
  assert_int_equal(code_of([] { DataLoader(numbers(4), {.prefetch = 0}); }), kInvalid);
  assert_int_equal(code_of([] { DataLoader(nullptr, {}); }), kInvalid);
  assert_int_equal(code_of([] { DataLoader(numbers(4), {}).epoch(-1); }), kInvalid);
  assert_int_equal(code_of([] { BatchQueue(0); }), kInvalid);
}

static void a_queue_is_bounded_and_keeps_its_order(void**) {
  BatchQueue q(2);
  std::atomic<int> pushed{0};
  std::thread producer([&] {
    for (int64_t i = 0; i < 50; ++i) {
      q.push({Tensor::scalar(DType::i64, static_cast<double>(i), cpu())});
      ++pushed;
    }
    q.finish();
  });
  Tensors batch;
  for (int64_t i = 0; q.pop(batch); ++i) {
    assert_true(batch[0].item() == static_cast<double>(i));
    assert_true(q.size() <= 2 && pushed <= i + 4);
  }
  producer.join();
  assert_int_equal(pushed, 50);
  assert_false(q.pop(batch));
  assert_int_equal(code_of([&] { q.push({count(1)}); }), static_cast<int>(Code::state));
}

static void a_queue_that_fails_or_is_closed_wakes_both_sides(void**) {
  BatchQueue q(1);
  assert_true(q.try_push({count(1)}));
  assert_false(q.try_push({count(1)}));
  q.finish(Error(Code::callback, "the producer broke"));
  Tensors batch;
  assert_true(q.pop(batch));
  for (int i = 0; i < 2; ++i) assert_int_equal(code_of([&] { q.pop(batch); }), static_cast<int>(Code::callback));

  BatchQueue closed(1);
  closed.push({count(1)});
  std::atomic<int> code{0};
  std::thread producer([&] { code = code_of([&] { closed.push({count(1)}); }); });
  closed.close();
  producer.join();
  assert_int_equal(code, static_cast<int>(Code::state));
  assert_false(closed.pop(batch));
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(permutations_depend_on_seed_and_epoch_alone),
    cmocka_unit_test(permutations_are_uniform),
    cmocka_unit_test(tensor_datasets_give_rows),
    cmocka_unit_test(random_split_is_a_partition),
    cmocka_unit_test(batches_cover_the_epoch),
    cmocka_unit_test(batches_are_the_same_for_any_number_of_workers),
    cmocka_unit_test(a_state_continues_with_the_next_batch),
    cmocka_unit_test(errors_of_samples_surface_in_order_and_can_be_retried),
    cmocka_unit_test(out_of_memory_loses_no_batch),
    cmocka_unit_test(an_abandoned_loader_stops_its_workers),
    cmocka_unit_test(custom_collation_sees_the_samples),
    cmocka_unit_test(samples_are_off_the_tape_and_never_captured),
    cmocka_unit_test(bad_options_are_refused),
    cmocka_unit_test(a_queue_is_bounded_and_keeps_its_order),
    cmocka_unit_test(a_queue_that_fails_or_is_closed_wakes_both_sides),
  };
  return cmocka_run_group_tests_name("data_loader", tests, start_engine, nullptr);
}
