// All that a training run needs to go on as if it had never stopped, in one safetensors file.
#pragma once
#include "core/data/loader.h"
#include "core/io/safetensors.h"
#include "core/nn/module.h"
#include "core/optim/grad_scaler.h"
#include "core/optim/scheduler.h"

namespace stn::io {

// The objects of a run; null or empty parts are left out.
struct Checkpoint {
  Ref<nn::Module> model;
  Ref<optim::Optimizer> optimizer;
  std::vector<Ref<optim::Scheduler>> schedulers;
  std::vector<Ref<Generator>> generators = {cpu()->generator};  // behind dropout and other random ops
  Ref<data::DataLoader> loader;
  Ref<optim::GradScaler> grad_scaler;
  Metadata metadata;  // the user's own: epoch, best loss …
};

// Replaces the file in one step.
void save_checkpoint(const std::string& path, const Checkpoint& c);

// Puts the objects into the saved state and fills the metadata.  All or nothing: after an error every object is as it
// was.  Throws not_found for a part that was not saved; saved parts that are not asked for are left alone.
void load_checkpoint(const std::string& path, Checkpoint& c);

}  // namespace stn::io
