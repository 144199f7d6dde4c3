// Runs tile functions over tensors: dimensions collapsed, operands of any stride and dtype brought to the compute type
// a tile at a time.  One kernel for all pointwise ops, casts and copies.
#include <algorithm>
#include <cstring>

#include "core/base/thread_pool.h"
#include "core/op/op.h"
#include "kernels/cpu/isa.h"
#include "kernels/cpu/loop.h"
#include "kernels/cpu/table.h"
#include "kernels/cpu/tiles.h"

namespace stn {
STN_PER_ISA(const std::vector<kernels::TileRow>& tiles();)
}  // namespace stn

namespace stn::kernels {

const std::vector<TileRow>& tile_table() { return STN_BEST(tiles()); }

const TileRow* row_of(const Op& op) {
  // Indexed by op id, built once: the registry is complete before the first call.
  static const std::vector<const TileRow*> rows = [] {
    std::vector<const TileRow*> r(all_ops().size(), nullptr);
    for (const TileRow& row : tile_table())
      if (const Op* op = find_op(row.op)) r[static_cast<size_t>(op->id)] = &row;
    return r;
  }();
  return rows[static_cast<size_t>(op.id)];
}

namespace {

constexpr int64_t kTile = 512;          // values: a few tiles fit L1 beside the operands
constexpr int64_t kGrain = 64 * kTile;  // values per chunk of parallel work
constexpr int kMaxOperands = 3;

using Loop = OperandLoop<kMaxOperands>;

void run_straight(const Call& c, Tile tile, Compute compute) {
  int64_t item = bytes_of(compute), out_item = size_of(c.out().dtype());
  const char* from[kMaxOperands];
  for (size_t k = 0; k < c.inputs.size(); ++k) from[k] = static_cast<const char*>(c.in(k).data());
  char* to = static_cast<char*>(c.out().data());
  parallel_for(c.out().numel(), kGrain, [&](int64_t begin, int64_t end) {
    const void* in[kMaxOperands];
    for (size_t k = 0; k < c.inputs.size(); ++k) in[k] = from[k] + begin * item;
    tile(in, to + begin * out_item, end - begin, c.attr_data);
  });
}

void run_tiles(const Call& c, Tile tile, Compute compute, bool predicate) {
  const Tensor& out = c.out();
  int64_t total = out.numel();
  if (total == 0) return;
  bool direct_out = is_stored_as(out.dtype(), compute) || predicate;
  // Nothing to broadcast, gather or convert: straight over the arrays.
  bool straight = direct_out;
  for (const Tensor& t : c.inputs)
    straight = straight && is_stored_as(t.dtype(), compute) && t.shape() == out.shape() && t.strides() == out.strides();
  if (straight && out.layout().dense()) return run_straight(c, tile, compute);
  Loop loop(c.inputs, c.out().layout(), compute);
  int64_t item = bytes_of(compute);
  char* to = static_cast<char*>(out.data());
  DType out_dtype = out.dtype();
  Store store = direct_out ? nullptr : storer(compute, out_dtype);
  parallel_for(total, kGrain, [&](int64_t begin, int64_t end) {
    alignas(64) char buffers[kMaxOperands + 1][kTile * 8];
    const void* in[kMaxOperands];
    for (int k = 0; k < loop.count; ++k)
      if (loop.operands[k].splat) {
        loop.operands[k].load(loop.operands[k].data, 0, buffers[k], std::min(kTile, end - begin));
        in[k] = buffers[k];
      }
    for (int64_t at = begin; at < end; at += kTile) {
      int64_t n = std::min(kTile, end - at);
      for (int k = 0; k < loop.count; ++k) {
        const Operand& o = loop.operands[k];
        if (o.splat) continue;
        if (o.dense && is_stored_as(o.dtype, compute)) {
          in[k] = o.data + at * item;
          continue;
        }
        if (o.dense)
          o.load(o.data + at * size_of(o.dtype), 1, buffers[k], n);
        else
          loop.gather(o, at, n, buffers[k], item);
        in[k] = buffers[k];
      }
      void* result = direct_out ? to + at * size_of(out_dtype) : buffers[kMaxOperands];
      tile(in, result, n, c.attr_data);
      if (store) store(result, to + at * size_of(out_dtype), n);
    }
  });
}

// The type the formula runs in: the output's when it is a number, else what the inputs promote to.
Compute compute_type(const Call& c) {
  DType out = c.out().dtype();
  if (out != DType::bool_) return compute_for(out);
  DType widest = c.dtype(0);
  for (const Tensor& t : c.inputs) widest = promote(widest, t.dtype());
  return compute_for(widest);
}

bool pointwise(const Call& c) {
  Compute compute = compute_type(c);
  const TileRow& row = *row_of(*c.op);
  Tile tile = row.form(compute);
  if (!tile) return false;
  run_tiles(c, tile, compute, row.predicate);
  return true;
}

// Integer division: zero divisors are an error, not a trap.
bool integer_division(const Call& c) {
  if (compute_type(c) != Compute::i64) return pointwise(c);
  if (c.inputs.size() == 2) {
    const Tensor& b = c.in(1);
    for (int64_t i = 0, n = b.numel(); i < n; ++i)
      if (b.item(i) == 0) c.fail(Code::invalid_argument, "b", "holds a zero: division of integers by zero");
  } else if (to_int64(c.attrs<double>()) == 0) {  // the attribute struct starts with the value
    c.fail(Code::invalid_argument, "value", "is zero: division of integers by zero");
  }
  return pointwise(c);
}

template <class T>
void identity(const void* const* in, void* out, int64_t n, const void*) {
  std::memcpy(out, in[0], static_cast<size_t>(n) * sizeof(T));
}

// Copies and casts.  bool goes through i64, so a bool result is written by the storer, not taken as a tile's bytes.
bool copy(const Call& c) {
  DType from = c.dtype(0), to = c.out().dtype();
  Compute compute = to == DType::f64 && is_floating(from) ? Compute::f64 : compute_for(from);
  if (compute == Compute::i64 && size_of(from) == 1 && to == DType::f32) compute = Compute::f32;  // masks: one pass
  const Tensor& out = c.out();
  if (out.numel() == 0) return true;
  if (from == to && c.in(0).layout().strides == out.layout().strides && out.layout().dense()) {
    parallel_for(out.numel() * size_of(to), 1 << 18, [&](int64_t begin, int64_t end) {
      std::memcpy(out.data_as<char>() + begin, c.in(0).data_as<char>() + begin, static_cast<size_t>(end - begin));
    });
    return true;
  }
  Loop loop(c.inputs, c.out().layout(), compute);
  int64_t item = bytes_of(compute);
  Store store = storer(compute, to);
  parallel_for(out.numel(), kGrain, [&](int64_t begin, int64_t end) {
    alignas(64) char buffer[kTile * 8];
    const Operand& o = loop.operands[0];
    for (int64_t at = begin; at < end; at += kTile) {
      int64_t n = std::min(kTile, end - at);
      char* to_bytes = out.data_as<char>() + at * size_of(to);
      char* tile = is_stored_as(to, compute) ? to_bytes : buffer;
      if (o.splat)
        o.load(o.data, 0, tile, n);
      else if (o.dense)
        o.load(o.data + at * size_of(o.dtype), 1, tile, n);
      else
        loop.gather(o, at, n, tile, item);
      if (tile == buffer) store(buffer, to_bytes, n);
    }
  });
  return true;
}

}  // namespace

List pointwise_kernels() {
  List list = {{"clone", {copy}}, {"cast", {copy}}};
  for (const TileRow& row : tile_table()) {
    std::string_view name = row.op;
    bool divides = name.starts_with("fmod") || name.starts_with("remainder") || name.starts_with("floor_divide");
    if (name != "clone" && name != "cast") list.push_back({row.op, {divides ? integer_division : pointwise}});
  }
  return list;
}

}  // namespace stn::kernels
