// The device's memory, streams, events and graphs: runtime.cu has them from CUDA, emulate.cpp on the host.  Functions
// throw Failure, or return null where memory has run out.
#pragma once
#include "kernels/cuda/gpu.h"
#include "sterna/sterna_device.h"

namespace stn::cuda::runtime {

extern const int32_t dlpack_type, dlpack_host_type;  // see sterna_device.h
int count();                                         // of devices, at least 1; throws why there are none
void* allocate(int device, int64_t bytes);
void free(int device, void* data);
void copy(int device, void* to, const void* from, int64_t bytes, int32_t direction);
void copy_async(int device, void* to, const void* from, int64_t bytes, int32_t direction);
void synchronize(int device);
void report_fault(int device);  // throws, once, what a kernel has noted (faults.h); after the device was waited for
void hardware(int device, sterna_device_hardware& h);
int64_t reserved_bytes(int device);
void release_memory(int device);
void* allocate_host(int64_t bytes);
void free_host(void* data);

void graph_begin(int device);
void* graph_end(int device);
void graph_launch(int device, void* graph, uint64_t seed, uint64_t offset);
void graph_free(int device, void* graph);

void* stream_create(int device);
void stream_free(int device, void* stream);
void stream_use(int device, void* stream);
void stream_synchronize(int device, void* stream);
void* event_create(int device);
void event_free(int device, void* event);
void event_record(int device, void* event);
void event_wait(int device, void* event);
void event_synchronize(int device, void* event);
bool event_done(int device, void* event);
double event_elapsed(int device, void* from, void* to);

}  // namespace stn::cuda::runtime
