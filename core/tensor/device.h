// A Device is memory, a generator and one kernel table.  `cpu` and `null` are built in; others (CUDA) arrive as a
// shared object that fills the same sterna_device_api at run time.
#pragma once
#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "core/base/dtype.h"
#include "core/tensor/generator.h"
#include "core/tensor/held.h"
#include "core/tensor/host_memory.h"
#include "sterna/sterna_device.h"

namespace stn {

struct Call;
struct Op;

// A kernel computes call.outputs from call.inputs; it may decline (false) and the next candidate is asked.
using Kernel = bool (*)(const Call& call);

// Small blocks are counted per thread first, and added here every 64 KiB or at settle(): three atomic writes would cost
// more than the block.  So another thread's view, and the peak, may lag by that much a thread.
struct MemoryStats {
  std::atomic<int64_t> live{0}, peak{0}, allocations{0};
};

struct Device {
  std::string name;  // "cpu", "cuda:1"
  int index = 0;
  sterna_device_api api{};
  bool computes = true;  // false: shapes only (the null device)
  MemoryStats memory;
  Ref<Generator> generator;            // the default one, seeded with 0
  std::vector<const Kernel*> kernels;  // by Op::id: a null-terminated list of candidates, or null
  // Whether the kernel of `fused` can run the op, for results of dtype `out` computed in `compute`.  Null: no such
  // kernel.
  bool (*fuses)(const Device& d, const Op& op, DType out, DType compute) = nullptr;
  // Whether the kernels of linear_fused and matmul_fused can run such a call, whose tensors have no memory.  Null: any.
  bool (*takes_product)(const Call& call) = nullptr;

  void* allocate(int64_t bytes);  // throws out_of_memory with the statistics
  void free(void* data, int64_t bytes);
  bool pins() const { return api.allocate_host && api.free_host; }
  void* allocate_host(int64_t bytes);  // pinned; throws out_of_memory, or device where it does not pin
  void free_host(void* data, int64_t bytes);
  void release_memory();                                                    // gives back what is kept for later
  void release_pinned();                                                    // of that, the pinned memory
  void copy(void* to, const void* from, int64_t bytes, int32_t direction);  // STERNA_COPY_…; throws Code::device
  // Queued only, where the device copies asynchronously; `host` owns the host's side, which is pinned.
  void copy_async(void* to, const void* from, int64_t bytes, int32_t direction, Ref<RefCounted> host);
  bool copies_async() const { return api.copy_async; }
  void synchronize();                           // throws Code::device: what failed since the last time
  [[noreturn]] void fail_at(const char* what);  // throws Code::device, with the device's reason
  int64_t reserved_bytes() const { return api.reserved_bytes ? api.reserved_bytes(index) : memory.live.load(); }
  const sterna_device_hardware& hardware();  // asked once
  static void settle_memory();               // adds what this thread has not yet added to `memory`, of every device
  bool is_host() const { return host; }      // its memory can be read by the host directly
  bool host = true;
  HeldList held;
  host_memory::BlockCache pinned;             // blocks of pinned memory that nobody uses
  std::array<bool, kDTypes> channels_last{};  // by dtype: its convolutions of such images are faster in NHWC

 private:
  std::once_flag asked_;
  sterna_device_hardware hardware_{};
};

// Devices live as long as the process: nothing is torn down at exit.
Device* cpu();
Device* find_device(const std::string& name);  // throws Code::device, naming what exists
Device* pinning_device();                      // the first that pins memory of the host, or null
// Called with the type of a device that is not there ("cuda"): adds its devices, throws why there are none, or returns
// what to say besides that nobody knows the type.
extern std::string (*bring_devices)(const std::string& type);
void add_device(std::unique_ptr<Device> device);
std::span<Device* const> devices();  // in the order they were added

}  // namespace stn
