// Modules: names, state dicts, text, forward, and how parameters start.
#include "cmocka_cpp.h"

#include "core/compile/program.h"
#include "core/graph/graph.h"
#include "core/nn/init.h"
#include "core/nn/layers.h"

#include <cmath>
#include <memory>

using namespace stn;
using namespace stn::test;
using nn::Module;

static Ref<nn::Sequential> small_net() {
  return make<nn::Sequential>(std::vector<Ref<Module>>{
    make<nn::Conv2d>(3, 8, Ints{3}, nn::ConvOptions{.padding = {1}, .bias = false}), make<nn::BatchNorm2d>(8),
    nn::ReLU(), make<nn::Sequential>(std::vector<Ref<Module>>{make<nn::Flatten>(), make<nn::Linear>(8 * 4 * 4, 10)})});
}

static void names_are_those_of_pytorch(void**) {
  Ref<nn::Sequential> net = small_net();
  std::string names;
  for (auto& [name, t] : net->state_dict()) names += name + " " + to_string(t.type()) + "\n";
  assert_string_equal(
    names.c_str(),
    "0.weight f32[8, 3, 3, 3]\n1.weight f32[8]\n1.bias f32[8]\n1.running_mean f32[8]\n1.running_var f32[8]\n"
    "1.num_batches_tracked i64[]\n3.1.weight f32[10, 128]\n3.1.bias f32[10]\n");
  assert_int_equal(net->parameters().size(), 5);
  assert_int_equal(net->buffers().size(), 3);
  assert_string_equal(net->named_parameters("net")[3].first.c_str(), "net.3.1.weight");
  assert_int_equal(net->named_modules().size(), 7);
}

static void text_is_that_of_pytorch(void**) {
  assert_string_equal(small_net()->to_string().c_str(),
                      "Sequential(\n"
                      "  (0): Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1), bias=False)\n"
                      "  (1): BatchNorm2d(8, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True)\n"
                      "  (2): ReLU()\n"
                      "  (3): Sequential(\n"
                      "    (0): Flatten(start_dim=1, end_dim=-1)\n"
                      "    (1): Linear(in_features=128, out_features=10, bias=True)\n"
                      "  )\n"
                      ")");
  assert_string_equal(nn::Softplus()->to_string().c_str(), "Softplus(beta=1.0, threshold=20.0)");
  assert_string_equal(nn::GELU(Approximate::tanh)->to_string().c_str(), "GELU(approximate='tanh')");
  assert_string_equal(nn::MaxPool2d({2})->to_string().c_str(),
                      "MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)");
  assert_string_equal(make<nn::LayerNorm>(Ints{4, 5})->to_string().c_str(),
                      "LayerNorm((4, 5), eps=1e-05, elementwise_affine=True)");
  assert_string_equal(make<nn::Embedding>(10, 3, nn::EmbeddingOptions{.padding_idx = -1})->to_string().c_str(),
                      "Embedding(10, 3, padding_idx=9)");
  std::string s = small_net()->summary();
  assert_non_null(strstr(s.c_str(), "trainable 1,522, frozen 0, total 1,522 parameters (6,088 bytes)"));
  assert_non_null(strstr(s.c_str(), "weight f32[10, 128], bias f32[10]"));
}

static void shared_parameters_count_once(void**) {
  Ref<Module> layer = make<nn::Linear>(4, 4);
  auto net = make<nn::Sequential>(std::vector<Ref<Module>>{layer, nn::Tanh(), layer});
  assert_int_equal(net->parameters().size(), 2);
  assert_int_equal(net->state_dict().size(), 4);  // under each name, as PyTorch saves them
  assert_non_null(strstr(net->summary().c_str(), "total 20 parameters"));
  net->load_state_dict(net->state_dict());
}

static void misuse_of_names_and_trees_is_refused(void**) {
  auto list = make<nn::ModuleList>(), inner = make<nn::ModuleList>();
  list->append(inner);
  int invalid = static_cast<int>(Code::invalid_argument);
  assert_int_equal(code_of([&] { inner->append(list); }), invalid);
  assert_int_equal(code_of([&] { inner->append(inner); }), invalid);
  assert_int_equal(code_of([&] { list->register_module("a.b", inner); }), invalid);
  assert_int_equal(code_of([&] { list->register_module("", inner); }), invalid);
  assert_int_equal(code_of([&] { list->register_buffer("0", make<Variable>(vec({1}))); }), invalid);
  assert_int_equal(code_of([&] { list->forward(vec({1})); }), static_cast<int>(Code::unsupported));
  assert_int_equal(code_of([&] { list->at(1); }), static_cast<int>(Code::index));
  assert_true(list->at(-1) == inner.get());
  assert_int_equal(code_of([&] { nn::Conv2d(3, 8, {3}, {.groups = 2}); }), invalid);
  assert_int_equal(code_of([&] { nn::Dropout(1.5); }), invalid);
  assert_int_equal(code_of([&] { nn::Embedding(3, 2, {.padding_idx = 3}); }), invalid);
  assert_int_equal(code_of([&] { nn::make_activation("Swish"); }), static_cast<int>(Code::not_found));
}

static void loading_is_all_or_nothing(void**) {
  auto net = make<nn::Sequential>(std::vector<Ref<Module>>{make<nn::Linear>(2, 3), make<nn::Linear>(3, 1)});
  nn::NamedTensors before = net->state_dict(), given = before;
  given[0].second = ops::ones({3, 2});
  given[2].second = ops::ones({1, 4});
  try {
    net->load_state_dict(given);
    assert_true(false);
  } catch (const Error& e) {
    assert_int_equal(static_cast<int>(e.code), static_cast<int>(Code::shape));
    assert_string_equal(e.what(), "\"1.weight\" is f32[1, 3] in the module but f32[1, 4] in the entries");
  }
  assert_true(same_bits(net->state_dict()[0].second, before[0].second));

  given[2] = {"2.weight", vec({1})};
  try {
    net->load_state_dict(given);
    assert_true(false);
  } catch (const Error& e) {
    assert_int_equal(static_cast<int>(e.code), static_cast<int>(Code::not_found));
    assert_non_null(strstr(e.what(), "missing: \"1.weight\"; unexpected: \"2.weight\""));
  }
  assert_true(same_bits(net->state_dict()[0].second, before[0].second));

  nn::LoadResult r = net->load_state_dict(given, false);
  assert_int_equal(r.missing.size(), 1);
  assert_string_equal(r.unexpected[0].c_str(), "2.weight");
  assert_true(same_bits(net->state_dict()[0].second, ops::ones({3, 2})));

  // another dtype is converted
  nn::NamedTensors wide;
  for (auto& [name, t] : before) wide.emplace_back(name, ops::cast(t, DType::f64));
  net->load_state_dict(wide);
  for (size_t i = 0; i < before.size(); ++i) assert_true(same_bits(net->state_dict()[i].second, before[i].second));
}

static void freezing_goes_by_prefix(void**) {
  Ref<nn::Sequential> net = small_net();
  assert_int_equal(net->freeze("3"), 2);
  int trainable = 0;
  for (auto& v : net->parameters()) trainable += v->requires_grad();
  assert_int_equal(trainable, 3);
  assert_int_equal(code_of([&] { net->freeze("3.1.w"); }), static_cast<int>(Code::not_found));
  assert_int_equal(net->unfreeze(), 5);
  net->eval();
  for (auto& [name, m] : net->named_modules()) assert_false(m->training());
}

static void linear_multiplies_by_the_transposed_weight(void**) {
  auto layer = make<nn::Linear>(2, 3);
  layer->parameter("weight")->assign(ops::reshape(vec({1, 2, 3, 4, 5, 6}), {3, 2}));
  layer->parameter("bias")->assign(vec({10, 20, 30}));
  Tensor y = layer->forward(ops::reshape(vec({1, 1}), {1, 2}));
  assert_true(same_bits(y, ops::reshape(vec({13, 27, 41}), {1, 3})));
  assert_true(y.requires_grad());
}

static void batch_norm_tracks_statistics_in_training_only(void**) {
  auto bn = make<nn::BatchNorm1d>(1);
  Tensor x = ops::reshape(vec({1, 2, 3, 6}), {4, 1});  // mean 3, unbiased variance 14/3, biased 3.5
  Tensor y = bn->forward(x);
  assert_float_equal(y.item(0), -2 / std::sqrt(3.5 + 1e-5), 1e-6);
  assert_float_equal(bn->buffer("running_mean")->read().item(), 0.3, 1e-6);
  assert_float_equal(bn->buffer("running_var")->read().item(), 0.9 + 0.1 * 14 / 3, 1e-6);
  assert_int_equal(bn->buffer("num_batches_tracked")->read().item(), 1);
  bn->eval();
  y = bn->forward(x);
  assert_float_equal(y.item(0), (1 - 0.3) / std::sqrt(0.9 + 1.4 / 3 + 1e-5), 1e-6);
  assert_int_equal(bn->buffer("num_batches_tracked")->read().item(), 1);
  assert_int_equal(code_of([&] { bn->forward(vec({1})); }), static_cast<int>(Code::shape));

  bn->train();
  Type type = x.type();
  Ref<Program> p = Program::compile(
    capture({&type, 1}, cpu(), {"x"}, [&](const Tensors& in) { return Tensors{bn->forward(in[0])}; }));
  p->run({&x, 1});
  p->run({&x, 1});
  assert_int_equal(bn->buffer("num_batches_tracked")->read().item(), 3);
  assert_float_equal(bn->buffer("running_mean")->read().item(), 3 * (1 - 0.9 * 0.9 * 0.9), 1e-6);
}

static void every_activation_runs(void**) {
  Tensor x = ops::reshape(vec({-2, -0.5, 0.5, 2}), {2, 2});
  for (const nn::ActivationKind& k : nn::activation_kinds()) {
    Tensor y = nn::make_activation(k.kind)->forward(x);
    assert_true(y.shape() == x.shape());
  }
  assert_float_equal(nn::LeakyReLU(0.5)->forward(x).item(0), -1, 1e-7);
  double sum = 0;
  Tensor s = nn::Softmax(0)->forward(x);
  for (int i : {0, 2}) sum += s.item(i);
  assert_float_equal(sum, 1, 1e-6);
}

static void layers_give_the_documented_shapes(void**) {
  Tensor image = ops::randn({2, 4, 8, 8}), line = ops::randn({2, 4, 9});
  auto shape = [](const Tensor& t) { return to_string(std::span<const int64_t>(t.shape())); };
  auto is = [&](const Ref<Module>& m, const Tensor& x, const char* expected) {
    assert_string_equal(shape(m->forward(x)).c_str(), expected);
  };
  is(make<nn::Conv2d>(4, 6, Ints{3}, nn::ConvOptions{.stride = {2}, .padding = {1}, .groups = 2}), image,
     "[2, 6, 4, 4]");
  is(make<nn::Conv1d>(4, 6, Ints{3}, nn::ConvOptions{.dilation = {2}}), line, "[2, 6, 5]");
  is(nn::MaxPool2d({2}), image, "[2, 4, 4, 4]");
  is(nn::MaxPool1d({3}, {.stride = {2}}), line, "[2, 4, 4]");
  is(nn::AvgPool2d({3}, {.stride = {1}, .padding = {1}}), image, "[2, 4, 8, 8]");
  is(nn::AvgPool1d({3}), line, "[2, 4, 3]");
  is(nn::AdaptiveAvgPool2d({1}), image, "[2, 4, 1, 1]");
  is(nn::AdaptiveAvgPool1d({2}), line, "[2, 4, 2]");
  is(nn::AdaptiveMaxPool2d({2, 3}), image, "[2, 4, 2, 3]");
  is(make<nn::LayerNorm>(Ints{8, 8}), image, "[2, 4, 8, 8]");
  is(make<nn::Dropout2d>(0.5), image, "[2, 4, 8, 8]");
  is(make<nn::Dropout>(0.5), image, "[2, 4, 8, 8]");
  is(make<nn::Flatten>(), image, "[2, 256]");
  is(make<nn::Unflatten>(1, Ints{2, 2}), line, "[2, 2, 2, 9]");
  is(make<nn::Embedding>(10, 3), ops::zeros({2, 5}, {.dtype = DType::i64}), "[2, 5, 3]");
  is(make<nn::Identity>(), line, "[2, 4, 9]");
}

static void callback_modules_are_destroyed_once(void**) {
  auto token = std::make_shared<int>(0);
  std::weak_ptr<int> alive = token;
  {
    auto layer = make<nn::Linear>(2, 2);
    Ref<nn::CallbackModule> net = make<nn::CallbackModule>(
      "Net", [layer, token](const Tensors& x) { return Tensors{ops::add(layer->forward(x[0]), x[1])}; });
    token.reset();
    net->register_module("fc", layer);
    assert_string_equal(net->named_parameters()[1].first.c_str(), "fc.bias");
    assert_int_equal(net->forward_list({ops::ones({1, 2}), ops::ones({1, 2})}).size(), 1);
    assert_string_equal(net->to_string().c_str(), "Net(\n  (fc): Linear(in_features=2, out_features=2, bias=True)\n)");
    assert_false(alive.expired());
  }
  assert_true(alive.expired());
}

static void parameters_start_as_in_pytorch(void**) {
  auto range = [](Variable* v, double* mean) {
    double most = 0, sum = 0;
    Tensor t = v->read();
    for (int64_t i = 0; i < t.numel(); ++i) {
      most = std::max(most, std::fabs(t.item(i)));
      sum += t.item(i);
    }
    *mean = sum / static_cast<double>(t.numel());
    return most;
  };
  double mean;
  auto fc = make<nn::Linear>(64, 100);
  double most = range(fc->parameter("weight"), &mean);
  assert_true(most <= 0.125 && most > 0.12 && std::fabs(mean) < 0.004);
  assert_true(range(fc->parameter("bias"), &mean) <= 0.125);
  auto conv = make<nn::Conv2d>(16, 32, Ints{3});
  most = range(conv->parameter("weight"), &mean);
  assert_true(most <= 1.0 / 12 && most > 0.95 / 12);

  auto e = make<nn::Embedding>(50, 40, nn::EmbeddingOptions{.padding_idx = 3});
  Tensor w = e->parameter("weight")->read();
  double square = 0;
  for (int64_t i = 0; i < w.numel(); ++i) square += w.item(i) * w.item(i);
  for (int64_t i = 0; i < 40; ++i) assert_true(w.item(3 * 40 + i) == 0);
  assert_float_equal(square / (49 * 40), 1, 0.1);

  cpu()->generator->seed(7);
  auto a = make<nn::Linear>(5, 5);
  cpu()->generator->seed(7);
  auto b = make<nn::Linear>(5, 5);
  assert_true(same_bits(a->parameter("weight")->read().detached(), b->parameter("weight")->read().detached()));

  GradMode mode(GradMode::inference);  // where it is made does not matter
  auto c = make<nn::Linear>(1, 1);
  GradMode on(GradMode::enabled);
  backward(ops::sum(c->forward(ops::ones({1, 1}))));
  assert_float_equal(c->parameter("weight")->grad()->read().item(), 1, 0);
}

static void initializers_have_their_moments(void**) {
  auto v = make<Variable>(ops::zeros({200, 100}));
  auto moments = [&](double* mean, double* std, double* most) {
    Tensor t = v->read();
    double s = 0, q = 0;
    *most = 0;
    for (int64_t i = 0; i < t.numel(); ++i) {
      double x = t.item(i);
      s += x;
      q += x * x;
      *most = std::max(*most, std::fabs(x));
    }
    *mean = s / 20000;
    *std = std::sqrt(q / 20000 - *mean * *mean);
  };
  double mean, std, most;
  nn::init::kaiming_normal(*v, 0, nn::init::Fan::out, "relu");
  moments(&mean, &std, &most);
  assert_float_equal(std, std::sqrt(2.0 / 200), 0.002);
  nn::init::kaiming_uniform(*v, 0, nn::init::Fan::in, "linear");
  moments(&mean, &std, &most);
  assert_true(most <= std::sqrt(3.0 / 100) && most > 0.99 * std::sqrt(3.0 / 100));
  nn::init::xavier_uniform(*v, 2);
  moments(&mean, &std, &most);
  assert_true(most <= 2 * std::sqrt(6.0 / 300) && most > 1.98 * std::sqrt(6.0 / 300));
  nn::init::xavier_normal(*v);
  moments(&mean, &std, &most);
  assert_float_equal(std, std::sqrt(2.0 / 300), 0.002);
  nn::init::trunc_normal(*v, 1, 2, -1, 3);  // one standard deviation each side: its own is 0.53956 of it
  moments(&mean, &std, &most);
  assert_float_equal(mean, 1, 0.03);
  assert_float_equal(std, 2 * 0.53956, 0.02);
  assert_true(most <= 3);
  nn::init::constant(*v, 2.5);
  moments(&mean, &std, &most);
  assert_true(mean == 2.5);
  assert_int_equal(code_of([&] { nn::init::gain("swish"); }), static_cast<int>(Code::invalid_argument));
  auto flat = make<Variable>(vec({1, 2}));
  assert_int_equal(code_of([&] { nn::init::kaiming_normal(*flat); }), static_cast<int>(Code::shape));

  for (Shape shape : {Shape{5, 12}, Shape{12, 5}, Shape{4, 2, 3}}) {
    auto q = make<Variable>(ops::zeros(Ints(shape), {.dtype = DType::f64}));
    nn::init::orthogonal(*q, 3);
    Tensor m = ops::reshape(q->read(), {shape[0], q->read().numel() / shape[0]});
    Tensor gram = m.size(0) <= m.size(1) ? ops::matmul(m, ops::transpose(m, 0, 1))
                                         : ops::matmul(ops::transpose(m, 0, 1), m);
    for (int64_t i = 0; i < gram.size(0); ++i)
      for (int64_t j = 0; j < gram.size(0); ++j)
        assert_float_equal(gram.item(i * gram.size(0) + j), i == j ? 9 : 0, 1e-12);
  }
}

int main() {
  const CMUnitTest tests[] = {
    cmocka_unit_test(names_are_those_of_pytorch),
    cmocka_unit_test(text_is_that_of_pytorch),
    cmocka_unit_test(shared_parameters_count_once),
    cmocka_unit_test(misuse_of_names_and_trees_is_refused),
    cmocka_unit_test(loading_is_all_or_nothing),
    cmocka_unit_test(freezing_goes_by_prefix),
    cmocka_unit_test(linear_multiplies_by_the_transposed_weight),
    cmocka_unit_test(batch_norm_tracks_statistics_in_training_only),
    cmocka_unit_test(every_activation_runs),
    cmocka_unit_test(layers_give_the_documented_shapes),
    cmocka_unit_test(callback_modules_are_destroyed_once),
    cmocka_unit_test(parameters_start_as_in_pytorch),
    cmocka_unit_test(initializers_have_their_moments),
  };
  return cmocka_run_group_tests(tests, start_engine, nullptr);
}
