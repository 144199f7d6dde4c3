// The loops of gpu.h on the host, for tests without a device.  A team is one thread, or STERNA_EMULATED_TEAM of them,
// which take turns between their barriers.  Within a captured graph the loops are recorded, and run at its launches.
#pragma once
#include <cstring>
#include <functional>
#include <type_traits>
#include <utility>

#include "kernels/cuda/gpu.h"

namespace stn::cuda {

int team_size();
void run_team(const std::function<void(int rank)>& thread);  // as each of a team's threads
void await_team();                                           // all of these come to the same call
void* team_room(int rank);                                   // 16 bytes that all see

struct Team {
  int rank = 0, size = 1;
  void sync() const {
    if (size > 1) await_team();
  }
  template <class T, class F>
  T reduce(T v, F f) const {
    T all = v;
    fold(v, [&](int other, const T& x) { all = other ? f(all, x) : x; });
    return all;
  }
  template <class T, class F>
  T scan(T v, F f, T& total) const {
    T before = total = v;
    fold(v, [&](int other, const T& x) {
      total = other ? f(total, x) : x;
      if (other == rank) before = total;
    });
    return before;
  }
  template <class T> T sum(T v) const {
    return reduce(v, [](T a, T b) { return a + b; });
  }
  template <class T> T max(T v) const {
    return reduce(v, [](T a, T b) { return a > b || a != a ? a : b; });
  }

 private:
  template <class T, class F>
  void fold(const T& v, F f) const {
    static_assert(sizeof(T) <= 16 && std::is_trivially_copyable_v<T>);
    if (size == 1) return;
    std::memcpy(team_room(rank), &v, sizeof v);
    sync();
    for (int other = 0; other < size; ++other) {
      T x = v;
      std::memcpy(&x, team_room(other), sizeof x);
      f(other, x);
    }
    sync();
  }
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
    int size = team_size();
    if (size > 1)
      return run_team([&](int rank) {
        for (int64_t i = 0; i < n; ++i) f(Team{rank, size}, i);
      });
    for (int64_t i = 0; i < n; ++i) f(Team(), i);
  });
}

template <class T> void atomic_add(T* to, T v) { *to += v; }
template <class T> T atomic_exchange(T* at, T v) { return std::exchange(*at, v); }

}  // namespace stn::cuda
