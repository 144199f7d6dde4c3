// The runtime of CUDA devices.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "kernels/cuda/faults.h"
#include "kernels/cuda/runtime.h"

namespace stn::cuda {

void check(cudaError_t e, const char* what) {
  if (e == cudaSuccess) return;
  cudaGetLastError();  // the next call shall not fail for it, unless the device is lost
  throw Failure(std::string(what) + ": " + cudaGetErrorString(e) + " (" + cudaGetErrorName(e) + ")");
}

namespace {

// To wait for a device while one of its streams is captured would break the capture.
std::mutex recording;

struct Graph {
  std::unique_lock<std::mutex> alone{recording, std::defer_lock};
  cudaGraph_t graph = nullptr;
  cudaGraphExec_t exec = nullptr;
  uint64_t* random = nullptr;  // seed and offset, on the device
  bool draws = false;          // something reads them
  // It is recorded on a stream of its own: other threads go on with the device's.
  cudaStream_t stream = nullptr, before = nullptr;  // `before`: what the thread had chosen
  ~Graph() {
    if (stream) cudaStreamDestroy(stream);
    if (exec) cudaGraphExecDestroy(exec);
    if (graph) cudaGraphDestroy(graph);
    if (random) cudaFree(random);
  }
};

// What is made once a device.
struct State {
  cudaStream_t stream = nullptr;  // its own
  cudaMemPool_t pool = nullptr;
  int processors = 0;
  FaultNote note{};
};
std::vector<State> states;

constexpr int kMostDevices = 64;
thread_local cudaStream_t chosen[kMostDevices];  // by device; null: its own
thread_local Graph* captured = nullptr;

// Each time, as other code of the thread may have made another device current.
void use(int device) { check(cudaSetDevice(device), "cudaSetDevice"); }
cudaStream_t choose(int device, cudaStream_t stream) {
  return std::exchange(chosen[static_cast<size_t>(device)], stream);
}
cudaStream_t stream_now(int device) {
  size_t d = static_cast<size_t>(device);
  return chosen[d] ? chosen[d] : states[d].stream;
}

}  // namespace

cudaStream_t stream(int device) {
  use(device);
  return stream_now(device);
}
int processors(int device) { return states[static_cast<size_t>(device)].processors; }
FaultNote fault_note(int device) { return states[static_cast<size_t>(device)].note; }
const uint64_t* live_random(int) {
  if (!captured) return nullptr;
  captured->draws = true;
  return captured->random;
}

Scratch::Scratch(int device, int64_t bytes) : device_(device), data_(runtime::allocate(device, bytes)) {
  if (!data_) throw Failure("out of memory: " + std::to_string(bytes) + " bytes of workspace asked");
}
Scratch::~Scratch() {
  if (cudaFreeAsync(data_, stream_now(device_)) != cudaSuccess) cudaGetLastError();  // the device is lost: no throwing
}

namespace runtime {

const int32_t dlpack_type = 2, dlpack_host_type = 3;  // kDLCUDA, kDLCUDAHost

int count() {
  int n = 0, driver = 0, ours = CUDART_VERSION;
  cudaDriverGetVersion(&driver);
  auto version = [](int v) { return std::to_string(v / 1000) + "." + std::to_string(v % 1000 / 10); };
  if (driver == 0)
    throw Failure("no NVIDIA driver was found (libcuda.so.1); this plugin needs one for CUDA " + version(ours));
  cudaError_t e = cudaGetDeviceCount(&n);
  if (e == cudaErrorInsufficientDriver)
    throw Failure("the NVIDIA driver supports CUDA " + version(driver) + ", and this plugin needs " + version(ours) +
                  ": update the driver");
  if (e == cudaErrorNoDevice || (e == cudaSuccess && n == 0)) throw Failure("there is no CUDA device");
  check(e, "cudaGetDeviceCount");
  n = std::min(n, kMostDevices);
  states.resize(static_cast<size_t>(n));
  for (int d = 0; d < n; ++d) {
    State& s = states[static_cast<size_t>(d)];
    use(d);
    check(cudaDeviceGetAttribute(&s.processors, cudaDevAttrMultiProcessorCount, d), "cudaDeviceGetAttribute");
    check(cudaStreamCreateWithFlags(&s.stream, cudaStreamNonBlocking), "cudaStreamCreate");
    check(cudaDeviceGetDefaultMemPool(&s.pool, d), "cudaDeviceGetDefaultMemPool");
    check(cudaMalloc(&s.note.taken, sizeof *s.note.taken), "cudaMalloc");
    check(cudaMemset(s.note.taken, 0, sizeof *s.note.taken), "cudaMemset");
    check(cudaDeviceSynchronize(), "cudaMemset");  // the streams here do not wait for the default one
    // Mapped for every device at the host's address, as with unified addresses all pinned memory is.
    check(cudaHostAlloc(&s.note.first, sizeof *s.note.first, cudaHostAllocPortable | cudaHostAllocMapped),
          "cudaHostAlloc");
    *s.note.first = {};
    uint64_t keep = ~0ull;  // what is freed stays in the pool until release_memory()
    check(cudaMemPoolSetAttribute(s.pool, cudaMemPoolAttrReleaseThreshold, &keep), "cudaMemPoolSetAttribute");
  }
  return n;
}

void* allocate(int device, int64_t bytes) {
  void* p = nullptr;
  size_t size = static_cast<size_t>(bytes > 0 ? bytes : 1);
  cudaError_t e = cudaMallocAsync(&p, size, stream(device));
  if (e == cudaErrorMemoryAllocation) {  // once more, without what is kept for other streams
    cudaGetLastError();
    synchronize(device);
    release_memory(device);
    e = cudaMallocAsync(&p, size, stream(device));
    if (e == cudaErrorMemoryAllocation) {
      cudaGetLastError();
      return nullptr;
    }
  }
  check(e, "cudaMallocAsync");
  return p;
}
void free(int device, void* data) { check(cudaFreeAsync(data, stream(device)), "cudaFreeAsync"); }

void copy_async(int device, void* to, const void* from, int64_t bytes, int32_t) {
  check(cudaMemcpyAsync(to, from, static_cast<size_t>(bytes), cudaMemcpyDefault, stream(device)), "cudaMemcpyAsync");
}
// From memory that is not pinned, CUDA returns when it has taken the bytes; whoever made it, it knows pinned memory.
bool is_pinned(const void* host) {
  cudaPointerAttributes a;
  check(cudaPointerGetAttributes(&a, host), "cudaPointerGetAttributes");
  return a.type != cudaMemoryTypeUnregistered;
}
void copy(int device, void* to, const void* from, int64_t bytes, int32_t direction) {
  copy_async(device, to, from, bytes, direction);
  if (direction == STERNA_COPY_DEVICE_TO_HOST || (direction == STERNA_COPY_HOST_TO_DEVICE && is_pinned(from)))
    check(cudaStreamSynchronize(stream(device)), "earlier work");
}
void synchronize(int device) {
  if (captured) throw Failure("a device cannot be waited for while calls are recorded");
  std::lock_guard lock(recording);
  use(device);
  check(cudaDeviceSynchronize(), "earlier work");
}

void hardware(int device, sterna_device_hardware& h) {
  cudaDeviceProp p;
  check(cudaGetDeviceProperties(&p, device), "cudaGetDeviceProperties");
  std::snprintf(h.name, sizeof h.name, "%s", p.name);
  h.total_bytes = static_cast<int64_t>(p.totalGlobalMem);
  h.major = p.major;
  h.minor = p.minor;
  h.processors = p.multiProcessorCount;
}
int64_t reserved_bytes(int device) {
  uint64_t pool = 0, graphs = 0;  // graphs have their workspaces from elsewhere
  check(cudaMemPoolGetAttribute(states[static_cast<size_t>(device)].pool, cudaMemPoolAttrReservedMemCurrent, &pool),
        "cudaMemPoolGetAttribute");
  check(cudaDeviceGetGraphMemAttribute(device, cudaGraphMemAttrReservedMemCurrent, &graphs),
        "cudaDeviceGetGraphMemAttribute");
  return static_cast<int64_t>(pool + graphs);
}
void release_memory(int device) {
  check(cudaMemPoolTrimTo(states[static_cast<size_t>(device)].pool, 0), "cudaMemPoolTrimTo");
  check(cudaDeviceGraphMemTrim(device), "cudaDeviceGraphMemTrim");
}
void* allocate_host(int64_t bytes) {
  void* p = nullptr;
  check(cudaHostAlloc(&p, static_cast<size_t>(bytes > 0 ? bytes : 1), cudaHostAllocPortable), "cudaHostAlloc");
  return p;
}
void free_host(void* data) { check(cudaFreeHost(data), "cudaFreeHost"); }

void graph_begin(int device) {
  use(device);
  auto g = std::make_unique<Graph>();
  check(cudaMalloc(&g->random, 2 * sizeof(uint64_t)), "cudaMalloc");
  check(cudaStreamCreateWithFlags(&g->stream, cudaStreamNonBlocking), "cudaStreamCreate");
  g->alone.lock();
  check(cudaStreamBeginCapture(g->stream, cudaStreamCaptureModeThreadLocal), "cudaStreamBeginCapture");
  g->before = choose(device, g->stream);
  captured = g.release();
}
void* graph_end(int device) {
  std::unique_ptr<Graph> g(std::exchange(captured, nullptr));
  choose(device, g->before);
  check(cudaStreamEndCapture(g->stream, &g->graph), "cudaStreamEndCapture");
  g->alone.unlock();
  check(cudaGraphInstantiate(&g->exec, g->graph, cudaGraphInstantiateFlagAutoFreeOnLaunch), "cudaGraphInstantiate");
  return g.release();
}
void graph_launch(int device, void* graph, uint64_t seed, uint64_t offset) {
  Graph& g = *static_cast<Graph*>(graph);
  cudaStream_t s = stream(device);
  // By a kernel, as a copy from the host's memory may wait for the stream.
  if (g.draws) each(device, 1, [=, to = g.random] STN_DEVICE(int64_t) { to[0] = seed, to[1] = offset; });
  cudaError_t e = cudaGraphLaunch(g.exec, s);
  if (e == cudaErrorMemoryAllocation) {  // once more, without what is kept for single calls
    cudaGetLastError();
    synchronize(device);
    release_memory(device);
    e = cudaGraphLaunch(g.exec, s);
  }
  check(e, "cudaGraphLaunch");
}
void graph_free(int device, void* graph) {
  use(device);
  delete static_cast<Graph*>(graph);
}

void* stream_create(int device) {
  use(device);
  cudaStream_t s;
  check(cudaStreamCreateWithFlags(&s, cudaStreamNonBlocking), "cudaStreamCreate");
  return s;
}
void stream_free(int device, void* stream) {
  use(device);
  check(cudaStreamDestroy(static_cast<cudaStream_t>(stream)), "cudaStreamDestroy");
}
void stream_use(int device, void* stream) { choose(device, static_cast<cudaStream_t>(stream)); }
void stream_synchronize(int device, void* s) {
  use(device);
  check(cudaStreamSynchronize(s ? static_cast<cudaStream_t>(s) : states[static_cast<size_t>(device)].stream),
        "earlier work");
}
void* event_create(int device) {
  use(device);
  cudaEvent_t e;
  check(cudaEventCreate(&e), "cudaEventCreate");
  return e;
}
void event_free(int, void* event) { check(cudaEventDestroy(static_cast<cudaEvent_t>(event)), "cudaEventDestroy"); }
void event_record(int device, void* event) {
  check(cudaEventRecord(static_cast<cudaEvent_t>(event), stream(device)), "cudaEventRecord");
}
void event_wait(int device, void* event) {
  check(cudaStreamWaitEvent(stream(device), static_cast<cudaEvent_t>(event), 0), "cudaStreamWaitEvent");
}
void event_synchronize(int, void* event) {
  check(cudaEventSynchronize(static_cast<cudaEvent_t>(event)), "earlier work");
}
bool event_done(int, void* event) {
  cudaError_t e = cudaEventQuery(static_cast<cudaEvent_t>(event));
  if (e == cudaErrorNotReady) return false;
  check(e, "earlier work");
  return true;
}
double event_elapsed(int, void* from, void* to) {
  float ms = 0;
  check(cudaEventElapsedTime(&ms, static_cast<cudaEvent_t>(from), static_cast<cudaEvent_t>(to)),
        "cudaEventElapsedTime");
  return ms * 1e-3;
}

}  // namespace runtime

}  // namespace stn::cuda
