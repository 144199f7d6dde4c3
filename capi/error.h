// The objects behind sterna_error and sterna_bytes.
#pragma once
#include <string>

#include "core/base/error.h"
#include "core/base/ref.h"

namespace stn::capi {

struct ErrorObject : RefCounted {
  explicit ErrorObject(std::shared_ptr<const Error> e) : error(std::move(e)) {}
  std::shared_ptr<const Error> error;
};

// A host language's exception on its way through the engine.
struct HostValue final : HostException {
  HostValue(void* value, void (*destroy)(void*)) : value(value), destroy(destroy) {}
  ~HostValue() override {
    if (destroy) destroy(value);
  }
  void* value;
  void (*destroy)(void*);
};

struct BytesObject : RefCounted {
  explicit BytesObject(std::string t) : text(std::move(t)) {}
  std::string text;
};

}  // namespace stn::capi
