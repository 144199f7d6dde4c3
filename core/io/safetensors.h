// The safetensors format (github.com/huggingface/safetensors): a JSON header, then the tensors' bytes without holes.
#pragma once
#include <map>

#include "core/io/raw.h"

namespace stn::io {

using Metadata = std::map<std::string, std::string>;

struct SafeTensors {
  NamedTensors tensors;  // in the order of their bytes
  Metadata metadata;
  const Tensor* find(const std::string& name) const;
};

// Reads the whole file into host memory.  Throws not_found or io for the file, corrupt for what breaks the format (a
// header above 100 MB, bad JSON, duplicate keys, holes, overlaps, a shape that is not its bytes), and unsupported for
// the format's dtypes that the engine lacks and for more than 8 dimensions; each names the file and the key.
SafeTensors load_safetensors(const std::string& path);

// Replaces the file in one step: a reader finds the old content or the new.  Names must be unique UTF-8.
void save_safetensors(const std::string& path, const NamedTensors& tensors, const Metadata& metadata = {});

}  // namespace stn::io
