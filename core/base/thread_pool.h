// The engine's own threads.  Work is split by shape, never by the number of threads, so results are bit-identical for
// any thread count; libraries below run single-threaded inside.
#pragma once
#include <cstdint>

namespace stn {

int num_threads();
void set_num_threads(int n);  // n >= 1; takes effect for the next parallel region

// What the threads of a region find as the caller had it (core/tensor/workspace.h).
extern thread_local constinit void* region_context;

// Calls body(begin, end) over [0, n) in chunks of `grain` items (the last may be shorter), on this and the pool's
// threads.  Chunk borders depend on n and grain alone.  One chunk, or a call from inside a region, runs in place.
// Exceptions of a body surface in the caller.
void parallel_for_impl(int64_t n, int64_t grain, void (*body)(void*, int64_t, int64_t), void* user);

template <class F>
void parallel_for(int64_t n, int64_t grain, F&& body) {
  if (n <= grain) {
    if (n > 0) body(int64_t{0}, n);
    return;
  }
  parallel_for_impl(n, grain, [](void* f, int64_t b, int64_t e) { (*static_cast<F*>(f))(b, e); }, &body);
}

}  // namespace stn
