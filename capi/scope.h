// Scopes of the C ABI: the tensor handles that a thread makes between begin and end.
#pragma once
#include <vector>

#include "capi/handle.h"

namespace stn::capi {

class Scope final : public HandleScope {
 public:
  static Ref<Scope> begin();
  void add(void* handle) override { handles_.push_back(handle); }
  void reserve(size_t n) override;
  void keep(const void* handle);  // Code::not_found when the scope does not hold it
  void end();                     // and whatever is still open inside; Code::state when it is not open on this thread

 private:
  Ref<Scope> outer_;
  std::vector<void*> handles_;
};

}  // namespace stn::capi
