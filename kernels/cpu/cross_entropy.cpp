// Softmax and cross entropy with class indices in one pass over the logits, and the gradient in another.
#include <vector>

#include "core/base/thread_pool.h"
#include "core/op/types/loss.h"
#include "kernels/cpu/softmax.h"
#include "kernels/cpu/source.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

// x as (outer, classes, inner), a target for each of outer × inner; read in tiles of neighbouring targets.
template <class T>
struct Logits {
  struct Tile {
    int64_t target, count;  // the first, and how many
    int64_t at, stride;     // in x: the first class of the first target; between classes
    const T* x;             // classes `step` apart
    int64_t step;
  };
  Source<T> source;
  int64_t targets, classes, inner = 1, width, tiles;

  explicit Logits(const Tensor& x) : source(x) {
    int axis = x.dim() == 1 ? 0 : 1;
    classes = x.shape()[axis];
    for (int d = axis + 1; d < x.dim(); ++d) inner *= x.shape()[d];
    targets = x.dim() == 1 ? 1 : x.shape()[0] * inner;
    int64_t columns = std::max<int64_t>(inner, 1);
    width = softmax_width(std::max<int64_t>(classes, 1), columns);
    tiles = (columns + width - 1) / width;
  }
  int64_t units() const { return targets / std::max<int64_t>(inner, 1) * tiles; }
  int64_t grain() const { return softmax_grain(std::max<int64_t>(classes, 1), width); }
  int64_t buffer() const { return classes * width; }

  Tile tile(int64_t unit, T* buffer) const {
    int64_t first = unit % tiles * width, outer = unit / tiles;
    Tile t{outer * inner + first, std::min(width, inner - first), outer * classes * inner + first, inner, buffer, 0};
    if (source.direct) {
      t.x = source.at(t.at), t.step = inner;
    } else if (inner == 1) {
      source.read(t.at, classes, buffer), t.step = 1;
    } else {
      for (int64_t i = 0; i < classes; ++i) source.read(t.at + i * inner, t.count, buffer + i * t.count);
      t.step = t.count;
    }
    return t;
  }
};

// The classes of targets and what they weigh.
struct Targets {
  const Call& c;
  const CrossEntropyAttrs& attrs;
  int64_t classes;
  Source<int64_t> index;
  std::vector<double> weight;  // of each class; empty: 1
  double all;                  // of all classes

  Targets(const Call& c, int64_t classes)
      : c(c), attrs(c.attrs<CrossEntropyAttrs>()), classes(classes), index(c.in(1)), all(static_cast<double>(classes)) {
    if (!c.has(2)) return;
    weight.resize(static_cast<size_t>(classes));
    Source<double>(c.in(2)).read(0, classes, weight.data());
    all = 0;
    for (double w : weight) all += w;
  }
  bool ignored(int64_t t) const { return t == attrs.ignore_index; }
  double of(int64_t t) const { return weight.empty() ? 1 : weight[static_cast<size_t>(t)]; }
  double even() const { return attrs.label_smoothing / static_cast<double>(classes); }  // what smoothing gives a class
  // Classes of targets [begin, begin + n).
  void read(int64_t begin, int64_t n, int64_t* to) const {
    index.read(begin, n, to);
    for (int64_t i = 0; i < n; ++i)
      if (!ignored(to[i]) && (to[i] < 0 || to[i] >= classes))
        c.fail(Code::index, "target", "holds class ", to[i], " at position ", begin + i, ", outside [0, ", classes,
               ")");
  }
  double sum(int64_t count) const {
    int64_t some[kSoftmaxColumns];
    double total = 0;
    for (int64_t at = 0; at < count; at += kSoftmaxColumns) {
      int64_t n = std::min(kSoftmaxColumns, count - at);
      read(at, n, some);
      for (int64_t i = 0; i < n; ++i) total += ignored(some[i]) ? 0 : of(some[i]);
    }
    return total;
  }
};

template <class T>
void forward(const Call& c) {
  const SoftmaxRows<T> rows = softmax_rows<T>();
  Logits<T> x(c.in(0));
  Targets target(c, x.classes);
  double share = 1 - target.attrs.label_smoothing, even = target.even();
  const Tensor& out = c.out();
  Store store = storer(Compute::f64, out.dtype());
  T* lse = c.out(1).data_as<T>();
  std::vector<double> sums(static_cast<size_t>((x.units() + x.grain() - 1) / x.grain()));  // of chunks, in order
  parallel_for(x.units(), x.grain(), [&](int64_t begin, int64_t end) {
    std::vector<T> buffer(static_cast<size_t>(x.source.direct ? 0 : x.buffer()));
    double sum = 0;
    for (int64_t u = begin; u < end; ++u) {
      auto t = x.tile(u, buffer.data());
      T max[kSoftmaxColumns];
      double log_sum[kSoftmaxColumns], loss[kSoftmaxColumns];
      int64_t index[kSoftmaxColumns];
      rows.log_sum_exp(t.x, t.step, max, log_sum, x.classes, t.count);
      target.read(t.target, t.count, index);
      for (int64_t j = 0; j < t.count; ++j) {
        auto less = [&](int64_t i) {
          return log_sum[j] - (static_cast<double>(t.x[i * t.step + j]) - static_cast<double>(max[j]));
        };
        lse[t.target + j] = static_cast<T>(static_cast<double>(max[j]) + log_sum[j]);
        loss[j] = 0;
        if (target.ignored(index[j])) continue;
        loss[j] = share * target.of(index[j]) * less(index[j]);
        if (even != 0)
          for (int64_t i = 0; i < x.classes; ++i) loss[j] += even * target.of(i) * less(i);
        sum += loss[j];
      }
      if (target.attrs.reduction == Reduction::none)
        store(loss, out.data_as<char>() + t.target * size_of(out.dtype()), t.count);
    }
    sums[static_cast<size_t>(begin / x.grain())] = sum;
  });
  if (target.attrs.reduction == Reduction::none) return;
  double total = 0;
  for (double s : sums) total += s;
  if (target.attrs.reduction == Reduction::mean) total /= target.sum(x.targets);
  store(&total, out.data(), 1);
}

template <class T>
void backward(const Call& c) {
  const SoftmaxRows<T> rows = softmax_rows<T>();
  Logits<T> x(c.in(0));
  Targets target(c, x.classes);
  double share = 1 - target.attrs.label_smoothing, even = target.even(), divisor = 1;
  if (target.attrs.reduction == Reduction::mean) divisor = target.sum(x.targets);
  Source<T> lses(c.in(3));
  Source<double> gs(c.in(4));
  bool each = target.attrs.reduction == Reduction::none;
  double whole = 0;  // the gradient of a loss that is one value
  if (!each) gs.read(0, 1, &whole);
  const Tensor& out = c.out();
  bool direct = is_stored_as(out.dtype(), compute_of<T>);
  Store store = storer(compute_of<T>, out.dtype());
  int64_t item = size_of(out.dtype());
  parallel_for(x.units(), x.grain(), [&](int64_t begin, int64_t end) {
    std::vector<T> buffer(static_cast<size_t>(x.source.direct ? 0 : x.buffer()));
    std::vector<T> results(static_cast<size_t>(direct ? 0 : x.buffer()));
    for (int64_t u = begin; u < end; ++u) {
      auto t = x.tile(u, buffer.data());
      T lse[kSoftmaxColumns], scale[kSoftmaxColumns];
      double g[kSoftmaxColumns];
      int64_t index[kSoftmaxColumns];
      lses.read(t.target, t.count, lse);
      each ? gs.read(t.target, t.count, g) : void(std::fill_n(g, t.count, whole));
      target.read(t.target, t.count, index);
      for (int64_t j = 0; j < t.count; ++j) {
        g[j] = target.ignored(index[j]) ? 0 : g[j] / divisor;
        double w = target.ignored(index[j]) ? 0 : target.of(index[j]);
        scale[j] = static_cast<T>((share * w + even * target.all) * g[j]);
      }
      char* to = out.data_as<char>() + t.at * item;
      T* gx = direct ? reinterpret_cast<T*>(to) : results.data();
      int64_t step = direct ? t.stride : t.stride == 1 ? 1 : t.count;
      rows.exponentials(t.x, t.step, lse, scale, gx, step, x.classes, t.count);
      if (even != 0)
        for (int64_t i = 0; i < x.classes; ++i)
          for (int64_t j = 0; j < t.count; ++j) gx[i * step + j] -= static_cast<T>(even * target.of(i) * g[j]);
      for (int64_t j = 0; j < t.count; ++j)
        if (!target.ignored(index[j])) gx[index[j] * step + j] -= static_cast<T>(share * target.of(index[j]) * g[j]);
      if (direct) continue;
      if (t.stride == 1) {
        store(gx, to, x.classes);
        continue;
      }
      for (int64_t i = 0; i < x.classes; ++i) store(gx + i * step, to + i * t.stride * item, t.count);
    }
  });
}

template <void (*f32)(const Call&), void (*f64)(const Call&)>
bool run(const Call& c) {
  c.dtype(0) == DType::f64 ? f64(c) : f32(c);
  return true;
}

}  // namespace

List cross_entropy_kernels() {
  return {{"softmax_cross_entropy", {run<forward<float>, forward<double>>}},
          {"softmax_cross_entropy_grad", {run<backward<float>, backward<double>>}}};
}

}  // namespace stn::kernels
