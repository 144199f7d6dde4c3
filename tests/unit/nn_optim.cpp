// Optimizers against PyTorch's documented formulas in double precision; captured steps, state, failed steps, schedules.
#include "cmocka_cpp.h"

#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "core/optim/clip.h"
#include "core/optim/scheduler.h"

#include <cmath>
#include <functional>

using namespace stn;
using namespace stn::test;
using namespace stn::optim;

// A parameter of one element with the gradient that the test sets.
static Ref<Variable> param(double value, DType dtype = DType::f64) {
  Ref<Variable> v = make<Variable>(vec({value}, dtype), true);
  return v;
}
static void set_grad(Variable& v, double g) { v.grad()->assign(vec({g}, v.type().dtype)); }
static const double grads[] = {0.5, -1.25, 2, 0.1, -0.7, 3};

// Compares six steps with `reference(t, p, g) → p`, t from 1.
static void follow(Optimizer& o, Variable& p, const std::function<double(int, double, double)>& reference) {
  double expected = p.read().item();
  for (int t = 1; t <= 6; ++t) {
    double g = grads[t - 1];
    set_grad(p, g);
    o.step();
    expected = reference(t, expected, g);
    assert_float_equal(p.read().item(), expected, 1e-12);
  }
}

static void sgd_follows_its_formula(void**) {
  SgdOptions cases[] = {{},
                        {.weight_decay = 0.1},
                        {.momentum = 0.9},
                        {.momentum = 0.9, .dampening = 0.3, .weight_decay = 0.01},
                        {.momentum = 0.8, .weight_decay = 0.05, .nesterov = true},
                        {.momentum = 0.5, .maximize = true}};
  for (const SgdOptions& o : cases) {
    auto p = param(1.5);
    SGD opt({p}, 0.1, o);
    double b = 0;
    follow(opt, *p, [&](int t, double x, double g) {
      if (o.maximize) g = -g;
      g += o.weight_decay * x;
      if (o.momentum != 0) {
        b = t == 1 ? g : o.momentum * b + (1 - o.dampening) * g;
        g = o.nesterov ? g + o.momentum * b : b;
      }
      return x - 0.1 * g;
    });
  }
}

static void adam_follows_its_formula(void**) {
  struct Case {
    AdamOptions o;
    bool decoupled;
  } cases[] = {{{}, false},
               {{.weight_decay = 0.1}, false},
               {{.beta1 = 0.8, .beta2 = 0.9, .eps = 1e-3, .amsgrad = true}, false},
               {{.maximize = true}, false},
               {{.weight_decay = 0.1}, true},
               {{.weight_decay = 0.01, .amsgrad = true}, true}};
  for (const Case& c : cases) {
    const AdamOptions& o = c.o;
    auto p = param(1.5);
    Ref<Optimizer> opt;
    if (c.decoupled)
      opt = make<AdamW>(Parameters{p}, 0.01,
                        AdamWOptions{o.beta1, o.beta2, o.eps, o.weight_decay, o.amsgrad, o.maximize});
    else
      opt = make<Adam>(Parameters{p}, 0.01, o);
    assert_string_equal(opt->kind(), c.decoupled ? "AdamW" : "Adam");
    double m = 0, v = 0, largest = 0;
    follow(*opt, *p, [&](int t, double x, double g) {
      if (o.maximize) g = -g;
      if (c.decoupled)
        x -= 0.01 * o.weight_decay * x;
      else
        g += o.weight_decay * x;
      m = o.beta1 * m + (1 - o.beta1) * g;
      v = o.beta2 * v + (1 - o.beta2) * g * g;
      largest = std::max(largest, v);
      double d = std::sqrt(o.amsgrad ? largest : v) / std::sqrt(1 - std::pow(o.beta2, t)) + o.eps;
      return x - 0.01 / (1 - std::pow(o.beta1, t)) * m / d;
    });
  }
}

static void rmsprop_follows_its_formula(void**) {
  RmspropOptions cases[] = {{},
                            {.weight_decay = 0.1},
                            {.momentum = 0.9},
                            {.centered = true},
                            {.alpha = 0.9, .momentum = 0.5, .centered = true}};
  for (const RmspropOptions& o : cases) {
    auto p = param(1.5);
    RMSprop opt({p}, 0.01, o);
    double s = 0, a = 0, b = 0;
    follow(opt, *p, [&](int, double x, double g) {
      g += o.weight_decay * x;
      s = o.alpha * s + (1 - o.alpha) * g * g;
      double d = s;
      if (o.centered) {
        a = o.alpha * a + (1 - o.alpha) * g;
        d -= a * a;
      }
      d = std::sqrt(d) + o.eps;
      if (o.momentum == 0) return x - 0.01 * g / d;
      b = o.momentum * b + g / d;
      return x - 0.01 * b;
    });
  }
}

static void options_are_validated(void**) {
  int invalid = static_cast<int>(Code::invalid_argument);
  auto p = param(1);
  assert_int_equal(code_of([&] { SGD({p}, -1); }), invalid);
  assert_int_equal(code_of([&] { SGD({p}, NAN); }), invalid);
  assert_int_equal(code_of([&] { SGD({p}, 0.1, {.momentum = -1}); }), invalid);
  assert_int_equal(code_of([&] { SGD({p}, 0.1, {.nesterov = true}); }), invalid);
  assert_int_equal(code_of([&] { Adam({p}, 0.1, {.beta1 = 1}); }), invalid);
  assert_int_equal(code_of([&] { AdamW({p}, 0.1, {.eps = -1}); }), invalid);
  assert_int_equal(code_of([&] { RMSprop({p}, 0.1, {.alpha = -0.1}); }), invalid);
  assert_int_equal(code_of([&] { SGD({}, 0.1); }), invalid);
  assert_int_equal(code_of([&] { SGD({p, p}, 0.1); }), invalid);
  Adam opt({p}, 0.1);
  assert_int_equal(code_of([&] { opt.set_option(0, "beta1", 2); }), invalid);
  assert_float_equal(opt.option(0, "beta1"), 0.9, 0);
  assert_int_equal(code_of([&] { opt.set_option(0, "momentum", 0.9); }), static_cast<int>(Code::not_found));
  assert_int_equal(code_of([&] { opt.add_param_group({p}); }), invalid);
  assert_int_equal(opt.groups(), 1);
}

static void groups_have_their_own_settings(void**) {
  auto a = param(1), b = param(1), idle = param(1);
  SGD opt({a, idle}, 0.1);
  opt.add_param_group({b}, 0.5);
  opt.set_option(1, "weight_decay", 1);
  set_grad(*a, 1);
  set_grad(*b, 1);
  opt.step();
  assert_float_equal(a->read().item(), 0.9, 1e-15);
  assert_float_equal(b->read().item(), 0, 1e-15);
  assert_float_equal(idle->read().item(), 1, 0);  // without a gradient it is skipped
  opt.zero_grad();
  assert_true(a->grad()->empty());
  set_grad(*a, 1);
  opt.zero_grad(false);
  assert_float_equal(a->grad()->read().item(), 0, 0);
}

static void update_buffers_are_reused(void**) {
  Ref<Variable> p = make<Variable>(ops::ones({1000}), true);
  AdamW opt({p});
  p->grad()->assign(ops::ones({1000}));
  opt.step();
  void* data = p->stored().data();
  opt.step();
  assert_ptr_equal(p->stored().data(), data);
  Tensor snapshot = p->read();  // somebody looks: the value must stay what it was
  double before = snapshot.item();
  opt.step();
  assert_ptr_not_equal(p->stored().data(), data);
  assert_float_equal(snapshot.item(), before, 0);
}

static void state_continues_where_it_was_saved(void**) {
  auto run = [&](Optimizer& o, const Parameters& ps, int from, int to) {
    for (int t = from; t < to; ++t) {
      for (auto& p : ps) set_grad(*p, grads[t]);
      o.step();
    }
  };
  Parameters a{param(1), param(2)}, b{param(1), param(2)};
  Adam first(a, 0.1, {.amsgrad = true});
  run(first, a, 0, 3);
  NamedTensors saved = first.state_dict();
  std::string names;
  for (auto& [name, t] : saved) names += name + " ";
  assert_string_equal(
    names.c_str(),
    "state.0.step state.0.exp_avg state.0.exp_avg_sq state.0.max_exp_avg_sq state.1.step state.1.exp_avg "
    "state.1.exp_avg_sq "
    "state.1.max_exp_avg_sq group.0.lr group.0.beta1 group.0.beta2 group.0.eps group.0.weight_decay group.0.amsgrad "
    "group.0.maximize ");
  for (size_t i = 0; i < 2; ++i) b[i]->assign(a[i]->read().detached());
  run(first, a, 3, 6);
  Adam second(b, 0.7);
  second.load_state_dict(saved);
  assert_float_equal(second.lr(), 0.1, 0);
  run(second, b, 3, 6);
  for (size_t i = 0; i < 2; ++i) assert_float_equal(a[i]->read().item(), b[i]->read().item(), 0);

  NamedTensors broken = saved;
  broken[1].first = "state.0.exp_avgs";
  assert_int_equal(code_of([&] { second.load_state_dict(broken); }), static_cast<int>(Code::not_found));
  broken = saved;
  broken[1].second = vec({1, 2}, DType::f64);
  assert_int_equal(code_of([&] { second.load_state_dict(broken); }), static_cast<int>(Code::shape));
  broken = saved;
  broken.emplace_back("group.1.lr", Tensor::scalar(DType::f64, 1, cpu()));
  assert_int_equal(code_of([&] { second.load_state_dict(broken); }), static_cast<int>(Code::not_found));
  for (auto& [name, t] : second.state_dict())
    if (name == "state.0.step") assert_float_equal(t.item(), 6, 0);
}

static void a_captured_step_may_begin_with_zero_grad(void**) {
  auto p = param(2);
  SGD o({p}, 0.1);
  Ref<Program> program = Program::compile(capture({}, cpu(), {}, [&](const Tensors&) {
    o.zero_grad();
    backward(ops::square(p->read()));
    o.step();
    return Tensors{};
  }));
  for (int i = 0; i < 3; ++i) program->run({});  // the gradient is empty at the first run alone
  assert_float_equal(p->read().item(), 2 * (0.8 * 0.8 * 0.8), 1e-6);
}

static void captured_steps_equal_eager_ones(void**) {
  auto build = [](int kind, const Parameters& p) -> Ref<Optimizer> {
    if (kind == 0) return make<SGD>(p, 0.1, SgdOptions{.momentum = 0.9});
    if (kind == 1) return make<AdamW>(p, 0.1);
    return make<RMSprop>(p, 0.1, RmspropOptions{.momentum = 0.9, .centered = true});
  };
  for (int kind = 0; kind < 3; ++kind) {
    Tensor x = vec({0.5, -1, 2}), start = vec({1, 2, 3});
    Ref<Variable> p[2];
    Ref<Optimizer> o[2];
    for (int i = 0; i < 2; ++i) {
      p[i] = make<Variable>(start, true);
      o[i] = build(kind, {p[i]});
    }
    auto step = [&](int i, const Tensor& in) {
      Tensor loss = ops::sum(ops::square(ops::mul(p[i]->read(), in)));
      backward(loss);
      clip_grad_norm({p[i]}, 5);
      o[i]->step();
      o[i]->zero_grad();
      return loss;
    };
    Type type = x.type();
    Ref<Program> program = Program::compile(
      capture({&type, 1}, cpu(), {"x"}, [&](const Tensors& in) { return Tensors{step(1, in[0])}; }));
    assert_true(same_bits(p[1]->read().detached(), start));
    for (int t = 0; t < 5; ++t) {
      if (t == 3)
        for (auto& opt : o) opt->set_lr(0.01);  // live in the captured step
      Tensor eager = step(0, x), captured = program->run({&x, 1})[0];
      assert_float_equal(eager.item(), captured.item(), 1e-5 * std::fabs(eager.item()));
      for (int k = 0; k < 3; ++k) assert_float_equal(p[0]->read().item(k), p[1]->read().item(k), 1e-5);
    }
  }
  auto p = param(1);
  SGD damped({p}, 0.1, {.momentum = 0.9, .dampening = 0.5});
  set_grad(*p, 1);
  assert_int_equal(code_of([&] { capture({}, cpu(), {}, [&](const Tensors&) { return damped.step(), Tensors{}; }); }),
                   static_cast<int>(Code::state));
}

// Many parameters are updated as each alone would be, whatever their shapes, dtypes, number of steps and layouts of
// gradients; those without a gradient stay, and so does a value that somebody else looks at.
static void one_sweep_updates_each_as_if_alone(void**) {
  auto build = [](int kind, const Parameters& p) -> Ref<Optimizer> {
    if (kind == 0) return make<SGD>(p, 0.1, SgdOptions{.momentum = 0.9, .dampening = 0.2, .weight_decay = 0.1});
    if (kind == 1) return make<AdamW>(p, 0.1, AdamWOptions{.amsgrad = true});
    return make<RMSprop>(p, 0.1, RmspropOptions{.momentum = 0.9});
  };
  const Shape shapes[] = {{300, 301}, {}, {5}, {0, 3}, {70, 7}, {1000}};
  const DType dtypes[] = {DType::f32, DType::f32, DType::f64, DType::f32, DType::bf16, DType::f16};
  for (int kind = 0; kind < 3; ++kind) {
    Parameters together, alone;
    std::vector<Ref<Optimizer>> single;
    for (size_t i = 0; i < std::size(shapes); ++i) {
      Tensor start = ops::cast(ops::randn(Ints(shapes[i])), dtypes[i]);
      together.push_back(make<Variable>(ops::clone(start), true));
      alone.push_back(make<Variable>(ops::clone(start), true));
      single.push_back(build(kind, {alone.back()}));
    }
    Ref<Optimizer> all = build(kind, together);
    for (size_t t = 0; t < 4; ++t) {
      for (size_t i = 0; i < std::size(shapes); ++i) {
        together[i]->grad()->clear();
        alone[i]->grad()->clear();
        if ((i + t) % 3 == 0) continue;
        Tensor g = ops::cast(ops::randn(Ints(shapes[i])), dtypes[i]);
        if (g.dim() == 2) g = ops::transpose(ops::contiguous(ops::transpose(g, 0, 1)), 0, 1);
        together[i]->grad()->assign(g);
        alone[i]->grad()->assign(g);
      }
      Tensor seen = together[t]->read().detached(), copy = ops::clone(seen);
      const void* address = together[0]->read().data();
      all->step();
      for (auto& o : single) o->step();
      assert_true(same_bits(seen, copy));
      if (t != 0) assert_true(together[0]->read().data() == address);
      for (size_t i = 0; i < std::size(shapes); ++i)
        assert_true(same_bits(together[i]->read().detached(), alone[i]->read().detached()));
    }
    Ref<Graph> g = capture({}, cpu(), {}, [&](const Tensors&) {
      clip_grad_norm(together, 1);
      all->step();
      return Tensors{};
    });
    std::vector<std::string> names;
    for (const Node& n : g->nodes) names.push_back(n.op->name);
    assert_true(names == (std::vector<std::string>{"global_norm", "clip_grads_with_norm",
                                                   kind == 0   ? "sgd_update"
                                                   : kind == 1 ? "adam_update"
                                                               : "rmsprop_update"}));
  }
}

// ---- failing allocations

static void a_failed_step_changes_nothing(void**) {
  for (int shared = 0; shared < 2; ++shared) {
    Parameters ps;
    for (int i = 0; i < 3; ++i) ps.push_back(make<Variable>(ops::full({300}, i + 1), true));
    AdamW opt(ps, 0.1);
    int failures = 0;
    for (int round = 0; round < 3; ++round) {
      for (auto& p : ps) p->grad()->assign(ops::full({300}, 0.5));
      // Fails the first allocation of the step, then the second, … until the step succeeds.
      for (int n = 1;; ++n) {
        Tensor held = shared ? ps[1]->read() : Tensor();
        auto look = [&] {
          std::vector<double> r;
          for (auto& p : ps) r.push_back(p->stored().item(7));
          for (auto& [name, t] : opt.state_dict())
            if (name.starts_with("state.")) r.push_back(t.item(0));
          return r;
        };
        std::vector<double> before = look();
        fault::countdown = n;
        int code = code_of([&] { opt.step(); });
        fault::countdown = 0;
        std::vector<double> after = look();
        if (code == 0) {
          assert_true(before != after);
          break;
        }
        assert_int_equal(code, static_cast<int>(Code::out_of_memory));
        assert_true(before == after);
        ++failures;
        assert_true(n < 500);
      }
    }
    assert_true(failures >= 9);  // at least the state of three parameters, in the first round
  }
}

// ---- clipping

static void clipping_scales_by_the_total_norm(void**) {
  auto a = param(0), b = param(0), none = param(0);
  Parameters ps{a, b, none};
  auto reset = [&] {
    set_grad(*a, 3);
    set_grad(*b, -4);
  };
  reset();
  assert_float_equal(clip_grad_norm(ps, 10).item(), 5, 1e-12);
  assert_float_equal(a->grad()->read().item(), 3, 0);
  assert_float_equal(clip_grad_norm(ps, 1).item(), 5, 1e-12);
  assert_float_equal(b->grad()->read().item(), -4 / (5 + 1e-6), 1e-12);
  reset();
  assert_float_equal(clip_grad_norm(ps, 2, INFINITY).item(), 4, 1e-12);
  assert_float_equal(a->grad()->read().item(), 6 / (4 + 1e-6), 1e-12);
  reset();
  assert_float_equal(clip_grad_norm(ps, 2, 1).item(), 7, 1e-12);
  reset();
  clip_grad_value(ps, 3.5);
  assert_float_equal(a->grad()->read().item(), 3, 0);
  assert_float_equal(b->grad()->read().item(), -3.5, 0);
  set_grad(*a, INFINITY);
  assert_int_equal(code_of([&] { clip_grad_norm(ps, 1, 2, true); }), static_cast<int>(Code::invalid_argument));
  assert_true(std::isinf(a->grad()->read().item()));
}

// ---- schedules

static Ref<SGD> sgd(double lr) { return make<SGD>(Parameters{param(1)}, lr, SgdOptions{.momentum = 0.9}); }
static void check(Scheduler& s, std::initializer_list<double> expected) {
  bool first = true;
  for (double lr : expected) {
    if (!first) s.step();
    first = false;
    assert_float_equal(s.last_lr()[0], lr, 1e-12);
  }
}

static void schedules_follow_their_formulas(void**) {
  check(*make<StepLR>(sgd(1), 2, 0.5), {1, 1, 0.5, 0.5, 0.25});
  check(*make<MultiStepLR>(sgd(1), std::vector<int64_t>{3, 1}, 0.1), {1, 0.1, 0.1, 0.01});
  check(*make<ExponentialLR>(sgd(1), 0.5), {1, 0.5, 0.25});
  check(*make<CosineAnnealingLR>(sgd(1), 4, 0.2),
        {1, 0.2 + 0.8 * (1 + std::sqrt(0.5)) / 2, 0.6, 0.2 + 0.8 * (1 - std::sqrt(0.5)) / 2, 0.2});
  check(*make<LinearLR>(sgd(1), 0.5, 1, 4), {0.5, 0.625, 0.75, 0.875, 1, 1});
  check(*make<LambdaLR>(sgd(2), [](int64_t t) { return 1.0 / static_cast<double>(t + 1); }), {2, 1, 2.0 / 3});
  check(*make<OneCycleLR>(sgd(1), 0.1, 10), {0.004, 0.052, 0.1, 4e-7 + (0.1 - 4e-7) / 2 * (1 + std::cos(M_PI / 7))});
  auto o = sgd(1);
  auto cycle = make<OneCycleLR>(o, 1, 10, OneCycleOptions{.anneal = Anneal::linear, .cycle_momentum = true});
  check(*cycle, {0.04, 0.52, 1});
  assert_float_equal(o->option(0, "momentum"), 0.85, 1e-12);
  for (int i = 0; i < 7; ++i) cycle->step();
  assert_float_equal(o->lr(), 0.04 / 1e4, 1e-12);
  cycle->step();
  assert_int_equal(code_of([&] { cycle->step(); }), static_cast<int>(Code::state));

  auto w = sgd(1);
  auto warm = make<LinearLR>(w, 0.5, 1, 2);
  auto decay = make<ExponentialLR>(w, 0.1);
  check(*make<SequentialLR>(w, std::vector<Ref<Scheduler>>{warm, decay}, std::vector<int64_t>{2}),
        {0.5, 0.75, 1, 0.1, 0.01});
}

static void plateaus_reduce_the_rate(void**) {
  auto o = sgd(1);
  ReduceLROnPlateau s(o, {.factor = 0.1, .patience = 1, .cooldown = 1, .min_lr = 0.05});
  for (double metric : {1.0, 0.5, 0.5, 0.5}) s.step_metric(metric);
  assert_float_equal(o->lr(), 0.1, 1e-12);
  s.step_metric(0.5);  // cooling down
  s.step_metric(0.5);
  assert_float_equal(o->lr(), 0.1, 1e-12);
  s.step_metric(0.5);
  assert_float_equal(o->lr(), 0.05, 1e-12);
  assert_int_equal(code_of([&] { s.step(); }), static_cast<int>(Code::state));
}

static void schedules_continue_where_they_were_saved(void**) {
  auto a = sgd(1), b = sgd(1);
  StepLR first(a, 2, 0.5), second(b, 2, 0.5);
  for (int i = 0; i < 3; ++i) first.step();
  second.load_state_dict(first.state_dict());
  assert_int_equal(second.last_step(), 3);
  first.step();
  second.step();
  assert_float_equal(a->lr(), b->lr(), 0);
  NamedTensors extra = first.state_dict();
  extra.emplace_back("best", Tensor::scalar(DType::f64, 0, cpu()));
  assert_int_equal(code_of([&] { second.load_state_dict(extra); }), static_cast<int>(Code::not_found));
}

// Kernels keep packed weights with a variable's value; a step writes over it.
static void a_step_is_seen_by_every_later_call(void**) {
  Ref<Variable> w = make<Variable>(ops::randn({16, 16, 3, 3}), true);
  auto sgd = make<optim::SGD>(optim::Parameters{w}, 0.5);
  Tensor x = ops::randn({2, 16, 12, 12});
  auto call = [&] {
    GradMode off(GradMode::disabled);
    return ops::conv2d(x, w->read());
  };
  for (int i = 0; i < 3; ++i) {
    call();
    call();
    w->grad()->assign(ops::ones({16, 16, 3, 3}));
    sgd->step();
    Tensor expected = ops::conv2d(x, ops::clone(w->read().detached()));
    assert_true(ops::max(ops::abs(ops::sub(call(), expected))).item() < 1e-3);
  }
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(a_step_is_seen_by_every_later_call),
    cmocka_unit_test(sgd_follows_its_formula),
    cmocka_unit_test(adam_follows_its_formula),
    cmocka_unit_test(rmsprop_follows_its_formula),
    cmocka_unit_test(options_are_validated),
    cmocka_unit_test(groups_have_their_own_settings),
    cmocka_unit_test(update_buffers_are_reused),
    cmocka_unit_test(state_continues_where_it_was_saved),
    cmocka_unit_test(a_captured_step_may_begin_with_zero_grad),
    cmocka_unit_test(captured_steps_equal_eager_ones),
    cmocka_unit_test(one_sweep_updates_each_as_if_alone),
    cmocka_unit_test(a_failed_step_changes_nothing),
    cmocka_unit_test(clipping_scales_by_the_total_norm),
    cmocka_unit_test(schedules_follow_their_formulas),
    cmocka_unit_test(plateaus_reduce_the_rate),
    cmocka_unit_test(schedules_continue_where_they_were_saved),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
