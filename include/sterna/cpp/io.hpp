// Files: safetensors, .npy, CSV, IDX, and ONNX export.
#pragma once
#include <sterna/cpp/module.hpp>

namespace sterna {

/** Named tensors as one .safetensors file, written atomically. */
inline void save_safetensors(const std::string& path, const Dict& tensors) {
  check(sterna_safetensors_save_dict(path.c_str(), tensors.get()));
}
inline Dict load_safetensors(const std::string& path) {
  sterna_dict* d;
  check(sterna_safetensors_load(path.c_str(), &d));
  return Dict(d);
}
inline void save_npy(const std::string& path, const Tensor& t) { check(sterna_npy_save(path.c_str(), t.get())); }
inline Tensor load_npy(const std::string& path) {
  Tensor t;
  check(sterna_npy_load(path.c_str(), t.put()));
  return t;
}
inline Dict load_npz(const std::string& path) {
  sterna_dict* d;
  check(sterna_npz_load(path.c_str(), &d));
  return Dict(d);
}
/** Numbers of a CSV file as an f32 matrix. */
inline Tensor read_csv(const std::string& path) {
  Tensor t;
  check(sterna_read_csv(path.c_str(), nullptr, t.put()));
  return t;
}
/** An IDX file, as MNIST's, plain or gzipped. */
inline Tensor read_idx(const std::string& path) {
  Tensor t;
  check(sterna_read_idx(path.c_str(), t.put()));
  return t;
}

namespace onnx {

struct ExportOptions {
  int64_t opset = 17;
  bool dynamic_batch = false;              ///< dimension 0 of every input and output is "batch"
  std::vector<std::string> input_names;    ///< none: "input", …
  std::vector<std::string> output_names;   ///< none: "output", …
};
inline void export_module(const nn::Module& module, const Tensor& example, const std::string& path,
                          const ExportOptions& options = {}) {
  std::vector<const char*> in, out;
  for (auto& s : options.input_names) in.push_back(s.c_str());
  for (auto& s : options.output_names) out.push_back(s.c_str());
  sterna_onnx_options o = STERNA_ONNX_OPTIONS;
  o.opset = options.opset;
  o.dynamic_batch = options.dynamic_batch;
  o.input_names = in.empty() ? nullptr : in.data();
  o.input_names_len = in.size();
  o.output_names = out.empty() ? nullptr : out.data();
  o.output_names_len = out.size();
  check(sterna_onnx_export(module.get(), example.get(), &o, path.c_str()));
}

}  // namespace onnx
}  // namespace sterna
