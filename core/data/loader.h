// Batches of a dataset, in an order that is the same for any number of worker threads.
#pragma once
#include <exception>
#include <functional>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

namespace stn::data {

struct LoaderOptions {
  int64_t batch_size = 1;
  bool shuffle = false;  // another order each epoch, from (seed, epoch)
  uint64_t seed = 0;
  bool drop_last = false;    // leaves out a last batch that is not full
  int64_t workers = 0;       // threads that make batches ahead; 0: next() makes them
  int64_t prefetch = 2;      // batches that each worker may be ahead
  bool pin_memory = false;   // batches lie in pinned memory of the host, or are copied to `device` from there
  Device* device = nullptr;  // where batches are handed out; null: where the samples are
  std::function<Tensors(const std::vector<Tensors>& samples)> collate;  // default: data::collate, stacking
};

// Where a loader stands: enough to continue with the very next batch.
struct LoaderState {
  int64_t epoch = 0;
  int64_t position = 0;  // batches handed out in this epoch
  uint64_t seed = 0;
};

// Samples are made off the tape and never captured, each batch with random numbers of its own (from seed, epoch and
// position), so augmentation by random ops is the same whoever makes the batch.  For one thread at a time.
class DataLoader final : public RefCounted {
 public:
  DataLoader(Ref<Dataset> dataset, LoaderOptions options);
  ~DataLoader() override;  // stops the workers

  void epoch(int64_t n);  // starts epoch n (from 0) at its first batch; a running one is abandoned
  // The next batch; false at the end of the epoch, until epoch() starts another.  An error in making the batch surfaces
  // here, and the next call tries the same batch again.
  bool next(Tensors& batch);
  int64_t batches() const;  // in an epoch

  LoaderState state() const { return {epoch_, position_, options_.seed}; }
  void set_state(const LoaderState& state);

 private:
  struct Workers;
  Tensors make_batch(int64_t position) const;
  Tensors deliver(Tensors batch) const;  // pinned, and on the device
  void stop();

  Ref<Dataset> dataset_;
  LoaderOptions options_;
  Device* device_;               // where ops in samples make tensors: that of the thread that made the loader
  Device* pinned_by_ = nullptr;  // null: batches are not pinned
  int64_t size_ = 0;             // of the dataset, when the loader was made
  int64_t epoch_ = 0, position_ = 0;
  std::vector<int64_t> order_;  // of this epoch, when it is shuffled; empty: not made yet
  std::unique_ptr<Workers> workers_;
};

}  // namespace stn::data
