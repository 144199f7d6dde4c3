// All op records, in the order of their ids.  A new file of ops adds its list here.
#include "core/ops/all.h"

#include "core/op/op.h"

namespace stn {

OpList create_ops() __attribute__((weak));
OpList copy_ops() __attribute__((weak));
OpList unary_ops() __attribute__((weak));
OpList activation_ops() __attribute__((weak));
OpList binary_ops() __attribute__((weak));
OpList scalar_ops() __attribute__((weak));
OpList ternary_ops() __attribute__((weak));
OpList reduce_ops() __attribute__((weak));
OpList scan_ops() __attribute__((weak));
OpList matmul_ops() __attribute__((weak));
OpList view_ops() __attribute__((weak));
OpList stride_ops() __attribute__((weak));
OpList join_ops() __attribute__((weak));
OpList arrange_ops() __attribute__((weak));
OpList index_ops() __attribute__((weak));
OpList mask_ops() __attribute__((weak));
OpList sort_ops() __attribute__((weak));
OpList softmax_ops() __attribute__((weak));
OpList conv_ops() __attribute__((weak));
OpList pool_ops() __attribute__((weak));
OpList norm_ops() __attribute__((weak));
OpList dropout_ops() __attribute__((weak));
OpList loss_ops() __attribute__((weak));
OpList update_ops() __attribute__((weak));

void register_all_ops() {
  static const bool done = [] {
    if (create_ops) register_ops(create_ops());
    if (copy_ops) register_ops(copy_ops());
    if (unary_ops) register_ops(unary_ops());
    if (activation_ops) register_ops(activation_ops());
    if (binary_ops) register_ops(binary_ops());
    if (scalar_ops) register_ops(scalar_ops());
    if (ternary_ops) register_ops(ternary_ops());
    if (reduce_ops) register_ops(reduce_ops());
    if (scan_ops) register_ops(scan_ops());
    if (matmul_ops) register_ops(matmul_ops());
    if (view_ops) register_ops(view_ops());
    if (stride_ops) register_ops(stride_ops());
    if (join_ops) register_ops(join_ops());
    if (arrange_ops) register_ops(arrange_ops());
    if (index_ops) register_ops(index_ops());
    if (mask_ops) register_ops(mask_ops());
    if (sort_ops) register_ops(sort_ops());
    if (softmax_ops) register_ops(softmax_ops());
    if (conv_ops) register_ops(conv_ops());
    if (pool_ops) register_ops(pool_ops());
    if (norm_ops) register_ops(norm_ops());
    if (dropout_ops) register_ops(dropout_ops());
    if (loss_ops) register_ops(loss_ops());
    if (update_ops) register_ops(update_ops());
    return true;
  }();
  (void)done;
}

}  // namespace stn
