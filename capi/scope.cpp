#include "capi/scope.h"

#include <algorithm>

#include "capi/generated/impl.h"
#include "capi/guard.h"
#include "core/base/undo.h"

namespace stn::capi {

void Scope::reserve(size_t n) {
  if (handles_.capacity() - handles_.size() < n)
    handles_.reserve(std::max(handles_.size() + n, 2 * handles_.capacity()));
}

void Scope::keep(const void* handle) {
  auto it = std::find(handles_.rbegin(), handles_.rend(), handle);
  if (it == handles_.rend())
    fail(Code::not_found, "the tensor was not made in this scope, so there is nothing to keep");
  if (outer_) outer_->add(*it);
  handles_.erase(std::next(it).base());
}

Ref<Scope> Scope::begin() {
  auto scope = make<Scope>();
  if (Undo* undo = Undo::open())
    undo->add([scope] {
      if (current_scope == scope.get()) scope->end();
    });
  scope->outer_ = Ref<Scope>::adopt(static_cast<Scope*>(current_scope));  // the open chain owns its scopes
  current_scope = Ref<Scope>(scope).detach();
  return scope;
}

void Scope::end() {
  HandleScope* s = current_scope;
  while (s && s != this) s = static_cast<Scope*>(s)->outer_.get();
  if (!s) fail(Code::state, "the scope is not open on this thread");
  for (bool last = false; !last;) {
    auto inner = Ref<Scope>::adopt(static_cast<Scope*>(current_scope));
    last = inner.get() == this;
    current_scope = inner->outer_.detach();
    for (void* h : inner->handles_) release_handle(h, Kind::tensor);
    inner->handles_.clear();
  }
}

namespace impl {

void scope_begin(Ref<Scope>& scope) { scope = Scope::begin(); }
void scope_keep(Scope& scope, const sterna_tensor* tensor) { scope.keep(tensor); }
void scope_end(Ref<Scope> scope) { scope->end(); }

}  // namespace impl

}  // namespace stn::capi
