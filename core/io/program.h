// A captured program as one safetensors file: weights and constants as tensors, which any reader of that format opens,
// and the graph as JSON in the metadata ("sterna.graph").  It runs without the code that made it.
#pragma once
#include "core/compile/program.h"
#include "core/io/safetensors.h"

namespace stn::io {

inline constexpr const char* kGraphKey = "sterna.graph";
inline constexpr int kGraphVersion = 2;  // 1: optimizers updated each parameter by a call of its own

// Saves the graph as it was captured, with the values that its Variables hold now under their names ("state.<n>" where
// they have none).
void save_program(const std::string& path, const Program& program, const Metadata& metadata = {});

// The program with Variables of its own, under the saved names in source().variable_names; a training step goes on
// where it was.  Everything in the file is checked as if it were captured anew.  Throws corrupt, or version for
// operations, attributes and formats that are not known here, naming file and place.
Ref<Program> load_program(const std::string& path, Metadata* metadata = nullptr);

}  // namespace stn::io
