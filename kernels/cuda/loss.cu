// nll_loss: one value picked per target.
#include "core/op/types/loss.h"

#include "kernels/cuda/softmax.h"
#include "kernels/cuda/table.h"
#include "kernels/cuda/targets.h"

namespace stn::cuda {

namespace {

struct Picked {
  Targets targets;
  Strided starts;  // of the lines of classes
  int64_t step;    // along them

  STN_DEVICE LossSums operator()(int64_t i) const {
    int64_t t = targets.at(i);
    double w = targets.weight(t);
    if (targets.ignored(t) || !targets.known(t)) return {w, w};
    return {-w * load<double>(starts.data, starts.dtype, starts.at(i) + t * step), w};
  }
};

bool nll_loss(const Call& c) {
  auto a = c.attrs<NllLossAttrs>();
  Lines<void> x(c.in(0), c.in(0).ndim == 1 ? 0 : 1);
  Picked picked{{c, x.n, a.ignore_index}, x.starts, x.step};
  Strided out(c.out());
  int64_t n = c.in(1).numel();
  if (a.reduction == Reduction::none)
    each(c.device(), n, [=] STN_DEVICE(int64_t i) { out.set<double>(i, picked(i).loss); });
  else
    sum_targets(c, n, picked, StoreLoss{out, a.reduction == Reduction::mean});
  return true;
}

}  // namespace

List loss_kernels() { return {{"nll_loss", {nll_loss}}}; }

}  // namespace stn::cuda
