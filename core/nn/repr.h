// Python's spelling of values, for extra_repr().
#pragma once
#include <string>

#include "core/base/inline_vector.h"

namespace stn::nn::repr {

std::string number(double v);  // repr(float): 0.1, 1e-05, 20.0
inline const char* flag(bool v) { return v ? "True" : "False"; }
std::string tuple(const Ints& v);  // (3, 3), (3,)
std::string ints(const Ints& v);   // 3 for one number, otherwise a tuple

}  // namespace stn::nn::repr
