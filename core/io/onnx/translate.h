// From captured graphs to ONNX nodes: all probes in lockstep, so that nothing that differs between them is baked.
#pragma once
#include "core/graph/graph.h"
#include "core/io/onnx/builder.h"

namespace stn::io {

// `graphs[p]` was captured with the sizes of probe p.  `names` holds the ONNX value of each value of the graph; those
// of inputs, variables and constants are given, those of the nodes that an output needs are filled in.
void translate(std::span<const Ref<Graph>> graphs, const Probes& probes, GraphBuilder& builder,
               std::vector<OnnxValue>& names);

Dims dims_of(std::span<const Ref<Graph>> graphs, int value);

// Throws Code::unsupported unless the graphs are the same but for sizes and attributes.
void require_alike(std::span<const Ref<Graph>> graphs, const Probes& probes);

}  // namespace stn::io
