// Streams and events as torch.cuda's.  Work of one stream is done in the order of the calls; an event is a point
// in it that others wait for.  On a device without streams (cpu, null) a call is done when it returns: all is in order.
#pragma once
#include <atomic>
#include <span>

#include "core/tensor/tensor.h"

namespace stn {

class Stream final : public RefCounted {
 public:
  explicit Stream(Device* device);
  ~Stream() override;
  Device* device() const { return device_; }
  void synchronize();  // throws Code::device: what failed since the last time

  // A thread's calls go to the stream that it uses, which stays alive meanwhile; null, and on other devices: the
  // device's own.
  static Ref<Stream> use(Ref<Stream> stream);  // gives the one until now
  static Stream* used() { return used_; }
  static Stream* current(const Device* d) { return used_ && used_->device_ == d ? used_ : nullptr; }

  // Scope: calls of this thread on a device go to a stream of it, null for its own.
  class Turn {
   public:
    Turn(Device* device, Stream* stream);
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

   private:
    Device* device_;
    bool other_;
  };

  // What `then` is given from now on comes after what `first` has been given; both on the device, null: its own.
  static void order(Device* device, Stream* first, Stream* then);

 private:
  friend struct StreamInUse;
  static void tell(Device* device, Stream* stream);
  static thread_local constinit Stream* used_;
  Device* device_;
  void* handle_ = nullptr;  // null: the device has no streams
};

// The stream that this thread uses will use the memory of the tensors, which goes back only after that.
void use_memory(std::span<const Tensor> tensors);

class Event final : public RefCounted {
 public:
  explicit Event(Device* device);
  ~Event() override;
  Device* device() const { return device_; }
  void record(Stream* stream);  // null: the thread's
  void wait(Stream* stream);    // which waits from now on, not the host; null: the thread's
  void synchronize();
  bool done();
  static double elapsed(Event& from, Event& to);  // seconds between two that are done

 private:
  Device* device_;
  void* handle_ = nullptr;            // null: the device has no events, and what is recorded is done
  std::atomic<int64_t> recorded_{0};  // when it was last, by the host's clock; 0: never
};

}  // namespace stn
