// The table that the engine loads.
#include <atomic>
#include <cmath>
#include <cstdio>

#include "kernels/cuda/product.h"
#include "kernels/cuda/runtime.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

thread_local std::string why;  // this thread's last call failed

// `f`, with what it throws as a result.
template <class R, class F>
R guarded(R otherwise, F&& f) noexcept {
  try {
    return f();
  } catch (const std::exception& e) {
    why = e.what();
    return otherwise;
  }
}
// For calls that report nothing: at the process's exit they may come when `why` is gone.
template <class F>
void quietly(F&& f) noexcept {
  try {
    f();
  } catch (...) {}
}
template <class F>
int32_t status(F&& f) noexcept {
  return guarded<int32_t>(-1, [&]() -> int32_t {
    f();
    return 0;
  });
}

std::atomic<const char*> last_queued{"nothing"};

// `f` waits for the device: then what went wrong there is known.
template <class F>
int32_t waited(int32_t device, F&& f) noexcept {
  return status([&] {
    try {
      f();
    } catch (const Failure& e) {
      throw Failure(std::string(e.what()) + "; the last op queued was " + last_queued.load());
    }
    runtime::report_fault(device);
  });
}

int32_t run_call(const sterna_kernel_call* c) {
  return guarded<int32_t>(-1, [&]() -> int32_t {
    const Entry* e = entry_of(c->op);
    if (e) last_queued = e->op;
    return e && run(*e, *c);
  });
}

}  // namespace

}  // namespace stn::cuda

int32_t sterna_device_plugin(uint32_t version, sterna_device_api* api, char* reason, size_t reason_len) {
  using namespace stn::cuda;
  auto refuse = [&](const char* text) {
    std::snprintf(reason, reason_len, "%s", text);
    return 1;
  };
  if (version != STERNA_DEVICE_PLUGIN_VERSION || api->struct_size < sizeof *api)
    return refuse("made for another version of libsterna; install the two of one release");
  int n = guarded(0, [] { return runtime::count(); });
  if (n == 0) return refuse(why.c_str());
  *api = {
    .struct_size = sizeof *api,
    .count = n,
    .type = STERNA_CUDA_TYPE,
    .allocate = [](int32_t d, int64_t bytes) -> void* {
      return guarded<void*>(nullptr, [&] { return runtime::allocate(d, bytes); });
    },
    .free = [](int32_t d, void* p, int64_t) { quietly([&] { runtime::free(d, p); }); },
    .copy =
      [](int32_t d, void* to, const void* from, int64_t bytes, int32_t direction) {
        auto copy = [&] { runtime::copy(d, to, from, bytes, direction); };
        return direction == STERNA_COPY_DEVICE_TO_HOST ? waited(d, copy) : status(copy);
      },
    .synchronize = [](int32_t d) { return waited(d, [&] { runtime::synchronize(d); }); },
    .supports = [](const char* op) -> int32_t { return entry_of(op) != nullptr; },
    .run = run_call,
    .error = [](int32_t) { return why.c_str(); },
    .hardware = [](int32_t d, sterna_device_hardware* h) { quietly([&] { runtime::hardware(d, *h); }); },
    .reserved_bytes = [](int32_t d) { return guarded<int64_t>(0, [&] { return runtime::reserved_bytes(d); }); },
    .release_memory = [](int32_t d) { quietly([&] { runtime::release_memory(d); }); },
    .allocate_host = [](int64_t bytes) -> void* {
      return guarded<void*>(nullptr, [&] { return runtime::allocate_host(bytes); });
    },
    .free_host = [](void* p) { quietly([&] { runtime::free_host(p); }); },
    .fuses = [](const char* op, int32_t out, int32_t compute) -> int32_t {
      return fuses(op, static_cast<stn::DType>(out), static_cast<stn::DType>(compute));
    },
    .fuses_product = [](const sterna_kernel_call* c) -> int32_t {
      Epilogue e;
      return epilogue_of(Call(c->op, *c), e);
    },
    .channels_last = [](int32_t dtype) -> int32_t {
      auto d = static_cast<stn::DType>(dtype);
      return stn::is_floating(d) && d != stn::DType::f64;  // those that cuDNN has
    },
    .graph_begin = [](int32_t d) { return status([&] { runtime::graph_begin(d); }); },
    .graph_end = [](int32_t d) -> void* { return guarded<void*>(nullptr, [&] { return runtime::graph_end(d); }); },
    .graph_launch =
      [](int32_t d, void* graph, uint64_t seed, uint64_t offset) {
        return status([&] {
          last_queued = "a program";
          runtime::graph_launch(d, graph, seed, offset);
        });
      },
    .graph_free = [](int32_t d, void* graph) { quietly([&] { runtime::graph_free(d, graph); }); },
    .stream_create = [](int32_t d) -> void* {
      return guarded<void*>(nullptr, [&] { return runtime::stream_create(d); });
    },
    .stream_free = [](int32_t d, void* s) { quietly([&] { runtime::stream_free(d, s); }); },
    .stream_use = [](int32_t d, void* s) { quietly([&] { runtime::stream_use(d, s); }); },
    .stream_synchronize = [](int32_t d, void* s) { return waited(d, [&] { runtime::stream_synchronize(d, s); }); },
    .event_create = [](int32_t d) -> void* {
      return guarded<void*>(nullptr, [&] { return runtime::event_create(d); });
    },
    .event_free = [](int32_t d, void* e) { quietly([&] { runtime::event_free(d, e); }); },
    .event_record = [](int32_t d, void* e) { return status([&] { runtime::event_record(d, e); }); },
    .event_wait = [](int32_t d, void* e) { return status([&] { runtime::event_wait(d, e); }); },
    .event_synchronize = [](int32_t d, void* e) { return waited(d, [&] { runtime::event_synchronize(d, e); }); },
    .event_done = [](int32_t d, void* e) -> int32_t {
      return guarded<int32_t>(-1, [&]() -> int32_t { return runtime::event_done(d, e); });
    },
    .event_elapsed = [](
                       int32_t d, void* from,
                       void* to) { return guarded(std::nan(""), [&] { return runtime::event_elapsed(d, from, to); }); },
    .copy_async = [](int32_t d, void* to, const void* from, int64_t bytes,
                     int32_t direction) { return status([&] { runtime::copy_async(d, to, from, bytes, direction); }); },
    .dlpack_type = runtime::dlpack_type,
    .dlpack_host_type = runtime::dlpack_host_type,
  };
  return 0;
}
