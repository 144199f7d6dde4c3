// Calls of `fused`: each text is compiled once, by what the device compiles with (compiler.h).
#include <map>
#include <mutex>

#include "kernels/cuda/codegen.h"
#include "kernels/cuda/compiler.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

bool fuses(const char* op, DType out, DType compute) {
  return (compute == DType::f32 || compute == DType::f64) && has_formula(op) &&
         (out == compute || out == DType::bool_ || (compute == DType::f32 && is_floating(out) && out != DType::f64));
}

namespace {

bool fused(const Call& c) {
  static std::mutex mutex;
  static std::map<std::pair<int, std::string>, void*> kernels;
  std::string source = fused_source(c);
  void* kernel;
  {
    std::lock_guard lock(mutex);
    void*& known = kernels[{c.device(), source}];
    if (!known) known = compile(c.device(), source);
    kernel = known;
  }
  FusedArguments a{};
  for (size_t k = 0; k < c.inputs(); ++k) a.in[k] = c.in(k).data;
  for (size_t k = 0; k < c.outputs(); ++k) a.out[k] = c.out(k).data;
  a.n = static_cast<long>(c.out().numel());
  launch_compiled(c.device(), kernel, a);
  return true;
}

}  // namespace

List fused_kernels() { return {{"fused", {fused}}}; }

}  // namespace stn::cuda
