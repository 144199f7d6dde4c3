// Gradient modes, backward, gradients as values, hooks and functions with a gradient of one's own.
#pragma once
#include <sterna/cpp/operators.hpp>
#include <sterna/cpp/options.hpp>

#include <type_traits>

namespace sterna {

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
/** st::NoGrad guard; — nothing is recorded until the end of the block. */
struct NoGrad : GradModeGuard {
  NoGrad() : GradModeGuard(GradMode::disabled) {}
};
/** As NoGrad; what is made may never be part of a recorded call. */
struct InferenceMode : GradModeGuard {
  InferenceMode() : GradModeGuard(GradMode::inference) {}
};

/** Mixed precision until the end of the block: st::AutocastGuard bf16;  See sterna_set_autocast. */
class AutocastGuard {
 public:
  explicit AutocastGuard(Autocast mode = Autocast::bf16) {
    check(sterna_set_autocast(static_cast<int32_t>(mode), &before_));
  }
  ~AutocastGuard() { sterna_error_release(sterna_set_autocast(before_, nullptr)); }
  AutocastGuard(const AutocastGuard&) = delete;
  AutocastGuard& operator=(const AutocastGuard&) = delete;

 private:
  sterna_autocast before_ = STERNA_AUTOCAST_OFF;
};

/** While on, a backward fails at the first NaN and names the call behind it.  For the whole process; slow. */
inline void set_anomaly_mode(bool on) { check(sterna_set_anomaly_mode(on)); }

inline std::string Tensor::to_string(const TensorTextOptions& options) const {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  return detail::make_text([&](sterna_bytes** b) { return sterna_tensor_to_text(get(), &o, b); });
}

inline void Tensor::backward(const BackwardOptions& options) const {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  check(sterna_backward(get(), &o));
}
/** Backward of the sum of several losses, in one pass. */
inline void backward(const std::vector<Tensor>& losses, const BackwardManyOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  check(sterna_backward_many(keep.pointers(losses), losses.size(), &o));
}

/** Gradients of the sum of `outputs` with respect to `inputs`; no leaf is touched. */
inline std::vector<Tensor> grad(const std::vector<Tensor>& outputs, const std::vector<Tensor>& inputs,
                                const GradOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  std::vector<sterna_tensor*> raw(inputs.size());
  check(sterna_grad(keep.pointers(outputs), outputs.size(), keep.pointers(inputs), inputs.size(), &o, raw.data()));
  return detail::adopt(raw);
}

/** A function that sees a gradient during backward.  It stays in place when this object goes. */
class Hook {
 public:
  explicit Hook(sterna_hook* adopt) : h_(adopt) {}
  void remove() const { check(sterna_hook_remove(h_.get())); }

 private:
  detail::Handle<sterna_hook> h_;
};

template <class F>
Hook Tensor::register_hook(F hook) const {
  sterna_tensor_hook c = STERNA_TENSOR_HOOK;
  detail::set_user(c, std::move(hook));
  c.on_grad = [](void* user, const sterna_tensor* grad, sterna_tensor** replacement) {
    return detail::callback([&] {
      F& f = *static_cast<F*>(user);
      if constexpr (std::is_void_v<std::invoke_result_t<F&, Tensor>>)
        f(detail::borrowed(grad));
      else
        *replacement = Tensor(f(detail::borrowed(grad))).detach_handle();
    });
  };
  sterna_hook* h;
  check(sterna_tensor_add_hook(get(), &c, &h));
  return Hook(h);
}

/** Tensors → tensors. */
using Function = std::function<std::vector<Tensor>(const std::vector<Tensor>&)>;

/** Makes `outputs`, computed under NoGrad, the results of one recorded call of `inputs`.  `backward` turns their
 *  gradients, empty where none arrived, into those of the inputs, empty where none flows. */
inline std::vector<Tensor> custom_function(const std::string& name, const std::vector<Tensor>& inputs,
                                           const std::vector<Tensor>& outputs, Function backward) {
  sterna_custom_gradient c = STERNA_CUSTOM_GRADIENT;
  detail::set_user(c, std::move(backward));
  c.backward = [](void* user, const sterna_tensor* const* grads, size_t n, sterna_tensor** results, size_t m) {
    return detail::callback([&] {
      std::vector<Tensor> given = (*static_cast<Function*>(user))(detail::borrowed(grads, n));
      if (given.size() != m) throw std::length_error("a custom function's backward must give one gradient an input");
      detail::give(std::move(given), results, m, &m);
    });
  };
  detail::Keep keep;
  std::vector<sterna_tensor*> raw(outputs.size());
  check(sterna_custom_function(name.c_str(), keep.pointers(inputs), inputs.size(), keep.pointers(outputs),
                               outputs.size(), &c, raw.data()));
  return detail::adopt(raw);
}
/** The same with the outputs that `forward` computes of the inputs, which it does under NoGrad. */
inline std::vector<Tensor> custom_function(const std::string& name, const std::vector<Tensor>& inputs,
                                           const Function& forward, Function backward) {
  std::vector<Tensor> outputs;
  {
    NoGrad guard;
    outputs = forward(inputs);
  }
  return custom_function(name, inputs, outputs, std::move(backward));
}

}  // namespace sterna
