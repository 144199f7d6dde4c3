// Capture and Program: a captured step computes what eager computes, bit for bit, and loses nothing when it fails.
#include "cmocka_cpp.h"

#include "core/base/thread_pool.h"
#include "core/compile/passes.h"
#include "core/compile/plan.h"
#include "core/compile/program.h"
#include "core/nn/layers.h"
#include "core/optim/clip.h"
#include "core/optim/optimizer.h"

using namespace stn;
using namespace stn::test;

namespace {

// One step of training a two-layer network with dropout: forward, loss, backward, clipping, update.
struct Step {
  Ref<Variable> w1, w2, lr;
  Step() {
    cpu()->generator->seed(7);
    w1 = make<Variable>(ops::randn({8, 4}), true);
    w2 = make<Variable>(ops::randn({3, 8}), true);
    lr = make<Variable>(Tensor::scalar(DType::f32, 0.1, cpu()));
  }
  Tensor operator()(const Tensor& x, const Tensor& y) {
    for (Variable* w : {w1.get(), w2.get()}) w->grad()->clear();
    Tensor h = ops::dropout(ops::relu(ops::linear(x, w1->read())), {.p = 0.3})[0];
    Tensor loss = ops::cross_entropy(ops::linear(h, w2->read()), y);
    backward(loss);
    NoTape no_tape;
    for (Variable* w : {w1.get(), w2.get()}) {
      Tensor g = w->grad()->read();
      w->assign(ops::sub(w->read(), ops::mul(g, lr->read())));
    }
    return loss;
  }
};

Ref<Program> compile(Step& step, const Tensor& x, const Tensor& y) {
  Type types[] = {x.type(), y.type()};
  return Program::compile(
    capture(types, cpu(), {"x", "y"}, [&](const Tensors& in) { return Tensors{step(in[0], in[1])}; }));
}

Tensor batch_x() { return ops::randn({5, 4}); }
Tensor batch_y() { return ops::randint(0, 3, {5}); }

}  // namespace

static void a_captured_step_equals_eager_bit_for_bit(void**) {
  Step eager;
  Tensor x = batch_x(), y = batch_y();
  RandomKey start = cpu()->generator->state();
  Tensors losses;
  for (int i = 0; i < 5; ++i) losses.push_back(eager(x, y).detached());
  RandomKey end = cpu()->generator->state();

  Step captured;
  batch_x(), batch_y();
  assert_true(cpu()->generator->state().offset == start.offset);
  Ref<Program> p = compile(captured, x, y);
  assert_true(cpu()->generator->state().offset == start.offset);  // capturing draws nothing
  for (int i = 0; i < 5; ++i) {
    Tensor in[] = {x, y};
    assert_true(same_bits(p->run(in)[0], losses[static_cast<size_t>(i)]));
  }
  assert_true(cpu()->generator->state().offset == end.offset);
  assert_true(same_bits(captured.w1->read(), eager.w1->read()));
  assert_true(same_bits(captured.w2->grad()->read(), eager.w2->grad()->read()));
}

static void lr_stays_live_between_replays(void**) {
  Step s;
  Tensor x = batch_x(), y = batch_y();
  Ref<Program> p = compile(s, x, y);
  s.lr->assign(Tensor::scalar(DType::f32, 0, cpu()));
  Tensor before = s.w1->read().detached(), in[] = {x, y};
  p->run(in);
  assert_true(same_bits(before, s.w1->read()));
}

static void wrong_inputs_are_refused(void**) {
  Step s;
  Tensor x = batch_x(), y = batch_y();
  Ref<Program> p = compile(s, x, y);
  Tensor wrong[] = {ops::randn({6, 4}), y};
  assert_int_equal(code_of([&] { p->run(wrong); }), static_cast<int>(Code::shape));
  assert_int_equal(code_of([&] { p->run({&x, 1}); }), static_cast<int>(Code::invalid_argument));
}

static void reading_data_while_capturing_is_an_error(void**) {
  Type t[] = {{DType::f32, {3}, {}}};
  assert_int_equal(code_of([&] {
                     capture(t, cpu(), {}, [](const Tensors& in) {
                       in[0].item();
                       return in;
                     });
                   }),
                   static_cast<int>(Code::state));
  Tensor after = ops::exp(vec({1}));  // the failed capture ended
  assert_true(!after.is_value());
}

static void gradients_left_over_are_noticed(void**) {
  Ref<Variable> w = make<Variable>(vec({1, 2}), true);
  Ref<Program> p = Program::compile(capture({}, cpu(), {}, [&](const Tensors&) {
    backward(ops::sum(ops::square(w->read())));
    return Tensors{};
  }));
  p->run({});
  assert_int_equal(code_of([&] { p->run({}); }), static_cast<int>(Code::state));
}

static void duplicates_and_dead_code_go(void**) {
  Type t[] = {{DType::f32, {4}, {}}};
  Ref<Graph> g = capture(t, cpu(), {}, [](const Tensors& in) {
    Tensor a = ops::exp(in[0]), b = ops::exp(in[0]);
    ops::log(a);
    return Tensors{ops::add(a, b)};
  });
  assert_int_equal(g->nodes.size(), 4);
  Ref<Program> p = Program::compile(g);
  assert_int_equal(p->graph().nodes.size(), 1);
  assert_int_equal(p->graph().nodes[0].body->code.size(), 2);
  assert_int_equal(p->source().nodes.size(), 4);
}

static void random_ops_are_never_merged(void**) {
  Ref<Program> p = Program::compile(
    capture({}, cpu(), {}, [](const Tensors&) { return Tensors{ops::rand({4}), ops::rand({4})}; }));
  Tensors r = p->run({});
  assert_false(same_bits(r[0], r[1]));
}

static void views_of_everything_replay(void**) {
  Ref<Variable> w = make<Variable>(ops::reshape(ops::arange(0, 12, {.dtype = DType::f32}), {3, 4}));
  auto body = [&](const Tensors& in) {
    Tensor a = ops::transpose(ops::mul_scalar(in[0], 2), 0, 1);  // view of the arena
    Tensor b = ops::select(w->read(), 0, 1);                     // view of a variable
    Tensor c = ops::narrow(in[0], 1, 1, 2);                      // view of an input
    return Tensors{ops::select(a, 0, 2), ops::add(b, ops::select(in[0], 0, 0)), c, ops::reshape(a, {12})};
  };
  Tensor x = ops::randn({3, 4});
  Type t[] = {x.type()};
  Ref<Program> p = Program::compile(capture(t, cpu(), {}, body));
  Tensors expected = body({x}), got = p->run({&x, 1});
  for (size_t i = 0; i < expected.size(); ++i) assert_true(same_bits(expected[i], got[i]));
}

static void outputs_survive_later_runs(void**) {
  Type t[] = {{DType::f32, {4}, {}}};
  Ref<Program> p = Program::compile(
    capture(t, cpu(), {}, [](const Tensors& in) { return Tensors{ops::mul_scalar(in[0], 2)}; }));
  Tensor a = vec({1, 2, 3, 4}), b = vec({5, 6, 7, 8});
  Tensor first = p->run({&a, 1})[0];
  p->run({&b, 1});
  assert_true(same_bits(first, vec({2, 4, 6, 8})));
}

// Fails the n-th allocation for every n: the right error, variables untouched, and the next run exact.
static void out_of_memory_at_any_point_changes_nothing(void**) {
  Step reference;
  Tensor x = batch_x(), y = batch_y(), in[] = {x, y};
  RandomKey key = cpu()->generator->state();
  compile(reference, x, y)->run(in);

  Step s;
  Ref<Program> p = compile(s, x, y);
  Tensor w1 = s.w1->read().detached();
  int failures = 0;
  for (int64_t n = 1;; ++n) {
    cpu()->generator->set_state(key);
    fault::countdown = n;
    int code = code_of([&] { p->run(in); });
    fault::countdown = 0;
    if (code == 0) break;
    assert_int_equal(code, static_cast<int>(Code::out_of_memory));
    assert_true(same_bits(w1, s.w1->read()));
    ++failures;
  }
  assert_true(failures > 5);
  assert_true(same_bits(s.w1->read(), reference.w1->read()));
}

// State is overwritten where it lies; the arena is there from the first run.
static void replays_allocate_nothing(void**) {
  Ref<Variable> count = make<Variable>(Tensor::scalar(DType::f64, 0, cpu())), w = make<Variable>(ops::randn({64, 64}));
  Type type[] = {{DType::f32, {64, 64}, {}}};
  Ref<Program> p = Program::compile(capture(type, cpu(), {}, [&](const Tensors& in) {
    Tensor y = ops::dropout(ops::matmul(in[0], w->read()), {.p = 0.5})[0];
    count->assign(ops::add_scalar(count->read(), 1));
    w->assign(ops::sub(w->read(), ops::mul_scalar(ops::tanh(y), 0.01)));
    return Tensors{};
  }));
  Tensor x = ops::randn({64, 64});
  const void* address = w->stored().data();
  p->run({&x, 1});
  auto allocations = [] {
    Device::settle_memory();
    return cpu()->memory.allocations.load();
  };
  int64_t before = allocations();
  for (int i = 0; i < 10; ++i) p->run({&x, 1});
  assert_int_equal(allocations() - before, 0);
  assert_true(w->stored().data() == address);
  assert_true(count->stored().item() == 11);
}

// Nor do whole steps of training, which return their loss, clip gradients and leave running statistics behind: what
// kernels take for a call alone is kept as well.
static void training_steps_allocate_nothing(void**) {
  using Layers = std::vector<Ref<nn::Module>>;
  auto mlp = make<nn::Sequential>(Layers{make<nn::Linear>(64, 128), make<nn::BatchNorm1d>(128), nn::GELU(),
                                         make<nn::Dropout>(0.2), make<nn::Linear>(128, 10)});
  auto cnn = make<nn::Sequential>(Layers{make<nn::Conv2d>(3, 16, Ints{3}, nn::ConvOptions{.padding = {1}}),
                                         make<nn::BatchNorm2d>(16), nn::ReLU(), nn::MaxPool2d(Ints{2}),
                                         make<nn::Conv2d>(16, 32, Ints{3}, nn::ConvOptions{.padding = {1}}), nn::GELU(),
                                         make<nn::Flatten>(), make<nn::Linear>(32 * 8 * 8, 10)});
  for (auto& [net, shape] : {std::pair{mlp, Shape{32, 64}}, std::pair{cnn, Shape{16, 3, 16, 16}}}) {
    auto optimizer = make<optim::AdamW>(net->parameters(), 1e-3);
    Type types[] = {{DType::f32, shape, {}}, {DType::i64, Shape{shape[0]}, {}}};
    Ref<Program> p = Program::compile(capture(types, cpu(), {}, [&](const Tensors& in) {
      optimizer->zero_grad();
      Tensor loss = ops::cross_entropy(net->forward(in[0]), in[1]);
      backward(loss);
      optim::clip_grad_norm(net->parameters(), 1);
      optimizer->step();
      return Tensors{loss};
    }));
    Tensor in[] = {ops::randn(Ints(shape)), ops::randint(0, 10, Ints{shape[0]})}, loss;
    std::vector<double> losses;
    auto run = [&](int times) {  // how many allocations
      Device::settle_memory();
      int64_t before = cpu()->memory.allocations;
      for (int i = 0; i < times; ++i) {
        loss = p->run(in)[0];  // the last one is held while the next is computed
        losses.push_back(loss.item());
      }
      Device::settle_memory();
      return cpu()->memory.allocations - before;
    };
    int threads = num_threads();
    set_num_threads(1);
    run(2);
    Tensor seen = loss;
    double value = loss.item();
    run(4);
    int64_t reserved = cpu()->reserved_bytes();
    assert_int_equal(run(10), 0);
    if (!kSanitized) assert_int_equal(cpu()->reserved_bytes() - reserved, 0);
    assert_true(seen.item() == value);
    assert_true(losses.back() < losses.front());
    // With several threads, as soon as as many as ever will have been in one place at a time.
    set_num_threads(4);
    int quiet = 0;
    for (int i = 0; i < 500 && quiet < 10; ++i) quiet = run(1) ? 0 : quiet + 1;
    set_num_threads(threads);
    assert_int_equal(quiet, 10);
  }
}

// A variable that somebody else looks at is not overwritten, nor one that a later node reads through a view.
static void state_that_is_seen_elsewhere_stays(void**) {
  Ref<Variable> v = make<Variable>(vec({1, 2, 3, 4}));
  Ref<Program> p = Program::compile(capture({}, cpu(), {}, [&](const Tensors&) {
    v->assign(ops::mul_scalar(v->read(), 2));
    return Tensors{};
  }));
  Tensor seen = v->stored().detached();
  p->run({});
  assert_true(same_bits(seen, vec({1, 2, 3, 4})));
  assert_true(same_bits(v->stored(), vec({2, 4, 6, 8})));
  Ref<Variable> m = make<Variable>(ops::reshape(vec({1, 2, 3, 4}), {2, 2}));
  p = Program::compile(capture({}, cpu(), {}, [&](const Tensors&) {
    Tensor x = m->read();
    m->assign(ops::add(x, ops::transpose(x, 0, 1)));
    return Tensors{};
  }));
  p->run({});
  assert_true(same_bits(m->stored(), ops::reshape(vec({2, 5, 5, 8}), {2, 2})));
}

// What is made of variables alone is made once for each value that they have, however they get it.
static void what_variables_settle_is_kept(void**) {
  auto w = make<Variable>(ops::full({64}, 2)), other = make<Variable>(ops::full({64}, 1));
  Type type[] = {{DType::f32, {64}, {}}};
  Ref<Program> use = Program::compile(capture(type, cpu(), {}, [&](const Tensors& in) {
    Tensor half = ops::cast(ops::exp(ops::reshape(w->read(), {8, 8})), DType::bf16);
    Tensor views = ops::add(in[0], ops::reshape(ops::reshape(other->read(), {8, 8}), {64}));
    return Tensors{ops::matmul(ops::cast(ops::reshape(views, {8, 8}), DType::bf16), half)};
  }));
  assert_non_null(strstr(use->text().c_str(), "kept while its variables stay"));
  Tensor one = ops::ones({64});
  auto check = [&] {
    Tensor half = ops::cast(ops::exp(ops::reshape(w->read(), {8, 8})), DType::bf16);
    Tensor sum = ops::cast(ops::reshape(ops::add(one, other->read()), {8, 8}), DType::bf16);
    assert_true(same_bits(use->run({&one, 1})[0], ops::matmul(sum, half)));
  };
  // What a run allocates: the values that it makes anew.
  auto allocations = [&] {
    auto count = [] {
      Device::settle_memory();
      return cpu()->memory.allocations.load();
    };
    int64_t before = count();
    use->run({&one, 1});
    return count() - before;
  };
  auto update = [&](const Ref<Variable>& v) {
    return Program::compile(capture(type, cpu(), {}, [&](const Tensors& in) {
      v->assign(ops::add(v->read(), in[0]));
      return Tensors{};
    }));
  };
  Ref<Program> both[] = {update(w), update(other)};
  const void* address = w->stored().data();
  for (int i = 0; i < 3; ++i) check();
  assert_int_equal(allocations(), 0);
  both[0]->run({&one, 1});  // where it lies
  assert_true(allocations() > 0);
  check();
  assert_true(w->stored().data() == address);  // the program that keeps something holds no value of a variable
  assert_int_equal(allocations(), 0);
  both[1]->run({&one, 1});  // of which nothing is kept
  assert_int_equal(allocations(), 0);
  check();
  w->assign(ops::full({64}, -1));
  assert_true(allocations() > 0);
  check();
}

// Memory of somebody else, who need not tell when it changes: nothing made of it is kept.
static void what_borrowed_variables_settle_is_made_anew(void**) {
  alignas(64) static float bytes[3] = {1, 2, 3};
  Shape three{3};
  Ref<Storage> theirs = Storage::borrow(cpu(), bytes, sizeof bytes, [](void*) {}, nullptr);
  auto w = make<Variable>(Tensor::make(DType::f32, contiguous_layout(three), cpu(), theirs));
  Type type[] = {{DType::f32, {3}, {}}};
  Ref<Program> p = Program::compile(
    capture(type, cpu(), {}, [&](const Tensors& in) { return Tensors{ops::matmul(in[0], ops::square(w->read()))}; }));
  Tensor one = ops::ones({3});
  assert_true(p->run({&one, 1})[0].item() == 14);
  bytes[1] = 4;
  assert_true(p->run({&one, 1})[0].item() == 26);
}

static void the_arena_reuses_space_but_never_overlaps(void**) {
  std::vector<Interval> v = {{0, 2, 100, 0}, {1, 3, 200, 0}, {3, 5, 100, 0}, {4, 6, 300, 0}, {2, 2, 0, 0}};
  int64_t total = place(v);
  for (size_t i = 0; i < v.size(); ++i)
    for (size_t j = 0; j < i; ++j) {
      bool together = v[i].first <= v[j].last && v[j].first <= v[i].last;
      bool overlap = v[i].offset < v[j].offset + v[j].bytes && v[j].offset < v[i].offset + v[i].bytes;
      assert_false(together && overlap);
    }
  assert_true(total < 100 + 200 + 100 + 300);
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(a_captured_step_equals_eager_bit_for_bit),
    cmocka_unit_test(lr_stays_live_between_replays),
    cmocka_unit_test(wrong_inputs_are_refused),
    cmocka_unit_test(reading_data_while_capturing_is_an_error),
    cmocka_unit_test(gradients_left_over_are_noticed),
    cmocka_unit_test(duplicates_and_dead_code_go),
    cmocka_unit_test(random_ops_are_never_merged),
    cmocka_unit_test(views_of_everything_replay),
    cmocka_unit_test(outputs_survive_later_runs),
    cmocka_unit_test(out_of_memory_at_any_point_changes_nothing),
    cmocka_unit_test(replays_allocate_nothing),
    cmocka_unit_test(training_steps_allocate_nothing),
    cmocka_unit_test(state_that_is_seen_elsewhere_stays),
    cmocka_unit_test(what_variables_settle_is_kept),
    cmocka_unit_test(what_borrowed_variables_settle_is_made_anew),
    cmocka_unit_test(the_arena_reuses_space_but_never_overlaps),
  };
  return cmocka_run_group_tests_name("program", tests, start_engine, nullptr);
}
