// The step that all optimizers share.
//
// All or nothing.  A step first does everything that may fail and changes nothing: it makes missing state (zeros) and
// makes ready one call for the parameters of each group.  The calls write over buffers that their Variables alone own,
// as op_in_place allows, and else into new ones: in the second half only kernels run, which allocate nothing, and new
// buffers are moved into their Variables.
#include "core/optim/optimizer.h"

#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "core/base/undo.h"
#include "core/op/apply.h"
#include "core/ops/generated/calls.h"
#include "core/tensor/tracer.h"

namespace stn::optim {

namespace {

Tensor scalar(double value, Device* device) { return ops::full({}, value, {.dtype = DType::f64, .device = device}); }

// A value on loan from its variable, for an update to write over.
struct Loan {
  Variable* variable;
  Tensor value;
  Loan(Variable* v, Tensor t) : variable(v), value(std::move(t)) {}
  Loan(Loan&& o) noexcept : variable(o.variable), value(std::move(o.value)) {}
  Loan& operator=(Loan&&) = delete;
  ~Loan() {
    if (value) variable->give_back(std::move(value));
  }
};

}  // namespace

// The parameters that one call updates.
struct Optimizer::Sweep {
  AttrBox attrs;
  std::vector<ParamState*> states;
  std::vector<Variable*> cells;  // what the op gives anew, in the order of its outputs
  std::vector<Loan> loans;       // given back when inputs and outputs are gone
  Tensors inputs, outputs;       // lr and the gradients come first
  bool ready = false;            // to run: the outputs are there, but not computed
  bool first = false, skipped = false;
};

Optimizer::Optimizer(const char* update_op) : op_(find_op(update_op)) { STN_CHECK(op_); }

// ---- groups

void Optimizer::check_lr(double lr) const {
  if (!(lr >= 0) || std::isinf(lr)) fail_at(Code::invalid_argument, kind(), "lr", "must not be negative, but is ", lr);
}

size_t Optimizer::add_group(const Parameters& parameters, double lr) {
  check_lr(lr);
  size_t n = groups_.size();
  validate(n);
  if (parameters.empty()) fail_at(Code::invalid_argument, kind(), "params", "is empty");
  std::unordered_set<const Variable*> seen;
  for (const Group& g : groups_)
    for (const auto& p : g.parameters) seen.insert(p.get());
  for (size_t i = 0; i < parameters.size(); ++i) {
    const Variable* p = parameters[i].get();
    if (!p) fail_at(Code::invalid_argument, kind(), "params", "has none at ", i);
    if (!is_floating(p->type().dtype))
      fail_at(Code::dtype, kind(), "params", "has ", stn::to_string(p->type()), " at ", i, ", which is not floating");
    if (!seen.insert(p).second)
      fail_at(Code::invalid_argument, kind(), "params", "has the variable at ", i, " (", stn::to_string(p->type()),
              ") twice");
    if (p->device() != parameters[0]->device())
      fail_at(Code::device, kind(), "params", "must be on one device, but are on ", parameters[0]->device()->name,
              " and ", p->device()->name);
  }
  NoTrace eager;
  NoTape guard;
  Group g;
  g.parameters = parameters;
  g.lr = make<Variable>(scalar(lr, parameters[0]->device()));
  g.last_lr = lr;
  g.state.resize(parameters.size());
  groups_.push_back(std::move(g));
  return n;
}

size_t Optimizer::add_param_group(const Parameters& parameters, std::optional<double> rate) {
  size_t n = groups_.size();
  resize_options(n + 1);
  try {
    return add_group(parameters, rate ? *rate : lr(0));
  } catch (...) {
    resize_options(n);
    throw;
  }
}

Optimizer::Group& Optimizer::group(size_t i) {
  if (i >= groups_.size()) fail_at(Code::index, kind(), "group", i, " is none of the ", groups_.size());
  return groups_[i];
}

Parameters Optimizer::parameters() const {
  Parameters r;
  for (const Group& g : groups_) r.insert(r.end(), g.parameters.begin(), g.parameters.end());
  return r;
}

double Optimizer::lr(size_t i) const {
  const Group& g = group(i);
  NoTrace eager;
  return g.lr->device()->computes ? g.lr->read().item() : g.last_lr;
}

void Optimizer::set_lr(size_t i, double lr) {
  Group& g = group(i);
  check_lr(lr);
  if (thread_state.tracer)
    fail(Code::state, kind(),
         ": a learning rate is set outside of the capture; the captured step reads it at each run");
  NoTape guard;
  g.lr->assign(scalar(lr, g.lr->device()));
  g.last_lr = lr;
}

void Optimizer::set_lr(double lr) {
  for (size_t i = 0; i < groups_.size(); ++i) set_lr(i, lr);
}

// ---- options

std::vector<std::string> Optimizer::option_names() const {
  std::vector<std::string> r;
  for (const OptionField& f : const_cast<Optimizer*>(this)->fields(0)) r.push_back(f.name);
  return r;
}

double Optimizer::option(size_t i, const std::string& name) const {
  group(i);
  for (const OptionField& f : const_cast<Optimizer*>(this)->fields(i))
    if (name == f.name) return f.number ? *f.number : *f.flag;
  fail_at(Code::not_found, kind(), "name", "\"", name, "\" is none of the options");
}

void Optimizer::set_option(size_t i, const std::string& name, double value) {
  group(i);
  for (const OptionField& f : fields(i)) {
    if (name != f.name) continue;
    double before = option(i, name);
    auto set = [number = f.number, flag = f.flag](double v) {
      if (number)
        *number = v;
      else
        *flag = v != 0;
    };
    auto put = [this, i, set](double v) {
      set(v);
      for (AttrBox& a : groups_[i].attrs) a = {};
    };
    if (Undo* undo = Undo::open()) undo->add([self = Ref<Optimizer>(this), put, before] { put(before); });
    put(value);
    try {
      validate(i);
    } catch (...) {
      put(before);
      throw;
    }
    return;
  }
  fail_at(Code::not_found, kind(), "name", "\"", name, "\" is none of the options");
}

const AttrBox& Optimizer::attrs_of(size_t i, bool first) {
  AttrBox& box = groups_[i].attrs[first];
  if (!box.get()) {
    const AttrType& type = *op_->attrs;
    std::vector<char> bytes(static_cast<const char*>(type.defaults),
                            static_cast<const char*>(type.defaults) + type.size);
    for (auto& [name, value] : attributes(i, first)) {
      const Field* f = type.find(name);
      STN_CHECK(f);
      type.set(bytes.data(), *f, value);
    }
    box = AttrBox(op_->attrs, bytes.data());
  }
  return box;
}

// ---- stepping

// State is made outside of any capture: a captured step finds it made and reads it as a state input.
void Optimizer::make_state(size_t group, size_t index) {
  Group& g = groups_[group];
  ParamState& s = g.state[index];
  const Variable& p = *g.parameters[index];
  if (s.cells.empty()) {
    if (Undo* undo = Undo::open())
      undo->add([self = Ref<Optimizer>(this), group, index] { self->groups_[group].state[index] = {}; });
    s.cells.resize(state_names().size());
  }
  NoTrace eager;
  for (size_t k = 0; k < s.cells.size(); ++k)
    if (!s.cells[k] && needs_state(group, k))
      s.cells[k] = make<Variable>(ops::zeros(Ints(p.type().shape), {.dtype = p.type().dtype, .device = p.device()}));
  if (counts_steps() && !s.step) s.step = make<Variable>(scalar(0, p.device()));
}

void Optimizer::prepare(Sweep& s, const Tensor& found_inf) const {
  Device* device = s.cells[0]->device();
  size_t first = s.inputs.size();
  if (found_inf || thread_state.tracer || !device->computes || !has_kernel(*op_, *device)) {
    for (const Variable* v : s.cells) s.inputs.push_back(v->read());
    s.outputs = apply(*op_, std::span<const Tensor>(s.inputs), s.attrs.get());
    if (found_inf) {
      Tensor held = found_inf.device() == device ? found_inf : ops::to_device(found_inf, device);
      for (size_t k = 0; k < s.cells.size(); ++k)
        s.outputs[k] = ops::where(held, s.inputs[first + k].detached(), s.outputs[k]);
      // The one formula that hangs on whether an earlier step was taken: these alone wait for it.
      if (s.first && device->computes) s.skipped = held.item() != 0;
    }
    for (Tensor& t : s.outputs) {  // so that assigning it will allocate nothing
      if (!t.impl()->unique()) t = t.detached();
      t.impl()->inference = false;
    }
    return;
  }
  s.loans.reserve(s.cells.size());
  s.outputs.reserve(s.cells.size());
  for (Variable* v : s.cells)  // an output has the type of its cell
    if (Tensor own = v->take_sole()) {
      s.loans.emplace_back(v, std::move(own));
      s.inputs.push_back(s.loans.back().value);
      s.outputs.push_back(s.loans.back().value);
    } else {
      s.inputs.push_back(v->read());
      s.outputs.push_back(Tensor::empty(v->type().dtype, v->type().shape, device));
    }
  s.ready = true;
}

void Optimizer::step(const Tensor& found_inf) {
  NoTape guard;
  std::vector<Sweep> sweeps;
  for (size_t g = 0; g < groups_.size(); ++g) {
    Group& group = groups_[g];
    std::vector<size_t> members[2];  // [first]: those whose first update differs from later ones
    for (size_t i = 0; i < group.parameters.size(); ++i) {
      Ref<Variable> grad = group.parameters[i]->grad();
      if (!grad || grad->empty()) continue;
      make_state(g, i);
      members[first_differs(g) && !group.state[i].stepped].push_back(i);
    }
    if (!members[1].empty() && thread_state.tracer)
      fail(Code::state, kind(), " with dampening starts its momentum differently: take one step before capturing");
    for (bool first : {false, true}) {
      if (members[first].empty()) continue;
      Sweep& s = sweeps.emplace_back();
      s.first = first;
      s.attrs = attrs_of(g, first);
      s.inputs.push_back(group.lr->read());
      for (size_t i : members[first]) {
        ParamState& state = group.state[i];
        s.inputs.push_back(group.parameters[i]->grad()->read());
        s.states.push_back(&state);
        s.cells.push_back(group.parameters[i].get());
        for (size_t k = 0; k < state.cells.size(); ++k)  // one that options no longer need is left alone
          if (needs_state(g, k)) s.cells.push_back(state.cells[k].get());
        if (state.step) s.cells.push_back(state.step.get());
      }
    }
  }
  for (Sweep& s : sweeps) prepare(s, found_inf);

  Final final;
  for (Sweep& s : sweeps) {
    if (!s.ready) continue;
    Call call(*op_, s.attrs.get(), s.inputs, s.cells[0]->device());
    call.outputs = s.outputs;
    for (const Loan& l : s.loans) l.value.impl()->storage->bump_version();
    STN_CHECK(run_kernel(call));  // the last of an op's kernels never declines
  }
  for (Sweep& s : sweeps) {
    auto loan = s.loans.begin();
    for (size_t k = 0; k < s.cells.size(); ++k)
      if (loan != s.loans.end() && loan->variable == s.cells[k])
        ++loan;
      else
        s.cells[k]->assign(std::move(s.outputs[k]));
    for (ParamState* state : s.states) state->stepped |= !s.skipped;
  }
}

void Optimizer::zero_grad(bool set_to_none) {
  NoTape guard;
  for (Group& g : groups_)
    for (auto& p : g.parameters) {
      Ref<Variable> grad = p->grad();
      if (!grad) continue;
      if (set_to_none)
        grad->clear();  // whatever it holds: a captured step must not expect at each run what it held when captured
      else if (!grad->empty())
        grad->assign(ops::zeros(Ints(p->type().shape), {.dtype = p->type().dtype, .device = p->device()}));
    }
}

// ---- state

NamedTensors Optimizer::state_dict() const {
  NamedTensors r;
  auto names = state_names();
  size_t at = 0;
  for (size_t g = 0; g < groups_.size(); ++g) {
    for (const ParamState& s : groups_[g].state) {
      std::string prefix = str("state.", at++, ".");
      if (!s.stepped) continue;
      if (s.step) r.emplace_back(prefix + "step", s.step->read().detached());
      for (size_t k = 0; k < s.cells.size(); ++k)
        if (s.cells[k] && needs_state(g, k)) r.emplace_back(prefix + names[k], s.cells[k]->read().detached());
    }
  }
  for (size_t g = 0; g < groups_.size(); ++g) {
    std::string prefix = str("group.", g, ".");
    r.emplace_back(prefix + "lr", groups_[g].lr->read().detached());
    for (const OptionField& f : const_cast<Optimizer*>(this)->fields(g))
      r.emplace_back(prefix + f.name, Tensor::scalar(DType::f64, f.number ? *f.number : *f.flag, cpu()));
  }
  return r;
}

void Optimizer::load_state_dict(const NamedTensors& entries) {
  NoTrace eager;
  NoTape guard;
  std::unordered_map<std::string, Tensor> given;
  for (auto& [name, t] : entries) {
    if (!t) fail_at(Code::invalid_argument, kind(), "entries", "have no tensor for \"", name, "\"");
    if (!given.emplace(name, t).second) fail_at(Code::invalid_argument, kind(), "entries", "have \"", name, "\" twice");
  }
  // Removes the entry; what is left in the end was unexpected.
  auto fetch = [&](const std::string& name, const Shape& shape) -> Tensor {
    auto node = given.extract(name);
    if (!node) return {};
    if (!(node.mapped().shape() == shape))
      fail_at(Code::shape, kind(), "entries", "have ", stn::to_string(node.mapped().type()), " for \"", name,
              "\", which should have the shape ", stn::to_string(std::span<const int64_t>(shape)));
    return node.mapped();
  };
  auto number = [&](const std::string& name) {
    Tensor t = fetch(name, {});
    if (!t) fail_at(Code::not_found, kind(), "entries", "lack \"", name, "\"");
    return t.item();
  };
  auto convert = [](Tensor t, DType dtype, Device* device) {
    if (t.dtype() != dtype) t = ops::cast(t, dtype);
    if (t.device() != device) t = ops::to_device(t, device);
    return t.contiguous() && !(t.impl()->storage && t.impl()->storage->borrowed()) ? t.detached() : ops::clone(t);
  };

  std::vector<double> rates;
  std::vector<std::vector<double>> before, after;
  for (size_t g = 0; g < groups_.size(); ++g) {
    std::string prefix = str("group.", g, ".");
    double rate = number(prefix + "lr");
    check_lr(rate);
    rates.push_back(rate);
    before.emplace_back();
    after.emplace_back();
    for (const OptionField& f : fields(g)) {
      before[g].push_back(f.number ? *f.number : *f.flag);
      after[g].push_back(number(prefix + f.name));
    }
  }
  auto set_options = [&](const std::vector<std::vector<double>>& values) {
    for (size_t g = 0; g < groups_.size(); ++g) {
      auto list = fields(g);
      for (size_t k = 0; k < list.size(); ++k) {
        if (list[k].number)
          *list[k].number = values[g][k];
        else
          *list[k].flag = values[g][k] != 0;
      }
      for (AttrBox& a : groups_[g].attrs) a = {};
    }
  };

  struct Loaded {
    ParamState* state;
    std::vector<Tensor> cells;  // empty: zeros
    Tensor step;
    bool any = false;
  };
  std::vector<Loaded> loaded;
  std::vector<std::pair<Variable*, Tensor>> assignments;
  set_options(after);
  try {
    auto names = state_names();
    size_t at = 0;
    for (size_t g = 0; g < groups_.size(); ++g) {
      validate(g);
      assignments.emplace_back(groups_[g].lr.get(), scalar(rates[g], groups_[g].lr->device()));
      for (size_t i = 0; i < groups_[g].parameters.size(); ++i, ++at) {
        const Variable& p = *groups_[g].parameters[i];
        std::string prefix = str("state.", at, ".");
        Loaded l{&groups_[g].state[i], {}, {}, false};
        std::string missing;
        for (size_t k = 0; k < names.size(); ++k) {
          Tensor t = needs_state(g, k) ? fetch(prefix + names[k], p.type().shape) : Tensor();
          if (t) t = convert(t, p.type().dtype, p.device());
          if (!t && needs_state(g, k)) missing = names[k];
          l.any |= static_cast<bool>(t);
          l.cells.push_back(std::move(t));
        }
        if (counts_steps()) {
          if (Tensor t = fetch(prefix + "step", {})) l.step = convert(t, DType::f64, p.device());
          if (!l.step) missing = "step";
          l.any |= static_cast<bool>(l.step);
        }
        if (l.any && !missing.empty()) fail_at(Code::not_found, kind(), "entries", "lack \"", prefix, missing, "\"");
        // What was stepped before but is not in the entries starts anew.
        if (l.any || l.state->stepped) {
          make_state(g, i);
          for (size_t k = 0; k < names.size(); ++k)
            if (Variable* v = l.state->cells[k].get())
              assignments.emplace_back(
                v, l.cells[k] ? l.cells[k]
                              : ops::zeros(Ints(p.type().shape), {.dtype = p.type().dtype, .device = p.device()}));
          if (l.state->step) assignments.emplace_back(l.state->step.get(), l.step ? l.step : scalar(0, p.device()));
        }
        loaded.push_back(std::move(l));
      }
    }
    if (!given.empty())
      fail_at(Code::not_found, kind(), "entries", "have \"", given.begin()->first, "\" (and ", given.size() - 1,
              " more), which does not belong here");
  } catch (...) {
    set_options(before);
    throw;
  }
  for (Loaded& l : loaded) {
    l.cells.clear();  // so that the Variables own their values alone
    l.step = {};
    l.state->stepped = l.any;
  }
  for (auto& [v, t] : assignments) v->assign(std::move(t));
  for (size_t g = 0; g < groups_.size(); ++g) groups_[g].last_lr = rates[g];
}

std::string Optimizer::to_string() const {
  std::string s = std::string(kind()) + " (";
  for (size_t g = 0; g < groups_.size(); ++g) {
    s += str("\nParameter Group ", g, "\n    lr: ", lr(g));
    for (const std::string& name : option_names()) s += str("\n    ", name, ": ", option(g, name));
    s += str("\n    parameters: ", groups_[g].parameters.size());
  }
  return s + "\n)";
}

}  // namespace stn::optim
