// Errors as exceptions, handles as values.
#pragma once
#include <sterna/sterna.h>

#include <cmath>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace sterna {

/** What a failed call reports. */
class Error : public std::runtime_error {
 public:
  /** One of STERNA_ERROR_*. */
  int32_t code() const { return code_; }
  /** The op or function that failed. */
  const std::string& op() const { return op_; }
  /** The argument at fault, "" when none is. */
  const std::string& argument() const { return argument_; }
  /** Shapes and dtypes of the inputs: "x: f32[2, 3]"; may be "". */
  const std::string& shapes() const { return shapes_; }

  explicit Error(const sterna_error* e)
      : std::runtime_error(text(sterna_error_message(e))),
        code_(sterna_error_code(e)),
        op_(text(sterna_error_op(e))),
        argument_(text(sterna_error_argument(e))),
        shapes_(text(sterna_error_shapes(e))) {}

 private:
  static std::string text(sterna_str s) { return std::string(s.data, s.len); }
  int32_t code_;
  std::string op_, argument_, shapes_;
};

namespace detail {

// A C++ exception that a callback threw, on its way through the library.  The tag tells it from another language's.
struct Thrown {
  static const void* tag() {
    static const char t = 0;
    return &t;
  }
  const void* mine = tag();
  std::exception_ptr exception;
};

/** The exception in flight, as an error for a callback to return. */
inline sterna_error* thrown() noexcept {
  std::string message = "a C++ callback threw";
  Thrown* host = nullptr;
  try {
    host = new Thrown;
    host->exception = std::current_exception();
    try {
      throw;
    } catch (const std::exception& e) { message = e.what(); }
  } catch (...) {}
  return sterna_error_create(STERNA_ERROR_CALLBACK, message.c_str(), host,
                             [](void* p) { delete static_cast<Thrown*>(p); });
}

/** Runs the body of a callback. */
template <class F>
sterna_error* callback(F&& body) noexcept {
  try {
    body();
    return nullptr;
  } catch (...) { return thrown(); }
}

}  // namespace detail

/** Throws sterna::Error, or the very exception that a C++ callback had thrown. */
inline void check(sterna_error* e) {
  if (!e) return;
  struct Release {
    sterna_error* e;
    ~Release() { sterna_error_release(e); }
  } release{e};
  if (void* host = sterna_error_host(e)) {
    auto* thrown = static_cast<detail::Thrown*>(host);
    if (thrown->mine == detail::Thrown::tag()) std::rethrow_exception(thrown->exception);
  }
  throw Error(e);
}

namespace detail {

template <class T>
struct Counted;  // retain and release of each type of handle: see types.hpp

/** A counted reference to an object of the library. */
template <class T>
class Handle {
 public:
  Handle() = default;
  explicit Handle(T* adopt) : p_(adopt) {}
  Handle(const Handle& o) : p_(o.p_) {
    if (p_) check(Counted<T>::retain(p_));
  }
  Handle(Handle&& o) noexcept : p_(std::exchange(o.p_, nullptr)) {}
  Handle& operator=(Handle o) noexcept {
    std::swap(p_, o.p_);
    return *this;
  }
  ~Handle() {
    if (p_) Counted<T>::release(p_);
  }
  T* get() const { return p_; }
  T** put() {  // for a result
    *this = Handle();
    return &p_;
  }
  T* detach() { return std::exchange(p_, nullptr); }
  explicit operator bool() const { return p_ != nullptr; }

 private:
  T* p_ = nullptr;
};

/** Text made by the library. */
inline std::string take_text(sterna_bytes* bytes) {
  sterna_str s = sterna_bytes_str(bytes);
  std::string text(s.data, s.len);
  sterna_bytes_release(bytes);
  return text;
}

}  // namespace detail

}  // namespace sterna
