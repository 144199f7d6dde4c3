// Programs: a step captured once and replayed.
#pragma once
#include <sterna/cpp/autograd.hpp>
#include <sterna/cpp/dict.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace sterna {

/** A captured step, ready to run. */
class Program {
 public:
  explicit Program(sterna_program* adopt) : h_(adopt) {}
  /** Runs `step` once on placeholders shaped like the examples and keeps what it did, variables' updates included. */
  template <class F>
  static Program capture(const std::vector<Tensor>& examples, F&& step) {
    auto in = detail::handles(examples);
    std::vector<sterna_tensor*> raw(examples.size());
    detail::Handle<sterna_capture> capture;
    check(sterna_capture_begin(in.data(), in.size(), raw.data(), capture.put()));
    const std::vector<Tensor> placeholders = detail::adopt(raw);
    const std::vector<Tensor> outputs = step(placeholders);
    auto out = detail::handles(outputs);
    sterna_program* p;
    check(sterna_capture_end(capture.detach(), out.data(), out.size(), &p));
    return Program(p);
  }
  /** Runs the step; nothing is recorded for gradients. */
  std::vector<Tensor> operator()(const std::vector<Tensor>& inputs) const {
    auto in = detail::handles(inputs);
    std::vector<sterna_tensor*> raw(static_cast<size_t>(info().outputs));
    check(sterna_program_run(get(), in.data(), in.size(), raw.data(), raw.size()));
    return detail::adopt(raw);
  }

  sterna_program_info info() const {
    sterna_program_info i = STERNA_PROGRAM_INFO;
    check(sterna_program_get_info(get(), &i));
    return i;
  }
  struct Value {
    std::string name;  ///< may be ""
    DType dtype;
    Shape shape;
    std::string device;
  };
  std::vector<Value> inputs() const { return values(sterna_program_get_input, info().inputs); }
  std::vector<Value> outputs() const { return values(sterna_program_get_output, info().outputs); }
  /** The program for a reader, a line a call. */
  std::string to_string() const {
    return detail::make_text([&](sterna_bytes** b) { return sterna_program_text(get(), b); });
  }
  /** Whether runs measure the times of their calls, from none on; to_string() shows the mean of each. */
  void set_profile(bool on) { check(sterna_program_set_profile(get(), on)); }

  /** One .safetensors file with weights and graph, which runs without this code. */
  void save(const std::string& path) const { check(sterna_program_save(get(), path.c_str())); }
  static Program load(const std::string& path) {
    sterna_program* p;
    check(sterna_program_load(path.c_str(), &p));
    return Program(p);
  }
  /** Of a program that was loaded, by the names in its file. */
  Dict variables() const {
    return Dict::made_by([&](sterna_dict** d) { return sterna_program_variables(get(), d); });
  }
  sterna_program* get() const { return h_.get(); }

 private:
  template <class F>
  std::vector<Value> values(F call, int64_t n) const {
    std::vector<Value> r;
    for (int64_t i = 0; i < n; ++i) {
      sterna_value_info v = STERNA_VALUE_INFO;
      check(call(get(), i, &v));
      r.push_back(
        {detail::text(v.name), static_cast<DType>(v.dtype), Shape(v.sizes, v.sizes + v.ndim), detail::text(v.device)});
    }
    return r;
  }
  detail::Handle<sterna_program> h_;
};

/** What compile() gives: called as the step is, with Tensors; gives what the step gives, a Tensor or a vector of them.
 */
template <class F>
class Compiled {
 public:
  explicit Compiled(F step) : step_(std::move(step)) {}
  template <class... T>
  std::invoke_result_t<F&, const T&...> operator()(const T&... inputs) {
    std::vector<Tensor> in{inputs...};
    std::vector<Program::Value> key;
    for (const Tensor& t : in) key.push_back({"", t.dtype(), t.shape(), t.device()});
    auto found = programs_.find(key);
    if (found == programs_.end()) {
      Program p = Program::capture(in, [&](const std::vector<Tensor>& placeholders) {
        return call<T...>(placeholders, std::index_sequence_for<T...>());
      });
      found = programs_.emplace(std::move(key), std::move(p)).first;
    }
    std::vector<Tensor> outputs = found->second(in);
    if constexpr (std::is_same_v<std::invoke_result_t<F&, const T&...>, Tensor>)
      return outputs[0];
    else
      return outputs;
  }
  /** Number of combinations of shapes captured so far. */
  size_t size() const { return programs_.size(); }

 private:
  template <class... T, size_t... I>
  std::vector<Tensor> call(const std::vector<Tensor>& p, std::index_sequence<I...>) {
    return {step_(p[I]...)};
  }
  struct Less {
    using Key = std::vector<Program::Value>;
    bool operator()(const Key& a, const Key& b) const {
      return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](auto& x, auto& y) {
        return std::tie(x.dtype, x.shape, x.device) < std::tie(y.dtype, y.shape, y.device);
      });
    }
  };
  F step_;
  std::map<std::vector<Program::Value>, Program, Less> programs_;
};

/** compile(f) is captured once for each combination of input shapes, dtypes and devices, and replayed after.  What f
 *  reads besides its inputs and variables, such as a module's training mode, stays as it was when captured. */
template <class F>
Compiled<F> compile(F step) {
  return Compiled<F>(std::move(step));
}

}  // namespace sterna
