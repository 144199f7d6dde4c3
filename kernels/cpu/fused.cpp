#include "kernels/cpu/fused.h"

#include "core/base/thread_pool.h"
#include "core/op/types/dropout.h"
#include "kernels/cpu/random.h"
#include "kernels/cpu/reduce.h"
#include "kernels/cpu/table.h"
#include "kernels/random.h"

namespace stn::kernels {

FusedRun::FusedRun(const FusedBody& body, std::span<const Tensor> from, std::span<const Tensor> outputs,
                   RandomKey random)
    : compute(compute_for(body.compute)),
      item(bytes_of(compute)),
      input_count(body.inputs),
      step_count(static_cast<int>(body.code.size())),
      reduced(body.reduced) {
  const Layout& out = body.layout;
  bool gathers = false;
  for (int k = 0; k < input_count; ++k) {
    const Tensor& t = from[static_cast<size_t>(k)];
    bool same = is_stored_as(t.dtype(), compute) && t.shape() == out.sizes && t.strides() == out.strides;
    inputs[k] = {same             ? Input::direct
                 : t.numel() == 1 ? Input::splat
                                  : Input::gathered,
                 static_cast<const char*>(t.data()), loader(t.dtype(), compute)};
    gathers |= inputs[k].kind == Input::gathered;
  }
  if (gathers) loop.emplace(from, out, compute);
  for (int i = 0; i < step_count; ++i) {
    const FusedBody::Instruction& x = body.code[static_cast<size_t>(i)];
    static const Op* mask = find_op("dropout_mask");
    const TileRow row = x.op == mask ? TileRow{nullptr, nullptr, nullptr, nullptr, true} : *row_of(*x.op);
    bool rounds = x.dtype == DType::f16 || x.dtype == DType::bf16;
    steps[i] = {row.form(compute),
                x.attrs.get(),
                x.inputs.size(),
                {},
                x.slot,
                row.predicate,
                x.op == mask ? keep_limit(static_cast<const DropoutMaskAttrs*>(x.attrs.get())->p) : 0,
                {random.seed, random.offset + x.random_offset},
                rounds ? storer(compute, x.dtype) : nullptr,
                rounds ? loader(x.dtype, compute) : nullptr,
                nullptr,
                size_of(x.dtype)};
    for (int k = 0; k < x.inputs.size(); ++k) steps[i].inputs[k] = x.inputs[k];
  }
  for (size_t k = 0; k < body.outputs.size(); ++k) steps[body.outputs[k]].to = static_cast<char*>(outputs[k].data());
}

FusedTiles::FusedTiles(const FusedRun& run)
    : run_(run), widen_(bool_storer(run.compute == Compute::f32 ? DType::f32 : DType::f64)) {
  for (int k = 0; k < run.input_count; ++k)
    if (run.inputs[k].kind == FusedRun::Input::splat) {
      run.inputs[k].load(run.inputs[k].data, 0, buffer(k), kFusedTile);
      values_[k] = buffer(k);
    }
}

const void* FusedTiles::run(int64_t at, int64_t n) {
  for (int k = 0; k < run_.input_count; ++k) {
    if (run_.inputs[k].kind == FusedRun::Input::direct) values_[k] = run_.inputs[k].data + at * run_.item;
    if (run_.inputs[k].kind != FusedRun::Input::gathered) continue;
    char* loaded = buffer(k);
    values_[k] = loaded;
    const Operand& o = run_.loop->operands[k];
    if (o.dense)
      o.load(o.data + at * size_of(o.dtype), 1, loaded, n);
    else
      run_.loop->gather(o, at, n, loaded, run_.item);
  }
  for (int i = 0; i < run_.step_count; ++i) {
    const FusedRun::Step& s = run_.steps[i];
    const void* in[3];
    for (int k = 0; k < s.count; ++k) in[k] = values_[s.inputs[k]];
    char *to = buffer(run_.input_count + s.slot), *out = s.to ? s.to + at * s.to_item : nullptr;
    if (s.predicate) {
      char* mask = out ? out : bytes_;
      if (s.tile)
        s.tile(in, mask, n, s.attrs);
      else
        keep(s.random, s.limit, at, at + n, reinterpret_cast<uint8_t*>(mask));
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

void FusedTiles::run_all(int64_t begin, int64_t end) {
  for (int64_t at = begin; at < end; at += kFusedTile) run(at, std::min(kFusedTile, end - at));
}

namespace {

constexpr int64_t kGrain = 32 * kFusedTile;  // values per chunk of parallel work

const FusedBody& body_of(const Call& c) { return *static_cast<const FusedBody*>(c.attr_data); }
std::span<const Tensor> outputs_of(const Call& c) {
  return c.outputs.subspan(body_of(c).keeps_product, body_of(c).outputs.size());
}

// The results of the op before.  A product that nobody else wants lies where an output will, if nothing reads the
// product once that is there.
FusedTensors results_before(const Call& c) {
  const FusedBody& body = body_of(c);
  std::span<const Tensor> outputs = outputs_of(c);
  DType dtype = c.dtype(0);
  FusedTensors r;
  if (body.keeps_product) r.push_back(c.out());
  for (size_t k = 0; k < outputs.size() && r.empty(); ++k)
    if (outputs[k].dtype() == dtype && !body.reads_after(body.outputs[k], 0)) r.push_back(outputs[k]);
  if (r.empty()) r.push_back(Tensor::temporary(dtype, body.layout.sizes, c.device).with_layout(body.layout));
  for (const Tensor& t : c.outputs.subspan(body.keeps_product + outputs.size())) r.push_back(t);
  return r;
}
FusedTensors inputs_after(const Call& c, const Tensor& product) {
  FusedTensors r{product};
  for (const Tensor& t : c.inputs.subspan(static_cast<size_t>(body_of(c).operands))) r.push_back(t);
  return r;
}

// What is reduced, where it is an output or not, then what the reduction takes besides.
FusedTensors inputs_of_reduction(const Call& c) {
  const FusedBody& body = body_of(c);
  auto kept = std::find(body.outputs.begin(), body.outputs.end(), body.reduced) - body.outputs.begin();
  FusedTensors r;
  if (static_cast<size_t>(kept) < body.outputs.size())
    r.push_back(c.outputs[static_cast<size_t>(kept)]);
  else
    r.push_back(Tensor::temporary(body.code[static_cast<size_t>(body.reduced)].dtype, body.layout.sizes, c.device));
  for (const Tensor& t : c.inputs.subspan(static_cast<size_t>(body.inputs))) r.push_back(t);
  return r;
}

}  // namespace

FusedAfter::FusedAfter(const Call& c)
    : results_(results_before(c)),
      inputs_(inputs_after(c, results_[0])),
      before_(*body_of(c).before, body_of(c).before_attrs.get(),
              c.inputs.first(static_cast<size_t>(body_of(c).operands)), c.device),
      run_(body_of(c), inputs_, outputs_of(c), c.random) {
  before_.outputs = results_;
}
void FusedAfter::run(int64_t begin, int64_t end) const { FusedTiles(run_).run_all(begin, end); }
void FusedAfter::run_all() const {
  parallel_for(product().numel(), kGrain, [&](int64_t begin, int64_t end) { run(begin, end); });
}

FusedBefore::FusedBefore(const Call& c)
    : inputs_(inputs_of_reduction(c)),
      after_(*body_of(c).reduction, body_of(c).reduction_attrs.get(), inputs_, c.device),
      run_(body_of(c), c.inputs.first(static_cast<size_t>(body_of(c).inputs)), outputs_of(c), c.random) {
  after_.outputs = c.outputs.subspan(body_of(c).outputs.size());
  run_.steps[run_.reduced].to = static_cast<char*>(inputs_[0].data());
  run_.reduced = -1;
}
void FusedBefore::run(int64_t begin, int64_t end) const { FusedTiles(run_).run_all(begin, end); }
void FusedBefore::run_all() const {
  parallel_for(reduced().numel(), kGrain, [&](int64_t begin, int64_t end) { run(begin, end); });
}

namespace {

template <class T>
void reduce(const Call& c, const FusedRun& run) {
  const FusedBody& body = body_of(c);
  const Reduction& reduction = *reduction_of(*body.reduction);
  const Fold<T>& fold = kernels::fold<T>(reduction.fold);
  const Tensor& out = c.outputs.back();
  Slices slices(out.numel(), numel(body.layout.sizes) / out.numel());
  std::vector<double> partial(static_cast<size_t>(slices.units())), total;
  parallel_for(slices.units(), slices.grain(), [&](int64_t first, int64_t last) {
    FusedTiles tiles(run);
    Pieces<T> pieces(fold, 0);
    for (int64_t u = first; u < last; ++u) {
      int64_t output = u / slices.each * slices.values, end = output + slices.end(u);
      for (int64_t at = output + slices.begin(u); at < end; at += kFusedTile) {
        int64_t n = std::min(kFusedTile, end - at);
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
  const FusedBody& body = body_of(c);
  FusedRun run(body, c.inputs, c.outputs, c.random);
  if (body.reduction) {
    run.compute == Compute::f64 ? reduce<double>(c, run) : reduce<float>(c, run);
    return true;
  }
  parallel_for(numel(body.layout.sizes), kGrain,
               [&](int64_t begin, int64_t end) { FusedTiles(run).run_all(begin, end); });
  return true;
}

}  // namespace

bool fuses(const Device&, const Op& op, DType out, DType compute) {
  if (reduction_of(op)) return is_floating(out);
  if (std::string_view(op.name) == "dropout_mask") return out == DType::bool_;
  const TileRow* row = row_of(op);
  return row && row->form(compute_for(compute)) && row->predicate == (out == DType::bool_);
}

List fused_kernels() { return {{"fused", {fused}}}; }

}  // namespace stn::kernels
