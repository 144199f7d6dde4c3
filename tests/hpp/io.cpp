// Files, programs and ONNX export.
#include "check.hpp"

#include <fstream>
#include <iterator>

namespace nn = st::nn;
using st::Tensor;

TEST(safetensors_keep_names_order_dtypes_and_metadata) {
  File file("hpp_io.safetensors");
  st::save_safetensors(file, {{"b", Tensor::from<float>({1, 2})}, {"a", Tensor::from<int64_t>({3})}});
  st::Dict d = st::load_safetensors(file);
  EQUALS(d.size(), 2u);
  CHECK(d.contains("a") && !d.contains("c"));
  CHECK(d["a"].dtype() == st::DType::i64);
  EQUALS(values(d["b"]), (Floats{1, 2}));
  CHECK(THROWN(st::Error, d["c"]).code() == st::ErrorCode::not_found);
  d.set_metadata("author", "me");
  d.set_metadata("format", "pt");
  st::save_safetensors(file, d);
  st::Dict again = st::load_safetensors(file);
  EQUALS(again.metadata("author"), "me");
  EQUALS(again.metadata().size(), 2u);
  EQUALS(again.metadata()[1].second, "pt");
}

TEST(a_file_that_is_not_there_is_an_error_that_names_it) {
  auto e = THROWN(st::Error, st::load_safetensors("build/no_such_file"));
  CHECK(e.code() == st::ErrorCode::not_found);
  CHECK(std::string(e.what()).find("no_such_file") != std::string::npos);
}

TEST(numpy_files_go_there_and_back) {
  File npy("hpp_io.npy"), npz("hpp_io.npz");
  auto x = st::randn({2, 3});
  st::save_npy(npy, x);
  EQUALS(values(st::load_npy(npy)), values(x));
  st::save_npz(npz, {{"x", x}, {"y", x * 2}}, {.compressed = true});
  EQUALS(values(st::load_npz(npz)["y"]), values(x * 2));
}

TEST(csv_is_read_by_its_options) {
  File file("hpp_io.csv");
  std::ofstream(file.path) << "a;b;c\n1;2;3\n4;5;6\n";
  auto t = st::read_csv(file, {.dtype = st::DType::i64, .delimiter = ";", .skip_rows = 1, .columns = {2, 0}});
  EQUALS(t.to_vector<int64_t>(), (std::vector<int64_t>{3, 1, 6, 4}));
}

TEST(idx_files_are_read) {
  File file("hpp_io.idx");
  std::ofstream(file.path, std::ios::binary) << std::string("\0\0\x08\x01\0\0\0\x03\x07\x08\x09", 11);
  EQUALS(st::read_idx(file).to_vector<uint8_t>(), (std::vector<uint8_t>{7, 8, 9}));
}

struct Net : nn::Module {
  nn::Linear a = add("a", nn::Linear(4, 8)), b = add("b", nn::Linear(8, 3));
  Tensor forward(const Tensor& x) override { return b(a(x).relu()); }
};

TEST(a_program_is_captured_saved_and_run_without_the_code) {
  File file("hpp_program.safetensors");
  Net net;
  auto x = st::randn({2, 4});
  Floats expected = values(net(x));
  {
    st::NoGrad guard;
    auto p = st::Program::capture({x}, [&](const std::vector<Tensor>& in) { return std::vector<Tensor>{net(in[0])}; });
    EQUALS(p.info().inputs, 1);
    EQUALS(p.inputs()[0].shape, (st::Shape{2, 4}));
    EQUALS(p.outputs()[0].shape, (st::Shape{2, 3}));
    CHECK(p.outputs()[0].dtype == st::DType::f32);
    CHECK(p.to_string().find("linear") != std::string::npos);
    EQUALS(values(p({x})[0]), expected);
    p.save(file);
  }
  auto loaded = st::Program::load(file);
  EQUALS(loaded.variables().size(), 4u);
  EQUALS(values(loaded({x})[0]), expected);
  CHECK(THROWN(st::Error, loaded({st::ones({3, 4})})).code() == st::ErrorCode::shape);
}

static std::string content(const File& file) {
  std::ifstream s(file.path, std::ios::binary);
  return {std::istreambuf_iterator<char>(s), {}};
}

TEST(a_module_of_ones_own_is_exported_to_onnx) {
  File file("hpp_net.onnx");
  Net net;
  st::onnx::export_module(net, st::zeros({2, 4}), file,
                          {.dynamic_batch = true, .input_names = {"features"}, .output_names = {"scores"}});
  std::string model = content(file);
  for (const char* name : {"features", "scores", "batch", "a.weight", "b.bias", "Gemm", "Relu"})
    if (model.find(name) == std::string::npos) failed(__LINE__, std::string("the model lacks ") + name);
  CHECK(net.is_training());
}

TEST(modules_of_many_inputs_and_programs_are_exported) {
  struct Sum : nn::Module {
    std::vector<Tensor> forward_many(const std::vector<Tensor>& in) override { return {in[0] + in[1]}; }
  } sum;
  File file("hpp_sum.onnx");
  auto x = st::ones({2, 3});
  st::onnx::export_module(sum, {x, x}, file,
                          {.input_names = {"left", "right"},
                           .dynamic_values = {"left", "right"},
                           .dynamic_axes = {1, 1},
                           .dynamic_dimensions = {"columns", "columns"}});
  CHECK(content(file).find("columns") != std::string::npos);
  st::NoGrad guard;
  auto p = st::Program::capture({x}, [](const std::vector<Tensor>& in) { return std::vector<Tensor>{in[0].exp()}; });
  st::onnx::export_program(p, file);
  CHECK(content(file).find("Exp") != std::string::npos);
}
