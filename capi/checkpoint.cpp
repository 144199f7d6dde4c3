// Training checkpoints, and programs as files.
#include "core/io/checkpoint.h"

#include "capi/dict.h"
#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/io/program.h"

namespace stn::capi::impl {

namespace {

struct Parts {
  explicit Parts(const sterna_checkpoint& c)
      : metadata(object_or_null<Dict>(c.metadata, Kind::dict, "parts.metadata")) {
    checkpoint.model = object_or_null<nn::Module>(c.module, Kind::module, "parts.module");
    checkpoint.optimizer = object_or_null<optim::Optimizer>(c.optimizer, Kind::optimizer, "parts.optimizer");
    checkpoint.schedulers = objects_of<optim::Scheduler>(c.schedulers, c.schedulers_len, Kind::scheduler,
                                                         "parts.schedulers");
    if (c.generators_len)
      checkpoint.generators = objects_of<Generator>(c.generators, c.generators_len, Kind::generator,
                                                    "parts.generators");
    else if (checkpoint.model && !checkpoint.model->parameters().empty())
      checkpoint.generators = {checkpoint.model->parameters()[0]->device()->generator};
    checkpoint.loader = object_or_null<data::DataLoader>(c.loader, Kind::loader, "parts.loader");
    checkpoint.grad_scaler = object_or_null<optim::GradScaler>(c.grad_scaler, Kind::grad_scaler, "parts.grad_scaler");
    if (metadata) checkpoint.metadata = metadata->metadata;
  }
  Dict* metadata;
  io::Checkpoint checkpoint;
};

}  // namespace

void checkpoint_save(const std::string& path, const sterna_checkpoint& c) {
  io::save_checkpoint(path, Parts(c).checkpoint);
}
void checkpoint_load(const std::string& path, const sterna_checkpoint& c) {
  Parts parts(c);
  io::load_checkpoint(path, parts.checkpoint);
  if (parts.metadata) parts.metadata->metadata = std::move(parts.checkpoint.metadata);
}

void program_save(Program& program, const std::string& path) { io::save_program(path, program); }
void program_load(const std::string& path, Ref<Program>& program) { program = io::load_program(path); }
void program_variables(Program& program, Ref<Dict>& dict) {
  dict = make<Dict>();
  for (auto& [variable, name] : program.source().variable_names) dict->set(name, Ref<TensorObject>(variable.get()));
}

}  // namespace stn::capi::impl
