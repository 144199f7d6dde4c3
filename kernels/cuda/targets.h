// The classes that losses look up, and sums over all targets.
#pragma once
#include <limits>

#include "kernels/cuda/faults.h"
#include "kernels/cuda/index.h"

namespace stn::cuda {

// Input 1 holds class indices, input 2, where given, what each class weighs.
struct Targets {
  Strided index, weights;
  int64_t classes, ignore_index;
  Faults faults;

  Targets(const Call& c, int64_t n, int64_t ignore)
      : index(c.in(1)),
        weights(c.has(2) ? Strided(c.in(2)) : Strided()),
        classes(n),
        ignore_index(ignore),
        faults(c, "target") {}
  STN_FN int64_t at(int64_t i) const { return index.get<int64_t>(i); }
  STN_FN bool ignored(int64_t t) const { return t == ignore_index; }
  // A class that is none is a fault, and makes the loss NaN.
  STN_FN bool known(int64_t t) const { return t >= 0 && t < classes; }
  template <class C = double>
  STN_FN C of_class(int64_t t) const {
    return weights.data ? weights.get<C>(t) : C{1};
  }
  // Of a target whose class is t.
  STN_DEVICE double weight(int64_t t) const {
    return ignored(t) ? 0 : faults.inside(t, classes) ? of_class(t) : std::numeric_limits<double>::quiet_NaN();
  }
};

struct LossSums {
  double loss = 0, weight = 0;
};

// done(Σ f(i) over [0, n)), once; in an order that depends on n alone.
template <class F, class Done>
void sum_at_once(const Call& c, int64_t n, const F& f, const Done& done) {
  teams(c.device(), 1, n, [=] STN_DEVICE(const Team& team, int64_t) {
    LossSums s;
    for (int64_t i = team.rank; i < n; i += team.size) {
      LossSums one = f(i);
      s.loss += one.loss, s.weight += one.weight;
    }
    s = {team.sum(s.loss), team.sum(s.weight)};
    if (team.rank == 0) done(s);
  });
}
struct StoredSums {
  const LossSums* from;
  STN_FN LossSums operator()(int64_t i) const { return from[i]; }
};
template <class F, class Done>
void sum_targets(const Call& c, int64_t n, const F& f, const Done& done) {
  constexpr int64_t kChunk = 4096;
  int64_t chunks = (n + kChunk - 1) / kChunk;
  if (chunks <= 1) return sum_at_once(c, n, f, done);
  Scratch scratch(c.device(), chunks * static_cast<int64_t>(sizeof(LossSums)));
  LossSums* partial = scratch.as<LossSums>();
  teams(c.device(), chunks, kChunk, [=] STN_DEVICE(const Team& team, int64_t chunk) {
    LossSums s;
    int64_t end = (chunk + 1) * kChunk < n ? (chunk + 1) * kChunk : n;
    for (int64_t i = chunk * kChunk + team.rank; i < end; i += team.size) {
      LossSums one = f(i);
      s.loss += one.loss, s.weight += one.weight;
    }
    s = {team.sum(s.loss), team.sum(s.weight)};
    if (team.rank == 0) partial[chunk] = s;
  });
  sum_at_once(c, chunks, StoredSums{partial}, done);
}

// What becomes of the sums: the loss.
struct StoreLoss {
  Strided out;
  bool mean;
  STN_FN void operator()(const LossSums& s) const { out.set<double>(0, mean ? s.loss / s.weight : s.loss); }
};

}  // namespace stn::cuda
