// Datasets and loaders.
#pragma once
#include <sterna/cpp/autograd.hpp>

namespace sterna {

/** Samples by index. */
class Dataset {
 public:
  explicit Dataset(sterna_dataset* adopt) : h_(adopt) {}
  /** Sample i is row i of each tensor. */
  static Dataset tensors(const std::vector<Tensor>& tensors) {
    auto list = detail::handles(tensors);
    sterna_dataset* d;
    check(sterna_dataset_tensors(list.data(), list.size(), &d));
    return Dataset(d);
  }
  /** Sample i is get(i); loaders with workers call it from their threads. */
  static Dataset from(int64_t size, std::function<std::vector<Tensor>(int64_t)> get) {
    using Get = std::function<std::vector<Tensor>(int64_t)>;
    sterna_dataset_callbacks c = STERNA_DATASET_CALLBACKS;
    c.user = new Get(std::move(get));
    c.destroy = [](void* user) { delete static_cast<Get*>(user); };
    c.get = [](void* user, int64_t index, sterna_tensor** outputs, size_t capacity, size_t* count) {
      return detail::callback([&] {
        std::vector<Tensor> sample = (*static_cast<Get*>(user))(index);
        *count = sample.size();
        if (sample.size() > capacity) throw std::length_error("a sample has too many tensors");
        for (size_t i = 0; i < sample.size(); ++i) outputs[i] = sample[i].detach_handle();
      });
    };
    sterna_dataset* d;
    check(sterna_dataset_create(size, &c, &d));
    return Dataset(d);
  }
  int64_t size() const {
    int64_t n;
    check(sterna_dataset_size(get(), &n));
    return n;
  }
  std::vector<Tensor> operator[](int64_t i) const {
    return detail::list([&](sterna_tensor** outs, size_t capacity, size_t* len) {
      return sterna_dataset_get(get(), i, outs, capacity, len);
    });
  }
  /** Parts of the given lengths, shuffled by the seed. */
  std::vector<Dataset> random_split(const std::vector<int64_t>& lengths, uint64_t seed) const {
    std::vector<sterna_dataset*> raw(lengths.size());
    check(sterna_random_split(get(), lengths.data(), lengths.size(), seed, raw.data()));
    return std::vector<Dataset>(raw.begin(), raw.end());
  }
  sterna_dataset* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_dataset> h_;
};

/** What a loader gives; of datasets with two tensors a sample it unpacks: auto [x, y] = batch. */
class Batch {
 public:
  explicit Batch(sterna_batch* adopt) : h_(adopt) {}
  size_t size() const {
    size_t n;
    check(sterna_batch_size(h_.get(), &n));
    return n;
  }
  Tensor operator[](size_t i) const {
    Tensor t;
    check(sterna_batch_tensor(h_.get(), i, t.put()));
    return t;
  }
  template <size_t I>
  Tensor get() const {
    return (*this)[I];
  }

 private:
  detail::Handle<sterna_batch> h_;
};

struct LoaderOptions {
  int64_t batch_size = 1;   ///< samples a batch
  bool shuffle = false;     ///< a new order each epoch
  uint64_t seed = 0;        ///< of the order
  bool drop_last = false;   ///< leave out a last batch that is not full
  int64_t workers = 0;      ///< threads that make batches ahead; the order stays the same
  int64_t prefetch = 2;     ///< batches made ahead by each worker
};

/** Batches of a dataset.  Each `for` over it is the next epoch. */
class DataLoader {
 public:
  DataLoader(const Dataset& dataset, const LoaderOptions& options = {}) {
    sterna_loader_options o = STERNA_LOADER_OPTIONS;
    o.batch_size = options.batch_size;
    o.shuffle = options.shuffle;
    o.seed = options.seed;
    o.drop_last = options.drop_last;
    o.workers = options.workers;
    o.prefetch = options.prefetch;
    check(sterna_loader_create(dataset.get(), &o, h_.put()));
  }
  /** Batches an epoch. */
  int64_t size() const {
    int64_t n;
    check(sterna_loader_batches(get(), &n));
    return n;
  }
  /** The epoch that the next `for` loads. */
  void set_epoch(int64_t epoch) { epoch_ = epoch; }

  class Iterator {
   public:
    explicit Iterator(sterna_loader* loader) : loader_(loader) { ++*this; }
    Iterator() = default;
    Iterator& operator++() {
      sterna_batch* b;
      check(sterna_loader_next(loader_, &b));
      batch_ = Batch(b);
      if (!b) loader_ = nullptr;
      return *this;
    }
    const Batch& operator*() const { return batch_; }
    bool operator!=(const Iterator& o) const { return loader_ != o.loader_; }

   private:
    sterna_loader* loader_ = nullptr;
    Batch batch_{nullptr};
  };
  Iterator begin() {
    check(sterna_loader_epoch(get(), epoch_++));
    return Iterator(get());
  }
  Iterator end() { return {}; }
  sterna_loader* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_loader> h_;
  int64_t epoch_ = 0;
};

}  // namespace sterna

template <>
struct std::tuple_size<sterna::Batch> : std::integral_constant<size_t, 2> {};
template <size_t I>
struct std::tuple_element<I, sterna::Batch> {
  using type = sterna::Tensor;
};
