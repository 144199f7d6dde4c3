#include "kernels/cuda/table.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace stn::cuda {

// A new file of kernels, with its list NAME_kernels(), adds its name here.  Libraries first: their candidates precede
// the plain ones.
#if STERNA_CUDA_LIBRARIES
#define STN_CUDA_LIBRARIES(X) X(lib_blas) X(lib_dnn)
#else
#define STN_CUDA_LIBRARIES(X)
#endif
// clang-format off
#define STN_CUDA_FILES(X) \
  STN_CUDA_LIBRARIES(X) X(copy) X(fused) X(pointwise) X(create) X(random) X(reduce) X(argmax) X(scan) X(matmul) \
  X(product) X(conv) X(pool) X(index) X(mask) X(join) X(view) X(sort) X(softmax) X(cross_entropy) X(loss) \
  X(layer_norm) X(batch_norm) X(update)
// clang-format on

#define X(name) List name##_kernels();
STN_CUDA_FILES(X)
#undef X

const Entry* entry_of(const char* op) {
  static const auto table = [] {
    std::unordered_map<std::string_view, Entry> r;
    auto add = [&](const List& list) {
      for (const Entry& e : list) {
        Entry& all = r.try_emplace(e.op, Entry{e.op, {}}).first->second;
        all.candidates.insert(all.candidates.end(), e.candidates.begin(), e.candidates.end());
      }
    };
#define X(name) add(name##_kernels());
    STN_CUDA_FILES(X)
#undef X
    return r;
  }();
  auto found = table.find(op);
  return found == table.end() ? nullptr : &found->second;
}

bool run(const Entry& e, const sterna_kernel_call& c) {
  return std::any_of(e.candidates.begin(), e.candidates.end(), [&](Kernel k) { return k(Call(e.op, c)); });
}

bool run_as(const Call& c, const char* op, const std::vector<sterna_kernel_tensor>& inputs, const Operand& out,
            const sterna_kernel_attribute* attributes, size_t attributes_len) {
  sterna_kernel_call call = c.call();
  call.op = op;
  call.inputs = inputs.data(), call.inputs_len = inputs.size();
  call.outputs = &out, call.outputs_len = 1;
  call.attributes = attributes, call.attributes_len = attributes_len;
  call.body = nullptr;
  const Entry* e = entry_of(op);
  return e && run(*e, call);
}

}  // namespace stn::cuda
