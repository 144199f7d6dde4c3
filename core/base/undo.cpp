#include "core/base/undo.h"

namespace stn {

thread_local constinit Undo* Undo::current_ = nullptr;

void Undo::take_back() noexcept {
  Final final;  // what an action does is not itself taken back
  for (auto& actions = root_->actions_; actions.size() > start_; actions.pop_back()) actions.back()();
}

}  // namespace stn
