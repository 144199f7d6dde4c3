// Datasets, loaders, and queues of batches.
#pragma once
#include <sterna/cpp/options.hpp>

namespace sterna {

/** Samples by index; a sample is a list of tensors. */
class Dataset {
 public:
  using Get = std::function<std::vector<Tensor>(int64_t)>;

  explicit Dataset(sterna_dataset* adopt) : h_(adopt) {}
  /** Sample i is row i of each tensor. */
  explicit Dataset(const std::vector<Tensor>& tensors) {
    auto list = detail::handles(tensors);
    check(sterna_dataset_tensors(list.data(), list.size(), h_.put()));
  }
  /** Sample i is get(i); loaders with workers call it from their threads. */
  Dataset(int64_t size, Get get) {
    sterna_dataset_callbacks c = STERNA_DATASET_CALLBACKS;
    detail::set_user(c, std::move(get));
    c.get = [](void* user, int64_t index, sterna_tensor** outputs, size_t capacity, size_t* count) {
      return detail::callback([&] { detail::give((*static_cast<Get*>(user))(index), outputs, capacity, count); });
    };
    check(sterna_dataset_create(size, &c, h_.put()));
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
  /** Some samples, in this order. */
  Dataset subset(const std::vector<int64_t>& indices) const {
    sterna_dataset* d;
    check(sterna_dataset_subset(get(), indices.data(), indices.size(), &d));
    return Dataset(d);
  }
  /** Disjoint random subsets of these sizes, the same for the same seed. */
  std::vector<Dataset> random_split(const std::vector<int64_t>& lengths, uint64_t seed) const {
    std::vector<sterna_dataset*> raw(lengths.size());
    check(sterna_random_split(get(), lengths.data(), lengths.size(), seed, raw.data()));
    return std::vector<Dataset>(raw.begin(), raw.end());
  }
  sterna_dataset* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_dataset> h_;
};

/** Tensors that belong together.  One of two unpacks by itself: for (auto [x, y] : loader); others by unpack(). */
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
  /** auto [x, y, weight] = batch.unpack<3>(); */
  template <size_t N>
  std::array<Tensor, N> unpack() const {
    if (size() != N)
      throw std::length_error("a batch of " + std::to_string(size()) + " tensors does not unpack into " +
                              std::to_string(N));
    std::array<Tensor, N> r;
    for (size_t i = 0; i < N; ++i) r[i] = (*this)[i];
    return r;
  }
  template <size_t I>
  Tensor get() const {
    return unpack<2>()[I];
  }
  explicit operator bool() const { return static_cast<bool>(h_); }

 private:
  detail::Handle<sterna_batch> h_;
};

namespace detail {
/** Goes through the batches that `Source::next()` gives, until an empty one. */
template <class Source>
class BatchIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = Batch;
  using difference_type = std::ptrdiff_t;
  using pointer = const Batch*;
  using reference = const Batch&;

  BatchIterator() = default;  // the end
  explicit BatchIterator(Source* source) : source_(source) { ++*this; }
  BatchIterator& operator++() {
    batch_ = source_->next();
    if (!batch_) source_ = nullptr;
    return *this;
  }
  void operator++(int) { ++*this; }
  const Batch& operator*() const { return batch_; }
  const Batch* operator->() const { return &batch_; }
  friend bool operator==(const BatchIterator& a, const BatchIterator& b) { return a.source_ == b.source_; }
  friend bool operator!=(const BatchIterator& a, const BatchIterator& b) { return a.source_ != b.source_; }

 private:
  Source* source_ = nullptr;
  Batch batch_{nullptr};
};
}  // namespace detail

/** Batches of a dataset.  The first `for` over it is epoch 0, or goes on where set_state() has put it; each further
 *  one is the next epoch. */
class DataLoader {
 public:
  /** The tensors of samples → those of their batch. */
  using Collate = std::function<std::vector<Tensor>(const std::vector<std::vector<Tensor>>&)>;

  explicit DataLoader(const Dataset& dataset, const LoaderOptions& options = {}) {
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    check(sterna_loader_create(dataset.get(), &o, h_.put()));
  }
  /** `collate` makes a batch of its samples, instead of stacking them; on the workers' threads, if there are any. */
  DataLoader(const Dataset& dataset, Collate collate, const LoaderOptions& options = {}) {
    sterna_collate_callbacks c = STERNA_COLLATE_CALLBACKS;
    detail::set_user(c, std::move(collate));
    c.collate = [](void* user, const sterna_tensor* const* tensors, const size_t* lengths, size_t samples,
                   sterna_tensor** outputs, size_t capacity, size_t* count) {
      return detail::callback([&] {
        std::vector<std::vector<Tensor>> list;
        for (size_t i = 0; i < samples; tensors += lengths[i++]) list.push_back(detail::borrowed(tensors, lengths[i]));
        detail::give((*static_cast<Collate*>(user))(list), outputs, capacity, count);
      });
    };
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    check(sterna_loader_create_collating(dataset.get(), &c, &o, h_.put()));
  }
  DataLoader(DataLoader&&) = default;
  DataLoader& operator=(DataLoader&&) = default;

  /** Batches in an epoch. */
  int64_t size() const {
    int64_t n;
    check(sterna_loader_batches(get(), &n));
    return n;
  }
  /** Starts an epoch at its first batch: for (auto [x, y] : loader.epoch(3)) */
  DataLoader& epoch(int64_t epoch) {
    check(sterna_loader_epoch(get(), epoch));
    begun_ = false;
    return *this;
  }
  /** The next batch of the epoch; an empty one at its end. */
  Batch next() {
    sterna_batch* b;
    check(sterna_loader_next(get(), &b));
    return Batch(b);
  }
  using Iterator = detail::BatchIterator<DataLoader>;
  Iterator begin() {
    State s = state();
    if (begun_ || s.position >= size()) check(sterna_loader_epoch(get(), s.epoch + 1));
    begun_ = true;
    return Iterator(this);
  }
  Iterator end() { return {}; }

  struct State {
    int64_t epoch;
    int64_t position;  ///< batches handed out in the epoch
    uint64_t seed;
  };
  State state() const {
    State s{};
    check(sterna_loader_state(get(), &s.epoch, &s.position, &s.seed));
    return s;
  }
  /** The next `for` goes on at the very next batch. */
  void set_state(const State& s) {
    check(sterna_loader_set_state(get(), s.epoch, s.position, s.seed));
    begun_ = false;
  }
  sterna_loader* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_loader> h_;
  bool begun_ = false;  // a `for` has been through this epoch, or part of it
};

/** A bounded queue of batches from a producer on another thread: for (auto [x, y] : queue). */
class Queue {
 public:
  explicit Queue(int64_t capacity) { check(sterna_queue_create(capacity, h_.put())); }
  /** Waits while the queue is full.  Throws Error (ErrorCode::state) once it is closed. */
  void push(const std::vector<Tensor>& batch) const {
    auto list = detail::handles(batch);
    check(sterna_queue_push(get(), list.data(), list.size()));
  }
  /** False: the queue is full. */
  bool try_push(const std::vector<Tensor>& batch) const {
    auto list = detail::handles(batch);
    int32_t pushed;
    check(sterna_queue_try_push(get(), list.data(), list.size(), &pushed));
    return pushed != 0;
  }
  /** No more batches come: the reader gets what is there, then the end. */
  void finish() const { check(sterna_queue_finish(get())); }
  /** No more batches come: the reader gets what is there, then this exception. */
  void fail(const std::exception_ptr& exception) const {
    std::unique_ptr<sterna_error, void (*)(sterna_error*)> e(detail::to_error(exception),
                                                             [](sterna_error* p) { sterna_error_release(p); });
    check(sterna_queue_fail(get(), e.get()));
  }
  /** The reader gives up: batches are dropped and pushing fails. */
  void close() const { check(sterna_queue_close(get())); }
  /** Batches that wait. */
  int64_t size() const {
    int64_t n;
    check(sterna_queue_size(get(), &n));
    return n;
  }
  /** The next batch, waiting for one; an empty one at the end. */
  Batch next() const {
    sterna_batch* b;
    check(sterna_queue_next(get(), &b));
    return Batch(b);
  }
  using Iterator = detail::BatchIterator<const Queue>;
  Iterator begin() const { return Iterator(this); }
  Iterator end() const { return {}; }
  sterna_queue* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_queue> h_;
};

}  // namespace sterna

template <>
struct std::tuple_size<sterna::Batch> : std::integral_constant<size_t, 2> {};
template <size_t I>
struct std::tuple_element<I, sterna::Batch> {
  using type = sterna::Tensor;
};
