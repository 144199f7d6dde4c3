#include "kernels/cpu/table.h"

#include <algorithm>

#include "core/op/op.h"

namespace stn {

namespace kernels {
List pointwise_kernels() __attribute__((weak));
List copy_kernels() __attribute__((weak));
List create_kernels() __attribute__((weak));
List reduce_kernels() __attribute__((weak));
List argmax_kernels() __attribute__((weak));
List scan_kernels() __attribute__((weak));
List matmul_kernels() __attribute__((weak));
List onednn_kernels() __attribute__((weak));
List view_kernels() __attribute__((weak));
List join_kernels() __attribute__((weak));
List index_kernels() __attribute__((weak));
List sort_kernels() __attribute__((weak));
List softmax_kernels() __attribute__((weak));
List conv_kernels() __attribute__((weak));
List pool_kernels() __attribute__((weak));
List norm_kernels() __attribute__((weak));
List dropout_kernels() __attribute__((weak));
List loss_kernels() __attribute__((weak));
List update_kernels() __attribute__((weak));
}  // namespace kernels

namespace {
void install(Device* device, const kernels::List& list) {
  device->kernels.resize(all_ops().size(), nullptr);
  for (const kernels::Entry& e : list) {
    const Op* op = find_op(e.op);
    if (!op) fail(Code::internal, "kernel for an unknown op: ", e.op);
    // An op may appear in several lists: earlier lists come first.
    const Kernel*& slot = device->kernels[static_cast<size_t>(op->id)];
    std::vector<Kernel> all;
    for (const Kernel* k = slot; k && *k; ++k) all.push_back(*k);
    all.insert(all.end(), e.candidates.begin(), e.candidates.end());
    all.push_back(nullptr);
    delete[] slot;
    auto* list = new Kernel[all.size()];  // lives as long as the device
    std::copy(all.begin(), all.end(), list);
    slot = list;
  }
}
}  // namespace

void install_cpu_kernels() {
  // oneDNN first, so that its candidates precede the portable ones.
  if (kernels::onednn_kernels) install(cpu(), kernels::onednn_kernels());
  if (kernels::pointwise_kernels) install(cpu(), kernels::pointwise_kernels());
  if (kernels::copy_kernels) install(cpu(), kernels::copy_kernels());
  if (kernels::create_kernels) install(cpu(), kernels::create_kernels());
  if (kernels::reduce_kernels) install(cpu(), kernels::reduce_kernels());
  if (kernels::argmax_kernels) install(cpu(), kernels::argmax_kernels());
  if (kernels::scan_kernels) install(cpu(), kernels::scan_kernels());
  if (kernels::matmul_kernels) install(cpu(), kernels::matmul_kernels());
  if (kernels::view_kernels) install(cpu(), kernels::view_kernels());
  if (kernels::join_kernels) install(cpu(), kernels::join_kernels());
  if (kernels::index_kernels) install(cpu(), kernels::index_kernels());
  if (kernels::sort_kernels) install(cpu(), kernels::sort_kernels());
  if (kernels::softmax_kernels) install(cpu(), kernels::softmax_kernels());
  if (kernels::conv_kernels) install(cpu(), kernels::conv_kernels());
  if (kernels::pool_kernels) install(cpu(), kernels::pool_kernels());
  if (kernels::norm_kernels) install(cpu(), kernels::norm_kernels());
  if (kernels::dropout_kernels) install(cpu(), kernels::dropout_kernels());
  if (kernels::loss_kernels) install(cpu(), kernels::loss_kernels());
  if (kernels::update_kernels) install(cpu(), kernels::update_kernels());
}

}  // namespace stn
