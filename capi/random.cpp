// Generators of random numbers, and which one a thread uses.
#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/undo.h"
#include "core/tensor/tracer.h"

namespace stn::capi::impl {

namespace {
thread_local Ref<Generator> own_generator;  // keeps what thread_state.generator points to
}

void manual_seed(uint64_t seed) {
  for (Device* d : devices()) d->generator->seed(seed);
  if (own_generator) own_generator->seed(seed);
}

void generator_create(uint64_t seed, Ref<Generator>& generator) { generator = make<Generator>(seed); }

void generator_default(const std::string* device, Ref<Generator>& generator) {
  generator = (device ? find_device(*device) : default_device())->generator;
}

void generator_seed(Generator& generator, uint64_t seed) { generator.seed(seed); }

void generator_get_state(Generator& generator, uint64_t& seed, uint64_t& offset) {
  RandomKey key = generator.state();
  seed = key.seed;
  offset = key.offset;
}

void generator_set_state(Generator& generator, uint64_t seed, uint64_t offset) { generator.set_state({seed, offset}); }

void set_generator(Generator* generator, Ref<Generator>& before) {
  if (Undo* undo = Undo::open())
    undo->add([own = own_generator, used = thread_state.generator] {
      own_generator = own;
      thread_state.generator = used;
    });
  before = std::exchange(own_generator, Ref<Generator>(generator));
  thread_state.generator = generator;
}

}  // namespace stn::capi::impl
