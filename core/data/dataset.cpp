#include "core/data/dataset.h"

#include "core/base/checked.h"
#include "core/data/sampler.h"
#include "core/ops/generated/calls.h"

namespace stn::data {

namespace {
void check_index(int64_t index, int64_t size, const char* argument = "index") {
  if (index < 0 || index >= size)
    fail_at(Code::index, "", argument, index, " is none of the dataset's ", size, " samples");
}
void check_dataset(const Ref<Dataset>& dataset, const char* who) {
  if (!dataset) fail(Code::invalid_argument, who, ": the dataset is null");
}
}  // namespace

Tensors collate(const std::vector<Tensors>& samples) {
  Tensors batch;
  if (samples.empty()) return batch;
  for (size_t i = 0; i < samples[0].size(); ++i) {
    Tensors column;
    for (const Tensors& s : samples) {
      if (s.size() != samples[0].size())
        fail(Code::invalid_argument, "collate: a sample has ", s.size(), " tensors, but the first has ",
             samples[0].size());
      if (!s[i]) fail(Code::invalid_argument, "collate: tensor ", i, " of a sample is null");
      column.push_back(s[i]);
    }
    batch.push_back(ops::stack(column));
  }
  return batch;
}

Tensors Dataset::batch(std::span<const int64_t> indices) {
  std::vector<Tensors> samples;
  for (int64_t i : indices) samples.push_back(get(i));
  return collate(samples);
}

TensorDataset::TensorDataset(const Tensors& tensors) : tensors_(tensors) {
  if (tensors_.empty()) fail_at(Code::invalid_argument, "", "tensors", "is empty");
  for (Tensor& t : tensors_) {
    if (!t) fail(Code::invalid_argument, "a tensor of the dataset is null");
    if (t.is_value()) fail(Code::state, "a dataset cannot hold a tensor of a step that is being captured");
    if (t.dim() == 0 || t.size(0) != tensors_[0].size(0))
      fail_at(Code::shape, "", "tensors", "must share the size of their first dimension, not ",
              to_string(tensors_[0].type()), " and ", to_string(t.type()));
    t = t.detached();
  }
}

Tensors TensorDataset::get(int64_t index) {
  check_index(index, size());
  Tensors sample;
  for (const Tensor& t : tensors_) sample.push_back(ops::select(t, 0, index));
  return sample;
}

Tensors TensorDataset::batch(std::span<const int64_t> indices) {
  Tensor rows = Tensor::empty(DType::i64, Shape{static_cast<int64_t>(indices.size())}, cpu());
  std::copy(indices.begin(), indices.end(), rows.data_as<int64_t>());
  Tensors batch;
  for (const Tensor& t : tensors_)
    batch.push_back(ops::index_select(t, t.device() == cpu() ? rows : ops::to_device(rows, t.device()), 0));
  return batch;
}

Subset::Subset(Ref<Dataset> dataset, std::vector<int64_t> indices)
    : dataset_(std::move(dataset)), indices_(std::move(indices)) {
  check_dataset(dataset_, "subset");
  for (int64_t i : indices_) check_index(i, dataset_->size(), "indices");
}

Tensors Subset::get(int64_t index) {
  check_index(index, size());
  return dataset_->get(indices_[static_cast<size_t>(index)]);
}

Tensors Subset::batch(std::span<const int64_t> indices) {
  std::vector<int64_t> mapped;
  for (int64_t i : indices) {
    check_index(i, size());
    mapped.push_back(indices_[static_cast<size_t>(i)]);
  }
  return dataset_->batch(mapped);
}

CallbackDataset::CallbackDataset(int64_t size, Get get) : size_(size), get_(std::move(get)) {
  if (size < 0) fail_at(Code::invalid_argument, "", "size", "must not be negative, but is ", size);
  if (!get_) fail(Code::invalid_argument, "a dataset needs a function that gives its samples");
}

Tensors CallbackDataset::get(int64_t index) {
  check_index(index, size_);
  return get_(index);
}

std::vector<Ref<Subset>> random_split(Ref<Dataset> dataset, std::span<const int64_t> lengths, uint64_t seed) {
  check_dataset(dataset, "random_split");
  int64_t total = 0;
  for (int64_t n : lengths) {
    if (n < 0) fail_at(Code::invalid_argument, "", "lengths", "hold ", n);
    total = checked_add(total, n);
  }
  if (total != dataset->size())
    fail_at(Code::invalid_argument, "", "lengths", "add up to ", total, ", but the dataset has ", dataset->size(),
            " samples");
  std::vector<int64_t> order = permutation(total, seed, -1);  // no epoch's order
  std::vector<Ref<Subset>> parts;
  auto at = order.begin();
  for (int64_t n : lengths) {
    parts.push_back(make<Subset>(dataset, std::vector<int64_t>(at, at + n)));
    at += n;
  }
  return parts;
}

}  // namespace stn::data
