// The caching allocator of host memory: 64-byte aligned blocks, kept in size classes for the next request.
#pragma once
#include <cstdint>

namespace stn::host_memory {

void* allocate(int64_t bytes);  // null when the system has no more
void free(void* p, int64_t bytes);
void trim();         // gives cached blocks back to the system
int64_t reserved();  // bytes held from the system, in use or cached

}  // namespace stn::host_memory
