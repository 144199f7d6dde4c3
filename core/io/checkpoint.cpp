#include "core/io/checkpoint.h"

#include <functional>

#include "core/io/json.h"
#include "core/tensor/tracer.h"

namespace stn::io {

namespace {

constexpr const char* kKey = "sterna.checkpoint";
constexpr int kVersion = 1;

std::string scheduler_prefix(size_t i) { return str("scheduler.", i, "."); }

// The entries below a prefix, without it.
NamedTensors below(const SafeTensors& file, const std::string& prefix) {
  NamedTensors list;
  for (const auto& [name, t] : file.tensors)
    if (name.starts_with(prefix)) list.emplace_back(name.substr(prefix.size()), t);
  return list;
}

// Scope: what was changed in it is put back, newest first, unless it is kept.
class Rollback {
 public:
  ~Rollback() {
    for (auto undo = undo_.rbegin(); undo != undo_.rend(); ++undo) try {
        (*undo)();
      } catch (...) {}  // out of memory a second time: the error under way says so
  }
  template <class F>
  void add(F&& undo) {
    undo_.emplace_back(std::forward<F>(undo));
  }
  void keep() { undo_.clear(); }

 private:
  std::vector<std::function<void()>> undo_;
};

void check(const std::string& path, const Checkpoint& c) {
  for (const auto& s : c.schedulers)
    if (!s) fail(Code::invalid_argument, path, ": a scheduler is null");
  for (const auto& g : c.generators)
    if (!g) fail(Code::invalid_argument, path, ": a generator is null");
}

}  // namespace

void save_checkpoint(const std::string& path, const Checkpoint& c) {
  check(path, c);
  if (c.metadata.contains(kKey)) fail(Code::invalid_argument, path, ": the metadata key ", kKey, " is reserved");
  NoTrace eager;
  NamedTensors tensors;
  auto add = [&](const std::string& prefix, const NamedTensors& entries) {
    for (const auto& [name, t] : entries) tensors.emplace_back(prefix + name, t);
  };
  Document document;
  Json& j = document.root;
  j["version"] = kVersion;
  for (const char* list : {"schedulers", "generators"}) j[list] = Json::array();
  if (c.model) {
    j["model"] = c.model->kind();
    add("model.", c.model->state_dict());
  }
  if (c.optimizer) {
    j["optimizer"] = c.optimizer->kind();
    add("optimizer.", c.optimizer->state_dict());
  }
  for (size_t i = 0; i < c.schedulers.size(); ++i) {
    j["schedulers"].push_back(c.schedulers[i]->kind());
    add(scheduler_prefix(i), c.schedulers[i]->state_dict());
  }
  if (c.grad_scaler) {
    j["grad_scaler"] = true;
    add("grad_scaler.", c.grad_scaler->state_dict());
  }
  for (const auto& g : c.generators) {
    RandomKey key = g->state();
    append(j["generators"], key.seed, key.offset);
  }
  if (c.loader) {
    data::LoaderState s = c.loader->state();
    Json& loader = j["loader"];
    loader["epoch"] = s.epoch;
    loader["position"] = s.position;
    loader["seed"] = s.seed;
  }
  Metadata metadata = c.metadata;
  metadata[kKey] = dump_json(j);
  save_safetensors(path, tensors, metadata);
}

void load_checkpoint(const std::string& path, Checkpoint& c) {
  check(path, c);
  NoTrace eager;
  SafeTensors file = load_safetensors(path);
  auto found = file.metadata.extract(kKey);
  if (!found) fail_file(Code::not_found, path, "no checkpoint: the metadata has no ", kKey);
  Document json = parse_json(path, found.mapped());
  JsonView saved(path, json.root, "checkpoint");
  int64_t version = saved["version"].integer();
  if (version != kVersion)
    fail_file(Code::version, path, "the checkpoint has version ", version, ", but ", kVersion, " is known here");

  auto expect = [&](const JsonView& kind, const std::string& own, const char* what) {
    if (kind.string() != own)
      fail(Code::invalid_argument, path, ": the ", what, " saved is a ", kind.string(), ", not a ", own);
  };
  auto require = [&](bool there, const char* what) {
    if (!there) fail_file(Code::not_found, path, "no ", what, " was saved in this checkpoint");
  };
  Rollback rollback;
  // The state before is kept as it is; the objects then give it up for the saved one.
  auto load = [&](auto& object, const std::string& prefix) {
    naming(path, [&] {
      NamedTensors entries = below(file, prefix);
      rollback.add([object, before = object->state_dict()] { object->load_state_dict(before); });
      object->load_state_dict(entries);
    });
  };
  if (c.model) {
    require(saved.has("model"), "model");
    load(c.model, "model.");
  }
  if (c.optimizer) {
    require(saved.has("optimizer"), "optimizer");
    expect(saved["optimizer"], c.optimizer->kind(), "optimizer");
    load(c.optimizer, "optimizer.");
  }
  std::vector<JsonView> schedulers = saved["schedulers"].items(), generators = saved["generators"].items();
  require(c.schedulers.size() <= schedulers.size(), "scheduler of this number");
  for (size_t i = 0; i < c.schedulers.size(); ++i) {
    expect(schedulers[i], c.schedulers[i]->kind(), "scheduler");
    load(c.schedulers[i], scheduler_prefix(i));
  }
  if (c.grad_scaler) {
    require(saved.has("grad_scaler"), "grad_scaler");
    load(c.grad_scaler, "grad_scaler.");
  }
  require(c.generators.size() <= generators.size(), "generator of this number");
  for (size_t i = 0; i < c.generators.size(); ++i) {
    std::vector<JsonView> key = generators[i].items();
    if (key.size() != 2) generators[i].bad("must be a seed and an offset");
    RandomKey state{key[0].unsigned_integer(), key[1].unsigned_integer()};
    rollback.add([g = c.generators[i], before = c.generators[i]->state()] { g->set_state(before); });
    c.generators[i]->set_state(state);
  }
  if (c.loader) {
    require(saved.has("loader"), "loader");
    JsonView s = saved["loader"];
    data::LoaderState state{s["epoch"].integer(), s["position"].integer(), s["seed"].unsigned_integer()};
    naming(path, [&] { c.loader->set_state(state); });  // the last that can fail
  }
  rollback.keep();
  c.metadata = std::move(file.metadata);
}

}  // namespace stn::io
