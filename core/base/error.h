// The one exception of the engine.  It never crosses the C ABI: capi turns it into a sterna_error.
#pragma once
#include <cstdint>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

namespace stn {

// The values are those of STERNA_ERROR_* in the public header (capi/functions.yaml); append only.
enum class Code : int32_t {
  invalid_argument = 1,  // a value outside what is documented
  invalid_handle = 2,    // stale, foreign or wrong-type handle
  out_of_memory = 3,
  shape = 4,        // shapes do not fit each other or the op
  dtype = 5,        // dtype not accepted or not promotable
  device = 6,       // no such device, or tensors on different devices
  index = 7,        // an index outside its range
  unsupported = 8,  // valid, but not available here (dtype on a device, op without ONNX form)
  state = 9,        // the call does not fit the object's state (reading data while capturing, assigning a plain tensor)
  autograd = 10,    // no gradient, graph already freed, value changed since forward
  io = 11,          // the operating system refused: open, read, write, fsync, rename
  corrupt = 12,     // a file's content breaks its format
  not_found = 13,   // no such parameter, file or key
  callback = 14,    // a host function failed
  version = 15,     // file or library of another version
  internal = 16,    // a defect of ours
};

// A host language's exception that travels through the engine inside an Error.
struct HostException {
  virtual ~HostException() = default;
};

struct Error : std::exception {
  Code code;
  std::string message;   // complete sentence: what was wrong and what was expected
  std::string op;        // op or function, may be empty
  std::string argument;  // argument, may be empty
  std::string shapes;    // "x: f32[2, 3], weight: f32[4, 5]", may be empty
  std::shared_ptr<const Error> cause;
  std::shared_ptr<HostException> host;

  Error(Code c, std::string m, std::string o = {}, std::string a = {}, std::string s = {})
      : code(c), message(std::move(m)), op(std::move(o)), argument(std::move(a)), shapes(std::move(s)) {}
  const char* what() const noexcept override { return message.c_str(); }
};

// str("axis ", axis, " is out of range") — for messages only, never on a hot path.
template <class... A>
std::string str(const A&... a) {
  std::ostringstream s;
  s.exceptions(std::ios::badbit);  // out of memory is no reason to cut a text short
  s.precision(9);
  (s << ... << a);
  return s.str();
}

template <class... A>
[[noreturn]] void fail(Code code, const A&... a) {
  throw Error(code, str(a...));
}
// What a kind of object, such as "SGD", says of an argument: "SGD: lr must not be …"; "": the function that was called.
template <class... A>
[[noreturn]] void fail_at(Code code, const std::string& op, const char* argument, const A&... what) {
  throw Error(code, str(op, op.empty() ? "" : ": ", argument, " ", what...), op, argument);
}
// What is wrong with a file: "<path>: …".
template <class... A>
[[noreturn]] void fail_file(Code code, const std::string& path, const A&... what) {
  throw Error(code, str(path, ": ", what...), {}, "path");
}
[[noreturn]] void fail_too_many(int limit);

// An invariant of ours, never a check of user data or file content.
#define STN_CHECK(cond)                                                                    \
  do {                                                                                     \
    if (!(cond)) [[unlikely]]                                                              \
      ::stn::fail(::stn::Code::internal, "internal check failed: " #cond " at " __FILE__); \
  } while (0)

}  // namespace stn
