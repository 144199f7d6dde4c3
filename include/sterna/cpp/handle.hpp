// Errors as exceptions, callbacks that may throw, handles as values.
#pragma once
#include <sterna/sterna.h>

#include <cmath>
#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace sterna {

enum class ErrorCode : int32_t;  // see types.hpp

/** What a failed call reports. */
class Error : public std::runtime_error {
 public:
  ErrorCode code() const { return code_; }
  /** The op or function that failed. */
  const std::string& op() const { return op_; }
  /** The argument at fault, "" when none is. */
  const std::string& argument() const { return argument_; }
  /** Shapes and dtypes of the inputs: "x: f32[2, 3]"; may be "". */
  const std::string& shapes() const { return shapes_; }
  /** What a callback of another language had failed with; null when there is none. */
  const std::shared_ptr<const Error>& cause() const { return cause_; }

  explicit Error(const sterna_error* e)
      : std::runtime_error(text(sterna_error_message(e))),
        code_(static_cast<ErrorCode>(sterna_error_code(e))),
        op_(text(sterna_error_op(e))),
        argument_(text(sterna_error_argument(e))),
        shapes_(text(sterna_error_shapes(e))) {
    if (sterna_error* cause = sterna_error_cause(e)) {
      cause_ = std::make_shared<const Error>(cause);
      sterna_error_release(cause);
    }
  }

 private:
  static std::string text(sterna_str s) { return std::string(s.data, s.len); }
  ErrorCode code_;
  std::string op_, argument_, shapes_;
  std::shared_ptr<const Error> cause_;
};

namespace detail {

// A C++ exception that a callback threw, on its way through the library.  Those on their way are listed, because an
// error may also carry an exception of another language.
class Thrown {
 public:
  explicit Thrown(std::exception_ptr e) : exception_(std::move(e)) {
    std::lock_guard<std::mutex> lock(listed().mutex);
    listed().all.insert(this);
  }
  ~Thrown() {
    std::lock_guard<std::mutex> lock(listed().mutex);
    listed().all.erase(this);
  }
  Thrown(const Thrown&) = delete;
  Thrown& operator=(const Thrown&) = delete;
  /** The exception that `host` is on the list for, or null. */
  static std::exception_ptr find(void* host) {
    std::lock_guard<std::mutex> lock(listed().mutex);
    return listed().all.count(host) ? static_cast<Thrown*>(host)->exception_ : nullptr;
  }

 private:
  struct List {
    std::mutex mutex;
    std::set<void*> all;
  };
  static List& listed() {
    static List* list = new List;  // never destroyed: errors may be released at exit
    return *list;
  }
  std::exception_ptr exception_;
};

/** An error that carries a C++ exception, for a callback to return. */
inline sterna_error* to_error(const std::exception_ptr& exception) noexcept {
  std::string message = "a C++ callback threw";
  Thrown* host = nullptr;
  try {
    host = new Thrown(exception);
    std::rethrow_exception(exception);
  } catch (const std::exception& e) {
    try {
      message = e.what();
    } catch (...) {}
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
  } catch (...) { return to_error(std::current_exception()); }
}

/** Makes `f` what a table of callbacks hands to its functions. */
template <class Table, class F>
void set_user(Table& table, F f) {
  table.user = new F(std::move(f));
  table.destroy = [](void* user) { delete static_cast<F*>(user); };
}

}  // namespace detail

/** Throws sterna::Error, or the very exception that a C++ callback had thrown. */
inline void check(sterna_error* e) {
  if (!e) return;
  std::unique_ptr<sterna_error, void (*)(sterna_error*)> release(e, [](sterna_error* p) { sterna_error_release(p); });
  if (void* host = sterna_error_host(e))
    if (std::exception_ptr thrown = detail::Thrown::find(host)) std::rethrow_exception(thrown);
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

inline std::string text(sterna_str s) { return std::string(s.data, s.len); }
/** The result of a call that makes text. */
template <class F>
std::string make_text(F&& call) {
  sterna_bytes* bytes;
  check(call(&bytes));
  std::unique_ptr<const sterna_bytes, void (*)(const sterna_bytes*)> release(bytes, sterna_bytes_release);
  return text(sterna_bytes_str(bytes));
}

/** Arrays of pointers that live as long as the call that reads them. */
class Keep {
 public:
  const char* const* pointers(const std::vector<std::string>& list) {
    return make(strings_, list, [](const std::string& s) { return s.c_str(); });
  }
  template <class T>
  const sterna_tensor* const* pointers(const std::vector<T>& list) {
    return make(tensors_, list, [](const T& t) { return t.get(); });
  }

 private:
  template <class P, class T, class F>
  static const P* make(std::list<std::vector<P>>& kept, const std::vector<T>& list, F pointer) {
    if (list.empty()) return nullptr;
    kept.emplace_back();
    for (const T& entry : list) kept.back().push_back(pointer(entry));
    return kept.back().data();
  }
  std::list<std::vector<const char*>> strings_;
  std::list<std::vector<const sterna_tensor*>> tensors_;
};

}  // namespace detail

/** The library's version, such as "0.1.0". */
inline std::string version() { return detail::text(sterna_version()); }
/** The version of the library's interface. */
inline int abi_version() { return sterna_abi_version(); }
/** Number of handles that are not released, for tests that look for leaks. */
inline int64_t debug_live_handles() { return sterna_debug_live_handles(); }

}  // namespace sterna
