// The runtime in the host's memory.  Graphs are lists of the recorded launches.  New memory is full of NaN, so that a
// kernel that leaves some of its result out is found.  With STERNA_FUSED_TEXTS nothing is computed: calls do no more
// than write the texts of fused kernels (emulate_compiler.cpp).
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include "kernels/cuda/faults.h"
#include "kernels/cuda/runtime.h"

namespace stn::cuda {

namespace {

struct Graph {
  std::vector<std::function<void()>> work;
  std::vector<void*> scratch;
  uint64_t random[2] = {};
  ~Graph() {
    for (void* p : scratch) std::free(p);
  }
};
thread_local std::unique_ptr<Graph> captured;

}  // namespace

void launch(std::function<void()> work) {
  if (texts_folder()) return;
  if (captured)
    captured->work.push_back(std::move(work));
  else
    work();
}

const uint64_t* live_random(int) { return captured ? captured->random : nullptr; }
int processors(int) { return 4; }
FaultNote fault_note(int device) {
  static Fault first[2];
  static int64_t taken[2];
  return {&taken[device], &first[device]};
}

Scratch::Scratch(int device, int64_t bytes) : device_(device), data_(runtime::allocate(device, bytes)) {
  if (!data_) throw Failure("out of memory");
}
Scratch::~Scratch() {
  if (captured)
    captured->scratch.push_back(data_);
  else
    runtime::free(device_, data_);
}

namespace runtime {

const int32_t dlpack_type = 12, dlpack_host_type = 0;  // kDLExtDev: for tests of devices
int count() { return 2; }
void* allocate(int, int64_t bytes) {
  size_t size = static_cast<size_t>((bytes + 64) / 64 * 64);
  void* p = std::aligned_alloc(64, size);
  if (texts_folder()) return p;  // untouched: large workloads fit any machine
  return p ? std::memset(p, 0xff, size) : nullptr;
}
void free(int, void* data) { std::free(data); }
void copy(int, void* to, const void* from, int64_t bytes, int32_t) {
  launch([=] { std::memcpy(to, from, static_cast<size_t>(bytes)); });
}
void copy_async(int device, void* to, const void* from, int64_t bytes, int32_t direction) {
  copy(device, to, from, bytes, direction);
}
void synchronize(int) {}
void hardware(int, sterna_device_hardware& h) {
  std::strncpy(h.name, "the host", sizeof h.name);
  h.processors = processors(0);
}
int64_t reserved_bytes(int) { return 0; }
void release_memory(int) {}
void* allocate_host(int64_t bytes) { return allocate(0, bytes); }
void free_host(void* data) { std::free(data); }

void graph_begin(int) { captured = std::make_unique<Graph>(); }
void* graph_end(int) { return captured.release(); }
void graph_launch(int, void* graph, uint64_t seed, uint64_t offset) {
  Graph& g = *static_cast<Graph*>(graph);
  g.random[0] = seed;
  g.random[1] = offset;
  for (auto& w : g.work) w();
}
void graph_free(int, void* graph) { delete static_cast<Graph*>(graph); }

// One queue, in which everything is done at once.
void* stream_create(int) { return std::malloc(1); }
void stream_free(int, void* stream) { std::free(stream); }
void stream_use(int, void*) {}
void stream_synchronize(int, void*) {}
void* event_create(int) { return new double{}; }
void event_free(int, void* event) { delete static_cast<double*>(event); }
void event_record(int, void* event) {
  using Seconds = std::chrono::duration<double>;
  *static_cast<double*>(event) = Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}
void event_wait(int, void*) {}
void event_synchronize(int, void*) {}
bool event_done(int, void*) { return true; }
double event_elapsed(int, void* from, void* to) { return *static_cast<double*>(to) - *static_cast<double*>(from); }

}  // namespace runtime

}  // namespace stn::cuda
