// Images stay NHWC through a network, eager and captured, and compute what they compute in NCHW.
#include "cmocka_cpp.h"

#include <cmath>
#include <optional>

#include "core/base/thread_pool.h"
#include "core/compile/program.h"
#include "core/op/apply.h"
#include "core/op/types/update.h"

using namespace stn;
using namespace stn::test;

namespace {

struct Network {
  Ref<Variable> w1, w2, w3, gamma, beta;
  Network() {
    cpu()->generator->seed(11);
    w1 = make<Variable>(ops::mul_scalar(ops::randn({32, 3, 3, 3}), 0.2), true);
    w2 = make<Variable>(ops::mul_scalar(ops::randn({64, 32, 3, 3}), 0.05), true);
    w3 = make<Variable>(ops::mul_scalar(ops::randn({32, 32, 1, 1}), 0.2), true);
    gamma = make<Variable>(ops::add_scalar(ops::mul_scalar(ops::randn({32}), 0.1), 1), true);
    beta = make<Variable>(ops::mul_scalar(ops::randn({32}), 0.1), true);
  }
  std::vector<Variable*> variables() const { return {w1.get(), w2.get(), w3.get(), gamma.get(), beta.get()}; }
  // Every value on the way, the images first.
  Tensors operator()(const Tensor& x) const {
    Tensor c = ops::conv2d(x, w1->read(), {}, {.stride = {2}, .padding = {1}});
    Tensor n = ops::batch_norm(c, gamma->read(), beta->read(), {}, {}, {.training = true})[0];
    Tensor r = ops::relu(n), s = ops::add(r, ops::conv2d(r, w3->read())), p = ops::max_pool2d(s, {2})[0];
    Tensor d = ops::conv2d(p, w2->read(), {}, {.padding = {1}}), a = ops::avg_pool2d(d, {2});
    return {c, n, r, s, p, d, a, ops::mean(ops::square(ops::flatten(a, {.start_axis = 1})))};
  }
};

Tensors values_and_gradients(const Network& net, const Tensor& x) {
  for (Variable* v : net.variables()) v->grad()->clear();
  Tensors r = net(x);
  backward(r.back());
  for (Variable* v : net.variables()) r.push_back(v->grad()->read());
  return r;
}

struct Nchw {  // scope: convolutions keep the layout of their input
  std::array<bool, kDTypes> before = std::exchange(cpu()->channels_last, {});
  ~Nchw() { cpu()->channels_last = before; }
};

double distance(const Tensor& a, const Tensor& b) {
  double most = 0, largest = 1e-30;
  for (int64_t i = 0; i < a.numel(); ++i) {
    most = std::max(most, std::abs(a.item(i) - b.item(i)));
    largest = std::max(largest, std::abs(a.item(i)));
  }
  return most / largest;
}

Tensor images(Shape shape) {
  cpu()->generator->seed(3);
  return ops::randn(Ints(shape));
}
Tensor as_nhwc(const Tensor& t) { return ops::permute(ops::contiguous(ops::permute(t, {0, 2, 3, 1})), {0, 3, 1, 2}); }

}  // namespace

static void images_stay_nhwc_and_compute_the_same(void**) {
  Network net;
  Tensor x = images({3, 3, 21, 18});
  Tensors nchw;
  {
    Nchw scope;
    nchw = values_and_gradients(net, x);
    for (const Tensor& t : nchw) assert_true(t.contiguous());
  }
  for (const Tensor& in : {x, as_nhwc(x)}) {
    Tensors nhwc = values_and_gradients(net, in);
    bool wanted = cpu()->channels_last[static_cast<size_t>(DType::f32)] || !in.contiguous();
    for (size_t i = 0; i < 7; ++i) assert_int_equal(channels_last(nhwc[i].layout()), wanted);
    for (size_t i = 0; i < nhwc.size(); ++i) assert_true(distance(nchw[i], nhwc[i]) < 2e-5);
  }
}

// Windows of every size in either order, and their gradients: bit for bit.
static void halves_pool_alike_in_both_orders(void**) {
  for (DType d : {DType::bf16, DType::f16, DType::f32}) {
    auto x = make<Variable>(ops::cast(images({2, 37, 9, 11}), d), true);
    auto pools = [&](bool nhwc) {
      x->grad()->clear();
      Tensor in = nhwc ? as_nhwc(x->read()) : x->read();
      auto [largest, at] = ops::max_pool2d(in, {3}, {.stride = {2}, .padding = {1}});
      Tensors r{largest, at};
      r.push_back(ops::avg_pool2d(in, {3}, {.stride = {2}, .padding = {1}}));
      for (const Tensor& t : r) assert_int_equal(channels_last(t.layout()), nhwc);
      backward(ops::sum(ops::cast(ops::mul(r[0], r[2]), DType::f32)));
      r.push_back(x->grad()->read());
      return r;
    };
    Tensors planes = pools(false), rows = pools(true);
    for (size_t i = 0; i < rows.size(); ++i) assert_true(test::same_bits(ops::contiguous(rows[i]), planes[i]));
  }
}

static void a_program_keeps_them_so(void**) {
  Network net;
  Tensor x = images({2, 3, 16, 16});
  Tensors eager = values_and_gradients(net, x);
  Type types[] = {x.type()};
  for (Variable* v : net.variables()) v->grad()->clear();
  Ref<Graph> graph = capture(types, cpu(), {"x"}, [&](const Tensors& in) {
    Tensors r = net(in[0]);
    backward(r.back());
    return r;
  });
  Ref<Program> p = Program::compile(graph);
  Tensors inputs{x}, outputs = p->run(inputs);
  for (size_t i = 0; i < outputs.size(); ++i) {
    assert_true(outputs[i].strides() == eager[i].strides());
    assert_true(test::same_bits(outputs[i], eager[i]));
  }
  size_t k = outputs.size();
  for (Variable* v : net.variables()) assert_true(test::same_bits(v->grad()->read(), eager[k++]));
}

// Few images are split by rows, or by channels where the weights are large: any geometry, the same bits on any number
// of threads.
static void a_single_image_is_split_without_a_seam(void**) {
  struct Geometry {
    Shape x, weight;
    int64_t stride, padding, dilation;
  };
  const Geometry all[] = {{{1, 32, 67, 40}, {64, 32, 3, 3}, 1, 1, 1},  {{1, 32, 67, 40}, {64, 32, 3, 3}, 2, 1, 1},
                          {{1, 16, 70, 64}, {32, 16, 5, 5}, 1, 4, 2},  {{1, 64, 56, 56}, {64, 64, 1, 1}, 1, 0, 1},
                          {{1, 128, 9, 9}, {256, 128, 3, 3}, 1, 1, 1}, {{1, 3, 112, 90}, {64, 3, 7, 7}, 2, 3, 1}};
  for (const Geometry& g : all) {
    Tensor x = images(g.x), w = ops::mul_scalar(ops::randn(Ints(g.weight)), 0.1), b = ops::randn({g.weight[0]});
    auto run = [&] {
      return ops::conv2d(x, w, b, {.stride = {g.stride}, .padding = {g.padding}, .dilation = {g.dilation}});
    };
    Tensor expected;
    {
      Nchw scope;
      expected = run();
    }
    Tensor one;
    for (int threads : {1, 2, 4}) {
      set_num_threads(threads);
      Tensor y = run();
      assert_true(distance(expected, y) < 1e-5);
      if (!one) one = y;
      assert_true(test::same_bits(one, y));
    }
  }
}

// Weights are packed once for each value of their variable, and again after an update, in place or not.
static void packed_weights_follow_their_variable(void**) {
  Tensor x = images({2, 32, 8, 8});
  auto w = make<Variable>(ops::mul_scalar(ops::randn({64, 32, 3, 3}), 0.1));
  auto rate = Tensor::scalar(DType::f32, 0.5, cpu());
  auto run = [&] { return ops::conv2d(x, w->read(), {}, {.padding = {1}}); };
  auto expected = [&] {
    Nchw scope;
    return ops::conv2d(x, ops::clone(w->read()), {}, {.padding = {1}});
  };
  auto check = [&] {
    Tensor right = expected();
    for (int i = 0; i < 3; ++i) assert_true(distance(right, run()) < 1e-5);
  };
  auto update = [&](Tensor value) {  // which may take over the value's buffer
    SgdUpdateAttrs attrs;
    Tensors in{rate, ops::ones({64, 32, 3, 3}), std::move(value)};
    return apply(*find_op("sgd_update"), std::span<const Tensor>(in), &attrs)[0];
  };
  check();
  w->assign(ops::neg(w->read()));
  check();
  for (int i = 0; i < 3; ++i) {
    Tensor own = w->take_sole();
    assert_true(static_cast<bool>(own));
    w->store(update(std::move(own)));
    check();
  }
  // Two updates and four uses in one run of a program.
  Type types[] = {x.type()};
  Ref<Program> p = Program::compile(capture(types, cpu(), {"x"}, [&](const Tensors& in) {
    Tensors r;
    for (int step = 0; step < 2; ++step) {
      for (int64_t padding : {1, 0}) r.push_back(ops::conv2d(in[0], w->read(), {}, {.padding = {padding}}));
      w->assign(update(w->read()));
    }
    return r;
  }));
  for (int i = 0; i < 3; ++i) {
    Tensor first = expected();
    Tensors inputs{x}, y = p->run(inputs);
    assert_true(distance(first, y[0]) < 1e-5);
    w->assign(ops::add_scalar(w->read(), 0.5));  // back by one update
    assert_true(distance(expected(), y[2]) < 1e-5);
    check();
  }
}

// What a program joins to its convolutions changes nothing but rounding, whatever has which shape.
static void a_program_joins_what_follows_a_convolution(void**) {
  Network net;
  Tensor mean = ops::mul_scalar(ops::randn({32}), 0.1), var = ops::add_scalar(ops::square(ops::randn({32})), 0.5);
  auto eval = [&](const Tensor& c, bool affine) {
    Tensor gamma = affine ? net.gamma->read() : Tensor(), beta = affine ? net.beta->read() : Tensor();
    return ops::batch_norm(c, gamma, beta, mean, var)[0];
  };
  for (Shape shape : {Shape{1, 3, 96, 96}, Shape{3, 3, 17, 12}}) {
    Tensor x = images(shape), bias = ops::randn({32});
    Type types[] = {x.type()};
    auto step = [&](const Tensors& in) -> Tensors {
      Tensor a = ops::relu(eval(ops::conv2d(in[0], net.w1->read(), bias, {.stride = {2}, .padding = {1}}), true));
      Tensor b = eval(ops::conv2d(a, net.w3->read()), false);
      Tensor c = ops::relu(ops::add(a, b)), d = ops::relu(ops::conv2d(c, net.w3->read(), bias));
      Tensor kept = ops::conv2d(d, net.w2->read());  // returned itself: nothing may be joined to it
      return {d, kept, ops::relu(kept), ops::add(c, ops::conv2d(ops::neg(d), net.w3->read()))};
    };
    Tensors inputs{x};
    auto compile = [&](Program::Passes passes) { return Program::compile(capture(types, cpu(), {"x"}, step), passes); };
    Ref<Program> joined = compile(Program::Passes::all);
    Tensors plain = compile(Program::Passes::none)->run(inputs), y = joined->run(inputs);
    for (size_t i = 0; i < y.size(); ++i) {
      assert_true(y[i].strides() == plain[i].strides());
      assert_true(distance(plain[i], y[i]) < 1e-5);
    }
    std::string text = joined->text();
    size_t count = 0;
    for (size_t at = 0; (at = text.find("conv2d_fused(", at)) != std::string::npos; ++at) ++count;
    assert_int_equal(count, cpu()->channels_last[static_cast<size_t>(DType::f32)] ? 4 : 0);
    for (int threads : {1, 2, 4}) {
      set_num_threads(threads);
      assert_true(test::same_bits(joined->run(inputs)[0], y[0]));
    }
  }
}

// Training: batch norm with sum and relu, and backward, where the masked gradient also goes past the batch norm.
static void a_program_joins_batch_norm_and_relu(void**) {
  Network net;
  auto norm = [&](const Tensor& x) {
    return ops::batch_norm(x, net.gamma->read(), net.beta->read(), {}, {}, {.training = true})[0];
  };
  auto step = [&](const Tensors& in) -> Tensors {
    Tensor a = ops::relu(norm(ops::conv2d(in[0], net.w1->read(), {}, {.stride = {2}, .padding = {1}})));
    Tensor b = ops::relu(ops::add(norm(ops::conv2d(a, net.w3->read())), a));
    Tensor loss = ops::mean(ops::square(ops::conv2d(b, net.w2->read())));
    backward(loss);
    return {a, b, loss};
  };
  for (bool nchw : {false, true})
    for (Shape shape : {Shape{4, 3, 24, 20}, Shape{2, 3, 96, 96}}) {
      std::optional<Nchw> scope;
      if (nchw) scope.emplace();
      Tensor x = images(shape);
      Type types[] = {x.type()};
      auto run = [&](Program::Passes passes, bool expected) {
        for (Variable* v : net.variables()) v->grad()->clear();
        Ref<Program> p = Program::compile(capture(types, cpu(), {"x"}, step), passes);
        std::string text = p->text();
        for (const char* op : {"batch_norm_relu(", "batch_norm_relu_grad("})
          assert_int_equal(text.find(op) != std::string::npos, expected);
        Tensors inputs{x}, r = p->run(inputs);
        for (Variable* v : net.variables()) r.push_back(v->grad()->read());
        return r;
      };
      Tensors plain = run(Program::Passes::none, false), joined = run(Program::Passes::all, true);
      for (size_t i = 0; i < plain.size(); ++i) assert_true(distance(plain[i], joined[i]) < 1e-5);
    }
}

int main() {
  const CMUnitTest tests[] = {cmocka_unit_test(images_stay_nhwc_and_compute_the_same),
                              cmocka_unit_test(halves_pool_alike_in_both_orders),
                              cmocka_unit_test(a_program_keeps_them_so),
                              cmocka_unit_test(a_single_image_is_split_without_a_seam),
                              cmocka_unit_test(a_program_joins_what_follows_a_convolution),
                              cmocka_unit_test(a_program_joins_batch_norm_and_relu),
                              cmocka_unit_test(packed_weights_follow_their_variable)};
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
