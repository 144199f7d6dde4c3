// A bounded queue of batches between a producer of the host language and the training loop.
#pragma once
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>

#include "core/tensor/tensor.h"

namespace stn::data {

class BatchQueue final : public RefCounted {
 public:
  explicit BatchQueue(int64_t capacity);

  // The producer's side.  push() waits while the queue is full and throws Code::state once it is closed.
  void push(Tensors batch);
  bool try_push(Tensors batch);  // false at once when full
  void finish();                 // no more batches: the reader gets what is there, then the end
  void finish(Error error);      // the reader gets what is there, then this error

  // The reader's side.
  bool pop(Tensors& batch);  // waits while the queue is empty; false at the end; throws what the producer failed with
  void close();              // gives up: batches are dropped, waiting and later push() fail, pop() says the end

  int64_t size() const;  // batches waiting

 private:
  void end(std::optional<Error> error);
  bool push(Tensors& batch, bool wait);
  mutable std::mutex mutex_;
  std::condition_variable filled_, freed_;
  std::list<Tensors> batches_;
  size_t capacity_;
  bool ended_ = false;
  std::optional<Error> error_;
};

}  // namespace stn::data
