// Files of tensors and training runs: safetensors, NumPy, CSV, IDX; ONNX export.
#pragma once
#include <sterna/cpp/capture.hpp>
#include <sterna/cpp/data.hpp>
#include <sterna/cpp/library.hpp>
#include <sterna/cpp/optim.hpp>

namespace sterna {

/** Tensors by name as one .safetensors file, written in one step. */
inline void save_safetensors(const std::string& path, const NamedTensors& tensors) {
  detail::Columns columns(tensors);
  check(sterna_safetensors_save(path.c_str(), columns.names.data(), columns.tensors.data(), tensors.size()));
}
/** With the dict's metadata. */
inline void save_safetensors(const std::string& path, const Dict& tensors) {
  check(sterna_safetensors_save_dict(path.c_str(), tensors.get()));
}
inline Dict load_safetensors(const std::string& path) {
  return Dict::made_by([&](sterna_dict** d) { return sterna_safetensors_load(path.c_str(), d); });
}

/** NumPy's .npy and .npz. */
inline void save_npy(const std::string& path, const Tensor& t) { check(sterna_npy_save(path.c_str(), t.get())); }
inline Tensor load_npy(const std::string& path) {
  Tensor t;
  check(sterna_npy_load(path.c_str(), t.put()));
  return t;
}
inline void save_npz(const std::string& path, const NamedTensors& tensors, const NpzOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  detail::Columns columns(tensors);
  check(sterna_npz_save(path.c_str(), columns.names.data(), columns.tensors.data(), tensors.size(), &o));
}
inline Dict load_npz(const std::string& path) {
  return Dict::made_by([&](sterna_dict** d) { return sterna_npz_load(path.c_str(), d); });
}

/** Comma-separated numbers as (rows, columns). */
inline Tensor read_csv(const std::string& path, const ReadCsvOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  Tensor t;
  check(sterna_read_csv(path.c_str(), &o, t.put()));
  return t;
}
/** An IDX file, as MNIST's, plain or gzip. */
inline Tensor read_idx(const std::string& path) {
  Tensor t;
  check(sterna_read_idx(path.c_str(), t.put()));
  return t;
}

/** The objects of a training run; those that are null are left out. */
struct Checkpoint {
  const nn::Module* module = nullptr;
  const optim::Optimizer* optimizer = nullptr;
  std::vector<optim::Scheduler> schedulers = {};
  std::vector<Generator> generators = {};  ///< none: the CPU's default generator
  DataLoader* loader = nullptr;            ///< where it stands
  Dict* metadata = nullptr;                ///< its metadata is saved: epoch, best loss, …; loading replaces it
  const optim::GradScaler* grad_scaler = nullptr;
};
namespace detail {
template <class F>
void with_checkpoint(const Checkpoint& parts, F&& call) {
  std::vector<sterna_scheduler*> schedulers;
  for (auto& s : parts.schedulers) schedulers.push_back(s.get());
  std::vector<sterna_generator*> generators;
  for (auto& g : parts.generators) generators.push_back(g.get());
  sterna_checkpoint c = STERNA_CHECKPOINT;
  if (parts.module) c.module = parts.module->get();
  if (parts.optimizer) c.optimizer = parts.optimizer->get();
  c.schedulers = schedulers.data();
  c.schedulers_len = schedulers.size();
  c.generators = generators.data();
  c.generators_len = generators.size();
  if (parts.loader) c.loader = parts.loader->get();
  if (parts.metadata) c.metadata = parts.metadata->get();
  if (parts.grad_scaler) c.grad_scaler = parts.grad_scaler->get();
  check(call(&c));
}
}  // namespace detail
/** All that a training run needs to go on as if it had never stopped, as one file, in one step. */
inline void save_checkpoint(const std::string& path, const Checkpoint& parts) {
  detail::with_checkpoint(parts, [&](sterna_checkpoint* c) { return sterna_checkpoint_save(path.c_str(), c); });
}
/** Puts the objects into the saved state.  After an error every object is as it was. */
inline void load_checkpoint(const std::string& path, const Checkpoint& parts) {
  detail::with_checkpoint(parts, [&](sterna_checkpoint* c) { return sterna_checkpoint_load(path.c_str(), c); });
  if (parts.loader) parts.loader->set_state(parts.loader->state());  // the next `for` goes on there
}

namespace onnx {

/** Writes a module as an ONNX model, in evaluation mode, for inputs like the example or examples. */
inline void export_module(const nn::Module& module, const Tensor& example, const std::string& path,
                          const OnnxOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  check(sterna_onnx_export(module.get(), example.get(), &o, path.c_str()));
}
inline void export_module(const nn::Module& module, const std::vector<Tensor>& examples, const std::string& path,
                          const OnnxOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  check(sterna_onnx_export_many(module.get(), keep.pointers(examples), examples.size(), &o, path.c_str()));
}
/** Writes a program. */
inline void export_program(const Program& program, const std::string& path, const OnnxOptions& options = {}) {
  detail::Keep keep;
  auto o = detail::c_struct(options, keep);
  check(sterna_onnx_export_program(program.get(), &o, path.c_str()));
}

}  // namespace onnx
}  // namespace sterna
