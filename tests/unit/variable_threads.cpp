// Threads that use one variable, one graph or one tensor's hooks at the same time: values are seen whole, and what one
// of them frees no other reads.  Worth running under the tsan preset.
#include <atomic>
#include <thread>

#include "cmocka_cpp.h"
#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "core/optim/optimizer.h"

using namespace stn;
using namespace stn::test;

namespace {

constexpr int64_t kSize = 512;
constexpr int kRounds = 2000;

Tensor filled(double value) { return ops::full({kSize}, value); }

// Whether all elements are the same: nobody has written over the value since it was read.
bool is_whole(const Tensor& t) {
  const float* p = t.data_as<float>();
  for (int64_t i = 1; i < kSize; ++i)
    if (p[i] != p[0]) return false;
  return true;
}

// Runs both at once, the second one again and again until the first is done; how many rounds failed the second.
template <class A, class B>
int together(A&& once, B&& repeated) {
  std::atomic<bool> done{false};
  std::atomic<int> wrong{0};
  std::thread other([&] {
    do {
      if (!repeated()) ++wrong;
    } while (!done);
  });
  once();
  done = true;
  other.join();
  return wrong;
}

// A read while an update has borrowed the value says so; any other gives it whole.
bool reads_whole(const Variable& v) {
  try {
    return is_whole(v.read());
  } catch (const Error& e) { return e.code == Code::state; }
}

}  // namespace

static void assigned_values_are_read_whole(void**) {
  Ref<Variable> v = make<Variable>(filled(0), true);
  assert_int_equal(together(
                     [&] {
                       for (int i = 0; i < kRounds; ++i) v->assign(filled(i));
                     },
                     [&] { return is_whole(v->read()); }),
                   0);
}

static void an_optimizer_writes_over_no_value_that_is_read(void**) {
  Ref<Variable> v = make<Variable>(filled(1), true);
  auto sgd = make<optim::SGD>(optim::Parameters{v}, 0.1);
  v->grad()->assign(filled(1));
  assert_int_equal(together(
                     [&] {
                       for (int i = 0; i < kRounds; ++i) sgd->step();
                     },
                     [&] { return reads_whole(*v); }),
                   0);
}

static void a_program_writes_over_no_value_that_is_read(void**) {
  Ref<Variable> v = make<Variable>(filled(1));
  Ref<Program> p = Program::compile(capture({}, cpu(), {}, [&](const Tensors&) -> Tensors {
    v->assign(ops::add_scalar(v->read(), 1));
    return {};
  }));
  assert_int_equal(together(
                     [&] {
                       for (int i = 0; i < kRounds; ++i) p->run({});
                     },
                     [&] { return reads_whole(*v); }),
                   0);
}

static void gradients_are_switched_while_the_value_is_used(void**) {
  Ref<Variable> v = make<Variable>(filled(1), true);
  assert_int_equal(together(
                     [&] {
                       for (int i = 0; i < kRounds; ++i) v->set_requires_grad(i % 2);
                     },
                     [&] {
                       Ref<Variable> g = v->grad();
                       return is_whole(v->read()) && (!g || g->empty());
                     }),
                   0);
}

static void all_threads_get_one_gradient_cell(void**) {
  for (int i = 0; i < kRounds; ++i) {
    Ref<Variable> v = make<Variable>(filled(1), true);
    Ref<Variable> other;
    std::thread thread([&] { other = v->grad(); });
    Ref<Variable> mine = v->grad();
    thread.join();
    assert_true(mine == other);
  }
}

static void backward_frees_nothing_that_another_one_reads(void**) {
  for (int i = 0; i < 200; ++i) {
    Tensor y = ops::sum(ops::exp(ops::square(make_leaf(filled(0.5)))));
    auto run = [&] { return code_of([&] { backward(y); }); };
    int other = 0;
    std::thread thread([&] { other = run(); });
    int mine = run();
    thread.join();
    int refused = static_cast<int>(Code::autograd);
    assert_true((mine == 0 && other == refused) || (mine == refused && other == 0));
  }
}

static void passes_that_keep_the_graph_share_it(void**) {
  Tensor x = make_leaf(filled(0.5)), y = ops::sum(ops::exp(ops::square(x)));
  auto run = [&] {
    for (int i = 0; i < 100; ++i) grad({&y, 1}, {&x, 1}, {}, {.retain_graph = true});
  };
  std::thread thread(run);
  run();
  thread.join();
  backward(y);
}

static void hooks_come_and_go_during_backward(void**) {
  struct Count : TensorHook {
    std::atomic<int> calls{0};
    Tensor on_grad(const Tensor&) override { return ++calls, Tensor(); }
  };
  Tensor x = make_leaf(filled(1)), y = ops::sum(x);
  Ref<Count> kept = make<Count>();
  add_hook(x, kept);
  together(
    [&] {
      for (int i = 0; i < kRounds; ++i) {
        Ref<Count> passing = make<Count>();
        add_hook(x, passing);
        remove_hook(x, passing.get());
      }
    },
    [&] { return backward({&y, 1}, {}, {.retain_graph = true}), true; });
  assert_true(kept->calls > 0);
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(assigned_values_are_read_whole),
    cmocka_unit_test(an_optimizer_writes_over_no_value_that_is_read),
    cmocka_unit_test(a_program_writes_over_no_value_that_is_read),
    cmocka_unit_test(gradients_are_switched_while_the_value_is_used),
    cmocka_unit_test(all_threads_get_one_gradient_cell),
    cmocka_unit_test(backward_frees_nothing_that_another_one_reads),
    cmocka_unit_test(passes_that_keep_the_graph_share_it),
    cmocka_unit_test(hooks_come_and_go_during_backward),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
