#include "core/io/model.h"

#include "core/tensor/tracer.h"

namespace stn::io {

void save_module(const std::string& path, const nn::Module& module, const Metadata& metadata) {
  NoTrace eager;
  save_safetensors(path, module.state_dict(), metadata);
}

nn::LoadResult load_module(const std::string& path, nn::Module& module, bool strict) {
  NoTrace eager;
  SafeTensors file = load_safetensors(path);
  return naming(path, [&] { return module.load_state_dict(file.tensors, strict); });
}

}  // namespace stn::io
