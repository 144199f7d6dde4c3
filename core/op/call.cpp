#include "core/op/call.h"

#include <algorithm>

#include "core/op/op.h"

namespace stn {

constinit std::atomic<MatmulPrecision> float32_matmul_precision{MatmulPrecision::highest};

std::string Call::signature() const {
  std::string s;
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Io& io = op->inputs[std::min(i, op->inputs.size() - 1)];
    s += s.empty() ? "" : ", ";
    s += io.name;
    if (io.kind == IoKind::variadic) s += "[" + std::to_string(i - (op->inputs.size() - 1)) + "]";
    s += ": " + (inputs[i] ? to_string(inputs[i].type()) : std::string("none"));
  }
  return s;
}

void Call::throw_error(Code code, const char* argument, const std::string& what) const {
  std::string shapes = signature();
  std::string message = std::string(op->name) + ": " + (*argument ? std::string(argument) + " " : "") + what;
  if (!shapes.empty()) message += " (" + shapes + ")";
  throw Error(code, message, op->name, argument, shapes);
}

int Call::axis(int64_t value, int dim, const char* argument) const {
  int n = std::max(dim, 1);
  if (value < -n || value >= n) fail(Code::index, argument, value, " is outside [", -n, ", ", n - 1, "]");
  return static_cast<int>(value < 0 ? value + n : value);
}

Ints Call::axes(std::span<const int64_t> values, int dim, const char* argument) const {
  Ints r;
  for (int64_t v : values) r.push_back(axis(v, dim, argument));
  if (r.empty())
    for (int i = 0; i < dim; ++i) r.push_back(i);
  std::sort(r.begin(), r.end());
  for (int i = 1; i < r.size(); ++i)
    if (r[i] == r[i - 1]) fail(Code::invalid_argument, argument, "names dimension ", r[i], " twice");
  if (dim == 0) r.clear();
  return r;
}

void Call::require_floating(size_t i) const {
  if (!is_floating(dtype(i)))
    fail(Code::dtype, std::string(op->inputs[std::min(i, op->inputs.size() - 1)].name).c_str(),
         "must be floating, not ", dtype(i));
}

void Call::require_integral(size_t i) const {
  if (!is_integral(dtype(i)))
    fail(Code::dtype, std::string(op->inputs[std::min(i, op->inputs.size() - 1)].name).c_str(),
         "must be an integer tensor, not ", dtype(i));
}

}  // namespace stn
