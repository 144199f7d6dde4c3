// ONNX export: a module, or any captured graph, as a ModelProto file.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/graph/graph.h"
#include "core/nn/module.h"

namespace stn::io {

// A dimension whose size is free when the model runs.  The same `dimension` means the same size.
struct DynamicAxis {
  std::string value;  // name of an input or output
  int64_t axis = 0;   // negative counts from the end
  std::string dimension;
};

struct OnnxOptions {
  int64_t opset = 17;                     // 17 to 21
  std::vector<std::string> input_names;   // default: "input", or "input_0", "input_1" … when there are several
  std::vector<std::string> output_names;  // default: "output", or "output_0" …
  std::vector<DynamicAxis> dynamic_axes;  // of inputs; what outputs have dynamic follows, and may be named here
  bool dynamic_batch = false;             // dimension 0 of every input is "batch"
  std::string doc;                        // free text, stored in the model
};

// The module in eval mode and without gradients, called with inputs of the examples' types; training mode is restored.
// Weights are initializers named as in state_dict().  With dynamic axes the module is captured with several sizes, and
// what would bake one of them is refused.  Throws Code::unsupported, naming the op, for what ONNX cannot express.
std::string onnx_model(nn::Module& module, std::span<const Tensor> examples, const OnnxOptions& options = {});
// A captured graph: its sizes are fixed, so dynamic axes are refused.  Variables are stored with their present values.
std::string onnx_model(const Graph& graph, const OnnxOptions& options = {});

// The same, written to a file in one step: a reader finds the old content or the new.
void export_onnx(nn::Module& module, std::span<const Tensor> examples, const std::string& path,
                 const OnnxOptions& options = {});
void export_onnx(const Graph& graph, const std::string& path, const OnnxOptions& options = {});

}  // namespace stn::io
