// A module's parameters and buffers as a safetensors file, which any reader of that format opens.
#pragma once
#include "core/io/safetensors.h"
#include "core/nn/module.h"

namespace stn::io {

void save_module(const std::string& path, const nn::Module& module, const Metadata& metadata = {});

// As Module::load_state_dict: dtypes are converted, shapes must agree, and after an error nothing has changed.  Not
// strict: entries that are missing or unexpected are reported instead of refused.
nn::LoadResult load_module(const std::string& path, nn::Module& module, bool strict = true);

}  // namespace stn::io
