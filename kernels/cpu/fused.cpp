// Runs the bodies of fused calls tile by tile: every value between stays in the first-level cache.  The tiles are those
// of the ops alone, and values of f16 and bf16 are rounded to them between, so the results are theirs bit for bit.
#include "core/op/fused.h"

#include <optional>

#include "core/base/thread_pool.h"
#include "kernels/cpu/loop.h"
#include "kernels/cpu/table.h"
#include "kernels/cpu/tiles.h"

namespace stn::kernels {

namespace {

constexpr int64_t kTile = 512;          // values
constexpr int64_t kGrain = 32 * kTile;  // values per chunk of parallel work
constexpr int kInputs = FusedBody::kMostInputs, kCode = FusedBody::kMostInstructions;

// Where a value of the body is found.
struct Input {
  enum { direct, splat, gathered } kind;
  const char* data;
};
struct Step {
  Tile tile;
  const void* attrs;
  int count;
  int inputs[3];
  int slot;
  bool predicate;  // gives bytes
  Store round;     // to f16 or bf16, and from there to what others read; or null
  Load unround;
  char* to;  // the output's memory, or null
  int64_t to_item;
};

struct Run {
  Compute compute;
  int64_t item;
  Input inputs[kInputs];
  Step steps[kCode];
  int input_count, step_count;

  explicit Run(const Call& c) {
    const auto& body = *static_cast<const FusedBody*>(c.attr_data);
    compute = compute_for(body.compute);
    item = bytes_of(compute);
    input_count = body.inputs;
    step_count = static_cast<int>(body.code.size());
    const Layout& out = c.out().layout();
    for (int k = 0; k < input_count; ++k) {
      const Tensor& t = c.in(static_cast<size_t>(k));
      bool same = is_stored_as(t.dtype(), compute) && t.shape() == out.sizes && t.strides() == out.strides;
      inputs[k] = {same             ? Input::direct
                   : t.numel() == 1 ? Input::splat
                                    : Input::gathered,
                   static_cast<const char*>(t.data())};
    }
    for (int i = 0; i < step_count; ++i) {
      const FusedBody::Instruction& x = body.code[static_cast<size_t>(i)];
      const TileRow& row = *row_of(*x.op);
      bool rounds = x.dtype == DType::f16 || x.dtype == DType::bf16;
      steps[i] = {row.form(compute),
                  x.attrs.get(),
                  x.inputs.size(),
                  {},
                  x.slot,
                  row.predicate,
                  rounds ? storer(compute, x.dtype) : nullptr,
                  rounds ? loader(x.dtype, compute) : nullptr,
                  nullptr,
                  size_of(x.dtype)};
      for (int k = 0; k < x.inputs.size(); ++k) steps[i].inputs[k] = x.inputs[k];
    }
    for (size_t k = 0; k < body.outputs.size(); ++k) steps[body.outputs[k]].to = static_cast<char*>(c.out(k).data());
  }

  bool gathers() const {
    return std::any_of(inputs, inputs + input_count, [](const Input& in) { return in.kind == Input::gathered; });
  }
};

using Loop = OperandLoop<kInputs>;

bool fused(const Call& c) {
  Run run(c);
  std::optional<Loop> loop;
  if (run.gathers()) loop.emplace(c.inputs, c.out().layout(), run.compute);
  Store widen = bool_storer(run.compute == Compute::f32 ? DType::f32 : DType::f64);
  parallel_for(c.out().numel(), kGrain, [&](int64_t begin, int64_t end) {
    alignas(64) char bytes[2 * kTile], buffers[(kInputs + kCode) * (kTile * 8 + 64)];
    // No power of two apart, or the buffers would share a few lines of the cache.
    auto buffer = [&](int i) { return buffers + i * (kTile * run.item + 64); };
    const void* values[kInputs + kCode];
    for (int k = 0; k < run.input_count; ++k)
      if (run.inputs[k].kind == Input::splat) {
        loader(c.in(static_cast<size_t>(k)).dtype(), run.compute)(run.inputs[k].data, 0, buffer(k),
                                                                  std::min(kTile, end - begin));
        values[k] = buffer(k);
      }
    for (int64_t at = begin; at < end; at += kTile) {
      int64_t n = std::min(kTile, end - at);
      for (int k = 0; k < run.input_count; ++k) {
        if (run.inputs[k].kind == Input::direct) values[k] = run.inputs[k].data + at * run.item;
        if (run.inputs[k].kind != Input::gathered) continue;
        char* loaded = buffer(k);
        values[k] = loaded;
        const Operand& o = loop->operands[k];
        if (o.dense)
          o.load(o.data + at * size_of(o.dtype), 1, loaded, n);
        else
          loop->gather(o, at, n, loaded, run.item);
      }
      for (int i = 0; i < run.step_count; ++i) {
        const Step& s = run.steps[i];
        const void* in[3];
        for (int k = 0; k < s.count; ++k) in[k] = values[s.inputs[k]];
        char *to = buffer(run.input_count + s.slot), *out = s.to ? s.to + at * s.to_item : nullptr;
        if (s.predicate) {
          char* mask = out ? out : bytes;
          s.tile(in, mask, n, s.attrs);
          widen(mask, to, n);
        } else if (s.round) {
          char* rounded = out ? out : bytes;
          s.tile(in, to, n, s.attrs);
          s.round(to, rounded, n);
          s.unround(rounded, 1, to, n);
        } else {
          if (out) to = out;
          s.tile(in, to, n, s.attrs);
        }
        values[run.input_count + i] = to;
      }
    }
  });
  return true;
}

}  // namespace

bool fuses(const Device&, const Op& op, DType out, DType compute) {
  const TileRow* row = row_of(op);
  return row && row->form(compute_for(compute)) && row->predicate == (out == DType::bool_);
}

List fused_kernels() { return {{"fused", {fused}}}; }

}  // namespace stn::kernels
