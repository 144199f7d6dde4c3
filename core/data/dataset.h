// Datasets: samples by index.  A loader's workers call get() and batch() from several threads at once.
#pragma once
#include <functional>
#include <vector>

#include "core/tensor/tensor.h"

namespace stn::data {

class Dataset : public RefCounted {
 public:
  virtual int64_t size() const = 0;
  virtual Tensors get(int64_t index) = 0;  // one sample: the same number of tensors for every index
  // The samples stacked along a new first dimension; overridden where that is faster done at once.
  virtual Tensors batch(std::span<const int64_t> indices);
};

// Component i of all samples stacked into tensor i; throws where samples differ in number, shape or dtype.
Tensors collate(const std::vector<Tensors>& samples);

// Rows of tensors that share the size of their first dimension.
class TensorDataset final : public Dataset {
 public:
  explicit TensorDataset(const Tensors& tensors);
  int64_t size() const override { return tensors_[0].size(0); }
  Tensors get(int64_t index) override;
  Tensors batch(std::span<const int64_t> indices) override;

 private:
  Tensors tensors_;
};

// Some samples of another dataset, in this order.
class Subset final : public Dataset {
 public:
  Subset(Ref<Dataset> dataset, std::vector<int64_t> indices);
  int64_t size() const override { return static_cast<int64_t>(indices_.size()); }
  Tensors get(int64_t index) override;
  Tensors batch(std::span<const int64_t> indices) override;
  const std::vector<int64_t>& indices() const { return indices_; }

 private:
  Ref<Dataset> dataset_;
  std::vector<int64_t> indices_;
};

// Samples made by a function, which must be safe to call from several threads when the loader has workers.
class CallbackDataset final : public Dataset {
 public:
  using Get = std::function<Tensors(int64_t index)>;
  CallbackDataset(int64_t size, Get get);
  int64_t size() const override { return size_; }
  Tensors get(int64_t index) override;

 private:
  int64_t size_;
  Get get_;
};

// Disjoint random subsets of these lengths, which must add up to the dataset's size.
std::vector<Ref<Subset>> random_split(Ref<Dataset> dataset, std::span<const int64_t> lengths, uint64_t seed);

}  // namespace stn::data
