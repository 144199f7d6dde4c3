// Calls of `fused`: each text is compiled once, by what the device compiles with (compiler.h).
#include <map>
#include <mutex>

#include "kernels/cuda/codegen.h"
#include "kernels/cuda/compiler.h"
#include "kernels/cuda/table.h"

namespace stn::cuda {

bool fuses(const char* op, DType out, DType compute) {
  // Sums are made in f64, in an order that is not the single call's: only what is rounded to less comes out the same.
  bool any_order = op == std::string_view("max") || op == std::string_view("min");
  if (reduces(op)) return is_floating(out) && (compute == DType::f32 || (compute == DType::f64 && any_order));
  return (compute == DType::f32 || compute == DType::f64) && has_formula(op) &&
         (out == compute || out == DType::bool_ || (compute == DType::f32 && is_floating(out) && out != DType::f64));
}

namespace {

// Of the slices of each result, f64.
void reduce_slices(const Call& c, const FusedReduction& r, void* partial) {
  const char* op = c.body()->reduction->op;
  int64_t sizes[] = {r.results, r.slices}, strides[] = {r.slices, 1}, axis = 1;
  Operand from{{partial, static_cast<int32_t>(DType::f64), 2, sizes, strides}}, out = c.out(c.outputs() - 1);
  int64_t one = 1;
  Operand to{{out.data, out.dtype, 1, sizes, &one}};
  sterna_kernel_attribute axes{.name = "axes", .kind = STERNA_KERNEL_INTS, .list = &axis, .list_len = 1};
  if (!run_as(c, std::string_view(op) == "mean" ? "sum" : op, {from}, to, &axes, 1))
    throw Failure(std::string("no kernel of ") + op);
}

bool fused(const Call& c) {
  static std::mutex mutex;
  static auto& kernels = *new std::map<std::pair<int, std::string>, void*>;
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
  std::optional<FusedReduction> r = reduction_of(c);
  if (!r) {
    a.n = static_cast<long>(c.out().numel());
    launch_compiled(c.device(), kernel, a, a.n);
    return true;
  }
  a.n = static_cast<long>(r->results * r->slices);
  std::optional<Scratch> partial;
  if (r->slices > 1) a.out[c.outputs() - 1] = partial.emplace(c.device(), a.n * int64_t{sizeof(double)}).data();
  launch_compiled(c.device(), kernel, a, a.n * r->team);
  if (partial) reduce_slices(c, *r, partial->data());
  return true;
}

}  // namespace

List fused_kernels() { return {{"fused", {fused}}}; }

}  // namespace stn::cuda
