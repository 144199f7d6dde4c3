#include "core/data/loader.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <optional>
#include <system_error>
#include <thread>

#include "core/base/checked.h"
#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/base/undo.h"
#include "core/data/sampler.h"
#include "core/ops/common.h"
#include "core/tensor/stream.h"
#include "core/tensor/tracer.h"

namespace stn::data {

namespace {

// Scope: this thread makes samples, whatever it was doing.
class Sampling {
 public:
  Sampling(Device* device, RandomKey random) : before_(thread_state), generator_(make<Generator>()) {
    generator_->set_state(random);
    thread_state = {};
    thread_state.grad_enabled = false;
    thread_state.device = device;
    thread_state.generator = generator_.get();
  }
  ~Sampling() { thread_state = before_; }

 private:
  ThreadState before_;
  Ref<Generator> generator_;
};

// The stream on which workers copy batches to a device, beside what the device computes meanwhile.  A device without
// streams copies in the order of its calls.
class Uploads {
 public:
  explicit Uploads(Device* device) : device_(device) {
    if (!device || !device->copies_async() || !device->api.stream_create) return;
    stream_ = make<Stream>(device);
  }

  // `upload` on that stream; what to await before its results are used or dropped.
  template <class F>
  void* run(F&& upload) {
    if (!stream_) {
      upload();
      return nullptr;
    }
    const sterna_device_api& api = device_->api;
    const int32_t d = device_->index;
    struct OnStream {
      Ref<Stream> before;
      ~OnStream() { Stream::use(std::move(before)); }
    } scope{Stream::use(stream_)};
    upload();
    void* event = api.event_create(d);
    if (event && api.event_record(d, event) == 0) return event;
    if (event) api.event_free(d, event);
    device_->synchronize();
    return nullptr;
  }
  // This thread's stream goes on behind the upload.
  void await(void* event) noexcept {
    if (!event) return;
    if (device_->api.event_wait(device_->index, event) != 0) device_->api.synchronize(device_->index);
    device_->api.event_free(device_->index, event);
  }

 private:
  Device* device_;
  Ref<Stream> stream_;  // null: there are none
};

}  // namespace

// A ring of batches: workers take positions in order and fill the slot of theirs, at most a ring ahead of the reader.
struct DataLoader::Workers {
  struct Slot {
    bool ready = false;
    Tensors batch;
    void* uploaded = nullptr;
    std::exception_ptr error;
  };
  const DataLoader& loader;
  std::mutex mutex;
  std::condition_variable filled, freed;
  std::vector<Slot> ring;
  Uploads uploads;
  const int64_t process = platform::process_id();
  int64_t taken, read, end;  // the next position to make and to hand out, and the last one plus 1
  bool stopping = false;
  std::vector<std::thread> threads;

  Workers(const DataLoader& loader, int64_t begin, int64_t end)
      : loader(loader),
        ring(static_cast<size_t>(checked_mul(loader.options_.workers, loader.options_.prefetch))),
        uploads(loader.options_.device),
        taken(begin),
        read(begin),
        end(end) {
    try {
      for (int64_t i = 0; i < std::min(loader.options_.workers, end - begin); ++i)
        threads.emplace_back([this] { run(); });
    } catch (const std::system_error& e) {
      size_t started = threads.size();
      stop();
      fail(Code::out_of_memory, "the loader cannot start worker ", started + 1, ": ", e.what());
    } catch (...) {
      stop();
      throw;
    }
  }
  ~Workers() { stop(); }

  void stop() {
    {
      std::lock_guard lock(mutex);
      stopping = true;
    }
    freed.notify_all();
    for (std::thread& t : threads) t.join();
    threads.clear();
    for (Slot& s : ring) uploads.await(std::exchange(s.uploaded, nullptr));  // their memory is about to be used anew
  }

  Slot& slot(int64_t position) { return ring[static_cast<size_t>(position) % ring.size()]; }

  void run() {
    std::unique_lock lock(mutex);
    for (;;) {
      freed.wait(lock, [&] { return stopping || taken == end || taken < read + static_cast<int64_t>(ring.size()); });
      if (stopping || taken == end) return;
      int64_t position = taken++;
      lock.unlock();
      Tensors batch;
      void* uploaded = nullptr;
      std::exception_ptr error;
      try {
        Tensors made = loader.make_batch(position);
        uploaded = uploads.run([&] { batch = loader.deliver(std::move(made)); });
      } catch (...) { error = std::current_exception(); }
      lock.lock();
      Slot& s = slot(position);
      s.batch = std::move(batch);
      s.uploaded = uploaded;
      s.error = std::move(error);
      s.ready = true;
      if (position == read) filled.notify_one();
    }
  }

  Tensors pop() {
    std::unique_lock lock(mutex);
    Slot& s = slot(read);
    filled.wait(lock, [&] { return s.ready; });
    s.ready = false;
    ++read;
    Tensors batch = std::move(s.batch);
    void* uploaded = std::exchange(s.uploaded, nullptr);
    std::exception_ptr error = std::exchange(s.error, nullptr);
    lock.unlock();
    freed.notify_one();
    uploads.await(uploaded);
    if (error) std::rethrow_exception(error);
    return batch;
  }
};

DataLoader::DataLoader(Ref<Dataset> dataset, LoaderOptions options)
    : dataset_(std::move(dataset)), options_(std::move(options)), device_(thread_state.device) {
  if (!dataset_) fail(Code::invalid_argument, "loader: the dataset is null");
  size_ = dataset_->size();
  auto at_least = [](const char* name, int64_t value, int64_t least) {
    if (value < least)
      throw Error(Code::invalid_argument, str("loader: ", name, " must be at least ", least, ", not ", value), "loader",
                  name);
  };
  at_least("batch_size", options_.batch_size, 1);
  at_least("workers", options_.workers, 0);
  at_least("prefetch", options_.prefetch, 1);
  if (options_.workers > 1024 || options_.prefetch > 1 << 20)
    fail_at(Code::invalid_argument, "loader", "workers", options_.workers, " with ", options_.prefetch,
            " batches each are too many");
  if (!options_.pin_memory) return;
  Device* by = options_.device && !options_.device->is_host() ? options_.device : pinning_device();
  if (by && by->pins())
    pinned_by_ = by;
  else
    log(LogLevel::warning, "loader: pin_memory has no effect, as ", by ? by->name : "no device that is loaded",
        by ? " does not pin memory" : " pins memory");
}

DataLoader::~DataLoader() { stop(); }

void DataLoader::stop() {
  // In a forked child they are threads of the parent's: to join them would wait for ever.
  if (workers_ && workers_->process != platform::process_id()) (void)workers_.release();
  workers_.reset();
}

int64_t DataLoader::batches() const {
  return size_ / options_.batch_size + (!options_.drop_last && size_ % options_.batch_size != 0);
}

void DataLoader::epoch(int64_t n) { set_state({n, 0, options_.seed}); }

void DataLoader::set_state(const LoaderState& s) {
  if (s.epoch < 0 || s.position < 0 || s.position > batches())
    fail(Code::invalid_argument, "loader: there is no batch ", s.position, " of ", batches(), " in epoch ", s.epoch);
  stop();
  order_.clear();
  epoch_ = s.epoch;
  position_ = s.position;
  options_.seed = s.seed;
}

Tensors DataLoader::make_batch(int64_t position) const {
  Sampling scope(device_, stream(options_.seed, static_cast<uint64_t>(epoch_), static_cast<uint64_t>(position) + 1));
  int64_t begin = position * options_.batch_size, end = std::min(begin + options_.batch_size, size_);
  std::vector<int64_t> indices(static_cast<size_t>(end - begin));
  if (options_.shuffle)
    std::copy(order_.begin() + begin, order_.begin() + end, indices.begin());
  else
    std::iota(indices.begin(), indices.end(), begin);
  if (!options_.collate) return dataset_->batch(indices);
  std::vector<Tensors> samples;
  for (int64_t i : indices) samples.push_back(dataset_->get(i));
  return options_.collate(samples);
}

Tensors DataLoader::deliver(Tensors batch) const {
  NoTape no_tape;
  NoTrace eager;
  for (Tensor& t : batch) {
    if (!t) continue;
    if (pinned_by_ && t.device()->is_host()) t = t.pinned(pinned_by_);
    Device* to = options_.device;
    // A batch that comes to the host is there when it is handed out.
    if (to && t.device() != to) t = to->is_host() ? ops::to_device(t, to) : ops::to_device_async(t, to);
  }
  return batch;
}

bool DataLoader::next(Tensors& batch) {
  batch.clear();
  int64_t end = batches();
  if (position_ >= end) {
    stop();
    return false;
  }
  if (options_.shuffle && order_.empty()) order_ = permutation(size_, options_.seed, epoch_);
  if (Undo* undo = Undo::open())
    undo->add([self = Ref<DataLoader>(this), at = position_] {
      self->stop();  // they are ahead
      self->position_ = at;
    });
  if (options_.workers == 0) {
    batch = deliver(make_batch(position_));
  } else {
    if (workers_ && workers_->process != platform::process_id()) stop();
    if (!workers_) workers_ = std::make_unique<Workers>(*this, position_, end);
    try {
      batch = workers_->pop();
    } catch (...) {
      stop();
      throw;
    }
  }
  ++position_;
  return true;
}

}  // namespace stn::data
