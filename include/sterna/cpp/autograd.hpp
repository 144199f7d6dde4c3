// Operators, gradient modes, gradients as values, custom functions, seeds and threads.
#pragma once
#include <sterna/cpp/ops.hpp>

#include <functional>

namespace sterna {

#define STERNA_OPERATOR(sign, op)                                                                  \
  inline Tensor operator sign(const Tensor& a, const Tensor& b) { return op(a, b); }               \
  inline Tensor operator sign(const Tensor& a, double b) { return op##_scalar(a, b); }
STERNA_OPERATOR(+, add)
STERNA_OPERATOR(-, sub)
STERNA_OPERATOR(*, mul)
STERNA_OPERATOR(/, div)
STERNA_OPERATOR(==, eq)
STERNA_OPERATOR(!=, ne)
STERNA_OPERATOR(<, lt)
STERNA_OPERATOR(<=, le)
STERNA_OPERATOR(>, gt)
STERNA_OPERATOR(>=, ge)
#undef STERNA_OPERATOR
inline Tensor operator+(double a, const Tensor& b) { return add_scalar(b, a); }
inline Tensor operator*(double a, const Tensor& b) { return mul_scalar(b, a); }
inline Tensor operator-(double a, const Tensor& b) { return rsub_scalar(b, a); }
inline Tensor operator/(double a, const Tensor& b) { return rdiv_scalar(b, a); }
inline Tensor operator-(const Tensor& x) { return neg(x); }

/** Sets this thread's gradient mode until the end of the block. */
class GradModeGuard {
 public:
  explicit GradModeGuard(GradMode mode) { check(sterna_set_grad_mode(static_cast<int32_t>(mode), &before_)); }
  ~GradModeGuard() { sterna_error_release(sterna_set_grad_mode(before_, nullptr)); }
  GradModeGuard(const GradModeGuard&) = delete;
  GradModeGuard& operator=(const GradModeGuard&) = delete;

 private:
  sterna_grad_mode before_ = STERNA_GRAD_ENABLED;
};
struct NoGrad : GradModeGuard {
  NoGrad() : GradModeGuard(GradMode::disabled) {}
};
struct InferenceMode : GradModeGuard {
  InferenceMode() : GradModeGuard(GradMode::inference) {}
};

struct GradOptions {
  std::vector<Tensor> grad_outputs;  ///< one an output; none: all outputs have one element
  bool create_graph = false;         ///< the gradients can be differentiated again
  bool retain_graph = false;         ///< keep what a second backward needs
  bool allow_unused = false;         ///< an input without a path gets an empty Tensor instead of an error
};
/** Gradients of outputs with respect to inputs; no leaf is touched. */
inline std::vector<Tensor> grad(const std::vector<Tensor>& outputs, const std::vector<Tensor>& inputs,
                                const GradOptions& options = {}) {
  auto given = detail::handles(options.grad_outputs), from = detail::handles(outputs), to = detail::handles(inputs);
  sterna_grad_options o = STERNA_GRAD_OPTIONS;
  o.grad_outputs = given.empty() ? nullptr : given.data();
  o.grad_outputs_len = given.size();
  o.create_graph = options.create_graph;
  o.retain_graph = options.retain_graph;
  o.allow_unused = options.allow_unused;
  std::vector<sterna_tensor*> raw(inputs.size());
  check(sterna_grad(from.data(), from.size(), to.data(), to.size(), &o, raw.data()));
  return std::vector<Tensor>(raw.begin(), raw.end());
}

/** Gradients of the outputs → gradients of the inputs (empty: none). */
using Backward = std::function<std::vector<Tensor>(const std::vector<Tensor>&)>;

/** Makes `outputs`, computed without gradients, the results of a function of `inputs` with its own gradient. */
inline std::vector<Tensor> custom_function(const std::string& name, const std::vector<Tensor>& inputs,
                                           const std::vector<Tensor>& outputs, Backward backward) {
  sterna_custom_gradient c = STERNA_CUSTOM_GRADIENT;
  c.user = new Backward(std::move(backward));
  c.destroy = [](void* user) { delete static_cast<Backward*>(user); };
  c.backward = [](void* user, const sterna_tensor* const* grads, size_t n, sterna_tensor** results, size_t m) {
    return detail::callback([&] {
      std::vector<Tensor> given;
      for (size_t i = 0; i < n; ++i) {
        if (grads[i]) check(sterna_tensor_retain(grads[i]));
        given.emplace_back(const_cast<sterna_tensor*>(grads[i]));
      }
      std::vector<Tensor> r = (*static_cast<Backward*>(user))(given);
      if (r.size() != m) throw std::length_error("a custom function's backward must give one gradient an input");
      for (size_t i = 0; i < m; ++i) results[i] = r[i].detach_handle();
    });
  };
  auto in = detail::handles(inputs), out = detail::handles(outputs);
  std::vector<sterna_tensor*> raw(outputs.size());
  check(sterna_custom_function(name.c_str(), in.data(), in.size(), out.data(), out.size(), &c, raw.data()));
  return std::vector<Tensor>(raw.begin(), raw.end());
}

/** Seeds the generators of all devices. */
inline void manual_seed(uint64_t seed) { check(sterna_manual_seed(seed)); }
inline void set_num_threads(int n) { check(sterna_set_num_threads(n)); }
inline int num_threads() { return sterna_num_threads(); }

}  // namespace sterna
