// The gradient scaler: steps that are taken, skipped and captured, for every optimizer; its scale and its state.
#include "cmocka_cpp.h"

#include "core/autograd/tape.h"
#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "core/optim/grad_scaler.h"

#include <cmath>

using namespace stn;
using namespace stn::test;
using namespace stn::optim;

static Ref<Optimizer> build(int kind, const Parameters& p) {
  if (kind == 0) return make<SGD>(p, 0.1);
  if (kind == 1) return make<SGD>(p, 0.1, SgdOptions{.momentum = 0.9, .dampening = 0.5});
  if (kind == 2) return make<AdamW>(p, 0.1, AdamWOptions{.amsgrad = true});
  return make<RMSprop>(p, 0.1, RmspropOptions{.momentum = 0.9, .centered = true});
}
static std::vector<double> values(const Optimizer& o, const Parameters& ps) {
  std::vector<double> r;
  for (auto& p : ps)
    for (int i = 0; i < p->read().numel(); ++i) r.push_back(p->read().item(i));
  for (auto& [name, t] : o.state_dict())
    for (int i = 0; i < t.numel(); ++i) r.push_back(t.item(i));
  return r;
}
static void backward_of(Variable& p, const Tensor& x, GradScaler* scaler) {
  Tensor loss = ops::sum(ops::mul(ops::square(p.read()), x));
  backward(scaler ? scaler->scale(loss) : loss);
}

// With a scale that is a power of two, nothing is rounded differently.  Input 2 overflows: that step is not taken.
static void steps_are_those_of_the_optimizer_but_for_overflows(void**) {
  for (int kind = 0; kind < 4; ++kind)
    for (int captured = 0; captured < 2; ++captured) {
      Ref<Variable> p[2];
      Ref<Optimizer> o[2];
      for (int i = 0; i < 2; ++i) {
        p[i] = make<Variable>(vec({1, -2, 3}), true);
        o[i] = build(kind, {p[i]});
      }
      auto scaler = make<GradScaler>(GradScalerOptions{.init_scale = 1024, .growth_interval = 3});
      auto step = [&](const Tensor& x) {
        backward_of(*p[1], x, scaler.get());
        scaler->step(*o[1]);
        scaler->update();
        o[1]->zero_grad();
      };
      if (kind == 1) {  // its first step is another formula; skipped, the next one is the first
        step(vec({INFINITY, 1, 1}));
        assert_float_equal(scaler->get_scale(), 512, 0);
        scaler->set_scale(1024);
        if (captured) {
          step(vec({1, 1, 1}));
          backward_of(*p[0], vec({1, 1, 1}), nullptr);
          o[0]->step();
          o[0]->zero_grad();
        }
      }
      Type type = p[0]->type();
      Ref<Program> program;
      if (captured)
        program = Program::compile(
          capture({&type, 1}, cpu(), {"x"}, [&](const Tensors& in) { return step(in[0]), Tensors{}; }));
      double scale = 1024;
      int finite = kind == 1 && captured;
      for (int t = 0; t < 8; ++t) {
        bool overflow = t == 2;
        Tensor x = vec({0.5, overflow ? 1e38 : -1, 2});
        std::vector<double> before = values(*o[1], {p[1]});
        if (captured)
          program->run({&x, 1});
        else
          step(x);
        if (overflow) {
          assert_true(values(*o[1], {p[1]}) == before);
          finite = 0;
          scale *= 0.5;
        } else {
          backward_of(*p[0], x, nullptr);
          o[0]->step();
          o[0]->zero_grad();
          if (++finite == 3) finite = 0, scale *= 2;
        }
        assert_float_equal(scaler->get_scale(), scale, 0);
        std::vector<double> expected = values(*o[0], {p[0]}), got = values(*o[1], {p[1]});
        assert_int_equal(expected.size(), got.size());
        for (size_t i = 0; i < got.size(); ++i) assert_float_equal(got[i], expected[i], 1e-5);
      }
    }
}

static void gradients_are_unscaled_once(void**) {
  auto p = make<Variable>(vec({1, -2, 3}), true), idle = make<Variable>(vec({1}), true);
  auto o = build(0, {p, idle}), other = build(0, {make<Variable>(vec({1}), true)});
  auto held = make<GradScaler>();
  GradScaler& scaler = *held;
  auto state_error = [](auto&& f) { assert_int_equal(code_of(f), static_cast<int>(Code::state)); };
  state_error([&] { scaler.update(); });
  state_error([&] { scaler.unscale(*other); });
  backward_of(*p, vec({1, 1, 1}), &scaler);
  assert_float_equal(p->grad()->read().item(1), -4 * 65536.0, 0);
  scaler.unscale(*o);
  assert_float_equal(p->grad()->read().item(1), -4, 0);
  state_error([&] { scaler.unscale(*o); });
  scaler.step(*o);
  assert_float_equal(p->read().item(1), -1.6, 1e-6);
  state_error([&] { scaler.step(*o); });
  scaler.update();

  p->grad()->assign(vec({1, NAN, 1}));  // a step that fails leaves the gradients as they are
  auto half = make<Variable>(vec({1}, DType::f16), true);
  backward(ops::sum(half->read()));
  auto low = build(0, {half});
  assert_int_equal(code_of([&] { scaler.unscale(*low); }), static_cast<int>(Code::dtype));
  scaler.step(*o);
  scaler.update();
  assert_float_equal(p->read().item(1), -1.6, 1e-6);
  assert_float_equal(scaler.get_scale(), 32768, 0);
}

static void a_capture_that_was_given_up_leaves_nothing(void**) {
  auto p = make<Variable>(vec({1, -2, 3}), true);
  auto o = build(2, {p});
  auto scaler = make<GradScaler>();
  auto half_a_step = [&] {
    backward_of(*p, vec({1, 1, 1}), scaler.get());
    scaler->unscale(*o);
  };
  for (int i = 0; i < 2; ++i)
    assert_int_equal(code_of([&] {
                       capture({}, cpu(), {}, [&](const Tensors&) -> Tensors {
                         half_a_step();
                         fail(Code::callback, "given up");
                       });
                     }),
                     static_cast<int>(Code::callback));
  half_a_step();
  assert_int_equal(code_of([&] { capture({}, cpu(), {}, [&](const Tensors&) { return half_a_step(), Tensors{}; }); }),
                   static_cast<int>(Code::state));
  scaler->step(*o);
  scaler->update();
}

static void settings_and_state_are_checked_and_continue(void**) {
  auto invalid = [](auto&& f) { assert_int_equal(code_of(f), static_cast<int>(Code::invalid_argument)); };
  invalid([] { make<GradScaler>(GradScalerOptions{.init_scale = 0}); });
  invalid([] { make<GradScaler>(GradScalerOptions{.init_scale = 1e39}); });
  invalid([] { make<GradScaler>(GradScalerOptions{.growth_factor = 1}); });
  invalid([] { make<GradScaler>(GradScalerOptions{.backoff_factor = 1}); });
  invalid([] { make<GradScaler>(GradScalerOptions{.growth_interval = 0}); });
  auto p = make<Variable>(vec({1}), true);
  auto o = build(0, {p});
  auto a = make<GradScaler>(GradScalerOptions{.init_scale = 8, .growth_interval = 4}), b = make<GradScaler>();
  auto step = [&](GradScaler& s) {
    backward_of(*p, vec({1}), &s);
    s.step(*o);
    s.update();
    o->zero_grad();
  };
  for (int i = 0; i < 3; ++i) step(*a);
  b->load_state_dict(a->state_dict());
  assert_float_equal(b->option("growth_interval"), 4, 0);
  assert_float_equal(b->get_scale(), 8, 0);
  step(*b);
  assert_float_equal(b->get_scale(), 16, 0);
  b->load_state_dict(a->state_dict());
  step(*b);
  assert_float_equal(b->get_scale(), 16, 0);
  NamedTensors broken = a->state_dict();
  broken[0].first = "scales";
  assert_int_equal(code_of([&] { b->load_state_dict(broken); }), static_cast<int>(Code::not_found));
  invalid([&] { b->set_option("growth_interval", 1.5); });
  assert_int_equal(code_of([&] { b->option("lr"); }), static_cast<int>(Code::not_found));

  auto off = make<GradScaler>(GradScalerOptions{.enabled = false});
  assert_int_equal(off->state_dict().size(), 0);
  Tensor loss = vec({3});
  assert_float_equal(off->scale(loss).item(), 3, 0);
  p->grad()->assign(vec({1}));
  double before = p->read().item();
  off->unscale(*o), off->step(*o), off->update();
  assert_float_equal(p->read().item(), before - 0.1, 1e-6);
  assert_float_equal(off->get_scale(), 1, 0);
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(steps_are_those_of_the_optimizer_but_for_overflows),
    cmocka_unit_test(gradients_are_unscaled_once),
    cmocka_unit_test(a_capture_that_was_given_up_leaves_nothing),
    cmocka_unit_test(settings_and_state_are_checked_and_continue),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
