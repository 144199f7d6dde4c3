// The loops of gpu.h on the host, one thread a team: for tests without a device.  Within a captured graph they are
// recorded, and run at its launches.
#pragma once
#include <functional>
#include <utility>

#include "kernels/cuda/gpu.h"

namespace stn::cuda {

struct Team {
  int rank = 0, size = 1;
  void sync() const {}
  template <class T, class F> T reduce(T v, F) const { return v; }
  template <class T, class F> T scan(T v, F, T& total) const { return total = v; }
  template <class T> T sum(T v) const { return v; }
  template <class T> T max(T v) const { return v; }
};

void launch(std::function<void()> work);  // at once, or when the graph that is being captured is launched
const char* texts_folder();               // $STERNA_FUSED_TEXTS: where texts of fused kernels go, or null

template <class F>
void each(int, int64_t n, const F& f) {
  launch([n, f] {
    for (int64_t i = 0; i < n; ++i) f(i);
  });
}
template <class F>
void teams(int, int64_t n, int64_t, const F& f) {
  launch([n, f] {
    Team team;
    for (int64_t i = 0; i < n; ++i) f(team, i);
  });
}

template <class T> void atomic_add(T* to, T v) { *to += v; }
template <class T> T atomic_exchange(T* at, T v) { return std::exchange(*at, v); }

}  // namespace stn::cuda
