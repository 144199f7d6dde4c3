// A call that fails changes nothing: whatever alters state that outlives the call says how to take that back.
#pragma once
#include <functional>
#include <utility>
#include <vector>

namespace stn {

// Scope: what was added on this thread meanwhile is taken back at its end, newest first, unless it is kept.  An inner
// scope that is kept leaves its actions to the outer one.
class Undo {
 public:
  Undo() : outer_(current_), root_(outer_ ? outer_->root_ : this), start_(outer_ ? root_->actions_.size() : 0) {
    current_ = this;
  }
  ~Undo() {
    current_ = outer_;
    if (!kept_) [[unlikely]]
      take_back();
  }
  Undo(const Undo&) = delete;
  Undo& operator=(const Undo&) = delete;
  void keep() { kept_ = true; }

  static Undo* open() { return current_; }  // this thread's, or null: nobody asks for a way back
  // `action` neither throws nor allocates.
  template <class F>
  void add(F&& action) {
    root_->actions_.emplace_back(std::forward<F>(action));
  }

 private:
  friend class Final;
  static thread_local constinit Undo* current_;
  void take_back() noexcept;

  Undo* outer_;
  Undo* root_;
  size_t start_;
  bool kept_ = false;
  std::vector<std::function<void()>> actions_;  // of the outermost scope, for all
};

// Scope: changes that nothing can make fail any more, and so need no way back.
class Final {
 public:
  Final() : before_(std::exchange(Undo::current_, nullptr)) {}
  ~Final() { Undo::current_ = before_; }
  Final(const Final&) = delete;
  Final& operator=(const Final&) = delete;

 private:
  Undo* before_;
};

}  // namespace stn
