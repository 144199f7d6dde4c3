// A Device is memory, a generator and one kernel table.  `cpu` and `null` are built in; others (CUDA) arrive as a
// shared object that fills the same DeviceApi at run time.
#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/dtype.h"
#include "core/tensor/generator.h"

namespace stn {

struct Call;
struct Op;

// A kernel computes call.outputs from call.inputs; it may decline (false) and the next candidate is asked.
using Kernel = bool (*)(const Call& call);

// What a backend provides.  Plain C function pointers, so that a plugin built by another compiler can fill it.
struct DeviceApi {
  uint32_t struct_size;
  const char* type;                             // "cpu", "cuda"
  void* (*allocate)(int index, int64_t bytes);  // null on failure
  void (*free)(int index, void* data, int64_t bytes);
  int (*copy)(int index, void* to, const void* from, int64_t bytes, int kind);  // kind: CopyKind; 0: done
  void (*synchronize)(int index);
  bool computes;  // false: shapes only (the null device)
};
enum CopyKind { host_to_device = 0, device_to_host = 1, device_to_device = 2 };

// Small blocks are counted per thread first, and added here every 64 KiB or at settle(): three atomic writes would cost
// more than the block.  So another thread's view, and the peak, may lag by that much a thread.
struct MemoryStats {
  std::atomic<int64_t> live{0}, peak{0}, reserved{0}, allocations{0};
};

struct Device {
  std::string name;  // "cpu", "cuda:1"
  int index = 0;
  DeviceApi api{};
  MemoryStats memory;
  Ref<Generator> generator;            // the default one, seeded with 0
  std::vector<const Kernel*> kernels;  // by Op::id: a null-terminated list of candidates, or null
  // Whether the kernel of `fused` can run the op, for results of dtype `out` computed in `compute`.  Null: no such
  // kernel.
  bool (*fuses)(const Op& op, DType out, DType compute) = nullptr;

  void* allocate(int64_t bytes);  // throws out_of_memory with the statistics
  void free(void* data, int64_t bytes);
  static void settle_memory();           // adds what this thread has not yet added to `memory`, of every device
  bool is_host() const { return host; }  // its memory can be read by the host directly
  bool host = true;
  bool channels_last = false;  // its convolutions of f32 and bf16 images are faster in NHWC
};

// Devices live as long as the process: nothing is torn down at exit.
Device* cpu();
Device* find_device(const std::string& name);  // throws Code::device, naming what exists
void add_device(std::unique_ptr<Device> device);
std::span<Device* const> devices();  // in the order they were added

}  // namespace stn
