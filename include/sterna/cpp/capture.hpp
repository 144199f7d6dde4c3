// Programs: a step captured once and replayed.
#pragma once
#include <sterna/cpp/autograd.hpp>

#include <map>

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
    std::vector<Tensor> placeholders(raw.begin(), raw.end());
    std::vector<Tensor> outputs = step(placeholders);
    auto out = detail::handles(outputs);
    sterna_program* p;
    check(sterna_capture_end(capture.detach(), out.data(), out.size(), &p));
    return Program(p);
  }
  static Program load(const std::string& path) {
    sterna_program* p;
    check(sterna_program_load(path.c_str(), &p));
    return Program(p);
  }
  std::vector<Tensor> operator()(const std::vector<Tensor>& inputs) const {
    auto in = detail::handles(inputs);
    sterna_program_info info = STERNA_PROGRAM_INFO;
    check(sterna_program_get_info(get(), &info));
    std::vector<sterna_tensor*> raw(static_cast<size_t>(info.outputs));
    check(sterna_program_run(get(), in.data(), in.size(), raw.data(), raw.size()));
    return std::vector<Tensor>(raw.begin(), raw.end());
  }
  /** One .safetensors file with weights and graph, which runs without this code. */
  void save(const std::string& path) const { check(sterna_program_save(get(), path.c_str())); }
  std::string to_string() const {
    sterna_bytes* b;
    check(sterna_program_text(get(), &b));
    return detail::take_text(b);
  }
  sterna_program* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_program> h_;
};

/** compile(f): f is captured once for each combination of input shapes and dtypes, and replayed after. */
template <class F>
class Compiled {
 public:
  explicit Compiled(F step) : step_(std::move(step)) {}
  template <class... T>
  Tensor operator()(const T&... inputs) {
    std::vector<Tensor> in{inputs...};
    std::vector<int64_t> key;
    for (const Tensor& t : in) {
      sterna_tensor_info i = t.info();
      key.push_back(i.dtype);
      key.push_back(i.ndim);
      key.insert(key.end(), i.sizes, i.sizes + i.ndim);
    }
    auto it = programs_.find(key);
    if (it == programs_.end())
      it = programs_.emplace(key, Program::capture(in, [&](const std::vector<Tensor>& p) {
                               return std::vector<Tensor>{call(p, std::index_sequence_for<T...>())};
                             })).first;
    return it->second(in)[0];
  }

 private:
  template <size_t... I>
  Tensor call(const std::vector<Tensor>& p, std::index_sequence<I...>) {
    return step_(p[I]...);
  }
  F step_;
  std::map<std::vector<int64_t>, Program> programs_;
};
template <class F>
Compiled<F> compile(F step) {
  return Compiled<F>(std::move(step));
}

}  // namespace sterna
