// Tile functions: a formula over contiguous arrays of one compute type.  Every pointwise op is a row of this table.
#pragma once
#include <cstdint>
#include <vector>

#include "core/op/op.h"
#include "kernels/cpu/convert.h"

namespace stn::kernels {

// in[k] and out are contiguous arrays of n values of the compute type (bool results: one byte each).
using Tile = void (*)(const void* const* in, void* out, int64_t n, const void* attrs);

struct TileRow {
  const char* op;
  Tile f32, f64, i64;  // null where the type has no form
  bool predicate;      // writes bytes of 0 and 1, not values of the compute type

  Tile form(Compute c) const { return c == Compute::f32 ? f32 : c == Compute::f64 ? f64 : i64; }
};

// Compiled once per instruction set in kernels/cpu/simd; tile_table() gives the best one this processor runs.
const std::vector<TileRow>& tile_table();
const TileRow* row_of(const Op& op);  // null: not a row of it

}  // namespace stn::kernels
