#include "core/tensor/generator.h"

#include "core/base/undo.h"

namespace stn {

RandomKey Generator::reserve(uint64_t blocks) {
  RandomKey taken;
  {
    std::lock_guard lock(mutex_);
    taken = key_;
    key_.offset += blocks;
  }
  if (Undo* undo = Undo::open()) try {
      undo->add([self = Ref<Generator>(this), taken, blocks] { self->give_back(taken, blocks); });
    } catch (...) {
      give_back(taken, blocks);
      throw;
    }
  return taken;
}

void Generator::give_back(RandomKey taken, uint64_t blocks) {
  std::lock_guard lock(mutex_);
  bool last = key_.seed == taken.seed && key_.offset == taken.offset + blocks;  // nobody took any since
  if (last) key_ = taken;
}

}  // namespace stn
