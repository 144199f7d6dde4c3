// Modules, parameters and buffers by dotted name.
#pragma once
#include <string>
#include <utility>

#include "core/nn/module.h"

namespace stn::capi {

// "encoder.0.weight" → {"encoder.0", "weight"}
inline std::pair<std::string, std::string> split_path(const std::string& path) {
  size_t dot = path.rfind('.');
  if (dot == std::string::npos) return {"", path};
  return {path.substr(0, dot), path.substr(dot + 1)};
}

// The module itself for ""; null where there is none.
nn::Module* find_module(nn::Module& root, const std::string& path);

}  // namespace stn::capi
