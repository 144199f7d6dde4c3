// Runs the bodies of fused calls tile by tile: every value between stays in the first-level cache.  The tiles are those
// of the ops alone, values of f16 and bf16 are rounded to them between, and a reduction folds blocks of its values as
// it would alone, so the results are theirs bit for bit.
#include "core/op/fused.h"

#include <optional>

#include "core/base/thread_pool.h"
#include "kernels/cpu/loop.h"
#include "kernels/cpu/reduce.h"
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
  int input_count, step_count, reduced;

  explicit Run(const Call& c) {
    const auto& body = *static_cast<const FusedBody*>(c.attr_data);
    compute = compute_for(body.compute);
    item = bytes_of(compute);
    input_count = body.inputs;
    step_count = static_cast<int>(body.code.size());
    reduced = body.reduced;
    const Layout& out = body.layout;
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

// What a thread computes tiles with.
class Tiles {
 public:
  Tiles(const Call& c, const Run& run, const Loop* loop)
      : run_(run), loop_(loop), widen_(bool_storer(run.compute == Compute::f32 ? DType::f32 : DType::f64)) {
    for (int k = 0; k < run.input_count; ++k)
      if (run.inputs[k].kind == Input::splat) {
        loader(c.in(static_cast<size_t>(k)).dtype(), run.compute)(run.inputs[k].data, 0, buffer(k), kTile);
        values_[k] = buffer(k);
      }
  }

  // Values [at, at + n), n <= kTile, of every result.  Where those lie that are reduced.
  const void* run(int64_t at, int64_t n) {
    for (int k = 0; k < run_.input_count; ++k) {
      if (run_.inputs[k].kind == Input::direct) values_[k] = run_.inputs[k].data + at * run_.item;
      if (run_.inputs[k].kind != Input::gathered) continue;
      char* loaded = buffer(k);
      values_[k] = loaded;
      const Operand& o = loop_->operands[k];
      if (o.dense)
        o.load(o.data + at * size_of(o.dtype), 1, loaded, n);
      else
        loop_->gather(o, at, n, loaded, run_.item);
    }
    for (int i = 0; i < run_.step_count; ++i) {
      const Step& s = run_.steps[i];
      const void* in[3];
      for (int k = 0; k < s.count; ++k) in[k] = values_[s.inputs[k]];
      char *to = buffer(run_.input_count + s.slot), *out = s.to ? s.to + at * s.to_item : nullptr;
      if (s.predicate) {
        char* mask = out ? out : bytes_;
        s.tile(in, mask, n, s.attrs);
        widen_(mask, to, n);
      } else if (s.round) {
        char* rounded = out ? out : bytes_;
        s.tile(in, to, n, s.attrs);
        s.round(to, rounded, n);
        s.unround(rounded, 1, to, n);
      } else {
        if (out) to = out;
        s.tile(in, to, n, s.attrs);
      }
      values_[run_.input_count + i] = to;
    }
    return run_.reduced < 0 ? nullptr : values_[run_.input_count + run_.reduced];
  }

 private:
  // No power of two apart, or the buffers would share a few lines of the cache.
  char* buffer(int i) { return buffers_ + i * (kTile * run_.item + 64); }

  const Run& run_;
  const Loop* loop_;
  Store widen_;
  const void* values_[kInputs + kCode];
  alignas(64) char bytes_[2 * kTile];
  alignas(64) char buffers_[(kInputs + kCode) * (kTile * 8 + 64)];
};

template <class T>
void reduce(const Call& c, const Run& run, const Loop* loop) {
  const auto& body = *static_cast<const FusedBody*>(c.attr_data);
  const Reduction& reduction = *reduction_of(*body.reduction);
  const Fold<T>& fold = kernels::fold<T>(reduction.fold);
  const Tensor& out = c.outputs.back();
  Slices slices(out.numel(), numel(body.layout.sizes) / out.numel());
  std::vector<double> partial(static_cast<size_t>(slices.units())), total;
  parallel_for(slices.units(), slices.grain(), [&](int64_t first, int64_t last) {
    Tiles tiles(c, run, loop);
    Pieces<T> pieces(fold, 0);
    for (int64_t u = first; u < last; ++u) {
      int64_t output = u / slices.each * slices.values, end = output + slices.end(u);
      for (int64_t at = output + slices.begin(u); at < end; at += kTile) {
        int64_t n = std::min(kTile, end - at);
        pieces.add(static_cast<const T*>(tiles.run(at, n)), n);
      }
      double acc = fold.identity;
      pieces.finish(&acc);
      partial[static_cast<size_t>(u)] = acc;
    }
  });
  if (slices.each > 1) {
    total.assign(static_cast<size_t>(slices.outputs), fold.identity);
    for (size_t u = 0; u < partial.size(); ++u)
      fold.merge(&partial[u], 1, &total[u / static_cast<size_t>(slices.each)]);
    partial = std::move(total);
  }
  if (reduction.mean)
    for (double& x : partial) x /= static_cast<double>(slices.values);
  storer(Compute::f64, out.dtype())(partial.data(), out.data(), slices.outputs);
}

bool fused(const Call& c) {
  const auto& body = *static_cast<const FusedBody*>(c.attr_data);
  Run run(c);
  std::optional<Loop> loop;
  if (run.gathers()) loop.emplace(c.inputs, body.layout, run.compute);
  const Loop* gathering = loop ? &*loop : nullptr;
  if (body.reduction) {
    run.compute == Compute::f64 ? reduce<double>(c, run, gathering) : reduce<float>(c, run, gathering);
    return true;
  }
  parallel_for(numel(body.layout.sizes), kGrain, [&](int64_t begin, int64_t end) {
    Tiles tiles(c, run, gathering);
    for (int64_t at = begin; at < end; at += kTile) tiles.run(at, std::min(kTile, end - at));
  });
  return true;
}

}  // namespace

bool fuses(const Device&, const Op& op, DType out, DType compute) {
  if (reduction_of(op)) return is_floating(out);
  const TileRow* row = row_of(op);
  return row && row->form(compute_for(compute)) && row->predicate == (out == DType::bool_);
}

List fused_kernels() { return {{"fused", {fused}}}; }

}  // namespace stn::kernels
