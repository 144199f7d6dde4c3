// All op records, in the order of their ids.  A new file of ops, with its list NAME_ops(), adds its name here.
#include "core/ops/all.h"

#include "core/op/op.h"

namespace stn {

// clang-format off
#define STN_OP_FILES(X) \
  X(create) X(copy) X(unary) X(activation) X(binary) X(scalar) X(ternary) X(reduce) X(magnitude) X(scan) \
  X(matmul) X(view) X(stride) X(join) X(arrange) X(index) X(mask) X(sort) X(softmax) X(conv) X(pool) X(norm) \
  X(dropout) X(classification) X(loss) X(update) X(amp) X(fused) X(conv_fused) X(norm_fused)
// clang-format on

#define X(name) OpList name##_ops();
STN_OP_FILES(X)
#undef X

void register_all_ops() {
  static const bool done = [] {
#define X(name) register_ops(name##_ops());
    STN_OP_FILES(X)
#undef X
    return true;
  }();
  (void)done;
}

}  // namespace stn
