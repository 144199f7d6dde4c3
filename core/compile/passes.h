// Passes over graphs, one file each.
#pragma once
#include "core/graph/graph.h"

namespace stn {

Ref<Graph> lower(const Graph& source);  // lower.cpp: composites without a kernel → their expansion; a new graph
void merge_duplicates(Graph& g);        // simplify.cpp: equal ops on equal inputs become one
void remove_dead(Graph& g);             // simplify.cpp: nodes and reads that nothing uses
void fuse_convolutions(Graph& g);       // convolution.cpp: each with the batch norm, sum and relu that follow
void fuse_norms(Graph& g);              // norm.cpp: batch norms with sum and relu, and their gradients
void split_dropouts(Graph& g);          // dropout.cpp: a mask at random and pointwise nodes
void fuse(Graph& g);                    // fuse.cpp: chains of pointwise nodes become one
void fuse_blocks(Graph& g);             // blocks.cpp: products and normalizations with the pointwise nodes beside them
size_t sink_updates(Graph& g);          // sink.cpp: what replaces state comes last; the index of the first of it

}  // namespace stn
