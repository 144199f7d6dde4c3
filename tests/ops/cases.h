// The cases of the op table: every op, its samples, the dtypes they are swept over; and the count of checks.
#pragma once
#include <cinttypes>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "core/autograd/tape.h"
#include "core/op/apply.h"
#include "core/ops/all.h"
#include "draw.h"
#include "kernels/cpu/table.h"

namespace stn::test {

inline void start_engine() {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);  // a crash must not swallow the reproducers before it
  register_all_ops();
  install_cpu_kernels();
  install_null_device();
  init_autograd();
}

struct OpSamples {
  const Op* op;
  Sampler sampler;
};
// All ops, or the one that `--op NAME` asks for.
inline std::vector<OpSamples> samples_of_ops(int argc, char** argv) {
  std::string only = argc == 3 && std::string(argv[1]) == "--op" ? argv[2] : "";
  std::vector<OpSamples> r;
  for (const Op* op : all_ops()) {
    if (!only.empty() && only != op->name) continue;
    r.push_back({op, Sampler(*op)});
    if (op->samples) op->samples(r.back().sampler);
  }
  return r;
}

// Attributes, inputs and swept dtypes as JSON: what tests/golden/make.py computes from.
inline nlohmann::json describe(const Op& op, const Sample& s) {
  nlohmann::json r = {{"attrs", nlohmann::json::object()}, {"inputs", nlohmann::json::array()}};
  if (op.attrs)
    for (const Field& f : op.attrs->fields) {
      AttrValue v = op.attrs->get(s.attrs.data(), f);
      nlohmann::json& j = r["attrs"][f.name];
      if (auto* i = std::get_if<int64_t>(&v))
        j = *i;
      else if (auto* b = std::get_if<bool>(&v))
        j = *b;
      else if (auto* l = std::get_if<Ints>(&v))
        j = std::vector<int64_t>(l->begin(), l->end());
      else if (auto* d = std::get_if<double>(&v); d && std::isfinite(*d))
        j = *d;
      else if (!std::holds_alternative<std::monostate>(v))
        j = to_string(v);  // "inf", "f32", "mean"
    }
  for (const SampleInput& in : s.inputs)
    if (in.absent)
      r["inputs"].push_back(nullptr);
    else
      r["inputs"].push_back({{"shape", std::vector<int64_t>(in.shape.begin(), in.shape.end())},
                             {"draw", static_cast<int>(in.draw)},
                             {"limit", in.limit},
                             {"fixed", in.fixed_dtype}});
  return r;
}

// A sample's seed and the name of its goldens: a hash (FNV-1a) of what it is, so no other golden can pass for it.
inline uint64_t seed_of(const Op& op, const Sample& s) {
  uint64_t h = 0xcbf29ce484222325ull;
  for (char c : op.name + describe(op, s).dump()) h = (h ^ static_cast<uint8_t>(c)) * 0x100000001b3ull;
  return h;
}

inline DType dtype_of_input(const SampleInput& in, DType swept) {
  return in.draw == Draw::index  ? DType::i64
         : in.draw == Draw::mask ? DType::bool_
         : in.fixed_dtype        ? DType::f32
                                 : swept;
}

struct Case {
  const Op& op;
  const Sample& sample;
  uint64_t seed;
  DType dtype;

  std::vector<double> values(size_t i) const {
    return draw(sample.inputs[i], seed, i, dtype_of_input(sample.inputs[i], dtype));
  }
  Tensor input(size_t i, Place place = Place::contiguous) const {
    const SampleInput& in = sample.inputs[i];
    if (in.absent) return {};
    return tensor_of(values(i), layout_of(Shape(in.shape), place), dtype_of_input(in, dtype), cpu());
  }
  Tensors inputs(Place place = Place::contiguous) const {
    Tensors r;
    for (size_t i = 0; i < sample.inputs.size(); ++i) r.push_back(input(i, place));
    return r;
  }
  // Runs the op; random ones from the same numbers each time (the seed is also make.py's).
  Tensors run(const Tensors& in) const {
    Tensors held = in;  // so that no op takes over the buffers, which the caller goes on using
    cpu()->generator->set_state({.seed = 0x5eed0000beef, .offset = 3});
    return apply(op, in, sample.attrs.empty() ? nullptr : sample.attrs.data());
  }
  std::string label(const std::string& what) const {  // the one-line reproducer
    nlohmann::json d = describe(op, sample);
    std::string shapes;
    for (const nlohmann::json& in : d["inputs"])
      shapes += (shapes.empty() ? "" : " ") + (in.is_null() ? "none" : in["shape"].dump());
    return str("--op ", op.name, "  # ", shapes, " ", d["attrs"].dump(), " ", stn::name(dtype), " ", what);
  }
};

inline int64_t passed = 0, failed = 0;
inline bool check(bool ok, const std::string& label, const std::string& what) {
  ++(ok ? passed : failed);
  if (!ok) std::printf("FAILED %s: %s\n", label.c_str(), what.c_str());
  return ok;
}
// Runs `body` as one check: it throws (or returns text) when it fails.
template <class F>
bool check_that(const std::string& label, F&& body) {
  std::string wrong;
  try {
    wrong = body();
  } catch (const std::exception& e) { wrong = str("raised: ", e.what()); }
  return check(wrong.empty(), label, wrong);
}
inline int finish() {
  std::printf("%" PRId64 " passed, %" PRId64 " failed\n", passed, failed);
  return failed || !passed;
}

inline std::vector<char> bytes_of(const Tensor& t) {
  std::vector<char> r(static_cast<size_t>(t.numel() * size_of(t.dtype())));
  t.copy_to(r.data());
  return r;
}
inline std::string types_of(const Tensors& ts) {
  std::string r;
  for (const Tensor& t : ts) r += (r.empty() ? "" : ", ") + (t ? to_string(t.type()) : "none");
  return r;
}
inline std::string same_bits(const Tensors& expected, const Tensors& got) {  // "" or the first difference
  if (types_of(expected) != types_of(got)) return types_of(got) + " instead of " + types_of(expected);
  for (size_t i = 0; i < expected.size(); ++i)
    if (expected[i] && bytes_of(expected[i]) != bytes_of(got[i])) return str("output ", i, " differs");
  return "";
}

}  // namespace stn::test
