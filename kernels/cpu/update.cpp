// Optimizer updates: one sweep over all parameters, their gradients and their state, tile by tile.  A tile is updated
// in place, in the output; where that is not the input's own buffer, or not of the computed type, the input is copied
// in. Clipping sweeps over all gradients the same way. Nothing is allocated, so that an optimizer's step cannot fail
// halfway.
#include "kernels/cpu/update.h"

#include <cstring>

#include "core/base/thread_pool.h"
#include "core/op/op.h"
#include "core/op/types/pointwise.h"
#include "core/op/types/update.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/source.h"
#include "kernels/cpu/table.h"
#include "kernels/cpu/tiles.h"

namespace stn {
STN_PER_ISA(template <class T> kernels::Steps<T> steps();)
}  // namespace stn

namespace stn::kernels {

namespace {

using base::update::rates_of;

constexpr int64_t kTile = 1024;         // values: the tiles of all operands fit L1
constexpr int64_t kGrain = 32 * kTile;  // values per unit of parallel work
constexpr size_t kMost = 4;             // cells that are swept: all but the step

template <class T>
Steps<T> steps() {
  return STN_BEST(steps<T>());
}

// Values [begin, end) of all tensors, one after another, as f(tensor, first, end within it).  size(tensor): its values.
template <class Size, class F>
void walk_pieces(int64_t begin, int64_t end, Size size, F f) {
  for (size_t i = 0; end > 0; ++i) {
    int64_t n = size(i), from = std::max<int64_t>(begin, 0), to = std::min(end, n);
    if (from < to) f(i, from, to);
    begin -= n, end -= n;
  }
}

// Values [begin, end) of one parameter; its first `count` cells are swept.
template <class T>
void sweep(const Call& c, Step<T> step, const Rates& rates, const UpdateList& list, size_t param, size_t count,
           int64_t begin, int64_t end) {
  Source<T> grad(c.in(list.grad(param))), old[kMost];
  char* to[kMost];
  DType dtype = c.out(list.output(param)).dtype();
  bool direct = is_stored_as(dtype, compute_of<T>);
  Store store = storer(compute_of<T>, dtype);
  for (size_t k = 0; k < count; ++k) {
    old[k] = Source<T>(c.in(list.input(param, k)));
    to[k] = static_cast<char*>(c.out(list.output(param, k)).data());
  }
  alignas(64) T buffers[kMost + 1][kTile];
  for (int64_t at = begin; at < end; at += kTile) {
    int64_t n = std::min(kTile, end - at);
    T* cells[kMost] = {};
    for (size_t k = 0; k < count; ++k) {
      cells[k] = direct ? reinterpret_cast<T*>(to[k]) + at : buffers[k];
      if (!old[k].direct)
        old[k].read(at, n, cells[k]);
      else if (old[k].at(at) != cells[k])
        std::memcpy(cells[k], old[k].at(at), static_cast<size_t>(n) * sizeof(T));
    }
    if (!grad.direct) grad.read(at, n, buffers[kMost]);
    step(cells, grad.direct ? grad.at(at) : buffers[kMost], n, c.attr_data, rates);
    for (size_t k = 0; k < count && !direct; ++k) store(buffers[k], to[k] + at * size_of(dtype), n);
  }
}

// pick: the step among those of a type.
template <class A, class Pick>
void update(const Call& c, Pick pick) {
  const A& a = c.attrs<A>();
  UpdateList list(c.inputs.size(), a.cells());
  size_t swept = list.cells - A::counts_steps;
  double lr = c.in(0).item();
  auto steps_taken = [&](size_t param) { return c.in(list.input(param, swept)).item(); };
  auto size = [&](size_t param) { return c.out(list.output(param)).numel(); };
  int64_t total = 0;
  for (size_t p = 0; p < list.params; ++p) total += size(p);
  parallel_for(total, kGrain, [&](int64_t begin, int64_t end) {  // of all values, one parameter after another
    double step = 1;
    Rates rates = rates_of(a, lr, step);
    walk_pieces(begin, end, size, [&](size_t p, int64_t from, int64_t to) {
      if (A::counts_steps && steps_taken(p) + 1 != step) rates = rates_of(a, lr, step = steps_taken(p) + 1);
      if (c.out(list.output(p)).dtype() == DType::f64)
        sweep<double>(c, pick(steps<double>()), rates, list, p, swept, from, to);
      else
        sweep<float>(c, pick(steps<float>()), rates, list, p, swept, from, to);
    });
  });
  for (size_t p = 0; A::counts_steps && p < list.params; ++p) {
    const Tensor& out = c.out(list.output(p, swept));
    double taken = steps_taken(p) + 1;
    storer(Compute::f64, out.dtype())(&taken, out.data(), 1);
  }
}

bool sgd(const Call& c) {
  update<SgdUpdateAttrs>(c, [](const auto& s) { return s.sgd; });
  return true;
}
bool adam(const Call& c) {
  update<AdamUpdateAttrs>(c, [](const auto& s) { return s.adam; });
  return true;
}
bool rmsprop(const Call& c) {
  update<RmspropUpdateAttrs>(c, [](const auto& s) { return s.rmsprop; });
  return true;
}

template <class T>
void scale(const Tensor& x, const Tensor& out, double by, int64_t begin, int64_t end) {
  static const Tile mul = row_of(*find_op("mul_scalar"))->form(compute_of<T>);
  ValueAttrs attrs{by};
  Source<T> from(x);
  bool direct = is_stored_as(out.dtype(), compute_of<T>);
  Store store = storer(compute_of<T>, out.dtype());
  char* to = static_cast<char*>(out.data());
  alignas(64) T buffer[kTile];
  for (int64_t at = begin; at < end; at += kTile) {
    int64_t n = std::min(kTile, end - at);
    T* tile = direct ? reinterpret_cast<T*>(to) + at : buffer;
    if (!from.direct) from.read(at, n, tile);
    const void* in = from.direct ? from.at(at) : tile;
    mul(&in, tile, n, &attrs);
    if (!direct) store(tile, to + at * size_of(out.dtype()), n);
  }
}

template <class T>
double clip_scale(double norm, double max_norm) {
  T scale = static_cast<T>(max_norm) / (static_cast<T>(norm) + static_cast<T>(1e-6));
  return scale > 1 ? 1 : static_cast<double>(scale);  // NaN stays
}

bool clip_grads_with_norm(const Call& c) {
  double max_norm = c.attrs<ClipGradsWithNormAttrs>().max_norm, norm = c.in(0).item();
  double by = c.dtype(0) == DType::f64 ? clip_scale<double>(norm, max_norm) : clip_scale<float>(norm, max_norm);
  auto size = [&](size_t i) { return c.out(i).numel(); };
  int64_t total = 0;
  for (size_t i = 0; i < c.outputs.size(); ++i) total += size(i);
  parallel_for(total, kGrain, [&](int64_t begin, int64_t end) {
    walk_pieces(begin, end, size, [&](size_t i, int64_t from, int64_t to) {
      if (c.out(i).dtype() == DType::f64)
        scale<double>(c.in(i + 1), c.out(i), by, from, to);
      else
        scale<float>(c.in(i + 1), c.out(i), by, from, to);
    });
  });
  return true;
}

}  // namespace

List update_kernels() {
  return {{"sgd_update", {sgd}},
          {"adam_update", {adam}},
          {"rmsprop_update", {rmsprop}},
          {"clip_grads_with_norm", {clip_grads_with_norm}}};
}

}  // namespace stn::kernels
