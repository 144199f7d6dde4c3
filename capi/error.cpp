// Errors: exceptions of the engine as handles, and what a caller reads of them.
#include "capi/error.h"

#include <new>

#include "capi/generated/impl.h"
#include "capi/guard.h"

namespace stn::capi {

namespace {

sterna_error* make_error(std::shared_ptr<const Error> e) {
  return give<sterna_error>(Kind::error, make<ErrorObject>(std::move(e)));
}

// Made without allocating, so that it is there when nothing else can be made; its count never reaches zero.
sterna_error* out_of_memory() {
  static sterna_error* immortal = [] {
    alignas(Error) static char error_room[sizeof(Error)];
    alignas(ErrorObject) static char object_room[sizeof(ErrorObject)];
    auto* error = new (error_room) Error(Code::out_of_memory, "out of memory");  // short enough to be held in place
    auto* object = new (object_room) ErrorObject({std::shared_ptr<const void>(), error});
    return give<sterna_error>(Kind::error, Ref<ErrorObject>(object));
  }();
  find_slot(immortal)->refs.store(kImmortal, std::memory_order_relaxed);  // as if never released
  return immortal;
}

const Error* error_of(const sterna_error* e) {
  auto* object = static_cast<ErrorObject*>(lookup(e, Kind::error));
  return object ? object->error.get() : nullptr;
}

sterna_str view(const sterna_error* e, std::string Error::* field) {
  const Error* error = error_of(e);
  return error ? sterna_str{(error->*field).c_str(), (error->*field).size()} : sterna_str{"", 0};
}

}  // namespace

void init_errors() { out_of_memory(); }

sterna_error* current_error(const char* function) noexcept {
  try {
    try {
      throw;
    } catch (Error& e) {
      if (e.op.empty()) {
        e.op = function;
        e.message = str(function, ": ", e.message);
      }
      return make_error(std::make_shared<Error>(std::move(e)));
    } catch (const std::bad_alloc&) { return out_of_memory(); } catch (const std::exception& e) {
      return make_error(std::make_shared<Error>(Code::internal, str(function, ": ", e.what()), function));
    } catch (...) {
      return make_error(
        std::make_shared<Error>(Code::internal, str(function, ": an exception of unknown type"), function));
    }
  } catch (...) { return out_of_memory(); }
}

sterna_error* current_error(const char* function, size_t mark) noexcept {
  if (thread_state.tracer && mark) thread_state.tracer->rewind(mark);
  return current_error(function);
}

void throw_callback_error(sterna_error* handle, const char* what) {
  auto* object = static_cast<ErrorObject*>(lookup(handle, Kind::error));
  if (!object) fail(Code::callback, what, " returned something that is not an error of this library");
  std::shared_ptr<const Error> cause = object->error;
  release_handle(handle, Kind::error);
  Error e(Code::callback, str(what, " failed: ", cause->message), cause->op, cause->argument, cause->shapes);
  e.host = cause->host;
  e.cause = std::move(cause);
  throw e;
}

namespace impl {

int32_t error_code(const sterna_error* e) {
  const Error* error = error_of(e);
  return error ? static_cast<int32_t>(error->code) : 0;
}
sterna_str error_message(const sterna_error* e) { return view(e, &Error::message); }
sterna_str error_op(const sterna_error* e) { return view(e, &Error::op); }
sterna_str error_argument(const sterna_error* e) { return view(e, &Error::argument); }
sterna_str error_shapes(const sterna_error* e) { return view(e, &Error::shapes); }
sterna_error* error_cause(const sterna_error* e) {
  const Error* error = error_of(e);
  return error && error->cause ? make_error(error->cause) : nullptr;
}
void* error_host(const sterna_error* e) {
  const Error* error = error_of(e);
  auto* host = error ? dynamic_cast<HostValue*>(error->host.get()) : nullptr;
  return host ? host->value : nullptr;
}
sterna_error* error_create(int32_t code, const char* message, void* host, void (*destroy)(void*)) {
  struct Host {  // the host's value is ours from here on, whatever fails
    std::shared_ptr<HostException> value;
    Host(void* v, void (*d)(void*)) {
      try {
        if (v) value = std::make_shared<HostValue>(v, d);
      } catch (...) {
        if (d) d(v);
        throw;
      }
    }
  } owned(host, destroy);
  bool known = code >= static_cast<int32_t>(Code::invalid_argument) && code <= static_cast<int32_t>(Code::internal);
  auto e = std::make_shared<Error>(known ? static_cast<Code>(code) : Code::callback, message ? message : "");
  e->host = std::move(owned.value);
  return make_error(std::move(e));
}
sterna_str bytes_str(const sterna_bytes* bytes) {
  auto* object = static_cast<BytesObject*>(lookup(bytes, Kind::bytes));
  return object ? sterna_str{object->text.data(), object->text.size()} : sterna_str{"", 0};
}

}  // namespace impl

}  // namespace stn::capi
