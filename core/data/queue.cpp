#include "core/data/queue.h"

#include <memory>

#include "core/base/undo.h"

namespace stn::data {

BatchQueue::BatchQueue(int64_t capacity) : capacity_(static_cast<size_t>(capacity)) {
  if (capacity < 1) fail_at(Code::invalid_argument, "", "capacity", "must be at least 1, not ", capacity);
}

bool BatchQueue::push(Tensors& batch, bool wait) {
  std::unique_lock lock(mutex_);
  if (wait) freed_.wait(lock, [&] { return ended_ || batches_.size() < capacity_; });
  if (ended_) fail(Code::state, "the queue of batches is closed");
  if (batches_.size() >= capacity_) return false;
  batches_.push_back(std::move(batch));
  lock.unlock();
  filled_.notify_one();
  return true;
}

void BatchQueue::push(Tensors batch) { push(batch, true); }
bool BatchQueue::try_push(Tensors batch) { return push(batch, false); }

void BatchQueue::end(std::optional<Error> error) {
  {
    std::lock_guard lock(mutex_);
    if (ended_) return;
    ended_ = true;
    error_ = std::move(error);
  }
  filled_.notify_all();
  freed_.notify_all();
}

void BatchQueue::finish() { end({}); }
void BatchQueue::finish(Error error) { end(std::move(error)); }

bool BatchQueue::pop(Tensors& batch) {
  batch.clear();
  std::unique_lock lock(mutex_);
  filled_.wait(lock, [&] { return ended_ || !batches_.empty(); });
  if (batches_.empty()) {
    if (error_) throw Error(*error_);
    return false;
  }
  batch = batches_.front();
  auto taken = std::make_shared<std::list<Tensors>>();
  if (Undo* undo = Undo::open())
    undo->add([self = Ref<BatchQueue>(this), taken] {
      std::lock_guard relock(self->mutex_);
      self->batches_.splice(self->batches_.begin(), *taken);
    });
  taken->splice(taken->begin(), batches_, batches_.begin());
  lock.unlock();
  freed_.notify_one();
  return true;
}

void BatchQueue::close() {
  std::list<Tensors> dropped;  // released outside of the lock
  {
    std::lock_guard lock(mutex_);
    dropped.swap(batches_);
    ended_ = true;
    error_.reset();
  }
  filled_.notify_all();
  freed_.notify_all();
}

int64_t BatchQueue::size() const {
  std::lock_guard lock(mutex_);
  return static_cast<int64_t>(batches_.size());
}

}  // namespace stn::data
