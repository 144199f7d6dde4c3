// Modules, those of the library and one's own.
#pragma once
#include <sterna/cpp/autograd.hpp>
#include <sterna/cpp/dict.hpp>
#include <sterna/cpp/init.hpp>

#include <memory>

namespace sterna::nn {

/** One of the library's modules, or, derived from, a module of one's own:
 *
 *    struct Net : st::nn::Module {
 *      st::nn::Linear l1 = add("l1", st::nn::Linear(64, 256)), l2 = add("l2", st::nn::Linear(256, 10));
 *      st::Tensor forward(const st::Tensor& x) override { return l2(l1(x).gelu()); }
 *    };
 *
 *  A copy of a library's module refers to the same module.  One's own can be moved, not copied: when others call it,
 *  through a file of theirs, a Sequential or an export, it is the C++ object that computes. */
class Module {
 public:
  explicit Module(sterna_module* adopt) : h_(adopt) {}
  virtual ~Module() {
    if (own_ && own_->object == this) own_->object = nullptr;
  }
  Module(const Module& o) : h_(o.shared()) {}
  Module(Module&& o) noexcept : own_(std::move(o.own_)), h_(std::move(o.h_)) { claim(); }
  Module& operator=(const Module& o) { return *this = Module(o); }
  Module& operator=(Module&& o) noexcept {
    std::swap(own_, o.own_);
    std::swap(h_, o.h_);
    claim();
    o.claim();
    return *this;
  }

  Tensor operator()(const Tensor& x) { return forward(x); }
  /** A module of one's own overrides this, or forward_many when it has other than one input and output. */
  virtual Tensor forward(const Tensor& x) {
    if (own_) throw std::logic_error("this module overrides no forward of one tensor");
    Tensor y;
    check(sterna_module_forward(get(), x.get(), y.put()));
    return y;
  }
  virtual std::vector<Tensor> forward_many(const std::vector<Tensor>& inputs) {
    if (own_ && inputs.size() != 1)
      throw std::logic_error("this module overrides no forward_many, which " + std::to_string(inputs.size()) +
                             " inputs need");
    if (own_) return {forward(inputs[0])};
    auto in = detail::handles(inputs);
    return detail::list([&](sterna_tensor** outs, size_t capacity, size_t* len) {
      return sterna_module_forward_many(get(), in.data(), in.size(), outs, capacity, len);
    });
  }

  /** Training mode, in which modules start, or evaluation, for this one and all below. */
  void train(bool on = true) const { check(sterna_module_train(get(), on)); }
  void eval() const { train(false); }
  bool is_training() const {
    int32_t on;
    check(sterna_module_is_training(get(), &on));
    return on != 0;
  }
  std::string kind() const {
    sterna_str s;
    check(sterna_module_kind(get(), &s));
    return detail::text(s);
  }

  /** Variables of this module and all below by dotted name; shared ones once. */
  Dict named_parameters() const { return dict(sterna_module_parameters); }
  Dict named_buffers() const { return dict(sterna_module_buffers); }
  std::vector<Tensor> parameters() const {
    std::vector<Tensor> r;
    for (auto& entry : named_parameters().items()) r.push_back(entry.second);
    return r;
  }
  Tensor parameter(const std::string& name) const {
    Tensor t;
    check(sterna_module_parameter(get(), name.c_str(), t.put()));
    return t;
  }
  Tensor buffer(const std::string& name) const {
    Tensor t;
    check(sterna_module_buffer(get(), name.c_str(), t.put()));
    return t;
  }
  /** A module below by its dotted name. */
  Module child(const std::string& name) const {
    sterna_module* m;
    check(sterna_module_child(get(), name.c_str(), &m));
    return Module(m);
  }
  size_t children_size() const {
    size_t n;
    check(sterna_module_children_size(get(), &n));
    return n;
  }
  /** A child with its name by its place, in the order of registration. */
  std::pair<std::string, Module> child_at(size_t i) const {
    sterna_module* m;
    std::string name = detail::make_text(
      [&](sterna_bytes** b) { return sterna_module_child_at(get(), i, b, nullptr); });
    check(sterna_module_child_at(get(), i, nullptr, &m));
    return {name, Module(m)};
  }

  void zero_grad() const { check(sterna_module_zero_grad(get())); }
  /** Stops or resumes training of the parameters at or below a name, "" for all; gives how many. */
  int64_t freeze(const std::string& prefix = "") const { return count(sterna_module_freeze, prefix); }
  int64_t unfreeze(const std::string& prefix = "") const { return count(sterna_module_unfreeze, prefix); }
  /** Initializes the parameters that the options choose; gives how many. */
  int64_t init(Init init, const InitOptions& options = {}) const {
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    int64_t n;
    check(sterna_module_init(get(), static_cast<int32_t>(init), &o, &n));
    return n;
  }

  Dict state_dict() const { return dict(sterna_module_state_dict); }
  struct Loaded {
    Dict missing;     ///< the module's variables that had no entry
    Dict unexpected;  ///< the entries that the module lacks
  };
  /** All or nothing: after an error nothing has changed. */
  Loaded load_state_dict(const Dict& entries, const LoadOptions& options = {}) const {
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    sterna_dict *missing, *unexpected;
    check(sterna_module_load_state_dict(get(), entries.get(), &o, &missing, &unexpected));
    return {Dict(missing), Dict(unexpected)};
  }
  /** The state dict as a .safetensors file, in one step: a reader sees the old file or the new one. */
  void save(const std::string& path) const { check(sterna_module_save(get(), path.c_str())); }
  void load(const std::string& path, const LoadOptions& options = {}) const {
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    check(sterna_module_load(get(), path.c_str(), &o));
  }

  /** A table of modules, shapes and parameter counts. */
  std::string summary() const {
    return detail::make_text([&](sterna_bytes** b) { return sterna_module_summary(get(), b); });
  }
  std::string to_string() const {
    return detail::make_text([&](sterna_bytes** b) { return sterna_module_text(get(), b); });
  }
  sterna_module* get() const { return h_.get(); }

  /** A reference to `m` for the library to take over.  A module of one's own that comes by value goes along. */
  template <class M>
  static sterna_module* hand_over(M&& m) {
    using T = std::decay_t<M>;
    if constexpr (std::is_lvalue_reference_v<M> || std::is_const_v<M>) {
      check(sterna_module_retain(m.get()));
      return m.get();
    } else {
      if (!m.own_) return m.h_.detach();
      std::unique_ptr<Module> object = std::make_unique<T>(std::move(m));
      sterna_module* h = object->get();
      Own& own = *object->own_;
      own.given = std::move(object);
      return h;
    }
  }

 protected:
  /** For modules of one's own; `kind` is what to_string() calls it. */
  explicit Module(const std::string& kind = "Module", const ModuleOptions& options = {})
      : own_(std::make_shared<Own>()) {
    claim();
    sterna_module_callbacks c = STERNA_MODULE_CALLBACKS;
    c.user = new std::shared_ptr<Own>(own_);
    c.destroy = [](void* user) {
      std::unique_ptr<std::shared_ptr<Own>> own(static_cast<std::shared_ptr<Own>*>(user));
      if (std::unique_ptr<Module> given = std::move((*own)->given))
        given->h_.detach();  // its reference was handed over
    };
    c.forward = [](void* user, const sterna_tensor* const* inputs, size_t n, sterna_tensor** outputs, size_t capacity,
                   size_t* count) {
      return detail::callback([&] {
        Module* object = (*static_cast<std::shared_ptr<Own>*>(user))->object;
        if (!object) throw std::logic_error("a module was called whose C++ object is gone");
        detail::give(object->forward_many(detail::borrowed(inputs, n)), outputs, capacity, count);
      });
    };
    detail::Keep keep;
    auto o = detail::c_struct(options, keep);
    check(sterna_module_create(kind.c_str(), &c, &o, h_.put()));
  }
  /** Registers a child and gives it back, for member initializers. */
  template <class M>
  M add(const std::string& name, M child) {
    check(sterna_module_register_module(get(), name.c_str(), child.get()));
    return child;
  }
  /** Registers a variable that optimizers update, starting with `value`. */
  Tensor add_parameter(const std::string& name, const Tensor& value) {
    Tensor v = value.variable(true);
    check(sterna_module_register_parameter(get(), name.c_str(), v.get()));
    return v;
  }
  /** Registers a variable that is saved but not trained. */
  Tensor add_buffer(const std::string& name, const Tensor& value) {
    Tensor v = value.variable(false);
    check(sterna_module_register_buffer(get(), name.c_str(), v.get()));
    return v;
  }

 private:
  // What the library's module of one's own refers to.
  struct Own {
    Module* object = nullptr;       // null once it is gone
    std::unique_ptr<Module> given;  // the same object, where the library owns it
  };
  void claim() {
    if (own_) own_->object = this;
  }
  const detail::Handle<sterna_module>& shared() const {
    if (own_) throw std::logic_error("a module of one's own cannot be copied; move it or pass it by reference");
    return h_;
  }
  template <class F>
  Dict dict(F call) const {
    return Dict::made_by([&](sterna_dict** d) { return call(get(), d); });
  }
  template <class F>
  int64_t count(F call, const std::string& prefix) const {
    int64_t n;
    check(call(get(), prefix.empty() ? nullptr : prefix.c_str(), &n));
    return n;
  }
  std::shared_ptr<Own> own_;
  detail::Handle<sterna_module> h_;
};

}  // namespace sterna::nn
