// nll_loss: one value picked per target.  Sums are of chunks by shape, in order.
#include <algorithm>
#include <vector>

#include "core/base/thread_pool.h"
#include "core/op/types/loss.h"
#include "kernels/cpu/source.h"
#include "kernels/cpu/table.h"

namespace stn::kernels {

namespace {

constexpr int64_t kChunk = 1 << 12;

bool nll_loss(const Call& c) {
  const auto& a = c.attrs<NllLossAttrs>();
  const Tensor &x = c.in(0), &out = c.out();
  int axis = x.dim() == 1 ? 0 : 1;
  int64_t classes = x.shape()[axis], targets = c.in(1).numel();
  Axes places;  // of the targets, in x
  for (int d = 0; d < x.dim(); ++d)
    if (d != axis) places.push_back({x.shape()[d], x.strides()[d], 0});
  if (places.empty()) places.push_back({1, 1, 0});
  Source<int64_t> target(c.in(1));
  std::vector<double> weight(static_cast<size_t>(c.has(2) ? classes : 0));
  if (c.has(2)) Source<double>(c.in(2)).read(0, classes, weight.data());
  const char* from = static_cast<const char*>(x.data());
  int64_t item = size_of(x.dtype());
  Load load = loader(x.dtype(), Compute::f64);
  Store store = storer(Compute::f64, out.dtype());
  struct Sums {
    double loss = 0, weight = 0;
  };
  std::vector<Sums> sums(static_cast<size_t>((targets + kChunk - 1) / kChunk));
  parallel_for(targets, kChunk, [&](int64_t begin, int64_t end) {
    int64_t index[kChunk];
    double loss[kChunk];
    target.read(begin, end - begin, index);
    Sums s;
    int64_t k = 0;
    walk(places, begin, end, [&](int64_t offset, int64_t run) {
      for (int64_t i = 0; i < run; ++i, ++k) {
        int64_t t = index[k];
        loss[k] = 0;
        if (t == a.ignore_index) continue;
        if (t < 0 || t >= classes)
          c.fail(Code::index, "target", "holds class ", t, " at position ", begin + k, ", outside [0, ", classes, ")");
        double v, w = weight.empty() ? 1 : weight[static_cast<size_t>(t)];
        load(from + (offset + i * places.back().stride + t * x.strides()[axis]) * item, 1, &v, 1);
        loss[k] = -w * v;
        s.loss += loss[k];
        s.weight += w;
      }
    });
    sums[static_cast<size_t>(begin / kChunk)] = s;
    if (a.reduction == Reduction::none) store(loss, out.data_as<char>() + begin * size_of(out.dtype()), end - begin);
  });
  if (a.reduction == Reduction::none) return true;
  Sums total;
  for (const Sums& s : sums) total.loss += s.loss, total.weight += s.weight;
  if (a.reduction == Reduction::mean) total.loss /= total.weight;
  store(&total.loss, out.data(), 1);
  return true;
}

}  // namespace

List loss_kernels() { return {{"nll_loss", {nll_loss}}}; }

}  // namespace stn::kernels
