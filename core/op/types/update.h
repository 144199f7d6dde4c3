// Attributes of optimizer updates, in PyTorch's names.
//
// An update is one call for many parameters.  Its inputs are lr, the gradients, and then for each parameter its cells:
// the parameter and the state that these attributes ask for.  Its outputs are all cells anew.
#pragma once
#include "core/base/inline_vector.h"
#include "core/op/attrs.h"

namespace stn {

using UpdateCells = InlineVector<const char*, 5>;  // names; all but a last "step" are like the parameter

// Where the tensors of one call of an update are.
struct UpdateList {
  size_t cells;   // per parameter
  size_t params;  // how many
  UpdateList(size_t inputs, const UpdateCells& names)
      : cells(static_cast<size_t>(names.size())), params(inputs ? (inputs - 1) / (1 + cells) : 0) {}
  size_t grad(size_t param) const { return 1 + param; }
  size_t input(size_t param, size_t cell = 0) const { return 1 + params + output(param, cell); }
  size_t output(size_t param, size_t cell = 0) const { return param * cells + cell; }
};

#define STN_UPDATE_FIELD(A, name, doc) field(#name, &A::name, doc)

struct SgdUpdateAttrs {
  double momentum = 0, dampening = 0, weight_decay = 0;
  bool nesterov = false, maximize = false, first = false;
  static constexpr bool counts_steps = false;
  UpdateCells cells() const {
    UpdateCells r{"param"};
    if (momentum != 0) r.push_back("momentum_buffer");
    return r;
  }
  static constexpr auto fields() {
    using A = SgdUpdateAttrs;
    return std::tuple{
      STN_UPDATE_FIELD(A, momentum, "share of the momentum buffer that is kept"),
      STN_UPDATE_FIELD(A, dampening, "share of the gradient that does not enter the momentum buffer"),
      STN_UPDATE_FIELD(A, weight_decay, "multiple of the parameter added to the gradient"),
      STN_UPDATE_FIELD(A, nesterov, "look ahead by one momentum step"),
      STN_UPDATE_FIELD(A, maximize, "ascend instead of descend"),
      STN_UPDATE_FIELD(A, first, "the first step: the momentum buffer becomes the gradient, undampened")};
  }
};
struct AdamUpdateAttrs {
  double beta1 = 0.9, beta2 = 0.999, eps = 1e-8, weight_decay = 0;
  bool decoupled = false, amsgrad = false, maximize = false;
  static constexpr bool counts_steps = true;
  UpdateCells cells() const {
    UpdateCells r{"param", "exp_avg", "exp_avg_sq"};
    if (amsgrad) r.push_back("max_exp_avg_sq");
    r.push_back("step");
    return r;
  }
  static constexpr auto fields() {
    using A = AdamUpdateAttrs;
    return std::tuple{STN_UPDATE_FIELD(A, beta1, "decay of the mean of gradients"),
                      STN_UPDATE_FIELD(A, beta2, "decay of the mean of squared gradients"),
                      STN_UPDATE_FIELD(A, eps, "added to the denominator"),
                      STN_UPDATE_FIELD(A, weight_decay, "multiple of the parameter added to the gradient"),
                      STN_UPDATE_FIELD(A, decoupled, "AdamW: shrink the parameter by lr · weight_decay instead"),
                      STN_UPDATE_FIELD(A, amsgrad, "divide by the largest mean of squares so far"),
                      STN_UPDATE_FIELD(A, maximize, "ascend instead of descend")};
  }
};
struct RmspropUpdateAttrs {
  double alpha = 0.99, eps = 1e-8, weight_decay = 0, momentum = 0;
  bool centered = false, maximize = false;
  static constexpr bool counts_steps = false;
  UpdateCells cells() const {
    UpdateCells r{"param", "square_avg"};
    if (centered) r.push_back("grad_avg");
    if (momentum != 0) r.push_back("momentum_buffer");
    return r;
  }
  static constexpr auto fields() {
    using A = RmspropUpdateAttrs;
    return std::tuple{STN_UPDATE_FIELD(A, alpha, "decay of the mean of squared gradients"),
                      STN_UPDATE_FIELD(A, eps, "added to the denominator"),
                      STN_UPDATE_FIELD(A, weight_decay, "multiple of the parameter added to the gradient"),
                      STN_UPDATE_FIELD(A, momentum, "share of the momentum buffer that is kept"),
                      STN_UPDATE_FIELD(A, centered, "divide by the deviation from the mean gradient"),
                      STN_UPDATE_FIELD(A, maximize, "ascend instead of descend")};
  }
};
struct ClipGradsWithNormAttrs {
  double max_norm = 1;
  static constexpr auto fields() {
    return std::tuple{STN_UPDATE_FIELD(ClipGradsWithNormAttrs, max_norm, "what the norm shall be at most")};
  }
};
#undef STN_UPDATE_FIELD

}  // namespace stn
