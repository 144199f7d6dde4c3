// Datasets, loaders, queues.
#include "check.hpp"

#include <algorithm>
#include <thread>

using st::Tensor;

static st::Dataset numbers(int64_t n) {
  Tensor x = st::arange(0, static_cast<double>(n));
  return st::Dataset({x, x.cast(st::DType::f32) * 10});
}
static st::Dataset lazy(int64_t n) {
  return st::Dataset(n, [](int64_t i) { return std::vector<Tensor>{Tensor::scalar(static_cast<float>(i))}; });
}
using Ints = std::vector<int64_t>;

TEST(a_dataset_of_tensors_gives_rows) {
  auto data = numbers(4);
  EQUALS(data.size(), 4);
  EQUALS(data[2][0].item_i64(), 2);
  EQUALS(data[2][1].item(), 20.0);
  CHECK(THROWN(st::Error, data[4]).code() == st::ErrorCode::index);
}

TEST(a_loader_unpacks_into_x_and_y) {
  st::DataLoader loader(numbers(5), {.batch_size = 2});
  EQUALS(loader.size(), 3);
  Ints seen;
  for (auto [x, y] : loader) {
    for (int64_t v : x.to_vector<int64_t>()) seen.push_back(v);
    EQUALS(values(y), values(x.cast(st::DType::f32) * 10));
  }
  EQUALS(seen, (Ints{0, 1, 2, 3, 4}));
}

TEST(batches_of_another_size_unpack_by_hand) {
  auto x = st::arange(0, 4);
  st::DataLoader three(st::Dataset({x, x + 1, x + 2}), {.batch_size = 4});
  for (auto& batch : three) {
    auto [a, b, c] = batch.unpack<3>();
    EQUALS(c.to_vector<int64_t>(), (Ints{2, 3, 4, 5}));
    EQUALS(batch.size(), 3u);
    THROWN(std::length_error, batch.get<0>());
  }
}

static std::vector<Ints> epochs(st::DataLoader& loader, int n) {
  std::vector<Ints> r;
  for (int i = 0; i < n; ++i) {
    r.emplace_back();
    for (auto [x, y] : loader)
      for (int64_t v : x.to_vector<int64_t>()) r.back().push_back(v);
  }
  return r;
}

TEST(each_for_is_the_next_epoch_in_an_order_of_its_own) {
  st::DataLoader loader(numbers(20), {.batch_size = 3, .shuffle = true, .seed = 4});
  auto first = epochs(loader, 2);
  CHECK(first[0] != first[1]);
  CHECK(std::is_permutation(first[0].begin(), first[0].end(), first[1].begin()));
  loader.epoch(0);
  EQUALS(epochs(loader, 2), first);
  st::DataLoader workers(numbers(20), {.batch_size = 3, .shuffle = true, .seed = 4, .workers = 2});
  EQUALS(epochs(workers, 2), first);
}

TEST(a_broken_off_epoch_is_not_continued_but_a_restored_one_is) {
  st::DataLoader loader(numbers(6), {.batch_size = 2, .shuffle = true});
  for (auto& batch : loader)
    if (batch.size() == 2) break;
  auto at = loader.state();
  EQUALS(at.epoch, 0);
  EQUALS(at.position, 1);
  Ints next = epochs(loader, 1)[0];
  EQUALS(next.size(), 6u);
  EQUALS(loader.state().epoch, 1);
  loader.set_state(at);
  EQUALS(epochs(loader, 1)[0].size(), 4u);
  EQUALS(loader.state().epoch, 0);
  EQUALS(epochs(loader, 1)[0], next);
}

TEST(subsets_and_splits_are_datasets) {
  auto data = numbers(10);
  EQUALS(data.subset({7, 1})[0][0].item_i64(), 7);
  auto parts = data.random_split({7, 3}, 1), again = data.random_split({7, 3}, 1);
  EQUALS(parts[1].size(), 3);
  Ints all;
  for (auto& part : parts)
    for (int64_t i = 0; i < part.size(); ++i) all.push_back(part[i][0].item_i64());
  EQUALS(parts[0][3][0].item_i64(), again[0][3][0].item_i64());
  std::sort(all.begin(), all.end());
  EQUALS(all, (Ints{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST(a_dataset_of_a_function_is_called_by_workers) {
  st::DataLoader loader(lazy(9), {.batch_size = 2, .drop_last = true, .workers = 3});
  Floats seen;
  for (auto& batch : loader)
    for (float v : values(batch[0])) seen.push_back(v);
  EQUALS(seen, (Floats{0, 1, 2, 3, 4, 5, 6, 7}));
}

TEST(collate_makes_batches_of_samples_of_any_shape) {
  st::Dataset ragged(4, [](int64_t i) { return std::vector<Tensor>{st::ones({i + 1})}; });
  auto pad = [](const std::vector<std::vector<Tensor>>& samples) {
    int64_t longest = samples.back()[0].numel();
    std::vector<Tensor> rows, lengths;
    for (auto& s : samples) {
      rows.push_back(st::pad(s[0], {0, longest - s[0].numel()}));
      lengths.push_back(Tensor::scalar(s[0].numel()));
    }
    return std::vector<Tensor>{st::stack(rows), st::stack(lengths)};
  };
  st::DataLoader loader(ragged, pad, {.batch_size = 2, .workers = 1});
  std::vector<st::Shape> shapes;
  for (auto [rows, lengths] : loader) shapes.push_back(rows.shape());
  EQUALS(shapes, (std::vector<st::Shape>{{2, 2}, {2, 4}}));
}

TEST(a_queue_hands_batches_from_one_thread_to_another) {
  st::Queue queue(2);
  std::thread producer([&] {
    for (int i = 0; i < 10; ++i) queue.push({Tensor::scalar(i), Tensor::scalar(i * i)});
    queue.finish();
  });
  int sum = 0;
  for (auto [i, square] : queue) sum += static_cast<int>(square.item_i64());
  producer.join();
  EQUALS(sum, 285);
}

TEST(a_full_queue_says_so_and_a_closed_one_refuses) {
  st::Queue queue(1);
  CHECK(queue.try_push({st::ones({1})}));
  CHECK(!queue.try_push({st::ones({1})}));
  EQUALS(queue.size(), 1);
  queue.close();
  CHECK(THROWN(st::Error, queue.push({st::ones({1})})).code() == st::ErrorCode::state);
}
