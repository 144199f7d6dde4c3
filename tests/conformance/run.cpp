// Runs tests/conformance/*.json on sterna.hpp; with --record, puts what comes out into the cases that expect nothing
// yet.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "generated/dispatch.hpp"

namespace {

const std::string folder = "tests/conformance/";

Json named(const st::NamedTensors& list) {
  Json r = Json::array();
  for (auto& [name, tensor] : list) r.push_back({{"name", name}, {"value", tensor}});
  return r;
}
st::Dict dict(const Json& entries) {
  st::Dict d;
  for (auto& e : entries) d.set(e.at("name"), e.at("value"));
  return d;
}
// The gradients that a case asks for are those of the sum of the squares of the first result.
void backward(const st::Tensor& y) { y.mul(y).sum().backward(); }

// ---- the kinds of cases: see README.md.  Each gives what "expect" holds.

Json run_op(const Json& c) {
  Json given = c.at("arguments"), gradients = Json::object();
  std::map<std::string, std::vector<st::Tensor>> leaves;
  Json results;
  Arguments arguments(given, [&](const std::string& name, const st::Tensor& t) {
    bool wanted = c.contains("gradients") && std::count(c["gradients"].begin(), c["gradients"].end(), name);
    return wanted ? leaves[name].emplace_back(t.requires_grad_()) : t;
  });
  std::vector<st::Tensor> outputs = ops.at(c.at("op"))(arguments);
  if (leaves.empty()) return {{"outputs", outputs}};
  backward(outputs[0]);
  for (auto& [name, list] : leaves) {
    for (st::Tensor& t : list) t = t.grad();
    gradients[name] = given.at(name).is_array() ? Json(list) : Json(list[0]);
  }
  return {{"outputs", outputs}, {"gradients", gradients}};
}

nn::Module module_of(const Json& c) {
  if (c.at("module") != "sequential") return modules.at(c.at("module"))(Arguments(c.at("arguments")));
  nn::Sequential all;
  for (auto& layer : c.at("layers")) all.append(module_of(layer));
  return all;
}
Json run_module(const Json& c) {
  nn::Module m = module_of(c);
  m.train(c.value("training", true));
  Json r = {{"kind", m.kind()}, {"text", m.to_string()}, {"parameters", named(m.named_parameters().items())}};
  if (!c.contains("input")) return r;
  st::Tensor x = c["input"].get<st::Tensor>(), y = m(x);
  r["output"] = y;
  r["buffers"] = named(m.named_buffers().items());
  if (y.requires_grad()) backward(y);
  st::NamedTensors gradients = m.named_parameters().items();
  for (auto& entry : gradients) entry.second = entry.second.grad();
  r["gradients"] = named(gradients);
  return r;
}
Json run_state(const Json& c) {
  nn::Module m = module_of(c);
  auto loaded = m.load_state_dict(dict(c.at("entries")), {.strict = c.at("strict")});
  return {{"state", named(m.state_dict().items())},
          {"missing", named(loaded.missing.items())},
          {"unexpected", named(loaded.unexpected.items())}};
}

Json run_optimizer(const Json& c) {
  st::Tensor p = c.at("value").get<st::Tensor>().variable(true);
  optim::Optimizer o = optimizers.at(c.at("optimizer"))(Arguments(c.at("arguments")), {p});
  Json r = {{"text", o.to_string()}, {"values", Json::array()}};
  for (auto& gradient : c.at("gradients")) {
    p.set_grad(gradient);
    o.step();
    r["values"].push_back(p);
  }
  r["state"] = named(o.state_dict().items());
  return r;
}
Json run_grad_scaler(const Json& c) {
  st::Tensor p = c.at("value").get<st::Tensor>().variable(true);
  optim::Optimizer o = optimizers.at(c.at("optimizer"))(Arguments(c.at("arguments")), {p});
  optim::GradScaler s({.init_scale = c.at("init_scale"), .growth_interval = c.at("growth_interval")});
  Json r = {{"scaled", s.scale(p)}, {"values", Json::array()}, {"scales", Json::array()}};
  for (auto& gradient : c.at("gradients")) {
    p.set_grad(gradient);
    s.step(o);
    s.update();
    r["values"].push_back(p);
    r["scales"].push_back(s.get_scale());
  }
  r["state"] = named(s.state_dict().items());
  return r;
}
Json run_scheduler(const Json& c) {
  optim::SGD o(std::vector<st::Tensor>{st::zeros({1}).variable(true)}, {.lr = c.at("lr")});
  optim::Scheduler s = schedulers.at(c.at("scheduler"))(Arguments(c.at("arguments")), o);
  Json rates = {o.lr()};
  for (auto& metric : c.at("steps")) {
    metric.is_null() ? s.step() : s.step(metric);
    rates.push_back(o.lr());
  }
  return {{"rates", rates}};
}
Json run_init(const Json& c) {
  Arguments arguments(c.at("arguments"));
  if (c.at("init") == "gain")
    return {{"gain", nn::init::gain(arguments.get<std::string>("nonlinearity"), arguments.get<double>("a"))}};
  st::Tensor v = st::zeros(c.at("shape")).variable();
  inits.at(c.at("init"))(arguments, v);
  return {{"value", v}};
}

Json run_generator(const Json& c) {
  st::Generator g(std::stoull(c.at("seed").get<std::string>()));
  st::GeneratorGuard guard(g);
  st::Tensor value = st::rand(c.at("shape"));
  return {{"value", value}, {"seed", std::to_string(g.state().seed)}, {"offset", std::to_string(g.state().offset)}};
}
Json order(st::DataLoader& loader, int64_t epoch) {
  Json r = Json::array();
  loader.epoch(epoch);
  while (st::Batch b = loader.next()) r.push_back(b[0].to_vector<int64_t>());
  return r;
}
Json run_loader(const Json& c) {
  st::Dataset data({st::arange(0, c.at("samples"), {.dtype = st::DType::i64})});
  if (c.contains("subset")) data = data.subset(c["subset"]);
  st::LoaderOptions o;
  Arguments given(c.at("options"));
  given.read("batch_size", o.batch_size);
  given.read("shuffle", o.shuffle);
  given.read("seed", o.seed);
  given.read("drop_last", o.drop_last);
  given.read("workers", o.workers);
  given.read("prefetch", o.prefetch);
  given.read("pin_memory", o.pin_memory);
  given.read("device", o.device);
  if (!c.contains("split")) {
    st::DataLoader loader(data, o);
    return {{"length", loader.size()}, {"batches", order(loader, c.at("epoch"))}};
  }
  Json parts = Json::array();
  for (auto& part : data.random_split(c["split"], c.at("split_seed"))) {
    st::DataLoader loader(part, o);
    parts.push_back(order(loader, c.at("epoch")));
  }
  return {{"parts", parts}};
}

std::vector<uint8_t> content(const std::string& path) {
  std::ifstream f(path, std::ios::binary);
  return std::vector<uint8_t>(std::istreambuf_iterator<char>(f), {});
}
std::string path_of(const Json& c) { return "build/conformance-cpp." + c["format"].get<std::string>(); }
Json run_file(const Json& c) {
  std::string format = c.at("format"), path = path_of(c);
  std::vector<uint8_t> bytes = from_hex(c.at("data"));
  std::ofstream(path, std::ios::binary).write(reinterpret_cast<char*>(bytes.data()), static_cast<long>(bytes.size()));
  if (format == "csv") return {{"tensor", st::read_csv(path)}};
  if (format == "idx") return {{"tensor", st::read_idx(path)}};
  if (format == "npz") {
    st::save_npz(path, st::load_npz(path).items());
    return {{"tensors", named(st::load_npz(path).items())}};
  }
  if (format == "npy") {
    st::Tensor t = st::load_npy(path);
    st::save_npy(path, t);
    return {{"tensor", t}, {"saved", to_hex(content(path))}};
  }
  st::Dict d = st::load_safetensors(path);
  Json metadata = Json::object();
  for (auto& [key, text] : d.metadata()) metadata[key] = text;
  st::save_safetensors(path, d);
  return {{"tensors", named(d.items())}, {"metadata", metadata}, {"saved", to_hex(content(path))}};
}

Json run_tensor(const Json& c) {
  st::Tensor t = c.at("tensor");
  if (c.value("call", "") == "item") return {{"item", t.item()}};
  if (c.value("call", "") == "item_i64") return {{"item", std::to_string(t.item_i64())}};
  if (c.value("call", "") == "backward") return t.requires_grad_().backward(), nullptr;
  return {{"tensor", t}, {"text", t.to_string()}};
}
Json run_promotion(const Json& c) {
  return {{"result", st::to_string(st::promote_types(c.at("a").get<st::DType>(), c.at("b").get<st::DType>()))}};
}

const std::map<std::string, Json (*)(const Json&)> kinds{
  {"op", run_op},
  {"module", run_module},
  {"state", run_state},
  {"optimizer", run_optimizer},
  {"init", run_init},
  {"scheduler", run_scheduler},
  {"grad_scaler", run_grad_scaler},
  {"loader", run_loader},
  {"generator", run_generator},
  {"file", run_file},
  {"promotion", run_promotion},
  {"tensor", run_tensor},
};

Json run(const std::string& kind, const Json& c) {
  st::manual_seed(kind == "generator" ? 0 : c.value("seed", uint64_t{0}));
  try {
    return kinds.at(kind)(c);
  } catch (const st::Error& e) {
    std::string message = e.what(), path = kind == "file" ? path_of(c) : "";
    for (size_t at; !path.empty() && (at = message.find(path)) != std::string::npos;)
      message.replace(at, path.size(), "FILE");
    return {{"error",
             {{"code", name_of(e.code())},
              {"op", e.op()},
              {"argument", e.argument()},
              {"shapes", e.shapes()},
              {"message", message}}}};
  }
}

// ---- comparison: numbers and elements of f32 and f64 within `tolerance` · max(1, |expected|), the rest exactly

bool close(double expected, double got, double tolerance) {
  if (std::isnan(expected) || std::isnan(got)) return std::isnan(expected) && std::isnan(got);
  return expected == got || std::abs(expected - got) <= tolerance * std::max(1.0, std::abs(expected));
}
template <class T>
bool close(const Json& expected, const Json& got, double tolerance) {
  std::vector<uint8_t> a = from_hex(expected), b = from_hex(got);
  bool same = a.size() == b.size();
  for (size_t i = 0; same && i < a.size(); i += sizeof(T)) {
    T x, y;
    std::memcpy(&x, &a[i], sizeof(T));
    std::memcpy(&y, &b[i], sizeof(T));
    same = close(x, y, tolerance);
  }
  return same;
}
// "" or where the difference is.
std::string difference(const Json& expected, const Json& got, double tolerance, const std::string& at = "") {
  std::string wrong = at + ": " + got.dump().substr(0, 500) + " is not " + expected.dump().substr(0, 500);
  if (expected.is_number() && got.is_number()) return close(expected, got, tolerance) ? "" : wrong;
  if (expected.type() != got.type() || expected.size() != got.size()) return wrong;
  if (expected.is_object() && expected.contains("data") && tolerance > 0 && expected["dtype"] == got["dtype"] &&
      expected["shape"] == got["shape"]) {
    if (expected["dtype"] == "f32") return close<float>(expected["data"], got["data"], tolerance) ? "" : wrong;
    if (expected["dtype"] == "f64") return close<double>(expected["data"], got["data"], tolerance) ? "" : wrong;
  }
  if (!expected.is_structured()) return expected == got ? "" : wrong;
  for (auto& [key, value] : expected.items()) {
    if (expected.is_object() && !got.contains(key)) return wrong;
    std::string d = difference(value, expected.is_object() ? got[key] : got[std::stoul(key)], tolerance,
                               at + "/" + key);
    if (!d.empty()) return d;
  }
  return "";
}

void write(const std::filesystem::path& path, const Json& file) {
  Json head = file;
  head.erase("cases");
  std::string text = head.dump();
  text = text.substr(0, text.size() - 1) + ",\"cases\":[";
  for (auto& c : file["cases"]) text += (text.back() == '[' ? "\n" : ",\n") + c.dump();
  std::ofstream(path) << text + "\n]}\n";
}

}  // namespace

int main(int argc, char** argv) {
  bool record = argc > 1 && std::string(argv[1]) == "--record";
  int64_t passed = 0, failed = 0;
  for (auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    Json file = Json::parse(std::ifstream(entry.path()));
    for (Json& c : file["cases"]) {
      Json got;
      std::string wrong;
      try {
        got = run(file["kind"], c);
        if (record && !c.contains("expect")) c["expect"] = got;
        wrong = c.contains("expect") ? difference(c["expect"], got, c.value("tolerance", file.value("tolerance", 0.0)))
                                     : "it expects nothing yet";
      } catch (const std::exception& e) { wrong = std::string("raised ") + e.what(); }
      if (wrong.empty() && st::debug_live_handles()) wrong = "it left handles behind";
      ++(wrong.empty() ? passed : failed);
      if (!wrong.empty()) std::cout << "FAILED " << entry.path().stem().string() << " " << c["name"] << wrong << "\n";
    }
    if (record) write(entry.path(), file);
  }
  std::cout << "cpp: " << passed << " cases passed" << (failed ? ", " + std::to_string(failed) + " failed" : "")
            << "\n";
  return failed || !passed;
}
