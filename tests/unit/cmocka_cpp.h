// CMocka for C++ sources, and what every unit test needs of the engine.
#pragma once
#include "core/autograd/tape.h"
#include "core/ops/all.h"
#include "core/ops/generated/calls.h"
#include "kernels/cpu/table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
extern "C" {
#include <cmocka.h>
}
#undef fail  // CMocka's macro would take the name of stn::fail

namespace stn::test {

inline int start_engine(void**) {
  static bool done = [] {
    register_all_ops();
    install_cpu_kernels();
    install_null_device();
    init_autograd();
    return true;
  }();
  return done ? 0 : 1;
}

// Runs `body` and returns the code of the Error it raises, 0 for none.
template <class F>
int code_of(F&& body) {
  try {
    body();
  } catch (const Error& e) { return static_cast<int>(e.code); } catch (const std::bad_alloc&) {
    return static_cast<int>(Code::out_of_memory);
  }
  return 0;
}

inline Tensor vec(std::initializer_list<double> values, DType dtype = DType::f32) {
  int64_t n = static_cast<int64_t>(values.size());
  Tensor t = Tensor::empty(DType::f64, Shape{n}, cpu());
  std::copy(values.begin(), values.end(), t.data_as<double>());
  return dtype == DType::f64 ? t : ops::cast(t, dtype);
}

inline bool same_bits(const Tensor& a, const Tensor& b) {
  if (!(a.type() == b.type())) return false;
  std::vector<char> x(static_cast<size_t>(a.numel() * size_of(a.dtype()))), y(x.size());
  a.copy_to(x.data());
  b.copy_to(y.data());
  return x == y;
}

}  // namespace stn::test
