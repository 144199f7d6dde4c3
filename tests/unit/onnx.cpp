// ONNX export: names, dynamic axes, and what is refused.  tests/ops/onnx_test.py runs what is exported.
#include "cmocka_cpp.h"

#include "core/io/onnx/export.h"
#include "core/io/onnx/onnx.pb.h"
#include "core/nn/layers.h"

#include <cstdio>
#include <fstream>
#include <set>
#include <sstream>

#include <unistd.h>

using namespace stn;
using namespace stn::test;
using Proto = sterna::onnx::ModelProto;

static Proto model_of(nn::Module& m, const Tensors& examples, const io::OnnxOptions& options = {}) {
  Proto p;
  assert_true(p.ParseFromString(io::onnx_model(m, examples, options)));
  return p;
}
static Ref<nn::Module> function(std::function<Tensors(const Tensors&)> f) {
  return make<nn::CallbackModule>("Function", std::move(f));
}
static std::string error_of(const std::function<void()>& body, Code code) {
  try {
    body();
  } catch (const Error& e) {
    assert_int_equal(static_cast<int>(e.code), static_cast<int>(code));
    return e.message;
  }
  fail(Code::internal, "no error was raised");
}
static std::string shape_of(const sterna::onnx::ValueInfoProto& v) {
  std::string s;
  for (const auto& d : v.type().tensor_type().shape().dim())
    s += (s.empty() ? "" : " ") + (d.has_dim_value()   ? std::to_string(d.dim_value())
                                   : d.has_dim_param() ? d.dim_param()
                                                       : "?");
  return s;
}
static std::string op_types(const Proto& p) {
  std::string s;
  for (const auto& n : p.graph().node())
    if (n.op_type() != "Constant") s += (s.empty() ? "" : " ") + n.op_type();
  return s;
}

static void model_carries_names_versions_and_weights(void**) {
  auto net = make<nn::Sequential>(
    std::vector<Ref<nn::Module>>{make<nn::Linear>(3, 4), nn::ReLU(), make<nn::Linear>(4, 2)});
  Tensor x = ops::ones({5, 3});
  Proto p = model_of(*net, {x}, {.opset = 19, .output_names = {"logits"}, .dynamic_batch = true, .doc = "a test"});
  assert_int_equal(p.ir_version(), 9);
  assert_int_equal(p.opset_import(0).version(), 19);
  assert_string_equal(p.producer_name().c_str(), "sterna");
  assert_string_equal(p.producer_version().c_str(), STERNA_VERSION);
  assert_string_equal(p.doc_string().c_str(), "a test");
  assert_string_equal(p.graph().name().c_str(), "Sequential");
  std::set<std::string> weights;
  for (const auto& t : p.graph().initializer()) weights.insert(t.name());
  assert_true((weights == std::set<std::string>{"0.weight", "0.bias", "2.weight", "2.bias"}));
  assert_string_equal(p.graph().input(0).name().c_str(), "input");
  assert_string_equal(p.graph().output(0).name().c_str(), "logits");
  assert_string_equal(shape_of(p.graph().input(0)).c_str(), "batch 3");
  assert_string_equal(shape_of(p.graph().output(0)).c_str(), "batch 2");
  assert_string_equal(op_types(p).c_str(), "Gemm Relu Gemm");
}

static void module_is_left_as_it_was(void**) {
  auto inner = make<nn::Dropout>(0.5);
  auto net = make<nn::Sequential>(std::vector<Ref<nn::Module>>{make<nn::BatchNorm1d>(3), inner});
  inner->eval();
  Proto p = model_of(*net, {ops::ones({4, 3})});
  assert_true(net->training() && !inner->training());
  assert_string_equal(op_types(p).c_str(), "BatchNormalization");
  // After an error, too.
  auto bad = make<nn::Sequential>(std::vector<Ref<nn::Module>>{make<nn::Linear>(2, 2)});
  error_of([&] { model_of(*bad, {ops::ones({4, 3})}); }, Code::shape);
  assert_true(bad->training());
  assert_false(thread_state.tracer);
}

static void sizes_follow_the_dynamic_axes(void**) {
  io::OnnxOptions batch{.dynamic_batch = true};
  // A shape that the function computes from its input is not baked.
  auto flat = function([](const Tensors& x) -> Tensors { return {ops::reshape(x[0], {x[0].size(0), 6})}; });
  Proto p = model_of(*flat, {ops::ones({4, 2, 3})}, batch);
  assert_string_equal(shape_of(p.graph().output(0)).c_str(), "batch 6");
  // Nor one that it asks for by a factor of it.
  auto rows = function([](const Tensors& x) -> Tensors { return {ops::reshape(x[0], {2 * x[0].size(0), 3})}; });
  p = model_of(*rows, {ops::ones({1, 2, 3})}, batch);
  assert_string_equal(shape_of(p.graph().output(0)).c_str(), "? 3");
  auto grown = function([](const Tensors& x) -> Tensors { return {ops::add(x[0], ops::zeros({x[0].size(0), 3}))}; });
  p = model_of(*grown, {ops::ones({4, 3})}, batch);
  assert_string_equal(op_types(p).c_str(), "Shape Concat ConstantOfShape Add");

  // Two axes of several inputs, and the name of an output's.
  auto outer = function([](const Tensors& x) -> Tensors {
    Tensor product = ops::mul(ops::unsqueeze(x[0], 1), ops::unsqueeze(x[1], 0));
    return {ops::reshape(product, {x[0].size(0) * x[1].size(0)})};
  });
  p = model_of(
    *outer, {ops::ones({4}), ops::ones({5})},
    {.input_names = {"a", "b"}, .dynamic_axes = {{"a", 0, "rows"}, {"b", -1, "columns"}, {"output", 0, "cells"}}});
  assert_string_equal(shape_of(p.graph().input(1)).c_str(), "columns");
  assert_string_equal(shape_of(p.graph().output(0)).c_str(), "cells");
}

static void what_would_bake_a_size_is_refused(void**) {
  io::OnnxOptions batch{.dynamic_batch = true};
  auto refused = [&](std::function<Tensors(const Tensors&)> f, const char* expected, Code code = Code::unsupported) {
    Ref<nn::Module> m = function(std::move(f));
    std::string message = error_of([&] { model_of(*m, {ops::ones({4, 3})}, batch); }, code);
    if (!strstr(message.c_str(), expected)) fail(Code::internal, "\"", message, "\" does not say \"", expected, "\"");
  };
  refused([](const Tensors& x) -> Tensors { return {ops::mul_scalar(x[0], 1.0 / static_cast<double>(x[0].size(0)))}; },
          "mul_scalar: has no ONNX form with dynamic axes here");
  refused([](const Tensors& x) -> Tensors { return {x[0].size(0) > 8 ? ops::exp(x[0]) : ops::neg(x[0])}; },
          "between batch = 4 and batch = 12 the computation itself differs: op 0 is neg in one and exp in the other");
  refused([](const Tensors& x) -> Tensors { return {ops::reshape(x[0], {4, 3})}; }, "batch = 8", Code::shape);
  refused([](const Tensors& x) -> Tensors { return {ops::narrow(x[0], 0, x[0].size(0) - 1, 1)}; }, "narrow");
  Tensor known = ops::ones({4, 3});
  refused([&](const Tensors& x) -> Tensors { return {ops::add(x[0], known)}; }, "batch = 8", Code::shape);
}

static void bad_options_and_graphs_are_refused(void**) {
  auto relu = nn::ReLU();
  Tensors x{ops::ones({4, 3})};
  auto message = [&](const io::OnnxOptions& o, Code code = Code::invalid_argument) {
    return error_of([&] { model_of(*relu, x, o); }, code);
  };
  assert_non_null(strstr(message({.opset = 16}).c_str(), "opset must be 17 to 21, not 16"));
  message({.opset = 22});
  message({.input_names = {"a", "b"}});
  message({.input_names = {""}});
  message({.input_names = {"y"}, .output_names = {"y"}});
  message({.dynamic_axes = {{"input", 2, "n"}}});
  message({.dynamic_axes = {{"input", 0, ""}}});
  message({.dynamic_axes = {{"image", 0, "n"}}});
  message({.dynamic_axes = {{"output", 0, "n"}}});                    // nothing of the input is dynamic
  message({.dynamic_axes = {{"input", 0, "n"}, {"input", 1, "n"}}});  // 4 and 3 are not one size

  auto random = function([](const Tensors& in) -> Tensors { return {ops::add(in[0], ops::rand_like(in[0]))}; });
  assert_non_null(
    strstr(error_of([&] { model_of(*random, x); }, Code::unsupported).c_str(), "rand_like: has no ONNX form"));
  auto counter = make<Variable>(ops::zeros({}));
  auto stateful = function([&](const Tensors& in) -> Tensors {
    counter->assign(ops::add_scalar(counter->read(), 1));
    return {in[0]};
  });
  assert_non_null(strstr(error_of([&] { model_of(*stateful, x); }, Code::unsupported).c_str(), "assigns a variable"));

  // 2 GiB of one value, expanded.
  Tensor large = ops::expand(ops::ones({1}), {int64_t{1} << 29});
  auto heavy = function([&](const Tensors& in) -> Tensors { return {ops::add(in[0], large)}; });
  assert_non_null(strstr(error_of([&] { model_of(*heavy, {ops::ones({1})}); }, Code::unsupported).c_str(), "2 GiB"));

  Type type{DType::f32, {2}, {}};
  Ref<Graph> g = capture({&type, 1}, cpu(), {"x"}, [](const Tensors& in) -> Tensors { return {ops::exp(in[0])}; });
  error_of([&] { io::onnx_model(*g, {.dynamic_batch = true}); }, Code::unsupported);
  Proto p;
  assert_true(p.ParseFromString(io::onnx_model(*g)));
  assert_string_equal(p.graph().input(0).name().c_str(), "x");
}

static void outputs_that_no_node_makes_are_copied(void**) {
  Tensor known = ops::ones({2});
  auto m = function([&](const Tensors& x) -> Tensors {
    Tensor y = ops::exp(x[0]);
    return {x[0], y, y, known};
  });
  Proto p = model_of(*m, {ops::ones({3})});
  assert_string_equal(op_types(p).c_str(), "Exp Identity Identity Identity");
  assert_string_equal(p.graph().output(3).name().c_str(), "output_3");
}

static void file_is_replaced_in_one_step(void**) {
  auto read = [](const char* path) {
    std::ostringstream s;
    s << std::ifstream(path, std::ios::binary).rdbuf();
    return s.str();
  };
  std::string path = str("/tmp/sterna_onnx_test_", getpid(), ".onnx");
  auto relu = nn::ReLU();
  Tensor x = ops::ones({3});
  io::export_onnx(*relu, {&x, 1}, path);
  std::string before = read(path.c_str());
  assert_true(before == io::onnx_model(*relu, {&x, 1}));
  error_of([&] { io::export_onnx(*relu, {&x, 1}, path, {.opset = 3}); }, Code::invalid_argument);
  assert_true(read(path.c_str()) == before);
  std::remove(path.c_str());
  error_of([&] { io::export_onnx(*relu, {&x, 1}, "/no/such/folder/model.onnx"); }, Code::io);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(model_carries_names_versions_and_weights),
    cmocka_unit_test(module_is_left_as_it_was),
    cmocka_unit_test(sizes_follow_the_dynamic_axes),
    cmocka_unit_test(what_would_bake_a_size_is_refused),
    cmocka_unit_test(bad_options_and_graphs_are_refused),
    cmocka_unit_test(outputs_that_no_node_makes_are_copied),
    cmocka_unit_test(file_is_replaced_in_one_step),
  };
  return cmocka_run_group_tests_name("onnx", tests, start_engine, nullptr);
}
