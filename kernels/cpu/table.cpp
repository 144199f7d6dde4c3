#include "kernels/cpu/table.h"

#include <algorithm>

#include "core/op/op.h"

namespace stn {

// A new file of kernels, with its list NAME_kernels(), adds its name here.  oneDNN first: its candidates precede the
// portable ones.
// clang-format off
#define STN_KERNEL_FILES(X) \
  X(onednn) X(pointwise) X(copy) X(create) X(reduce) X(argmax) X(scan) X(matmul) X(view) X(join) X(index) \
  X(sort) X(softmax) X(conv) X(pool) X(norm) X(dropout) X(loss) X(update)
// clang-format on

namespace kernels {
#define X(name) List name##_kernels();
STN_KERNEL_FILES(X)
#undef X
#if !STERNA_HAVE_ONEDNN
List onednn_kernels() { return {}; }
#endif
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
#define X(name) install(cpu(), kernels::name##_kernels());
  STN_KERNEL_FILES(X)
#undef X
}

}  // namespace stn
