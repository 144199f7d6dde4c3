// Files of tensors.
#include "capi/dict.h"
#include "capi/generated/impl.h"
#include "capi/options.h"
#include "core/io/csv.h"
#include "core/io/idx.h"
#include "core/io/npy.h"
#include "core/io/safetensors.h"

namespace stn::capi::impl {

void safetensors_save(const std::string& path, const std::vector<std::string>& names, const Tensors& tensors) {
  io::save_safetensors(path, named(names, tensors));
}
void safetensors_save_dict(const std::string& path, Dict& dict) {
  io::save_safetensors(path, dict.values(), dict.metadata);
}
void safetensors_load(const std::string& path, Ref<Dict>& dict) {
  io::SafeTensors file = io::load_safetensors(path);
  dict = make<Dict>(file.tensors);
  dict->metadata = std::move(file.metadata);
}

void npy_save(const std::string& path, const Tensor& tensor) { io::save_npy(path, tensor); }
void npy_load(const std::string& path, Tensor& tensor) { tensor = io::load_npy(path); }
void npz_save(const std::string& path, const std::vector<std::string>& names, const Tensors& tensors,
              const sterna_npz_options& o) {
  io::save_npz(path, named(names, tensors), o.compressed != 0);
}
void npz_load(const std::string& path, Ref<Dict>& dict) { dict = make<Dict>(io::load_npz(path)); }

void read_csv(const std::string& path, const sterna_read_csv_options& o, Tensor& tensor) {
  std::string delimiter = string_of(o.delimiter, "options.delimiter");
  if (delimiter.size() != 1) bad_argument("options.delimiter", "must be one byte");
  auto columns = span_of(o.columns, o.columns_len, "options.columns");
  tensor = io::load_csv(
    path, {dtype_of(o.dtype, "options.dtype"), delimiter[0], o.skip_rows, {columns.begin(), columns.end()}});
}
void read_idx(const std::string& path, Tensor& tensor) { tensor = io::load_idx(path); }

}  // namespace stn::capi::impl
