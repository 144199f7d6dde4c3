#include "kernels/cpu/table.h"

#include <algorithm>

#include "core/op/op.h"

namespace stn {

// A new file of kernels, with its list NAME_kernels(), adds its name here.  The faster candidates first: Winograd's
// algorithm where it pays, then oneDNN.
// clang-format off
#define STN_KERNEL_FILES(X) \
  X(winograd) X(onednn) X(pointwise) X(fused) X(copy) X(create) X(reduce) X(argmax) X(scan) X(matmul) X(view) \
  X(join) X(index) X(sort) X(softmax) X(conv) X(pool) X(norm) X(dropout) X(loss) X(cross_entropy) X(update)
// clang-format on

namespace kernels {
#define X(name) List name##_kernels();
STN_KERNEL_FILES(X)
#undef X
#if !STERNA_HAVE_ONEDNN
List onednn_kernels() { return {}; }
#endif
}  // namespace kernels

void install_cpu_kernels() {
  std::vector<std::vector<Kernel>> candidates(all_ops().size());  // an op may appear in several lists
  size_t n = candidates.size();                                   // each list ends with null
  auto add = [&](const kernels::List& list) {
    for (const kernels::Entry& e : list) {
      const Op* op = find_op(e.op);
      if (!op) fail(Code::internal, "kernel for an unknown op: ", e.op);
      auto& all = candidates[static_cast<size_t>(op->id)];
      all.insert(all.end(), e.candidates.begin(), e.candidates.end());
      n += e.candidates.size();
    }
  };
#define X(name) add(kernels::name##_kernels());
  STN_KERNEL_FILES(X)
#undef X
  std::vector<const Kernel*> table(candidates.size(), nullptr);
  auto* at = new Kernel[n];  // lives as long as the device
  for (size_t i = 0; i < table.size(); ++i) {
    if (candidates[i].empty()) continue;
    table[i] = at;
    at = std::copy(candidates[i].begin(), candidates[i].end(), at);
    *at++ = nullptr;
  }
  cpu()->kernels = std::move(table);
  cpu()->fuses = kernels::fuses;
  for (DType d : {DType::f32, DType::bf16}) cpu()->channels_last[static_cast<size_t>(d)] = STERNA_HAVE_ONEDNN;
}

}  // namespace stn
