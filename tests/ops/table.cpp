// The op table: every op × sample × dtype × layout against frozen float64 goldens; the kernel against `expand`; a
// captured run against eager, bit for bit, and so after saving and loading; the null device against the cpu's types.
//   test_ops_table [--op NAME]       --describe prints the ops and samples: tests/golden/make.py,
//                                    tests/conformance/ops.py
#include "golden.h"
#include "special.h"

#include <filesystem>

#include "core/io/program.h"
#include "core/ops/generated/calls.h"

using namespace stn;
using namespace stn::test;

namespace {

Goldens goldens;
std::string program_file;

std::string compare_all(const Case& c, const Sampler& s, const Tensors& out, double factor = 1) {
  auto g = goldens.find(str(c.op.name, "/", c.seed, "/", variant_of(c.op, c.dtype)));
  if (g == goldens.end()) return "has no golden: run tests/golden/make.py";
  if (g->second.size() != out.size()) return str("has ", out.size(), " outputs, not ", g->second.size());
  for (size_t i = 0; i < out.size(); ++i)
    if (std::string wrong = compare(g->second[i], out[i], c.dtype, s.ulp * factor); !wrong.empty())
      return (out.size() > 1 ? str("output ", i, ": ") : "") + wrong;
  return "";
}

// A check of one way to lay out the inputs.  `view` alone may refuse some: those on which its result is no view.
template <class F>
void check_layout(const Case& c, const std::string& what, const Tensors& in, F&& body) {
  check_that(c.label(what), [&] {
    try {
      return body();
    } catch (const Error& e) {
      if (std::string(c.op.name) != "view" || e.code != Code::shape) throw;
      return std::string(reshape_layout(in[0].layout(), c.run(c.inputs())[0].shape()) ? e.message : "");
    }
  });
}

void check_layouts(const Case& c, const Sampler& s) {
  for (Place p : all_places) {
    bool applies = p == Place::contiguous;
    for (const Tensor& t : c.inputs())
      if (t) applies |= !(layout_of(t.shape(), p).strides == t.strides()) || layout_of(t.shape(), p).offset;
    if (!applies) continue;
    Tensors all = c.inputs(p);
    check_layout(c, name(p), all, [&] { return compare_all(c, s, c.run(all)); });
    // Only one of several inputs is laid out so.
    for (size_t i = 0; p != Place::contiguous && all.size() > 1 && i < all.size(); ++i) {
      Tensors in = c.inputs();
      in[i] = all[i];
      check_layout(c, str(name(p), " input ", i), in, [&] { return compare_all(c, s, c.run(in)); });
    }
  }
}

// An output of other inputs than the golden's: the same bits as from plain copies of them, or as near as the dtype
// allows, because another layout may take another kernel.
std::string like_copies(const Case& c, const Sampler& s, const Tensors& in) {
  Tensors copies;
  for (const Tensor& t : in) {
    if (!t) {
      copies.push_back({});
      continue;
    }
    std::vector<double> values;
    for (int64_t i = 0; i < t.numel(); ++i) values.push_back(t.item(i));
    copies.push_back(tensor_of(values, contiguous_layout(t.shape()), t.dtype(), cpu()));
  }
  Tensors expected = c.run(copies), got = c.run(in);
  if (types_of(expected) != types_of(got)) return types_of(got) + " instead of " + types_of(expected);
  for (size_t i = 0; i < expected.size(); ++i) {
    const Tensor& e = expected[i];
    Golden g{name(e.dtype()), e.shape(), {}, {}, 0};
    for (int64_t k = 0; k < e.numel(); ++k) g.floats.push_back(e.item(k));
    if (std::string wrong = compare(g, got[i], c.dtype, s.ulp); !wrong.empty()) return wrong;
  }
  return "";
}

void check_expanded(const Case& c, const Sampler& s) {
  for (size_t i = 0; i < c.sample.inputs.size(); ++i) {
    const SampleInput& in = c.sample.inputs[i];
    for (int d = 0; d < in.shape.size() && !in.absent; ++d) {
      if (in.shape[d] < 2) continue;
      Tensors inputs = c.inputs();
      Layout l = contiguous_layout(in.shape);
      l.strides[d] = 0;
      inputs[i] = inputs[i].with_layout(l);
      check_layout(c, str("input ", i, " expanded along ", d), inputs, [&] { return like_copies(c, s, inputs); });
    }
  }
}

void check_aliased(const Case& c, const Sampler& s) {
  for (size_t i = 1; i < c.sample.inputs.size(); ++i) {
    const SampleInput &a = c.sample.inputs[0], &b = c.sample.inputs[i];
    if (a.absent || b.absent || !(a.shape == b.shape) || dtype_of_input(a, c.dtype) != dtype_of_input(b, c.dtype))
      continue;
    check_that(c.label(str("input ", i, " is input 0")), [&] {
      Tensors in = c.inputs();
      (a.draw == Draw::normal ? in[0] : in[i]) = a.draw == Draw::normal ? in[i] : in[0];  // the narrower draw
      return like_copies(c, s, in);
    });
  }
}

// By simpler ops: the same up to the rounding of the steps between, which only f64 makes small.
void check_expansion(const Case& c, const Sampler& s) {
  if (!c.op.expand || !has_kernel(c.op, *cpu())) return;
  check_that(c.label("expand"), [&]() -> std::string {
    Tensors expected = c.run(c.inputs()), in = c.inputs();  // an update takes over the buffers of its inputs
    Call call(c.op, c.sample.attrs.data(), in, cpu());
    cpu()->generator->set_state({.seed = 0x5eed0000beef, .offset = 3});
    Tensors out = c.op.expand(call);
    if (types_of(out) != types_of(expected)) return types_of(out) + " instead of " + types_of(expected);
    return c.dtype == DType::f64 ? compare_all(c, s, out, 16) : "";
  });
}

// Draws have few significant bits; here they get all that the dtype has.  The reference is the op itself in f64, which
// the goldens vouch for.
void check_full_mantissas(const Case& c, const Sampler& s) {
  bool in_f64 = std::find(s.swept.begin(), s.swept.end(), DType::f64) != s.swept.end();
  if (!is_floating(c.dtype) || c.dtype == DType::f64 || !in_f64 || c.op.has(op_random)) return;
  check_that(c.label("full mantissas"), [&]() -> std::string {
    Tensors narrow = c.inputs(), wide = narrow;
    for (size_t i = 0; i < narrow.size(); ++i) {
      const SampleInput& in = c.sample.inputs[i];
      if (!narrow[i] || in.fixed_dtype || in.draw == Draw::integers) continue;
      std::vector<double> v = c.values(i);
      for (size_t k = 0; k < v.size(); ++k)
        v[k] += (static_cast<double>(mix(c.seed + 1000 * i + k) >> 40) * 0x1p-24 - 0.5) / 128;
      narrow[i] = tensor_of(v, contiguous_layout(in.shape), c.dtype, cpu());
      for (size_t k = 0; k < v.size(); ++k) v[k] = narrow[i].item(static_cast<int64_t>(k));
      wide[i] = tensor_of(v, contiguous_layout(in.shape), DType::f64, cpu());
    }
    Tensors got = c.run(narrow), expected = c.run(wide);
    for (size_t i = 0; i < got.size(); ++i) {
      Golden g{name(got[i].dtype()), expected[i].shape(), {}, {}, 0};
      for (int64_t k = 0; k < expected[i].numel(); ++k) g.floats.push_back(expected[i].item(k));
      if (std::string wrong = compare(g, got[i], c.dtype, s.ulp); !wrong.empty()) return str("output ", i, ": ", wrong);
    }
    return "";
  });
}

Ref<Graph> captured(const Case& c, const Tensors& in, Tensor (*then)(const Tensor&) = nullptr) {
  std::vector<Type> types;
  for (const Tensor& t : in)
    if (t) types.push_back(t.type());
  return capture(types, cpu(), {}, [&](const Tensors& given) {
    Tensors all;
    size_t next = 0;
    for (const Tensor& t : in) all.push_back(t ? given[next++] : Tensor());
    Tensors out = c.run(all);
    return then ? Tensors{then(out[0])} : out;
  });
}

void check_capture(const Case& c) {
  Tensors in = c.inputs(), present;
  for (const Tensor& t : in)
    if (t) present.push_back(t);
  if (c.op.has(op_dynamic)) {
    check_that(c.label("captured"), [&]() -> std::string {
      try {
        captured(c, in);
      } catch (const Error& e) { return e.op == c.op.name && e.code == Code::state ? "" : "raised: " + e.message; }
      return "was captured although its shape depends on data";
    });
    return;
  }
  check_that(c.label("captured"), [&]() -> std::string {
    Tensors eager = c.run(in);
    Ref<Program> p = Program::compile(captured(c, in));
    auto run = [&](Program& p) {
      cpu()->generator->set_state({.seed = 0x5eed0000beef, .offset = 3});
      return p.run(present);
    };
    if (std::string wrong = same_bits(eager, run(*p)); !wrong.empty()) return wrong;
    if (c.op.has(op_pointwise) && is_floating(eager[0].dtype())) {  // as a part of something fused
      Ref<Program> chain = Program::compile(captured(c, in, ops::neg));
      if (std::string wrong = same_bits({ops::neg(eager[0])}, run(*chain)); !wrong.empty()) return "fused: " + wrong;
    }
    io::save_program(program_file, *p);
    std::string wrong = same_bits(eager, run(*io::load_program(program_file)));
    return wrong.empty() ? "" : "saved and loaded: " + wrong;
  });
}

void check_null_device(const Case& c) {
  if (c.op.has(op_dynamic)) return;
  check_that(c.label("null device"), [&]() -> std::string {
    Device* null = find_device("null");
    std::vector<char> attrs = c.sample.attrs;
    if (c.op.attrs && c.op.attrs->device_field)
      c.op.attrs->set(attrs.data(), *c.op.attrs->device_field, AttrValue("null"));
    Tensors in;
    for (const Tensor& t : c.inputs()) in.push_back(t ? Tensor::empty(t.dtype(), t.shape(), null) : Tensor());
    std::string expected = types_of(c.run(c.inputs())), got = types_of(apply(c.op, in, attrs.data()));
    return got == expected ? "" : got + " instead of " + expected;
  });
}

void describe_all() {
  nlohmann::json r;
  for (const Op* op : all_ops()) {
    Sampler sampler(*op);
    if (op->samples) op->samples(sampler);
    nlohmann::json& o = r[op->name];
    o["random"] = op->has(op_random);
    o["samples"] = nlohmann::json::array();
    for (DType d : sampler.swept) o["dtypes"].push_back(name(d));
    if (Special special(*op, sampler); !special.inputs.empty()) {
      o["special"]["shape"] = std::vector<int64_t>(special.shape.begin(), special.shape.end());
      for (const auto& values : special.inputs) {
        nlohmann::json& j = o["special"]["inputs"].emplace_back(nlohmann::json::array());
        for (double v : values) j.push_back(to_string(AttrValue(v)));
      }
    }
    o["errors"] = nlohmann::json::array();
    for (const Sample& s : sampler.list) {
      nlohmann::json d = describe(*op, s);
      d["seed"] = seed_of(*op, s);
      for (size_t i = 0; i < s.inputs.size(); ++i)
        if (!s.inputs[i].absent) d["inputs"][i]["differentiable"] = s.inputs[i].differentiable;
      for (DType e : s.error_dtypes) d["dtypes"].push_back(name(e));
      o[s.error == Code{} ? "samples" : "errors"].push_back(d);
    }
  }
  std::printf("%s\n", r.dump(1).c_str());
}

}  // namespace

int main(int argc, char** argv) {
  start_engine();
  if (argc == 2 && std::string(argv[1]) == "--describe") {
    describe_all();
    return 0;
  }
  goldens = read_goldens("tests/golden/ops.safetensors");
  std::filesystem::path shm = "/dev/shm";  // thousands of saves, each synced: in memory where that is possible
  std::string folder = (exists(shm) ? shm : std::filesystem::temp_directory_path()) / "sterna-ops-XXXXXX";
  STN_CHECK(mkdtemp(folder.data()));
  program_file = folder + "/program.safetensors";
  for (const auto& [op, sampler] : samples_of_ops(argc, argv)) {
    for (const Sample& sample : sampler.list) {
      if (sample.error != Code{}) continue;
      bool sweeps = false;
      for (const SampleInput& in : sample.inputs) sweeps |= !in.fixed_dtype && !in.absent;
      for (DType dtype : sweeps ? sampler.swept : std::vector<DType>{DType::f32}) {
        Case c{*op, sample, seed_of(*op, sample), dtype};
        check_layouts(c, sampler);
        check_expanded(c, sampler);
        check_aliased(c, sampler);
        check_full_mantissas(c, sampler);
        check_expansion(c, sampler);
        check_capture(c);
        check_null_device(c);
      }
    }
  }
  std::filesystem::remove_all(folder);
  return finish();
}
