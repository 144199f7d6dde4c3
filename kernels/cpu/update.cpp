// Optimizer updates: one sweep over the parameter, its gradient and its state, tile by tile.  A tile is updated in
// place, in the output; where that is not the input's own buffer, or not of the computed type, the input is copied in.
#include "kernels/cpu/update.h"

#include <cmath>
#include <cstring>

#include "core/base/platform.h"
#include "core/base/thread_pool.h"
#include "core/op/op.h"
#include "core/op/types/update.h"
#include "kernels/cpu/source.h"
#include "kernels/cpu/table.h"

namespace stn {
namespace base {
template <class T>
kernels::Steps<T> steps();
}
#if STERNA_HAVE_AVX2
namespace avx2 {
template <class T>
kernels::Steps<T> steps();
}
#endif
}  // namespace stn

namespace stn::kernels {

namespace {

constexpr int64_t kTile = 1024;         // values: the tiles of all operands fit L1
constexpr int64_t kGrain = 16 * kTile;  // values per unit of parallel work
constexpr int kMaxState = 4;

template <class T>
Steps<T> steps() {
#if STERNA_HAVE_AVX2
  if (platform::cpu_has_avx2()) return avx2::steps<T>();
#endif
  return base::steps<T>();
}

template <class T>
void sweep(const Call& c, Step<T> step, const Rates& rates) {
  Source<T> grad(c.in(1)), old[kMaxState];
  int states = static_cast<int>(c.outputs.size());
  char* to[kMaxState] = {};
  DType dtype = c.dtype(0);
  bool direct = is_stored_as(dtype, compute_of<T>);
  Store store = storer(compute_of<T>, dtype);
  for (int k = 0; k < states; ++k) {
    size_t input = static_cast<size_t>(c.op->reuse[static_cast<size_t>(k)]);
    if (!c.has(input)) continue;
    old[k] = Source<T>(c.in(input));
    to[k] = static_cast<char*>(c.out(static_cast<size_t>(k)).data());
  }
  parallel_for(c.out().numel(), kGrain, [&](int64_t begin, int64_t end) {
    alignas(64) T buffers[kMaxState + 1][kTile];
    for (int64_t at = begin; at < end; at += kTile) {
      int64_t n = std::min(kTile, end - at);
      T* state[kMaxState] = {};
      for (int k = 0; k < states; ++k) {
        if (!to[k]) continue;
        state[k] = direct ? reinterpret_cast<T*>(to[k]) + at : buffers[k];
        if (!old[k].direct)
          old[k].read(at, n, state[k]);
        else if (old[k].at(at) != state[k])
          std::memcpy(state[k], old[k].at(at), static_cast<size_t>(n) * sizeof(T));
      }
      if (!grad.direct) grad.read(at, n, buffers[kMaxState]);
      step(state, grad.direct ? grad.at(at) : buffers[kMaxState], n, c.attr_data, rates);
      for (int k = 0; k < states && !direct; ++k)
        if (to[k]) store(buffers[k], to[k] + at * size_of(dtype), n);
    }
  });
}

template <class Pick>
bool update(const Call& c, Pick pick, const Rates& rates) {
  if (c.dtype(0) == DType::f64)
    sweep<double>(c, pick(steps<double>()), rates);
  else
    sweep<float>(c, pick(steps<float>()), rates);
  return true;
}

bool sgd(const Call& c) {
  return update(c, [](auto s) { return s.sgd; }, {.lr = c.in(2).item()});
}
bool adam(const Call& c) {
  const auto& a = c.attrs<AdamUpdateAttrs>();
  double step = c.in(6).item();
  Rates rates{c.in(5).item(), 1 - std::pow(a.beta1, step), 1 - std::pow(a.beta2, step)};
  return update(c, [](auto s) { return s.adam; }, rates);
}
bool rmsprop(const Call& c) {
  return update(c, [](auto s) { return s.rmsprop; }, {.lr = c.in(5).item()});
}

}  // namespace

List update_kernels() { return {{"sgd_update", {sgd}}, {"adam_update", {adam}}, {"rmsprop_update", {rmsprop}}}; }

}  // namespace stn::kernels
