// Sequential and ModuleList.
#pragma once
#include <sterna/cpp/module.hpp>

namespace sterna::nn {

/** Modules named "0", "1", … */
class Container : public Module {
 public:
  /** Adds a module at the end.  One's own may be given by value, or must stay where it is as long as it is called. */
  template <class M>
  void append(M&& layer) {
    check(sterna_nn_append(get(), hand_over(std::forward<M>(layer))));
  }
  size_t size() const { return children_size(); }
  Module operator[](size_t i) const { return child_at(i).second; }

 protected:
  using Module::Module;
  /** Whether `M...` is anything but one container to copy or move. */
  template <class Self, class... M>
  using IfLayers = std::enable_if_t<sizeof...(M) != 1 || !(std::is_base_of_v<Self, std::decay_t<M>> && ...)>;
};

/** Calls its modules one after the other: Sequential{Linear(64, 32), ReLU(), Linear(32, 10)} */
class Sequential : public Container {
 public:
  template <class... M, class = IfLayers<Sequential, M...>>
  explicit Sequential(M&&... layers) : Container(make()) {
    (append(std::forward<M>(layers)), ...);
  }

 private:
  static sterna_module* make() {
    sterna_module* m;
    check(sterna_nn_sequential(nullptr, 0, &m));
    return m;
  }
};

/** Holds modules, which a module of one's own calls as it likes. */
class ModuleList : public Container {
 public:
  template <class... M, class = IfLayers<ModuleList, M...>>
  explicit ModuleList(M&&... layers) : Container(make()) {
    (append(std::forward<M>(layers)), ...);
  }

 private:
  static sterna_module* make() {
    sterna_module* m;
    check(sterna_nn_module_list(nullptr, 0, &m));
    return m;
  }
};

}  // namespace sterna::nn
