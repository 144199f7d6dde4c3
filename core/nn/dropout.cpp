#include "core/nn/layers.h"
#include "core/nn/repr.h"
#include "core/ops/generated/calls.h"

namespace stn::nn {

namespace {
double checked(const char* kind, double p) {
  if (!(p >= 0 && p <= 1)) fail_at(Code::invalid_argument, kind, "p", "must be a probability in [0, 1], but is ", p);
  return p;
}
}  // namespace

Dropout::Dropout(double p) : p_(checked("Dropout", p)) {}
Tensor Dropout::forward(const Tensor& x) { return training() ? ops::dropout(x, {.p = p_, .training = true})[0] : x; }
std::string Dropout::extra_repr() const { return "p=" + repr::number(p_); }

Dropout2d::Dropout2d(double p) : p_(checked("Dropout2d", p)) {}
Tensor Dropout2d::forward(const Tensor& x) { return training() ? ops::dropout2d(x, {.p = p_, .training = true}) : x; }
std::string Dropout2d::extra_repr() const { return "p=" + repr::number(p_); }

}  // namespace stn::nn
