// Training: optimizers, schedules, clipping, checkpoints, compiled steps.
#include "check.hpp"

#include <cmath>

namespace nn = st::nn;
namespace optim = st::optim;
using st::Tensor;

// Two classes of points by the sign of their product, which no linear model separates.
struct Problem {
  Tensor x, y;
  Problem() {
    st::manual_seed(1);
    x = st::rand({64, 2}) * 2 - 1;
    y = (x.select(1, 0) * x.select(1, 1) > 0).cast(st::DType::i64);
  }
};
static nn::Sequential network() { return nn::Sequential{nn::Linear(2, 16), nn::Tanh(), nn::Linear(16, 2)}; }

TEST(every_optimizer_decreases_the_loss) {
  Problem p;
  auto run = [&](auto make) {
    auto net = network();
    auto opt = make(net);
    double first = 0, last = 0;
    for (int i = 0; i < 60; ++i) {
      Tensor loss = st::cross_entropy(net(p.x), p.y);
      opt.zero_grad();
      loss.backward();
      opt.step();
      (i ? last : first) = loss.item();
    }
    CHECK(last < 0.8 * first);
  };
  run([](auto& net) { return optim::SGD(net, {.lr = 0.5, .momentum = 0.9}); });
  run([](auto& net) { return optim::Adam(net, {.lr = 0.05}); });
  run([](auto& net) { return optim::AdamW(net.parameters(), {.lr = 0.05, .weight_decay = 1e-4}); });
  run([](auto& net) { return optim::RMSprop(net, {.lr = 0.02}); });
}

TEST(groups_have_rates_and_options_of_their_own) {
  nn::Linear a(2, 2), b(2, 2);
  optim::SGD opt(a, {.lr = 0.1, .momentum = 0.5});
  EQUALS(opt.add_group(b.parameters(), {.lr = 0.01}), 1u);
  EQUALS(opt.groups(), 2u);
  EQUALS(opt.lr(1), 0.01);
  opt.set_lr(1, 0.02);
  EQUALS(opt.lr(0), 0.1);
  opt.set_option(1, "weight_decay", 0.25);
  EQUALS(opt.option(1, "weight_decay"), 0.25);
  EQUALS(opt.option(1, "momentum"), 0.5);
  opt.set_lr(0.3);
  EQUALS(opt.lr(1), 0.3);
  CHECK(opt.to_string().find("SGD") != std::string::npos);
}

TEST(schedules_follow_their_formulas) {
  optim::SGD opt({st::ones({1}).variable(true)}, {.lr = 1});
  {
    optim::StepLR s(opt, 2, {.gamma = 0.1});
    s.step();
    EQUALS(opt.lr(), 1.0);
    s.step();
    CHECK(std::abs(s.last_lr() - 0.1) < 1e-12);
    EQUALS(s.last_step(), 2);
  }
  opt.set_lr(1);
  optim::LambdaLR by_hand(opt, [](int64_t step) { return 1.0 / static_cast<double>(1 + step); });
  by_hand.step();
  EQUALS(opt.lr(), 0.5);
}

TEST(schedules_follow_one_another) {
  optim::SGD opt({st::ones({1}).variable(true)}, {.lr = 1});
  optim::SequentialLR s(
    opt, {optim::LinearLR(opt, {.start_factor = 0.5, .total_iters = 2}), optim::ExponentialLR(opt, 0.5)}, {2});
  EQUALS(opt.lr(), 0.5);
  s.step();
  EQUALS(opt.lr(), 0.75);
  s.step();
  EQUALS(opt.lr(), 1.0);
  s.step();
  EQUALS(opt.lr(), 0.5);
  st::Dict state = s.state_dict();
  s.step();
  s.load_state_dict(state);
  EQUALS(s.last_step(), 3);
}

TEST(a_plateau_reduces_the_rate) {
  optim::SGD opt({st::ones({1}).variable(true)}, {.lr = 1});
  optim::ReduceLROnPlateau s(opt, {.factor = 0.5, .patience = 1});
  for (int i = 0; i < 4; ++i) s.step(1.0);
  EQUALS(opt.lr(), 0.5);
  CHECK(THROWN(st::Error, s.step()).code() == st::ErrorCode::state);
}

TEST(gradients_are_clipped_by_module_and_by_list) {
  nn::Linear m(1, 1, {.bias = false});
  auto weight = m.parameter("weight");
  auto set = [&](float g) { weight.set_grad(Tensor::from<float>({g}, {1, 1})); };
  set(10);
  EQUALS(optim::clip_grad_norm(m, 1.0).item(), 10.0);
  CHECK(std::abs(weight.grad().item() - 1) < 1e-5);
  set(10);
  EQUALS(optim::clip_grad_norm({weight}, 5.0, {.norm_type = HUGE_VAL}).item(), 10.0);
  CHECK(std::abs(weight.grad().item() - 5) < 1e-5);
  set(10);
  optim::clip_grad_value(m, 3);
  EQUALS(weight.grad().item(), 3.0);
  optim::clip_grad_value({weight}, 2);
  EQUALS(weight.grad().item(), 2.0);
  weight.set_grad(Tensor::from<float>({NAN}, {1, 1}));
  THROWN(st::Error, optim::clip_grad_norm(m, 1.0, {.error_if_nonfinite = true}));
}

// Losses of `steps` steps of a network with dropout, from the same seed each time.
static Floats losses(int steps, bool compiled) {
  Problem p;
  st::manual_seed(5);
  nn::Sequential net{nn::Linear(2, 16), nn::BatchNorm1d(16), nn::ReLU(), nn::Dropout(0.2), nn::Linear(16, 2)};
  optim::AdamW opt(net, {.lr = 0.01});
  optim::OneCycleLR schedule(opt, 0.05, steps);
  auto eager = [&](const Tensor& x, const Tensor& y) {
    Tensor loss = st::cross_entropy(net(x), y);
    opt.zero_grad();
    loss.backward();
    optim::clip_grad_norm(net, 1.0);
    opt.step();
    return loss;
  };
  auto step = st::compile(eager);
  Floats r;
  for (int i = 0; i < steps; ++i) {
    r.push_back(static_cast<float>((compiled ? step(p.x, p.y) : eager(p.x, p.y)).item()));
    if (i + 1 < steps) schedule.step();
  }
  EQUALS(step.size(), compiled ? 1u : 0u);
  return r;
}

TEST(a_compiled_step_equals_the_eager_one_bit_for_bit) {
  Floats eager = losses(12, false);
  CHECK(eager.front() > eager.back());
  EQUALS(losses(12, true), eager);
}

TEST(a_compiled_function_is_captured_once_for_each_shape) {
  int runs = 0;
  auto f = st::compile([&](const Tensor& a, const Tensor& b) {
    ++runs;
    return std::vector<Tensor>{a + b, a * b};
  });
  auto two = Tensor::from<float>({1, 2});
  EQUALS(values(f(two, two)[1]), (Floats{1, 4}));
  EQUALS(values(f(two * 3, two)[0]), (Floats{4, 8}));
  EQUALS(values(f(st::ones({3}), st::ones({1}))[0]), (Floats{2, 2, 2}));
  f(two.cast(st::DType::f64), two.cast(st::DType::f64));
  EQUALS(runs, 3);
}

TEST(a_run_goes_on_from_its_checkpoint_as_if_never_stopped) {
  Problem p;
  File file("hpp_checkpoint.safetensors");
  struct Run {
    nn::Sequential net{nn::Linear(2, 8), nn::Dropout(0.5), nn::Linear(8, 2)};
    optim::Adam opt{net, {.lr = 0.01}};
    optim::StepLR schedule{opt, 3};
    st::DataLoader loader;
    explicit Run(const Problem& p) : loader(st::Dataset({p.x, p.y}), {.batch_size = 16, .shuffle = true}) {}
    st::Checkpoint parts(st::Dict* notes = nullptr) {
      return {.module = &net, .optimizer = &opt, .schedulers = {schedule}, .loader = &loader, .metadata = notes};
    }
    void step(const st::Batch& batch, Floats& losses) {
      Tensor loss = st::cross_entropy(net(batch[0]), batch[1]);
      opt.zero_grad();
      loss.backward();
      opt.step();
      schedule.step();
      losses.push_back(static_cast<float>(loss.item()));
    }
  };
  Floats whole, rest;
  {
    Run run(p);
    for (int epoch = 0; epoch < 2; ++epoch) {
      int i = 0;
      for (auto& batch : run.loader) {
        run.step(batch, whole);
        if (epoch == 0 && ++i == 2) {
          st::Dict notes;
          notes.set_metadata("best", "0.5");
          st::save_checkpoint(file, run.parts(&notes));
        }
      }
    }
  }
  st::manual_seed(999);
  Run run(p);
  st::Dict notes;
  st::load_checkpoint(file, run.parts(&notes));
  EQUALS(notes.metadata("best"), "0.5");
  for (int epoch = 0; epoch < 2; ++epoch)
    for (auto& batch : run.loader) run.step(batch, rest);
  EQUALS(whole.size(), 8u);
  EQUALS(rest, Floats(whole.begin() + 2, whole.end()));
}
