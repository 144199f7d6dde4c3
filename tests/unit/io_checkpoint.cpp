// Modules and checkpoints: a run resumed at any step ends as if it had never stopped, bit for bit, and a load that
// fails changes nothing.
#include "cmocka_cpp.h"

#include "core/compile/program.h"
#include "core/io/checkpoint.h"
#include "core/io/model.h"
#include "core/nn/layers.h"
#include "temp_folder.h"

#include <cmath>
#include <cstring>

using namespace stn;
using namespace stn::test;

namespace {

// A run with everything that has state: random numbers in the forward pass, AdamW, a schedule, a shuffled loader.
struct Run {
  Ref<nn::Sequential> model = make<nn::Sequential>();
  Ref<optim::Optimizer> optimizer;
  Ref<optim::Scheduler> schedule;
  Ref<data::DataLoader> loader;
  Ref<Program> program;  // when captured

  explicit Run(uint64_t seed, bool captured = false) {
    cpu()->generator->seed(seed);
    model->append(make<nn::Linear>(3, 8));
    model->append(make<nn::CallbackModule>("Noise", [](const Tensors& x) {
      return Tensors{ops::add(x[0], ops::mul_scalar(ops::randn(Ints(x[0].shape())), 0.1))};
    }));
    model->append(make<nn::Linear>(8, 2));
    optimizer = make<optim::AdamW>(model->parameters(), 0.01);
    schedule = make<optim::StepLR>(optimizer, 2, 0.5);
    Tensor x = Tensor::empty(DType::f32, Shape{14, 3}, cpu());
    for (int64_t i = 0; i < x.numel(); ++i) x.data_as<float>()[i] = static_cast<float>(i * 7 % 11) / 11;
    loader = make<data::DataLoader>(
      make<data::TensorDataset>(Tensors{x}),
      data::LoaderOptions{.batch_size = 4, .shuffle = true, .seed = seed, .drop_last = true});
    if (!captured) return;
    Type t[] = {{DType::f32, {4, 3}, {}}};
    program = Program::compile(capture(t, cpu(), {}, [&](const Tensors& in) {
      step(in[0]);
      return Tensors{};
    }));
  }
  void step(const Tensor& x) {
    optimizer->zero_grad();
    backward(ops::mean(ops::square(ops::add_scalar(model->forward(x), -1))));
    optimizer->step();
  }
  void train(int steps) {
    while (steps > 0) {
      Tensors batch;
      if (!loader->next(batch)) {
        schedule->step();
        loader->epoch(loader->state().epoch + 1);
      } else if (--steps, program) {
        program->run(batch);
      } else {
        step(batch[0]);
      }
    }
  }
  io::Checkpoint checkpoint(io::Metadata metadata = {}) const {
    return {model, optimizer, {schedule}, {cpu()->generator}, loader, nullptr, std::move(metadata)};
  }
  // Everything as bytes, through the file format itself.
  std::string bytes() const {
    TempFolder folder;
    io::save_checkpoint(folder / "x", checkpoint());
    return read_text(folder / "x");
  }
};

}  // namespace

static void a_run_resumed_at_any_step_ends_the_same(void**) {
  constexpr int steps = 8;
  for (bool captured : {false, true}) {
    Run whole(1, captured);
    whole.train(steps);
    std::string expected = whole.bytes();
    for (int k = 0; k <= steps; ++k) {
      TempFolder folder;
      {
        Run first(1, captured);
        first.train(k);
        io::save_checkpoint(folder / "x", first.checkpoint({{"step", std::to_string(k)}}));
      }
      Run second(2, captured);
      second.train(k % 3);
      io::Checkpoint c = second.checkpoint();
      io::load_checkpoint(folder / "x", c);
      assert_true(c.metadata == (io::Metadata{{"step", std::to_string(k)}}));
      second.train(steps - k);
      assert_true(second.bytes() == expected);
    }
  }
}

static void parts_can_be_loaded_alone(void**) {
  TempFolder folder;
  Run a(1), b(2);
  a.train(2);
  io::save_checkpoint(folder / "x", a.checkpoint());
  io::Checkpoint only{.model = b.model, .generators = {}};
  std::string optimizer = str(b.optimizer->to_string());
  io::load_checkpoint(folder / "x", only);
  assert_true(same_bits(a.model->state_dict()[0].second, b.model->state_dict()[0].second));
  assert_true(b.optimizer->to_string() == optimizer);

  io::save_checkpoint(folder / "x", only);
  io::Checkpoint all = b.checkpoint();
  assert_int_equal(code_of([&] { io::load_checkpoint(folder / "x", all); }), static_cast<int>(Code::not_found));
}

static void a_load_that_fails_changes_nothing(void**) {
  TempFolder folder;
  Run a(1);
  a.train(5);
  io::save_checkpoint(folder / "good", a.checkpoint());
  io::SafeTensors file = io::load_safetensors(folder / "good");
  auto broken = [&](const std::string& name, const std::function<void(io::SafeTensors&)>& edit) {
    io::SafeTensors f = file;
    edit(f);
    io::save_safetensors(folder / name, f.tensors, f.metadata);
    Run b(2);
    b.train(1);
    std::string before = b.bytes();
    io::Checkpoint c = b.checkpoint({{"mine", "1"}});
    int code = code_of([&] { io::load_checkpoint(folder / name, c); });
    assert_true((b.bytes() == before) == (code != 0));
    assert_true(c.metadata.contains("mine") == (code != 0));
    return code;
  };
  auto drop = [](const char* key) {
    return [key](io::SafeTensors& f) { std::erase_if(f.tensors, [&](auto& e) { return e.first == key; }); };
  };
  auto replace = [](const std::string& from, const std::string& to) {
    return [from, to](io::SafeTensors& f) {
      std::string& s = f.metadata["sterna.checkpoint"];
      assert_true(s.find(from) != std::string::npos);
      s.replace(s.find(from), from.size(), to);
    };
  };
  constexpr int not_found = static_cast<int>(Code::not_found), corrupt = static_cast<int>(Code::corrupt);
  assert_int_equal(broken("a", drop("model.2.bias")), not_found);
  assert_int_equal(broken("b", drop("optimizer.state.3.exp_avg")), not_found);
  assert_int_equal(broken("c", drop("scheduler.0.last_step")), not_found);
  assert_int_equal(broken("d", replace("\"AdamW\"", "\"SGD\"")), static_cast<int>(Code::invalid_argument));
  assert_int_equal(broken("e", replace("\"StepLR\"", "\"CosineAnnealingLR\"")),
                   static_cast<int>(Code::invalid_argument));
  assert_int_equal(broken("f", replace("\"position\":2", "\"position\":99")), static_cast<int>(Code::invalid_argument));
  assert_int_equal(broken("g", replace("\"position\":2", "\"position\":\"2\"")), corrupt);
  assert_int_equal(broken("h", replace("\"generators\":[[", "\"generators\":[[-1,")), corrupt);
  assert_int_equal(broken("i", replace("\"version\":1", "\"version\":7")), static_cast<int>(Code::version));
  assert_int_equal(broken("j", [](io::SafeTensors& f) { f.metadata.clear(); }), not_found);
  for (double step : {-1.0, 0.5, 1e300, std::nan("")})
    assert_int_equal(broken("last_step",
                            [&](io::SafeTensors& f) {
                              for (auto& [name, t] : f.tensors)
                                if (name == "scheduler.0.last_step") t = Tensor::scalar(DType::f64, step, cpu());
                            }),
                     static_cast<int>(Code::invalid_argument));
  assert_int_equal(broken("k", [](io::SafeTensors&) {}), 0);
}

static void out_of_memory_changes_nothing(void**) {
  TempFolder folder;
  Run a(1), b(2);
  a.train(3);
  b.train(1);
  io::save_checkpoint(folder / "x", a.checkpoint());
  std::string file = read_text(folder / "x"), before = b.bytes();
  int failures = 0;
  for (int64_t n = 1;; ++n) {
    io::Checkpoint c = b.checkpoint();
    fault::countdown = n;
    int code = code_of([&] { io::load_checkpoint(folder / "x", c); });
    fault::countdown = 0;
    if (code == 0) break;
    assert_int_equal(code, static_cast<int>(Code::out_of_memory));
    assert_true(b.bytes() == before);
    ++failures;
  }
  assert_true(failures > 10);
  for (int64_t n = 1;; ++n) {
    fault::countdown = n;
    int code = code_of([&] { io::save_checkpoint(folder / "x", a.checkpoint({{"n", "1"}})); });
    fault::countdown = 0;
    if (code == 0) break;
    assert_int_equal(code, static_cast<int>(Code::out_of_memory));
    assert_true(read_text(folder / "x") == file);
    assert_int_equal(folder.files(), 1);
  }
}

static void modules_come_back_strictly_or_not(void**) {
  TempFolder folder;
  auto a = make<nn::Linear>(3, 2), b = make<nn::Linear>(3, 2);
  io::save_module(folder / "x", *a, {{"format", "pt"}});
  nn::LoadResult r = io::load_module(folder / "x", *b);
  assert_true(r.missing.empty() && r.unexpected.empty());
  assert_true(same_bits(a->parameter("weight")->read(), b->parameter("weight")->read()));

  auto bare = make<nn::Linear>(3, 2, nn::LinearOptions{.bias = false});
  io::save_module(folder / "bare", *bare);
  assert_int_equal(code_of([&] { io::load_module(folder / "bare", *b); }), static_cast<int>(Code::not_found));
  assert_int_equal(code_of([&] { io::load_module(folder / "x", *bare); }), static_cast<int>(Code::not_found));
  assert_int_equal(io::load_module(folder / "bare", *b, false).missing.size(), 1);
  assert_int_equal(io::load_module(folder / "x", *bare, false).unexpected.size(), 1);

  auto wide = make<nn::Linear>(4, 2);
  try {
    io::load_module(folder / "x", *wide);
    assert_true(false);
  } catch (const Error& e) {
    assert_int_equal(static_cast<int>(e.code), static_cast<int>(Code::shape));
    assert_non_null(strstr(e.what(), folder.path.c_str()));
    assert_non_null(strstr(e.what(), "weight"));
  }
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(a_run_resumed_at_any_step_ends_the_same), cmocka_unit_test(parts_can_be_loaded_alone),
    cmocka_unit_test(a_load_that_fails_changes_nothing),       cmocka_unit_test(out_of_memory_changes_nothing),
    cmocka_unit_test(modules_come_back_strictly_or_not),
  };
  return cmocka_run_group_tests_name("io_checkpoint", tests, start_engine, nullptr);
}
