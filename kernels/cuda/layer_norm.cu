// Layer normalization: a team a row.  The sums of its gradient for weight and bias go over all rows, by columns.
#include "core/op/types/norm.h"
#include "kernels/cuda/norm.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

template <class T, class C>
struct Row {
  int64_t n;
  Values<T, C> x, y;
  Vector<C> weight, bias, mean, rstd;
  C eps;

  STN_DEVICE void operator()(const Team& team, int64_t r) const {
    C sum = 0, square = 0;
    for (int64_t k = team.rank; k < n; k += team.size) sum += x.get(r * n + k);
    C m = team.sum(sum) / static_cast<C>(n);
    for (int64_t k = team.rank; k < n; k += team.size) {
      C d = x.get(r * n + k) - m;
      square += d * d;
    }
    C scale = 1 / std::sqrt(team.sum(square) / static_cast<C>(n) + eps);
    for (int64_t k = team.rank; k < n; k += team.size)
      y.set(r * n + k, (x.get(r * n + k) - m) * scale * weight.get(k, 1) + bias.get(k, 0));
    if (team.rank == 0) mean.set(r, m), rstd.set(r, scale);
  }
};

template <class T, class C>
struct RowGrad {
  int64_t n;
  Values<T, C> g, x, gx;
  Vector<C> weight, mean, rstd;

  STN_DEVICE void operator()(const Team& team, int64_t r) const {
    C m = mean.get(r), scale = rstd.get(r), sum = 0, product = 0;
    for (int64_t k = team.rank; k < n; k += team.size) {
      C v = g.get(r * n + k) * weight.get(k, 1);
      sum += v;
      product += v * (x.get(r * n + k) - m);
    }
    C offset = team.sum(sum) / static_cast<C>(n);
    C slope = team.sum(product) * scale * scale / static_cast<C>(n);
    for (int64_t k = team.rank; k < n; k += team.size) {
      C v = g.get(r * n + k) * weight.get(k, 1);
      gx.set(r * n + k, (v - offset - (x.get(r * n + k) - m) * slope) * scale);
    }
  }
};
// What a value adds to the gradients of bias and weight.
template <class T, class C>
struct ColumnGrad {
  Values<T, C> g, x;
  Vector<C> mean, rstd;
  STN_FN Pair<C> operator()(int64_t i, int64_t, int64_t r) const {
    C v = g.get(i);
    return {v, v * (x.get(i) - mean.get(r)) * rstd.get(r)};
  }
};
template <class C>
struct StoreColumn {
  Vector<C> gweight, gbias;
  STN_FN void operator()(int64_t k, const Pair<double>& sums) const {
    gbias.set(k, static_cast<C>(sums.a));
    gweight.set(k, static_cast<C>(sums.b));
  }
};

int64_t size_of_row(const Ints& shape) {
  int64_t n = 1;
  for (int64_t s : shape) n *= s;
  return n;
}

template <class T, class C>
void run_layer_norm(const Call& c) {
  auto a = c.attrs<LayerNormAttrs>();
  using V = Vector<C>;
  Row<T, C> row{size_of_row(a.normalized_shape),
                {c.in(0), false},
                {c.out(0), false},
                V(c.in(1)),
                V(c.in(2)),
                V(c.out(1)),
                V(c.out(2)),
                static_cast<C>(a.eps)};
  teams(c.device(), c.out(1).numel(), row.n, row);
}
template <class T, class C>
void run_layer_norm_grad(const Call& c) {
  Values<T, C> g(c.in(0), false), x(c.in(1), false);
  Vector<C> mean(c.in(3)), rstd(c.in(4));
  int64_t n = size_of_row(c.attrs<LayerNormGradAttrs>().normalized_shape), rows = c.in(3).numel();
  teams(c.device(), rows, n, RowGrad<T, C>{n, g, x, {c.out(0), false}, Vector<C>(c.in(2)), mean, rstd});
  channel_sums<C>(c, {rows, n, 1, true}, ColumnGrad<T, C>{g, x, mean, rstd},
                  StoreColumn<C>{Vector<C>(c.out(1)), Vector<C>(c.out(2))});
}

bool layer_norm(const Call& c) {
  by_storage({c.in(0), c.out(0)}, false, [&](auto t, auto z) { run_layer_norm<decltype(t), decltype(z)>(c); });
  return true;
}
bool layer_norm_grad(const Call& c) {
  by_storage({c.in(1), c.in(0), c.out(0)}, false,
             [&](auto t, auto z) { run_layer_norm_grad<decltype(t), decltype(z)>(c); });
  return true;
}

}  // namespace

List layer_norm_kernels() { return {{"layer_norm", {layer_norm}}, {"layer_norm_grad", {layer_norm_grad}}}; }

}  // namespace stn::cuda
