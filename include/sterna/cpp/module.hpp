// Modules, those of the library and one's own; named tensors.
#pragma once
#include <sterna/cpp/autograd.hpp>

#include <memory>

namespace sterna {

/** Tensors by name, in order: state dicts, parameters, the content of a file. */
class Dict {
 public:
  Dict() { check(sterna_dict_create(h_.put())); }
  explicit Dict(sterna_dict* adopt) : h_(adopt) {}
  size_t size() const {
    size_t n;
    check(sterna_dict_size(h_.get(), &n));
    return n;
  }
  std::string name(size_t i) const {
    sterna_str s;
    check(sterna_dict_name(h_.get(), i, &s));
    return std::string(s.data, s.len);
  }
  Tensor at(size_t i) const {
    Tensor t;
    check(sterna_dict_at(h_.get(), i, t.put()));
    return t;
  }
  /** Throws Error (STERNA_ERROR_NOT_FOUND) when there is none. */
  Tensor operator[](const std::string& name) const {
    Tensor t;
    check(sterna_dict_get(h_.get(), name.c_str(), t.put()));
    return t;
  }
  void set(const std::string& name, const Tensor& t) { check(sterna_dict_set(h_.get(), name.c_str(), t.get())); }
  sterna_dict* get() const { return h_.get(); }

 private:
  detail::Handle<sterna_dict> h_;
};

namespace nn {

/** One of the library's modules, or, derived from, a module of one's own:
 *
 *    struct Net : st::nn::Module {
 *      Linear l1 = add("l1", Linear(64, 256)), l2 = add("l2", Linear(256, 10));
 *      Tensor forward(const Tensor& x) override { return l2(st::gelu(l1(x))); }
 *    };
 *
 *  A module of one's own is not copied: other modules and files refer to it by its handle. */
class Module {
 public:
  virtual ~Module() {
    if (self_) self_->module = nullptr;
  }
  Module(const Module& o) : h_(o.library()) {}
  Module& operator=(const Module& o) {
    h_ = o.library();
    return *this;
  }
  Module(Module&& o) : Module(static_cast<const Module&>(o)) {}
  explicit Module(sterna_module* adopt) : h_(adopt) {}

  Tensor operator()(const Tensor& x) { return self_ ? forward(x) : run(x); }
  /** To be overridden by a module of one's own. */
  virtual Tensor forward(const Tensor& x) {
    if (self_) throw std::logic_error("a module without forward was called");
    return run(x);
  }

  void train(bool on = true) const { check(sterna_module_train(get(), on)); }
  void eval() const { train(false); }
  bool is_training() const {
    int32_t on;
    check(sterna_module_is_training(get(), &on));
    return on != 0;
  }
  Dict named_parameters() const { return dict(sterna_module_parameters); }
  Dict named_buffers() const { return dict(sterna_module_buffers); }
  std::vector<Tensor> parameters() const {
    Dict d = named_parameters();
    std::vector<Tensor> r;
    for (size_t i = 0; i < d.size(); ++i) r.push_back(d.at(i));
    return r;
  }
  void zero_grad() const { check(sterna_module_zero_grad(get())); }
  int64_t freeze(const std::string& prefix = "") const {
    int64_t n;
    check(sterna_module_freeze(get(), prefix.c_str(), &n));
    return n;
  }
  int64_t unfreeze(const std::string& prefix = "") const {
    int64_t n;
    check(sterna_module_unfreeze(get(), prefix.c_str(), &n));
    return n;
  }
  Dict state_dict() const { return dict(sterna_module_state_dict); }
  void load_state_dict(const Dict& entries, bool strict = true) const {
    sterna_load_options o = STERNA_LOAD_OPTIONS;
    o.strict = strict;
    check(sterna_module_load_state_dict(get(), entries.get(), &o, nullptr, nullptr));
  }
  /** Atomic: a reader sees the old file or the new one. */
  void save(const std::string& path) const { check(sterna_module_save(get(), path.c_str())); }
  void load(const std::string& path, bool strict = true) const {
    sterna_load_options o = STERNA_LOAD_OPTIONS;
    o.strict = strict;
    check(sterna_module_load(get(), path.c_str(), &o));
  }
  /** A table of modules, shapes and parameter counts. */
  std::string summary() const { return text(sterna_module_summary); }
  std::string to_string() const { return text(sterna_module_text); }
  sterna_module* get() const { return h_.get(); }

 protected:
  /** For modules of one's own. */
  explicit Module(const char* kind = "Module") : self_(std::make_shared<Self>()) {
    self_->module = this;
    sterna_module_callbacks c = STERNA_MODULE_CALLBACKS;
    c.user = new std::shared_ptr<Self>(self_);
    c.destroy = [](void* user) { delete static_cast<std::shared_ptr<Self>*>(user); };
    c.forward = [](void* user, const sterna_tensor* const* inputs, size_t n, sterna_tensor** outputs, size_t capacity,
                   size_t* count) {
      return detail::callback([&] {
        Module* m = (*static_cast<std::shared_ptr<Self>*>(user))->module;
        if (!m) throw std::logic_error("the C++ object of a module is gone");
        if (n != 1 || capacity < 1) throw std::length_error("forward takes one tensor and gives one");
        check(sterna_tensor_retain(inputs[0]));
        outputs[0] = m->forward(Tensor(const_cast<sterna_tensor*>(inputs[0]))).detach_handle();
        *count = 1;
      });
    };
    check(sterna_module_create(kind, &c, nullptr, h_.put()));
  }
  /** Registers a child and gives it back, for member initializers. */
  template <class M>
  M add(const std::string& name, M child) {
    check(sterna_module_register_module(get(), name.c_str(), child.get()));
    return child;
  }
  Tensor add_parameter(const std::string& name, const Tensor& value) {
    Tensor v = value.variable(true);
    check(sterna_module_register_parameter(get(), name.c_str(), v.get()));
    return v;
  }
  Tensor add_buffer(const std::string& name, const Tensor& value) {
    Tensor v = value.variable(false);
    check(sterna_module_register_buffer(get(), name.c_str(), v.get()));
    return v;
  }

 private:
  struct Self {
    Module* module = nullptr;  // null once the C++ object is gone
  };
  const detail::Handle<sterna_module>& library() const {
    if (self_) throw std::logic_error("a module of one's own cannot be copied");
    return h_;
  }
  Tensor run(const Tensor& x) const {
    Tensor y;
    check(sterna_module_forward(get(), x.get(), y.put()));
    return y;
  }
  template <class F>
  Dict dict(F call) const {
    sterna_dict* d;
    check(call(get(), &d));
    return Dict(d);
  }
  template <class F>
  std::string text(F call) const {
    sterna_bytes* b;
    check(call(get(), &b));
    return detail::take_text(b);
  }
  std::shared_ptr<Self> self_;
  detail::Handle<sterna_module> h_;
};

namespace detail_nn {
inline std::vector<sterna_module*> shared(std::initializer_list<Module> layers) {
  std::vector<sterna_module*> r;
  for (const Module& m : layers) {
    check(sterna_module_retain(m.get()));  // the call takes a reference over
    r.push_back(m.get());
  }
  return r;
}
}  // namespace detail_nn

/** Modules called one after the other, named "0", "1", … */
class Sequential : public Module {
 public:
  Sequential(std::initializer_list<Module> layers) : Module(make(layers)) {}
  void append(const Module& layer) {
    check(sterna_module_retain(layer.get()));
    check(sterna_nn_append(get(), layer.get()));
  }

 private:
  static sterna_module* make(std::initializer_list<Module> layers) {
    auto list = detail_nn::shared(layers);
    sterna_module* m;
    check(sterna_nn_sequential(list.data(), list.size(), &m));
    return m;
  }
};

}  // namespace nn
}  // namespace sterna
