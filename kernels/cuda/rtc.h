// NVRTC, which needs no device.
#pragma once
#include <string>

namespace stn::cuda {

std::string rtc_text(
  const std::string& source);  // with all that it includes, and the options: two equal ones compile alike
std::string rtc_version();
std::string compile_for(const std::string& source, int architecture);  // machine code, for an architecture such as 90

}  // namespace stn::cuda
