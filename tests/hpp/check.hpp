// What the tests of sterna.hpp share.  Each TEST must leave no live handle; the program prints "N passed, M failed".
#pragma once
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

#include <sterna/sterna.hpp>

namespace st = sterna;

struct Test {
  const char* name;
  void (*run)();
};
inline std::vector<Test>& tests() {
  static std::vector<Test> list;
  return list;
}
#define TEST(name)                                                            \
  static void name();                                                         \
  static const bool name##_listed = (tests().push_back({#name, name}), true); \
  static void name()

[[noreturn]] inline void failed(int line, const std::string& what) {
  throw std::runtime_error("line " + std::to_string(line) + ": " + what);
}
#define CHECK(condition) \
  if (!(condition)) failed(__LINE__, #condition)

template <class A, class B>
void equals(int line, const char* text, const A& a, const B& b) {
  if (a == b) return;
  std::ostringstream s;
  s << text << ": ";
  if constexpr (requires { s << a << b; }) s << a << " is not " << b;
  failed(line, s.str());
}
#define EQUALS(a, b) equals(__LINE__, #a, a, b)

/** The exception of type E that `call` throws. */
template <class E, class F>
E thrown(int line, F&& call) {
  try {
    call();
  } catch (const E& e) { return e; }
  failed(line, "nothing was thrown");
}
#define THROWN(E, call) thrown<E>(__LINE__, [&] { (void)(call); })

inline std::vector<float> values(const st::Tensor& t) { return t.to_vector<float>(); }
using Floats = std::vector<float>;

/** A path for a file of this test program, removed at the end of the block. */
struct File {
  explicit File(const char* name) : path(std::string("build/") + name) {}
  ~File() { std::remove(path.c_str()); }
  operator const std::string&() const { return path; }
  std::string path;
};

int main() {
  int failures = 0;
  for (const Test& test : tests()) {
    std::string problem;
    try {
      test.run();
    } catch (const std::exception& e) { problem = e.what(); }
    if (problem.empty() && st::debug_live_handles() != 0)
      problem = std::to_string(st::debug_live_handles()) + " handles are not released";
    if (problem.empty()) continue;
    ++failures;
    std::printf("FAILED %s: %s\n", test.name, problem.c_str());
  }
  std::printf("%d passed, %d failed\n", static_cast<int>(tests().size()) - failures, failures);
  return failures != 0;
}
