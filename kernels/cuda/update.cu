// Optimizer updates and the clipping of gradients: one sweep over many tensors.  A first launch makes of the learning
// rate and the number of steps, which lie on the device, what the sweep computes with.
#define STERNA_ISA cuda_update
#include "core/op/types/update.h"

#include "kernels/cuda/index.h"
#include "kernels/cuda/table.h"
#include "kernels/update_formulas.h"

namespace stn::cuda {

namespace {

using stn::STERNA_ISA::update::Adam;
using stn::STERNA_ISA::update::Rates;
using stn::STERNA_ISA::update::Rmsprop;
using stn::STERNA_ISA::update::Sgd;

constexpr int kCells = 4;         // most cells that are swept: all but the step
constexpr int kParams = 32;       // most parameters of one launch, whose arguments have 4 KB
constexpr int64_t kChunk = 2048;  // values a team sweeps

// Scales gradients; its rate is their norm.
template <class T>
struct Clip {
  using Attrs = ClipGradsWithNormAttrs;
  T scale;
  STN_FN Clip(const Attrs& a, const Rates& norm) {
    double by = a.max_norm / (norm.lr + 1e-6);
    scale = static_cast<T>(by > 1 ? 1 : by);  // NaN stays
  }
  STN_FN void operator()(int64_t i, const T*, T* p, T*, T*, T*) const { p[i] *= scale; }
};

// One parameter: what is absent has no data.
struct Param {
  Operand grad, in[kCells], out[kCells], step_in, step_out;
};

// The step with the rates of every parameter.
template <class F>
struct Prepare {
  struct Count {
    const void* in;
    void* out;
    DType in_type, out_type;
  };
  typename F::Attrs attrs;
  const void* lr;
  DType lr_type;
  Count steps[kParams];
  F* to;

  STN_FN void operator()(int64_t p) const {
    const Count& s = steps[p];
    double step = 1;
    if (s.in) {
      step = load<double>(s.in, s.in_type, 0) + 1;
      store<double>(s.out, s.out_type, 0, step);
    }
    to[p] = F(attrs, stn::STERNA_ISA::update::rates_of(attrs, load<double>(lr, lr_type, 0), step));
  }
};

// Parameters that lie side by side in storage type T, chunk by chunk.
template <class F, class C, class T>
struct Sweep {
  struct Entry {
    const T *grad, *in[kCells];
    T* out[kCells];
    int64_t n, end;  // values; chunks up to the last one of this parameter
  };
  int count = 0;
  Entry entries[kParams];
  const F* steps;

  void add(const Param& p, int64_t n) {
    Entry& e = entries[count];
    e.grad = static_cast<const T*>(p.grad.data);
    for (int k = 0; k < kCells; ++k) {
      e.in[k] = static_cast<const T*>(p.in[k].data);
      e.out[k] = static_cast<T*>(p.out[k].data);
    }
    e.n = n;
    e.end = chunks() + (n + kChunk - 1) / kChunk;
    ++count;
  }
  int64_t chunks() const { return count ? entries[count - 1].end : 0; }

  STN_DEVICE void operator()(const Team& team, int64_t chunk) const {
    int p = 0;
    while (chunk >= entries[p].end) ++p;
    const Entry& e = entries[p];
    const F step = steps[p];
    int64_t begin = (chunk - (p ? entries[p - 1].end : 0)) * kChunk, end = begin + kChunk < e.n ? begin + kChunk : e.n;
    for (int64_t i = begin + team.rank; i < end; i += team.size) {
      C g = e.grad ? convert<C>(e.grad[i]) : C{0}, v[kCells] = {};
      for (int k = 0; k < kCells; ++k)
        if (e.in[k]) v[k] = convert<C>(e.in[k][i]);
      step(0, &g, v, v + 1, v + 2, v + 3);
      for (int k = 0; k < kCells; ++k)
        if (e.out[k]) e.out[k][i] = convert<T>(v[k]);
    }
  }
};

// One parameter of any strides.
template <class F, class C>
struct General {
  Strided grad, in[kCells], out[kCells];
  const F* step;

  General(const Param& p, const F* s) : grad(p.grad), step(s) {
    for (int k = 0; k < kCells; ++k) in[k] = Strided(p.in[k]), out[k] = Strided(p.out[k]);
  }
  STN_FN void operator()(int64_t i) const {
    C g = grad.data ? grad.template get<C>(i) : C{0}, v[kCells] = {};
    for (int k = 0; k < kCells; ++k)
      if (in[k].data) v[k] = in[k].template get<C>(i);
    (*step)(0, &g, v, v + 1, v + 2, v + 3);
    for (int k = 0; k < kCells; ++k)
      if (out[k].data) out[k].template set<C>(i, v[k]);
  }
};

// Whether all lie as the parameter does, without gaps.
bool alike(const Param& p) {
  const Operand& out = p.out[0];
  int64_t span = 1;  // of values that do not overlap
  for (int d = 0; d < out.ndim; ++d) span += (out.sizes[d] - 1) * out.strides[d];
  auto as_out = [&](const Operand& t) {
    bool r = true;
    for (int d = 0; t.data && d < out.ndim; ++d) r &= out.sizes[d] == 1 || t.strides[d] == out.strides[d];
    return r;
  };
  bool r = span == out.numel() && as_out(p.grad);
  for (int k = 0; k < kCells; ++k) r &= as_out(p.in[k]) && as_out(p.out[k]);
  return r;
}

// Parameters of one dtype, at most kParams.
template <class F, class C, class T>
void update_some(const Call& c, const Param* params, int count) {
  Scratch steps(c.device(), count * static_cast<int64_t>(sizeof(F)));
  Prepare<F> prepare{c.attrs<typename F::Attrs>(), c.in(0).data, c.in(0).type(), {}, steps.as<F>()};
  for (int p = 0; p < count; ++p) {
    const Param& x = params[p];
    if (x.step_in) prepare.steps[p] = {x.step_in.data, x.step_out.data, x.step_in.type(), x.step_out.type()};
  }
  each(c.device(), count, prepare);
  Sweep<F, C, T> sweep;
  sweep.steps = steps.as<F>();
  for (int p = 0; p < count; ++p) {
    int64_t n = params[p].out[0].numel();
    bool sweeps = alike(params[p]);
    sweep.add(params[p], sweeps ? n : 0);  // always an entry, so that it has the number of its step
    if (!sweeps) each(c.device(), n, General<F, C>(params[p], prepare.to + p));
  }
  teams(c.device(), sweep.chunks(), kChunk, sweep);
}

// Walks `count` parameters, get(p) each, in stretches of one dtype.
template <template <class> class F, class Get>
void update_all(const Call& c, size_t count, Get get) {
  Param some[kParams];
  int n = 0;
  auto flush = [&](DType d) {
    switch (d) {
      case DType::f64: update_some<F<double>, double, double>(c, some, n); break;
      case DType::f32: update_some<F<float>, float, float>(c, some, n); break;
      case DType::f16: update_some<F<float>, float, f16>(c, some, n); break;
      default: update_some<F<float>, float, bf16>(c, some, n);
    }
    n = 0;
  };
  for (size_t p = 0; p < count; ++p) {
    Param next = get(p);
    if (n == kParams || (n && some[0].out[0].dtype != next.out[0].dtype)) flush(some[0].out[0].type());
    some[n++] = next;
  }
  if (n) flush(some[0].out[0].type());
}

// Which argument of the step a cell is.
template <class A>
size_t place_of(const A&, size_t cell) {
  return cell;
}
size_t place_of(const RmspropUpdateAttrs& a, size_t cell) { return cell == 2 && !a.centered ? 3 : cell; }

template <template <class> class F>
bool update(const Call& c) {
  using A = typename F<float>::Attrs;
  A a = c.attrs<A>();
  UpdateList list(c.inputs(), a.cells());
  size_t swept = list.cells - A::counts_steps;
  update_all<F>(c, list.params, [&](size_t p) {
    Param r{};
    r.grad = c.in(list.grad(p));
    for (size_t k = 0; k < swept; ++k) {
      r.in[place_of(a, k)] = c.in(list.input(p, k));
      r.out[place_of(a, k)] = c.out(list.output(p, k));
    }
    if (A::counts_steps) r.step_in = c.in(list.input(p, swept)), r.step_out = c.out(list.output(p, swept));
    return r;
  });
  return true;
}
template <class T> using SgdStep = Sgd<T>;
template <class T> using AdamStep = Adam<T>;
template <class T> using RmspropStep = Rmsprop<T>;

bool clip_grads_with_norm(const Call& c) {
  update_all<Clip>(c, c.outputs(), [&](size_t p) {
    Param r{};
    r.in[0] = c.in(p + 1);
    r.out[0] = c.out(p);
    return r;
  });
  return true;
}

}  // namespace

List update_kernels() {
  return {{"sgd_update", {update<SgdStep>}},
          {"adam_update", {update<AdamStep>}},
          {"rmsprop_update", {update<RmspropStep>}},
          {"clip_grads_with_norm", {clip_grads_with_norm}}};
}

}  // namespace stn::cuda
