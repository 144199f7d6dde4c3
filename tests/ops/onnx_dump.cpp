// Exports every sample of every op to ONNX: `test_ops_onnx_dump FOLDER` writes the models with inputs and expected
// outputs, which onnx_test.py runs; alone it only counts what can be exported.
#include <fstream>
#include <set>

#include "cases.h"
#include "core/io/onnx/export.h"
#include "core/nn/layers.h"
#include "core/ops/generated/calls.h"

using namespace stn;
using namespace stn::test;

namespace {

using nlohmann::json;

class Dump {
 public:
  explicit Dump(const std::string& folder) {
    if (folder.empty()) return;
    cases_.open(folder + "/cases.jsonl");
    data_.open(folder + "/data.bin", std::ios::binary);
    check(cases_.good() && data_.good(), folder, "cannot be written");
  }

  void model(json about, const std::string& bytes, const Tensors& inputs, const Tensors& outputs) {
    about["model"] = blob(bytes.data(), bytes.size());
    about["inputs"] = tensors(inputs);
    about["outputs"] = tensors(outputs);
    line(about);
  }
  void line(const json& j) {
    if (cases_.is_open()) cases_ << j.dump() << "\n";
  }

 private:
  json blob(const char* bytes, size_t n) {
    json at = {offset_, n};
    if (data_.is_open()) data_.write(bytes, static_cast<std::streamsize>(n));
    offset_ += n;
    return at;
  }
  json tensors(const Tensors& list) {
    json r = json::array();
    for (const Tensor& t : list) {
      if (!t) continue;
      std::vector<char> bytes = bytes_of(t);
      r.push_back({{"dtype", name(t.dtype())},
                   {"shape", std::vector<int64_t>(t.shape().begin(), t.shape().end())},
                   {"data", blob(bytes.data(), bytes.size())}});
    }
    return r;
  }
  std::ofstream cases_, data_;
  size_t offset_ = 0;
};

// The outputs that callers see.
Tensors visible(const Op& op, const Tensors& out) {
  Tensors r;
  for (size_t i = 0; i < out.size(); ++i) {
    const Io& io = op.outputs[std::min(i, op.outputs.size() - 1)];
    if (out[i] && io.kind != IoKind::hidden) r.push_back(out[i]);
  }
  return r;
}

// Module that is one call of an op; absent inputs stay absent.
Ref<nn::Module> module_of(const Case& c) {
  return make<nn::CallbackModule>(c.op.name, [&c](const Tensors& given) {
    Tensors inputs;
    size_t next = 0;
    for (const SampleInput& in : c.sample.inputs) inputs.push_back(in.absent ? Tensor() : given[next++]);
    return visible(c.op, apply(c.op, inputs, c.sample.attrs.empty() ? nullptr : c.sample.attrs.data()));
  });
}

Tensors present(const Tensors& inputs) {
  Tensors r;
  for (const Tensor& t : inputs)
    if (t) r.push_back(t);
  return r;
}

// ulp: what the op's record grants, 0: nothing.
void dump_case(Dump& dump, const Case& c, int64_t opset, double ulp, std::set<std::string>& lacking) {
  Tensors inputs = c.inputs(), expected;
  try {
    expected = visible(c.op, c.run(c.inputs()));  // inputs of its own: updates take over their buffers
  } catch (const Error& e) {
    if (e.code == Code::unsupported || e.code == Code::dtype) return;  // not an op of this dtype: the op table's matter
    throw;
  }
  json about = {{"op", c.op.name},
                {"label", c.label(str("opset ", opset))},
                {"opset", opset},
                {"dtype", name(c.dtype)},
                {"ulp", ulp}};
  Ref<nn::Module> module = module_of(c);
  Tensors given = present(inputs);
  std::string model;
  try {
    model = io::onnx_model(*module, given, {.opset = opset});
  } catch (const Error& e) {
    if (e.code != Code::unsupported && !c.op.has(op_dynamic)) throw;
    std::string what = is_integral(c.dtype) && !c.op.has(op_dynamic) ? str(c.op.name, " of ", c.dtype) : c.op.name;
    if (lacking.insert(what).second) dump.line({{"op", what}, {"lacks", e.message}});
    return;
  }
  ++passed;
  dump.model(about, model, given, expected);
}

// The tensor followed by itself along dimension 0.
Tensor twice(const Tensor& t) {
  Shape shape = t.shape();
  shape[0] *= 2;
  Tensor r = Tensor::empty(t.dtype(), shape, cpu());
  std::vector<char> bytes = bytes_of(t);
  std::memcpy(r.data(), bytes.data(), bytes.size());
  std::memcpy(r.data_as<char>() + bytes.size(), bytes.data(), bytes.size());
  return r;
}

// With dimension 0 of every input free, the model must also hold for the double.
void dump_dynamic(Dump& dump, const Case& c, double ulp) {
  Tensors inputs = present(c.inputs());
  for (const Tensor& t : inputs)
    if (!t.numel()) return;  // of reductions of nothing ONNX says nothing
  Ref<nn::Module> module = module_of(c);
  std::string model;
  try {
    model = io::onnx_model(*module, inputs, {.dynamic_batch = true});
  } catch (const Error&) {
    return;  // an op whose sizes are fixed by its attributes, or that ONNX lacks
  }
  for (int times = 1; times <= 2; ++times) {
    // A size of 1 that the model was not told to be 1 is another model's: squeeze drops it.
    if (times == 1 &&
        std::any_of(inputs.begin(), inputs.end(), [](const Tensor& t) { return t.dim() && t.size(0) == 1; }))
      continue;
    Tensors larger;
    for (const Tensor& t : inputs) larger.push_back(times == 1 || !t.dim() ? t : twice(t));
    json about = {{"op", c.op.name}, {"label", c.label(str("dynamic, batch × ", times))},
                  {"opset", 17},     {"dtype", name(c.dtype)},
                  {"ulp", ulp},      {"dynamic", true}};
    Tensors expected;
    try {
      expected = module->forward_list(larger);
    } catch (const Error&) { continue; }
    dump.model(about, model, larger, expected);
    ++passed;
  }
}

// ---- networks, each run with several batch sizes

void dump_network(Dump& dump, const char* name, Ref<nn::Module> net, const Shape& image, int64_t opset) {
  auto batch = [&](int64_t n) {
    Ints shape{n};
    for (int64_t size : image) shape.push_back(size);
    return ops::randn(shape);
  };
  // A few training steps' worth of running statistics, so that nothing is 0 or 1 by default.
  net->train();
  for (int i = 0; i < 3; ++i) net->forward(batch(8));
  Tensor example[] = {batch(4)};
  std::string model = io::onnx_model(*net, example, {.opset = opset, .dynamic_batch = true});
  check(net->training(), name, "the export left it in eval mode");
  net->eval();
  for (int64_t n : {1, 2, 4, 7, 32}) {
    Tensors x{batch(n)}, y = net->forward_list(x);
    json about = {
      {"op", name}, {"label", str(name, ", opset ", opset, ", batch ", n)}, {"opset", opset}, {"dtype", "f32"}};
    dump.model(about, model, x, y);
    ++passed;
  }
}

// Self-attention over [batch, time, channels], causal, with learned positions: both sizes are free.
Ref<nn::Module> attention_block(int64_t channels, int64_t heads, int64_t positions) {
  auto project = make<nn::Linear>(channels, 3 * channels), out = make<nn::Linear>(channels, channels);
  auto position = make<nn::Embedding>(positions, channels);
  auto norm = make<nn::LayerNorm>(Ints{channels});
  auto m = make<nn::CallbackModule>("Attention", [=](const Tensors& in) -> Tensors {
    int64_t n = in[0].size(0), t = in[0].size(1), width = channels / heads;
    Tensor x = ops::add(in[0], position->forward(ops::arange(0, static_cast<double>(t))));
    Tensors qkv = ops::split(project->forward(norm->forward(x)), channels, {.axis = 2});
    auto split = [&](const Tensor& y) { return ops::transpose(ops::reshape(y, {n, t, heads, width}), 1, 2); };
    Tensor q = split(qkv[0]), k = split(qkv[1]), v = split(qkv[2]);
    Tensor scores = ops::mul_scalar(ops::matmul(q, ops::transpose(k, -2, -1)),
                                    1 / std::sqrt(static_cast<double>(width)));
    Tensor future = ops::eq_scalar(ops::tril(ops::ones({t, t})), 0);
    Tensor weights = ops::softmax(ops::masked_fill(scores, future, -INFINITY));
    Tensor y = ops::reshape(ops::transpose(ops::matmul(weights, v), 1, 2), {n, t, channels});
    Tensor last = ops::narrow(ops::expand(ops::mean(y, {.axes = {2}, .keepdim = true}), {n, t, 2}), 1, 0, t);
    return {ops::add(x, out->forward(y)), ops::logsumexp(ops::flatten(last, {.start_axis = 1}), {.axes = {1}})};
  });
  m->register_module("project", project);
  m->register_module("out", out);
  m->register_module("position", position);
  m->register_module("norm", norm);
  return m;
}

// One module with free axes, run with inputs of several sizes.
void dump_free(Dump& dump, const char* name, Ref<nn::Module> net, const io::OnnxOptions& options,
               std::initializer_list<Ints> shapes) {
  Tensor example[] = {ops::randn(*shapes.begin())};
  std::string model = io::onnx_model(*net, example, options);
  net->eval();
  for (const Ints& shape : shapes) {
    Tensors x{ops::randn(shape)};
    json about = {{"op", name},
                  {"label", str(name, ", ", to_string(std::span<const int64_t>(shape)))},
                  {"opset", 17},
                  {"dtype", "f32"}};
    dump.model(about, model, x, net->forward_list(x));
    ++passed;
  }
}

void dump_networks(Dump& dump) {
  using namespace nn;
  for (int64_t opset = 17; opset <= 21; ++opset) {
    std::vector<Ref<Module>> layers;
    int64_t sizes[] = {64, 256, 128, 64};
    for (int i = 0; i < 3; ++i) {
      layers.push_back(make<Linear>(sizes[i], sizes[i + 1]));
      layers.push_back(make<BatchNorm1d>(sizes[i + 1]));
      layers.push_back(GELU());
      layers.push_back(make<Dropout>(0.3));
    }
    layers.push_back(make<Linear>(64, 10));
    dump_network(dump, "FeedForwardNet", make<Sequential>(layers), {64}, opset);
    dump_network(dump, "SimpleCNN",
                 make<Sequential>(std::vector<Ref<Module>>{
                   make<Conv2d>(1, 8, Ints{3}, ConvOptions{.padding = {1}}), make<BatchNorm2d>(8), ReLU(),
                   MaxPool2d({2}), make<Conv2d>(8, 16, Ints{3}, ConvOptions{.padding = {1}}), ReLU(), MaxPool2d({2}),
                   make<Flatten>(), make<Linear>(16 * 4 * 4, 32), ReLU(), make<Linear>(32, 10)}),
                 {1, 16, 16}, opset);
  }
  dump_free(dump, "Attention", attention_block(8, 2, 32),
            {.dynamic_axes = {{"input", 0, "batch"}, {"input", 1, "time"}}},
            {{2, 5, 8}, {1, 1, 8}, {3, 9, 8}, {5, 32, 8}, {1, 7, 8}});
  dump_free(dump, "FullyConvolutional",
            make<Sequential>(std::vector<Ref<Module>>{
              make<Conv2d>(2, 4, Ints{3}, ConvOptions{.stride = {2}, .padding = {1}}), make<BatchNorm2d>(4), SiLU(),
              MaxPool2d({2}), AvgPool2d({3}, {.stride = {1}, .padding = {1}}), AdaptiveAvgPool2d({1}), make<Flatten>(),
              make<Linear>(4, 3), LogSoftmax()}),
            {.dynamic_axes = {{"input", 0, "batch"}, {"input", 2, "height"}, {"input", -1, "width"}}},
            {{2, 2, 16, 12}, {1, 2, 9, 31}, {3, 2, 7, 8}});
}

}  // namespace

int main(int argc, char** argv) {
  start_engine();
  NoTape no_tape;
  Dump dump(argc == 2 ? argv[1] : "");
  std::set<std::string> lacking;
  for (OpSamples& o : samples_of_ops(argc, argv)) {
    for (const Sample& s : o.sampler.list) {
      if (s.error != Code{}) continue;
      for (DType d : o.sampler.swept) {
        Case c{*o.op, s, seed_of(*o.op, s), d};
        check_that(c.label("onnx"), [&] {
          dump_case(dump, c, 17, o.sampler.ulp, lacking);
          for (int64_t opset = 18; d == o.sampler.swept[0] && opset <= 21; ++opset)
            dump_case(dump, c, opset, o.sampler.ulp, lacking);
          if (d == o.sampler.swept[0]) dump_dynamic(dump, c, o.sampler.ulp);
          return "";
        });
      }
    }
  }
  if (argc < 3)
    check_that("networks", [&] {
      dump_networks(dump);
      return "";
    });
  return finish();
}
