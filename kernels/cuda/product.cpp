#include "kernels/cuda/product.h"

#include <string_view>
#include <vector>

#include "kernels/cuda/table.h"

namespace stn::cuda {

namespace {

using Instruction = sterna_kernel_instruction;

bool by_tanh(const Instruction& x) {
  for (size_t i = 0; i < x.attributes_len; ++i)
    if (std::string_view(x.attributes[i].name) == "approximate")
      return x.attributes[i].text == std::string_view("tanh");
  return false;
}

// The operand that an instruction has beside `value`; null: it is computed, or `value` itself.
const sterna_kernel_tensor* other_of(const Call& c, const Instruction& x, int32_t value) {
  const sterna_kernel_body& body = *c.body();
  if (x.inputs_len != 2 || (x.inputs[0] == value) == (x.inputs[1] == value)) return nullptr;
  size_t at = body.operands + static_cast<size_t>(x.inputs[x.inputs[0] == value ? 1 : 0]) - 1;
  return at >= body.operands && at < c.inputs() ? &c.call().inputs[at] : nullptr;
}

bool is_bias(const Operand& t, const Operand& out) {
  int last = t.ndim - 1;
  for (int d = 0; d < last; ++d)
    if (t.sizes[d] != 1) return false;
  return last >= 0 && t.sizes[last] == out.sizes[out.ndim - 1] && (t.strides[last] == 1 || t.sizes[last] == 1);
}

bool is_like(const Operand& t, const Operand& out) {
  bool same = t.ndim == out.ndim && t.contiguous();
  for (int d = 0; d < t.ndim && same; ++d) same = t.sizes[d] == out.sizes[d];
  return same;
}

// Takes one instruction on `value`.
bool take(const Call& c, const Instruction& x, int32_t value, Epilogue& e) {
  std::string_view op = x.op;
  Operand out = c.out(c.outputs() - 1);
  bool first = value == 0, even = out.sizes[out.ndim - 1] % 8 == 0;  // for a second matrix beside the result
  if (op == "relu" || op == "gelu") {
    e.kind = op == "relu" ? Epilogue::relu : Epilogue::gelu;
    if (x.inputs[0] != value || (op == "gelu" && !by_tanh(x))) return false;
    return !e.keeps || (op == "gelu" && first && even);
  }
  const sterna_kernel_tensor* other = other_of(c, x, value);
  if (!other || !first || e.keeps || other->dtype != x.dtype) return false;
  if (op == "add") {
    e.bias = {*other};
    return is_bias(e.bias, out) && !(c.op() == std::string_view("linear_fused") && c.has(2));
  }
  e.kind = Epilogue::gelu_grad;
  e.gelu_x = {*other};
  bool biased = c.op() == std::string_view("linear_fused") && c.has(2);
  return op == "gelu_grad" && x.inputs[0] == value && by_tanh(x) && is_like(e.gelu_x, out) && even && !biased;
}

// The reference: one op after the other, in place.
bool by_parts(const Call& c) {
  Epilogue e;
  if (!epilogue_of(c, e)) return false;
  const sterna_kernel_body& body = *c.body();
  const sterna_kernel_tensor* in = c.call().inputs;
  Operand out = c.out(c.outputs() - 1), product = c.out();
  std::vector<sterna_kernel_tensor> values{product};
  values.insert(values.end(), in + body.operands, in + c.inputs());
  if (!run_as(c, body.operands == 3 ? "linear" : "matmul", {in, in + body.operands}, product)) return false;
  for (size_t i = 0; i < body.code_len; ++i) {
    const Instruction& x = body.code[i];
    std::vector<sterna_kernel_tensor> operands;
    for (size_t k = 0; k < x.inputs_len; ++k) operands.push_back(values[static_cast<size_t>(x.inputs[k])]);
    if (!run_as(c, x.op, operands, out, x.attributes, x.attributes_len)) return false;
    values.push_back(out);
  }
  return true;
}

}  // namespace

bool epilogue_of(const Call& c, Epilogue& e) {
  const sterna_kernel_body& body = *c.body();
  DType type = c.out().type();
  if (body.operands == 0 || c.out().ndim == 0 || body.reduction || body.code_len < 1 || body.code_len > 2 ||
      body.outputs_len != 1 || body.outputs[0] != static_cast<int32_t>(body.code_len) - 1 || !is_floating(type) ||
      type == DType::f64)
    return false;
  e = {};
  e.keeps = body.keeps_product != 0;
  auto inputs = static_cast<int32_t>(1 + c.inputs() - body.operands);  // of the body
  for (size_t i = 0; i < body.code_len; ++i) {
    if (body.code[i].dtype != static_cast<int32_t>(type) || e.kind != Epilogue::none ||
        !take(c, body.code[i], i == 0 ? 0 : inputs, e))
      return false;
  }
  return true;
}

List product_kernels() { return {{"linear_fused", {by_parts}}, {"matmul_fused", {by_parts}}}; }

}  // namespace stn::cuda
