// Saved programs: they run as before without the code that made them, training goes on, and files that lie are refused.
#include "cmocka_cpp.h"

#include "core/io/json.h"
#include "core/io/program.h"
#include "temp_folder.h"

#include <cstring>

using namespace stn;
using namespace stn::test;

extern "C" int fsync(int) { return 0; }  // thousands of files are saved here, and none must outlast a power cut

namespace {

// A step with all that a graph can hold: inputs, constants, random numbers, state read and written, views.
struct Step {
  Ref<Variable> w = make<Variable>(ops::randn({4, 3}), true);
  Ref<Variable> count = make<Variable>(Tensor::scalar(DType::f32, 0, cpu()));
  Tensor scale = vec({1, -2, 0.5, 3});
  Tensors operator()(const Tensors& in) {
    Tensor x = ops::mul(ops::transpose(in[0], 0, 1), scale);
    Tensor noisy = ops::add(x, ops::mul_scalar(ops::randn({2, 4}), 0.1));
    Tensor y = ops::matmul(noisy, w->read());
    w->grad()->clear();
    backward(ops::sum(ops::square(y)));
    NoTape no_tape;
    w->assign(ops::sub(w->read(), ops::mul_scalar(w->grad()->read(), 1e-3)));
    count->assign(ops::add_scalar(count->read(), 1));
    return {y, ops::full({2}, -INFINITY)};
  }
};

Tensor input() { return ops::randn({4, 2}); }

Ref<Program> compile(Step& step) {
  Type t[] = {{DType::f32, {4, 2}, {}}};
  Ref<Graph> g = capture(t, cpu(), {"x"}, [&](const Tensors& in) { return step(in); });
  g->values[static_cast<size_t>(g->outputs[0])].name = "y";
  g->variable_names = {{step.w, "layer.weight"}};
  return Program::compile(g);
}

Ref<Variable> variable(const Program& p, const std::string& name) {
  for (auto& [v, n] : p.source().variable_names)
    if (n == name) return v;
  return nullptr;
}

struct Saved {
  TempFolder folder;
  std::string path = folder / "program.safetensors";
  io::SafeTensors file;
  Saved() {
    Step step;
    io::save_program(path, *compile(step), {{"note", "mine"}});
    file = io::load_safetensors(path);
  }
  // The error of loading it with the graph changed by `edit`.
  std::pair<int, std::string> error_with(const std::function<void(io::Json&)>& edit) {
    io::Json j = io::Json::parse(file.metadata[io::kGraphKey]);
    edit(j);
    return error_of_text(j.dump());
  }
  std::pair<int, std::string> error_of_text(const std::string& text) {
    io::save_safetensors(path, file.tensors, {{io::kGraphKey, text}});
    try {
      io::load_program(path);
      return {0, ""};
    } catch (const Error& e) { return {static_cast<int>(e.code), e.message}; }
  }
};

}  // namespace

static void a_saved_step_goes_on_bit_for_bit(void**) {
  TempFolder folder;
  cpu()->generator->seed(3);
  Step step;
  Ref<Program> p = compile(step);
  Tensor x = input();
  for (int i = 0; i < 3; ++i) p->run({&x, 1});
  io::save_program(folder / "p", *p, {{"note", "mine"}});
  io::Metadata metadata;
  Ref<Program> q = io::load_program(folder / "p", &metadata);
  assert_true(metadata == (io::Metadata{{"note", "mine"}}));
  RandomKey key = cpu()->generator->state();
  for (int i = 0; i < 3; ++i) {
    cpu()->generator->set_state(key);
    Tensors a = p->run({&x, 1});
    cpu()->generator->set_state(key);
    Tensors b = q->run({&x, 1});
    for (size_t k = 0; k < a.size(); ++k) assert_true(same_bits(a[k], b[k]));
    key = cpu()->generator->state();
  }
  assert_true(same_bits(step.w->read(), variable(*q, "layer.weight")->read()));
  assert_true(same_bits(step.count->read(), variable(*q, "state.1")->read()));
  assert_true(step.count->read().item() == 6);
  assert_true(same_bits(step.w->grad()->read(), variable(*q, "state.2")->read()));
}

static void saving_again_gives_the_same_file(void**) {
  Saved s;
  io::save_program(s.folder / "again", *io::load_program(s.path), {{"note", "mine"}});
  io::save_program(s.folder / "third", *io::load_program(s.folder / "again"), {{"note", "mine"}});
  assert_true(read_text(s.folder / "again") == read_text(s.folder / "third"));
}

static void names_and_weights_are_open_to_any_reader(void**) {
  Saved s;
  assert_non_null(s.file.find("layer.weight"));
  Ref<Program> p = io::load_program(s.path);
  const Graph& g = p->source();
  assert_string_equal(g.values[static_cast<size_t>(g.inputs[0])].name.c_str(), "x");
  assert_string_equal(g.values[static_cast<size_t>(g.outputs[0])].name.c_str(), "y");
}

static void colliding_names_are_kept_apart(void**) {
  TempFolder folder;
  auto a = make<Variable>(vec({1})), b = make<Variable>(vec({2})), c = make<Variable>(vec({3}));
  Ref<Graph> g = capture({}, cpu(), {}, [&](const Tensors&) {
    return Tensors{ops::add(ops::add(a->read(), b->read()), ops::add(c->read(), vec({4})))};
  });
  g->variable_names = {{a, "same"}, {b, "same"}, {c, "constant.0"}};
  io::save_program(folder / "p", *Program::compile(g));
  assert_true(io::load_program(folder / "p")->run({})[0].item() == 10);
}

static void an_own_generator_is_saved_with_its_state(void**) {
  TempFolder folder;
  auto own = make<Generator>(99);
  thread_state.generator = own.get();
  Ref<Graph> g = capture({}, cpu(), {}, [](const Tensors&) { return Tensors{ops::randn({5})}; });
  thread_state.generator = nullptr;
  Ref<Program> p = Program::compile(g);
  p->run({});
  io::save_program(folder / "p", *p);
  Ref<Program> q = io::load_program(folder / "p");
  Tensor a = p->run({})[0], b = q->run({})[0];
  assert_true(same_bits(a, b));
}

static void gradients_that_must_be_empty_still_must(void**) {
  TempFolder folder;
  auto w = make<Variable>(vec({1, 2}), true);
  Ref<Program> p = Program::compile(capture({}, cpu(), {}, [&](const Tensors&) {
    backward(ops::sum(ops::square(w->read())));
    return Tensors{};
  }));
  io::save_program(folder / "p", *p);
  Ref<Program> q = io::load_program(folder / "p");
  q->run({});
  assert_int_equal(code_of([&] { q->run({}); }), static_cast<int>(Code::state));
}

static void other_files_and_versions_are_told_apart(void**) {
  Saved s;
  constexpr int version = static_cast<int>(Code::version);
  assert_int_equal(s.error_with([](io::Json& j) { j["version"] = 3; }).first, version);
  auto old = s.error_with([](io::Json& j) {
    j["version"] = 1;
    j["nodes"][1]["op"] = "sgd_update";
  });
  assert_int_equal(old.first, version);
  assert_non_null(strstr(old.second.c_str(), "sgd_update had other inputs in version 1"));
  auto [code, message] = s.error_with([](io::Json& j) { j["nodes"][1]["op"] = "warp"; });
  assert_int_equal(code, version);
  assert_non_null(strstr(message.c_str(), "graph.nodes[1]"));
  assert_non_null(strstr(message.c_str(), "\"warp\""));
  auto attribute = s.error_with([](io::Json& j) { j["nodes"][0]["attrs"]["speed"] = 1; });
  assert_int_equal(attribute.first, version);
  assert_non_null(strstr(attribute.second.c_str(), "speed"));
  io::save_safetensors(s.path, s.file.tensors);
  assert_int_equal(code_of([&] { io::load_program(s.path); }), static_cast<int>(Code::not_found));
}

static void graphs_that_lie_are_refused(void**) {
  Saved s;
  using J = io::Json;
  std::function<void(J&)> edits[] = {
    [](J& j) { j["nodes"][0]["inputs"][0] = 1000; },
    [](J& j) { j["nodes"][0]["inputs"][0] = -2; },
    [](J& j) { j["nodes"][0]["inputs"][0] = -1; },
    [](J& j) { j["nodes"][0]["inputs"][0] = 1.5; },
    [](J& j) { j["nodes"][0]["inputs"][0] = 18446744073709551615u; },
    [](J& j) { j["nodes"][0]["inputs"].push_back(0); },
    [](J& j) { j["nodes"][0]["inputs"] = J::array(); },
    [](J& j) { j["nodes"][0]["outputs"][0] = j["inputs"][0]; },
    [](J& j) { j["nodes"][0]["outputs"] = J::array(); },
    [](J& j) { j["nodes"][0]["outputs"].push_back(j["values"].size() - 1); },
    [](J& j) { j["nodes"][0]["attrs"] = 3; },
    [](J& j) { j["nodes"][0]["attrs"]["axis0"] = "one"; },
    [](J& j) { j["nodes"][0]["attrs"]["axis0"] = 17; },
    [](J& j) { j["nodes"][0].erase("attrs"); },
    [](J& j) { j["nodes"][0].erase("op"); },
    [](J& j) { std::swap(j["nodes"][0], j["nodes"][1]); },
    [](J& j) { j["nodes"].push_back(j["nodes"][0]); },
    [](J& j) { j["nodes"].erase(0); },
    [](J& j) { j["values"][static_cast<size_t>(j["nodes"][0]["outputs"][0])]["shape"] = {4, 2}; },
    [](J& j) { j["values"][static_cast<size_t>(j["nodes"][0]["outputs"][0])]["dtype"] = "f64"; },
    [](J& j) { j["values"][0]["dtype"] = "f31"; },
    [](J& j) { j["values"][0]["shape"] = {1ll << 40, 1ll << 40}; },
    [](J& j) { j["values"][0]["shape"] = {-1}; },
    [](J& j) { j["values"][0]["shape"] = {1, 1, 1, 1, 1, 1, 1, 1, 1}; },
    [](J& j) { j["inputs"].push_back(j["inputs"][0]); },
    [](J& j) { j["outputs"][0] = -1; },
    [](J& j) { j["reads"][0] = {0}; },
    [](J& j) { j["reads"][0][0] = 9; },
    [](J& j) { j["reads"][0][1] = j["inputs"][0]; },
    [](J& j) { j["writes"][0][1] = j["inputs"][0]; },
    [](J& j) { j["writes"][0][1] = -3; },
    [](J& j) { j["expected_empty"].push_back(77); },
    [](J& j) { j["constants"][0][1] = "nowhere"; },
    [](J& j) { j["constants"][0][1] = "layer.weight"; },
    [](J& j) { j["variables"][0]["name"] = "nowhere"; },
    [](J& j) { j["variables"][0]["shape"] = {3, 4}; },
    [](J& j) { j["variables"][0]["empty"] = true; },
    [](J& j) { j["variables"].push_back(j["variables"][0]); },
    [](J& j) { j["generator"] = {-1, 0}; },
    [](J& j) { j["values"] = {{"a", 1}}; },
    [](J& j) { j.erase("nodes"); },
    [](J& j) { j = J::array(); },
    [](J& j) { j["version"] = "1"; },
  };
  for (size_t i = 0; i < std::size(edits); ++i) {
    auto [code, message] = s.error_with(edits[i]);
    if (code != static_cast<int>(Code::corrupt)) print_error("edit %zu: %d %s\n", i, code, message.c_str());
    assert_int_equal(code, static_cast<int>(Code::corrupt));
    assert_non_null(strstr(message.c_str(), "program.safetensors"));
  }
  assert_int_equal(s.error_with([](J& j) { j["values"][0]["device"] = "warp:0"; }).first,
                   static_cast<int>(Code::device));
  assert_int_equal(s.error_of_text(std::string(200'000, '[')).first, static_cast<int>(Code::corrupt));
}

// What loads although it is damaged must run, or fail with an Error.
static void try_to_run(const std::string& path) {
  code_of([&] {
    Ref<Program> p = io::load_program(path);
    Tensors inputs;
    const Graph& g = p->source();
    for (int v : g.inputs) {
      const Value& x = g.values[static_cast<size_t>(v)];
      if (x.type().numel() < 10'000) inputs.push_back(Tensor::empty(x.dtype, x.layout.sizes, x.device));
    }
    if (p->arena_bytes() < 1 << 20) p->run(inputs);
  });
}

static void damaged_text_loads_and_runs_or_is_refused(void**) {
  Saved s;
  int ran = 0;
  std::string whole = s.file.metadata[io::kGraphKey];
  assert_int_equal(s.error_of_text(whole).first, 0);
  uint64_t random = 1;
  for (int i = 0; i < 3000; ++i) {
    std::string text = whole;
    random = random * 6364136223846793005u + 1442695040888963407u;
    size_t at = (random >> 33) % text.size();
    text[at] = static_cast<char>("0123456789,[]{}\":-xe"[(random >> 20) % 20]);
    if (s.error_of_text(text).first == 0) try_to_run(s.path), ++ran;
  }
  assert_true(ran > 100);
  for (size_t n = 0; n < whole.size(); n += 13)
    assert_int_equal(s.error_of_text(whole.substr(0, n)).first, static_cast<int>(Code::corrupt));
}

static void loading_leaves_the_thread_as_it_was(void**) {
  Saved s;
  auto own = make<Generator>(1);
  thread_state.generator = own.get();
  Capture c;
  c.begin();
  Ref<Program> p = io::load_program(s.path);
  assert_ptr_equal(thread_state.tracer, &c);
  c.end();
  assert_ptr_equal(thread_state.generator, own.get());
  assert_true(thread_state.grad_enabled);
  thread_state.generator = nullptr;
  assert_null(p->source().generator.get());
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(a_saved_step_goes_on_bit_for_bit),
    cmocka_unit_test(saving_again_gives_the_same_file),
    cmocka_unit_test(names_and_weights_are_open_to_any_reader),
    cmocka_unit_test(colliding_names_are_kept_apart),
    cmocka_unit_test(an_own_generator_is_saved_with_its_state),
    cmocka_unit_test(gradients_that_must_be_empty_still_must),
    cmocka_unit_test(other_files_and_versions_are_told_apart),
    cmocka_unit_test(graphs_that_lie_are_refused),
    cmocka_unit_test(damaged_text_loads_and_runs_or_is_refused),
    cmocka_unit_test(loading_leaves_the_thread_as_it_was),
  };
  return cmocka_run_group_tests_name("io_program", tests, start_engine, nullptr);
}
